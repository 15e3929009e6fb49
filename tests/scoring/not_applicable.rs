//! "Does not apply": where it is refused, what it costs, that it is always visible.

use portolan::{
    assessment::Assessment,
    flow::{Flow, Refusal},
    questionnaire::{Condition, OneOrMany, Questionnaire, Status},
    scoring::{Colour, Counted},
};

use crate::pack::*;

fn two_steps() -> Questionnaire {
    let steps = vec![
        step("a", 60, vec![entry("a1", 5), entry("a2", 3), entry("a3", 1), entry("a4", 1)]),
        step("b", 40, vec![entry("b1", 5), entry("b2", 5)]),
    ];
    packs(Vec::new(), vec![checklist("one", steps)])
}

fn all_in_place() -> Assessment {
    let mut state = Assessment::default();
    tick(&mut state, 1, 1, 1);
    for control in ["a1", "a2", "a3", "a4", "b1", "b2"] {
        answer(&mut state, control, Status::InPlace);
    }
    state
}

#[test]
fn its_points_go_to_the_rest_of_the_step_and_its_share_is_told() {
    let mut state = all_in_place();
    answer(&mut state, "a3", Status::NotApplicable);
    let scores = scores(&two_steps(), &state);
    let checklist = &scores.checklists[0];
    assert_eq!(checklist.range.as_ref().unwrap().low, points("100"));
    assert_eq!(checklist.not_applicable, points("6"));
    assert_eq!(checklist.scope_reduced, None);
    let a3 = checklist.control(&"a3".into()).unwrap();
    assert_eq!((a3.counted, a3.points.clone(), checklist.asked), (Counted::NotApplicable, points("0"), 6));
}

#[test]
fn over_20_of_100_reduces_the_scope() {
    let mut state = all_in_place();
    answer(&mut state, "a2", Status::NotApplicable);
    answer(&mut state, "b2", Status::NotInPlace);
    let reduced = scores(&two_steps(), &state);
    assert_eq!(reduced.checklists[0].not_applicable, points("18"), "18 of 100 and 30 percent of the step are allowed");
    assert_eq!(reduced.checklists[0].scope_reduced, None);
    answer(&mut state, "a3", Status::NotApplicable);
    let reduced = scores(&two_steps(), &state);
    assert_eq!(reduced.checklists[0].not_applicable, points("24"));
    let as_if = reduced.checklists[0].scope_reduced.as_ref().unwrap();
    assert_eq!(as_if.range.low, points("56"), "36 of step a, 20 of step b");
    assert_eq!(as_if.colour.agreed(), Some(Colour::Amber));
    assert_eq!(reduced.checklists[0].range.as_ref().unwrap().low, points("80"), "the score itself stays");
}

#[test]
fn over_40_percent_of_a_step_reduces_the_scope() {
    let steps =
        vec![step("a", 90, vec![entry("a1", 5)]), step("b", 10, vec![entry("b1", 3), entry("b2", 1), entry("b3", 1)])];
    let packs = packs(Vec::new(), vec![checklist("one", steps)]);
    let mut state = all_in_place();
    answer(&mut state, "b2", Status::NotApplicable);
    answer(&mut state, "b3", Status::NotApplicable);
    assert_eq!(scores(&packs, &state).checklists[0].scope_reduced, None, "exactly 40 percent is allowed");
    answer(&mut state, "b1", Status::NotApplicable);
    answer(&mut state, "b2", Status::InPlace);
    answer(&mut state, "b3", Status::InPlace);
    assert!(scores(&packs, &state).checklists[0].scope_reduced.is_some(), "8 of 100, but 60 percent of the step");
}

#[test]
fn a_step_without_a_live_control_is_dropped() {
    let mut state = all_in_place();
    answer(&mut state, "b1", Status::NotApplicable);
    answer(&mut state, "b2", Status::NotApplicable);
    answer(&mut state, "a1", Status::NotInPlace);
    let scores = scores(&two_steps(), &state);
    let checklist = &scores.checklists[0];
    assert_eq!(checklist.range.as_ref().unwrap().low, points("50"));
    assert_eq!((checklist.steps[0].points.clone(), checklist.steps[1].points.clone()), (points("100"), points("0")));
    assert_eq!(checklist.scope_reduced.as_ref().unwrap().range.low, points("30"));
}

#[test]
fn it_is_refused_where_any_asked_checklist_has_a_gate_active_or_not() {
    let one = checklist("one", vec![step("s", 100, vec![entry("x", 5), entry("rest", 5)])]);
    let mut two = checklist("two", vec![step("s", 100, vec![hard("x", 5, 4), entry("rest", 5)])]);
    two.when = Some(Condition::Includes([("place".to_owned(), OneOrMany::One("macau".to_owned()))].into()));
    let packs = packs(Vec::new(), vec![one, two]);
    let mut state = all_in_place();
    answer(&mut state, "rest", Status::InPlace);
    answer(&mut state, "x", Status::NotApplicable);
    fact(&mut state, "place", "hong-kong");
    let allowed = scores(&packs, &state);
    assert_eq!(allowed.checklists[0].control(&"x".into()).unwrap().counted, Counted::NotApplicable);
    // A change of the profile asks the second checklist: the n/a turns into unanswered, in both.
    fact(&mut state, "place", "macau");
    let refused = scores(&packs, &state);
    for checklist in &refused.checklists {
        let x = checklist.control(&"x".into()).unwrap();
        assert_eq!((x.counted, x.status), (Counted::Live, None), "{}", checklist.checklist);
    }
    let flow = Flow::new(&packs, &state);
    assert_eq!(flow.refusal(&"x".into()), Some(Refusal::Gate));
    assert!(!flow.offered(&"x".into()).contains(&Status::NotApplicable));
    assert!(flow.offered(&"rest".into()).contains(&Status::NotApplicable));
}

#[test]
fn it_needs_a_reason_and_a_control_that_allows_it() {
    let mut strict = control("strict");
    strict.not_applicable = false;
    let packs =
        packs(vec![strict], vec![checklist("one", vec![step("s", 100, vec![entry("strict", 5), entry("loose", 5)])])]);
    let mut state = all_in_place();
    answer(&mut state, "strict", Status::NotApplicable);
    answer(&mut state, "loose", Status::NotApplicable);
    state.answers.get_mut("loose").unwrap().reason = Some("  ".to_owned());
    let flow = Flow::new(&packs, &state);
    assert_eq!(flow.refusal(&"strict".into()), Some(Refusal::NotOffered));
    assert_eq!(flow.refusal(&"loose".into()), Some(Refusal::NoReason));
    assert_eq!(scores(&packs, &state).checklists[0].not_applicable, points("0"));
}
