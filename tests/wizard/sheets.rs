//! Side sheets, from the result to the disk and back.

use crate::harness::{Start, Wizard, profile};

/// Opens the list of sheets from the result, in English or Chinese.
fn to_the_sheets(wizard: &Wizard) {
    wizard.press("F5").sees("75");
    wizard.to_line(&["Side sheets", "附表"]).press("Enter");
    wizard.until("the numbered sheets", |wizard| {
        wizard.screen().lines().any(|line| line.trim_start().starts_with("5  "))
    });
}

#[test]
fn a_record_that_is_kept_too_short_is_said_at_once_and_survives_a_kill() {
    let wizard = Start::new().run();
    profile(&wizard);
    wizard.sees("Has the provider told you in writing");
    to_the_sheets(&wizard);
    wizard.sees("Side sheets").press("2").sees("Fits?");
    wizard.press("Enter").sees("Business records for profits tax");
    wizard.press("Enter").sees("Is this kind of record in the chat?");
    wizard.press("1").sees("To be kept: at least 7 years");
    wizard.type_text("180").keys("Up Up Up").press("Enter");
    wizard.sees("Too short: 180 days; at least 7 years is asked for.").sees("saved");
    let home = wizard.kill();
    let (status, json, _) = crate::harness::command(home.path(), &["score", "Harbour Lane", "--json"]);
    assert_eq!(status, Some(0));
    assert!(json.contains("\"told\": \"P180D\"") && json.contains("\"fit\": \"too-short-law\""), "{json}");
    let wizard = Start::new().home(&home).run();
    wizard.sees("names hidden").press("Enter").sees("Harbour Lane");
    to_the_sheets(&wizard);
    wizard.sees("one gap").press("2").sees("too short");
    wizard.press("F7").sees("Taken back: Records").loses("too short");
}

#[test]
fn a_platform_is_added_compared_and_removed_by_keys_that_are_no_letters() {
    let wizard = Start::new().size(60, 20).run();
    profile(&wizard);
    wizard.sees("Has the provider told you in writing");
    to_the_sheets(&wizard);
    wizard.press("5").sees("Add a platform");
    wizard.press("Enter").sees("From what you said about the company").press("Enter").sees("Which edition");
    wizard.press("Esc").sees("› WorkChat");
    wizard.keys("Down Enter").sees("What is the platform called?");
    wizard.type_text("Other").press("Enter").sees("Which edition").press("Esc").sees("› Other");
    wizard.press("Tab").sees("not answered").sees("WorkChat").sees("Other");
    wizard.press("Esc").sees("› Other");
    wizard.press("Delete").sees("Removed").loses("› Other");
    wizard.press("F7").sees("Other");
}

#[test]
fn the_sheets_work_in_another_language() {
    let mut wizard = Start::new().env("LANG", "zh_HK.UTF-8").run();
    profile(&wizard);
    to_the_sheets(&wizard);
    wizard.press("2").until("a row in focus", |wizard| wizard.shows("›"));
    wizard.keys("Enter Enter");
    wizard.until("three answers", |wizard| wizard.shows("3  不") || wizard.shows("3  Not"));
    wizard.press("1").until("units to choose from", |wizard| wizard.screen().matches('›').count() == 1);
    wizard.type_text("6").keys("Enter Esc").sees("6");
    wizard.press("Ctrl-c");
    assert_eq!(wizard.ends(), 0);
    let (_, json, _) = crate::harness::command(wizard.home().path(), &["score", "Harbour Lane", "--json"]);
    assert!(json.contains("\"told\": \"P6Y\""), "{json}");
}
