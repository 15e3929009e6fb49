//! The cheapest path to a target: fewest half-days of own work, dependencies closed, by branch and bound.
//!
//! To fix is to set in place; tiers stay as they are. Points are counted in whole units of the checklist's common
//! denominator, so sums and comparisons are exact.

mod search;

use std::collections::HashMap;

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, ToPrimitive, Zero};

use search::Search;

use crate::{
    questionnaire::{ControlId, GateKind, Questionnaire},
    scoring::{Case, ChecklistScore, Colour, ControlScore, Counted, Points, Scores},
};

/// Nodes of the search after which the best path so far is taken.
pub const NODE_LIMIT: usize = 20_000;
/// Checklists in the verdict for which both ways to amber are tried.
const BOTH_WAYS: usize = 6;

/// Where the path leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathTarget {
    /// The verdict has at least this colour, for certain.
    Colour(Colour),
    /// Every checklist in the verdict has at least this Low, 0 to 100.
    Low(u8),
}

/// What to put in place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// The controls; what others depend on comes first.
    pub controls: Vec<ControlId>,
    /// Half-days of own work.
    pub half_days: u32,
    /// At most so many half-days above the optimum; 0 is the optimum.
    pub above_optimum: u32,
}

/// Finds the cheapest path to `target`; none where no set of fixes reaches it (nothing is scored, or the scope is
/// incomplete and the target is green).
pub fn cheapest(questionnaire: &Questionnaire, scores: &Scores, target: PathTarget) -> Option<Path> {
    if target == PathTarget::Colour(Colour::Green) && scores.verdict.scope_incomplete {
        return None;
    }
    let sheets: Vec<&ChecklistScore> = scores.in_verdict().filter(|score| score.range.is_some()).collect();
    if sheets.is_empty() {
        return None;
    }
    let units: Vec<BigInt> = sheets.iter().map(|sheet| unit(sheet)).collect();
    let items = items(questionnaire, scores, &sheets, &units)?;
    let mut search = Search::new(&items);
    for way in ways(&sheets, target) {
        let missing = way.missing.iter().zip(&units).map(|(points, unit)| in_units(points, unit));
        search.run(&way.kinds, missing.collect::<Option<_>>()?);
    }
    let (half_days, chosen) = search.best?;
    let mut controls: Vec<ControlId> = Vec::new();
    for item in items.iter().zip(&chosen).filter(|(_, chosen)| **chosen).map(|(item, _)| item) {
        for needed in item.closure.iter().filter_map(|at| items.get(*at)) {
            if !controls.contains(&needed.control) {
                controls.push(needed.control.clone());
            }
        }
    }
    Some(Path { controls, half_days, above_optimum: half_days.saturating_sub(search.open.min(half_days)) })
}

/// A control that can be fixed.
struct Item {
    control: ControlId,
    /// Half-days.
    effort: u32,
    /// What fixing it adds to each sheet, in its units.
    gains: Vec<i128>,
    /// Itself, after everything it depends on that is not in place.
    closure: Vec<usize>,
    /// The open gate that it is in each sheet, active at worst.
    gates: Vec<Option<GateKind>>,
}

/// One way to reach the target: points that each sheet still needs, and controls that must be fixed.
struct Way {
    missing: Vec<Points>,
    kinds: Vec<&'static [GateKind]>,
}

fn whole(points: u32) -> Points {
    Points::from_integer(BigInt::from(points))
}

/// Lists the ways. Amber is reached at 50 with the must-haves closed, or at 75 with one open.
fn ways(sheets: &[&ChecklistScore], target: PathTarget) -> Vec<Way> {
    const BOTH: &[GateKind] = &[GateKind::Hard, GateKind::Soft];
    let options: &[(u32, &[GateKind])] = match target {
        PathTarget::Low(points) => &[(u32::from(points.min(100)), &[])],
        PathTarget::Colour(Colour::Red) => &[(0, &[])],
        PathTarget::Colour(Colour::Amber) => &[(50, &[GateKind::Hard]), (75, &[])],
        PathTarget::Colour(Colour::Green) => &[(75, BOTH)],
    };
    let mut ways = vec![Way { missing: Vec::new(), kinds: Vec::new() }];
    for (at, sheet) in sheets.iter().enumerate() {
        let low = sheet.range.as_ref().map_or_else(Points::zero, |range| range.low.clone());
        let tried = if at < BOTH_WAYS { options } else { options.get(..1).unwrap_or_default() };
        ways = ways
            .iter()
            .flat_map(|way| {
                let low = &low;
                tried.iter().map(move |(points, kinds)| Way {
                    missing: way.missing.iter().cloned().chain([whole(*points) - low]).collect(),
                    kinds: way.kinds.iter().copied().chain([*kinds]).collect(),
                })
            })
            .collect();
    }
    ways
}

