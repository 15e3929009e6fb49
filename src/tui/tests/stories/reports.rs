//! Ordering a report.

use super::*;

#[test]
fn a_report_is_ordered_and_where_it_went_is_told() {
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f9><end><ret>");
    let ordered = scenario.effects.iter().rev().find_map(|effect| match effect {
        Effect::Export { order, .. } => Some(order.clone()),
        _ => None,
    });
    let order = ordered.expect("a report was ordered");
    assert_eq!(order.path, PathBuf::from("/home/ana/harbour-lane-short-2026-11-21-en.pdf"));
    assert!(scenario.screen(80, 24).contains("Writing"));
    scenario.send(Message::Exported(Ok(order.path)));
    assert!(scenario.screen(80, 24).contains("Written: /home/ana/harbour-lane"));
}

#[test]
fn one_draft_paper_is_ordered_from_the_report_screen() {
    let ordered = |scenario: &Scenario| {
        let found = scenario.effects.iter().rev().find_map(|effect| match effect {
            Effect::Export { order, .. } => Some((order.kind, order.paper.clone())),
            _ => None,
        });
        found.expect("a report was ordered")
    };
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f9>");
    assert!(!scenario.screen(80, 40).contains("Letter to the provider\n"), "papers show once they are the kind");
    scenario.press("<down><down><ret>");
    let shown = scenario.screen(80, 40);
    assert!(shown.contains("(x) All of them") && shown.contains("( ) Letter to the provider"), "{shown}");
    // The line below the kinds is all papers, the next one the letter.
    scenario.press("<down><down><ret>");
    assert!(scenario.screen(80, 40).contains("harbour-lane-vendor-letter-2026-11-21-en.pdf"));
    scenario.press("<end><ret>");
    assert_eq!(ordered(&scenario), (crate::report::Kind::Papers, Some("vendor-letter".into())));
    // Back to the short form the chosen paper no longer counts.
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f9><down><down><ret><down><down><ret>");
    scenario.press("<home><ret><end><ret>");
    assert_eq!(ordered(&scenario), (crate::report::Kind::Short, None));
}

#[test]
fn words_of_the_draft_paper_in_front_come_first_among_those_explained() {
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f9><down><down><ret><down><down><c-g>");
    let screen = scenario.screen(120, 60);
    let (here, all) = screen.split_once("All words").unwrap();
    assert!(here.contains("In this question") && here.contains("evidence"), "the letter's answer is evidence: {here}");
    assert!(!here.contains("GDPR") && all.contains("GDPR"), "{screen}");
}
