//! What to find out first, and what to fix: lists that open into the question.

use ratatui::layout::Rect;

use super::{
    Page,
    question::{QuestionPage, Route},
};
use crate::{
    args,
    plan::{self, Urgency},
    questionnaire::{ControlId, GateKind},
    scoring::shown_points,
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        widget::{
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
        Self { wanted, cursor: Cursor::default() }
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
                    let mut note = scene.tell("screen-fix-note", &args![effort = effort, gain = gain]);
                    if let Some(due) = action.due {
                        let due = scene.tell("screen-fix-due", &args![date = scene.date(due)]);
                        note = format!("{note} · {due}");
                    }
                    Some(Line { control: action.control()?.clone(), gate, note })
                })
                .collect(),
        }
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
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let short = match self.wanted {
            Wanted::FindOut => scene.say("screen-results-find"),
            Wanted::Fix => scene.say("screen-results-fix"),
        };
        scene.titled(short)
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let lines = self.lines(scene);
        match message {
            Message::Do(Action::Choose) => match lines.get(self.cursor.get(lines.len())) {
                Some(line) => Transition::Go(QuestionPage::new(scene, line.control.clone(), Route::Single).into()),
                None => Transition::Back,
            },
            Message::Do(Action::Back) => Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, lines.len());
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        let lines = self.lines(scene);
        let intro = match (self.wanted, lines.is_empty()) {
            (Wanted::FindOut, false) => "screen-find-intro",
            (Wanted::FindOut, true) => "screen-find-nothing",
            (Wanted::Fix, false) => "screen-fix-intro",
            (Wanted::Fix, true) => "screen-fix-nothing",
        };
        rows.text(0, &scene.say(intro), theme.text);
        let here = self.cursor.get(lines.len());
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
                let gate = line.gate.and_then(|gate| {
                    let id = if gate == GateKind::Hard { "gate-hard" } else { "gate-soft" };
                    scene.attribute(id, "inside")
                });
                let note = gate.map_or_else(|| line.note.clone(), |gate| format!("{} · {gate}", line.note));
                rows.text(4, &note, theme.quiet);
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
        rows.draw(canvas, body, Window::Focus);
    }
}
