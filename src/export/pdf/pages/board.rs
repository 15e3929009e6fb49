//! The board page: one sheet, in its fixed frame, in every language.

use super::super::{Lines, PdfError, Style, Tag};
use super::{
    BOTTOM, Composer, TOP, WIDTH, marks,
    scale::{Face, GREY, tightened},
    table::Setting,
};
use crate::report::{Block, Inline, Item, List, Page, Role, Shape};

/// Width of "why", and where "from today" starts.
const WHY: f32 = 290.0;
const TODAY: f32 = 321.0;
/// Where the blocks stand while there is room.
const GAUGE_Y: f32 = 150.0;
const WHY_Y: f32 = 261.0;
const DECISIONS_Y: f32 = 432.0;
const UNKNOWN_Y: f32 = 612.0;
const SIGNATURE_Y: f32 = 690.0;
/// The least space between blocks that had to move.
const LEAST_GAP: f32 = 12.0;

/// How far the page is squeezed, in the order of the design.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Squeeze {
    /// Later blocks slide down into free space.
    None,
    /// Lists and *not known* are shortened.
    Lists,
    /// Table cells a step smaller.
    Cells,
    /// Board text at 9.
    Text,
    /// The signature block at 72.
    Signature,
    /// Blocks, rows and lines stand closer; nothing is cut yet.
    Close,
    /// A part of a cell has at most four lines.
    All,
    /// Two lines a part of a cell, three a paragraph, one a must-have, half the space between: what was cut stands on later pages.
    Last,
}

impl Squeeze {
    const STEPS: [Self; 8] =
        [Self::None, Self::Lists, Self::Cells, Self::Text, Self::Signature, Self::Close, Self::All, Self::Last];

    /// Picks the most lines that a part of the page may have.
    fn most(self, all: usize, last: usize) -> Option<usize> {
        match self {
            Self::All => Some(all),
            Self::Last => Some(last),
            _ => None,
        }
    }
}

