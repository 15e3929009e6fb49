//! What can be done with one assessment of the list, without opening it.

use ratatui::layout::Rect;

use crate::{
    args,
    assessment::Body,
    store::{Listing, Runs, is_name_of},
    text::{clean_line, initials},
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Doorway, Effect, Message, Shelf, Transition},
        scene::{Heading, Scene, typing},
        screen::Page,
        widget::{
            form::{Form, Kind, Outcome},
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    Open,
    Sheets,
    Due,
    NextRun,
    Compare,
    Names,
    Archive,
    Export,
    Redact,
    Trash,
    Restore,
    Erase,
}

impl Deed {
    /// Of an assessment in the list.
    const LISTED: [Self; 11] = [
        Self::Open,
        Self::Sheets,
        Self::Due,
        Self::NextRun,
        Self::Compare,
        Self::Names,
        Self::Archive,
        Self::Export,
        Self::Redact,
        Self::Trash,
        Self::Erase,
    ];
    /// Of one in the trash.
    const TRASHED: [Self; 2] = [Self::Restore, Self::Erase];
}

#[derive(Debug, Clone)]
enum Stage {
    List,
    /// With which other one it is compared.
    Against(Cursor),
    Names(Form),
    Erase(Form),
}

/// The menu of one assessment.
#[derive(Debug, Clone)]
pub struct Case {
    listing: Listing,
    /// What it can be compared with: the same organisation first, then the same client, then the last changed.
    others: Vec<Listing>,
    runs: Runs,
    revealed: bool,
    cursor: Cursor,
    stage: Stage,
}

impl Case {
    /// Makes the menu of one of `all`; the name shows where names are shown.
    pub fn new(listing: Listing, all: &[Listing], revealed: bool) -> Self {
        let mut others: Vec<Listing> = all.iter().filter(|other| other.id != listing.id).cloned().collect();
        others.sort_by_key(|other| (other.title != listing.title, other.client != listing.client));
        Self { listing, others, runs: Runs::new(all), revealed, cursor: Cursor::default(), stage: Stage::List }
    }

    fn deeds(&self) -> Vec<Deed> {
        if self.listing.trashed {
            return Deed::TRASHED.to_vec();
        }
        Deed::LISTED.into_iter().filter(|deed| *deed != Deed::Compare || !self.others.is_empty()).collect()
    }

    fn name(&self, scene: &Scene, listing: &Listing) -> String {
        let name = match clean_line(&listing.title) {
            title if title.is_empty() => scene.say("screen-no-name"),
            title if self.revealed => title,
            title => initials(&title),
        };
        self.runs.name(&scene.words, name, listing)
    }

    fn perform(&mut self, deed: Deed) -> Transition {
        let listing = &self.listing;
        let id = listing.id.clone();
        Transition::Do(match deed {
            Deed::Open => Effect::Open(id),
            Deed::Sheets => Effect::OpenAt(id, Doorway::Sheets),
            Deed::Due => Effect::OpenAt(id, Doorway::Due),
            Deed::NextRun => Effect::OpenAt(id, Doorway::NextRun),
            Deed::Compare => {
                self.stage = Stage::Against(Cursor::default());
                return Transition::Stay;
            }
            Deed::Archive => Effect::Shelf(Shelf::File { id, bodies: vec![Body::Archive { on: !listing.archived }] }),
            Deed::Export => Effect::Shelf(Shelf::Export { id, redact: false }),
            Deed::Redact => Effect::Shelf(Shelf::Export { id, redact: true }),
            Deed::Trash => Effect::Shelf(Shelf::Trash(id)),
            Deed::Restore => Effect::Shelf(Shelf::Restore(id)),
            Deed::Names => {
                let review = listing.next_review.map(|date| date.to_string()).unwrap_or_default();
                let form = Form::default()
                    .with("screen-case-name", &clean_line(&listing.title), Kind::Text, None)
                    .with("screen-case-client", &clean_line(&listing.client), Kind::Text, None)
                    .with("screen-case-review", &review, Kind::Date, None);
                self.stage = Stage::Names(form);
                return Transition::Stay;
            }
            Deed::Erase => {
                self.stage = Stage::Erase(Form::default().with("screen-case-erase-name", "", Kind::Needed, None));
                return Transition::Stay;
            }
        })
    }

    /// Files what changed in the form.
    fn named(&self, form: &Form) -> Transition {
        let listing = &self.listing;
        let (title, name, date) = (form.text(0).to_owned(), form.text(1).to_owned(), form.date(2));
        let mut bodies = Vec::new();
        bodies.extend((title != clean_line(&listing.title)).then_some(Body::Title { title }));
        bodies.extend((name != clean_line(&listing.client)).then_some(Body::Client { name }));
        bodies.extend((date != listing.next_review).then_some(Body::NextReview { date }));
        if bodies.is_empty() {
            return Transition::Back;
        }
        Transition::Do(Effect::Shelf(Shelf::File { id: listing.id.clone(), bodies }))
    }

