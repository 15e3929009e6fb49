//! Paragraphs to lines: where lines break, how wide they are, which glyphs stand where.

use std::ops::Range;
use std::sync::Arc;

use unicode_bidi::{BidiClass, BidiInfo, Level, ParagraphInfo, bidi_class};

use super::Engine;
use super::fonts::{Choice, Face};
use super::shape::{self, Segment, Source};
use super::style::{Colour, Language, Style};

/// Lengths that differ by less than this are equal: sums of rounded advances are never exact.
const TOLERANCE: f32 = 0.01;

/// A piece of text in one style.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    text: String,
    style: Style,
    language: Option<Language>,
    foreign: bool,
}

impl Span {
    /// Text of the document's own language.
    #[must_use]
    pub fn new(text: impl Into<String>, style: Style) -> Self {
        Self { text: text.into(), style, language: None, foreign: false }
    }

    /// Text that somebody typed. It keeps its own direction and cannot change the direction of what follows.
    #[must_use]
    pub fn foreign(text: impl Into<String>, style: Style) -> Self {
        Self { text: text.into(), style, language: None, foreign: true }
    }

    /// Says that the text is in another language than the document: glyph forms follow it, and screen readers are told.
    #[must_use]
    pub fn in_language(self, tag: &str) -> Self {
        Self { language: Some(Language::new(tag)), ..self }
    }

    /// The text as it was given.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How it is set.
    #[must_use]
    pub const fn style(&self) -> &Style {
        &self.style
    }

    pub(super) const fn language(&self) -> Option<&Language> {
        self.language.as_ref()
    }

    pub(super) const fn is_foreign(&self) -> bool {
        self.foreign
    }
}

/// On which side of their box lines stand. Start is left on left-to-right pages and right on the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Align {
    /// Flush with the side where reading starts.
    #[default]
    Start,
    /// In the middle.
    Centre,
    /// Flush with the other side.
    End,
}

/// Which way a paragraph runs before its own characters have a say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    /// As the document's language does: right for every message of ours.
    #[default]
    Document,
    /// As the first letter of the paragraph does: right for text that somebody typed. Without letters, as the document.
    FirstLetter,
}

/// A paragraph that is not laid out yet.
///
/// ```
/// # use portolan::export::pdf::{Colour, Engine, Paragraph, Span, Style};
/// let mut engine = Engine::new("en");
/// let verdict = Style::new(22.0, 30.0).bold();
/// let lines = Paragraph::new([
///     Span::new("Not ready", verdict.colour(Colour::hex(0xA8281A))),
///     Span::new(", for 5 of 5 departments.", verdict),
/// ])
/// .width(461.0)
/// .balanced()
/// .layout(&mut engine);
/// assert_eq!(lines.len(), 1);
/// assert_eq!(lines.height(), 30.0);
/// ```
#[derive(Clone, Debug)]
pub struct Paragraph {
    spans: Vec<Span>,
    width: f32,
    align: Align,
    direction: Direction,
    balanced: bool,
    max_lines: usize,
}

impl Paragraph {
    /// A paragraph of spans that is as wide as its text.
    #[must_use]
    pub fn new(spans: impl IntoIterator<Item = Span>) -> Self {
        Self {
            spans: spans.into_iter().collect(),
            width: f32::INFINITY,
            align: Align::Start,
            direction: Direction::Document,
            balanced: false,
            max_lines: usize::MAX,
        }
    }

    /// A paragraph of one span.
    #[must_use]
    pub fn text(text: impl Into<String>, style: Style) -> Self {
        Self::new([Span::new(text, style)])
    }

    /// Breaks lines at this width in points.
    #[must_use]
    pub const fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Sets the side on which lines stand.
    #[must_use]
    pub const fn align(mut self, align: Align) -> Self {
        self.align = align;
        self
    }

    /// Sets which way the paragraph runs.
    #[must_use]
    pub const fn direction(mut self, direction: Direction) -> Self {
        self.direction = direction;
        self
    }

    /// Makes the longest line as short as the number of lines allows, as headings want.
    #[must_use]
    pub const fn balanced(mut self) -> Self {
        self.balanced = true;
        self
    }

    /// Cuts the text with an ellipsis so that it fits into this number of lines (at least one).
    #[must_use]
    pub const fn max_lines(mut self, lines: usize) -> Self {
        self.max_lines = if lines == 0 { 1 } else { lines };
        self
    }

