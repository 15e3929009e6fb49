//! The result and what it opens into.

use std::collections::BTreeSet;

use super::*;
use crate::{assessment::DepartmentId, questionnaire::TierId};

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
fn a_tick_that_is_no_longer_there_opens_its_tier_where_not_sure_stands_for_it() {
    let mut bodies = answered();
    let (department, ticks) = (DepartmentId::whole(), BTreeSet::from(["of-older-packs".into()]));
    bodies.push(Body::Ticks { department, tier: TierId::Roles, ticks, not_sure: false });
    let mut scenario = Scenario::new().opened(bodies, None);
    let review = screen::review::Review::new(&scenario.model.scene);
    scenario.model.go(screen::Screen::Review(review));
    scenario.press("<end>");
    let screen = scenario.screen(120, 24);
    assert!(screen.contains("no longer asked (1)"), "{screen}");
    assert!(screen.contains("Who sees it: of-older-packs"), "{screen}");
    scenario.press("<ret>");
    assert_eq!(scenario.name(), "Tier");
    let screen = scenario.screen(120, 40);
    assert!(screen.contains("[x]    Not sure") && screen.contains("no longer in the questionnaire"), "{screen}");
    scenario.press("<end> ");
    let roles = scenario.model.scene.file.assessment.departments[0].roles.clone();
    assert_eq!(roles, crate::assessment::TierAnswer::default(), "looked at again, nothing of the old is left");
    assert!(!scenario.screen(120, 40).contains("no longer in the questionnaire"));
}

