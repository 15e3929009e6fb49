//! Budget: both readings of 100 controls in 1 ms.

use std::{collections::BTreeSet, hint::black_box};

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::civil::{Date, date};
use portolan::{
    assessment::{Assessment, Body, DepartmentId},
    plan::plan,
    questionnaire::{
        About, Checklist, Condition, Contents, Control, Entry, Gate, GateKind, Questionnaire, Status, Step, Tick, Tier,
        TierId,
    },
    scoring::{
        score,
        whatif::{PathTarget, cheapest},
    },
};

const TODAY: Date = date(2026, 11, 21);
const CONTROLS: usize = 100;

fn control(at: usize) -> Control {
    Control {
        id: format!("c{at}").as_str().into(),
        about: vec![About::Company],
        effort: u32::try_from(1 + at % 7).unwrap_or(1),
        wait: None,
        depends: Vec::new(),
        when: None,
        not_applicable: at.is_multiple_of(3),
        compensating: true,
        law: Vec::new(),
        recurs: None,
    }
}

/// Three checklists of five steps; every control in one, every third in two.
fn questionnaire() -> Questionnaire {
    let entry = |at: usize| Entry {
        control: format!("c{at}").as_str().into(),
        weight: [5, 3, 1][at % 3],
        gate: match at % 5 {
            0 => Some(Gate { kind: GateKind::Hard, from: 1 + (at % 4) as u8 }),
            1 => Some(Gate { kind: GateKind::Soft, from: 2 }),
            _ => None,
        },
    };
    let checklist = |list: usize| Checklist {
        id: format!("l{list}").as_str().into(),
        version: "bench".to_owned(),
        law_as_of: TODAY,
        when: Some(Condition::All(Vec::new())),
        weeks: 6,
        steps: (0..5)
            .map(|step| Step {
                id: format!("s{step}").as_str().into(),
                weight: 20,
                entries: (0..CONTROLS)
                    .filter(|at| at % 5 == step && (at % 3 == list || (at % 3 == 0 && list == 1)))
                    .map(entry)
                    .collect(),
            })
            .collect(),
    };
    let tier = |id: TierId| Tier {
        id,
        ticks: (1..=4)
            .map(|level| Tick {
                id: format!("t{level}").as_str().into(),
                level: Some(level),
                needs: None,
                confirms: false,
                control: None,
                effort: None,
                law: Vec::new(),
                firm_sensitive: level == 4,
                scenes: Vec::new(),
            })
            .collect(),
    };
    Questionnaire::assemble(Contents {
        tiers: TierId::ALL.map(tier).into(),
        controls: (0..CONTROLS).map(control).collect(),
        checklists: (0..3).map(checklist).collect(),
        ..Contents::default()
    })
}

/// Five departments, one answer in five not known, one tier not sure.
fn assessment() -> Assessment {
    let mut state = Assessment::default();
    for at in 0..5u8 {
        let id = if at == 0 { DepartmentId::whole() } else { DepartmentId(format!("d{at}")) };
        state.apply(&Body::Department { id: id.clone(), name: format!("Department {at}"), copy_of: None });
        for tier in [TierId::Sensitivity, TierId::Roles] {
            let ticks = BTreeSet::from([format!("t{}", 1 + (at + tier as u8) % 4).as_str().into()]);
            state.apply(&Body::Ticks { department: id.clone(), tier, ticks, not_sure: at == 3 });
        }
    }
    let ticks = BTreeSet::from(["t3".into()]);
    state.apply(&Body::Ticks { department: DepartmentId::whole(), tier: TierId::Mobility, ticks, not_sure: true });
    for at in 0..CONTROLS {
        let status =
            [Status::InPlace, Status::Partly, Status::Started, Status::NotInPlace, Status::DontKnow][at * 7 % 5];
        let control = format!("c{at}").as_str().into();
        state.apply(&Body::Answer { control, status, reason: None, accepted: None });
    }
    state
}

fn benches(c: &mut Criterion) {
    let (packs, answered, empty) = (questionnaire(), assessment(), Assessment::default());
    c.bench_function("score 100 controls, 5 departments", |b| {
        b.iter(|| score(black_box(&packs), black_box(&answered), TODAY));
    });
    c.bench_function("score 100 controls, nothing answered", |b| {
        b.iter(|| score(black_box(&packs), black_box(&empty), TODAY));
    });
    let scores = score(&packs, &answered, TODAY);
    c.bench_function("plan 100 controls", |b| b.iter(|| plan(&packs, &answered, black_box(&scores), TODAY)));
    c.bench_function("cheapest path over 100 controls", |b| {
        b.iter(|| cheapest(&packs, black_box(&scores), PathTarget::Low(75)));
    });
}

criterion_group!(all, benches);
criterion_main!(all);
