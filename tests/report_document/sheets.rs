//! Sheets that leave the office: the staff handout, the questions on paper, a sheet for each owner.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use portolan::{
    assessment::{Assessment, Body, ChecklistRole, Decision, Override},
    flow::Flow,
    i18n::Args,
    plan::plan,
    questionnaire::{ControlId, FactKind, Status, TierId},
    report::{Block, ClassPanel, Document, Frame, Kind, Page, Part, Question},
    scoring::score,
};

use super::{lines, states::*};

fn said(kind: Kind, state: &Assessment) -> String {
    lines(&report(kind, state, "en")).join("\n")
}

fn panels(page: &Page) -> &[ClassPanel] {
    page.blocks
        .iter()
        .find_map(|block| match block {
            Block::Classes(classes) => Some(classes.panels.as_slice()),
            _ => None,
        })
        .expect("three classes")
}

fn what(panel: &ClassPanel) -> Vec<String> {
    panel.what.iter().map(|line| line.text()).collect()
}

fn named(state: &mut Assessment, control: &ControlId, owner: &str) {
    state.apply(&Body::Owner { control: control.clone(), text: owner.to_owned() });
}

#[test]
fn the_handout_is_for_staff_and_says_nothing_of_readiness_points_or_law() {
    for (name, state) in all() {
        for tag in ["en", "zh-Hant", "zh-Hans", "pt"] {
            let catalog = catalog(tag);
            let document = report_with(Kind::Handout, &state, &catalog);
            assert!(document.pages.iter().all(|page| page.frame == Frame::Handout));
            let report = report_with(Kind::Short, &state, &catalog);
            assert_eq!(document.progress, report.progress, "rules that are not final say so");
            let text = lines(&document).join("\n").to_lowercase();
            for colour in ["red", "amber", "green"] {
                for attribute in ["verdict", "inside"] {
                    let word = catalog.attr(&format!("colour-{colour}"), attribute, &Args::new());
                    let word = word.expect("a word of readiness").to_lowercase();
                    assert!(!text.contains(&word), "{name} {tag}: {word}\n{text}");
                }
            }
            for word in ["must-have", "should-have", "points", "cap. 486", "8/2005"] {
                assert!(!text.contains(word), "{name} {tag}: {word}\n{text}");
            }
        }
    }
}

#[test]
fn the_handout_and_the_interim_rule_of_the_board_page_agree() {
    let catalog = catalog("en");
    let words = |attribute: &str| catalog.attr("handout-restricted", attribute, &Args::new()).expect("a word");
    let mut kept_out = 0;
    for (name, state) in all() {
        let document = report(Kind::Handout, &state, "en");
        let flow = Flow::new(packs(), &state);
        if score(packs(), &state, TODAY).interim_until().is_none() {
            assert_eq!(name, "green");
            assert_eq!(panels(&document.pages[0])[2].means, words("means"));
            continue;
        }
        kept_out += 1;
        // Whatever the board page names, it names no more than three kinds.
        let ticks: Vec<String> = flow.interim(None).ticks.iter().take(3).map(|tick| tick.id.to_string()).collect();
        let mut seen = BTreeSet::new();
        for page in &document.pages {
            let restricted = &panels(page)[2];
            assert_eq!(restricted.means, words("never"), "{name}");
            assert!(restricted.line.is_some(), "{name}: a line for where it goes instead");
            seen.extend(what(restricted));
        }
        for tick in ticks {
            let example = catalog.attr("handout-kind", &tick, &Args::new()).expect("words for staff");
            assert!(seen.contains(&example), "{name}: {example} is not in {seen:?}");
        }
    }
    assert!(kept_out > 5);
}

#[test]
fn a_class_has_few_examples_and_the_companys_own_come_first() {
    for (name, state) in all() {
        for page in &report(Kind::Handout, &state, "en").pages {
            let [open, internal, restricted] = panels(page) else { panic!("three classes") };
            assert!([open, internal].iter().all(|panel| (1..=4).contains(&panel.what.len())), "{name}");
            assert!((1..=6).contains(&restricted.what.len()), "{name}");
        }
    }
    // What is restricted and missing there would seem to be allowed: all that a department has, up to six kinds.
    let mut state = shop();
    let kinds = ["payroll", "identity-documents", "health", "biometrics", "whereabouts", "minors"];
    ticks(&mut state, &whole(), TierId::Sensitivity, &kinds, false);
    let said = what(&panels(&report(Kind::Handout, &state, "en").pages[0])[2]);
    let catalog = catalog("en");
    for kind in kinds {
        let example = catalog.attr("handout-kind", kind, &Args::new()).expect("words for staff");
        assert!(said.contains(&example), "{example} is not in {said:?}");
    }
    let mut state = shop();
    ticks(&mut state, &whole(), TierId::Sensitivity, &["minors", "recordings"], false);
    let document = report(Kind::Handout, &state, "en");
    let [_, internal, restricted] = panels(&document.pages[0]) else { panic!("three classes") };
    assert_eq!(what(restricted)[0], "Anything about children");
    assert_eq!(what(internal)[0], "Recorded meetings and calls");
}

