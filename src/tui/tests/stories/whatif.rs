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
    scenario.press("<esc>");
    assert_eq!(scenario.assessment(), &before);
    assert_eq!(scenario.name(), "Results");
}

#[test]
fn what_if_says_why_points_fall_although_less_is_at_stake() {
    let assessment = crate::store::sample("clinic", &words("en")).unwrap().assessment().clone();
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

/// What if, of a result.
fn what_if(language: &str) -> Scenario {
    let mut scenario = Scenario::in_language(language).opened(answered(), None).keys("<f5>");
    let page = screen::whatif::WhatIf::new(&scenario.model.scene);
    scenario.model.go(screen::Screen::WhatIf(page));
    scenario
}

#[test]
fn what_is_ticked_and_not_kept_stands_there_again_while_the_assessment_is_open() {
    let ticked = |scenario: &mut Scenario| scenario.screen(80, 200).matches("[x]").count();
    let again = |scenario: &mut Scenario| {
        let page = screen::whatif::WhatIf::new(&scenario.model.scene);
        scenario.model.go(screen::Screen::WhatIf(page));
    };
    for away in ["<f5>", "<esc>", "<f9><esc><esc>"] {
        let mut scenario = what_if("en").keys(" <end> ");
        scenario.press(away);
        assert_eq!(scenario.name(), "Results", "{away}");
        assert!(scenario.assessment().plan.is_empty(), "{away}");
        again(&mut scenario);
        assert_eq!(ticked(&mut scenario), 2, "{away}");
        // What is taken away again is no longer there either, and what is kept is the plan.
        scenario.press(" <f5>");
        again(&mut scenario);
        assert_eq!(ticked(&mut scenario), 1, "{away}");
        scenario.press("<ret>");
        assert_eq!((scenario.name(), &scenario.model.scene.file.tried), ("Plan", &None));
    }
    let mut other = what_if("en").keys(" <f5>").opened(answered(), None).keys("<f5>");
    again(&mut other);
    assert_eq!(ticked(&mut other), 0, "another assessment begins without");
}

#[test]
fn what_is_ticked_is_kept_as_the_plan_and_stands_there_again() {
    for language in ["en", "pt"] {
        let mut scenario = what_if(language).keys(" <end> <ret>");
        assert_eq!(scenario.name(), "Plan");
        let kept = scenario.assessment().plan.clone();
        assert_eq!(kept.only.as_ref().map(std::collections::BTreeSet::len), Some(1));
        assert_eq!(kept.moves.len(), 1);
        let page = screen::whatif::WhatIf::new(&scenario.model.scene);
        scenario.model.go(screen::Screen::WhatIf(page));
        assert_eq!(scenario.screen(80, 200).matches("[x]").count(), 2);
        // With nothing ticked every gap is planned again, in one step that undo takes back.
        scenario.press(" <end> <ret>");
        assert!(scenario.assessment().plan.is_empty());
        scenario.press("u");
        assert_eq!(scenario.assessment().plan, kept);
    }
}

#[test]
fn the_cheapest_path_leads_where_it_was_asked_to_and_says_what_it_takes() {
    let mut scenario = what_if("en").keys("p");
    let asked = scenario.screen(80, 24);
    assert!(asked.contains("Where should the cheapest path lead?") && asked.contains("1  ready"), "{asked}");
    scenario.press("1");
    let found = scenario.screen(80, 60);
    assert!(found.contains("Path to “ready”") || found.contains("Cheapest path to “ready”"), "{found}");
    assert!(found.contains("; ready"), "{found}");
    scenario.press("p4");
    scenario.press("<bs><bs>60<ret>");
    let low = scenario.screen(80, 60);
    assert!(low.contains("at least 60 points in every checklist") && low.contains("Then: at least 6"), "{low}");
    scenario.press(" ");
    assert!(!scenario.screen(80, 60).contains("in every checklist"), "another tick is another path");
    assert!(scenario.assessment().plan.is_empty());
}

#[test]
fn where_nothing_is_wrong_what_if_says_so() {
    let packs = packs();
    let mut bodies = profiled();
    bodies.extend(packs.controls.iter().map(|control| crate::scoring::whatif::fix(&control.id)));
    let ticks = |tier, tick: &str| Body::Ticks {
        department: crate::assessment::DepartmentId::whole(),
        tier,
        ticks: [tick.into()].into(),
        not_sure: false,
    };
    bodies.push(ticks(crate::questionnaire::TierId::Sensitivity, "everyday"));
    bodies.push(ticks(crate::questionnaire::TierId::Roles, "team"));
    let mut scenario = Scenario::new().opened(bodies, None).keys("<f5>");
    let page = screen::whatif::WhatIf::new(&scenario.model.scene);
    scenario.model.go(screen::Screen::WhatIf(page));
    let screen = scenario.screen(120, 24);
    assert!(screen.contains("There is nothing to fix"), "{screen}");
}
