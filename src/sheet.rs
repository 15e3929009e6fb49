//! Sheets read against their packs: what is asked, what was given, and what follows from it.
//!
//! A [`Table`] is one sheet with its rows. [`retention`] sets how long records are kept against how long they must and may
//! be, [`clock`] the time that a drill took against the law's, [`due`] says what is to be done again, [`outcomes`] what a
//! screening leads to, [`needs`] what another platform must have; [`other_platform`] begins its assessment. Nothing here is
//! scored.

mod due;
mod gone;
mod needs;
mod other;
mod outcome;
mod retention;
mod words;

use std::collections::BTreeSet;

use jiff::civil::Date;

pub use due::{Clock, Due, DueState, clock, due};
pub use needs::{Need, moving, needs};
pub use other::{kept, other_platform};
pub use outcome::outcomes;
pub use retention::{Fit, Retention, Whose, retention};
pub use words::Speech;

use crate::{
    assessment::{Cell, Reading, Row, RowId},
    questionnaire::{CellKind, EntryId, FieldIs, Period, RowKind, Sheet, SheetEntry, SheetField, Truth, ValueId},
};

/// The value of a period that never ends, in a cell.
pub const FOR_EVER: &str = "for-ever";
/// The value of a period that nobody is sure about, in a cell.
pub const NOT_SURE: &str = "not-sure";

/// A period as it was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Length {
    /// Nobody is sure.
    NotSure,
    /// A number with a unit.
    Of(Period),
    /// It never ends.
    ForEver,
}

impl Length {
    /// Returns the cell that says so.
    pub fn cell(self) -> Cell {
        let value = |id: &str| Cell { values: BTreeSet::from([id.into()]), text: String::new() };
        match self {
            Self::NotSure => value(NOT_SURE),
            Self::ForEver => value(FOR_EVER),
            Self::Of(period) => Cell { values: BTreeSet::new(), text: period.to_string() },
        }
    }

    /// Reads a cell; none where it holds no period.
    fn of(cell: &Cell) -> Option<Self> {
        if cell.values.contains(FOR_EVER) {
            return Some(Self::ForEver);
        }
        if cell.values.contains(NOT_SURE) {
            return Some(Self::NotSure);
        }
        cell.text.parse().ok().map(Self::Of)
    }
}

/// What a cell holds, as its field understands it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given<'a> {
    /// Nothing, or nothing that the field knows.
    Nothing,
    /// Values of the field, in its order; never empty.
    Values(Vec<&'a ValueId>),
    /// Text; never empty.
    Text(&'a str),
    /// A day.
    Date(Date),
    /// A period.
    Length(Length),
}

/// One row of a sheet.
#[derive(Debug, Clone)]
pub struct TableRow<'a> {
    /// The sheet.
    pub sheet: &'a Sheet,
    /// The row's id.
    pub id: RowId,
    /// What it is about; none where rows are about nothing.
    pub entry: Option<&'a SheetEntry>,
    row: Option<&'a Row>,
}

impl<'a> TableRow<'a> {
    /// Reads one row, whether it is there or only about to be added; `about` is the entry of one that is not there yet.
    pub fn of(reading: &Reading<'a>, sheet: &'a Sheet, id: RowId, about: Option<&EntryId>) -> Self {
        let row = reading.assessment.sheets.row(sheet.id.as_str(), &id);
        let entry = match sheet.rows {
            RowKind::One | RowKind::Many => None,
            RowKind::Fixed => sheet.entry(&id.0),
            RowKind::Log => row.and_then(|row| row.entry.as_ref()).or(about).and_then(|id| sheet.entry(id.as_str())),
        };
        Self { sheet, id, entry, row }
    }

    /// Says whether the row is there: it was added, or need not be.
    pub fn is_there(&self) -> bool {
        !self.sheet.rows.is_open() || self.row.is_some_and(|row| row.added)
    }

    /// Returns what the cell of a field holds, whether the field is asked or not.
    pub fn given(&self, field: &'a SheetField) -> Given<'a> {
        let Some(cell) = self.row.and_then(|row| row.cell(field.id.as_str())) else { return Given::Nothing };
        match field.kind {
            CellKind::One | CellKind::Many => {
                let values: Vec<&ValueId> = field.values.iter().filter(|value| cell.values.contains(*value)).collect();
                if values.is_empty() { Given::Nothing } else { Given::Values(values) }
            }
            CellKind::Text if cell.text.trim().is_empty() => Given::Nothing,
            CellKind::Text => Given::Text(cell.text.trim()),
            CellKind::Date => cell.text.parse().map_or(Given::Nothing, Given::Date),
            CellKind::Period => Length::of(cell).map_or(Given::Nothing, Given::Length),
        }
    }

    /// Says whether a field is asked in this row; *maybe* where that hangs on one without an answer.
    pub fn asks(&self, field: &SheetField) -> Truth {
        let entry = self.entry.map(|entry| &entry.id);
        if !field.entries.is_empty() && entry.is_none_or(|entry| !field.entries.contains(entry)) {
            return Truth::False;
        }
        // Fields read earlier ones only, so this ends.
        match &field.when {
            None => Truth::True,
            Some(when) => match self.answers(when) {
                // Being not sure is an answer; only what is open leaves it open.
                Answers::Open => Truth::Maybe,
                Answers::Given { listed: true, .. } => Truth::True,
                Answers::Given { .. } | Answers::NotAsked => Truth::False,
            },
        }
    }

    fn answers(&self, wanted: &FieldIs) -> Answers {
        let Some(field) = self.sheet.field(wanted.field.as_str()) else { return Answers::NotAsked };
        match self.asks(field) {
            Truth::False => return Answers::NotAsked,
            Truth::Maybe => return Answers::Open,
            Truth::True => {}
        }
        let Given::Values(values) = self.given(field) else { return Answers::Open };
        let listed = values.iter().any(|value| wanted.is.contains(value));
        let not_sure = field.not_sure.as_ref().is_some_and(|not_sure| values.contains(&not_sure));
        Answers::Given { listed, not_sure }
    }

    /// Returns the fields that are asked in this row, in order.
    pub fn asked(&self) -> Vec<&'a SheetField> {
        self.sheet.fields.iter().filter(|field| self.asks(field) == Truth::True).collect()
    }

