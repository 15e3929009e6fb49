//! Where lines end: greedy or balanced, by the rules of each script.

use std::ops::Range;

use super::Engine;
use super::shape::Segment;

/// Lengths that differ by less than this are equal: sums of rounded advances are never exact.
pub(super) const TOLERANCE: f32 = 0.01;

/// Widths by byte: what a line costs without shaping it again.
pub(super) struct Measure {
    /// Sum of the advances of clusters that start before the byte.
    sums: Vec<f32>,
    /// Start of each cluster with its advance, in logical order.
    pub clusters: Vec<(usize, f32)>,
    gaps: Vec<(usize, f32)>,
    /// End of the text without trailing spaces, by byte of the end.
    trimmed: Vec<usize>,
    /// Bytes after a line feed.
    hard: Vec<usize>,
}

impl Measure {
    pub(super) fn new(text: &str, segments: &[Segment], gaps: Vec<(usize, f32)>) -> Self {
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

    pub(super) fn gap_at(&self, at: usize) -> f32 {
        self.gaps
            .binary_search_by_key(&at, |(gap, _)| *gap)
            .ok()
            .and_then(|found| self.gaps.get(found))
            .map_or(0.0, |(_, gap)| *gap)
    }

    /// The end of a line without the spaces that hang over it.
    pub(super) fn trim(&self, line: &Range<usize>) -> usize {
        self.trimmed.get(line.end).copied().unwrap_or(line.end).max(line.start)
    }

    /// The width of a line without the spaces at its end.
    pub(super) fn width(&self, line: &Range<usize>) -> f32 {
        let end = self.trim(line);
        if end <= line.start { 0.0 } else { self.sum(end) - self.sum(line.start) - self.gap_at(end) }
    }
}

/// Whether a space is allowed to hang over the end of a line.
const fn hangs(c: char) -> bool {
    matches!(c, ' ' | '\n' | '\u{1680}' | '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200B}' | '\u{205F}' | '\u{3000}')
}

/// The bytes where a line may end, the end of the text included.
pub(super) fn breaks(engine: &Engine, text: &str) -> Vec<usize> {
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
pub(super) fn greedy(measure: &Measure, breaks: &[usize], width: f32) -> Vec<Range<usize>> {
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
pub(super) fn balance(measure: &Measure, breaks: &[usize], width: f32, wide: Vec<Range<usize>>) -> Vec<Range<usize>> {
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
