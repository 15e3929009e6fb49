//! Exact rationals, everything read twice.
//!
//! [`score`] is a pure function of packs, state and date. Everything not known (don't know, unanswered, "not sure", a
//! disagreement of a workshop) is read once at its worst and once at its best; where both agree it is said, where not it is *not decided yet*.
//!
//! | step | where |
//! |---|---|
//! | points of every entry, Low and High | `points` |
//! | band, then gates: colour | `colour` |
//! | exposure and band: risk left, decision | `residual` |
//! | which answers would decide | `decide` |
//! | gain, what-if, cheapest path | [`whatif`] |
//! | whole numbers and decimals for people | `shown` |
//!
//! # Rules that the packs cannot see
//!
//! - An answer that is refused (see [`crate::flow`]) counts as unanswered.
//! - An acceptance counts while it has name, role and reason and ends between today and twelve months from today.
//! - A gate is open while its control is neither in place nor covered by something accepted. Not known is open at worst.
//! - While a workshop disagrees, the lowest answer given counts at worst and the highest at best; a gate is open at best
//!   only if nobody said that its control is in place (or does not know).
//! - A department takes the worst band of the checklists in the verdict, one step lower while a must-have of any of them,
//!   active at the department's own exposure, is open.

pub mod whatif;

mod colour;
mod decide;
mod interim;
mod model;
mod points;
mod residual;
mod shown;

use jiff::civil::Date;
use num_rational::BigRational;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use colour::band;
pub use interim::Until;
pub use points::value;
pub use residual::{decision, residual};
pub use shown::{decimal, fraction, parse_decimal, shown, shown_points, tenths};

use crate::{
    assessment::{Assessment, ChecklistRole, Decision, DepartmentId, Levels},
    flow::Flow,
    questionnaire::{ChecklistId, ControlId, GateKind, LawStatus, Questionnaire, Status, StepId, TierId},
};

/// Exact points or shares.
pub type Points = BigRational;

/// A value read with everything not known at its worst and at its best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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

impl<T> Twice<T> {
    /// Works out both readings.
    pub fn each(mut of: impl FnMut(Case) -> T) -> Self {
        Self { worst: of(Case::Worst), best: of(Case::Best) }
    }

    /// Returns one reading.
    pub fn at(&self, reading: Case) -> &T {
        match reading {
            Case::Worst => &self.worst,
            Case::Best => &self.best,
        }
    }
}

impl From<Levels> for Twice<u8> {
    fn from(levels: Levels) -> Self {
        Self { worst: levels.worst, best: levels.best }
    }
}

/// Which of the two readings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Case {
    /// Everything not known at its worst.
    Worst,
    /// Everything not known at its best.
    Best,
}

/// Band or colour, from worst to best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Colour {
    /// Not ready: below 50.
    Red,
    /// Partly ready: from 50.
    Amber,
    /// Ready: from 75.
    Green,
}

impl Colour {
    /// Every colour, from worst to best.
    pub const ALL: [Self; 3] = [Self::Red, Self::Amber, Self::Green];

    /// Returns the id used in JSON, and as `colour-<id>` in Fluent.
    pub fn id(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Amber => "amber",
            Self::Green => "green",
        }
    }
}

/// Risk left, from least to most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
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

impl Residual {
    /// Returns the id used in JSON, and as `residual-<id>` in Fluent.
    pub fn id(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Moderate => "moderate",
            Self::High => "high",
            Self::VeryHigh => "very-high",
        }
    }
}

/// Low and High in points of 100.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Range {
    /// Don't know and unanswered as 0.
    pub low: Points,
    /// Don't know and unanswered as 1.
    pub high: Points,
}

impl Range {
    /// Returns how much is known, in points of 100.
    pub fn known(&self) -> Points {
        points::whole(100) - (&self.high - &self.low)
    }
}

