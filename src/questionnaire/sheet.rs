//! Sheets: tables of typed answers beside the checklists. They are never scored.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    CitationId, Condition, ControlId, EntryId, FactId, FieldId, OutcomeId, PartId, Period, Recurs, ScaleId, SheetId,
    ValueId,
};

/// Where the rows of a sheet come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RowKind {
    /// A single row.
    One,
    /// The user adds rows.
    Many,
    /// One row for each entry.
    Fixed,
    /// The user adds dated rows, each for one of the entries.
    Log,
}

impl RowKind {
    /// Returns the word used in packs.
    pub fn id(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Many => "many",
            Self::Fixed => "fixed",
            Self::Log => "log",
        }
    }

    /// Says whether the user adds rows and drops them.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Many | Self::Log)
    }
}

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CellKind {
    /// Exactly one value.
    One,
    /// Any number of values.
    Many,
    /// Free text.
    Text,
    /// A day.
    Date,
    /// A number with hours, days, weeks, months or years; or for ever; or not sure.
    Period,
}

impl CellKind {
    /// Returns the word used in packs.
    pub fn id(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Many => "many",
            Self::Text => "text",
            Self::Date => "date",
            Self::Period => "period",
        }
    }

    /// Says whether it is answered by choosing among values.
    pub fn has_values(self) -> bool {
        matches!(self, Self::One | Self::Many)
    }
}

/// A field of the same row whose answer includes one of these values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldIs {
    /// The field.
    pub field: FieldId,
    /// The values; never empty.
    pub is: Vec<ValueId>,
}

/// One question of a row. Words: `field-<sheet>-<id>`, `.name`, optional `.help`; `value-<sheet>-<id>-<value>`, with a
/// scale `value-<sheet>-<scale>-<value>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetField {
    /// Its id, unique in the sheet.
    pub id: FieldId,
    /// What its cells hold.
    pub kind: CellKind,
    /// Its values, in order; empty where cells hold something else.
    pub values: Vec<ValueId>,
    /// The scale that the values are from.
    pub scale: Option<ScaleId>,
    /// The value that means "may or may not".
    pub not_sure: Option<ValueId>,
    /// The part of the row under whose heading it stands.
    pub part: Option<PartId>,
    /// Asked only where this holds in the same row; the field stands earlier.
    pub when: Option<FieldIs>,
    /// The entries for which it is asked; empty means all.
    pub entries: Vec<EntryId>,
    /// Citations shown with it.
    pub law: Vec<CitationId>,
    /// Whether the provider is the one to ask while it is not known.
    pub ask: bool,
    /// The values that say that the record lasts elsewhere, so that too short here is no gap.
    pub covers: Vec<ValueId>,
    /// The fact of the profile whose text is offered as a first answer.
    pub suggest: Option<FactId>,
    /// Whether it is about the platform, so asked anew for another one.
    pub platform: bool,
    /// Whether its day cannot lie ahead: what it dates is done.
    pub past: bool,
    /// The controls that a platform with this helps to put in place.
    pub answers: Vec<ControlId>,
    /// A department of which this may hold needs it, whatever is open there.
    pub needed: Option<Condition>,
}

/// What a fixed row or a row of a log is about. Words: `entry-<sheet>-<id>`, `.help`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetEntry {
    /// Its id, unique in the sheet.
    pub id: EntryId,
    /// Offered only where this may hold.
    pub when: Option<Condition>,
    /// Citations of the periods below.
    pub law: Vec<CitationId>,
    /// How long such a record must at least be kept.
    pub least: Option<Period>,
    /// How long such a record may at most be kept.
    pub most: Option<Period>,
    /// The time that a law gives; none where no law names a number.
    pub clock: Option<Period>,
    /// How often it is done again.
    pub every: Option<Recurs>,
}

/// What answers lead to. Words: `outcome-<sheet>-<id>`, `.certain`, `.perhaps`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Its id, unique in the sheet.
    pub id: OutcomeId,
    /// Concerns the organisation only where this holds.
    pub when: Option<Condition>,
    /// At least one of these holds; never empty.
    pub any: Vec<FieldIs>,
    /// Citations.
    pub law: Vec<CitationId>,
}

/// A table of typed answers. Words: `sheet-<id>`, `.about`; where rows are added also `.add`, of a row with a name `.row`;
/// `sheet-<id>-part-<part>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its id.
    pub id: SheetId,
    /// The version of the pack.
    pub version: String,
    /// The date of the law that it was written for.
    pub law_as_of: Date,
    /// Offered only where this may hold.
    pub when: Option<Condition>,
    /// Where its rows come from.
    pub rows: RowKind,
    /// The most rows that it takes.
    pub most: usize,
    /// Whether its rows may be shown side by side.
    pub compare: bool,
    /// Whether it is about the platform, so filled in anew for another one.
    pub platform: bool,
    /// Its place among the sheets; those without one come last.
    pub order: u32,
    /// How long after its field [`Sheet::REVIEWED`] each row is looked at again.
    pub every: Option<Recurs>,
    /// What its rows are about, for fixed rows and logs.
    pub entries: Vec<SheetEntry>,
    /// Its fields, in order; never empty.
    pub fields: Vec<SheetField>,
    /// What its answers lead to.
    pub outcomes: Vec<Outcome>,
}

impl Sheet {
    /// The most rows that any sheet takes.
    pub const MOST_ROWS: usize = 500;
    /// The most fields that any sheet has.
    pub const MOST_FIELDS: usize = 60;
    /// The row of a sheet with a single one.
    pub const ONLY: &'static str = "only";
    /// The date of a row in a log.
    pub const DATE: &'static str = "date";
    /// How long it took, in a log with clocks.
    pub const TAKEN: &'static str = "taken";
    /// How long a record is kept, as the provider says or as was found.
    pub const TOLD: &'static str = "told";
    /// How long the organisation needs a record.
    pub const NEEDED: &'static str = "needed";
    /// When a row was last looked at.
    pub const REVIEWED: &'static str = "reviewed";

    /// Finds an entry.
    pub fn entry(&self, id: &str) -> Option<&SheetEntry> {
        self.entries.iter().find(|entry| entry.id.as_str() == id)
    }

    /// Finds a field.
    pub fn field(&self, id: &str) -> Option<&SheetField> {
        self.fields.iter().find(|field| field.id.as_str() == id)
    }

    /// Returns the id of the message for a value of a field.
    pub fn value_text(&self, field: &SheetField, value: &ValueId) -> String {
        let set = field.scale.as_ref().map_or(field.id.as_str(), ScaleId::as_str);
        format!("value-{}-{set}-{value}", self.id)
    }
}
