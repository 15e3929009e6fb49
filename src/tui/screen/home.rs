//! The saved assessments: initials only until a key reveals the names, one word for how each stands.

use std::collections::{HashMap, HashSet};

use ratatui::layout::Rect;

use super::{Page, open::OpenFile, path::Stop};
use crate::{
    args,
    assessment::{Assessment, Reading},
    scoring, sheet,
    store::Listing,
    text::{clean_line, width},
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Effect, Message, Transition},
        scene::{File, Heading, Scene},
        widget::{
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// How many assessments are looked into at once: what fits on a screen.
const LOOKED_INTO: usize = 40;

/// What the list says of one assessment.
#[derive(Debug, Clone)]
struct Glance {
    places: String,
    range: Option<(u8, u8)>,
    colour: Option<scoring::Twice<scoring::Colour>>,
    must_haves: usize,
    due: Option<jiff::civil::Date>,
}

/// The list of assessments.
#[derive(Debug, Clone)]
pub struct Home {
    cursor: Cursor,
    listings: Vec<Listing>,
    glances: HashMap<String, Option<Glance>>,
    /// Those that the loop was asked to look into.
    asked: HashSet<String>,
    revealed: bool,
}

impl Home {
    /// Makes the list.
    pub fn new(listings: Vec<Listing>) -> Self {
        Self { cursor: Cursor::default(), listings, glances: HashMap::new(), asked: HashSet::new(), revealed: false }
    }

    /// Returns the ids of the assessments in sight that nobody was asked to look into yet, once.
    pub fn unseen(&mut self) -> Vec<String> {
        let here = self.cursor.get(self.listings.len());
        let start = here.saturating_sub(LOOKED_INTO / 2);
        let ids = self.listings.iter().skip(start).take(LOOKED_INTO).map(|listing| listing.id.clone());
        let asked = &mut self.asked;
        ids.filter(|id| asked.insert(id.clone())).collect()
    }

    /// Lines: assessments, then new, example, open.
    fn count(&self) -> usize {
        self.listings.len() + 3
    }

    fn glance(scene: &Scene, assessment: &Assessment) -> Glance {
        let scores = scoring::score(&scene.packs, assessment, scene.today);
        let headline = scores.headline();
        let names: Vec<String> = scores.in_verdict().map(|list| scene.checklist(&list.checklist)).collect();
        let again = sheet::due(&Reading::new(&scene.packs, assessment), scene.today);
        let due = assessment.answers.values().filter_map(|answer| answer.due);
        let due = due.chain(again.iter().filter_map(|due| due.next)).min();
        Glance {
            places: scene.list(&names),
            range: headline.and_then(|list| list.range.as_ref()).map(scoring::shown),
            colour: scores.verdict.colour,
            must_haves: scores.open_gates(crate::questionnaire::GateKind::Hard).len(),
            due,
        }
    }

    fn name(&self, scene: &Scene, listing: &Listing) -> String {
        let title = clean_line(&listing.title);
        if title.is_empty() {
            return scene.say("screen-no-name");
        }
        if self.revealed { title } else { initials(&title) }
    }

    fn open_line(&mut self, scene: &mut Scene, at: usize) -> Transition {
        self.cursor = Cursor::at(at);
        if let Some(listing) = self.listings.get(at) {
            return Transition::Do(Effect::Open(listing.id.clone()));
        }
        match at - self.listings.len() {
            0 => Self::new_one(scene),
            1 => Transition::Do(Effect::Sample),
            _ => Transition::Go(OpenFile::new().into()),
        }
    }

    fn new_one(scene: &mut Scene) -> Transition {
        scene.file = File::new(String::new(), Assessment::default(), None);
        Transition::Go(super::path::screen(scene, Stop::Profile(0)))
    }

    fn line(&self, scene: &Scene, rows: &mut Rows<'_>, theme: &crate::tui::theme::Theme, at: usize, here: usize) {
        let Some(listing) = self.listings.get(at) else { return };
        let (mark, style) = theme.line(at == here);
        rows.focus(at == here, |rows| {
            rows.hanging(0, mark, style, &self.name(scene, listing), style);
            let Some(Some(glance)) = self.glances.get(&listing.id) else {
                if listing.problems > 0 {
                    rows.text(4, &scene.tell("screen-home-problems", &args![count = listing.problems]), theme.warning);
                }
                return;
            };
            let mut parts = Vec::new();
            if !glance.places.is_empty() {
                parts.push(glance.places.clone());
            }
            if let Some((low, high)) = glance.range {
                parts.push(scene.tell("screen-home-range", &args![low = low, high = high]));
            }
            if let Some(colour) = glance.colour {
                let one = |colour: scoring::Colour| scene.say(&format!("colour-{}", colour.id()));
                parts.push(match colour.agreed() {
                    Some(colour) => one(colour),
                    None => scene.tell("between", &args![worst = one(colour.worst), best = one(colour.best)]),
                });
            }
            if glance.must_haves > 0 {
                parts.push(scene.tell("screen-home-must-haves", &args![count = glance.must_haves]));
            }
            if let Some(due) = glance.due {
                let id = if due < scene.today { "screen-home-overdue" } else { "screen-home-due" };
                parts.push(scene.tell(id, &args![date = scene.date(due)]));
            }
            let style = glance.colour.map_or(theme.quiet, |colour| theme.colour(colour.worst));
            let note = parts.join(" · ");
            if width(&note) + 14 > usize::from(scene.body().0) || !rows.beside(14, &note, style) {
                rows.text(4, &note, style);
            }
        });
    }
}

/// Returns the initials of a name: the first letter of each word, at most four; of a name without spaces the first two.
fn initials(title: &str) -> String {
    use unicode_segmentation::UnicodeSegmentation;
    let words: Vec<&str> = title.split_whitespace().collect();
    if let [only] = words.as_slice() {
        // A Chinese or Thai name has no spaces; its first character already says enough.
        let first: String = only.graphemes(true).take(1).collect();
        return format!("{first}.");
    }
    words.iter().take(4).filter_map(|word| word.graphemes(true).next()).map(|first| format!("{first}.")).collect()
}

impl Page for Home {
    fn context(&self) -> Context {
        Context::Home
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let id = if self.revealed { "screen-home-revealed" } else { "screen-home-hidden" };
        Heading { start: scene.say("screen-program"), end: scene.say(id), ..Heading::default() }
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        match message {
            Message::Do(Action::Choose) => {
                let at = self.cursor.get(self.count());
                self.open_line(scene, at)
            }
            Message::Do(Action::New) => Self::new_one(scene),
            Message::Do(Action::Reveal) => {
                self.revealed = !self.revealed;
                Transition::Stay
            }
            Message::Do(action) => {
                self.cursor.moves(*action, self.count());
                Transition::Stay
            }
            Message::Digit(digit @ 1..=9) if usize::from(*digit) <= self.listings.len() => {
                self.open_line(scene, usize::from(*digit) - 1)
            }
            Message::Listed(listings) => {
                self.listings.clone_from(listings);
                self.glances.clear();
                self.asked.clear();
                Transition::Stay
            }
            Message::Peeked { id, assessment } => {
                let glance = assessment.as_ref().map(|assessment| Self::glance(scene, assessment));
                self.glances.insert(id.clone(), glance);
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let here = self.cursor.get(self.count());
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        // Ten thousand assessments are not laid out to show twenty.
        let around = usize::from(body.height) + 1;
        let start = here.saturating_sub(around);
        for at in start..self.listings.len().min(here + around) {
            self.line(scene, &mut rows, &theme, at, here);
        }
        if here + around >= self.listings.len() {
            rows.blank();
            let doors = ["screen-home-new", "screen-welcome-example", "screen-welcome-open"];
            for (at, id) in doors.into_iter().enumerate() {
                let focused = at + self.listings.len() == here;
                let (mark, style) = theme.line(focused);
                rows.focus(focused, |rows| rows.hanging(0, mark, style, &scene.say(id), style));
            }
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn refresh(&mut self, _scene: &Scene) {
        // What was said about each is in another language now.
        self.glances.clear();
        self.asked.clear();
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        !matches!(
            action,
            Action::Back
                | Action::Undo
                | Action::Redo
                | Action::Details
                | Action::Flag
                | Action::Jump
                | Action::Results
                | Action::Report
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_do_not_tell_the_name() {
        for (title, expected) in
            [("Harbour Lane", "H.L."), ("海港巷", "海."), ("Chan Siu Ming Trading Company", "C.S.M.T."), ("Acme", "A.")]
        {
            assert_eq!(initials(title), expected);
        }
    }
}