/// Lists what can be fixed: everything counted that is not in place, with what it depends on. None where a pack's
/// weights are so odd that its units outgrow 128 bits.
fn items(
    questionnaire: &Questionnaire,
    scores: &Scores,
    sheets: &[&ChecklistScore],
    units: &[BigInt],
) -> Option<Vec<Item>> {
    let open = |score: &ControlScore| score.counted == Counted::Live && !score.gain.is_zero();
    let mut found: Vec<Item> = Vec::new();
    let mut index: HashMap<ControlId, usize> = HashMap::new();
    let mut add = |found: &mut Vec<Item>, control: &ControlId| {
        *index.entry(control.clone()).or_insert_with(|| {
            let effort = questionnaire.control(control.as_str()).map_or(0, |control| control.effort);
            let (gains, gates) = (vec![0; sheets.len()], vec![None; sheets.len()]);
            found.push(Item { control: control.clone(), effort, gains, closure: Vec::new(), gates });
            found.len() - 1
        })
    };
    for (at, (sheet, unit)) in sheets.iter().zip(units).enumerate() {
        for score in sheet.controls().filter(|score| open(score)) {
            let item = add(&mut found, &score.control);
            let item = found.get_mut(item)?;
            let gate = score.gate.as_ref().filter(|gate| gate.open.worst).and_then(|gate| gate.kind_at(Case::Worst));
            *item.gains.get_mut(at)? = in_units(&score.gain, unit)?;
            *item.gates.get_mut(at)? = gate;
        }
    }
    // What is needed may stand only in a checklist beside the verdict.
    let mut at = 0;
    while let Some(item) = found.get(at) {
        let depends = questionnaire.control(item.control.as_str()).map_or(&[][..], |control| &control.depends);
        for needed in depends {
            let asked = scores.checklists.iter().filter_map(|sheet| sheet.control(needed)).any(open);
            if asked {
                add(&mut found, needed);
            }
        }
        at += 1;
    }
    for at in 0..found.len() {
        let closure = closure(questionnaire, &found, &index, at);
        found.get_mut(at)?.closure = closure;
    }
    Some(found)
}

/// Returns what `start` depends on, directly or not, and itself at the end. Circles are cut.
fn closure(
    questionnaire: &Questionnaire,
    items: &[Item],
    index: &HashMap<ControlId, usize>,
    start: usize,
) -> Vec<usize> {
    let mut closed = Vec::new();
    let mut entered = vec![false; items.len()];
    let mut stack = vec![(start, false)];
    while let Some((at, ready)) = stack.pop() {
        if ready {
            closed.push(at);
            continue;
        }
        let Some(slot) = entered.get_mut(at).filter(|slot| !**slot) else { continue };
        *slot = true;
        stack.push((at, true));
        let control = items.get(at).and_then(|item| questionnaire.control(item.control.as_str()));
        let depends = control.map_or(&[][..], |control| &control.depends);
        stack.extend(depends.iter().rev().filter_map(|needed| index.get(needed)).map(|needed| (*needed, false)));
    }
    closed
}

/// Returns points as a whole number of units; none where they outgrow what sums and products of the search can hold.
fn in_units(points: &Points, unit: &BigInt) -> Option<i128> {
    (points.numer() * (unit / points.denom())).to_i128().filter(|units| units.unsigned_abs() < 1 << 90)
}

/// Returns the common denominator of everything in a sheet.
fn unit(sheet: &ChecklistScore) -> BigInt {
    let low = sheet.range.as_ref().map(|range| range.low.denom());
    let gains = sheet.controls().map(|score| score.gain.denom());
    gains.chain(low).fold(BigInt::one(), |unit, denominator| unit.lcm(denominator))
}
