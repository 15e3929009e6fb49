//! What is due.

use jiff::civil::date;
use portolan::{
    assessment::{Assessment, Body, Decision, DepartmentId, EvidenceItem, Move, Override, Reading},
    follow::{Due, What, due},
    questionnaire::{Questionnaire, Status, TierId},
    sheet::DueState,
};

use crate::{
    pack::{TODAY, accept, answer, checklist, entry, packs, step},
    plan::state,
};

fn three() -> (Questionnaire, Assessment) {
    let entries = ["a", "b", "c"].map(|id| entry(id, 1)).to_vec();
    let packs = packs(Vec::new(), vec![checklist("one", vec![step("s", 100, entries)])]);
    (packs, state(&[("a", Status::NotInPlace), ("b", Status::InPlace), ("c", Status::Partly)]))
}

fn listed(packs: &Questionnaire, state: &Assessment) -> Vec<Due> {
    due(&Reading::new(packs, state), TODAY)
}

fn states(packs: &Questionnaire, state: &Assessment) -> Vec<(What, DueState)> {
    listed(packs, state).into_iter().map(|due| (due.what, due.state)).collect()
}

fn due_on(control: &str, month: i8, day: i8) -> Body {
    Body::Due { control: control.into(), date: Some(date(2026, month, day)) }
}

fn proof(expires: &[Option<jiff::civil::Date>]) -> Body {
    let item = |expires: &Option<_>| EvidenceItem { path: "letter.pdf".to_owned(), sha256: None, expires: *expires };
    Body::Evidence { control: "b".into(), items: expires.iter().map(item).collect() }
}

#[test]
fn what_is_overdue_stands_first_and_what_is_done_is_not_due() {
    let (packs, mut state) = three();
    for body in [due_on("a", 11, 21), due_on("b", 11, 1), due_on("c", 11, 20), due_on("gone", 11, 1)] {
        state.apply(&body);
    }
    let both = [(What::Action("c".into()), DueState::Overdue), (What::Action("a".into()), DueState::Today)];
    assert_eq!(states(&packs, &state), both, "b is in place, and nobody asks the fourth");
    state.apply(&Body::LeaveOut { control: "c".into(), on: true, reason: String::new() });
    assert_eq!(states(&packs, &state), both[1..]);
    answer(&mut state, "a", Status::InPlace);
    assert_eq!(listed(&packs, &state), []);
}

#[test]
fn proof_is_due_when_the_last_of_it_runs_out() {
    let (packs, mut state) = three();
    state.apply(&proof(&[Some(date(2026, 11, 1)), Some(date(2027, 1, 1))]));
    assert_eq!(states(&packs, &state), [(What::Evidence("b".into()), DueState::Later)]);
    state.apply(&proof(&[Some(date(2026, 11, 1)), None]));
    assert_eq!(listed(&packs, &state), [], "some of it is good for ever");
    state.apply(&proof(&[Some(date(2026, 11, 20))]));
    assert_eq!(states(&packs, &state), [(What::Evidence("b".into()), DueState::Overdue)]);
}

#[test]
fn what_was_accepted_or_decided_for_a_time_ends_and_the_review_comes() {
    let (packs, mut state) = three();
    accept(&mut state, "c", date(2026, 12, 1));
    let set = Override {
        decision: Decision::Keep,
        name: "Grace Chan".to_owned(),
        reason: "until the move".to_owned(),
        expires: TODAY,
    };
    state.apply(&Body::Override { department: DepartmentId::whole(), set: Some(set) });
    let change = Move {
        department: DepartmentId::whole(),
        tier: TierId::Sensitivity,
        ticks: ["s1".into()].into(),
        not_sure: false,
        owner: String::new(),
        due: Some(date(2026, 11, 28)),
    };
    state.apply(&Body::Plan { only: None, moves: vec![change.clone()] });
    state.apply(&Body::NextReview { date: Some(date(2027, 2, 21)) });
    let all = [
        (What::Override(DepartmentId::whole()), DueState::Today),
        (What::Move(change), DueState::Later),
        (What::Accepted("c".into()), DueState::Later),
        (What::Review, DueState::Later),
    ];
    assert_eq!(states(&packs, &state), all);
    let week = |due: &&Due| due.is_by(date(2026, 11, 28));
    assert_eq!(listed(&packs, &state).iter().filter(week).count(), 2);
}
