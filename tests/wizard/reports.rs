//! A report ordered, looked at and written from the keyboard.

use std::os::unix::fs::PermissionsExt;

use crate::harness::Start;

/// Orders the short form with a second language beside the first, reads its pages, writes it, and lets the system show its
/// folder. Everything is chosen by digits and keys that are the same in every language. Returns the file's name.
fn a_report_in_two_languages(args: &[&str], second: &str, (firm, start): (&str, &str)) -> String {
    let tools = tempfile::tempdir().unwrap();
    // Stands for the desktop: notes what it was asked to show.
    let opener = tools.path().join("xdg-open");
    std::fs::write(&opener, "#!/bin/sh\nprintf %s \"$1\" > shown.txt\n").unwrap();
    std::fs::set_permissions(&opener, std::fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:{}", tools.path().display(), std::env::var("PATH").unwrap_or_default());
    let args = [&["sample", "retail", "--date", "2026-11-21"], args].concat();
    let mut wizard = Start::new().args(&args).env("PATH", &path).env("DISPLAY", ":0").run();
    wizard.sees(firm).press("F9");
    wizard.sees(start);
    // The fourth line is the language beside the first; the second there is the first that is not the first.
    wizard.keys("4 2").sees(second);
    wizard.press("Tab");
    wizard.until("the pages", |wizard| wizard.screen().contains("━") && wizard.shows(firm));
    let first = wizard.screen();
    wizard.press("Right").until("the next page", |wizard| wizard.screen() != first);
    wizard.press("Esc").sees(start);
    wizard.press("8");
    let folder = wizard.directory();
    let pdf = || {
        let files = std::fs::read_dir(&folder).unwrap().flatten();
        files.map(|file| file.path()).find(|path| path.extension().is_some_and(|end| end == "pdf"))
    };
    wizard.until("a PDF in the working directory", |_| pdf().is_some());
    let file = pdf().unwrap();
    assert!(std::fs::read(&file).unwrap().starts_with(b"%PDF-1.7"));
    let shown = folder.join("shown.txt");
    wizard.until("its folder", |wizard| {
        wizard.press("o");
        std::fs::read_to_string(&shown)
            .is_ok_and(|text| std::path::Path::new(&text).ends_with(folder.file_name().unwrap()))
    });
    wizard.press("Ctrl-c");
    assert_eq!(wizard.ends(), 0);
    file.file_name().unwrap().to_string_lossy().into_owned()
}

#[test]
fn two_languages_are_ordered_read_and_written_in_english() {
    let firm = ("Harbour Lane Homewares Ltd.", "harbour-lane-homewares-ltd-short-2026-11-21-");
    let name = a_report_in_two_languages(&["--lang", "en"], "-en+zh-Hant.pdf", firm);
    assert_eq!(name, "harbour-lane-homewares-ltd-short-2026-11-21-en+zh-Hant.pdf");
}

#[test]
fn two_languages_are_ordered_read_and_written_in_traditional_chinese() {
    let firm = ("海港里家居用品有限公司", "海港里家居用品有限公司-short-2026-11-21-");
    let name = a_report_in_two_languages(&["--lang", "zh-Hant"], "-zh-Hant+en.pdf", firm);
    assert_eq!(name, "海港里家居用品有限公司-short-2026-11-21-zh-Hant+en.pdf");
}
