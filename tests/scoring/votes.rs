//! Disagreements of a workshop: Low takes the lowest, High the highest answer given.

use std::collections::{BTreeMap, BTreeSet};

use portolan::{
    assessment::{Assessment, Body},
    flow::{Flow, Split, Standing},
    plan,
    questionnaire::{ControlId, Questionnaire, Status},
    scoring::{Case, Decider, Scores, Twice, whatif},
};
use proptest::{collection::btree_map, prelude::*};

use crate::{
    pack::{TODAY, answer, checklist, control, entry, hard, packs, points, scores, step, tick},
    properties::{CONTROLS, build, is_ordered, name, no_worse, questionnaires, states},
};

/// From worst to best; "something else" is worth as much as "partly".
const VALUES: [Status; 4] = [Status::NotInPlace, Status::Started, Status::Partly, Status::InPlace];

fn vote(state: &mut Assessment, control: &str, hands: &[(Status, u32)]) {
    let hands = hands.iter().copied().collect();
    state.apply(&Body::Vote { control: control.into(), hands });
}

fn hands(of: &[Status]) -> impl Strategy<Value = BTreeMap<Status, u32>> + use<> {
    btree_map(proptest::sample::select(of.to_vec()), 1..9u32, 2..4)
}

/// Any hands at all, on some of the controls.
fn rooms() -> impl Strategy<Value = BTreeMap<usize, BTreeMap<Status, u32>>> {
    btree_map(0..CONTROLS, hands(&Status::ALL), 0..5)
}

fn with(mut state: Assessment, rooms: &BTreeMap<usize, BTreeMap<Status, u32>>) -> Assessment {
    for (at, hands) in rooms {
        state.apply(&Body::Vote { control: name(*at).as_str().into(), hands: hands.clone() });
    }
    state
}

