//! What of the plan is decided by hand.

use std::collections::BTreeSet;

use portolan::{
    assessment::{Assessment, Body, DepartmentId, Move},
    plan::{LOCATION, MoveKind, Plan, Task, move_kind},
    questionnaire::{ControlId, Questionnaire, Status, TierId},
    scoring::{parse_decimal, whatif},
};
use proptest::{collection::vec, prelude::*};

use crate::{
    pack::{TODAY, change, checklist, entry, packs, scores, step},
    plan::{id, planned, state, with},
};

fn ids(controls: &[&str]) -> Vec<ControlId> {
    controls.iter().map(ControlId::new).collect()
}

/// Four gaps of the same weight; `d` depends on `a`. The order of work is a, d, b, c.
fn four() -> (Questionnaire, Assessment) {
    let controls = vec![with("a", 1, &[]), with("b", 2, &[]), with("c", 3, &[]), with("d", 1, &["a"])];
    let entries = ["a", "b", "c", "d"].map(|id| entry(id, 1)).to_vec();
    let packs = packs(controls, vec![checklist("one", vec![step("s", 100, entries)])]);
    (packs, state(&["a", "b", "c", "d"].map(|id| (id, Status::NotInPlace))))
}

fn order(plan: &Plan) -> Vec<&str> {
    plan.planned.iter().map(|it| id(&it.action)).collect()
}

fn left(plan: &Plan) -> Vec<(&str, bool, &str)> {
    plan.left_out.iter().map(|it| (id(&it.action), it.by_hand, it.reason.as_str())).collect()
}

fn out_of(tier: TierId, ticks: &[&str]) -> Move {
    Move {
        department: DepartmentId::whole(),
        tier,
        ticks: ticks.iter().map(|tick| (*tick).into()).collect(),
        not_sure: false,
        owner: "Ana".to_owned(),
        due: None,
    }
}

#[test]
fn what_is_put_first_comes_first_behind_what_it_depends_on() {
    let (packs, mut state) = four();
    assert_eq!(order(&planned(&packs, &state)), ["a", "d", "b", "c"]);
    state.apply(&Body::PlanOrder { controls: ids(&["c", "gone", "d"]) });
    assert_eq!(order(&planned(&packs, &state)), ["c", "a", "d", "b"]);
    state.apply(&Body::PlanOrder { controls: Vec::new() });
    assert_eq!(order(&planned(&packs, &state)), ["a", "d", "b", "c"]);
}

#[test]
fn what_nobody_answered_is_planned_where_it_was_chosen() {
    let (packs, mut state) = four();
    state.apply(&Body::Clear { control: "b".into() });
    let plan = planned(&packs, &state);
    assert_eq!((order(&plan), &plan.unanswered), (vec!["a", "d", "c"], &ids(&["b"])));
    state.apply(&Body::Plan { only: Some(ids(&["b", "c"]).into_iter().collect()), moves: Vec::new() });
    let plan = planned(&packs, &state);
    assert_eq!((order(&plan), &plan.unanswered[..]), (vec!["b", "c"], &[][..]));
    assert!(plan.planned[0].action.find_out, "found out first");
    let promised = whatif::fixed(&packs, &state, &ids(&["b", "c"]), TODAY);
    assert_eq!(plan.after, promised, "the plan buys what the what-if said");
}

#[test]
fn what_is_left_out_is_named_with_its_reason_and_its_points() {
    let (packs, mut state) = four();
    state.apply(&Body::LeaveOut { control: "b".into(), on: true, reason: "the platform goes in May".to_owned() });
    let plan = planned(&packs, &state);
    assert_eq!(order(&plan), ["a", "d", "c"]);
    assert_eq!(left(&plan), [("b", true, "the platform goes in May")]);
    assert_eq!(plan.left_out[0].action.gain, parse_decimal("25").unwrap());
    assert_eq!(plan.after.checklists[0].range.as_ref().unwrap().low, parse_decimal("75").unwrap());
    state.apply(&Body::LeaveOut { control: "b".into(), on: false, reason: String::new() });
    assert_eq!(left(&planned(&packs, &state)), []);
}

#[test]
fn only_what_was_kept_is_planned_with_what_it_depends_on() {
    let (packs, mut state) = four();
    state.apply(&Body::Plan { only: Some(BTreeSet::from(["c".into(), "d".into()])), moves: Vec::new() });
    let plan = planned(&packs, &state);
    assert_eq!(order(&plan), ["a", "d", "c"]);
    assert_eq!(left(&plan), [("b", false, "")]);
    // Left out by hand wins over what was kept, and what depends on it goes on alone.
    state.apply(&Body::LeaveOut { control: "a".into(), on: true, reason: String::new() });
    assert_eq!(order(&planned(&packs, &state)), ["d", "c"]);
}

#[test]
fn ticks_that_change_are_actions_until_they_have_changed() {
    let (packs, mut state) = four();
    let change = out_of(TierId::Sensitivity, &[]);
    state.apply(&Body::Plan { only: None, moves: vec![change.clone()] });
    assert_eq!(move_kind(&packs, &state, &change), MoveKind::Out(vec!["s3".into()]));
    let plan = planned(&packs, &state);
    let first = &plan.planned[0];
    assert_eq!((&first.action.task, first.action.owner.as_str()), (&Task::Move(change), "Ana"));
    assert_eq!((first.action.half_days, plan.half_days), (0, 7), "nobody has estimated it");
    let body = first.action.change();
    assert_eq!(plan.after.departments[0].not_assessed, [TierId::Sensitivity], "the plan ends with the ticks changed");
    state.apply(&body);
    assert_eq!(order(&planned(&packs, &state)), ["a", "d", "b", "c"], "done: no action any more");
}

