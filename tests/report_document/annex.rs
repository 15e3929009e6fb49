//! The annex: a reader finds everything that was answered, why the rest was not asked, and on which page.

use std::collections::BTreeSet;

use jiff::civil::date;
use portolan::{
    assessment::{Acceptance, Assessment, Body, Decision, EvidenceItem, Override, Reply},
    flow::{Flow, Standing},
    questionnaire::{ControlId, Status},
    report::{Block, Cell, Document, Kind, Page, Part, Row, Run, Table},
};

use super::{lines, states::*};

/// The words of a cell, a space between its parts.
fn words(cell: &Cell) -> String {
    let part = |part: &Part| match part {
        Part::Text(text) | Part::Small(text) | Part::Shape(_, text) => text.text(),
        Part::Law(_, word) | Part::Chip(_, word) => word.clone(),
        Part::Meter { word, .. } => word.text(),
        Part::Blank(_) => String::new(),
    };
    let text = cell.0.iter().map(part).collect::<Vec<_>>().join(" ");
    text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect()
}

fn page<'d>(document: &'d Document, id: &str) -> &'d Page {
    document.pages.iter().find(|page| page.id == id).unwrap_or_else(|| panic!("no page {id}"))
}

fn tables(page: &Page) -> impl Iterator<Item = &Table> {
    page.blocks.iter().filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None })
}

fn rows(page: &Page) -> impl Iterator<Item = &Row> {
    tables(page).flat_map(|table| &table.rows)
}

/// The rows with an answer, of all checklists: number, question, answer, note.
fn answers(document: &Document) -> Vec<[String; 4]> {
    let pages = document.pages.iter().filter(|page| page.id.starts_with("answers-"));
    let cells = |row: &Row| [0, 1, 2, 3].map(|at| words(&row.cells[at]));
    pages.flat_map(|page| rows(page).map(cells).collect::<Vec<_>>()).collect()
}

fn said(document: &Document) -> String {
    lines(document).join("\n")
}

fn annex(state: &Assessment) -> Document {
    report(Kind::Annex, state, "en")
}

fn sample(name: &str) -> Assessment {
    portolan::store::sample(name, &catalog("en")).expect("an example").assessment().clone()
}

fn title(control: &ControlId) -> String {
    catalog("en").attr(&format!("control-{control}"), "title", &portolan::i18n::Args::new()).expect("a title")
}

#[test]
fn nothing_that_was_answered_is_missing() {
    for name in portolan::store::samples() {
        let state = sample(&name);
        let document = annex(&state);
        let flow = Flow::new(packs(), &state);
        let answers = answers(&document);
        assert_eq!(answers.len(), flow.asked().len(), "{name}: every question once");
        for (at, (asked, [number, question, answer, _])) in flow.asked().iter().zip(&answers).enumerate() {
            assert_eq!(*number, (at + 1).to_string(), "{name}: questions are numbered in order");
            assert!(question.starts_with(&title(&asked.control.id)), "{name}: {question}");
            assert!(!answer.is_empty(), "{name}: {question}");
        }
        let said = said(&document);
        // Whoever took part stands with name and role in two columns.
        let mut typed: Vec<&str> = state.participants.iter().flat_map(|person| person.split(',')).collect();
        typed.extend(state.departments.iter().map(|department| department.name.as_str()));
        for asked in flow.asked() {
            let Some(answer) = state.answers.get(&asked.control.id) else { continue };
            typed.extend([answer.note.as_str(), answer.owner.as_str(), answer.reason.as_deref().unwrap_or_default()]);
            typed
                .extend(answer.accepted.iter().flat_map(|accepted| [accepted.name.as_str(), accepted.reason.as_str()]));
            for item in &answer.evidence {
                typed.extend([item.path.as_str(), item.sha256.as_deref().unwrap_or_default()]);
            }
        }
        for sheet in &packs().sheets {
            for (_, row) in state.sheets.rows(sheet.id.as_str()) {
                let texts = row
                    .cells
                    .iter()
                    .filter(|(field, _)| sheet.field(field.as_str()).is_some_and(|field| field.kind.id() == "text"));
                typed.extend(texts.map(|(_, cell)| cell.text.as_str()));
            }
        }
        assert!(typed.len() > 20, "{name}");
        for text in typed {
            assert!(said.contains(text.trim()), "{name}: {text:?} is nowhere");
        }
    }
}

#[test]
fn a_question_of_two_checklists_is_answered_once_and_named_in_the_other() {
    let state = sample("e-commerce");
    let flow = Flow::new(packs(), &state);
    let document = annex(&state);
    let macau = said_of(page(&document, "answers-macau"));
    let mut shared = 0;
    for (at, asked) in flow.asked().iter().enumerate() {
        if asked.place.checklist.id.as_str() != "macau"
            && asked.also.iter().any(|it| it.checklist.id.as_str() == "macau")
        {
            assert!(macau.contains(&format!("{} {}", at + 1, title(&asked.control.id))), "{}", asked.control.id);
            shared += 1;
        }
    }
    assert!(shared > 5);
}

