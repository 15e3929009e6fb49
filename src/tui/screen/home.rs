//! The saved assessments: initials only until a key reveals the names, one line for how each stands.

pub mod case;
mod line;
pub mod take_in;
pub mod together;
pub mod trash;

use std::collections::{HashMap, HashSet};

use ratatui::layout::Rect;

use super::{Page, open::OpenFile, path::Stop};
use crate::{
    args,
    assessment::Assessment,
    portfolio::Summary,
    store::{Listing, Runs, fold},
    text::{Field, clean_line, initials},
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Effect, Message, Shelf, Transition},
        scene::{File, Heading, Scene},
        widget::{
            edit::edit,
            form::LINE,
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// How many assessments are looked into at once: what fits on a screen.
const LOOKED_INTO: usize = 40;
/// How many are looked into between two keys when all of them have to be.
const AT_A_TIME: usize = 10;

/// How the list is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Changed,
    Name,
    Colour,
    Due,
    Client,
}

impl Order {
    const ALL: [Self; 5] = [Self::Changed, Self::Name, Self::Colour, Self::Due, Self::Client];

    /// Returns the order that comes so many after this one.
    fn step(self, by: usize) -> Self {
        let at = Self::ALL.iter().position(|known| *known == self).unwrap_or(0);
        Self::ALL.get((at + by) % Self::ALL.len()).copied().unwrap_or(self)
    }

    fn word(self) -> &'static str {
        match self {
            Self::Changed => "screen-home-order-changed",
            Self::Name => "screen-home-order-name",
            Self::Colour => "screen-home-order-colour",
            Self::Due => "screen-home-order-due",
            Self::Client => "screen-home-order-client",
        }
    }

    /// Says whether how every assessment stands has to be known for it.
    fn needs_all(self) -> bool {
        matches!(self, Self::Colour | Self::Due)
    }
}

/// What can be chosen below the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    Archived,
    Together,
    New,
    Example,
    Open,
    TakeIn,
    Trash,
}

/// The list of assessments.
#[derive(Debug, Clone)]
pub struct Home {
    cursor: Cursor,
    listings: Vec<Listing>,
    /// Which of those that are not set aside, or of all, are runs of one company.
    runs: Runs,
    trashed: Vec<Listing>,
    /// Those in sight, in order, as places in `listings`.
    shown: Vec<usize>,
    order: Order,
    find: Option<Field>,
    is_finding: bool,
    with_archived: bool,
    summaries: HashMap<String, Option<Box<Summary>>>,
    /// Those that the loop was asked to look into.
    asked: HashSet<String>,
    revealed: bool,
    undo: Option<Shelf>,
}

impl Home {
    /// Makes the list.
    pub fn new(listings: Vec<Listing>) -> Self {
        let mut home = Self {
            cursor: Cursor::default(),
            listings: Vec::new(),
            runs: Runs::default(),
            trashed: Vec::new(),
            shown: Vec::new(),
            order: Order::Changed,
            find: None,
            is_finding: false,
            with_archived: false,
            summaries: HashMap::new(),
            asked: HashSet::new(),
            revealed: false,
            undo: None,
        };
        home.take(listings);
        home
    }

    fn take(&mut self, listings: Vec<Listing>) {
        (self.trashed, self.listings) = listings.into_iter().partition(|listing| listing.trashed);
        self.summaries.clear();
        for listing in &mut self.listings {
            if let Some(summary) = listing.summary.take() {
                self.summaries.insert(listing.id.clone(), Some(Box::new(summary)));
            }
        }
        self.asked = self.summaries.keys().cloned().collect();
        self.look_for_runs();
        self.arrange();
    }

    fn look_for_runs(&mut self) {
        let with_archived = self.with_archived;
        self.runs = Runs::new(self.listings.iter().filter(|listing| with_archived || !listing.archived));
    }

    /// Sets what takes back the last thing done to the list.
    pub fn can_take_back(&mut self, undo: Option<Shelf>) {
        self.undo = undo;
        // What was taken in or brought back stands in the list, not at the door it came through.
        if self.focused().is_none() {
            self.cursor = Cursor::default();
        }
    }

    /// Returns the ids of the assessments in sight that nobody was asked to look into yet, once.
    pub fn unseen(&mut self) -> Vec<String> {
        let start = self.cursor.get(self.count()).saturating_sub(LOOKED_INTO / 2);
        let ids = self.shown.iter().skip(start).take(LOOKED_INTO).filter_map(|at| self.listings.get(*at));
        let asked = &mut self.asked;
        ids.map(|listing| listing.id.clone()).filter(|id| asked.insert(id.clone())).collect()
    }

    /// Returns the ids of some more that have to be looked into for the order, once.
    pub fn unsorted(&mut self) -> Vec<String> {
        // One handful at a time: keys come first.
        if !self.order.needs_all() || self.is_finding || self.asked.len() > self.summaries.len() {
            return Vec::new();
        }
        let asked = &mut self.asked;
        let ids = self.listings.iter().map(|listing| &listing.id);
        ids.filter(|id| asked.insert((*id).clone())).take(AT_A_TIME).cloned().collect()
    }

