//! What was done against the clock, and what is to be done again.

use jiff::civil::Date;

use super::{Length, TableRow, entries, offered};
use crate::{
    assessment::{Reading, RowId},
    questionnaire::{EntryId, Period, Recurs, RowKind, Sheet, SheetId},
};

/// How the time that something took compares with the time a law gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Clock {
    /// No law names a number.
    NoNumber,
    /// A law gives this time; how long it took is not known.
    NotKnown(Period),
    /// Within the time that a law gives.
    InTime(Period),
    /// Longer than the time that a law gives.
    Late(Period),
}

impl Clock {
    /// Returns the id used in JSON, and in Fluent.
    pub fn id(self) -> &'static str {
        match self {
            Self::NoNumber => "no-number",
            Self::NotKnown(_) => "not-known",
            Self::InTime(_) => "in-time",
            Self::Late(_) => "late",
        }
    }
}

/// Sets the time that a row took against its clock, both counted from the day of the row. None where the sheet does not
/// ask how long it took.
pub fn clock(row: &TableRow<'_>) -> Option<Clock> {
    row.sheet.field(Sheet::TAKEN)?;
    let Some(limit) = row.entry?.clock else { return Some(Clock::NoNumber) };
    let start = row.day(Sheet::DATE).unwrap_or(Period::START);
    Some(match row.length(Sheet::TAKEN) {
        None | Some(Length::NotSure) => Clock::NotKnown(limit),
        Some(Length::ForEver) => Clock::Late(limit),
        Some(Length::Of(taken)) if taken.compare(limit, start).is_gt() => Clock::Late(limit),
        Some(Length::Of(_)) => Clock::InTime(limit),
    })
}

/// How something that comes again stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DueState {
    /// It was to be done again by a day that is over.
    Overdue,
    /// It is to be done today.
    Today,
    /// It was never done, although the sheet is in use.
    Never,
    /// It is to be done again later.
    Later,
    /// The sheet is not in use: nobody said that it should be done.
    NotBegun,
}

impl DueState {
    /// Returns the id used in JSON, and in Fluent.
    pub fn id(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Today => "today",
            Self::Never => "never",
            Self::Later => "later",
            Self::NotBegun => "not-begun",
        }
    }
}

/// Something that is done again and again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The sheet that keeps it.
    pub sheet: SheetId,
    /// The entry of a log; none for a row that is looked at again.
    pub entry: Option<EntryId>,
    /// The row that is looked at again with its name as typed; none for an entry of a log.
    pub row: Option<(RowId, Option<String>)>,
    /// The last day on which it was done.
    pub last: Option<Date>,
    /// The day on which it is due again.
    pub next: Option<Date>,
    /// How it stands.
    pub state: DueState,
}

impl Due {
    /// Says whether it is to be done now. A drill or review that was never done stands in its log as such and presses
    /// nobody; an app whose rights nobody ever looked at does.
    pub fn is_now(&self) -> bool {
        match self.state {
            DueState::Overdue | DueState::Today => true,
            DueState::Never => self.row.is_some(),
            DueState::Later | DueState::NotBegun => false,
        }
    }
}

/// Lists what is done again and again, as it stands on `today`: most urgent first, then in the order of the packs. A day
/// in the future does not count as done.
pub fn due(reading: &Reading<'_>, today: Date) -> Vec<Due> {
    let mut all = Vec::new();
    for table in offered(reading) {
        let sheet = table.sheet;
        let past = |row: &TableRow<'_>, field: &str| row.day(field).filter(|day| *day <= today);
        let of = |entry, row, last: Option<Date>, every: Recurs| {
            let next = last.map(|last| every.after(last));
            let state = match next {
                _ if table.rows.is_empty() => DueState::NotBegun,
                None => DueState::Never,
                Some(next) if next < today => DueState::Overdue,
                Some(next) if next == today => DueState::Today,
                Some(_) => DueState::Later,
            };
            Due { sheet: sheet.id.clone(), entry, row, last, next, state }
        };
        if sheet.rows == RowKind::Log {
            for entry in entries(reading, sheet) {
                let Some(every) = entry.every else { continue };
                let own = table.rows.iter().filter(|row| row.entry.is_some_and(|known| known.id == entry.id));
                let last = own.filter_map(|row| past(row, Sheet::DATE)).max();
                all.push(of(Some(entry.id.clone()), None, last, every));
            }
        } else if let Some(every) = sheet.every {
            for row in &table.rows {
                let name = row.name().map(str::to_owned);
                all.push(of(None, Some((row.id.clone(), name)), past(row, Sheet::REVIEWED), every));
            }
        }
    }
    all.sort_by_key(|due| (due.state, due.next));
    all
}
