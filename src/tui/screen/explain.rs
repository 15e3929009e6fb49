//! Every number opens into its addends: the controls, their points, what was answered, what was not counted and why.

use ratatui::layout::Rect;

use super::Page;
use crate::{
    args,
    assessment::ChecklistRole,
    scoring::{ChecklistScore, Counted, Points, StepScore, Twice},
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

/// The addends of the score, to read.
#[derive(Debug, Clone, Default)]
pub struct Explain {
    scroll: Cursor,
}

impl Explain {
    fn rows<'s>(scene: &'s Scene, theme: &crate::tui::theme::Theme, width: u16) -> Rows<'s> {
        let mut rows = Rows::new(width, scene.lang());
        rows.text(0, &scene.say("screen-explain-intro"), theme.quiet);
        if scene.derived().scores.checklists.iter().any(|list| list.split > 0) {
            rows.text(0, &scene.say("workshop-explain-intro"), theme.quiet);
        }
        for list in &scene.derived().scores.checklists {
            rows.blank();
            Self::checklist(scene, theme, list, &mut rows);
        }
        rows.blank();
        Self::departments(scene, theme, &mut rows);
        rows
    }

    fn checklist(scene: &Scene, theme: &crate::tui::theme::Theme, list: &ChecklistScore, rows: &mut Rows<'_>) {
        let name = scene.checklist(&list.checklist);
        let head = match &list.range {
            Some(range) => scene.tell(
                "screen-explain-checklist",
                &args![
                    name = name,
                    low = scene.exact_points(&range.low),
                    high = scene.exact_points(&range.high),
                    known = scene.exact_points(&range.known()),
                ],
            ),
            None => scene.tell("screen-explain-nothing", &args![name = name]),
        };
        rows.text(0, &head, theme.title);
        if list.role == ChecklistRole::Beside {
            rows.text(0, &scene.say("screen-explain-beside"), theme.quiet);
        }
        if let (Some(band), Some(colour)) = (list.band, list.colour) {
            let word = |twice: Twice<crate::scoring::Colour>| {
                let one = |colour: crate::scoring::Colour| scene.say(&format!("colour-{}", colour.id()));
                match twice.agreed() {
                    Some(colour) => one(colour),
                    None => scene.tell("between", &args![worst = one(twice.worst), best = one(twice.best)]),
                }
            };
            let line = scene.tell("screen-explain-colour", &args![band = word(band), colour = word(colour)]);
            rows.text(0, &line, theme.text);
        }
        let (filed, all) = list.evidence;
        rows.text(0, &scene.tell("screen-explain-evidence", &args![filed = filed, all = all]), theme.quiet);
        if list.started > Points::from_integer(0.into()) {
            let started = args![points = scene.exact_points(&list.started)];
            rows.text(0, &scene.tell("screen-explain-started", &started), theme.quiet);
        }
        if list.scope_reduced.is_some() {
            let points = args![points = scene.exact_points(&list.not_applicable)];
            rows.text(0, &scene.tell("scope-reduced", &points), theme.warning);
        }
        for step in &list.steps {
            rows.blank();
            Self::step(scene, theme, list, step, rows);
        }
    }

    fn step(
        scene: &Scene,
        theme: &crate::tui::theme::Theme,
        list: &ChecklistScore,
        step: &StepScore,
        rows: &mut Rows<'_>,
    ) {
        let head = scene.tell(
            "screen-explain-step",
            &args![
                name = scene.step(&list.checklist, &step.step),
                low = scene.exact_points(&step.range.low),
                high = scene.exact_points(&step.range.high),
                points = scene.exact_points(&step.points),
            ],
        );
        rows.text(0, &head, theme.label);
        for control in &step.controls {
            let name = scene.name_of(&control.control);
            let status = match control.status {
                _ if control.split => Some(scene.say("workshop-split-short")),
                _ if control.accepted => scene.attribute("status-accepted", "short"),
                Some(status) => scene.attribute(&format!("status-{}", status.id()), "short"),
                None => scene.attribute("status-unanswered", "short"),
            }
            .unwrap_or_default();
            let points = match control.counted {
                Counted::Live if control.is_unknown() => {
                    scene.tell("screen-explain-open", &args![high = scene.exact_points(&control.high)])
                }
                Counted::Live if control.split => scene.tell(
                    "workshop-explain-points",
                    &args![
                        low = scene.exact_points(&control.low),
                        high = scene.exact_points(&control.high),
                        points = scene.exact_points(&control.points),
                    ],
                ),
                Counted::Live => scene.tell(
                    "screen-explain-points",
                    &args![low = scene.exact_points(&control.low), points = scene.exact_points(&control.points)],
                ),
                Counted::NotApplicable => scene.say("screen-explain-not-applicable"),
                Counted::NotAsked => scene.say("screen-explain-not-asked"),
            };
            let style = if control.is_open() { theme.quiet } else { theme.text };
            let line = if control.counted == Counted::NotAsked {
                scene.tell("screen-explain-line-short", &args![points = points, name = name])
            } else {
                scene.tell("screen-explain-line", &args![points = points, status = status, name = name])
            };
            rows.hanging(2, "", style, &line, style);
        }
    }

    fn departments(scene: &Scene, theme: &crate::tui::theme::Theme, rows: &mut Rows<'_>) {
        rows.text(0, &scene.say("exposure"), theme.title);
        for score in &scene.derived().scores.departments {
            rows.text(0, &scene.department(&score.department), theme.label);
            for (tier, levels) in [
                (crate::questionnaire::TierId::Sensitivity, score.sensitivity),
                (crate::questionnaire::TierId::Roles, score.roles),
                (crate::questionnaire::TierId::Mobility, score.mobility),
            ] {
                let name = scene.say(&format!("tier-{}", tier.id()));
                let level = scene.levels(tier, levels.best, levels.worst);
                rows.text(2, &scene.tell("screen-pair", &args![a = name, b = level]), theme.text);
            }
            let stake = scene.exposure(score.exposure);
            rows.text(2, &scene.tell("screen-pair", &args![a = scene.say("exposure"), b = stake]), theme.text);
        }
    }
}

impl Scene {
    /// Returns the word for an exposure read twice.
    pub fn exposure(&self, exposure: Twice<u8>) -> String {
        let one =
            |level: u8| self.tell("screen-level", &args![word = self.say(&format!("exposure-{level}")), level = level]);
        match exposure.agreed() {
            Some(level) => one(level),
            None => self.tell("between", &args![worst = one(exposure.worst), best = one(exposure.best)]),
        }
    }
}

impl Page for Explain {
    fn context(&self) -> Context {
        Context::Reading
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("screen-explain-title"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        match message {
            Message::Do(Action::Choose | Action::Back) => Transition::Back,
            Message::Do(action) => {
                let (width, height) = scene.body();
                let rows = Self::rows(scene, &scene.look.theme, width).len();
                self.scroll.scrolls(*action, rows, usize::from(height));
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let rows = Self::rows(scene, &canvas.theme(), body.width.saturating_sub(2));
        let top = self.scroll.get(rows.len());
        rows.draw(canvas, body, Window::From(top));
    }
}
