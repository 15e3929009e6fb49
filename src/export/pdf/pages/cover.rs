//! The cover: title low on the page, facts, what the report is not.

use std::sync::Arc;

use super::super::{Align, Anchor, Fill, Lines, Mark, Path, Span, Style, Tag};
use super::{
    BOTTOM, Composer, MEASURE, Paragraph, WIDTH,
    flow::role_face,
    scale::{Face, GREY, INK},
};
use crate::report::{Block, Inline, Page, Picture};
use crate::text::strip_isolates;

/// Where values and the statement start.
const VALUE: f32 = 129.0;
/// The box of the logo; a pixel is never larger than a hundredth of an inch.
const LOGO: (f32, f32) = (150.0, 66.0);
const PIXEL: f32 = 0.72;

/// How facts are set: size of the values, space above and below them together.
pub(super) type Measure = (f32, f32);
pub(super) const FACTS: Measure = (10.0, 15.0);
const SMALLER: Measure = (9.0, 15.0);
const SMALLEST: Measure = (9.0, 7.5);

impl Composer<'_> {
    /// Places the cover on its sheet.
    pub(super) fn cover(&mut self, page: &Page) {
        self.canvas.fill(&Path::rect(0.0, 48.0, WIDTH, 3.0), Fill(INK), Mark::Artifact);
        let face = self.style(Face::Furniture);
        let product = self.engine.label(&self.document.product, face.bold());
        self.canvas.label(0.0, 72.0, Anchor::Start, &product, Mark::Furniture);
        let mut class = vec![Span::new(self.own(&self.document.classification), face.bold())];
        if !self.document.edition.is_empty() {
            class.push(Span::new(format!(" \u{b7} {}", self.own(&self.document.edition)), face.colour(GREY)));
        }
        let class = Paragraph::new(class).width(WIDTH - product.width() - 24.0).align(Align::End).max_lines(1);
        let class = class.layout(&mut self.engine);
        self.canvas.label(WIDTH, 72.0, Anchor::End, &class, Mark::Furniture);
        let title_end = self.message(page, Face::Title, 0.0, 141.0, MEASURE);
        let lead_top = (276.0_f32).max(title_end + 15.0);
        let mut y = lead_top;
        let lead = self.style(Face::Lead);
        let logo = self.document.logo.as_ref().map(|logo| (Arc::new(logo.clone()), logo_size(logo)));
        let room = logo.as_ref().map_or(MEASURE, |(_, (width, _))| WIDTH - width - 21.0).min(MEASURE);
        if let Some((picture, size)) = &logo {
            let tag = self.canvas.tag(self.section, Tag::Figure { alt: strip_isolates(&self.document.logo_alt) });
            self.canvas.picture((WIDTH - size.0, y), *size, picture, tag);
        }
        for line in &page.lead {
            let lines = self.inline(line, lead).width(room).max_lines(4).layout(&mut self.engine);
            let tag = self.canvas.tag(self.section, Tag::Paragraph);
            self.canvas.lines(0.0, y, &lines, tag);
            y += lines.height();
        }
        let below = logo.map_or(y, |(_, (_, height))| y.max(lead_top + height));
        let rest = self.statement_height(page);
        let facts = page.blocks.iter().find_map(|block| match block {
            Block::Facts(facts) => Some(facts),
            _ => None,
        });
        self.y = (366.0_f32).max(below + 21.0);
        if let Some(facts) = facts {
            // The cover is one sheet: facts that need more room begin higher, then they are set smaller and closer.
            let mut chosen = SMALLEST;
            for measure in [FACTS, SMALLER, SMALLEST] {
                chosen = measure;
                let room = BOTTOM - rest - 21.0 - self.facts_height(facts, measure);
                self.y = (366.0_f32).min(room).max(below + 21.0);
                if room >= below + 21.0 {
                    break;
                }
            }
            self.facts(facts, chosen);
        }
        self.y = (645.0_f32).min(BOTTOM - rest).max(self.y + 21.0);
        for block in &page.blocks {
            match block {
                Block::Section { text, shape } => {
                    self.y = self.section(text, *shape, VALUE, self.y, WIDTH - VALUE) + 3.0
                }
                Block::Text { text, role, .. } => {
                    let style = self.style(role_face(*role));
                    let lines = self.lay(text, style, WIDTH - VALUE);
                    let tag = self.canvas.tag(self.section, Tag::Paragraph);
                    self.canvas.lines(VALUE, self.y, &lines, tag);
                    self.y += lines.height() + 3.0;
                }
                _ => {}
            }
        }
    }

    fn statement_height(&mut self, page: &Page) -> f32 {
        let mut height = 0.0;
        for block in &page.blocks {
            let (text, face) = match block {
                Block::Section { text, .. } => (text, Face::Section),
                Block::Text { text, role, .. } => (text, role_face(*role)),
                _ => continue,
            };
            let style = self.style(face);
            height += self.lay(text, style, WIDTH - VALUE).height() + 3.0;
        }
        height
    }

    fn set_facts(
        &mut self,
        facts: &[(String, Vec<Inline>)],
        (size, padding): Measure,
    ) -> Vec<(Lines, Vec<Lines>, f32)> {
        let label = self.style(Face::Cell).colour(GREY);
        let body = self.style(Face::Body);
        let value = if size < 10.0 { Style { size, leading: body.leading - 1.5, ..body } } else { body };
        let mut set = Vec::new();
        for (name, lines) in facts {
            let label = Style { leading: value.leading, ..label };
            let name = self.words(name, label, VALUE - 12.0, Align::Start);
            let most = if size < 10.0 { 3 } else { 8 };
            let values: Vec<_> = lines
                .iter()
                .map(|line| {
                    self.inline(line, self.suited(line, value))
                        .width(WIDTH - VALUE)
                        .max_lines(most)
                        .layout(&mut self.engine)
                })
                .collect();
            let height = values.iter().map(Lines::height).sum::<f32>().max(name.height()) + padding;
            set.push((name, values, height));
        }
        set
    }

    fn facts_height(&mut self, facts: &[(String, Vec<Inline>)], measure: Measure) -> f32 {
        self.set_facts(facts, measure).iter().map(|(_, _, height)| height).sum()
    }

    /// Places the facts table.
    pub(super) fn facts(&mut self, facts: &[(String, Vec<Inline>)], measure: Measure) {
        self.canvas.rule(0.0, WIDTH, self.y, 0.75, INK);
        let table = self.canvas.tag(self.section, Tag::Table);
        let set = self.set_facts(facts, measure);
        let count = set.len();
        for (index, (name, values, height)) in set.into_iter().enumerate() {
            let row = self.canvas.tag(table, Tag::Row);
            let head = self.canvas.tag(row, Tag::Header(super::super::Scope::Row));
            let cell = self.canvas.tag(row, Tag::Cell);
            self.canvas.lines(0.0, self.y + measure.1 / 2.0, &name, head);
            let mut y = self.y + measure.1 / 2.0;
            for lines in &values {
                self.canvas.lines(VALUE, y, lines, cell);
                y += lines.height();
            }
            self.y += height;
            if index + 1 == count {
                self.canvas.rule(0.0, WIDTH, self.y, 0.75, INK);
            } else {
                self.thin_rule(0.0, WIDTH, self.y);
            }
        }
    }
}

/// The size of a logo in its box, its shape kept.
fn logo_size(logo: &Picture) -> (f32, f32) {
    let (width, height) = (logo.width.max(1) as f32, logo.height.max(1) as f32);
    let scale = (LOGO.0 / width).min(LOGO.1 / height).min(PIXEL);
    (width * scale, height * scale)
}
