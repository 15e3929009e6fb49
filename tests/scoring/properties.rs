//! Properties that hold for fixed facts, over random packs and answers.

use jiff::civil::date;
use num_traits::Zero;
use portolan::{
    assessment::Assessment,
    questionnaire::{Checklist, Control, Entry, Gate, GateKind, Questionnaire, Status, Step},
    scoring::{ChecklistScore, Colour, Counted, Decider, Points, Scores, band, shown_points, whatif},
};
use proptest::{collection::vec, prelude::*};

use crate::pack::{TODAY, accept, answer, change, checklist, control, packs, points, scores, tick};

pub const CONTROLS: usize = 10;

pub fn name(at: usize) -> String {
    // The first two are raised by roles.
    match at {
        0 => "admin-two-step".to_owned(),
        1 => "guest-review".to_owned(),
        _ => format!("c{at}"),
    }
}

fn entries() -> impl Strategy<Value = Entry> {
    let gate = prop_oneof![
        3 => Just(None),
        1 => (1..=4u8).prop_map(|from| Some(Gate { kind: GateKind::Hard, from })),
        1 => (1..=4u8).prop_map(|from| Some(Gate { kind: GateKind::Soft, from })),
    ];
    (0..CONTROLS, prop_oneof![Just(5u32), Just(3), Just(1)], gate).prop_map(|(at, weight, gate)| Entry {
        control: name(at).as_str().into(),
        weight,
        gate,
    })
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    vec((1..40u32, vec(entries(), 1..5)), 1..5).prop_map(|steps| {
        let mut seen = Vec::new();
        let mut kept = Vec::new();
        for (at, (weight, entries)) in steps.into_iter().enumerate() {
            // A control stands once in a checklist.
            let entries: Vec<Entry> = entries
                .into_iter()
                .filter(|entry| {
                    let new = !seen.contains(&entry.control);
                    seen.push(entry.control.clone());
                    new
                })
                .collect();
            if !entries.is_empty() {
                kept.push(Step { id: format!("s{at}").as_str().into(), weight, entries });
            }
        }
        kept
    })
}

pub fn questionnaires() -> impl Strategy<Value = Questionnaire> {
    (vec(steps(), 1..3), vec(any::<bool>(), CONTROLS)).prop_map(|(all, allow)| {
        let checklists: Vec<Checklist> =
            (0..).zip(all).map(|(at, steps): (usize, _)| checklist(&format!("l{at}"), steps)).collect();
        let controls: Vec<Control> = (0..)
            .zip(allow)
            .map(|(at, allow): (usize, bool)| Control { not_applicable: allow, ..control(&name(at)) })
            .collect();
        packs(controls, checklists)
    })
}

/// An answer by number: 0 none, 1 don't know, 2 n/a, then values from worst to best.
const VALUES: std::ops::RangeInclusive<u8> = 3..=8;

pub fn give(state: &mut Assessment, control: &str, kind: u8) {
    match kind {
        1 => answer(state, control, Status::DontKnow),
        2 => answer(state, control, Status::NotApplicable),
        3 => answer(state, control, Status::NotInPlace),
        4 => answer(state, control, Status::Started),
        5 => answer(state, control, Status::Partly),
        6 => answer(state, control, Status::Compensating),
        7 => accept(state, control, date(2027, 6, 30)),
        8 => answer(state, control, Status::InPlace),
        _ => {}
    }
}

pub fn states() -> impl Strategy<Value = (Vec<u8>, [u8; 3])> {
    (vec(0..=8u8, CONTROLS), [0..=5u8, 0..=5u8, 0..=5u8])
}

pub fn build(answers: &[u8], [s, r, m]: [u8; 3]) -> Assessment {
    let mut state = Assessment::default();
    tick(&mut state, s, r, m);
    for (at, kind) in answers.iter().enumerate() {
        give(&mut state, &name(at), *kind);
    }
    state
}

/// Says whether every reading of `b` is at least as good as that of `a`: points, colours, decisions.
pub fn no_worse(a: &Scores, b: &Scores) -> Result<(), TestCaseError> {
    for (a, b) in a.checklists.iter().zip(&b.checklists) {
        if let (Some(x), Some(y)) = (&a.range, &b.range) {
            prop_assert!(y.low >= x.low && y.high >= x.high);
        }
        if let (Some(x), Some(y)) = (a.colour, b.colour) {
            prop_assert!(y.worst >= x.worst && y.best >= x.best);
        }
    }
    if let (Some(x), Some(y)) = (a.verdict.colour, b.verdict.colour) {
        prop_assert!(y.worst >= x.worst && y.best >= x.best);
    }
    for (a, b) in a.departments.iter().zip(&b.departments) {
        if let (Some(x), Some(y)) = (a.decision, b.decision) {
            prop_assert!(y.worst <= x.worst && y.best <= x.best);
        }
        if let (Some(x), Some(y)) = (a.residual, b.residual) {
            prop_assert!(y.worst <= x.worst && y.best <= x.best);
        }
    }
    Ok(())
}

