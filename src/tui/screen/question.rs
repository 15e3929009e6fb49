//! One control: the question largest, the answers in sight, help beside, under or folded away.

mod look;

use std::rc::Rc;

use jiff::{ToSpan, civil::Date};
use ratatui::layout::Rect;

use super::{
    Page,
    path::{self, Stop},
    review::Review,
};
use crate::{
    args,
    assessment::{Acceptance, Body},
    flow::Progress,
    questionnaire::{ControlId, Status},
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Asking, Heading, Scene, typing},
        widget::{
            form::{Form, Kind, Outcome},
            menu::Cursor,
        },
    },
};

/// How many answers are in sight at first.
const IN_SIGHT: usize = 4;

/// Where an answer leads on to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// The next of the first reading, then the result.
    First,
    /// The next one without an answer, then the review.
    All,
    /// Back to the list from which it was opened.
    Single,
}

/// What is going on.
#[derive(Debug, Clone)]
enum Stage {
    /// An answer is being chosen.
    Choosing,
    /// A risky answer was given, and what it means is shown.
    Said,
    /// "Does not apply" wants its reason.
    Reason(Form),
    /// "Something else covers it" may be accepted by somebody.
    Accept(Form),
}

/// One control being asked.
#[derive(Debug, Clone)]
pub struct QuestionPage {
    control: ControlId,
    route: Route,
    cursor: Cursor,
    /// Whether a line is under the cursor: on a question without an answer none is, so that Enter cannot answer by habit.
    picked: bool,
    more: bool,
    /// Whether the user was told that nothing is chosen yet.
    told: bool,
    stage: Stage,
}

impl QuestionPage {
    /// Makes the page of a control.
    pub fn new(scene: &Scene, control: ControlId, route: Route) -> Self {
        let mut page = Self {
            control,
            route,
            cursor: Cursor::default(),
            picked: false,
            more: false,
            told: false,
            stage: Stage::Choosing,
        };
        page.place_cursor(scene);
        let draft = scene.file.assessment.drafts.get(&page.reason_draft()).cloned();
        if let Some(text) = draft.filter(|_| scene.is_writable()) {
            page.stage = Stage::Reason(page.reason_form(&text));
        }
        page
    }

    /// Returns the control that is asked.
    pub fn asked(&self) -> &ControlId {
        &self.control
    }

    fn asking(&self, scene: &Scene) -> Rc<Asking> {
        scene.asking(&self.control)
    }

    /// Returns the answers in sight.
    fn shown(&self, scene: &Scene) -> Vec<Status> {
        let asking = self.asking(scene);
        let more = self.more || scene.is_linear;
        let in_sight = |status: &Status| more || Status::ALL.iter().take(IN_SIGHT).any(|known| known == status);
        asking.offered.iter().copied().filter(in_sight).collect()
    }

    /// Returns the number of lines: answers, and the one that shows more.
    fn lines(&self, scene: &Scene) -> usize {
        self.shown(scene).len()
            + usize::from(!self.more && !scene.is_linear && self.asking(scene).offered.len() > IN_SIGHT)
    }

    fn place_cursor(&mut self, scene: &Scene) {
        let asking = self.asking(scene);
        self.picked = asking.status.is_some();
        let Some(status) = asking.status else {
            self.cursor = Cursor::default();
            return;
        };
        self.more |= !Status::ALL.iter().take(IN_SIGHT).any(|known| *known == status);
        let at = self.shown(scene).iter().position(|known| *known == status);
        self.cursor = Cursor::at(at.unwrap_or(0));
    }

    fn reason_draft(&self) -> String {
        format!("reason:{}", self.control)
    }

    fn reason_form(&self, text: &str) -> Form {
        Form::default().with("screen-question-reason", text, Kind::Needed, Some(self.reason_draft()))
    }

    fn accept_form(scene: &Scene, control: &ControlId) -> Form {
        let accepted = scene.file.assessment.answers.get(control).and_then(|answer| answer.accepted.clone());
        let (name, role, reason, expires) = accepted
            .map(|accepted| (accepted.name, accepted.role, accepted.reason, accepted.expires.to_string()))
            .unwrap_or_default();
        Form::default()
            .with("screen-question-accept-reason", &reason, Kind::Needed, None)
            .with("screen-question-accept-name", &name, Kind::Needed, None)
            .with("screen-question-accept-role", &role, Kind::Needed, None)
            .with("screen-question-accept-expires", &expires, Kind::DateNeeded, None)
    }

    fn is_risky(status: Status) -> bool {
        matches!(status, Status::NotInPlace | Status::DontKnow | Status::Started)
    }

