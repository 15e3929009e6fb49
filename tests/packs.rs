//! Packs: what a pack author is told about every mistake, and that the packs of the program have none.

#[path = "packs/base.rs"]
mod base;
#[path = "packs/contradictions.rs"]
mod contradictions;
#[path = "packs/gone.rs"]
mod gone;
#[path = "packs/papers.rs"]
mod papers;
#[path = "packs/schema.rs"]
mod schema;
#[path = "packs/semantic.rs"]
mod semantic;
#[path = "packs/sheets.rs"]
mod sheets;
#[path = "packs/upgrade.rs"]
mod upgrade;
#[path = "packs/yaml.rs"]
mod yaml;

use portolan::{
    assessment::{Assessment, Body, ChecklistRole},
    diagnostic::Diagnostic,
    flow::Flow,
    i18n::{Args, Locale},
    questionnaire,
    world::{Packs, Sources},
};

/// Writes faults as `code line:column «marked text» hint hint`, one a line.
fn told(faults: &[Diagnostic]) -> String {
    let lines: Vec<String> = faults
        .iter()
        .map(|fault| {
            let place = fault.place.as_ref().filter(|place| place.line > 0).map_or(String::new(), |place| {
                let marked = place.snippet.chars().skip(place.column - 1).take(place.underline);
                format!(" {}:{} «{}»", place.line, place.column, marked.collect::<String>())
            });
            let hints: String = fault.hints.iter().map(|hint| hint.id.replace("check-hint-", " ")).collect();
            format!("{}{place}{hints}", fault.code)
        })
        .collect();
    lines.join("\n")
}

#[test]
fn the_packs_of_the_program_have_no_fault_and_no_warning() {
    let words = Sources::default().catalog(&Locale::ENGLISH);
    let packs = Packs::built_in();
    let faults = questionnaire::check(packs.sources(), None);
    assert!(faults.is_empty(), "{}", faults.iter().map(|fault| fault.render(&words)).collect::<String>());
}

#[test]
fn the_program_asks_six_questions_in_three_tiers_and_has_checklists() {
    let questionnaire = Packs::built_in().questionnaire().unwrap();
    assert_eq!(questionnaire.profile.len(), 6);
    assert_eq!(questionnaire.tiers.len(), 3);
    assert!(questionnaire.checklist("hong-kong").is_some() && questionnaire.checklist("macau").is_some());
    assert_eq!(questionnaire.digest.len(), 64);
}

#[test]
fn what_is_only_offered_stands_behind_what_somebodys_law_asks_for() {
    let questionnaire = Packs::built_in().questionnaire().unwrap();
    let names: Vec<&str> = questionnaire.checklists.iter().map(|checklist| checklist.id.as_str()).collect();
    assert_eq!(names, ["hong-kong", "macau", "governance"], "by file, but governance has no condition");
    // Put into the verdict, it does not take the beginning of the first reading either.
    let mut state = Assessment::default();
    state.apply(&Body::Checklist { checklist: "governance".into(), role: Some(ChecklistRole::Verdict) });
    let flow = Flow::new(&questionnaire, &state);
    let lists: Vec<&str> = flow.checklists().iter().map(|(checklist, _)| checklist.id.as_str()).collect();
    assert_eq!(lists, names);
    let first = flow.find(flow.first_reading()[0].as_str()).unwrap();
    assert_eq!(first.place.checklist.id.as_str(), "hong-kong");
}

#[test]
fn every_fault_has_its_words_in_every_translated_language() {
    let sources = Sources::default();
    let english = sources.catalog_alone(&Locale::ENGLISH);
    let ids: Vec<String> = english.ids().into_iter().filter(|id| id.starts_with("check-")).collect();
    assert!(ids.len() > 80);
    for tag in ["zh-Hant", "zh-Hans", "pt"] {
        let catalog = sources.catalog_alone(&Locale::new(tag).unwrap());
        let missing: Vec<&String> = ids.iter().filter(|id| !catalog.has(id)).collect();
        assert!(missing.is_empty(), "{tag}: {missing:?}");
    }
}

/// Says every fault in words: each message and hint exists, and gets the arguments it uses.
fn assert_said(faults: &[Diagnostic]) {
    let words = Sources::default().catalog_alone(&Locale::ENGLISH);
    for phrase in faults.iter().flat_map(|fault| std::iter::once(&fault.message).chain(&fault.hints)) {
        let mut args = Args::new();
        for (name, value) in &phrase.args {
            args.set(name.as_str(), value);
        }
        words.text(&phrase.id, &args);
    }
    assert_eq!(words.problems(), []);
}
