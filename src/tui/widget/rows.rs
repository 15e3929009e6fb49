//! A column of finished lines, longer than the screen perhaps: wrapped once, shown through a window.

use ratatui::{layout::Rect, style::Style};

use crate::text::{Field, width, wrap};
use crate::tui::{
    canvas::Canvas,
    transcript::{Block, Line, Mark, Typed, is_drawing, spoken},
};

/// A piece of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Run {
    /// Cells from the start of the row; none stands at its end.
    at: Option<usize>,
    text: String,
    style: Style,
    input: Option<(Field, bool)>,
}

impl Run {
    fn new(at: Option<usize>, text: impl Into<String>, style: Style) -> Self {
        Self { at, text: text.into(), style, input: None }
    }
}

/// How a row is read where nothing is drawn.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
enum Reading {
    /// Run by run.
    #[default]
    Runs,
    /// Run by run, as columns.
    Columns,
    /// Run by run, the first with a label for the rest.
    Labelled,
    /// Its last run is the start of this text, or the only part of it.
    Whole { text: String, labelled: bool },
    /// Only what was put beside it: its first run was read with a row before.
    Beside,
    /// This instead; empty where it is only for the eye.
    Instead(String),
}

/// A row: its runs and how it is read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Row {
    runs: Vec<Run>,
    reading: Reading,
}

/// Lines in the order of reading, each made of runs with their own style.
#[derive(Debug, Clone)]
pub struct Rows<'a> {
    width: usize,
    lang: &'a str,
    rows: Vec<Row>,
    focus: Option<(usize, usize)>,
    /// Where what can be chosen starts and ends, and whether it is in focus.
    items: Vec<(usize, usize, bool)>,
    ahead: usize,
    lift: usize,
}

/// Which part of too many rows is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Window {
    /// The part with the focus, as near to the start as it can be.
    Focus,
    /// The part from this row on.
    From(usize),
}

impl<'a> Rows<'a> {
    /// Starts without a row, for `width` cells and a text in `lang`.
    pub fn new(width: u16, lang: &'a str) -> Self {
        Self { width: usize::from(width), lang, rows: Vec::new(), focus: None, items: Vec::new(), ahead: 3, lift: 0 }
    }

    /// Sets how many rows after the focus stay in sight too; three without it.
    pub fn look_ahead(&mut self, rows: usize) {
        self.ahead = rows;
    }

    /// Draws so many rows above the window into sight, up to the first; the focus may leave it at the end.
    pub fn lift(&mut self, rows: usize) {
        self.lift = rows;
    }