/// Why a control has no points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
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
    /// Must-have or should-have by the pack; should-have where only roles make it a gate.
    pub kind: GateKind,
    /// The exposure from which the pack's gate is active; none where only roles make it a gate.
    pub from: Option<u8>,
    /// Whether the organisation's exposure (or roles, without a gate in the pack) activates it.
    pub active: Twice<bool>,
    /// Whether roles in any department make it a should-have, whatever the exposure.
    pub by_roles: Twice<bool>,
    /// Whether it is open (neither in place nor accepted compensating); regardless of active.
    pub open: Twice<bool>,
    /// Whether it is closed by an accepted compensating control.
    pub accepted: bool,
    /// Status of the law behind it: "our advice, not law".
    pub law: LawStatus,
}

impl GateState {
    /// Returns what it is for the organisation in one reading: must-have, should-have or nothing.
    pub fn kind_at(&self, reading: Case) -> Option<GateKind> {
        self.kind_for(*self.active.at(reading), reading)
    }

    /// Returns what it is for a department of this exposure in one reading.
    pub fn kind_for_department(&self, exposure: &Twice<u8>, reading: Case) -> Option<GateKind> {
        self.kind_for(self.from.is_some_and(|from| *exposure.at(reading) >= from), reading)
    }

    fn kind_for(&self, active: bool, reading: Case) -> Option<GateKind> {
        active.then_some(self.kind).or_else(|| self.by_roles.at(reading).then_some(GateKind::Soft))
    }

    /// Says whether it is active and open for certain: it lowers both readings.
    pub fn certainly_open(&self) -> bool {
        self.open.best && self.kind_at(Case::Best).is_some()
    }

    /// Says whether it is active and open at worst.
    pub fn maybe_open(&self) -> bool {
        self.open.worst && self.kind_at(Case::Worst).is_some()
    }
}

/// One entry of a checklist with its share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ControlScore {
    /// The control.
    pub control: ControlId,
    /// Its weight in the step: 5, 3 or 1.
    pub weight: u32,
    /// Its status after refusals: an n/a that a gate refuses is unanswered here. The lowest given where a workshop
    /// disagrees.
    pub status: Option<Status>,
    /// Whether a workshop disagrees about it: Low takes the lowest and High the highest answer that was given.
    pub split: bool,
    /// Whether it is covered by something else and that is accepted on the date.
    pub accepted: bool,
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
    /// Its gate, if it has one here and is counted.
    pub gate: Option<GateState>,
}

impl ControlScore {
    /// Says whether it is counted and not known: don't know or unanswered. What a workshop disagrees about is something
    /// else.
    pub fn is_unknown(&self) -> bool {
        self.counted == Counted::Live && !self.split && matches!(self.status, None | Some(Status::DontKnow))
    }

    /// Says whether it is counted and may still turn out either way: not known, or a disagreement.
    pub fn is_open(&self) -> bool {
        self.is_unknown() || (self.counted == Counted::Live && self.split)
    }

    /// Returns its status where there is one: what a workshop disagrees about is not known, whatever the lowest answer was.
    pub fn told(&self) -> Option<Status> {
        if self.split { Some(Status::DontKnow) } else { self.status }
    }

    /// Returns the points between worst and best; 0 where there is no doubt.
    pub fn spread(&self) -> Points {
        &self.high - &self.low
    }

    /// Returns its value between 0 and 1; none where not known, disagreed about or not counted.
    pub fn value(&self) -> Option<Points> {
        if self.counted != Counted::Live || self.split {
            return None;
        }
        points::twentieths(self.status, self.accepted).map(|value| points::ratio(u128::from(value), 20))
    }
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

/// The score as if everything not applicable were not in place; stands beside a reduced scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AsIf {
    /// Low and High.
    pub range: Range,
    /// The colour.
    pub colour: Twice<Colour>,
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
    /// After gates.
    pub colour: Option<Twice<Colour>>,
    /// Controls asked (live or n/a).
    pub asked: usize,
    /// Of these, answered, don't know included.
    pub answered: usize,
    /// Of these, don't know or unanswered.
    pub unknown: usize,
    /// Those about which a workshop disagrees; they count as answered, not as unknown.
    pub split: usize,
    /// Of the *in place* answers: with evidence on file that has not expired, and all.
    pub evidence: (usize, usize),
    /// Points in Low that are work only started.
    pub started: Points,
    /// Share of 100 that is not applicable.
    pub not_applicable: Points,
    /// Where so much is not applicable that the scope is reduced: the score as if it were not in place.
    pub scope_reduced: Option<AsIf>,
}

