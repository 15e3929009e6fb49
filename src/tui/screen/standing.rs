//! How much is at stake in each department against the risk left: now, after the must-haves, after the plan.

use ratatui::layout::Rect;

use super::{Page, decisions::one::DecisionPage};
use crate::{
    args,
    assessment::DepartmentId,
    scoring::{DepartmentScore, Residual, Twice},
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

/// Cells of a meter: two for each of the four levels.
const METER: usize = 8;
const LABELS: [&str; 4] =
    ["screen-standing-stake", "screen-standing-now", "screen-standing-musts", "screen-standing-plan"];

/// The departments, now and later.
#[derive(Debug, Clone, Default)]
pub struct Standing {
    cursor: Cursor,
}

fn level(residual: Residual) -> u8 {
    match residual {
        Residual::Low => 1,
        Residual::Moderate => 2,
        Residual::High => 3,
        Residual::VeryHigh => 4,
    }
}

impl Standing {
    /// Adds one measure: its name, a meter of four levels, and the word.
    fn measure(
        scene: &Scene,
        rows: &mut Rows<'_>,
        theme: &Theme,
        (label, cells): (&str, usize),
        meter: Option<Twice<u8>>,
        words: &str,
    ) {
        let points = |level: u8| level.min(4) * 25;
        let name = scene.say(label);
        let start = cells + METER + 2;
        let Some(meter) = meter.filter(|_| 4 + start + 20 <= rows.width()) else {
            rows.text(4, &scene.tell("screen-pair", &args![a = name, b = words]), theme.text);
            return;
        };
        let row = rows.len();
        rows.pair(4, &name, start, theme.quiet, words, theme.text);
        rows.insert(row, gauge::bar(4 + cells, METER, points(meter.best), points(meter.worst), theme));
    }

    /// Adds what is at stake and what is left, now and later.
    fn department(scene: &Scene, rows: &mut Rows<'_>, theme: &Theme, score: &DepartmentScore) {
        let cells = LABELS.iter().map(|id| crate::text::width(&scene.say(id))).max().unwrap_or(0) + 2;
        let label = |at: usize| (LABELS.get(at).copied().unwrap_or_default(), cells);
        Self::measure(scene, rows, theme, label(0), Some(score.exposure), &scene.stake(score.exposure));
        let (packs, assessment) = (&scene.packs, &scene.file.assessment);
        let musts = scene.derived().after_must_haves(packs, assessment, scene.today);
        let plan = &scene.derived().plan(&scene.reading(), scene.today).after;
        for (at, scores) in [(1, &scene.derived().scores), (2, musts), (3, plan)] {
            let Some(score) = scores.department(&score.department) else { continue };
            let meter = score.residual.map(|left| Twice { worst: level(left.worst), best: level(left.best) });
            let words = Self::words(scene, score);
            Self::measure(scene, rows, theme, label(at), meter, &words);
        }
    }

    /// Returns the risk left with the decision that follows from it.
    fn words(scene: &Scene, score: &DepartmentScore) -> String {
        let left = scene.left(score.residual);
        match score.decision {
            Some(_) => {
                let decision = scene.decisions(score.decision);
                scene.tell("screen-standing-line", &args![left = left, decision = decision])
            }
            None => left,
        }
    }

    fn ids(scene: &Scene) -> Vec<DepartmentId> {
        scene.derived().scores.departments.iter().map(|score| score.department.clone()).collect()
    }
}

impl Page for Standing {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("screen-results-standing"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let ids = Self::ids(scene);
        if matches!(message, Message::Do(Action::Back)) {
            return Transition::Back;
        }
        let at = self.cursor.picks(message, ids.len());
        let Some(id) = at.and_then(|at| ids.get(at)) else { return Transition::Stay };
        Transition::Go(DecisionPage::new(id.clone()).into())
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        rows.text(0, &scene.say("screen-standing-intro"), theme.quiet);
        let scores = &scene.derived().scores;
        let here = self.cursor.get(scores.departments.len());
        for (at, score) in scores.departments.iter().enumerate() {
            rows.blank();
            let (mark, style) = theme.line(at == here);
            rows.focus(at == here, |rows| {
                rows.hanging(0, mark, style, &scene.department(&score.department), style);
                Self::department(scene, rows, &theme, score);
            });
        }
        rows.lift(self.cursor.lift());
        rows.draw(canvas, body, Window::Focus);
    }
}
