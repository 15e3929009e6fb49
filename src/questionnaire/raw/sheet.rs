//! The shape of a sheet as it is written.

use std::{borrow::Cow, str::FromStr};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use super::{
    super::{CellKind, Period, Recurs, RowKind},
    At, Id, Kind, RawCondition, RawDate,
};

/// A table of typed answers beside the checklists, never scored. Words: `sheet-<id>`, `.about`, `.row`, `.add`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Sheet")]
pub(in super::super) struct RawSheet {
    /// Always `sheet`.
    #[allow(dead_code, reason = "read by the schema and by the pass that chooses the shape")]
    pub kind: Kind,
    /// Its id.
    pub id: Id,
    /// The version of the pack.
    pub version: At<String>,
    /// The date of the law that it was written for.
    pub law_as_of: At<RawDate>,
    /// Offered only where this may hold.
    pub when: Option<At<RawCondition>>,
    /// `one`: a single row. `many`: the user adds rows. `fixed`: a row for each entry. `log`: dated rows, each for an entry.
    pub rows: At<RowKind>,
    /// The most rows; where rows are added.
    #[schemars(range(min = 1, max = 500))]
    pub most: Option<At<u32>>,
    /// `true` where rows may be shown side by side.
    pub compare: Option<At<bool>>,
    /// `true` where it is about the platform: filled in anew for another one.
    #[serde(default)]
    pub platform: bool,
    /// Its place among the sheets; those without one come last.
    #[schemars(range(min = 1, max = 100))]
    pub order: Option<At<u32>>,
    /// How long after the field `reviewed` each row is looked at again; where rows are added without entries.
    pub every: Option<At<Recurs>>,
    /// Sets of values that several fields share.
    #[serde(default)]
    pub scales: Vec<RawScale>,
    /// What fixed rows and rows of a log are about, in order.
    #[serde(default)]
    pub entries: Vec<RawSheetEntry>,
    /// The questions of a row, in order.
    pub fields: Vec<RawSheetField>,
    /// What the answers of a single row lead to.
    #[serde(default)]
    pub outcomes: Vec<RawOutcome>,
}

/// Values that several fields share. Words: `value-<sheet>-<id>-<value>`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Scale")]
pub(in super::super) struct RawScale {
    /// Its id.
    pub id: Id,
    /// Its values in order.
    pub values: Vec<Id>,
    /// The value that means "may or may not".
    pub not_sure: Option<Id>,
}

/// What a row is about. Words: `entry-<sheet>-<id>`, `.help`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "SheetEntry")]
pub(in super::super) struct RawSheetEntry {
    /// Its id.
    pub id: Id,
    /// Offered only where this may hold.
    pub when: Option<At<RawCondition>>,
    /// Citations of the periods.
    #[serde(default)]
    pub law: Vec<Id>,
    /// How long such a record must at least be kept; fixed rows.
    pub least: Option<At<RawPeriod>>,
    /// How long such a record may at most be kept; fixed rows.
    pub most: Option<At<RawPeriod>>,
    /// The time that a law gives; logs.
    pub clock: Option<At<RawPeriod>>,
    /// How often it is done again; logs.
    pub every: Option<At<Recurs>>,
}

/// One question of a row. Words: `field-<sheet>-<id>`, `.name`, optional `.help`, `value-<sheet>-<id>-<value>`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "SheetField")]
pub(in super::super) struct RawSheetField {
    /// Its id.
    pub id: Id,
    /// One value, many values, text, a date or a period.
    pub kind: CellKind,
    /// Its own values in order.
    #[serde(default)]
    pub values: Vec<Id>,
    /// The value of its own that means "may or may not".
    pub not_sure: Option<Id>,
    /// A scale of this sheet instead of own values.
    pub scale: Option<Id>,
    /// The part under whose heading it stands.
    pub part: Option<Id>,
    /// Asked only where an earlier field of the row has one of these values.
    pub when: Option<RawFieldIs>,
    /// Asked only for these entries.
    #[serde(default)]
    pub entries: Vec<Id>,
    /// Citations shown with it.
    #[serde(default)]
    pub law: Vec<Id>,
    /// `true` where the provider is the one to ask while it is not known.
    #[serde(default)]
    pub ask: bool,
    /// Values that say that the record lasts elsewhere, so that too short here is no gap; fixed rows.
    #[serde(default)]
    pub covers: Vec<Id>,
    /// The text fact of the profile that is offered as a first answer.
    pub suggest: Option<Id>,
    /// `true` where it is about the platform: asked anew for another one.
    #[serde(default)]
    pub platform: bool,
    /// `true` where its day cannot lie ahead: what it dates is done.
    #[serde(default)]
    pub past: bool,
    /// The controls that a platform with this helps to put in place.
    #[serde(default)]
    pub answers: Vec<Id>,
    /// A department of which this may hold needs it, whatever is open there.
    pub needed: Option<At<RawCondition>>,
}

/// A field of the row whose answer is one of these.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "FieldIs")]
pub(in super::super) struct RawFieldIs {
    /// The field.
    pub field: Id,
    /// Its values.
    pub is: Vec<Id>,
}

/// What answers lead to. Words: `outcome-<sheet>-<id>`, `.certain`, `.perhaps`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Outcome")]
pub(in super::super) struct RawOutcome {
    /// Its id.
    pub id: Id,
    /// Concerns the organisation only where this holds.
    pub when: Option<At<RawCondition>>,
    /// At least one of these holds.
    pub any: Vec<RawFieldIs>,
    /// Citations.
    #[serde(default)]
    pub law: Vec<Id>,
}

/// A period, `P7Y`; `check` says whether it is one.
#[derive(Debug, Clone)]
pub(in super::super) struct RawPeriod {
    /// As written.
    pub text: String,
    /// As understood; more than nothing.
    pub period: Option<Period>,
}

impl<'de> Deserialize<'de> for RawPeriod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let period = Period::from_str(&text).ok().filter(|period| period.count() > 0);
        Ok(Self { text, period })
    }
}

impl JsonSchema for RawPeriod {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Period".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "pattern": "^P([0-9]{1,4}[DWMY]|T[0-9]{1,4}H)$"})
    }
}
