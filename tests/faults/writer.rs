//! The process that suffers: it answers questions and says which answers were reported as saved.

use std::fs::{File, OpenOptions};
use std::io::{IoSlice, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use portolan::assessment::Body;
use portolan::questionnaire::Status;
use portolan::store::{Problem, Session, Store};
use portolan::world::{Paths, SystemClock};

/// Where the process works; unset in an ordinary run of the tests.
const FOLDER: &str = "PORTOLAN_FAULTS_FOLDER";

/// How many times it saves before it ends.
const SAVES: &str = "PORTOLAN_FAULTS_SAVES";

/// The assessment that it goes on with; unset, it makes one.
const ID: &str = "PORTOLAN_FAULTS_ID";

/// Opens the store in `folder`.
fn store(folder: &Path) -> Store {
    Store::open(Paths::within(folder), Arc::new(SystemClock::default())).unwrap()
}

/// Opens the assessment that is known by now, or makes the first.
fn open(folder: &Path) -> Option<Session> {
    let store = Store::open(Paths::within(folder), Arc::new(SystemClock::default())).ok()?;
    match std::env::var(ID) {
        Ok(id) => store.open_session(&id).ok(),
        Err(_) => store.create("Harbour Lane").ok(),
    }
}

/// Returns how many events of the one assessment in `folder` can be read after healing; panics where a fault cost more
/// than a line that had not been saved.
pub fn recovered(folder: &Path) -> u64 {
    let store = store(folder);
    let listings = store.list();
    let Some(listing) = listings.first() else { return 0 };
    assert_eq!(listings.len(), 1);
    let session = store.open_session(&listing.id).unwrap();
    assert_eq!(session.read_only(), None);
    for problem in session.problems() {
        assert!(matches!(problem, Problem::TornTail { .. } | Problem::Recovered { .. }), "{problem:?}");
    }
    session.events().iter().map(|event| event.counter).max().unwrap_or_default()
}

/// Returns the command that starts the writer, below `wrapper` if there is one.
pub fn command(wrapper: Option<Command>, folder: &Path, saves: u64) -> Command {
    let program = std::env::current_exe().unwrap();
    let mut command = match wrapper {
        Some(mut wrapper) => {
            wrapper.arg(program);
            wrapper
        }
        None => Command::new(program),
    };
    command.args(["writer::writer", "--exact", "--nocapture", "--test-threads=1"]);
    command.env(FOLDER, folder).env(SAVES, saves.to_string());
    if let Some(listing) = store(folder).list().first() {
        command.env(ID, &listing.id);
    }
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

/// Returns the highest counter that the writer said was saved.
pub fn acknowledged(output: &[u8]) -> u64 {
    let text = String::from_utf8_lossy(output);
    // The last line may be cut off; a piece of a number is no acknowledgement.
    let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
    whole.lines().filter_map(|line| line.strip_prefix("saved ")?.parse().ok()).max().unwrap_or_default()
}

/// Says on stdout by `writev`, which no fault is injected into, that everything up to `counter` is saved.
fn say(out: &mut File, counter: u64) {
    let line = format!("saved {counter}\n");
    let _ = out.write_vectored(&[IoSlice::new(line.as_bytes())]);
}

/// Records and saves; not a test unless it was started by one.
#[test]
fn writer() {
    let (Some(folder), Ok(saves)) = (std::env::var_os(FOLDER), std::env::var(SAVES)) else { return };
    let mut out = OpenOptions::new().append(true).open("/dev/stdout").unwrap();
    let saves: u64 = saves.parse().unwrap();
    let Some(mut session) = open(Path::new(&folder)) else { return };
    for save in 0..saves {
        // One, two or three at a time.
        for _ in 0..=save % 3 {
            let text = "x".repeat(usize::try_from(save * 37 % 400).unwrap_or_default());
            if session.record(Body::Note { control: "audit-log".into(), text }).is_err() {
                return;
            }
            let status = Status::ALL[usize::try_from(save % 4).unwrap_or_default()];
            let answer = Body::Answer { control: "mfa".into(), status, reason: None, accepted: None };
            if session.record(answer).is_err() {
                return;
            }
        }
        if session.flush().is_ok() {
            say(&mut out, session.events().iter().map(|event| event.counter).max().unwrap_or_default());
        }
    }
}
