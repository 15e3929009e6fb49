//! The only way to the screen: puts finished text into cells.
//!
//! Layout is worked out from left to right everywhere. The canvas mirrors it for a language that runs from right to left,
//! puts each run of text in visual order, cuts what does not fit with an ellipsis (and remembers that it did), and at the
//! end sweeps the buffer of everything that is no printable cell.

use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
    style::{Modifier, Style},
};

use super::{
    theme::Theme,
    transcript::{Block, Line, Transcript, Typed, is_drawing},
};
use crate::text::{Bidi, Direction, Field, direction_of, truncate, visual, width};

/// How things are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Styles.
    pub theme: Theme,
    /// The direction of the language.
    pub direction: Direction,
    /// Who orders right-to-left text.
    pub bidi: Bidi,
    /// Whether lines and marks are ASCII only.
    pub ascii: bool,
}

impl Look {
    /// Says whether the layout is mirrored.
    pub fn is_mirrored(&self) -> bool {
        self.direction == Direction::Rtl && self.bidi.is_visual()
    }
}

/// A buffer with the rules of this program.
pub struct Canvas<'a> {
    buffer: &'a mut Buffer,
    frame: Rect,
    look: Look,
    cursor: Option<Position>,
    cut: Vec<String>,
    transcript: Option<Transcript>,
}

impl<'a> Canvas<'a> {
    /// Draws into `buffer`.
    pub fn new(buffer: &'a mut Buffer, look: Look) -> Self {
        let frame = buffer.area;
        Self { buffer, frame, look, cursor: None, cut: Vec::new(), transcript: None }
    }

    /// Records what is drawn into `frame` instead of drawing it; nothing is put into `buffer`, which may be empty.
    pub fn recording(buffer: &'a mut Buffer, frame: Rect, look: Look) -> Self {
        Self { buffer, frame, look, cursor: None, cut: Vec::new(), transcript: Some(Transcript::default()) }
    }

    /// Says whether what is drawn is recorded instead.
    pub fn is_recording(&self) -> bool {
        self.transcript.is_some()
    }

    /// Records what would be drawn into `area`; nothing unless this canvas records.
    pub fn record(&mut self, area: Rect, block: Block) {
        if let Some(transcript) = &mut self.transcript {
            transcript.add((area.x, area.y), block);
        }
    }

    /// Takes what was recorded.
    pub fn take_transcript(&mut self) -> Transcript {
        self.transcript.take().unwrap_or_default()
    }

    /// Returns the whole area.
    pub fn area(&self) -> Rect {
        self.frame
    }

    /// Returns the styles.
    pub fn theme(&self) -> Theme {
        self.look.theme
    }

