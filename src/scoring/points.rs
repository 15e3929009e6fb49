//! Points of every entry, Low and High of a checklist.
//!
//! ```text
//! live = asked and not n/a;  a step with no live control is dropped
//! p_i  = 100 * W_a / sum of W over live steps * w_i / sum of w over live controls of a
//! Low  = sum p_i * v_i with not known as 0;  High = the same with not known as 1
//! ```
//!
//! While a workshop disagrees about a control, Low takes the lowest and High the highest answer that was given.

use jiff::{ToSpan, civil::Date};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::Zero;

use super::{AsIf, Case, ChecklistScore, ControlScore, Counted, GateState, Points, Range, StepScore, Twice, colour};
use crate::{
    assessment::{Acceptance, Answer, ChecklistRole},
    flow::{Flow, raised_from},
    questionnaire::{Checklist, Control, Entry, GateKind, Status, Step},
};

/// Share of 100 points that may be not applicable before the scope is reduced.
const MOST_NOT_APPLICABLE: u32 = 20;
/// The same for the share of one step, in percent.
const MOST_OF_A_STEP: u32 = 40;

/// Returns a whole number of points.
pub(super) fn whole(points: u32) -> Points {
    Points::from_integer(BigInt::from(points))
}

/// Returns `numerator / denominator` in lowest terms; 0 where the denominator is 0. Reducing machine integers first
/// keeps a hundred controls far under a millisecond.
pub(super) fn ratio(numerator: u128, denominator: u128) -> Points {
    if numerator == 0 || denominator == 0 {
        return Points::zero();
    }
    let divisor = match (u64::try_from(numerator), u64::try_from(denominator)) {
        // Every real pack: several times as fast as 128 bits.
        (Ok(numerator), Ok(denominator)) => u128::from(numerator.gcd(&denominator)),
        _ => numerator.gcd(&denominator),
    };
    Points::new_raw(BigInt::from(numerator / divisor), BigInt::from(denominator / divisor))
}

/// Returns the value of a status in twentieths, in which every value is whole; none where it is not known.
pub(super) fn twentieths(status: Option<Status>, accepted: bool) -> Option<u8> {
    match status? {
        Status::InPlace => Some(20),
        Status::Partly => Some(10),
        Status::Started => Some(4),
        Status::NotInPlace | Status::NotApplicable => Some(0),
        Status::Compensating => Some(if accepted { 15 } else { 10 }),
        Status::DontKnow => None,
    }
}

/// Returns how much of a control a status says is in place, in twentieths: the rank of an answer. None where that is not
/// known or the control does not apply.
pub fn value(status: Option<Status>, accepted: bool) -> Option<u8> {
    twentieths(status, accepted).filter(|_| status != Some(Status::NotApplicable))
}

/// Says whether an acceptance counts on `today`: named, reasoned, not expired, and not longer than twelve months ahead.
pub(super) fn is_accepted(acceptance: &Acceptance, today: Date) -> bool {
    let said = |text: &str| !text.trim().is_empty();
    let latest = today.saturating_add(1.year());
    said(&acceptance.name)
        && said(&acceptance.role)
        && said(&acceptance.reason)
        && (today..=latest).contains(&acceptance.expires)
}

/// An entry with its answer, before points.
struct Row<'a> {
    entry: &'a Entry,
    control: Option<&'a Control>,
    answer: Option<&'a Answer>,
    status: Option<Status>,
    /// The highest answer of a workshop that disagrees; else the status again.
    highest: Option<Status>,
    split: bool,
    accepted: bool,
    counted: Counted,
}

