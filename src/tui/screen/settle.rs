//! Small forms of the result: the target, and a decision against the table with name, reason and end.

use jiff::ToSpan;
use ratatui::layout::Rect;

use super::Page;
use crate::{
    assessment::{Body, Decision, DepartmentId, Override, Pace, Target},
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

/// What is settled.
#[derive(Debug, Clone)]
enum What {
    /// Points and a date, the pace of work with its cost, and who took part.
    Target,
    /// A department's decision; chosen first, then reasoned.
    Decision(DepartmentId, Cursor, bool),
}

/// A form of the result.
#[derive(Debug, Clone)]
pub struct Settle {
    what: What,
    form: Form,
    /// Whether the user was told what is wrong with what would be dropped.
    told: bool,
}

impl Settle {
    /// Makes the form of the target.
    pub fn target(scene: &Scene) -> Self {
        let assessment = &scene.file.assessment;
        let (target, pace) = (assessment.target, &assessment.pace);
        let by = target.by.map(|date| date.to_string()).unwrap_or_default();
        let form = Form::default()
            .with("screen-target-points", &target.points.to_string(), Kind::Points, None)
            .with("screen-target-date", &by, Kind::Date, None)
            .with("screen-target-days", &pace.days_per_week, Kind::Days, None)
            .with("screen-target-rate", pace.day_rate.as_deref().unwrap_or_default(), Kind::Amount, None)
            .with("screen-target-currency", pace.currency.as_deref().unwrap_or_default(), Kind::Currency, None)
            .with("screen-target-people", &assessment.participants.join(", "), Kind::Names, None);
        Self { what: What::Target, form, told: false }
    }

    /// Makes the form of a decision against the table.
    pub fn decision(scene: &Scene, department: DepartmentId) -> Self {
        let known = scene.file.assessment.department(&department).and_then(|known| known.overridden.clone());
        let at = known.as_ref().and_then(|set| Decision::ALL.iter().position(|known| *known == set.decision));
        let (name, reason, expires) =
            known.map(|set| (set.name, set.reason, set.expires.to_string())).unwrap_or_default();
        let form = Form::default()
            .with("screen-override-name", &name, Kind::Needed, None)
            .with("screen-override-reason", &reason, Kind::Needed, None)
            .with("screen-override-expires", &expires, Kind::DateNeeded, None);
        Self { what: What::Decision(department, Cursor::at(at.unwrap_or(0)), false), form, told: false }
    }

    /// Records what changed in the form of the target, each as a step of its own for undo.
    fn target_done(&self, scene: &mut Scene) -> Transition {
        if !scene.is_writable() {
            return Transition::Tell("screen-read-only-refused");
        }
        let form = &self.form;
        let some = |at: usize| Some(form.text(at).to_owned()).filter(|text| !text.is_empty());
        let target = Target { points: form.text(0).parse().unwrap_or(75), by: form.date(1) };
        if target != scene.file.assessment.target {
            scene.record(Body::Target { points: target.points, by: target.by });
        }
        let pace = Pace {
            days_per_week: form.text(2).to_owned(),
            day_rate: some(3),
            currency: some(4).map(|code| code.to_ascii_uppercase()),
        };
        if pace != scene.file.assessment.pace {
            let Pace { days_per_week, day_rate, currency } = pace;
            scene.record(Body::Pace { days_per_week, day_rate, currency });
        }
        if form.text(5) != scene.file.assessment.participants.join(", ") {
            let names = form.text(5).split([',', ';', '，', '、', '；']).map(str::trim);
            let names: Vec<String> = names.filter(|name| !name.is_empty()).map(str::to_owned).collect();
            if names != scene.file.assessment.participants {
                scene.record(Body::Participants { names });
            }
        }
        Transition::Back
    }

    fn done(&mut self, scene: &mut Scene) -> Transition {
        let body = match &self.what {
            What::Target => return self.target_done(scene),
            What::Decision(department, cursor, _) => {
                let last = scene.today.checked_add(1.year()).ok();
                let date =
                    self.form.date(2).filter(|date| *date >= scene.today && last.is_none_or(|last| *date <= last));
                let Some(expires) = date else {
                    self.form.refuse(2, "screen-form-within-year");
                    return Transition::Stay;
                };
                let decision = Decision::ALL.get(cursor.get(Decision::ALL.len())).copied().unwrap_or(Decision::Keep);
                let set = Override {
                    decision,
                    name: self.form.text(0).to_owned(),
                    reason: self.form.text(1).to_owned(),
                    expires,
                };
                Body::Override { department: department.clone(), set: Some(set) }
            }
        };
        if scene.record(body) { Transition::Back } else { Transition::Tell("screen-read-only-refused") }
    }
}

impl Page for Settle {
    fn context(&self) -> Context {
        typing(!matches!(self.what, What::Decision(_, _, false)), Context::Menu)
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let short = match &self.what {
            What::Target => scene.say("screen-results-target"),
            What::Decision(department, ..) => scene.department(department),
        };
        scene.titled(short)
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        if let What::Decision(_, cursor, chosen @ false) = &mut self.what {
            match message {
                Message::Do(Action::Choose) => *chosen = true,
                Message::Digit(digit @ 1..=4) => {
                    *cursor = Cursor::at(usize::from(*digit) - 1);
                    *chosen = true;
                }
                Message::Do(Action::Back) => return Transition::Back,
                Message::Do(action) => {
                    cursor.moves(*action, Decision::ALL.len());
                }
                _ => {}
            }
            return Transition::Stay;
        }
        let told = std::mem::take(&mut self.told);
        match self.form.update(message) {
            Outcome::Done => self.done(scene),
            Outcome::Left => match &mut self.what {
                What::Decision(_, _, chosen) => {
                    *chosen = false;
                    Transition::Stay
                }
                What::Target => match self.form.first_fault().filter(|_| !told && scene.is_writable()) {
                    Some((at, fault)) => {
                        self.form.refuse(at, fault);
                        self.told = true;
                        Transition::Tell("screen-form-drop")
                    }
                    // What is whole is kept, as everywhere.
                    None if !told && scene.is_writable() => self.target_done(scene),
                    None => Transition::Back,
                },
            },
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        match &self.what {
            What::Target => rows.text(0, &scene.say("screen-target-help"), theme.text),
            What::Decision(_, cursor, chosen) => {
                rows.text(0, &scene.say("screen-override-help"), theme.text);
                rows.blank();
                let here = cursor.get(Decision::ALL.len());
                for (at, decision) in Decision::ALL.into_iter().enumerate() {
                    if *chosen && at != here {
                        continue;
                    }
                    let (mark, style) = theme.line(at == here);
                    let text = scene.say(&format!("decision-{}", decision.id()));
                    let mark = format!("{mark}{}  ", scene.words.number(at + 1));
                    rows.focus(at == here && !chosen, |rows| rows.hanging(0, &mark, style, &text, style));
                }
                if !chosen {
                    rows.draw(canvas, body, Window::Focus);
                    return;
                }
            }
        }
        rows.blank();
        self.form.rows(&mut rows, 0, &theme, &|id| scene.say(id));
        rows.draw(canvas, body, Window::Focus);
    }
}