#[test]
fn where_departments_differ_each_group_has_a_sheet_that_says_for_whom() {
    let one = report(Kind::Handout, &red(), "en");
    let mut state = red();
    let set = Override {
        decision: Decision::Replace,
        name: "Ada Wong".to_owned(),
        reason: "moves in spring".to_owned(),
        expires: date(2027, 3, 1),
    };
    state.apply(&Body::Override { department: department("d1"), set: Some(set) });
    let two = report(Kind::Handout, &state, "en");
    assert_eq!(two.pages.len(), 2);
    let of = |name: &str| {
        let pages: Vec<&Page> =
            two.pages.iter().filter(|page| page.lead.iter().any(|line| line.text().contains(name))).collect();
        assert_eq!(pages.len(), 1, "{name}");
        pages[0]
    };
    let places = |name: &str| panels(of(name))[1].places.iter().map(|line| line.text()).collect::<Vec<_>>().join("; ");
    assert!(
        places("Finance").contains("until we move"),
        "internal things of Finance leave once there is a place for them"
    );
    assert!(!places("Everyone else").contains("until we move"), "those of the others stay");
    for name in ["Finance", "Everyone else"] {
        assert!(panels(of(name))[1].line.is_none(), "nothing internal has to go elsewhere today");
    }
    let ids: BTreeSet<&str> = two.pages.iter().map(|page| page.id.as_str()).collect();
    assert_eq!(ids.len(), 2);
    // Two hundred departments do not make two hundred sheets.
    assert!(one.pages.len() <= 2 && report(Kind::Handout, &many(), "en").pages.len() <= 6);
}

#[test]
fn whoever_is_in_charge_is_named_on_the_handout_else_there_is_a_line() {
    let control = ControlId::from("person-in-charge");
    let mut state = green();
    let unnamed = said(Kind::Handout, &state);
    assert!(unnamed.contains("the person named here") && unnamed.contains("Whom to tell and ask: ____"));
    named(&mut state, &control, "Ivy Ho");
    let known = said(Kind::Handout, &state);
    assert!(known.contains("Then tell Ivy Ho") && known.contains("Whom to tell and ask: Ivy Ho"));
    answer(&mut state, &control, Status::NotInPlace);
    assert!(!said(Kind::Handout, &state).contains("Ivy Ho"), "she is to become it; nobody is it yet");
}

fn questions(document: &Document) -> Vec<&Question> {
    let blocks = document.pages.iter().flat_map(|page| &page.blocks);
    let of = blocks.flat_map(|block| match block {
        Block::Questions(questions) => questions.as_slice(),
        _ => &[],
    });
    of.collect()
}

#[test]
fn every_question_that_is_asked_is_on_paper_once_with_every_answer_that_is_offered() {
    let catalog = catalog("en");
    for (name, state) in all() {
        let flow = Flow::new(packs(), &state);
        let document = report(Kind::Blank, &state, "en");
        let questions = questions(&document);
        let find = |words: &str| -> &Question {
            let found: Vec<_> = questions.iter().filter(|question| question.text.text() == words).collect();
            assert_eq!(found.len(), 1, "{name}: {words}");
            found[0]
        };
        let reading = flow.reading();
        for fact in packs().profile.iter().flat_map(|question| &question.facts) {
            let words = catalog.text(&format!("fact-{}", fact.id), &Args::new());
            if !reading.asks(fact) {
                assert!(questions.iter().all(|question| question.text.text() != words), "{name}: {words}");
                continue;
            }
            let question = find(&words);
            assert_eq!(question.options.len(), fact.values.len(), "{name}: {words}");
            assert!(fact.kind != FactKind::Text || !question.lines.is_empty());
        }
        let mut numbers = Vec::new();
        for asked in flow.asked() {
            let id = &asked.control.id;
            let question = find(&catalog.text(&format!("control-{id}"), &Args::new()));
            let statuses = flow.offered(id).into_iter();
            let offered: Vec<String> =
                statuses.map(|status| catalog.text(&format!("status-{}", status.id()), &Args::new())).collect();
            assert_eq!(question.options, offered, "{name}: {id}");
            assert_eq!(question.lines.len(), 2, "a line for evidence, a line for a note");
            numbers.push(question.number.parse::<usize>().expect("a number"));
        }
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=flow.asked().len()).collect::<Vec<_>>(), "{name}");
        let first: Vec<String> = flow
            .first_reading()
            .iter()
            .map(|control| catalog.text(&format!("control-{control}"), &Args::new()))
            .collect();
        let printed: Vec<String> =
            questions.iter().filter(|question| !question.number.is_empty()).map(|it| it.text.text()).collect();
        assert_eq!(printed[..first.len()], first, "{name}: what matters most comes first");
    }
}

