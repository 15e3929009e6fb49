//! Gates, colours, departments, the verdict.

use jiff::civil::date;
use portolan::{
    assessment::{Assessment, Body, ChecklistRole, Decision, DepartmentId, Override},
    questionnaire::{GateKind, Questionnaire, Status, TierId},
    scoring::{Colour, Decider, Residual, Twice},
};

use crate::pack::*;

/// One checklist, one step: the gate under test with a tenth of the points, and the rest.
fn gated(gate: portolan::questionnaire::Entry) -> Questionnaire {
    packs(Vec::new(), vec![checklist("one", vec![step("s", 100, vec![gate, entry("rest", 9)])])])
}

fn with_rest(sensitivity: u8, roles: u8, mobility: u8) -> Assessment {
    let mut state = Assessment::default();
    tick(&mut state, sensitivity, roles, mobility);
    answer(&mut state, "rest", Status::InPlace);
    state
}

fn verdict(packs: &Questionnaire, state: &Assessment) -> Twice<Colour> {
    scores(packs, state).verdict.colour.expect("a live checklist")
}

#[test]
fn an_open_must_have_lowers_green_to_amber_and_the_number_stays() {
    let packs = gated(hard("gate", 1, 1));
    let mut state = with_rest(3, 1, 3);
    answer(&mut state, "gate", Status::Partly);
    let scores = scores(&packs, &state);
    assert_eq!(scores.verdict.colour.unwrap().agreed(), Some(Colour::Amber));
    assert_eq!(scores.checklists[0].band.unwrap().agreed(), Some(Colour::Green));
    assert_eq!(scores.checklists[0].range.as_ref().unwrap().low, points("95"));
}

#[test]
fn an_open_should_have_forbids_green_but_lowers_nothing_else() {
    let packs = gated(soft("gate", 1, 1));
    let mut state = with_rest(3, 1, 3);
    answer(&mut state, "gate", Status::NotInPlace);
    assert_eq!(verdict(&packs, &state).agreed(), Some(Colour::Amber));
    answer(&mut state, "rest", Status::Partly);
    assert_eq!(verdict(&packs, &state).agreed(), Some(Colour::Red), "45 points are red by themselves");
    answer(&mut state, "gate", Status::InPlace);
    assert_eq!(verdict(&packs, &state).agreed(), Some(Colour::Amber));
}

#[test]
fn a_gate_is_active_only_from_its_exposure() {
    let packs = gated(hard("gate", 1, 4));
    let mut state = with_rest(3, 1, 3);
    answer(&mut state, "gate", Status::NotInPlace);
    assert_eq!(verdict(&packs, &state).agreed(), Some(Colour::Green));
    tick(&mut state, 4, 1, 3);
    assert_eq!(verdict(&packs, &state).agreed(), Some(Colour::Amber));
}

#[test]
fn each_reading_activates_gates_by_its_own_exposure() {
    let packs = gated(hard("gate", 1, 4));
    let mut state = with_rest(4, 1, 5);
    answer(&mut state, "gate", Status::NotInPlace);
    let scores = scores(&packs, &state);
    assert_eq!(scores.exposure, Twice { worst: 4, best: 2 });
    assert_eq!(scores.verdict.colour, Some(Twice { worst: Colour::Amber, best: Colour::Green }));
    assert_eq!(scores.verdict.deciders, [Decider::Tier(DepartmentId::whole(), TierId::Mobility)]);
    let open = scores.open_gates(GateKind::Hard);
    assert!(open.len() == 1 && !open[0].certain);
}

#[test]
fn wide_roles_make_two_step_sign_in_and_the_audit_log_should_haves() {
    for (control, level) in [("admin-two-step", 3), ("audit-log", 3), ("guest-review", 4)] {
        let packs = gated(entry(control, 1));
        for roles in 1..=4 {
            let mut state = with_rest(1, roles, 1);
            answer(&mut state, control, Status::NotInPlace);
            let expected = if roles >= level { Colour::Amber } else { Colour::Green };
            assert_eq!(verdict(&packs, &state).agreed(), Some(expected), "{control} at roles {roles}");
        }
        let mut state = with_rest(1, 5, 1);
        answer(&mut state, control, Status::NotInPlace);
        assert_eq!(verdict(&packs, &state), Twice { worst: Colour::Amber, best: Colour::Green }, "{control}");
    }
}

