//! Pages whose blocks stand one below the other, over as many sheets as they need.

use super::super::{Align, Lines, Path, Stroke, Style, Tag};
use super::{
    BOTTOM, Composer, MEASURE, TOP, WIDTH,
    cover::FACTS,
    scale::{Face, GREY, INK},
    table::{SetTable, Setting},
};
use crate::report::{Block, Inline, Item, List, Page, Role, Table};

/// Height of the signature block.
pub(super) const SIGNATURE: f32 = 84.0;
/// The least of it.
const LEAST_SIGNATURE: f32 = 72.0;

/// A table lower than this stays on one sheet.
const SMALL_TABLE: f32 = 200.0;

/// A list lower than this stays on one sheet.
const SMALL_LIST: f32 = 130.0;

/// A form lower than this stays on one sheet.
const SMALL_FORM: f32 = 360.0;

/// Space above and below the rows of a table where lines stand close.
const CLOSE_PADDING: f32 = 3.0;

/// The same where what is signed would be torn.
const SQUEEZED_PADDING: f32 = 0.75;

impl Composer<'_> {
    /// Places a page of blocks; `apart` says that its last section begins a sheet.
    pub(super) fn flow(&mut self, page: &Page, apart: bool) {
        let below = self.message(page, Face::Message, 0.0, self.y, WIDTH);
        self.y = if page.lead.is_empty() { below } else { self.lead(page, below) };
        // One sheet with rows, then also lines, that stand closer is better than a second one with a few.
        // What is signed is squeezed before it is torn.
        let is_signed = page.blocks.iter().any(|block| matches!(block, Block::Signature { .. }));
        for (close, tight, squeezed) in
            [(false, false, false), (true, false, false), (true, true, false), (true, true, true)]
        {
            (self.close, self.tight, self.squeezed) = (close, tight, squeezed && is_signed);
            if self.fits(&page.blocks) {
                break;
            }
            (self.close, self.tight, self.squeezed) = (false, false, false);
        }
        let mut before: Option<&Block> = None;
        let mut rest = page.blocks.as_slice();
        while let Some((block, after)) = rest.split_first() {
            let gap = self.gap(before, block);
            let least = self.least(block, after);
            let is_apart = apart && rest.len() == 2;
            if is_apart || self.y + gap + least > BOTTOM && self.y > TOP {
                self.sheet(false);
            } else {
                self.y += gap;
            }
            self.block(block, after.first());
            before = Some(block);
            rest = after;
        }
        (self.close, self.tight, self.squeezed) = (false, false, false);
    }

    /// Says whether all blocks end on the sheet on which they begin.
    fn fits(&mut self, blocks: &[Block]) -> bool {
        let mut y = self.y;
        let mut before = None;
        for block in blocks {
            y += self.gap(before, block) + self.whole(block);
            before = Some(block);
        }
        y <= BOTTOM
    }

    /// Returns the height that must be free for the block to begin here, with what must not stand without it.
    pub(super) fn least(&mut self, block: &Block, after: &[Block]) -> f32 {
        if let Some((next, rest)) = after.split_first()
            && holds(block, next)
        {
            return self.whole(block) + self.gap(Some(block), next) + self.least(next, rest);
        }
        match block {
            Block::Table(table) => {
                let foot = self.foot(block, after.first());
                let set = self.set_flowing(table).above(foot);
                // A small table is not worth a break.
                if set.height() < SMALL_TABLE { set.height() + foot } else { set.least_height() }
            }
            Block::Text { text, role, .. } => {
                let style = self.style(role_face(*role));
                self.lay(text, style, MEASURE).height().min(3.0 * style.leading)
            }
            Block::List(_) => match self.whole(block) {
                height if height < SMALL_LIST => height,
                _ => 3.0 * self.style(Face::Body).leading,
            },
            Block::Form(_) => match self.whole(block) {
                height if height < SMALL_FORM => height,
                _ => 60.0,
            },
            Block::FromToday { .. } => 120.0,
            Block::Facts(_) => 60.0,
            Block::Pair(first, second) => self.pair_least(first, second),
            Block::TimeLine(line) => self.timeline_least(line),
            Block::Section { .. }
            | Block::Bars(_)
            | Block::Gauge(_)
            | Block::Signature { .. }
            | Block::Chart(_)
            | Block::Classes(_) => self.whole(block),
            Block::Questions(questions) => self.questions_least(questions),
        }
    }

    /// Returns the height of the block on one sheet; without end where only its placing tells.
    pub(super) fn whole(&mut self, block: &Block) -> f32 {
        match block {
            Block::Section { text, .. } => {
                let style = self.style(Face::Section);
                self.lay(text, style, WIDTH).height()
            }
            Block::Text { text, role, .. } => {
                let style = self.style(role_face(*role));
                self.lay(text, style, MEASURE).height()
            }
            Block::List(list) => {
                let space = self.item_space();
                let item = |item: &Item| {
                    let set = self.set_item(item, MEASURE - 20.0, Face::Body);
                    set.iter().map(Lines::height).sum::<f32>() + space
                };
                list.items.iter().map(item).sum()
            }
            Block::Table(table) => {
                let style = self.style(Face::Small);
                let note = table.note.as_ref().map_or(0.0, |note| 9.0 + self.lay(note, style, MEASURE).height());
                self.set_flowing(table).height() + note
            }
            Block::Form(lines) => self.form_height(lines),
            Block::Bars(bars) => self.bars_height(bars),
            Block::Gauge(gauge) => self.gauge_height(gauge),
            Block::Signature { .. } => self.signature_height(),
            Block::Chart(chart) => self.chart_height(chart),
            Block::TimeLine(line) => self.timeline_height(line),
            Block::Classes(classes) => self.classes_height(classes),
            Block::Questions(questions) => self.questions_height(questions),
            Block::Pair(first, second) => self.pair_height(first, second),
            Block::Facts(_) | Block::FromToday { .. } => f32::INFINITY,
        }
    }

    /// Returns what must be free below the last rows of a table: its note, which says nothing alone on a sheet, and what
    /// is signed, since nobody signs a sheet that says nothing.
    fn foot(&mut self, block: &Block, next: Option<&Block>) -> f32 {
        let style = self.style(Face::Small);
        let note = match block {
            Block::Table(Table { note: Some(note), .. }) => 9.0 + self.lay(note, style, MEASURE).height(),
            _ => 0.0,
        };
        let signed = match next {
            Some(next @ Block::Signature { .. }) => self.gap(Some(block), next) + self.signature_height(),
            _ => 0.0,
        };
        note + signed
    }

    fn set_flowing(&mut self, table: &Table) -> SetTable {
        if !self.close {
            return self.set_table(table, Setting::default());
        }
        let most = if self.squeezed { SQUEEZED_PADDING } else { CLOSE_PADDING };
        let table = Table { padding: table.padding.min(most), ..table.clone() };
        // A draft is used on its own: there lines stand closer, too.
        let tight = self.tight || self.document.kind.is_loose();
        self.set_table(&table, Setting { tight, ..Setting::default() })
    }

    /// Returns the space between two blocks.
    fn gap(&self, before: Option<&Block>, block: &Block) -> f32 {
        match (before.map(alone), alone(block)) {
            (Some(Block::Section { .. }), _) => 6.0,
            (Some(Block::Bars(_)), Block::Section { .. }) => 27.0,
            (Some(Block::Text { .. }), Block::Text { .. } | Block::List(_)) => 9.0,
            (None, _) | (_, _) if self.squeezed => 9.0,
            (None, _) | (_, _) if self.close => 13.0,
            (None, _) | (_, _) => 21.0,
        }
    }

    /// Returns the height of the signature block; the board page lets it be so low, too.
    const fn signature_height(&self) -> f32 {
        if self.squeezed { LEAST_SIGNATURE } else { SIGNATURE }
    }

    /// Returns the space between two items of a list.
    pub(super) const fn item_space(&self) -> f32 {
        match (self.squeezed, self.close) {
            (true, _) => 3.0,
            (_, true) => 8.0,
            _ => 12.0,
        }
    }

    pub(super) fn block(&mut self, block: &Block, next: Option<&Block>) {
        match block {
            Block::Section { text, shape } => self.y = self.section(text, *shape, 0.0, self.y, WIDTH),
            Block::Text { text, role, .. } => {
                let style = self.style(role_face(*role));
                self.text(text, style, MEASURE);
            }
            Block::List(list) => self.list(list),
            Block::Gauge(gauge) => {
                let height = self.gauge_height(gauge);
                self.gauge(gauge, self.y);
                self.y += height;
            }
            Block::Bars(bars) => {
                let height = self.bars_height(bars);
                self.bars(bars, self.y);
                self.y += height;
            }
            Block::Table(table) => {
                let foot = self.foot(block, next);
                let set = self.set_flowing(table).above(foot);
                self.y = self.place_table(set, self.y);
                if let Some(note) = &table.note {
                    self.y += 9.0;
                    let style = self.style(Face::Small);
                    self.text(note, style, MEASURE);
                }
            }
            Block::Chart(chart) => self.chart(chart),
            Block::TimeLine(line) => self.timeline(line),
            Block::Classes(classes) => self.classes(classes),
            Block::Questions(questions) => self.questions(questions),
            Block::Pair(first, second) => self.pair(first, second),
            Block::Facts(facts) => self.facts(facts, FACTS),
            Block::Form(lines) => self.form(lines),
            Block::FromToday { heading, rule, note } => {
                let height = self.today_rule((heading, rule, note), 0.0, self.y, WIDTH, false);
                self.y += height;
            }
            Block::Signature { agreed, options, captions } => {
                self.signature(agreed, options, captions, self.y, self.signature_height());
                self.y += self.signature_height();
            }
        }
    }

    /// Places a paragraph, breaking it at the bottom of the sheet.
    fn text(&mut self, text: &Inline, style: Style, width: f32) {
        let tag = self.canvas.tag(self.section, Tag::Paragraph);
        let mut rest = self.lay(text, style, width);
        loop {
            let fitting = self.fitting(&rest);
            if fitting >= rest.len() {
                self.canvas.lines(0.0, self.y, &rest, tag);
                self.y += rest.height();
                return;
            }
            let (now, later) = rest.split_at(fitting);
            self.canvas.lines(0.0, self.y, &now, tag);
            self.sheet(false);
            rest = later;
        }
    }

    /// Returns how many lines fit above the bottom; on an empty sheet at least one.
    pub(super) fn fitting(&self, lines: &Lines) -> usize {
        if lines.is_empty() {
            return 0;
        }
        let leading = lines.height() / lines.len() as f32;
        let fitting = ((BOTTOM - self.y) / leading + 0.01).floor().max(0.0) as usize;
        if self.y <= TOP { fitting.max(1) } else { fitting }
    }

    fn list(&mut self, list: &List) {
        let node = self.canvas.tag(self.section, Tag::List { numbered: list.numbered });
        let space = self.item_space();
        self.thin_rule(0.0, MEASURE, self.y);
        for (index, item) in list.items.iter().enumerate() {
            let set = self.set_item(item, MEASURE - 20.0, Face::Body);
            let height = set.iter().map(Lines::height).sum::<f32>() + space;
            if self.y + height > BOTTOM && self.y > TOP {
                self.sheet(false);
            }
            self.place_item(node, index, list.numbered, &set, (0.0, self.y + space / 2.0), Face::Body);
            self.y += height;
            self.thin_rule(0.0, MEASURE, self.y);
        }
    }

    /// Sets the lines of an item.
    pub(super) fn set_item(&mut self, item: &Item, width: f32, face: Face) -> Vec<Lines> {
        let (base, small) = (self.style(face), self.style(Face::Small));
        let mut set = vec![self.lay(&item.text, base, width)];
        for line in &item.small {
            set.push(self.lay(line, small.colour(GREY), width));
        }
        set
    }

    /// Draws an item with its number or dot.
    pub(super) fn place_item(
        &mut self,
        list: super::TagId,
        index: usize,
        numbered: bool,
        set: &[Lines],
        (x, y): (f32, f32),
        face: Face,
    ) {
        let item = self.canvas.tag(list, Tag::Item);
        let label = self.canvas.tag(item, Tag::Label);
        let body = self.canvas.tag(item, Tag::Body);
        let words = if numbered { (index + 1).to_string() } else { "\u{b7}".to_owned() };
        let style = self.style(face).bold();
        let words = self.engine.label(&words, style);
        self.canvas.lines(x, y, &words, label);
        let mut y = y;
        for lines in set {
            self.canvas.lines(x + 20.0, y, lines, body);
            y += lines.height();
        }
    }

    /// Draws "from today" and returns its height; `close` sets the rule smaller.
    pub(super) fn today_rule(
        &mut self,
        (heading, rule, note): (&str, &Inline, &Inline),
        x: f32,
        y: f32,
        width: f32,
        close: bool,
    ) -> f32 {
        let inner = width - 15.0;
        let (large, small) = (self.style(Face::Rule), self.style(Face::Small));
        let large = if close { Style { size: 11.5, leading: 1.38 * 11.5, ..large } } else { large };
        let top = self.section(&Inline::plain(heading), None, x + 15.0, y, inner) + 4.0;
        let words = self.lay(rule, large, inner);
        let tag = self.canvas.tag(self.section, Tag::Paragraph);
        self.canvas.lines(x + 15.0, top, &words, tag);
        let mut end = top + words.height();
        if !note.is_empty() {
            let words = self.lay(note, small, inner);
            let tag = self.canvas.tag(self.section, Tag::Note);
            self.canvas.lines(x + 15.0, end + 4.0, &words, tag);
            end += 4.0 + words.height();
        }
        let accent = Path::rect(x, y, 3.0, end - y);
        self.canvas.fill(&accent, super::super::Fill(INK), super::Mark::Artifact);
        end - y
    }

    /// Draws the signature block.
    pub(super) fn signature(&mut self, agreed: &str, options: &[String], captions: &[String; 4], y: f32, height: f32) {
        let frame = Path::rect(0.375, y + 0.375, WIDTH - 0.75, height - 0.75);
        self.canvas.stroke(&frame, Stroke::new(0.75, INK), super::Mark::Artifact);
        let board = self.style(Face::Board);
        let mut x = 12.0;
        let said = !agreed.is_empty() || !options.is_empty();
        // No tag without content: a signature alone has its captions only.
        let tag = if said { self.canvas.tag(self.section, Tag::Paragraph) } else { self.section };
        if !agreed.is_empty() {
            let label = self.in_one_line(agreed, board.bold(), 150.0);
            self.canvas.label(x, y + 21.0, super::Anchor::Start, &label, tag);
            x += label.width() + 16.0;
        }
        for option in options {
            let square = Path::rect(x + 0.375, y + 13.0, 7.25, 7.25);
            self.canvas.stroke(&square, Stroke::new(0.75, INK), super::Mark::Artifact);
            let label = self.in_one_line(option, board, 170.0);
            self.canvas.label(x + 13.0, y + 21.0, super::Anchor::Start, &label, tag);
            x += 13.0 + label.width() + 18.0;
        }
        let room = WIDTH - 24.0 - 3.0 * 14.0;
        let small = self.style(Face::Small);
        let line = y + height - 29.0;
        let mut x = 12.0;
        for (caption, share) in captions.iter().zip([5.0, 4.0, 5.0, 3.0]) {
            let width = room * share / 17.0;
            self.canvas.rule(x, x + width, line, 0.5, INK);
            let label = self.words(caption, Style { leading: small.leading.min(11.0), ..small }, width, Align::Start);
            let tag = self.canvas.tag(self.section, Tag::Paragraph);
            self.canvas.lines(x, line + 13.0 - label.baseline(0), &label, tag);
            x += width + 14.0;
        }
    }
}

/// Returns the style of a paragraph.
pub(super) const fn role_face(role: Role) -> Face {
    match role {
        Role::Body => Face::Body,
        Role::Board => Face::Board,
        Role::Small => Face::Small,
    }
}

/// Says whether a block must not end a sheet above the next one: a heading, what a form or a signature is
/// about, what is said about a table before it.
fn holds(block: &Block, next: &Block) -> bool {
    matches!(
        (alone(block), alone(next)),
        (Block::Section { .. }, _)
            | (Block::Text { .. }, Block::Form(_) | Block::Signature { .. })
            | (Block::Text { role: Role::Small, .. }, Block::Table(_))
            | (Block::Form(_), Block::Signature { .. })
    )
}

/// Returns what a block of two languages is in one of them.
fn alone(block: &Block) -> &Block {
    match block {
        Block::Pair(_, second) => alone(second),
        block => block,
    }
}