    /// Returns what a risky answer to a control means for those who gave it; none where it is not risky.
    pub fn risk(scene: &Scene, control: &ControlId) -> Option<String> {
        let status = scene.file.assessment.answers.get(control)?.status?;
        Self::is_risky(status).then(|| scene.part(control, "risk")).flatten()
    }

    /// Records an answer and says where it leads.
    fn answer(&mut self, scene: &mut Scene, status: Status) -> Transition {
        if !scene.is_writable() {
            return Transition::Tell("screen-read-only-refused");
        }
        if status == Status::NotApplicable {
            let reason = scene.file.assessment.answers.get(&self.control).and_then(|answer| answer.reason.clone());
            self.stage = Stage::Reason(self.reason_form(&reason.unwrap_or_default()));
            return Transition::Stay;
        }
        let accepted = scene
            .file
            .assessment
            .answers
            .get(&self.control)
            .and_then(|answer| answer.accepted.clone())
            .filter(|_| status == Status::Compensating);
        scene.record(Body::Answer { control: self.control.clone(), status, reason: None, accepted });
        if status == Status::Compensating {
            self.stage = Stage::Accept(Self::accept_form(scene, &self.control));
            return Transition::Stay;
        }
        // Who reads line by line hears what it means and is asked the next question in one go.
        if Self::is_risky(status) && scene.part(&self.control, "risk").is_some() && !scene.is_linear {
            self.stage = Stage::Said;
            self.place_cursor(scene);
            return Transition::Stay;
        }
        self.go_on(scene)
    }

    /// Returns the line under the cursor; none before one was moved to.
    fn here(&self, scene: &Scene) -> Option<usize> {
        self.picked.then(|| self.cursor.get(self.lines(scene)))
    }

    /// Says whether the line holds the answer that was given.
    fn is_given(&self, scene: &Scene, at: usize) -> bool {
        self.asking(scene).status.is_some_and(|given| self.shown(scene).get(at) == Some(&given))
    }

    fn choose_line(&mut self, scene: &mut Scene, at: usize) -> Transition {
        self.cursor = Cursor::at(at);
        self.picked = true;
        match self.shown(scene).get(at).copied() {
            Some(status) => self.answer(scene, status),
            None => {
                self.more = true;
                Transition::Stay
            }
        }
    }

    fn pick(&mut self, at: usize) -> Transition {
        self.cursor = Cursor::at(at);
        self.picked = true;
        Transition::Stay
    }

    fn go_on(&mut self, scene: &mut Scene) -> Transition {
        let derived = scene.derived();
        match self.route {
            Route::Single => Transition::Back,
            Route::First => path::after(scene, &Stop::First(self.control.clone())),
            Route::All => {
                let start = derived.route.iter().position(|known| *known == self.control).map_or(0, |at| at + 1);
                let rest = derived.route.iter().skip(start).chain(derived.route.iter().take(start));
                let open = rest.into_iter().find(|known| **known != self.control && !derived.answered.contains(*known));
                match open.cloned() {
                    Some(control) => Transition::Become(Self::new(scene, control, Route::All).into()),
                    None => Transition::Go(Review::new(scene).into()),
                }
            }
        }
    }

    /// Moves along the route without answering.
    fn beside(&mut self, scene: &mut Scene, forward: bool) -> Transition {
        if self.route == Route::First {
            let stop = Stop::First(self.control.clone());
            return match (forward, path::before(scene, &stop)) {
                (true, _) => path::after(scene, &stop),
                (false, Some(screen)) => Transition::Become(screen),
                (false, None) => Transition::Back,
            };
        }
        let route = &scene.derived().route;
        let at = route.iter().position(|known| *known == self.control);
        let to = at.and_then(|at| if forward { at.checked_add(1) } else { at.checked_sub(1) });
        match to.and_then(|to| route.get(to)).cloned() {
            Some(control) => Transition::Become(Self::new(scene, control, self.route).into()),
            None if forward => Transition::Stay,
            None => Transition::Back,
        }
    }

    fn update_form(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let today = scene.today;
        match &mut self.stage {
            Stage::Reason(form) => match form.update(message) {
                Outcome::Done => {
                    let reason = Some(form.text(0).to_owned());
                    let control = self.control.clone();
                    scene.record(Body::Answer { control, status: Status::NotApplicable, reason, accepted: None });
                    scene.end_draft(&self.reason_draft());
                    self.stage = Stage::Choosing;
                    self.go_on(scene)
                }
                Outcome::Left => {
                    scene.end_draft(&self.reason_draft());
                    self.stage = Stage::Choosing;
                    Transition::Stay
                }
                _ => Transition::Stay,
            },
            Stage::Accept(form) => match form.update(message) {
                Outcome::Done => {
                    let Some(expires) = form.date(3).filter(|date| is_within_a_year(today, *date)) else {
                        form.refuse(3, "screen-form-within-year");
                        return Transition::Stay;
                    };
                    let accepted = Acceptance {
                        name: form.text(1).to_owned(),
                        role: form.text(2).to_owned(),
                        reason: form.text(0).to_owned(),
                        expires,
                    };
                    let (control, status) = (self.control.clone(), Status::Compensating);
                    scene.record(Body::Answer { control, status, reason: None, accepted: Some(accepted) });
                    self.stage = Stage::Choosing;
                    self.go_on(scene)
                }
                // Not accepted by anybody: it counts half.
                Outcome::Left => {
                    self.stage = Stage::Said;
                    self.place_cursor(scene);
                    Transition::Stay
                }
                _ => Transition::Stay,
            },
            Stage::Choosing | Stage::Said => Transition::Stay,
        }
    }