pub fn is_ordered(score: &ChecklistScore) -> Result<(), TestCaseError> {
    let Some(range) = &score.range else {
        prop_assert!(score.controls().all(|control| control.counted != Counted::Live));
        return Ok(());
    };
    prop_assert!(Points::zero() <= range.low && range.low <= range.high && range.high <= points("100"));
    let sum = |of: fn(&portolan::scoring::ControlScore) -> &Points| {
        score.controls().fold(Points::zero(), |sum, control| sum + of(control))
    };
    prop_assert_eq!(sum(|control| &control.points), points("100"));
    prop_assert_eq!(&sum(|control| &control.low), &range.low);
    prop_assert_eq!(&sum(|control| &control.high), &range.high);
    prop_assert_eq!(score.steps.iter().fold(Points::zero(), |sum, step| sum + &step.points), points("100"));
    for control in score.controls().filter(|control| control.counted == Counted::Live) {
        prop_assert_eq!(&control.low + &control.gain, control.points.clone());
    }
    let (band_worst, band_best) = (score.band.expect("live").worst, score.band.expect("live").best);
    let colour = score.colour.expect("live");
    prop_assert!(colour.worst <= colour.best && colour.worst <= band_worst && colour.best <= band_best);
    let shown_band = |value: &Points| band(&points(&shown_points(value).to_string()));
    prop_assert_eq!(shown_band(&range.low), band_worst);
    prop_assert_eq!(shown_band(&range.high), band_best);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn points_sum_to_100_and_low_never_exceeds_high(packs in questionnaires(), (answers, tiers) in states()) {
        let scores = scores(&packs, &build(&answers, tiers));
        for score in &scores.checklists {
            is_ordered(score)?;
        }
    }

    #[test]
    fn a_better_answer_never_makes_anything_worse(
        packs in questionnaires(), (answers, tiers) in states(), at in 0..CONTROLS, a in VALUES, b in VALUES,
    ) {
        let (mut before, mut after) = (answers.clone(), answers);
        (before[at], after[at]) = (a.min(b), a.max(b));
        no_worse(&scores(&packs, &build(&before, tiers)), &scores(&packs, &build(&after, tiers)))?;
    }

    #[test]
    fn partly_and_something_else_count_the_same(packs in questionnaires(), (answers, tiers) in states(), at in 0..CONTROLS) {
        let (mut before, mut after) = (answers.clone(), answers);
        (before[at], after[at]) = (5, 6);
        let (before, after) = (scores(&packs, &build(&before, tiers)), scores(&packs, &build(&after, tiers)));
        for (a, b) in before.checklists.iter().zip(&after.checklists) {
            prop_assert_eq!(&a.range, &b.range);
            prop_assert_eq!(a.colour, b.colour);
        }
    }

    #[test]
    fn any_answer_in_place_of_dont_know_narrows_and_stays_inside(
        packs in questionnaires(), (answers, tiers) in states(), at in 0..CONTROLS, unknown in 0..=1u8, value in VALUES,
    ) {
        let (mut before, mut after) = (answers.clone(), answers);
        (before[at], after[at]) = (unknown, value);
        let (before, after) = (scores(&packs, &build(&before, tiers)), scores(&packs, &build(&after, tiers)));
        for (a, b) in before.checklists.iter().zip(&after.checklists) {
            if let (Some(a), Some(b)) = (&a.range, &b.range) {
                prop_assert!(b.low >= a.low && b.high <= a.high);
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
    }

    #[test]
    fn a_tier_that_turns_out_stays_inside(
        packs in questionnaires(), (answers, tiers) in states(), which in 0..3usize, level in 1..=4u8,
    ) {
        // N/a is left out: roles at their worst may refuse one that roles as they turn out allow.
        let answers: Vec<u8> = answers.into_iter().map(|kind| if kind == 2 { 3 } else { kind }).collect();
        let (mut before, mut after) = (tiers, tiers);
        (before[which], after[which]) = (5, level);
        let (before, after) = (scores(&packs, &build(&answers, before)), scores(&packs, &build(&answers, after)));
        prop_assert!(after.exposure.worst <= before.exposure.worst && after.exposure.best >= before.exposure.best);
        if let (Some(a), Some(b)) = (before.verdict.colour, after.verdict.colour) {
            prop_assert!(b.worst >= a.worst && b.best <= a.best);
        }
        for (a, b) in before.departments.iter().zip(&after.departments) {
            if let (Some(a), Some(b)) = (a.decision, b.decision) {
                prop_assert!(b.worst <= a.worst && b.best >= a.best);
            }
        }
    }

    #[test]
    fn packs_that_drop_a_tick_never_lower_what_may_be_at_stake(
        packs in questionnaires(), (answers, tiers) in states(), dropped in vec(any::<bool>(), 12),
    ) {
        let state = build(&answers, tiers);
        let before = scores(&packs, &state);
        let mut newer = packs;
        change(&mut newer, |contents| {
            let mut dropped = dropped.iter();
            for tier in &mut contents.tiers {
                tier.ticks.retain(|_| dropped.next() == Some(&false));
            }
        });
        let after = scores(&newer, &state);
        prop_assert!(after.exposure.worst >= before.exposure.worst);
        if let (Some(a), Some(b)) = (before.verdict.colour, after.verdict.colour) {
            prop_assert!(b.worst <= a.worst);
        }
        for (a, b) in before.departments.iter().zip(&after.departments) {
            prop_assert!(b.exposure.worst >= a.exposure.worst);
            if let (Some(a), Some(b)) = (a.decision, b.decision) {
                prop_assert!(b.worst >= a.worst);
            }
        }
    }

    #[test]
    fn the_order_of_answers_is_irrelevant(packs in questionnaires(), (answers, tiers) in states()) {
        let forward = build(&answers, tiers);
        let mut backward = Assessment::default();
        for (at, kind) in answers.iter().enumerate().rev() {
            give(&mut backward, &name(at), *kind);
        }
        tick(&mut backward, tiers[0], tiers[1], tiers[2]);
        prop_assert_eq!(scores(&packs, &forward), scores(&packs, &backward));
    }

    #[test]
    fn what_is_not_applicable_is_always_visible(packs in questionnaires(), (answers, tiers) in states()) {
        for score in scores(&packs, &build(&answers, tiers)).checklists {
            let any = score.controls().any(|control| control.counted == Counted::NotApplicable);
            prop_assert_eq!(any, score.not_applicable > Points::zero());
            let reduced = score.not_applicable > points("20");
            prop_assert!(!reduced || score.scope_reduced.is_some());
        }
    }

    #[test]
    fn the_deciders_decide(packs in questionnaires(), (answers, tiers) in states()) {
        // Certain tiers: what remains open are answers.
        let tiers = tiers.map(|level| level.clamp(1, 4));
        let state = build(&answers, tiers);
        let now = scores(&packs, &state);
        let told = |deciders: &[Decider], status: Status| {
            let mut state = state.clone();
            for decider in deciders {
                let Decider::Control(control) = decider else { panic!("every tier is certain") };
                answer(&mut state, control.as_str(), status);
            }
            scores(&packs, &state)
        };
        if let Some(colour) = now.verdict.colour {
            prop_assert_eq!(colour.agreed().is_none(), !now.verdict.deciders.is_empty());
            for status in [Status::InPlace, Status::NotInPlace] {
                let then = told(&now.verdict.deciders, status).verdict.colour;
                prop_assert!(then.is_some_and(|colour| colour.agreed().is_some()));
            }
        }
        for (at, department) in now.departments.iter().enumerate() {
            let Some(decision) = department.decision else { continue };
            prop_assert_eq!(decision.agreed().is_none(), !department.deciders.is_empty());
            for status in [Status::InPlace, Status::NotInPlace] {
                let then = told(&department.deciders, status).departments[at].decision;
                prop_assert!(then.is_some_and(|decision| decision.agreed().is_some()));
            }
        }
    }

    #[test]
    fn every_must_have_fixed_leaves_none_open(packs in questionnaires(), (answers, tiers) in states()) {
        let state = build(&answers, tiers);
        let now = scores(&packs, &state);
        let then = whatif::after_must_haves(&packs, &state, &now, TODAY);
        prop_assert!(then.open_gates(GateKind::Hard).is_empty());
        no_worse(&now, &then)?;
        if then.open_gates(GateKind::Soft).is_empty() && !then.verdict.scope_incomplete {
            let bands = then.in_verdict().filter_map(|score| score.band).map(|band| band.worst).min();
            prop_assert_eq!(then.verdict.colour.map(|colour| colour.worst), bands);
        }
        prop_assert!(Colour::Red.lower() == Colour::Red);
    }
}