    /// Shapes the text and breaks it into lines. Never fails; an empty text gives no lines.
    #[must_use]
    pub fn layout(&self, engine: &mut Engine) -> Lines {
        let mut lines = self.layout_spans(engine, &self.spans);
        let too_long = lines.lines.len() > self.max_lines;
        // Cutting by glyphs could leave a joined letter without its neighbour, so the shortened text is set again,
        // shorter still where a script breaks its words differently at the new end.
        for spare in (0..60).step_by(3) {
            if lines.lines.len() <= self.max_lines {
                break;
            }
            let Some(cut) = self.cut(engine, &lines, spare) else { break };
            let again = self.layout_spans(engine, &shorten(&self.spans, &lines.source, cut));
            if again.lines.len() <= self.max_lines {
                lines = again;
            }
        }
        lines.lines.truncate(self.max_lines);
        lines.truncated = too_long;
        lines
    }

    /// Where the text must end so that an ellipsis still fits on the last line that is allowed.
    fn cut(&self, engine: &mut Engine, lines: &Lines, spare: usize) -> Option<usize> {
        let last = lines.lines.get(self.max_lines - 1)?;
        let start = last.range.start;
        let end = match lines.lines.get(self.max_lines) {
            Some(next) if !lines.line_text(self.max_lines - 1).ends_with('\n') => next.range.end,
            _ => last.range.end,
        };
        let span = self.spans.get(lines.source.span_at(start)).or_else(|| self.spans.last())?;
        let style = *span.style();
        let room = self.width - engine.measure("\u{2026}", style);
        let mut cut = start;
        let mut width = 0.0;
        for (at, advance) in lines.clusters(start..end) {
            if width + advance > room + TOLERANCE {
                break;
            }
            width += advance;
            cut = at;
        }
        for _ in 0..spare {
            cut = lines.source.text.get(start..cut)?.char_indices().next_back().map_or(start, |(at, _)| start + at);
        }
        Some(cut)
    }

    fn layout_spans(&self, engine: &mut Engine, spans: &[Span]) -> Lines {
        let source = Source::new(spans);
        let document = if engine.language.is_rtl() { Level::rtl() } else { Level::ltr() };
        let direction = match self.direction {
            Direction::Document => document,
            Direction::FirstLetter => first_letter(&source.text, document),
        };
        let bidi = BidiInfo::new(&source.text, Some(direction));
        let segments = shape::shape(engine, spans, &source, &bidi);
        let gaps = shape::gaps(&source, spans, &bidi);
        let measure = Measure::new(&source.text, &segments, gaps);
        let breaks = breaks(engine, &source.text);
        let mut ranges = greedy(&measure, &breaks, self.width);
        if self.balanced && ranges.len() > 1 && self.width.is_finite() {
            ranges = balance(&measure, &breaks, self.width, ranges);
        }
        let lines: Vec<Line> =
            ranges.into_iter().map(|range| place(spans, &source, &bidi, &segments, &measure, range)).collect();
        let natural = lines.iter().map(|line| line.width).fold(0.0, f32::max);
        drop(bidi);
        let box_width = if self.width.is_finite() { self.width } else { natural };
        Lines {
            text: source.text.as_str().into(),
            source: Arc::new(source),
            advances: Arc::new(measure.clusters),
            lines,
            box_width,
            align: self.align,
            truncated: false,
        }
    }
}

/// The level of the direction of the first letter, wherever it stands.
fn first_letter(text: &str, otherwise: Level) -> Level {
    text.chars()
        .find_map(|c| match bidi_class(c) {
            BidiClass::L => Some(Level::ltr()),
            BidiClass::R | BidiClass::AL => Some(Level::rtl()),
            _ => None,
        })
        .unwrap_or(otherwise)
}

/// The spans up to a byte of the joined text, with an ellipsis.
fn shorten(spans: &[Span], source: &Source, cut: usize) -> Vec<Span> {
    let last = source.span_at(cut.saturating_sub(1));
    let mut kept: Vec<Span> = spans.iter().take(last + 1).cloned().collect();
    if let Some(span) = kept.last_mut() {
        let start = last.checked_sub(1).and_then(|before| source.ends.get(before)).copied().unwrap_or(0);
        let part = source.text.get(start..cut).unwrap_or("");
        let part: String = part.chars().filter(|c| !span.foreign || !shape::is_bidi_control(*c)).collect();
        span.text = part.trim_end().trim_end_matches(['\u{2068}', ',', ';', ':']).to_owned() + "\u{2026}";
    }
    kept
}

