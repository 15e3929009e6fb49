//! How what-if looks: now and then, the fixes, what becomes of each department, what it takes.

use ratatui::layout::{Constraint, Layout, Rect};

use super::{Stage, WhatIf, targets};
use crate::{
    args, plan,
    questionnaire::GateKind,
    scoring::{ChecklistScore, Counted, DepartmentScore, Scores},
    tui::{
        canvas::Canvas,
        scene::Scene,
        theme::Theme,
        widget::rows::{Rows, Window},
    },
};

/// How many departments are named below the list where room is short.
const NAMED: usize = 2;

impl WhatIf {
    pub(super) fn draw_page(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let width = body.width.saturating_sub(2);
        match &self.stage {
            Stage::Ticking => {}
            Stage::Target(cursor) => {
                let mut rows = Rows::new(width, scene.lang());
                rows.text(0, &scene.say("screen-whatif-target"), theme.title);
                rows.blank();
                let targets = targets(scene);
                let here = cursor.get(targets.len() + 1);
                for (at, target) in targets.iter().map(Some).chain([None]).enumerate() {
                    let (mark, style) = theme.line(at == here);
                    let mark = format!("{mark}{}  ", scene.words.number(at + 1));
                    let name = match target {
                        Some(target) => Self::target_name(scene, *target),
                        None => scene.say("screen-whatif-target-other"),
                    };
                    rows.focus(at == here, |rows| rows.hanging(0, &mark, style, &name, style));
                }
                rows.blank();
                rows.text(0, &scene.say("screen-whatif-assumed"), theme.quiet);
                rows.draw(canvas, body, Window::Focus);
                return;
            }
            Stage::Points(form) => {
                let mut rows = Rows::new(width, scene.lang());
                form.rows(&mut rows, 0, &theme, &|id| scene.say(id));
                rows.draw(canvas, body, Window::Focus);
                return;
            }
        }
        let mut head = Rows::new(width, scene.lang());
        Self::line(scene, &mut head, &theme, "screen-whatif-now", &scene.derived().scores);
        Self::line(scene, &mut head, &theme, "screen-whatif-then", &self.then);
        if self.weighs_otherwise(scene) {
            head.text(0, &scene.say("screen-whatif-fewer"), theme.quiet);
        }
        let foot = self.foot(scene, &theme, width, body.height >= 24);
        let [head_area, list, foot_area] = Layout::vertical([
            Constraint::Length(head.height().min(body.height / 3)),
            Constraint::Fill(1),
            Constraint::Length(foot.height().min(body.height * 2 / 5)),
        ])
        .areas(body);
        head.draw(canvas, head_area, Window::From(0));
        self.list(scene, canvas, Rect { y: list.y + 1, height: list.height.saturating_sub(2), ..list });
        foot.draw(canvas, foot_area, Window::From(0));
    }

    fn list(&self, scene: &Scene, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme();
        let here = self.cursor.get(self.fixes.len());
        let mut rows = Rows::new(area.width.saturating_sub(2), scene.lang());
        for (at, fix) in self.fixes.iter().enumerate() {
            let style = match (at == here, fix.is_on) {
                (true, _) => theme.selected,
                (false, true) => theme.chosen,
                (false, false) => theme.text,
            };
            let mark = format!("{}[{}] ", if at == here { "› " } else { "  " }, if fix.is_on { "x" } else { " " });
            rows.focus(at == here, |rows| {
                rows.hanging(0, &mark, style, &fix.name, style);
                if !fix.note.is_empty() && !rows.at_end(&fix.note, theme.quiet) {
                    rows.text(6, &fix.note, theme.quiet);
                }
            });
        }
        if self.fixes.is_empty() {
            rows.text(0, &scene.say("screen-whatif-nothing"), theme.text);
        }
        rows.draw(canvas, area, Window::Focus);
    }

