//! A consultant's shelf: several clients, one menu each, another computer's copy.

use crate::harness::{Start, command};

/// Takes finished examples in, as copies from another computer, and returns the home that they are in.
pub fn shelf(samples: &[&str]) -> std::sync::Arc<tempfile::TempDir> {
    let home = std::sync::Arc::new(tempfile::tempdir().unwrap());
    for sample in samples {
        let file = format!("{}/{sample}.jsonl", home.path().display());
        let made = command(home.path(), &["export", &format!("sample:{sample}"), "-o", &file]);
        assert_eq!(made.0, Some(0), "{made:?}");
        let taken = command(home.path(), &["import", &file]);
        assert_eq!(taken.0, Some(0), "{taken:?}");
    }
    home
}

#[test]
fn a_client_is_found_filed_thrown_away_and_had_back() {
    let home = shelf(&["retail", "clinic"]);
    let wizard = Start::new().home(&home).run();
    wizard.sees("names hidden").sees("H.L.H.L.").press("F6").sees("Harbour Lane Homewares");
    wizard.keys("/").type_text("sereno").sees("One found").loses("Harbour Lane").press("Enter");
    wizard.press("Tab").sees("Move to the trash").keys("7").sees("Saved. Undo takes it back").press("Esc");
    wizard.sees("Show the one that is set aside").keys("u").sees("Taken back");
    wizard.loses("Show the one that is set aside").sees("Sereno");
    wizard
        .press("Home")
        .press("Tab")
        .press("End")
        .press("Up")
        .press("Enter")
        .sees("Moved to the trash")
        .sees("Trash: one")
        .loses("All together");
    wizard.keys("u").sees("Brought back").sees("Harbour Lane").sees("Sereno").loses("Trash: one");
    let listed = command(home.path(), &["list"]).1;
    assert_eq!(listed.lines().count(), 2, "{listed}");
}

#[test]
fn one_is_erased_for_good_only_after_its_name() {
    let home = shelf(&["clinic"]);
    let wizard = Start::new().home(&home).env("PORTOLAN_LANG", "pt").run();
    wizard.sees("C.P.S.").press("Tab").press("End").press("Enter").sees("Clínica Porto Sereno");
    wizard.type_text("Clínica").press("Enter").sees("Clínica Porto Sereno");
    assert_eq!(command(home.path(), &["list"]).1.lines().count(), 1);
    wizard.type_text(" Porto Sereno, Lda.").press("Enter").loses("C.P.S.");
    let listed = command(home.path(), &["list"]).1;
    assert!(listed.contains("No saved assessments"), "{listed}");
}

#[test]
fn the_copy_of_another_computer_joins_and_what_both_changed_is_named() {
    let desk = shelf(&["clinic"]);
    let laptop = shelf(&["clinic"]);
    let answer = |home: &std::sync::Arc<tempfile::TempDir>, key: &str| {
        let wizard = Start::new().home(home).run();
        wizard
            .sees("names hidden")
            .press("Enter")
            .sees("Clínica")
            .press("F3")
            .type_text("Place and access")
            .press("Enter");
        wizard.sees("told you in writing").press(key).sees("saved");
    };
    answer(&desk, "1");
    answer(&laptop, "3");
    let file = format!("{}/copy.jsonl", desk.path().display());
    assert_eq!(command(desk.path(), &["export", "clínica", "-o", &file]).0, Some(0));
    let wizard = Start::new().home(&laptop).size(120, 40).run();
    wizard.sees("Take in a copy").press("End").press("Enter").type_text(&file).press("Enter");
    wizard.sees("Two computers changed the same things").sees("Place and access").sees("flagged");
    wizard.press("Esc").sees("names hidden").press("Enter").sees("Clínica");
}