/// The blocks of the page by their place in the frame.
#[derive(Default)]
struct Frame<'p> {
    gauge: Option<&'p crate::report::Gauge>,
    why: Vec<&'p Block>,
    today: Option<(&'p str, &'p Inline, &'p Inline)>,
    decisions: Vec<&'p Block>,
    unknown: Vec<&'p Block>,
    signature: Option<(&'p str, &'p [String], &'p [String; 4])>,
}

impl<'p> Frame<'p> {
    fn read(page: &'p Page) -> Self {
        let mut frame = Self::default();
        let mut sections = 0;
        for block in &page.blocks {
            match block {
                Block::Gauge(gauge) => frame.gauge = Some(gauge),
                Block::FromToday { heading, rule, note } => frame.today = Some((heading, rule, note)),
                Block::Signature { agreed, options, captions } => frame.signature = Some((agreed, options, captions)),
                _ => {
                    sections += usize::from(matches!(block, Block::Section { .. }));
                    match sections {
                        0 | 1 => frame.why.push(block),
                        2 => frame.decisions.push(block),
                        _ => frame.unknown.push(block),
                    }
                }
            }
        }
        frame
    }
}

impl Composer<'_> {
    /// Places the board page on its sheet.
    ///
    /// # Errors
    ///
    /// Names the block that does not fit after everything the design allows.
    pub(super) fn board(&mut self, page: &Page) -> Result<(), PdfError> {
        let frame = Frame::read(page);
        for squeeze in Squeeze::STEPS {
            // A dry run on a copy of the canvas: what is drawn there is thrown away.
            let canvas = self.canvas.clone();
            let end = self.board_at(page, &frame, squeeze);
            if end <= BOTTOM + 0.5 {
                return Ok(());
            }
            self.canvas = canvas;
        }
        Err(PdfError::TooTall { block: page.message.text() })
    }

    fn board_at(&mut self, page: &Page, frame: &Frame<'_>, squeeze: Squeeze) -> f32 {
        let at = |designed: f32, end: f32| {
            let gap = match squeeze {
                Squeeze::Close | Squeeze::All => LEAST_GAP - 3.0,
                Squeeze::Last => LEAST_GAP / 2.0,
                _ => LEAST_GAP,
            };
            let free = end + gap;
            if squeeze >= Squeeze::Close { free } else { designed.max(free) }
        };
        let mut end = self.verdict(page);
        if let Some(gauge) = frame.gauge {
            let y = at(GAUGE_Y, end - 6.0);
            self.gauge(gauge, y);
            end = y + self.gauge_height(gauge);
        }
        let y = at(WHY_Y, end);
        let why = self.board_blocks(&frame.why, y, WHY, squeeze);
        let today = frame
            .today
            .map_or(y, |today| y + self.today_rule(today, TODAY, y, WIDTH - TODAY, squeeze >= Squeeze::Text));
        end = why.max(today);
        if !frame.decisions.is_empty() {
            end = self.board_blocks(&frame.decisions, at(DECISIONS_Y, end + 6.0), WIDTH, squeeze);
        }
        if !frame.unknown.is_empty() {
            end = self.board_blocks(&frame.unknown, at(UNKNOWN_Y, end), WIDTH, squeeze);
        }
        if let Some((agreed, options, captions)) = frame.signature {
            let height = if squeeze >= Squeeze::Signature { 72.0 } else { super::flow::SIGNATURE };
            let y = at(SIGNATURE_Y, end);
            self.signature(agreed, options, captions, y, height);
            end = y + height;
        }
        end
    }

    fn verdict(&mut self, page: &Page) -> f32 {
        let size = 15.0;
        let style = self.style(Face::Verdict);
        let indent = page.shape.map_or(0.0, |shape| marks::shape_width(shape, size) + marks::shape_gap(size) + 5.0);
        if let Some(shape) = page.shape {
            self.verdict_shape(shape, size, style);
        }
        let end = self.message(page, Face::Verdict, indent, TOP, WIDTH - indent);
        self.lead(page, end)
    }

    fn verdict_shape(&mut self, shape: Shape, size: f32, style: Style) {
        marks::shape(&mut self.canvas, shape, size, 0.0, TOP + style.baseline() - 0.36 * style.size);
    }

    fn board_style(&self, face: Face, squeeze: Squeeze) -> Style {
        let style = self.style(face);
        let smaller = face == Face::Board && squeeze >= Squeeze::Text;
        let style = if smaller { Style { size: 9.0, leading: style.leading - 1.0, ..style } } else { style };
        if squeeze >= Squeeze::Close { tightened(style) } else { style }
    }

    /// Draws blocks one below the other and returns the y below the last.
    fn board_blocks(&mut self, blocks: &[&Block], y: f32, width: f32, squeeze: Squeeze) -> f32 {
        let mut y = y;
        for (index, block) in blocks.iter().enumerate() {
            match block {
                Block::Section { text, shape } => y = self.section(text, *shape, 0.0, y, width) + 4.0,
                Block::Text { text, role, short } => {
                    let text = short.as_ref().filter(|_| squeeze >= Squeeze::Lists).unwrap_or(text);
                    let face = if *role == Role::Small { Face::Small } else { Face::Board };
                    let style = self.board_style(face, squeeze);
                    let most = squeeze.most(5, 3).unwrap_or(usize::MAX);
                    let lines = self.inline(text, style).width(width).max_lines(most).layout(&mut self.engine);
                    let tag = self.canvas.tag(self.section, Tag::Paragraph);
                    self.canvas.lines(0.0, y, &lines, tag);
                    y += lines.height() + if index + 1 < blocks.len() { 6.0 } else { 0.0 };
                }
                Block::List(list) => y = self.board_list(list, y, width, squeeze),
                Block::Table(table) => {
                    let setting = Setting {
                        small: squeeze >= Squeeze::Cells,
                        max_lines: squeeze.most(4, 2).unwrap_or(0),
                        tight: squeeze >= Squeeze::Close,
                    };
                    let set = self.set_table(table, setting);
                    // A table of the board page never breaks: where it does not fit, the next squeeze is tried.
                    if y + set.height() > BOTTOM {
                        return y + set.height();
                    }
                    y = self.place_table(set, y);
                }
                _ => {}
            }
        }
        y
    }

    fn board_list(&mut self, list: &List, y: f32, width: f32, squeeze: Squeeze) -> f32 {
        let node = self.canvas.tag(self.section, Tag::List { numbered: list.numbered });
        let short = list.short.as_ref().filter(|_| squeeze >= Squeeze::Lists);
        let shown = short.map_or(list.items.len(), |(shown, _)| *shown);
        let padding = if squeeze >= Squeeze::Close { 4.0 } else { 6.0 };
        let mut y = y;
        self.thin_rule(0.0, width, y);
        for (index, item) in list.items.iter().take(shown).enumerate() {
            let set = self.board_item(item, width - 20.0, squeeze);
            self.place_item(node, index, list.numbered, &set, (0.0, y + padding), Face::Board);
            y += set.iter().map(Lines::height).sum::<f32>() + 2.0 * padding;
            self.thin_rule(0.0, width, y);
        }
        if let Some((_, rest)) = short {
            let style = self.style(Face::Small).colour(GREY);
            let lines = self.lay(rest, style, width);
            let tag = self.canvas.tag(self.section, Tag::Paragraph);
            self.canvas.lines(0.0, y + 4.0, &lines, tag);
            y += 4.0 + lines.height();
        }
        y
    }

    fn board_item(&mut self, item: &Item, width: f32, squeeze: Squeeze) -> Vec<Lines> {
        let (base, small) =
            (self.board_style(Face::Board, squeeze), self.board_style(Face::Small, squeeze).colour(GREY));
        let most = squeeze.most(2, 1).unwrap_or(usize::MAX);
        let mut set = vec![self.inline(&item.text, base).width(width).max_lines(most).layout(&mut self.engine)];
        for line in &item.small {
            set.push(self.inline(line, small).width(width).max_lines(most).layout(&mut self.engine));
        }
        set
    }
}
