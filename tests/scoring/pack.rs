//! Small packs and states, built in code.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use portolan::{
    assessment::{Acceptance, Assessment, Body, DepartmentId},
    questionnaire::{
        About, Checklist, Contents, Control, Entry, Fact, FactKind, Gate, GateKind, ProfileQuestion, Questionnaire,
        Status, Step, Tick, Tier, TierId,
    },
    scoring::{Points, Scores, parse_decimal, score},
};

pub const TODAY: Date = date(2026, 11, 21);

/// A control with everything allowed: n/a, something else.
pub fn control(id: &str) -> Control {
    Control {
        id: id.into(),
        about: vec![About::Company],
        effort: 1,
        wait: None,
        depends: Vec::new(),
        when: None,
        not_applicable: true,
        compensating: true,
        law: Vec::new(),
        recurs: None,
    }
}

pub fn entry(id: &str, weight: u32) -> Entry {
    Entry { control: id.into(), weight, gate: None }
}

pub fn hard(id: &str, weight: u32, from: u8) -> Entry {
    Entry { gate: Some(Gate { kind: GateKind::Hard, from }), ..entry(id, weight) }
}

pub fn soft(id: &str, weight: u32, from: u8) -> Entry {
    Entry { gate: Some(Gate { kind: GateKind::Soft, from }), ..entry(id, weight) }
}

pub fn step(id: &str, weight: u32, entries: Vec<Entry>) -> Step {
    Step { id: id.into(), weight, entries }
}

/// A checklist that is in the verdict by default.
pub fn checklist(id: &str, steps: Vec<Step>) -> Checklist {
    let always = portolan::questionnaire::Condition::All(Vec::new());
    Checklist { id: id.into(), version: "test".to_owned(), law_as_of: TODAY, when: Some(always), weeks: 3, steps }
}

fn tier(id: TierId, letter: char) -> Tier {
    let tick = |level: u8| Tick {
        id: format!("{letter}{level}").as_str().into(),
        level: Some(level),
        needs: None,
        confirms: false,
        control: None,
        effort: None,
        law: Vec::new(),
        firm_sensitive: level == 4 && id == TierId::Sensitivity,
        scenes: Vec::new(),
    };
    Tier { id, ticks: (1..=4).map(tick).collect() }
}

/// Packs with three tiers of ticks `s1`..`s4`, `r1`..`r4`, `m1`..`m4` and every control that a checklist names.
pub fn packs(controls: Vec<Control>, checklists: Vec<Checklist>) -> Questionnaire {
    let mut all = controls;
    for entry in checklists.iter().flat_map(Checklist::entries) {
        if !all.iter().any(|known| known.id == entry.control) {
            all.push(control(entry.control.as_str()));
        }
    }
    let tiers = vec![tier(TierId::Sensitivity, 's'), tier(TierId::Roles, 'r'), tier(TierId::Mobility, 'm')];
    let sure = Fact {
        id: "firm-sensitive".into(),
        kind: FactKind::One,
        values: vec!["yes".into(), "no".into(), "not-sure".into()],
        not_sure: Some("not-sure".into()),
        when: None,
        platform: false,
    };
    let place = Fact {
        id: "place".into(),
        kind: FactKind::Many,
        values: vec!["hong-kong".into(), "macau".into()],
        not_sure: None,
        when: None,
        platform: false,
    };
    let profile = vec![ProfileQuestion { id: "all".into(), facts: vec![sure, place] }];
    Questionnaire::assemble(Contents { profile, tiers, controls: all, checklists, ..Contents::default() })
}

/// Changes what packs hold.
pub fn change(packs: &mut Questionnaire, change: impl FnOnce(&mut Contents)) {
    let mut contents = std::mem::take(packs).into_contents();
    change(&mut contents);
    *packs = Questionnaire::assemble(contents);
}

/// Ticks one level of each tier of "Whole company"; 0 ticks nothing, 5 is "not sure".
pub fn tick(state: &mut Assessment, sensitivity: u8, roles: u8, mobility: u8) {
    tick_department(state, &DepartmentId::whole(), sensitivity, roles, mobility);
}

pub fn tick_department(state: &mut Assessment, id: &DepartmentId, sensitivity: u8, roles: u8, mobility: u8) {
    let tiers =
        [(TierId::Sensitivity, 's', sensitivity), (TierId::Roles, 'r', roles), (TierId::Mobility, 'm', mobility)];
    for (tier, letter, level) in tiers {
        let ticks: BTreeSet<_> =
            (1..=4).filter(|known| *known == level).map(|_| format!("{letter}{level}").as_str().into()).collect();
        state.apply(&Body::Ticks { department: id.clone(), tier, ticks, not_sure: level == 5 });
    }
}

pub fn answer(state: &mut Assessment, control: &str, status: Status) {
    let reason = (status == Status::NotApplicable).then(|| "no such thing here".to_owned());
    state.apply(&Body::Answer { control: control.into(), status, reason, accepted: None });
}

pub fn accept(state: &mut Assessment, control: &str, expires: Date) {
    let accepted = Acceptance {
        name: "Grace Chan".to_owned(),
        role: "director".to_owned(),
        reason: "guarded by hand".to_owned(),
        expires,
    };
    let accepted = Some(accepted);
    state.apply(&Body::Answer { control: control.into(), status: Status::Compensating, reason: None, accepted });
}

pub fn fact(state: &mut Assessment, fact: &str, value: &str) {
    state.apply(&Body::Fact { fact: fact.into(), values: BTreeSet::from([value.into()]), text: None });
}

pub fn scores(packs: &Questionnaire, state: &Assessment) -> Scores {
    score(packs, state, TODAY)
}

pub fn points(text: &str) -> Points {
    parse_decimal(text).expect("a decimal")
}
