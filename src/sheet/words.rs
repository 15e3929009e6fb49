//! Sheets in words, the same on the screen and in a report.

use super::{Clock, Due, DueState, Fit, Given, Length, Retention, TableRow, Whose};
use crate::{
    args,
    i18n::{Args, Catalog, DateStyle},
    questionnaire::{Period, RowKind, Sheet, SheetField, SheetId, ValueId},
    text::clean_line,
};

/// Says rows, cells and what follows from them in a language, with the marks that keep pieces of another direction apart.
#[derive(Debug, Clone, Copy)]
pub struct Speech<'a>(pub &'a Catalog);

impl Speech<'_> {
    pub(super) fn tell(self, id: &str, args: &Args<'_>) -> String {
        self.0.rich(id, args).string
    }

    pub(super) fn say(self, id: &str) -> String {
        self.tell(id, &Args::new())
    }

    pub(super) fn attribute(self, id: &str, attribute: &str) -> Option<String> {
        self.0.rich_attr(id, attribute, &Args::new()).map(|text| text.string)
    }

    /// Returns the short name of a field.
    pub fn field(self, sheet: &Sheet, field: &SheetField) -> String {
        let id = format!("field-{}-{}", sheet.id, field.id);
        self.attribute(&id, "name").unwrap_or_else(|| self.say(&id))
    }

    /// Returns a number with its unit.
    pub fn period(self, period: Period) -> String {
        self.tell(&format!("period-{}", period.unit().id()), &args![count = period.count()])
    }

    /// Returns a length: a number with its unit, for ever, or not sure.
    pub fn length(self, length: Length) -> String {
        match length {
            Length::Of(period) => self.period(period),
            Length::ForEver => self.say("period-for-ever"),
            Length::NotSure => self.say("period-not-sure"),
        }
    }

    /// Returns a value; `short` for a column, where the words have a short form.
    pub fn value(self, sheet: &Sheet, field: &SheetField, value: &ValueId, short: bool) -> String {
        let id = sheet.value_text(field, value);
        let brief = if short { self.attribute(&id, "short") } else { None };
        brief.unwrap_or_else(|| self.say(&id))
    }

    /// Returns what a cell holds; none where it holds nothing. Text stands as typed, on one line.
    pub fn cell(self, row: &TableRow<'_>, field: &SheetField, short: bool) -> Option<String> {
        let field = row.sheet.field(field.id.as_str())?;
        Some(match row.given(field) {
            Given::Nothing => return None,
            Given::Values(values) => {
                let words: Vec<String> =
                    values.into_iter().map(|value| self.value(row.sheet, field, value, short)).collect();
                words.join(" · ")
            }
            Given::Text(text) => clean_line(text),
            Given::Date(date) => self.0.date(date, DateStyle::Medium),
            Given::Length(length) => self.length(length),
        })
    }

    /// Returns the name of a row: what it is about, or what the user called it.
    pub fn row(self, row: &TableRow<'_>) -> String {
        match row.entry {
            Some(entry) => self.say(&format!("entry-{}-{}", row.sheet.id, entry.id)),
            None if row.sheet.rows == RowKind::One => self.say(&format!("sheet-{}", row.sheet.id)),
            None => row.name().map_or_else(|| self.nameless(&row.sheet.id), clean_line),
        }
    }

    /// Returns the words for a row that the user added and did not name.
    fn nameless(self, sheet: &SheetId) -> String {
        let row = self.attribute(&format!("sheet-{sheet}"), "row").unwrap_or_default();
        self.tell("screen-sheet-no-name", &args![row = row])
    }

    /// Returns how long a record is kept against what is asked for, in a sentence.
    pub fn fit(self, found: &Retention<'_>) -> String {
        let period = |period: Option<Period>| period.map_or_else(String::new, |period| self.period(period));
        let length = |length: Option<Length>| length.map_or_else(String::new, |length| self.length(length));
        // Where the law asks for longer than the organisation, keeping more than the law asks for is too long.
        let limit = matches!(found.fit, Fit::TooLong(Whose::Own) | Fit::Covered).then(|| found.limit()).flatten();
        self.tell(
            &format!("retention-{}", found.fit.id()),
            &args![
                told = length(found.told),
                needed = length(found.needed),
                least = period(found.entry.least),
                most = period(found.entry.most),
                limit = length(limit),
            ],
        )
    }

    /// Returns the time that something took against the clock, in a sentence.
    pub fn clock(self, row: &TableRow<'_>, clock: Clock) -> String {
        let taken = row.sheet.field(Sheet::TAKEN).and_then(|field| self.cell(row, field, false));
        let limit = match clock {
            Clock::NoNumber => String::new(),
            Clock::NotKnown(limit) | Clock::InTime(limit) | Clock::Late(limit) => self.period(limit),
        };
        let id = format!("clock-{}", clock.id());
        self.tell(&id, &args![taken = taken.unwrap_or_default(), limit = limit])
    }

    /// Returns the name of something that comes again.
    pub fn due(self, due: &Due) -> String {
        match (&due.entry, &due.row) {
            (Some(entry), _) => self.say(&format!("entry-{}-{entry}", due.sheet)),
            (None, Some((_, Some(name)))) => clean_line(name),
            (None, _) => self.nameless(&due.sheet),
        }
    }

    /// Returns how something that comes again stands.
    pub fn due_state(self, due: &Due) -> String {
        let date = due.next.map_or_else(String::new, |date| self.0.date(date, DateStyle::Medium));
        let args = args![date = date];
        match due.state {
            DueState::Overdue => self.tell("due-overdue", &args),
            DueState::Today => self.say("due-today"),
            DueState::Later => self.tell("due-later", &args),
            DueState::Never | DueState::NotBegun => self.say("due-never"),
        }
    }
}
