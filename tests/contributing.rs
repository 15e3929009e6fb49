//! The worked example of CONTRIBUTING.md, as it stands there.

#![allow(clippy::unwrap_used, reason = "a fault in a test is a fault of the test")]

use std::{collections::BTreeSet, fs, path::Path, process::Command};

use portolan::{
    assessment::{Assessment, Body, ChecklistRole},
    flow::Flow,
    i18n::{Args, Locale},
    questionnaire::Questionnaire,
    world::{Packs, Sources},
};

/// What a file is added to instead of being one of its own.
const AT_THE_END: &str = " (at the end)";

/// The fenced blocks that name a file, in the order of the page.
fn files() -> Vec<(String, String)> {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("CONTRIBUTING.md")).unwrap();
    let mut files = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        let Some((_, path)) = line.strip_prefix("```").and_then(|info| info.split_once(' ')) else { continue };
        let text: String = lines.by_ref().take_while(|line| *line != "```").map(|line| format!("{line}\n")).collect();
        files.push((path.to_owned(), text));
    }
    files
}

/// The same, written into a folder of their own.
fn laid_out() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files() {
        let (path, text) = match path.strip_suffix(AT_THE_END) {
            Some(path) => {
                let packs = Packs::built_in();
                let name = path.strip_prefix("questionnaires/").unwrap();
                let whole = packs.sources().iter().find(|source| source.path == name).unwrap();
                (path.to_owned(), format!("{}{text}", whole.text))
            }
            None => (path, text),
        };
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn sources(folder: &Path) -> Sources {
    Sources::new(None, Some(&folder.join("locales")), Some(&folder.join("questionnaires")))
}

fn questionnaire(sources: &Sources) -> Questionnaire {
    sources.questionnaire().unwrap_or_else(|faults| panic!("{faults:?}"))
}

#[test]
fn the_page_shows_a_citation_a_control_a_pack_and_their_words() {
    let paths: Vec<String> = files().into_iter().map(|(path, _)| path).collect();
    assert_eq!(
        paths,
        [
            "questionnaires/law.yaml (at the end)",
            "questionnaires/controls/shop.yaml",
            "questionnaires/shop.yaml",
            "locales/en/shop.ftl"
        ]
    );
}

#[test]
fn check_finds_nothing_but_what_is_not_translated_yet() {
    let folder = laid_out();
    let output = Command::new(env!("CARGO_BIN_EXE_portolan"))
        .env_clear()
        .env("HOME", folder.path())
        .args(["check", "--date", "2026-11-21"])
        .arg("--questionnaire-dir")
        .arg(folder.path().join("questionnaires"))
        .arg("--locale-dir")
        .arg(folder.path().join("locales"))
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said}");
    let found: BTreeSet<&str> = said
        .lines()
        .filter_map(|line| line.split_once(']'))
        .map(|(code, _)| code)
        .filter(|it| it.contains('['))
        .collect();
    assert_eq!(found, BTreeSet::from(["warning[missing-text"]), "{said}");
    assert!(!said.contains("English has no text"), "{said}");
}

#[test]
fn the_new_question_is_asked_of_a_shop_and_of_nobody_else() {
    let folder = laid_out();
    let packs = questionnaire(&sources(folder.path()));
    let of = |sector: &str| {
        let mut state = Assessment::default();
        for (fact, value) in [("place", "hong-kong"), ("sector", sector)] {
            let values = BTreeSet::from([value.into()]);
            state.apply(&Body::Fact { fact: fact.into(), values, text: None });
        }
        state
    };
    let (shop, office) = (of("retail"), of("technology"));
    let flow = Flow::new(&packs, &shop);
    let asked = flow.find("shop-screens").unwrap();
    assert_eq!((asked.place.checklist.id.as_str(), asked.place.role), ("shop", ChecklistRole::Verdict));
    assert_eq!(asked.place.step.id.as_str(), "floor");
    let cited: Vec<&str> = flow.citations(asked.control).iter().map(|citation| citation.id.as_str()).collect();
    assert_eq!(cited, ["our-advice", "iso-27001-7-7", "hk-pdpo-dpp4"]);
    assert_eq!(flow.find("training").unwrap().also.len(), 1, "a shared question is asked once");
    assert!(Flow::new(&packs, &office).find("shop-screens").is_none());
}

#[test]
fn the_words_of_the_example_stand_in_front_of_the_built_in_ones() {
    let folder = laid_out();
    let say = |sources: &Sources, id: &str| sources.catalog(&Locale::ENGLISH).text(id, &Args::new());
    let own = sources(folder.path());
    assert!(say(&own, "control-shop-screens").starts_with("Do the screens that show the chat lock"));
    assert!(say(&own, "fact-accounts").contains("staff open their accounts"));
    assert_ne!(say(&Sources::default(), "fact-accounts"), say(&own, "fact-accounts"));
}
