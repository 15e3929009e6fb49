//! The JSON form of a comparison.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    compare::{Comparison, Side, Standing, Turn},
    scoring::{Colour, Residual, Twice},
};

/// The version of the JSON form.
const SCHEMA_VERSION: u32 = 1;

/// What changed between two assessments.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Document {
    schema_version: u32,
    /// The day as of which both are scored.
    #[schemars(with = "String")]
    date: Date,
    /// Names as typed; may be empty.
    before: String,
    after: String,
    /// How many questions took each turn: better, worse, newly-unknown, newly-known, otherwise, newly-asked,
    /// no-longer-asked, not-yet.
    counts: BTreeMap<String, usize>,
    /// How many are as they were.
    same: usize,
    controls: Vec<Control>,
    checklists: Vec<Checklist>,
    departments: Vec<Department>,
    must_haves: Must,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Control {
    control: String,
    /// One of the keys of `counts`.
    turn: String,
    /// Status before; none where it had none.
    before: Option<String>,
    after: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Checklist {
    checklist: String,
    /// None where it did not count then.
    before: Option<Stand>,
    after: Option<Stand>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Stand {
    /// Points of 100 as shown.
    low: u8,
    high: u8,
    colour: Option<Twice<Colour>>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Department {
    department: String,
    /// As typed; empty for the whole company.
    name: String,
    /// Risk left; none where it is not assessed, or the department was not there.
    before: Option<Twice<Residual>>,
    after: Option<Twice<Residual>>,
}

/// Open must-haves.
#[derive(Debug, Serialize, JsonSchema)]
struct Must {
    before: usize,
    after: usize,
}

impl Document {
    /// Takes what was compared.
    pub fn new(comparison: &Comparison, before: Side<'_>, after: Side<'_>, date: Date) -> Self {
        let stand =
            |standing: &Standing| Stand { low: standing.range.0, high: standing.range.1, colour: standing.colour };
        let (old, new) = comparison.musts;
        Self {
            schema_version: SCHEMA_VERSION,
            date,
            before: before.assessment.title.clone(),
            after: after.assessment.title.clone(),
            counts: Turn::ALL.into_iter().map(|turn| (turn.id().to_owned(), comparison.with(turn).count())).collect(),
            same: comparison.same,
            controls: comparison
                .moved
                .iter()
                .map(|moved| Control {
                    control: moved.control.to_string(),
                    turn: moved.turn.id().to_owned(),
                    before: moved.before.map(|status| status.id().to_owned()),
                    after: moved.after.map(|status| status.id().to_owned()),
                })
                .collect(),
            checklists: comparison
                .lists
                .iter()
                .map(|pair| Checklist {
                    checklist: pair.checklist.to_string(),
                    before: pair.before.as_ref().map(stand),
                    after: pair.after.as_ref().map(stand),
                })
                .collect(),
            departments: comparison
                .departments
                .iter()
                .map(|left| Department {
                    department: left.department.0.clone(),
                    name: left.name.clone(),
                    before: left.before,
                    after: left.after,
                })
                .collect(),
            must_haves: Must { before: old, after: new },
        }
    }
}
