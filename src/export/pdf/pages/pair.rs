//! Two languages beside each other: paragraphs, headings and lists in two columns, figures below each other.

use super::super::{Align, Lines, Paragraph, Script, Span, Style, Tag, TagId};
use super::{
    BOTTOM, Composer, TOP, WIDTH,
    flow::role_face,
    marks,
    scale::{Face, GREY},
};
use crate::{
    report::{Block, Inline, List, Page, Role, Shape, halves},
    text::strip_isolates,
};

/// Width of each of the two columns.
const COLUMN: f32 = 240.0;
/// Where the second column starts.
const SECOND: f32 = WIDTH - COLUMN;
/// Space between two figures.
const FIGURES: f32 = 18.0;

impl Composer<'_> {
    /// Says whether what is laid out at present is in the second language as a whole.
    pub(super) fn speaks_second(&self) -> bool {
        self.second.as_ref() == Some(self.engine.language()) && self.canvas.language() != self.engine.language()
    }

    /// Lays out in the second language, mirrored where that one runs the other way. What is tagged there says so.
    pub(super) fn in_second<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> T {
        self.in_column(0.0, WIDTH, work)
    }

    /// The same within a column of the page.
    fn in_column<T>(&mut self, x: f32, width: f32, work: impl FnOnce(&mut Self) -> T) -> T {
        let Some(second) = self.second.clone() else { return work(self) };
        let area = self.canvas.enter(x, width, second.is_rtl());
        let before = self.engine.speak(second);
        let done = work(self);
        self.engine.speak(before);
        self.canvas.leave(area);
        done
    }

    /// Tags what follows as a part in the second language.
    fn second_section(&mut self) -> TagId {
        let tag = self.canvas.tag(self.section, Tag::Section);
        self.say_second(tag);
        std::mem::replace(&mut self.section, tag)
    }

    pub(super) fn say_second(&mut self, tag: TagId) {
        if let Some(second) = &self.second {
            self.canvas.set_language(tag, second.tag());
        }
    }

    /// Returns the style of a text that stands below or beside one of the first language, where it is in the second:
    /// lighter, and with the leading that its script needs.
    pub(super) fn suited(&self, inline: &Inline, base: Style) -> Style {
        let is_second = !self.speaks_second() && !inline.is_empty() && inline.0.iter().all(|run| run.second);
        let second = self.second.as_ref().filter(|_| is_second);
        second.map_or(base, |second| leaded(Style { bold: false, ..base }, second.script()))
    }

    /// Returns the words of a text of both languages that are in the present one.
    pub(super) fn own<'t>(&self, text: &'t str) -> &'t str {
        let (first, second) = halves(text);
        second.filter(|_| self.speaks_second()).unwrap_or(first)
    }

    /// Sets a text that may be in both languages, the second one below the first and quieter.
    pub(super) fn words(&mut self, text: &str, style: Style, width: f32, align: Align) -> Lines {
        let (first, second) = halves(text);
        let lines = Paragraph::text(first, style).width(width).align(align).layout(&mut self.engine);
        let (Some(words), Some(language)) = (second, self.second.clone()) else { return lines };
        let quiet = Style { bold: false, ..leaded(style, language.script()) }.colour(GREY);
        let second = Paragraph::text(words, quiet).width(width).align(align).in_language(&language);
        lines.above(second.layout(&mut self.engine))
    }

    /// Sets a text that may be in both languages on one line: both where they fit into `most`, else the present one's.
    pub(super) fn in_one_line(&mut self, text: &str, style: Style, most: f32) -> Lines {
        if let (first, Some(words)) = halves(text)
            && let Some(language) = self.second.clone().filter(|_| !self.speaks_second())
        {
            // Each half keeps its own order of words and numbers.
            let first = Span::new(format!("\u{2068}{first}\u{2069} \u{b7} "), style);
            let second = Span::new(format!("\u{2068}{words}\u{2069}"), style).in_language(language.tag());
            let lines = Paragraph::new([first, second]).layout(&mut self.engine);
            if lines.width() <= most {
                return lines;
            }
        }
        let own = self.own(text).to_owned();
        self.engine.label(&own, style)
    }

    /// Says whether a line under the message is the message in the second language.
    pub(super) fn is_message(&self, line: &Inline) -> bool {
        self.second.is_some() && !self.speaks_second() && line.0.iter().all(|run| run.second && run.bold)
    }

    /// Draws the lines under a message of both languages and returns the y below.
    pub(super) fn lead_beside(&mut self, page: &Page, y: f32) -> f32 {
        let lines = page.lead.iter().filter(|line| !self.is_message(line));
        let (second, first): (Vec<&Inline>, Vec<&Inline>) =
            lines.partition(|line| !line.is_empty() && line.0.iter().all(|run| run.second));
        let lead = |composer: &mut Self, lines: &[&Inline], width: f32| {
            let style = composer.style(Face::Lead);
            let style = if second.is_empty() { style } else { composer.style(Face::Body) };
            let mut y = y;
            for line in lines {
                let lines = composer.lay(line, style, width);
                let tag = composer.canvas.tag(composer.section, Tag::Paragraph);
                composer.canvas.lines(0.0, y, &lines, tag);
                y += lines.height();
            }
            y
        };
        let width = if second.is_empty() { super::MEASURE } else { COLUMN };
        let one = lead(self, &first, width);
        let other = self.in_column(SECOND, COLUMN, |composer| lead(composer, &second, COLUMN));
        one.max(other)
    }

    /// Returns the height of both on one sheet.
    pub(super) fn pair_height(&mut self, first: &Block, second: &Block) -> f32 {
        match (first, second) {
            (Block::Section { text, shape }, Block::Section { text: other, .. }) => {
                let one = self.set_head(text, *shape);
                height(&one, &self.in_column(SECOND, COLUMN, |composer| composer.set_head(other, None)))
            }
            (Block::Text { text, role, .. }, Block::Text { text: other, .. }) if !text.is_empty() => {
                let (one, other) = self.set_texts(text, other, *role);
                height(&one, &other)
            }
            (Block::List(first), Block::List(second)) => {
                self.set_rows(first, second).iter().map(|(_, _, height)| height).sum()
            }
            _ if is_nothing(first) => self.in_second(|composer| composer.whole(second)),
            _ => self.whole(first) + FIGURES + self.in_second(|composer| composer.whole(second)),
        }
    }

    /// Returns the height that must be free for them to begin here.
    pub(super) fn pair_least(&mut self, first: &Block, second: &Block) -> f32 {
        let height = self.pair_height(first, second);
        match (first, second) {
            (Block::Text { text, .. }, Block::Text { .. }) if !text.is_empty() => height.min(54.0),
            (Block::List(first), Block::List(second)) if height > 130.0 => {
                self.set_rows(first, second).first().map_or(0.0, |(_, _, height)| *height)
            }
            (Block::Section { .. }, _) | (Block::List(_), Block::List(_)) => height,
            _ if is_nothing(first) => self.in_second(|composer| composer.least(second, &[])),
            _ => self.least(first, &[]),
        }
    }

    /// Places them at [`Composer::y`] and moves it below.
    pub(super) fn pair(&mut self, first: &Block, second: &Block) {
        match (first, second) {
            (Block::Section { text, shape }, Block::Section { text: other, .. }) => self.heads(text, other, *shape),
            (Block::Text { text, role, .. }, Block::Text { text: other, .. }) if !text.is_empty() => {
                let set = self.set_texts(text, other, *role);
                self.texts(set);
            }
            (Block::List(first), Block::List(second)) => self.lists(first, second),
            _ => {
                if !is_nothing(first) {
                    self.block(first, None);
                    self.y += FIGURES;
                }
                self.in_second(|composer| {
                    if composer.y + composer.least(second, &[]) > BOTTOM && composer.y > TOP {
                        composer.sheet(false);
                    }
                    let outer = composer.second_section();
                    composer.block(second, None);
                    composer.section = outer;
                });
            }
        }
    }

    fn set_head(&mut self, text: &Inline, shape: Option<Shape>) -> Lines {
        let style = self.style(Face::Section);
        self.inline(text, style).width(COLUMN - indent(shape)).layout(&mut self.engine)
    }

    /// One heading of two columns.
    fn heads(&mut self, first: &Inline, second: &Inline, shape: Option<Shape>) {
        let lines = self.set_head(first, shape);
        let other = self.in_column(SECOND, COLUMN, |composer| composer.set_head(second, None));
        let style = self.style(Face::Section);
        if let Some(shape) = shape {
            let down = level(&lines, &other).0 + lines.baseline(0) - 0.36 * style.size;
            marks::shape(&mut self.canvas, shape, 8.0, 0.0, self.y + down);
        }
        let title = strip_isolates(&first.text());
        let heading = self.canvas.tag(self.section, Tag::Heading { level: 2, title });
        let (above, beside) = level(&lines, &other);
        self.canvas.lines(indent(shape), self.y + above, &lines, heading);
        self.in_column(SECOND, COLUMN, |composer| {
            composer.canvas.lines(0.0, composer.y + beside, &other, heading);
        });
        self.y += height(&lines, &other);
    }

    fn set_texts(&mut self, first: &Inline, second: &Inline, role: Role) -> (Lines, Lines) {
        let style = self.style(role_face(role));
        let one = self.lay(first, style, COLUMN);
        let other = self.in_column(SECOND, COLUMN, |composer| {
            let style = composer.style(role_face(role));
            composer.lay(second, style, COLUMN)
        });
        (one, other)
    }

    /// Places two paragraphs, breaking both at the bottom of the sheet.
    fn texts(&mut self, (mut one, mut other): (Lines, Lines)) {
        let first = self.canvas.tag(self.section, Tag::Paragraph);
        let second = self.canvas.tag(self.section, Tag::Paragraph);
        self.say_second(second);
        loop {
            let (now, rest) = one.split_at(self.fitting(&one));
            let (beside, left) = other.split_at(self.fitting(&other));
            let (above, below) = level(&now, &beside);
            self.canvas.lines(0.0, self.y + above, &now, first);
            self.in_column(SECOND, COLUMN, |composer| {
                composer.canvas.lines(0.0, composer.y + below, &beside, second);
            });
            self.y += height(&now, &beside);
            if rest.is_empty() && left.is_empty() {
                return;
            }
            self.sheet(false);
            (one, other) = (rest, left);
        }
    }

    /// Sets the items of two lists, those of one place with the height of the taller.
    fn set_rows(&mut self, first: &List, second: &List) -> Vec<(Vec<Lines>, Vec<Lines>, f32)> {
        let space = self.item_space();
        let count = first.items.len().max(second.items.len());
        let mut rows = Vec::new();
        for at in 0..count {
            let width = COLUMN - 20.0;
            let one = first.items.get(at).map(|item| self.set_item(item, width, Face::Body)).unwrap_or_default();
            let item = second.items.get(at);
            let other = self.in_column(SECOND, COLUMN, |composer| {
                item.map(|item| composer.set_item(item, width, Face::Body)).unwrap_or_default()
            });
            let height = |set: &[Lines]| set.iter().map(Lines::height).sum::<f32>();
            let (above, below) = one.first().zip(other.first()).map_or((0.0, 0.0), |(one, other)| level(one, other));
            let row = (above + height(&one)).max(below + height(&other)) + space;
            rows.push((one, other, row));
        }
        rows
    }

    /// Places two lists, item beside item.
    fn lists(&mut self, first: &List, second: &List) {
        let tags = [first, second].map(|list| self.canvas.tag(self.section, Tag::List { numbered: list.numbered }));
        let [one_tag, other_tag] = tags;
        self.say_second(other_tag);
        let space = self.item_space();
        self.thin_rules();
        for (at, (one, other, height)) in self.set_rows(first, second).into_iter().enumerate() {
            if self.y + height > BOTTOM && self.y > TOP {
                self.sheet(false);
                self.thin_rules();
            }
            let y = self.y + space / 2.0;
            let (above, below) = one.first().zip(other.first()).map_or((0.0, 0.0), |(one, other)| level(one, other));
            if !one.is_empty() {
                self.place_item(one_tag, at, first.numbered, &one, (0.0, y + above), Face::Body);
            }
            if !other.is_empty() {
                self.in_column(SECOND, COLUMN, |composer| {
                    composer.place_item(other_tag, at, second.numbered, &other, (0.0, y + below), Face::Body);
                });
            }
            self.y += height;
            self.thin_rules();
        }
    }

    fn thin_rules(&mut self) {
        self.thin_rule(0.0, COLUMN, self.y);
        self.thin_rule(SECOND, WIDTH, self.y);
    }
}

/// Says whether a block only holds the place of one that the first language lacks.
fn is_nothing(block: &Block) -> bool {
    matches!(block, Block::Text { text, .. } if text.is_empty())
}

/// How far each of two paragraphs moves down so that their first lines stand on one line.
fn level(first: &Lines, second: &Lines) -> (f32, f32) {
    let (one, other) = (first.baseline(0), second.baseline(0));
    if first.is_empty() || second.is_empty() { (0.0, 0.0) } else { ((other - one).max(0.0), (one - other).max(0.0)) }
}

fn height(first: &Lines, second: &Lines) -> f32 {
    let (above, below) = level(first, second);
    (above + first.height()).max(below + second.height())
}

fn indent(shape: Option<Shape>) -> f32 {
    shape.map_or(0.0, |shape| marks::shape_width(shape, 8.0) + marks::shape_gap(8.0))
}

/// The style with the leading of another script: Latin lines stand closer than all others.
fn leaded(style: Style, script: Script) -> Style {
    let leading = match script {
        Script::Latin => style.leading.min(1.4 * style.size),
        _ => style.leading.max(1.6 * style.size),
    };
    Style { leading, ..style }
}
