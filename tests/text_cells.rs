//! The width of a text is what the screen buffer gives it.

use portolan::text::{Bidi, Direction, visual, width};
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

fn advance(text: &str) -> usize {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 1000, 1));
    usize::from(buffer.set_stringn(0, 0, text, 1000, Style::new()).0)
}

#[test]
fn every_script_advances_by_its_width() {
    for text in
        ["não é", "nguyễn", "個人資料，", "น้ำหนัก", "قلا إلا لأن", "مُحَمَّد", "🇹🇭👨‍👩‍👧", "⚠\u{FE0F}", "ｶﾞ", "a\u{2068}b\u{2069}"]
    {
        assert_eq!(width(text), advance(text), "{text:?}");
        let printed = visual(text, Direction::Rtl, Bidi::App);
        assert_eq!(width(&printed), advance(&printed), "{text:?}");
    }
}

proptest! {
    #[test]
    fn any_text_advances_by_its_width(text in "(?s).{0,60}") {
        prop_assert_eq!(width(&text), advance(&text));
    }
}
