//! Sheets: what their authors are told, and what comes of those without a fault.

use jiff::civil::date;
use portolan::questionnaire::{self, CellKind, Recurs, RowKind, Source};

use super::{assert_said, base::sources, told};

pub const REGISTER: &str = r#"kind: sheet
id: apps
version: "2026.11"
law_as_of: 2026-11-21
when: {includes: {uses: files}}
rows: many
most: 40
compare: true
every: quarterly
scales:
  - {id: known, values: [shown, stated, not-sure], not_sure: not-sure}
fields:
  - {id: name, kind: text, suggest: platform-name}
  - {id: data, kind: many, values: [messages, files], part: what}
  - {id: proof, kind: one, scale: known, when: {field: data, is: [files]}, law: [our-advice], ask: true}
  - {id: reviewed, kind: date}
"#;

pub const RECORDS: &str = r#"kind: sheet
id: records
version: "2026.11"
law_as_of: 2026-11-21
rows: fixed
entries:
  - {id: tax, law: [hk-pdpo-dpp4], least: P7Y, most: P84M}
  - {id: chat, when: {includes: {place: hong-kong}}}
fields:
  - {id: kept, kind: one, values: ["yes", "no", not-sure], not_sure: not-sure}
  - {id: told, kind: period, when: {field: kept, is: ["yes", not-sure]}}
  - {id: needed, kind: period}
"#;

pub const DRILLS: &str = r#"kind: sheet
id: drills
version: "2026.11"
law_as_of: 2026-11-21
rows: log
most: 500
entries:
  - {id: access, law: [our-advice], clock: P40D, every: quarterly}
  - {id: breach, every: yearly}
fields:
  - {id: date, kind: date}
  - {id: taken, kind: period}
  - {id: told-whom, kind: many, values: [people, authority], entries: [breach]}
  - {id: late, kind: one, values: ["yes", "no"], when: {field: told-whom, is: [people]}}
"#;

pub const SCREENING: &str = r#"kind: sheet
id: impact
version: "2026.11"
law_as_of: 2026-11-21
rows: one
fields:
  - {id: sensitive, kind: one, values: ["yes", "no", not-sure], not_sure: not-sure}
  - {id: notes, kind: text}
outcomes:
  - {id: needed, when: {includes: {place: macau}}, any: [{field: sensitive, is: ["yes"]}], law: [our-advice]}
"#;

fn with(text: &str) -> Vec<Source> {
    let mut set = sources();
    set.push(Source { path: "sheet.yaml".to_owned(), text: text.to_owned() });
    set
}

#[track_caller]
fn mistake(text: &str, right: &str, wrong: &str, expected: &str) {
    assert!(text.contains(right), "{right}");
    let set = with(&text.replacen(right, wrong, 1));
    let faults = questionnaire::check(&set, Some(date(2026, 11, 21)));
    assert_eq!(told(&faults), expected);
    assert_said(&faults);
    assert_eq!(questionnaire::parse(&set).is_err(), faults.iter().any(|fault| fault.is_error()));
}

#[test]
fn sheets_without_a_fault_have_none() {
    for text in [REGISTER, RECORDS, DRILLS, SCREENING] {
        assert_eq!(told(&questionnaire::check(&with(text), Some(date(2026, 11, 21)))), "");
    }
}

#[test]
fn a_sheet_is_read_as_it_is_written() {
    let register = questionnaire::parse(&with(REGISTER)).unwrap();
    let sheet = register.sheet("apps").unwrap();
    assert_eq!(
        (sheet.rows, sheet.most, sheet.compare, sheet.every),
        (RowKind::Many, 40, true, Some(Recurs::Quarterly))
    );
    let proof = sheet.field("proof").unwrap();
    assert_eq!(proof.kind, CellKind::One);
    assert_eq!(proof.values.len(), 3);
    assert_eq!(proof.not_sure.as_ref().map(|value| value.as_str()), Some("not-sure"));
    assert_eq!(sheet.value_text(proof, &proof.values[0]), "value-apps-known-shown");
    assert!(proof.ask && !sheet.field("data").unwrap().ask);
    let records = questionnaire::parse(&with(RECORDS)).unwrap();
    let tax = records.sheet("records").unwrap().entry("tax").unwrap();
    assert_eq!(tax.least.map(|least| least.to_string()).as_deref(), Some("P7Y"));
    let drills = questionnaire::parse(&with(DRILLS)).unwrap();
    let drills = drills.sheet("drills").unwrap();
    assert_eq!(drills.entry("breach").unwrap().clock, None);
    assert_eq!(drills.field("told-whom").unwrap().entries.len(), 1);
    let screening = questionnaire::parse(&with(SCREENING)).unwrap();
    assert_eq!(screening.sheet("impact").unwrap().outcomes[0].any[0].is[0].as_str(), "yes");
}

