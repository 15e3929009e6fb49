//! The plan page with what was decided by hand.

use std::collections::BTreeSet;

use portolan::{
    assessment::{Body, Move},
    questionnaire::TierId,
    report::Kind,
};

use super::{lines, states::*};

#[test]
fn the_plan_names_changes_of_ticks_and_what_is_left_out_with_its_reason() {
    let mut state = red();
    let change = Move {
        department: department("d1"),
        tier: TierId::Sensitivity,
        ticks: BTreeSet::from(["everyday".into()]),
        not_sure: false,
        owner: "Grace Chan".to_owned(),
        due: None,
    };
    state.apply(&Body::Plan { only: None, moves: vec![change] });
    let reason = "The platform has no such list.".to_owned();
    state.apply(&Body::LeaveOut { control: "admin-list".into(), on: true, reason });
    for kind in REPORTS {
        let catalog = catalog("en");
        let text = lines(&report_with(kind, &state, &catalog)).join("\n");
        assert_eq!(catalog.problems(), Vec::new());
        let heading = if kind == Kind::Board { "## Left out of the plan by hand\n" } else { "Left out\n" };
        for wanted in ["Finance: move out of the chat: ", heading, "The platform has no such list."] {
            assert!(text.contains(wanted), "{kind:?}: {wanted}\n{text}");
        }
    }
}

#[test]
fn what_was_not_kept_from_a_what_if_is_counted() {
    let mut state = red();
    let only = Some(BTreeSet::from(["audit-log".into()]));
    state.apply(&Body::Plan { only, moves: Vec::new() });
    let catalog = catalog("en");
    let text = lines(&report_with(Kind::Short, &state, &catalog)).join("\n");
    assert!(text.contains("more gaps are known and not part of this plan."), "{text}");
    state.apply(&Body::Plan { only: Some(BTreeSet::new()), moves: Vec::new() });
    let text = lines(&report_with(Kind::Short, &state, &catalog)).join("\n");
    assert!(text.contains("# Everything that is known to be missing is left out of the plan"), "{text}");
}

#[test]
fn a_decision_for_many_actions_is_not_put_on_the_one_who_has_some() {
    let state = red();
    let catalog = catalog("en");
    let text = lines(&report_with(Kind::Board, &state, &catalog));
    let is_shared = |line: &String| line.contains("Ivy Ho") && line.contains("to be named");
    assert!(text.iter().any(is_shared), "{}", text.join("\n"));
}
