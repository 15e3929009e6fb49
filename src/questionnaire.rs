//! Packs of content: always valid once built.
//!
//! A [`Questionnaire`] is all packs together: profile questions, three tiers, one catalogue of controls, checklists as
//! ordered views of it, the law register, contradiction rules, sheets, lenses, terms, and what became of older
//! controls. It holds structure only; words live in Fluent messages under the same ids.

mod age;
mod check;
mod condition;
mod id;
mod law;
mod papers;
mod parse;
mod period;
mod raw;
mod schema;
mod sheet;
mod texts;
mod views;

use std::{collections::HashMap, ops::Deref};

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use age::is_old;
pub use condition::{Condition, Facts, OneOrMany, Truth};
pub use id::{
    BlockId, ChecklistId, CitationId, ControlId, EntryId, FactId, FieldId, GroupId, InstrumentId, ItemId, LensId,
    OutcomeId, PaperId, PartId, QuestionId, RuleId, ScaleId, SheetId, StepId, TermId, TickId, ValueId, is_id,
};
pub use law::{Citation, Instrument, LawRegister, LawStatus};
pub use papers::{
    Fill, Filled, GroupClass, Made, Paper, PaperBlock, PaperColumn, PaperContent, PaperItem, PaperRows, PaperTable,
    RowsFrom,
};
pub use parse::{MAX_BYTES, Source, check, digest, overlay, parse};
pub use period::{NoPeriod, Period, Unit};
pub use schema::schema;
pub use sheet::{CellKind, FieldIs, Outcome, RowKind, Sheet, SheetEntry, SheetField};
pub use texts::{missing_texts, needed_texts};
pub use views::{Change, Grouping, Lens, LensGroup};

/// The value of a control. In packs, journals and JSON by its [`Status::id`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Yes, all of it. Value 1.
    InPlace,
    /// Works today for some. Value 1/2.
    Partly,
    /// Begun, does not work yet. Value 1/5.
    Started,
    /// No. Value 0.
    NotInPlace,
    /// Something else covers it. Value 1/2, accepted 3/4.
    Compensating,
    /// Does not apply, with a reason.
    NotApplicable,
    /// Don't know: 0 at worst, 1 at best.
    DontKnow,
}

impl Status {
    /// The four answers in sight, then the three behind a key.
    pub const ALL: [Self; 7] = [
        Self::InPlace,
        Self::Partly,
        Self::NotInPlace,
        Self::DontKnow,
        Self::Started,
        Self::Compensating,
        Self::NotApplicable,
    ];

    /// Returns the id used in packs and journals, and as `status-<id>` in Fluent.
    pub fn id(self) -> &'static str {
        match self {
            Self::InPlace => "in-place",
            Self::Partly => "partly",
            Self::Started => "started",
            Self::NotInPlace => "not-in-place",
            Self::Compensating => "compensating",
            Self::NotApplicable => "not-applicable",
            Self::DontKnow => "dont-know",
        }
    }
}

/// One of the three tiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TierId {
    /// What is in it.
    Sensitivity,
    /// Who sees it.
    Roles,
    /// Where it goes.
    Mobility,
}

impl TierId {
    /// The three, in the order in which they are asked.
    pub const ALL: [Self; 3] = [Self::Sensitivity, Self::Roles, Self::Mobility];

    /// Returns the id used in packs, and as `tier-<id>` in Fluent.
    pub fn id(self) -> &'static str {
        match self {
            Self::Sensitivity => "sensitivity",
            Self::Roles => "roles",
            Self::Mobility => "mobility",
        }
    }
}

/// How a fact is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// Exactly one value.
    One,
    /// Any number of values.
    Many,
    /// Free text.
    Text,
}

