//! What to find out first, and what to fix: lists that open into the question. Each line can be given an owner and a
//! date; what only the provider knows takes the provider's reply.

use ratatui::layout::Rect;

use super::{
    Page,
    question::{QuestionPage, Route},
    reply::{Replies, ReplyPage},
};
use crate::{
    args,
    assessment::Body,
    plan::{self, Urgency},
    questionnaire::{ControlId, GateKind},
    scoring::{shown_points, tenths},
    text::clean_line,
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene, typing},
        widget::{
            form::{Form, Kind, Outcome},
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// Which list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Everything not known, must-haves first.
    FindOut,
    /// Everything known to be missing, in the order of work.
    Fix,
}

/// A list of findings.
#[derive(Debug, Clone)]
pub struct Findings {
    wanted: Wanted,
    cursor: Cursor,
    /// Who does it and by when, being typed.
    task: Option<(ControlId, Form)>,
}

/// Returns what is known to be missing, in the order of work: must-haves, should-haves, then cheapest first.
pub fn gaps(scene: &Scene) -> &[plan::Action] {
    scene.derived().gaps(&scene.packs, &scene.file.assessment)
}

/// One line of the list.
struct Line {
    control: ControlId,
    gate: Option<GateKind>,
    note: String,
}

impl Findings {
    /// Makes the list.
    pub fn new(wanted: Wanted) -> Self {
        Self { wanted, cursor: Cursor::default(), task: None }
    }

    fn lines(&self, scene: &Scene) -> Vec<Line> {
        match self.wanted {
            Wanted::FindOut => scene
                .derived()
                .find_out()
                .iter()
                .map(|found| {
                    let points = args![points = shown_points(&found.points)];
                    let id = match found.unanswered {
                        _ if found.split => "workshop-find-split",
                        true => "screen-find-unanswered",
                        false => "screen-find-unknown",
                    };
                    Line { note: scene.tell(id, &points), control: found.control.clone(), gate: found.gate }
                })
                .collect(),
            Wanted::Fix => gaps(scene)
                .iter()
                .filter_map(|action| {
                    let gate = match action.urgency {
                        Urgency::MustHave => Some(GateKind::Hard),
                        Urgency::ShouldHave => Some(GateKind::Soft),
                        Urgency::FindOut | Urgency::Gain => None,
                    };
                    let effort = scene.effort(action.half_days, action.wait);
                    let gain = scene.exact_points(&action.gain);
                    let note = scene
                        .tell("screen-fix-note", &args![effort = effort, gain = gain, count = tenths(&action.gain)]);
                    Some(Line { control: action.control()?.clone(), gate, note })
                })
                .collect(),
        }
    }
}

impl Findings {
    /// Returns the note of a line with who does it, by when, and whether the provider replied.
    fn note(scene: &Scene, line: &Line) -> String {
        let answer = scene.file.assessment.answers.get(&line.control);
        let owner = answer.map(|answer| clean_line(&answer.owner)).filter(|owner| !owner.is_empty());
        let due = answer.and_then(|answer| answer.due);
        let due = due.map(|date| scene.tell("screen-fix-due", &args![date = scene.date(date)]));
        let replied = scene.file.assessment.replies.contains_key(&line.control);
        let replied = replied.then(|| scene.say("screen-find-replied"));
        let gate = line.gate.map(|gate| scene.inside(if gate == GateKind::Hard { "gate-hard" } else { "gate-soft" }));
        let parts = std::iter::once(line.note.clone()).chain(gate).chain(owner).chain(due).chain(replied);
        parts.collect::<Vec<_>>().join(" · ")
    }

    /// Says whether the list ends with the door to the provider's replies.
    fn has_door(&self, scene: &Scene) -> bool {
        self.wanted == Wanted::FindOut && scene.replies_note().is_some()
    }

    fn assign(&mut self, scene: &Scene, control: ControlId) {
        let answer = scene.file.assessment.answers.get(&control);
        let owner = answer.map(|answer| answer.owner.clone()).unwrap_or_default();
        let due = answer.and_then(|answer| answer.due).map(|date| date.to_string()).unwrap_or_default();
        let form = Form::default().with("screen-details-owner", &owner, Kind::Text, None).with(
            "screen-details-due",
            &due,
            Kind::Date,
            None,
        );
        self.task = Some((control, form));
    }

    /// Takes a message while owner and date are being typed.
    fn type_task(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let Some((control, form)) = &mut self.task else { return Transition::Stay };
        match form.update(message) {
            Outcome::Done => {
                let (control, owner, due) = (control.clone(), form.text(0).to_owned(), form.date(1));
                self.task = None;
                let answer = scene.file.assessment.answers.get(&control).cloned().unwrap_or_default();
                if owner != answer.owner && !scene.record(Body::Owner { control: control.clone(), text: owner }) {
                    return Transition::Tell("screen-read-only-refused");
                }
                if due != answer.due && !scene.record(Body::Due { control, date: due }) {
                    return Transition::Tell("screen-read-only-refused");
                }
            }
            Outcome::Left => self.task = None,
            _ => {}
        }
        Transition::Stay
    }
}

