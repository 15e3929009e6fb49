//! The shapes of files that ask nothing: lenses, terms, changes.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{At, Id, Kind};

/// The same controls seen in other orders. Words: `lens-<id>`, `.about`, `lens-<id>-<group>`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Lenses")]
pub(in super::super) struct RawLenses {
    /// Always `lenses`.
    #[allow(dead_code, reason = "read by the schema and by the pass that chooses the shape")]
    pub kind: Kind,
    /// The version of the pack.
    pub version: At<String>,
    /// The lenses, in order.
    pub lenses: Vec<RawLens>,
}

/// One lens: either `groups`, or `from`, which makes the groups out of the citations of the controls.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Lens")]
pub(in super::super) struct RawLens {
    /// Its id.
    pub id: Id,
    /// Its groups, in order.
    pub groups: Option<Vec<RawGroup>>,
    /// What the groups are made of.
    pub from: Option<RawFrom>,
}

/// One group of a lens. A control may stand in several.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "LensGroup")]
pub(in super::super) struct RawGroup {
    /// Its id, unique in the lens.
    pub id: Id,
    /// Its controls, in order.
    pub controls: Vec<Id>,
}

/// What the groups of a lens are made of.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "LensFrom")]
pub(in super::super) enum RawFrom {
    /// One group for each instrument that controls cite.
    Instruments,
    /// One group for each citation of this instrument that controls cite.
    Citations(Id),
}

/// Words that the program explains. Words: `term-<id>`, `.meaning`, optional `.also`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Terms")]
pub(in super::super) struct RawTerms {
    /// Always `terms`.
    #[allow(dead_code, reason = "read by the schema and by the pass that chooses the shape")]
    pub kind: Kind,
    /// The version of the pack.
    pub version: At<String>,
    /// The terms, in the order in which they are listed.
    pub terms: Vec<Id>,
}

/// Controls that were renamed, split or dropped, so that their answers survive.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Changes")]
pub(in super::super) struct RawChanges {
    /// Always `changes`.
    #[allow(dead_code, reason = "read by the schema and by the pass that chooses the shape")]
    pub kind: Kind,
    /// The version of the pack.
    pub version: At<String>,
    /// The changes, oldest first.
    pub changes: Vec<RawChange>,
}

/// What became of a control that is no longer there.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Change")]
pub(in super::super) struct RawChange {
    /// The id that it had.
    pub control: Id,
    /// One: renamed. Several: split, and the answer is looked at again. None: no longer asked.
    pub became: Vec<Id>,
    /// The version of the packs in which it changed.
    pub since: At<String>,
}
