//! Small forms of the plan: done with proof, who and by when, left out because.

use ratatui::layout::Rect;

use super::{
    super::Page,
    act::{self, Key},
};
use crate::{
    args,
    assessment::{Body, EvidenceItem},
    plan::Action as Work,
    questionnaire::{ControlId, GateKind, Status},
    scoring::{Scores, shown},
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene, typing},
        widget::{
            form::{Form, Kind, Outcome},
            rows::{Rows, Window},
        },
    },
};

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// It is done: where is the proof, and how long is it good?
    Done,
    /// Who does it, and by when?
    Assign,
    /// Why is it left out?
    Leave,
}

/// A form about one action.
#[derive(Debug, Clone)]
pub struct PlanForm {
    key: Key,
    name: String,
    what: What,
    form: Form,
    /// What being done has changed, in lines.
    said: Option<Vec<String>>,
}

impl PlanForm {
    /// Makes the form; none where the action is done meanwhile.
    pub(super) fn new(scene: &Scene, key: Key, what: What) -> Option<Self> {
        let action = act::find(scene.plan(), &key)?.action;
        let (name, form) = (scene.action_name(action), Self::fields(action, what));
        Some(Self { key, name, what, form, said: None })
    }

    /// Makes the page that says what a change of ticks has changed.
    pub(super) fn told(key: Key, name: String, said: Vec<String>) -> Self {
        Self { key, name, what: What::Done, form: Form::default(), said: Some(said) }
    }

    fn fields(action: &Work, what: What) -> Form {
        match what {
            What::Done => Form::default().with("plan-form-proof", "", Kind::Text, None).with(
                "plan-form-expires",
                "",
                Kind::Date,
                None,
            ),
            What::Assign => {
                let due = action.due.map(|date| date.to_string()).unwrap_or_default();
                Form::default().with("plan-form-owner", &action.owner, Kind::Text, None).with(
                    "plan-form-due",
                    &due,
                    Kind::Date,
                    None,
                )
            }
            What::Leave => Form::default().with("plan-form-reason", "", Kind::Text, None),
        }
    }

    fn done(&mut self, scene: &mut Scene) -> Transition {
        let is_kept = match (self.what, self.key.clone()) {
            (What::Assign, key) => self.assigned(scene, &key),
            (What::Leave, Key::Control(control)) => {
                let reason = self.form.text(0).to_owned();
                scene.record(Body::LeaveOut { control, on: true, reason })
            }
            (What::Done, Key::Control(control)) => return self.in_place(scene, control),
            (_, Key::Move(..)) => true,
        };
        if is_kept { Transition::Back } else { Transition::Tell("screen-read-only-refused") }
    }

    fn assigned(&self, scene: &mut Scene, key: &Key) -> bool {
        let (owner, date) = (self.form.text(0).to_owned(), self.form.date(1));
        let Key::Control(control) = key else {
            return act::change_move(scene, key, |change| {
                change.owner.clone_from(&owner);
                change.due = date;
            });
        };
        let answer = scene.file.assessment.answers.get(control).cloned().unwrap_or_default();
        let mut kept = true;
        if owner != answer.owner {
            kept = scene.record(Body::Owner { control: control.clone(), text: owner });
        }
        if date != answer.due {
            kept = scene.record(Body::Due { control: control.clone(), date }) && kept;
        }
        kept
    }

    /// Records that the control is in place, with its proof, and says what that changed.
    fn in_place(&mut self, scene: &mut Scene, control: ControlId) -> Transition {
        let path = self.form.text(0).to_owned();
        if path.is_empty() && !self.form.text(1).is_empty() {
            self.form.refuse(0, "screen-form-needed");
            return Transition::Stay;
        }
        let before = scene.derived().scores.clone();
        let status = Status::InPlace;
        if !scene.record(Body::Answer { control: control.clone(), status, reason: None, accepted: None }) {
            return Transition::Tell("screen-read-only-refused");
        }
        let mut items = scene.file.assessment.answers.get(&control).map(|it| it.evidence.clone()).unwrap_or_default();
        if !path.is_empty() {
            let (sha256, expires) = (None, self.form.date(1));
            items.retain(|item| item.path != path);
            items.push(EvidenceItem { path, sha256, expires });
            scene.attach(control, items.clone());
        }
        let mut said = moved(scene, &before);
        if items.is_empty() {
            said.push(scene.say("plan-no-proof"));
        }
        if let Some((filed, all)) = scene.derived().scores.headline().map(|list| list.evidence) {
            said.push(scene.tell("screen-explain-evidence", &args![filed = filed, all = all]));
        }
        self.said = Some(said);
        Transition::Stay
    }
}

/// Says what moved since `before`: points, colour, must-haves.
pub(super) fn moved(scene: &Scene, before: &Scores) -> Vec<String> {
    let now = &scene.derived().scores;
    let range = |scores: &Scores| scores.headline().and_then(|list| list.range.as_ref()).map(shown);
    let mut said = Vec::new();
    if let (Some((low, high)), Some((new_low, new_high))) = (range(before), range(now)) {
        let id = match (low, high) == (new_low, new_high) {
            true => "plan-same",
            false if low == high && new_low == new_high => "plan-moved-one",
            false => "plan-moved",
        };
        let args = args![low = low, high = high, spread = high - low, then = new_low, best = new_high];
        said.push(scene.tell(id, &args));
    }
    let musts = |scores: &Scores| scores.open_gates(GateKind::Hard).len();
    if musts(before) != musts(now) {
        said.push(scene.tell("plan-musts", &args![before = musts(before), count = musts(now)]));
    }
    if before.verdict.colour != now.verdict.colour {
        let (sentence, _) = scene.verdict(&scene.look.theme);
        said.push(sentence);
    }
    said
}

impl Page for PlanForm {
    fn context(&self) -> Context {
        typing(self.said.is_none(), Context::Reading)
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("plan-title"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        if self.said.is_some() {
            return match message {
                Message::Do(Action::Choose | Action::Back) => Transition::Back,
                _ => Transition::Stay,
            };
        }
        match self.form.update(message) {
            Outcome::Done => self.done(scene),
            Outcome::Left => Transition::Back,
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        rows.text(0, &self.name, theme.title);
        if let Some(said) = &self.said {
            rows.blank();
            rows.text(0, &scene.say("plan-done-said"), theme.green);
            said.iter().for_each(|line| rows.text(0, line, theme.text));
            rows.draw(canvas, body, Window::From(0));
            return;
        }
        let control = match &self.key {
            Key::Control(control) => Some(control),
            Key::Move(..) => None,
        };
        if self.what == What::Done {
            let done = control.and_then(|control| scene.part(control, "done"));
            if let Some(done) = done {
                rows.text(0, &scene.tell("screen-fix-done", &args![done = done]), theme.text);
            }
            if let Some(proof) = control.and_then(|control| scene.part(control, "evidence")) {
                rows.text(0, &scene.tell("plan-form-proof-is", &args![proof = proof]), theme.quiet);
            }
        }
        let help = match self.what {
            What::Done => "plan-form-done-help",
            What::Assign => "plan-form-assign-help",
            What::Leave => "plan-form-leave-help",
        };
        rows.text(0, &scene.say(help), theme.quiet);
        rows.blank();
        self.form.rows(&mut rows, 0, &theme, &|id| scene.say(id));
        rows.draw(canvas, body, Window::Focus);
    }

    fn control(&self) -> Option<&ControlId> {
        match &self.key {
            Key::Control(control) => Some(control),
            Key::Move(..) => None,
        }
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        !matches!(action, Action::Details | Action::Flag)
    }
}
