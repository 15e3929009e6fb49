//! How many cells a text takes on a terminal.
//!
//! The width of a text is the sum over its grapheme clusters, because terminals and the screen buffer advance cluster by
//! cluster. Measuring the whole text at once counts lam-alef as one cell where two are drawn, and a letter is lost.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// What [`truncate`] puts where text was cut off; one cell wide.
pub const ELLIPSIS: char = '…';

/// Returns the number of cells that `text` takes when it is printed on one line.
///
/// Controls, newlines and invisible marks take no cell.
pub fn width(text: &str) -> usize {
    if is_printable_ascii(text) {
        return text.len();
    }
    text.graphemes(true).map(grapheme_width).sum()
}

/// Returns the number of cells of one grapheme cluster.
pub(super) fn grapheme_width(grapheme: &str) -> usize {
    if let [byte] = grapheme.as_bytes() {
        return usize::from(!byte.is_ascii_control());
    }
    if grapheme.contains(char::is_control) {
        return 0;
    }
    // The screen buffer reserves one cell more for each half-width voicing mark; measuring less would cut the text.
    let voicing = grapheme.chars().filter(|c| matches!(c, '\u{FF9E}' | '\u{FF9F}')).count();
    UnicodeWidthStr::width(grapheme) + voicing
}

/// Cuts `text` to at most `cells` cells, between grapheme clusters, with [`ELLIPSIS`] in place of what is missing.
///
/// Text that fits is returned unchanged. Isolating marks that the cut leaves open are closed, so that what is printed
/// after the text keeps its order.
pub fn truncate(text: &str, cells: usize) -> String {
    if width(text) <= cells {
        return text.to_owned();
    }
    if cells == 0 {
        return String::new();
    }
    let mut kept = String::new();
    let mut used = 0;
    for grapheme in text.graphemes(true) {
        used += grapheme_width(grapheme);
        if used >= cells {
            break;
        }
        kept.push_str(grapheme);
    }
    kept.truncate(kept.trim_end().len());
    kept.push(ELLIPSIS);
    close_isolates(&mut kept);
    kept
}

fn close_isolates(text: &mut String) {
    let mut open = 0usize;
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    text.extend(std::iter::repeat_n('\u{2069}', open));
}

/// Adds spaces after `text` until it is `cells` wide; wider text is returned unchanged.
pub fn pad_end(text: &str, cells: usize) -> String {
    let mut padded = text.to_owned();
    padded.extend(std::iter::repeat_n(' ', cells.saturating_sub(width(text))));
    padded
}

/// Adds spaces before `text` until it is `cells` wide; wider text is returned unchanged.
pub fn pad_start(text: &str, cells: usize) -> String {
    let mut padded = " ".repeat(cells.saturating_sub(width(text)));
    padded.push_str(text);
    padded
}

fn is_printable_ascii(text: &str) -> bool {
    text.bytes().all(|b| matches!(b, b' '..=b'~'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_script_has_the_width_that_terminals_give_it() {
        for (text, cells) in [
            ("", 0),
            ("Hello", 5),
            ("não é", 5),
            ("nguyễn", 6),
            ("nguye\u{302}\u{303}n", 6),
            ("個人資料", 8),
            ("个人，", 6),
            ("น้ำ", 2),
            ("ที่", 1),
            ("مرحبا", 5),
            ("قلا", 3),
            ("مُحَمَّد", 4),
            ("🇹🇭", 2),
            ("👨‍👩‍👧", 2),
            ("가", 2),
            ("ｶﾞ", 3),
            ("a\u{2068}b\u{2069}\u{200F}c", 3),
            ("a\nb\u{7}", 2),
        ] {
            assert_eq!(width(text), cells, "{text:?}");
        }
    }

    #[test]
    fn lam_alef_takes_two_cells_until_it_is_shaped() {
        assert_eq!(width("لا"), 2);
        assert_eq!(width("\u{FEFB}"), 1);
    }

    #[test]
    fn text_is_cut_between_clusters_and_marked() {
        assert_eq!(truncate("Hello", 5), "Hello");
        assert_eq!(truncate("Hello world", 7), "Hello…");
        assert_eq!(truncate("個人資料", 7), "個人資…");
        assert_eq!(truncate("個人資料", 6), "個人…");
        assert_eq!(truncate("น้ำหนัก", 3), "น้ำ…");
        assert_eq!(truncate("nguye\u{302}\u{303}n van", 6), "nguye\u{302}\u{303}…");
        assert_eq!(truncate("abc", 0), "");
        assert_eq!(truncate("abc", 1), "…");
    }

    #[test]
    fn a_cut_closes_the_isolates_it_leaves_open() {
        assert_eq!(truncate("for \u{2068}Macau Ltd.\u{2069} only", 8), "for \u{2068}Mac…\u{2069}");
    }

    #[test]
    fn padding_counts_cells() {
        assert_eq!(pad_end("個人", 6), "個人  ");
        assert_eq!(pad_start("ที่", 3), "  ที่");
        assert_eq!(pad_end("longer", 3), "longer");
    }

    proptest! {
        #[test]
        fn a_truncated_text_always_fits(text in "\\PC*|.*", cells in 0usize..40) {
            prop_assert!(width(&truncate(&text, cells)) <= cells);
        }

        #[test]
        fn a_padded_text_is_at_least_that_wide(text in "\\PC*", cells in 0usize..40) {
            prop_assert_eq!(width(&pad_end(&text, cells)), width(&text).max(cells));
        }
    }
}
