//! Writing a report: kind, language, where it goes, progress, and where it went.

use std::path::PathBuf;

use ratatui::layout::Rect;

use super::Page;
use crate::{
    args,
    i18n::Locale,
    text::clean_line,
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Effect, Message, Order, Transition},
        scene::{Heading, Scene},
        widget::{
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
    world::files,
};

/// The kinds, by the names that the command line uses.
const KINDS: [&str; 2] = ["short", "board"];

/// What became of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Stage {
    Choosing,
    Writing,
    Done(PathBuf),
    Failed(String),
}

/// The report, before and after it is written.
#[derive(Debug, Clone)]
pub struct ReportPage {
    cursor: Cursor,
    kind: usize,
    language: Locale,
    stage: Stage,
}

impl ReportPage {
    /// Starts with the short form in the language of the screen.
    pub fn new(scene: &Scene) -> Self {
        Self { cursor: Cursor::default(), kind: 0, language: scene.words.locale().clone(), stage: Stage::Choosing }
    }

    fn order(&self, scene: &Scene) -> Order {
        let kind = KINDS.get(self.kind).copied().unwrap_or("short");
        let path =
            scene.folder.join(files::report_name(&scene.file.assessment.title, kind, scene.today, self.language.tag()));
        Order { kind, language: self.language.clone(), path }
    }

    /// Returns the number of lines: kinds, languages, the line that writes.
    fn count(scene: &Scene) -> usize {
        KINDS.len() + scene.languages.len() + 1
    }

    fn choose(&mut self, scene: &mut Scene, at: usize) -> Transition {
        self.cursor = Cursor::at(at);
        if let Some(language) = at.checked_sub(KINDS.len()).and_then(|at| scene.languages.get(at)) {
            self.language = language.clone();
        } else if at < KINDS.len() {
            self.kind = at;
        } else if self.stage != Stage::Writing {
            self.stage = Stage::Writing;
            let assessment = Box::new(scene.file.assessment.clone());
            return Transition::Do(Effect::Export { order: self.order(scene), assessment });
        }
        if self.stage != Stage::Writing {
            self.stage = Stage::Choosing;
        }
        Transition::Stay
    }
}

impl Page for ReportPage {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let short = scene.say("screen-results-report");
        let start = scene.tell("screen-heading-two", &args![a = scene.heading_title(), b = &short]);
        Heading { start, short, ..Heading::default() }
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let count = Self::count(scene);
        match message {
            Message::Do(Action::Choose) => {
                let at = self.cursor.get(count);
                self.choose(scene, at)
            }
            Message::Do(Action::Back) => Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, count);
                Transition::Stay
            }
            Message::Exported(Ok(path)) => {
                self.stage = Stage::Done(path.clone());
                Transition::Stay
            }
            Message::Exported(Err(fault)) => {
                self.stage = Stage::Failed(fault.clone());
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        let here = self.cursor.get(Self::count(scene));
        let line = |rows: &mut Rows<'_>, at: usize, chosen: Option<bool>, text: &str| {
            let style = match (at == here, chosen) {
                (true, _) => theme.selected,
                (false, Some(true)) => theme.chosen,
                _ => theme.text,
            };
            let tick = match chosen {
                Some(true) => "(x) ",
                Some(false) => "( ) ",
                None => "",
            };
            let mark = format!("{}{tick}", if at == here { "› " } else { "  " });
            rows.focus(at == here, |rows| rows.hanging(0, &mark, style, text, style));
        };
        rows.text(0, &scene.say("screen-report-kind"), theme.label);
        for (at, kind) in KINDS.into_iter().enumerate() {
            line(&mut rows, at, Some(at == self.kind), &scene.say(&format!("screen-report-kind-{kind}")));
        }
        rows.blank();
        rows.text(0, &scene.say("screen-report-language"), theme.label);
        for (at, language) in scene.languages.iter().enumerate() {
            let chosen = *language == self.language;
            line(&mut rows, at + KINDS.len(), Some(chosen), language.name());
        }
        rows.blank();
        let order = self.order(scene);
        rows.text(0, &scene.say("screen-report-path"), theme.label);
        rows.text(2, &clean_line(&order.path.to_string_lossy()), theme.text);
        rows.blank();
        match &self.stage {
            Stage::Choosing => {}
            Stage::Writing => rows.text(0, &scene.say("screen-report-writing"), theme.label),
            Stage::Done(path) => {
                let path = clean_line(&path.to_string_lossy());
                rows.text(0, &scene.tell("screen-report-done", &args![path = path]), theme.green);
            }
            Stage::Failed(fault) => {
                rows.text(0, &scene.tell("screen-report-failed", &args![fault = clean_line(fault)]), theme.error);
            }
        }
        line(&mut rows, Self::count(scene) - 1, None, &scene.say("screen-report-write"));
        rows.draw(canvas, body, Window::Focus);
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        !matches!(action, Action::Details | Action::Flag | Action::Report)
    }
}
