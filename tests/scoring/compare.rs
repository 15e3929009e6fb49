//! Two runs against each other, and what the next run begins with.

use jiff::civil::date;
use portolan::{
    assessment::{Assessment, Body, DepartmentId, RowId, Run, Since},
    compare::{Comparison, Side, Turn, compare, since},
    follow::{next_run, run},
    questionnaire::{Condition, OneOrMany, Questionnaire, Status, TierId},
};
use proptest::{collection::vec, prelude::*};

use crate::{
    pack::{TODAY, accept, answer, change, checklist, entry, fact, hard, packs, scores, step, tick_department},
    plan::state,
};

const COUNT: usize = 6;

fn name(at: usize) -> String {
    format!("c{at}")
}

/// Six controls; the last is asked in Macau only.
fn six() -> Questionnaire {
    let mut entries: Vec<_> = (1..COUNT).map(|at| entry(&name(at), 1)).collect();
    entries.push(hard("c0", 5, 1));
    let mut packs = packs(Vec::new(), vec![checklist("one", vec![step("s", 100, entries)])]);
    change(&mut packs, |contents| {
        let last = contents.controls.iter_mut().find(|control| control.id.as_str() == "c5").expect("the last control");
        let includes = Condition::Includes([("place".to_owned(), OneOrMany::One("macau".to_owned()))].into());
        last.when = Some(includes);
    });
    packs
}

fn compared(packs: &Questionnaire, before: &Assessment, after: &Assessment) -> Comparison {
    let (old, new) = (scores(packs, before), scores(packs, after));
    compare(packs, Side { assessment: before, scores: &old }, Side { assessment: after, scores: &new })
}

fn turns(comparison: &Comparison) -> Vec<(&str, Turn)> {
    comparison.moved.iter().map(|moved| (moved.control.as_str(), moved.turn)).collect()
}

#[test]
fn every_turn_is_told_once() {
    let packs = six();
    let mut before = state(&[
        ("c0", Status::NotInPlace),
        ("c1", Status::InPlace),
        ("c2", Status::Partly),
        ("c3", Status::DontKnow),
        ("c4", Status::InPlace),
        ("c5", Status::InPlace),
    ]);
    fact(&mut before, "place", "macau");
    let mut after =
        state(&[("c0", Status::InPlace), ("c1", Status::Partly), ("c2", Status::DontKnow), ("c3", Status::Started)]);
    fact(&mut after, "place", "hong-kong");
    let found = compared(&packs, &before, &after);
    let wanted = [
        ("c0", Turn::Better),
        ("c1", Turn::Worse),
        ("c2", Turn::NewlyUnknown),
        ("c3", Turn::NewlyKnown),
        ("c5", Turn::NoLongerAsked),
        ("c4", Turn::NotYet),
    ];
    assert_eq!(turns(&found), wanted);
    assert_eq!((found.same, found.musts), (0, (1, 0)));
    answer(&mut after, "c4", Status::NotApplicable);
    fact(&mut before, "place", "hong-kong");
    fact(&mut after, "place", "macau");
    let found = compared(&packs, &before, &after);
    assert!(turns(&found).contains(&("c4", Turn::Otherwise)));
    assert!(turns(&found).contains(&("c5", Turn::NewlyAsked)));
}

#[test]
fn departments_are_paired_by_name_then_by_id() {
    let packs = six();
    let with = |list: &[(&str, &str)]| {
        let mut state = state(&[("c0", Status::InPlace)]);
        for (id, name) in list {
            let id = DepartmentId((*id).to_owned());
            state.apply(&Body::Department { id: id.clone(), name: (*name).to_owned(), copy_of: None });
            tick_department(&mut state, &id, 2, 1, 2);
        }
        state
    };
    let before = with(&[("d1", "Sales"), ("d2", "Finance"), ("d3", "Shop")]);
    let after = with(&[("d1", "finance "), ("d3", "Shops"), ("d4", "Legal")]);
    let found = compared(&packs, &before, &after);
    let pairs: Vec<_> = found.departments.iter().map(|it| (it.name.as_str(), it.there.0, it.there.1)).collect();
    let wanted = [
        ("", true, true),
        ("finance", true, true),
        ("Shops", true, true),
        ("Legal", false, true),
        ("Sales", true, false),
    ];
    assert_eq!(pairs, wanted);
}

