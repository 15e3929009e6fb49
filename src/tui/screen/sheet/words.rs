//! Words for rows, cells and what follows from them.

use ratatui::style::Style;

use crate::{
    args,
    flow::Flow,
    questionnaire::{Citation, CitationId, Period, Sheet, SheetField, SheetId, Truth, ValueId},
    sheet::{self, Clock, Due, Fit, Length, Retention, Table, TableRow},
    tui::{scene::Scene, theme::Theme},
};

impl Scene {
    /// Returns the title of a sheet.
    pub fn sheet_title(&self, sheet: &SheetId) -> String {
        self.say(&format!("sheet-{sheet}"))
    }

    /// Returns the words of sheets.
    fn sheet_speech(&self) -> sheet::Speech<'_> {
        sheet::Speech(&self.words)
    }

    /// Returns the short name of a field.
    pub fn field_name(&self, sheet: &Sheet, field: &SheetField) -> String {
        self.sheet_speech().field(sheet, field)
    }

    /// Returns a number with its unit.
    pub fn period(&self, period: Period) -> String {
        self.sheet_speech().period(period)
    }

    /// Returns a length: a number with its unit, for ever, or not sure.
    pub fn length(&self, length: Length) -> String {
        self.sheet_speech().length(length)
    }

    /// Returns a value; `short` for a column, where the words have a short form.
    pub fn value_word(&self, sheet: &Sheet, field: &SheetField, value: &ValueId, short: bool) -> String {
        self.sheet_speech().value(sheet, field, value, short)
    }

    /// Returns what a cell holds; none where it holds nothing.
    pub fn cell_words(&self, row: &TableRow<'_>, field: &SheetField, short: bool) -> Option<String> {
        self.sheet_speech().cell(row, field, short)
    }

    /// Returns the name of a row: what it is about, or what the user called it.
    pub fn row_name(&self, row: &TableRow<'_>) -> String {
        self.sheet_speech().row(row)
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
        self.sheet_speech().fit(found)
    }

    /// Returns the time that something took against the clock, in a sentence.
    pub fn clock_sentence(&self, row: &TableRow<'_>, clock: Clock) -> String {
        self.sheet_speech().clock(row, clock)
    }

    /// Returns the name of something that comes again.
    pub fn due_name(&self, due: &Due) -> String {
        self.sheet_speech().due(due)
    }

    /// Returns how something that comes again stands.
    pub fn due_state(&self, due: &Due) -> String {
        self.sheet_speech().due_state(due)
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