    fn progress(&self, scene: &Scene) -> Progress {
        let derived = scene.derived();
        if self.route == Route::First { derived.first_progress } else { derived.progress }
    }
}

/// An acceptance ends within twelve months.
fn is_within_a_year(today: Date, date: Date) -> bool {
    date >= today && today.checked_add(1.year()).is_ok_and(|last| date <= last)
}

impl Page for QuestionPage {
    fn context(&self) -> Context {
        typing(matches!(self.stage, Stage::Reason(_) | Stage::Accept(_)), Context::Question)
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let asking = self.asking(scene);
        let derived = scene.derived();
        let short = match &asking.place {
            Some((checklist, step, at, total)) => scene.tell(
                "screen-question-place",
                &args![
                    checklist = scene.checklist(checklist),
                    step = scene.step(checklist, step),
                    at = *at,
                    total = *total,
                ],
            ),
            None => scene.name_of(&self.control),
        };
        let minutes = if self.route == Route::First { derived.first_minutes } else { derived.minutes };
        let progress = self.progress(scene);
        let status = derived.scores.headline().and_then(|list| list.range.as_ref());
        Heading {
            end: scene.minutes_left(minutes),
            progress: Some((progress.answered, progress.total)),
            status: status.map_or_else(String::new, |range| scene.range("screen-range-so-far", range)),
            ..scene.titled(short)
        }
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        if self.context() == Context::Typing {
            return self.update_form(scene, message);
        }
        let warned = std::mem::take(&mut self.told);
        let count = self.lines(scene);
        match message {
            Message::Do(Action::Choose) => match self.here(scene) {
                Some(at) if self.is_given(scene, at) => self.go_on(scene),
                Some(at) => self.choose_line(scene, at),
                None if !warned && scene.is_writable() => {
                    self.told = true;
                    Transition::Tell("screen-sheet-open")
                }
                None => self.go_on(scene),
            },
            Message::Digit(digit @ 1..=9) => {
                // A digit of an answer out of sight chooses it too: whoever knows it need not unfold.
                let at = usize::from(*digit) - 1;
                if at >= self.shown(scene).len() {
                    self.more = true;
                }
                if at < self.shown(scene).len() { self.choose_line(scene, at) } else { Transition::Stay }
            }
            Message::Do(Action::More) => {
                self.more = !self.more;
                Transition::Stay
            }
            Message::Do(Action::Next) => self.beside(scene, true),
            Message::Do(Action::Previous) => self.beside(scene, false),
            Message::Do(Action::Back) if self.route == Route::Single => Transition::Back,
            Message::Do(Action::Back) => self.beside(scene, false),
            // The first movement leads to the first line, or up to the last.
            Message::Do(Action::Down) if !self.picked => self.pick(0),
            Message::Do(Action::Up) if !self.picked => self.pick(count.saturating_sub(1)),
            Message::Do(action) => {
                self.cursor.moves(*action, count);
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        self.draw_page(scene, canvas, body);
    }

    fn refresh(&mut self, scene: &Scene) {
        if self.context() != Context::Typing {
            self.stage = Stage::Choosing;
            self.place_cursor(scene);
        }
    }

    fn control(&self) -> Option<&ControlId> {
        Some(&self.control)
    }

    fn draft(&self) -> Option<(String, String)> {
        match &self.stage {
            Stage::Reason(form) | Stage::Accept(form) => form.draft(),
            Stage::Choosing | Stage::Said => None,
        }
    }

    fn offers(&self, scene: &Scene, action: Action) -> bool {
        action != Action::More || !scene.is_linear && self.asking(scene).offered.len() > IN_SIGHT
    }

    fn label(&self, scene: &Scene, action: Action) -> Option<&'static str> {
        let goes_on = self.here(scene).is_none_or(|at| self.is_given(scene, at));
        (action == Action::Choose && goes_on && self.context() == Context::Question).then_some("key-go-on")
    }
}
