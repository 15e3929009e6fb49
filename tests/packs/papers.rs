//! Packs of draft papers: what a block may have, and what an author is told about the rest.

use jiff::civil::date;
use portolan::{
    diagnostic::Diagnostic,
    questionnaire::{self, Questionnaire, Source, needed_texts},
};

use super::{assert_said, base::sources, told};

const PAPERS: &str = r#"kind: papers
version: "2026.11"
law_as_of: 2026-11-21
papers:
  - id: letter
    when: {includes: {place: hong-kong}}
    law: [our-advice, hk-pdpo-dpp4]
    blocks:
      - {is: form, id: head, items: [{id: from, fill: organisation}, {id: contact, owner_of: training}]}
      - {is: text, id: opening, when: {includes: {uses: chat}}}
      - {is: heading, id: why}
      - {is: list, id: reasons, items: [{id: one}, {id: two, when: {includes: {place: macau}}}]}
      - {is: questions, id: place, controls: [location, bots]}
      - {is: table, id: data, from: kinds, law: [our-advice], columns: [{id: kind}, {id: class, made: class, share: 2}, {id: note}]}
      - {is: table, id: teams, from: departments, columns: [{id: team}, {id: kinds, made: kinds}]}
      - {is: table, id: groups, items: [{id: open}, {id: restricted}], columns: [{id: group}, {id: for, words: true}, {id: kinds, made: kinds}]}
      - {is: table, id: record, rows: 3, columns: [{id: sent}, {id: answer}]}
      - {is: signature, id: sign}
"#;

fn set(papers: &str) -> Vec<Source> {
    let mut all = sources();
    all.push(Source { path: "papers.yaml".to_owned(), text: papers.to_owned() });
    all
}

fn check(papers: &str) -> Vec<Diagnostic> {
    questionnaire::check(&set(papers), Some(date(2026, 11, 21)))
}

#[track_caller]
fn mistake(right: &str, wrong: &str, expected: &str) {
    assert!(PAPERS.contains(right), "{right}");
    let faults = check(&PAPERS.replacen(right, wrong, 1));
    assert_eq!(marked(&faults), expected);
    assert_said(&faults);
}

/// Writes faults as `code «marked text» hints`, one a line: every line of the set holds a block, so the text says where.
fn marked(faults: &[Diagnostic]) -> String {
    let place = |word: &&str| word.contains(':') && word.chars().all(|c| c.is_ascii_digit() || c == ':');
    let line = |line: &str| line.split(' ').filter(|word| !place(word)).collect::<Vec<_>>().join(" ");
    told(faults).lines().map(line).collect::<Vec<_>>().join("\n")
}

fn parsed() -> Questionnaire {
    assert_eq!(told(&check(PAPERS)), "");
    questionnaire::parse(&set(PAPERS)).expect("the set has no fault")
}

#[test]
fn a_paper_needs_words_for_every_block_line_and_column() {
    let questionnaire = parsed();
    let needed = needed_texts(&questionnaire);
    let own: Vec<&str> = needed.iter().map(String::as_str).filter(|id| id.starts_with("paper-letter")).collect();
    let wanted = [
        "paper-letter",
        "paper-letter.name",
        "paper-letter.about",
        "paper-letter.empty",
        "paper-letter-head-from",
        "paper-letter-head-contact",
        "paper-letter-opening",
        "paper-letter-why",
        "paper-letter-reasons-one",
        "paper-letter-reasons-two",
        "paper-letter-place",
        "paper-letter-data-kind",
        "paper-letter-data-class",
        "paper-letter-data-note",
        "paper-letter-teams-team",
        "paper-letter-teams-kinds",
        "paper-letter-groups-open",
        "paper-letter-groups-open.for",
        "paper-letter-groups-restricted",
        "paper-letter-groups-restricted.for",
        "paper-letter-groups-group",
        "paper-letter-groups-for",
        "paper-letter-groups-kinds",
        "paper-letter-record-sent",
        "paper-letter-record-answer",
    ];
    assert_eq!(own, wanted);
    for id in ["ask-location", "ask-bots", "paper-class-open", "paper-class-internal", "paper-class-restricted"] {
        assert!(needed.contains(&id.to_owned()), "{id}");
    }
}

