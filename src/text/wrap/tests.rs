use super::*;
use crate::text::width::width as cells;
use proptest::prelude::*;

const THAI: &str = "องค์กรของท่านมีนโยบายคุ้มครองข้อมูลส่วนบุคคลเป็นลายลักษณ์อักษรซึ่งได้รับการอนุมัติจากผู้บริหารระดับสูงหรือไม่";
const HANS: &str = "您的组织是否已制定书面的数据保护政策，并经高级管理层批准？（例如：“个人资料保护”规定）请选择。";
const HANT: &str = "貴機構是否已制定書面的資料保護政策，並由高級管理層批准？（例如：「個人資料保護」規定）請選擇。";
const ARABIC: &str = "هل لدى مؤسستكم سياسة مكتوبة لحماية البيانات معتمدة من الإدارة العليا؟";
const VIETNAMESE: &str =
    "Tổ chức của bạn có chính sách bảo vệ dữ liệu bằng văn bản được ban lãnh đạo cấp cao phê duyệt không?";
const PORTUGUESE: &str = "A sua organização dispõe de uma política escrita de proteção de dados aprovada pela direção?";

#[test]
fn words_are_kept_and_break_spaces_go() {
    assert_eq!(wrap("The quick  brown fox", 10, "en"), ["The quick", "brown fox"]);
    assert_eq!(wrap("", 10, "en"), [""]);
    assert_eq!(wrap("  indented text", 10, "en"), ["  indented", "text"]);
    assert_eq!(wrap("          deep", 6, "en"), ["deep"]);
    assert_eq!(wrap("trailing   ", 8, "en"), ["trailing"]);
}

#[test]
fn newlines_end_lines() {
    assert_eq!(wrap("a\n\nb\r\nc\n", 10, "en"), ["a", "", "b", "c", ""]);
}

#[test]
fn hyphenated_words_break_behind_the_hyphen() {
    assert_eq!(wrap("twelve must-have items", 12, "en"), ["twelve must-", "have items"]);
    assert_eq!(wrap("must-haves", 6, "en"), ["must-", "haves"]);
}

#[test]
fn a_word_wider_than_the_line_is_torn_anywhere() {
    assert_eq!(wrap("see abcdefghijk now", 5, "en"), ["see", "abcde", "fghij", "k now"]);
    assert_eq!(wrap("個人", 1, "zh-Hant"), ["個", "人"]);
}

#[test]
fn no_break_spaces_hold() {
    assert_eq!(wrap("some 1\u{A0}234 of", 8, "pt"), ["some", "1\u{A0}234 of"]);
}

#[test]
fn chinese_lines_neither_start_with_closing_nor_end_with_opening_punctuation() {
    for (text, lang) in [(HANS, "zh-Hans"), (HANT, "zh-Hant"), (HANT, "en")] {
        for width in 6..60 {
            let lines = wrap(text, width, lang);
            for line in &lines {
                assert!(
                    !line.starts_with(['，', '。', '、', '；', '：', '！', '？', '」', '）', '”']),
                    "{width}: {lines:?}"
                );
                assert!(!line.ends_with(['（', '「', '“']), "{width}: {lines:?}");
            }
            assert_eq!(lines.concat(), text);
        }
    }
}

#[test]
fn torn_text_keeps_its_comma_off_the_line_start_where_there_is_room() {
    assert_eq!(wrap("abcdefgh，次", 8, "zh-Hans"), ["abcdefg", "h，次"]);
}

#[test]
fn chinese_quotes_open_a_line_only_in_chinese() {
    assert_eq!(wrap("个人资料“保护”规定", 8, "zh-Hans"), ["个人资料", "“保护”规", "定"]);
    assert!(wrap("个人资料“保护”规定", 8, "en").iter().all(|line| !line.starts_with('“')));
}

#[test]
fn thai_breaks_between_words() {
    let lines = wrap(THAI, 24, "th");
    assert_eq!(lines.concat(), THAI);
    for word in ["นโยบาย", "คุ้มครอง", "ข้อมูล", "บริหาร", "ระดับสูง"]
    {
        assert!(lines.iter().any(|line| line.contains(word)), "{word} is torn: {lines:?}");
    }
    assert!(lines.iter().all(|line| !line.ends_with('เ')), "{lines:?}");
}

