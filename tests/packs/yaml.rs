//! Files that are no YAML, or YAML of another shape.

use std::time::{Duration, Instant};

use portolan::questionnaire::{self, Source};

use super::{
    assert_said,
    base::{CHECKLIST, Pack, sources, with},
    told,
};

/// Replaces a piece of the checklist and says what its author is told.
#[track_caller]
fn mistake(right: &str, wrong: &str, expected: &str) {
    assert!(CHECKLIST.contains(right), "{right}");
    file(&CHECKLIST.replacen(right, wrong, 1), expected);
}

#[track_caller]
fn file(text: &str, expected: &str) {
    let faults = questionnaire::check(&with(Pack::Checklist, text), None);
    assert_eq!(told(&faults), expected);
    assert_said(&faults);
}

#[test]
fn a_set_without_a_fault_has_none() {
    assert_eq!(told(&questionnaire::check(&sources(), None)), "");
    assert!(questionnaire::parse(&sources()).is_ok());
}

#[test]
fn keys_that_are_not_known() {
    mistake("weeks: 3", "weaks: 3", "unknown-key 6:1 «weaks» did-you-mean keys");
    mistake("weeks: 3", "qqq: 3", "unknown-key 6:1 «qqq» keys");
    mistake("gate: hard}", "gaet: hard}", "unknown-key 11:41 «gaet» did-you-mean keys");
    mistake("weeks: 3", "weeks: 3\nweeks: 4", "duplicate-key 7:1 «weeks» duplicate-key");
}

#[test]
fn keys_that_are_missing_are_shown_where_their_mapping_begins() {
    mistake("weeks: 3\n", "", "missing-key 1:1 «kind» missing-key");
    mistake("    weight: 40\n", "", "missing-key 8:5 «id» missing-key");
    mistake("{control: bots, weight: 1}", "{control: bots}", "missing-key 19:10 «control» missing-key");
    mistake("kind: checklist\n", "", "missing-kind words");
    file("", "missing-kind words");
    file("# only a comment\n", "missing-kind words");
}

#[test]
fn values_of_another_type() {
    mistake("weeks: 3", "weeks: three", "wrong-type 6:8 «three» number");
    mistake("weeks: 3", "weeks: 3.5", "wrong-type 6:8 «3.5» number");
    mistake("weeks: 3", "weeks: -3", "wrong-type 6:8 «-3» number");
    mistake("weeks: 3", "weeks: .nan", "wrong-type 6:8 «.nan»");
    mistake("weeks: 3", "weeks: true", "wrong-type 6:8 «true» number");
    mistake("weeks: 3", "weeks: 99999999999", "wrong-type 6:8 «99999999999» number");
    mistake("weeks: 3", "weeks:", "wrong-type 6:6 «:» number");
    mistake("weeks: 3", "weeks: [3]", "wrong-type 6:8 «[»");
    mistake("id: data", "id: [data]", "wrong-type 8:9 «[»");
    mistake("steps:\n", "steps: {}\nxx:\n", "wrong-type 7:8 «{»");
    mistake("gate: hard", "gate: [hard]", "wrong-type 11:47 «[» colon-space");
    mistake("kind: checklist", "kind: [checklist]", "wrong-type 1:7 «[»");
    file("hello", "wrong-type 1:1 «hello» colon-space");
    file("- a\n- b\n", "wrong-type 1:1 «-» colon-space");
}

#[test]
fn words_that_are_not_known() {
    mistake("gate: hard", "gate: hrad", "unknown-word 11:47 «hrad» did-you-mean words");
    mistake("gate: hard", "gate: 7", "unknown-word 11:47 «7» words");
    mistake("kind: checklist", "kind: checklst", "unknown-kind 1:7 «checklst» did-you-mean words");
    mistake("kind: checklist", "kind: yes", "unknown-kind 1:7 «yes» words");
}

