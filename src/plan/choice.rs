//! What of the plan was decided by hand: which gaps it closes, what comes first, which ticks change.

use std::collections::{BTreeSet, HashMap};

use num_traits::Zero;

use super::{Action, LeftOut, Task, Urgency, cost, gaps};
use crate::{
    assessment::{Assessment, Move},
    questionnaire::{ControlId, Questionnaire, TickId, TierId},
    scoring::{
        Points, Scores,
        whatif::moves::{self, LOCATION},
    },
};

/// Splits the gaps into what is planned, in its order, and what is not.
pub(super) fn chosen(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scores: &Scores,
) -> (Vec<Action>, Vec<LeftOut>) {
    let choice = &assessment.plan;
    let gaps = gaps::in_order(questionnaire, assessment, scores, choice.only.as_ref());
    let wanted = choice.only.as_ref().map(|only| with_dependencies(&gaps, only));
    let (mut planned, mut left_out) = (Vec::new(), Vec::new());
    for action in gaps {
        let Some(control) = action.control() else { continue };
        let reason = choice.left_out.get(control);
        if reason.is_none() && wanted.as_ref().is_none_or(|wanted| wanted.contains(control)) {
            planned.push(action);
        } else {
            let (by_hand, reason) = (reason.is_some(), reason.cloned().unwrap_or_default());
            left_out.push(LeftOut { action, by_hand, reason });
        }
    }
    // Named twice, the first place counts.
    let first: HashMap<&ControlId, usize> = choice.order.iter().enumerate().rev().map(|(at, id)| (id, at)).collect();
    // What nobody put first follows in the order of work.
    planned
        .sort_by_key(|action| action.control().and_then(|control| first.get(control)).copied().unwrap_or(usize::MAX));
    let mut all: Vec<Action> = moves(questionnaire, assessment, &planned);
    all.extend(gaps::dependencies_first(planned));
    (all, left_out)
}

/// Adds the gaps that the wanted ones depend on: without them nothing could begin.
fn with_dependencies(gaps: &[Action], wanted: &BTreeSet<ControlId>) -> BTreeSet<ControlId> {
    let depends: HashMap<&ControlId, &[ControlId]> =
        gaps.iter().filter_map(|action| Some((action.control()?, action.depends.as_slice()))).collect();
    let mut found = BTreeSet::new();
    let mut left: Vec<&ControlId> = wanted.iter().collect();
    while let Some(control) = left.pop() {
        if found.insert(control.clone()) {
            left.extend(depends.get(control).copied().unwrap_or_default());
        }
    }
    found
}

/// Says whether the ticks are still other than decided.
pub fn is_pending(assessment: &Assessment, change: &Move) -> bool {
    ticks_now(assessment, change).is_some_and(|now| now != (&change.ticks, change.not_sure))
}

/// Returns the ticks as they are where the change is made; none where the department is gone.
fn ticks_now<'a>(assessment: &'a Assessment, change: &Move) -> Option<(&'a BTreeSet<TickId>, bool)> {
    let answer = if change.tier == TierId::Mobility && change.department.is_whole() {
        &assessment.mobility
    } else {
        assessment.department(&change.department)?.tier(change.tier, &assessment.mobility)
    };
    Some((&answer.ticks, answer.not_sure))
}

/// Returns the half-days of own work that a change of ticks takes, and the working days of somebody else's time.
/// Getting the place confirmed takes what the control of that name takes; any other change what its ticks say.
pub fn move_effort(questionnaire: &Questionnaire, assessment: &Assessment, change: &Move) -> (u32, Option<u32>) {
    let control = confirms(questionnaire, assessment, change).then(|| questionnaire.control(LOCATION)).flatten();
    let ended = || moves::half_days(questionnaire, assessment, change);
    control.map_or_else(|| (ended(), None), |control| (control.effort, control.wait))
}

fn confirms(questionnaire: &Questionnaire, assessment: &Assessment, change: &Move) -> bool {
    let Some((now, _)) = ticks_now(assessment, change) else { return false };
    let tier = questionnaire.tier(change.tier);
    let mut added = tier.into_iter().flat_map(|tier| &tier.ticks).filter(|tick| !now.contains(&tick.id));
    added.any(|tick| tick.confirms && change.ticks.contains(&tick.id))
}

/// What a change of ticks comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MoveKind {
    /// The place is confirmed in writing.
    Confirm,
    /// These go, and nothing comes.
    Out(Vec<TickId>),
    /// These are ticked afterwards, and others no longer.
    To(Vec<TickId>),
}

/// Says what a change of ticks comes to, with the ticks in the order of the packs.
pub fn move_kind(questionnaire: &Questionnaire, assessment: &Assessment, change: &Move) -> MoveKind {
    if confirms(questionnaire, assessment, change) {
        return MoveKind::Confirm;
    }
    let all = || questionnaire.tier(change.tier).into_iter().flat_map(|tier| &tier.ticks).map(|tick| &tick.id);
    let now = ticks_now(assessment, change).map(|(now, _)| now);
    match now.filter(|now| change.ticks.is_subset(now)) {
        Some(now) => {
            MoveKind::Out(all().filter(|id| now.contains(*id) && !change.ticks.contains(*id)).cloned().collect())
        }
        None => MoveKind::To(all().filter(|id| change.ticks.contains(*id)).cloned().collect()),
    }
}

/// Makes the changes of ticks that are still to be done into actions. Where the place is asked for in writing anyway,
/// the tick comes with the answer and takes no work of its own.
fn moves(questionnaire: &Questionnaire, assessment: &Assessment, planned: &[Action]) -> Vec<Action> {
    let pending = assessment.plan.moves.iter().filter(|change| is_pending(assessment, change));
    pending
        .map(|change| {
            let location = ControlId::new(LOCATION);
            let shared =
                confirms(questionnaire, assessment, change) && planned.iter().any(|action| action.is_about(&location));
            let (half_days, wait) = if shared { (0, None) } else { move_effort(questionnaire, assessment, change) };
            Action {
                task: Task::Move(change.clone()),
                depends: if shared { vec![location] } else { Vec::new() },
                urgency: Urgency::Gain,
                find_out: false,
                half_days,
                wait,
                gains: Vec::new(),
                gain: Points::zero(),
                cost: cost(assessment, half_days),
                owner: change.owner.clone(),
                due: change.due,
            }
        })
        .collect()
}
