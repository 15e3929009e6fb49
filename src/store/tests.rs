//! Merging, throwing away and forgetting, against real files.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::assessment::{Assessment, Event};
use crate::questionnaire::Status;
use crate::world::FixedClock;

const ID: &str = "01JD8V0000000000000000000A";

/// A machine with its own data folder.
struct Machine {
    dir: tempfile::TempDir,
}

impl Machine {
    fn new() -> Self {
        Self { dir: tempfile::tempdir().unwrap() }
    }

    fn store(&self) -> Store {
        let clock = FixedClock("2026-11-21T17:03:12Z".parse().unwrap());
        Store::open(Paths::within(self.dir.path()), Arc::new(clock)).unwrap()
    }

    /// Every file below the data and state folders that has this in its name or its text.
    fn traces(&self, of: &str) -> Vec<PathBuf> {
        let (mut folders, mut found) = (vec![self.dir.path().to_owned()], Vec::new());
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap().flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.to_string_lossy().contains(of)
                    || String::from_utf8_lossy(&std::fs::read(&path).unwrap()).contains(of)
                {
                    found.push(path);
                }
            }
        }
        found
    }
}

fn answer(control: &str, status: Status) -> Body {
    Body::Answer { control: control.into(), status, reason: None, accepted: None }
}

fn record(store: &Store, id: &str, bodies: &[Body]) {
    let mut session = store.open_session(id).unwrap();
    bodies.iter().for_each(|body| session.record(body.clone()).unwrap());
    session.flush().unwrap();
}

fn state(store: &Store, id: &str) -> Assessment {
    store.glance(id).unwrap().assessment().clone()
}

/// One assessment, known to two machines.
fn shared() -> (Machine, Machine, String) {
    let (desk, laptop) = (Machine::new(), Machine::new());
    let id = {
        let mut session = desk.store().create("Harbour Lane").unwrap();
        session.record(answer("mfa", Status::NotInPlace)).unwrap();
        session.flush().unwrap();
        session.id().to_owned()
    };
    let copy = desk.store().export(&id).unwrap();
    let imported = laptop.store().import(copy, "copy.jsonl").unwrap();
    assert_eq!((imported.id.as_str(), imported.is_new, imported.events), (id.as_str(), true, 2));
    (desk, laptop, id)
}

fn exchange(from: &Machine, to: &Machine, id: &str) -> Imported {
    to.store().import(from.store().export(id).unwrap(), "copy.jsonl").unwrap()
}

#[test]
fn an_export_becomes_the_same_assessment_elsewhere() {
    let (desk, laptop, id) = shared();
    assert_eq!(state(&desk.store(), &id), state(&laptop.store(), &id));
    assert_eq!(laptop.store().glance(&id).unwrap().problems(), []);
    assert_eq!(desk.store().export(&id).unwrap(), laptop.store().export(&id).unwrap());
}

#[test]
fn two_machines_lose_nothing_and_the_second_import_changes_nothing() {
    let (desk, laptop, id) = shared();
    record(&desk.store(), &id, &[answer("audit-log", Status::Partly)]);
    record(&laptop.store(), &id, &[answer("guest-review", Status::InPlace), Body::Title { title: "HL".into() }]);
    let imported = exchange(&laptop, &desk, &id);
    assert_eq!((imported.is_new, imported.events, imported.conflicts), (false, 2, vec![]));
    let merged = state(&desk.store(), &id);
    assert_eq!((merged.title.as_str(), merged.answers.len()), ("HL", 3));
    let files = || std::fs::read_dir(desk.store().paths().assessments()).unwrap().count();
    let before = files();
    assert_eq!(exchange(&laptop, &desk, &id).events, 0);
    assert_eq!(files(), before);
    exchange(&desk, &laptop, &id);
    assert_eq!(state(&desk.store(), &id).digest(), state(&laptop.store(), &id).digest());
    assert_eq!(desk.store().export(&id).unwrap(), laptop.store().export(&id).unwrap());
}

