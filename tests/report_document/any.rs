//! Any state builds: what the journal holds may be of another version or make no sense.

use std::collections::BTreeSet;

use jiff::civil::date;
use portolan::{
    assessment::{Acceptance, Assessment, Body, ChecklistRole, Decision, DepartmentId, Override},
    questionnaire::{Status, TierId},
    report::Kind,
};
use proptest::prelude::*;

use super::{lines, states::*};

fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z ]{0,12}", any::<String>(), "[\u{2066}-\u{2069}\u{202a}-\u{202e}\u{fdd0}-\u{fdd5}a聊]{0,8}"]
}

fn body() -> impl Strategy<Value = Body> {
    let controls: Vec<_> = packs().controls.iter().map(|control| control.id.clone()).collect();
    let control = proptest::sample::select(controls);
    let status = proptest::sample::select(Status::ALL.to_vec());
    let department = || proptest::sample::select(vec!["all", "d1", "d2"]).prop_map(|id| DepartmentId(id.to_owned()));
    let days = || (2024_i16..2030, 1_i8..13, 1_i8..29).prop_map(|(year, month, day)| date(year, month, day));
    let facts: Vec<_> = packs().profile.iter().flat_map(|question| question.facts.clone()).collect();
    let fact = proptest::sample::select(facts).prop_flat_map(|fact| {
        let values = proptest::sample::subsequence(fact.values.clone(), 0..=fact.values.len());
        let text = proptest::option::of(text());
        (Just(fact.id), values, text).prop_map(|(fact, values, text)| Body::Fact {
            fact,
            values: values.into_iter().collect(),
            text,
        })
    });
    let ticks = proptest::sample::select(TierId::ALL.to_vec()).prop_flat_map(move |tier| {
        let all: Vec<_> = packs().tier(tier).expect("a tier").ticks.iter().map(|tick| tick.id.clone()).collect();
        (department(), proptest::sample::subsequence(all.clone(), 0..=all.len()), any::<bool>()).prop_map(
            move |(department, ticks, not_sure)| Body::Ticks {
                department,
                tier,
                ticks: ticks.into_iter().collect::<BTreeSet<_>>(),
                not_sure,
            },
        )
    });
    prop_oneof![
        8 => (control.clone(), status, proptest::option::of(text()), proptest::option::of((text(), text(), days())))
            .prop_map(|(control, status, reason, accepted)| Body::Answer {
                control,
                status,
                reason,
                accepted: accepted.map(|(name, reason, expires)| Acceptance {
                    role: name.clone(), name, reason, expires,
                }),
            }),
        3 => fact,
        3 => ticks,
        1 => (department(), text()).prop_map(|(id, name)| Body::Department { id, name, copy_of: None }),
        1 => (control.clone(), text()).prop_map(|(control, text)| Body::Owner { control, text }),
        1 => (control, proptest::option::of(days())).prop_map(|(control, date)| Body::Due { control, date }),
        1 => (any::<u8>(), proptest::option::of(days())).prop_map(|(points, by)| Body::Target { points, by }),
        1 => (text(), proptest::option::of("[0-9.]{0,25}"), proptest::option::of(text())).prop_map(
            |(days_per_week, day_rate, currency)| Body::Pace { days_per_week, day_rate, currency }),
        1 => (department(), text(), text(), days()).prop_map(|(department, name, reason, expires)| Body::Override {
            department,
            set: Some(Override { decision: Decision::Isolate, name, reason, expires }),
        }),
        1 => proptest::sample::select(vec!["hong-kong", "macau", "governance"]).prop_flat_map(|id| {
            let roles = vec![None, Some(ChecklistRole::Verdict), Some(ChecklistRole::Beside), Some(ChecklistRole::Off)];
            proptest::sample::select(roles).prop_map(move |role| Body::Checklist { checklist: id.into(), role })
        }),
        1 => proptest::collection::vec(text(), 0..4).prop_map(|names| Body::Participants { names }),
        1 => text().prop_map(|title| Body::Title { title }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_state_builds(bodies in proptest::collection::vec(body(), 0..120), tag in 0_usize..4, changed in text()) {
        let mut state = Assessment::default();
        for body in &bodies {
            state.apply(body);
        }
        state.answered = changed;
        let tag = ["en", "zh-Hant", "zh-Hans", "pt"][tag];
        for kind in Kind::ALL {
            let document = report(kind, &state, tag);
            prop_assert!(document.pages.iter().all(|page| !page.message.is_empty()));
            prop_assert!(lines(&document).iter().all(|line| !line.contains("report-")));
        }
    }
}
