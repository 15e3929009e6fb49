//! Plan and follow-up, as a person would go through them.

use jiff::civil::date;

use super::*;
use crate::{
    compare::{self, Side, Speech},
    questionnaire::Status,
    scoring::score,
};

/// An assessment with a date on one action and a review ahead.
fn with_dates() -> Vec<Body> {
    let mut bodies = answered();
    let packs = packs();
    let open = bodies.iter().find_map(|body| match body {
        Body::Answer { control, status: Status::NotInPlace, .. }
            if packs.checklists.iter().any(|list| {
                list.id.as_str() == "hong-kong" && list.entries().any(|entry| entry.control == *control)
            }) =>
        {
            Some(control.clone())
        }
        _ => None,
    });
    bodies.push(Body::Due { control: open.unwrap(), date: Some(date(2026, 11, 1)) });
    bodies
}

#[test]
fn what_is_due_is_listed_opens_its_place_and_takes_the_next_review() {
    for (language, overdue, title) in
        [("en", "overdue since 1 Nov 2026", "What is due"), ("pt", "1/11/2026", "What is due")]
    {
        let mut scenario = Scenario::in_language(language).opened(with_dates(), None).keys("<f5>");
        let results = scenario.screen(120, 40);
        assert!(results.contains(overdue), "{results}");
        scenario.model.go(screen::Screen::Follow(screen::follow::Follow::default()));
        let listed = scenario.screen(80, 24);
        assert!(listed.contains(overdue), "{listed}");
        scenario.press("<ret>");
        assert_eq!(scenario.name(), "Question");
        scenario.press("<esc><end><ret><ret>");
        assert_eq!(scenario.assessment().next_review, Some(date(2027, 2, 21)), "{title}");
        assert!(scenario.screen(80, 24).contains("2027"), "{}", scenario.screen(80, 24));
        scenario.press("<f7>");
        assert_eq!(scenario.assessment().next_review, None);
    }
}

#[test]
fn a_review_in_the_past_is_refused_and_leaving_keeps_nothing() {
    let mut scenario = Scenario::new().opened(answered(), None);
    scenario.model.go(screen::Screen::Follow(screen::follow::Follow::default()));
    scenario.press("<end><ret><c-w><c-w><c-w><c-w><c-w>2020-01-01<ret>");
    assert!(scenario.screen(80, 24).contains("That day is over."), "{}", scenario.screen(80, 24));
    scenario.press("<esc>");
    assert_eq!((scenario.name(), scenario.assessment().next_review), ("Follow", None));
}

#[test]
fn the_next_run_begins_with_the_last_answers_beside_the_questions_and_says_what_changed() {
    for (language, last, partly) in [("en", "Last time: ", "2"), ("zh-Hant", "2026", "2")] {
        let mut scenario = Scenario::in_language(language).opened(answered(), None);
        scenario.model.go(screen::Screen::NextRun(screen::next::NextRun::default()));
        scenario.press("<ret>");
        assert_eq!(scenario.model.scene.file.id, "y");
        assert!(scenario.assessment().answers.values().all(|answer| answer.status.is_none()));
        assert_eq!(scenario.assessment().title, "Harbour Lane");
        let earlier = scenario.assessment().earlier.clone().unwrap();
        let route = scenario.model.scene.derived().route.clone();
        let known = route.iter().find(|control| earlier.answers.contains_key(*control)).unwrap().clone();
        let question =
            screen::question::QuestionPage::new(&scenario.model.scene, known.clone(), screen::question::Route::Single);
        scenario.model.go(screen::Screen::Question(question));
        let shown = scenario.screen(80, 24);
        assert!(shown.contains(last), "{shown}");
        scenario.press(partly);
        let trend = screen::trend::Trend::own(&scenario.model.scene).unwrap();
        scenario.model.go(screen::Screen::Trend(trend));
        let shown = scenario.screen(80, 60);
        let name = scenario.model.scene.name_of(&known);
        let head: String = name.chars().take(6).collect();
        assert!(shown.contains(&head), "{head}\n{shown}");
        assert!(language != "en" || shown.contains("not answered yet"), "{shown}");
        scenario.press("<esc>");
        assert_eq!(scenario.name(), "Question");
    }
}

