//! What if: tick a fix, and watch range, colour and departments move. Nothing is recorded.

use ratatui::layout::{Constraint, Layout, Rect};

use super::Page;
use crate::{
    args,
    assessment::Body,
    plan::{self, Urgency},
    questionnaire::{ControlId, TierId},
    scoring::{
        Colour, Scores, Twice,
        whatif::{self, PathTarget, cheapest},
    },
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

/// Something that could be done.
#[derive(Debug, Clone)]
struct Fix {
    /// The control that is put in place; none for a change of ticks.
    control: Option<ControlId>,
    change: Body,
    name: String,
    note: String,
    half_days: u32,
    is_on: bool,
}

/// Fixes, and the score with those that are ticked.
#[derive(Debug, Clone)]
pub struct WhatIf {
    fixes: Vec<Fix>,
    then: Scores,
    cursor: Cursor,
}

impl WhatIf {
    /// Makes the list with nothing ticked.
    pub fn new(scene: &Scene) -> Self {
        let mut page = Self { fixes: Vec::new(), then: scene.derived().scores.clone(), cursor: Cursor::default() };
        page.refresh(scene);
        page
    }

    fn fixes(scene: &Scene) -> Vec<Fix> {
        let assessment = &scene.file.assessment;
        let mut fixes = Vec::new();
        if let Some(tier) = scene.packs.tier(TierId::Mobility) {
            let mut ticks = assessment.mobility.ticks.clone();
            let wanting =
                tier.ticks.iter().filter(|tick| ticks.contains(&tick.id)).filter_map(|tick| tick.needs.clone());
            let wanting: Vec<_> = wanting.filter(|needs| !ticks.contains(needs)).collect();
            if !wanting.is_empty() {
                ticks.extend(wanting);
                let change = Body::Ticks {
                    department: crate::assessment::DepartmentId::whole(),
                    tier: TierId::Mobility,
                    ticks,
                    not_sure: assessment.mobility.not_sure,
                };
                fixes.push(Self::change(change, scene.say("screen-whatif-writing")));
            }
        }
        for department in &assessment.departments {
            let Some(tier) = scene.packs.tier(TierId::Sensitivity) else { continue };
            let severe: Vec<_> = tier
                .ticks
                .iter()
                .filter(|tick| tick.level == Some(4) && department.sensitivity.ticks.contains(&tick.id))
                .collect();
            if severe.is_empty() {
                continue;
            }
            let names: Vec<String> = severe
                .iter()
                .map(|tick| {
                    let id = format!("tick-{}-{}", tier.id.id(), tick.id);
                    scene.attribute(&id, "name").unwrap_or_else(|| scene.say(&id))
                })
                .collect();
            let mut ticks = department.sensitivity.ticks.clone();
            ticks.retain(|tick| !severe.iter().any(|known| known.id == *tick));
            let not_sure = department.sensitivity.not_sure;
            let change = Body::Ticks { department: department.id.clone(), tier: TierId::Sensitivity, ticks, not_sure };
            let name = args![name = scene.department(&department.id), things = scene.list(&names)];
            fixes.push(Self::change(change, scene.tell("screen-whatif-move", &name)));
        }
        let actions = plan::actions(&scene.packs, assessment, &scene.derived().scores);
        fixes.extend(actions.into_iter().filter_map(|action| {
            let control = action.control()?.clone();
            let effort = scene.effort(action.half_days, action.wait);
            let gain = scene.exact_points(&action.gain);
            let note = scene.tell("screen-fix-note", &args![effort = effort, gain = gain]);
            let gate = match action.urgency {
                Urgency::MustHave => scene.attribute("gate-hard", "inside"),
                Urgency::ShouldHave => scene.attribute("gate-soft", "inside"),
                Urgency::FindOut | Urgency::Gain => None,
            };
            let note = gate.map_or_else(|| note.clone(), |gate| format!("{note} · {gate}"));
            Some(Fix {
                change: whatif::fix(&control),
                name: scene.name_of(&control),
                control: Some(control),
                note,
                half_days: action.half_days,
                is_on: false,
            })
        }));
        fixes
    }

    fn change(change: Body, name: String) -> Fix {
        Fix { control: None, change, name, note: String::new(), half_days: 0, is_on: false }
    }

    fn work_out(&mut self, scene: &Scene) {
        let changes = self.fixes.iter().filter(|fix| fix.is_on).map(|fix| &fix.change);
        self.then = whatif::with(&scene.packs, &scene.file.assessment, changes, scene.today);
    }

    fn toggle(&mut self, scene: &Scene, at: usize) {
        self.cursor = Cursor::at(at);
        if let Some(fix) = self.fixes.get_mut(at) {
            fix.is_on = !fix.is_on;
        }
        self.work_out(scene);
    }

    /// Ticks the cheapest path to green, and nothing else.
    fn path(&mut self, scene: &Scene) -> Transition {
        let target = PathTarget::Colour(Colour::Green);
        let Some(path) = cheapest(&scene.packs, &scene.derived().scores, target) else {
            return Transition::Tell("screen-whatif-no-path");
        };
        for fix in &mut self.fixes {
            fix.is_on = fix.control.as_ref().is_some_and(|control| path.controls.contains(control));
        }
        self.work_out(scene);
        Transition::Tell("screen-whatif-path")
    }

    /// Adds one line of the two: now, or then.
    fn line(scene: &Scene, rows: &mut Rows<'_>, theme: &crate::tui::theme::Theme, id: &str, scores: &Scores) {
        let range = scores.headline().and_then(|list| list.range.as_ref());
        let range = range.map_or_else(
            || scene.say("readiness-none"),
            |range| {
                let (low, high) = crate::scoring::shown(range);
                let points = args![low = low, high = high];
                scene.words.rich_attr("readiness-range", "inside", &points).map(|text| text.string).unwrap_or_default()
            },
        );
        let word = |colour: Colour| {
            let id = format!("colour-{}", colour.id());
            scene.attribute(&id, "inside").unwrap_or_else(|| scene.say(&id))
        };
        let colour = scores.verdict.colour.map_or_else(
            || scene.say("not-known"),
            |colour: Twice<Colour>| match colour.agreed() {
                Some(colour) => word(colour),
                None => scene.tell("between", &args![worst = word(colour.worst), best = word(colour.best)]),
            },
        );
        let style = scores.verdict.colour.map_or(theme.text, |colour| theme.colour(colour.worst));
        rows.text(0, &scene.tell(id, &args![range = range, colour = colour]), style);
    }

    /// Says whether Low falls only because fewer questions apply: no department has more risk left than before.
    fn weighs_otherwise(&self, scene: &Scene) -> bool {
        let (now, then) = (&scene.derived().scores, &self.then);
        let (Some(before), Some(after)) = (now.headline(), then.headline()) else { return false };
        let low = |score: &crate::scoring::ChecklistScore| score.range.as_ref().map(|range| range.low.clone());
        let counted = |score: &crate::scoring::ChecklistScore| {
            score.controls().filter(|control| control.points != crate::scoring::Points::from_integer(0.into())).count()
        };
        let is_no_worse = now.departments.iter().all(|known| {
            let moved = then.department(&known.department).and_then(|score| score.residual);
            known.residual.zip(moved).is_none_or(|(old, new)| new.worst <= old.worst && new.best <= old.best)
        });
        low(after) < low(before) && counted(after) < counted(before) && is_no_worse
    }

    /// Adds what becomes of the departments, and what it takes.
    fn foot(&self, scene: &Scene, theme: &crate::tui::theme::Theme, width: u16) -> Rows<'static> {
        let mut rows = Rows::new(width, "");
        let decision = |scores: &Scores, id| {
            let decision = scores.department(id).and_then(|score| score.decision)?;
            let inside = |decision: crate::assessment::Decision| {
                let id = format!("decision-{}", decision.id());
                scene.attribute(&id, "inside").unwrap_or_else(|| scene.say(&id))
            };
            Some(match decision.agreed() {
                Some(decision) => inside(decision),
                None => scene.tell("between", &args![worst = inside(decision.worst), best = inside(decision.best)]),
            })
        };
        let mut moved = 0;
        for score in &scene.derived().scores.departments {
            let before = decision(&scene.derived().scores, &score.department);
            let after = decision(&self.then, &score.department);
            let (Some(before), Some(after)) = (before, after) else { continue };
            if before != after && moved < 3 {
                moved += 1;
                let name = scene.department(&score.department);
                let line = scene.tell("screen-whatif-department", &args![name = name, before = before, after = after]);
                rows.text(0, &line, theme.label);
            }
        }
        if !self.fixes.iter().any(|fix| fix.is_on) {
            return rows;
        }
        let half_days = self.fixes.iter().filter(|fix| fix.is_on).map(|fix| fix.half_days).sum();
        let effort = scene.effort(half_days, None);
        let pace = &scene.file.assessment.pace;
        let total = match plan::cost(&scene.file.assessment, half_days) {
            Some(cost) => {
                let cost = scene.words.number(&cost);
                let currency = pace.currency.clone().unwrap_or_default();
                scene.tell("screen-whatif-cost", &args![effort = effort, cost = cost, currency = currency])
            }
            None => effort,
        };
        rows.text(0, &total, theme.text);
        rows
    }
}

