//! The cheapest path, against trying everything.

use std::collections::BTreeSet;

use portolan::{
    assessment::Assessment,
    questionnaire::{ControlId, Entry, Questionnaire, Status},
    scoring::{
        Colour, Scores,
        whatif::{self, PathTarget, cheapest},
    },
};
use proptest::{collection::vec, prelude::*};

use crate::{
    pack::{TODAY, answer, change, checklist, control, entry, fact, hard, packs, points, scores, soft, step, tick},
    vector::vector,
};

const CONTROLS: usize = 7;

fn id(at: usize) -> String {
    format!("c{at}")
}

fn reaches(scores: &Scores, target: PathTarget) -> bool {
    match target {
        PathTarget::Colour(colour) => scores.verdict.colour.is_some_and(|found| found.worst >= colour),
        PathTarget::Low(low) => scores
            .in_verdict()
            .filter_map(|score| score.range.as_ref())
            .all(|range| range.low >= points(&low.to_string())),
    }
}

/// Tries every set of fixes that is closed under dependencies.
fn by_trying(packs: &Questionnaire, state: &Assessment, target: PathTarget) -> Option<u32> {
    let open: Vec<&ControlId> = packs
        .controls
        .iter()
        .map(|control| &control.id)
        .filter(|control| state.status(control) != Some(Status::InPlace))
        .collect();
    (0u32..1 << open.len())
        .filter_map(|set| {
            let chosen: BTreeSet<_> =
                open.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, control)| *control).collect();
            let closed = chosen.iter().all(|control| {
                let depends = &packs.control(control.as_str()).expect("a control of the pack").depends;
                depends.iter().all(|needed| chosen.contains(needed) || !open.contains(&needed))
            });
            let effort = chosen
                .iter()
                .map(|control| packs.control(control.as_str()).expect("a control of the pack").effort)
                .sum();
            let then = || whatif::fixed(packs, state, chosen.iter().copied(), TODAY);
            (closed && reaches(&then(), target)).then_some(effort)
        })
        .min()
}

fn entries() -> impl Strategy<Value = Vec<Entry>> {
    let kinds = vec((prop_oneof![Just(5u32), Just(3), Just(1)], 0..6u8, any::<bool>()), CONTROLS);
    kinds.prop_map(|kinds| {
        (0..)
            .zip(kinds)
            .filter(|(at, (_, _, there))| *there || *at == 0)
            .map(|(at, (weight, gate, _))| match gate {
                0 => hard(&id(at), weight, 1),
                1 => soft(&id(at), weight, 1),
                _ => entry(&id(at), weight),
            })
            .collect()
    })
}

