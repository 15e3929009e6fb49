//! The plan, as a person would go through it.

use jiff::civil::date;

use super::*;
use crate::{
    assessment::{DepartmentId, Move},
    plan::Plan,
    questionnaire::{ControlId, Status, TierId},
};

/// The plan of somebody with answers of every kind, on its screen.
fn at_the_plan(language: &str, more: Vec<Body>) -> Scenario {
    let bodies = answered().into_iter().chain(more).collect();
    let mut scenario = Scenario::in_language(language).opened(bodies, None);
    let screen = screen::plan::PlanPage::new(&scenario.model.scene);
    scenario.model.go(screen::Screen::Plan(screen));
    scenario
}

fn plan(scenario: &Scenario) -> &Plan {
    scenario.model.scene.plan()
}

fn planned(scenario: &Scenario) -> Vec<ControlId> {
    let all = plan(scenario).planned.iter().filter_map(|planned| planned.action.control());
    all.cloned().collect()
}

/// Moves to the first planned action that `wanted` says, and returns its control.
fn go_to(scenario: &mut Scenario, wanted: impl Fn(&crate::plan::Action) -> bool) -> ControlId {
    let at = plan(scenario).planned.iter().position(|planned| wanted(&planned.action)).unwrap();
    let control = plan(scenario).planned[at].action.control().unwrap().clone();
    scenario.press(&format!("<home>{}", "<down>".repeat(at)));
    control
}

fn payroll_out() -> Body {
    let change = Move {
        department: DepartmentId::whole(),
        tier: TierId::Sensitivity,
        ticks: ["everyday".into()].into(),
        not_sure: false,
        owner: String::new(),
        due: None,
    };
    Body::Plan { only: None, moves: vec![change] }
}

#[test]
fn the_results_lead_to_the_plan_with_a_time_line_and_what_it_buys() {
    for language in ["en", "zh-Hant", "pt"] {
        let mut scenario = at_the_plan(language, Vec::new());
        let name = scenario.model.scene.name_of(&planned(&scenario)[0]);
        let head: String = name.chars().take(8).collect();
        for (width, height, bars) in [(60, 20, false), (80, 24, true), (120, 40, true)] {
            let screen = scenario.screen(width, height);
            assert!(screen.contains(&head), "{language}: {head}\n{screen}");
            assert_eq!(screen.contains('━'), bars, "{language} {width}\n{screen}");
        }
    }
    let mut scenario = at_the_plan("en", Vec::new());
    let screen = scenario.screen(80, 24);
    for wanted in ["Today: ", "By week 3: ", "By week 6: ", "By week 12: ", "Weeks 1 to 3"] {
        assert!(screen.contains(wanted), "{wanted}\n{screen}");
    }
    scenario.press("<f5>");
    let results = scenario.screen(80, 40);
    assert!(results.contains("who does what by when"), "{results}");
}

#[test]
fn an_action_goes_later_and_earlier_and_undo_takes_it_back() {
    for language in ["en", "zh-Hant"] {
        let mut scenario = at_the_plan(language, Vec::new());
        let before = planned(&scenario);
        let free = |action: &crate::plan::Action| action.depends.is_empty() && action.wait.is_none();
        go_to(&mut scenario, free);
        scenario.press("<right>");
        let after = planned(&scenario);
        assert_ne!(before, after);
        scenario.press("<left>");
        assert_eq!(planned(&scenario), before, "the cursor went with it");
        scenario.press("<f7><f7>");
        assert!(scenario.assessment().plan.order.is_empty());
        assert_eq!(planned(&scenario), before);
    }
}

#[test]
fn an_action_gets_an_owner_and_a_day_and_is_left_out_with_a_reason() {
    let mut scenario = at_the_plan("en", Vec::new());
    let control = go_to(&mut scenario, |_| true);
    scenario.press("<tab>Ana Lei<ret>2027-01-31<ret>");
    let answer = &scenario.assessment().answers[&control];
    assert_eq!((answer.owner.as_str(), answer.due), ("Ana Lei", Some(date(2027, 1, 31))));
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("Ana Lei"), "{screen}");
    scenario.press("<del>No such list here<ret>");
    assert_eq!(scenario.assessment().plan.left_out[&control], "No such list here");
    scenario.press("<end><up>");
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("Left out because: No such list here"), "{screen}");
    scenario.press("<del>");
    assert!(scenario.assessment().plan.left_out.is_empty());
}