#[test]
fn the_tick_for_the_place_in_writing_comes_with_the_answer_to_it() {
    let controls = vec![with(LOCATION, 3, &[]), with("other", 1, &[])];
    let entries = vec![entry(LOCATION, 1), entry("other", 1)];
    let mut packs = packs(controls, vec![checklist("one", vec![step("s", 100, entries)])]);
    change(&mut packs, |contents| {
        let mobility = contents.tiers.iter_mut().find(|tier| tier.id == TierId::Mobility).unwrap();
        mobility.ticks[0].confirms = true;
    });
    let kept = out_of(TierId::Mobility, &["m1", "m3"]);
    let mut state = state(&[("other", Status::NotInPlace)]);
    state.apply(&Body::Plan { only: None, moves: vec![kept] });
    assert_eq!(planned(&packs, &state).planned[0].action.half_days, 3, "it takes what the control takes");
    state.apply(&Body::Answer { control: LOCATION.into(), status: Status::NotInPlace, reason: None, accepted: None });
    let plan = planned(&packs, &state);
    assert_eq!(order(&plan), ["other", LOCATION, ""], "and waits for the control where that is planned");
    assert_eq!(plan.half_days, 4, "the work is counted once");
}

const COUNT: usize = 7;

fn name(at: usize) -> String {
    format!("c{at}")
}

proptest! {
    #[test]
    fn every_gap_is_planned_or_left_out_and_the_order_by_hand_holds(
        efforts in vec((0u32..9, proptest::option::of(1u32..20)), COUNT),
        depends in vec(vec(any::<proptest::sample::Index>(), 0..3), COUNT),
        answered in vec(0u8..4, COUNT),
        first in vec(0..COUNT, 0..COUNT),
        left_out in vec(0..COUNT, 0..3),
        only in proptest::option::of(vec(0..COUNT, 0..COUNT)),
        free in any::<bool>(),
    ) {
        let controls = (0..COUNT).map(|at| {
            // On earlier ones only: a pack has no circles.
            let needed = depends[at].iter().filter(|_| at > 0 && !free).map(|it| name(it.index(at))).collect::<Vec<_>>();
            let needed: Vec<&str> = needed.iter().map(String::as_str).collect();
            let mut control = with(&name(at), efforts[at].0, &needed);
            control.wait = efforts[at].1.filter(|_| !free);
            control
        });
        let controls: Vec<_> = controls.collect();
        let entries = (0..COUNT).map(|at| entry(&name(at), 1)).collect();
        let packs = packs(controls, vec![checklist("one", vec![step("s", 100, entries)])]);
        let statuses = [Status::NotInPlace, Status::DontKnow, Status::Partly, Status::InPlace];
        let answers: Vec<_> = (0..COUNT).map(|at| (name(at), statuses[usize::from(answered[at])])).collect();
        let mut state = state(&answers.iter().map(|(id, status)| (id.as_str(), *status)).collect::<Vec<_>>());
        let controls: Vec<ControlId> = first.iter().map(|at| name(*at).as_str().into()).collect();
        state.apply(&Body::PlanOrder { controls: controls.clone() });
        for at in &left_out {
            state.apply(&Body::LeaveOut { control: name(*at).as_str().into(), on: true, reason: String::new() });
        }
        let only: Option<BTreeSet<ControlId>> =
            only.map(|only| only.iter().map(|at| name(*at).as_str().into()).collect());
        state.apply(&Body::Plan { only: only.clone(), moves: Vec::new() });
        let plan = planned(&packs, &state);

        let gaps: BTreeSet<String> =
            answers.iter().filter(|(_, status)| *status != Status::InPlace).map(|(id, _)| id.clone()).collect();
        let inside = || plan.planned.iter().map(|it| &it.action).chain(&plan.overflow);
        let mut all: Vec<&str> = inside().map(id).chain(plan.left_out.iter().map(|it| id(&it.action))).collect();
        all.sort_unstable();
        prop_assert_eq!(all, gaps.iter().map(String::as_str).collect::<Vec<_>>(), "each gap once");
        for action in inside() {
            prop_assert!(!state.plan.left_out.contains_key(id(action)));
        }
        for left in &plan.left_out {
            let by_hand = state.plan.left_out.contains_key(id(&left.action));
            prop_assert_eq!(left.by_hand, by_hand);
            prop_assert!(by_hand || only.as_ref().is_some_and(|only| !only.contains(id(&left.action))));
        }
        for it in &plan.planned {
            for needed in it.action.depends.iter().filter_map(|needed| plan.find(needed)) {
                prop_assert!(needed.done <= it.start, "{:?} waits for {:?}", it.action.control(), needed.action.control());
            }
        }
        if free && plan.overflow.is_empty() {
            // Without dependencies and waits nothing stands between the order by hand and the weeks.
            let places: Vec<_> =
                plan.planned.iter().map(|it| controls.iter().position(|known| it.action.is_about(known))).collect();
            let places: Vec<_> = places.into_iter().map(|place| place.unwrap_or(usize::MAX)).collect();
            prop_assert!(places.is_sorted(), "{places:?}");
        }
        let changes: Vec<Body> = plan.planned.iter().map(|it| it.action.change()).collect();
        let mut after = state.clone();
        changes.iter().for_each(|body| after.apply(body));
        prop_assert_eq!(&plan.after, &scores(&packs, &after), "the end of the plan is what answering so gives");
        prop_assert_eq!(&plan.after, &whatif::with(&packs, &state, &changes, TODAY));
    }
}
