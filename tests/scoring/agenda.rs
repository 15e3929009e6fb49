//! The agenda of a workshop: order by what is at stake, minutes in proportion, nothing lost.

use std::collections::BTreeSet;

use portolan::{
    plan::agenda::{Agenda, Ask, LEAST, MEAN, Topic, agenda, topics},
    questionnaire::{ControlId, GateKind, Status},
    scoring::Points,
};
use proptest::{collection::vec, prelude::*};

use crate::{
    pack::{answer, points, scores},
    properties::{build, questionnaires, states},
    vector::vector,
};

fn topic(at: usize, weight: u32) -> Topic {
    let id = format!("c{at}");
    Topic { control: id.as_str().into(), gate: None, points: Points::from_integer(weight.into()), minutes: 0 }
}

fn names(topics: &[Topic]) -> Vec<&str> {
    topics.iter().map(|topic| topic.control.as_str()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn minutes_add_up_and_nothing_is_lost(weights in vec(0..30u32, 0..60), minutes in 0..600u32) {
        let all: Vec<Topic> = (0..).zip(&weights).map(|(at, weight): (usize, &u32)| topic(at, *weight)).collect();
        let Agenda { opening, topics, later, closing } = agenda(all.clone(), minutes);
        let sum: u32 = topics.iter().map(|topic| topic.minutes).sum();
        prop_assert!(topics.iter().all(|topic| topic.minutes >= LEAST));
        prop_assert!(later.iter().all(|topic| topic.minutes == 0));
        prop_assert!(opening + sum + closing <= minutes);
        if !topics.is_empty() {
            prop_assert_eq!(opening + sum + closing, minutes);
        }
        let both: Vec<&str> = names(&topics).into_iter().chain(names(&later)).collect();
        prop_assert_eq!(both, names(&all));
        // Later is only what time does not reach.
        let time = minutes - opening - closing;
        prop_assert!(later.is_empty() || time < MEAN * u32::try_from(topics.len() + 1).unwrap());
    }

    #[test]
    fn more_at_stake_never_gets_less_time(weights in vec(0..30u32, 1..30), minutes in 60..300u32) {
        let all = (0..).zip(&weights).map(|(at, weight): (usize, &u32)| topic(at, *weight)).collect();
        let made = agenda(all, minutes);
        for a in &made.topics {
            for b in &made.topics {
                // Whole minutes: the remainder of one may be a minute more.
                prop_assert!(a.points <= b.points || a.minutes + 1 > b.minutes, "{a:?} {b:?}");
            }
        }
    }

    #[test]
    fn must_haves_stand_first_then_points(packs in questionnaires(), (answers, tiers) in states()) {
        let state = build(&answers, tiers);
        let now = scores(&packs, &state);
        let open = topics(&now, Ask::Open);
        let rank = |topic: &Topic| topic.gate.map_or(2, |gate| u8::from(gate == GateKind::Soft));
        for pair in open.windows(2) {
            prop_assert!(rank(&pair[0]) <= rank(&pair[1]));
            prop_assert!(rank(&pair[0]) < rank(&pair[1]) || pair[0].points >= pair[1].points);
        }
        let found: BTreeSet<ControlId> = now.find_out_first().into_iter().map(|found| found.control).collect();
        prop_assert_eq!(open.iter().map(|topic| topic.control.clone()).collect::<BTreeSet<_>>(), found);
        let all: BTreeSet<_> = topics(&now, Ask::All).into_iter().map(|topic| topic.control).collect();
        prop_assert!(open.iter().all(|topic| all.contains(&topic.control)));
    }
}

#[test]
fn ninety_minutes_open_with_five_and_close_with_ten() {
    let made = agenda((0..10).map(|at| topic(at, 10)).collect(), 90);
    assert_eq!((made.opening, made.closing, made.minutes()), (5, 10, 90));
    let minutes: Vec<u32> = made.topics.iter().map(|topic| topic.minutes).collect();
    assert_eq!(minutes, [8, 8, 8, 8, 8, 7, 7, 7, 7, 7]);
}

#[test]
fn what_time_does_not_reach_is_kept_for_later() {
    let made = agenda((0..10).map(|at| topic(at, 1)).collect(), 11);
    assert_eq!((made.opening, made.closing), (0, 0));
    assert_eq!(names(&made.topics), ["c0", "c1", "c2"]);
    assert_eq!(names(&made.later), ["c3", "c4", "c5", "c6", "c7", "c8", "c9"]);
}

#[test]
fn nothing_to_ask_needs_no_time() {
    assert_eq!(agenda(Vec::new(), 90), Agenda::default());
}

#[test]
fn the_vector_puts_its_unknown_must_have_before_more_points() {
    let (packs, mut state) = vector();
    let open = topics(&scores(&packs, &state), Ask::Open);
    assert_eq!(names(&open), ["b1", "f1"]);
    assert_eq!(open[0].points, points("12.5"));
    let all = topics(&scores(&packs, &state), Ask::All);
    assert_eq!(names(&all)[..2], ["b1", "c1"], "must-haves first, answered or not");
    answer(&mut state, "b1", Status::InPlace);
    answer(&mut state, "f1", Status::InPlace);
    assert!(topics(&scores(&packs, &state), Ask::Open).is_empty());
}