impl Page for WhatIf {
    fn context(&self) -> Context {
        Context::WhatIf
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("screen-results-whatif"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let count = self.fixes.len();
        match message {
            Message::Do(Action::Toggle) => {
                let at = self.cursor.get(count);
                self.toggle(scene, at);
            }
            Message::Do(Action::Path) => return self.path(scene),
            Message::Do(Action::Choose | Action::Back) => return Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, count);
            }
            Message::Digit(digit @ 1..=9) if usize::from(*digit) <= count => {
                self.toggle(scene, usize::from(*digit) - 1);
            }
            _ => {}
        }
        Transition::Stay
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let width = body.width.saturating_sub(2);
        let mut head = Rows::new(width, scene.lang());
        Self::line(scene, &mut head, &theme, "screen-whatif-now", &scene.derived().scores);
        Self::line(scene, &mut head, &theme, "screen-whatif-then", &self.then);
        if self.weighs_otherwise(scene) {
            head.text(0, &scene.say("screen-whatif-fewer"), theme.quiet);
        }
        let foot = self.foot(scene, &theme, width);
        let [head_area, list, foot_area] = Layout::vertical([
            Constraint::Length(head.height().min(body.height / 3)),
            Constraint::Fill(1),
            Constraint::Length(foot.height().min(body.height / 3)),
        ])
        .areas(body);
        head.draw(canvas, head_area, Window::From(0));
        foot.draw(canvas, foot_area, Window::From(0));
        let list = Rect { y: list.y + 1, height: list.height.saturating_sub(2), ..list };
        let here = self.cursor.get(self.fixes.len());
        let mut rows = Rows::new(width, scene.lang());
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
            rows.text(0, &scene.say("screen-fix-nothing"), theme.text);
        }
        rows.draw(canvas, list, Window::Focus);
    }

    fn refresh(&mut self, scene: &Scene) {
        // What was ticked stays ticked under its new name.
        let on: Vec<Body> = self.fixes.iter().filter(|fix| fix.is_on).map(|fix| fix.change.clone()).collect();
        self.fixes = Self::fixes(scene);
        for fix in &mut self.fixes {
            fix.is_on = on.contains(&fix.change);
        }
        self.work_out(scene);
    }
}
