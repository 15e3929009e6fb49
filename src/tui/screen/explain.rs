//! Every number opens into its addends: the controls, their points, what was answered, what was not counted. Each line
//! opens in turn.

use ratatui::layout::Rect;

use super::{Page, addend::Addend, tiers::TierPage};
use crate::{
    args,
    assessment::{ChecklistRole, DepartmentId},
    questionnaire::{ChecklistId, ControlId, StepId, TierId},
    scoring::{ChecklistScore, Colour, ControlScore, Counted, DepartmentScore, Points, StepScore, Twice},
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        theme::Theme,
        widget::{
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// A line that opens.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Line {
    /// A control in a checklist.
    Control(ChecklistId, StepId, ControlId),
    /// A tier of a department; where it goes may be the platform's.
    Tier(DepartmentId, TierId),
}

/// The addends of the score.
#[derive(Debug, Clone)]
pub struct Explain {
    cursor: Cursor,
}

impl Default for Explain {
    fn default() -> Self {
        Self { cursor: Cursor::above() }
    }
}

impl Explain {
    /// Makes the page with the first addend of a step in focus.
    pub fn at(scene: &Scene, checklist: &ChecklistId, step: &StepId) -> Self {
        let wanted = |line: &Line| matches!(line, Line::Control(list, of, _) if list == checklist && of == step);
        match Self::lines(scene).iter().position(wanted) {
            Some(at) => Self { cursor: Cursor::at(at) },
            None => Self::default(),
        }
    }

    fn lines(scene: &Scene) -> Vec<Line> {
        let scores = &scene.derived().scores;
        let controls = scores.checklists.iter().flat_map(|list| {
            list.steps.iter().flat_map(move |step| {
                let line = |score: &ControlScore| (list.checklist.clone(), step.step.clone(), score.control.clone());
                step.controls.iter().map(line).map(|(list, step, control)| Line::Control(list, step, control))
            })
        });
        let tiers = scores.departments.iter().flat_map(|score| {
            let department = scene.file.assessment.department(&score.department);
            TierId::ALL.map(|tier| {
                let inherits = tier == TierId::Mobility && department.is_some_and(|known| known.mobility.is_none());
                Line::Tier(if inherits { DepartmentId::whole() } else { score.department.clone() }, tier)
            })
        });
        controls.chain(tiers).collect()
    }

    fn open(scene: &Scene, line: Line) -> Transition {
        match line {
            Line::Control(list, _, control) => Transition::Go(Addend::new(list, control).into()),
            Line::Tier(department, tier) => Transition::Go(TierPage::new(scene, department, tier, false).into()),
        }
    }

    fn checklist(scene: &Scene, theme: &Theme, list: &ChecklistScore, rows: &mut Rows<'_>) {
        let name = scene.checklist(&list.checklist);
        let head = match &list.range {
            Some(range) => scene.tell(
                "screen-explain-checklist",
                &args![
                    name = name,
                    low = scene.exact_points(&range.low),
                    high = scene.exact_points(&range.high),
                    spread = scene.spread(range),
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
            let word = |twice: Twice<Colour>| {
                scene.twice(twice, |colour: Colour| scene.inside(&format!("colour-{}", colour.id())))
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
    }

    fn step(scene: &Scene, theme: &Theme, list: &ChecklistScore, step: &StepScore, rows: &mut Rows<'_>) {
        let head = scene.tell(
            "screen-explain-step",
            &args![
                name = scene.step(&list.checklist, &step.step),
                low = scene.exact_points(&step.range.low),
                high = scene.exact_points(&step.range.high),
                spread = scene.spread(&step.range),
                points = scene.exact_points(&step.points),
            ],
        );
        rows.text(0, &head, theme.label);
    }

    fn control(scene: &Scene, control: &ControlScore) -> String {
        let name = scene.name_of(&control.control);
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
            Counted::NotAsked => {
                let args = args![points = scene.say("screen-explain-not-asked"), name = name];
                return scene.tell("screen-explain-line-short", &args);
            }
        };
        let status = scene.status_word(control);
        scene.tell("screen-explain-line", &args![points = points, status = status, name = name])
    }

    fn tier(scene: &Scene, score: &DepartmentScore, tier: TierId) -> String {
        let levels = match tier {
            TierId::Sensitivity => score.sensitivity,
            TierId::Roles => score.roles,
            TierId::Mobility => score.mobility,
        };
        let name = scene.say(&format!("tier-{}", tier.id()));
        let level = scene.levels(tier, levels.best, levels.worst);
        scene.tell("screen-pair", &args![a = name, b = level])
    }

    fn rows<'s>(&self, scene: &'s Scene, theme: &Theme, width: u16) -> Rows<'s> {
        let mut rows = Rows::new(width, scene.lang());
        let scores = &scene.derived().scores;
        let here = self.cursor.get(Self::lines(scene).len());
        let mut at = 0;
        let mut line = |rows: &mut Rows<'_>, text: &str, style| {
            let focused = at == here;
            let (mark, selected) = theme.line(focused);
            let style = if focused { selected } else { style };
            rows.focus(focused, |rows| rows.hanging(0, mark, style, text, style));
            at += 1;
        };
        rows.text(0, &scene.say("screen-explain-intro"), theme.quiet);
        if scores.checklists.iter().any(|list| list.split > 0) {
            rows.text(0, &scene.say("workshop-explain-intro"), theme.quiet);
        }
        for list in &scores.checklists {
            rows.blank();
            Self::checklist(scene, theme, list, &mut rows);
            for step in &list.steps {
                rows.blank();
                Self::step(scene, theme, list, step, &mut rows);
                for control in &step.controls {
                    let style = if control.is_open() { theme.quiet } else { theme.text };
                    line(&mut rows, &Self::control(scene, control), style);
                }
            }
        }
        rows.blank();
        rows.text(0, &scene.say("exposure"), theme.title);
        for score in &scores.departments {
            rows.text(0, &scene.department(&score.department), theme.label);
            for tier in TierId::ALL {
                line(&mut rows, &Self::tier(scene, score, tier), theme.text);
            }
            let stake = scene.exposure(score.exposure);
            rows.text(2, &scene.tell("screen-pair", &args![a = scene.say("exposure"), b = stake]), theme.text);
        }
        rows.lift(self.cursor.lift());
        rows
    }
}

impl Scene {
    /// Returns the word for an exposure read twice.
    pub fn exposure(&self, exposure: Twice<u8>) -> String {
        let word =
            |level: u8| self.tell("screen-level", &args![word = self.say(&format!("exposure-{level}")), level = level]);
        self.twice(exposure, word)
    }

    /// Returns how a control was answered as it counts, in a word or two.
    pub fn status_word(&self, control: &ControlScore) -> String {
        let id = match control.status {
            _ if control.split => return self.say("workshop-split-short"),
            _ if control.accepted => "status-accepted".to_owned(),
            Some(status) => format!("status-{}", status.id()),
            None => "status-unanswered".to_owned(),
        };
        self.attribute(&id, "short").unwrap_or_default()
    }
}

impl Page for Explain {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("screen-explain-title"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let lines = Self::lines(scene);
        match message {
            Message::Do(Action::Choose) => match lines.get(self.cursor.get(lines.len())).cloned() {
                Some(line) => Self::open(scene, line),
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
        let rows = self.rows(scene, &canvas.theme(), body.width.saturating_sub(2));
        rows.draw(canvas, body, Window::Focus);
    }
}
