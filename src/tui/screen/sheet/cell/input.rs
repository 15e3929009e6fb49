//! What a question of a row is answered with: read from the row, offered, typed.

use jiff::civil::Date;

use crate::{
    assessment::Cell,
    questionnaire::{CellKind, Period, RowKind, Sheet, SheetField, Unit, ValueId},
    sheet::{Given, Length, TableRow},
    text::Field,
    tui::{
        scene::Scene,
        widget::{form::parse_date, menu::Cursor},
    },
};

/// The longest text that is typed here, in graphemes.
const TEXT: usize = 2_000;
/// The longest number.
pub(super) const DIGITS: usize = 4;
/// What answers a length without a number, as lines after the units.
const OTHER: &[Length] = &[Length::ForEver, Length::NotSure];

/// What is being answered with.
#[derive(Debug, Clone)]
pub(super) enum Input {
    /// One of the values; none is under the cursor before one was moved to, so that Enter cannot answer by habit.
    One(Option<Cursor>),
    /// Any of the values.
    Many(Cursor),
    /// Text.
    Text(Field),
    /// A date as text.
    Date(Field),
    /// A number and its unit, or one of the `other` lines after the units.
    /// `sure` where the unit is the answer's own, the law's, or was moved to: days are nobody's choice.
    Length { number: String, line: Cursor, other: &'static [Length], sure: bool },
}

/// Where the first text comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// From the row, or typed.
    Own,
    /// From the profile; kept only when it is confirmed.
    Profile,
    /// It is today; kept only when it is confirmed.
    Today,
}

impl Input {
    /// Reads the answer that is there, or its draft; else what is offered for a first one.
    pub(super) fn read(
        scene: &Scene,
        row: &TableRow<'_>,
        field: &SheetField,
        draft: Option<&String>,
    ) -> (Self, Origin) {
        // The field is the packs', as the row's own; so it lives as long.
        let Some(field) = row.sheet.field(field.id.as_str()) else { return (Self::One(None), Origin::Own) };
        let given = row.given(field);
        let chosen = |value: &ValueId| matches!(&given, Given::Values(values) if values.contains(&value));
        let first = field.values.iter().position(chosen);
        let input = match field.kind {
            CellKind::One => Self::One(first.map(Cursor::at)),
            CellKind::Many => Self::Many(Cursor::at(first.unwrap_or(0))),
            CellKind::Text | CellKind::Date => {
                let own = match given {
                    Given::Text(text) => Some(text.to_owned()),
                    Given::Date(date) => Some(date.to_string()),
                    _ => None,
                };
                // A draft goes on; the place of anything else is taken by what is typed.
                let (text, origin) = match (draft, own) {
                    (Some(draft), _) => (Field::with_text(draft, TEXT), Origin::Own),
                    (None, Some(own)) => (Field::with_text(&own, TEXT).selected(), Origin::Own),
                    (None, None) => {
                        let (text, origin) = offered(scene, row, field);
                        (Field::with_text(&text, TEXT).selected(), origin)
                    }
                };
                return (if field.kind == CellKind::Date { Self::Date(text) } else { Self::Text(text) }, origin);
            }
            CellKind::Period => Self::length(row, field, &given),
        };
        (input, Origin::Own)
    }

    fn length(row: &TableRow<'_>, field: &SheetField, given: &Given<'_>) -> Self {
        // What was done has ended; only what is kept may never end.
        let other = if field.id.as_str() == Sheet::TAKEN { &[Length::NotSure] } else { OTHER };
        let (line, period) = match given {
            Given::Length(Length::Of(period)) => (None, Some(*period)),
            Given::Length(length) => (other.iter().position(|known| known == length), None),
            _ => (None, None),
        };
        let line = line.map(|at| Unit::ALL.len() + at);
        // The unit of the law is the likeliest.
        let bound = row.entry.and_then(|entry| entry.least.or(entry.most).or(entry.clock));
        let sure = line.is_some() || period.or(bound).is_some();
        let line = line.unwrap_or_else(|| {
            let unit = period.or(bound).map_or(Unit::Days, Period::unit);
            Unit::ALL.iter().position(|known| *known == unit).unwrap_or(0)
        });
        let number = period.map_or_else(String::new, |period| period.count().to_string());
        Self::Length { number, line: Cursor::at(line), other, sure }
    }

