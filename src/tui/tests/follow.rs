//! Plan and follow-up, as a person would go through them.

use jiff::civil::date;

use super::*;

/// An assessment with a date on one action and a review ahead.
fn with_dates() -> Vec<Body> {
    let mut bodies = answered();
    let packs = packs();
    let open = bodies.iter().find_map(|body| match body {
        Body::Answer { control, status: crate::questionnaire::Status::NotInPlace, .. }
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
