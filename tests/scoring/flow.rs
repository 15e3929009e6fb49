//! What is asked, in which order, and what a review finds.

use portolan::{
    assessment::{Assessment, Body, ChecklistRole, DepartmentId},
    flow::{Because, FIRST_READING, Flow, Group, NotAskedReason, Standing, minutes_of, next, previous},
    questionnaire::{
        Checklist, Citation, Condition, ContradictionRule, ControlId, Fact, FactKind, GateKind, Grouping, Instrument,
        LawStatus, Lens, LensGroup, OneOrMany, Questionnaire, RulePart, Status,
    },
};

use crate::pack::*;

fn in_macau() -> Condition {
    Condition::Includes([("place".to_owned(), OneOrMany::One("macau".to_owned()))].into())
}

fn offered(mut checklist: Checklist) -> Checklist {
    checklist.when = None;
    checklist
}

/// Two checklists that share `shared`, one only offered, one control only in Macau.
fn sample() -> Questionnaire {
    let mut macau = control("macau-only");
    macau.when = Some(in_macau());
    let one = vec![
        step("first", 60, vec![soft("a", 3, 1), hard("shared", 5, 3), entry("b", 1)]),
        step("second", 40, vec![hard("c", 5, 1), entry("macau-only", 3)]),
    ];
    let two = vec![step("only", 100, vec![entry("d", 3), soft("shared", 3, 1)])];
    let beside = vec![step("extra", 100, vec![entry("e", 3), hard("f", 5, 1)])];
    packs(vec![macau], vec![offered(checklist("beside", beside)), checklist("one", one), checklist("two", two)])
}

fn names(route: &[&ControlId]) -> Vec<String> {
    route.iter().map(|control| control.to_string()).collect()
}

fn with_beside() -> Assessment {
    let mut state = Assessment::default();
    tick(&mut state, 3, 1, 3);
    fact(&mut state, "place", "hong-kong");
    state.apply(&Body::Checklist { checklist: "beside".into(), role: Some(ChecklistRole::Beside) });
    state
}

#[test]
fn a_shared_control_is_asked_once_and_what_is_in_the_verdict_comes_first() {
    let (packs, state) = (sample(), with_beside());
    let flow = Flow::new(&packs, &state);
    assert_eq!(names(&flow.route()), ["a", "shared", "b", "c", "d", "e", "f"]);
    let shared = flow.find("shared").unwrap();
    assert_eq!(shared.place.checklist.id.as_str(), "one");
    assert_eq!(shared.also.len(), 1);
}

#[test]
fn what_may_apply_is_asked() {
    let packs = sample();
    let mut state = with_beside();
    state.profile.clear();
    assert!(Flow::new(&packs, &state).find("macau-only").is_some(), "nobody said where");
    fact(&mut state, "place", "hong-kong");
    assert!(Flow::new(&packs, &state).find("macau-only").is_none());
}

#[test]
fn a_fact_that_is_not_asked_is_not_open_and_its_old_answer_counts_for_nothing() {
    let mut packs = sample();
    let only_in_macau = |id: &str, value: &str| Fact {
        id: id.into(),
        kind: FactKind::One,
        values: vec![value.into(), "not-sure".into()],
        not_sure: Some("not-sure".into()),
        when: Some(in_macau()),
        platform: false,
    };
    change(&mut packs, |contents| {
        contents.profile[0].facts.push(only_in_macau("licence", "yes"));
        contents.controls[0].when =
            Some(Condition::Includes([("licence".to_owned(), OneOrMany::One("yes".to_owned()))].into()));
    });
    let asked = |state: &Assessment| Flow::new(&packs, state).find("macau-only").is_some();
    let mut state = with_beside();
    fact(&mut state, "firm-sensitive", "no");
    assert_eq!(Flow::new(&packs, &state).open_questions(), 0, "in Hong Kong nobody asks for the licence");
    assert!(!asked(&state), "what is not asked cannot hold");
    fact(&mut state, "place", "macau");
    assert_eq!(Flow::new(&packs, &state).open_questions(), 1);
    assert!(asked(&state), "now it may hold");
    fact(&mut state, "licence", "yes");
    assert_eq!(Flow::new(&packs, &state).open_questions(), 0);
    assert!(asked(&state));
    fact(&mut state, "place", "hong-kong");
    assert!(!asked(&state) && state.profile.contains_key("licence"), "kept, and without effect");
    state.profile.remove("place");
    assert!(asked(&state), "nobody said where");
}