/// Says whether everything that is read twice lies inside what it was.
fn stays_inside(before: &Scores, after: &Scores) -> Result<(), TestCaseError> {
    for (a, b) in before.checklists.iter().zip(&after.checklists) {
        if let (Some(a), Some(b)) = (&a.range, &b.range) {
            prop_assert!(b.low >= a.low && b.high <= a.high, "{a:?} {b:?}");
        }
        if let (Some(a), Some(b)) = (a.colour, b.colour) {
            prop_assert!(b.worst >= a.worst && b.best <= a.best);
        }
    }
    for (a, b) in before.departments.iter().zip(&after.departments) {
        if let (Some(a), Some(b)) = (a.decision, b.decision) {
            prop_assert!(b.worst <= a.worst && b.best >= a.best);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn points_add_up_while_rooms_disagree(packs in questionnaires(), (answers, tiers) in states(), rooms in rooms()) {
        for score in &scores(&packs, &with(build(&answers, tiers), &rooms)).checklists {
            is_ordered(score)?;
            let open = score.controls().filter(|control| control.is_open()).count();
            prop_assert_eq!(open, score.open());
        }
    }

    #[test]
    fn any_answer_that_was_given_narrows_and_stays_inside(
        packs in questionnaires(), (answers, tiers) in states(), rooms in rooms(),
        at in 0..CONTROLS, given in hands(&VALUES), pick in any::<proptest::sample::Index>(),
    ) {
        let before = with(build(&answers, tiers), &rooms.into_iter().chain([(at, given.clone())]).collect());
        let mut after = before.clone();
        let given: Vec<Status> = given.keys().copied().collect();
        answer(&mut after, &name(at), *pick.get(&given));
        stays_inside(&scores(&packs, &before), &scores(&packs, &after))?;
    }

    #[test]
    fn a_disagreement_in_place_of_dont_know_narrows_and_stays_inside(
        packs in questionnaires(), (mut answers, tiers) in states(), at in 0..CONTROLS, given in hands(&Status::ALL),
    ) {
        answers[at] = 1;
        let before = build(&answers, tiers);
        let after = with(before.clone(), &BTreeMap::from([(at, given)]));
        stays_inside(&scores(&packs, &before), &scores(&packs, &after))?;
    }

    #[test]
    fn a_better_answer_of_one_hand_never_makes_anything_worse(
        packs in questionnaires(), (answers, tiers) in states(), at in 0..CONTROLS,
        other in 0..VALUES.len(), a in 0..VALUES.len(), b in 0..VALUES.len(),
    ) {
        let said = |value: usize| {
            let mut state = build(&answers, tiers);
            if value == other {
                // Everybody says the same: the wizard answers.
                answer(&mut state, &name(at), VALUES[value]);
            } else {
                vote(&mut state, &name(at), &[(VALUES[other], 2), (VALUES[value], 1)]);
            }
            scores(&packs, &state)
        };
        no_worse(&said(a.min(b)), &said(a.max(b)))?;
    }

    #[test]
    fn how_many_hands_there_were_changes_nothing(
        packs in questionnaires(), (answers, tiers) in states(), rooms in rooms(),
    ) {
        let one = rooms.iter().map(|(at, hands)| (*at, hands.keys().map(|status| (*status, 1)).collect())).collect();
        let (a, b) = (with(build(&answers, tiers), &rooms), with(build(&answers, tiers), &one));
        prop_assert_eq!(scores(&packs, &a), scores(&packs, &b));
    }

    #[test]
    fn somebody_who_does_not_know_makes_it_as_open_as_not_known(
        packs in questionnaires(), (mut answers, tiers) in states(), at in 0..CONTROLS, given in hands(&VALUES),
    ) {
        answers[at] = 1;
        let unknown = build(&answers, tiers);
        let given = given.into_iter().chain([(Status::DontKnow, 1)]).collect();
        let split = with(unknown.clone(), &BTreeMap::from([(at, given)]));
        let (a, b) = (scores(&packs, &unknown), scores(&packs, &split));
        stays_inside(&a, &b)?;
        stays_inside(&b, &a)?;
        prop_assert_eq!(&a.verdict.deciders, &b.verdict.deciders);
    }

    #[test]
    fn the_deciders_decide_within_what_was_said(
        packs in questionnaires(), (answers, tiers) in states(), rooms in rooms(),
    ) {
        let state = with(build(&answers, tiers.map(|level| level.clamp(1, 4))), &rooms);
        let now = scores(&packs, &state);
        let ends = |control: &ControlId, reading| {
            let flow = Flow::new(&packs, &state);
            let split = flow.split(control).map(|it| *Twice { worst: it.lowest, best: it.highest }.at(reading));
            match split.filter(|status| *status != Status::DontKnow) {
                Some(status) => status,
                None => *Twice { worst: Status::NotInPlace, best: Status::InPlace }.at(reading),
            }
        };
        let told = |deciders: &[Decider], reading| {
            let mut state = state.clone();
            for decider in deciders {
                let Decider::Control(control) = decider else { panic!("every tier is certain") };
                answer(&mut state, control.as_str(), ends(control, reading));
            }
            scores(&packs, &state)
        };
        if let Some(colour) = now.verdict.colour {
            prop_assert_eq!(colour.agreed().is_none(), !now.verdict.deciders.is_empty());
            for reading in [Case::Worst, Case::Best] {
                let then = told(&now.verdict.deciders, reading).verdict.colour;
                prop_assert!(then.is_some_and(|colour| colour.agreed().is_some()));
            }
        }
        for (at, department) in now.departments.iter().enumerate() {
            let Some(decision) = department.decision else { continue };
            prop_assert_eq!(decision.agreed().is_none(), !department.deciders.is_empty());
            for reading in [Case::Worst, Case::Best] {
                let then = told(&department.deciders, reading).departments[at].decision;
                prop_assert!(then.is_some_and(|decision| decision.agreed().is_some()));
            }
        }
    }

    #[test]
    fn what_if_settles_and_the_forecast_of_everything_answered_is_the_range(
        packs in questionnaires(), (answers, tiers) in states(), rooms in rooms(), at in 0..CONTROLS,
    ) {
        // Nothing is left unanswered: 0 becomes "don't know".
        let answers: Vec<u8> = answers.into_iter().map(|kind| kind.max(1)).collect();
        let state = with(build(&answers, tiers), &rooms);
        let now = scores(&packs, &state);
        for score in &now.checklists {
            let refused = score.controls().any(|control| control.is_unknown() && control.status.is_none());
            if let (Some(forecast), false) = (whatif::forecast(score), refused) {
                prop_assert_eq!(Some(&forecast), score.range.as_ref());
            }
        }
        let control: ControlId = name(at).as_str().into();
        let then = whatif::fixed(&packs, &state, [&control], TODAY);
        let fixed = then.checklists.iter().filter_map(|score| score.control(&control));
        prop_assert!(fixed.into_iter().all(|score| !score.split && score.low == score.points));
    }

    #[test]
    fn everything_open_is_to_be_found_out_and_settling_it_leaves_nothing(
        packs in questionnaires(), (answers, tiers) in states(), rooms in rooms(),
    ) {
        let mut state = with(build(&answers, tiers), &rooms);
        let now = scores(&packs, &state);
        let found: BTreeSet<_> = now.find_out_first().into_iter().map(|found| (found.control, found.split)).collect();
        let open = now.checklists.iter().flat_map(|score| score.controls()).filter(|score| score.is_open());
        let open: BTreeSet<_> = open.map(|score| (score.control.clone(), score.split)).collect();
        prop_assert_eq!(&found, &open);
        for (control, _) in &found {
            answer(&mut state, control.as_str(), Status::Started);
        }
        prop_assert!(scores(&packs, &state).find_out_first().is_empty());
    }
}

/// One step with a must-have and three others of the same weight: 25 points each.
fn room() -> (Questionnaire, Assessment) {
    let entries = vec![hard("must", 3, 1), entry("b", 3), entry("c", 3), entry("d", 3)];
    let packs = packs(vec![control("must")], vec![checklist("one", vec![step("s", 100, entries)])]);
    let mut state = Assessment::default();
    tick(&mut state, 3, 1, 3);
    for id in ["b", "c", "d"] {
        answer(&mut state, id, Status::InPlace);
    }
    (packs, state)
}

#[test]
fn low_takes_the_lowest_and_high_the_highest() {
    let (packs, mut state) = room();
    vote(&mut state, "must", &[(Status::InPlace, 3), (Status::NotInPlace, 5)]);
    let scores_now = scores(&packs, &state);
    let list = &scores_now.checklists[0];
    let range = list.range.as_ref().unwrap();
    assert_eq!((&range.low, &range.high), (&points("75"), &points("100")));
    assert_eq!((list.unknown, list.split, list.answered), (0, 1, 4));
    let gate = list.control(&"must".into()).unwrap().gate.as_ref().unwrap();
    assert!(gate.open.worst && !gate.open.best);
    assert_eq!(scores_now.verdict.deciders, [Decider::Control("must".into())]);
    assert!(list.control(&"must".into()).unwrap().value().is_none());
}

#[test]
fn a_must_have_that_nobody_says_is_in_place_is_open_for_certain() {
    let (packs, mut state) = room();
    vote(&mut state, "must", &[(Status::Partly, 3), (Status::NotInPlace, 5)]);
    let now = scores(&packs, &state);
    let list = &now.checklists[0];
    let range = list.range.as_ref().unwrap();
    assert_eq!((&range.low, &range.high), (&points("75"), &points("87.5")));
    assert!(list.control(&"must".into()).unwrap().gate.as_ref().unwrap().certainly_open());
    assert!(now.verdict.colour.unwrap().agreed().is_some() && now.verdict.deciders.is_empty());
}

#[test]
fn an_answer_after_the_vote_settles_it_and_a_vote_after_the_answer_opens_it() {
    let (packs, mut state) = room();
    let split = |state: &Assessment| scores(&packs, state).checklists[0].split;
    let hands = [(Status::InPlace, 1), (Status::NotInPlace, 1)];
    vote(&mut state, "b", &hands);
    assert_eq!(split(&state), 1, "the answer before it counts no more");
    answer(&mut state, "b", Status::InPlace);
    assert_eq!(split(&state), 0);
    vote(&mut state, "b", &hands);
    state.apply(&Body::RestUnknown { controls: vec!["b".into()] });
    assert_eq!((split(&state), scores(&packs, &state).checklists[0].unknown), (0, 2));
    vote(&mut state, "b", &hands);
    state.apply(&Body::Clear { control: "b".into() });
    assert_eq!(split(&state), 0);
    vote(&mut state, "b", &hands);
    vote(&mut state, "b", &[]);
    assert_eq!(split(&state), 0, "a vote can be taken away");
}

#[test]
fn a_disagreement_is_no_unknown_and_contradicts_nothing() {
    let (packs, mut state) = room();
    vote(&mut state, "b", &[(Status::InPlace, 1), (Status::DontKnow, 4)]);
    let flow = Flow::new(&packs, &state);
    let review = flow.review();
    assert_eq!(review.split, [&ControlId::from("b")]);
    assert!(!review.unknown.contains(&&"b".into()) && !review.unanswered.contains(&&"b".into()));
    assert_eq!(flow.standing(&"b".into()), Standing::Split);
    assert!(flow.is_answered(&"b".into()));
}

#[test]
fn a_disagreement_is_planned_as_something_to_find_out() {
    let (packs, mut state) = room();
    vote(&mut state, "must", &[(Status::InPlace, 3), (Status::NotInPlace, 5)]);
    let actions = plan::actions(&packs, &state, &scores(&packs, &state));
    let first = actions.first().unwrap();
    assert_eq!((first.control().map(ControlId::as_str), first.find_out), (Some("must"), true));
}

#[test]
fn an_answer_that_the_packs_refuse_may_be_anything() {
    let (packs, mut state) = room();
    vote(&mut state, "must", &[(Status::NotApplicable, 2), (Status::Partly, 2)]);
    let split = Flow::new(&packs, &state).split(&"must".into());
    assert_eq!(split, Some(Split { lowest: Status::DontKnow, highest: Status::DontKnow }));
}
