//! Line breaking for every script.
//!
//! Opportunities come from the Unicode line breaking algorithm; Thai, Lao, Khmer and Burmese words from ICU's language
//! model, which costs about a millisecond a sentence and is therefore remembered. Chinese keeps its kinsoku: no line
//! starts with `，` or ends with `（`.

mod breaks;
mod memo;

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

use unicode_segmentation::UnicodeSegmentation;

use super::Direction;
use super::bidi::strong_direction;
use super::width::grapheme_width;
use memo::Memo;

pub(super) use breaks::{breaks, is_complex};

/// Longer texts are wrapped afresh each time, so that the memory stays small.
const LONGEST_REMEMBERED: usize = 8 * 1024;

/// Lines by text, for a width and with or without the Chinese rule for quotes.
type Wrapped = Memo<(usize, bool), Rc<[String]>>;

thread_local! {
    static WRAPPED: RefCell<Wrapped> = RefCell::new(Memo::new(512));
}

/// Breaks `text` into lines of at most `width` cells, in logical order, for a text in `lang` (a language tag).
///
/// Every `\n` ends a line, so an empty text is one empty line. Spaces at a break go; apart from them the lines joined are
/// the text. A word wider than a line is broken between grapheme clusters; only a cluster that is itself wider than
/// `width` exceeds it. Isolates that span a break are closed before and opened again behind it, so that each line can be
/// laid out alone. Results are remembered: wrapping the same text again costs a look-up.
pub fn wrap(text: &str, width: usize, lang: &str) -> Vec<String> {
    let width = width.max(1);
    let chinese = lang.starts_with("zh");
    if text.len() > LONGEST_REMEMBERED {
        return wrap_paragraphs(text, width, chinese);
    }
    let key = (width, chinese);
    if let Some(lines) = WRAPPED.with_borrow_mut(|memo| memo.get(text, &key)) {
        return lines.to_vec();
    }
    let lines = wrap_paragraphs(text, width, chinese);
    WRAPPED.with_borrow_mut(|memo| memo.put(text, key, Rc::from(lines.as_slice())));
    lines
}

fn wrap_paragraphs(text: &str, width: usize, chinese: bool) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let paragraph = paragraph.strip_suffix('\r').unwrap_or(paragraph);
        let ranges = Breaker::new(paragraph, width).run(&breaks(paragraph, chinese));
        let slices = ranges.into_iter().filter_map(|range| paragraph.get(range));
        if paragraph.contains(is_isolate_start) {
            lines.extend(balance_isolates(slices));
        } else {
            lines.extend(slices.map(str::to_owned));
        }
    }
    lines
}

/// One grapheme cluster of the paragraph.
#[derive(Clone, Copy)]
struct Cluster<'a> {
    start: usize,
    text: &'a str,
    cells: usize,
}

impl Cluster<'_> {
    fn end(&self) -> usize {
        self.start + self.text.len()
    }

    fn is_space(&self) -> bool {
        self.text.chars().all(is_break_space)
    }
}

/// Fills lines greedily with units, the stretches between two break opportunities.
struct Breaker<'a> {
    paragraph: &'a str,
    width: usize,
    lines: Vec<Range<usize>>,
    /// The line being filled: where it starts, where its last visible cluster ends, its cells with all spaces.
    start: usize,
    content_end: usize,
    cells: usize,
}

impl<'a> Breaker<'a> {
    fn new(paragraph: &'a str, width: usize) -> Self {
        Self { paragraph, width, lines: Vec::new(), start: 0, content_end: 0, cells: 0 }
    }

    /// Takes the offsets of break opportunities in rising order; those inside a cluster are ignored.
    fn run(mut self, breaks: &[usize]) -> Vec<Range<usize>> {
        let mut breaks = breaks.iter().copied().peekable();
        let mut unit: Vec<Cluster<'a>> = Vec::new();
        for (start, text) in self.paragraph.grapheme_indices(true) {
            let cluster = Cluster { start, text, cells: grapheme_width(text) };
            unit.push(cluster);
            while breaks.next_if(|&at| at < cluster.end()).is_some() {}
            if breaks.next_if_eq(&cluster.end()).is_some() {
                self.place(&unit);
                unit.clear();
            }
        }
        self.place(&unit);
        if self.content_end > self.start || self.lines.is_empty() {
            self.end_line(self.paragraph.len());
        }
        self.lines
    }

