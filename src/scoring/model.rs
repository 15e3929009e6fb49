//! Scores boiled down to whole numbers, to be worked out again a thousand times: what is known, and candidates that may
//! each turn out at their worst or at their best.
//!
//! Conditions on tiers are not worked out again: what is asked stays asked.

use std::{cmp::Reverse, collections::HashMap};

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Zero};

use super::{ChecklistScore, Colour, Decider, Points, Scores, residual};
use crate::{
    assessment::{Decision, DepartmentId, Levels, exposure, reach},
    flow::{Flow, raised_from},
    questionnaire::{ControlId, GateKind, TierId},
};

/// A checklist of the verdict in whole units.
struct Sheet {
    low: BigInt,
    amber: BigInt,
    green: BigInt,
    /// Candidates with what they add at best.
    unknown: Vec<(usize, BigInt)>,
}

impl Sheet {
    fn band(&self, best: &impl Fn(usize) -> bool) -> Colour {
        let mut points = self.low.clone();
        for (_, units) in self.unknown.iter().filter(|(candidate, _)| best(*candidate)) {
            points += units;
        }
        if points < self.amber {
            Colour::Red
        } else if points < self.green {
            Colour::Amber
        } else {
            Colour::Green
        }
    }
}

/// A gate that is or may be open.
struct Gate {
    sheet: usize,
    kind: GateKind,
    from: Option<u8>,
    raised_from: Option<u8>,
    /// The candidate that closes it at best; none is open for certain.
    candidate: Option<usize>,
}

impl Gate {
    fn kind_at(&self, exposure: u8, roles: u8) -> Option<GateKind> {
        let own = self.from.is_some_and(|from| exposure >= from).then_some(self.kind);
        own.or_else(|| self.raised_from.is_some_and(|level| roles >= level).then_some(GateKind::Soft))
    }
}

/// A tier of a department: certain, or a candidate.
struct Axis {
    levels: Levels,
    candidate: Option<usize>,
}

impl Axis {
    fn at(&self, best: &impl Fn(usize) -> bool) -> u8 {
        if self.candidate.is_none_or(best) { self.levels.best } else { self.levels.worst }
    }
}

/// What is to be decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// The verdict's colour.
    Verdict,
    /// The decision for a department, by its place.
    Department(usize),
}

/// An outcome; only ever compared with outcomes of the same target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Colour(Option<Colour>),
    Decision(Option<Decision>),
}

/// Scores boiled down.
pub(super) struct Model {
    sheets: Vec<Sheet>,
    gates: Vec<Gate>,
    departments: Vec<[Axis; 3]>,
    candidates: Vec<Candidate>,
    controls: HashMap<ControlId, usize>,
    scope_incomplete: bool,
}

/// Something that may turn out at its worst or at its best.
pub(super) struct Candidate {
    pub(super) decider: Decider,
    /// Points between worst and best, where they are most.
    points: Points,
    /// Its gates, by their places in the model.
    gates: Vec<usize>,
}

impl Model {
    /// Boils `scores` of `flow` down.
    pub(super) fn new(flow: &Flow<'_>, scores: &Scores) -> Self {
        let mut model = Self {
            sheets: Vec::new(),
            gates: Vec::new(),
            departments: Vec::new(),
            candidates: Vec::new(),
            controls: HashMap::new(),
            scope_incomplete: scores.verdict.scope_incomplete,
        };
        for score in scores.in_verdict().filter(|score| score.range.is_some()) {
            model.add_sheet(score);
        }
        let assessment = flow.assessment();
        for department in &assessment.departments {
            let stake = flow.reading().stake(department);
            let axes = TierId::ALL.map(|tier| {
                let levels = stake.tier(tier);
                let inherits = tier == TierId::Mobility && department.mobility.is_none();
                let owner = if inherits { DepartmentId::whole() } else { department.id.clone() };
                let open = levels.worst != levels.best;
                Axis { levels, candidate: open.then(|| model.tier(Decider::Tier(owner, tier))) }
            });
            model.departments.push(axes);
        }
        model
    }

    fn add(&mut self, decider: Decider) -> usize {
        self.candidates.push(Candidate { decider, points: Points::zero(), gates: Vec::new() });
        self.candidates.len() - 1
    }

    fn tier(&mut self, decider: Decider) -> usize {
        // Few: three for each department.
        let known = self.candidates.iter().rposition(|known| known.decider == decider);
        known.unwrap_or_else(|| self.add(decider))
    }

    fn control(&mut self, control: &ControlId, points: &Points) -> usize {
        let at = match self.controls.get(control) {
            Some(at) => *at,
            None => {
                let at = self.add(Decider::Control(control.clone()));
                self.controls.insert(control.clone(), at);
                at
            }
        };
        if let Some(candidate) = self.candidates.get_mut(at).filter(|candidate| candidate.points < *points) {
            candidate.points.clone_from(points);
        }
        at
    }