#[test]
fn a_first_reading_takes_must_haves_of_the_verdict_then_should_haves() {
    let (packs, mut state) = (sample(), with_beside());
    assert_eq!(names(&Flow::new(&packs, &state).first_reading()), ["shared", "c", "a"]);
    tick(&mut state, 1, 1, 1);
    // At low exposure the must-have `shared` is not active; in the other checklist it is a should-have.
    assert_eq!(names(&Flow::new(&packs, &state).first_reading()), ["c", "a", "shared"]);
    tick(&mut state, 1, 1, 5);
    assert_eq!(names(&Flow::new(&packs, &state).first_reading()), ["c", "a", "shared"]);
    tick(&mut state, 5, 1, 5);
    assert_eq!(names(&Flow::new(&packs, &state).first_reading()), ["shared", "c", "a"], "not sure asks");
}

#[test]
fn a_first_reading_has_all_must_haves_but_only_so_many_should_haves() {
    for (hards, softs, expected) in [(3, 30, FIRST_READING), (15, 5, 15), (2, 3, 5)] {
        let hards = (0..hards).map(|at| hard(&format!("h{at}"), 5, 1));
        let softs = (0..softs).map(|at| soft(&format!("s{at}"), 3, 1));
        let packs = packs(Vec::new(), vec![checklist("one", vec![step("s", 100, softs.chain(hards).collect())])]);
        let state = Assessment::default();
        assert_eq!(Flow::new(&packs, &state).first_reading().len(), expected);
    }
}

#[test]
fn next_previous_and_unanswered_walk_the_route() {
    let (packs, mut state) = (sample(), with_beside());
    answer(&mut state, "a", Status::InPlace);
    answer(&mut state, "b", Status::DontKnow);
    let flow = Flow::new(&packs, &state);
    let route = flow.route();
    assert_eq!(next(&route, &"a".into()).map(ControlId::as_str), Some("shared"));
    assert_eq!((next(&route, &"f".into()), previous(&route, &"a".into())), (None, None));
    assert_eq!(previous(&route, &"b".into()).map(ControlId::as_str), Some("shared"));
    assert_eq!(next(&route, &"gone".into()), None);
    assert_eq!(flow.first_unanswered(&route).map(ControlId::as_str), Some("shared"));
    assert_eq!(flow.next_unanswered(&route, &"shared".into()).map(ControlId::as_str), Some("c"));
    assert_eq!(flow.next_unanswered(&route, &"f".into()).map(ControlId::as_str), Some("shared"), "round the end");
    assert_eq!((flow.progress(&route).answered, flow.progress(&route).total), (2, 7));
    let steps: Vec<_> = flow.steps().into_iter().map(|step| (step.progress.answered, step.progress.total)).collect();
    assert_eq!(steps, [(2, 3), (0, 1), (0, 2), (0, 2)], "a shared control counts in each checklist");
}

#[test]
fn ten_minutes_are_enough_for_a_first_reading() {
    assert!(minutes_of(6, 3, FIRST_READING) <= 10);
    assert_eq!((minutes_of(0, 0, 0), minutes_of(0, 0, 1), minutes_of(0, 0, 3)), (0, 1, 2));
    let (packs, state) = (sample(), Assessment::default());
    let flow = Flow::new(&packs, &state);
    assert_eq!((flow.open_questions(), flow.open_tiers()), (1, 3));
}

#[test]
fn an_own_mobility_is_its_own_open_tier() {
    let packs = sample();
    let mut state = Assessment::default();
    let id = DepartmentId("d1".to_owned());
    state.apply(&Body::Department { id: id.clone(), name: "Shop".to_owned(), copy_of: None });
    assert_eq!(Flow::new(&packs, &state).open_tiers(), 5, "four of their own, one of the platform");
    tick_department(&mut state, &id, 2, 2, 0);
    assert_eq!(Flow::new(&packs, &state).open_tiers(), 4, "its own mobility instead of nothing ticked twice");
}

