//! Small hand-made states over the shipped packs.

use std::sync::OnceLock;

use jiff::civil::{Date, date};
use portolan::{
    assessment::{Acceptance, Assessment, Body, Decision, DepartmentId, Override},
    flow::Flow,
    i18n::{Catalog, Locale},
    questionnaire::{ControlId, Questionnaire, Status, TierId},
    report::{Document, Input, Kind, build},
    world::Sources,
};

pub const TODAY: Date = date(2026, 11, 21);
pub const DIGEST: &str = "7f3a91c2e08b44d19c52ab7f00d1e6a37f3a91c2e08b44d19c52ab7f00d1e6a3";

/// The kinds that report on the state; the others are drafts.
pub const REPORTS: [Kind; 2] = [Kind::Short, Kind::Board];

/// The shipped packs.
pub fn packs() -> &'static Questionnaire {
    static PACKS: OnceLock<Questionnaire> = OnceLock::new();
    PACKS.get_or_init(|| {
        let sources = portolan::world::Packs::built_in();
        portolan::questionnaire::parse(sources.sources()).expect("the shipped packs are valid")
    })
}

/// The catalogue of a shipped language.
pub fn catalog(tag: &str) -> Catalog {
    Sources::default().catalog(&Locale::new(tag).expect("a language"))
}

/// Builds a report of a state in a language; fails where a word was missing.
pub fn report(kind: Kind, state: &Assessment, tag: &str) -> Document {
    let catalog = catalog(tag);
    let document = report_with(kind, state, &catalog);
    assert_eq!(catalog.problems(), Vec::new(), "{tag}");
    document
}

/// Builds a report with a catalogue whose problems the caller reads.
pub fn report_with(kind: Kind, state: &Assessment, catalog: &Catalog) -> Document {
    report_of(kind, packs(), state, catalog)
}

/// The same over other packs.
pub fn report_of(kind: Kind, questionnaire: &Questionnaire, state: &Assessment, catalog: &Catalog) -> Document {
    let input = Input::new(questionnaire, state, catalog, TODAY, "0.1.0");
    build(kind, &Input { digest: DIGEST.to_owned(), ..input })
}

pub fn department(id: &str) -> DepartmentId {
    DepartmentId(id.to_owned())
}

pub fn whole() -> DepartmentId {
    DepartmentId::whole()
}

pub fn fact(state: &mut Assessment, fact: &str, values: &[&str]) {
    let values = values.iter().map(|value| (*value).into()).collect();
    state.apply(&Body::Fact { fact: fact.into(), values, text: None });
}

pub fn ticks(state: &mut Assessment, department: &DepartmentId, tier: TierId, ticks: &[&str], not_sure: bool) {
    let ticks = ticks.iter().map(|tick| (*tick).into()).collect();
    state.apply(&Body::Ticks { department: department.clone(), tier, ticks, not_sure });
}

pub fn answer(state: &mut Assessment, control: &ControlId, status: Status) {
    let reason = (status == Status::NotApplicable).then(|| "we have none".to_owned());
    state.apply(&Body::Answer { control: control.clone(), status, reason, accepted: None });
}

/// Answers every question that is asked; `status` is told the place in the order.
pub fn answer_all(state: &mut Assessment, mut status: impl FnMut(usize) -> Status) {
    let route: Vec<ControlId> = Flow::new(packs(), state).route().into_iter().cloned().collect();
    for (at, control) in route.iter().enumerate() {
        answer(state, control, status(at));
    }
}

/// A shop in Hong Kong: profile, tiers, dates; nothing answered.
pub fn shop() -> Assessment {
    let mut state = Assessment::default();
    state.apply(&Body::Create { title: "Harbour Lane Homewares Ltd.".to_owned(), sample: false });
    fact(&mut state, "place", &["hong-kong"]);
    fact(&mut state, "people", &["hong-kong"]);
    fact(&mut state, "edition", &["public"]);
    fact(&mut state, "accounts", &["other"]);
    fact(&mut state, "uses", &["chat", "files"]);
    fact(&mut state, "sector", &["retail"]);
    fact(&mut state, "regulated", &["no"]);
    fact(&mut state, "mainland-company", &["no"]);
    fact(&mut state, "firm-sensitive", &["yes"]);
    state.apply(&Body::Fact {
        fact: "platform-name".into(),
        values: std::collections::BTreeSet::new(),
        text: Some("Work chat A".to_owned()),
    });
    ticks(&mut state, &whole(), TierId::Sensitivity, &["payroll", "identity-documents", "everyday"], false);
    ticks(&mut state, &whole(), TierId::Roles, &["managers", "administrators"], false);
    ticks(&mut state, &whole(), TierId::Mobility, &["mainland"], false);
    state.apply(&Body::Participants { names: vec!["Grace Chan, finance".to_owned(), "Peter Lau, HR".to_owned()] });
    state.answered = "2026-11-21T09:30:00Z".to_owned();
    state
}

