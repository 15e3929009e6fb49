//! A workshop: a room votes, disagrees, settles.

use super::*;
use crate::{
    plan,
    questionnaire::{ControlId, Status},
};

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

/// Opens the workshop of an assessment with two notes nobody in the room should read.
pub fn at_the_opening(language: &str) -> Scenario {
    let mut scenario = Scenario::in_language(language);
    // Back leads to a list with another client.
    let other = crate::store::Listing { id: "o".to_owned(), title: "Sea Clinic".to_owned(), ..Default::default() };
    scenario.model.screen = screen::Screen::Home(screen::home::Home::new(vec![other]));
    let mut scenario = scenario.opened(answered(), None).keys("<f5>");
    scenario.model.go(screen::Screen::Workshop(screen::workshop::opening::Opening::default()));
    scenario
}

/// Puts the first question to the room.
pub fn in_the_room(language: &str) -> Scenario {
    at_the_opening(language).keys("<ret>")
}

/// The control of the first question of the agenda.
fn first(scenario: &Scenario) -> ControlId {
    let topics = plan::agenda::topics(&scenario.model.scene.derived().scores, plan::agenda::Ask::Open);
    topics[0].control.clone()
}

#[test]
fn the_opening_shows_who_how_long_and_the_agenda() {
    for (language, people, minutes, must) in
        [("en", "Grace Chan and Ana Lei", "60 minutes", "must-have"), ("zh-Hant", "Grace Chan", "60", "必須項目")]
    {
        let mut scenario = at_the_opening(language).keys("<down><ret>Grace Chan, Ana Lei<ret>");
        assert_eq!(scenario.assessment().participants, ["Grace Chan", "Ana Lei"]);
        scenario.press("<down><ret><bs><bs>60<ret>");
        let screen = scenario.screen(80, 24);
        assert!(screen.contains(people) && screen.contains(minutes), "{screen}");
        let name = scenario.model.scene.name_of(&first(&scenario));
        let line = screen.lines().find(|line| line.contains(&name)).unwrap_or_else(|| panic!("{screen}"));
        assert!(line.contains(must), "{line}");
    }
}

#[test]
fn a_question_can_be_left_out_today_and_taken_in_again() {
    let mut scenario = at_the_opening("en");
    let name = scenario.model.scene.name_of(&first(&scenario));
    scenario.press("<down><down><down><down><ret>");
    scenario.press("<home><ret>");
    let question = scenario.screen(80, 24);
    assert!(!question.contains(&scenario.model.scene.question(&first(&scenario))), "{question}");
    let mut scenario = at_the_opening("en").keys("<down><down><down><down><ret><end>");
    let screen = scenario.screen(120, 40);
    assert!(screen.contains(&format!("› {name}")) && screen.contains("Left out today"), "{screen}");
    scenario.press("<ret>");
    assert!(!scenario.screen(120, 40).contains("Left out today"));
}

#[test]
fn hands_are_shown_after_the_vote_and_a_split_is_kept() {
    for (language, split) in [("en", "Split: 7 for \"Yes, all of it\" and 6 for \"Don't know\"."), ("zh-Hant", "7")] {
        let mut scenario = in_the_room(language);
        let control = first(&scenario);
        let question = scenario.model.scene.question(&control);
        scenario.press("7 0 0");
        let screen = scenario.screen(60, 20);
        assert!(screen.contains("• • •") && !screen.contains("7 0 0"), "{screen}");
        assert_eq!(scenario.assessment().votes.get(&control), None);
        scenario.press(" 6<ret>");
        let screen = scenario.screen(80, 24);
        assert!(screen.contains(split), "{screen}");
        let start: String = question.chars().take(8).collect();
        assert!(screen.contains(&start), "the question stays: {screen}");
        let vote = &scenario.assessment().votes[&control];
        assert!(vote.is_split());
        assert_eq!(vote.hands, [(Status::InPlace, 7), (Status::DontKnow, 6)].into());
        assert!(scenario.model.scene.derived().split.contains(&control));
        assert_eq!(scenario.session.assessment().votes, scenario.assessment().votes);
    }
}

