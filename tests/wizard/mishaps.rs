//! Bad input gets one clear message with place and next step, and the documented status.

use std::fs;

use crate::harness::{Start, command};

#[test]
fn without_a_terminal_the_wizard_goes_line_by_line() {
    let home = tempfile::tempdir().unwrap();
    let (status, out, err) = command(home.path(), &[]);
    assert_eq!((status, err.as_str()), (Some(0), ""), "{out}");
    assert!(out.contains("1. Begin") && out.contains("Type a number") && !out.contains('\x1b'), "{out}");
}

#[test]
fn a_bad_pack_is_reported_with_its_place() {
    let home = tempfile::tempdir().unwrap();
    let pack = home.path().join("mine.yaml");
    fs::write(&pack, "kind: checklist\nid: mine\nversion: \"1\"\nlaw_as_of: 2026-01-01\nweeks: 3\nsteps:\n  - id: a\n    wieght: 100\n").unwrap();
    let (status, out, err) = command(home.path(), &["check", "mine.yaml"]);
    assert_eq!(status, Some(1), "{out}{err}");
    let said = out + &err;
    assert!(said.contains("mine.yaml:8") && said.contains("weight"), "{said}");
    let wizard = Start::new().args(&["--questionnaire-dir", home.path().to_str().unwrap()]).run();
    wizard.until("the bad pack's name", |wizard| wizard.shows("mine.yaml"));
}

#[test]
fn an_unknown_language_is_named_with_those_at_hand() {
    let home = tempfile::tempdir().unwrap();
    let (status, _, err) = command(home.path(), &["list", "--lang", "tlh"]);
    assert_eq!(status, Some(2), "{err}");
    assert!(err.contains("tlh") && err.contains("zh-Hant"), "{err}");
}

#[test]
fn a_missing_file_and_an_unknown_name_are_told_apart() {
    let home = tempfile::tempdir().unwrap();
    let (status, _, err) = command(home.path(), &["score", "./nothing.jsonl"]);
    assert_eq!(status, Some(4), "{err}");
    assert!(err.contains("nothing.jsonl"), "{err}");
    let (status, _, err) = command(home.path(), &["score", "nobody"]);
    assert_eq!(status, Some(2), "{err}");
    assert!(err.contains("nobody"), "{err}");
}

#[test]
fn a_report_is_never_written_over_another_file_unless_asked() {
    let home = tempfile::tempdir().unwrap();
    let args = ["report", "sample:retail", "--date", "2026-11-21", "-o", "r.pdf"];
    let (status, out, err) = command(home.path(), &args);
    assert_eq!(status, Some(0), "{err}");
    assert!(out.contains("r.pdf"), "{out}");
    let first = fs::read(home.path().join("r.pdf")).unwrap();
    let (status, _, err) = command(home.path(), &args);
    assert_eq!(status, Some(4), "{err}");
    let (status, ..) = command(home.path(), &[&args[..], &["-f"]].concat());
    assert_eq!(status, Some(0));
    assert_eq!(first, fs::read(home.path().join("r.pdf")).unwrap(), "the same input and date give the same bytes");
}

#[test]
fn every_example_prints_without_a_data_directory() {
    let home = tempfile::tempdir().unwrap();
    for (sample, language) in portolan::store::samples().iter().zip(["en", "zh-Hant", "zh-Hans", "pt"].iter().cycle()) {
        let file = format!("{sample}-{language}.pdf");
        let args = ["report", &format!("sample:{sample}"), "--lang", language, "-o", &file];
        let (status, _, err) = command(home.path(), &args);
        assert_eq!(status, Some(0), "{err}");
        assert!(fs::read(home.path().join(&file)).unwrap().starts_with(b"%PDF"));
    }
    assert!(!home.path().join("data").exists(), "nothing was kept");
}