#[test]
fn on_paper_there_is_a_square_for_each_tick_and_at_least_three_departments() {
    let squares = |state: &Assessment| -> Vec<(usize, usize)> {
        let document = report(Kind::Blank, state, "en");
        let blocks = document.pages.iter().flat_map(|page| &page.blocks);
        let table = |block: &Block| match block {
            Block::Table(table) => Some((table.rows.len(), table.columns.len() - 1)),
            _ => None,
        };
        blocks.filter_map(table).collect()
    };
    let ticks = |tier| packs().tier(tier).expect("a tier").ticks.len() + 1;
    let rows = [ticks(TierId::Sensitivity), ticks(TierId::Roles)];
    assert_eq!(squares(&empty()), [(rows[0], 3), (rows[1], 3)]);
    assert_eq!(squares(&many()), [(rows[0], 6), (rows[1], 6)]);
    let text = said(Kind::Blank, &red());
    assert!(text.contains("Department A: Everyone else") && text.contains("Department B: Finance"));
    assert!(text.contains("Department C") && !text.contains("Department C:"), "a line for another one");
    assert!(!text.contains("Grace Chan"), "what was answered is not on it");
}

/// For each page, the bold words of its tables: what stands there to be settled.
fn settled(document: &Document) -> Vec<(String, Vec<String>)> {
    let bold = |page: &Page| {
        let tables = page.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
        let first = tables.flat_map(|table| &table.rows).filter_map(|row| match row.cells.first()?.0.first()? {
            Part::Text(text) => Some(text.text()),
            _ => None,
        });
        first.collect()
    };
    document.pages.iter().map(|page| (page.outline.clone(), bold(page))).collect()
}

/// The words by which an action is called on its sheet.
fn called(state: &Assessment) -> Vec<String> {
    let catalog = catalog("en");
    let scores = score(packs(), state, TODAY);
    let plan = plan(packs(), state, &scores, TODAY);
    let actions = plan.planned.iter().map(|planned| &planned.action).chain(&plan.overflow);
    let words = |control: &ControlId, find_out: bool| match find_out {
        true => catalog.text(&format!("control-{control}"), &Args::new()),
        false => catalog.attr(&format!("control-{control}"), "title", &Args::new()).expect("a title"),
    };
    actions.filter_map(|action| Some(words(action.control()?, action.find_out))).collect()
}

#[test]
fn every_action_is_on_exactly_one_sheet() {
    for (name, state) in all() {
        let sheets = settled(&report(Kind::Owners, &state, "en"));
        let mut found: BTreeMap<&str, usize> = BTreeMap::new();
        for thing in sheets.iter().flat_map(|(_, things)| things) {
            *found.entry(thing.as_str()).or_default() += 1;
        }
        for action in called(&state) {
            assert_eq!(found.get(action.as_str()), Some(&1), "{name}: {action}");
        }
    }
}

#[test]
fn names_that_differ_in_case_or_spaces_are_one_person() {
    let mut state = red();
    for (control, owner) in [("deletion", "ivy  ho"), ("training", " Ivy HO "), ("staff-notice", "Ivy Hong")] {
        named(&mut state, &control.into(), owner);
    }
    let document = report(Kind::Owners, &state, "en");
    let people: Vec<&str> = document.pages.iter().map(|page| page.outline.as_str()).collect();
    assert_eq!(people.len(), 4, "{people:?}");
    assert_eq!(people[3], "Nobody is named yet");
    let sheets = settled(&document);
    let ivy = sheets.iter().find(|(name, _)| name.to_lowercase().split_whitespace().eq(["ivy", "ho"])).expect("Ivy");
    assert_eq!(ivy.1.len(), 3, "{ivy:?}");
}

