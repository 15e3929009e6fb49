//! Every script: real documents dressed in the words of all nine languages, laid out, validated and read back.

use crate::{
    dress::{ALL, Wardrobe, dress},
    tools::{bare, run, saved, validate},
};
use portolan::{
    export::{Written, pdf::pages::write},
    i18n::Locale,
    report::{Block, Document, Frame, Input, Kind, TimeRow, build},
    store::{sample, samples},
    world::Sources,
};

pub fn today() -> jiff::civil::Date {
    jiff::civil::date(2026, 11, 21)
}

/// An example in English, the language in which it is complete.
fn english(name: &str, kind: Kind) -> Document {
    let sources = Sources::new(None, None, None);
    let questionnaire = sources.questionnaire().unwrap();
    let catalog = sources.catalog(&Locale::ENGLISH);
    let session = sample(name, &catalog).unwrap();
    build(kind, &Input::new(&questionnaire, session.assessment(), &catalog, today(), "0.1.0"))
}

pub fn print(document: &Document) -> Written {
    let written = write(document).unwrap_or_else(|error| panic!("{}: {error}", document.locale.tag()));
    assert_eq!(written.uncovered, Vec::<String>::new(), "{}", document.locale.tag());
    written
}

/// Dresses a document, prints it and reads it back.
fn check(name: &str, document: &Document, plain: &Written, wardrobe: &Wardrobe) -> std::path::PathBuf {
    let mut document = document.clone();
    dress(&mut document, wardrobe);
    let written = print(&document);
    let file = saved(&format!("{name}-{}-{}.pdf", document.kind.id(), wardrobe.tag), &written.bytes);
    let most = plain.sheets + plain.sheets / 2 + 1;
    assert!(written.sheets <= most, "{}: {} sheets, in English {}", file.display(), written.sheets, plain.sheets);
    reads_back(&document, &file);
    file
}

/// Texts of flowing pages that are drawn: what a figure says instead of its picture is not.
pub fn drawn(document: &Document) -> Vec<String> {
    let mut texts = Vec::new();
    for page in document.pages.iter().filter(|page| page.frame == Frame::Flow) {
        texts.push(page.message.text());
        for block in &page.blocks {
            let alt = match block {
                Block::Gauge(gauge) => &gauge.alt,
                Block::Bars(bars) => &bars.alt,
                Block::Chart(chart) => &chart.alt,
                Block::TimeLine(line) => &line.alt,
                Block::Classes(classes) => &classes.alt,
                _ => "",
            };
            // The weeks of an action are the alternative text of its bar, and what the bar has room for is cut.
            let weeks: Vec<String> = match block {
                Block::TimeLine(line) => line.rows.iter().flat_map(weeks).collect(),
                _ => Vec::new(),
            };
            let said = |text: &String| bare(text) != bare(alt) && !weeks.contains(&bare(text));
            texts.extend(block.texts().into_iter().filter(said));
        }
    }
    texts
}

fn weeks(row: &TimeRow) -> Vec<String> {
    match row {
        TimeRow::Action { when, open, .. } => std::iter::once(when).chain(open).map(|words| bare(words)).collect(),
        TimeRow::Title(_) => Vec::new(),
    }
}

/// Reads the file back: in other programs every text stands in it, from its first word on. Arabic is compared word by
/// word, since no two readers put mixed lines into the same order.
fn reads_back(document: &Document, file: &std::path::Path) {
    let Some((_, read)) = run("pdftotext", &["-raw", file.to_str().unwrap(), "-"]) else { return };
    let all = bare(&read);
    let (mut whole, mut count) = (0, 0);
    for text in drawn(document) {
        count += 1;
        if document.locale.tag() == "ar" {
            let words: Vec<String> = text.split_whitespace().filter(|word| is_plain(word)).map(bare).collect();
            let lost: Vec<&String> = words.iter().filter(|word| !all.contains(*word)).collect();
            assert!(lost.is_empty(), "{}: {lost:?} of {text:?}", file.display());
            whole += 1;
            continue;
        }
        let words = bare(&text);
        let start: String = words.chars().take(12).collect();
        assert!(all.contains(&start), "{}: {text:?}", file.display());
        whole += usize::from(all.contains(&words));
    }
    // Texts that break over two sheets stand in two parts; long ones of figures are cut.
    assert!(whole * 10 >= count * 8, "{}: {whole} of {count} texts stand in one piece", file.display());
}