/// Widths by byte: what a line costs without shaping it again.
struct Measure {
    /// Sum of the advances of clusters that start before the byte.
    sums: Vec<f32>,
    /// Start of each cluster with its advance, in logical order.
    clusters: Vec<(usize, f32)>,
    gaps: Vec<(usize, f32)>,
    /// End of the text without trailing spaces, by byte of the end.
    trimmed: Vec<usize>,
    /// Bytes after a line feed.
    hard: Vec<usize>,
}

impl Measure {
    fn new(text: &str, segments: &[Segment], gaps: Vec<(usize, f32)>) -> Self {
        let mut advances = vec![0.0_f32; text.len() + 1];
        let mut is_start = vec![false; text.len() + 1];
        for glyph in segments.iter().flat_map(|segment| &segment.glyphs) {
            if let Some(advance) = advances.get_mut(glyph.cluster.start) {
                *advance += glyph.advance;
            }
            if let Some(start) = is_start.get_mut(glyph.cluster.start) {
                *start = true;
            }
        }
        // A gap belongs to the cluster before it, so that it disappears at the end of a line.
        let mut sums = Vec::with_capacity(text.len() + 1);
        let mut clusters = Vec::new();
        let mut sum = 0.0;
        let mut waiting = gaps.iter().peekable();
        for (at, advance) in advances.iter().enumerate() {
            if let Some((_, gap)) = waiting.next_if(|(gap, _)| *gap <= at) {
                sum += gap;
            }
            sums.push(sum);
            sum += advance;
            if is_start.get(at) == Some(&true) {
                clusters.push((at, *advance));
            }
        }
        let mut trimmed = vec![0; text.len() + 1];
        let mut hard = Vec::new();
        let mut end = 0;
        for (at, c) in text.char_indices() {
            let next = at + c.len_utf8();
            if c == '\n' {
                hard.push(next);
            }
            if !hangs(c) {
                end = next;
            }
            if let Some(slot) = trimmed.get_mut(next) {
                *slot = end;
            }
        }
        Self { sums, clusters, gaps, trimmed, hard }
    }

    fn sum(&self, at: usize) -> f32 {
        self.sums.get(at).copied().unwrap_or(0.0)
    }

    fn gap_at(&self, at: usize) -> f32 {
        self.gaps
            .binary_search_by_key(&at, |(gap, _)| *gap)
            .ok()
            .and_then(|found| self.gaps.get(found))
            .map_or(0.0, |(_, gap)| *gap)
    }

    /// The end of a line without the spaces that hang over it.
    fn trim(&self, line: &Range<usize>) -> usize {
        self.trimmed.get(line.end).copied().unwrap_or(line.end).max(line.start)
    }

    /// The width of a line without the spaces at its end.
    fn width(&self, line: &Range<usize>) -> f32 {
        let end = self.trim(line);
        if end <= line.start { 0.0 } else { self.sum(end) - self.sum(line.start) - self.gap_at(end) }
    }
}

/// Whether a space is allowed to hang over the end of a line.
const fn hangs(c: char) -> bool {
    matches!(c, ' ' | '\n' | '\u{1680}' | '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200B}' | '\u{205F}' | '\u{3000}')
}

/// The bytes where a line may end, the end of the text included.
fn breaks(engine: &Engine, text: &str) -> Vec<usize> {
    engine.segmenter.segment_str(text).filter(|at| *at > 0 && !is_kept_together(text, *at)).collect()
}

/// Whether a Chinese number and its measure word, or 第 and its number, meet at a byte.
fn is_kept_together(text: &str, at: usize) -> bool {
    const MEASURES: &str = "年月日號号頁页分項项天個个週周時时點点部人條条步題题份次家間间%％";
    let (Some(before), Some(after)) = (text.get(..at), text.get(at..)) else { return false };
    let before = before.strip_suffix(' ').unwrap_or(before);
    let (Some(last), Some(first)) = (before.chars().next_back(), after.chars().next()) else { return false };
    (last.is_ascii_digit() && MEASURES.contains(first)) || (last == '第' && first.is_ascii_digit())
}

