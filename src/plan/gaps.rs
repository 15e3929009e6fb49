//! Which gaps there are, and in which order they are closed.

use std::collections::{BTreeSet, HashMap, HashSet};

use num_traits::Zero;

use super::{Action, Task, Urgency, cost, weeks};
use crate::{
    assessment::{Assessment, ChecklistRole},
    questionnaire::{Control, ControlId, GateKind, Questionnaire, Status},
    scoring::{Case, ControlScore, Points, Scores},
};

/// Lists the actions in the order of work. `scores` are those of the state.
pub fn actions(questionnaire: &Questionnaire, assessment: &Assessment, scores: &Scores) -> Vec<Action> {
    dependencies_first(in_order(questionnaire, assessment, scores, None))
}

/// Lists the gaps by urgency and gain; what they depend on may stand behind them. Nobody can plan what has no answer,
/// unless it is one of those that were `chosen`.
pub(super) fn in_order(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &Scores,
    chosen: Option<&BTreeSet<ControlId>>,
) -> Vec<Action> {
    let is_chosen = |score: &ControlScore| {
        score.is_unknown() && score.status.is_none() && chosen.is_some_and(|chosen| chosen.contains(&score.control))
    };
    let mut gaps = gaps(questionnaire, assessment, scores, &|score| is_gap(score) || is_chosen(score));
    // A stable sort: ties stay in the order of the checklists.
    gaps.sort_by(|a, b| a.urgency.cmp(&b.urgency).then_with(|| by_gain(a, b)));
    gaps
}

/// More gain per half-day comes first; no work at all comes before any.
fn by_gain(a: &Action, b: &Action) -> std::cmp::Ordering {
    let times = |gain: &Points, half_days: u32| gain * weeks(half_days);
    let rate = match (a.half_days, b.half_days) {
        (0, 0) => std::cmp::Ordering::Equal,
        (0, _) => std::cmp::Ordering::Less,
        (_, 0) => std::cmp::Ordering::Greater,
        (of_a, of_b) => times(&b.gain, of_a).cmp(&times(&a.gain, of_b)),
    };
    rate.then_with(|| b.gain.cmp(&a.gain))
}

/// Says whether the control needs work: answered, and neither in place nor accepted as covered.
fn is_gap(score: &ControlScore) -> bool {
    let open = matches!(score.status, Some(Status::Partly | Status::Started | Status::NotInPlace | Status::DontKnow));
    open || (score.status == Some(Status::Compensating) && !score.accepted)
}

/// Lists the gaps of the checklists that count, once each, and what they depend on in any checklist that is asked.
fn gaps(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &Scores,
    is_wanted: &dyn Fn(&ControlScore) -> bool,
) -> Vec<Action> {
    let verdict = scores.in_verdict().next().is_some();
    let mut found: Vec<Action> = Vec::new();
    let mut index: HashMap<ControlId, usize> = HashMap::new();
    let counting = scores.checklists.iter().filter(|score| !verdict || score.role == ChecklistRole::Verdict);
    for checklist in counting {
        for score in checklist.controls().filter(|score| is_wanted(score)) {
            let Some(control) = questionnaire.control(score.control.as_str()) else { continue };
            let at = *index.entry(control.id.clone()).or_insert_with(|| {
                found.push(action(control, assessment, score));
                found.len() - 1
            });
            let Some(action) = found.get_mut(at) else { continue };
            action.gains.push((checklist.checklist.clone(), score.gain.clone()));
            action.gain = score.gain.clone().max(action.gain.clone());
            action.urgency = action.urgency.min(urgency(score));
        }
    }
    // Beside the verdict there is nothing to gain, but a gap there may hold others up.
    let mut at = 0;
    while let Some(waiting) = found.get(at) {
        for wanted in &waiting.depends.clone() {
            let score = || scores.checklists.iter().find_map(|checklist| checklist.control(wanted));
            let Some(needed) = questionnaire.control(wanted.as_str()).filter(|_| !index.contains_key(wanted)) else {
                continue;
            };
            if let Some(score) = score().filter(|score| is_wanted(score)) {
                index.insert(wanted.clone(), found.len());
                found.push(action(needed, assessment, score));
            }
        }
        at += 1;
    }
    found
}

fn action(control: &Control, assessment: &Assessment, score: &ControlScore) -> Action {
    let answer = assessment.answers.get(&control.id);
    Action {
        task: Task::Control(control.id.clone()),
        depends: control.depends.clone(),
        urgency: Urgency::Gain,
        find_out: score.split || matches!(score.status, None | Some(Status::DontKnow)),
        half_days: control.effort,
        wait: control.wait,
        gains: Vec::new(),
        gain: Points::zero(),
        cost: cost(assessment, control.effort),
        owner: answer.map(|answer| answer.owner.clone()).unwrap_or_default(),
        due: answer.and_then(|answer| answer.due),
    }
}

fn urgency(score: &ControlScore) -> Urgency {
    match score.gate.as_ref().and_then(|gate| gate.kind_at(Case::Worst)) {
        Some(_) if score.is_open() => Urgency::FindOut,
        Some(GateKind::Hard) => Urgency::MustHave,
        Some(GateKind::Soft) => Urgency::ShouldHave,
        None => Urgency::Gain,
    }
}

/// Moves what an action depends on before it, and otherwise keeps the order. A circle (no valid pack has one) is cut
/// where it closes.
pub(super) fn dependencies_first(actions: Vec<Action>) -> Vec<Action> {
    let order: Vec<ControlId> = actions.iter().filter_map(|action| action.control().cloned()).collect();
    let waiting = actions.into_iter().filter_map(|action| Some((action.control()?.clone(), action)));
    let mut waiting: HashMap<ControlId, Action> = waiting.collect();
    let mut sorted = Vec::with_capacity(order.len());
    for control in order {
        // Depth first with a stack of our own: a long chain must not overflow the real one.
        let mut stack = vec![(control, false)];
        let mut entered: HashSet<ControlId> = HashSet::new();
        while let Some((control, ready)) = stack.pop() {
            if ready {
                sorted.extend(waiting.remove(&control));
            } else if let Some(action) = waiting.get(&control).filter(|_| entered.insert(control.clone())) {
                let depends: Vec<_> = action.depends.iter().rev().map(|needed| (needed.clone(), false)).collect();
                stack.push((control, true));
                stack.extend(depends);
            }
        }
    }
    sorted
}
