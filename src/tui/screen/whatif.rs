//! What if: tick a fix, and watch range, colour and departments move. Nothing is recorded until it is kept as the plan.

mod fixes;
mod look;
mod path;

use std::collections::BTreeSet;

use ratatui::layout::Rect;

use super::{Page, plan::PlanPage};
use crate::{
    assessment::{Body, Move},
    scoring::{Scores, whatif},
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene, Tried},
        widget::{form::Form, menu::Cursor},
    },
};
use fixes::{Fix, fixes};
use path::{Found, targets};

/// What is going on.
#[derive(Debug, Clone)]
enum Stage {
    /// Fixes are ticked.
    Ticking,
    /// The target of the cheapest path is chosen.
    Target(Cursor),
    /// Its points are typed.
    Points(Form),
}

/// Fixes, and the score with those that are ticked.
#[derive(Debug, Clone)]
pub struct WhatIf {
    fixes: Vec<Fix>,
    then: Scores,
    cursor: Cursor,
    stage: Stage,
    /// The cheapest path, while it is what is ticked.
    path: Option<Found>,
}

impl WhatIf {
    /// Makes the list with what was ticked last, else with what the kept plan holds.
    pub fn new(scene: &Scene) -> Self {
        let then = scene.derived().scores.clone();
        let mut fixes = fixes(scene);
        if let Some(tried) = &scene.file.tried {
            for fix in &mut fixes {
                fix.is_on = tried.iter().any(|known| fix.is_about(known));
            }
        }
        let mut page = Self { fixes, then, cursor: Cursor::default(), stage: Stage::Ticking, path: None };
        page.work_out(scene);
        page
    }

    /// Returns the half-days of everything that is ticked.
    fn half_days(&self) -> u32 {
        self.fixes.iter().filter(|fix| fix.is_on).map(|fix| fix.half_days).fold(0, u32::saturating_add)
    }

    fn work_out(&mut self, scene: &Scene) {
        let bodies: Vec<Body> = self.fixes.iter().filter(|fix| fix.is_on).flat_map(Fix::bodies).collect();
        self.then = whatif::with(&scene.packs, &scene.file.assessment, &bodies, scene.today);
    }

    fn toggle(&mut self, scene: &Scene, at: usize) {
        self.cursor = Cursor::at(at);
        self.path = None;
        if let Some(fix) = self.fixes.get_mut(at) {
            fix.is_on = !fix.is_on;
        }
        self.work_out(scene);
    }

    /// Keeps what is ticked as the plan; with nothing ticked every gap is planned again.
    fn keep(&self, scene: &mut Scene) -> Transition {
        let kept = &scene.file.assessment.plan;
        let on = || self.fixes.iter().filter(|fix| fix.is_on);
        let only: BTreeSet<_> = on().filter_map(|fix| fix.control.clone()).collect();
        let known = |change: &Move| {
            let same = |known: &&Move| (&known.department, known.tier) == (&change.department, change.tier);
            let (owner, due) =
                kept.moves.iter().find(same).map(|known| (known.owner.clone(), known.due)).unwrap_or_default();
            Move { owner, due, ..change.clone() }
        };
        let moves: Vec<Move> = on().filter_map(|fix| fix.change.as_ref()).map(known).collect();
        let only = on().next().is_some().then_some(only);
        if (&only, &moves) == (&kept.only, &kept.moves) {
            return Transition::Back;
        }
        if !scene.record(Body::Plan { only, moves }) {
            return Transition::Tell("screen-read-only-refused");
        }
        Transition::Become(PlanPage::new(scene).into())
    }
}

impl Page for WhatIf {
    fn context(&self) -> Context {
        match self.stage {
            Stage::Ticking => Context::WhatIf,
            Stage::Target(_) => Context::Menu,
            Stage::Points(_) => Context::Typing,
        }
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("screen-results-whatif"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        match &self.stage {
            Stage::Ticking => {}
            Stage::Target(_) => return self.choose_target(scene, message),
            Stage::Points(_) => return self.type_points(scene, message),
        }
        let count = self.fixes.len();
        match message {
            Message::Do(Action::Toggle) => {
                let at = self.cursor.get(count);
                self.toggle(scene, at);
            }
            Message::Do(Action::Path) => self.stage = Stage::Target(Cursor::default()),
            Message::Do(Action::Choose) => return self.keep(scene),
            Message::Do(Action::Back) => return Transition::Back,
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
        self.draw_page(scene, canvas, body);
    }

    fn refresh(&mut self, scene: &Scene) {
        // What was ticked stays ticked under its new name.
        let known = std::mem::replace(&mut self.fixes, fixes(scene));
        for fix in &mut self.fixes {
            fix.is_on = known.iter().any(|old| old.is_on && old.is_same(fix));
        }
        self.work_out(scene);
    }

    fn leave(&mut self, scene: &mut Scene) {
        let on = |fixes: &[Fix]| -> Vec<Tried> { fixes.iter().filter(|fix| fix.is_on).map(Fix::tried).collect() };
        let tried = on(&self.fixes);
        let is_planned = |fix: &Tried| fixes(scene).iter().any(|known| known.is_on && known.is_about(fix));
        let is_plan = tried.len() == on(&fixes(scene)).len() && tried.iter().all(is_planned);
        scene.file.tried = (!is_plan).then_some(tried);
    }

    fn explains(&self, scene: &Scene) -> Vec<(String, String)> {
        vec![(scene.say("key-path"), scene.say("screen-whatif-assumed"))]
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        !matches!(action, Action::Details | Action::Flag)
    }
}