impl ChecklistScore {
    /// Iterates over the entries of all steps.
    pub fn controls(&self) -> impl Iterator<Item = &ControlScore> {
        self.steps.iter().flat_map(|step| &step.controls)
    }

    /// Counts what may still turn out either way: unknowns and disagreements.
    pub fn open(&self) -> usize {
        self.unknown + self.split
    }

    /// Finds an entry.
    pub fn control(&self, control: &ControlId) -> Option<&ControlScore> {
        self.controls().find(|score| score.control == *control)
    }
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
    pub not_assessed: Vec<TierId>,
    /// Worst checklist's band, one step lower while a hard gate active for this department is open.
    pub band: Option<Twice<Colour>>,
    /// Risk left.
    pub residual: Option<Twice<Residual>>,
    /// By the table.
    pub decision: Option<Twice<Decision>>,
    /// Whether an override of the state is still good on the date.
    pub overridden: bool,
    /// Answers and ticks that would decide an open decision, most useful first; empty where it is decided.
    pub deciders: Vec<Decider>,
}

/// What would settle a "not decided yet".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Decider {
    /// The answer to this control.
    Control(ControlId),
    /// This tier of the department; mobility of [`DepartmentId::WHOLE`] is the platform's, inherited by departments.
    Tier(DepartmentId, TierId),
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
    /// Gates closed by an accepted compensating control, listed beside the verdict.
    pub accepted: Vec<ControlId>,
    /// Answers and ticks that would decide an open colour, most useful first; empty where it is decided.
    pub deciders: Vec<Decider>,
}

/// Everything that is computed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scores {
    /// Checklists in the verdict, then those beside it.
    pub checklists: Vec<ChecklistScore>,
    /// Departments in the order of the state.
    pub departments: Vec<DepartmentScore>,
    /// The highest department's exposure.
    pub exposure: Twice<u8>,
    /// The highest department's level of *who sees it*.
    pub roles: Twice<u8>,
    /// The whole.
    pub verdict: Verdict,
}

/// A gate that is open, once for all checklists that have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenGate {
    /// The control.
    pub control: ControlId,
    /// The checklists where it is open, in order.
    pub checklists: Vec<ChecklistId>,
    /// Whether it is open in both readings; otherwise finding out may close it.
    pub certain: bool,
    /// Status of the law behind it.
    pub law: LawStatus,
}

/// Something to find out, with what it may bring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindOut {
    /// The control.
    pub control: ControlId,
    /// Its hardest gate active at worst in the verdict.
    pub gate: Option<GateKind>,
    /// Points between worst and best, in the checklist where they are most.
    pub points: Points,
    /// Whether it has no answer at all, rather than "don't know".
    pub unanswered: bool,
    /// Whether a workshop disagrees about it, rather than nobody knowing.
    pub split: bool,
}

impl Scores {
    /// Finds a checklist.
    pub fn checklist(&self, id: &ChecklistId) -> Option<&ChecklistScore> {
        self.checklists.iter().find(|score| score.checklist == *id)
    }

    /// Finds a department.
    pub fn department(&self, id: &DepartmentId) -> Option<&DepartmentScore> {
        self.departments.iter().find(|score| score.department == *id)
    }

    /// Iterates over the checklists in the verdict.
    pub fn in_verdict(&self) -> impl Iterator<Item = &ChecklistScore> {
        self.checklists.iter().filter(|score| score.role == ChecklistRole::Verdict)
    }

    /// Returns the checklist that the verdict takes: the worst.
    pub fn headline(&self) -> Option<&ChecklistScore> {
        self.verdict.checklist.as_ref().and_then(|id| self.checklist(id))
    }

    /// Returns the gates of that kind in the verdict that are active and open at worst, in the order of the checklists.
    pub fn open_gates(&self, kind: GateKind) -> Vec<OpenGate> {
        self.open(kind, |gate, reading| gate.kind_at(reading))
    }