#[test]
fn roles_add_a_should_have_to_a_must_have_that_is_not_active() {
    let packs = gated(hard("audit-log", 1, 4));
    let mut state = with_rest(1, 3, 1);
    answer(&mut state, "audit-log", Status::NotInPlace);
    let scores = scores(&packs, &state);
    assert_eq!(scores.verdict.colour.unwrap().agreed(), Some(Colour::Amber));
    assert_eq!((scores.open_gates(GateKind::Hard).len(), scores.open_gates(GateKind::Soft).len()), (0, 1));
}

#[test]
fn only_an_accepted_and_running_compensation_closes_a_gate() {
    let packs = gated(hard("gate", 1, 1));
    let mut state = with_rest(3, 1, 3);
    answer(&mut state, "gate", Status::Compensating);
    let open = scores(&packs, &state);
    assert_eq!(open.verdict.colour.unwrap().agreed(), Some(Colour::Amber));
    assert_eq!(open.checklists[0].controls().next().unwrap().low, points("5"));
    for (expires, closed) in
        [(TODAY, true), (date(2026, 11, 20), false), (date(2027, 11, 21), true), (date(2027, 11, 22), false)]
    {
        accept(&mut state, "gate", expires);
        let scores = scores(&packs, &state);
        let expected = if closed { (Colour::Green, "7.5") } else { (Colour::Amber, "5") };
        assert_eq!(scores.verdict.colour.unwrap().agreed(), Some(expected.0), "{expires}");
        assert_eq!(scores.checklists[0].controls().next().unwrap().low, points(expected.1), "{expires}");
        assert_eq!(scores.verdict.accepted.len(), usize::from(closed), "{expires}");
    }
}

#[test]
fn an_acceptance_without_a_name_does_not_count() {
    let packs = gated(hard("gate", 1, 1));
    let mut state = with_rest(3, 1, 3);
    accept(&mut state, "gate", TODAY);
    state.answers.get_mut("gate").unwrap().accepted.as_mut().unwrap().name = "  ".to_owned();
    assert_eq!(verdict(&packs, &state).agreed(), Some(Colour::Amber));
}

#[test]
fn a_compensation_that_the_control_does_not_offer_is_unanswered() {
    let mut duty = control("gate");
    duty.compensating = false;
    let packs =
        packs(vec![duty], vec![checklist("one", vec![step("s", 100, vec![hard("gate", 1, 1), entry("rest", 9)])])]);
    let mut state = with_rest(3, 1, 3);
    accept(&mut state, "gate", TODAY);
    let scores = scores(&packs, &state);
    assert_eq!(scores.checklists[0].controls().next().unwrap().status, None);
    assert_eq!(scores.verdict.colour, Some(Twice { worst: Colour::Amber, best: Colour::Green }));
}

#[test]
fn the_verdict_takes_the_worst_checklist_and_not_the_one_beside() {
    let one = |id: &str, control: &str| checklist(id, vec![step("s", 100, vec![entry(control, 5)])]);
    let packs = packs(Vec::new(), vec![one("good", "g"), one("bad", "b"), one("middle", "m")]);
    let mut state = with_rest(3, 1, 3);
    answer(&mut state, "g", Status::InPlace);
    answer(&mut state, "m", Status::Partly);
    answer(&mut state, "b", Status::NotInPlace);
    let all = scores(&packs, &state);
    assert_eq!(all.verdict.checklist, Some("bad".into()));
    assert_eq!(all.verdict.colour.unwrap().agreed(), Some(Colour::Red));
    state.apply(&Body::Checklist { checklist: "bad".into(), role: Some(ChecklistRole::Beside) });
    let without = scores(&packs, &state);
    assert_eq!(without.verdict.checklist, Some("middle".into()));
    assert_eq!(without.verdict.colour.unwrap().agreed(), Some(Colour::Amber));
    assert_eq!(without.checklists.len(), 3);
    state.apply(&Body::Checklist { checklist: "bad".into(), role: Some(ChecklistRole::Off) });
    assert_eq!(scores(&packs, &state).checklists.len(), 2);
}

