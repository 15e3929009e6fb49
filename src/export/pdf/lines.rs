//! Lines of glyphs: what a paragraph is once it is laid out.

use std::ops::Range;
use std::sync::Arc;

use unicode_bidi::{BidiInfo, Level, ParagraphInfo};

use super::breaks::Measure;
use super::fonts::{Choice, Face};
use super::layout::{Align, Span};
use super::shape::{self, Segment, Source};
use super::style::{Colour, Language, Style};

/// Puts the glyphs of a line into visual order.
pub(super) fn place(
    spans: &[Span],
    source: &Source,
    bidi: &BidiInfo,
    segments: &[Segment],
    measure: &Measure,
    range: Range<usize>,
) -> Line {
    let visible = measure.trim(&range);
    let paragraph = bidi.paragraphs.iter().find(|paragraph| paragraph.range.contains(&range.start));
    let rtl = paragraph.is_some_and(|paragraph| paragraph.level.is_rtl());
    let mut line = Line { range: range.clone(), rtl, ..Line::default() };
    let mut tallest: Option<Style> = None;
    for segment in segments.iter().filter(|s| s.range.start < range.end && s.range.end > range.start) {
        if let Some(style) = spans.get(segment.span).map(|span| *span.style()) {
            let now = tallest.unwrap_or(style);
            tallest = Some(Style { size: now.size.max(style.size), leading: now.leading.max(style.leading), ..style });
        }
    }
    let style = tallest.or_else(|| spans.get(source.span_at(range.start)).map(|span| *span.style()));
    if let Some(style) = style {
        line.leading = style.leading;
        line.baseline = style.baseline();
    }
    let Some(paragraph) = paragraph else { return line };
    let mut x = 0.0;
    for (visual, rtl) in visual_runs(bidi, paragraph, range.clone()) {
        let mut parts: Vec<&Segment> =
            segments.iter().filter(|s| s.range.start < visual.end && s.range.end > visual.start).collect();
        if rtl {
            parts.reverse();
        }
        for segment in parts {
            let Some(span) = spans.get(segment.span) else { continue };
            let mut glyphs = Vec::new();
            let mut advance = 0.0;
            let kept = |glyph: &&shape::Glyph| visual.contains(&glyph.cluster.start);
            let mut waiting = segment.glyphs.iter().filter(kept).peekable();
            while let Some(glyph) = waiting.next() {
                let mut glyph = glyph.clone();
                let ends_cluster = waiting.peek().is_none_or(|next| next.cluster != glyph.cluster);
                if ends_cluster && glyph.cluster.end < visible {
                    glyph.advance += measure.gap_at(glyph.cluster.end);
                }
                if glyph.cluster.start >= visible {
                    line.trailing += glyph.advance;
                }
                advance += glyph.advance;
                glyphs.push(glyph);
            }
            if !glyphs.is_empty() {
                let style = span.style();
                let language = span.language().cloned();
                let run = Run { x, choice: segment.choice, size: style.size, colour: style.colour, language, glyphs };
                line.add(run);
            }
            x += advance;
        }
    }
    line.width = x - line.trailing;
    line
}

fn visual_runs(bidi: &BidiInfo, paragraph: &ParagraphInfo, range: Range<usize>) -> Vec<(Range<usize>, bool)> {
    let (levels, runs) = bidi.visual_runs(paragraph, range);
    runs.into_iter()
        .map(|run| {
            let rtl = levels.get(run.start).is_some_and(Level::is_rtl);
            (run, rtl)
        })
        .collect()
}

/// A run of glyphs that one face and one colour draw.
#[derive(Clone, Debug)]
pub(super) struct Run {
    /// From the left end of the line, hanging spaces included.
    pub x: f32,
    pub choice: Choice,
    pub size: f32,
    pub colour: Colour,
    pub language: Option<Language>,
    pub glyphs: Vec<shape::Glyph>,
}

impl Run {
    pub(super) const fn face(&self) -> Face {
        self.choice.face
    }
}