#[test]
fn done_with_proof_moves_the_points_and_says_so() {
    for (language, proof) in [("en", "letter.pdf"), ("zh-Hant", "信件.pdf"), ("en", "")] {
        let mut scenario = at_the_plan(language, Vec::new());
        let low = |scenario: &Scenario| {
            let scores = &scenario.model.scene.derived().scores;
            scores.headline().and_then(|list| list.range.clone()).unwrap().low
        };
        let before = low(&scenario);
        let control = go_to(&mut scenario, |action| {
            !action.find_out && action.gain > crate::scoring::Points::from_integer(1.into())
        });
        scenario.press(&format!(" {proof}<ret><ret>"));
        let answer = scenario.assessment().answers[&control].clone();
        assert_eq!(answer.status, Some(Status::InPlace));
        assert_eq!(
            answer.evidence.iter().map(|item| item.path.as_str()).collect::<Vec<_>>(),
            if proof.is_empty() { vec![] } else { vec![proof] }
        );
        assert!(low(&scenario) > before);
        let screen = scenario.screen(80, 24);
        assert!(screen.contains('→'), "{screen}");
        assert_eq!(language == "en" && screen.contains("No evidence is on file for it"), proof.is_empty(), "{screen}");
        scenario.press("<ret>");
        assert_eq!(scenario.name(), "Plan");
        assert!(!planned(&scenario).contains(&control), "it is done");
    }
}

#[test]
fn what_is_not_known_is_found_out_on_its_question() {
    let mut scenario = at_the_plan("en", Vec::new());
    go_to(&mut scenario, |action| action.find_out);
    scenario.press(" ");
    assert_eq!(scenario.name(), "Question");
}

#[test]
fn changes_of_ticks_are_planned_assigned_done_and_dropped() {
    let mut scenario = at_the_plan("en", vec![payroll_out()]);
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("Whole company: move out of the chat: "), "{screen}");
    scenario.press("<tab>Ana<ret>2026-12-01<ret>");
    let kept = &scenario.assessment().plan.moves[0];
    assert_eq!((kept.owner.as_str(), kept.due), ("Ana", Some(date(2026, 12, 1))));
    scenario.press("<home> ");
    let ticks = &scenario.assessment().departments[0].sensitivity.ticks;
    assert_eq!(ticks.iter().map(|tick| tick.as_str()).collect::<Vec<_>>(), ["everyday"]);
    assert!(scenario.screen(80, 24).contains("Saved"), "{}", scenario.screen(80, 24));
    scenario.press("<ret><f7>");
    assert_eq!(scenario.assessment().departments[0].sensitivity.ticks.len(), 3);
    scenario.press("<home><del>");
    assert!(scenario.assessment().plan.moves.is_empty());
}

#[test]
fn everything_can_be_done_from_the_page_of_an_action_too() {
    let mut scenario = at_the_plan("en", Vec::new());
    let control = go_to(&mut scenario, |action| !action.find_out);
    scenario.press("<ret>");
    assert_eq!(scenario.name(), "PlanAction");
    let screen = scenario.screen(60, 20);
    assert!(screen.contains("Done when"), "{screen}");
    scenario.press("2Ana<ret><ret>");
    assert_eq!(scenario.assessment().answers[&control].owner, "Ana");
    scenario.press("5<ret>");
    assert!(scenario.assessment().plan.left_out.contains_key(&control));
    assert_eq!(scenario.name(), "PlanAction");
}

#[test]
fn a_plan_that_can_only_be_read_says_so() {
    let mut scenario = Scenario::new().opened(answered(), Some(ReadOnly::Sample));
    let screen = screen::plan::PlanPage::new(&scenario.model.scene);
    scenario.model.go(screen::Screen::Plan(screen));
    for key in ["<right>", "<tab>", "<del>"] {
        scenario.press(key);
        assert_eq!(scenario.name(), "Plan", "{key}");
        assert!(scenario.model.notice.take().is_some(), "{key}");
    }
}