impl<'a> Row<'a> {
    fn read(flow: &Flow<'a>, entry: &'a Entry, today: Date) -> Self {
        let Some(asked) = flow.find(entry.control.as_str()) else {
            let counted = Counted::NotAsked;
            return Self {
                entry,
                control: None,
                answer: None,
                status: None,
                highest: None,
                split: false,
                accepted: false,
                counted,
            };
        };
        let answer = flow.assessment().answers.get(&entry.control);
        let status = flow.status(&entry.control);
        let split = flow.split(&entry.control);
        let counted = if status == Some(Status::NotApplicable) { Counted::NotApplicable } else { Counted::Live };
        let acceptance = answer.and_then(|answer| answer.accepted.as_ref());
        let covers = status == Some(Status::Compensating) && split.is_none();
        Self {
            entry,
            control: Some(asked.control),
            answer,
            status,
            highest: split.map_or(status, |split| Some(split.highest)),
            split: split.is_some(),
            accepted: covers && acceptance.is_some_and(|it| is_accepted(it, today)),
            counted,
        }
    }

    fn weight(&self) -> u128 {
        u128::from(self.entry.weight)
    }

    fn is_unknown(&self) -> bool {
        !self.split && matches!(self.status, None | Some(Status::DontKnow))
    }

    /// Returns the value at worst and at best, in twentieths.
    fn values(&self) -> (u8, u8) {
        let of = |status, unknown| twentieths(status, self.accepted).unwrap_or(unknown);
        (of(self.status, 0), of(self.highest, 20))
    }

    fn has_evidence(&self, today: Date) -> bool {
        self.answer.is_some_and(|answer| {
            answer.evidence.iter().any(|item| item.expires.is_none_or(|expires| expires >= today))
        })
    }

    fn gate(&self, flow: &Flow<'_>, exposure: &Twice<u8>, roles: &Twice<u8>) -> Option<GateState> {
        let control = self.control.filter(|_| self.counted == Counted::Live)?;
        let raised = raised_from(control.id.as_str());
        let own = self.entry.gate;
        let by_roles = Twice::each(|reading| raised.is_some_and(|level| *roles.at(reading) >= level));
        if own.is_none() && !by_roles.worst {
            return None;
        }
        let closed = |status| status == Some(Status::InPlace) || self.accepted;
        let may_be_closed = closed(self.highest) || matches!(self.highest, None | Some(Status::DontKnow));
        Some(GateState {
            kind: own.map_or(GateKind::Soft, |gate| gate.kind),
            from: own.map(|gate| gate.from),
            active: own.map_or(by_roles, |gate| Twice::each(|reading| *exposure.at(reading) >= gate.from)),
            by_roles,
            open: Twice { worst: !closed(self.status), best: !may_be_closed },
            accepted: self.accepted,
            law: flow.law_status(control),
        })
    }
}

/// A step with its rows.
struct Rows<'a> {
    step: &'a Step,
    rows: Vec<Row<'a>>,
}

impl Rows<'_> {
    fn weight_of(&self, counts: impl Fn(Counted) -> bool) -> u128 {
        self.rows.iter().filter(|row| counts(row.counted)).map(Row::weight).sum()
    }

    fn live(&self) -> u128 {
        self.weight_of(|counted| counted == Counted::Live)
    }

    fn asked(&self) -> u128 {
        self.weight_of(|counted| counted != Counted::NotAsked)
    }

    fn step_weight(&self) -> u128 {
        u128::from(self.step.weight)
    }

    /// Sums weight times value in twentieths over the live rows, once with not known as 0 and once as 1.
    fn sums(&self) -> (u128, u128) {
        let live = self.rows.iter().filter(|row| row.counted == Counted::Live);
        live.fold((0, 0), |(low, high), row| {
            let (worst, best) = row.values();
            (low + row.weight() * u128::from(worst), high + row.weight() * u128::from(best))
        })
    }

    fn range(&self, total: u128, of: u128) -> Range {
        let (low, high) = self.sums();
        let points = |sum: u128| ratio(100 * self.step_weight() * sum, total * of * 20);
        Range { low: points(low), high: points(high) }
    }
}

/// Adds up ranges; none of none.
fn sum(ranges: impl Iterator<Item = Range>) -> Option<Range> {
    ranges.reduce(|a, b| Range { low: a.low + b.low, high: a.high + b.high })
}