#[test]
fn what_both_changed_is_named_flagged_and_the_later_one_counts() {
    let (desk, laptop, id) = shared();
    record(&desk.store(), &id, &[answer("mfa", Status::Partly)]);
    record(&laptop.store(), &id, &[answer("audit-log", Status::InPlace), answer("mfa", Status::InPlace)]);
    let imported = exchange(&laptop, &desk, &id);
    let [conflict] = &imported.conflicts[..] else { panic!("{:?}", imported.conflicts) };
    assert_eq!(conflict.control, Some("mfa".into()));
    assert_eq!(conflict.kept.body, answer("mfa", Status::InPlace));
    assert_eq!(conflict.lost.body, answer("mfa", Status::Partly));
    let merged = state(&desk.store(), &id);
    assert_eq!(merged.status(&"mfa".into()), Some(Status::InPlace));
    assert!(merged.answers["mfa"].flagged);
    assert_eq!(exchange(&desk, &laptop, &id).conflicts, [], "the flag says it already");
    assert!(state(&laptop.store(), &id).answers["mfa"].flagged);
}

#[test]
fn a_machine_that_gets_its_own_events_back_counts_on_behind_them() {
    let (desk, laptop, id) = shared();
    exchange(&desk, &laptop, &id);
    desk.store().forget(&id).unwrap();
    exchange(&laptop, &desk, &id);
    record(&desk.store(), &id, &[answer("audit-log", Status::Partly)]);
    let session = desk.store().glance(&id).unwrap();
    let counters: Vec<u64> = session.events().iter().map(|event| event.counter).collect();
    assert_eq!((counters, session.problems()), (vec![1, 2, 3], &[][..]));
    // A journal that is behind what others know of this machine.
    let whole = desk.store().export(&id).unwrap();
    let journal = desk.store().journals(&id).unwrap().remove(0);
    let text = std::fs::read_to_string(&journal).unwrap();
    let cut: String = text.lines().take(2).map(|line| format!("{line}\n")).collect();
    std::fs::write(&journal, cut).unwrap();
    assert_eq!(desk.store().import(whole, "copy.jsonl").unwrap().events, 2);
    record(&desk.store(), &id, &[answer("mfa", Status::Partly)]);
    let session = desk.store().glance(&id).unwrap();
    let counters: Vec<u64> = session.events().iter().map(|event| event.counter).collect();
    assert_eq!((counters, session.problems()), (vec![1, 2, 3, 4], &[][..]));
}

