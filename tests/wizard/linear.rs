//! The same stories line by line: scripts through pipes, people at a plain terminal.

use std::{
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use crate::harness::{Start, hermetic};

/// From the first minute to the first must-have: the answers of `harness::profile`, as lines.
const PROFILE: &[&str] = &[
    "1",
    "1",
    "",
    "2", // begin; Hong Kong; no mainland company
    "1",
    "", // people in Hong Kong
    "WorkChat",
    "1",
    "2", // name, public edition, no +86 accounts
    "1",
    "", // messages between staff
    "Harbour Lane",
    "1",
    "1",
    "2", // name, size, retail, not regulated
    "1", // delicate data is sent
    "1",
    "", // pay slips
    "2",
    "", // one team
    "3",
    "", // on the mainland
];

/// Runs the program with these lines through a pipe and returns its status and what it said.
#[track_caller]
fn lines(home: &Path, args: &[&str], lines: &[&str]) -> (Option<i32>, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_portolan"))
        .env_clear()
        .envs(hermetic(home))
        .current_dir(home)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let text: String = lines.iter().flat_map(|line| [*line, "\n"]).collect();
    child.stdin.take().expect("a pipe").write_all(text.as_bytes()).expect("the program reads");
    let output = child.wait_with_output().expect("the program ends");
    let said = String::from_utf8(output.stdout).expect("text");
    let drawn =
        |c: char| c == '\u{1b}' || ('\u{2190}'..='\u{21ff}').contains(&c) || ('\u{2500}'..='\u{25ff}').contains(&c);
    assert!(!said.contains(drawn), "something is drawn:\n{said}");
    (output.status.code(), said)
}

/// Returns what was said after the last time that `line` was typed.
fn after<'s>(said: &'s str, line: &str) -> &'s str {
    said.rsplit_once(&format!("> {line}\n")).map_or("", |(_, rest)| rest)
}

/// Walks from the first minute to a written report, in any language: numbers are the same in all of them.
fn to_the_report(args: &[&str]) -> (tempfile::TempDir, String) {
    let home = tempfile::tempdir().expect("a temporary directory");
    let mut answers = PROFILE.to_vec();
    answers.extend(["1"; 10]);
    answers.extend(["3", "1", "1", "1", "report", "8", "quit"]);
    let (status, said) = lines(home.path(), args, &answers);
    assert_eq!(status, Some(0), "{said}");
    let files = std::fs::read_dir(home.path()).unwrap().flatten().map(|file| file.path());
    let pdf = files.into_iter().find(|path| path.extension().is_some_and(|end| end == "pdf"));
    let bytes = std::fs::read(pdf.unwrap_or_else(|| panic!("no PDF was written:\n{said}"))).unwrap();
    assert!(bytes.starts_with(b"%PDF-1.7") && bytes.len() > 20_000);
    (home, said)
}

#[test]
fn a_newcomer_reaches_a_pdf_through_a_pipe() {
    let (_home, said) = to_the_report(&[]);
    assert!(said.contains("1. Begin"), "{said}");
    assert!(said.contains("Has the provider told you in writing"), "{said}");
    assert!(after(&said, "8").starts_with("Written: "), "{said}");
}

#[test]
fn a_newcomer_reaches_a_pdf_through_a_pipe_in_traditional_chinese() {
    let (_home, said) = to_the_report(&["--linear", "--lang", "zh-Hant"]);
    assert!(said.contains("供應商有沒有以書面說明"), "{said}");
    assert!(after(&said, "8").contains(".pdf"), "{said}");
}

#[test]
fn a_risky_answer_says_at_once_what_it_means() {
    let home = tempfile::tempdir().unwrap();
    let mut answers = PROFILE.to_vec();
    answers.push("3");
    let (_, said) = lines(home.path(), &[], &answers);
    let reply = after(&said, "3").lines().next().unwrap_or_default();
    assert!(reply.starts_with("Saved. No. Then you cannot be sure who can read"), "{reply}");
    assert!(reply.contains("At least 0, up to 9"), "{reply}");
    // The next question follows; nothing waits for a key.
    assert!(after(&said, "3").contains("Is there a written rule"), "{said}");
}

#[test]
fn every_kind_of_answer_works_by_number_and_by_word() {
    let home = tempfile::tempdir().unwrap();
    let mut answers = PROFILE.to_vec();
    answers.extend(["no", "partly", "back", "1", "flag", "why", "details", "Ask Mary", "", "2026-12-24", "back"]);
    answers.extend(["undo", "redo", "nonsense", "?"]);
    let (status, said) = lines(home.path(), &[], &answers);
    assert_eq!(status, Some(0));
    assert!(after(&said, "no").starts_with("Saved. No."), "{said}");
    assert!(after(&said, "partly").starts_with("Saved. Partly."), "{said}");
    assert!(!after(&said, "why").starts_with("That is no"), "{said}");
    assert!(after(&said, "Ask Mary").starts_with("Saved."), "{said}");
    assert!(after(&said, "undo").starts_with("Taken back"), "{said}");
    assert!(after(&said, "nonsense").starts_with("That is no number or word"), "{said}");
    assert!(after(&said, "?").contains("undo: takes the last change back"), "{said}");
    let (_, score, _) = crate::harness::command(home.path(), &["list"]);
    assert!(score.contains("Harbour Lane"), "{score}");
}

