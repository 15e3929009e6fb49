use super::*;
use proptest::prelude::*;

use Direction::{Ltr, Rtl};

/// What `visual` makes of `line`, as the logical letters that the forms stand for.
fn letters(line: &str, base: Direction) -> String {
    use unicode_normalization::UnicodeNormalization;
    visual(line, base, Bidi::App).nfkc().collect()
}

#[test]
fn the_first_strong_character_gives_the_direction() {
    assert_eq!(direction_of("12. نعم yes"), Rtl);
    assert_eq!(direction_of("12. yes نعم"), Ltr);
    assert_eq!(direction_of("שלום"), Rtl);
    assert_eq!(direction_of("\u{2068}ACME\u{2069} سياسة"), Rtl);
    assert_eq!(strong_direction("12 (3.1)"), None);
    assert_eq!(direction_of("12 (3.1)"), Ltr);
}

#[test]
fn left_to_right_lines_pass_unchanged_but_for_controls() {
    for mode in [Bidi::App, Bidi::Terminal, Bidi::Words, Bidi::Off] {
        assert_eq!(visual("Ana (2) \u{2068}個人\u{2069} น้ำ", Ltr, mode), "Ana (2) 個人 น้ำ");
    }
}

#[test]
fn arabic_is_joined_and_printed_from_the_right() {
    assert_eq!(visual("نعم", Rtl, Bidi::App), "\u{FEE2}\u{FECC}\u{FEE7}");
    assert_eq!(visual("نعم", Rtl, Bidi::Terminal), "نعم");
    assert_eq!(visual("نعم", Rtl, Bidi::Off), "نعم");
}

#[test]
fn numbers_and_latin_keep_their_own_order_inside_arabic() {
    assert_eq!(letters("السؤال 3 من 12", Rtl), "12 نم 3 لاؤسلا");
    assert_eq!(letters("لدى \u{2068}ACME (Macau) Ltd.\u{2069} سياسة", Rtl), "ةسايس ACME (Macau) Ltd. ىدل");
}

#[test]
fn without_an_isolate_the_dot_of_a_name_would_jump() {
    assert_eq!(letters("لدى ACME Ltd.", Rtl), ".ACME Ltd ىدل");
}

#[test]
fn brackets_are_mirrored_where_they_run_right_to_left() {
    assert_eq!(letters("(نعم)", Rtl), "(معن)");
    assert_eq!(letters("a (نعم) b", Ltr), "a (معن) b");
    assert_eq!(letters("«نعم» [1]", Rtl), "[1] «معن»");
}

#[test]
fn marks_stay_behind_their_base() {
    assert_eq!(visual("مُحَ", Rtl, Bidi::App), "\u{FEA2}\u{64E}\u{FEE3}\u{64F}");
}

#[test]
fn a_shaped_line_is_as_narrow_as_its_ligatures() {
    assert_eq!(width(&visual("قلا", Rtl, Bidi::App)), 2);
    assert_eq!(width(&visual("قلا", Rtl, Bidi::Terminal)), 3);
}

#[test]
fn words_mode_turns_words_but_not_letters() {
    assert_eq!(visual("نعم لا", Rtl, Bidi::Words), "\u{FEFB} \u{FEE7}\u{FECC}\u{FEE2}");
    assert_eq!(visual("نعم 12", Rtl, Bidi::Words), "12 \u{FEE7}\u{FECC}\u{FEE2}");
}

#[test]
fn the_caret_stands_on_the_cell_of_its_letter() {
    assert_eq!(visual_with_caret("ab", Ltr, Bidi::App, 1), ("ab ".to_owned(), 1));
    assert_eq!(visual_with_caret("個b", Ltr, Bidi::App, 3), ("個b ".to_owned(), 2));
    assert_eq!(visual_with_caret("نعم", Rtl, Bidi::App, 0).1, 3);
    assert_eq!(visual_with_caret("نعم", Rtl, Bidi::App, 2).1, 2);
    assert_eq!(visual_with_caret("نعم", Rtl, Bidi::App, 6).1, 0);
    assert_eq!(visual_with_caret("لا b", Rtl, Bidi::App, 5), (" b \u{FEFB}".to_owned(), 1));
    assert_eq!(visual_with_caret("نعم", Rtl, Bidi::Off, 4).1, 2);
}

fn mixed() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        "[ا-ي\u{64B}-\u{652}]{1,8}",
        "[a-z0-9 ().,%]{1,8}",
        "[א-ת٠-٩ ]{1,4}",
        "[\u{2066}-\u{2069}\u{200E}\u{200F}\u{202A}-\u{202E}]",
        "[ก-ฮ้ำ一-龥]{1,4}",
        Just("👨‍👩‍👧".to_owned()),
        "(?s).{1,3}",
    ];
    proptest::collection::vec(pieces, 0..10).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn reordering_keeps_every_cluster_whole(line in mixed(), rtl: bool) {
        let base = if rtl { Rtl } else { Ltr };
        let shaped = shape(&line);
        let mut before: Vec<String> = shaped
            .graphemes(true)
            .map(|cluster| cluster.chars().filter(|&c| !is_bidi_control(c)).collect::<String>())
            .filter(|cluster| !cluster.is_empty())
            .collect();
        let placed = arrange(&shaped, base);
        prop_assert!(placed.iter().all(|cluster| cluster.logical < shaped.graphemes(true).count()));
        let unmirrored = |text: &str| -> String { text.chars().map(|c| c.min(get_mirrored(c).unwrap_or(c))).collect() };
        let mut after: Vec<String> = placed.iter().map(|cluster| unmirrored(&cluster.text)).collect();
        before = before.iter().map(|cluster| unmirrored(cluster)).collect();
        before.sort();
        after.sort();
        prop_assert_eq!(before, after);
    }

    #[test]
    fn a_visual_line_is_never_wider_and_holds_no_control(line in mixed(), rtl: bool) {
        let base = if rtl { Rtl } else { Ltr };
        for mode in [Bidi::App, Bidi::Terminal, Bidi::Words, Bidi::Off] {
            let printed = visual(&line, base, mode);
            prop_assert!(!printed.contains(is_bidi_control));
            prop_assert!(width(&printed) <= width(&line), "{printed:?}");
        }
    }

    #[test]
    fn a_caret_is_always_on_the_line(line in mixed(), at in 0usize..60, rtl: bool) {
        let base = if rtl { Rtl } else { Ltr };
        let caret = line.grapheme_indices(true).map(|(start, _)| start).nth(at).unwrap_or(line.len());
        let (printed, column) = visual_with_caret(&line, base, Bidi::App, caret);
        prop_assert!(column <= width(&printed));
    }
}
