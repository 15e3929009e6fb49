//! Tables: cells are set, then rows are placed, over several sheets where they need it.

use super::super::{Align, Lines, Mark, Path, Scope, Stroke, Style, Tag, TagId};
use super::{
    BOTTOM, Composer, TOP, WIDTH,
    marks::{self, CHIP_HEIGHT, Look, METER_HEIGHT},
    scale::{Face, GREY, INK, RULE, tightened},
};
use crate::report::{Cell, Column, Part, Row, Shape, Table};

/// Space at the end of a cell.
const CELL_END: f32 = 12.0;

/// A row that is taller than this need not begin on a sheet of its own.
const LONG_ROW: f32 = 360.0;

/// How much of such a row must stand where it begins.
const LONG_BEGIN: f32 = 96.0;

/// Height of a line that is written by hand.
const WRITTEN: f32 = 16.0;

/// How a table is set.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Setting {
    /// Cells a step smaller, where the board page runs out of room.
    pub small: bool,
    /// The most lines a part may have; 0 is any.
    pub max_lines: usize,
    /// Less space above and below rows.
    pub tight: bool,
}

/// A part of a cell that is set.
#[derive(Debug, Clone)]
enum Piece {
    Lines(Lines),
    Chip(Look, Lines),
    Meter { levels: Option<(u8, u8)>, width: f32, arrow: bool, word: Lines },
    Shape(Shape, f32, Lines),
    Blank(u8),
}

impl Piece {
    fn height(&self) -> f32 {
        match self {
            Self::Lines(lines) | Self::Shape(_, _, lines) => lines.height(),
            Self::Chip(..) => CHIP_HEIGHT,
            Self::Blank(lines) => f32::from(*lines) * WRITTEN,
            Self::Meter { word, .. } => 2.0 + METER_HEIGHT + 3.0 + word.height(),
        }
    }

    /// Space above it where it is not the first.
    const fn gap(&self) -> f32 {
        match self {
            Self::Chip(..) => 3.0,
            _ => 1.5,
        }
    }
}

/// A row that is set.
#[derive(Debug, Clone)]
struct SetRow {
    cells: Vec<Vec<Piece>>,
    title: bool,
    padding: f32,
}

impl SetRow {
    fn height(&self) -> f32 {
        let tallest = self.cells.iter().map(|cell| cell_height(cell)).fold(0.0, f32::max);
        tallest + 2.0 * self.padding
    }

    /// Divides a row that is taller than a sheet; the rest is none where nothing could be divided.
    fn split(self, room: f32) -> (Self, Option<Self>) {
        let room = room - 2.0 * self.padding;
        let (mut first, mut rest) = (Vec::new(), Vec::new());
        for cell in &self.cells {
            let (mut above, mut below, mut y) = (Vec::new(), Vec::new(), 0.0);
            for piece in cell {
                let end = y + piece.gap() + piece.height();
                match piece {
                    _ if end <= room => above.push(piece.clone()),
                    Piece::Lines(lines) if y < room && !lines.is_empty() => {
                        let leading = lines.height() / lines.len() as f32;
                        let fitting = ((room - y) / leading).floor().max(0.0) as usize;
                        let (head, tail) = lines.split_at(fitting);
                        if !head.is_empty() {
                            above.push(Piece::Lines(head));
                        }
                        below.push(Piece::Lines(tail));
                    }
                    _ => below.push(piece.clone()),
                }
                y = end;
            }
            first.push(above);
            rest.push(below);
        }
        let nothing = first.iter().all(Vec::is_empty) || rest.iter().all(Vec::is_empty);
        if nothing {
            return (self, None);
        }
        let part = |cells| Self { cells, title: self.title, padding: self.padding };
        (part(first), Some(part(rest)))
    }
}

fn cell_height(cell: &[Piece]) -> f32 {
    cell.iter().enumerate().map(|(index, piece)| piece.height() + if index > 0 { piece.gap() } else { 0.0 }).sum()
}

