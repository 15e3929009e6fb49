//! A workshop: a room votes, disagrees, settles.

use super::*;
use crate::questionnaire::{ControlId, Status};

/// Records a vote on the first question as a workshop does.
fn disagreed(language: &str) -> (Scenario, ControlId) {
    let scenario = Scenario::in_language(language).opened(answered(), None);
    let control = scenario.model.scene.derived().route[0].clone();
    let mut bodies = answered();
    let hands = [(Status::InPlace, 3), (Status::NotInPlace, 5)].into();
    bodies.push(Body::Vote { control: control.clone(), hands });
    (Scenario::in_language(language).opened(bodies, None), control)
}

#[test]
fn a_disagreement_is_shown_wherever_the_answer_stands() {
    let (mut scenario, control) = disagreed("en");
    assert!(scenario.model.scene.derived().split.contains(&control));
    let review = screen::review::Review::new(&scenario.model.scene);
    scenario.model.go(screen::Screen::Review(review));
    let screen = scenario.screen(120, 40);
    assert!(screen.contains("The room disagreed (1)"), "{screen}");
    scenario.model.go(screen::Screen::Explain(screen::explain::Explain::default()));
    let screen = scenario.screen(120, 40);
    assert!(screen.contains("the lowest answer counts at worst"), "{screen}");
    assert!(screen.contains("· the room disagreed ·"), "{screen}");
    let find = screen::findings::Findings::new(screen::findings::Wanted::FindOut);
    scenario.model.go(screen::Screen::Findings(find));
    let screen = scenario.screen(120, 40);
    assert!(screen.contains("the room disagreed, "), "{screen}");
}

#[test]
fn a_question_shows_the_hands_and_an_answer_settles_it() {
    let (mut scenario, control) = disagreed("en");
    let route = screen::question::Route::Single;
    let page = screen::question::QuestionPage::new(&scenario.model.scene, control.clone(), route);
    scenario.model.go(screen::Screen::Question(page));
    let shown = scenario.screen(80, 24);
    assert!(shown.contains("The room disagreed: 3 for \"Yes, all of it\" and 5 for \"No\"."), "{shown}");
    assert!(!shown.contains('›'), "nothing is chosen: {shown}");
    scenario.press("2");
    assert!(scenario.model.scene.derived().split.is_empty());
    assert_eq!(scenario.assessment().status(&control), Some(Status::Partly));
    scenario.press("<f7>");
    assert!(scenario.model.scene.derived().split.contains(&control), "undo opens it again");
}
