//! What a screening leads to.

use super::{Answers, Table};
use crate::{
    assessment::Reading,
    questionnaire::{Outcome, RowKind, Truth},
};

/// Reads every outcome of a sheet with a single row: certain where its condition holds and a listed answer was given;
/// *maybe* where only something not known stands in the way; else not.
pub fn outcomes<'a>(reading: &Reading<'a>, table: &Table<'a>) -> Vec<(&'a Outcome, Truth)> {
    let Some(row) = table.rows.first().filter(|_| table.sheet.rows == RowKind::One) else { return Vec::new() };
    let read = |outcome: &'a Outcome| {
        let concerns = outcome.when.as_ref().map_or(Truth::True, |when| when.holds(reading));
        let answered = outcome.any.iter().map(|part| match row.answers(part) {
            Answers::Given { listed: true, .. } => Truth::True,
            Answers::Open | Answers::Given { not_sure: true, .. } => Truth::Maybe,
            Answers::Given { .. } | Answers::NotAsked => Truth::False,
        });
        (outcome, concerns.min(answered.max().unwrap_or(Truth::False)))
    };
    table.sheet.outcomes.iter().map(read).collect()
}
