//! Cleaning of text that somebody else wrote: typed, pasted or read from a file.
//!
//! What is removed could move the cursor, reorder what stands around it, hide inside an id or pile up over the lines
//! above. Letters, marks, joiners and emoji of every script stay.

use thiserror::Error;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// How many combining marks one base may carry; Vietnamese, Thai and vocalised Arabic need three at most.
pub const MARKS_PER_BASE: usize = 4;

/// How many spaces stand for a tab.
const TAB: &str = "    ";

/// A pasted text has more graphemes than its field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{graphemes} graphemes, the limit is {limit}")]
pub struct TooLong {
    /// How many graphemes the whole text would have.
    pub graphemes: usize,
    /// How many the field takes.
    pub limit: usize,
}

/// Returns `text` without anything that could harm a screen, a file or an id.
///
/// Line ends of every kind become `\n`, tabs become spaces; controls, bidi controls, tags, byte order marks and zero-width
/// spaces go; at most [`MARKS_PER_BASE`] marks stay on a base; the rest is composed (NFC). Cleaning twice changes nothing.
pub fn clean(text: &str) -> String {
    if text.bytes().all(|b| matches!(b, b'\n' | b' '..=b'~')) {
        return text.to_owned();
    }
    let mut kept = String::with_capacity(text.len());
    let mut after_return = false;
    for c in text.chars() {
        let ends_return = std::mem::replace(&mut after_return, c == '\r');
        match c {
            '\n' if ends_return => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => kept.push('\n'),
            '\t' => kept.push_str(TAB),
            c if is_harmful(c) => {}
            c => kept.push(c),
        }
    }
    let mut marks = 0;
    kept.nfc()
        .filter(|&c| {
            marks = if is_combining_mark(c) { marks + 1 } else { 0 };
            marks <= MARKS_PER_BASE
        })
        .collect()
}

/// Returns `text` cleaned as by [`clean`] and on one line: every line end becomes one space.
pub fn clean_line(text: &str) -> String {
    let cleaned = clean(text);
    if cleaned.contains('\n') { cleaned.replace('\n', " ") } else { cleaned }
}

/// Cleans pasted text for a field that takes `limit_graphemes` graphemes.
///
/// # Errors
///
/// [`TooLong`] if more is left after cleaning. Nothing is cut off silently: half a pasted sentence is worse than none.
pub fn clean_paste(text: &str, limit_graphemes: usize) -> Result<String, TooLong> {
    let cleaned = clean(text);
    let graphemes = cleaned.graphemes(true).count();
    if graphemes > limit_graphemes {
        return Err(TooLong { graphemes, limit: limit_graphemes });
    }
    Ok(cleaned)
}

/// Returns the initials of a name: the first letter of each word, at most four; of a name without spaces the first two.
pub fn initials(title: &str) -> String {
    let words: Vec<&str> = title.split_whitespace().collect();
    if let [only] = words.as_slice() {
        // A Chinese or Thai name has no spaces; its first character already says enough.
        let first: String = only.graphemes(true).take(1).collect();
        return format!("{first}.");
    }
    words.iter().take(4).filter_map(|word| word.graphemes(true).next()).map(|first| format!("{first}.")).collect()
}

/// Removes the invisible marks that only direct the order of text (U+2066 to U+2069, U+200E, U+200F, U+061C).
///
/// For the edges where text is compared, searched, named or written into data: CSV, JSON, file names, titles.
pub fn strip_isolates(text: &str) -> String {
    text.chars().filter(|&c| !is_order_mark(c)).collect()
}

/// Isolates and direction marks.
pub(super) const fn is_order_mark(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}')
}

/// All bidi controls: marks, isolates, embeddings and overrides.
pub(super) const fn is_bidi_control(c: char) -> bool {
    is_order_mark(c) || matches!(c, '\u{202A}'..='\u{202E}')
}

const fn is_harmful(c: char) -> bool {
    let control = matches!(c, '\u{0}'..='\u{9}' | '\u{B}'..='\u{1F}' | '\u{7F}'..='\u{9F}');
    // Deprecated format characters, annotation marks and the soft hyphen: as invisible as a zero-width space.
    let invisible = matches!(c, '\u{AD}' | '\u{200B}' | '\u{206A}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}');
    control || invisible || is_bidi_control(c) || matches!(c, '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_do_not_tell_the_name() {
        for (title, expected) in
            [("Harbour Lane", "H.L."), ("海港巷", "海."), ("Chan Siu Ming Trading Company", "C.S.M.T."), ("Acme", "A.")]
        {
            assert_eq!(initials(title), expected);
        }
    }
    use proptest::prelude::*;

    #[test]
    fn escape_sequences_lose_their_teeth() {
        assert_eq!(clean("a\u{1b}[31mb\u{9b}2J\u{7}\u{0}\u{7f}c"), "a[31mb2Jc");
    }

    #[test]
    fn line_ends_of_every_kind_become_newlines() {
        assert_eq!(clean("a\r\nb\rc\nd\r\re\u{2028}f\u{2029}g\u{85}h"), "a\nb\nc\nd\n\ne\nf\ng\nh");
        assert_eq!(clean_line("a\r\nb\rc\td"), "a b c    d");
    }

    #[test]
    fn text_that_reorders_or_hides_is_removed() {
        assert_eq!(clean("\u{FEFF}a\u{202E}b\u{2068}c\u{2069}\u{200E}\u{200F}\u{61C}\u{200B}d\u{E0041}\u{AD}"), "abcd");
    }

    #[test]
    fn letters_joiners_and_emoji_of_every_script_stay() {
        for text in ["não é", "nguyễn", "個人資料。", "น้ำหนัก", "مُحَمَّد", "می‌خواهم", "👨‍👩‍👧 🇹🇭 ❤\u{FE0F}", "क्‍ष"]
        {
            assert_eq!(clean(text), text);
        }
    }

    #[test]
    fn text_is_composed() {
        assert_eq!(clean("nguye\u{302}\u{303}n"), "nguyễn");
    }

    #[test]
    fn piled_up_marks_are_capped() {
        let zalgo = format!("Z{}b", "\u{335}".repeat(50));
        assert_eq!(clean(&zalgo), format!("Z{}b", "\u{335}".repeat(MARKS_PER_BASE)));
    }

    #[test]
    fn a_paste_over_the_limit_is_refused_with_its_length() {
        assert_eq!(clean_paste("น้ำหนัก\r\n中文", 7), Ok("น้ำหนัก\n中文".to_owned()));
        assert_eq!(clean_paste("👨‍👩‍👧👨‍👩‍👧", 1), Err(TooLong { graphemes: 2, limit: 1 }));
    }

    #[test]
    fn only_order_marks_are_stripped_at_the_edges() {
        assert_eq!(strip_isolates("a\u{2068}b\u{2069}\u{200F}c\u{200D}\n"), "abc\u{200D}\n");
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in "(?s).*|[a\u{300}-\u{320}\u{9c7}\u{9be}\u{1100}\u{1161}\u{200D}\r\n\t]*") {
            let once = clean(&text);
            prop_assert_eq!(clean(&once), once.clone());
            prop_assert!(!once.chars().any(|c| is_bidi_control(c) || (c.is_control() && c != '\n')));
        }

        #[test]
        fn a_cleaned_line_is_one_line(text in "(?s).*") {
            prop_assert!(!clean_line(&text).contains(char::is_control));
        }
    }
}
