//! Decisions: every department in a line, and one page for each with the rule that led there.

pub mod one;

use ratatui::layout::Rect;

use super::{Page, Screen, channels::ChannelsPage, departments::Departments};
use crate::{
    args,
    assessment::{Decision, DepartmentId},
    channel::in_force,
    scoring::DepartmentScore,
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
use one::DecisionPage;

/// The decisions of all departments.
#[derive(Debug, Clone, Default)]
pub struct Decisions {
    cursor: Cursor,
}

/// What a line leads to.
enum Line {
    Department(DepartmentId),
    Channels,
    Departments,
}

impl Decisions {
    fn lines(scene: &Scene) -> Vec<Line> {
        let departments = scene.file.assessment.departments.iter();
        let mut lines: Vec<Line> = departments.map(|known| Line::Department(known.id.clone())).collect();
        lines.extend([Line::Channels, Line::Departments]);
        lines
    }

    fn open(scene: &Scene, line: &Line) -> Box<Screen> {
        match line {
            Line::Department(id) => DecisionPage::new(id.clone()).into(),
            Line::Channels => ChannelsPage::default().into(),
            Line::Departments => Departments::new(scene).into(),
        }
    }
}

impl Scene {
    /// Returns what holds for a department, to stand alone: the decision in force, or between which two it lies; that
    /// nothing counts yet where there is none.
    pub fn decision_in_force(&self, score: &DepartmentScore) -> String {
        match in_force(&self.file.assessment, score) {
            None => self.say("readiness-none"),
            Some(decision) => match decision.agreed() {
                Some(decision) => self.say(&format!("decision-{}", decision.id())),
                None => {
                    let between = self.decisions(Some(decision));
                    self.tell("screen-pair", &args![a = self.say("not-decided"), b = between])
                }
            },
        }
    }

    /// Returns what becomes of a department with the must-haves in place; none where that changes nothing.
    pub fn after_must_haves(&self, score: &DepartmentScore) -> Option<String> {
        let after = self.derived().after_must_haves(&self.packs, &self.file.assessment, self.today);
        let after = after.department(&score.department)?;
        let decision =
            after.decision.filter(|_| (after.decision, after.residual) != (score.decision, score.residual))?;
        let args = args![decision = self.decisions(Some(decision)), left = self.left(after.residual)];
        Some(self.tell("screen-decisions-after", &args))
    }
}

impl Page for Decisions {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("screen-decisions"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let lines = Self::lines(scene);
        if matches!(message, Message::Do(Action::Back)) {
            return Transition::Back;
        }
        let at = self.cursor.picks(message, lines.len());
        let Some(line) = at.and_then(|at| lines.get(at)) else { return Transition::Stay };
        Transition::Go(Self::open(scene, line))
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        rows.lift(self.cursor.lift());
        rows.text(0, &scene.say("screen-decisions-intro"), theme.quiet);
        rows.blank();
        let lines = Self::lines(scene);
        let here = self.cursor.get(lines.len());
        for (at, line) in lines.iter().enumerate() {
            let (mark, style) = theme.line(at == here);
            let mark = if at < 9 { format!("{mark}{}  ", scene.words.number(at + 1)) } else { format!("{mark}   ") };
            rows.focus(at == here, |rows| match line {
                Line::Department(id) => {
                    rows.hanging(0, &mark, style, &scene.department(id), style);
                    let Some(score) = scene.derived().scores.department(id) else { return };
                    let decided = scene.decision_in_force(score);
                    if !rows.at_end(&decided, theme.title) {
                        rows.text(5, &decided, theme.title);
                    }
                    let stake = scene.stake(score.exposure);
                    let left = scene.left(score.residual);
                    rows.text(5, &scene.tell("screen-department-line", &args![stake = stake, left = left]), theme.text);
                    if let Some(after) = scene.after_must_haves(score) {
                        rows.text(5, &after, theme.quiet);
                    }
                }
                Line::Channels => rows.hanging(0, &mark, style, &scene.say("screen-channels"), style),
                Line::Departments => rows.hanging(0, &mark, style, &scene.say("screen-decision-ticks"), style),
            });
            if matches!(line, Line::Department(_)) {
                rows.blank();
            }
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn texts(&self, scene: &Scene) -> Vec<String> {
        Decision::ALL
            .into_iter()
            .filter_map(|decision| scene.attribute(&format!("decision-{}", decision.id()), "means"))
            .collect()
    }
}