    fn place(&mut self, unit: &[Cluster<'a>]) {
        let Some(first) = unit.first() else { return };
        let visible = unit.iter().rposition(|cluster| !cluster.is_space()).map_or(0, |last| last + 1);
        let (word, spaces) = unit.split_at(visible);
        let word_cells: usize = word.iter().map(|cluster| cluster.cells).sum();
        if self.cells + word_cells > self.width && first.start > self.start {
            self.end_line(first.start);
        }
        if self.cells + word_cells > self.width {
            self.place_split(word);
        } else {
            self.cells += word_cells;
        }
        self.cells += spaces.iter().map(|cluster| cluster.cells).sum::<usize>();
        if let Some(last) = word.last() {
            self.content_end = last.end();
        }
    }

    /// Breaks a word that is wider than a line wherever the line is full, but not before closing punctuation.
    fn place_split(&mut self, word: &[Cluster<'a>]) {
        let mut before: Option<Cluster<'a>> = None;
        for &cluster in word {
            if self.cells + cluster.cells > self.width && cluster.start > self.start {
                match before {
                    Some(last)
                        if cluster.text.starts_with(never_starts_a_line)
                            && last.start > self.start
                            && last.cells + cluster.cells <= self.width =>
                    {
                        self.content_end = last.start;
                        self.end_line(last.start);
                        self.cells = last.cells;
                    }
                    _ => self.end_line(cluster.start),
                }
            }
            self.cells += cluster.cells;
            self.content_end = cluster.end();
            before = Some(cluster);
        }
    }

    /// Ends the line before `next`, without its trailing spaces; a line of nothing but indentation vanishes.
    fn end_line(&mut self, next: usize) {
        let end = self.content_end.max(self.start);
        if end > self.start || next == self.paragraph.len() {
            self.lines.push(self.start..end);
        }
        self.start = next;
        self.content_end = next;
        self.cells = 0;
    }
}

/// Closes isolates at the end of each line and opens them again on the next one, with the direction they had.
fn balance_isolates<'a>(slices: impl Iterator<Item = &'a str>) -> Vec<String> {
    let slices: Vec<&str> = slices.collect();
    let mut open: Vec<char> = Vec::new();
    let mut lines = Vec::with_capacity(slices.len());
    for (index, slice) in slices.iter().enumerate() {
        let mut line: String = open.iter().collect();
        line.push_str(slice);
        for (at, c) in slice.char_indices() {
            match c {
                '\u{2068}' => {
                    let inside = slice.get(at + c.len_utf8()..).unwrap_or_default();
                    open.push(resolve_isolate(inside, slices.get(index + 1..).unwrap_or_default()));
                }
                '\u{2066}' | '\u{2067}' => open.push(c),
                '\u{2069}' => {
                    open.pop();
                }
                _ => {}
            }
        }
        line.extend(std::iter::repeat_n('\u{2069}', open.len()));
        lines.push(line);
    }
    lines
}

/// Finds the direction that a first-strong isolate takes from its content, which may go on in later lines.
fn resolve_isolate(inside: &str, later: &[&str]) -> char {
    for part in std::iter::once(inside).chain(later.iter().copied()) {
        let (content, closed) = part.split_once('\u{2069}').map_or((part, false), |(content, _)| (content, true));
        match strong_direction(content) {
            Some(Direction::Rtl) => return '\u{2067}',
            Some(Direction::Ltr) => break,
            None if closed => break,
            None => {}
        }
    }
    '\u{2066}'
}

fn is_isolate_start(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2068}')
}

/// Spaces that vanish at a break; no-break spaces do not.
fn is_break_space(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{2007}' | '\u{202F}')
}

/// Closing punctuation that must not open a line, even when a word had to be torn.
fn never_starts_a_line(c: char) -> bool {
    matches!(
        c,
        '，' | '。'
            | '、'
            | '；'
            | '：'
            | '！'
            | '？'
            | '」'
            | '』'
            | '）'
            | '》'
            | '〉'
            | '】'
            | '〕'
            | '”'
            | '’'
    ) || matches!(c, ',' | '.' | ';' | ':' | '!' | '?' | ')' | ']' | '}' | '…' | '،' | '؛' | '؟' | '％' | '%')
}

#[cfg(test)]
mod tests;