/// Scores one checklist.
pub(super) fn checklist(
    flow: &Flow<'_>,
    checklist: &Checklist,
    role: ChecklistRole,
    exposure: &Twice<u8>,
    roles: &Twice<u8>,
    today: Date,
) -> ChecklistScore {
    let read = |entry| Row::read(flow, entry, today);
    let all: Vec<Rows<'_>> =
        checklist.steps.iter().map(|step| Rows { step, rows: step.entries.iter().map(read).collect() }).collect();
    let total: u128 = all.iter().filter(|rows| rows.live() > 0).map(Rows::step_weight).sum();
    let steps: Vec<_> = all.iter().map(|rows| step(flow, rows, total, exposure, roles)).collect();
    let range = if total > 0 { sum(steps.iter().map(|step| step.range.clone())) } else { None };
    let gates = || steps.iter().flat_map(|step| &step.controls).filter_map(|control| control.gate.as_ref());
    let colours = |range: &Range| Twice::each(|reading| colour::colour(range.at(reading), gates(), reading));
    let rows = || all.iter().flat_map(|rows| &rows.rows).filter(|row| row.counted != Counted::NotAsked);
    let in_place = || rows().filter(|row| row.status == Some(Status::InPlace));
    let (not_applicable, reduced) = not_applicable(&all);
    ChecklistScore {
        checklist: checklist.id.clone(),
        role,
        band: range.as_ref().map(|range| Twice::each(|reading| colour::band(range.at(reading)))),
        colour: range.as_ref().map(colours),
        asked: rows().count(),
        answered: rows().filter(|row| row.status.is_some()).count(),
        unknown: rows().filter(|row| row.is_unknown()).count(),
        split: rows().filter(|row| row.split).count(),
        evidence: (in_place().filter(|row| row.has_evidence(today)).count(), in_place().count()),
        started: steps
            .iter()
            .flat_map(|step| &step.controls)
            .filter(|control| control.status == Some(Status::Started))
            .fold(Points::zero(), |sum, control| sum + &control.low),
        not_applicable,
        scope_reduced: reduced.map(|range| AsIf { colour: colours(&range), range }),
        steps,
        range,
    }
}

fn step(flow: &Flow<'_>, rows: &Rows<'_>, total: u128, exposure: &Twice<u8>, roles: &Twice<u8>) -> StepScore {
    let live = rows.live();
    let control = |row: &Row<'_>| {
        let weight = if row.counted == Counted::Live { 100 * rows.step_weight() * row.weight() } else { 0 };
        let share = |twentieths: u8| ratio(weight * u128::from(twentieths), total * live * 20);
        let (worst, best) = row.values();
        ControlScore {
            control: row.entry.control.clone(),
            weight: row.entry.weight,
            status: row.status,
            accepted: row.accepted,
            counted: row.counted,
            split: row.split,
            points: share(20),
            low: share(worst),
            high: share(best),
            gain: share(20 - worst),
            gate: row.gate(flow, exposure, roles),
        }
    };
    StepScore {
        step: rows.step.id.clone(),
        controls: rows.rows.iter().map(control).collect(),
        points: if live > 0 { ratio(100 * rows.step_weight(), total) } else { Points::zero() },
        range: rows.range(total, live),
    }
}

/// Returns the share of 100 that is not applicable, with n/a counted in, and, where it is too much, Low and High as if
/// it were not in place.
fn not_applicable(all: &[Rows<'_>]) -> (Points, Option<Range>) {
    let asked = || all.iter().filter(|rows| rows.asked() > 0);
    let total: u128 = asked().map(Rows::step_weight).sum();
    let mut share = Points::zero();
    let mut reduced = false;
    for rows in asked() {
        let (away, of) = (rows.asked() - rows.live(), rows.asked());
        share += ratio(100 * rows.step_weight() * away, total * of);
        reduced |= 100 * away > u128::from(MOST_OF_A_STEP) * of;
    }
    reduced |= share > whole(MOST_NOT_APPLICABLE);
    let range = reduced.then(|| sum(asked().map(|rows| rows.range(total, rows.asked()))));
    (share, range.flatten())
}

impl Range {
    /// Returns Low for the worst reading, High for the best.
    pub fn at(&self, reading: Case) -> &Points {
        match reading {
            Case::Worst => &self.low,
            Case::Best => &self.high,
        }
    }
}