#[test]
fn conditions_of_another_shape() {
    let when = "{includes: {place: hong-kong}}";
    mistake(when, "{include: {place: hong-kong}}", "unknown-word 5:8 «include» did-you-mean words");
    mistake(when, "{includes: {place: hong-kong}, all: []}", "one-key 5:38 «all» one-key");
    mistake(when, "hong-kong", "unknown-word 5:7 «hong-kong» words");
    mistake(when, "{all: {includes: {place: hong-kong}}}", "wrong-type 5:13 «{»");
    mistake(when, "{includes: {place: {a: b}}}", "wrong-type 5:26 «{»");
    mistake(when, "{at_least: {sensitivty: 3}}", "unknown-word 5:19 «sensitivty» did-you-mean words");
}

#[test]
fn what_yaml_would_read_as_something_else_stays_a_word() {
    let when = "{includes: {place: hong-kong}}";
    // `yes` and `no` are values of facts, with and without quotation marks.
    mistake(when, "{includes: {regulated: yes}}", "");
    mistake(when, "{includes: {regulated: [no, 'not-sure']}}", "");
    mistake(when, "{includes: {regulated: true}}", "unknown-value 5:30 «true» words");
    mistake(when, "{includes: {place: 012}}", "unknown-value 5:26 «012» words");
    mistake("\"2026.11\"", "2026.10", "");
}

#[test]
fn characters_that_look_right_and_are_not() {
    mistake("weeks: 3", "weeks：3", "syntax 6:6 «：» wide-colon");
    mistake("id: data", "id：data", "syntax 8:7 «：» wide-colon");
    mistake("weeks: 3", "weeks:\u{a0}3", "syntax 6:7 «\u{a0}» nbsp");
    mistake("    weight: 40", "\u{3000}\u{3000}weight: 40", "syntax 9:1 «\u{3000}» wide-space");
    mistake("    weight: 40", "\tweight: 40", "tab 9:1 «\t» tab");
    mistake("bots, weight: 1", "bots，weight: 1", "syntax 19:23 «，» wide-comma");
    mistake("\"2026.11\"", "“2026.11”", "bad-version 3:10 «“2026.11”» version");
    mistake("gate: hard", "gate: “hard”", "unknown-word 11:47 «“» curly-quote did-you-mean words");
    mistake("weeks: 3", "weeks: \0", "syntax 6:8 «\0» invisible");
    mistake("weeks: 3", "weeks: \u{200b}3", "wrong-type 6:8 «\u{200b}» invisible number");
    // In a comment they are welcome.
    mistake("weeks: 3", "weeks: 3 # 三週：約“21”日", "");
}

#[test]
fn quotes_brackets_and_indentation() {
    mistake("\"2026.11\"", "\"2026.11", "syntax 3:10 «\"» quote");
    mistake("weight: 5, gate: hard}", "weight: 5, gate: hard", "syntax 11:9 «{» bracket");
    mistake("    weight: 40", "   weight: 40", "syntax 9:4 «weight» indent");
    mistake("weeks: 3", "weeks: 3: 4", "syntax 6:9 «:» colon-space");
    mistake("id: data", "id: \"da\\qta\"", "syntax 8:9 «\"da\\qta\"» backslash");
    mistake("weeks: 3", "weeks: @3", "syntax 6:8 «@3»");
}