fn said_of(page: &Page) -> String {
    page.texts().join("\n")
}

#[test]
fn what_was_not_asked_stands_under_the_answer_that_kept_it_away() {
    let state = shop();
    let document = annex(&state);
    let flow = Flow::new(packs(), &state);
    let page = page(&document, "not-asked");
    let listed: Vec<String> = rows(page).map(|row| words(&row.cells[1])).collect();
    for it in flow.not_asked() {
        let title = title(it.control);
        assert_eq!(listed.iter().filter(|group| group.contains(&title)).count(), 1, "{title}");
    }
    let reason = |control: &str| {
        let title = title(&control.into());
        let row = rows(page).find(|row| words(&row.cells[1]).contains(&title)).expect("listed");
        words(&row.cells[0])
    };
    assert_eq!(reason("ai-rule"), "“What do you use the platform for?” Not among the answers: An AI assistant");
    assert!(reason("dedicated-considered").starts_with("Checklist not chosen: "), "{}", reason("dedicated-considered"));
    assert!(page.message.text().contains(&flow.not_asked().len().to_string()));
}

#[test]
fn an_answer_to_a_question_that_went_away_is_kept_in_sight() {
    let mut state = shop();
    answer(&mut state, &"ai-rule".into(), Status::Partly);
    let document = annex(&state);
    assert!(said_of(page(&document, "not-asked")).contains("answered before: partly"));
}

#[test]
fn the_first_page_names_every_part_with_its_page_and_what_was_left_empty() {
    for state in [shop(), sample("e-commerce"), Assessment::default()] {
        let document = annex(&state);
        let contents = page(&document, "contents");
        let rows: Vec<&Row> = rows(contents).collect();
        assert_eq!(rows.len(), document.pages.len() - 2, "all but cover and contents");
        for (row, (at, part)) in rows.iter().zip(document.pages.iter().enumerate().skip(2)) {
            assert_eq!(
                words(&row.cells[0]),
                part.outline.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
            );
            let Part::Text(number) = &row.cells[2].0[0] else { panic!("a page number") };
            assert!(matches!(&number.0[..], [Run { page: Some(page), .. }] if *page == at), "{}", part.id);
        }
    }
    let document = annex(&shop());
    assert!(said_of(page(&document, "contents")).contains("Nothing was entered, so there is no part:"));
    assert!(!document.pages.iter().any(|page| page.id.starts_with("sheet-")));
}

#[test]
fn views_and_laws_speak_of_questions_by_the_numbers_of_the_answers() {
    let state = sample("e-commerce");
    let flow = Flow::new(packs(), &state);
    let document = annex(&state);
    let numbers =
        |cell: &Cell| -> BTreeSet<usize> { words(cell).split(", ").filter_map(|it| it.parse().ok()).collect() };
    let of = |ids: Vec<&ControlId>| -> BTreeSet<usize> {
        ids.into_iter().filter_map(|id| flow.order(id)).map(|at| at + 1).collect()
    };
    for (lens, table) in packs().lenses.iter().zip(tables(page(&document, "lenses"))) {
        let mut groups = flow.groups(lens);
        groups.retain(|group| group.controls.iter().any(|(_, standing)| *standing != Standing::NotAsked));
        assert_eq!(groups.len(), table.rows.len(), "{}", lens.id);
        for (group, row) in groups.iter().zip(&table.rows) {
            let wanted = |wanted: &[Standing]| {
                let found = group.controls.iter().filter(|(_, standing)| wanted.contains(standing));
                of(found.map(|(id, _)| *id).collect())
            };
            assert_eq!(numbers(&row.cells[1]), wanted(&[Standing::InPlace]), "{}", group.id);
            assert_eq!(numbers(&row.cells[3]), wanted(&[Standing::Not]), "{}", group.id);
            assert_eq!(numbers(&row.cells[4]), wanted(&[Standing::NotKnown, Standing::Split]), "{}", group.id);
        }
    }
    let section = rows(page(&document, "law")).find(|row| !row.title && words(&row.cells[0]).starts_with("PDPO, s.33"));
    let cites = flow
        .asked()
        .iter()
        .filter(|asked| flow.citations_of(&asked.control.law).any(|citation| citation.id.as_str() == "hk-pdpo-s33"));
    let cites = of(cites.map(|asked| &asked.control.id).collect());
    assert!(!cites.is_empty());
    assert_eq!(numbers(&section.expect("listed").cells[3]), cites);
}

#[test]
fn the_register_of_laws_says_what_is_not_in_force_and_what_to_check() {
    let document = annex(&sample("e-commerce"));
    let law = page(&document, "law");
    let row = |start: &str| {
        let row = rows(law).find(|row| words(&row.cells[0]).starts_with(start));
        words(&row.unwrap_or_else(|| panic!("{start}")).cells[1])
    };
    assert_eq!(row("PDPO, s.33"), "not in force confirmed");
    assert_eq!(row("PCPD, Guidance on Cloud"), "guidance check before relying on this");
    let titles: Vec<String> = rows(law).filter(|row| row.title).map(|row| words(&row.cells[0])).collect();
    assert!(titles.iter().any(|title| title.contains("Cap. 486") && title.contains("https://www.elegislation.gov.hk")));
    assert!(titles.iter().all(|title| title.contains("Concerns ")), "{titles:?}");
    assert!(titles.last().is_some_and(|title| title.starts_with("Our own advice")));
}

