//! A workshop, from the result to the disk and back.

use crate::harness::{Start, Wizard, command, profile};

/// Goes from the first question to the opening of a workshop.
fn to_the_opening(wizard: &Wizard) {
    profile(wizard);
    wizard.until("a question", |wizard| wizard.shows("1") && wizard.shows("F5"));
    wizard.press("F5").until("the result", |wizard| wizard.shows("75"));
    wizard.to_line(&["Workshop", "工作坊"]).press("Enter").until("the opening", |wizard| wizard.shows("90"));
}

#[test]
fn a_room_votes_disagrees_and_leaves_with_who_finds_out() {
    let mut wizard = Start::new().run();
    to_the_opening(&wizard);
    wizard.keys("Down Enter").sees("A comma between names");
    wizard.type_text("Grace Chan, Ana Lei").press("Enter").sees("Grace Chan and Ana Lei");
    wizard.keys("Up Enter").sees("Hands for each answer").sees("85 min until the end");
    // Nothing leads away.
    wizard.keys("F5 F9 F3 F4 F6").type_text("4 0 6 0").sees("• • • •").loses("4 0 6");
    wizard.press("Enter").sees("Split: 4 for \"Yes, all of it\" and 6 for \"No\".");
    wizard.press("2").sees("Who finds out").type_text("Ana Lei").keys("Enter Enter").sees("Ana Lei finds out.");
    wizard.press("3").sees("What to come back to").type_text("backups").press("Enter").sees("Parked: backups");
    wizard.press("1").sees("2 of").type_text("0,0,8,0").press("Enter").sees("All 8 agree: No");
    wizard.press("Esc").sees("A break").press("4").sees("Answered together (1)").sees("Split (1)");
    wizard.sees("Ana Lei finds out.").sees("Parking lot");
    wizard.keys("Down Enter").sees("End the workshop?").keys("Down Enter").sees("At least");
    wizard.press("Ctrl-c");
    assert_eq!(wizard.ends(), 0);
    let (status, json, _) = command(wizard.home().path(), &["score", "Harbour Lane", "--json"]);
    assert_eq!(status, Some(0));
    assert!(json.contains("\"split\": true") && json.contains("\"not-in-place\": 6"), "{json}");
    let (_, said, _) = command(wizard.home().path(), &["score", "Harbour Lane"]);
    assert!(said.contains("Where the workshop disagreed"), "{said}");
}

#[test]
fn hands_survive_a_kill_in_another_language_and_undo_takes_them_back() {
    let wizard = Start::new().env("LANG", "zh_HK.UTF-8").size(120, 40).run();
    to_the_opening(&wizard);
    wizard.press("Enter").until("the question", |wizard| wizard.shows("1 / ") || wizard.shows("3 0 5 2"));
    wizard.type_text("３　０　５　０").press("Enter").until("bars", |wizard| wizard.shows("━ 5"));
    wizard.until("it is saved", |wizard| !wizard.shows("• •"));
    let home = wizard.kill();
    let (_, json, _) = command(home.path(), &["score", "Harbour Lane", "--json"]);
    assert!(json.contains("\"in-place\": 3") && json.contains("\"not-in-place\": 5"), "{json}");
    let wizard = Start::new().env("LANG", "zh_HK.UTF-8").size(120, 40).home(&home).run();
    wizard.until("the list", |wizard| wizard.shows("F2") || wizard.shows("›"));
    wizard.press("Enter").sees("Harbour Lane");
    wizard.press("F7");
    wizard.until("the vote is taken back", |_| {
        !command(home.path(), &["score", "Harbour Lane", "--json"]).1.contains("\"split\": true")
    });
}