#[test]
fn an_event_of_a_newer_version_travels_as_it_is() {
    let (desk, laptop, id) = shared();
    let line = seal(r#"{"d":"newer001","n":1,"l":9,"t":"2026-11-21T17:03:12Z","op":"wave","to":"all"}"#);
    let mut bytes = desk.store().export(&id).unwrap();
    bytes.extend(format!("{line}\n").bytes());
    assert_eq!(laptop.store().import(bytes, "copy.jsonl").unwrap().events, 1);
    assert!(String::from_utf8(laptop.store().export(&id).unwrap()).unwrap().contains(&line));
}

#[test]
fn what_is_no_journal_is_not_taken_in() {
    let machine = Machine::new();
    for bytes in [&b""[..], b"{}", b"\xff\n", b"{\"fmt\":\"portolan/assessment\"}\n"] {
        assert!(matches!(machine.store().import(bytes.to_vec(), "x"), Err(StoreError::NotAJournal { .. })));
    }
    let id = machine.store().create("a").unwrap().id().to_owned();
    let open = machine.store();
    let _held = open.open_session(&id).unwrap();
    let bytes = machine.store().export(&id).unwrap();
    let refused = machine.store().import(bytes, "x").map(|_| ());
    assert!(matches!(refused, Err(StoreError::ReadOnly(ReadOnly::Locked { .. }))), "{refused:?}");
}

#[test]
fn a_finished_example_can_be_taken_in_too() {
    let machine = Machine::new();
    let store = machine.store();
    let words = crate::world::Sources::default().catalog(&crate::i18n::Locale::ENGLISH);
    let bytes = || sample_journal("clinic", &words).unwrap();
    let imported = store.import(bytes(), "clinic.jsonl").unwrap();
    assert!(imported.is_new && imported.events > 50, "{imported:?}");
    assert_eq!(store.import(bytes(), "clinic.jsonl").unwrap().events, 0);
    assert_eq!(store.list().len(), 1);
}

#[test]
fn trash_gives_back_everything() {
    let (desk, _, id) = shared();
    let (store, before) = (desk.store(), desk.store().export(&id).unwrap());
    store.trash(&id).unwrap();
    assert_eq!((store.list().len(), store.trashed().len()), (0, 1));
    assert_eq!(store.trashed()[0].title, "Harbour Lane");
    assert!(matches!(store.open_session(&id), Err(StoreError::NotFound { .. })));
    store.restore(&id).unwrap();
    assert_eq!((store.list().len(), store.trashed().len()), (1, 0));
    assert_eq!(store.export(&id).unwrap(), before);
    assert!(matches!(store.restore(&id), Err(StoreError::NotFound { .. })));
    store.trash(&id).unwrap();
    assert!(!store.import(before.clone(), "copy.jsonl").unwrap().is_new, "taking it in again brings it back");
    assert_eq!(store.export(&id).unwrap(), before);
}

#[test]
fn what_is_open_is_not_thrown_away() {
    let (desk, _, id) = shared();
    let store = desk.store();
    let _open = store.open_session(&id).unwrap();
    assert!(matches!(store.trash(&id), Err(StoreError::ReadOnly(ReadOnly::Locked { .. }))));
    assert!(matches!(store.forget(&id), Err(StoreError::ReadOnly(ReadOnly::Locked { .. }))));
    assert_eq!(store.list().len(), 1);
}

#[test]
fn forgetting_leaves_no_trace() {
    let (desk, _, id) = shared();
    let store = desk.store();
    let other = store.create("Cais").unwrap().id().to_owned();
    // A copy of another day, something set apart and something rescued.
    record(&store, &id, &[Body::Draft { field: "note:mfa".into(), text: "Harbour Lane is".into() }]);
    for folder in [store.paths.quarantine(), store.paths.rescue(), store.paths.backups().join(&id)] {
        files::private_dir(&folder).unwrap();
        std::fs::write(folder.join(format!("{id}.k7f2.jsonl.0")), "Harbour Lane").unwrap();
    }
    store.list();
    assert!(desk.traces("Harbour Lane").len() >= 5, "{:?}", desk.traces("Harbour Lane"));
    let forgotten = store.forget(&id).unwrap();
    assert!(forgotten.files >= 5, "{forgotten:?}");
    assert_eq!(desk.traces("Harbour Lane"), Vec::<PathBuf>::new());
    assert_eq!(desk.traces(&id), Vec::<PathBuf>::new());
    assert_eq!(store.list().iter().map(|listing| &listing.id).collect::<Vec<_>>(), [&other]);
    assert!(matches!(store.forget(&id), Err(StoreError::NotFound { .. })));
    store.trash(&other).unwrap();
    assert_eq!(store.resolve_anywhere("cais").unwrap().id, other);
    store.forget(&other).unwrap();
    assert_eq!(desk.traces("Cais"), Vec::<PathBuf>::new());
}

#[test]
fn an_export_without_names_is_another_assessment_with_the_same_answers() {
    let (desk, _, id) = shared();
    let store = desk.store();
    record(&store, &id, &[Body::Note { control: "mfa".into(), text: "Ana knows".into() }]);
    let bytes = without_names(&store.export(&id).unwrap(), &|kind, number| format!("{} {number}", kind.id()));
    let text = String::from_utf8(bytes.clone()).unwrap();
    let device = store.device().to_owned();
    assert!(!["Harbour", "Ana", &id, &device].iter().any(|name| text.contains(*name)), "{text}");
    let imported = store.import(bytes, "copy.jsonl").unwrap();
    assert!(imported.is_new);
    let copy = state(&store, &imported.id);
    assert_eq!((copy.title.as_str(), copy.answers["mfa"].note.as_str()), ("organisation 1", "text 1"));
    assert_eq!(copy.status(&"mfa".into()), Some(Status::NotInPlace));
    assert_eq!(store.glance(&imported.id).unwrap().problems(), []);
}

#[test]
fn how_an_assessment_stands_is_remembered_for_the_day_the_packs_and_the_answers() {
    let (desk, _, id) = shared();
    let store = desk.store();
    let packs = crate::world::Packs::built_in().questionnaire().unwrap();
    let (today, tomorrow) = (jiff::civil::date(2026, 11, 21), jiff::civil::date(2026, 11, 22));
    let known = |packs: &Questionnaire, day| store.list_known(packs, day).remove(0).summary;
    assert_eq!(known(&packs, today), None);
    let scored = store.list_scored(&packs, today).remove(0).summary;
    let worked_out = Summary::new(&packs, &state(&store, &id), today);
    assert_eq!((scored.as_ref(), known(&packs, today).as_ref()), (Some(&worked_out), Some(&worked_out)));
    assert_eq!(known(&packs, tomorrow), None);
    assert_eq!(index::list(store.paths(), Some(("other packs", today))).remove(0).summary, None);
    record(&store, &id, &[answer("audit-log", Status::InPlace)]);
    assert_eq!(known(&packs, today), None, "an answer came");
    // What was worked out before an answer came is not taken for what holds after it.
    let stale = [(id.clone(), ("2020-01-01T00:00:00Z".to_owned(), worked_out))].into();
    store.keep_summaries(&packs.digest, today, stale);
    assert_eq!(known(&packs, today), None);
}

fn any_body() -> impl Strategy<Value = Body> {
    let statuses = proptest::sample::select(vec![Status::InPlace, Status::Partly, Status::NotInPlace]);
    (0..5, proptest::sample::select(vec!["mfa", "audit-log"]), statuses, 1u64..4).prop_map(
        |(what, control, status, at)| match what {
            0 => Body::Title { title: format!("t{at}") },
            1 => Body::Undo { target: ("a".into(), at) },
            2 => Body::Redo { target: ("b".into(), at) },
            _ => answer(control, status),
        },
    )
}

/// A journal of some events of three devices; two journals may hold the same event, or two of one name.
fn any_journal() -> impl Strategy<Value = Vec<u8>> {
    let device = proptest::sample::select(vec!["a", "b", "c"]);
    proptest::collection::vec((device, 1u64..6, 1u64..6, any_body()), 0..12).prop_map(|events| {
        let lines = events.into_iter().map(|(device, counter, lamport, body)| {
            let (device, time, by) = (device.to_owned(), String::new(), String::new());
            let event = Event { device, counter, lamport, time, by, body };
            seal(&serde_json::to_string(&event).unwrap()) + "\n"
        });
        lines.collect::<String>().into_bytes()
    })
}

fn folded(bytes: &[u8]) -> (usize, String) {
    let mut events: Vec<Event> = journal::lines(bytes).map(|(event, _)| event).collect();
    crate::assessment::order(&mut events);
    (events.len(), Assessment::fold(&events).digest())
}

proptest! {
    #[test]
    fn merging_is_commutative_associative_and_idempotent(
        a in any_journal(), b in any_journal(), c in any_journal(),
    ) {
        let two = |a: &[u8], b: &[u8]| merge(ID, &[a, b]);
        prop_assert_eq!(two(&a, &b), two(&b, &a));
        prop_assert_eq!(two(&two(&a, &b), &c), two(&a, &two(&b, &c)));
        prop_assert_eq!(two(&two(&a, &b), &b), two(&a, &b));
        prop_assert_eq!(merge(ID, &[&a, &b, &c]), two(&two(&c, &a), &b));
        // Every line of each is there, once.
        let merged = two(&a, &b);
        let count = |bytes: &[u8]| {
            let mut lines: BTreeMap<Vec<u8>, usize> = BTreeMap::new();
            journal::lines(bytes).for_each(|(_, line)| *lines.entry(line.to_vec()).or_default() += 1);
            lines
        };
        let lines = count(&merged);
        prop_assert!(lines.values().all(|times| *times == 1));
        prop_assert!(count(&a).keys().chain(count(&b).keys()).all(|line| lines.contains_key(line)));
        prop_assert_eq!(folded(&two(&a, &b)), folded(&two(&b, &a)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn the_order_in_which_journals_are_taken_in_does_not_matter(
        a in any_journal(), b in any_journal(), swap in any::<bool>(),
    ) {
        let machine = Machine::new();
        let store = machine.store();
        let parts = if swap { [&b, &a] } else { [&a, &b] };
        for part in parts {
            let bytes = [journal::header(ID, "x"), part.clone()].concat();
            if journal::lines(part).next().is_some() {
                let given = journal::Journal::parse(bytes, "x");
                let here = store.read(ID).unwrap();
                files::private_dir(&store.paths.assessments()).unwrap();
                store.take_in(ID, &here, &given).unwrap();
            }
        }
        let (all, kept) = (merge(ID, &[&a, &b]), store.read(ID).unwrap());
        if !kept.is_empty() {
            prop_assert_eq!(store.export(ID).unwrap(), all.clone());
            prop_assert_eq!(state(&store, ID).digest(), folded(&all).1);
        }
    }
}
