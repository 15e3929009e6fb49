//! Answers given under older packs: renamed, split and dropped controls.

use portolan::{
    assessment::{Assessment, Body, Event, Upgrade, order},
    flow::{Flow, Gone},
    questionnaire::{self, Questionnaire, Status},
    store::Session,
};

use super::base::sources;

/// A journal as the packs before these wrote it. Its device is the one of a session in memory, so that undo reaches it.
const OLD: &str = r#"
{"op":"create","title":"Harbour Lane"}
{"op":"answer","control":"list-of-data","status":"partly"}
{"op":"note","control":"list-of-data","text":"half of it in the safe"}
{"op":"answer","control":"staff","status":"in-place"}
{"op":"flag","control":"staff","on":true}
{"op":"flag","control":"staff","on":false}
{"op":"owner","control":"staff","text":"Grace Chan"}
{"op":"answer","control":"fax","status":"not-in-place"}
{"op":"answer","control":"of-another-pack","status":"dont-know"}
{"op":"answer","control":"bots","status":"in-place"}
{"op":"draft","field":"note:list-of-data","text":"half a sen"}
"#;

pub fn events(lines: &str) -> Vec<Event> {
    let lines = lines.lines().filter(|line| !line.is_empty()).zip(1_u64..);
    let mut events: Vec<Event> = lines
        .map(|(line, at)| {
            let stamp = format!(r#"{{"d":"memory","n":{at},"l":{at},"t":"2026-11-21T17:03:00Z","#);
            serde_json::from_str(&line.replacen('{', &stamp, 1)).expect("an event")
        })
        .collect();
    order(&mut events);
    events
}

fn packs() -> Questionnaire {
    questionnaire::parse(&sources()).expect("packs without a fault")
}

fn opened(packs: &Questionnaire) -> Session {
    Session::from_events(events(OLD), None).upgraded(Upgrade::new(&packs.changes))
}

fn status(state: &Assessment, control: &str) -> Option<Status> {
    state.status(&control.into())
}

#[test]
fn a_renamed_control_keeps_its_answer_with_everything_beside_it() {
    let packs = packs();
    let session = opened(&packs);
    let state = session.assessment();
    assert_eq!(status(state, "inventory"), Some(Status::Partly));
    assert_eq!(state.answers["inventory"].note, "half of it in the safe");
    assert!(!state.answers["inventory"].flagged, "one question, one answer: nothing to look at again");
    assert!(!state.answers.contains_key("list-of-data"));
    assert_eq!(state.drafts["note:inventory"], "half a sen");
    assert_eq!(status(state, "bots"), Some(Status::InPlace), "what did not change is as it was");
}

#[test]
fn a_split_control_answers_each_part_and_asks_to_look_again() {
    let packs = packs();
    let mut session = opened(&packs);
    for part in ["training", "leavers"] {
        assert_eq!(status(session.assessment(), part), Some(Status::InPlace));
        assert!(session.assessment().answers[part].flagged, "{part}");
        assert_eq!(session.assessment().answers[part].owner, "Grace Chan");
    }
    let flow = Flow::new(&packs, session.assessment());
    let flagged: Vec<_> = flow.review().flagged.iter().map(|control| control.as_str()).collect();
    assert_eq!(flagged, ["training", "leavers"]);
    session.record(Body::Flag { control: "training".into(), on: false }).unwrap();
    assert!(!session.assessment().answers["training"].flagged, "once looked at, it is done");
}

#[test]
fn what_was_dropped_is_named_and_counts_for_nothing() {
    let packs = packs();
    let session = opened(&packs);
    let flow = Flow::new(&packs, session.assessment());
    let control = |control: &str, status, since: Option<&str>| Gone::Control {
        control: control.into(),
        status: Some(status),
        since: since.map(str::to_owned),
    };
    assert_eq!(
        flow.gone(),
        [control("fax", Status::NotInPlace, Some("2026.11")), control("of-another-pack", Status::DontKnow, None)]
    );
    assert!(flow.status(&"fax".into()).is_none());
}

#[test]
fn the_journal_stays_as_it_was_and_undo_reaches_what_was_recorded() {
    let packs = packs();
    let mut session = opened(&packs);
    assert_eq!(session.events(), events(OLD));
    session
        .record(Body::Answer { control: "inventory".into(), status: Status::InPlace, reason: None, accepted: None })
        .unwrap();
    assert_eq!(status(session.assessment(), "inventory"), Some(Status::InPlace), "the newer answer counts");
    session.undo();
    assert_eq!(status(session.assessment(), "inventory"), Some(Status::Partly));
    // Bots, the other pack, the fax, the owner and both flags; then the answer that was split.
    for _ in 0..7 {
        session.undo();
    }
    assert_eq!(status(session.assessment(), "training"), None);
    session.redo();
    assert_eq!(status(session.assessment(), "training"), Some(Status::InPlace));
    let again = Session::from_events(session.events().to_vec(), None).upgraded(Upgrade::new(&packs.changes));
    assert_eq!(again.assessment(), session.assessment());
    assert_eq!(
        status(&Assessment::fold(session.events()), "list-of-data"),
        Some(Status::Partly),
        "older packs read it"
    );
}

#[test]
fn the_rest_marked_as_not_known_is_so_under_the_new_names() {
    let packs = packs();
    let old = r#"{"op":"rest-unknown","controls":["list-of-data","staff","bots"]}"#;
    let state = Assessment::fold_as(&events(old), &Upgrade::new(&packs.changes));
    for control in ["inventory", "training", "leavers", "bots"] {
        assert_eq!(status(&state, control), Some(Status::DontKnow), "{control}");
    }
}

#[test]
fn what_changed_may_change_again() {
    let change = |control: &str, became: &[&str]| questionnaire::Change {
        control: control.into(),
        became: became.iter().map(|id| (*id).into()).collect(),
        since: "2027.02".to_owned(),
    };
    let changes = [
        change("list-of-data", &["list"]),
        change("list", &["inventory"]),
        change("staff", &["people", "leavers"]),
        change("people", &["training", "leavers"]),
        change("fax", &["printer"]),
        change("printer", &[]),
    ];
    let session = Session::from_events(events(OLD), None).upgraded(Upgrade::new(&changes));
    let state = session.assessment();
    assert_eq!(status(state, "inventory"), Some(Status::Partly));
    assert_eq!(state.drafts["note:inventory"], "half a sen");
    assert_eq!(status(state, "training"), Some(Status::InPlace));
    assert_eq!(status(state, "leavers"), Some(Status::InPlace));
    assert!(state.answers["training"].flagged, "split on the way");
    assert_eq!(status(state, "printer"), Some(Status::NotInPlace), "dropped in the end, kept under its last name");
    for old in ["list-of-data", "list", "staff", "people", "fax"] {
        assert!(!state.answers.contains_key(old), "{old}");
    }
}
