//! Questions and their answers, notes and drafts, undo.

use super::*;

#[test]
fn enter_by_habit_never_answers_a_question() {
    let mut scenario = first_question();
    let control = scenario.model.page().control().unwrap().clone();
    assert!(!scenario.screen(80, 24).contains('›'));
    scenario.press("<ret>");
    let asked = scenario.screen(80, 24);
    assert!(asked.contains("Enter once more goes on without an answer") && asked.contains("Enter go on"), "{asked}");
    assert_eq!((scenario.assessment().status(&control), scenario.model.page().control()), (None, Some(&control)));
    scenario.press("<up>");
    scenario.press("<home>");
    let last = scenario.screen(80, 24);
    assert!(last.contains('›') && !last.contains("› 1"), "{last}");
    scenario.press("<ret><down><down>");
    let mut on = first_question().keys("<ret><ret>");
    assert_ne!(on.model.page().control(), Some(&control));
    assert_eq!(on.assessment().status(&control), None);
    on.press("<esc><down><f1>");
    assert!(on.screen(80, 60).contains("choose"));
    let mut again = first_question().keys("<down>");
    let chosen = again.screen(80, 24);
    assert!(chosen.contains("› 1") && chosen.contains("Enter choose"), "{chosen}");
    again.press("<ret>");
    assert_eq!(again.assessment().status(&control), Some(Status::InPlace));
    assert_ne!(again.model.page().control(), Some(&control));
    again.press("<esc>");
    assert!(again.screen(80, 24).contains("› 1"), "an answered question starts on its answer");
    again.press("<ret>");
    assert_ne!(again.model.page().control(), Some(&control));
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
    assert!(scenario.screen(80, 24).contains("can only be read"));
    scenario.press("<f6>u<f4>note<esc>");
    assert_eq!(scenario.assessment(), &before);
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
fn undo_in_the_middle_of_a_note_takes_back_the_note() {
    let mut scenario = first_question().keys("1<f4>ask the provider<f7>");
    assert_eq!(scenario.assessment().answers.values().filter(|answer| !answer.note.is_empty()).count(), 0);
    assert_eq!(scenario.assessment().answers.values().filter(|answer| answer.status.is_some()).count(), 1);
    scenario.press("<f8>");
    assert_eq!(scenario.assessment().answers.values().filter(|answer| !answer.note.is_empty()).count(), 1);
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
fn what_is_typed_takes_the_place_of_a_value_and_goes_on_in_a_note() {
    let control = first_question().model.page().control().unwrap().clone();
    let mut scenario = first_question().keys("<f4>ask<down>Ana<down>2027-01-31<esc><f4>");
    scenario.press(" them<down>Grace<down>2027-02-28<esc>");
    let answer = &scenario.assessment().answers[&control];
    assert_eq!((answer.note.as_str(), answer.owner.as_str()), ("ask them", "Grace"));
    assert_eq!(answer.due, Some(date(2027, 2, 28)));
    // A movement first keeps the value to be edited.
    scenario.press("<f4><down><down><end><bs>7<home><del>2<esc>");
    assert_eq!(scenario.assessment().answers[&control].due, Some(date(2027, 2, 27)));
    let mut form = Scenario::new().opened(profiled(), None).keys("<f5>");
    form.model.go(screen::Screen::Settle(screen::settle::Settle::target(&form.model.scene)));
    form.press("80<tab>2027-06-30<tab>2<tab><tab><tab>Ana<esc>");
    assert_eq!((form.assessment().target.points, form.assessment().pace.days_per_week.as_str()), (80, "2"));
    form.model.go(screen::Screen::Settle(screen::settle::Settle::target(&form.model.scene)));
    form.press("<tab><tab><tab><tab><tab>, Grace<esc>");
    assert_eq!(form.assessment().participants, ["Ana", "Grace"], "a list of names goes on");
    let mut name = Scenario::new().opened(profiled(), None);
    name.model.go(screen::Screen::Profile(screen::profile::ProfilePage::new(&name.model.scene, 2, false)));
    name.press("<s-tab><s-tab><s-tab>Other<ret>");
    assert_eq!(name.assessment().fact_text("platform-name"), "Other");
}

#[test]
fn what_counts_as_proof_is_shown_wherever_there_is_room() {
    let at = |control: &str, width, height| {
        let mut scenario = first_question();
        let route = screen::question::Route::Single;
        let page = screen::question::QuestionPage::new(&scenario.model.scene, control.into(), route);
        scenario.model.go(screen::Screen::Question(page));
        let proof = scenario.model.scene.part(&control.into(), "evidence").unwrap();
        (scenario.screen(width, height), proof.chars().take(12).collect::<String>())
    };
    let mut shown = 0;
    for control in &first_question().model.scene.derived().route {
        let (large, proof) = at(control.as_str(), 120, 40);
        assert!(large.contains(&proof), "{control}: {large}");
        let (small, proof) = at(control.as_str(), 80, 24);
        let is_folded = small.contains("F1  why");
        assert_eq!(small.contains(&proof), !is_folded, "{control}: {small}");
        shown += usize::from(!is_folded);
    }
    assert!(shown > 0);
}
