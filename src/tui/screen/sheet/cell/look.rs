//! How one question of a row looks.

use ratatui::style::Style;

use super::{CellPage, Input, Origin, lines};
use crate::{
    args,
    questionnaire::{CellKind, CitationId, FieldIs, Sheet, SheetField, Truth, Unit},
    sheet::{self, Given, TableRow, clock, retention},
    text::width,
    tui::{canvas::Canvas, scene::Scene, theme::Theme, widget::rows::Rows},
};

impl CellPage {
    /// Lays the page out: the question, its answers, what follows from them, then help and law.
    pub(super) fn rows<'s>(&self, scene: &'s Scene, canvas: &Canvas<'_>, columns: u16, height: u16) -> Rows<'s> {
        let theme = canvas.theme();
        let mut rows = Rows::new(columns, scene.lang());
        let Some(row) = scene.row_at(&self.place) else { return rows };
        let Some(field) = row.sheet.field(self.field.as_str()) else { return rows };
        if let Some(part) = field.part.as_ref().filter(|_| height >= 14) {
            rows.text(0, &scene.say(&format!("sheet-{}-part-{part}", row.sheet.id)), theme.quiet);
        }
        rows.text(0, &scene.say(&format!("field-{}-{}", row.sheet.id, field.id)), theme.title);
        for line in Self::bounds(scene, &row, field) {
            rows.text(0, &line, theme.label);
        }
        // Above the answers: below them there may be no room for it.
        for (text, style) in self.remarks(scene, &theme, &row, field) {
            rows.text(0, &text, style);
        }
        let hint = match &self.input {
            Input::Many(_) => Some("screen-profile-many"),
            Input::Length { number, .. } if number.is_empty() && !self.said => Some("screen-sheet-length"),
            _ => None,
        };
        if let Some(hint) = hint {
            rows.text(0, &scene.say(hint), theme.quiet);
        }
        if height >= 12 {
            rows.blank();
        }
        self.answers(scene, &theme, &row, field, &mut rows);
        if self.said {
            rows.text(0, &scene.say("screen-question-go-on"), theme.quiet);
        }
        if height >= 12 {
            rows.blank();
        }
        // Line by line they are words to ask for.
        let help = if scene.is_linear { Vec::new() } else { self.explained(scene) };
        let cells = help.iter().map(|(label, _)| width(label)).max().unwrap_or(0) + 2;
        for (label, text) in help {
            rows.pair(0, &label, cells, theme.label, &text, theme.quiet);
        }
        rows
    }

    fn answers(&self, scene: &Scene, theme: &Theme, row: &TableRow<'_>, field: &SheetField, rows: &mut Rows<'_>) {
        match &self.input {
            Input::One(_) | Input::Many(_) => self.values_rows(scene, theme, row, field, rows),
            Input::Text(text) | Input::Date(text) => {
                rows.focus(true, |rows| rows.input(2, text, true, theme.field));
                let room = usize::from(scene.body().0).saturating_sub(4);
                if width(text.text()) > room {
                    // What no longer fits on one line is shown whole below it.
                    rows.text(2, text.text(), theme.quiet);
                }
                let note = match self.origin {
                    Origin::Profile => "screen-sheet-from-profile",
                    Origin::Today => "screen-sheet-today",
                    Origin::Own if field.kind == CellKind::Date => "screen-sheet-date",
                    Origin::Own => return,
                };
                rows.text(2, &scene.say(note), theme.quiet);
            }
            Input::Length { number, line, other, .. } => {
                let here = line.get(lines(other));
                let label = scene.say("screen-sheet-count");
                // For ever has no number.
                let number = if here < Unit::ALL.len() { number.as_str() } else { "" };
                let shown: String =
                    number.chars().filter_map(|c| c.to_digit(10)).map(|d| scene.words.number(d)).collect();
                let shown = format!(" {shown:>4} ");
                let runs = [(2, label.clone(), theme.label), (2 + width(&label) + 2, shown, theme.field)];
                rows.spoken("", |rows| rows.runs(runs));
                for at in 0..lines(other) {
                    let name = match Unit::ALL.get(at) {
                        Some(unit) => scene.say(&format!("period-unit-{}", unit.id())),
                        None if other.get(at - Unit::ALL.len()) == Some(&crate::sheet::Length::ForEver) => {
                            scene.say("period-for-ever")
                        }
                        None => scene.say("period-not-sure"),
                    };
                    let (mark, style) = theme.line(at == here);
                    rows.focus(at == here, |rows| rows.hanging(2, mark, style, &name, style));
                }
            }
        }
    }

