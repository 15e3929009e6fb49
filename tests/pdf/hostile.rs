//! Whatever people type: sound pages, no word clipped or on another, and the same words to copy.

use portolan::{
    assessment::{Assessment, Body},
    export::pdf::pages::write,
    report::Kind,
    world::Sources,
};

use crate::{boxes::faults, report::document};

fn set(firm: &mut Assessment, json: serde_json::Value) {
    firm.apply(&serde_json::from_value::<Body>(json).unwrap());
}

/// An example into which somebody typed `text` wherever something can be typed.
fn typed(text: &str) -> Assessment {
    let questionnaire = Sources::new(None, None, None).questionnaire().unwrap();
    let mut firm = crate::report::example("clinic", "en");
    set(&mut firm, serde_json::json!({"op": "create", "title": text}));
    set(&mut firm, serde_json::json!({"op": "fact", "fact": "platform-name", "text": text}));
    set(&mut firm, serde_json::json!({"op": "department", "id": "x1", "name": text, "copy_of": "all"}));
    set(&mut firm, serde_json::json!({"op": "participants", "names": [text, "Grace Chan"]}));
    for control in questionnaire.controls.iter().take(12) {
        for op in ["note", "owner"] {
            set(&mut firm, serde_json::json!({"op": op, "control": control.id.as_str(), "text": text}));
        }
    }
    firm
}

fn holds(firm: &Assessment, kinds: &[Kind], name: &str) {
    let questionnaire = Sources::new(None, None, None).questionnaire().unwrap();
    for (turn, kind) in kinds.iter().enumerate() {
        let language = ["en", "zh-Hant", "pt", "zh-Hans"][turn % 4];
        let document = document(&questionnaire, firm, *kind, language);
        let written = write(&document).unwrap();
        crate::tools::saved(&format!("hostile-{name}-{}.pdf", kind.id()), &written.bytes);
        let faults = faults(&document);
        assert!(faults.is_empty(), "{name} {} {language}:\n{}", kind.id(), faults.join("\n"));
    }
}

#[test]
fn a_name_without_a_space_and_a_note_of_ten_thousand_characters_stay_on_their_sheets() {
    holds(&typed(&"W".repeat(300)), &Kind::ALL, "wide");
    holds(&typed(&"Payroll goes to everybody. ".repeat(380)), &Kind::ALL, "long");
}

#[test]
fn overrides_emoji_and_control_characters_stay_inside_their_place() {
    let text = "\u{202e}evil\u{202c} 🎉👩‍👩‍👧 a\u{0}b\u{7}\u{1b}[31m شركة 42 (x) ผู้ดูแล “—” \u{2066}\u{feff}";
    let firm = typed(text);
    holds(&firm, &Kind::ALL, "marks");
    let questionnaire = Sources::new(None, None, None).questionnaire().unwrap();
    let written = write(&document(&questionnaire, &firm, Kind::Board, "en")).unwrap();
    assert!(written.uncovered.iter().any(|character| character == "🎉"), "{:?}", written.uncovered);
}

#[test]
fn two_hundred_departments_become_pages() {
    let mut firm = crate::report::example("retail", "en");
    for number in 0..200 {
        let name = format!("Department {number} 部門");
        set(
            &mut firm,
            serde_json::json!({"op": "department", "id": format!("n{number}"), "name": name, "copy_of": "all"}),
        );
    }
    holds(&firm, &[Kind::Board, Kind::Short], "many");
}
