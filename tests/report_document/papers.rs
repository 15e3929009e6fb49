//! What the draft papers say, and which of them a company gets.

use portolan::{
    assessment::{Assessment, Body},
    flow::Flow,
    questionnaire::{PaperContent, Status},
    report::{Block, Document, Input, Kind, Part, build, papers, questions},
};

use super::{lines, states::*};

/// Builds one paper in English.
fn paper(state: &Assessment, id: &str) -> Document {
    let catalog = catalog("en");
    let input = Input::new(packs(), state, &catalog, TODAY, "0.1.0");
    let document = build(Kind::Papers, &Input { paper: Some(id.into()), digest: DIGEST.to_owned(), ..input });
    assert_eq!(catalog.problems(), Vec::new());
    document
}

fn said(state: &Assessment, id: &str) -> String {
    lines(&paper(state, id)).join("\n")
}

fn offered(state: &Assessment) -> Vec<String> {
    papers(&Flow::new(packs(), state)).map(|paper| paper.id.to_string()).collect()
}

/// A shop in these places, with the state of its answers still open.
fn shop_in(places: &[&str]) -> Assessment {
    let mut state = shop();
    fact(&mut state, "place", places);
    state
}

/// The references of the questions in the letter, in their order.
fn asked(state: &Assessment) -> Vec<String> {
    let text = said(state, "vendor-letter");
    text.lines().filter_map(|line| Some(line.split_once("Our reference: ")?.1.split(' ').next()?.to_owned())).collect()
}

fn sample(name: &str) -> Assessment {
    portolan::store::sample(name, &catalog("en")).expect("a sample").assessment().clone()
}

#[test]
fn every_paper_of_the_samples_reads_as_recorded() {
    // One in Hong Kong, one in Macau; each paper once.
    for (id, name) in [
        ("vendor-letter", "retail"),
        ("staff-notice", "retail"),
        ("chat-policy", "retail"),
        ("points-scheme", "retail"),
        ("dspdp-worksheet", "clinic"),
        ("leaver-checklist", "clinic"),
    ] {
        insta::assert_snapshot!(format!("paper_{id}"), said(&sample(name), id));
    }
}

#[test]
fn papers_of_macau_are_offered_in_macau_only() {
    assert!(!offered(&shop_in(&["hong-kong"])).contains(&"dspdp-worksheet".to_owned()));
    assert!(offered(&shop_in(&["macau"])).contains(&"dspdp-worksheet".to_owned()));
    assert!(offered(&shop_in(&["hong-kong", "macau"])).contains(&"dspdp-worksheet".to_owned()));
    assert!(paper(&shop_in(&["hong-kong"]), "dspdp-worksheet").pages.is_empty());
    assert_eq!(offered(&shop_in(&["hong-kong"])).len() + 1, packs().papers.len());
}

#[test]
fn the_law_of_a_place_is_named_to_companies_there_only() {
    for paper in ["vendor-letter", "staff-notice", "leaver-checklist"] {
        let (hong_kong, macau) = (said(&shop_in(&["hong-kong"]), paper), said(&shop_in(&["macau"]), paper));
        assert!(hong_kong.contains("Hong Kong") && !hong_kong.contains("8/2005"), "{paper}: {hong_kong}");
        assert!(macau.contains("Macau") && !macau.contains("Cap. 486"), "{paper}: {macau}");
    }
    let mut state = shop_in(&["hong-kong"]);
    fact(&mut state, "people", &["hong-kong"]);
    assert!(!said(&state, "vendor-letter").contains("mainland"));
    fact(&mut state, "people", &["hong-kong", "mainland"]);
    assert!(said(&state, "vendor-letter").contains("Personal Information Protection Law"));
}

#[test]
fn each_paper_is_a_dated_draft_that_names_what_it_rests_on() {
    let state = shop_in(&["hong-kong", "macau"]);
    let document = report(Kind::Papers, &state, "en");
    let (notes, drafts) = document.pages.split_last().expect("pages");
    assert_eq!(drafts.len(), packs().papers.len());
    assert_eq!(document.classification, "Draft, have it checked");
    assert_eq!(document.progress, None, "a letter to others does not say how far the assessment is");
    for page in drafts {
        let Some(Block::Text { text, .. }) = page.blocks.first() else { panic!("{}: no date", page.id) };
        assert!(text.text().contains("21 November 2026"), "{}: {}", page.id, text.text());
    }
    let laws = notes.blocks.iter().filter_map(|block| if let Block::Table(law) = block { Some(law) } else { None });
    let status = |part: &Part| matches!(part, Part::Law(..));
    assert_eq!(laws.clone().count(), drafts.len());
    assert!(laws.flat_map(|law| &law.rows).all(|row| row.cells[0].0.iter().any(status)));
    assert!(lines(&document).iter().any(|line| line.contains("check before relying on this")));
}

