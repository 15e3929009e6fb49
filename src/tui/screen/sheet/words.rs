//! Words for rows, cells and what follows from them.

use ratatui::style::Style;

use crate::{
    args,
    flow::Flow,
    questionnaire::{Citation, CitationId, Period, RowKind, Sheet, SheetField, SheetId, Truth, ValueId},
    sheet::{self, Clock, Due, DueState, Fit, Given, Length, Retention, Table, TableRow, Whose},
    text::clean_line,
    tui::{scene::Scene, theme::Theme},
};

impl Scene {
    /// Returns the title of a sheet.
    pub fn sheet_title(&self, sheet: &SheetId) -> String {
        self.say(&format!("sheet-{sheet}"))
    }

    /// Returns the short name of a field.
    pub fn field_name(&self, sheet: &Sheet, field: &SheetField) -> String {
        let id = format!("field-{}-{}", sheet.id, field.id);
        self.attribute(&id, "name").unwrap_or_else(|| self.say(&id))
    }

    /// Returns a number with its unit.
    pub fn period(&self, period: Period) -> String {
        self.tell(&format!("period-{}", period.unit().id()), &args![count = period.count()])
    }

    /// Returns a length: a number with its unit, for ever, or not sure.
    pub fn length(&self, length: Length) -> String {
        match length {
            Length::Of(period) => self.period(period),
            Length::ForEver => self.say("period-for-ever"),
            Length::NotSure => self.say("period-not-sure"),
        }
    }

    /// Returns a value; `short` for a column, where the words have a short form.
    pub fn value_word(&self, sheet: &Sheet, field: &SheetField, value: &ValueId, short: bool) -> String {
        let id = sheet.value_text(field, value);
        let brief = if short { self.attribute(&id, "short") } else { None };
        brief.unwrap_or_else(|| self.say(&id))
    }

    /// Returns what a cell holds; none where it holds nothing.
    pub fn cell_words(&self, row: &TableRow<'_>, field: &SheetField, short: bool) -> Option<String> {
        Some(match row.given(field) {
            Given::Nothing => return None,
            Given::Values(values) => {
                let words: Vec<String> =
                    values.into_iter().map(|value| self.value_word(row.sheet, field, value, short)).collect();
                words.join(" · ")
            }
            Given::Text(text) => clean_line(text),
            Given::Date(date) => self.date(date),
            Given::Length(length) => self.length(length),
        })
    }

    /// Returns the name of a row: what it is about, or what the user called it.
    pub fn row_name(&self, row: &TableRow<'_>) -> String {
        match row.entry {
            Some(entry) => self.say(&format!("entry-{}-{}", row.sheet.id, entry.id)),
            None if row.sheet.rows == RowKind::One => self.sheet_title(&row.sheet.id),
            None => row.name().map_or_else(|| self.nameless(&row.sheet.id), clean_line),
        }
    }

    /// Returns the words for a row that the user added and did not name.
    fn nameless(&self, sheet: &SheetId) -> String {
        let row = self.attribute(&format!("sheet-{sheet}"), "row").unwrap_or_default();
        self.tell("screen-sheet-no-name", &args![row = row])
    }

    /// Returns the citations of `law` that may apply.
    pub fn citations(&self, law: &[CitationId]) -> Vec<Citation> {
        let flow = Flow::new(&self.packs, &self.file.assessment);
        flow.citations_of(law).cloned().collect()
    }

    /// Returns how long a record is kept against what is asked for, in a word or two with its style.
    pub fn fit_word(&self, theme: &Theme, fit: Fit) -> (String, Style) {
        let style = if fit.is_gap() { theme.warning } else { theme.text };
        (self.attribute(&format!("retention-{}", fit.id()), "short").unwrap_or_default(), style)
    }

    /// Returns how long a record is kept against what is asked for, in a sentence.
    pub fn fit_sentence(&self, found: &Retention<'_>) -> String {
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
    pub fn clock_sentence(&self, row: &TableRow<'_>, clock: Clock) -> String {
        let taken = row.sheet.field(Sheet::TAKEN).and_then(|field| self.cell_words(row, field, false));
        let limit = match clock {
            Clock::NoNumber => String::new(),
            Clock::NotKnown(limit) | Clock::InTime(limit) | Clock::Late(limit) => self.period(limit),
        };
        let id = format!("clock-{}", clock.id());
        self.tell(&id, &args![taken = taken.unwrap_or_default(), limit = limit])
    }

    /// Returns the name of something that comes again.
    pub fn due_name(&self, due: &Due) -> String {
        match (&due.entry, &due.row) {
            (Some(entry), _) => self.say(&format!("entry-{}-{entry}", due.sheet)),
            (None, Some((_, Some(name)))) => clean_line(name),
            (None, _) => self.nameless(&due.sheet),
        }
    }

    /// Returns how something that comes again stands.
    pub fn due_state(&self, due: &Due) -> String {
        let date = |date: Option<jiff::civil::Date>| date.map_or_else(String::new, |date| self.date(date));
        let args = args![date = date(due.next)];
        match due.state {
            DueState::Overdue => self.tell("due-overdue", &args),
            DueState::Today => self.say("due-today"),
            DueState::Later => self.tell("due-later", &args),
            DueState::Never | DueState::NotBegun => self.say("due-never"),
        }
    }

    /// Returns something that comes again, with the sheet that keeps it and how it stands.
    pub fn due_line(&self, due: &Due) -> String {
        let sheet = self.say(&format!("sheet-{}", due.sheet));
        let what = self.tell("screen-pair", &args![a = sheet, b = self.due_name(due)]);
        self.tell("screen-due-line", &args![what = what, when = self.due_state(due)])
    }

    /// Returns what a screening says so far, each with its short name: what is certain, then what may be.
    pub fn outcome_lines(&self, theme: &Theme, table: &Table<'_>) -> Vec<(String, String, Style)> {
        let found = sheet::outcomes(&self.reading(), table);
        let lines = |wanted: Truth, part: &'static str, style: Style| {
            let found = found.iter().filter(move |(_, truth)| *truth == wanted);
            found.filter_map(move |(outcome, _)| {
                let id = format!("outcome-{}-{}", table.sheet.id, outcome.id);
                Some((self.say(&id), self.attribute(&id, part)?, style))
            })
        };
        lines(Truth::True, "certain", theme.warning).chain(lines(Truth::Maybe, "perhaps", theme.text)).collect()
    }
}
