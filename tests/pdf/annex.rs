//! The annex on paper: whatever was typed is printed whole, over as many sheets as it takes.

use crate::tools::{bare, run, saved};
use jiff::civil::date;
use portolan::{
    assessment::{Assessment, Body, DepartmentId},
    export::pdf::pages::write,
    i18n::Locale,
    questionnaire::{Status, TierId},
    report::{Input, Kind, build},
    world::Sources,
};

#[test]
fn notes_of_ten_thousand_characters_and_two_hundred_departments_are_printed_whole() {
    let sources = Sources::new(None, None, None);
    let questionnaire = sources.questionnaire().unwrap();
    let catalog = sources.catalog(&Locale::new("en").unwrap());
    let words: Vec<String> = (0..1_600).map(|at| format!("w{at:04}")).collect();
    let unbroken: String = (0..2_000).map(|at| format!("{at:04}x")).collect();
    let names: Vec<String> = (0..200).map(|at| format!("Branch {at:03} 分行")).collect();
    let mut firm = Assessment::default();
    firm.apply(&serde_json::from_str(r#"{"op":"fact","fact":"place","values":["hong-kong"]}"#).unwrap());
    for control in ["location-in-writing", "deletion"] {
        firm.apply(&Body::Answer { control: control.into(), status: Status::Partly, reason: None, accepted: None });
    }
    firm.apply(&Body::Note { control: "location-in-writing".into(), text: words.join(" ") });
    firm.apply(&Body::Note { control: "deletion".into(), text: unbroken.clone() });
    for (at, name) in names.iter().enumerate() {
        let id = DepartmentId(format!("d{at}"));
        firm.apply(&Body::Department { id: id.clone(), name: name.clone(), copy_of: None });
        let ticks = ["payroll".into()].into();
        firm.apply(&Body::Ticks { department: id, tier: TierId::Sensitivity, ticks, not_sure: false });
    }
    let document = build(Kind::Annex, &Input::new(&questionnaire, &firm, &catalog, date(2026, 11, 21), "0.1.0"));
    let written = write(&document).unwrap();
    assert!(written.uncovered.is_empty(), "{:?}", written.uncovered);
    let file = saved("annex-long.pdf", &written.bytes);
    let Some((_, text)) = run("pdftotext", &[file.to_str().unwrap(), "-"]) else { return };
    let text = bare(&text);
    for wanted in words.iter().map(String::as_str).chain(names.iter().map(String::as_str)) {
        assert!(text.contains(&bare(wanted)), "{wanted}");
    }
    // A long note begins under its heading: no sheet holds a heading alone.
    let Some((_, read)) = run("pdftotext", &["-layout", file.to_str().unwrap(), "-"]) else { return };
    for sheet in read.split('\u{c}').filter(|sheet| sheet.contains("Step 1:")) {
        assert!(sheet.contains("w0000"), "{sheet}");
    }
    // A footer may stand inside a word that breaks over two sheets, so its pieces are looked for.
    let pieces: Vec<&str> = unbroken.split_inclusive('x').collect();
    let missing = pieces.iter().filter(|piece| !text.contains(**piece)).count();
    assert!(missing < 20, "{missing} of {} pieces are missing", pieces.len());
}
