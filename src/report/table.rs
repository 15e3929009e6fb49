//! Tables of a document.

use super::{Inline, Shape};
use crate::questionnaire::LawStatus;

/// The width of all columns of a table together.
pub(super) const WIDTH: f32 = 504.0;

/// A table. Widths sum to 504.
#[derive(Debug, Clone)]
pub struct Table {
    /// Its columns.
    pub columns: Vec<Column>,
    /// A head over several columns: words, first column, number of columns.
    pub group: Option<(String, usize, usize)>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// Space above and below a row: 6 by the specification, 9 with meters, 4.5 in small tables.
    pub padding: f32,
    /// Note below.
    pub note: Option<Inline>,
}

impl Default for Table {
    fn default() -> Self {
        Self { columns: Vec::new(), group: None, rows: Vec::new(), padding: 6.0, note: None }
    }
}

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its head; may be empty for row numbers.
    pub head: String,
    /// Width in points.
    pub width: f32,
    /// Numbers stand at the end.
    pub end_aligned: bool,
}

/// A row.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// One cell a column.
    pub cells: Vec<Cell>,
    /// A title over the whole width, alone in its row.
    pub title: bool,
    /// Totals are bold.
    pub total: bool,
}

/// A cell: parts one below the other.
#[derive(Debug, Clone, Default)]
pub struct Cell(pub Vec<Part>);

/// A part of a cell.
#[derive(Debug, Clone)]
pub enum Part {
    /// Words.
    Text(Inline),
    /// Small grey words.
    Small(Inline),
    /// A chip of law status.
    Law(LawStatus, String),
    /// A chip in words: not known, in writing.
    Chip(ChipLook, String),
    /// A level meter of 4 with its word: best and worst, 1 to 4; none is not assessed. `wide` is risk left.
    Meter {
        /// Best and worst.
        levels: Option<(u8, u8)>,
        /// Its word: the level bold.
        word: Inline,
        /// 62 wide rather than 44.
        wide: bool,
        /// An arrow to the next column.
        arrow: bool,
    },
    /// A shape before words.
    Shape(Shape, Inline),
    /// Room to write so many lines by hand.
    Blank(u8),
}

/// Looks of chips that are not law status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChipLook {
    /// Dashed outline.
    Unknown,
    /// Ink outline.
    Known,
}

impl Cell {
    /// A cell of words.
    pub fn text(inline: Inline) -> Self {
        Self(vec![Part::Text(inline)])
    }

    /// A cell of plain words.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::text(Inline::plain(text))
    }

    /// Appends a part.
    #[must_use]
    pub fn and(mut self, part: Part) -> Self {
        self.0.push(part);
        self
    }
}
