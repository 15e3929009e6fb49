//! Stopping, dying, coming back, coming twice.

use crate::harness::{Start, profile};

#[test]
fn what_was_saved_survives_a_kill() {
    let wizard = Start::new().run();
    profile(&wizard);
    wizard.sees("Has the provider told you in writing");
    wizard.press("3").sees("(your answer)").sees("saved");
    let home = wizard.kill();
    let wizard = Start::new().home(&home).run();
    wizard.sees("names hidden").press("Enter").sees("Harbour Lane");
    wizard.press("F5").sees("At least");
    wizard.press("F3").sees("x Place and access confirmed");
}

#[test]
fn a_second_window_only_reads() {
    let first = Start::new().run();
    profile(&first);
    first.sees("Has the provider told you in writing").press("1").sees("1 of").sees("saved");
    let second = Start::new().home(&first.home()).run();
    second.sees("names hidden").press("Enter").sees("You can read it here");
    second.press("F3").type_text("Place and access").press("Enter");
    second.sees("Has the provider told you").press("3").sees("close it there to answer here");
    first.press("1").sees("2 of");
}

#[test]
fn leaving_by_ctrl_c_keeps_everything_and_says_so_by_its_status() {
    let mut wizard = Start::new().run();
    profile(&wizard);
    wizard.sees("Has the provider").press("2").press("Ctrl-c");
    assert_eq!(wizard.ends(), 0);
    let (status, out, _) = crate::harness::command(wizard.home().path(), &["list"]);
    assert_eq!(status, Some(0));
    assert!(out.contains("Harbour Lane"), "{out}");
}

#[test]
fn a_terminated_wizard_restores_the_terminal_and_says_which_signal() {
    let mut wizard = Start::new().run();
    wizard.sees("Begin");
    wizard.signal("TERM");
    assert_eq!(wizard.ends(), 143);
}