#[test]
fn coming_back_goes_on_where_it_stopped_and_keeps_every_answer() {
    let home = tempfile::tempdir().unwrap();
    let mut answers = PROFILE.to_vec();
    answers.push("3");
    // The pipe ends in the middle: everything is kept.
    let (status, _) = lines(home.path(), &[], &answers);
    assert_eq!(status, Some(0));
    let (_, said) = lines(home.path(), &[], &["1", "jump", "place and access", "1", "quit"]);
    assert!(said.contains("names hidden") && !said.contains("1. Harbour Lane"), "{said}");
    assert!(after(&said, "1").contains("3. No (your answer)"), "{said}");
}

#[test]
fn what_is_only_to_read_says_so() {
    let home = tempfile::tempdir().unwrap();
    let (status, said) = lines(home.path(), &["sample", "retail"], &["jump", "place and access", "1", "3", "quit"]);
    assert_eq!(status, Some(0));
    assert!(after(&said, "3").starts_with("This one can only be read"), "{said}");
}

#[test]
fn a_word_in_quotes_is_only_text() {
    let home = tempfile::tempdir().unwrap();
    let mut answers = PROFILE[..11].to_vec();
    answers.extend(["\"Back\"", "quit"]);
    lines(home.path(), &[], &answers);
    let (_, list, _) = crate::harness::command(home.path(), &["list"]);
    assert!(list.contains("Back"), "{list}");
}

#[test]
fn at_a_plain_terminal_lines_are_typed_and_nothing_is_painted() {
    for (term, args) in [("dumb", &[][..]), ("xterm-256color", &["--linear"][..])] {
        let mut wizard = Start::new().env("TERM", term).args(args).run();
        wizard.sees("1. Begin").sees("> ");
        for line in ["1", "1", "", "2"] {
            wizard.type_text(line).press("Enter");
        }
        wizard.sees("Whose data is in the chat?").press("Ctrl-c");
        assert_eq!(wizard.ends(), 0);
        let (_, list, _) = crate::harness::command(wizard.home().path(), &["list"]);
        assert!(!list.trim().is_empty(), "{list}");
    }
}

#[test]
fn a_terminated_script_says_which_signal() {
    let mut wizard = Start::new().args(&["--linear"]).run();
    wizard.sees("> ");
    wizard.signal("TERM");
    assert_eq!(wizard.ends(), 143);
}

/// Returns a home with an assessment whose must-haves are answered, one of them with no.
fn answered() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let mut answers = PROFILE.to_vec();
    answers.extend(["3"]);
    answers.extend(["1"; 8]);
    answers.push("quit");
    lines(home.path(), &[], &answers);
    home
}

/// Returns the number of the line that begins with `start`.
#[track_caller]
fn number(said: &str, start: &str) -> String {
    let line = said.lines().rev().find(|line| line.split_once(". ").is_some_and(|(_, text)| text.starts_with(start)));
    line.and_then(|line| line.split_once('.')).unwrap_or_else(|| panic!("no {start:?} in\n{said}")).0.to_owned()
}

#[test]
fn from_the_result_to_a_plan_in_which_somebody_is_named() {
    let home = answered();
    let (_, said) = lines(
        home.path(),
        &[],
        &["1", "results", "plan", "leave out 1", "too dear", "who 1", "Mary", "2027-01-31", "results"],
    );
    assert!(after(&said, "leave out 1").contains("Why it is left out"), "{said}");
    assert!(after(&said, "too dear").contains("too dear"), "{said}");
    assert!(after(&said, "2027-01-31").contains("Mary"), "{said}");
}

#[test]
fn what_if_says_now_and_then_and_is_kept_as_the_plan() {
    let home = answered();
    let (_, said) = lines(home.path(), &[], &["1", "results", "what if", "2", "keep"]);
    assert!(after(&said, "2").starts_with("Ticked: "), "{said}");
    assert!(after(&said, "2").contains("Then: at least"), "{said}");
    assert!(after(&said, "keep").starts_with("Saved.") || after(&said, "keep").contains("plan"), "{said}");
}

#[test]
fn a_workshop_is_held_line_by_line_in_two_languages() {
    for (language, door, begin) in [("en", "Workshop", "Begin with"), ("zh-Hant", "工作坊", "")] {
        let home = answered();
        let args = ["--lang", language];
        let (_, said) = lines(home.path(), &args, &["1", "results", "quit"]);
        let door = number(&said, door);
        let (_, said) = lines(home.path(), &args, &["1", "results", &door, "1", "3 0 5 2", "1", "0 4"]);
        let hands = after(&said, "3 0 5 2");
        assert!(said.contains(begin) && ["3", "5", "2"].iter().all(|count| hands.contains(count)), "{said}");
        // The facilitator hears the time of the question and of the whole, once for each question.
        let minutes = if language == "en" { "min until the end" } else { "85" };
        assert!(after(&said, "1").contains(minutes), "{said}");
        let (_, score, _) = crate::harness::command(home.path(), &["list", "--json"]);
        assert!(score.contains("Harbour Lane"), "{score}");
    }
}

#[test]
fn one_of_many_is_found_by_a_few_letters() {
    let home = answered();
    let mut other = PROFILE.to_vec();
    other[0] = "new";
    other[11] = "Sea View";
    lines(home.path(), &[], &other);
    let (_, said) = lines(home.path(), &[], &["find", "harb", "1", "quit"]);
    assert!(after(&said, "harb").contains("1. H.L."), "names stay hidden: {said}");
    assert!(!said.contains("Sea View"), "{said}");
    assert!(after(&said, "1").contains("1. Yes, all of it"), "{said}");
}
