//! What if: the state with changes, scored again; the course of a first reading; the cheapest path to a target.

pub mod moves;

mod path;

use jiff::civil::Date;
use num_traits::Zero;

pub use path::{NODE_LIMIT, Path, PathTarget, cheapest};

use super::{ChecklistScore, Points, Range, Scores, points::whole, score};
use crate::{
    assessment::{Assessment, Body},
    questionnaire::{ControlId, GateKind, Questionnaire, Status},
};

/// Returns the state after hypothetical changes: answers, ticks, new departments.
pub fn changed<'b>(assessment: &Assessment, changes: impl IntoIterator<Item = &'b Body>) -> Assessment {
    let mut state = assessment.clone();
    for change in changes {
        state.apply(change);
    }
    state
}

/// Scores the state after hypothetical changes.
pub fn with<'b>(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    changes: impl IntoIterator<Item = &'b Body>,
    today: Date,
) -> Scores {
    score(questionnaire, &changed(assessment, changes), today)
}

/// Returns the change that fixes a control: in place.
pub fn fix(control: &ControlId) -> Body {
    Body::Answer { control: control.clone(), status: Status::InPlace, reason: None, accepted: None }
}

/// Scores the state with these controls in place.
pub fn fixed<'b>(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    controls: impl IntoIterator<Item = &'b ControlId>,
    today: Date,
) -> Scores {
    let fixes: Vec<_> = controls.into_iter().map(fix).collect();
    with(questionnaire, assessment, &fixes, today)
}

/// Scores the state with every must-have in place that is open at worst, for the organisation or any department.
pub fn after_must_haves(questionnaire: &Questionnaire, assessment: &Assessment, now: &Scores, today: Date) -> Scores {
    let gates = now.open_gates(GateKind::Hard);
    fixed(questionnaire, assessment, gates.iter().map(|gate| &gate.control), today)
}

/// Points that must be answered before the mean of the answers is worth telling.
const LEAST_ANSWERED: u32 = 20;

/// Returns about where the range will lie once everything unanswered is answered: unanswered controls take the mean
/// value of those answered, what is answered "don't know" or disagreed about stays open. None without points, or while so little is answered
/// that the mean says nothing.
pub fn forecast(score: &ChecklistScore) -> Option<Range> {
    let range = score.range.as_ref()?;
    let (mut answered, mut unanswered, mut unknown) = (Points::zero(), Points::zero(), Points::zero());
    for control in score.controls() {
        match (control.is_unknown(), control.status) {
            (false, _) => {
                answered += &control.points;
                unknown += control.spread();
            }
            (true, None) => unanswered += &control.points,
            (true, Some(_)) => unknown += &control.points,
        }
    }
    if answered < whole(LEAST_ANSWERED) {
        return None;
    }
    // As if so many points more were answered, all of them badly or all of them well: of few answers the mean says little.
    let weight = &answered + whole(LEAST_ANSWERED);
    let at_worst = &unanswered * (&range.low / &weight);
    let at_best = &unanswered * ((&range.low + whole(LEAST_ANSWERED)) / weight);
    let high = (&range.low + at_best + unknown).min(whole(100));
    Some(Range { low: &range.low + at_worst, high })
}