#[test]
fn the_next_run_keeps_the_company_and_asks_again() {
    let packs = six();
    let mut old = state(&[("c0", Status::InPlace), ("c1", Status::Partly)]);
    fact(&mut old, "place", "macau");
    accept(&mut old, "c2", date(2027, 1, 1));
    let shop = DepartmentId("d1".to_owned());
    for body in [
        Body::Title { title: "Harbour Lane".to_owned() },
        Body::Client { name: "Lane family".to_owned() },
        Body::Department { id: shop.clone(), name: "Shop".to_owned(), copy_of: None },
        Body::Target { points: 80, by: Some(date(2027, 6, 30)) },
        Body::Pace { days_per_week: "3".to_owned(), day_rate: Some("2400".to_owned()), currency: None },
        Body::Participants { names: vec!["Ana".to_owned()] },
        Body::Owner { control: "c1".into(), text: "Ivy".to_owned() },
        Body::Note { control: "c1".into(), text: "ask again".to_owned() },
        Body::Due { control: "c0".into(), date: Some(date(2026, 12, 1)) },
        Body::Due { control: "c1".into(), date: Some(date(2026, 12, 24)) },
        Body::Row { sheet: "apps".into(), row: RowId::added(1), entry: None },
        Body::Cell {
            sheet: "apps".into(),
            row: RowId::added(1),
            field: "name".into(),
            values: [].into(),
            text: "Bot".to_owned(),
        },
        Body::Ticks { department: shop, tier: TierId::Mobility, ticks: [].into(), not_sure: true },
    ] {
        old.apply(&body);
    }
    let first = scores(&packs, &old);
    let mut new = Assessment::default();
    next_run(&old, &first, "abc", TODAY).iter().for_each(|body| new.apply(body));
    assert_eq!(new.answers.values().filter(|answer| answer.status.is_some()).count(), 0);
    assert_eq!(new.answers.keys().map(|id| id.as_str()).collect::<Vec<_>>(), ["c1"], "its owner, and no note");
    assert_eq!((new.answers["c1"].owner.as_str(), new.answers["c1"].note.as_str()), ("Ivy", ""));
    assert_eq!(new.answers["c1"].due, Some(date(2026, 12, 24)), "what is not done keeps its day");
    let earlier = new.earlier.clone().unwrap();
    assert_eq!((earlier.id.as_str(), earlier.since), ("abc", Since::Later));
    assert_eq!(earlier.answers["c1"], Status::Partly);
    assert_eq!(earlier.runs, [run(&old, &first, TODAY)]);
    // All else is as it was.
    let strip = |mut state: Assessment| {
        state.answers.clear();
        state.earlier = None;
        state
    };
    assert_eq!(strip(new.clone()), strip(old.clone()));
    // Against what is kept of it: nothing is worse while nobody has answered.
    let now = scores(&packs, &new);
    let found = since(&packs, &earlier, Side { assessment: &new, scores: &now });
    assert!(found.moved.iter().all(|moved| moved.turn == Turn::NotYet), "{:?}", found.moved);
    old.answers.keys().for_each(|control| answer(&mut new, control.as_str(), old.status(control).unwrap()));
    let now = scores(&packs, &new);
    let found = since(&packs, &earlier, Side { assessment: &new, scores: &now });
    assert_eq!(turns(&found), [], "an acceptance that is not kept is no change");
    assert_eq!(found.lists[0].before.as_ref().map(|it| it.range), earlier.runs[0].range);
    // The trend grows by one run each time, and begins anew on another platform.
    let third = next_run(&new, &now, "def", TODAY);
    let runs = |bodies: &[Body]| -> Vec<Run> {
        bodies
            .iter()
            .find_map(|body| if let Body::Earlier { earlier } = body { Some(earlier.runs.clone()) } else { None })
            .unwrap()
    };
    assert_eq!(runs(&third).len(), 2);
    new.earlier.as_mut().unwrap().since = Since::OtherPlatform;
    assert_eq!(runs(&next_run(&new, &now, "def", TODAY)).len(), 1);
}

