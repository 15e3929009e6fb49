//! Everything that is shown: one screen, at most one overlay, a short notice.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Date;

use super::{
    canvas::Look,
    keymap::Context,
    message::{Doorway, Opened},
    overlay::Overlay,
    scene::{File, Kept, Scene, Size},
    screen::{Page, Screen, home::Home, path, welcome::Welcome},
};
use crate::{
    assessment::{Assessment, Since},
    i18n::{Catalog, Locale},
    questionnaire::Questionnaire,
    store::Listing,
    world::Settings,
};

/// How many screens back leads through; the oldest go first.
const BACK: usize = 60;

/// A short line above the keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// What it says.
    pub text: String,
    /// Whether something went wrong: then it stays until the next key.
    pub is_fault: bool,
}

/// The state of the wizard.
pub struct Model {
    /// What the screens share.
    pub scene: Scene,
    /// The screen.
    pub screen: Screen,
    /// What is in front of it.
    pub overlay: Option<Overlay>,
    /// The screens that back leads to.
    pub back: Vec<Screen>,
    /// A short line above the keys.
    pub notice: Option<Notice>,
    /// Whether something was typed since the last pause.
    pub is_typing: bool,
    /// Whether the program goes on.
    pub is_running: bool,
}

/// What a model is made of.
pub struct Parts {
    /// The packs.
    pub packs: Arc<Questionnaire>,
    /// The words.
    pub words: Arc<Catalog>,
    /// The languages that can be chosen.
    pub languages: Vec<Locale>,
    /// The date on which everything is judged.
    pub today: Date,
    /// How things are drawn.
    pub look: Look,
    /// What the user chose for all assessments.
    pub settings: Settings,
    /// Where reports go.
    pub folder: PathBuf,
    /// The window.
    pub size: Size,
}

impl Model {
    /// Starts at the first minute, or at home where something is saved.
    pub fn new(parts: Parts, listings: Vec<Listing>) -> Self {
        let Parts { packs, words, languages, today, look, settings, folder, size } = parts;
        let file = File::new(String::new(), Assessment::default(), None);
        let scene = Scene {
            packs,
            words,
            languages,
            today,
            now: Duration::ZERO,
            file,
            settings,
            look,
            size,
            is_linear: false,
            folder,
        };
        let screen =
            if listings.is_empty() { Screen::Welcome(Welcome::default()) } else { Screen::Home(Home::new(listings)) };
        Self { scene, screen, overlay: None, back: Vec::new(), notice: None, is_typing: false, is_running: true }
    }

    /// Returns the page that takes the keys: the overlay, else the screen.
    pub fn page(&self) -> &dyn Page {
        match &self.overlay {
            Some(overlay) => overlay.page(),
            None => self.screen.page(),
        }
    }

    /// Returns which keys hold.
    pub fn context(&self) -> Context {
        self.page().context()
    }

    /// Begins a new assessment; nothing is kept before its first answer.
    pub fn begin(&mut self) {
        self.scene.file = File::new(String::new(), Assessment::default(), None);
        let screen = path::screen(&self.scene, path::Stop::Profile(0));
        self.go(*screen);
    }

    /// Shows an assessment that was opened.
    pub fn open(&mut self, opened: Opened) {
        self.scene.file = File::new(opened.id, opened.assessment, opened.read_only);
        self.scene.file.device = opened.device;
        let screen = if self.scene.file.assessment.sample {
            Box::new(Screen::Results(super::screen::results::Results::default()))
        } else {
            path::resume(&self.scene)
        };
        self.go(*screen);
        // The first says what happened; the rest mostly repeats it for other lines of the file.
        if let Some(problem) = opened.problems.first() {
            let text = self.scene.fault(problem);
            self.tell(text, true);
        }
    }

    /// Goes to a place in the open assessment; back leads to the result.
    pub fn go_to(&mut self, place: Doorway) {
        self.become_screen(Screen::Results(super::screen::results::Results::default()));
        let screen = match place {
            Doorway::Sheets => Screen::Sheets(super::screen::sheets::Sheets::default()),
            Doorway::Due => Screen::Follow(super::screen::follow::Follow::default()),
            Doorway::NextRun => Screen::NextRun(super::screen::next::NextRun::default()),
        };
        self.go(screen);
    }

    /// Shows an assessment that was made from another, and says so. Back leads to the list: the screens before show the
    /// other one.
    pub fn derived(&mut self, opened: Opened) {
        let since = opened.assessment.earlier.as_ref().map(|earlier| earlier.since);
        let is_start = |screen: &Screen| matches!(screen, Screen::Home(_) | Screen::Welcome(_));
        if !is_start(&self.screen) {
            self.screen = self.back.drain(..).find(is_start).unwrap_or_else(|| Screen::Welcome(Welcome::default()));
        }
        self.back.clear();
        self.open(opened);
        let text = self.scene.say(match since {
            Some(Since::Later) => "derived-later",
            Some(Since::OtherPlatform) => "derived-other-platform",
            None => "derived-new",
        });
        self.tell(text, false);
    }

    /// Goes to a screen; back leads to this one.
    pub fn go(&mut self, screen: Screen) {
        self.screen.page_mut().leave(&mut self.scene);
        let before = std::mem::replace(&mut self.screen, screen);
        self.back.push(before);
        if self.back.len() > BACK {
            self.back.remove(1);
        }
    }

    /// Puts a screen in place of this one.
    pub fn become_screen(&mut self, screen: Screen) {
        self.screen.page_mut().leave(&mut self.scene);
        self.screen = screen;
    }

    /// Goes to the screen before; stays where there is none.
    pub fn go_back(&mut self) {
        if let Some(mut screen) = self.back.pop() {
            self.screen.page_mut().leave(&mut self.scene);
            screen.page_mut().refresh(&self.scene);
            self.screen = screen;
        }
    }

    /// Says whether something was recorded that is not on the disk yet.
    pub fn is_saving(&self) -> bool {
        self.scene.file.kept == Kept::Pending
    }

    /// Returns what explains the thing in front, as labels with their text: of a question why it is asked, its law, where
    /// to look and what counts as proof.
    pub fn explained(&self) -> Vec<(String, String)> {
        let scene = &self.scene;
        let mut parts = self.page().explains(scene);
        if let (Screen::Question(page), None) = (&self.screen, &self.overlay) {
            let asking = scene.asking(page.asked());
            let law: Vec<String> = asking.citations.iter().map(|citation| scene.citation(citation)).collect();
            let law = Some(law.join("\n")).filter(|law| !law.is_empty());
            let of = |part| scene.part(page.asked(), part);
            let known = [
                ("screen-why", of("why")),
                ("screen-law", law),
                ("screen-look", of("look")),
                ("screen-proof", of("evidence")),
            ];
            parts.extend(known.into_iter().filter_map(|(id, text)| text.map(|text| (scene.say(id), text))));
        }
        parts.retain(|(_, text)| !text.is_empty());
        parts
    }

    /// Tells something in a line.
    pub fn tell(&mut self, text: String, is_fault: bool) {
        self.notice = Some(Notice { text, is_fault });
    }
}
