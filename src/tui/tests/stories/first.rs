//! From the first minute to a question: profile, ticks, departments.

use super::*;

#[test]
fn the_first_minute_promises_and_begins_with_one_key() {
    let mut scenario = Scenario::new();
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("In ten minutes you will know"), "{screen}");
    assert!(screen.contains("› Begin"), "{screen}");
    assert!(screen.contains("Ctrl+C leave"), "{screen}");
    scenario.press("<ret>");
    assert_eq!(scenario.name(), "Profile");
    assert_eq!(scenario.effects, []);
}

#[test]
fn an_owner_gets_from_begin_to_a_result_with_a_dozen_answers() {
    let mut scenario = Scenario::new().keys("<ret>");
    until(&mut scenario, "Tier", "1<ret>");
    scenario.press(" <down> <ret>");
    let mut answered = 0;
    for _ in 0..100 {
        match scenario.name() {
            "Tier" => scenario.press(" <ret>"),
            "Question" => {
                answered += 1;
                scenario.press("1");
            }
            _ => break,
        }
    }
    assert_eq!(scenario.name(), "Results");
    assert!((5..=16).contains(&answered), "{answered}");
    assert_eq!(scenario.assessment().answers, scenario.session.assessment().answers);
}

#[test]
fn enter_on_an_empty_list_asks_once_and_leaves_it_unanswered() {
    let mut scenario = Scenario::new().keys("<ret>");
    scenario.press("<ret>");
    assert!(scenario.screen(80, 24).contains("Nothing is ticked yet. Space ticks"));
    scenario.press("<down><ret>");
    assert!(scenario.screen(80, 24).contains("Nothing is ticked yet. Space ticks"), "moving asks again");
    scenario.press("<ret>");
    assert_eq!(scenario.assessment().profile.len(), 0);
    let mut tier = Scenario::new().opened(profiled().into_iter().take(13).collect(), None);
    assert_eq!(tier.name(), "Tier");
    let first = tier.screen(80, 24);
    tier.press("<ret>");
    assert!(tier.screen(80, 24).contains("Space ticks; Enter once more"));
    tier.press("<ret>");
    let next = tier.screen(80, 24);
    assert_ne!(first, next);
    assert!(next.contains("1 of 3"), "a tier without a tick is not done: {next}");
}

#[test]
fn enter_by_habit_chooses_nothing_and_the_bottom_line_says_what_it_does() {
    let bottom = |scenario: &mut Scenario| scenario.screen(80, 24).lines().last().unwrap_or_default().to_owned();
    let answer = |scenario: &Scenario| scenario.assessment().profile.get("mainland-company").cloned();
    let mut scenario = Scenario::new().keys("<ret> <ret>");
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("( ) Yes") && !screen.contains('›'), "no line is chosen for anybody: {screen}");
    assert!(bottom(&mut scenario).starts_with(" Enter go on"));
    scenario.press("<ret>");
    assert!(scenario.screen(80, 24).contains("Enter once more goes on without an answer"));
    assert_eq!(answer(&scenario), None);
    scenario.press("<ret>");
    assert!(scenario.screen(80, 24).contains("question 2 of 6"));
    assert_eq!(answer(&scenario), None);
    // Whoever moves chooses.
    scenario.press("<esc><down><down>");
    assert!(bottom(&mut scenario).starts_with(" Enter choose"));
    scenario.press("<f1>");
    let help = scenario.screen(80, 40);
    assert!(help.lines().any(|line| line.trim().starts_with("Enter ") && line.ends_with(" choose")), "{help}");
    scenario.press("<esc><ret>");
    assert!(answer(&scenario).is_some_and(|answer| answer.values.contains("no")));
    scenario.press("<esc><tab>");
    assert!(bottom(&mut scenario).starts_with(" Enter go on"), "the line in focus is the answer");
    // Up leads to the part above, and a number chooses without going on.
    let mut other = Scenario::new().keys("<ret> <ret><up>");
    assert!(other.screen(80, 24).contains("› [x] Hong Kong"));
    other.press("<tab>1");
    assert!(answer(&other).is_some_and(|answer| answer.values.contains("yes")));
    assert!(other.screen(80, 24).contains("question 1 of 6"));
}

#[test]
fn a_question_that_an_answer_brings_appears_below_it_and_goes_with_it() {
    let asked = "Does European data protection law (the GDPR) reach you?";
    let mut scenario = Scenario::new().keys("<ret> <ret>2<ret>");
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("Whose data is in the chat"), "{screen}");
    scenario.press("1");
    assert!(!scenario.screen(80, 24).contains(asked));
    scenario.press("4");
    let screen = scenario.screen(80, 24);
    assert!(screen.contains(asked) && screen.contains("[x] In the European Union"), "{screen}");
    scenario.press("<ret>2");
    assert!(scenario.screen(60, 20).contains("[x] We offer goods or services"));
    let has = |scenario: &Scenario| scenario.assessment().profile.contains_key("gdpr");
    assert!(has(&scenario));
    scenario.press("<s-tab>4");
    assert!(!scenario.screen(80, 24).contains(asked));
    assert!(has(&scenario), "the answer waits in the file");
    scenario.press("<ret>");
    assert!(scenario.screen(80, 24).contains("Which chat platform"));
}

