//! What a person does, and what comes of it.

use super::*;
use crate::questionnaire::Status;

/// Presses keys until a screen of that name is there.
fn until(scenario: &mut Scenario, name: &str, keys: &str) -> usize {
    for presses in 0..200 {
        if scenario.name() == name {
            return presses;
        }
        scenario.press(keys);
    }
    panic!("never reached {name}, still at {}:\n{}", scenario.name(), scenario.screen(80, 24));
}

fn first_question() -> Scenario {
    Scenario::new().opened(profiled(), None)
}

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
    until(&mut scenario, "Tier", " <ret>");
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
fn enter_by_habit_never_answers_a_question() {
    let mut scenario = first_question();
    let control = scenario.model.page().control().unwrap().clone();
    assert!(!scenario.screen(80, 24).contains('›'));
    scenario.press("<ret>");
    assert!(scenario.screen(80, 24).contains("Choose an answer first"));
    assert_eq!(scenario.assessment().status(&control), None);
    scenario.press("<up>");
    scenario.press("<home>");
    let last = scenario.screen(80, 24);
    assert!(last.contains('›') && !last.contains("› 1"), "{last}");
    scenario.press("<ret><down><down>");
    let mut again = first_question().keys("<down>");
    assert!(again.screen(80, 24).contains("› 1"));
    again.press("<ret>");
    assert_eq!(again.assessment().status(&control), Some(Status::InPlace));
    assert_ne!(again.model.page().control(), Some(&control));
    again.press("<esc>");
    assert!(again.screen(80, 24).contains("› 1"), "an answered question starts on its answer");
    again.press("<ret>");
    assert_ne!(again.model.page().control(), Some(&control));
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
fn a_question_that_an_answer_brings_appears_below_it_and_goes_with_it() {
    let asked = "Does European data protection law (the GDPR) reach you?";
    let mut scenario = Scenario::new().keys("<ret> <ret><down><ret>");
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
fn every_answer_is_recorded_at_once() {
    let mut scenario = first_question();
    assert_eq!(scenario.name(), "Question");
    let control = scenario.model.page().control().unwrap().clone();
    scenario.press("2");
    assert_eq!(scenario.assessment().status(&control), Some(Status::Partly));
    assert!(matches!(scenario.effects.last(), Some(Effect::Record(bodies)) if bodies.len() == 1));
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("saved 17:03"), "{screen}");
    assert!(screen.contains("At least"), "{screen}");
}

#[test]
fn a_risky_answer_says_at_once_what_it_means() {
    let mut scenario = first_question();
    let control = scenario.model.page().control().unwrap().clone();
    let risk = scenario.model.scene.part(&control, "risk").unwrap();
    let opening: String = risk.chars().take(20).collect();
    assert!(!scenario.screen(120, 40).contains(&opening));
    scenario.press("3");
    assert_eq!(scenario.model.page().control(), Some(&control));
    assert!(scenario.screen(120, 40).contains(&opening));
    scenario.press("<ret>");
    assert_ne!(scenario.model.page().control(), Some(&control));
}

#[test]
fn digits_of_another_script_answer_too() {
    let mut scenario = first_question();
    let control = scenario.model.page().control().unwrap().clone();
    scenario.press("２");
    assert_eq!(scenario.assessment().status(&control), Some(Status::Partly));
}

#[test]
fn undo_takes_back_the_answer_and_shows_its_question() {
    let mut scenario = first_question();
    let control = scenario.model.page().control().unwrap().clone();
    scenario.press("1");
    assert_ne!(scenario.model.page().control(), Some(&control));
    scenario.press("u");
    assert_eq!(scenario.assessment().status(&control), None);
    assert_eq!(scenario.model.page().control(), Some(&control));
    scenario.press("<c-r>");
    assert_eq!(scenario.assessment().status(&control), Some(Status::InPlace));
}

#[test]
fn back_never_destroys() {
    let mut scenario = first_question().keys("1111");
    let before = scenario.assessment().clone();
    scenario.press("<esc><esc><esc><esc><esc><esc><esc><esc><esc><esc><esc><esc><esc><esc><esc>");
    assert_eq!(scenario.assessment(), &before);
}

#[test]
fn leaving_keeps_what_is_being_typed() {
    let mut scenario = first_question().keys("<f4>ask the provider");
    scenario.press("<c-c>");
    assert!(!scenario.model.is_running);
    let note = scenario.session.assessment().answers.values().find(|answer| !answer.note.is_empty());
    assert_eq!(note.map(|answer| answer.note.as_str()), Some("ask the provider"));
}

#[test]
fn half_a_sentence_is_a_draft_and_comes_back() {
    let mut scenario = first_question().keys("<f4>ask the pro");
    let control = scenario.model.page().control().unwrap().clone();
    scenario.send(Message::Pause);
    let drafts = &scenario.session.assessment().drafts;
    assert_eq!(drafts.get(&format!("note:{control}")).map(String::as_str), Some("ask the pro"));
    let events = scenario.session.events().to_vec();
    let bodies = events.into_iter().map(|event| event.body).collect();
    let mut again = Scenario::new().opened(bodies, None);
    again.press("<f4>");
    assert!(again.screen(80, 24).contains("ask the pro"));
    again.press("vider<esc>");
    assert_eq!(again.assessment().answers[&control].note, "ask the provider");
    assert_eq!(again.assessment().drafts.len(), 0);
}

#[test]
fn a_control_that_does_not_apply_needs_a_reason() {
    let mut scenario = first_question();
    let wanted = scenario
        .model
        .scene
        .derived()
        .route
        .iter()
        .find(|control| scenario.model.scene.asking(control).offered.contains(&Status::NotApplicable))
        .cloned()
        .expect("some control may not apply");
    let route = screen::question::Route::Single;
    let page = screen::question::QuestionPage::new(&scenario.model.scene, wanted.clone(), route);
    scenario.model.go(screen::Screen::Question(page));
    let offered = scenario.model.scene.asking(&wanted).offered.len();
    scenario.press(&offered.to_string());
    assert_eq!(scenario.assessment().status(&wanted), None);
    scenario.press("<ret>");
    assert_eq!(scenario.assessment().status(&wanted), None, "an empty reason is none");
    scenario.press("no customers<ret>");
    assert_eq!(scenario.assessment().status(&wanted), Some(Status::NotApplicable));
    assert_eq!(scenario.assessment().answers[&wanted].reason.as_deref(), Some("no customers"));
}

#[test]
fn something_else_counts_half_until_somebody_accepts_it() {
    let mut scenario = first_question();
    let offers = |scenario: &Scenario, control: &crate::questionnaire::ControlId| {
        scenario.model.scene.asking(control).offered.iter().position(|status| *status == Status::Compensating)
    };
    let route = scenario.model.scene.derived().route.clone();
    let wanted = route.iter().find(|control| offers(&scenario, control).is_some()).unwrap().clone();
    let digit = offers(&scenario, &wanted).unwrap() + 1;
    let page =
        screen::question::QuestionPage::new(&scenario.model.scene, wanted.clone(), screen::question::Route::Single);
    scenario.model.go(screen::Screen::Question(page));
    scenario.press(&digit.to_string());
    assert_eq!(scenario.assessment().status(&wanted), Some(Status::Compensating));
    scenario.press("weekly export<ret>Grace<ret>director<ret>2030-01-01<ret>");
    assert!(scenario.screen(80, 24).contains("a year from today"));
    scenario.press("<c-w><c-w><c-w>2027-06-30<ret>");
    assert_eq!(scenario.assessment().answers[&wanted].accepted.as_ref().map(|a| a.name.as_str()), Some("Grace"));
}

#[test]
fn a_finished_example_can_be_read_but_not_changed() {
    let mut scenario = Scenario::new().opened(profiled(), Some(ReadOnly::Sample));
    let before = scenario.assessment().clone();
    assert!(scenario.screen(80, 24).contains("finished example"));
    scenario.press("1");
    assert!(scenario.screen(80, 24).contains("only to read"));
    scenario.press("<f6>u<f4>note<esc>");
    assert_eq!(scenario.assessment(), &before);
}

#[test]
fn the_language_changes_in_the_middle_of_a_question_and_the_focus_stays() {
    let mut scenario = first_question().keys("<down><down>");
    let control = scenario.model.page().control().unwrap().clone();
    scenario.press("<f2>2");
    assert_eq!(scenario.model.scene.words.locale().tag(), "zh-Hant");
    assert_eq!(scenario.model.page().control(), Some(&control));
    assert!(matches!(scenario.effects.last(), Some(Effect::Settings(_))));
}

#[test]
fn jump_finds_a_question_by_its_words() {
    let mut scenario = first_question();
    let wanted = scenario.model.scene.derived().route.last().unwrap().clone();
    let name = scenario.model.scene.name_of(&wanted);
    scenario.press("<f3>");
    assert_eq!(scenario.name(), "Jump");
    scenario.press(&name.to_uppercase());
    scenario.press("<ret>");
    assert_eq!(scenario.model.page().control(), Some(&wanted));
    assert_eq!(scenario.name(), "Question");
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
fn a_word_is_explained_from_every_screen_and_from_the_help() {
    let control = |scenario: &Scenario| scenario.model.page().control().cloned();
    let mut scenario = first_question();
    let jump = screen::question::QuestionPage::new(
        &scenario.model.scene,
        "location-in-writing".into(),
        screen::question::Route::Single,
    );
    scenario.model.go(screen::Screen::Question(jump));
    let before = control(&scenario);
    scenario.press("<c-g>");
    let screen = scenario.screen(60, 20);
    assert!(screen.contains("In this question") && screen.contains("› "), "{screen}");
    let (here, all) =
        scenario.screen(120, 60).split_once("All words").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    assert!(here.contains("PDPO") && here.contains("backup") && !here.contains("GDPR"), "{here}");
    assert!(all.contains("GDPR"), "{all}");
    scenario.press("gdp");
    let found = scenario.screen(80, 24);
    assert!(found.contains("GDPR") && !found.contains("backup"), "{found}");
    assert!(found.contains("European"), "the word in focus says what it means: {found}");
    scenario.press("zzz");
    assert!(scenario.screen(80, 24).contains("No word with these letters"));
    scenario.press("<esc>");
    assert_eq!(control(&scenario), before);
    scenario.press("<f1><c-g>");
    assert!(scenario.screen(80, 24).contains("In this question"));
    scenario.press("<esc><f5><c-g>");
    let screen = scenario.screen(80, 24);
    assert!(!screen.contains("In this question") && screen.contains("All words"), "{screen}");
    let mut typing = Scenario::new().opened(profiled().into_iter().take(4).collect(), None);
    typing.press("<c-g>");
    assert!(typing.screen(80, 24).contains("Words explained"), "also where letters type");
}

#[test]
fn an_answer_to_a_question_that_is_no_longer_there_stands_in_the_review() {
    let mut bodies = answered();
    let control = "of-older-packs".into();
    bodies.push(Body::Answer { control, status: Status::Partly, reason: None, accepted: None });
    let mut scenario = Scenario::new().opened(bodies, None);
    let review = screen::review::Review::new(&scenario.model.scene);
    scenario.model.go(screen::Screen::Review(review));
    scenario.press("<end>");
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("Answered earlier, no longer asked (1)"), "{screen}");
    assert!(screen.contains("of-older-packs: Partly"), "{screen}");
    scenario.press("<ret>");
    assert_eq!(scenario.name(), "Review");
    assert!(scenario.screen(120, 24).contains("Its answer stays in the file"));
}

#[test]
fn law_of_more_than_a_year_ago_announces_itself() {
    let old = "The law here is that of";
    let mut scenario = Scenario::new();
    assert!(!scenario.screen(80, 24).contains(old));
    scenario.model.scene.today = date(2028, 1, 1);
    assert!(scenario.screen(80, 24).contains(old), "the first minute");
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f5>");
    assert!(!scenario.screen(80, 24).contains(old));
    scenario.model.scene.today = date(2028, 1, 1);
    assert!(scenario.screen(60, 20).contains(old), "the result");
}

#[test]
fn the_same_answers_are_seen_under_other_headings_and_open_their_question() {
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f5>");
    for _ in 0..12 {
        let screen = scenario.screen(120, 40);
        if screen.contains("› View by") {
            break;
        }
        scenario.press("<down>");
    }
    scenario.press("<ret>");
    assert_eq!(scenario.name(), "Lenses");
    let screen = scenario.screen(60, 20);
    assert!(screen.contains("› Three actions") && screen.contains("Where it runs"), "{screen}");
    scenario.press("<ret>");
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("Where it runs, and who holds the keys") && screen.contains(" in place"), "{screen}");
    assert!(screen.contains("not known"), "{screen}");
    let control = scenario.model.scene.packs.control("location-in-writing").unwrap().id.clone();
    let standing = |scenario: &Scenario| {
        let scene = &scenario.model.scene;
        crate::flow::Flow::new(&scene.packs, &scene.file.assessment).standing(&control)
    };
    scenario.press("<ret>");
    assert_eq!((scenario.name(), scenario.model.page().control()), ("Question", Some(&control)));
    scenario.press("1");
    assert_eq!(standing(&scenario), crate::flow::Standing::InPlace);
    assert_eq!(scenario.name(), "Lens", "back to the list from which it was opened");
    scenario.press("<down>");
    let mut tells = 0;
    for _ in 0..40 {
        scenario.press("<ret>");
        if scenario.name() == "Question" {
            scenario.press("<esc>");
        } else {
            tells += usize::from(scenario.screen(120, 40).contains("Not asked: it does not concern"));
        }
        scenario.press("<down>");
    }
    assert!(tells > 0, "what is not asked says so");
}