#[test]
fn answers_without_a_number_are_told_before_they_are_taken_for_nobody() {
    let mut scenario = in_the_room("en").keys("3 5<ret>");
    let control = first(&scenario);
    let few = "No number for No and Don't know";
    assert_eq!(scenario.assessment().votes.get(&control), None);
    for (width, height) in [(80, 24), (60, 20)] {
        let screen = scenario.screen(width, height);
        assert!(screen.contains(few), "{screen}");
    }
    scenario.press(" 2");
    assert!(!scenario.screen(80, 24).contains("No number for"), "what is typed is looked at anew");
    scenario.press("<ret>");
    assert!(scenario.screen(80, 24).contains("No number for Don't know"));
    scenario.press("<ret>");
    let hands = &scenario.assessment().votes[&control].hands;
    assert_eq!(*hands, [(Status::InPlace, 3), (Status::Partly, 5), (Status::NotInPlace, 2)].into());
}

#[test]
fn a_room_that_agrees_has_answered() {
    let mut scenario = in_the_room("en");
    let control = first(&scenario);
    scenario.press("0,0,9,0<ret>");
    assert!(scenario.screen(80, 24).contains("All 9 agree: No"));
    assert_eq!(scenario.assessment().status(&control), Some(Status::NotInPlace));
    assert!(!scenario.model.scene.derived().split.contains(&control));
    // Undo takes the answer back, and the question is put again.
    scenario.press("<f7>");
    assert_ne!(scenario.assessment().status(&control), Some(Status::NotInPlace));
    assert!(scenario.screen(80, 24).contains("Hands for each answer"));
}

#[test]
fn somebody_finds_out_a_thought_is_parked_and_the_closing_says_so() {
    for (language, due, parked) in
        [("en", "Ana Lei finds out by 5 Dec 2026.", "Parking lot"), ("zh-Hant", "Ana Lei", "Ask the provider")]
    {
        let mut scenario = in_the_room(language);
        let control = first(&scenario);
        scenario.press("3 5 0 0<ret>2Ana Lei<ret>2026-12-05<ret>");
        let answer = &scenario.assessment().answers[&control];
        assert_eq!((answer.owner.as_str(), answer.due), ("Ana Lei", Some(date(2026, 12, 5))));
        assert!(scenario.screen(80, 24).contains(due));
        // Where room is short the question stays in sight all the same.
        let (narrow, question) = (scenario.screen(60, 20), scenario.model.scene.question(&control));
        let start: String = question.chars().take(8).collect();
        assert!(narrow.contains(&start) && narrow.contains(due), "{narrow}");
        scenario.press("3Ask the provider<ret>");
        let thought = &scenario.assessment().parking["p1"];
        assert_eq!((thought.text.as_str(), thought.control.as_ref()), ("Ask the provider", Some(&control)));
        scenario.press("<ret>8 0 0 0<ret><esc>4");
        let screen = scenario.screen(120, 40);
        for part in [due, parked, "Ask the provider", &scenario.model.scene.name_of(&control)] {
            assert!(screen.contains(part), "{part}: {screen}");
        }
        // An empty line takes a thought off the list.
        let lines = ["<down>"; 4].concat();
        scenario.press(&format!("{lines}<ret>{}<ret>", "<c-w>".repeat(6)));
        assert!(scenario.assessment().parking.is_empty());
    }
}

#[test]
fn half_a_parked_thought_is_not_lost() {
    let mut scenario = in_the_room("en").keys("3 5 0 0<ret>3half a th<esc>");
    assert!(scenario.assessment().parking.is_empty());
    scenario.press("3");
    assert!(scenario.screen(80, 24).contains("half a th"));
}

#[test]
fn nothing_leads_out_of_the_room_but_ending_the_workshop_twice() {
    let steps =
        ["", "3 5 0 0<ret>", "3 5 0 0<ret>2", "3 5 0 0<ret>3", "8 0 0 0<ret>", "<esc>", "<esc>3", "<esc>3<down><ret>"];
    let keys = [
        "<f1>",
        "<f2>",
        "<f3>",
        "<f4>",
        "<f5>",
        "<f6>",
        "<f9>",
        "/",
        "<esc>",
        "<esc><esc>",
        "<esc><esc><esc>",
        "<c-g>",
        "<tab>",
        "<s-tab>",
        "<left>",
        "<right>",
        "<pgup>",
        "<pgdn>",
        "<home><ret>",
        "<end>",
        "a",
        "n",
        "c",
        "e",
        "p",
        "<ins>",
        "<del>",
        "<f7>",
        "<f8>",
        "u",
    ];
    for start in steps {
        for key in keys {
            let mut scenario = in_the_room("en").keys(start).keys(key);
            assert_eq!(scenario.model.screen.name(), "Room", "{start} {key}");
            for (width, height) in [(60, 20), (120, 40)] {
                let screen = scenario.screen(width, height);
                assert!(!screen.contains("Sea Clinic"), "{start} {key}: {screen}");
                assert!(!screen.contains("At least"), "no score: {screen}");
            }
            assert!(!matches!(scenario.effects.last(), Some(Effect::Open(_) | Effect::List | Effect::Peek(_))));
        }
    }
    let mut scenario = in_the_room("en").keys("<esc>3<down><ret>1");
    assert_eq!(scenario.model.screen.name(), "Room");
    scenario.press("<ret><down><ret>");
    assert_eq!(scenario.model.screen.name(), "Results");
}

