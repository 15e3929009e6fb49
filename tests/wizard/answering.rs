//! Questions, undo, languages, colours that turn, decisions that stay open.

use crate::harness::{Start, Wizard, profile};

/// A wizard that stands on the first must-have.
fn at_the_first_must_have() -> Wizard {
    let wizard = Start::new().run();
    profile(&wizard);
    wizard.sees("Has the provider told you in writing");
    wizard
}

/// Opens the question whose title begins so.
fn jump(wizard: &Wizard, title: &str) {
    wizard.press("F3").sees("Jump to a question");
    wizard.type_text(title).press("Enter");
    wizard.loses("Jump to a question");
}

#[test]
fn a_risky_answer_says_at_once_what_it_means() {
    let wizard = at_the_first_must_have();
    wizard.press("3").sees("Then you cannot be sure who can read");
    wizard.sees("(your answer)").sees("saved");
}

#[test]
fn undo_takes_an_answer_back_and_redo_gives_it_again() {
    let wizard = at_the_first_must_have();
    wizard.sees("0 of").press("1").sees("1 of");
    wizard.press("F7").sees("Taken back").sees("0 of");
    wizard.press("F8").sees("Done again").sees("1 of");
    wizard.press("u").sees("0 of");
    wizard.press("Ctrl-r").sees("1 of");
}

#[test]
fn the_language_changes_in_the_middle_of_a_question() {
    let wizard = at_the_first_must_have();
    wizard.press("3").sees("(your answer)");
    wizard.press("F2").sees("Your answers stay as they are");
    wizard.keys("Down Enter");
    wizard.sees("供應商有沒有以書面說明").loses("Has the provider told you");
    wizard.press("F2").keys("Down Down Enter").sees("O fornecedor informou por escrito");
    wizard.press("F2").keys("Up Up Up Enter").sees("Has the provider told you in writing").sees("(your answer)");
}

#[test]
fn an_example_is_told_in_the_language_of_the_screen() {
    let wizard = Start::new().args(&["sample", "retail", "--lang", "pt"]).run();
    wizard.sees("Harbour Lane Homewares");
    wizard.press("F5").sees("Finanças e compras");
    wizard.press("F2").keys("Up Enter").sees("财务及采购部").loses("Finanças e compras");
    wizard.sees("海港里家居用品有限公司");
    wizard.press("F2").keys("Up Up Enter").sees("Harbour Lane Homewares").loses("海港里");
}

#[test]
fn does_not_apply_asks_for_a_reason() {
    let wizard = at_the_first_must_have();
    jump(&wizard, "Records kept");
    wizard.press("Tab").sees("Does not apply");
    wizard.press("7").sees("Why it does not apply");
    wizard.press("Enter").sees("Why it does not apply");
    wizard.type_text("We keep nothing there").press("Enter");
    wizard.loses("Say in a sentence why");
    wizard.press("F7").sees("Taken back");
}

#[test]
fn a_must_have_turns_the_colour() {
    let wizard = at_the_first_must_have();
    for _ in 0..14 {
        wizard.press("1");
    }
    wizard.press("F5").sees("At least");
    let before = wizard.screen();
    assert!(!before.contains("Not ready"), "every must-have is in place:\n{before}");
    jump(&wizard, "Place and access");
    wizard.sees("Has the provider told you in writing").press("3").sees("Then you cannot be sure");
    wizard.press("F5").sees("must-have");
    wizard.until("an open must-have among the reasons", |wizard| {
        wizard.shows("Where the chat data is kept, and who can reach it, is not confirmed")
    });
}

#[test]
fn what_is_not_known_leaves_the_decision_open() {
    let wizard = at_the_first_must_have();
    for _ in 0..14 {
        wizard.keys("4 Enter");
    }
    wizard.press("F5").sees("Not decided").sees("between");
}

#[test]
fn a_note_is_pasted_whole_and_kept() {
    let mut wizard = at_the_first_must_have();
    wizard.press("F4").sees("Note");
    wizard.paste("Asked on 3 May.\r\nAnswer: \u{1b}[31mHong Kong\u{1b}[0m, by e-mail");
    wizard.sees("Asked on 3 May.").sees("by e-mail");
    wizard.press("Esc").sees("saved");
    wizard.press("F4").sees("Asked on 3 May.");
    wizard.press("Ctrl-c");
    assert_eq!(wizard.ends(), 0);
}

#[test]
fn the_journey_fits_into_sixty_by_twenty() {
    let wizard = Start::new().size(60, 20).run();
    wizard.sees("Begin");
    profile(&wizard);
    wizard.sees("Has the provider told you in writing").sees("Don't know").sees("F1");
    wizard.press("F1").sees("You answer for this data");
    wizard.press("Esc").press("3").sees("(your answer)");
    wizard.press("F5").sees("At least");
}

#[test]
fn a_window_of_any_size_does_no_harm() {
    let wizard = at_the_first_must_have();
    for (columns, rows) in [(20, 5), (1, 1), (200, 3), (12, 60), (120, 40)] {
        wizard.resize(columns, rows);
    }
    wizard.sees("Has the provider told you in writing");
    wizard.resize(20, 5).sees("too small");
    wizard.resize(80, 24).sees("Has the provider told you in writing");
}

#[test]
fn the_rest_is_marked_dont_know_by_one_key_that_can_be_taken_back() {
    let wizard = at_the_first_must_have();
    wizard.press("F5").sees("At least").to_line(&["Review"]).press("Enter").sees("left as \"don't know\"");
    wizard.to_line(&["Mark the"]).press("Enter").sees("F7 takes it back");
    wizard.press("F7").sees("Taken back");
}