#[test]
fn thai_phrases_break_alike_alone_and_together() {
    let phrase = "คำถามข้อที่สาม";
    let together = format!("{phrase} {phrase} ISO 27001 {phrase}");
    let alone = breaks(phrase, false);
    let both = breaks(&together, false);
    assert_eq!(both.get(..alone.len() - 1), alone.get(..alone.len() - 1));
    assert!(both.contains(&(phrase.len() + 1)));
}

#[test]
fn spaced_scripts_break_at_spaces() {
    for (text, lang) in [(ARABIC, "ar"), (VIETNAMESE, "vi"), (PORTUGUESE, "pt")] {
        for width in 14..50 {
            assert_eq!(wrap(text, width, lang).join(" "), text, "{width}");
        }
    }
}

#[test]
fn an_isolate_over_a_break_is_closed_and_opened_again() {
    let lines = wrap("هل لدى \u{2068}ACME (Macau) Ltd.\u{2069} سياسة", 14, "ar");
    assert_eq!(lines, ["هل لدى \u{2068}ACME\u{2069}", "\u{2066}(Macau) Ltd.\u{2069}", "سياسة"]);
}

#[test]
fn asking_again_gives_the_same_lines() {
    assert_eq!(wrap(THAI, 30, "th"), wrap(THAI, 30, "th"));
    assert_ne!(wrap(THAI, 30, "th"), wrap(THAI, 20, "th"));
}

fn any_script() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        "[a-z]{1,12}",
        "[ \n\u{A0}\u{3000}\u{200B}\u{AD}-]{1,3}",
        "[ก-ฮะาิีุูเแโใไ่้๊็์ำ]{1,12}",
        "[一-龥，。、；：！？（）「」“”]{1,8}",
        "[ا-ي\u{64B}-\u{652}؟،0-9]{1,10}",
        "[à-ỹ\u{300}-\u{304}]{1,6}",
        Just("👨‍👩‍👧".to_owned()),
        Just("🇹🇭🇲🇴".to_owned()),
        "\\PC{1,3}",
    ];
    proptest::collection::vec(pieces, 0..12).prop_map(|pieces| pieces.concat())
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|&c| !is_break_space(c)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn lines_fit_join_back_and_never_split_a_cluster(text in any_script(), width in 1usize..40, chinese: bool) {
        let lines = wrap(&text, width, if chinese { "zh-Hans" } else { "en" });
        for line in &lines {
            let clusters = line.graphemes(true).count();
            prop_assert!(cells(line) <= width || clusters == 1, "{line:?} in {lines:?}");
        }
        prop_assert_eq!(without_spaces(&lines.concat()), without_spaces(&text));
        let mut of_lines = lines.iter().flat_map(|line| line.graphemes(true));
        for cluster in text.graphemes(true).filter(|cluster| !cluster.chars().all(is_break_space)) {
            prop_assert!(of_lines.any(|found| found == cluster), "{cluster:?} is split in {lines:?}");
        }
    }

    #[test]
    fn every_line_closes_the_isolates_it_opens(text in "[a-zا-ي \n\u{2066}-\u{2069}]{0,60}", width in 1usize..20) {
        let closed = |line: &str| line.chars().fold(0i32, |open, c| match c {
            '\u{2069}' => (open - 1).max(0),
            c if is_isolate_start(c) => open + 1,
            _ => open,
        });
        let lines = wrap(&text, width, "ar");
        if text.split('\n').any(|paragraph| paragraph.contains(is_isolate_start)) {
            prop_assert!(lines.iter().all(|line| closed(line) == 0), "{lines:?}");
        }
        prop_assert!(lines.iter().all(|line| cells(line) <= width));
        prop_assert_eq!(without_spaces(&crate::text::strip_isolates(&lines.concat())), without_spaces(&crate::text::strip_isolates(&text)));
    }

    #[test]
    fn wrapping_never_panics(text in "(?s).*", width in 0usize..20) {
        prop_assert!(!wrap(&text, width, "ar").is_empty());
    }
}