#[test]
fn the_letter_asks_what_is_not_known_or_not_in_place_in_full_and_nothing_else() {
    let mut state = shop_in(&["hong-kong"]);
    let all = asked(&state);
    assert!(all.contains(&"audit-log".to_owned()), "unanswered is asked: {all:?}");
    for status in [Status::DontKnow, Status::NotInPlace, Status::Started, Status::Partly] {
        answer(&mut state, &"audit-log".into(), status);
        assert_eq!(asked(&state), all, "{status:?}");
    }
    for status in [Status::InPlace, Status::Compensating] {
        answer(&mut state, &"audit-log".into(), status);
        let rest: Vec<String> = all.iter().filter(|id| *id != "audit-log").cloned().collect();
        assert_eq!(asked(&state), rest, "{status:?}");
    }
}

#[test]
fn questions_are_numbered_through_all_their_groups() {
    let document = paper(&shop_in(&["hong-kong"]), "vendor-letter");
    let numbers: Vec<String> = document.pages[0]
        .blocks
        .iter()
        .filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None })
        .filter(|table| table.columns.len() == 3)
        .flat_map(|table| table.rows.iter().filter(|row| !row.title))
        .filter_map(|row| if let Some(Part::Text(text)) = row.cells[0].0.first() { Some(text.text()) } else { None })
        .map(|text| text.replace(['\u{2068}', '\u{2069}'], ""))
        .collect();
    let wanted: Vec<String> = (1..=numbers.len()).map(|number| number.to_string()).collect();
    assert!(numbers.len() > 9, "{numbers:?}");
    assert_eq!(numbers, wanted);
}

#[test]
fn a_letter_without_a_question_says_so() {
    let mut state = shop_in(&["hong-kong"]);
    answer_all(&mut state, |_| Status::InPlace);
    let text = said(&state, "vendor-letter");
    assert!(text.contains("leaves a question for the provider"), "{text}");
    assert!(!text.contains("Please answer by"), "{text}");
}

#[test]
fn what_is_known_stands_on_its_line_already() {
    let mut state = shop_in(&["hong-kong"]);
    state.apply(&Body::Fact { fact: "platform-name".into(), values: [].into(), text: Some("Work chat A".into()) });
    assert!(said(&state, "staff-notice").contains("Platform: Work chat A"));
    assert!(said(&state, "staff-notice").contains("Person in charge: ____"));
    let control = "person-in-charge".into();
    state.apply(&Body::Owner { control, text: "Ada Wong".to_owned() });
    assert!(said(&state, "staff-notice").contains("Person in charge: ____"), "she is to find one, and is none yet");
    answer(&mut state, &"person-in-charge".into(), Status::InPlace);
    assert!(said(&state, "staff-notice").contains("Person in charge: Ada Wong"));
}

#[test]
fn every_control_about_the_platform_is_put_to_the_provider() {
    // The provider cannot settle these: they are the company's to do although another platform asks them anew.
    let own = ["health-check", "risk-list", "group-owner"];
    let letter = packs().paper("vendor-letter").expect("the letter");
    let asked: Vec<&str> = letter
        .blocks
        .iter()
        .filter_map(|block| if let PaperContent::Questions(controls) = &block.content { Some(controls) } else { None })
        .flatten()
        .map(|control| control.as_str())
        .collect();
    let about =
        |control: &&portolan::questionnaire::Control| control.about.contains(&portolan::questionnaire::About::Platform);
    let missing: Vec<&str> = packs()
        .controls
        .iter()
        .filter(about)
        .map(|control| control.id.as_str())
        .filter(|id| !asked.contains(id) && !own.contains(id))
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn a_control_that_is_not_asked_is_no_question() {
    let state = shop_in(&["hong-kong"]);
    let flow = Flow::new(packs(), &state);
    let controls = ["no-such-control".into(), "audit-log".into()];
    assert_eq!(questions(&flow, &controls).map(|id| id.as_str()).collect::<Vec<_>>(), ["audit-log"]);
}