/// One field of the profile. Words: `fact-<id>`, `fact-<id>-<value>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its id.
    pub id: FactId,
    /// How it is answered.
    pub kind: FactKind,
    /// Its values, in order; empty for text.
    pub values: Vec<ValueId>,
    /// The value that means "may or may not".
    pub not_sure: Option<ValueId>,
    /// Asked only where this may hold; it reads facts asked before it.
    pub when: Option<Condition>,
    /// Whether it is about the platform, so asked anew for another one.
    pub platform: bool,
}

/// One of the six profile questions. Words: `profile-<id>`, `.help`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileQuestion {
    /// Its id.
    pub id: QuestionId,
    /// Its facts, asked on one screen.
    pub facts: Vec<Fact>,
}

/// One line of a tier. Words: `tick-<tier>-<id>`, `.name`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// Its id.
    pub id: TickId,
    /// Its level, 1 to 4; none for a tick that confirms or only informs.
    pub level: Option<u8>,
    /// The confirming tick without which this one counts as 4.
    pub needs: Option<TickId>,
    /// Whether this tick only confirms ("in writing").
    pub confirms: bool,
    /// For a tick that confirms: the control that is in place once it is ticked.
    pub control: Option<ControlId>,
    /// Half-days of own work until this tick no longer holds; none where nobody can simply end it.
    pub effort: Option<u32>,
    /// Citations shown at the tick.
    pub law: Vec<CitationId>,
    /// Whether it counts as the data of the fact `firm-sensitive`.
    pub firm_sensitive: bool,
    /// Values of the fact `uses` that tick it in advance.
    pub scenes: Vec<ValueId>,
}

/// A tier with its ticks. Words: `tier-<id>`, `.question`, `.help`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tier {
    /// Which of the three.
    pub id: TierId,
    /// Its ticks in order.
    pub ticks: Vec<Tick>,
}

impl Tier {
    /// Finds a tick.
    pub fn tick(&self, id: &str) -> Option<&Tick> {
        self.ticks.iter().find(|tick| tick.id.as_str() == id)
    }
}

/// Whether a control belongs to the company, to the platform, or both (R33).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// Stays when another platform is assessed.
    Company,
    /// Asked anew for another platform.
    Platform,
}

/// How often a control is looked at again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Recurs {
    /// Every three months.
    Quarterly,
    /// Every six months.
    HalfYearly,
    /// Every year.
    Yearly,
}

/// One thing that is asked and done. Words: `control-<id>` with `.title .why .look .evidence .fix .done .finding .risk`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Control {
    /// Its id.
    pub id: ControlId,
    /// Company, platform or both.
    pub about: Vec<About>,
    /// Half-days of the firm's own work, 0 to 40.
    pub effort: u32,
    /// Working days that somebody else needs.
    pub wait: Option<u32>,
    /// Controls to do first.
    pub depends: Vec<ControlId>,
    /// Asked only where this may hold.
    pub when: Option<Condition>,
    /// Whether "does not apply" is offered.
    pub not_applicable: bool,
    /// Whether "something else covers it" is offered.
    pub compensating: bool,
    /// Citations; the first that applies is the control's own.
    pub law: Vec<CitationId>,
    /// How often it is looked at again.
    pub recurs: Option<Recurs>,
}

/// Hard is a must-have, soft a should-have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GateKind {
    /// Must-have: lowers the colour by one step while open.
    Hard,
    /// Should-have: no green while open.
    Soft,
}

/// A gate on an entry: active where exposure is at least `from`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gate {
    /// Hard or soft.
    pub kind: GateKind,
    /// The exposure, 1 to 4, from which it is active.
    pub from: u8,
}

/// A control's place in a checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The control.
    pub control: ControlId,
    /// 5 essential, 3 important, 1 good practice.
    pub weight: u32,
    /// Its gate.
    pub gate: Option<Gate>,
}

/// A step of a checklist. Words: `step-<checklist>-<step>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its id, unique in the checklist.
    pub id: StepId,
    /// Its weight, greater than 0.
    pub weight: u32,
    /// Its entries in order; never empty.
    pub entries: Vec<Entry>,
}