/// One line of glyphs.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// The text of its paragraph.
    pub text: Arc<str>,
    /// Whether lines of its language start at the right.
    pub from_right: bool,
    /// The language of its paragraph, where that is not the document's.
    pub language: Option<Language>,
    pub range: Range<usize>,
    pub runs: Vec<Arc<Run>>,
    /// Width of what is seen.
    pub width: f32,
    /// Width of the spaces that hang over the end.
    pub trailing: f32,
    pub leading: f32,
    pub baseline: f32,
    pub rtl: bool,
}

impl Line {
    /// Adds a run; one that goes on where the last ended, in the same face and colour, makes that one longer.
    fn add(&mut self, run: Run) {
        if let Some(last) = self.runs.last_mut() {
            let end = last.x + last.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>();
            let same = (last.choice, last.size, last.colour) == (run.choice, run.size, run.colour);
            if same && last.language == run.language && (end - run.x).abs() < 0.01 {
                Arc::make_mut(last).glyphs.extend(run.glyphs);
                return;
            }
        }
        self.runs.push(Arc::new(run));
    }
}

/// A paragraph that is laid out: lines of glyphs, ready to be measured and drawn.
#[derive(Clone, Debug)]
pub struct Lines {
    pub(super) source: Arc<Source>,
    pub(super) advances: Arc<Vec<(usize, f32)>>,
    pub(super) lines: Arc<[Line]>,
    pub(super) box_width: f32,
    pub(super) align: Align,
    pub(super) truncated: bool,
}

impl Lines {
    /// Number of lines.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether there is nothing to draw.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Sum of the line boxes, in points.
    #[must_use]
    pub fn height(&self) -> f32 {
        self.lines.iter().map(|line| line.leading).sum()
    }

    /// Width of the widest line, in points; hanging spaces do not count.
    #[must_use]
    pub fn width(&self) -> f32 {
        self.lines.iter().map(|line| line.width).fold(0.0, f32::max)
    }

    /// Width of one line, in points; zero beyond the last.
    #[must_use]
    pub fn line_width(&self, line: usize) -> f32 {
        self.lines.get(line).map_or(0.0, |line| line.width)
    }

    /// Width of the box the lines stand in: the width asked for, or their own.
    #[must_use]
    pub const fn box_width(&self) -> f32 {
        self.box_width
    }

    /// Baseline of a line below the top of the first; that of the last line beyond it, zero without lines.
    #[must_use]
    pub fn baseline(&self, line: usize) -> f32 {
        let mut top = 0.0;
        let mut baseline = 0.0;
        for line in self.lines.iter().take(line.saturating_add(1)) {
            baseline = top + line.baseline;
            top += line.leading;
        }
        baseline
    }

    /// Whether an ellipsis stands for a part of the text.
    #[must_use]
    pub const fn is_truncated(&self) -> bool {
        self.truncated
    }

    /// The text that is set, controls included; of several paragraphs that of the first.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.source.text
    }

    /// The text of one line, for tests and for what is said about an overflow.
    #[must_use]
    pub fn line_text(&self, line: usize) -> &str {
        self.lines.get(line).and_then(|line| line.text.get(line.range.clone())).unwrap_or("")
    }

    /// Two paragraphs as one, the other below.
    #[must_use]
    pub fn above(mut self, other: Self) -> Self {
        self.box_width = self.box_width.max(other.box_width);
        self.truncated |= other.truncated;
        self.lines = self.lines.iter().chain(other.lines.iter()).cloned().collect();
        self
    }

    /// The same paragraph before and after a line: what stays on a page and what goes to the next.
    #[must_use]
    pub fn split_at(&self, line: usize) -> (Self, Self) {
        let line = line.min(self.lines.len());
        let (first, second) = self.lines.split_at(line);
        (Self { lines: first.into(), ..self.clone() }, Self { lines: second.into(), ..self.clone() })
    }

    /// Ends of clusters with their advances, in logical order.
    pub(super) fn clusters(&self, range: Range<usize>) -> impl Iterator<Item = (usize, f32)> {
        let ends = self.advances.iter().skip(1).map(|(at, _)| *at).chain([self.source.text.len()]);
        self.advances
            .iter()
            .zip(ends)
            .filter(move |((start, _), _)| range.contains(start))
            .map(|((_, advance), end)| (end, *advance))
    }
}
