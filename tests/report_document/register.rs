//! Cover and document control, what changed since the last run, what is not known, what is on file.

use jiff::civil::date;
use portolan::{
    assessment::{Assessment, Body, Classification, Cover, Earlier, Event, EvidenceItem, Reply, Run, Since, redact},
    questionnaire::{ControlId, Status, TierId},
    report::{Document, Kind},
};

use super::{lines, states::*};

/// The lines of one page.
fn page(document: &Document, id: &str) -> Vec<String> {
    let all = lines(document);
    let is_start = |line: &String| line.starts_with(&format!("--- {id} ["));
    let from = all.iter().position(is_start).expect("the page");
    let rest = &all[from + 1..];
    let end = rest.iter().position(|line| line.starts_with("--- ")).unwrap_or(rest.len());
    rest[..end].to_vec()
}

fn board(state: &Assessment, id: &str) -> String {
    page(&report(Kind::Board, state, "en"), id).join("\n")
}

/// The rows of the table whose head begins with `head`.
fn rows(page: &str, head: &str) -> Vec<String> {
    let after = page.lines().skip_while(|line| !line.starts_with(head)).skip(1);
    after.take_while(|line| line.starts_with("> ")).map(str::to_owned).collect()
}

fn cover() -> Cover {
    Cover {
        classification: Some(Classification::Restricted),
        version: "2".to_owned(),
        prepared_by: "Sereno Advisers".to_owned(),
        for_whom: "Ada Wong, director".to_owned(),
    }
}

#[test]
fn what_was_filled_in_stands_on_the_cover_and_in_document_control() {
    let mut state = red();
    let plain = report(Kind::Board, &state, "en");
    assert_eq!((plain.classification.as_str(), plain.edition.as_str()), ("Confidential", ""));
    let control = page(&plain, "statement").join("\n");
    assert!(!control.contains("Prepared") && !control.contains("Version"), "{control}");
    assert!(!page(&plain, "cover").join("\n").contains("Prepared"), "nothing is asked for on the cover");

    state.apply(&Body::Cover(cover()));
    let document = report(Kind::Board, &state, "en");
    assert_eq!(document.classification, "Restricted: named readers only");
    assert_eq!(portolan::text::strip_isolates(&document.edition), "version 2");
    for wanted in ["Prepared by: Sereno Advisers", "Prepared for: Ada Wong, director"] {
        assert!(page(&document, "cover").iter().any(|line| line == wanted), "{wanted}");
    }
    let control = page(&document, "statement").join("\n");
    for wanted in [
        "> Version | 2",
        "> Prepared by | Sereno Advisers",
        "> Prepared for | Ada Wong, director",
        "> Classification | Restricted: named readers only",
        "> Kind of report | Board report",
        "> Date of the answers | 21 November 2026",
        "> Data code | 7F3A 91C2",
        "portolan verify FILE NAME",
        DIGEST,
    ] {
        assert!(control.contains(wanted), "{wanted}: {control}");
    }
    let draft = report(Kind::Papers, &state, "en");
    assert!(!draft.classification.contains("Restricted"), "a draft goes to others");
}

#[test]
fn the_cover_is_no_answer_and_loses_its_names_with_all_others() {
    let event = |counter: u64, time: &str, body: Body| Event {
        device: "a".to_owned(),
        counter,
        lamport: counter,
        time: time.to_owned(),
        by: String::new(),
        body,
    };
    let mut events = vec![
        event(1, "2026-01-10T09:00:00Z", Body::Create { title: "Harbour".to_owned(), sample: false }),
        event(2, "2026-01-11T09:00:00Z", Body::Target { points: 80, by: None }),
    ];
    let before = Assessment::fold(&events);
    events.push(event(3, "2026-11-20T09:00:00Z", Body::Cover(cover())));
    let after = Assessment::fold(&events);
    assert_eq!(before.digest(), after.digest(), "the same answers, the same data code");
    assert_eq!(after.answered, "2026-01-11T09:00:00Z", "old answers stay old");
    let bare = Assessment::fold(&redact(&events, &|_, _| "somebody".to_owned())).cover;
    let wanted = Cover { prepared_by: String::new(), for_whom: String::new(), ..cover() };
    assert_eq!(bare, wanted);
    events.push(event(4, "2026-11-20T09:01:00Z", Body::Undo { target: ("a".to_owned(), 3) }));
    assert_eq!(Assessment::fold(&events).cover, Cover::default());
}

