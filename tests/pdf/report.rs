//! Whole reports as PDF: every kind in every language, from answers to bytes.

use crate::tools::{bare, run, saved, validate};
use portolan::{
    assessment::{Assessment, Body, DepartmentId},
    export::{Written, pdf::pages::write},
    i18n::Locale,
    questionnaire::{Questionnaire, Status, TierId},
    report::{Block, Document, Input, Kind, build},
    world::Sources,
};

fn today() -> jiff::civil::Date {
    jiff::civil::date(2026, 11, 21)
}

fn body(json: &str) -> Body {
    serde_json::from_str(json).unwrap()
}

/// A firm with every status and an open decision; `places` is where it is.
fn firm(questionnaire: &Questionnaire, places: &str, people: &str) -> Assessment {
    let mut firm = Assessment::default();
    let mut set = |json: &str| firm.apply(&body(json));
    set(r#"{"op":"create","title":"Harbour Lane Homewares Ltd. 海灣行家品"}"#);
    set(&format!(r#"{{"op":"fact","fact":"place","values":[{places}]}}"#));
    set(&format!(r#"{{"op":"fact","fact":"people","values":[{people}]}}"#));
    set(r#"{"op":"fact","fact":"platform-name","text":"Work chat A"}"#);
    set(r#"{"op":"fact","fact":"firm-sensitive","values":["yes"]}"#);
    set(r#"{"op":"fact","fact":"uses","values":["chat","files","attendance"]}"#);
    set(r#"{"op":"department","id":"d1","name":"人力資源 Human resources","copy_of":"all"}"#);
    set(r#"{"op":"target","points":75,"by":"2027-02-28"}"#);
    set(r#"{"op":"pace","days_per_week":"1.5","day_rate":"2400","currency":"HKD"}"#);
    set(r#"{"op":"participants","names":["Grace Chan (finance)","Peter Lau (HR)"]}"#);
    set(
        r#"{"op":"ticks","department":"all","tier":"sensitivity","ticks":["everyday","contact-details"],"not_sure":false}"#,
    );
    set(r#"{"op":"ticks","department":"all","tier":"roles","ticks":["team"],"not_sure":true}"#);
    set(
        r#"{"op":"ticks","department":"d1","tier":"sensitivity","ticks":["payroll","identity-documents"],"not_sure":false}"#,
    );
    set(r#"{"op":"ticks","department":"d1","tier":"roles","ticks":["hr-finance"],"not_sure":false}"#);
    firm.apply(&Body::Ticks {
        department: DepartmentId::whole(),
        tier: TierId::Mobility,
        ticks: ["mainland".into()].into(),
        not_sure: false,
    });
    for (index, control) in questionnaire.controls.iter().enumerate() {
        let status = match index % 6 {
            0 | 3 => Status::InPlace,
            1 => Status::Partly,
            2 => Status::NotInPlace,
            4 => Status::DontKnow,
            _ => Status::Started,
        };
        firm.apply(&Body::Answer { control: control.id.clone(), status, reason: None, accepted: None });
        firm.apply(&Body::Owner { control: control.id.clone(), text: "Ivy Ho".to_owned() });
    }
    firm
}

fn print(questionnaire: &Questionnaire, firm: &Assessment, kind: Kind, language: &str) -> Written {
    write(&document(questionnaire, firm, kind, language)).unwrap()
}

pub fn document(questionnaire: &Questionnaire, firm: &Assessment, kind: Kind, language: &str) -> Document {
    let sources = Sources::new(None, None, None);
    let catalog = sources.catalog(&Locale::new(language).unwrap());
    build(kind, &Input::new(questionnaire, firm, &catalog, today(), "0.1.0"))
}

#[test]
fn every_kind_in_every_language_becomes_a_file() {
    let questionnaire = portolan::world::Sources::new(None, None, None).questionnaire().unwrap();
    let mut files = Vec::new();
    for (places, people, name) in [
        (r#""hong-kong""#, r#""hong-kong""#, "hk"),
        (r#""hong-kong","macau""#, r#""hong-kong","macau","mainland","eu""#, "all"),
    ] {
        let firm = firm(&questionnaire, places, people);
        for language in ["en", "zh-Hant", "zh-Hans", "pt"] {
            for kind in Kind::ALL {
                let written = print(&questionnaire, &firm, kind, language);
                assert!(written.uncovered.is_empty(), "{:?}", written.uncovered);
                // All drafts in one file hold the characters of seven documents.
                // The annex is fifty sheets with every question, word and law.
                let most = match kind {
                    Kind::Annex => 550_000,
                    Kind::Papers => 300_000,
                    _ => 250_000,
                };
                assert!(written.bytes.len() < most, "{} {language}: {} bytes", kind.id(), written.bytes.len());
                if kind == Kind::Short && language == "zh-Hant" {
                    let again = print(&questionnaire, &firm, kind, language);
                    assert_eq!(written.bytes, again.bytes, "the same input gives the same bytes");
                }
                let file = saved(&format!("{name}-{}-{language}.pdf", kind.id()), &written.bytes);
                says_what_the_document_says(&questionnaire, &firm, kind, language, &file);
                // Validating costs seconds a file: the longest kind of the widest firm in each language, and one short form.
                let sheets = matches!(kind, Kind::Handout | Kind::Blank | Kind::Owners) && language == "zh-Hant";
                let english = language == "en" && matches!(kind, Kind::Papers | Kind::Annex);
                let longest = name == "all" && (kind == Kind::Board || english || sheets);
                if longest || (name, kind, language) == ("hk", Kind::Short, "zh-Hant") {
                    files.push(file);
                }
            }
        }
    }
    validate(&files);
}

/// Reads the file back: every heading of the document is in it, and its text is not empty squares.
fn says_what_the_document_says(
    questionnaire: &Questionnaire,
    firm: &Assessment,
    kind: Kind,
    language: &str,
    file: &std::path::Path,
) {
    let Some((_, text)) = run("pdftotext", &["-layout", file.to_str().unwrap(), "-"]) else { return };
    let text = bare(&text);
    let document = document(questionnaire, firm, kind, language);
    for page in &document.pages {
        for inline in std::iter::once(&page.message).chain(&page.lead) {
            let words = bare(&inline.text());
            // A line of a heading may stand beside other columns of the page: its first words are enough.
            let start: String = words.chars().take(12).collect();
            assert!(text.contains(&start), "{language}: {words:?} is not in\n{text}");
        }
    }
}

/// An example in one language.
pub fn example(name: &str, language: &str) -> Assessment {
    let words = Sources::new(None, None, None).catalog(&Locale::new(language).unwrap());
    portolan::store::sample(name, &words).unwrap().assessment().clone()
}

/// Builds one draft paper of an example, without the notes to the company.
fn draft(sample: &str, paper: &str, language: &str) -> Document {
    let sources = Sources::new(None, None, None);
    let questionnaire = sources.questionnaire().unwrap();
    let catalog = sources.catalog(&Locale::new(language).unwrap());
    let session = portolan::store::sample(sample, &catalog).unwrap();
    let input = Input::new(&questionnaire, session.assessment(), &catalog, today(), "0.1.0");
    let mut document = build(Kind::Papers, &Input { paper: Some(paper.into()), ..input });
    document.pages.truncate(1);
    document
}

#[test]
fn no_mark_that_only_orders_text_is_left_in_what_a_file_says_about_itself() {
    let questionnaire = Sources::new(None, None, None).questionnaire().unwrap();
    let written = print(&questionnaire, &example("retail", "zh-Hant"), Kind::Short, "zh-Hant");
    let said = String::from_utf8_lossy(&written.bytes);
    let start = said.find("<dc:description").expect("a subject");
    let about: String = said[start..].chars().take(400).collect();
    assert!(!about.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']), "{about:?}");
}

#[test]
fn drafts_that_are_handed_out_sheet_by_sheet_take_one_sheet() {
    for sample in ["clinic", "retail", "e-commerce"] {
        for paper in ["leaver-checklist", "points-scheme"] {
            for language in ["en", "zh-Hant", "zh-Hans", "pt"] {
                let written = write(&draft(sample, paper, language)).unwrap();
                assert_eq!(written.sheets, 1, "{sample} {paper} {language}");
            }
        }
    }
}

#[test]
fn what_the_provider_confirms_is_signed_on_the_same_sheet() {
    for language in ["en", "zh-Hant", "zh-Hans", "pt"] {
        let document = draft("clinic", "vendor-letter", language);
        let [
            ..,
            Block::Section { text: head, .. },
            Block::Text { text, .. },
            Block::Form(lines),
            Block::Signature { .. },
        ] = &document.pages[0].blocks[..]
        else {
            panic!("{language}: the letter ends with the confirmation")
        };
        let file = saved(&format!("confirmation-{language}.pdf"), &write(&document).unwrap().bytes);
        let Some((_, read)) = run("pdftotext", &[file.to_str().unwrap(), "-"]) else { return };
        let sheets: Vec<String> = read.split('\u{c}').map(bare).filter(|sheet| !sheet.is_empty()).collect();
        let last = sheets.last().unwrap();
        for words in [head.text(), text.text(), lines[0].label.clone()] {
            let start: String = bare(&words).chars().take(12).collect();
            assert!(last.contains(&start), "{language}: {words:?} is not in {last}");
        }
    }
}

#[test]
fn draft_papers_read_back_as_written_and_each_counts_its_own_sheets() {
    let questionnaire = Sources::new(None, None, None).questionnaire().unwrap();
    let firm = firm(&questionnaire, r#""hong-kong","macau""#, r#""hong-kong","macau","mainland""#);
    let document = document(&questionnaire, &firm, Kind::Papers, "en");
    let written = write(&document).unwrap();
    let file = saved("papers-read-back.pdf", &written.bytes);
    let Some((_, text)) = run("pdftotext", &[file.to_str().unwrap(), "-"]) else { return };
    let plain = bare(&text);
    let mut said = 0;
    for block in document.pages.iter().flat_map(|page| &page.blocks) {
        let words = match block {
            Block::Section { text, .. } => vec![text.text()],
            Block::List(list) => list.items.iter().map(|item| item.text.text()).collect(),
            Block::Form(lines) => lines.iter().flat_map(|line| [line.label.clone(), line.value.text()]).collect(),
            _ => Vec::new(),
        };
        for words in words.iter().filter(|words| !words.is_empty()) {
            // A line of the footer may stand inside what breaks over two sheets: its first words are enough.
            let start: String = bare(words).chars().take(30).collect();
            assert!(plain.contains(&start), "{words:?}");
            said += 1;
        }
    }
    assert!(said > 100, "{said}");
    assert!(written.sheets > document.pages.len());
    assert_eq!(plain.matches("Page1of").count(), document.pages.len());
}

#[test]
fn every_example_prints_in_every_kind() {
    let questionnaire = Sources::new(None, None, None).questionnaire().unwrap();
    // Each in the language of its turn: every language gets one at least.
    for (sample, language) in portolan::store::samples().iter().zip(["en", "zh-Hant", "zh-Hans", "pt"].iter().cycle()) {
        let firm = example(sample, language);
        for kind in Kind::ALL {
            let written = print(&questionnaire, &firm, kind, language);
            assert!(written.uncovered.is_empty(), "{sample}: {:?}", written.uncovered);
            saved(&format!("{sample}-{}-{language}.pdf", kind.id()), &written.bytes);
        }
    }
}

/// A firm whose every name is as long as it may be, in scripts that take room.
fn wordy() -> Assessment {
    let mut firm = example("e-commerce", "en");
    let long = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(7);
    firm.apply(&Body::Title { title: format!("{long} 海灣行家品有限公司 شركة الميناء") });
    let platform = serde_json::json!({"op": "fact", "fact": "platform-name", "text": long.as_str()});
    firm.apply(&body(&platform.to_string()));
    for (at, name) in
        [long.as_str(), "\u{202e}evil\u{2066}", "👩‍👩‍👧 क्षेत्र", "人力資源".repeat(40).as_str()].iter().enumerate()
    {
        let id = DepartmentId(format!("w{at}"));
        firm.apply(&Body::Department { id: id.clone(), name: (*name).to_owned(), copy_of: None });
        let ticks = ["payroll", "customer-records", "everyday"][at % 3];
        firm.apply(&Body::Ticks {
            department: id,
            tier: TierId::Sensitivity,
            ticks: [ticks.into()].into(),
            not_sure: at % 2 == 0,
        });
    }
    for control in ["person-in-charge", "deletion", "audit-log"] {
        let status = Status::InPlace;
        firm.apply(&Body::Answer { control: control.into(), status, reason: None, accepted: None });
        firm.apply(&Body::Owner { control: control.into(), text: long.clone() });
    }
    firm
}

#[test]
fn a_handout_takes_one_sheet_in_every_language_whatever_the_names() {
    let questionnaire = Sources::new(None, None, None).questionnaire().unwrap();
    for language in ["en", "zh-Hant", "zh-Hans", "pt", "th", "ar"] {
        let firms = portolan::store::samples().into_iter().map(|id| example(&id, language));
        for firm in firms.chain([wordy(), Assessment::default()]) {
            let document = document(&questionnaire, &firm, Kind::Handout, language);
            let written = write(&document).unwrap();
            assert_eq!(written.sheets, document.pages.len(), "{} {language}", firm.title);
            let faults = crate::boxes::faults(&document);
            assert!(faults.is_empty(), "{} {language}: {faults:?}", firm.title);
        }
    }
}

#[test]
fn sheets_to_write_on_are_few_and_no_word_stands_on_another() {
    let questionnaire = Sources::new(None, None, None).questionnaire().unwrap();
    for (firm, most) in [(example("e-commerce", "en"), 16), (wordy(), 18), (Assessment::default(), 16)] {
        for language in ["en", "zh-Hant", "th", "ar"] {
            let document = document(&questionnaire, &firm, Kind::Blank, language);
            let written = write(&document).unwrap();
            // Eighty questions, each with lines to write on.
            assert!(written.sheets <= most, "{} {language}: {} sheets", firm.title, written.sheets);
            for kind in [Kind::Blank, Kind::Owners] {
                let document = crate::report::document(&questionnaire, &firm, kind, language);
                let faults = crate::boxes::faults(&document);
                assert!(faults.is_empty(), "{} {} {language}: {faults:?}", firm.title, kind.id());
            }
        }
    }
}
