//! The examples are whole, end as their stories say, and together go through every branch of the packs.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};

use super::*;
use crate::{
    assessment::{Answer, Assessment, Body, ChecklistRole, Classification, Decision, Reading, Since, Vote},
    flow::Flow,
    i18n::Locale,
    questionnaire::{FactKind, GateKind, Questionnaire, Status, Truth},
    scoring::{Colour, Scores, Twice, score_flow, shown},
    sheet::{self, Given},
    world::Sources,
};

/// The day on which the examples are looked at.
const TODAY: Date = date(2026, 11, 21);

/// The example that shows an assessment under way.
const UNFINISHED: &str = "builder";

fn packs() -> Questionnaire {
    Sources::default().questionnaire().unwrap()
}

fn words(tag: &str) -> Catalog {
    Sources::default().catalog(&Locale::new(tag).unwrap())
}

/// Every example with its state.
fn states() -> Vec<(String, Assessment)> {
    let words = words("en");
    samples().into_iter().map(|id| (id.clone(), sample(&id, &words).unwrap().assessment().clone())).collect()
}

/// Every answer of every example.
fn answers(states: &[(String, Assessment)]) -> impl Iterator<Item = &Answer> {
    states.iter().flat_map(|(_, state)| state.answers.values())
}

#[test]
fn every_example_is_whole_and_all_but_one_are_finished() {
    let packs = packs();
    let words = words("en");
    for id in samples() {
        let session = sample(&id, &words).unwrap();
        let state = session.assessment();
        assert!(state.sample && !state.title.is_empty() && !state.participants.is_empty(), "{id}");
        assert_eq!(session.problems(), [], "{id}");
        let flow = Flow::new(&packs, state);
        for control in state.answers.keys() {
            assert!(flow.find(control.as_str()).is_some(), "{id} answers {control}, which is not asked");
            assert_eq!(flow.refusal(control), None, "{id} {control}");
        }
        let open: Vec<_> = flow.route().into_iter().filter(|control| !flow.is_answered(control)).collect();
        assert_eq!(open.is_empty(), id != UNFINISHED, "{id} lacks {open:?}");
        assert_eq!(flow.open_questions(), 0, "{id}");
    }
}

/// What becomes of an example: Low and High of the checklist that decides, the colour, how many must-haves are open,
/// what does not fit together.
#[derive(Debug, PartialEq)]
struct Ending {
    range: (u8, u8),
    colour: Twice<Colour>,
    musts: usize,
    misfits: Vec<String>,
}

fn scores(packs: &Questionnaire, state: &Assessment) -> Scores {
    score_flow(&Flow::new(packs, state), TODAY)
}

