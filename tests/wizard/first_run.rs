//! From the first minute to the PDF.

use crate::harness::{Start, Wizard, profile};

/// Walks from the first minute through the first reading to a written report in the language of the screen.
fn to_the_report(wizard: &mut Wizard) {
    profile(wizard);
    // Eleven must-haves for this firm: answer yes to all but one, which shows its consequence first.
    for _ in 0..10 {
        wizard.press("1");
    }
    wizard.keys("3 Enter 1 1 1");
    wizard.press("F9");
    wizard.until("the report screen", |wizard| wizard.shows(".pdf"));
    wizard.keys("Down Down Down Down Down Down Down Down Down Down Enter");
    let folder = wizard.directory();
    let pdf = || {
        let files = std::fs::read_dir(&folder).unwrap().flatten();
        files.map(|file| file.path()).find(|path| path.extension().is_some_and(|end| end == "pdf"))
    };
    wizard.until("a PDF in the working directory", |_| pdf().is_some());
    let bytes = std::fs::read(pdf().unwrap()).unwrap();
    assert!(bytes.starts_with(b"%PDF-1.7") && bytes.len() > 20_000);
    wizard.press("Ctrl-c");
    assert_eq!(wizard.ends(), 0);
}

#[test]
fn a_newcomer_reaches_a_pdf_in_english() {
    let mut wizard = Start::new().run();
    wizard.sees("In ten minutes you will know").sees("Begin");
    to_the_report(&mut wizard);
}

#[test]
fn a_newcomer_reaches_a_pdf_in_traditional_chinese() {
    let mut wizard = Start::new().env("LANG", "zh_HK.UTF-8").run();
    wizard.sees("繁體中文");
    to_the_report(&mut wizard);
}

#[test]
fn a_newcomer_reaches_a_pdf_in_simplified_chinese() {
    let mut wizard = Start::new().args(&["--lang", "zh-Hans"]).run();
    wizard.sees("简体中文");
    to_the_report(&mut wizard);
}

#[test]
fn a_newcomer_reaches_a_pdf_in_portuguese() {
    let mut wizard = Start::new().env("LANG", "pt_PT.UTF-8").run();
    wizard.sees("Português");
    to_the_report(&mut wizard);
}

#[test]
fn a_finished_example_can_be_looked_at_but_not_changed() {
    let mut wizard = Start::new().args(&["sample", "retail"]).run();
    wizard.sees("This is a finished example");
    wizard.press("F5").sees("At least");
    wizard.press("Ctrl-c");
    assert_eq!(wizard.ends(), 0);
}