    fn add_sheet(&mut self, score: &ChecklistScore) {
        let mut unit = BigInt::one();
        for points in score.controls().flat_map(|control| [&control.high, &control.low]) {
            if !(&unit % points.denom()).is_zero() {
                unit = unit.lcm(points.denom());
            }
        }
        let units = |points: &Points| points.numer() * (&unit / points.denom());
        let sheet = self.sheets.len();
        let mut new = Sheet { low: BigInt::zero(), amber: &unit * 50, green: &unit * 75, unknown: Vec::new() };
        for control in score.controls() {
            new.low += units(&control.low);
            // A disagreement between answers that are worth the same settles nothing.
            let is_candidate = control.is_open() && control.high > control.low;
            let candidate = is_candidate.then(|| self.control(&control.control, &control.spread()));
            if let Some(candidate) = candidate {
                new.unknown.push((candidate, units(&control.high) - units(&control.low)));
            }
            if let Some(gate) = control.gate.as_ref().filter(|gate| gate.open.worst) {
                let raised_from = raised_from(control.control.as_str());
                let candidate = candidate.filter(|_| !gate.open.best);
                if let Some(known) = candidate.and_then(|at| self.candidates.get_mut(at)) {
                    known.gates.push(self.gates.len());
                }
                self.gates.push(Gate { sheet, kind: gate.kind, from: gate.from, raised_from, candidate });
            }
        }
        self.sheets.push(new);
    }

    /// Returns everything that may still turn out either way.
    pub(super) fn candidates(&self) -> &[Candidate] {
        &self.candidates
    }

    /// Works out `target` with each candidate at its best where `best` says so, else at its worst.
    pub(super) fn outcome(&self, target: Target, best: &impl Fn(usize) -> bool) -> Outcome {
        match target {
            Target::Verdict => Outcome::Colour(self.colour(best)),
            Target::Department(at) => Outcome::Decision(self.decision(at, best)),
        }
    }

    fn exposure(axes: &[Axis; 3], best: &impl Fn(usize) -> bool) -> u8 {
        let [sensitivity, roles, mobility] = axes;
        exposure(sensitivity.at(best), reach(roles.at(best), mobility.at(best)))
    }

    fn open(&self, best: &impl Fn(usize) -> bool) -> impl Iterator<Item = &Gate> {
        self.gates.iter().filter(move |gate| gate.candidate.is_none_or(|candidate| !best(candidate)))
    }

    fn colour(&self, best: &impl Fn(usize) -> bool) -> Option<Colour> {
        let (exposure, roles) = (self.exposure_of_all(best)?, self.roles_of_all(best)?);
        let colours = self.sheets.iter().enumerate().map(|(at, sheet)| {
            let open =
                |kind| self.open(best).any(|gate| gate.sheet == at && gate.kind_at(exposure, roles) == Some(kind));
            sheet.band(best).after(open(GateKind::Hard), open(GateKind::Soft))
        });
        let worst = colours.min()?;
        Some(if self.scope_incomplete { worst.min(Colour::Amber) } else { worst })
    }

    fn decision(&self, at: usize, best: &impl Fn(usize) -> bool) -> Option<Decision> {
        let axes = self.departments.get(at)?;
        let exposure = Self::exposure(axes, best);
        let band = self.sheets.iter().map(|sheet| sheet.band(best)).min()?;
        let hard = |gate: &Gate| gate.kind == GateKind::Hard && gate.from.is_some_and(|from| exposure >= from);
        let band = band.after(self.open(best).any(hard), false);
        let [_, _, mobility] = axes;
        Some(residual::decision(residual::residual(exposure, band), mobility.at(best)))
    }

    /// Says how useful a candidate is at first sight, least first: must-haves, tiers, should-haves, then by points.
    pub(super) fn usefulness<'a>(&self, target: Target, candidate: &'a Candidate) -> (u8, Reverse<&'a Points>) {
        if matches!(candidate.decider, Decider::Tier(..)) {
            return (1, Reverse(&candidate.points));
        }
        let worst = |_: usize| false;
        let (exposure, roles) = match target {
            Target::Verdict => (self.exposure_of_all(&worst), self.roles_of_all(&worst)),
            // Should-haves do not count for a department.
            Target::Department(at) => (self.departments.get(at).map(|axes| Self::exposure(axes, &worst)), None),
        };
        let (exposure, roles) = (exposure.unwrap_or(0), roles.unwrap_or(0));
        let gates = candidate.gates.iter().filter_map(|at| self.gates.get(*at));
        let class = match gates.filter_map(|gate| gate.kind_at(exposure, roles)).min() {
            Some(GateKind::Hard) => 0,
            Some(GateKind::Soft) if target == Target::Verdict => 2,
            _ => 3,
        };
        (class, Reverse(&candidate.points))
    }

    fn exposure_of_all(&self, best: &impl Fn(usize) -> bool) -> Option<u8> {
        self.departments.iter().map(|axes| Self::exposure(axes, best)).max()
    }

    fn roles_of_all(&self, best: &impl Fn(usize) -> bool) -> Option<u8> {
        self.departments.iter().map(|[_, roles, _]| roles.at(best)).max()
    }
}
