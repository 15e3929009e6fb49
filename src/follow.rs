//! What is due: what is done again and again, actions with a date, what runs out, the next review.
//!
//! [`due`] is one list for every place that tells: the screen of what is due, the results, home.

mod run;

use jiff::civil::Date;

pub use run::{earlier, next_run, run};

use crate::{
    assessment::{Answer, DepartmentId, Move, Reading},
    plan::is_pending,
    questionnaire::{ControlId, Status},
    sheet::{self, DueState},
};

/// What is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Something that a sheet keeps: a drill, a review, an app whose rights are looked at.
    Again(sheet::Due),
    /// A control that is not in place yet and has a date.
    Action(ControlId),
    /// A change of ticks that was decided on and has a date.
    Move(Move),
    /// All evidence for a control runs out.
    Evidence(ControlId),
    /// What was accepted in place of a control ends.
    Accepted(ControlId),
    /// A decision against the table ends.
    Override(DepartmentId),
    /// The assessment is looked at again.
    Review,
}

/// Something that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// What it is.
    pub what: What,
    /// Its day; none for what a sheet says was never done.
    pub date: Option<Date>,
    /// How it stands.
    pub state: DueState,
}

impl Due {
    fn on(what: What, date: Date, today: Date) -> Self {
        let state = match date {
            _ if date < today => DueState::Overdue,
            _ if date == today => DueState::Today,
            _ => DueState::Later,
        };
        Self { what, date: Some(date), state }
    }

    /// Says whether it is to be done now: its day has come, or it was never done and presses.
    pub fn is_now(&self) -> bool {
        match &self.what {
            What::Again(again) => again.is_now(),
            _ => matches!(self.state, DueState::Overdue | DueState::Today),
        }
    }

    /// Says whether it is to be done by the end of a day.
    pub fn is_by(&self, last: Date) -> bool {
        self.is_now() || self.date.is_some_and(|date| date <= last)
    }
}

/// Lists what is due, as it stands on `today`: what is overdue first, then by day. What was done, left out of the plan or
/// is not asked any more is not due.
pub fn due(reading: &Reading<'_>, today: Date) -> Vec<Due> {
    let assessment = reading.assessment;
    let again = sheet::due(reading, today).into_iter().filter(|again| again.next.is_some() || again.is_now());
    let mut all: Vec<Due> =
        again.map(|again| Due { date: again.next, state: again.state, what: What::Again(again) }).collect();
    let is_asked = |control: &ControlId| {
        let mut entries = reading.checklists().flat_map(|(checklist, _)| checklist.entries());
        let known = reading.questionnaire.control(control.as_str());
        known.is_some_and(|known| reading.is_asked(known)) && entries.any(|entry| entry.control == *control)
    };
    for (control, answer) in assessment.answers.iter().filter(|(control, _)| is_asked(control)) {
        let action = answer.due.filter(|_| is_open(answer, today) && !assessment.plan.left_out.contains_key(control));
        let evidence = lasts_until(answer).filter(|_| answer.status != Some(Status::NotApplicable));
        let accepted = answer.accepted.as_ref().filter(|_| answer.status == Some(Status::Compensating));
        let found = [
            action.map(|date| (What::Action(control.clone()), date)),
            evidence.map(|date| (What::Evidence(control.clone()), date)),
            accepted.map(|accepted| (What::Accepted(control.clone()), accepted.expires)),
        ];
        all.extend(found.into_iter().flatten().map(|(what, date)| Due::on(what, date, today)));
    }
    let moves = assessment.plan.moves.iter().filter(|change| is_pending(assessment, change));
    all.extend(moves.filter_map(|change| Some(Due::on(What::Move(change.clone()), change.due?, today))));
    for department in &assessment.departments {
        let set = department.overridden.as_ref();
        all.extend(set.map(|set| Due::on(What::Override(department.id.clone()), set.expires, today)));
    }
    all.extend(assessment.next_review.map(|date| Due::on(What::Review, date, today)));
    // Stable: what comes on one day stays in this order.
    all.sort_by_key(|due| (due.state, due.date));
    all
}

/// Says whether the control is still to be done or found out.
fn is_open(answer: &Answer, today: Date) -> bool {
    match answer.status {
        Some(Status::InPlace | Status::NotApplicable) => false,
        Some(Status::Compensating) => answer.accepted.as_ref().is_none_or(|accepted| accepted.expires < today),
        _ => true,
    }
}

/// Returns the last day on which any evidence is good; none where some never runs out, or there is none.
fn lasts_until(answer: &Answer) -> Option<Date> {
    let days: Option<Vec<Date>> = answer.evidence.iter().map(|item| item.expires).collect();
    days?.into_iter().max()
}