/// The red state with a last run in which the audit log was better, and two things were worse or unknown.
fn second_run() -> Assessment {
    let mut state = red();
    let mut answers: std::collections::BTreeMap<ControlId, Status> =
        state.answers.iter().filter_map(|(control, answer)| Some((control.clone(), answer.status?))).collect();
    answers.insert("audit-log".into(), Status::InPlace);
    answers.insert("staff-notice".into(), Status::NotInPlace);
    answers.insert("data-inventory".into(), Status::NotInPlace);
    answers.insert("admin-list".into(), Status::DontKnow);
    let run = Run {
        date: date(2026, 5, 4),
        checklist: Some("hong-kong".into()),
        range: Some((30, 90)),
        colour: Some(("red".to_owned(), "amber".to_owned())),
        must_haves: 9,
    };
    let earlier = Earlier { id: "x".to_owned(), since: Since::Later, answers, runs: vec![run] };
    state.apply(&Body::Earlier { earlier });
    state
}

#[test]
fn what_changed_since_the_last_run_is_a_table_with_the_worst_first() {
    let scope = board(&second_run(), "scope");
    assert!(scope.contains("## What changed since the last run on 4 May 2026"), "{scope}");
    let rows = rows(&scope, "What | Last run | Now | Change");
    assert!(rows[0].starts_with("> Hong Kong: points of 100 | at least 30, up to 90: between"), "{rows:?}");
    assert!(rows[0].contains("| at least +") && rows[0].contains(", up to \u{2212}"), "{rows:?}");
    assert!(rows[1].starts_with("> Must-haves open or not known | 9 | ") && rows[1].ends_with(" fewer"), "{rows:?}");
    let questions: Vec<&str> = rows[3..].iter().filter_map(|row| row.rsplit(" | ").next()).collect();
    assert_eq!(questions, ["Worse", "Better", "Newly known"], "{rows:?}");
    assert!(rows[3].contains("| Yes, all of it | Partly | Worse"), "{rows:?}");
    assert!(!board(&red(), "scope").contains("last run"), "there was none");
}

#[test]
fn many_changes_are_counted_rather_than_listed_over_pages() {
    let mut state = red();
    let all: Vec<ControlId> = state.answers.keys().cloned().collect();
    let answers = all.iter().map(|control| (control.clone(), Status::DontKnow)).collect();
    let earlier = Earlier { id: "x".to_owned(), since: Since::Later, answers, runs: Vec::new() };
    state.apply(&Body::Earlier { earlier });
    let scope = board(&state, "scope");
    assert_eq!(rows(&scope, "What | Last run | Now | Change").len(), 12, "points, a title, ten questions: {scope}");
    assert!(scope.contains("more questions changed."), "{scope}");
}

#[test]
fn who_took_part_is_a_table_of_names_and_roles() {
    let scope = board(&red(), "scope");
    assert_eq!(rows(&scope, "Name | Role"), ["> Grace Chan | finance", "> Peter Lau | HR"]);
    let mut state = red();
    state
        .apply(&Body::Participants { names: vec!["  ".to_owned(), "陳大文，財務".to_owned(), "Ana".to_owned()] });
    assert_eq!(rows(&board(&state, "scope"), "Name | Role"), ["> 陳大文 | 財務", "> Ana | \u{2013}"]);
    state.apply(&Body::Participants { names: Vec::new() });
    assert!(board(&state, "scope").contains("No names were recorded."));
}

