//! What could be done: changes of ticks, gaps in the order of work, and questions that nobody has answered yet.

use std::collections::BTreeSet;

use crate::{
    args,
    assessment::{Body, Move},
    plan::{self, Urgency},
    questionnaire::{ControlId, GateKind, TierId},
    scoring::{
        Case, Twice, tenths,
        whatif::{
            self,
            moves::{self, Offer, Shift},
        },
    },
    tui::scene::{Scene, Tried},
};

/// Something that could be done.
#[derive(Debug, Clone)]
pub(super) struct Fix {
    /// The control that is put in place; none where only ticks change.
    pub control: Option<ControlId>,
    /// The ticks that change; together with a control where the same work does both.
    pub change: Option<Move>,
    pub name: String,
    pub note: String,
    pub half_days: u32,
    pub is_on: bool,
}

impl Fix {
    /// Returns the changes of the state once it is done.
    pub(super) fn bodies(&self) -> Vec<Body> {
        self.control.iter().map(whatif::fix).chain(self.change.iter().map(moves::body)).collect()
    }

    /// Says whether it is the same thing, however it is called now.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.is_about(&other.tried())
    }

    /// Says whether it is what was ticked.
    pub(super) fn is_about(&self, tried: &Tried) -> bool {
        let place = |change: &Option<Move>| change.as_ref().map(|change| (change.department.clone(), change.tier));
        self.control == tried.control && (self.control.is_some() || place(&self.change) == place(&tried.change))
    }

    /// Returns what it is about, to be ticked again.
    pub(super) fn tried(&self) -> Tried {
        Tried { control: self.control.clone(), change: self.change.clone() }
    }

    /// Makes the fix of a control.
    pub(super) fn of(scene: &Scene, control: &ControlId) -> Self {
        let known = scene.packs.control(control.as_str());
        let (half_days, wait) = known.map_or((0, None), |known| (known.effort, known.wait));
        let scores = &scene.derived().scores;
        let entries = || scores.in_verdict().filter_map(|list| list.control(control));
        let gain = entries().map(|score| score.gain.clone()).max();
        let gate = entries().filter_map(|score| score.gate.as_ref()?.kind_at(Case::Worst)).min();
        let count = tenths(&gain.clone().unwrap_or_default());
        let gain = gain.map(|gain| scene.exact_points(&gain)).unwrap_or_default();
        let effort = scene.effort(half_days, wait);
        let note = scene.tell("screen-fix-note", &args![effort = effort, gain = gain, count = count]);
        let note = with_gate(scene, note, gate);
        let is_unanswered = scene.derived().unanswered.contains(control);
        let note = if is_unanswered { format!("{note} · {}", scene.say("screen-whatif-unanswered")) } else { note };
        Self {
            control: Some(control.clone()),
            change: None,
            name: scene.name_of(control),
            note,
            half_days,
            is_on: false,
        }
    }
}

fn with_gate(scene: &Scene, note: String, gate: Option<GateKind>) -> String {
    let gate = gate.map(|gate| scene.inside(if gate == GateKind::Hard { "gate-hard" } else { "gate-soft" }));
    gate.map_or(note.clone(), |gate| format!("{note} · {gate}"))
}