#[test]
fn keys_belong_to_a_kind_of_rows() {
    mistake(REGISTER, "most: 40\n", "", "sheet-needs 6:7 «many»");
    mistake(REGISTER, "most: 40", "most: 501", "out-of-range 7:7 «501»");
    mistake(RECORDS, "rows: fixed", "rows: fixed\nmost: 3", "sheet-key 6:7 «3»");
    mistake(SCREENING, "rows: one", "rows: one\ncompare: true", "sheet-key 6:10 «t»");
    mistake(DRILLS, "most: 500", "most: 500\nevery: yearly", "sheet-key 7:8 «y»");
    mistake(DRILLS, "clock: P40D", "least: P40D", "sheet-key 8:44 «P40D»");
    mistake(RECORDS, "least: P7Y, ", "every: yearly, ", "sheet-key 7:43 «yearly»");
    mistake(SCREENING, "rows: one", "rows: one\nentries: [{id: a}]", "sheet-key 6:16 «a»");
    mistake(
        SCREENING,
        "rows: one",
        "rows: log\nmost: 5",
        "missing-field 2:5 «impact»\nsheet-needs 5:7 «log»\nsheet-key 11:10 «n»",
    );
    mistake(REGISTER, "rows: many", "rows: plenty", "unknown-word 6:7 «plenty» words");
}

#[test]
fn fields_that_the_program_reads_are_there() {
    mistake(REGISTER, "id: reviewed", "id: looked-at", "missing-field 2:5 «apps»");
    mistake(REGISTER, "id: reviewed, kind: date", "id: reviewed, kind: text", "missing-field 16:10 «reviewed»");
    mistake(DRILLS, "id: taken", "id: time", "missing-field 2:5 «drills»");
    mistake(DRILLS, "id: date, kind: date", "id: day, kind: date", "missing-field 2:5 «drills»");
    mistake(RECORDS, "id: told", "id: said", "missing-field 2:5 «records»");
    mistake(
        REGISTER,
        "{id: name, kind: text, suggest: platform-name}",
        "{id: name, kind: date}",
        "first-field 13:10 «name»",
    );
}

#[test]
fn values_belong_to_fields_that_are_chosen_from() {
    mistake(
        REGISTER,
        "kind: many, values: [messages, files]",
        "kind: many",
        "fact-without-values 14:10 «data»\nunknown-value 15:67 «files»",
    );
    mistake(SCREENING, "{id: notes, kind: text}", "{id: notes, kind: date, values: [a]}", "field-key 8:38 «a»");
    mistake(
        SCREENING,
        "{id: notes, kind: text}",
        "{id: notes, kind: date, suggest: platform-name}",
        "field-key 8:38 «platform-name»",
    );
    mistake(REGISTER, "scale: known", "scale: known, values: [a]", "values-and-scale 15:35 «known»");
    mistake(
        REGISTER,
        "scale: known",
        "scale: knwon",
        "unused-scale 11:10 «known» unused\nunknown-scale 15:35 «knwon» did-you-mean",
    );
    mistake(
        REGISTER,
        "id: known, values",
        "id: data, values",
        "unused-scale 11:10 «data» unused\nlisted-twice 14:10 «data»\nunknown-scale 15:35 «known» words",
    );
    mistake(REGISTER, "not_sure: not-sure", "not_sure: unsure", "unknown-value 11:62 «unsure» words");
    mistake(REGISTER, "[messages, files]", "[messages, files, files]", "listed-twice 14:54 «files»");
    mistake(
        REGISTER,
        "suggest: platform-name",
        "suggest: platfrom-name",
        "unknown-fact 13:37 «platfrom-name» did-you-mean",
    );
    mistake(REGISTER, "suggest: platform-name", "suggest: size", "unknown-fact 13:37 «size» words");
}

