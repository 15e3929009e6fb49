//! The saved assessments.

use super::*;

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
fn at_home_nothing_out_of_sight_is_taken_back() {
    let mut scenario = first_question().keys("1");
    let kept = scenario.session.assessment().clone();
    scenario.model.screen = screen::Screen::Home(screen::home::Home::new(Vec::new()));
    scenario.press("<f7>u");
    assert_eq!(scenario.session.assessment(), &kept);
}
