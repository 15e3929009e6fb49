//! What sheets say, as JSON: only those in which something stands.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    assessment::Reading,
    questionnaire::{Sheet, Truth},
    sheet::{self, Clock, FOR_EVER, Length, NOT_SURE, Table, TableRow},
};

/// What follows from the sheets; they never score.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Sheets {
    /// How long each kind of record is kept against what is asked for.
    records: Vec<Record>,
    /// The time that each drill took against the law's.
    drills: Vec<Drill>,
    /// What is done again and again, most urgent first.
    due: Vec<Again>,
    /// What a screening leads to.
    outcomes: Vec<Led>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Record {
    sheet: String,
    entry: String,
    /// How long it is kept: a period such as "P7Y", "for-ever" or "not-sure".
    told: Option<String>,
    /// How long the organisation needs it, in the same form.
    needed: Option<String>,
    /// The least that a law or guidance asks for.
    least: Option<String>,
    /// The most that a law or guidance allows.
    most: Option<String>,
    /// not-known, too-short-law, too-short-own, covered, fits, fits-law, too-long-law, too-long-own or need-too-long.
    fit: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Drill {
    sheet: String,
    row: String,
    entry: String,
    #[schemars(with = "Option<String>")]
    date: Option<Date>,
    /// A period such as "P12D", "for-ever" or "not-sure".
    taken: Option<String>,
    /// The time that the law gives; none where it names no number.
    limit: Option<String>,
    /// no-number, not-known, in-time or late.
    clock: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Again {
    sheet: String,
    /// The entry of a log; none for a row that is looked at again.
    entry: Option<String>,
    /// The row that is looked at again, and its name as typed.
    row: Option<String>,
    name: Option<String>,
    #[schemars(with = "Option<String>")]
    last: Option<Date>,
    #[schemars(with = "Option<String>")]
    next: Option<Date>,
    /// overdue, today, never, later or not-begun.
    state: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Led {
    sheet: String,
    outcome: String,
    /// certain, perhaps or no.
    holds: String,
}

impl Sheets {
    /// Reads the sheets as of a day.
    pub fn new(reading: &Reading<'_>, today: Date) -> Self {
        let tables: Vec<Table<'_>> = sheet::offered(reading).into_iter().filter(Table::is_begun).collect();
        let rows = || tables.iter().flat_map(|table| &table.rows);
        let again = |due: sheet::Due| Again {
            sheet: due.sheet.to_string(),
            entry: due.entry.map(|entry| entry.to_string()),
            name: due.row.as_ref().and_then(|(_, name)| name.clone()),
            row: due.row.map(|(id, _)| id.0),
            last: due.last,
            next: due.next,
            state: due.state.id().to_owned(),
        };
        Self {
            records: rows().filter_map(record).collect(),
            drills: rows().filter_map(drill).collect(),
            due: sheet::due(reading, today).into_iter().map(again).collect(),
            outcomes: tables.iter().flat_map(|table| led(reading, table)).collect(),
        }
    }
}

fn written(length: Length) -> String {
    match length {
        Length::Of(period) => period.to_string(),
        Length::ForEver => FOR_EVER.to_owned(),
        Length::NotSure => NOT_SURE.to_owned(),
    }
}

fn record(row: &TableRow<'_>) -> Option<Record> {
    let found = sheet::retention(row)?;
    Some(Record {
        sheet: row.sheet.id.to_string(),
        entry: found.entry.id.to_string(),
        told: found.told.map(written),
        needed: found.needed.map(written),
        least: found.entry.least.map(|least| least.to_string()),
        most: found.entry.most.map(|most| most.to_string()),
        fit: found.fit.id().to_owned(),
    })
}

fn drill(row: &TableRow<'_>) -> Option<Drill> {
    let clock = sheet::clock(row)?;
    let limit = match clock {
        Clock::NoNumber => None,
        Clock::NotKnown(limit) | Clock::InTime(limit) | Clock::Late(limit) => Some(limit.to_string()),
    };
    Some(Drill {
        sheet: row.sheet.id.to_string(),
        row: row.id.0.clone(),
        entry: row.entry?.id.to_string(),
        date: row.day(Sheet::DATE),
        taken: row.length(Sheet::TAKEN).map(written),
        limit,
        clock: clock.id().to_owned(),
    })
}

fn led<'a>(reading: &Reading<'a>, table: &Table<'a>) -> Vec<Led> {
    let word = |truth| match truth {
        Truth::True => "certain",
        Truth::Maybe => "perhaps",
        Truth::False => "no",
    };
    let one = |(outcome, truth): (&crate::questionnaire::Outcome, Truth)| Led {
        sheet: table.sheet.id.to_string(),
        outcome: outcome.id.to_string(),
        holds: word(truth).to_owned(),
    };
    sheet::outcomes(reading, table).into_iter().map(one).collect()
}