#[test]
fn no_note_and_no_law_is_before_the_room() {
    let mut bodies = answered();
    let scenario = in_the_room("en");
    let control = first(&scenario);
    bodies.push(Body::Note { control: control.clone(), text: "they pay late".to_owned() });
    let mut scenario = Scenario::new().opened(bodies, None);
    scenario.model.go(screen::Screen::Workshop(screen::workshop::opening::Opening::default()));
    scenario.press("<ret>");
    for keys in ["", "<f1>", "<esc>3 5 0 0<ret>", "<esc>3"] {
        scenario.press(keys);
        let screen = scenario.screen(120, 40);
        assert!(!screen.contains("they pay late") && !screen.contains("PDPO"), "{screen}");
        assert!(!screen.contains("Harbour Lane"), "{screen}");
    }
}

#[test]
fn the_facilitator_sees_the_time_and_the_screen_waits_for_whole_minutes() {
    let minutes = |count: u64| Message::Time(std::time::Duration::from_secs(count * 60));
    let mut scenario = at_the_opening("en");
    scenario.send(minutes(10));
    assert_eq!(scenario.model.page().due(&scenario.model.scene), None, "an idle screen wakes nobody");
    scenario.press("<ret>");
    let planned = {
        let screen = scenario.screen(80, 24);
        let line = screen.lines().find(|line| line.contains("min until the end")).unwrap().trim().to_owned();
        assert!(line.contains("85 min until the end"), "{line}");
        line.split_whitespace().next().unwrap().parse::<u64>().unwrap()
    };
    let due = scenario.model.page().due(&scenario.model.scene);
    assert_eq!(due, Some(std::time::Duration::from_secs(11 * 60)));
    scenario.send(minutes(11));
    let expected = format!("{} of {planned} min left · 84 min until the end", planned - 1);
    assert!(scenario.screen(80, 24).contains(&expected), "{expected}");
    scenario.send(minutes(10 + planned + 2));
    assert!(scenario.screen(80, 24).contains("2 min over"));
    // The next question has its own minutes.
    scenario.press("8 0 0 0<ret>1");
    let screen = scenario.screen(80, 24);
    assert!(!screen.contains("over"), "{screen}");
}

#[test]
fn letters_stand_apart_before_a_wide_room_but_no_han() {
    let mut scenario = in_the_room("en");
    assert!(scenario.screen(120, 40).contains("D o n ' t   k n o w"));
    assert!(scenario.screen(80, 24).contains("Don't know"));
    let mut scenario = in_the_room("zh-Hant");
    let control = first(&scenario);
    let question = scenario.model.scene.question(&control);
    let start: String = question.chars().take(6).collect();
    assert!(scenario.screen(120, 40).contains(&start));
}

#[test]
fn a_break_skips_and_comes_back_and_a_question_voted_on_shows_its_hands() {
    let mut scenario = in_the_room("en").keys("3 5 0 0<ret><ret>");
    assert!(scenario.screen(80, 24).contains("2 of "));
    scenario.press("<esc>3");
    assert!(scenario.screen(80, 24).contains("Split: 3"), "{}", scenario.screen(80, 24));
    scenario.press("4");
    assert!(scenario.screen(80, 24).contains("Hands for each answer"));
    scenario.press("8 0 0 0<ret>");
    assert!(scenario.screen(80, 24).contains("All 8 agree"));
}

#[test]
fn a_file_that_is_only_to_read_has_no_workshop() {
    let mut scenario = Scenario::new().opened(answered(), Some(ReadOnly::Sample));
    scenario.model.go(screen::Screen::Workshop(screen::workshop::opening::Opening::default()));
    scenario.press("<ret>");
    assert_eq!(scenario.name(), "Workshop");
    assert!(scenario.screen(80, 24).contains("can only be read"));
}

#[test]
fn the_result_leads_to_the_workshop() {
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f5>");
    for _ in 0..30 {
        if scenario.screen(80, 24).contains("› Workshop") {
            break;
        }
        scenario.press("<down>");
    }
    scenario.press("<ret>");
    assert_eq!(scenario.name(), "Workshop");
}