/// What a state of shortcomings answers otherwise than "in place". By name, so that a new control changes nothing here.
const SHORTCOMINGS: [(Status, &[&str]); 3] = [
    (
        Status::NotInPlace,
        &["location-in-writing", "staff-notice", "deletion", "processing-terms", "need-to-know", "training"],
    ),
    (
        Status::Partly,
        &["sensitive-off-chat", "admin-two-step", "access-requests", "data-inventory", "audit-log", "exit-copy"],
    ),
    (Status::Started, &["new-use", "admin-list", "data-classes", "incident-plan", "person-in-charge"]),
];

/// Must-haves open: red.
pub fn red() -> Assessment {
    let mut state = shop();
    let finance = department("d1");
    state.apply(&Body::Department { id: finance.clone(), name: "Finance".to_owned(), copy_of: Some(whole()) });
    ticks(&mut state, &whole(), TierId::Sensitivity, &["everyday", "contact-details"], false);
    ticks(&mut state, &whole(), TierId::Roles, &["team"], false);
    answer_all(&mut state, |_| Status::InPlace);
    for (status, controls) in SHORTCOMINGS {
        for control in controls {
            answer(&mut state, &(*control).into(), status);
        }
    }
    state.apply(&Body::Target { points: 75, by: Some(date(2027, 2, 28)) });
    state.apply(&Body::Pace {
        days_per_week: "1.5".to_owned(),
        day_rate: Some("2400".to_owned()),
        currency: Some("HKD".to_owned()),
    });
    for (control, owner, due) in
        [("location-in-writing", "Grace Chan", Some(date(2026, 12, 11))), ("audit-log", "Ivy Ho", None)]
    {
        state.apply(&Body::Owner { control: control.into(), text: owner.to_owned() });
        state.apply(&Body::Due { control: control.into(), date: due });
    }
    state
}

/// Every gate in place, nothing else: amber.
pub fn amber() -> Assessment {
    let mut state = shop();
    answer_all(&mut state, |_| Status::NotInPlace);
    let gates = gates(&state);
    for control in gates {
        answer(&mut state, &control, Status::InPlace);
    }
    state
}

/// Everything in place: green.
pub fn green() -> Assessment {
    let mut state = shop();
    answer_all(&mut state, |_| Status::InPlace);
    state
}

/// Must-haves unknown, the rest in place: not decided.
pub fn undecided() -> Assessment {
    let mut state = green();
    for control in gates(&state).into_iter().take(3) {
        answer(&mut state, &control, Status::DontKnow);
    }
    state
}

/// Half of the answers.
pub fn unfinished() -> Assessment {
    let mut state = shop();
    let route: Vec<ControlId> = Flow::new(packs(), &state).route().into_iter().cloned().collect();
    for (at, control) in route.iter().enumerate().filter(|(at, _)| at % 2 == 0) {
        answer(&mut state, control, if at % 4 == 0 { Status::InPlace } else { Status::Partly });
    }
    state
}

/// Nothing at all.
pub fn empty() -> Assessment {
    Assessment::default()
}