    /// Draws what `draw` draws as a page in a language that runs in `direction`.
    pub fn in_direction(&mut self, direction: Direction, draw: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.look.direction, direction);
        draw(self);
        self.look.direction = before;
    }

    /// Returns how things are drawn.
    pub fn look(&self) -> Look {
        self.look
    }

    /// Prints `text` in the first row of `area`, `at` cells from its start, and returns the cells used.
    pub fn print(&mut self, area: Rect, at: u16, text: &str, style: Style) -> u16 {
        let area = area.intersection(self.frame);
        let room = area.width.saturating_sub(at);
        if area.height == 0 || room == 0 || text.is_empty() {
            return 0;
        }
        if self.is_recording() {
            if !is_drawing(text) {
                let at = Rect { x: area.x.saturating_add(at), ..area };
                self.record(at, Block { lines: vec![Line::text(text)], ..Block::default() });
            }
            return u16::try_from(width(text)).unwrap_or(room).min(room);
        }
        let shown = truncate(text, usize::from(room));
        if shown != text {
            self.cut.push(text.to_owned());
        }
        let line = visual(&shown, self.look.direction, self.look.bidi);
        let cells = u16::try_from(width(&line)).unwrap_or(room).min(room);
        let x = self.mirror(area.x + at, cells);
        self.buffer.set_stringn(x, area.y, line, usize::from(cells), style);
        cells
    }

    /// Prints `text` at the end of the first row of `area` and returns the cells used.
    pub fn print_end(&mut self, area: Rect, text: &str, style: Style) -> u16 {
        let cells = u16::try_from(width(text)).unwrap_or(u16::MAX).min(area.width);
        self.print(area, area.width - cells, text, style)
    }

    /// Repeats a one-cell `mark` over the first row of `area`.
    pub fn fill(&mut self, area: Rect, mark: char, style: Style) {
        let area = area.intersection(self.frame);
        if area.height == 0 || self.is_recording() {
            return;
        }
        let x = self.mirror(area.x, area.width);
        let mut cell = [0; 4];
        let cell = mark.encode_utf8(&mut cell);
        for x in x..x.saturating_add(area.width) {
            self.buffer.set_stringn(x, area.y, &*cell, 1, style);
        }
    }

    /// Clears `area` for something in front.
    pub fn clear(&mut self, area: Rect) {
        if self.is_recording() {
            return;
        }
        let area = area.intersection(self.frame);
        let area = Rect { x: self.mirror(area.x, area.width), ..area };
        for position in area.positions() {
            if let Some(cell) = self.buffer.cell_mut(position) {
                cell.reset();
            }
        }
    }

    /// Draws a text field over the first row of `area`. Where it is focused the terminal's cursor stands at its caret:
    /// input methods draw there.
    pub fn field(&mut self, area: Rect, field: &Field, focused: bool, style: Style) {
        let area = area.intersection(self.frame);
        if area.height == 0 || area.width == 0 {
            return;
        }
        if self.is_recording() {
            let typed = Typed { text: field.text().to_owned(), in_focus: focused };
            let line = Line { typed: Some(typed), ..Line::default() };
            self.record(area, Block { lines: vec![line], ..Block::default() });
            return;
        }
        self.fill(area, ' ', style);
        let base = if field.is_empty() { self.look.direction } else { direction_of(field.text()) };
        let (line, caret) = field.view_visual(usize::from(area.width), base, self.look.bidi);
        let cells = u16::try_from(width(&line)).unwrap_or(area.width).min(area.width);
        let x = self.mirror(area.x, cells);
        // What is typed takes its place: that is seen.
        let is_whole = focused && field.is_selected();
        let shown = if is_whole { style.add_modifier(Modifier::REVERSED) } else { style };
        self.buffer.set_stringn(x, area.y, line.trim_end(), usize::from(cells), shown);
        if focused {
            let caret = u16::try_from(caret).unwrap_or(area.width).min(area.width.saturating_sub(1));
            self.cursor = Some(Position { x: x.saturating_add(caret), y: area.y });
        }
    }

    /// Returns where the terminal's cursor stands; none hides it.
    pub fn cursor(&self) -> Option<Position> {
        self.cursor.filter(|position| self.frame.contains(*position))
    }

    /// Takes the cursor away, for something in front.
    pub fn hide_cursor(&mut self) {
        self.cursor = None;
    }

    /// Returns the texts that did not fit; tests look at it.
    pub fn cut(&self) -> &[String] {
        &self.cut
    }

    /// Replaces everything that is no printable cell, and lines by ASCII where that is wanted. The last step of a frame.
    pub fn sweep(&mut self) {
        for cell in &mut self.buffer.content {
            if cell.symbol().contains(is_harmful) {
                cell.set_symbol(" ");
            }
            if self.look.ascii
                && let Some(plain) = plain(cell.symbol())
            {
                cell.set_symbol(plain);
            }
        }
    }

    fn mirror(&self, x: u16, cells: u16) -> u16 {
        if !self.look.is_mirrored() {
            return x;
        }
        (self.frame.x + self.frame.right()).saturating_sub(x.saturating_add(cells)).max(self.frame.x)
    }
}

/// Controls and bidi controls never reach a terminal.
pub(super) fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn plain(symbol: &str) -> Option<&'static str> {
    Some(match symbol {
        "›" => ">",
        "─" => "-",
        "━" => "=",
        "▒" => "~",
        "│" | "┃" => "|",
        "·" | "•" => "*",
        "…" => ".",
        "↑" => "^",
        "↓" => "v",
        "▏" | "▕" => "|",
        "┌" | "┐" | "└" | "┘" => "+",
        "╌" => ".",
        "╎" => ":",
        "→" => ">",
        "–" | "—" => "-",
        "‘" | "’" => "'",
        "“" | "”" => "\"",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(direction: Direction) -> Look {
        Look { theme: Theme::MONO, direction, bidi: Bidi::App, ascii: false }
    }

    fn row(buffer: &Buffer) -> String {
        buffer.content.iter().map(ratatui::buffer::Cell::symbol).collect::<String>().trim_end().to_owned()
    }

    #[test]
    fn a_right_to_left_page_is_mirrored() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 10, 1));
        let mut canvas = Canvas::new(&mut buffer, look(Direction::Rtl));
        let area = canvas.area();
        canvas.print(area, 1, "ab", Style::new());
        canvas.print_end(area, "z", Style::new());
        assert_eq!(row(&buffer), "z      ab");
    }

    #[test]
    fn what_does_not_fit_is_cut_and_remembered() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 5, 1));
        let mut canvas = Canvas::new(&mut buffer, look(Direction::Ltr));
        let area = canvas.area();
        canvas.print(area, 0, "harbour", Style::new());
        assert_eq!(canvas.cut(), ["harbour"]);
        assert_eq!(row(&buffer), "harb…");
    }

    #[test]
    fn nothing_but_printable_cells_leaves() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 3, 1));
        buffer.content[1].set_symbol("\u{1b}[2J");
        let mut canvas = Canvas::new(&mut buffer, Look { ascii: true, ..look(Direction::Ltr) });
        let area = canvas.area();
        canvas.print(area, 0, "─", Style::new());
        canvas.sweep();
        assert_eq!(row(&buffer), "-");
    }

    #[test]
    fn the_cursor_stands_at_the_caret() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 10, 1));
        let mut canvas = Canvas::new(&mut buffer, look(Direction::Ltr));
        canvas.field(Rect::new(2, 0, 6, 1), &Field::with_text("中文", 10), true, Style::new());
        assert_eq!(canvas.cursor(), Some(Position { x: 6, y: 0 }));
    }
}