/// Whether an Arabic word is read back alike by all: letters without marks, no lam-alef in one glyph.
fn is_plain(word: &str) -> bool {
    word.chars().all(|c| ('\u{620}'..='\u{64a}').contains(&c))
        && !["\u{644}\u{627}", "\u{644}\u{623}", "\u{644}\u{625}", "\u{644}\u{622}", "\u{627}\u{644}\u{644}\u{647}"]
            .iter()
            .any(|joined| word.contains(joined))
}

#[test]
fn documents_in_nine_languages_lay_out_read_back_and_are_valid() {
    let mut files = Vec::new();
    let document = english("clinic", Kind::Board);
    let plain = print(&document);
    for wardrobe in &ALL {
        let file = check("clinic", &document, &plain, wardrobe);
        if ["th", "vi", "ar"].contains(&wardrobe.tag) {
            files.push(file);
        }
    }
    validate(&files);
}

/// Everything: run with `cargo test --test pdf -- --ignored every_kind_of_every_example`.
#[test]
#[ignore = "minutes; part of the check of all files"]
fn every_kind_of_every_example_lays_out_in_nine_languages() {
    let mut files = Vec::new();
    for name in samples() {
        for kind in Kind::ALL {
            let document = english(&name, kind);
            let plain = print(&document);
            files.extend(ALL.iter().map(|wardrobe| check(&name, &document, &plain, wardrobe)));
        }
    }
    validate(&files);
}

/// Names as people of this coast have them, in scripts that the report is not in.
const NAMES: [&str; 4] = [
    "شركة ميناء هونغ كونغ (2026) Ltd.",
    "บริษัท ท่าเรือน้ำลึก จำกัด (ฝ่ายที่ปรึกษา 12)",
    "Công ty Nguyễn Thị Ngọc Ánh & Đặng Hữu Phước [A-3]",
    "深水埗鰂魚涌梁焯堃有限公司（第 7 組）",
];

#[test]
fn names_of_any_script_stand_in_a_report_of_any_other() {
    let sources = Sources::new(None, None, None);
    let questionnaire = sources.questionnaire().unwrap();
    let session = sample("retail", &sources.catalog(&Locale::ENGLISH)).unwrap();
    let mut state = session.assessment().clone();
    let departments: Vec<String> = state.departments.iter().map(|department| department.id.0.clone()).collect();
    let mut set = |body: serde_json::Value| state.apply(&serde_json::from_value(body).unwrap());
    for (id, name) in departments.iter().zip(NAMES.iter().skip(1).cycle()) {
        set(serde_json::json!({ "op": "department", "id": id, "name": name }));
    }
    for (control, name) in questionnaire.controls.iter().zip(NAMES.iter().cycle()) {
        set(serde_json::json!({ "op": "owner", "control": control.id, "text": name }));
    }
    set(serde_json::json!({ "op": "create", "title": NAMES[0] }));
    for tag in ["en", "zh-Hant", "ar"] {
        let catalog = sources.catalog(&Locale::new(if tag == "ar" { "en" } else { tag }).unwrap());
        let mut document = build(Kind::Short, &Input::new(&questionnaire, &state, &catalog, today(), "0.1.0"));
        if let Some(wardrobe) = ALL.iter().find(|wardrobe| wardrobe.tag == tag && tag == "ar") {
            dress(&mut document, wardrobe);
        }
        let file = saved(&format!("names-{tag}.pdf"), &print(&document).bytes);
        let Some((_, read)) = run("pdftotext", &["-raw", file.to_str().unwrap(), "-"]) else { return };
        for name in NAMES {
            for word in name.split(' ').filter(|word| word.chars().all(|c| c.is_alphabetic() && is_written_alike(c))) {
                assert!(bare(&read).contains(&bare(word)), "{tag}: {word} of {name}");
            }
        }
    }
}

/// Whether readers agree on how a character is written out: Arabic and Thai marks they place each in its own way.
fn is_written_alike(c: char) -> bool {
    !('\u{e31}'..='\u{e4e}').contains(&c) && !('\u{64b}'..='\u{65f}').contains(&c)
}
