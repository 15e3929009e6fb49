//! The steps of every checklist, a bar each: certain, not known, missing. A step opens into its addends.

use ratatui::layout::Rect;

use super::{Page, explain::Explain};
use crate::{
    args,
    questionnaire::{ChecklistId, StepId},
    scoring::{ChecklistScore, Points, StepScore},
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        theme::Theme,
        widget::{
            gauge,
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// The longest bar.
const BAR: usize = 48;
/// From so many cells on the words stand beside the bar.
const ROOM: usize = 104;

/// The steps of all checklists that are asked.
#[derive(Debug, Clone, Default)]
pub struct Steps {
    cursor: Cursor,
}

/// Returns the share of a step that is certain, and that may be there, in points of 100 of the step.
fn share(step: &StepScore) -> (u8, u8) {
    let of = |points: &Points| {
        let share = points * Points::from_integer(100.into()) / &step.points;
        u8::try_from(share.round().to_integer()).unwrap_or(100)
    };
    (of(&step.range.low), of(&step.range.high))
}

/// Says whether anything in the step is counted.
fn is_live(step: &StepScore) -> bool {
    step.points > Points::from_integer(0.into())
}

impl Steps {
    fn lines(scene: &Scene) -> Vec<(ChecklistId, StepId)> {
        let lists = scene.derived().scores.checklists.iter();
        lists.flat_map(|list| list.steps.iter().map(|step| (list.checklist.clone(), step.step.clone()))).collect()
    }

    /// Adds the name of a step, its bar and its points in words.
    pub(super) fn step(
        scene: &Scene,
        rows: &mut Rows<'_>,
        theme: &Theme,
        list: &ChecklistScore,
        step: &StepScore,
        (width, focused): (u16, bool),
    ) {
        let (mark, style) = theme.line(focused);
        rows.hanging(0, mark, style, &scene.step(&list.checklist, &step.step), style);
        if !is_live(step) {
            rows.text(4, &scene.say("screen-steps-nothing"), theme.quiet);
            return;
        }
        let unknown = step.controls.iter().filter(|control| control.is_open()).count();
        let args = args![
            low = scene.exact_points(&step.range.low),
            high = scene.exact_points(&step.range.high),
            points = scene.exact_points(&step.points),
            count = unknown,
        ];
        let id = if step.range.low == step.range.high { "screen-steps-known" } else { "screen-steps-range" };
        let words = scene.tell(id, &args);
        let (low, high) = share(step);
        let room = usize::from(width).saturating_sub(4);
        // All bars of a page are of one length, so that they can be compared.
        if room >= ROOM {
            let mut runs = gauge::bar(4, BAR, low, high, theme);
            runs.push((4 + BAR + 2, words, theme.text));
            rows.runs(runs);
        } else {
            rows.runs(gauge::bar(4, room.min(BAR), low, high, theme));
            rows.text(4, &words, theme.text);
        }
    }
}

impl Page for Steps {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("screen-results-steps"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let lines = Self::lines(scene);
        if matches!(message, Message::Do(Action::Back)) {
            return Transition::Back;
        }
        let at = self.cursor.picks(message, lines.len());
        let Some((list, step)) = at.and_then(|at| lines.get(at)) else { return Transition::Stay };
        Transition::Go(Explain::at(scene, list, step).into())
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let width = body.width.saturating_sub(2);
        let mut rows = Rows::new(width, scene.lang());
        rows.text(0, &scene.say("screen-steps-intro"), theme.quiet);
        let here = self.cursor.get(Self::lines(scene).len());
        let mut at = 0;
        for list in &scene.derived().scores.checklists {
            rows.blank();
            rows.text(0, &scene.checklist(&list.checklist), theme.title);
            if let Some(range) = &list.range {
                rows.text(0, &scene.range("screen-steps-list", range), theme.text);
            }
            for step in &list.steps {
                rows.focus(at == here, |rows| Self::step(scene, rows, &theme, list, step, (width, at == here)));
                at += 1;
            }
        }
        rows.lift(self.cursor.lift());
        rows.draw(canvas, body, Window::Focus);
    }
}