/// Lists everything that could be done, with what the kept plan holds ticked.
pub(super) fn fixes(scene: &Scene) -> Vec<Fix> {
    let (packs, assessment) = (&scene.packs, &scene.file.assessment);
    let scores = &scene.derived().scores;
    let mut together: Vec<(ControlId, Move)> = Vec::new();
    let actions = plan::actions(packs, assessment, scores);
    let mut wanting: Vec<ControlId> = actions.iter().filter_map(|action| action.control().cloned()).collect();
    let known: BTreeSet<ControlId> = wanting.iter().cloned().collect();
    let unanswered = scene.derived().unanswered.iter().filter(|control| !known.contains(*control));
    let counted = |control: &&ControlId| scores.in_verdict().any(|list| list.control(control).is_some());
    wanting.extend(unanswered.filter(counted).cloned());

    let mut fixes = Vec::new();
    for offer in moves::offered(packs, assessment) {
        match &offer.shift {
            Shift::Confirm(Some(control)) if wanting.contains(control) && offer.change.department.is_whole() => {
                together.push((control.clone(), offer.change));
            }
            _ => fixes.push(of_ticks(scene, offer)),
        }
    }
    for control in &wanting {
        let mut fix = Fix::of(scene, control);
        if let Some(action) = actions.iter().find(|action| action.is_about(control)) {
            let effort = scene.effort(action.half_days, action.wait);
            let gain = scene.exact_points(&action.gain);
            let gate = match action.urgency {
                Urgency::MustHave => Some(GateKind::Hard),
                Urgency::ShouldHave => Some(GateKind::Soft),
                Urgency::FindOut | Urgency::Gain => None,
            };
            let args = args![effort = effort, gain = gain, count = tenths(&action.gain)];
            fix.note = with_gate(scene, scene.tell("screen-fix-note", &args), gate);
            fix.half_days = action.half_days;
        }
        if let Some((_, change)) = together.iter().find(|(of, _)| of == control) {
            let note = stakes(scene, change);
            fix.name = scene.say("screen-whatif-writing");
            fix.note = note.map_or(fix.note.clone(), |note| format!("{} · {note}", fix.note));
            fix.change = Some(change.clone());
        }
        fixes.push(fix);
    }
    let kept = &assessment.plan;
    for fix in &mut fixes {
        let planned = |change: &Move| {
            kept.moves.iter().any(|known| (&known.department, known.tier) == (&change.department, change.tier))
        };
        fix.is_on = match &fix.control {
            Some(control) => kept.only.as_ref().is_some_and(|only| only.contains(control)),
            None => fix.change.as_ref().is_some_and(planned),
        };
    }
    fixes
}

fn of_ticks(scene: &Scene, offer: Offer) -> Fix {
    let change = offer.change;
    let department = scene.department(&change.department);
    let list = |tier: TierId, ticks: &[crate::questionnaire::TickId]| {
        let names: Vec<String> = ticks.iter().map(|tick| scene.tick_name(tier, tick)).collect();
        scene.list(&names)
    };
    let name = match &offer.shift {
        Shift::Confirm(_) if change.department.is_whole() => scene.say("screen-whatif-writing"),
        Shift::Confirm(_) => scene.tell("screen-whatif-writing-for", &args![name = department]),
        Shift::Out(ticks) => {
            let things = list(TierId::Sensitivity, ticks);
            scene.tell("screen-whatif-move", &args![name = department, things = things])
        }
        Shift::Narrow(ticks) => {
            let people = list(TierId::Roles, ticks);
            scene.tell("screen-whatif-narrow", &args![name = department, people = people])
        }
    };
    let effort = scene.effort(offer.half_days, None);
    let note = match stakes(scene, &change) {
        Some(stakes) => format!("{effort} · {stakes}"),
        None => effort,
    };
    Fix { control: None, change: Some(change), name, note, half_days: offer.half_days, is_on: false }
}

/// Returns how much is at stake before and after a change of ticks: in its department, or where most is.
fn stakes(scene: &Scene, change: &Move) -> Option<String> {
    let assessment = &scene.file.assessment;
    let then = whatif::changed(assessment, [&moves::body(change)]);
    let exposure = |state| {
        let reading = crate::assessment::Reading::new(&scene.packs, state);
        let department = state.department(&change.department);
        let own = department.filter(|_| change.tier != TierId::Mobility || !change.department.is_whole());
        let levels = match own {
            Some(department) => reading.stake(department).exposure,
            None => reading.highest(|stake| stake.exposure),
        };
        Twice::from(levels)
    };
    let (before, after) = (exposure(assessment), exposure(&then));
    let args = args![before = scene.stake(before), after = scene.stake(after)];
    (before != after).then(|| scene.tell("screen-whatif-stakes", &args))
}
