//! Where a line may end.

use std::cell::RefCell;
use std::rc::Rc;

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};

use super::memo::Memo;

thread_local! {
    // Strict is the default: small kana and the like do not open a line either.
    static SEGMENTER: LineSegmenterBorrowed<'static> = LineSegmenter::new_auto(LineBreakOptions::default());
    static PHRASES: RefCell<Memo<(), Rc<[usize]>>> = RefCell::new(Memo::new(512));
}

/// Returns the byte offsets at which `text` may be broken, in rising order, ending with its length.
///
/// With `chinese`, quotation marks between ideographs count as brackets, which is how Chinese sets them.
pub(crate) fn breaks(text: &str, chinese: bool) -> Vec<usize> {
    let mut found = if text.contains(is_complex) { by_phrase(text) } else { segment(text) };
    if chinese && text.contains(['“', '”', '‘', '’']) {
        found.extend(around_quotes(text));
        found.sort_unstable();
        found.dedup();
    }
    found
}

/// Whether the script of `c` writes words without spaces and needs the language model: Thai, Lao, Khmer, Burmese.
pub(crate) fn is_complex(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}

fn segment(text: &str) -> Vec<usize> {
    SEGMENTER.with(|segmenter| segmenter.segment_str(text).filter(|&at| at > 0).collect())
}

/// Breaks at each space between two letters of a complex script and asks the model for one phrase at a time.
///
/// While somebody types, only the phrase under the caret is new; the others are remembered.
fn by_phrase(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut start = 0;
    for end in phrase_ends(text) {
        let Some(phrase) = text.get(start..end) else { continue };
        found.extend(phrase_breaks(phrase).iter().map(|at| start + at));
        start = end;
    }
    found
}

fn phrase_breaks(phrase: &str) -> Rc<[usize]> {
    if let Some(known) = PHRASES.with_borrow_mut(|memo| memo.get(phrase, &())) {
        return known;
    }
    let found: Rc<[usize]> = segment(phrase).into();
    PHRASES.with_borrow_mut(|memo| memo.put(phrase, (), Rc::clone(&found)));
    found
}

fn phrase_ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut letter = None;
    let mut spaces = false;
    for (at, c) in text.char_indices() {
        if c == ' ' {
            spaces = true;
            continue;
        }
        if spaces && letter.is_some_and(is_complex) && is_complex(c) {
            ends.push(at);
        }
        letter = Some(c);
        spaces = false;
    }
    ends.push(text.len());
    ends
}

/// Allows a break before an opening quote after an ideograph and behind a closing one before an ideograph.
fn around_quotes(text: &str) -> Vec<usize> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let pairs = chars.iter().zip(chars.iter().skip(1));
    pairs
        .filter(|((_, left), (_, right))| {
            let opens = matches!(right, '“' | '‘') && (is_ideograph(*left) || is_full_stop(*left));
            let closed = matches!(left, '”' | '’') && is_ideograph(*right);
            opens || closed
        })
        .map(|(_, (at, _))| *at)
        .collect()
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn is_full_stop(c: char) -> bool {
    matches!(c, '，' | '。' | '、' | '；' | '：' | '！' | '？')
}