    /// Returns the cell that is typed; `kept` where values are chosen, which are recorded at once. A day after `latest` is
    /// refused.
    ///
    /// # Errors
    ///
    /// The message that says why it cannot be kept.
    pub(super) fn typed(&self, kept: Cell, latest: Option<Date>) -> Result<Cell, &'static str> {
        let text = |text: String| Cell { text, ..Cell::default() };
        match self {
            Self::One(_) | Self::Many(_) => Ok(kept),
            Self::Date(field) => {
                let written = field.text().trim();
                match parse_date(written) {
                    Some(date) if latest.is_some_and(|latest| date > latest) => Err("screen-sheet-future"),
                    Some(date) => Ok(text(date.to_string())),
                    None if written.is_empty() => Ok(Cell::default()),
                    None => Err("screen-form-date"),
                }
            }
            Self::Text(field) => {
                let written = field.text().trim();
                let fits = written.chars().count() <= Cell::MOST_TEXT;
                if fits { Ok(text(written.to_owned())) } else { Err("screen-form-long") }
            }
            Self::Length { number, line, other, .. } => {
                let line = line.get(lines(other));
                let Some(unit) = Unit::ALL.get(line) else {
                    return Ok(other.get(line - Unit::ALL.len()).unwrap_or(&Length::NotSure).cell());
                };
                if number.is_empty() {
                    return Ok(Cell::default());
                }
                let period = number.parse().ok().and_then(|count| Period::new(count, *unit));
                match period {
                    None => Err("screen-sheet-number"),
                    Some(period) if is_absurd(period) => Err("screen-sheet-too-long"),
                    Some(period) => Ok(Length::Of(period).cell()),
                }
            }
        }
    }

    /// Says whether a number is typed whose unit nobody chose.
    pub(super) fn is_unit_open(&self) -> bool {
        matches!(self, Self::Length { number, sure: false, .. } if !number.is_empty())
    }

    /// Says whether a line is under the cursor that is no unit: it answers only when it is confirmed.
    pub(super) fn is_by_cursor(&self) -> bool {
        matches!(self, Self::Length { line, other, .. } if line.get(lines(other)) >= Unit::ALL.len())
    }

    /// Returns the field in which text is typed.
    pub(super) fn field(&self) -> Option<&Field> {
        match self {
            Self::Text(field) | Self::Date(field) => Some(field),
            Self::One(_) | Self::Many(_) | Self::Length { .. } => None,
        }
    }

    /// Returns the field in which text is typed, to edit it.
    pub(super) fn field_mut(&mut self) -> Option<&mut Field> {
        match self {
            Self::Text(field) | Self::Date(field) => Some(field),
            Self::One(_) | Self::Many(_) | Self::Length { .. } => None,
        }
    }
}

/// Says whether a period is longer than anybody can mean: over a hundred years.
fn is_absurd(period: Period) -> bool {
    Period::new(100, Unit::Years).is_some_and(|most| period.compare(most, Period::START).is_gt())
}

/// Returns how many lines a length has: the units, then what has no number.
pub(super) fn lines(other: &[Length]) -> usize {
    Unit::ALL.len() + other.len()
}

/// Returns what a first answer may be, with where it comes from: nothing is kept before it is confirmed.
fn offered(scene: &Scene, row: &TableRow<'_>, field: &SheetField) -> (String, Origin) {
    let none = (String::new(), Origin::Own);
    if !scene.is_writable() {
        return none;
    }
    if row.sheet.rows == RowKind::Log && field.id.as_str() == Sheet::DATE {
        return (scene.today.to_string(), Origin::Today);
    }
    let is_first = scene.table(&row.sheet.id).is_some_and(|table| table.rows.iter().all(|other| other.id == row.id));
    let fact = field.suggest.as_ref().filter(|_| is_first);
    match fact.map(|fact| scene.file.assessment.fact_text(fact.as_str()).trim()) {
        Some(text) if !text.is_empty() => (text.to_owned(), Origin::Profile),
        _ => none,
    }
}
