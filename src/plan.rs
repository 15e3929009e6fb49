//! Gaps become ordered actions, actions fill weeks.
//!
//! | step | where |
//! |---|---|
//! | which gaps there are, and their order of work | `gaps` |
//! | what was decided by hand: what comes first, what is left out, which ticks change | `choice` |
//! | weeks | `weeks` |
//!
//! Order of work: find-outs on gates, must-haves, should-haves, then gain per half-day; what a control depends on comes
//! before it. Ticks that were decided to change come first of all, for they lower what is at stake; then what was put
//! first by hand. The firm works on one action after another at its days per week. An action that waits for somebody else
//! (a provider, an authority) is done when the wait is over; meanwhile the next one begins. What does not fit into
//! twelve weeks is overflow. Nothing here asks whether an action is affordable.

pub mod agenda;

mod choice;
mod gaps;
mod weeks;

use std::collections::BTreeSet;

use jiff::civil::Date;
use num_bigint::BigInt;
use num_traits::Signed;

pub use crate::scoring::whatif::moves::LOCATION;
pub use choice::{MoveKind, is_pending, move_effort, move_kind};
pub use gaps::actions;

use crate::{
    assessment::{Assessment, Body, Move},
    questionnaire::{ChecklistId, ControlId, Questionnaire},
    scoring::{Points, Scores, parse_decimal, whatif},
};

/// The weeks after which the range is told, each the end of a track.
pub const MILESTONES: [u32; 3] = [3, 6, 12];
/// Working days in a week of somebody else's time.
const WAIT_DAYS_PER_WEEK: u32 = 5;
/// Half-days in a day.
const HALVES: u32 = 2;

/// A heading of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Track {
    /// Weeks 1 to 3.
    First,
    /// Weeks 4 to 6.
    Second,
    /// Weeks 7 to 12.
    Third,
}

impl Track {
    /// The three, in order.
    pub const ALL: [Self; 3] = [Self::First, Self::Second, Self::Third];

    /// Returns its first and last week.
    pub fn weeks(self) -> (u32, u32) {
        match self {
            Self::First => (1, 3),
            Self::Second => (4, 6),
            Self::Third => (7, 12),
        }
    }

    fn of(end: &Points) -> Option<Self> {
        Self::ALL.into_iter().find(|track| *end <= weeks(track.weeks().1))
    }
}

/// Why an action stands where it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// Nobody knows, and it is a gate: find out.
    FindOut,
    /// An open must-have.
    MustHave,
    /// An open should-have.
    ShouldHave,
    /// By gain per half-day.
    Gain,
}

/// What an action is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Task {
    /// A control is put in place.
    Control(ControlId),
    /// Ticks change, as decided on.
    Move(Move),
}

/// One thing to do: find out and put in place, put in place, or change where data goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// What it is about.
    pub task: Task,
    /// What must be done before, whether it is planned or not.
    pub depends: Vec<ControlId>,
    /// Why it stands where it does.
    pub urgency: Urgency,
    /// Whether the answer is "don't know", or a workshop disagrees: finding out comes first and may be all.
    pub find_out: bool,
    /// Half-days of the firm's own work, at most: all of it, as if nothing were there yet.
    pub half_days: u32,
    /// Working days that somebody else needs afterwards.
    pub wait: Option<u32>,
    /// What it adds to Low, in each checklist that counts.
    pub gains: Vec<(ChecklistId, Points)>,
    /// The most of these.
    pub gain: Points,
    /// The cost of the half-days at the day rate; none without a rate.
    pub cost: Option<Points>,
    /// Who does it, as typed; may be empty.
    pub owner: String,
    /// By when, as typed.
    pub due: Option<Date>,
}

impl Action {
    /// Returns the control that it puts in place; none where ticks change.
    pub fn control(&self) -> Option<&ControlId> {
        match &self.task {
            Task::Control(control) => Some(control),
            Task::Move(_) => None,
        }
    }

    /// Says whether it puts this control in place.
    pub fn is_about(&self, control: &ControlId) -> bool {
        self.control() == Some(control)
    }

    /// Returns the change of the state once it is done.
    pub fn change(&self) -> Body {
        match &self.task {
            Task::Control(control) => whatif::fix(control),
            Task::Move(change) => Body::Ticks {
                department: change.department.clone(),
                tier: change.tier,
                ticks: change.ticks.clone(),
                not_sure: change.not_sure,
            },
        }
    }
}

/// A gap that is not in the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The action that would close it; its gain is what leaving it out costs.
    pub action: Action,
    /// Whether somebody left it out; else it was not chosen when the plan was kept.
    pub by_hand: bool,
    /// Why, as typed; may be empty.
    pub reason: String,
}