#[test]
fn a_department_counts_gates_by_its_own_exposure() {
    let packs = gated(hard("gate", 1, 4));
    let mut state = with_rest(4, 1, 4);
    answer(&mut state, "gate", Status::NotInPlace);
    let quiet = DepartmentId("d1".to_owned());
    state.apply(&Body::Department { id: quiet.clone(), name: "Shop".to_owned(), copy_of: None });
    tick_department(&mut state, &quiet, 2, 1, 4);
    let scores = scores(&packs, &state);
    assert_eq!(scores.verdict.colour.unwrap().agreed(), Some(Colour::Amber), "the organisation is at 4");
    let [loud, quiet] = &scores.departments[..] else { panic!("two departments") };
    assert_eq!((loud.exposure.agreed(), quiet.exposure.agreed()), (Some(4), Some(2)));
    assert_eq!(loud.band.unwrap().agreed(), Some(Colour::Amber));
    assert_eq!(quiet.band.unwrap().agreed(), Some(Colour::Green));
    assert_eq!(loud.residual.unwrap().agreed(), Some(Residual::High));
    assert_eq!(quiet.residual.unwrap().agreed(), Some(Residual::Low));
    assert_eq!(loud.decision.unwrap().agreed(), Some(Decision::Hybrid));
    assert_eq!(scores.open_gates_for(quiet, GateKind::Hard).len(), 0);
}

#[test]
fn an_unassessed_department_is_not_decided_and_not_counted() {
    let packs = gated(hard("gate", 1, 1));
    let mut state = with_rest(0, 0, 0);
    answer(&mut state, "gate", Status::NotInPlace);
    answer(&mut state, "rest", Status::NotInPlace);
    let open = scores(&packs, &state);
    assert_eq!(open.departments[0].exposure, Twice { worst: 4, best: 1 });
    assert_eq!(open.departments[0].not_assessed, TierId::ALL);
    assert_eq!(open.departments[0].decision, Some(Twice { worst: Decision::Replace, best: Decision::Keep }));
    assert!(!open.departments[0].deciders.is_empty());
    assert_eq!(open.verdict.departments, (0, 1));
    tick(&mut state, 4, 1, 3);
    let told = scores(&packs, &state);
    assert_eq!(told.departments[0].decision.unwrap().agreed(), Some(Decision::Replace));
    assert_eq!((told.departments[0].deciders.len(), told.verdict.departments), (0, (1, 1)));
}

#[test]
fn each_reading_takes_its_own_mobility() {
    let packs = gated(entry("other", 1));
    let mut state = with_rest(4, 5, 2);
    answer(&mut state, "rest", Status::NotInPlace);
    answer(&mut state, "other", Status::NotInPlace);
    // Roles not sure: reach 2 or 3, so exposure 3 or 4; mobility stays 2, so very high risk is isolated, not replaced.
    let scores = scores(&packs, &state);
    assert_eq!(scores.departments[0].exposure, Twice { worst: 4, best: 3 });
    assert_eq!(scores.departments[0].decision, Some(Twice { worst: Decision::Isolate, best: Decision::Hybrid }));
}

#[test]
fn missing_sensitive_data_makes_green_impossible() {
    let packs = gated(entry("other", 1));
    let mut state = with_rest(3, 1, 3);
    answer(&mut state, "other", Status::InPlace);
    for (said, incomplete) in [("no", false), ("yes", true), ("not-sure", true)] {
        fact(&mut state, "firm-sensitive", said);
        let scores = scores(&packs, &state);
        assert_eq!(scores.verdict.scope_incomplete, incomplete, "{said}");
        let expected = if incomplete { Colour::Amber } else { Colour::Green };
        assert_eq!(scores.verdict.colour.unwrap().agreed(), Some(expected), "{said}");
    }
    tick(&mut state, 4, 1, 3);
    assert!(!scores(&packs, &state).verdict.scope_incomplete);
}

#[test]
fn an_override_counts_until_it_ends() {
    let packs = gated(entry("other", 1));
    let mut state = with_rest(4, 1, 3);
    answer(&mut state, "rest", Status::NotInPlace);
    let id = DepartmentId::whole();
    for (name, expires, good) in [("Grace", TODAY, true), ("Grace", date(2026, 11, 20), false), ("", TODAY, false)] {
        let set = Override {
            decision: Decision::Keep,
            name: name.to_owned(),
            reason: "moving in spring".to_owned(),
            expires,
        };
        state.apply(&Body::Override { department: id.clone(), set: Some(set) });
        let scores = scores(&packs, &state);
        assert_eq!(scores.departments[0].overridden, good, "{name} {expires}");
        assert_eq!(scores.departments[0].decision.unwrap().worst, Decision::Replace, "the table's decision stays");
    }
}

#[test]
fn without_a_live_checklist_there_is_no_score() {
    let packs = packs(Vec::new(), Vec::new());
    let scores = scores(&packs, &Assessment::default());
    assert_eq!((scores.verdict.colour, &scores.verdict.checklist), (None, &None));
    assert_eq!(scores.departments[0].decision, None);
}