#[test]
fn the_same_answers_are_seen_under_other_headings_and_open_their_question() {
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f5>");
    for _ in 0..30 {
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
        Scenario::new().opened(bodies.clone(), None).keys("<f5>").screen(100, 40)
    };
    let (partly, missing) = (with(Status::Partly), with(Status::NotInPlace));
    assert!(partly.contains("Place and access confirmed in writing: partly"), "{partly}");
    assert!(missing.contains("is not confirmed in writing"), "{missing}");
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
fn the_result_leads_back_to_the_company_and_from_there_to_itself() {
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f5>");
    for _ in 0..30 {
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
    assert!(list.contains("Hybrid: The sensitive work moves"), "{list}");
}

#[test]
fn what_to_find_out_first_says_what_is_a_must_have() {
    let mut scenario = first_question();
    let page = screen::findings::Findings::new(screen::findings::Wanted::FindOut);
    scenario.model.go(screen::Screen::Findings(page));
    let screen = scenario.screen(100, 60);
    assert!(screen.contains("· must-have"), "{screen}");
}

#[test]
fn a_step_opens_into_its_addends_and_an_addend_into_the_question() {
    for language in ["en", "zh-Hant"] {
        let mut scenario = Scenario::in_language(language).opened(answered(), None).keys("<f5>");
        let scene = &scenario.model.scene;
        let list = &scene.derived().scores.checklists[0];
        let (step, name) = (&list.steps[1], scene.step(&list.checklist, &list.steps[1].step));
        let (control, points) = (step.controls[0].control.clone(), scene.exact_points(&step.points));
        let steps = screen::steps::Steps::default();
        scenario.model.go(screen::Screen::Steps(steps));
        scenario.press("<down>");
        let shown = scenario.screen(80, 40);
        assert!(shown.lines().any(|line| line.contains('›') && line.contains(&name)), "{shown}");
        assert!(shown.contains(&points) && shown.contains('━') && shown.contains('▒'), "{shown}");
        scenario.press("<ret>");
        assert_eq!(scenario.name(), "Explain");
        let focused = scenario.screen(80, 40);
        let name = scenario.model.scene.name_of(&control);
        let opening: String = name.chars().take(12).collect();
        assert!(focused.lines().any(|line| line.contains('›') && line.contains(&opening)), "{focused}");
        scenario.press("<ret>");
        assert_eq!((scenario.name(), scenario.model.page().control()), ("Addend", Some(&control)));
        scenario.press("<ret>");
        assert_eq!((scenario.name(), scenario.model.page().control()), ("Question", Some(&control)));
        scenario.press("<esc><esc><esc><esc>");
        assert_eq!(scenario.name(), "Results");
    }
}

#[test]
fn what_is_left_of_the_risk_is_told_for_now_and_later() {
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f5>");
    scenario.model.go(screen::Screen::Standing(screen::standing::Standing::default()));
    let screen = scenario.screen(80, 24);
    let line = |label: &str| screen.lines().find(|line| line.contains(label)).unwrap_or_default().to_owned();
    assert!(line("At stake").contains("very high (4)"), "{screen}");
    assert!(line("Risk left now").contains("very high"), "{screen}");
    assert_ne!(line("After the must-haves").replace("After the must-haves", "Risk left now"), line("Risk left now"));
    assert!(line("After the plan").contains(": "), "{screen}");
    let narrow = scenario.screen(60, 20);
    assert!(narrow.contains("After the plan"), "{narrow}");
    scenario.press("<ret>");
    assert_eq!(scenario.name(), "Decision");
}

#[test]
fn the_result_opens_at_its_top_and_pages() {
    for (width, height) in [(60, 20), (80, 24), (120, 40)] {
        let mut scenario = Scenario::new().opened(answered(), None).keys("<f5>");
        let top = scenario.screen(width, height);
        assert!(top.contains("Why") && !top.contains('↑'), "{top}");
        let line = |screen: &str| screen.lines().find(|line| line.contains('›')).map(str::to_owned);
        scenario.press("<pgdn>");
        let below = scenario.screen(width, height);
        assert!(line(&below).is_some() && line(&below) != line(&top), "{below}");
        scenario.press("<pgdn><pgdn><pgdn><pgdn>");
        let last = scenario.screen(width, height);
        scenario.press("<end>");
        assert_eq!(scenario.screen(width, height), last);
        scenario.press("<pgup><pgup><pgup><pgup><pgup><pgup>");
        assert_eq!(scenario.screen(width, height), top);
    }
}

#[test]
fn the_bottom_line_of_the_result_names_the_report_and_that_of_a_question_the_way_back() {
    for language in ["en", "zh-Hant", "zh-Hans", "pt"] {
        let mut result = Scenario::in_language(language).opened(answered(), None).keys("<f5>");
        let mut question = Scenario::in_language(language).opened(profiled(), None).keys("<down>");
        for (width, height) in [(60, 20), (80, 24), (120, 40)] {
            let bottom = |scenario: &mut Scenario| scenario.screen(width, height).lines().last().unwrap().to_owned();
            let (result, question) = (bottom(&mut result), bottom(&mut question));
            assert!(result.contains("F9") && result.contains("Esc") && result.contains("F1 "), "{result}");
            assert!(question.contains("Esc") && question.contains("F1 "), "{question}");
        }
    }
}

#[test]
fn where_both_ends_of_a_range_are_equal_one_number_is_said() {
    let packs = packs();
    for (language, at_least) in [("en", "t least"), ("zh-Hant", "至少"), ("zh-Hans", "最低"), ("pt", "elo menos")] {
        let mut bodies = profiled();
        bodies.extend(packs.controls.iter().map(|control| crate::scoring::whatif::fix(&control.id)));
        let control = packs.controls[0].id.clone();
        bodies.push(Body::Answer { control: control.clone(), status: Status::Partly, reason: None, accepted: None });
        let mut scenario = Scenario::in_language(language).opened(bodies, None).keys("<f5>");
        let range = scenario.model.scene.derived().scores.headline().unwrap().range.clone().unwrap();
        let (low, high) = crate::scoring::shown(&range);
        assert_eq!(low, high);
        let result = scenario.screen(80, 24);
        assert!(result.contains(&low.to_string()) && !result.contains(at_least), "{result}");
        scenario.press("<c-e>");
        let explained = scenario.screen(120, 200);
        let points = |text: &str| text.matches(&format!("{low} ")).count();
        assert!(points(&explained) > 0 && !explained.contains(at_least), "{explained}");
        scenario.press("<esc>");
        let steps = screen::steps::Steps::default();
        scenario.model.go(screen::Screen::Steps(steps));
        assert!(!scenario.screen(120, 100).contains(at_least), "{}", scenario.screen(120, 100));
        let page = screen::whatif::WhatIf::new(&scenario.model.scene);
        scenario.model.go(screen::Screen::WhatIf(page));
        assert!(!scenario.screen(80, 24).contains(at_least), "{}", scenario.screen(80, 24));
        let page = screen::question::QuestionPage::new(&scenario.model.scene, control, screen::question::Route::Single);
        scenario.model.go(screen::Screen::Question(page));
        assert!(!scenario.screen(80, 24).contains(at_least), "{}", scenario.screen(80, 24));
        scenario.press("2");
    }
}

#[test]
fn what_more_answers_would_bring_is_told_wide_while_few_are_given() {
    let packs = packs();
    let forecast = |answers: &dyn Fn(usize) -> bool| {
        let mut bodies = profiled();
        let chosen = packs.controls.iter().enumerate().filter(|(at, _)| answers(*at));
        bodies.extend(chosen.map(|(_, control)| crate::scoring::whatif::fix(&control.id)));
        let scenario = Scenario::new().opened(bodies, None);
        let headline = scenario.model.scene.derived().scores.headline().unwrap().clone();
        let (now, then) = (headline.range.clone().unwrap(), crate::scoring::whatif::forecast(&headline));
        (crate::scoring::shown(&now), then.map(|range| crate::scoring::shown(&range)))
    };
    let ((_, _), none) = forecast(&|at| at == 0);
    assert_eq!(none, None, "one answer tells nothing");
    let mut width = 101;
    for share in [3, 2, 1] {
        let ((low, high), then) = forecast(&|at| at % share == 0);
        let (from, to) = then.unwrap();
        assert!(low <= from && from <= to && to <= high, "{low}-{high}: {from}-{to}");
        assert!(to - from < width, "more answers narrow it: {from}-{to}");
        // Every answer so far is "yes": that alone does not promise the rest.
        assert!(share == 1 || to - from >= 10, "{from}-{to}");
        width = to - from;
    }
}
