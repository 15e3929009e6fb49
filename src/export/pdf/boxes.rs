//! Where text stands: for whoever checks that nothing overlaps and nothing leaves its sheet.

use super::canvas::{Canvas, Draw, MARGIN, Mark, PAGE_WIDTH, TEXT_WIDTH};
use super::shape::{Glyph, is_ignorable};

/// Height of capitals and of digits, and depth of letters below the baseline, in ems. Marks stacked higher or lower stand
/// in the white between lines.
const ABOVE: f32 = 0.72;
const BELOW: f32 = 0.2;
/// The least part of a millimetre that is seen, in points.
const SEEN: f32 = 0.5;

/// A run of text as it stands on a page, in points from the top left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct TextBox {
    /// Number of the page, from 0.
    pub page: usize,
    /// Its words.
    pub text: String,
    /// Left edge.
    pub left: f32,
    /// Right edge.
    pub right: f32,
    /// Top of its capitals.
    pub top: f32,
    /// Bottom of its letters.
    pub bottom: f32,
    /// Whether it is of the header or footer.
    pub furniture: bool,
}

impl TextBox {
    /// Says whether the two stand on each other, more than an eye forgives.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        let across = self.right.min(other.right) - self.left.max(other.left);
        let down = self.bottom.min(other.bottom) - self.top.max(other.top);
        self.page == other.page && across > SEEN && down > SEEN
    }

    /// Says whether a part of it stands outside the text area, at the sides or beyond `top` and `bottom`.
    #[must_use]
    pub fn leaves(&self, top: f32, bottom: f32) -> bool {
        self.left < MARGIN - SEEN
            || self.right > MARGIN + TEXT_WIDTH + SEEN
            || self.right > PAGE_WIDTH
            || self.top < top - SEEN
            || self.bottom > bottom + SEEN
    }
}

impl Canvas {
    /// Returns every run of text with its place, page by page in the order of drawing. Runs without ink are left out.
    #[must_use]
    pub fn text_boxes(&self) -> Vec<TextBox> {
        let mut boxes = Vec::new();
        for (page, items) in self.pages.iter().enumerate() {
            for item in &items.items {
                let Draw::Text { x, baseline, run, text } = &item.draw else { continue };
                let words: String = run.glyphs.iter().filter_map(|glyph| text.get(glyph.cluster.clone())).collect();
                let Some((left, right)) = inked(&run.glyphs, text) else { continue };
                boxes.push(TextBox {
                    page,
                    text: words,
                    left: x + left,
                    right: x + right,
                    top: baseline - ABOVE * run.size,
                    bottom: baseline + BELOW * run.size,
                    furniture: item.mark == Mark::Furniture,
                });
            }
        }
        boxes
    }
}

/// Where the first and the last glyph with ink begin and end, from the start of the run; none without ink.
fn inked(glyphs: &[Glyph], text: &str) -> Option<(f32, f32)> {
    let (mut at, mut span) = (0.0, None);
    for glyph in glyphs {
        let end = at + glyph.advance;
        if text
            .get(glyph.cluster.clone())
            .is_some_and(|words| words.chars().any(|c| !c.is_whitespace() && !is_ignorable(c)))
        {
            span = Some((span.map_or(at, |(left, _)| left), end));
        }
        at = end;
    }
    span
}