#[test]
fn ticks_say_what_they_amount_to() {
    let mut bodies = profiled();
    bodies.truncate(12);
    let mut scenario = Scenario::new().opened(bodies, None);
    assert_eq!(scenario.name(), "Tier");
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("Ticked in advance"), "{screen}");
    assert!(screen.contains("So far: very sensitive (4)"), "{screen}");
    scenario.press("<end> ");
    assert!(scenario.screen(80, 24).contains("because you are not sure"));
}

/// Up to the three tiers, in Macau, with people there and in the European Union.
fn before_the_tiers() -> Vec<Body> {
    let mut bodies: Vec<Body> = profiled().into_iter().take(12).collect();
    bodies.push(Body::Fact { fact: "people".into(), values: ["macau".into(), "eu".into()].into(), text: None });
    bodies.push(Body::Fact { fact: "gdpr".into(), values: ["office".into()].into(), text: None });
    bodies
}

#[test]
fn a_tick_shows_which_law_lists_it() {
    let mut scenario = Scenario::new().opened(before_the_tiers(), None).keys("<home><down><down>");
    let screen = scenario.screen(120, 40);
    assert!(screen.contains("anything about health"), "{screen}");
    assert!(screen.contains("Listed by: Law 8/2005, Article 7 · in force"), "{screen}");
    assert!(screen.contains("GDPR, Article 9"), "{screen}");
    assert!(!screen.contains("PIPL, Article 28"), "nobody is on the mainland: {screen}");
    let beside = |screen: &str, tick: &str| screen.lines().find(|line| line.contains(tick)).unwrap().to_owned();
    assert!(beside(&screen, "Religion").contains("Law 8/2005 · GDPR"));
    assert!(beside(&screen, "Pay slips").contains("our advice, not law"));
    assert!(!scenario.screen(60, 20).contains("Religion, political views, union membership  Law"));
}

#[test]
fn examples_come_from_the_line_of_business_and_push_no_tick_out_of_sight() {
    let mut scenario = Scenario::new().opened(before_the_tiers(), None);
    let large = scenario.screen(120, 40);
    let (example, tick) = (large.find("For example: a refund slip").unwrap(), large.find("Pay slips").unwrap());
    assert!(example < tick, "{large}");
    let small = scenario.keys("<home>").screen(60, 20);
    assert!(!small.contains("For example"), "{small}");
    let mut scenario = Scenario::new().opened(before_the_tiers(), None).keys("<end>");
    let small = scenario.screen(60, 20);
    assert!(small.contains("For example: a refund slip") && small.contains("› [ ]    Not sure"), "{small}");
    let mut bodies = before_the_tiers();
    bodies.retain(|body| !matches!(body, Body::Fact { fact, .. } if fact.as_str() == "sector"));
    assert!(!Scenario::new().opened(bodies, None).keys("<esc>").screen(120, 40).contains("For example: a refund"));
}

#[test]
fn what_the_provider_says_confirms_nothing() {
    let mut bodies = profiled();
    bodies.truncate(14);
    let mut scenario = Scenario::new().opened(bodies, None);
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("The provider or reseller said so") && screen.contains("admin console"), "{screen}");
    scenario.press("67");
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("Nothing that decides is ticked yet"), "what only informs names no place: {screen}");
    scenario.press("2");
    assert!(scenario.screen(120, 24).contains("Without confirmation in writing the place counts as unknown"));
    scenario.press("8");
    assert!(scenario.screen(80, 24).contains("So far: a known place (2)"));
}

#[test]
fn a_department_is_split_off_with_the_ticks_of_the_company() {
    let mut scenario = Scenario::new().opened(profiled(), None).keys("<f5>");
    let page = screen::departments::Departments::new(&scenario.model.scene);
    scenario.model.go(screen::Screen::Departments(page));
    scenario.press("<ret>4Finance<ret>");
    let departments = &scenario.assessment().departments;
    assert_eq!(departments.len(), 2);
    assert_eq!(departments[1].name, "Finance");
    assert_eq!(departments[1].sensitivity, departments[0].sensitivity);
    assert!(scenario.screen(80, 50).contains("Everyone else"));
}

#[test]
fn end_and_home_reach_the_last_and_the_first_answer_of_a_profile_question() {
    let mut scenario = Scenario::new().keys("<ret>");
    let first = scenario.screen(80, 24);
    scenario.press("<end>");
    let last = scenario.screen(80, 24);
    assert_ne!(first, last);
    let line = last.lines().find(|line| line.contains('›')).unwrap_or_default().to_owned();
    assert!(line.contains("Not sure"), "{last}");
    scenario.press("<home>");
    assert_eq!(scenario.screen(80, 24), first);
}
