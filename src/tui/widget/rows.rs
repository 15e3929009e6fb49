//! A column of finished lines, longer than the screen perhaps: wrapped once, shown through a window.

use ratatui::{layout::Rect, style::Style};

use crate::text::{Field, width, wrap};
use crate::tui::canvas::Canvas;

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

/// Lines in the order of reading, each made of runs with their own style.
#[derive(Debug, Clone)]
pub struct Rows<'a> {
    width: usize,
    lang: &'a str,
    rows: Vec<Vec<Run>>,
    focus: Option<(usize, usize)>,
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
        Self { width: usize::from(width), lang, rows: Vec::new(), focus: None, ahead: 3, lift: 0 }
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

    /// Returns the number of rows as a height.
    pub fn height(&self) -> u16 {
        u16::try_from(self.rows.len()).unwrap_or(u16::MAX)
    }

    /// Adds an empty row.
    pub fn blank(&mut self) {
        self.rows.push(Vec::new());
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
        for (at, line) in wrap(text, self.width.saturating_sub(start), self.lang).into_iter().enumerate() {
            let mut row = Vec::new();
            if at == 0 && !label.is_empty() {
                row.push(Run::new(Some(indent), label, label_style));
            }
            row.push(Run::new(Some(start), line, style));
            self.rows.push(row);
        }
    }

    /// Adds a text field; the terminal's cursor stands in it where it is focused.
    pub fn input(&mut self, indent: usize, field: &Field, focused: bool, style: Style) {
        let run = Run { at: Some(indent), text: String::new(), style, input: Some((field.clone(), focused)) };
        self.rows.push(vec![run]);
    }

    /// Adds a row of runs, each with its start.
    pub fn runs(&mut self, runs: impl IntoIterator<Item = (usize, String, Style)>) {
        self.rows.push(runs.into_iter().map(|(at, text, style)| Run::new(Some(at), text, style)).collect());
    }

    /// Adds text at the end of the last row, if there is room beside what stands there. Says whether there was.
    pub fn at_end(&mut self, text: &str, style: Style) -> bool {
        let Some(row) = self.rows.last_mut() else { return false };
        let used = row.iter().map(|run| run.at.unwrap_or(self.width) + width(&run.text)).max().unwrap_or(0);
        let fits = used + 2 + width(text) <= self.width;
        if fits {
            row.push(Run::new(None, text, style));
        }
        fits
    }

    /// Adds text at a column of the last row, if it fits there whole. Says whether it did.
    pub fn beside(&mut self, at: usize, text: &str, style: Style) -> bool {
        let room = self.width;
        let Some(row) = self.rows.last_mut() else { return false };
        let used = row.iter().map(|run| run.at.unwrap_or(room) + width(&run.text)).max().unwrap_or(0);
        let at = at.max(used + 2);
        let fits = at + width(text) <= room;
        if fits {
            row.push(Run::new(Some(at), text, style));
        }
        fits
    }

    /// Adds what `add` adds, and marks it as what must stay in sight.
    pub fn focus(&mut self, focused: bool, add: impl FnOnce(&mut Self)) {
        let start = self.rows.len();
        add(self);
        if focused {
            self.focus = Some((start, self.rows.len()));
        }
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
        let top = self.top(area.height, window);
        // What stands at the end of a row leaves the marks their column.
        let text = Rect { width: area.width.min(u16::try_from(self.width).unwrap_or(u16::MAX)), ..area };
        for (row, line) in self.rows.iter().skip(top).zip(text.rows()) {
            for run in row {
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
        assert_eq!(rows.rows[1][0].at, Some(3));
    }
}