#[test]
fn what_is_over_is_said_to_be_over() {
    let mut state = red();
    let control: ControlId = "deletion".into();
    let item = |path: &str, expires| EvidenceItem { path: path.to_owned(), sha256: None, expires: Some(expires) };
    let items = vec![item("old.pdf", date(2026, 11, 20)), item("new.pdf", TODAY)];
    state.apply(&Body::Evidence { control: control.clone(), items });
    state.apply(&Body::Due { control: control.clone(), date: Some(date(2026, 11, 20)) });
    state.apply(&Body::Override {
        department: department("d1"),
        set: Some(Override {
            decision: Decision::Keep,
            name: "Grace Chan".to_owned(),
            reason: "moves in spring".to_owned(),
            expires: date(2026, 11, 20),
        }),
    });
    let document = annex(&state);
    let row = answers(&document).into_iter().find(|row| row[1].starts_with(&title(&control))).expect("answered");
    assert!(row[2].contains("was due on 20 Nov 2026"), "{}", row[2]);
    assert!(row[3].contains("old.pdf expired on 20 Nov 2026"), "{}", row[3]);
    assert!(row[3].contains("new.pdf good until 21 Nov 2026"), "{}", row[3]);
    let accepted = said_of(page(&document, "accepted"));
    assert!(accepted.contains("moves in spring") && accepted.contains("20 Nov 2026\nended"), "{accepted}");
}

#[test]
fn something_else_that_nobody_accepted_says_so() {
    let mut state = red();
    let control = Flow::new(packs(), &state)
        .asked()
        .iter()
        .find(|asked| asked.control.compensating)
        .expect("one")
        .control
        .id
        .clone();
    let accepted = |name: &str| {
        let (name, role) = (name.to_owned(), "director".to_owned());
        Acceptance { name, role, reason: "checked by hand every Friday".to_owned(), expires: date(2027, 3, 1) }
    };
    let covered = |state: &mut Assessment, accepted| {
        let (control, status) = (control.clone(), Status::Compensating);
        state.apply(&Body::Answer { control, status, reason: None, accepted });
        said_of(page(&annex(state), "accepted"))
    };
    assert!(covered(&mut state, None).contains("nobody yet"));
    let with_name = covered(&mut state, Some(accepted("Grace Chan")));
    assert!(with_name.contains("Grace Chan (director)") && with_name.contains("checked by hand every Friday"));
    assert!(!with_name.contains("nobody yet"));
}

#[test]
fn a_disagreement_shows_the_hands_beside_the_answer_and_among_the_votes() {
    let mut state = red();
    let control: ControlId = "deletion".into();
    let hands = [(Status::InPlace, 3), (Status::NotInPlace, 5)].into();
    state.apply(&Body::Vote { control: control.clone(), hands });
    let (id, text) = ("p1".to_owned(), "Who pays for the archive?".to_owned());
    state.apply(&Body::Park { id, text, control: Some(control.clone()) });
    let document = annex(&state);
    let row = answers(&document).into_iter().find(|row| row[1].starts_with(&title(&control))).expect("answered");
    assert!(row[2].starts_with("the room disagreed"), "{}", row[2]);
    for hand in ["3 for \"Yes, all of it\"", "5 for \"No\""] {
        assert!(row[3].contains(hand), "{}", row[3]);
        assert!(said_of(page(&document, "workshop")).contains(hand));
    }
    let workshop = said_of(page(&document, "workshop"));
    assert!(workshop.contains("not settled") && workshop.contains("Who pays for the archive?"), "{workshop}");
}

#[test]
fn the_reply_of_the_provider_stands_with_the_question_it_answers() {
    let mut state = red();
    let control: ControlId = "location-in-writing".into();
    let (text, from) = ("Kept in Hong Kong.\nBackups too.".to_owned(), "Support desk".to_owned());
    state.apply(&Body::Reply {
        control: control.clone(),
        reply: Some(Reply { text, from, date: Some(date(2026, 11, 3)) }),
    });
    let row = answers(&annex(&state)).into_iter().find(|row| row[1].starts_with(&title(&control))).expect("answered");
    assert!(
        row[3].contains("Reply of the provider (Support desk, 3 Nov 2026): Kept in Hong Kong. Backups too."),
        "{}",
        row[3]
    );
}

#[test]
fn an_answer_that_does_not_count_is_shown_as_unanswered_with_what_was_entered() {
    let mut state = red();
    let gate: ControlId = "location-in-writing".into();
    answer(&mut state, &gate, Status::NotApplicable);
    let row = answers(&annex(&state)).into_iter().find(|row| row[1].starts_with(&title(&gate))).expect("answered");
    assert!(row[2].starts_with("not answered Entered as “does not apply”"), "{}", row[2]);
}