/// An ordered view of controls. Words: `checklist-<id>`, `.about`, `.whom`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    /// Its id.
    pub id: ChecklistId,
    /// The version of the pack.
    pub version: String,
    /// The date of the law that it was written for.
    pub law_as_of: Date,
    /// On by default where this may hold; offered, never on by default, without it.
    pub when: Option<Condition>,
    /// The length of its track in weeks.
    pub weeks: u32,
    /// Its steps in order.
    pub steps: Vec<Step>,
}

impl Checklist {
    /// Iterates over the entries of all steps.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.steps.iter().flat_map(|step| &step.entries)
    }
}

/// One part of a contradiction rule; every part must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RulePart {
    /// The control's status is one of these.
    Answer(ControlId, Vec<Status>),
    /// The condition certainly holds.
    When(Condition),
}

/// A rule that finds answers which do not fit together. Words: `contradiction-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContradictionRule {
    /// Its id.
    pub id: RuleId,
    /// All parts.
    pub all: Vec<RulePart>,
}

/// What the packs hold, kind by kind. A new kind adds a field here.
#[derive(Debug, Clone, Default)]
pub struct Contents {
    /// The six profile questions.
    pub profile: Vec<ProfileQuestion>,
    /// The three tiers: sensitivity, roles, mobility.
    pub tiers: Vec<Tier>,
    /// The catalogue, in order.
    pub controls: Vec<Control>,
    /// The checklists, in order of their files' names.
    pub checklists: Vec<Checklist>,
    /// The law register.
    pub law: LawRegister,
    /// Contradiction rules.
    pub contradictions: Vec<ContradictionRule>,
    /// The lenses, in order.
    pub lenses: Vec<Lens>,
    /// The terms that are explained, in order.
    pub terms: Vec<TermId>,
    /// What became of controls that are no longer there, oldest first.
    pub changes: Vec<Change>,
    /// The sheets, by their place; in order of their files' names where they have none.
    pub sheets: Vec<Sheet>,
    /// The draft papers, in order.
    pub papers: Vec<Paper>,
    /// SHA-256 over all pack texts in order, as lower-case hex.
    pub digest: String,
}

/// All packs together, checked against each other: its [`Contents`] can be read and no longer changed.
#[derive(Debug, Clone, Default)]
pub struct Questionnaire {
    contents: Contents,
    control_index: HashMap<ControlId, usize>,
}

impl Deref for Questionnaire {
    type Target = Contents;

    fn deref(&self) -> &Contents {
        &self.contents
    }
}

impl Questionnaire {
    /// Builds the value from its contents. Only `parse` (after `check`) and tests call it.
    pub fn assemble(mut contents: Contents) -> Self {
        contents.sheets.sort_by_key(|sheet| sheet.order);
        let control_index =
            contents.controls.iter().enumerate().map(|(index, control)| (control.id.clone(), index)).collect();
        Self { contents, control_index }
    }

    /// Takes it apart again, for one that differs a little.
    pub fn into_contents(self) -> Contents {
        self.contents
    }

    /// Finds a control.
    pub fn control(&self, id: &str) -> Option<&Control> {
        self.control_index.get(id).and_then(|index| self.controls.get(*index))
    }

    /// Finds a draft paper.
    pub fn paper(&self, id: &str) -> Option<&Paper> {
        self.papers.iter().find(|paper| paper.id.as_str() == id)
    }

    /// Finds a checklist.
    pub fn checklist(&self, id: &str) -> Option<&Checklist> {
        self.checklists.iter().find(|checklist| checklist.id.as_str() == id)
    }

    /// Finds a sheet.
    pub fn sheet(&self, id: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.id.as_str() == id)
    }

    /// Finds a tier.
    pub fn tier(&self, id: TierId) -> Option<&Tier> {
        self.tiers.iter().find(|tier| tier.id == id)
    }

    /// Finds a fact of the profile.
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.profile.iter().flat_map(|question| &question.facts).find(|fact| fact.id.as_str() == id)
    }
}
