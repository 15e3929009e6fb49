//! The shapes of pack files as they are written, every name with its place. `schema` prints the same types.
//!
//! `kind` lists the kinds of files; what asks stands here, what only looks at the answers in `views`.

mod at;
mod kind;
mod papers;
mod sheet;
mod views;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{About, FactKind, GateKind, LawStatus, OneOrMany, Recurs, Status, TierId};
pub(super) use at::{At, Id, Ids, Pairs, RawDate, RawId};
pub(super) use kind::{Kind, Shape};
pub(super) use papers::{RawBlock, RawBlockKind, RawColumn, RawItem, RawPaper, RawPapers};
pub(super) use sheet::{RawFieldIs, RawOutcome, RawPeriod, RawScale, RawSheet, RawSheetEntry, RawSheetField};
pub(super) use views::{RawChange, RawChanges, RawFrom, RawGroup, RawLens, RawLenses, RawTerms};

/// Profile facts and tier ticks only, never answers. Unanswered or not sure makes it *maybe*, and maybe asks.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schemars(rename = "Condition")]
pub(super) enum RawCondition {
    /// Every part holds.
    All(Vec<At<RawCondition>>),
    /// At least one part holds.
    Any(Vec<At<RawCondition>>),
    /// The part does not hold.
    Not(Box<At<RawCondition>>),
    /// The fact or tier includes the value, or any of the list.
    Includes(#[schemars(with = "BTreeMap<String, OneOrMany>")] Pairs<RawId, Ids>),
    /// The highest level of the tier is at least this, 1 to 4.
    AtLeast(#[schemars(with = "BTreeMap<TierId, u8>")] Pairs<TierId, At<u32>>),
}

/// The law register: what may be cited, with its status. Words: `law-<instrument>`, `cite-<citation>`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Law")]
pub(super) struct RawLaw {
    /// Always `law`.
    #[allow(dead_code, reason = "read by the schema and by the pass that chooses the shape")]
    pub kind: Kind,
    /// The version of the pack, for example "2026.11".
    pub version: At<String>,
    /// The date of the law as a whole.
    pub as_of: At<RawDate>,
    /// Statutes, guidance, standards, contract forms.
    pub instruments: Vec<RawInstrument>,
    /// Citable provisions.
    pub citations: Vec<RawCitation>,
}

/// A statute, guidance, standard or contract form. Words: `law-<id>`, `.short`, `.whom`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Instrument")]
pub(super) struct RawInstrument {
    /// Its id.
    pub id: Id,
    /// Cited only where this may hold.
    pub when: Option<At<RawCondition>>,
}

/// One citable provision. Words: `cite-<id>`, optional `.note`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Citation")]
pub(super) struct RawCitation {
    /// Its id.
    pub id: Id,
    /// The instrument it belongs to.
    pub instrument: Id,
    /// What it is.
    pub status: LawStatus,
    /// `false` prints "check before relying on this".
    pub confirmed: bool,
    /// `false`: never printed in a report.
    pub printable: bool,
    /// The date for which the text was actually seen.
    pub as_of: At<RawDate>,
    /// The date on which someone last looked.
    pub last_checked: At<RawDate>,
    /// Address of the official text, `https://` only.
    pub link: Option<At<String>>,
}

/// The profile questions. Words: `profile-<question>`, `fact-<fact>`, `fact-<fact>-<value>`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Profile")]
pub(super) struct RawProfile {
    /// Always `profile`.
    #[allow(dead_code, reason = "read by the schema and by the pass that chooses the shape")]
    pub kind: Kind,
    /// The version of the pack.
    pub version: At<String>,
    /// Six questions, in order.
    pub questions: Vec<RawQuestion>,
}

/// One question of the profile. Words: `profile-<id>`, `.help`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Question")]
pub(super) struct RawQuestion {
    /// Its id.
    pub id: Id,
    /// Its facts, asked on one screen.
    pub facts: Vec<RawFact>,
}

/// One field of the profile.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Fact")]
pub(super) struct RawFact {
    /// Its id.
    pub id: Id,
    /// One value, many values, or text.
    pub kind: FactKind,
    /// Its values in order; none for text.
    #[serde(default)]
    pub values: Vec<Id>,
    /// The value that means "may or may not".
    pub not_sure: Option<Id>,
    /// Asked only where this may hold. It reads facts that stand before it.
    pub when: Option<At<RawCondition>>,
    /// `true` where it is about the platform: asked anew for another one.
    #[serde(default)]
    pub platform: bool,
}

/// The three tiers.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Tiers")]
pub(super) struct RawTiers {
    /// Always `tiers`.
    #[allow(dead_code, reason = "read by the schema and by the pass that chooses the shape")]
    pub kind: Kind,
    /// The version of the pack.
    pub version: At<String>,
    /// Exactly sensitivity, roles, mobility, in this order.
    pub tiers: Vec<RawTier>,
}

/// A tier with its ticks. Words: `tier-<id>`, `.question`, `.help`, `tier-<id>-level-1` to `-4`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Tier")]
pub(super) struct RawTier {
    /// Which of the three.
    pub id: At<TierId>,
    /// Its lines.
    pub ticks: Vec<RawTick>,
}

/// One line of a tier. Words: `tick-<tier>-<id>`, `.name`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Tick")]
pub(super) struct RawTick {
    /// Its id.
    pub id: Id,
    /// Its level. A tick with neither level nor `confirms` only informs ("the provider says so").
    #[schemars(range(min = 1, max = 4))]
    pub level: Option<At<u32>>,
    /// The confirming tick without which this one counts as 4.
    pub needs: Option<Id>,
    /// `true` for a tick that only confirms and has no level.
    #[serde(default)]
    pub confirms: bool,
    /// For a tick that confirms: the control that is in place once it is ticked.
    pub control: Option<Id>,
    /// Half-days of own work to take this out of the chat, or to let these people see it no longer. People whose tick has
    /// none, such as administrators, cannot be left out.
    #[schemars(range(min = 0, max = 40))]
    pub effort: Option<At<u32>>,
    /// Citations shown at the tick.
    #[serde(default)]
    pub law: Vec<Id>,
    /// Whether it counts as the data of the fact `firm-sensitive`.
    #[serde(default)]
    pub firm_sensitive: bool,
    /// Ticked in advance where the fact `uses` has one of these.
    #[serde(default)]
    pub scenes: Vec<Id>,
}

/// A part of the catalogue of controls. Words: `control-<id>` with eight attributes.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Controls")]
pub(super) struct RawControls {
    /// Always `controls`.
    #[allow(dead_code, reason = "read by the schema and by the pass that chooses the shape")]
    pub kind: Kind,
    /// The version of the pack.
    pub version: Option<At<String>>,
    /// The controls.
    pub controls: Vec<RawControl>,
}

/// One thing that is asked and done.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Control")]
pub(super) struct RawControl {
    /// Its id.
    pub id: Id,
    /// Company, platform or both.
    pub about: Vec<At<About>>,
    /// Half-days of the firm's own work.
    #[schemars(range(min = 0, max = 40))]
    pub effort: At<u32>,
    /// Working days that somebody else needs.
    #[schemars(range(min = 1, max = 250))]
    pub wait: Option<At<u32>>,
    /// Controls to do first.
    #[serde(default)]
    pub depends: Vec<Id>,
    /// Asked only where this may hold.
    pub when: Option<At<RawCondition>>,
    /// Whether "does not apply" is offered.
    #[serde(default)]
    pub not_applicable: bool,
    /// Whether "something else covers it" is offered.
    #[serde(default = "yes")]
    pub compensating: bool,
    /// Citations; the first that applies is printed first.
    pub law: Vec<Id>,
    /// How often it is looked at again.
    pub recurs: Option<Recurs>,
}

fn yes() -> bool {
    true
}

/// An ordered view of controls. Words: `checklist-<id>`, `.about`, `.whom`, `step-<checklist>-<step>`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Checklist")]
pub(super) struct RawChecklist {
    /// Always `checklist`.
    #[allow(dead_code, reason = "read by the schema and by the pass that chooses the shape")]
    pub kind: Kind,
    /// Its id.
    pub id: Id,
    /// The version of the pack.
    pub version: At<String>,
    /// The date of the law that it was written for.
    pub law_as_of: At<RawDate>,
    /// On by default where this may hold; offered, never on by default, without it.
    pub when: Option<At<RawCondition>>,
    /// The length of its track.
    #[schemars(range(min = 1, max = 52))]
    pub weeks: At<u32>,
    /// Exactly five; their weights sum to 100.
    pub steps: Vec<RawStep>,
}

/// A step of a checklist.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Step")]
pub(super) struct RawStep {
    /// Its id.
    pub id: Id,
    /// Its weight.
    #[schemars(range(min = 1, max = 100))]
    pub weight: At<u32>,
    /// Its entries in order.
    pub controls: Vec<RawEntry>,
}

/// A control's place in a checklist.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Entry")]
pub(super) struct RawEntry {
    /// The control.
    pub control: Id,
    /// 5 essential, 3 important, 1 good practice.
    #[schemars(extend("enum" = [1, 3, 5]))]
    pub weight: At<u32>,
    /// Hard: must-have. Soft: should-have.
    pub gate: Option<At<GateKind>>,
    /// The exposure from which the gate is active; 1 when absent.
    #[schemars(range(min = 1, max = 4))]
    pub from: Option<At<u32>>,
}

/// Rules that find answers which do not fit together. Words: `contradiction-<id>`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Contradictions")]
pub(super) struct RawContradictions {
    /// Always `contradictions`.
    #[allow(dead_code, reason = "read by the schema and by the pass that chooses the shape")]
    pub kind: Kind,
    /// The version of the pack.
    pub version: Option<At<String>>,
    /// The rules.
    pub rules: Vec<RawRule>,
}

/// One rule; every part must hold.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Rule")]
pub(super) struct RawRule {
    /// Its id.
    pub id: Id,
    /// All parts.
    pub all: Vec<At<RawPart>>,
}

/// Either `control` with `is`, or `when`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "RulePart")]
pub(super) struct RawPart {
    /// A control.
    pub control: Option<Id>,
    /// The answers of the control.
    pub is: Option<Vec<At<Status>>>,
    /// A condition that certainly holds.
    pub when: Option<At<RawCondition>>,
}