#[test]
fn what_to_find_out_begins_with_must_haves_and_says_who_by_when_and_whom_to_ask() {
    let mut state = undecided();
    for control in ["training", "audit-log"] {
        answer(&mut state, &control.into(), Status::DontKnow);
    }
    state.apply(&Body::Owner { control: "training".into(), text: "Peter Lau".to_owned() });
    state.apply(&Body::Due { control: "training".into(), date: Some(date(2026, 11, 1)) });
    let unknown = board(&state, "unknown");
    let heading = unknown.lines().next().expect("a heading");
    assert!(
        heading.starts_with("# 5 answers are not known; finding them out moves the Hong Kong result by"),
        "{heading}"
    );
    let rows = rows(&unknown, " | What to find out");
    assert_eq!(rows.len(), 5, "{unknown}");
    let is_must = |row: &String| row.contains("/ Undecided Must-have /");
    assert!(rows[..3].iter().all(is_must) && !rows[3..].iter().any(is_must), "{rows:?}");
    let of = |title: &str| rows.iter().find(|row| row.contains(title)).cloned().expect(title);
    let titles = |control: &str| catalog("en").attr(&format!("control-{control}"), "title", &Default::default());
    let training = of(&titles("training").expect("a title"));
    assert!(training.contains("| Peter Lau |") && training.contains("1 Nov 2026 / past due"), "{training}");
    let log = of(&titles("audit-log").expect("a title"));
    assert!(log.contains("to be named / ask the provider (draft letter)"), "{log}");
}

#[test]
fn departments_and_the_platform_are_named_where_something_of_them_is_not_known() {
    let mut state = red();
    ticks(&mut state, &department("d1"), TierId::Roles, &["managers"], true);
    let unknown = board(&state, "unknown");
    let rows = rows(&unknown, "Department | What is not known");
    assert_eq!(rows.len(), 2, "{unknown}");
    assert!(rows[0].starts_with("> The platform, for all departments | Where it goes: not in writing"), "{rows:?}");
    assert!(rows[1].starts_with("> Finance | Who sees it: partly known"), "{rows:?}");
}

#[test]
fn the_register_of_evidence_marks_what_has_expired_in_words() {
    let mut state = green();
    assert!(board(&state, "unknown").contains("No evidence is on file yet."));
    let item = |path: &str, sha256: Option<String>, expires| EvidenceItem { path: path.to_owned(), sha256, expires };
    let items = vec![
        item("proofs/log 2026.pdf", Some("0123456789abcdef".repeat(4)), Some(date(2026, 11, 20))),
        item("letter.pdf", None, Some(TODAY)),
    ];
    state.apply(&Body::Evidence { control: "audit-log".into(), items });
    let unknown = board(&state, "unknown");
    assert!(unknown.contains("## Evidence on file: 2 items"), "{unknown}");
    let rows = rows(&unknown, "What it shows | File");
    assert!(rows[0].ends_with("| proofs/log 2026.pdf | 20 Nov 2026 / [expired] | 0123456789ab"), "{rows:?}");
    assert!(rows[1].ends_with("| letter.pdf | 21 Nov 2026 | \u{2013}"), "good on its last day: {rows:?}");
}

#[test]
fn what_a_workshop_left_open_is_printed_until_it_is_settled() {
    let mut state = green();
    let hands = [(Status::InPlace, 3), (Status::NotInPlace, 5)].into();
    state.apply(&Body::Vote { control: "audit-log".into(), hands });
    state.apply(&Body::Park {
        id: "p1".to_owned(),
        text: "Who pays for the archive?".to_owned(),
        control: Some("audit-log".into()),
    });
    let unknown = board(&state, "unknown");
    assert!(unknown.contains("## Where the workshop disagreed"), "{unknown}");
    assert!(unknown.contains("at worst No, at best Yes, all of it"), "{unknown}");
    assert!(unknown.contains("> Who pays for the archive? | "), "{unknown}");
    answer(&mut state, &"audit-log".into(), Status::InPlace);
    assert!(!board(&state, "unknown").contains("Where the workshop disagreed"));
}

