//! The published test vector.

use portolan::{
    assessment::{Assessment, Decision},
    questionnaire::{Questionnaire, Status},
    scoring::{Colour, Residual, Twice, decimal, fraction, shown, whatif},
};

use crate::pack::*;

pub fn vector() -> (Questionnaire, Assessment) {
    let steps = vec![
        step("a", 20, vec![entry("a1", 5), entry("a2", 3)]),
        step("b", 20, vec![hard("b1", 5, 3), entry("b2", 3)]),
        step("c", 15, vec![hard("c1", 5, 3), entry("c2", 3)]),
        step("d", 25, vec![entry("d1", 5), entry("d2", 5), entry("d3", 3)]),
        step("e", 10, vec![entry("e1", 3), entry("e2", 1)]),
        step("f", 10, vec![entry("f1", 3)]),
    ];
    let packs = packs(Vec::new(), vec![checklist("all", steps)]);
    let mut state = Assessment::default();
    tick(&mut state, 3, 1, 3);
    for (control, status) in [
        ("a1", Status::Partly),
        ("a2", Status::InPlace),
        ("b1", Status::DontKnow),
        ("b2", Status::InPlace),
        ("c1", Status::NotInPlace),
        ("c2", Status::Partly),
        ("d1", Status::InPlace),
        ("d2", Status::Partly),
        ("d3", Status::NotApplicable),
        ("e1", Status::InPlace),
        ("e2", Status::Started),
        ("f1", Status::DontKnow),
    ] {
        answer(&mut state, control, status);
    }
    (packs, state)
}

#[test]
fn low_is_51_and_high_is_73() {
    let (packs, state) = vector();
    let scores = scores(&packs, &state);
    let checklist = &scores.checklists[0];
    let range = checklist.range.as_ref().unwrap();
    assert_eq!((decimal(&range.low, 9), decimal(&range.high, 9)), ("50.8125".to_owned(), "73.3125".to_owned()));
    assert_eq!(fraction(&range.low), "813/16");
    assert_eq!(shown(range), (51, 73));
    assert_eq!(decimal(&range.known(), 9), "77.5");
    assert_eq!((checklist.asked, checklist.answered, checklist.unknown), (12, 12, 2));
    assert_eq!(checklist.started, points("0.5"));
}

#[test]
fn every_addend_is_as_published() {
    let (packs, state) = vector();
    let scores = scores(&packs, &state);
    let expected = [
        ("a1", "12.5", "6.25", "6.25", "6.25"),
        ("a2", "7.5", "7.5", "7.5", "0"),
        ("b1", "12.5", "0", "12.5", "12.5"),
        ("b2", "7.5", "7.5", "7.5", "0"),
        ("c1", "9.375", "0", "0", "9.375"),
        ("c2", "5.625", "2.8125", "2.8125", "2.8125"),
        ("d1", "12.5", "12.5", "12.5", "0"),
        ("d2", "12.5", "6.25", "6.25", "6.25"),
        ("d3", "0", "0", "0", "0"),
        ("e1", "7.5", "7.5", "7.5", "0"),
        ("e2", "2.5", "0.5", "0.5", "2"),
        ("f1", "10", "0", "10", "10"),
    ];
    let found: Vec<_> = scores.checklists[0].controls().collect();
    assert_eq!(found.len(), expected.len());
    for (score, (control, p, low, high, gain)) in found.into_iter().zip(expected) {
        assert_eq!(score.control.as_str(), control);
        let addends = (&score.points, &score.low, &score.high, &score.gain);
        assert_eq!(addends, (&points(p), &points(low), &points(high), &points(gain)), "{control}");
    }
}

#[test]
fn an_open_must_have_lowers_amber_to_red_in_both_readings() {
    let (packs, state) = vector();
    let scores = scores(&packs, &state);
    assert_eq!(scores.exposure.agreed(), Some(3));
    let checklist = &scores.checklists[0];
    assert_eq!(checklist.band, Some(Twice { worst: Colour::Amber, best: Colour::Amber }));
    assert_eq!(checklist.colour.and_then(|colour| colour.agreed()), Some(Colour::Red));
    assert_eq!(scores.verdict.colour.and_then(|colour| colour.agreed()), Some(Colour::Red));
    let department = &scores.departments[0];
    assert_eq!(department.residual.and_then(|risk| risk.agreed()), Some(Residual::High));
    assert_eq!(department.decision.and_then(|decision| decision.agreed()), Some(Decision::Hybrid));
}

#[test]
fn with_both_must_haves_in_place_it_is_between_amber_and_green() {
    let (packs, state) = vector();
    let now = scores(&packs, &state);
    let then = whatif::after_must_haves(&packs, &state, &now, TODAY);
    let checklist = &then.checklists[0];
    let range = checklist.range.as_ref().unwrap();
    assert_eq!((range.low.clone(), range.high.clone()), (points("72.6875"), points("82.6875")));
    assert_eq!(shown(range), (73, 83));
    assert_eq!(then.verdict.colour, Some(Twice { worst: Colour::Amber, best: Colour::Green }));
    assert_eq!(then.verdict.deciders, [portolan::scoring::Decider::Control("f1".into())]);
}

#[test]
fn find_out_first_puts_the_must_have_before_more_points() {
    let (packs, state) = vector();
    let found = scores(&packs, &state).find_out_first();
    let order: Vec<_> = found.iter().map(|item| item.control.as_str()).collect();
    assert_eq!(order, ["b1", "f1"]);
    assert_eq!(found.iter().map(|item| item.points.clone()).sum::<portolan::scoring::Points>(), points("22.5"));
}
