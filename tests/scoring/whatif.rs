//! What if, against giving the same answers and ticks for good.

use std::collections::BTreeSet;

use portolan::{
    assessment::{Assessment, Body, DepartmentId, Event, Reading},
    questionnaire::{Status, TierId},
    scoring::whatif::{self, moves},
};
use proptest::{collection::vec, prelude::*};

use crate::pack::{TODAY, checklist, control, entry, hard, packs, scores, soft, step};

const CONTROLS: usize = 6;

fn id(at: usize) -> String {
    format!("c{at}")
}

fn questionnaire() -> portolan::questionnaire::Questionnaire {
    let first = vec![hard("c0", 5, 1), soft("c1", 3, 2), entry("c2", 1)];
    let second = vec![hard("c3", 5, 3), entry("c4", 3), entry("c5", 1)];
    let controls = (0..CONTROLS).map(|at| control(&id(at))).collect();
    let mut packs = packs(controls, vec![checklist("l", vec![step("a", 60, first), step("b", 40, second)])]);
    crate::pack::change(&mut packs, |contents| {
        for tier in &mut contents.tiers {
            for tick in tier.ticks.iter_mut().filter(|tick| tick.level == Some(4)) {
                tick.effort = Some(2);
            }
        }
    });
    packs
}

/// A change of an answer, of ticks, or of the departments.
fn change() -> impl Strategy<Value = Body> {
    let department = || prop_oneof![Just(DepartmentId::whole()), Just(DepartmentId("d1".to_owned()))];
    prop_oneof![
        4 => (0..CONTROLS, 0..Status::ALL.len()).prop_map(|(at, status)| Body::Answer {
            control: id(at).as_str().into(),
            status: Status::ALL[status],
            reason: None,
            accepted: None,
        }),
        3 => (department(), 0..3usize, vec(1..=4u8, 0..3), any::<bool>()).prop_map(|(department, tier, levels, not_sure)| {
            let tier = TierId::ALL[tier];
            let letter = ['s', 'r', 'm'][TierId::ALL.iter().position(|known| *known == tier).unwrap_or(0)];
            let ticks: BTreeSet<_> = levels.iter().map(|level| format!("{letter}{level}").as_str().into()).collect();
            Body::Ticks { department, tier, ticks, not_sure }
        }),
        1 => Just(Body::Department { id: DepartmentId("d1".to_owned()), name: "Shop".to_owned(), copy_of: None }),
        1 => (0..CONTROLS).prop_map(|at| Body::Clear { control: id(at).as_str().into() }),
    ]
}

/// Folds bodies as a journal would.
fn folded<'b>(bodies: impl IntoIterator<Item = &'b Body>) -> Assessment {
    let events: Vec<Event> = (1..)
        .zip(bodies)
        .map(|(counter, body)| Event {
            device: "k7f2".to_owned(),
            counter,
            lamport: counter,
            time: String::new(),
            by: String::new(),
            body: body.clone(),
        })
        .collect();
    Assessment::fold(&events)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_if_is_the_score_after_the_same_events(before in vec(change(), 0..14), then in vec(change(), 0..8)) {
        let packs = questionnaire();
        let supposed = whatif::with(&packs, &folded(&before), &then, TODAY);
        let done = folded(before.iter().chain(&then));
        prop_assert_eq!(supposed, scores(&packs, &done));
    }

    #[test]
    fn a_move_that_is_offered_never_raises_what_is_at_stake(before in vec(change(), 0..14)) {
        let packs = questionnaire();
        let state = folded(&before);
        for offer in moves::offered(&packs, &state) {
            let then = whatif::changed(&state, [&moves::body(&offer.change)]);
            let levels = |state: &Assessment| {
                let found = Reading::new(&packs, state).highest(|stake| stake.exposure);
                (found.worst, found.best)
            };
            let (now, after) = (levels(&state), levels(&then));
            prop_assert!(after.0 <= now.0 && after.1 <= now.1, "{:?} {:?} {:?}", offer, now, after);
            prop_assert!(moves::offered(&packs, &then).iter().all(|next| next.change != offer.change), "done once");
        }
    }
}
