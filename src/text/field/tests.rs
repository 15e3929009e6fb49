use super::*;
use proptest::prelude::*;

fn typed(keys: &str) -> Field {
    let mut field = Field::new(100);
    for key in keys.chars() {
        field.insert(key.encode_utf8(&mut [0; 4])).unwrap();
    }
    field
}

/// The field as text with `|` for the caret.
fn shown(field: &Field) -> String {
    let (before, after) = field.halves();
    format!("{before}|{after}")
}

#[test]
fn letters_typed_one_by_one_are_composed() {
    assert_eq!(shown(&typed("nguye\u{302}\u{303}n")), "nguyễn|");
    assert_eq!(shown(&typed("น้ำ")), "น้ำ|");
    assert_eq!(shown(&typed("👨\u{200D}👩\u{200D}👧")), "👨‍👩‍👧|");
    assert_eq!(shown(&typed("مُحَمَّد")), "مُحَمَّد|");
}

#[test]
fn typing_in_the_middle_keeps_the_caret_behind_what_was_typed() {
    let mut field = Field::with_text("個料", 10);
    field.left();
    field.insert("人").unwrap();
    field.insert("資").unwrap();
    assert_eq!(shown(&field), "個人資|料");
}

#[test]
fn a_mark_typed_behind_an_earlier_letter_joins_it() {
    let mut field = Field::with_text("ab", 10);
    field.left();
    field.insert("\u{301}").unwrap();
    assert_eq!(shown(&field), "á|b");
}

#[test]
fn backspace_takes_the_last_mark_of_thai_and_arabic() {
    for (text, steps) in [("น้ำ", vec!["น้|", "น|", "|"]), ("مُ", vec!["م|", "|"]), ("ễ", vec!["|"]), ("ção", vec!["çã|"])]
    {
        let mut field = Field::with_text(text, 10);
        for step in steps {
            field.backspace();
            assert_eq!(shown(&field), step);
        }
    }
}

#[test]
fn backspace_takes_a_whole_picture() {
    for picture in ["👨‍👩‍👧", "🇹🇭", "❤\u{FE0F}", "👍🏽", "1\u{FE0F}\u{20E3}"] {
        let mut field = Field::with_text(&format!("a{picture}"), 10);
        field.backspace();
        assert_eq!(shown(&field), "a|", "{picture}");
    }
}

#[test]
fn delete_and_arrows_go_by_cluster() {
    let mut field = Field::with_text("กน้ำ👨‍👩‍👧b", 10);
    for place in ["กน้ำ👨‍👩‍👧|b", "กน้ำ|👨‍👩‍👧b", "ก|น้ำ👨‍👩‍👧b", "|กน้ำ👨‍👩‍👧b", "|กน้ำ👨‍👩‍👧b"]
    {
        field.left();
        assert_eq!(shown(&field), place);
    }
    field.right();
    field.delete();
    assert_eq!(shown(&field), "ก|👨‍👩‍👧b");
    field.delete();
    field.delete();
    field.delete();
    assert_eq!(shown(&field), "ก|");
    field.right();
    assert_eq!(shown(&field), "ก|");
}

#[test]
fn words_of_every_script_are_stops() {
    let mut field = Field::with_text("uma política, escrita", 40);
    for place in ["uma política, |escrita", "uma |política, escrita", "|uma política, escrita"] {
        field.word_left();
        assert_eq!(shown(&field), place);
    }
    field.word_right();
    assert_eq!(shown(&field), "uma |política, escrita");

    let mut field = Field::with_text("มีนโยบาย ข้อมูล", 40);
    for place in ["มีนโยบาย |ข้อมูล", "มี|นโยบาย ข้อมูล", "|มีนโยบาย ข้อมูล"]
    {
        field.word_left();
        assert_eq!(shown(&field), place);
    }
}

#[test]
fn a_word_is_deleted_with_the_space_behind_it() {
    let mut field = Field::with_text("two words ", 40);
    field.delete_word();
    assert_eq!(shown(&field), "two |");
}

#[test]
fn a_full_field_refuses_more_but_takes_marks() {
    let mut field = Field::with_text("กข", 2);
    assert_eq!(field.insert("ค"), Err(TooLong { graphemes: 3, limit: 2 }));
    assert_eq!(shown(&field), "กข|");
    field.insert("\u{E49}").unwrap();
    assert_eq!(shown(&field), "กข้|");
}

#[test]
fn a_stored_text_over_the_limit_can_be_shortened() {
    let mut field = Field::with_text("abcdef", 3);
    field.backspace();
    assert_eq!(shown(&field), "abcde|");
    assert!(field.insert("x").is_err());
}

#[test]
fn pasted_lines_become_one_line_without_escapes() {
    let mut field = Field::new(40);
    field.insert("第一行\r\nสอง\u{1b}[31m").unwrap();
    assert_eq!(shown(&field), "第一行 สอง[31m|");
}

