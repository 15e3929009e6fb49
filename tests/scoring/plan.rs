//! Gaps in order, weeks filled, what it buys.

use portolan::{
    assessment::{Assessment, Body},
    plan::{Action, Plan, Track, Urgency, actions, cost, plan},
    questionnaire::{Control, Questionnaire, Status},
    scoring::fraction,
};

use crate::{
    pack::{TODAY, answer, checklist, control, entry, fact, hard, packs, points, scores, soft, step, tick},
    vector::vector,
};

/// The control that an action is about.
pub fn id(action: &Action) -> &str {
    action.control().map_or("", |control| control.as_str())
}

pub fn with(id: &str, effort: u32, depends: &[&str]) -> Control {
    Control { effort, depends: depends.iter().map(|needed| (*needed).into()).collect(), ..control(id) }
}

pub fn state(answers: &[(&str, Status)]) -> Assessment {
    let mut state = Assessment::default();
    tick(&mut state, 3, 1, 3);
    for (control, status) in answers {
        answer(&mut state, control, *status);
    }
    state
}

fn pace(state: &mut Assessment, days: &str, rate: Option<&str>) {
    let day_rate = rate.map(str::to_owned);
    state.apply(&Body::Pace { days_per_week: days.to_owned(), day_rate, currency: Some("HKD".to_owned()) });
}

pub fn planned(packs: &Questionnaire, state: &Assessment) -> Plan {
    plan(packs, state, &scores(packs, state), TODAY)
}

fn order(packs: &Questionnaire, state: &Assessment) -> Vec<String> {
    actions(packs, state, &scores(packs, state)).iter().map(|it| id(it).to_owned()).collect()
}

#[test]
fn find_outs_on_gates_then_must_haves_then_should_haves_then_gain_per_half_day() {
    let entries = vec![
        entry("slow", 5),
        entry("quick", 3),
        soft("should", 1, 1),
        hard("must", 1, 1),
        soft("who-knows", 1, 1),
        entry("unknown", 1),
        entry("free", 1),
        entry("fine", 1),
        entry("open", 5),
    ];
    let controls = vec![with("slow", 10, &[]), with("quick", 2, &[]), with("free", 0, &[]), with("unknown", 1, &[])];
    let packs = packs(controls, vec![checklist("one", vec![step("s", 100, entries)])]);
    let state = state(&[
        ("slow", Status::NotInPlace),
        ("quick", Status::NotInPlace),
        ("should", Status::Partly),
        ("must", Status::Started),
        ("who-knows", Status::DontKnow),
        ("unknown", Status::DontKnow),
        ("free", Status::NotInPlace),
        ("fine", Status::InPlace),
    ]);
    assert_eq!(order(&packs, &state), ["who-knows", "must", "should", "free", "quick", "unknown", "slow"]);
    let all = actions(&packs, &state, &scores(&packs, &state));
    assert_eq!((all[0].urgency, all[0].find_out, all[1].urgency), (Urgency::FindOut, true, Urgency::MustHave));
    assert_eq!(planned(&packs, &state).unanswered, ["open".into()]);
}

#[test]
fn what_an_action_depends_on_comes_before_it() {
    let controls =
        vec![with("last", 1, &["middle"]), with("middle", 4, &["first"]), with("first", 9, &[]), with("done", 1, &[])];
    let entries = vec![hard("last", 5, 1), entry("middle", 1), entry("first", 1), entry("other", 5), entry("done", 1)];
    let packs = packs(controls, vec![checklist("one", vec![step("s", 100, entries)])]);
    let state = state(&[
        ("last", Status::NotInPlace),
        ("middle", Status::Partly),
        ("first", Status::NotInPlace),
        ("other", Status::NotInPlace),
        ("done", Status::InPlace),
    ]);
    assert_eq!(order(&packs, &state), ["first", "middle", "last", "other"]);
}

#[test]
fn a_gap_beside_the_verdict_is_planned_only_where_something_depends_on_it() {
    let controls = vec![with("a", 1, &["needed"])];
    let mut beside = checklist("beside", vec![step("s", 100, vec![entry("needed", 1), entry("not-needed", 5)])]);
    beside.when = None;
    let packs = packs(controls, vec![beside, checklist("one", vec![step("s", 100, vec![entry("a", 5)])])]);
    let mut state =
        state(&[("a", Status::NotInPlace), ("needed", Status::NotInPlace), ("not-needed", Status::NotInPlace)]);
    assert_eq!(order(&packs, &state), ["a"], "the checklist is off: nobody asks");
    let role = Some(portolan::assessment::ChecklistRole::Beside);
    state.apply(&Body::Checklist { checklist: "beside".into(), role });
    assert_eq!(order(&packs, &state), ["needed", "a"]);
}