#[test]
fn the_rest_is_marked_in_one_step_that_undo_takes_back() {
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f5>");
    let review = screen::review::Review::new(&scenario.model.scene);
    scenario.model.go(screen::Screen::Review(review));
    let open = scenario.model.scene.derived().unanswered.len();
    assert!(open > 3);
    scenario.press("<down><ret>");
    assert_eq!(scenario.model.scene.derived().unanswered.len(), 0);
    scenario.press("<f7>");
    assert_eq!(scenario.model.scene.derived().unanswered.len(), open);
    scenario.press("<ins>");
    assert_eq!(scenario.model.scene.derived().unanswered.len(), 0);
}

#[test]
fn the_result_says_verdict_range_and_the_way_on() {
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f5>");
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("of 1 department"), "{screen}");
    assert!(screen.contains("At least"), "{screen}");
    assert!(screen.contains("target 75"), "{screen}");
    assert!(screen.contains("› Find out first"), "{screen}");
    scenario.press("e");
    assert_eq!(scenario.name(), "Explain");
    assert!(scenario.screen(80, 24).contains("Points add up to 100"));
}

#[test]
fn what_is_partly_in_place_is_not_said_to_be_missing() {
    let mut bodies = answered();
    let mut with = |status| {
        bodies.push(Body::Answer { control: "location-in-writing".into(), status, reason: None, accepted: None });
        Scenario::new().opened(bodies.clone(), None).keys("<f5>").screen(120, 40)
    };
    let (partly, missing) = (with(Status::Partly), with(Status::NotInPlace));
    assert!(partly.contains("Partly: Place and access confirmed in writing"), "{partly}");
    assert!(missing.contains("is not confirmed in writing"), "{missing}");
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
fn a_target_needs_points_and_takes_a_date() {
    let mut scenario = Scenario::new().opened(profiled(), None).keys("<f5>");
    let page = screen::settle::Settle::target(&scenario.model.scene);
    scenario.model.go(screen::Screen::Settle(page));
    scenario.press("<bs><bs>80<ret>2027-06-30<ret>");
    scenario.press("<bs>9<ret>");
    assert!(scenario.screen(80, 24).contains("at most 7"));
    scenario.press("<bs>2.5<ret>2400<ret>HK<ret>");
    assert!(scenario.screen(80, 24).contains("Three letters"));
    scenario.press("<bs><bs>hkd<ret>Ana, Grace<ret>");
    assert_eq!(scenario.assessment().target.points, 80);
    let pace = scenario.assessment().pace.clone();
    assert_eq!((pace.days_per_week.as_str(), pace.day_rate.as_deref()), ("2.5", Some("2400")));
    assert_eq!(pace.currency.as_deref(), Some("HKD"));
    assert_eq!(scenario.assessment().participants, ["Ana", "Grace"]);
    assert_eq!(scenario.assessment().target.by, Some(date(2027, 6, 30)));
    assert_eq!(scenario.name(), "Results");
    scenario.press("u");
    assert_eq!(scenario.assessment().participants.len(), 0);
    assert_eq!(scenario.assessment().pace.currency.as_deref(), Some("HKD"));
    scenario.press("u");
    assert_eq!(scenario.assessment().pace, crate::assessment::Pace::default());
}

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

#[test]
fn home_hides_names_until_a_key_shows_them() {
    let listing = |id: &str, title: &str| crate::store::Listing {
        id: id.to_owned(),
        title: title.to_owned(),
        ..crate::store::Listing::default()
    };
    let mut scenario = Scenario::new();
    scenario.model.screen =
        screen::Screen::Home(screen::home::Home::new(vec![listing("a", "Harbour Lane"), listing("b", "海港貿易")]));
    let hidden = scenario.screen(80, 24);
    assert!(hidden.contains("H.L.") && !hidden.contains("Harbour"), "{hidden}");
    scenario.press("<f6>");
    let shown = scenario.screen(80, 24);
    assert!(shown.contains("Harbour Lane") && shown.contains("海港貿易"), "{shown}");
    let mut session = Session::from_events(Vec::new(), None);
    answered().into_iter().for_each(|body| session.record(body).unwrap());
    let assessment = Some(Box::new(session.assessment().clone()));
    scenario.send(Message::Peeked { id: "a".to_owned(), assessment });
    let seen = scenario.screen(80, 24);
    assert!(seen.contains("red"), "{seen}");
    scenario.press("<ret>");
    assert_eq!(scenario.effects.last(), Some(&Effect::Open("a".to_owned())));
}

#[test]
fn pasted_lines_are_one_line_and_carry_no_commands() {
    let mut scenario = first_question().keys("<f4>");
    scenario.send(Message::Paste("first\rsecond\u{1b}[31m".to_owned()));
    scenario.press("<esc>");
    let note = scenario.assessment().answers.values().map(|answer| answer.note.clone()).find(|note| !note.is_empty());
    assert_eq!(note.as_deref(), Some("first second[31m"));
}

#[test]
fn a_store_that_refuses_is_told_in_words() {
    let mut scenario = first_question();
    let fault = crate::diagnostic::Diagnostic::error("full", "store-full").arg("limit", 64);
    scenario.send(Message::NotSaved(Box::new(fault)));
    assert!(scenario.screen(80, 24).contains("largest size, 64 MB"));
}

#[test]
fn undo_in_the_middle_of_a_note_takes_back_the_note() {
    let mut scenario = first_question().keys("1<f4>ask the provider<f7>");
    assert_eq!(scenario.assessment().answers.values().filter(|answer| !answer.note.is_empty()).count(), 0);
    assert_eq!(scenario.assessment().answers.values().filter(|answer| answer.status.is_some()).count(), 1);
    scenario.press("<f8>");
    assert_eq!(scenario.assessment().answers.values().filter(|answer| !answer.note.is_empty()).count(), 1);
}

#[test]
fn damage_found_while_opening_is_told() {
    let mut scenario = Scenario::new();
    let problem = crate::diagnostic::Diagnostic::warning("bad-line", "store-problem-bad-line")
        .arg("file", "a.jsonl")
        .arg("line", 7);
    let assessment = Assessment::default();
    let opened = Opened { id: "x".to_owned(), assessment, read_only: None, problems: vec![problem] };
    scenario.send(Message::Opened(Box::new(opened)));
    assert!(scenario.screen(80, 24).contains("a.jsonl, line 7"));
}

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
    let opened = Opened { id: String::new(), assessment, read_only: None, problems: Vec::new() };
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

#[test]
fn at_home_nothing_out_of_sight_is_taken_back() {
    let mut scenario = first_question().keys("1");
    let kept = scenario.session.assessment().clone();
    scenario.model.screen = screen::Screen::Home(screen::home::Home::new(Vec::new()));
    scenario.press("<f7>u");
    assert_eq!(scenario.session.assessment(), &kept);
}

#[test]
fn a_date_that_is_none_is_not_dropped_without_a_word() {
    let mut scenario = first_question().keys("1<esc><f4><down><down>next week<esc>");
    assert_eq!(scenario.name(), "Details");
    let said = scenario.screen(80, 24);
    assert!(said.contains("Write the date as") && said.contains("press Esc once more"), "{said}");
    scenario.press("<esc>");
    assert_eq!(scenario.name(), "Question");
    scenario.press("<f4><down><down><down><down>2027-06-30<esc>");
    assert_eq!(scenario.name(), "Details", "a date without its evidence");
}

#[test]
fn the_result_leads_back_to_the_company_and_from_there_to_itself() {
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f5>");
    for _ in 0..12 {
        if scenario.screen(80, 60).contains("› Company and platform") {
            break;
        }
        scenario.press("<down>");
    }
    scenario.press("<ret>");
    assert_eq!(scenario.name(), "Profile");
    scenario.press("<ret><ret>");
    assert!(scenario.screen(80, 24).contains("question 2 of 6"));
    scenario.press("<esc>");
    assert_eq!(scenario.name(), "Results");
}

#[test]
fn points_of_two_checklists_are_not_added_up() {
    let mut scenario = Scenario::new().opened(profiled(), None).keys("<f5>");
    let derived = scenario.model.scene.derived();
    assert_eq!(derived.scores.checklists.len(), 2);
    let zero = crate::scoring::Points::from_integer(0.into());
    let sum = derived.find_out().iter().fold(zero, |sum, found| sum + &found.points);
    assert!(sum > crate::scoring::Points::from_integer(100.into()), "nothing is answered in either: {sum}");
    let screen = scenario.screen(100, 60);
    assert!(screen.contains("answers, up to 100 points in one checklist"), "{screen}");
}

#[test]
fn a_decision_in_force_is_told_by_name() {
    let set = crate::assessment::Override {
        decision: crate::assessment::Decision::Replace,
        name: "Ana".to_owned(),
        reason: "moving anyway".to_owned(),
        expires: date(2027, 6, 30),
    };
    let mut bodies = answered();
    bodies.push(Body::Override { department: crate::assessment::DepartmentId::whole(), set: Some(set) });
    let mut scenario = Scenario::new().opened(bodies, None).keys("<f5>");
    let screen = scenario.screen(80, 40);
    assert!(screen.contains("replace, decided by Ana.") && !screen.contains("company: between"), "{screen}");
    let page = screen::departments::Departments::new(&scenario.model.scene);
    scenario.model.go(screen::Screen::Departments(page));
    let list = scenario.screen(80, 40);
    assert!(list.lines().any(|line| line.contains("Whole") && line.ends_with("Replace")), "{list}");
    assert!(list.contains("Hybrid: The sensitive workflow moves"), "{list}");
}

#[test]
fn help_lists_only_what_does_something() {
    let mut home = Scenario::new();
    home.model.screen = screen::Screen::Home(screen::home::Home::new(vec![crate::store::Listing::default()]));
    let tier = Scenario::new().opened(profiled().into_iter().take(13).collect(), None);
    let profile = Scenario::new().keys("<ret>");
    for (mut scenario, idle) in
        [(home, &["F3", "F4", "F5", "F9", "flag", "undo"][..]), (tier, &["F4", "F6"]), (profile, &["F4", "F6"])]
    {
        let bottom = scenario.screen(200, 40);
        scenario.press("<f1>");
        let help = scenario.screen(200, 60);
        for key in idle {
            assert!(!help.contains(key) && !bottom.contains(key), "{key}\n{help}\n{bottom}");
        }
    }
}

#[test]
fn what_stands_in_front_offers_no_key_that_does_nothing_there() {
    let keys = [(Action::Help, "<f1>"), (Action::Language, "<f2>"), (Action::Jump, "<f3>"), (Action::Terms, "<c-g>")];
    for open in ["<f1>", "<f2>", "<f3>", "<f4>", "<c-g>"] {
        for (action, key) in keys.iter().filter(|(_, key)| *key != open) {
            let mut scenario = first_question().keys(open);
            let in_front = scenario.name();
            let offered = scenario.model.page().offers(&scenario.model.scene, *action);
            scenario.press(key);
            assert_eq!(offered, scenario.name() != in_front, "{in_front} {key}");
        }
    }
    let details = first_question().keys("<f4>").screen(80, 24);
    assert!(details.contains("Esc") && !details.contains("Ctrl+G") && !details.contains("F1"), "{details}");
}

#[test]
fn what_to_find_out_first_says_what_is_a_must_have() {
    let mut scenario = first_question();
    let page = screen::findings::Findings::new(screen::findings::Wanted::FindOut);
    scenario.model.go(screen::Screen::Findings(page));
    let screen = scenario.screen(100, 60);
    assert!(screen.contains("· must-have"), "{screen}");
}