#[test]
fn what_the_provider_answered_stands_in_the_letter_and_the_rest_stays_blank() {
    let mut state = red();
    answer(&mut state, &"exit-copy".into(), Status::NotInPlace);
    let reply =
        Reply { text: "180 days,\nthen deleted".to_owned(), from: "support desk".to_owned(), date: Some(TODAY) };
    state.apply(&Body::Reply { control: "audit-log".into(), reply: Some(reply) });
    let letter = page(&report(Kind::Papers, &state, "en"), "paper-vendor-letter");
    let row = |control: &str| {
        let reference = format!("Our reference: {control}");
        letter.iter().find(|line| line.contains(&reference)).cloned().expect(control)
    };
    assert!(row("audit-log").ends_with("| 180 days, then deleted / support desk, 21 November 2026"), "{letter:?}");
    assert!(row("exit-copy").ends_with("| ____"), "{letter:?}");
}

#[test]
fn what_is_asked_first_is_open_in_the_checklist_just_named_and_what_nobody_answered_is_said_apart() {
    let mut state = beside();
    let route: Vec<ControlId> = portolan::flow::Flow::new(packs(), &state).route().into_iter().cloned().collect();
    route.iter().for_each(|control| answer(&mut state, control, Status::InPlace));
    // A question that only one checklist asks is left open in each of two.
    let scores = portolan::scoring::score(packs(), &state, TODAY);
    let lists = scores.in_verdict().map(|list| list.controls().map(|score| score.control.clone()).collect::<Vec<_>>());
    let lists: Vec<Vec<ControlId>> = lists.collect();
    let alone = |at: usize| {
        let others =
            |control: &ControlId| (0..lists.len()).filter(|it| *it != at).any(|it| lists[it].contains(control));
        lists[at].iter().find(|control| !others(control)).unwrap().clone()
    };
    let (one, two) = (alone(0), alone(1));
    answer(&mut state, &one, Status::DontKnow);
    answer(&mut state, &two, Status::DontKnow);
    let scores = portolan::scoring::score(packs(), &state, TODAY);
    let is_one = scores.headline().unwrap().controls().any(|score| score.control == one);
    let (own, other) = if is_one { (vec![one], vec![two]) } else { (vec![two], vec![one]) };
    let title = |control: &ControlId| {
        catalog("en").attr(&format!("control-{control}"), "title", &portolan::i18n::Args::new()).unwrap()
    };
    let asked = |state: &Assessment| {
        let board = board(state, "board");
        board.lines().find(|line| line.contains("Ask first")).unwrap_or_else(|| panic!("{board}")).to_owned()
    };
    let line = asked(&state);
    assert!(line.contains(&format!("Ask first: {}.", title(&own[0]))), "{line}");
    assert!(!line.contains("answered yet"), "{line}");
    state.apply(&Body::Clear { control: own[0].clone() });
    assert!(asked(&state).contains("One of these is not answered yet."), "{}", asked(&state));
    let unknown = board(&state, "unknown");
    let row = |control| {
        let named = |line: &&str| line.starts_with("> ") && line.contains(&title(control));
        unknown.lines().find(named).unwrap().to_owned()
    };
    assert!(row(&own[0]).contains("not answered yet") && !row(&other[0]).contains("not answered yet"), "{unknown}");
}

#[test]
fn a_question_has_one_number_on_paper_and_in_the_annex() {
    let state = red();
    let on_paper = report(Kind::Blank, &state, "en");
    let questions = on_paper.pages.iter().flat_map(|page| &page.blocks).filter_map(|block| match block {
        portolan::report::Block::Questions(questions) => Some(questions),
        _ => None,
    });
    let annex = lines(&report(Kind::Annex, &state, "en")).join("\n");
    let mut count = 0;
    for question in questions.flatten().filter(|question| !question.number.is_empty()) {
        let words = question.text.text();
        let row = annex.lines().find(|line| line.contains(&words)).unwrap_or_else(|| panic!("{words}"));
        assert!(row.starts_with(&format!("> {} | ", question.number)), "{} {row}", question.number);
        count += 1;
    }
    assert!(count > 20, "{count}");
}
