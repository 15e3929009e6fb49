//! Find out first: who finds out by when, and what the provider answered.

use super::*;

/// What to find out, of a company that has answered little.
fn finding_out(language: &str) -> Scenario {
    let mut scenario = Scenario::in_language(language).opened(profiled(), None).keys("<f5>");
    let page = screen::findings::Findings::new(screen::findings::Wanted::FindOut);
    scenario.model.go(screen::Screen::Findings(page));
    scenario
}

#[test]
fn a_line_to_find_out_becomes_a_task_with_a_name_and_a_date() {
    let mut scenario = finding_out("en");
    let control = scenario.model.scene.derived().find_out()[0].control.clone();
    scenario.press("<ins>Ana<ret>2026-12-01<ret>");
    let answer = scenario.assessment().answers[&control].clone();
    assert_eq!((answer.owner.as_str(), answer.due), ("Ana", Some(date(2026, 12, 1))));
    let screen = scenario.screen(120, 40);
    assert!(screen.contains("Ana · due 1 Dec 2026"), "{screen}");
    scenario.press("u");
    assert_eq!(scenario.assessment().answers[&control].due, None);
    scenario.press("<ins><esc>");
    assert_eq!(scenario.assessment().answers[&control].owner, "Ana", "Esc changes nothing");
}

#[test]
fn the_provider_s_reply_stands_beside_the_question_and_answers_it() {
    for language in ["en", "zh-Hant"] {
        let mut scenario = finding_out(language);
        let (open, replied) = scenario.model.scene.provider_questions();
        assert!(open.len() > 3 && replied.is_empty());
        // The door to the replies is the last line.
        scenario.press("<end><ret>");
        assert_eq!(scenario.name(), "Replies");
        scenario.press("<ret>All in Hong Kong, backups too<ret>Ms Lau<ret>2026-11-20<ret>lau.pdf<ret>1");
        assert_eq!(scenario.name(), "Replies");
        let control = &open[0];
        let reply = scenario.assessment().replies[control].clone();
        assert_eq!((reply.from.as_str(), reply.date), ("Ms Lau", Some(date(2026, 11, 20))));
        assert_eq!(scenario.assessment().status(control), Some(crate::questionnaire::Status::InPlace));
        assert_eq!(scenario.assessment().answers[control].evidence[0].path, "lau.pdf");
        let (open_now, replied) = scenario.model.scene.provider_questions();
        assert_eq!((open_now.len(), replied.as_slice()), (open.len() - 1, std::slice::from_ref(control)));
        let page = screen::question::QuestionPage::new(
            &scenario.model.scene,
            control.clone(),
            screen::question::Route::Single,
        );
        scenario.model.go(screen::Screen::Question(page));
        assert!(scenario.screen(120, 40).contains("Lau"), "{language}");
        scenario.press("<f4>");
        assert!(scenario.screen(120, 40).contains("All in Hong Kong"), "{language}");
    }
}

#[test]
fn a_reply_may_leave_the_answer_as_it_is_and_be_taken_back() {
    let mut scenario = finding_out("en");
    let (open, _) = scenario.model.scene.provider_questions();
    let page = screen::reply::ReplyPage::new(&scenario.model.scene, open[0].clone());
    scenario.model.go(screen::Screen::Reply(page));
    scenario.press("We cannot say<ret><ret><ret><ret>");
    // The answer that is there stands in front: none, so the last line.
    scenario.press("<ret>");
    assert_eq!(scenario.assessment().status(&open[0]), None);
    assert_eq!(scenario.assessment().replies.len(), 1);
    let page = screen::reply::ReplyPage::new(&scenario.model.scene, open[0].clone());
    scenario.model.go(screen::Screen::Reply(page));
    scenario.press("<c-w><c-w><c-w><esc>");
    assert_eq!(scenario.assessment().replies.len(), 0);
}

#[test]
fn a_sample_takes_no_reply() {
    let mut scenario = Scenario::new().opened(profiled(), Some(ReadOnly::Sample));
    let (open, _) = scenario.model.scene.provider_questions();
    let page = screen::reply::ReplyPage::new(&scenario.model.scene, open[0].clone());
    scenario.model.go(screen::Screen::Reply(page));
    scenario.press("x");
    assert!(scenario.screen(80, 24).contains("can only be read"));
}