#[test]
fn actions_fill_weeks_at_the_days_per_week() {
    let controls = vec![with("a", 4, &[]), with("b", 8, &[]), with("c", 6, &[]), with("d", 60, &[]), with("e", 2, &[])];
    let entries = ["a", "b", "c", "d", "e"].map(|id| hard(id, 1, 1)).to_vec();
    let packs = packs(controls, vec![checklist("one", vec![step("s", 100, entries)])]);
    let mut state = state(&["a", "b", "c", "d", "e"].map(|id| (id, Status::NotInPlace)));
    pace(&mut state, "2", Some("2400.50"));
    // Order by gain per half-day: e, a, c, b, d.
    let plan = planned(&packs, &state);
    let bars: Vec<_> =
        plan.planned.iter().map(|it| (id(&it.action), fraction(&it.start), fraction(&it.end), it.track)).collect();
    let text = |text: &str| text.to_owned();
    assert_eq!(
        bars,
        [
            ("e", text("0"), text("1/2"), Track::First),
            ("a", text("1/2"), text("3/2"), Track::First),
            ("c", text("3/2"), text("3"), Track::First),
            ("b", text("3"), text("5"), Track::Second),
        ]
    );
    assert_eq!(plan.overflow.iter().map(id).collect::<Vec<_>>(), ["d"], "60 do not fit into 43 - 20");
    let bought: Vec<_> = plan.milestones.iter().map(|it| (it.week, it.half_days)).collect();
    assert_eq!(bought, [(3, 12), (6, 20), (12, 20)]);
    let low = |at: usize| plan.milestones[at].scores.checklists[0].range.as_ref().unwrap().low.clone();
    assert_eq!((low(0), low(1), low(2)), (points("60"), points("80"), points("80")));
    assert_eq!(plan.after.checklists[0].range.as_ref().unwrap().low, points("80"));
    assert_eq!(plan.cost, Some(points("24005")), "ten days at 2400.50, exactly");
    assert_eq!(plan.under(Track::First).count(), 3);
}

#[test]
fn a_wait_delays_the_result_but_not_the_next_action() {
    let mut ask = with("ask", 1, &[]);
    ask.wait = Some(15);
    let controls = vec![ask, with("use-it", 1, &["ask"]), with("other", 8, &[])];
    let entries = vec![hard("ask", 5, 1), entry("use-it", 3), entry("other", 1)];
    let packs = packs(controls, vec![checklist("one", vec![step("s", 100, entries)])]);
    let state = state(&[("ask", Status::NotInPlace), ("use-it", Status::NotInPlace), ("other", Status::NotInPlace)]);
    let plan = planned(&packs, &state);
    let bars: Vec<_> =
        plan.planned.iter().map(|it| (id(&it.action), fraction(&it.start), fraction(&it.done))).collect();
    let text = |text: &str| text.to_owned();
    // 15 working days are three weeks; "other" fills two of them; then the firm waits for the answer.
    assert_eq!(
        bars,
        [("ask", text("0"), text("13/4")), ("other", text("1/4"), text("9/4")), ("use-it", text("13/4"), text("7/2")),]
    );
    assert!(plan.milestones[0].scores.open_gates(portolan::questionnaire::GateKind::Hard).len() == 1);
    assert!(plan.milestones[1].scores.open_gates(portolan::questionnaire::GateKind::Hard).is_empty());
}

#[test]
fn what_depends_on_overflow_overflows() {
    let controls = vec![with("huge", 100, &[]), with("small", 1, &["huge"]), with("other", 1, &[])];
    let entries = vec![entry("huge", 5), entry("small", 5), entry("other", 1)];
    let packs = packs(controls, vec![checklist("one", vec![step("s", 100, entries)])]);
    let state = state(&[("huge", Status::NotInPlace), ("small", Status::NotInPlace), ("other", Status::NotInPlace)]);
    let plan = planned(&packs, &state);
    assert_eq!(plan.planned.len(), 1);
    assert_eq!(plan.overflow.iter().map(id).collect::<Vec<_>>(), ["huge", "small"]);
}

#[test]
fn a_circle_of_dependencies_ends() {
    let controls = vec![with("a", 1, &["b"]), with("b", 1, &["a"]), with("c", 1, &["c"])];
    let entries = vec![entry("a", 5), entry("b", 5), entry("c", 5)];
    let packs = packs(controls, vec![checklist("one", vec![step("s", 100, entries)])]);
    let state = state(&[("a", Status::NotInPlace), ("b", Status::NotInPlace), ("c", Status::NotInPlace)]);
    let plan = planned(&packs, &state);
    assert_eq!(plan.planned.len() + plan.overflow.len(), 3);
}

#[test]
fn a_pace_that_is_no_positive_number_counts_as_two_days() {
    let (packs, mut state) = vector();
    for text in ["0", "", "fast", "-3"] {
        pace(&mut state, text, Some("free"));
        let plan = planned(&packs, &state);
        assert_eq!((plan.days_per_week, plan.cost), (points("2"), None), "{text}");
    }
    pace(&mut state, "0.5", Some("1000"));
    let plan = planned(&packs, &state);
    assert_eq!(plan.days_per_week, points("0.5"));
    assert_eq!(cost(&state, 3), Some(points("1500")));
}

#[test]
fn the_plan_of_the_vector_ends_green() {
    let (packs, mut state) = vector();
    fact(&mut state, "firm-sensitive", "no");
    let plan = planned(&packs, &state);
    let order: Vec<_> = plan.planned.iter().map(|it| id(&it.action)).collect();
    assert_eq!(order, ["b1", "c1", "f1", "a1", "d2", "c2", "e2"]);
    assert_eq!(plan.after.verdict.colour.unwrap().agreed(), Some(portolan::scoring::Colour::Green));
    assert_eq!(plan.after.checklists[0].range.as_ref().unwrap().low, points("100"));
}