    /// Returns the gates of that kind that are active for a department and open at worst. Its open should-haves are the
    /// conditions of *keep with controls*.
    pub fn open_gates_for(&self, department: &DepartmentScore, kind: GateKind) -> Vec<OpenGate> {
        self.open(kind, |gate, reading| gate.kind_for_department(&department.exposure, reading))
    }

    fn open(&self, kind: GateKind, kind_of: impl Fn(&GateState, Case) -> Option<GateKind>) -> Vec<OpenGate> {
        let mut found: Vec<OpenGate> = Vec::new();
        for checklist in self.in_verdict() {
            for score in checklist.controls() {
                let Some(gate) = &score.gate else { continue };
                if !gate.open.worst || kind_of(gate, Case::Worst) != Some(kind) {
                    continue;
                }
                let certain = gate.open.best && kind_of(gate, Case::Best) == Some(kind);
                if let Some(known) = found.iter_mut().find(|known| known.control == score.control) {
                    known.checklists.push(checklist.checklist.clone());
                    known.certain |= certain;
                } else {
                    let checklists = vec![checklist.checklist.clone()];
                    found.push(OpenGate { control: score.control.clone(), checklists, certain, law: gate.law });
                }
            }
        }
        found
    }

    /// Returns the must-haves and should-haves of the verdict that are active at worst: how many are closed for certain,
    /// and all.
    pub fn gates(&self, kind: GateKind) -> (usize, usize) {
        let mut all: Vec<(&ControlId, bool)> = Vec::new();
        for score in self.in_verdict().flat_map(ChecklistScore::controls) {
            let Some(gate) = &score.gate else { continue };
            if gate.kind_at(Case::Worst) == Some(kind) && !all.iter().any(|(known, _)| *known == &score.control) {
                all.push((&score.control, !gate.open.worst));
            }
        }
        (all.iter().filter(|(_, closed)| *closed).count(), all.len())
    }

    /// Returns what to find out first: everything counted and not known or disagreed about, must-haves first, then
    /// should-haves, then by points between worst and best, then in the order of the checklists.
    pub fn find_out_first(&self) -> Vec<FindOut> {
        let mut found: Vec<FindOut> = Vec::new();
        for checklist in &self.checklists {
            for score in checklist.controls().filter(|score| score.is_open()) {
                let in_verdict = checklist.role == ChecklistRole::Verdict;
                let gate = score.gate.as_ref().filter(|_| in_verdict).and_then(|gate| gate.kind_at(Case::Worst));
                if let Some(known) = found.iter_mut().find(|known| known.control == score.control) {
                    known.gate = known.gate.into_iter().chain(gate).min();
                    known.points = score.spread().max(known.points.clone());
                } else {
                    let (control, points) = (score.control.clone(), score.spread());
                    found.push(FindOut {
                        control,
                        gate,
                        points,
                        unanswered: score.status.is_none(),
                        split: score.split,
                    });
                }
            }
        }
        found.sort_by(|a, b| colour::rank(a.gate).cmp(&colour::rank(b.gate)).then_with(|| b.points.cmp(&a.points)));
        found
    }
}

/// Scores `assessment` as it stands on `today` (acceptances, overrides and evidence end).
pub fn score(questionnaire: &Questionnaire, assessment: &Assessment, today: Date) -> Scores {
    score_flow(&Flow::new(questionnaire, assessment), today)
}

/// Scores what `flow` has read already.
pub fn score_flow(flow: &Flow<'_>, today: Date) -> Scores {
    let exposure = Twice::from(flow.exposure());
    let roles = Twice::from(flow.roles());
    let checklists: Vec<_> = flow
        .checklists()
        .iter()
        .map(|(checklist, role)| points::checklist(flow, checklist, *role, &exposure, &roles, today))
        .collect();
    let departments = flow
        .assessment()
        .departments
        .iter()
        .map(|known| residual::department(flow, known, &checklists, today))
        .collect();
    let verdict = colour::verdict(flow, &checklists);
    let mut scores = Scores { checklists, departments, exposure, roles, verdict };
    decide::fill(flow, &mut scores);
    scores
}
