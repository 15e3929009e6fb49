//! Every rule of the program's packs comes up for some company.

use std::collections::{BTreeMap, BTreeSet};

use portolan::{
    assessment::{Assessment, Body, ChecklistRole},
    flow::Flow,
    questionnaire::{Condition, FactKind, Questionnaire, RulePart, TierId},
    world::Packs,
};

/// A company to which every law at hand applies and that uses the platform for everything.
const COMPANY: [(&str, &[&str]); 9] = [
    ("place", &["hong-kong", "macau"]),
    ("mainland-company", &["yes"]),
    ("people", &["hong-kong", "macau", "mainland", "eu", "elsewhere"]),
    ("gdpr", &["office", "offer"]),
    ("edition", &["public"]),
    ("accounts", &["plus-86"]),
    ("uses", &["chat", "attendance", "customer-chat", "apps-bots", "monitoring"]),
    ("regulated", &["yes"]),
    ("firm-sensitive", &["yes"]),
];
const TICKS: [(&str, &[&str]); 3] =
    [("sensitivity", &["customer-records"]), ("roles", &["team", "guests"]), ("mobility", &["mainland"])];

type Said = BTreeMap<String, BTreeSet<String>>;

/// Makes a condition hold, or not hold.
fn say(said: &mut Said, packs: &Questionnaire, condition: &Condition, holds: bool) {
    match condition {
        Condition::All(parts) => parts.iter().for_each(|part| say(said, packs, part, holds)),
        Condition::Any(parts) => say(said, packs, &parts[0], holds),
        Condition::Not(part) => say(said, packs, part, !holds),
        Condition::Includes(wanted) => {
            for (name, values) in wanted {
                let own = said.entry(name.clone()).or_default();
                if !holds {
                    own.retain(|value| !values.values().contains(value));
                } else if !values.values().iter().any(|value| own.contains(value)) {
                    if packs.fact(name).is_some_and(|fact| fact.kind == FactKind::One) {
                        own.clear();
                    }
                    own.insert(values.values()[0].clone());
                }
            }
        }
        Condition::AtLeast(_) => {}
    }
}

fn company(said: &Said) -> Assessment {
    let mut state = Assessment::default();
    let department = state.departments[0].id.clone();
    state.apply(&Body::Checklist { checklist: "governance".into(), role: Some(ChecklistRole::Beside) });
    for (name, values) in said {
        let body = match TierId::ALL.into_iter().find(|tier| tier.id() == name) {
            Some(tier) => Body::Ticks {
                department: department.clone(),
                tier,
                ticks: values.iter().map(|tick| tick.as_str().into()).collect(),
                not_sure: false,
            },
            None => Body::Fact {
                fact: name.as_str().into(),
                values: values.iter().map(|value| value.as_str().into()).collect(),
                text: None,
            },
        };
        state.apply(&body);
    }
    state
}

#[test]
fn every_contradiction_comes_up_in_the_review_of_some_company() {
    let packs = Packs::built_in().questionnaire().unwrap();
    assert!(packs.contradictions.len() >= 20);
    let set = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect();
    let usual: Said = COMPANY.iter().chain(&TICKS).map(|(name, values)| ((*name).to_owned(), set(values))).collect();
    let mut silent = Vec::new();
    for rule in &packs.contradictions {
        let mut said = usual.clone();
        for part in &rule.all {
            if let RulePart::When(condition) = part {
                say(&mut said, &packs, condition, true);
            }
        }
        let mut state = company(&said);
        for part in &rule.all {
            if let RulePart::Answer(control, statuses) = part {
                state.apply(&Body::Answer {
                    control: control.clone(),
                    status: statuses[0],
                    reason: None,
                    accepted: None,
                });
            }
        }
        let flow = Flow::new(&packs, &state);
        if !flow.review().contradictions.iter().any(|found| found.rule == &rule.id) {
            silent.push(rule.id.as_str());
        }
    }
    assert!(silent.is_empty(), "{silent:?}");
}