/// An action in its weeks. Weeks count from 0, with fractions: 2.5 is the middle of the third week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// The action.
    pub action: Action,
    /// When the firm's own work begins.
    pub start: Points,
    /// When it ends.
    pub end: Points,
    /// When somebody else is done; the same as `end` where nobody is waited for. May lie after week 12.
    pub done: Points,
    /// The heading, by `end`.
    pub track: Track,
}

/// What the plan has bought by the end of a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// The week.
    pub week: u32,
    /// The scores with everything in place that is done by then.
    pub scores: Scores,
    /// Half-days worked by then on actions that have ended.
    pub half_days: u32,
    /// Their cost; none without a rate.
    pub cost: Option<Points>,
}

/// The whole plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Actions with their weeks, in the order of their start.
    pub planned: Vec<Planned>,
    /// Actions that do not fit into twelve weeks, in their order.
    pub overflow: Vec<Action>,
    /// Gaps that are not in the plan, in the order of work.
    pub left_out: Vec<LeftOut>,
    /// Asked controls without an answer: nobody can plan them yet.
    pub unanswered: Vec<ControlId>,
    /// After weeks 3, 6 and 12.
    pub milestones: Vec<Milestone>,
    /// The scores with every planned action in place, waits included, without the overflow.
    pub after: Scores,
    /// Days of own work per week.
    pub days_per_week: Points,
    /// Half-days of all planned actions.
    pub half_days: u32,
    /// Their cost; none without a rate.
    pub cost: Option<Points>,
}

impl Plan {
    /// Iterates over the actions under a heading.
    pub fn under(&self, track: Track) -> impl Iterator<Item = &Planned> {
        self.planned.iter().filter(move |planned| planned.track == track)
    }

    /// Finds a planned action.
    pub fn find(&self, control: &ControlId) -> Option<&Planned> {
        self.planned.iter().find(|planned| planned.action.is_about(control))
    }
}

fn weeks(count: u32) -> Points {
    Points::from_integer(BigInt::from(count))
}

/// Returns the days of own work per week: as typed where that is a positive number, else 2.
pub fn days_per_week(assessment: &Assessment) -> Points {
    parse_decimal(&assessment.pace.days_per_week).filter(Points::is_positive).unwrap_or_else(|| weeks(2))
}

/// Returns the exact cost of half-days at the day rate; none without a rate that is a number.
pub fn cost(assessment: &Assessment, half_days: u32) -> Option<Points> {
    let rate = assessment.pace.day_rate.as_deref().and_then(parse_decimal)?;
    Some(rate * Points::new(BigInt::from(half_days), BigInt::from(HALVES)))
}

/// Makes the plan of the state as it stands on `today`. `scores` are those of the state.
pub fn plan(questionnaire: &Questionnaire, assessment: &Assessment, scores: &Scores, today: Date) -> Plan {
    let days_per_week = days_per_week(assessment);
    let (chosen, left_out) = choice::chosen(questionnaire, assessment, scores);
    let (planned, overflow) = weeks::fill(chosen, &days_per_week);
    let half_days = |chosen: &dyn Fn(&Planned) -> bool| -> u32 {
        planned
            .iter()
            .filter(|planned| chosen(planned))
            .map(|planned| planned.action.half_days)
            .fold(0, u32::saturating_add)
    };
    let milestone = |week: u32| {
        let until = weeks(week);
        let done: Vec<Body> =
            planned.iter().filter(|planned| planned.done <= until).map(|planned| planned.action.change()).collect();
        let worked = half_days(&|planned| planned.end <= until);
        Milestone {
            week,
            scores: whatif::with(questionnaire, assessment, &done, today),
            half_days: worked,
            cost: cost(assessment, worked),
        }
    };
    let all: Vec<Body> = planned.iter().map(|planned| planned.action.change()).collect();
    let total = half_days(&|_| true);
    Plan {
        overflow,
        unanswered: unanswered(scores, assessment.plan.only.as_ref()),
        milestones: MILESTONES.into_iter().map(milestone).collect(),
        after: whatif::with(questionnaire, assessment, &all, today),
        left_out,
        days_per_week,
        half_days: total,
        cost: cost(assessment, total),
        planned,
    }
}

fn unanswered(scores: &Scores, chosen: Option<&BTreeSet<ControlId>>) -> Vec<ControlId> {
    let is_chosen = |control: &ControlId| chosen.is_some_and(|chosen| chosen.contains(control));
    let mut found: Vec<ControlId> = Vec::new();
    for score in scores.checklists.iter().flat_map(|checklist| checklist.controls()) {
        if score.is_unknown() && score.status.is_none() && !found.contains(&score.control) && !is_chosen(&score.control)
        {
            found.push(score.control.clone());
        }
    }
    found
}