/// A table that is set but not placed.
#[derive(Debug, Clone)]
pub(super) struct SetTable {
    columns: Vec<(f32, f32, bool)>,
    group: Option<(Lines, f32, f32, usize, usize)>,
    heads: Vec<Lines>,
    rows: Vec<SetRow>,
    /// What must be free below the last rows.
    foot: f32,
}

impl SetTable {
    /// Keeps this height free below the last rows, for what must not stand without them.
    pub(super) fn above(self, foot: f32) -> Self {
        Self { foot, ..self }
    }

    fn head_height(&self) -> f32 {
        let heads = self.heads.iter().map(Lines::height).fold(0.0, f32::max);
        let group = self.group.as_ref().map_or(0.0, |(lines, ..)| lines.height() + 5.0);
        if heads == 0.0 { group } else { group + heads + 4.0 }
    }

    /// Height on one sheet.
    pub(super) fn height(&self) -> f32 {
        self.head_height() + self.rows.iter().map(SetRow::height).sum::<f32>()
    }

    /// Height of the head and of what must stand right below it.
    pub(super) fn least_height(&self) -> f32 {
        self.head_height() + self.together(0)
    }

    /// Height of the rows from `index` that stay on one sheet: a title with what stays with the row below
    /// it, the two last rows with what stands below them; of a long row its beginning.
    fn together(&self, index: usize) -> f32 {
        let begin = |height: f32| if height > LONG_ROW { LONG_BEGIN } else { height };
        let height = |index: usize| self.rows.get(index).map_or(0.0, |row| begin(row.height()));
        if self.rows.get(index).is_some_and(|row| row.title) {
            return height(index) + self.together(index + 1);
        }
        let both = index + 2 == self.rows.len();
        let foot = if index + 2 >= self.rows.len() { self.foot } else { 0.0 };
        height(index) + if both { height(index + 1) } else { 0.0 } + foot
    }
}

