//! The cheapest path to a target that somebody chooses, among the fixes of the list.

use super::{Fix, Stage, WhatIf};
use crate::{
    args,
    assessment::{Body, Target},
    scoring::{
        Colour,
        whatif::{self, PathTarget, cheapest},
    },
    tui::{
        message::{Action, Message, Transition},
        scene::Scene,
        widget::{
            form::{Form, Kind, Outcome},
            menu::Cursor,
        },
    },
};

/// What was found, to be told while it stands.
#[derive(Debug, Clone)]
pub(super) struct Found {
    target: PathTarget,
    half_days: u32,
    above_optimum: u32,
}

/// Lists the targets that are offered; the assessment's own first, where somebody set one.
pub(super) fn targets(scene: &Scene) -> Vec<PathTarget> {
    let own = scene.file.assessment.target;
    let mut targets = vec![PathTarget::Colour(Colour::Green), PathTarget::Colour(Colour::Amber)];
    let low = PathTarget::Low(own.points);
    targets.insert(if own == Target::default() { 2 } else { 0 }, low);
    targets
}

impl WhatIf {
    /// Returns a target in words: "ready", "at least 75 points".
    pub(super) fn target_name(scene: &Scene, target: PathTarget) -> String {
        match target {
            PathTarget::Colour(colour) => scene.inside(&format!("colour-{}", colour.id())),
            PathTarget::Low(points) => scene.tell("screen-whatif-target-low", &args![points = points]),
        }
    }

    pub(super) fn path_words(&self, scene: &Scene, found: &Found) -> String {
        let target = Self::target_name(scene, found.target);
        if found.half_days == 0 && !self.fixes.iter().any(|fix| fix.is_on) {
            return scene.tell("screen-whatif-there", &args![target = target]);
        }
        let effort = scene.effort(found.half_days, None);
        let days = f64::from(found.above_optimum) / 2.0;
        scene.tell("screen-whatif-found", &args![target = target, effort = effort, days = days])
    }

    /// Ticks the cheapest fixes to the target. Changes of ticks stay as they are ticked: no search says whether data may
    /// leave the chat. Where one work does both, the tick goes along and the search begins anew.
    pub(super) fn find(&mut self, scene: &Scene, target: PathTarget) -> Transition {
        self.stage = Stage::Ticking;
        let is_given = |fix: &Fix| fix.is_on && fix.control.is_none();
        let mut chosen: Vec<Fix> = self.fixes.iter().filter(|fix| is_given(fix)).cloned().collect();
        let (path, above_optimum) = loop {
            let bodies: Vec<Body> = chosen.iter().flat_map(Fix::bodies).collect();
            let scores = whatif::with(&scene.packs, &scene.file.assessment, &bodies, scene.today);
            let Some(path) = cheapest(&scene.packs, &scores, target) else {
                let is_green = target == PathTarget::Colour(Colour::Green);
                let is_scope = is_green && scores.verdict.scope_incomplete;
                return Transition::Tell(if is_scope { "screen-whatif-scope" } else { "screen-whatif-nowhere" });
            };
            let both = self.fixes.iter().find(|fix| {
                let is_wanted = |control| path.controls.contains(control);
                fix.change.is_some()
                    && fix.control.as_ref().is_some_and(is_wanted)
                    && !chosen.iter().any(|known| known.is_same(fix))
            });
            match both {
                Some(fix) => chosen.push(fix.clone()),
                None => break (path.controls, path.above_optimum),
            }
        };
        for control in &path {
            // What a dependency beside the verdict wants done stands in no list yet.
            if !self.fixes.iter().any(|fix| fix.control.as_ref() == Some(control)) {
                self.fixes.push(Fix::of(scene, control));
            }
        }
        for fix in &mut self.fixes {
            fix.is_on = fix.control.as_ref().is_some_and(|control| path.contains(control))
                || chosen.iter().any(|known| known.is_same(fix));
        }
        self.work_out(scene);
        self.path = Some(Found { target, half_days: self.half_days(), above_optimum });
        Transition::Stay
    }

    /// Takes a message while the target is being chosen.
    pub(super) fn choose_target(&mut self, scene: &Scene, message: &Message) -> Transition {
        let targets = targets(scene);
        let Stage::Target(cursor) = &mut self.stage else { return Transition::Stay };
        let at = match message {
            Message::Do(Action::Choose) => cursor.get(targets.len() + 1),
            Message::Digit(digit @ 1..=9) if usize::from(*digit) <= targets.len() + 1 => usize::from(*digit) - 1,
            Message::Do(Action::Back) => {
                self.stage = Stage::Ticking;
                return Transition::Stay;
            }
            Message::Do(action) => {
                cursor.moves(*action, targets.len() + 1);
                return Transition::Stay;
            }
            _ => return Transition::Stay,
        };
        match targets.get(at) {
            Some(target) => self.find(scene, *target),
            None => {
                let points = scene.file.assessment.target.points.to_string();
                let form = Form::default().with("screen-target-points", &points, Kind::Points, None);
                self.stage = Stage::Points(form);
                Transition::Stay
            }
        }
    }

    /// Takes a message while points are being typed.
    pub(super) fn type_points(&mut self, scene: &Scene, message: &Message) -> Transition {
        let Stage::Points(form) = &mut self.stage else { return Transition::Stay };
        match form.update(message) {
            Outcome::Done => match form.text(0).parse() {
                Ok(points) => self.find(scene, PathTarget::Low(points)),
                Err(_) => Transition::Stay,
            },
            Outcome::Left => {
                self.stage = Stage::Target(Cursor::default());
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }
}