    fn summary(&self, listing: &Listing) -> Option<&Summary> {
        self.summaries.get(&listing.id)?.as_deref()
    }

    /// Chooses and sorts what is in sight. The line in focus stays in focus.
    fn arrange(&mut self) {
        let focus = self.focused().map(|listing| listing.id.clone());
        let wanted = self.find.as_ref().map(|field| fold(field.text())).unwrap_or_default();
        let mut shown: Vec<usize> = (0..self.listings.len()).collect();
        shown.retain(|at| {
            self.listings.get(*at).is_some_and(|listing| {
                (self.with_archived || !listing.archived) && (wanted.is_empty() || listing.is_about(&wanted))
            })
        });
        let listing = |at: &usize| self.listings.get(*at);
        let summary = |at: &usize| listing(at).and_then(|listing| self.summary(listing));
        // What has no name, no colour or no day stands last.
        let last = |text: String| (text.is_empty(), text);
        let name = |at: &usize| last(listing(at).map(|listing| fold(&listing.title)).unwrap_or_default());
        let client = |at: &usize| last(listing(at).map(|listing| fold(&listing.client)).unwrap_or_default());
        match self.order {
            Order::Changed => {}
            Order::Name => shown.sort_by_cached_key(name),
            Order::Client => shown.sort_by_cached_key(|at| (client(at), name(at))),
            Order::Colour => shown.sort_by_cached_key(|at| {
                let colour = summary(at).and_then(|summary| summary.colour);
                let range = summary(at).and_then(Summary::range);
                (colour.is_none(), colour.map(|colour| (colour.worst, colour.best)), range)
            }),
            Order::Due => shown.sort_by_cached_key(|at| {
                let due = summary(at).and_then(|summary| summary.due);
                (due.is_none(), due)
            }),
        }
        self.shown = shown;
        let listing_of = |at: &usize| self.listings.get(*at).map(|listing| &listing.id);
        if let Some(at) = focus.and_then(|id| self.shown.iter().position(|at| listing_of(at) == Some(&id))) {
            self.cursor = Cursor::at(at);
        }
    }

    fn focused(&self) -> Option<&Listing> {
        self.shown.get(self.cursor.get(self.count())).and_then(|at| self.listings.get(*at))
    }

    /// What stands below the list.
    fn doors(&self) -> Vec<Door> {
        let mut doors = Vec::new();
        if self.find.is_none() {
            doors.extend(self.listings.iter().any(|listing| listing.archived).then_some(Door::Archived));
            doors.extend((self.shown.len() > 1).then_some(Door::Together));
        }
        doors.extend([Door::New, Door::Example, Door::Open, Door::TakeIn]);
        doors.extend((!self.trashed.is_empty()).then_some(Door::Trash));
        doors
    }

    fn count(&self) -> usize {
        self.shown.len() + self.doors().len()
    }

    fn name(&self, scene: &Scene, listing: &Listing) -> String {
        let name = match clean_line(&listing.title) {
            title if title.is_empty() => scene.say("screen-no-name"),
            title if self.revealed => title,
            title => initials(&title),
        };
        self.runs.name(&scene.words, name, listing)
    }

    fn open_line(&mut self, scene: &mut Scene, at: usize) -> Transition {
        self.cursor = Cursor::at(at);
        if let Some(listing) = self.focused() {
            return Transition::Do(Effect::Open(listing.id.clone()));
        }
        let doors = self.doors();
        match at.checked_sub(self.shown.len()).and_then(|at| doors.get(at)) {
            Some(Door::Archived) => {
                self.with_archived = !self.with_archived;
                self.look_for_runs();
                self.arrange();
                self.cursor = Cursor::at(self.shown.len());
                Transition::Stay
            }
            Some(Door::Together) => {
                let all = self.shown.iter().filter_map(|at| self.listings.get(*at));
                let all = all.filter(|listing| !self.runs.is_earlier(listing));
                let all: Vec<_> = all.map(|listing| (listing.id.clone(), self.summary(listing).cloned())).collect();
                let earlier = self.shown.len() - all.len();
                Transition::Go(together::TogetherPage::new(all, earlier).into())
            }
            Some(Door::New) => Self::new_one(scene),
            Some(Door::Example) => Transition::Do(Effect::Sample),
            Some(Door::Open) => Transition::Go(OpenFile::new().into()),
            Some(Door::TakeIn) => Transition::Go(take_in::TakeIn::default().into()),
            Some(Door::Trash) => Transition::Go(trash::Trash::new(self.trashed.clone(), self.revealed).into()),
            None => Transition::Stay,
        }
    }

    fn new_one(scene: &mut Scene) -> Transition {
        scene.file = File::new(String::new(), Assessment::default(), None);
        Transition::Go(super::path::screen(scene, Stop::Profile(0)))
    }