/// Hands in a workshop that differ; the lowest is known, so that it could be taken for an answer.
fn disagree(state: &mut Assessment, control: &str) {
    let hands = [(Status::InPlace, 3), (Status::NotInPlace, 5)].into();
    state.apply(&Body::Vote { control: control.into(), hands });
}

#[test]
fn what_a_room_disagrees_about_is_not_known_in_both_ways_to_compare() {
    let packs = six();
    let mut old = state(&[("c0", Status::InPlace), ("c3", Status::Partly)]);
    fact(&mut old, "place", "macau");
    ["c1", "c2", "c3", "c4", "c5"].into_iter().for_each(|control| disagree(&mut old, control));
    let first = scores(&packs, &old);
    let mut new = Assessment::default();
    next_run(&old, &first, "abc", TODAY).iter().for_each(|body| new.apply(body));
    let earlier = new.earlier.clone().unwrap();
    for control in ["c1", "c2", "c3", "c4", "c5"] {
        assert_eq!(earlier.answers[control], Status::DontKnow, "{control}: the lowest vote is no answer");
    }
    // c1 is as open as it was: nobody has answered it.
    disagree(&mut new, "c0");
    answer(&mut new, "c2", Status::Started);
    answer(&mut new, "c3", Status::NotApplicable);
    disagree(&mut new, "c4");
    fact(&mut new, "place", "hong-kong");
    let now = scores(&packs, &new);
    let after = Side { assessment: &new, scores: &now };
    let both = [compare(&packs, Side { assessment: &old, scores: &first }, after), since(&packs, &earlier, after)];
    let wanted =
        [("c0", Turn::NewlyUnknown), ("c2", Turn::NewlyKnown), ("c3", Turn::NewlyKnown), ("c5", Turn::NoLongerAsked)];
    for found in &both {
        assert_eq!((turns(found), found.same), (wanted.to_vec(), 2));
    }
    let [whole, kept] = both;
    assert_eq!(whole.moved, kept.moved, "what was and what is, too");
    assert_eq!(whole.moved[0].after, Some(Status::DontKnow));
}

fn any_status() -> impl Strategy<Value = Option<Status>> {
    proptest::option::of(proptest::sample::select(vec![
        Status::InPlace,
        Status::Partly,
        Status::Started,
        Status::NotInPlace,
        Status::DontKnow,
        Status::Compensating,
        Status::NotApplicable,
    ]))
}

proptest! {
    #[test]
    fn better_one_way_is_worse_the_other_and_every_question_is_counted_once(
        a in vec(any_status(), COUNT),
        b in vec(any_status(), COUNT),
        macau in any::<(bool, bool)>(),
    ) {
        let packs = six();
        let make = |statuses: &[Option<Status>], macau: bool| {
            let mut state = state(&[]);
            fact(&mut state, "place", if macau { "macau" } else { "hong-kong" });
            for (at, status) in statuses.iter().enumerate() {
                if let Some(status) = status {
                    answer(&mut state, &name(at), *status);
                }
            }
            state
        };
        let (a, b) = (make(&a, macau.0), make(&b, macau.1));
        let (there, back) = (compared(&packs, &a, &b), compared(&packs, &b, &a));
        let count = |of: &Comparison, turn: Turn| of.with(turn).count();
        prop_assert_eq!(count(&there, Turn::Better), count(&back, Turn::Worse));
        prop_assert_eq!(count(&there, Turn::Worse), count(&back, Turn::Better));
        prop_assert_eq!(count(&there, Turn::Otherwise), count(&back, Turn::Otherwise));
        prop_assert_eq!(count(&there, Turn::NewlyAsked), count(&back, Turn::NoLongerAsked));
        let lost = |of: &Comparison| count(of, Turn::NewlyUnknown) + count(of, Turn::NotYet);
        prop_assert_eq!(lost(&there), count(&back, Turn::NewlyKnown));
        let asked = if macau.0 || macau.1 { COUNT } else { COUNT - 1 };
        prop_assert_eq!(there.moved.len() + there.same, asked);
        prop_assert!(compared(&packs, &a, &a).moved.is_empty());
    }
}
