//! `portolan portfolio --json`: all assessments at once. Versioned; fields are only ever added.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    portfolio::{self, Together},
    scoring::{Colour, Twice},
    store::{Listing, Runs},
};

/// The version of the JSON form.
pub const SCHEMA_VERSION: u32 = 1;

/// All assessments on one day.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Document {
    /// 1.
    schema_version: u32,
    /// The day as of which they were scored.
    #[schemars(with = "String")]
    date: Date,
    /// SHA-256 over the packs.
    packs: String,
    together: Sum,
    /// The last changed first.
    assessments: Vec<Entry>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Sum {
    count: usize,
    /// How many are surely of a colour.
    colours: BTreeMap<Colour, usize>,
    /// Not decided between two colours.
    between: usize,
    /// Without a verdict yet.
    no_verdict: usize,
    overdue: usize,
    /// The most frequent first.
    open_must_haves: Vec<Open>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Open {
    control: String,
    /// In how many assessments.
    count: usize,
}

/// One assessment.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Entry {
    id: String,
    /// As typed, or initials.
    title: String,
    /// As typed, or initials.
    client: String,
    /// RFC 3339; empty if nothing could be read.
    changed: String,
    archived: bool,
    #[schemars(with = "Option<String>")]
    next_review: Option<Date>,
    /// The earliest day on which something is due, the next review among it.
    #[schemars(with = "Option<String>")]
    due: Option<Date>,
    /// After gates, of the verdict: red is not ready, amber partly ready, green ready.
    colour: Option<Twice<Colour>>,
    /// The worst first.
    checklists: Vec<Checklist>,
    open_must_haves: Vec<String>,
    asked: usize,
    answered: usize,
    /// How many things are wrong with its files.
    problems: usize,
    /// Whether a later run of it is among these: then only the later one is counted together.
    earlier_run: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Checklist {
    id: String,
    /// As people see it, 0 to 100.
    low: Option<u8>,
    high: Option<u8>,
    colour: Option<Twice<Colour>>,
}

impl Document {
    /// Puts it together.
    pub fn new(date: Date, packs: &str, together: &Together, assessments: Vec<Entry>) -> Self {
        let open = |(control, count): &(crate::questionnaire::ControlId, usize)| Open {
            control: control.to_string(),
            count: *count,
        };
        let sum = Sum {
            count: together.count,
            colours: together.colours.clone(),
            between: together.between,
            no_verdict: together.open,
            overdue: together.overdue,
            open_must_haves: together.must_haves.iter().map(open).collect(),
        };
        Self { schema_version: SCHEMA_VERSION, date, packs: packs.to_owned(), together: sum, assessments }
    }
}

impl Entry {
    /// The names of the columns in a table; only ever added to, at the end.
    pub const FIELDS: [&'static str; 16] = [
        "id",
        "title",
        "client",
        "changed",
        "archived",
        "next_review",
        "due",
        "checklist",
        "low",
        "high",
        "colour_worst",
        "colour_best",
        "open_must_haves",
        "asked",
        "answered",
        "earlier_run",
    ];

    /// Boils a listing down.
    pub fn new(listing: &Listing, runs: &Runs) -> Self {
        let summary = listing.summary.clone().unwrap_or_default();
        let checklist = |line: portfolio::Line| Checklist {
            id: line.checklist.to_string(),
            low: line.range.map(|range| range.0),
            high: line.range.map(|range| range.1),
            colour: line.colour,
        };
        Self {
            id: listing.id.clone(),
            title: crate::text::strip_isolates(&listing.title),
            client: crate::text::strip_isolates(&listing.client),
            changed: listing.changed.clone(),
            archived: listing.archived,
            next_review: listing.next_review,
            due: summary.due,
            colour: summary.colour,
            checklists: summary.checklists.into_iter().map(checklist).collect(),
            open_must_haves: summary.must_haves.iter().map(ToString::to_string).collect(),
            asked: summary.asked,
            answered: summary.answered,
            problems: listing.problems,
            earlier_run: runs.is_earlier(listing),
        }
    }

    /// Returns its rows of a table, as [`FIELDS`](Self::FIELDS) names the columns: one for each checklist, the worst
    /// first; one without a checklist where none counts.
    pub fn rows(&self) -> Vec<Vec<String>> {
        if self.checklists.is_empty() {
            return vec![self.row(None)];
        }
        self.checklists.iter().map(|line| self.row(Some(line))).collect()
    }

    fn row(&self, line: Option<&Checklist>) -> Vec<String> {
        let day = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
        let number = |number: Option<u8>| number.map(|number| number.to_string()).unwrap_or_default();
        let both = line.map_or(self.colour.as_ref(), |line| line.colour.as_ref());
        let colour = |of: fn(&Twice<Colour>) -> Colour| both.map(|colour| of(colour).id().to_owned());
        vec![
            self.id.clone(),
            self.title.clone(),
            self.client.clone(),
            self.changed.clone(),
            self.archived.to_string(),
            day(self.next_review),
            day(self.due),
            line.map(|line| line.id.clone()).unwrap_or_default(),
            number(line.and_then(|line| line.low)),
            number(line.and_then(|line| line.high)),
            colour(|colour| colour.worst).unwrap_or_default(),
            colour(|colour| colour.best).unwrap_or_default(),
            self.open_must_haves.len().to_string(),
            self.asked.to_string(),
            self.answered.to_string(),
            self.earlier_run.to_string(),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_has_a_row_for_each_checklist_and_one_where_there_is_none() {
        let line = |id: &str, range, colour| portfolio::Line {
            checklist: id.into(),
            range: Some(range),
            colour: Some(Twice { worst: colour, best: colour }),
        };
        let mut listing = Listing { id: "a".to_owned(), ..Listing::default() };
        let rows = |listing: &Listing| Entry::new(listing, &Runs::default()).rows();
        assert_eq!(rows(&listing).len(), 1);
        listing.summary = Some(portfolio::Summary {
            checklists: vec![line("hong-kong", (40, 55), Colour::Red), line("macau", (90, 90), Colour::Green)],
            ..Default::default()
        });
        let found = rows(&listing);
        assert!(found.iter().all(|row| row.len() == Entry::FIELDS.len() && row[0] == "a"));
        let found: Vec<_> = found.iter().map(|row| row[7..12].join(" ")).collect();
        assert_eq!(found, ["hong-kong 40 55 red red", "macau 90 90 green green"]);
    }
}