#[test]
fn what_is_past_due_is_said_and_comes_first() {
    let mut state = red();
    for (control, due) in [("deletion", date(2027, 1, 8)), ("training", date(2026, 11, 2)), ("staff-notice", TODAY)] {
        named(&mut state, &control.into(), "Ivy Ho");
        state.apply(&Body::Due { control: control.into(), date: Some(due) });
    }
    let document = report(Kind::Owners, &state, "en");
    let page = document.pages.iter().find(|page| page.outline == "Ivy Ho").expect("Ivy’s sheet");
    assert!(page.message.text().contains("one of them past due"), "{}", page.message.text());
    let text = lines(&document).join("\n");
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words} in {text}"));
    assert!(at("past due |") < at("due today |") && at("due today |") < at("8 Jan 2027"), "{text}");
}

#[test]
fn sixty_owners_get_sixty_sheets_and_nobody_a_sheet_that_says_so() {
    let mut state = shop();
    fact(&mut state, "place", &["hong-kong", "macau"]);
    fact(&mut state, "people", &["hong-kong", "macau", "mainland", "eu"]);
    fact(&mut state, "gdpr", &["office"]);
    fact(&mut state, "mainland-company", &["yes"]);
    fact(&mut state, "uses", &["chat", "files", "attendance", "customer-chat", "monitoring"]);
    state.apply(&Body::Checklist { checklist: "governance".into(), role: Some(ChecklistRole::Verdict) });
    answer_all(&mut state, |_| Status::NotInPlace);
    let controls: Vec<ControlId> = packs().controls.iter().map(|control| control.id.clone()).collect();
    for (at, control) in controls.iter().enumerate() {
        named(&mut state, control, &format!("Person {at}"));
    }
    let document = report(Kind::Owners, &state, "en");
    let asked = Flow::new(packs(), &state).asked().len();
    assert!(asked >= 60 && document.pages.len() == asked, "{} of {asked}", document.pages.len());
    assert!(document.pages.iter().all(|page| page.id.starts_with("owner-") && page.lead.len() == 1));

    assert!(said(Kind::Owners, &green()).contains("# Nobody has anything to do"));
    let empty = report(Kind::Owners, &empty(), "en");
    assert_eq!(empty.pages.len(), 1);
    assert!(empty.pages[0].message.text().contains("questions have no answer yet"));
    let unnamed = report(Kind::Owners, &amber(), "en");
    assert_eq!(unnamed.pages.len(), 1, "one sheet of what nobody is named for");
    assert_eq!(settled(&unnamed)[0].1.len(), called(&amber()).len());
}

#[test]
fn who_answers_for_something_in_place_is_asked_for_evidence_until_there_is_some() {
    let control = ControlId::from("audit-log");
    let mut state = green();
    named(&mut state, &control, "Ivy Ho");
    let text = said(Kind::Owners, &state);
    assert!(text.contains("## Bring the evidence") && text.contains("Nothing is on file."), "{text}");
    let mut evidence = |expires: Option<&str>| {
        let item = serde_json::json!({"path": "log.csv", "sha256": null, "expires": expires});
        let body = serde_json::json!({"op": "evidence", "control": "audit-log", "items": [item]});
        state.apply(&serde_json::from_value(body).expect("an event"));
        said(Kind::Owners, &state)
    };
    assert!(evidence(Some("2026-03-01")).contains("What is on file ran out on 1 March 2026."));
    assert!(evidence(None).contains("# Nobody has anything to do"));
}

#[test]
fn an_app_is_on_the_sheet_of_whoever_looks_after_it() {
    let mut state = green();
    fact(&mut state, "uses", &["chat", "files", "apps-bots"]);
    let mut set = |json: &str| state.apply(&serde_json::from_str(json).expect("an event"));
    for (row, name, owner) in [("r1", "Parcel tracker", "Leonor Pires"), ("r2", "Survey bot", "")] {
        set(&format!(r#"{{"op":"row","sheet":"apps","row":"{row}"}}"#));
        set(&format!(r#"{{"op":"cell","sheet":"apps","row":"{row}","field":"name","text":"{name}"}}"#));
        set(&format!(r#"{{"op":"cell","sheet":"apps","row":"{row}","field":"owner","text":"{owner}"}}"#));
    }
    let sheets = settled(&report(Kind::Owners, &state, "en"));
    let of = |name: &str| &sheets.iter().find(|(person, _)| person == name).expect("a sheet").1;
    assert_eq!(*of("Leonor Pires"), ["Parcel tracker"]);
    assert!(of("Nobody is named yet").contains(&"Survey bot".to_owned()));
}
