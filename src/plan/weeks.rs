//! How actions fill weeks.

use std::collections::{HashMap, HashSet};

use num_bigint::BigInt;
use num_traits::Zero;

use super::{Action, HALVES, Planned, Track, WAIT_DAYS_PER_WEEK, weeks};
use crate::{questionnaire::ControlId, scoring::Points};

/// Fills the weeks: always the first action in order whose dependencies are done and that still ends within the twelve
/// weeks; where all that is left waits for somebody else, the firm waits too.
pub(super) fn fill(actions: Vec<Action>, days_per_week: &Points) -> (Vec<Planned>, Vec<Action>) {
    let horizon = weeks(Track::Third.weeks().1);
    let per_week = days_per_week * weeks(HALVES);
    let known: HashSet<ControlId> = actions.iter().filter_map(|action| action.control().cloned()).collect();
    let mut done: HashMap<ControlId, Points> = HashMap::new();
    let mut planned: Vec<Planned> = Vec::new();
    let mut left = actions;
    let mut now = Points::zero();
    loop {
        // When the dependencies of an action are done; none while one of them is itself not planned.
        let ready = |action: &Action| {
            let needed = action.depends.iter();
            needed
                .filter(|needed| known.contains(*needed) && Some(*needed) != action.control())
                .try_fold(Points::zero(), |latest, needed| done.get(needed).map(|end| latest.max(end.clone())))
        };
        let length = |action: &Action| weeks(action.half_days) / &per_week;
        let fits = |action: &Action, start: &Points| start + length(action) <= horizon;
        let begins = |action: &Action| ready(action).is_some_and(|at| at <= now) && fits(action, &now);
        let next = left.iter().enumerate().find(|(_, action)| begins(action));
        let Some((next, end)) = next.map(|(at, action)| (at, &now + length(action))) else {
            // Nothing can begin now: wait for the first that can begin later, if any can.
            let later = left.iter().filter_map(|action| ready(action).filter(|at| *at > now && fits(action, at)));
            let Some(earliest) = later.min() else { break };
            now = earliest;
            continue;
        };
        let start = now.clone();
        let action = left.remove(next);
        let waited = Points::new(BigInt::from(action.wait.unwrap_or(0)), BigInt::from(WAIT_DAYS_PER_WEEK));
        let (finish, track) = (&end + waited, Track::of(&end).unwrap_or(Track::Third));
        if let Some(control) = action.control() {
            done.insert(control.clone(), finish.clone());
        }
        now.clone_from(&end);
        planned.push(Planned { action, start, end, done: finish, track });
    }
    (planned, left)
}