/// Both places, an accepted gate, an override, a reduced scope, scope incomplete.
pub fn beside() -> Assessment {
    let mut state = green();
    fact(&mut state, "place", &["hong-kong", "macau"]);
    fact(&mut state, "people", &["hong-kong", "macau", "mainland"]);
    ticks(&mut state, &whole(), TierId::Sensitivity, &["everyday"], false);
    answer_all(&mut state, |_| Status::InPlace);
    let all: Vec<ControlId> = Flow::new(packs(), &state).route().into_iter().cloned().collect();
    for control in &all {
        if Flow::new(packs(), &state).offered(control).contains(&Status::NotApplicable) {
            answer(&mut state, control, Status::NotApplicable);
        }
    }
    let gates = gates(&state);
    let accepted =
        gates.iter().find(|control| Flow::new(packs(), &state).offered(control).contains(&Status::Compensating));
    if let Some(control) = accepted {
        state.apply(&Body::Answer {
            control: control.clone(),
            status: Status::Compensating,
            reason: None,
            accepted: Some(Acceptance {
                name: "Ada Wong".to_owned(),
                role: "director".to_owned(),
                reason: "paper file instead".to_owned(),
                expires: date(2027, 6, 30),
            }),
        });
    }
    for (id, expires) in [("d1", date(2027, 3, 1)), ("d2", date(2026, 3, 1))] {
        let department = department(id);
        state.apply(&Body::Department { id: department.clone(), name: format!("Department {id}"), copy_of: None });
        state.apply(&Body::Override {
            department,
            set: Some(Override {
                decision: Decision::Keep,
                name: "Ada Wong".to_owned(),
                reason: "moves in spring".to_owned(),
                expires,
            }),
        });
    }
    state.sample = true;
    state
}

/// The gates of the checklists that are asked.
pub fn gates(state: &Assessment) -> Vec<ControlId> {
    let flow = Flow::new(packs(), state);
    flow.asked().iter().map(|asked| &asked.control.id).filter(|id| flow.gate(id).is_some()).cloned().collect()
}

/// Two hundred departments, all kinds of ticks.
pub fn many() -> Assessment {
    let mut state = red();
    for at in 0..200 {
        let id = department(&format!("n{at}"));
        state.apply(&Body::Department { id: id.clone(), name: format!("Branch {at}"), copy_of: None });
        match at % 4 {
            0 => {}
            1 => ticks(&mut state, &id, TierId::Sensitivity, &["payroll", "health"], at % 8 == 1),
            2 => {
                ticks(&mut state, &id, TierId::Sensitivity, &["customer-records"], false);
                ticks(&mut state, &id, TierId::Roles, &["outsiders"], false);
            }
            _ => {
                ticks(&mut state, &id, TierId::Sensitivity, &["everyday"], false);
                ticks(&mut state, &id, TierId::Roles, &[], true);
                ticks(&mut state, &id, TierId::Mobility, &["known-place", "in-writing"], false);
            }
        }
    }
    state
}

/// Names and notes that try to break out: bidi overrides, isolates, line ends, marks, 10,000 characters.
pub fn hostile() -> Assessment {
    let mut state = beside();
    let evil = "\u{202e}\u{2066}evil\u{2069}\u{2069}\u{2069}\n{ -portolan } <b>\u{fdd0}\u{fdd3}\0 ".to_owned();
    let long = "聊天記錄 chat ".repeat(1000);
    state.apply(&Body::Title { title: format!("{evil}شركة الميناء") });
    state.apply(&Body::Department { id: department("d1"), name: long.clone(), copy_of: None });
    state.apply(&Body::Department { id: department("d2"), name: evil.clone(), copy_of: None });
    state.apply(&Body::Participants { names: vec![evil.clone(), String::new(), long.clone()] });
    state.apply(&Body::Pace {
        days_per_week: "0.3".to_owned(),
        day_rate: Some("99999999999999999999".to_owned()),
        currency: Some(evil.clone()),
    });
    for asked in gates(&state) {
        state.apply(&Body::Note { control: asked.clone(), text: long.clone() });
        state.apply(&Body::Owner { control: asked.clone(), text: format!("{evil}{long}") });
        answer(&mut state, &asked, Status::NotInPlace);
    }
    let set = Override { decision: Decision::Replace, name: long.clone(), reason: long, expires: date(2027, 1, 1) };
    state.apply(&Body::Override { department: department("d1"), set: Some(set) });
    state
}

/// Every state with its name.
pub fn all() -> Vec<(&'static str, Assessment)> {
    vec![
        ("red", red()),
        ("amber", amber()),
        ("green", green()),
        ("undecided", undecided()),
        ("unfinished", unfinished()),
        ("empty", empty()),
        ("beside", beside()),
        ("many", many()),
        ("hostile", hostile()),
    ]
}