#[test]
fn a_field_depends_on_an_earlier_one_with_values() {
    let when = "when: {field: data, is: [files]}";
    let wrong = |wrong: &str, expected: &str| mistake(REGISTER, when, wrong, expected);
    wrong("when: {field: dtaa, is: [files]}", "unknown-field 15:56 «dtaa» did-you-mean");
    wrong("when: {field: data, is: [fiels]}", "unknown-value 15:67 «fiels» did-you-mean");
    wrong("when: {field: data, is: []}", "empty-list 15:56 «data»");
    wrong("when: {field: name, is: [x]}", "field-without-values 15:56 «name»");
    wrong("when: {field: proof, is: [shown]}", "later-field 15:56 «proof»");
    mistake(DRILLS, "entries: [breach]", "entries: [beach]", "unknown-entry 13:72 «beach» did-you-mean");
    mistake(DRILLS, "is: [people]}", "is: [people]}, entries: [access]", "never-holds 14:10 «late» never-holds");
    let endless: String = (0..61).map(|at| format!("  - {{id: f{at}, kind: text}}\n")).collect();
    let long = SCREENING.replace("  - {id: notes, kind: text}\n", &endless);
    mistake(&long, "rows: one", "rows: one", "long-list 67:10 «f59»");
    mistake(SCREENING, "id: notes", "id: sensitive", "listed-twice 8:10 «sensitive»");
}

#[test]
fn periods_have_one_number_and_one_unit() {
    for wrong in ["7 years", "P1Y6M", "P0D", "P7", "PT7D"] {
        mistake(RECORDS, "least: P7Y", &format!("least: {wrong}"), &format!("bad-period 7:43 «{wrong}» period"));
    }
    mistake(RECORDS, "most: P84M", "most: P83M", "least-over-most 7:54 «P83M»");
    mistake(RECORDS, "most: P84M", "most: P2557D", "");
}

#[test]
fn outcomes_can_come_out() {
    mistake(SCREENING, "any: [{field: sensitive, is: [\"yes\"]}]", "any: []", "empty-list 10:10 «needed»");
    mistake(SCREENING, "is: [\"yes\"]", "is: [\"yes\", not-sure]", "outcome-not-sure 10:89 «not-sure»");
    mistake(SCREENING, "is: [\"yes\"]", "is: [sometimes]", "unknown-value 10:82 «sometimes» words");
    mistake(SCREENING, "field: sensitive", "field: notes", "field-without-values 10:66 «notes»");
    mistake(
        SCREENING,
        "{includes: {place: macau}}",
        "{includes: {place: macao}}",
        "unknown-value 10:43 «macao» did-you-mean",
    );
    mistake(
        SCREENING,
        "rows: one",
        "when: {not: {includes: {place: macau}}}\nrows: one",
        "never-holds 11:10 «needed» never-holds",
    );
    mistake(
        RECORDS,
        "rows: fixed",
        "when: {not: {includes: {place: hong-kong}}}\nrows: fixed",
        "never-holds 9:10 «chat» never-holds",
    );
}

#[test]
fn laws_are_known_and_sheets_have_their_own_names() {
    mistake(SCREENING, "law: [our-advice]", "law: [our-advise]", "unknown-citation 10:98 «our-advise» did-you-mean");
    mistake(RECORDS, "law: [hk-pdpo-dpp4]", "law: [nowhere]", "unknown-citation 7:21 «nowhere» words");
    let mut set = with(SCREENING);
    set.push(Source { path: "twice.yaml".to_owned(), text: SCREENING.to_owned() });
    let codes: Vec<&str> = questionnaire::check(&set, None).iter().map(|fault| fault.code).collect();
    assert_eq!(codes, ["duplicate-id"]);
}

#[test]
fn a_sheet_needs_its_words() {
    let needed = |text: &str| questionnaire::needed_texts(&questionnaire::parse(&with(text)).unwrap());
    let register = needed(REGISTER);
    for id in [
        "sheet-apps.about",
        "sheet-apps.row",
        "sheet-apps.add",
        "sheet-apps-part-what",
        "field-apps-proof.name",
        "value-apps-known-not-sure",
        "value-apps-data-files",
    ] {
        assert!(register.iter().any(|known| known == id), "{id}");
    }
    assert!(!register.iter().any(|known| known == "value-apps-proof-shown"));
    let screening = needed(SCREENING);
    assert!(screening.iter().any(|known| known == "outcome-impact-needed.perhaps"));
    assert!(!screening.iter().any(|known| known == "sheet-impact.add"));
    assert!(needed(DRILLS).iter().any(|known| known == "entry-drills-breach.help"));
}

#[test]
fn a_copy_elsewhere_is_one_of_the_answers() {
    let kept = "{id: kept, kind: one, values: [\"yes\", \"no\", not-sure], not_sure: not-sure}";
    let with = |covers: &str| kept.replace("not_sure", &format!("covers: [{covers}], not_sure"));
    mistake(RECORDS, kept, &with("\"no\""), "");
    mistake(RECORDS, kept, &with("archive"), "unknown-value 10:69 «archive» words");
    let text = "{id: notes, kind: text}";
    mistake(SCREENING, text, "{id: notes, kind: one, values: [a], covers: [a]}", "sheet-key 8:50 «a»");
}