#[test]
fn every_example_ends_as_its_story_says() {
    use Colour::{Amber, Green, Red};
    let (packs, words) = (packs(), words("en"));
    const PROMOTER: [&str; 4] =
        ["place-ticked-not-confirmed", "supervisor-without-place", "watching-not-in-notice", "faces-without-check-in"];
    // Id, readiness, colour at worst and at best, gates open, misfits.
    type Story = (&'static str, (u8, u8), (Colour, Colour), usize, &'static [&'static str]);
    let expected: [Story; 6] = [
        ("retail", (51, 69), (Red, Red), 2, &[]),
        ("builder", (24, 88), (Red, Amber), 15, &["trained-without-policy"]),
        ("clinic", (69, 72), (Amber, Amber), 0, &[]),
        ("e-commerce", (83, 87), (Amber, Amber), 1, &[]),
        ("law-firm", (93, 93), (Green, Green), 0, &["office-without-people"]),
        ("promoter", (33, 40), (Red, Red), 17, &PROMOTER),
    ];
    assert_eq!(samples(), expected.map(|(id, ..)| id), "the one to show first, then by name");
    for (id, range, (worst, best), musts, misfits) in expected {
        let session = sample(id, &words).unwrap();
        let flow = Flow::new(&packs, session.assessment());
        let scores = scores(&packs, session.assessment());
        let found = Ending {
            range: shown(scores.headline().unwrap().range.as_ref().unwrap()),
            colour: scores.verdict.colour.unwrap(),
            musts: scores.open_gates(GateKind::Hard).len(),
            misfits: flow.contradictions().iter().map(|found| found.rule.to_string()).collect(),
        };
        let misfits = misfits.iter().map(|rule| (*rule).to_owned()).collect();
        assert_eq!(found, Ending { range, colour: Twice { worst, best }, musts, misfits }, "{id}");
    }
}

#[test]
fn every_condition_holds_in_one_example_and_fails_in_another() {
    let (packs, states) = (packs(), states());
    let mut missing = Vec::new();
    for control in packs.controls.iter().filter(|control| control.when.is_some()) {
        let holds = |truth| {
            let when = control.when.as_ref();
            when.is_some_and(|when| states.iter().any(|(_, state)| when.holds(&Reading::new(&packs, state)) == truth))
        };
        let asked = states.iter().any(|(_, state)| Flow::new(&packs, state).find(control.id.as_str()).is_some());
        if !(asked && holds(Truth::True) && holds(Truth::False)) {
            missing.push(control.id.to_string());
        }
    }
    assert_eq!(missing, Vec::<String>::new(), "asked in no example, or in all of them");
}

#[test]
fn every_control_is_answered_in_some_example() {
    let (packs, states) = (packs(), states());
    let answered = |id: &str| states.iter().any(|(_, state)| state.answers.contains_key(id));
    let missing: Vec<_> = packs.controls.iter().map(|control| control.id.as_str()).filter(|id| !answered(id)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn every_status_and_every_end_of_an_acceptance_occurs() {
    let states = states();
    for status in Status::ALL {
        assert!(answers(&states).any(|answer| answer.status == Some(status)), "{status:?}");
    }
    let accepted = |holds: fn(Date) -> bool| {
        answers(&states).any(|answer| answer.accepted.as_ref().is_some_and(|accepted| holds(accepted.expires)))
    };
    assert!(accepted(|end| end >= TODAY) && accepted(|end| end < TODAY), "one counts, one has ended");
    assert!(answers(&states).any(|answer| answer.status == Some(Status::Compensating) && answer.accepted.is_none()));
}

#[test]
fn every_tick_and_every_value_of_the_profile_that_decides_something_occurs() {
    let (packs, states) = (packs(), states());
    let mut missing = Vec::new();
    for tier in &packs.tiers {
        for tick in &tier.ticks {
            let ticked = states.iter().any(|(_, state)| {
                let mut departments = state.departments.iter();
                departments.any(|department| department.tier(tier.id, &state.mobility).ticks.contains(&tick.id))
            });
            if !ticked {
                missing.push(format!("{}: {}", tier.id.id(), tick.id));
            }
        }
    }
    // How large a firm is and what trade it is in only choose examples; nobody says "no" about delicate data.
    let only_words = ["size", "sector", "firm-sensitive"];
    for fact in packs.profile.iter().flat_map(|question| &question.facts) {
        let given: BTreeSet<&str> = states
            .iter()
            .filter_map(|(_, state)| state.profile.get(fact.id.as_str()))
            .flat_map(|answer| answer.values.iter().map(|value| value.as_str()))
            .collect();
        let lacks = |value: &&str| !given.contains(value) && !only_words.contains(&fact.id.as_str());
        let values = fact.values.iter().map(|value| value.as_str()).filter(lacks);
        missing.extend(values.map(|value| format!("{}: {value}", fact.id)));
        assert!(fact.kind == FactKind::Text || !given.is_empty(), "{}", fact.id);
    }
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_decision_and_every_role_of_a_checklist_occurs() {
    let (packs, states) = (packs(), states());
    let decided: BTreeSet<Decision> = states
        .iter()
        .flat_map(|(_, state)| scores(&packs, state).departments)
        .filter_map(|department| department.decision.and_then(|decision| decision.agreed()))
        .collect();
    assert_eq!(decided.len(), Decision::ALL.len(), "{decided:?}");
    let governance = packs.checklist("governance").unwrap();
    let role = |wanted| states.iter().any(|(_, state)| Reading::new(&packs, state).role(governance) == wanted);
    assert!([ChecklistRole::Verdict, ChecklistRole::Beside, ChecklistRole::Off].into_iter().all(role));
}

#[test]
fn everything_that_can_be_noted_is_noted_somewhere() {
    let states = states();
    let some = |holds: fn(&Answer) -> bool| answers(&states).any(holds);
    assert!(some(|answer| !answer.note.is_empty()) && some(|answer| !answer.owner.is_empty()));
    assert!(some(|answer| answer.flagged) && some(|answer| answer.reason.is_some()));
    assert!(some(|answer| answer.due.is_some_and(|due| due < date(2026, 12, 31))));
    assert!(some(|answer| answer.due.is_some_and(|due| due > date(2026, 12, 31))));
    assert!(some(|answer| answer.evidence.iter().any(|item| item.sha256.is_none())));
    assert!(some(|answer| answer.evidence.iter().any(|item| item.expires.is_some_and(|end| end < TODAY))));
    assert!(some(|answer| answer.evidence.iter().any(|item| item.expires.is_some_and(|end| end > TODAY))));
    let any = |holds: fn(&Assessment) -> bool| states.iter().any(|(_, state)| holds(state));
    assert!(any(|state| state.departments.iter().any(|department| department.overridden.is_some())));
    assert!(any(|state| state.departments.iter().any(|department| department.mobility.is_some())));
    assert!(any(|state| state.departments.iter().any(|department| department.sensitivity.not_sure)));
    for (id, state) in &states {
        assert!(state.departments.len() > 1 && state.target.by.is_some(), "{id}");
    }
}

#[test]
fn what_stands_in_sheets_is_asked_and_understood_there() {
    let (packs, states) = (packs(), states());
    let mut cells: BTreeMap<&str, usize> = BTreeMap::new();
    for (id, state) in &states {
        let reading = Reading::new(&packs, state);
        let mut kept = 0;
        for table in sheet::offered(&reading) {
            for row in &table.rows {
                for field in &table.sheet.fields {
                    let Some(row_kept) = state.sheets.row(table.sheet.id.as_str(), &row.id) else { continue };
                    let Some(cell) = row_kept.cell(field.id.as_str()) else { continue };
                    let known = match row.given(field) {
                        Given::Nothing => false,
                        Given::Values(values) => values.len() == cell.values.len(),
                        Given::Text(_) | Given::Date(_) | Given::Length(_) => true,
                    };
                    let place = format!("{id}: {} {} {}", table.sheet.id, row.id.0, field.id);
                    assert!(known && row.asks(field) == Truth::True, "{place}");
                    kept += 1;
                    *cells.entry(table.sheet.id.as_str()).or_default() += 1;
                }
            }
        }
        let sheets = serde_json::to_value(&state.sheets).unwrap();
        let all = sheets.as_object().unwrap().values().flat_map(|rows| rows.as_object().unwrap().values());
        let all: usize = all.map(|row| row["cells"].as_object().unwrap().len()).sum();
        assert_eq!(kept, all, "{id} has cells that no sheet offers");
    }
    for sheet in &packs.sheets {
        assert!(cells.get(sheet.id.as_str()).is_some_and(|cells| *cells > 10), "{}: {cells:?}", sheet.id);
    }
}

#[test]
fn everything_that_a_sheet_can_say_is_said_in_some_example() {
    let (packs, states) = (packs(), states());
    let (mut fits, mut clocks, mut dues) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut outcomes: BTreeMap<&str, BTreeSet<Truth>> = BTreeMap::new();
    for (_, state) in &states {
        let reading = Reading::new(&packs, state);
        for table in sheet::offered(&reading) {
            fits.extend(table.rows.iter().filter_map(sheet::retention).map(|found| found.fit.id()));
            clocks.extend(table.rows.iter().filter_map(sheet::clock).map(|clock| clock.id()));
            for (outcome, truth) in sheet::outcomes(&reading, &table).into_iter().filter(|_| table.is_begun()) {
                outcomes.entry(outcome.id.as_str()).or_default().insert(truth);
            }
        }
        dues.extend(sheet::due(&reading, TODAY).iter().map(|due| due.state.id()));
    }
    assert_eq!(fits.len(), 9, "{fits:?}");
    assert_eq!(clocks.len(), 4, "{clocks:?}");
    assert_eq!(dues.len(), 5, "{dues:?}");
    assert!(outcomes.len() > 3 && outcomes.values().all(|found| found.len() > 1), "{outcomes:?}");
    assert!(outcomes.values().any(|found| found.contains(&Truth::Maybe)), "{outcomes:?}");
}

#[test]
fn every_kind_of_event_occurs() {
    let schema = serde_json::to_value(schemars::schema_for!(Body)).unwrap();
    let kinds = schema["oneOf"].as_array().unwrap().iter();
    let mut kinds: BTreeSet<&str> = kinds.filter_map(|kind| kind["properties"]["op"]["const"].as_str()).collect();
    // What a newer version writes.
    kinds.remove("unknown");
    assert!(kinds.len() > 35, "{kinds:?}");
    let mut missing = kinds.clone();
    for id in samples() {
        for event in stored(&id).unwrap().events {
            let body = serde_json::to_value(&event.body).unwrap();
            missing.remove(body["op"].as_str().unwrap());
        }
    }
    assert_eq!(missing, BTreeSet::new());
}

#[test]
fn what_becomes_of_the_answers_is_there_too() {
    let states = states();
    let any = |holds: fn(&Assessment) -> bool| states.iter().any(|(_, state)| holds(state));
    let since = |since| states.iter().any(|(_, state)| state.earlier.as_ref().is_some_and(|run| run.since == since));
    assert!(since(Since::Later) && since(Since::OtherPlatform));
    assert!(any(|state| state.earlier.as_ref().is_some_and(|earlier| earlier.runs.len() > 1)), "more than one run");
    assert!(any(|state| state.votes.values().any(Vote::is_split)), "a room disagrees");
    assert!(any(|state| state.votes.values().any(|vote| vote.settled)), "a vote is settled");
    assert!(any(|state| state.replies.values().any(|reply| reply.date.is_some() && !reply.from.is_empty())));
    assert!(any(|state| state.parking.values().any(|parked| parked.control.is_some())));
    assert!(any(|state| state.parking.values().any(|parked| parked.control.is_none())));
    assert!(any(|state| state.plan.only.is_some()) && any(|state| !state.plan.order.is_empty()));
    assert!(any(|state| state.plan.left_out.values().any(|reason| !reason.is_empty())));
    assert!(any(|state| state.plan.moves.iter().any(|kept| kept.due.is_some() && !kept.owner.is_empty())));
    for wanted in [Classification::Confidential, Classification::Internal, Classification::Restricted] {
        assert!(states.iter().any(|(_, state)| state.cover.classification == Some(wanted)), "{wanted:?}");
    }
    assert!(any(|state| !state.cover.version.is_empty() && !state.cover.prepared_by.is_empty()));
    assert!(any(|state| state.next_review.is_some()) && any(|state| !state.client.is_empty()));
    assert!(any(|state| {
        let mut set = state.departments.iter().filter_map(|department| department.overridden.as_ref());
        set.any(|set| set.expires > TODAY)
    }));
    // Something that was open in the last run is in place now, with its evidence.
    assert!(any(|state| state.earlier.as_ref().is_some_and(|earlier| {
        state.answers.iter().any(|(control, answer)| {
            let before = earlier.answers.get(control).is_some_and(|status| *status == Status::NotInPlace);
            before && answer.status == Some(Status::InPlace) && !answer.evidence.is_empty()
        })
    })));
    for (id, state) in &states {
        assert!(state.drafts.is_empty() && !state.archived, "{id}");
    }
}

/// The languages of the program.
const LANGUAGES: [&str; 4] = ["en", "zh-Hant", "zh-Hans", "pt"];

#[test]
fn every_example_is_told_in_every_language_and_in_no_other() {
    let (sources, needed) = (Sources::default(), sample_texts());
    assert!(needed.len() > 30, "{needed:?}");
    for tag in LANGUAGES {
        let words = sources.catalog_alone(&Locale::new(tag).unwrap());
        let texts: BTreeSet<String> = words.ids().into_iter().filter(|id| id.starts_with(SAMPLE_TEXT)).collect();
        assert_eq!(texts, needed, "{tag}");
        for id in texts.iter().filter(|_| tag.starts_with("zh")) {
            let text = words.text(id, &Args::new());
            assert!(text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)), "{tag} {id}: {text}");
        }
    }
}

#[test]
fn what_people_typed_is_all_that_a_language_changes() {
    let english = words("en");
    for (id, words) in samples().iter().flat_map(|id| LANGUAGES.map(|tag| (id, words(tag)))) {
        let (first, told) = (sample(id, &english).unwrap(), sample(id, &words).unwrap());
        assert!(!serde_json::to_string(told.events()).unwrap().contains("\"{"), "{id}: a reference is left");
        assert_eq!((told.sample(), told.problems()), (Some(id.as_str()), &[][..]));
        let ops = |session: &Session| -> Vec<_> {
            session.events().iter().map(|event| (event.key(), std::mem::discriminant(&event.body))).collect()
        };
        assert_eq!(ops(&first), ops(&told), "{id}");
        let scores = |session: &Session| score_flow(&Flow::new(&packs(), session.assessment()), TODAY).verdict.colour;
        assert_eq!(scores(&first), scores(&told), "{id}");
        let taken = Journal::parse(sample_journal(id, &words).unwrap(), "taken");
        assert_eq!((&*taken.events, &*taken.problems, &*taken.id), (told.events(), &[][..], id.as_str()));
    }
}

#[test]
fn a_reference_is_a_name_in_braces_and_nothing_else() {
    assert_eq!(reference("{note-mfa-2}"), Some("note-mfa-2"));
    for text in ["{}", "{Note}", "{a b}", "note", "{note", "see {note}", "{note}."] {
        assert_eq!(reference(text), None, "{text}");
    }
}