    /// Takes what is typed while something is looked for.
    fn finding(&mut self, message: &Message) -> Transition {
        match message {
            Message::Do(Action::Back) => self.find_nothing(),
            Message::Do(Action::Choose | Action::Next) => {
                self.is_finding = false;
                if self.find.as_ref().is_some_and(|field| field.text().trim().is_empty()) {
                    self.find = None;
                }
                self.cursor = Cursor::default();
            }
            message => {
                if self.find.as_mut().is_some_and(|field| edit(field, message)) {
                    self.cursor = Cursor::default();
                    self.shown.clear();
                    self.arrange();
                }
            }
        }
        Transition::Stay
    }

    /// Adds a line that can be chosen. While something is typed only the field can be.
    fn choice(&self, rows: &mut Rows<'_>, focused: bool, add: impl FnOnce(&mut Rows<'_>)) {
        if self.is_finding { add(rows) } else { rows.focus(focused, |rows| add(rows)) }
    }

    fn find_nothing(&mut self) {
        (self.find, self.is_finding) = (None, false);
        self.arrange();
    }

    fn sort(&mut self, by: usize) {
        self.order = self.order.step(by);
        self.arrange();
    }
}

impl Page for Home {
    fn context(&self) -> Context {
        if self.is_finding { Context::Typing } else { Context::Home }
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let names = scene.say(if self.revealed { "screen-home-revealed" } else { "screen-home-hidden" });
        let end = scene.tell("screen-home-heading", &args![names = names, order = scene.say(self.order.word())]);
        Heading { start: scene.say("screen-program"), end, ..Heading::default() }
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        match message {
            Message::Listed(listings) => self.take(listings.clone()),
            Message::Peeked(peeked) => {
                self.summaries.extend(peeked.iter().cloned());
                if self.order.needs_all() {
                    self.arrange();
                }
            }
            message if self.is_finding => return self.finding(message),
            Message::Do(Action::Choose) => {
                let at = self.cursor.get(self.count());
                return self.open_line(scene, at);
            }
            Message::Do(Action::More) => {
                if let Some(listing) = self.focused() {
                    return Transition::Go(case::Case::new(listing.clone(), &self.listings, self.revealed).into());
                }
            }
            Message::Do(Action::Jump) => {
                self.is_finding = true;
                self.find.get_or_insert_with(|| Field::with_text("", LINE));
                self.arrange();
            }
            Message::Do(Action::Back) => self.find_nothing(),
            Message::Do(Action::Right) => self.sort(1),
            Message::Do(Action::Left) => self.sort(Order::ALL.len() - 1),
            Message::Do(Action::Undo) => {
                return match self.undo.take() {
                    Some(undo) => Transition::Do(Effect::Shelf(undo)),
                    None => Transition::Tell("screen-undo-nothing"),
                };
            }
            Message::Do(Action::New) => return Self::new_one(scene),
            Message::Do(Action::Reveal) => self.revealed = !self.revealed,
            Message::Do(action) => _ = self.cursor.moves(*action, self.count()),
            Message::Digit(digit @ 1..=9) if usize::from(*digit) <= self.shown.len() => {
                return self.open_line(scene, usize::from(*digit) - 1);
            }
            _ => {}
        }
        Transition::Stay
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let here = self.cursor.get(self.count());
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        if let Some(field) = &self.find {
            if self.is_finding {
                rows.focus(true, |rows| {
                    rows.text(0, &scene.say("screen-home-find"), theme.label);
                    rows.input(0, field, true, theme.field);
                });
            }
            rows.text(0, &scene.tell("screen-home-found", &args![count = self.shown.len()]), theme.quiet);
        }
        if self.order.needs_all() && self.summaries.len() < self.listings.len() {
            let numbers = args![done = self.summaries.len(), total = self.listings.len()];
            rows.text(0, &scene.tell("screen-home-looking", &numbers), theme.quiet);
        }
        // Ten thousand assessments are not laid out to show twenty.
        let around = usize::from(body.height) + 1;
        let focus = (!self.is_finding).then_some(here);
        for at in here.saturating_sub(around)..self.shown.len().min(here + around) {
            self.line(scene, &mut rows, &theme, at, focus);
        }
        if here + around >= self.shown.len() {
            self.week(scene, &mut rows, &theme);
            rows.blank();
            for (at, door) in self.doors().into_iter().enumerate() {
                let focused = focus == Some(at + self.shown.len());
                let (mark, style) = theme.line(focused);
                let text = self.door(scene, door);
                self.choice(&mut rows, focused, |rows| rows.hanging(0, mark, style, &text, style));
            }
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        match action {
            Action::Back => self.find.is_some(),
            Action::Undo => self.undo.is_some(),
            Action::More => self.focused().is_some(),
            Action::Jump | Action::Left | Action::Right => self.listings.len() > 1,
            action => {
                !matches!(action, Action::Redo | Action::Details | Action::Flag | Action::Results | Action::Report)
            }
        }
    }
}

/// Says whether an action does something on a page beside the list, where no assessment is open.
fn away(action: Action) -> bool {
    !matches!(
        action,
        Action::Undo | Action::Redo | Action::Details | Action::Flag | Action::Jump | Action::Results | Action::Report
    )
}
