//! Which answers would decide what is not decided.
//!
//! A set of answers decides when the outcome is settled both if all of them turn out at their best and if all turn out at
//! their worst, whatever the rest. Taken is the shortest run of candidates in order of usefulness that decides, without
//! those that turn out not to be needed.

use super::{
    Decider, Scores,
    model::{Model, Target},
};
use crate::flow::Flow;

/// Longer runs are not thinned out: nobody acts on them, and an untouched assessment would take long.
const LONGEST_TO_THIN: usize = 24;

/// Fills in the deciders of the verdict and of every department.
pub(super) fn fill(flow: &Flow<'_>, scores: &mut Scores) {
    let open_verdict = scores.verdict.colour.is_some_and(|colour| colour.agreed().is_none());
    let is_open =
        |department: &super::DepartmentScore| department.decision.is_some_and(|decision| decision.agreed().is_none());
    if !open_verdict && !scores.departments.iter().any(is_open) {
        return;
    }
    let model = Model::new(flow, scores);
    if open_verdict {
        scores.verdict.deciders = deciders(&model, Target::Verdict);
    }
    for at in 0..scores.departments.len() {
        if scores.departments.get(at).is_some_and(is_open) {
            let found = deciders(&model, Target::Department(at));
            if let Some(department) = scores.departments.get_mut(at) {
                department.deciders = found;
            }
        }
    }
}

fn deciders(model: &Model, target: Target) -> Vec<Decider> {
    let count = model.candidates().len();
    let (all_best, all_worst) = (model.outcome(target, &|_| true), model.outcome(target, &|_| false));
    let mut known = vec![false; count];
    let decided = |known: &[bool]| {
        let is_known = |at: usize| known.get(at).copied().unwrap_or(false);
        model.outcome(target, &is_known) == all_best && model.outcome(target, &|at| !is_known(at)) == all_worst
    };
    let mut order: Vec<_> =
        model.candidates().iter().map(|candidate| model.usefulness(target, candidate)).zip(0..).collect();
    order.sort();
    let run = |known: &mut Vec<bool>, length: usize| {
        known.fill(false);
        for (_, at) in order.iter().take(length) {
            if let Some(slot) = known.get_mut(*at) {
                *slot = true;
            }
        }
    };
    // More known never unsettles an outcome, so halving finds the shortest run.
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low + (high - low) / 2;
        run(&mut known, middle);
        if decided(&known) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    run(&mut known, low);
    let chosen: Vec<usize> = order.iter().take(low).map(|(_, at)| *at).collect();
    if low <= LONGEST_TO_THIN {
        for at in chosen.iter().rev().skip(1) {
            let keep = |known: &mut [bool], on| known.get_mut(*at).into_iter().for_each(|slot| *slot = on);
            keep(&mut known, false);
            if !decided(&known) {
                keep(&mut known, true);
            }
        }
    }
    chosen
        .into_iter()
        .filter(|at| known.get(*at) == Some(&true))
        .filter_map(|at| model.candidates().get(at).map(|candidate| candidate.decider.clone()))
        .collect()
}