#[test]
fn a_review_lists_what_is_left() {
    let (mut packs, mut state) = (sample(), with_beside());
    let rules = vec![
        ContradictionRule {
            id: "certain".into(),
            all: vec![
                RulePart::Answer("a".into(), vec![Status::InPlace]),
                RulePart::Answer("b".into(), vec![Status::NotInPlace, Status::DontKnow]),
            ],
        },
        ContradictionRule {
            id: "maybe".into(),
            all: vec![
                RulePart::Answer("a".into(), vec![Status::InPlace]),
                RulePart::When(Condition::Includes(
                    [("firm-sensitive".to_owned(), OneOrMany::One("yes".to_owned()))].into(),
                )),
            ],
        },
        ContradictionRule {
            id: "unanswered".into(),
            all: vec![RulePart::Answer("c".into(), vec![Status::NotInPlace, Status::DontKnow])],
        },
        ContradictionRule {
            id: "not-asked".into(),
            all: vec![RulePart::Answer("macau-only".into(), vec![Status::InPlace])],
        },
    ];
    change(&mut packs, |contents| contents.contradictions = rules);
    answer(&mut state, "a", Status::InPlace);
    answer(&mut state, "b", Status::DontKnow);
    answer(&mut state, "macau-only", Status::InPlace);
    state.apply(&Body::Flag { control: "d".into(), on: true });
    let review = Flow::new(&packs, &state).review();
    assert_eq!(names(&review.unanswered), ["shared", "c", "d", "e", "f"]);
    assert_eq!(names(&review.unknown), ["b"]);
    assert_eq!(names(&review.flagged), ["d"]);
    let rules: Vec<_> = review.contradictions.iter().map(|found| found.rule.as_str()).collect();
    assert_eq!(rules, ["certain"], "a rule fires only if it certainly holds");
    assert_eq!(names(&review.contradictions[0].controls), ["a", "b"]);
    fact(&mut state, "firm-sensitive", "yes");
    assert_eq!(Flow::new(&packs, &state).contradictions().len(), 2);
    fact(&mut state, "firm-sensitive", "not-sure");
    assert_eq!(Flow::new(&packs, &state).contradictions().len(), 1);
}

#[test]
fn what_is_not_asked_has_a_reason_and_keeps_its_answer() {
    let (packs, mut state) = (sample(), with_beside());
    answer(&mut state, "macau-only", Status::Partly);
    state.apply(&Body::Checklist { checklist: "beside".into(), role: None });
    let flow = Flow::new(&packs, &state);
    let not_asked = flow.not_asked();
    let found: Vec<_> = not_asked.iter().map(|it| (it.control.as_str(), it.answered)).collect();
    assert_eq!(found, [("macau-only", true), ("e", false), ("f", false)]);
    let values = ["macau".to_owned()];
    assert_eq!(
        not_asked[0].reason,
        NotAskedReason::Condition(vec![Because::Values { name: "place", values: &values, wanted: true }])
    );
    assert_eq!(not_asked[1].reason, NotAskedReason::Off(vec![&"beside".into()]));
    fact(&mut state, "place", "macau");
    let flow = Flow::new(&packs, &state);
    assert_eq!(flow.status(&"macau-only".into()), Some(Status::Partly), "the answer returns with the condition");
}

#[test]
fn only_citations_that_may_apply_are_shown_and_the_first_gives_the_status() {
    let mut packs = sample();
    let citation = |id: &str, instrument: &str, status| Citation {
        id: id.into(),
        instrument: instrument.into(),
        status,
        confirmed: true,
        printable: true,
        as_of: TODAY,
        last_checked: TODAY,
        link: None,
    };
    change(&mut packs, |contents| {
        contents.law.instruments =
            vec![Instrument { id: "m".into(), when: Some(in_macau()) }, Instrument { id: "g".into(), when: None }];
        contents.law.citations =
            vec![citation("m-1", "m", LawStatus::InForce), citation("g-1", "g", LawStatus::Guidance)];
        contents.controls[0].law = vec!["m-1".into(), "gone".into(), "g-1".into()];
    });
    for (place, ids, status) in
        [("hong-kong", &["g-1"][..], LawStatus::Guidance), ("macau", &["m-1", "g-1"], LawStatus::InForce)]
    {
        let mut state = Assessment::default();
        fact(&mut state, "place", place);
        let flow = Flow::new(&packs, &state);
        let found: Vec<_> = flow.citations(&packs.controls[0]).iter().map(|it| it.id.as_str()).collect();
        assert_eq!((&found[..], flow.law_status(&packs.controls[0])), (ids, status), "{place}");
    }
    let state = Assessment::default();
    assert_eq!(Flow::new(&packs, &state).law_status(&packs.controls[1]), LawStatus::OurAdvice);
}