    fn values_rows(&self, scene: &Scene, theme: &Theme, row: &TableRow<'_>, field: &SheetField, rows: &mut Rows<'_>) {
        let count = field.values.len();
        let here = match &self.input {
            Input::One(cursor) => cursor.map(|cursor| cursor.get(count)),
            Input::Many(cursor) => Some(cursor.get(count)),
            Input::Text(_) | Input::Date(_) | Input::Length { .. } => None,
        };
        let given = row.given(field);
        for (at, value) in field.values.iter().enumerate() {
            let chosen = matches!(&given, Given::Values(values) if values.contains(&value));
            let style = match (here == Some(at), chosen) {
                (true, _) => theme.selected,
                (false, true) => theme.chosen,
                (false, false) => theme.text,
            };
            let tick = match (field.kind, chosen) {
                (CellKind::Many, true) => "[x] ",
                (CellKind::Many, false) => "[ ] ",
                _ => "",
            };
            let number = if at < 9 { scene.words.number(at + 1) } else { " ".to_owned() };
            let mark = format!(" {} {number}  {tick}", if here == Some(at) { "›" } else { " " });
            let mut text = scene.value_word(row.sheet, field, value, false);
            if chosen && field.kind == CellKind::One {
                text = scene.tell("screen-answer-given", &args![answer = text]);
            }
            rows.focus(here == Some(at), |rows| rows.hanging(0, &mark, style, &text, style));
        }
    }

    /// Returns what the law gives for a field that is set against it.
    pub(super) fn bounds(scene: &Scene, row: &TableRow<'_>, field: &SheetField) -> Vec<String> {
        let Some(entry) = row.entry else { return Vec::new() };
        let mut lines = Vec::new();
        let mut add = |id: &str, period: Option<crate::questionnaire::Period>| {
            lines.extend(period.map(|period| scene.tell(id, &args![period = scene.period(period)])));
        };
        match field.id.as_str() {
            Sheet::TOLD | Sheet::NEEDED => {
                add("screen-sheet-least", entry.least);
                add("screen-sheet-most", entry.most);
            }
            Sheet::TAKEN => match entry.clock {
                Some(clock) => add("screen-sheet-limit", Some(clock)),
                None => lines.push(scene.say("clock-no-number")),
            },
            _ => {}
        }
        lines
    }

    /// Returns what follows from the answers so far, as far as this field has a part in it.
    fn remarks(&self, scene: &Scene, theme: &Theme, row: &TableRow<'_>, field: &SheetField) -> Vec<(String, Style)> {
        let mut lines = Vec::new();
        let mut add = |text: String, is_gap: bool| lines.push((text, if is_gap { theme.warning } else { theme.text }));
        match field.id.as_str() {
            Sheet::TOLD | Sheet::NEEDED => {
                if let Some(found) = retention(row).filter(|found| found.fit != sheet::Fit::NotKnown) {
                    add(scene.fit_sentence(&found), found.fit.is_gap());
                }
            }
            Sheet::TAKEN => {
                if let Some(found @ (sheet::Clock::InTime(_) | sheet::Clock::Late(_))) = clock(row) {
                    add(scene.clock_sentence(row, found), matches!(found, sheet::Clock::Late(_)));
                }
            }
            _ => {}
        }
        let values = match row.given(field) {
            Given::Values(values) => values,
            _ => Vec::new(),
        };
        let reads = |part: &FieldIs| part.field == field.id;
        let gave = |part: &FieldIs| reads(part) && part.is.iter().any(|value| values.contains(&value));
        let table = scene.table(&row.sheet.id);
        let found = table.as_ref().map(|table| sheet::outcomes(&scene.reading(), table)).unwrap_or_default();
        for (outcome, truth) in found.into_iter().filter(|(outcome, _)| outcome.any.iter().any(reads)) {
            let part = match truth {
                Truth::True if outcome.any.iter().any(gave) => "certain",
                Truth::Maybe if !values.is_empty() && !row.is_known(field) => "perhaps",
                _ => continue,
            };
            let text = scene.attribute(&format!("outcome-{}-{}", row.sheet.id, outcome.id), part);
            if let Some(text) = text {
                add(text, truth == Truth::True);
            }
        }
        lines
    }

    /// Returns help and law of the question, as labels with their text.
    pub(super) fn explained(&self, scene: &Scene) -> Vec<(String, String)> {
        let Some(row) = scene.row_at(&self.place) else { return Vec::new() };
        let Some(field) = row.sheet.field(self.field.as_str()) else { return Vec::new() };
        let mut parts = Vec::new();
        let id = format!("field-{}-{}", row.sheet.id, field.id);
        parts.extend(scene.attribute(&id, "help").map(|help| (scene.say("screen-look"), help)));
        if field.ask && !row.is_known(field) {
            parts.push((scene.say("screen-sheet-ask"), scene.say("screen-sheet-ask-help")));
        }
        let measured = matches!(field.id.as_str(), Sheet::TOLD | Sheet::NEEDED | Sheet::TAKEN);
        let about = row.entry.filter(|_| measured);
        if let Some(entry) = about {
            let help = scene.attribute(&format!("entry-{}-{}", row.sheet.id, entry.id), "help");
            parts.extend(help.map(|help| (scene.say("screen-sheet-about"), help)));
        }
        let law: &[CitationId] = match about {
            Some(entry) if field.law.is_empty() => &entry.law,
            _ => &field.law,
        };
        let lines: Vec<String> = scene.citations(law).iter().map(|citation| scene.citation(citation)).collect();
        if !lines.is_empty() {
            parts.push((scene.say("screen-law"), lines.join("\n")));
        }
        parts
    }
}
