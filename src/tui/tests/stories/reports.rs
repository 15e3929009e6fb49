//! Ordering a report.

use super::*;
use crate::{
    assessment::{Classification, Cover},
    export::Format,
    report::Kind,
};

/// Returns what was ordered last.
fn ordered(scenario: &Scenario) -> Order {
    let found = scenario.effects.iter().rev().find_map(|effect| match effect {
        Effect::Export(order) => Some((**order).clone()),
        _ => None,
    });
    found.expect("a report was ordered")
}

/// Goes to the first line, then down until a line that begins so is in focus, and Enter.
fn choose(scenario: &mut Scenario, name: &str) {
    scenario.press("<home>");
    for _ in 0..30 {
        if scenario.screen(80, 40).contains(&format!("› {name}")) {
            scenario.press("<ret>");
            return;
        }
        scenario.press("<down>");
    }
    panic!("no line begins with {name}:\n{}", scenario.screen(80, 40));
}

/// Makes documents with the packs of the tests, as the job of the wizard does.
fn pages(order: &Order, scenario: &Scenario) -> Message {
    let words = words(order.language.tag());
    let scene = &scenario.model.scene;
    let input = crate::report::Input::new(&scene.packs, &scene.file.assessment, &words, scene.today, "0.1.0");
    Message::Previewed(Box::new((order.clone(), Ok(crate::report::build(order.kind, &input)))))
}

#[test]
fn a_report_is_ordered_and_where_it_went_is_told() {
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f9><end><ret>");
    let order = ordered(&scenario);
    assert_eq!(order.path, PathBuf::from("/home/ana/harbour-lane-short-2026-11-21-en.pdf"));
    assert!(scenario.screen(80, 24).contains("Writing ..."));
    scenario.send(Message::Exporting(2, 6));
    assert!(scenario.screen(80, 24).contains("Writing page 2 of 6"));
    scenario.press("<ins>");
    assert!(!scenario.effects.iter().any(|effect| matches!(effect, Effect::ShowFolder(_))), "nothing is there yet");
    scenario.send(Message::Exported(Ok(Printed { path: order.path, uncovered: vec!["☃".to_owned()] })));
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("Written: /home/ana/harbour-lane-short-2026-11-21-en.pdf"), "{screen}");
    assert!(screen.contains("No font has these characters") && screen.contains('☃'), "{screen}");
    scenario.press("<ins>");
    assert_eq!(scenario.effects.last(), Some(&Effect::ShowFolder(PathBuf::from("/home/ana"))));
    scenario.send(Message::NoFolder(PathBuf::from("/home/ana")));
    assert!(scenario.screen(80, 24).contains("It is /home/ana"), "the path is said where nothing opens it");
}

#[test]
fn every_part_of_an_order_is_chosen_from_a_list() {
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f9>");
    for (part, value) in [
        ("What ", "( ) Board report"),
        ("As ", "( ) Web page"),
        ("Language ", "( ) Português"),
        ("Beside it ", "( ) English"),
        ("Names ", "( ) left out"),
    ] {
        choose(&mut scenario, part);
        choose(&mut scenario, value);
    }
    scenario.send(Message::Logo(Logo::Found(PathBuf::from("/data/logo.png"))));
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("portolan-board-redacted-2026-11-21-pt+en.html"), "no name in the file's name: {screen}");
    assert!(screen.contains("left out with the names") && !screen.contains("logo.png"), "{screen}");
    choose(&mut scenario, "Write the report");
    let order = ordered(&scenario);
    assert_eq!((order.kind, order.format, order.redact), (Kind::Board, Format::Html, true));
    assert_eq!((order.language.tag(), order.second.as_ref().map(Locale::tag)), ("pt", Some("en")));
    scenario.send(Message::Exported(Err("The disk is full.".to_owned())));
    // A language does not stand beside itself.
    choose(&mut scenario, "Language ");
    choose(&mut scenario, "( ) English");
    choose(&mut scenario, "Write the report");
    assert_eq!(ordered(&scenario).second, None);
}

#[test]
fn a_calendar_is_offered_for_kinds_with_days_only() {
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f9>");
    choose(&mut scenario, "As ");
    choose(&mut scenario, "( ) Calendar dates");
    choose(&mut scenario, "What ");
    choose(&mut scenario, "( ) Questions on paper");
    assert!(scenario.screen(80, 24).contains(".pdf"), "what is not there is not kept: {}", scenario.screen(80, 24));
    choose(&mut scenario, "As ");
    let screen = scenario.screen(80, 40);
    assert!(screen.contains("Web page") && !screen.contains("Calendar"), "{screen}");
}

#[test]
fn the_pages_are_read_before_the_report_is_written() {
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f9>");
    choose(&mut scenario, "What ");
    choose(&mut scenario, "( ) Board report");
    scenario.press("<tab>");
    assert_eq!(scenario.name(), "Preview");
    let Some(Effect::Preview(order)) = scenario.effects.last().cloned() else { panic!("the pages are asked for") };
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("being put together"), "the screen waits for nobody: {screen}");
    // What was ordered before and comes late is not shown.
    let late = Order { kind: Kind::Short, ..(*order).clone() };
    let answer = pages(&late, &scenario);
    scenario.send(answer);
    assert!(scenario.screen(80, 24).contains("being put together"));
    let answer = pages(&order, &scenario);
    let Message::Previewed(made) = &answer else { panic!("pages") };
    let count = made.1.as_ref().unwrap().pages.len();
    scenario.send(answer);
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("Harbour Lane") && screen.contains(&format!("Part 1 of {count}")), "{screen}");
    scenario.press("<right>");
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("■ Not ready") && screen.contains("Part 2 of"), "{screen}");
    // Page down goes through a page and on to the next, and back again.
    for _ in 0..200 {
        scenario.press("<pgdn>");
    }
    assert!(scenario.screen(80, 24).contains(&format!("Part {count} of {count}")));
    for _ in 0..200 {
        scenario.press("<pgup>");
    }
    assert!(scenario.screen(80, 24).contains(&format!("Part 1 of {count}")));
    scenario.press("<esc>");
    assert_eq!(scenario.name(), "Report");
    assert!(scenario.screen(80, 24).contains("Board report"), "what was chosen is still chosen");
}