fn targets() -> impl Strategy<Value = PathTarget> {
    prop_oneof![
        Just(PathTarget::Colour(Colour::Green)),
        Just(PathTarget::Colour(Colour::Amber)),
        (0..=100u8).prop_map(PathTarget::Low),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_cheapest_path_is_as_cheap_as_any(
        lists in vec(entries(), 1..3),
        efforts in vec(0..6u32, CONTROLS),
        depends in vec(proptest::option::of(0..CONTROLS), CONTROLS),
        statuses in vec(0..7u8, CONTROLS),
        target in targets(),
    ) {
        let checklists = (0..).zip(lists).map(|(at, entries): (usize, _)| {
            let (first, second) = entries.split_at(entries.len().div_ceil(2));
            let steps = [(70, first), (30, second)].into_iter().filter(|(_, entries)| !entries.is_empty());
            let steps = steps.map(|(weight, entries)| step(&format!("s{weight}"), weight, entries.to_vec()));
            checklist(&format!("l{at}"), steps.collect())
        });
        let mut controls: Vec<_> = (0..CONTROLS).map(|at| control(&id(at))).collect();
        for (at, control) in controls.iter_mut().enumerate() {
            control.effort = efforts[at];
            // Only backwards: no circles.
            control.depends = depends[at].filter(|needed| *needed < at).map(|needed| id(needed).as_str().into()).into_iter().collect();
        }
        let checklists: Vec<_> = checklists.collect();
        // Every control stands somewhere, or it would not be asked and could not hold others up.
        let all = (0..CONTROLS).map(|at| entry(&id(at), 1)).collect();
        let mut beside = checklist("beside", vec![step("s", 100, all)]);
        beside.when = None;
        let packs = packs(controls, checklists.into_iter().chain([beside]).collect());
        let mut state = Assessment::default();
        state.apply(&portolan::assessment::Body::Checklist {
            checklist: "beside".into(),
            role: Some(portolan::assessment::ChecklistRole::Beside),
        });
        tick(&mut state, 3, 1, 3);
        for (at, status) in statuses.iter().enumerate() {
            // The last but one is no answer at all: it stays so, and fixing it counts as much as fixing any other.
            let all = [Status::NotInPlace, Status::Started, Status::Partly, Status::InPlace, Status::DontKnow];
            if let Some(status) = all.get(usize::from(*status)) {
                answer(&mut state, &id(at), *status);
            } else if *status == 6 {
                // A workshop disagrees: to fix it is to settle it.
                let hands = [(Status::InPlace, 3), (Status::Partly, 5)].into();
                state.apply(&portolan::assessment::Body::Vote { control: id(at).as_str().into(), hands });
            }
        }
        let now = scores(&packs, &state);
        let found = cheapest(&packs, &now, target);
        prop_assert_eq!(found.as_ref().map(|path| path.half_days), by_trying(&packs, &state, target));
        let path = found.expect("everything in place reaches any target");
        prop_assert_eq!(path.above_optimum, 0);
        prop_assert!(reaches(&whatif::fixed(&packs, &state, &path.controls, TODAY), target));
        let effort: u32 = path.controls.iter().map(|control| packs.control(control.as_str()).expect("a control of the pack").effort).sum();
        prop_assert_eq!(effort, path.half_days);
        for (at, control) in path.controls.iter().enumerate() {
            for needed in &packs.control(control.as_str()).expect("a control of the pack").depends {
                let open = state.status(needed) != Some(Status::InPlace);
                prop_assert!(!open || path.controls[..at].contains(needed), "what is needed comes first");
            }
        }
    }
}

#[test]
fn the_vector_needs_both_must_haves_and_one_more_to_be_green() {
    let (packs, state) = vector();
    let path = cheapest(&packs, &scores(&packs, &state), PathTarget::Colour(Colour::Green)).unwrap();
    let names: BTreeSet<_> = path.controls.iter().map(ControlId::as_str).collect();
    assert_eq!((path.half_days, path.above_optimum), (3, 0));
    assert!(names.contains("b1") && names.contains("c1"));
}

#[test]
fn amber_may_be_cheaper_at_75_with_a_must_have_open() {
    let mut dear = control("dear");
    dear.effort = 40;
    let packs =
        packs(vec![dear], vec![checklist("one", vec![step("s", 100, vec![hard("dear", 1, 1), entry("rest", 3)])])]);
    let mut state = Assessment::default();
    tick(&mut state, 3, 1, 3);
    let path = cheapest(&packs, &scores(&packs, &state), PathTarget::Colour(Colour::Amber)).unwrap();
    assert_eq!((path.controls, path.half_days), (vec!["rest".into()], 1));
}

#[test]
fn no_path_leads_to_green_while_the_scope_is_incomplete() {
    let (packs, mut state) = vector();
    fact(&mut state, "firm-sensitive", "yes");
    assert_eq!(cheapest(&packs, &scores(&packs, &state), PathTarget::Colour(Colour::Green)), None);
    assert!(cheapest(&packs, &scores(&packs, &state), PathTarget::Colour(Colour::Amber)).is_some());
}

#[test]
fn a_hundred_controls_are_searched_within_the_limit() {
    let step_of = |at: usize| {
        let entries = (0..20).map(|n| entry(&format!("c{at}-{n}"), [5, 3, 1][(at + n) % 3])).collect();
        step(&format!("s{at}"), 20, entries)
    };
    let mut packs = packs(Vec::new(), vec![checklist("one", (0..5).map(step_of).collect())]);
    change(&mut packs, |contents| {
        for (at, control) in contents.controls.iter_mut().enumerate() {
            control.effort = 1 + u32::try_from(at * 7 % 11).unwrap();
        }
    });
    let mut state = Assessment::default();
    tick(&mut state, 3, 1, 3);
    let path = cheapest(&packs, &scores(&packs, &state), PathTarget::Low(75)).unwrap();
    assert!(path.above_optimum <= 2, "{}", path.above_optimum);
}