impl Composer<'_> {
    /// Sets a table.
    pub(super) fn set_table(&mut self, table: &Table, setting: Setting) -> SetTable {
        let mut start = 0.0;
        let count = table.columns.len();
        let columns: Vec<_> = table
            .columns
            .iter()
            .enumerate()
            .map(|(index, column)| {
                // Row numbers hang in a column of their own, without a head.
                let hangs = column.width <= 20.0 && column.head.is_empty();
                let end = match index + 1 == count {
                    true => 0.0,
                    false if hangs => 2.0,
                    false => CELL_END,
                };
                let place = (start, (column.width - end).max(8.0), column.end_aligned);
                start += column.width;
                place
            })
            .collect();
        let head = self.style(Face::Head);
        let heads = table
            .columns
            .iter()
            .zip(&columns)
            .map(|(Column { head: words, .. }, (_, width, end))| {
                let align = if *end { Align::End } else { Align::Start };
                self.words(words, head, *width, align)
            })
            .collect();
        let group = table.group.as_ref().and_then(|(words, first, span)| {
            let from = columns.get(*first)?.0;
            let last = columns.get(first + span.saturating_sub(1))?;
            let lines = self.words(words, head, last.0 + last.1 - from, Align::Start);
            Some((lines, from, last.0 + last.1, *first, *span))
        });
        let padding = if setting.tight { table.padding.min(4.0) } else { table.padding };
        let rows = table.rows.iter().map(|row| self.set_row(row, &columns, padding, setting)).collect();
        SetTable { columns, group, heads, rows, foot: 0.0 }
    }

    fn set_row(&mut self, row: &Row, columns: &[(f32, f32, bool)], padding: f32, setting: Setting) -> SetRow {
        let cells = if row.title {
            row.cells.first().map(|cell| self.set_cell(cell, WIDTH, false, true, setting)).into_iter().collect()
        } else {
            let empty = Cell::default();
            columns
                .iter()
                .enumerate()
                .map(|(index, (_, width, end))| {
                    let cell = row.cells.get(index).unwrap_or(&empty);
                    self.set_cell(cell, *width, *end, row.total, setting)
                })
                .collect()
        };
        SetRow { cells, title: row.title, padding }
    }

    fn set_cell(&mut self, cell: &Cell, width: f32, end: bool, bold: bool, setting: Setting) -> Vec<Piece> {
        let mut base = self.style(Face::Cell);
        let mut small = self.style(Face::Small);
        if setting.small {
            base = Style { size: base.size - 0.5, leading: base.leading - 1.5, ..base };
            small = Style { leading: small.leading - 0.5, ..small };
        }
        if setting.tight {
            (base, small) = (tightened(base), tightened(small));
        }
        let base = if bold { base.bold() } else { base };
        let align = if end { Align::End } else { Align::Start };
        let most = if setting.max_lines == 0 { usize::MAX } else { setting.max_lines };
        let mut pieces = Vec::new();
        for part in &cell.0 {
            pieces.push(match part {
                Part::Text(inline) => {
                    let base = self.suited(inline, base);
                    let paragraph = self.inline(inline, base).width(width).align(align).max_lines(most);
                    Piece::Lines(paragraph.layout(&mut self.engine))
                }
                Part::Small(inline) => {
                    let small = self.suited(inline, small.colour(GREY));
                    let paragraph = self.inline(inline, small).width(width).align(align).max_lines(most);
                    Piece::Lines(paragraph.layout(&mut self.engine))
                }
                Part::Law(status, words) => {
                    let look = Look::from(*status);
                    Piece::Chip(look, marks::chip_words(&mut self.engine, look, words))
                }
                Part::Chip(look, words) => {
                    let look = Look::from(*look);
                    Piece::Chip(look, marks::chip_words(&mut self.engine, look, words))
                }
                Part::Meter { levels, word, wide, arrow } => Piece::Meter {
                    levels: *levels,
                    width: if *wide { 62.0 } else { 44.0 },
                    arrow: *arrow,
                    word: self.lay(word, base, width),
                },
                Part::Blank(lines) => Piece::Blank(*lines),
                Part::Shape(shape, inline) => {
                    let indent = marks::shape_width(*shape, 7.0) + marks::shape_gap(7.0);
                    Piece::Shape(*shape, indent, self.lay(inline, base, (width - indent).max(8.0)))
                }
            });
        }
        pieces
    }

    /// Places a table at `y`, on as many sheets as it needs, and returns the y below it.
    pub(super) fn place_table(&mut self, table: SetTable, y: f32) -> f32 {
        let node = self.canvas.tag(self.section, Tag::Table);
        let mut y = self.place_head(&table, y, Some(node));
        let body = self.canvas.tag(node, Tag::TableBody);
        let count = table.rows.len();
        for index in 0..count {
            let together = table.together(index);
            let mut row = table.rows.get(index).cloned();
            if y + together > BOTTOM && y > TOP + table.head_height() + 0.5 {
                y = self.next_sheet(&table, y);
            }
            let tag = self.canvas.tag(body, Tag::Row);
            let cells = self.cell_tags(&table, row.as_ref().is_some_and(|row| row.title), tag);
            while let Some(current) = row.take() {
                let (now, rest) =
                    if y + current.height() > BOTTOM { current.split(BOTTOM - y) } else { (current, None) };
                self.place_row(&table, &now, y, &cells);
                y += now.height();
                if rest.is_some() {
                    y = self.next_sheet(&table, y);
                }
                row = rest;
            }
            let last = index + 1 == count;
            self.canvas.rule(
                0.0,
                self.table_width(&table),
                y,
                if last { 0.75 } else { 0.5 },
                if last { INK } else { RULE },
            );
        }
        y
    }

    fn next_sheet(&mut self, table: &SetTable, y: f32) -> f32 {
        self.canvas.rule(0.0, self.table_width(table), y, 0.75, INK);
        self.y = y;
        self.sheet(false);
        self.place_head(table, TOP, None)
    }

    fn table_width(&self, table: &SetTable) -> f32 {
        table.columns.last().map_or(WIDTH, |(start, width, _)| start + width)
    }

    /// Draws the head; repeated on a further sheet it is furniture and not read again.
    fn place_head(&mut self, table: &SetTable, y: f32, node: Option<TagId>) -> f32 {
        let head = node.map(|node| self.canvas.tag(node, Tag::TableHead));
        let mut y = y;
        if let Some((lines, from, to, first, span)) = &table.group {
            let mark = head.map_or(Mark::Furniture, |head| {
                let row = self.canvas.tag(head, Tag::Row);
                let mut mark = Mark::Artifact;
                let mut column = 0;
                while column < table.columns.len() {
                    let cell = self.canvas.tag(row, Tag::Header(Scope::Column));
                    if column == *first {
                        self.canvas.set_span(cell, *span, 1);
                        mark = Mark::Tag(cell);
                        column += span.max(&1);
                    } else {
                        column += 1;
                    }
                }
                mark
            });
            self.canvas.lines(*from, y, lines, mark);
            y += lines.height() + 2.0;
            self.canvas.rule(*from, *to, y, 0.5, RULE);
            y += 3.0;
        }
        let height = table.heads.iter().map(Lines::height).fold(0.0, f32::max);
        if height > 0.0 {
            let row = head.map(|head| self.canvas.tag(head, Tag::Row));
            for (lines, (x, ..)) in table.heads.iter().zip(&table.columns) {
                let mark =
                    row.map_or(Mark::Furniture, |row| Mark::Tag(self.canvas.tag(row, Tag::Header(Scope::Column))));
                self.canvas.lines(*x, y + height - lines.height(), lines, mark);
            }
            y += height + 4.0;
        }
        self.canvas.rule(0.0, self.table_width(table), y, 0.75, INK);
        y
    }

    fn cell_tags(&mut self, table: &SetTable, title: bool, row: TagId) -> Vec<TagId> {
        if title {
            let cell = self.canvas.tag(row, Tag::Header(Scope::Row));
            self.canvas.set_span(cell, table.columns.len(), 1);
            return vec![cell];
        }
        table.columns.iter().map(|_| self.canvas.tag(row, Tag::Cell)).collect()
    }

    fn place_row(&mut self, table: &SetTable, row: &SetRow, y: f32, tags: &[TagId]) {
        for ((pieces, (x, width, end)), tag) in row.cells.iter().zip(&table.columns).zip(tags) {
            let mut top = y + row.padding;
            for (index, piece) in pieces.iter().enumerate() {
                if index > 0 {
                    top += piece.gap();
                }
                self.place_piece(piece, *x, if row.title { WIDTH } else { *width }, *end && !row.title, top, *tag);
                top += piece.height();
            }
        }
    }

    fn place_piece(&mut self, piece: &Piece, x: f32, width: f32, end: bool, y: f32, tag: TagId) {
        match piece {
            Piece::Lines(lines) => self.canvas.lines(x, y, lines, tag),
            Piece::Chip(look, words) => {
                let start = if end { x + width - words.width() - 8.0 } else { x };
                marks::chip(&mut self.canvas, *look, words, start, y, tag);
            }
            Piece::Meter { levels, width, arrow, word } => {
                marks::meter(&mut self.canvas, *levels, *width, x, y + 2.0);
                if *arrow {
                    marks::arrow(&mut self.canvas, x, y + 2.0);
                }
                self.canvas.lines(x, y + 2.0 + METER_HEIGHT + 3.0, word, tag);
            }
            // Room to write in is as blank to a reader as it is on paper.
            Piece::Blank(_) => {}
            Piece::Shape(shape, indent, lines) => {
                marks::shape(&mut self.canvas, *shape, 7.0, x, y + lines.baseline(0) - 3.2);
                self.canvas.lines(x + indent, y, lines, tag);
            }
        }
    }

    /// Draws a rule of a thin grey over the text area.
    pub(super) fn thin_rule(&mut self, from: f32, to: f32, y: f32) {
        self.canvas.stroke(&Path::line(from, y, to, y), Stroke::new(0.5, RULE), Mark::Artifact);
    }
}