#[test]
fn the_cover_is_filled_in_shown_and_taken_back() {
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f9>");
    choose(&mut scenario, "On the cover ");
    choose(&mut scenario, "( ) Restricted: named readers only");
    scenario.press("draft 3<ret> Ana <tab>The board");
    // Help in between takes nothing away.
    scenario.press("<f1><esc>");
    assert!(scenario.screen(80, 24).contains("The board"));
    scenario.press("<ret>");
    let filled = Cover {
        classification: Some(Classification::Restricted),
        version: "draft 3".to_owned(),
        prepared_by: "Ana".to_owned(),
        for_whom: "The board".to_owned(),
    };
    assert_eq!(scenario.name(), "Report");
    let Some(Effect::Record(bodies)) = scenario.effects.last() else { panic!("it is recorded") };
    assert_eq!(bodies, &[Body::Cover(filled.clone())], "once, as a whole");
    let screen = scenario.screen(120, 40);
    assert!(screen.contains("Restricted: named readers only, version draft 3, by Ana and for The board"), "{screen}");
    // Names left out are left out of this line too; what is no report on the answers says only the version.
    choose(&mut scenario, "Names ");
    choose(&mut scenario, "( ) left out");
    let screen = scenario.screen(120, 40);
    assert!(screen.contains("version draft 3") && !screen.contains("by Ana"), "{screen}");
    choose(&mut scenario, "What ");
    choose(&mut scenario, "( ) Handout for staff");
    let screen = scenario.screen(120, 40);
    assert!(screen.contains("On the cover   version draft 3") && !screen.contains("Restricted"), "{screen}");
    choose(&mut scenario, "What ");
    choose(&mut scenario, "( ) Sheets for each person");
    choose(&mut scenario, "As ");
    choose(&mut scenario, "( ) Calendar dates");
    assert!(!scenario.screen(120, 40).contains("On the cover"), "a calendar has none");
    choose(&mut scenario, "As ");
    choose(&mut scenario, "( ) PDF");
    scenario.press("<home><ret><home><ret>");
    // Looking and going out again records nothing; leaving half-way keeps what was typed.
    let before = scenario.effects.len();
    choose(&mut scenario, "On the cover ");
    scenario.press("<ret><esc>");
    assert_eq!(scenario.effects.len(), before);
    choose(&mut scenario, "On the cover ");
    scenario.press("<ret><end> of May<esc>");
    assert_eq!(scenario.assessment().cover, Cover { version: "draft 3 of May".to_owned(), ..filled.clone() });
    // Undo, in the form or on the page, goes back step by step.
    choose(&mut scenario, "On the cover ");
    scenario.press("<ret><f7>");
    assert_eq!(scenario.assessment().cover, filled);
    scenario.press("<esc>");
    assert_eq!(scenario.assessment().cover, filled, "the form shows what is there now");
    scenario.press("u");
    assert_eq!(scenario.assessment().cover, Cover::default());
    assert!(scenario.screen(120, 40).contains("as usual"));
}

#[test]
fn one_draft_paper_is_ordered_from_the_report_screen() {
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f9>");
    assert!(!scenario.screen(80, 40).contains("Which paper"), "papers show once they are the kind");
    choose(&mut scenario, "What ");
    choose(&mut scenario, "( ) Draft papers");
    assert!(scenario.screen(80, 40).contains("All of them"));
    choose(&mut scenario, "Which paper ");
    choose(&mut scenario, "( ) Letter to the provider");
    assert!(scenario.screen(80, 40).contains("harbour-lane-vendor-letter-2026-11-21-en.pdf"));
    choose(&mut scenario, "Write the report");
    let order = ordered(&scenario);
    assert_eq!((order.kind, order.paper), (Kind::Papers, Some("vendor-letter".into())));
    scenario.send(Message::Exported(Err("The disk is full.".to_owned())));
    // Back to the short form the chosen paper no longer counts.
    scenario.press("<home><ret><home><ret><end><ret>");
    let order = ordered(&scenario);
    assert_eq!((order.kind, order.paper), (Kind::Short, None));
}

#[test]
fn words_of_the_draft_paper_in_front_come_first_among_those_explained() {
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f9>");
    choose(&mut scenario, "What ");
    choose(&mut scenario, "( ) Draft papers");
    choose(&mut scenario, "Which paper ");
    scenario.press("<down><c-g>");
    let screen = scenario.screen(120, 60);
    let (here, all) = screen.split_once("All words").unwrap();
    assert!(here.contains("In this question") && here.contains("evidence"), "the letter's answer is evidence: {here}");
    assert!(!here.contains("GDPR") && all.contains("GDPR"), "{screen}");
}