#[test]
fn names_that_nothing_defines() {
    mistake("controls: [location, bots]", "controls: [location, bost]", "unknown-control «bost» did-you-mean");
    mistake("owner_of: training", "owner_of: traning", "unknown-control «traning» did-you-mean");
    mistake("law: [our-advice, hk-", "law: [our-advise, hk-", "unknown-citation «our-advise» did-you-mean");
    mistake("law: [our-advice], col", "law: [gravity], col", "unknown-citation «gravity» words");
    mistake("{uses: chat}", "{uses: chatt}", "unknown-value «chatt» did-you-mean");
    mistake("fill: organisation", "fill: organization", "unknown-word «organization» did-you-mean words");
    mistake("is: heading", "is: headline", "unknown-word «headline» did-you-mean words");
}

#[test]
fn names_that_stand_twice() {
    mistake("id: why", "id: opening", "listed-twice «opening»");
    mistake("{id: two, when", "{id: one, when", "listed-twice «one»");
    mistake("{id: note}", "{id: kind}", "listed-twice «kind»");
    mistake("[location, bots]", "[location, location]", "listed-twice «location»");
    let second = "  - id: letter\n    law: [our-advice]\n    blocks: [{is: text, id: only}]\n";
    assert_eq!(marked(&check(&format!("{PAPERS}{second}"))), "duplicate-id «letter»");
}

#[test]
fn a_block_has_what_its_kind_needs_and_nothing_else() {
    mistake("is: heading, id: why", "is: list, id: why", "block-needs «list»");
    mistake("is: text", "is: questions", "block-needs «questions»");
    mistake("is: heading, id: why", "is: heading, id: why, rows: 2", "block-key «heading»");
    mistake("{id: one}", "{id: one, fill: platform}", "block-key «one»");
    mistake(
        "{id: from, fill: organisation}",
        "{id: from, fill: platform, owner_of: training}",
        "filled-twice «training»",
    );
    mistake("rows: 3, columns", "columns", "table-rows «table»");
    mistake("rows: 3, columns", "rows: 3, from: uses, columns", "table-rows «table»");
    mistake("rows: 3", "rows: 300", "out-of-range «300»");
    mistake("share: 2", "share: 20", "out-of-range «20»");
    mistake("from: kinds, law", "from: uses, law", "law-without-kinds «our-advice»\ncannot-make «class»");
}

#[test]
fn a_cell_is_made_only_of_what_its_row_has() {
    mistake(
        "{id: kinds, made: kinds}]}\n      - {is: table, id: groups",
        "{id: kinds, made: departments}]}\n      - {is: table, id: groups",
        "cannot-make «departments»",
    );
    mistake("[{id: open}, {id: restricted}]", "[{id: open}, {id: secret}]", "cannot-make «kinds»");
    mistake("{id: kind}", "{id: kind, made: class}", "cannot-make «class»");
    mistake("{id: answer}", "{id: answer, words: true}", "cannot-make «answer»");
}

#[test]
fn a_paper_without_law_or_blocks_is_a_fault_and_a_dead_condition_a_warning() {
    let short = "kind: papers\nversion: \"1\"\nlaw_as_of: 2026-11-21\npapers:\n  - {id: a, law: [], blocks: []}\n";
    assert_eq!(marked(&check(short)), "no-law «a» our-advice\nempty-list «a»");
    mistake(
        "when: {includes: {uses: chat}}",
        "when: {all: [{includes: {edition: public}}, {includes: {edition: own-server}}]}",
        "never-holds «{» never-holds",
    );
}