#[test]
fn a_short_text_is_shown_whole_with_the_caret_behind_it() {
    assert_eq!(Field::with_text("個人", 9).view(5), ("個人".to_owned(), 4));
    assert_eq!(Field::new(9).view(5), (String::new(), 0));
}

#[test]
fn a_long_text_scrolls_and_keeps_the_caret_in_sight() {
    let mut field = Field::with_text("abcdefghij", 20);
    assert_eq!(field.view(5), ("ghij".to_owned(), 4));
    for _ in 0..5 {
        field.left();
    }
    assert_eq!(field.view(5), ("defg".to_owned(), 2));
    field.home();
    assert_eq!(field.view(5), ("abcd".to_owned(), 0));
}

#[test]
fn an_arabic_field_shows_its_caret_where_the_next_letter_goes() {
    let mut field = Field::with_text("نعم", 20);
    assert_eq!(field.view_visual(10, Direction::Rtl, Bidi::App), (" \u{FEE2}\u{FECC}\u{FEE7}".to_owned(), 0));
    field.home();
    assert_eq!(field.view_visual(10, Direction::Rtl, Bidi::App).1, 3);
}

#[derive(Debug, Clone)]
enum Key {
    Insert(String),
    Backspace,
    Delete,
    DeleteWord,
    Left,
    Right,
    WordLeft,
    WordRight,
    Home,
    End,
}

fn key() -> impl Strategy<Value = Key> {
    let pieces = prop_oneof![
        "[a-z é\u{301}\u{302}]{1,3}",
        "[ก-ฮ้ำ่]{1,3}",
        "[ا-ي\u{64B}-\u{652}]{1,3}",
        "[一-龥]{1,2}",
        "[👨👩\u{200D}🇹🇭\u{FE0F}🏽]{1,3}",
        "[\u{1100}-\u{1112}\u{1161}-\u{1175}\u{11a8}-\u{11c2}]{1,2}",
        "(?s).{0,3}",
    ];
    prop_oneof![
        5 => pieces.prop_map(Key::Insert),
        2 => Just(Key::Backspace),
        1 => Just(Key::Delete),
        1 => Just(Key::DeleteWord),
        2 => Just(Key::Left),
        1 => Just(Key::Right),
        1 => Just(Key::WordLeft),
        1 => Just(Key::WordRight),
        1 => Just(Key::Home),
        1 => Just(Key::End),
    ]
}

proptest! {
    #[test]
    fn any_keys_leave_a_clean_text_a_caret_between_clusters_and_a_fitting_view(
        keys in proptest::collection::vec(key(), 0..30),
        cells in 0usize..20,
    ) {
        let mut field = Field::new(12);
        for key in keys {
            match key {
                Key::Insert(text) => drop(field.insert(&text)),
                Key::Backspace => field.backspace(),
                Key::Delete => field.delete(),
                Key::DeleteWord => field.delete_word(),
                Key::Left => field.left(),
                Key::Right => field.right(),
                Key::WordLeft => field.word_left(),
                Key::WordRight => field.word_right(),
                Key::Home => field.home(),
                Key::End => field.end(),
            }
            prop_assert_eq!(clean_line(field.text()), field.text());
            let starts: Vec<usize> = field.text().grapheme_indices(true).map(|(start, _)| start).collect();
            prop_assert!(field.caret() == field.text().len() || starts.contains(&field.caret()), "{field:?}");
            prop_assert!(field.graphemes() <= 12, "{field:?}");
            let (shown, caret) = field.view(cells);
            prop_assert!(width(&shown) < cells.max(1));
            prop_assert!(caret < cells.max(1));
        }
    }
}

#[test]
fn a_selected_value_gives_way_to_what_is_typed_and_is_edited_after_a_movement() {
    let value = || Field::with_text("2026-11-21", 20).selected();
    let mut typed = value();
    assert!(typed.is_selected());
    typed.insert("3").unwrap();
    typed.insert("0").unwrap();
    assert_eq!((typed.text(), typed.is_selected()), ("30", false));
    for erase in [Field::backspace, Field::delete, Field::delete_word] {
        let mut erased = value();
        erase(&mut erased);
        assert_eq!((erased.text(), erased.is_selected()), ("", false));
    }
    for (moves, at) in [(Field::left as fn(&mut Field), 9), (Field::right, 10), (Field::home, 0), (Field::end, 10)] {
        let mut edited = value();
        moves(&mut edited);
        assert_eq!(edited.caret(), at);
        edited.insert("x").unwrap();
        assert_eq!(edited.graphemes(), 11);
    }
    assert!(!Field::with_text("", 20).selected().is_selected(), "there is nothing to take the place of");
}