#[test]
fn dates() {
    mistake("2026-11-21", "2026-11-31", "bad-date 4:12 «2026-11-31» date");
    mistake("2026-11-21", "21/11/2026", "bad-date 4:12 «21/11/2026» date");
    mistake("2026-11-21", "2026-11-21T10:00:00Z", "bad-date 4:12 «2026-11-21T10:00:00Z» date");
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_do_no_harm() {
    let windows = format!("\u{feff}{}", CHECKLIST.replace('\n', "\r\n"));
    file(&windows, "");
    let set = with(Pack::Checklist, &windows);
    assert_eq!(questionnaire::digest(&set), questionnaire::digest(&sources()));
    // Places are the same as without them.
    file(&windows.replace("weeks", "weaks"), "unknown-key 6:1 «weaks» did-you-mean keys");
    file(&windows.replace("weeks: 3", "weeks：3"), "syntax 6:6 «：» wide-colon");
}

#[test]
fn anchors_tags_and_second_documents_are_refused() {
    mistake("weeks: 3", "weeks: &a 3", "anchor 6:11 «3» anchor");
    mistake("weeks: 3", "weeks: *a", "anchor 6:8 «*a» anchor");
    mistake("weeks: 3", "<<: {weeks: 3}", "anchor 6:1 «<<» anchor");
    mistake("weeks: 3", "weeks: !foo 3", "tag 6:13 «3» tag");
    mistake("weeks: 3", "weeks: !!python/object 3", "tag 6:24 «3» tag");
    file(&format!("{CHECKLIST}---\n{CHECKLIST}"), "two-documents 28:1 «---» two-documents");
}

#[test]
fn bombs_are_refused_at_once() {
    let mut laughs = "a0: &a0 [lol,lol,lol,lol,lol,lol,lol,lol,lol]\n".to_owned();
    for level in 1..10 {
        laughs.push_str(&format!("a{level}: &a{level} [{}]\n", vec![format!("*a{}", level - 1); 9].join(",")));
    }
    let bombs = [
        ("anchor", laughs),
        ("too-deep", "[".repeat(5000)),
        ("too-deep", format!("kind: checklist\nsteps: {}{}", "[".repeat(5000), "]".repeat(5000))),
        ("too-deep", format!("kind: checklist\nwhen: {}", "{not: ".repeat(5000))),
        ("too-deep", (0..1500).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect::<String>()),
        ("too-long", format!("kind: law # {}", "x".repeat(3 << 20))),
        ("too-many", format!("kind: law\ncitations: [{}]", "a,".repeat(200_000))),
        ("too-many", format!("kind: [{}]", "a,".repeat(200_000))),
    ];
    for (code, text) in bombs {
        let start = Instant::now();
        let faults = questionnaire::check(&with(Pack::Rules, &text), None);
        assert_eq!(faults.iter().map(|fault| fault.code).collect::<Vec<_>>(), [code]);
        assert_said(&faults);
        assert!(start.elapsed() < Duration::from_secs(5), "{code}: {:?}", start.elapsed());
        assert!(
            faults.iter().all(|fault| fault.render(&|id: &str, _: &[(String, String)]| id.to_owned()).len() < 2_000)
        );
    }
}

#[test]
fn a_file_of_faults_is_told_quickly_and_not_without_end() {
    let control = |n: usize| format!("  - {{id: Bad {n}, about: [], effort: 99, law: [nothing], depends: [nobody]}}\n");
    let text = format!("kind: controls\ncontrols:\n{}", (0..3000).map(control).collect::<String>());
    let start = Instant::now();
    let faults = questionnaire::check(&with(Pack::Controls, &text), None);
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    assert!((100..1000).contains(&faults.len()), "{}", faults.len());
    assert!(faults.iter().any(|fault| fault.code == "more"));
    assert_said(&faults);
}

#[test]
fn any_piece_of_a_file_can_be_missing_without_harm() {
    for end in (0..CHECKLIST.len()).step_by(7) {
        let cut = CHECKLIST.get(..end).unwrap_or_default();
        assert_said(&questionnaire::check(&with(Pack::Checklist, cut), None));
    }
}

#[test]
fn a_later_layer_replaces_files_of_the_same_path_and_adds_others() {
    let source = |path: &str, text: &str| Source { path: path.to_owned(), text: text.to_owned() };
    let merged = questionnaire::overlay([
        vec![source("law.yaml", "1"), source("a.yaml", "1")],
        vec![source("law.yaml", "2"), source("controls/x.yaml", "2")],
    ]);
    let expected = [source("a.yaml", "1"), source("controls/x.yaml", "2"), source("law.yaml", "2")];
    assert_eq!(merged, expected);
}