    /// Adds one line of the two: now, or then.
    fn line(scene: &Scene, rows: &mut Rows<'_>, theme: &Theme, id: &str, scores: &Scores) {
        let range = scores.headline().and_then(|list| list.range.as_ref());
        let range = range.map_or_else(|| scene.say("readiness-none"), |range| scene.range_inside(range));
        let colour = scene.colour(scores.verdict.colour);
        let style = scores.verdict.colour.map_or(theme.text, |colour| theme.colour(colour.worst));
        rows.text(0, &scene.tell(id, &args![range = range, colour = colour]), style);
    }

    /// Says whether Low falls only because fewer questions apply: no department has more risk left than before.
    fn weighs_otherwise(&self, scene: &Scene) -> bool {
        let (now, then) = (&scene.derived().scores, &self.then);
        let (Some(before), Some(after)) = (now.headline(), then.headline()) else { return false };
        let low = |score: &ChecklistScore| score.range.as_ref().map(|range| range.low.clone());
        let live = |score: &ChecklistScore| score.controls().filter(|it| it.counted == Counted::Live).count();
        let is_no_worse = now.departments.iter().all(|known| {
            let moved = then.department(&known.department).and_then(|score| score.residual);
            known.residual.zip(moved).is_none_or(|(old, new)| new.worst <= old.worst && new.best <= old.best)
        });
        low(after) < low(before) && live(after) < live(before) && is_no_worse
    }

    /// Adds must-haves, what becomes of the departments, what it takes, and what the cheapest path assumes.
    fn foot<'s>(&self, scene: &'s Scene, theme: &Theme, width: u16, roomy: bool) -> Rows<'s> {
        let mut rows = Rows::new(width, scene.lang());
        let now = &scene.derived().scores;
        let musts = |scores: &Scores| scores.open_gates(GateKind::Hard).len();
        if self.fixes.iter().any(|fix| fix.is_on) {
            rows.text(0, &self.total(scene), theme.text);
        }
        if let Some(path) = &self.path {
            rows.text(0, &self.path_words(scene, path), theme.text);
            if roomy {
                rows.text(0, &scene.say("screen-whatif-assumed"), theme.quiet);
            }
        }
        let (before, after) = (musts(now), musts(&self.then));
        if before > 0 || after > 0 {
            rows.text(0, &scene.tell("screen-whatif-musts", &args![before = before, after = after]), theme.text);
        }
        let moved = self.moved(scene);
        let most = if roomy { usize::MAX } else { NAMED };
        for line in moved.iter().take(most) {
            rows.text(0, line, theme.label);
        }
        if moved.len() > most {
            rows.text(0, &scene.tell("screen-results-more", &args![count = moved.len() - most]), theme.quiet);
        }
        rows
    }

    /// Returns what becomes of each department, in a line; an only department has its line also where nothing moves.
    fn moved(&self, scene: &Scene) -> Vec<String> {
        let now = &scene.derived().scores;
        let line = |score: &DepartmentScore| {
            let then = self.then.department(&score.department)?;
            let (same_risk, same) = (score.residual == then.residual, score.decision == then.decision);
            if same_risk && same && now.departments.len() > 1 {
                return None;
            }
            let id = match (same_risk, same) {
                (true, true) => "screen-whatif-same",
                (_, true) => "screen-whatif-left",
                _ => "screen-whatif-moved",
            };
            let args = args![
                name = scene.department(&score.department),
                before = scene.left(score.residual),
                after = scene.left(then.residual),
                was = scene.decisions(score.decision),
                will = scene.decisions(then.decision),
            ];
            Some(scene.tell(id, &args))
        };
        now.departments.iter().filter_map(line).collect()
    }

    fn total(&self, scene: &Scene) -> String {
        let half_days = self.half_days();
        let effort = scene.effort(half_days, None);
        let pace = &scene.file.assessment.pace;
        match plan::cost(&scene.file.assessment, half_days) {
            Some(cost) => {
                let cost = scene.words.number(&cost);
                let currency = pace.currency.clone().unwrap_or_default();
                scene.tell("screen-whatif-cost", &args![effort = effort, cost = cost, currency = currency])
            }
            None => effort,
        }
    }
}