#[test]
fn the_four_answers_in_sight_come_first_and_gates_offer_no_not_applicable() {
    let (packs, state) = (sample(), with_beside());
    let flow = Flow::new(&packs, &state);
    assert_eq!(flow.offered(&"b".into()), Status::ALL);
    let gate = flow.offered(&"c".into());
    assert_eq!((gate.len(), gate.contains(&Status::NotApplicable)), (6, false));
    assert_eq!(flow.offered(&"macau-only".into()), [], "not asked");
    assert_eq!(flow.gate(&"shared".into()), Some(GateKind::Hard), "the hardest of its places");
    assert_eq!(flow.gate(&"b".into()), None);
}

#[test]
fn an_interim_rule_names_what_is_ticked_or_else_what_may_be_there() {
    let packs = sample();
    let mut state = with_beside();
    let interim = |state: &Assessment| {
        let flow = Flow::new(&packs, state);
        let interim = flow.interim(None);
        (interim.ticks.iter().map(|tick| tick.id.to_string()).collect::<Vec<_>>(), interim.assumed)
    };
    tick(&mut state, 4, 1, 3);
    assert_eq!(interim(&state), (vec!["s4".to_owned()], false));
    tick(&mut state, 5, 1, 3);
    assert_eq!(interim(&state), (vec!["s4".to_owned()], true));
    tick(&mut state, 3, 1, 3);
    fact(&mut state, "firm-sensitive", "no");
    assert_eq!(interim(&state), (Vec::new(), false));
}

#[test]
fn a_lens_groups_the_same_answers_and_shows_how_each_stands() {
    let (mut packs, mut state) = (sample(), with_beside());
    let cited = |id: &str, instrument: &str| Citation {
        id: id.into(),
        instrument: instrument.into(),
        status: LawStatus::InForce,
        confirmed: true,
        printable: true,
        as_of: TODAY,
        last_checked: TODAY,
        link: None,
    };
    let lens = |id: &str, grouping| Lens { id: id.into(), grouping };
    let group = |id: &str, controls: &[&str]| LensGroup {
        id: id.into(),
        controls: controls.iter().map(|control| (*control).into()).collect(),
    };
    change(&mut packs, |contents| {
        contents.law.instruments = vec![
            Instrument { id: "here".into(), when: None },
            Instrument { id: "macau".into(), when: Some(in_macau()) },
            Instrument { id: "standard".into(), when: None },
        ];
        contents.law.citations =
            vec![cited("h-1", "here"), cited("m-1", "macau"), cited("s-1", "standard"), cited("s-2", "standard")];
        for control in &mut contents.controls {
            control.law = match control.id.as_str() {
                "a" => vec!["h-1".into(), "m-1".into(), "s-2".into()],
                "b" => vec!["m-1".into()],
                "c" => vec!["s-2".into(), "h-1".into()],
                _ => Vec::new(),
            };
        }
        contents.lenses = vec![
            lens(
                "listed",
                Grouping::Listed(vec![group("one", &["a", "b", "macau-only"]), group("two", &["a", "c", "d"])]),
            ),
            lens("laws", Grouping::Instruments),
            lens("standard", Grouping::Citations("standard".into())),
        ];
    });
    answer(&mut state, "a", Status::InPlace);
    answer(&mut state, "b", Status::NotApplicable);
    answer(&mut state, "c", Status::Started);
    let flow = Flow::new(&packs, &state);
    let seen = |at: usize| -> Vec<(String, Vec<String>)> {
        let line = |(id, standing): &(&ControlId, Standing)| format!("{id} {}", standing.id());
        let groups = flow.groups(&packs.lenses[at]).into_iter();
        groups.map(|group| (group.message.clone(), group.controls.iter().map(line).collect())).collect()
    };
    let expected = |groups: &[(&str, &[&str])]| -> Vec<(String, Vec<String>)> {
        let owned = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
        groups.iter().map(|(message, lines)| ((*message).to_owned(), owned(lines))).collect()
    };
    assert_eq!(
        seen(0),
        expected(&[
            ("lens-listed-one", &["a in-place", "b not-applicable", "macau-only not-asked"]),
            ("lens-listed-two", &["a in-place", "c partly", "d not-known"]),
        ])
    );
    assert_eq!(
        seen(1),
        expected(&[("law-here", &["a in-place", "c partly"]), ("law-standard", &["a in-place", "c partly"])])
    );
    assert_eq!(seen(2), expected(&[("cite-s-2", &["a in-place", "c partly"])]), "nothing cites the first");
    let counts: Vec<_> = flow.groups(&packs.lenses[0]).iter().map(Group::in_place).collect();
    assert_eq!(counts, [(1, 1), (1, 3)]);
}