    /// Returns the number of rows.
    #[allow(clippy::len_without_is_empty, reason = "nobody asks")]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Returns how many cells a row has.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Returns the language of the text.
    pub fn lang(&self) -> &'a str {
        self.lang
    }

    /// Returns the number of rows as a height.
    pub fn height(&self) -> u16 {
        u16::try_from(self.rows.len()).unwrap_or(u16::MAX)
    }

    /// Adds an empty row.
    pub fn blank(&mut self) {
        self.rows.push(Row::default());
    }

    /// Adds wrapped text, indented.
    pub fn text(&mut self, indent: usize, text: &str, style: Style) {
        self.hanging(indent, "", style, text, style);
    }

    /// Adds wrapped text behind a mark; further lines hang under the first.
    pub fn hanging(&mut self, indent: usize, mark: &str, mark_style: Style, text: &str, style: Style) {
        self.pair(indent, mark, width(mark), mark_style, text, style);
    }

    /// Adds a label and, `label_cells` further on, wrapped text.
    pub fn pair(
        &mut self,
        indent: usize,
        label: &str,
        label_cells: usize,
        label_style: Style,
        text: &str,
        style: Style,
    ) {
        let start = indent + label_cells;
        let lines = wrap(text, self.width.saturating_sub(start), self.lang);
        let is_one = lines.len() == 1;
        for (at, line) in lines.into_iter().enumerate() {
            let mut runs = Vec::new();
            let labelled = at == 0 && !label.is_empty();
            if labelled {
                runs.push(Run::new(Some(indent), label, label_style));
            }
            runs.push(Run::new(Some(start), line, style));
            let reading = match (at, is_one) {
                (0, true) if labelled => Reading::Labelled,
                (0, true) => Reading::Runs,
                (0, false) => Reading::Whole { text: text.to_owned(), labelled },
                _ => Reading::Beside,
            };
            self.rows.push(Row { runs, reading });
        }
    }

    /// Adds a text field; the terminal's cursor stands in it where it is focused.
    pub fn input(&mut self, indent: usize, field: &Field, focused: bool, style: Style) {
        let run = Run { at: Some(indent), text: String::new(), style, input: Some((field.clone(), focused)) };
        self.rows.push(Row { runs: vec![run], reading: Reading::Runs });
    }

    /// Adds a row of runs, each with its start.
    pub fn runs(&mut self, runs: impl IntoIterator<Item = (usize, String, Style)>) {
        let runs = runs.into_iter().map(|(at, text, style)| Run::new(Some(at), text, style)).collect();
        self.rows.push(Row { runs, reading: Reading::Columns });
    }

    /// Puts runs, each with its start, where a row has left room for them.
    pub fn insert(&mut self, row: usize, runs: impl IntoIterator<Item = (usize, String, Style)>) {
        if let Some(row) = self.rows.get_mut(row) {
            row.runs.extend(runs.into_iter().map(|(at, text, style)| Run::new(Some(at), text, style)));
        }
    }

    /// Adds text at the end of the last row, if there is room beside what stands there. Says whether there was.
    pub fn at_end(&mut self, text: &str, style: Style) -> bool {
        let Some(row) = self.rows.last_mut() else { return false };
        let used = row.runs.iter().map(|run| run.at.unwrap_or(self.width) + width(&run.text)).max().unwrap_or(0);
        let fits = used + 2 + width(text) <= self.width;
        if fits {
            row.runs.push(Run::new(None, text, style));
        }
        fits
    }

    /// Adds text at a column of the last row, if it fits there whole. Says whether it did.
    pub fn beside(&mut self, at: usize, text: &str, style: Style) -> bool {
        let room = self.width;
        let Some(row) = self.rows.last_mut() else { return false };
        let used = row.runs.iter().map(|run| run.at.unwrap_or(room) + width(&run.text)).max().unwrap_or(0);
        let at = at.max(used + 2);
        let fits = at + width(text) <= room;
        if fits {
            row.runs.push(Run::new(Some(at), text, style));
        }
        fits
    }

    /// Adds what `add` adds, and marks it as what must stay in sight. Where nothing is drawn these are the lines with a
    /// number: everything that can be chosen goes through here, in the order in which one moves.
    pub fn focus(&mut self, focused: bool, add: impl FnOnce(&mut Self)) {
        let start = self.rows.len();
        add(self);
        let end = self.rows.len();
        if focused {
            self.focus = Some((start, end));
        }
        // What only keeps its lines in sight together is no line of its own.
        let is_around = self.items.last().is_some_and(|(inner, ..)| *inner >= start);
        if !is_around && end > start {
            self.items.push((start, end, focused));
        }
    }

    /// Adds what `add` draws for the eye. Where nothing is drawn `text` is read instead; with an empty one nothing is.
    pub fn spoken(&mut self, text: &str, add: impl FnOnce(&mut Self)) {
        let start = self.rows.len();
        add(self);
        for (at, row) in self.rows.iter_mut().skip(start).enumerate() {
            row.reading = Reading::Instead(if at == 0 { text.to_owned() } else { String::new() });
        }
    }

    /// Returns everything as it is read where nothing is drawn.
    fn read(&self) -> Block {
        let mut lines: Vec<Line> = Vec::new();
        for (at, row) in self.rows.iter().enumerate() {
            let item = self.items.iter().position(|(start, end, _)| (*start..*end).contains(&at));
            let (runs, labelled, whole) = match &row.reading {
                Reading::Runs | Reading::Columns => (row.runs.as_slice(), false, None),
                Reading::Labelled => (row.runs.as_slice(), true, None),
                Reading::Whole { text, labelled } => (row.runs.as_slice(), *labelled, Some(text)),
                Reading::Beside => {
                    let notes = row.runs.iter().skip(1).map(|run| spoken(&run.text));
                    if let Some(line) = lines.last_mut() {
                        line.notes.extend(notes.filter(|note| !note.is_empty()));
                    }
                    continue;
                }
                Reading::Instead(text) => {
                    lines.push(Line { item, ..Line::text(text) });
                    continue;
                }
            };
            let in_columns = row.reading == Reading::Columns;
            let mut line = Line { item, in_columns, ..Line::default() };
            let mut texts = Vec::new();
            let words = usize::from(labelled);
            for (at, run) in runs.iter().enumerate() {
                if let Some((field, in_focus)) = &run.input {
                    line.typed = Some(Typed { text: field.text().to_owned(), in_focus: *in_focus });
                    continue;
                }
                match Mark::read(&run.text) {
                    Some(mark) if at == 0 && (labelled || mark != Mark::None) => line.mark = mark,
                    _ if at == 0 && labelled => line.label = spoken(&run.text),
                    _ if is_drawing(&run.text) => {}
                    _ if at == words => texts.push(spoken(whole.unwrap_or(&run.text))),
                    _ => texts.push(spoken(&run.text)),
                }
            }
            let mut texts = texts.into_iter().filter(|text| !text.is_empty());
            line.text = texts.next().unwrap_or_default();
            line.notes = texts.collect();
            lines.push(line);
        }
        Block { lines, items: self.items.len(), focus: self.items.iter().position(|(.., focused)| *focused) }
    }

    /// Returns the first row of the window that is shown in `height` rows.
    pub fn top(&self, height: u16, window: Window) -> usize {
        let height = usize::from(height);
        let last = self.rows.len().saturating_sub(height);
        match window {
            Window::From(row) => row.min(last),
            Window::Focus => {
                let Some((start, end)) = self.focus else { return 0 };
                // What stands at the start stays in sight as long as it can, with a little of what comes next.
                let ahead = (height / 3).min(self.ahead);
                let wanted = (end + ahead).saturating_sub(height).min(start);
                wanted.max((end.saturating_sub(height)).min(start)).min(last).saturating_sub(self.lift)
            }
        }
    }

    /// Draws the window, with a mark where rows are hidden.
    pub fn draw(&self, canvas: &mut Canvas<'_>, area: Rect, window: Window) {
        if area.height == 0 || area.width == 0 {
            return;
        }
        if canvas.is_recording() {
            canvas.record(area, self.read());
            return;
        }
        let top = self.top(area.height, window);
        // What stands at the end of a row leaves the marks their column.
        let text = Rect { width: area.width.min(u16::try_from(self.width).unwrap_or(u16::MAX)), ..area };
        for (row, line) in self.rows.iter().skip(top).zip(text.rows()) {
            for run in &row.runs {
                if let Some((field, focused)) = &run.input {
                    let at = u16::try_from(run.at.unwrap_or(0)).unwrap_or(u16::MAX);
                    let cells = u16::try_from(self.width).unwrap_or(u16::MAX).min(line.width).saturating_sub(at);
                    let place = Rect { x: line.x.saturating_add(at), width: cells, ..line };
                    canvas.field(place, field, *focused, run.style);
                    continue;
                }
                match run.at {
                    Some(at) => canvas.print(line, u16::try_from(at).unwrap_or(u16::MAX), &run.text, run.style),
                    None => canvas.print_end(line, &run.text, run.style),
                };
            }
        }
        let style = canvas.theme().key;
        let edge = |y: u16| Rect { x: area.right().saturating_sub(1), y, width: 1, height: 1 };
        if top > 0 {
            canvas.print(edge(area.y), 0, "↑", style);
        }
        if self.rows.len() > top + usize::from(area.height) {
            canvas.print(edge(area.bottom().saturating_sub(1)), 0, "↓", style);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(count: usize, focus: usize) -> Rows<'static> {
        let mut rows = Rows::new(20, "en");
        for at in 0..count {
            rows.focus(at == focus, |rows| rows.text(0, "line", Style::new()));
        }
        rows
    }

    #[test]
    fn the_focus_is_always_in_sight() {
        for count in 1..30 {
            for focus in 0..count {
                for height in 1..12u16 {
                    let top = rows(count, focus).top(height, Window::Focus);
                    assert!((top..top + usize::from(height)).contains(&focus), "{count} {focus} {height}");
                }
            }
        }
    }

    #[test]
    fn what_stands_above_the_focus_can_be_drawn_into_sight() {
        let mut rows = rows(10, 8);
        assert_eq!(rows.top(4, Window::Focus), 6);
        let mut top_at = |lift| {
            rows.lift(lift);
            rows.top(4, Window::Focus)
        };
        assert_eq!([top_at(2), top_at(6), top_at(usize::MAX)], [4, 0, 0]);
    }

    #[test]
    fn a_window_ends_with_the_last_row() {
        assert_eq!(rows(10, 0).top(4, Window::From(99)), 6);
        assert_eq!(rows(3, 0).top(4, Window::From(2)), 0);
    }

    #[test]
    fn further_lines_hang_under_the_first() {
        let mut rows = Rows::new(12, "en");
        rows.hanging(1, "> ", Style::new(), "one two three", Style::new());
        assert_eq!(rows.len(), 2);
        assert_eq!(rows.rows[1].runs[0].at, Some(3));
    }

    #[test]
    fn lines_are_read_whole_with_what_can_be_chosen() {
        let style = Style::new();
        let mut rows = Rows::new(16, "en");
        rows.pair(0, "Why", 5, style, "You answer for this data", style);
        rows.blank();
        rows.focus(true, |rows| {
            rows.focus(false, |rows| rows.hanging(0, "  [x] 4  ", style, "Pay slips and bank papers", style));
            rows.focus(true, |rows| {
                rows.hanging(0, "› [ ] ", style, "Fun", style);
                rows.at_end("none", style);
                rows.text(4, "nothing about anybody", style);
            });
        });
        rows.runs([(0, "━━━▒▒──".to_owned(), style), (9, "51".to_owned(), style)]);
        rows.spoken("Weeks 1 to 3.", |rows| rows.runs([(0, "x".to_owned(), style)]));
        let read = rows.read();
        assert_eq!((read.items, read.focus), (2, Some(1)));
        let lines: Vec<_> = read.lines.iter().filter(|line| !line.is_empty()).collect();
        assert_eq!((lines[0].label.as_str(), lines[0].text.as_str()), ("Why", "You answer for this data"));
        assert_eq!((lines[1].mark, lines[1].text.as_str()), (Mark::Ticked, "Pay slips and bank papers"));
        assert_eq!((lines[1].item, lines[2].item, lines[3].item), (Some(0), Some(1), Some(1)));
        assert_eq!((lines[2].mark, &lines[2].notes), (Mark::Unticked, &vec!["none".to_owned()]));
        assert_eq!(lines[4].text, "51");
        assert_eq!(lines[5].text, "Weeks 1 to 3.");
        assert_eq!(lines.len(), 6);
    }
}