    /// Says whether a field has an answer that is more than "not sure".
    pub fn is_known(&self, field: &'a SheetField) -> bool {
        match self.given(field) {
            Given::Nothing | Given::Length(Length::NotSure) => false,
            Given::Values(values) => field.not_sure.as_ref().is_none_or(|not_sure| !values.contains(&not_sure)),
            Given::Text(_) | Given::Date(_) | Given::Length(_) => true,
        }
    }

    /// Returns how many of the fields that are asked have an answer, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        let asked = self.asked();
        let answered = asked.iter().filter(|field| self.given(field) != Given::Nothing).count();
        (answered, asked.len())
    }

    /// Returns the text of the first field, where that is text: the name of a row that was added.
    pub fn name(&self) -> Option<&'a str> {
        match self.given(self.sheet.fields.first()?) {
            Given::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Says whether a field that is asked says that the record lasts elsewhere.
    fn is_covered(&self) -> bool {
        self.asked().into_iter().filter(|field| !field.covers.is_empty()).any(|field| {
            matches!(self.given(field), Given::Values(values) if values.iter().any(|value| field.covers.contains(value)))
        })
    }

    /// Returns the day that a field with a date holds.
    pub fn day(&self, field: &str) -> Option<Date> {
        match self.given(self.sheet.field(field)?) {
            Given::Date(date) => Some(date),
            _ => None,
        }
    }

    /// Returns the length that a field with a period holds.
    pub fn length(&self, field: &str) -> Option<Length> {
        match self.given(self.sheet.field(field)?) {
            Given::Length(length) => Some(length),
            _ => None,
        }
    }
}

/// What a field that is read says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answers {
    /// It is not asked here.
    NotAsked,
    /// It has no answer yet.
    Open,
    /// It has one.
    Given {
        /// One of the wanted values is there.
        listed: bool,
        /// "Not sure" is there.
        not_sure: bool,
    },
}

/// A sheet with its rows, in the order in which they are shown: entries in the order of the pack, rows that were added in
/// the order of their numbers, a log with the newest day first and rows without a day before it.
#[derive(Debug, Clone)]
pub struct Table<'a> {
    /// The sheet.
    pub sheet: &'a Sheet,
    /// Its rows.
    pub rows: Vec<TableRow<'a>>,
}

/// Lists the sheets that may concern the organisation, in the order of the packs.
pub fn offered<'a>(reading: &Reading<'a>) -> Vec<Table<'a>> {
    let sheets = reading.questionnaire.sheets.iter();
    sheets.filter(|sheet| reading.may_apply(sheet.when.as_ref())).map(|sheet| Table::read(reading, sheet)).collect()
}

impl<'a> Table<'a> {
    /// Reads the rows of a sheet. What the packs do not know, and more rows than the sheet takes, is left out.
    pub fn read(reading: &Reading<'a>, sheet: &'a Sheet) -> Self {
        let of = |id| TableRow::of(reading, sheet, id, None);
        let added = || reading.assessment.sheets.rows(sheet.id.as_str()).filter(|(_, row)| row.added);
        let mut rows: Vec<TableRow<'a>> = match sheet.rows {
            RowKind::One => vec![of(RowId::only())],
            RowKind::Fixed => entries(reading, sheet).map(|entry| of(RowId::of(&entry.id))).collect(),
            RowKind::Many | RowKind::Log => added().map(|(id, _)| of(id.clone())).collect(),
        };
        if sheet.rows == RowKind::Log {
            rows.retain(|row| row.entry.is_some());
            rows.sort_by_key(|row| {
                let day = row.day(Sheet::DATE);
                (day.is_some(), std::cmp::Reverse(day), std::cmp::Reverse(row.id.clone()))
            });
        }
        rows.truncate(sheet.most);
        Self { sheet, rows }
    }

    /// Says whether anything was put into it.
    pub fn is_begun(&self) -> bool {
        self.rows.iter().any(|row| row.row.is_some_and(|kept| kept.added || !kept.cells.is_empty()))
    }

    /// Says whether another row can be added.
    pub fn has_room(&self) -> bool {
        self.sheet.rows.is_open() && self.rows.len() < self.sheet.most
    }

    /// Finds a row.
    pub fn row(&self, id: &RowId) -> Option<&TableRow<'a>> {
        self.rows.iter().find(|row| row.id == *id)
    }

    /// Returns how many of the fields that are asked have an answer, and how many there are, over all rows.
    pub fn progress(&self) -> (usize, usize) {
        let each = self.rows.iter().map(TableRow::progress);
        each.fold((0, 0), |(answered, asked), (a, b)| (answered + a, asked + b))
    }
}

/// Lists the entries of a sheet that may concern the organisation, in the order of the pack.
pub fn entries<'a, 'r>(
    reading: &'r Reading<'a>,
    sheet: &'a Sheet,
) -> impl Iterator<Item = &'a SheetEntry> + use<'a, 'r> {
    sheet.entries.iter().filter(|entry| reading.may_apply(entry.when.as_ref()))
}

#[cfg(test)]
mod tests;