    fn label(&self, deed: Deed) -> (&'static str, Option<&'static str>) {
        match deed {
            Deed::Open => ("screen-case-open", None),
            Deed::Sheets => ("screen-case-sheets", None),
            Deed::Due => ("screen-case-due", None),
            Deed::NextRun => ("next-run-title", None),
            Deed::Compare => ("screen-case-compare", None),
            Deed::Names => ("screen-case-names", None),
            Deed::Archive if self.listing.archived => ("screen-case-unarchive", None),
            Deed::Archive => ("screen-case-archive", None),
            Deed::Export => ("screen-case-export", None),
            Deed::Redact => ("screen-case-redact", Some("screen-case-redact-help")),
            Deed::Trash => ("screen-case-trash", None),
            Deed::Restore => ("screen-case-restore", None),
            Deed::Erase => ("screen-case-erase", Some("screen-case-erase-help")),
        }
    }
}

impl Page for Case {
    fn context(&self) -> Context {
        typing(matches!(self.stage, Stage::Names(_) | Stage::Erase(_)), Context::Menu)
    }

    fn heading(&self, scene: &Scene) -> Heading {
        Heading { start: self.name(scene, &self.listing), ..Heading::default() }
    }

    fn update(&mut self, _scene: &mut Scene, message: &Message) -> Transition {
        let deeds = self.deeds();
        match &mut self.stage {
            Stage::List => match message {
                Message::Do(Action::Back) => return Transition::Back,
                Message::Do(Action::Choose) => {
                    if let Some(deed) = deeds.get(self.cursor.get(deeds.len())) {
                        return self.perform(*deed);
                    }
                }
                Message::Do(action) => _ = self.cursor.moves(*action, deeds.len()),
                Message::Digit(digit @ 1..) => {
                    if let Some(deed) = deeds.get(usize::from(*digit) - 1) {
                        self.cursor = Cursor::at(usize::from(*digit) - 1);
                        return self.perform(*deed);
                    }
                }
                _ => {}
            },
            Stage::Against(cursor) => {
                let at = match message {
                    Message::Do(Action::Back) => {
                        self.stage = Stage::List;
                        return Transition::Stay;
                    }
                    Message::Do(Action::Choose) => Some(cursor.get(self.others.len())),
                    Message::Digit(digit @ 1..) => Some(usize::from(*digit) - 1),
                    Message::Do(action) => {
                        cursor.moves(*action, self.others.len());
                        None
                    }
                    _ => None,
                };
                if let Some(other) = at.and_then(|at| self.others.get(at)) {
                    return Transition::Do(Effect::Compare(self.listing.id.clone(), other.id.clone()));
                }
            }
            Stage::Names(form) => match form.update(message) {
                Outcome::Done => {
                    let form = form.clone();
                    return self.named(&form);
                }
                Outcome::Left => self.stage = Stage::List,
                _ => {}
            },
            Stage::Erase(form) => match form.update(message) {
                Outcome::Done if is_name_of(form.text(0), &self.listing) => {
                    return Transition::Do(Effect::Shelf(Shelf::Forget(self.listing.id.clone())));
                }
                Outcome::Done => form.refuse(0, "screen-case-erase-wrong"),
                Outcome::Left => self.stage = Stage::List,
                _ => {}
            },
        }
        Transition::Stay
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        match &self.stage {
            Stage::List => {
                let deeds = self.deeds();
                let here = self.cursor.get(deeds.len());
                for (at, deed) in deeds.iter().enumerate() {
                    let (mark, style) = theme.line(at == here);
                    let mark = format!("{mark}{}  ", scene.words.number(at + 1));
                    let (label, help) = self.label(*deed);
                    rows.focus(at == here, |rows| {
                        rows.hanging(0, &mark, style, &scene.say(label), style);
                        if let Some(help) = help {
                            rows.text(5, &scene.say(help), theme.quiet);
                        }
                    });
                }
            }
            Stage::Against(cursor) => {
                rows.text(0, &scene.say("screen-case-compare-which"), theme.title);
                rows.blank();
                let here = cursor.get(self.others.len());
                for (at, other) in self.others.iter().enumerate() {
                    let (mark, style) = theme.line(at == here);
                    let number = if at < 9 { scene.words.number(at + 1) } else { " ".to_owned() };
                    let mark = format!("{mark}{number}  ");
                    rows.focus(at == here, |rows| {
                        rows.hanging(0, &mark, style, &self.name(scene, other), style);
                        if let Some(day) = other.changed.get(..10).and_then(|day| day.parse().ok()) {
                            rows.at_end(&scene.date(day), theme.quiet);
                        }
                    });
                }
            }
            Stage::Names(form) => form.rows(&mut rows, 0, &theme, &|id| scene.say(id)),
            Stage::Erase(form) => {
                let name = match clean_line(&self.listing.title) {
                    title if title.is_empty() => self.listing.id.clone(),
                    title => title,
                };
                rows.text(0, &scene.say("cli-forget-what"), theme.text);
                rows.text(0, &scene.say("cli-forget-beyond"), theme.quiet);
                rows.blank();
                rows.text(0, &scene.tell("cli-forget-type", &args![name = name]), theme.warning);
                rows.blank();
                form.rows(&mut rows, 0, &theme, &|id| scene.say(id));
            }
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        super::away(action)
    }
}