#[test]
fn two_assessments_are_set_against_each_other() {
    let mut scenario = Scenario::new();
    let [one, other] = [answered(), profiled()].map(|bodies| {
        let mut state = crate::assessment::Assessment::default();
        bodies.iter().for_each(|body| state.apply(body));
        state
    });
    scenario.send(Message::Compared(Box::new((one, other))));
    assert_eq!(scenario.name(), "Trend");
    let shown = scenario.screen(60, 40);
    assert!(shown.contains("Harbour Lane (21 Nov 2026) → Harbour Lane"), "{shown}");
    assert!(shown.contains("not answered yet"), "{shown}");
}

#[test]
fn after_a_workshop_the_screen_and_the_command_line_count_alike() {
    let today = date(2026, 11, 21);
    let split = |control: &crate::questionnaire::ControlId| Body::Vote {
        control: control.clone(),
        hands: [(Status::InPlace, 3), (Status::NotInPlace, 5)].into(),
    };
    let route = Scenario::new().opened(answered(), None).model.scene.derived().route.clone();
    let [still_open, settled, other] = [&route[0], &route[1], &route[2]];
    let mut bodies = answered();
    let answer = |control: &crate::questionnaire::ControlId| Body::Answer {
        control: control.clone(),
        status: Status::Partly,
        reason: None,
        accepted: None,
    };
    bodies.extend([answer(other), split(still_open), split(settled)]);
    let mut old = Assessment::default();
    bodies.iter().for_each(|body| old.apply(body));
    let before = score(&packs(), &old, today);
    let mut bodies = crate::follow::next_run(&old, &before, "x", today);
    bodies.extend([answer(settled), split(other)]);
    let mut scenario = Scenario::new().opened(bodies, None);
    let new = scenario.assessment().clone();
    let after = score(&packs(), &new, today);
    // As "portolan compare" says it.
    let sides = [Side { assessment: &old, scores: &before }, Side { assessment: &new, scores: &after }];
    let found = compare::compare(&packs(), sides[0], sides[1]);
    let words = english();
    let line = Speech::plain(&words).summary(&found);
    assert!(line.starts_with("1 newly unknown, 1 newly known, ") && line.ends_with(" as before"), "{line}");
    let trend = screen::trend::Trend::own(&scenario.model.scene).unwrap();
    scenario.model.go(screen::Screen::Trend(trend));
    let shown = scenario.screen(120, 40);
    assert!(shown.contains(&line), "{line}\n{shown}");
    let name = |control| scenario.model.scene.name_of(control);
    assert!(shown.contains(&format!("{}: partly → not known", name(other))), "{shown}");
    assert!(shown.contains(&format!("{}: not known → partly", name(settled))), "{shown}");
}

#[test]
fn two_runs_read_line_by_line_say_what_was_and_what_is() {
    for (language, was, is) in
        [("en", "before", "now"), ("zh-Hant", "之前", "現在"), ("zh-Hans", "之前", "现在"), ("pt", "antes", "agora")]
    {
        let mut scenario = Scenario::in_language(language);
        let [one, other] = [profiled(), answered()].map(|bodies| {
            let mut state = crate::assessment::Assessment::default();
            bodies.iter().for_each(|body| state.apply(body));
            state
        });
        scenario.send(Message::Compared(Box::new((one, other))));
        assert!(scenario.screen(120, 200).contains('→'));
        scenario.model.scene.is_linear = true;
        scenario.send(Message::Resize { width: 76, height: 4000 });
        let lines = view::read(&scenario.model).1.lines;
        let told = lines.iter().filter(|line| line.text.contains(was) && line.text.contains(is)).count();
        assert!(told > 5, "{language}: {told} of {lines:?}");
        let musts: String = scenario.model.scene.say("gate-hard").to_lowercase().chars().take(8).collect();
        let is_told = |text: &str| text.contains(&musts) && text.contains(was) && text.contains(is);
        assert!(lines.iter().any(|line| is_told(&line.text.to_lowercase())), "{lines:?}");
    }
}
