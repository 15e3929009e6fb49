//! Gaps become ordered actions, actions fill weeks.
//!
//! Order of work: find-outs on gates, must-haves, should-haves, then gain per half-day; what a control depends on comes
//! before it. The firm works on one action after another at its days per week. An action that waits for somebody else
//! (a provider, an authority) is done when the wait is over; meanwhile the next one begins. What does not fit into
//! twelve weeks is overflow. Nothing here asks whether an action is affordable.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use num_bigint::BigInt;
use num_traits::{Signed, Zero};

use crate::{
    assessment::{Assessment, ChecklistRole},
    questionnaire::{ChecklistId, Control, ControlId, GateKind, Questionnaire, Status},
    scoring::{Case, ControlScore, Points, Scores, parse_decimal, whatif},
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

/// One thing to do: find out and put in place, or put in place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// The control.
    pub control: ControlId,
    /// Why it stands where it does.
    pub urgency: Urgency,
    /// Whether the answer is "don't know": finding out comes first and may be all.
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
        self.planned.iter().find(|planned| planned.action.control == *control)
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

/// Lists the actions in the order of work. `scores` are those of the state.
pub fn actions(questionnaire: &Questionnaire, assessment: &Assessment, scores: &Scores) -> Vec<Action> {
    let mut gaps = gaps(questionnaire, assessment, scores);
    // A stable sort: ties stay in the order of the checklists.
    gaps.sort_by(|a, b| a.urgency.cmp(&b.urgency).then_with(|| by_gain(a, b)));
    dependencies_first(questionnaire, gaps)
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
fn gaps(questionnaire: &Questionnaire, assessment: &Assessment, scores: &Scores) -> Vec<Action> {
    let verdict = scores.in_verdict().next().is_some();
    let mut found: Vec<Action> = Vec::new();
    let mut index: HashMap<ControlId, usize> = HashMap::new();
    let counting = scores.checklists.iter().filter(|score| !verdict || score.role == ChecklistRole::Verdict);
    for checklist in counting {
        for score in checklist.controls().filter(|score| is_gap(score)) {
            let Some(control) = questionnaire.control(score.control.as_str()) else { continue };
            let at = *index.entry(control.id.clone()).or_insert_with(|| {
                found.push(action(control, assessment, score.status));
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
    while let Some(action_at) = found.get(at) {
        let control = questionnaire.control(action_at.control.as_str());
        for wanted in control.map_or(&[][..], |control| &control.depends) {
            let score = || scores.checklists.iter().find_map(|checklist| checklist.control(wanted));
            let Some(needed) = questionnaire.control(wanted.as_str()).filter(|_| !index.contains_key(wanted)) else {
                continue;
            };
            if let Some(score) = score().filter(|score| is_gap(score)) {
                index.insert(wanted.clone(), found.len());
                found.push(action(needed, assessment, score.status));
            }
        }
        at += 1;
    }
    found
}

fn action(control: &Control, assessment: &Assessment, status: Option<Status>) -> Action {
    let answer = assessment.answers.get(&control.id);
    Action {
        control: control.id.clone(),
        urgency: Urgency::Gain,
        find_out: status == Some(Status::DontKnow),
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
        Some(_) if score.is_unknown() => Urgency::FindOut,
        Some(GateKind::Hard) => Urgency::MustHave,
        Some(GateKind::Soft) => Urgency::ShouldHave,
        None => Urgency::Gain,
    }
}

/// Moves what an action depends on before it, and otherwise keeps the order. A circle (no valid pack has one) is cut
/// where it closes.
fn dependencies_first(questionnaire: &Questionnaire, gaps: Vec<Action>) -> Vec<Action> {
    let order: Vec<ControlId> = gaps.iter().map(|action| action.control.clone()).collect();
    let mut waiting: HashMap<ControlId, Action> =
        gaps.into_iter().map(|action| (action.control.clone(), action)).collect();
    let mut sorted = Vec::with_capacity(order.len());
    for control in order {
        // Depth first with a stack of our own: a long chain must not overflow the real one.
        let mut stack = vec![(control, false)];
        let mut entered: HashSet<ControlId> = HashSet::new();
        while let Some((control, ready)) = stack.pop() {
            if ready {
                sorted.extend(waiting.remove(&control));
            } else if waiting.contains_key(&control) && entered.insert(control.clone()) {
                let depends = questionnaire.control(control.as_str()).map_or(&[][..], |control| &control.depends);
                stack.push((control, true));
                stack.extend(depends.iter().rev().map(|needed| (needed.clone(), false)));
            }
        }
    }
    sorted
}

/// Makes the plan of the state as it stands on `today`. `scores` are those of the state.
pub fn plan(questionnaire: &Questionnaire, assessment: &Assessment, scores: &Scores, today: Date) -> Plan {
    let days_per_week = days_per_week(assessment);
    let (planned, overflow) = fill(questionnaire, actions(questionnaire, assessment, scores), &days_per_week);
    let half_days = |chosen: &dyn Fn(&Planned) -> bool| -> u32 {
        planned
            .iter()
            .filter(|planned| chosen(planned))
            .map(|planned| planned.action.half_days)
            .fold(0, u32::saturating_add)
    };
    let milestone = |week: u32| {
        let until = weeks(week);
        let done = planned.iter().filter(|planned| planned.done <= until).map(|planned| &planned.action.control);
        let worked = half_days(&|planned| planned.end <= until);
        Milestone {
            week,
            scores: whatif::fixed(questionnaire, assessment, done, today),
            half_days: worked,
            cost: cost(assessment, worked),
        }
    };
    let all = planned.iter().map(|planned| &planned.action.control);
    let total = half_days(&|_| true);
    Plan {
        overflow,
        unanswered: unanswered(scores),
        milestones: MILESTONES.into_iter().map(milestone).collect(),
        after: whatif::fixed(questionnaire, assessment, all, today),
        days_per_week,
        half_days: total,
        cost: cost(assessment, total),
        planned,
    }
}

fn unanswered(scores: &Scores) -> Vec<ControlId> {
    let mut found: Vec<ControlId> = Vec::new();
    for score in scores.checklists.iter().flat_map(|checklist| checklist.controls()) {
        if score.is_unknown() && score.status.is_none() && !found.contains(&score.control) {
            found.push(score.control.clone());
        }
    }
    found
}

/// Fills the weeks: always the first action in order whose dependencies are done and that still ends within the twelve
/// weeks; where all that is left waits for somebody else, the firm waits too.
fn fill(questionnaire: &Questionnaire, actions: Vec<Action>, days_per_week: &Points) -> (Vec<Planned>, Vec<Action>) {
    let horizon = weeks(Track::Third.weeks().1);
    let per_week = days_per_week * weeks(HALVES);
    let known: HashSet<ControlId> = actions.iter().map(|action| action.control.clone()).collect();
    let mut done: HashMap<ControlId, Points> = HashMap::new();
    let mut planned: Vec<Planned> = Vec::new();
    let mut left = actions;
    let mut now = Points::zero();
    loop {
        // When the dependencies of an action are done; none while one of them is itself not planned.
        let ready = |action: &Action| {
            let depends = questionnaire.control(action.control.as_str()).map_or(&[][..], |control| &control.depends);
            depends
                .iter()
                .filter(|needed| known.contains(*needed) && **needed != action.control)
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
        done.insert(action.control.clone(), finish.clone());
        now.clone_from(&end);
        planned.push(Planned { action, start, end, done: finish, track });
    }
    (planned, left)
}
