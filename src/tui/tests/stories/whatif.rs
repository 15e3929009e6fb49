//! What if.

use super::*;

#[test]
fn what_if_moves_the_range_and_records_nothing() {
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f5>");
    let page = screen::whatif::WhatIf::new(&scenario.model.scene);
    scenario.model.go(screen::Screen::WhatIf(page));
    let before = scenario.assessment().clone();
    let now = scenario.screen(80, 24);
    let noted = |screen: String| screen.matches(" points").count();
    assert_eq!(noted(scenario.screen(60, 120)), noted(scenario.screen(160, 120)), "a long name hides no number");
    scenario.press("<end> ");
    let then = scenario.screen(80, 24);
    assert_ne!(now, then);
    assert!(then.contains("[x]"), "{then}");
    scenario.press("p");
    assert_eq!(scenario.assessment(), &before);
    assert_eq!(scenario.name(), "WhatIf");
    scenario.press("<ret>");
    assert_eq!(scenario.name(), "Results");
}

#[test]
fn what_if_says_why_points_fall_although_less_is_at_stake() {
    let assessment = crate::store::sample("clinic").unwrap().assessment().clone();
    let mut scenario = Scenario::new();
    let opened = Opened { id: String::new(), device: String::new(), assessment, read_only: None, problems: Vec::new() };
    scenario.send(Message::Opened(Box::new(opened)));
    let page = screen::whatif::WhatIf::new(&scenario.model.scene);
    scenario.model.go(screen::Screen::WhatIf(page));
    let fewer = "Fewer questions apply now";
    assert!(!scenario.screen(80, 24).contains(fewer));
    scenario.press(" ");
    let then = scenario.screen(80, 24);
    assert!(then.contains("[x] Doctors and nurses: move out of the chat") && then.contains(fewer), "{then}");
    scenario.press(" <down> ");
    assert!(!scenario.screen(80, 24).contains(fewer), "points rise");
}