impl Scene {
    /// Returns the words for an effort: own half-days, and what others need.
    pub fn effort(&self, half_days: u32, wait: Option<u32>) -> String {
        let days = f64::from(half_days) / 2.0;
        let own = if half_days == 0 {
            self.say("screen-effort-none")
        } else {
            self.tell("screen-effort-days", &args![days = days])
        };
        match wait {
            Some(wait) if wait > 0 => self.tell("screen-effort-wait", &args![own = own, days = wait]),
            _ => own,
        }
    }
}

impl Page for Findings {
    fn context(&self) -> Context {
        typing(self.task.is_some(), Context::Findings)
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let short = match self.wanted {
            Wanted::FindOut => scene.say("screen-results-find"),
            Wanted::Fix => scene.say("screen-results-fix"),
        };
        scene.titled(short)
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        if self.task.is_some() {
            return self.type_task(scene, message);
        }
        let lines = self.lines(scene);
        let count = lines.len() + usize::from(self.has_door(scene));
        let here = lines.get(self.cursor.get(count)).map(|line| line.control.clone());
        match message {
            Message::Do(Action::Choose) => match here {
                Some(control) => Transition::Go(QuestionPage::new(scene, control, Route::Single).into()),
                None if count > 0 => Transition::Go(Replies::default().into()),
                None => Transition::Back,
            },
            Message::Do(Action::Assign) => {
                if let Some(control) = here {
                    self.assign(scene, control);
                }
                Transition::Stay
            }
            Message::Do(Action::Reply) => match here.filter(|control| scene.is_asked_of_provider(control)) {
                Some(control) => Transition::Go(ReplyPage::new(scene, control).into()),
                None => Transition::Tell("screen-find-not-asked"),
            },
            Message::Do(Action::Back) => Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, count);
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        if let Some((control, form)) = &self.task {
            rows.text(0, &scene.name_of(control), theme.title);
            rows.text(0, &scene.say("screen-find-task"), theme.quiet);
            rows.blank();
            form.rows(&mut rows, 0, &theme, &|id| scene.say(id));
            rows.draw(canvas, body, Window::Focus);
            return;
        }
        let lines = self.lines(scene);
        let intro = match (self.wanted, lines.is_empty()) {
            (Wanted::FindOut, false) => "screen-find-intro",
            (Wanted::FindOut, true) => "screen-find-nothing",
            (Wanted::Fix, false) => "screen-fix-intro",
            (Wanted::Fix, true) => "screen-fix-nothing",
        };
        rows.text(0, &scene.say(intro), theme.text);
        let door = scene.replies_note().filter(|_| self.wanted == Wanted::FindOut);
        let here = self.cursor.get(lines.len() + usize::from(door.is_some()));
        let mut gate = None;
        for (at, line) in lines.iter().enumerate() {
            if at == 0 || gate != Some(line.gate) {
                gate = Some(line.gate);
                let id = match line.gate {
                    Some(GateKind::Hard) => scene.attribute("gate-hard", "plural"),
                    Some(GateKind::Soft) => scene.attribute("gate-soft", "plural"),
                    None => Some(scene.say("screen-find-rest")),
                };
                rows.blank();
                rows.text(0, &id.unwrap_or_default(), theme.label);
            }
            let focused = at == here;
            let (mark, style) = theme.line(focused);
            rows.focus(focused, |rows| {
                rows.hanging(0, mark, style, &scene.name_of(&line.control), style);
                // The heading of its group may be out of sight.
                rows.text(4, &Self::note(scene, line), theme.quiet);
                let part = if self.wanted == Wanted::FindOut { "look" } else { "fix" };
                if let Some(text) = scene.part(&line.control, part).filter(|_| focused) {
                    rows.text(4, &text, theme.text);
                }
                let done = scene.part(&line.control, "done").filter(|_| focused && self.wanted == Wanted::Fix);
                if let Some(done) = done {
                    rows.text(4, &scene.tell("screen-fix-done", &args![done = done]), theme.quiet);
                }
            });
        }
        if let Some(note) = door {
            rows.blank();
            let (mark, style) = theme.line(here == lines.len());
            rows.focus(here == lines.len(), |rows| {
                rows.hanging(0, mark, style, &scene.say("screen-replies"), style);
                rows.text(4, &note, theme.quiet);
            });
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn offers(&self, scene: &Scene, action: Action) -> bool {
        let here = || {
            let lines = self.lines(scene);
            let count = lines.len() + usize::from(self.has_door(scene));
            lines.get(self.cursor.get(count)).map(|line| line.control.clone())
        };
        match action {
            Action::Details | Action::Flag => false,
            Action::Assign => here().is_some(),
            Action::Reply => here().is_some_and(|control| scene.is_asked_of_provider(&control)),
            _ => true,
        }
    }
}