/// Fills lines one after the other. Words longer than a line are cut between clusters.
fn greedy(measure: &Measure, breaks: &[usize], width: f32) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut fitting = 0;
    let mut waiting = breaks.iter().copied().peekable();
    while let Some(at) = waiting.peek().copied() {
        if at <= start {
            waiting.next();
            continue;
        }
        if measure.width(&(start..at)) <= width + TOLERANCE {
            waiting.next();
            fitting = at;
            if measure.is_hard(at) {
                lines.push(start..at);
                start = at;
            }
            continue;
        }
        let end = if fitting > start { fitting } else { measure.split_word(start, at, width) };
        lines.push(start..end);
        start = end;
        fitting = end;
    }
    let end = measure.sums.len().saturating_sub(1);
    if start < end {
        lines.push(start..end);
    }
    lines
}

impl Measure {
    /// Whether the line must end here.
    fn is_hard(&self, at: usize) -> bool {
        self.hard.binary_search(&at).is_ok()
    }

    /// The last cluster boundary that fits; at least one cluster is taken.
    fn split_word(&self, start: usize, end: usize, width: f32) -> usize {
        let from = self.clusters.partition_point(|(at, _)| *at <= start);
        let mut best = None;
        for (at, _) in self.clusters.iter().skip(from).take_while(|(at, _)| *at < end) {
            if best.is_some() && self.width(&(start..*at)) > width + TOLERANCE {
                break;
            }
            best = Some(*at);
        }
        best.unwrap_or(end)
    }
}

/// Narrows the lines as far as their number allows.
fn balance(measure: &Measure, breaks: &[usize], width: f32, wide: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let (mut low, mut high) = (0.0, width);
    let mut best = wide;
    let count = best.len();
    for _ in 0..10 {
        let middle = (low + high) / 2.0;
        let lines = greedy(measure, breaks, middle);
        let fits = lines.len() <= count && lines.iter().all(|line| measure.width(line) <= middle + TOLERANCE);
        // A narrower width must not cut words that the full width does not cut.
        if fits && lines.iter().all(|line| breaks.binary_search(&line.end).is_ok()) {
            best = lines;
            high = middle;
        } else {
            low = middle;
        }
    }
    best
}

/// Puts the glyphs of a line into visual order.
fn place(
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
                line.runs.push(Run {
                    x,
                    choice: segment.choice,
                    size: style.size,
                    colour: style.colour,
                    language: span.language().cloned(),
                    glyphs,
                });
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
    pub range: Range<usize>,
    pub runs: Vec<Run>,
    /// Width of what is seen.
    pub width: f32,
    /// Width of the spaces that hang over the end.
    pub trailing: f32,
    pub leading: f32,
    pub baseline: f32,
    pub rtl: bool,
}

/// A paragraph that is laid out: lines of glyphs, ready to be measured and drawn.
#[derive(Clone, Debug)]
pub struct Lines {
    pub(super) text: Arc<str>,
    source: Arc<Source>,
    advances: Arc<Vec<(usize, f32)>>,
    pub(super) lines: Vec<Line>,
    box_width: f32,
    pub(super) align: Align,
    truncated: bool,
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

    /// The text that is set, controls included.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of one line, for tests and for what is said about an overflow.
    #[must_use]
    pub fn line_text(&self, line: usize) -> &str {
        self.lines.get(line).and_then(|line| self.text.get(line.range.clone())).unwrap_or("")
    }

    /// The same paragraph before and after a line: what stays on a page and what goes to the next.
    #[must_use]
    pub fn split_at(&self, line: usize) -> (Self, Self) {
        let line = line.min(self.lines.len());
        let (first, second) = self.lines.split_at(line);
        (Self { lines: first.to_vec(), ..self.clone() }, Self { lines: second.to_vec(), ..self.clone() })
    }

    /// Ends of clusters with their advances, in logical order.
    fn clusters(&self, range: Range<usize>) -> impl Iterator<Item = (usize, f32)> {
        let ends = self.advances.iter().skip(1).map(|(at, _)| *at).chain([self.text.len()]);
        self.advances
            .iter()
            .zip(ends)
            .filter(move |((start, _), _)| range.contains(start))
            .map(|((_, advance), end)| (end, *advance))
    }
}
