//! Before the result: what is unanswered, not known, flagged, and what does not fit together.

use ratatui::layout::Rect;

use super::{
    Page,
    question::{QuestionPage, Route},
    results::Results,
    tiers::TierPage,
};
use crate::{
    args,
    assessment::{Body, DepartmentId},
    flow::Gone,
    questionnaire::{ControlId, RuleId},
    sheet::Speech,
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

/// One line that can be opened.
#[derive(Debug, Clone)]
enum Line {
    /// Marks everything unanswered as not known.
    Rest,
    /// Goes to the result.
    Result,
    /// Opens a control.
    Control(ControlId),
    /// What was answered and is no longer asked. Only a tick opens something: its tier.
    Gone(Gone),
    /// Opens the first control that a contradiction is about.
    Contradiction(RuleId, ControlId),
}

/// The review.
#[derive(Debug, Clone)]
pub struct Review {
    cursor: Cursor,
}

impl Review {
    /// Makes the screen.
    pub fn new(_scene: &Scene) -> Self {
        Self { cursor: Cursor::default() }
    }

    /// Returns the groups with their heading's id and their lines.
    fn groups(scene: &Scene) -> Vec<(&'static str, Vec<Line>)> {
        let derived = scene.derived();
        let controls = |ids: &[ControlId]| ids.iter().cloned().map(Line::Control).collect::<Vec<_>>();
        let contradictions = derived
            .contradictions
            .iter()
            .filter_map(|(rule, ids)| Some(Line::Contradiction(rule.clone(), ids.first()?.clone())));
        let gone = derived.gone.iter().cloned().map(Line::Gone);
        let mut doors = vec![Line::Result];
        if !derived.unanswered.is_empty() {
            doors.push(Line::Rest);
        }
        let groups = [
            ("", doors),
            ("screen-review-contradictions", contradictions.collect()),
            ("workshop-review-split", controls(&derived.split)),
            ("screen-review-flagged", controls(&derived.flagged)),
            ("screen-review-unanswered", controls(&derived.unanswered)),
            ("screen-review-unknown", controls(&derived.unknown)),
            ("screen-review-gone", gone.collect()),
        ];
        groups.into_iter().filter(|(_, lines)| !lines.is_empty()).collect()
    }

    /// Marks everything unanswered as not known, in one step that undo takes back.
    fn mark_rest(&mut self, scene: &mut Scene) -> Transition {
        let controls = scene.derived().unanswered.clone();
        if controls.is_empty() {
            return Transition::Stay;
        }
        if !scene.record(Body::RestUnknown { controls }) {
            return Transition::Tell("screen-read-only-refused");
        }
        self.cursor = Cursor::default();
        Transition::Tell("screen-review-rest-done")
    }

    fn text(scene: &Scene, line: &Line) -> String {
        match line {
            Line::Result => scene.say("screen-review-result"),
            Line::Rest => scene.tell("screen-review-rest", &args![count = scene.derived().unanswered.len()]),
            Line::Control(control) => scene.name_of(control),
            Line::Gone(gone) => {
                let department = |id: &DepartmentId| scene.department(id);
                let (name, answer) = Speech(&scene.words).gone(&scene.reading(), gone, &department);
                if answer.is_empty() { name } else { scene.tell("screen-pair", &args![a = name, b = answer]) }
            }
            Line::Contradiction(rule, _) => scene.say(&format!("contradiction-{rule}")),
        }
    }
}

impl Page for Review {
    fn context(&self) -> Context {
        Context::Review
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let progress = scene.derived().progress;
        Heading {
            progress: Some((progress.answered, progress.total)),
            ..scene.titled(scene.say("screen-results-review"))
        }
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let lines: Vec<Line> = Self::groups(scene).into_iter().flat_map(|(_, lines)| lines).collect();
        match message {
            Message::Do(Action::Choose) => match lines.get(self.cursor.get(lines.len())) {
                Some(Line::Result) => Transition::Go(Results::default().into()),
                Some(Line::Rest) => self.mark_rest(scene),
                Some(Line::Control(control) | Line::Contradiction(_, control)) => {
                    Transition::Go(QuestionPage::new(scene, control.clone(), Route::Single).into())
                }
                Some(Line::Gone(Gone::Tick { department, tier, .. })) => {
                    let department = department.clone().unwrap_or_else(DepartmentId::whole);
                    Transition::Go(TierPage::new(scene, department, *tier, false).into())
                }
                Some(Line::Gone(_)) => Transition::Tell("screen-review-gone-note"),
                None => Transition::Stay,
            },
            Message::Do(Action::Rest) => self.mark_rest(scene),
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
        let groups = Self::groups(scene);
        let count: usize = groups.iter().map(|(_, lines)| lines.len()).sum();
        let here = self.cursor.get(count);
        let intro = if count > 1 { "screen-review-intro" } else { "screen-review-nothing" };
        rows.text(0, &scene.say(intro), theme.text);
        let mut at = 0;
        for (heading, lines) in &groups {
            rows.blank();
            if !heading.is_empty() {
                rows.text(0, &scene.tell(heading, &args![count = lines.len()]), theme.label);
            }
            for line in lines {
                let (mark, style) = theme.line(at == here);
                rows.focus(at == here, |rows| rows.hanging(0, mark, style, &Self::text(scene, line), style));
                at += 1;
            }
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn offers(&self, scene: &Scene, action: Action) -> bool {
        match action {
            Action::Details | Action::Flag => false,
            Action::Rest => !scene.derived().unanswered.is_empty(),
            _ => true,
        }
    }
}
