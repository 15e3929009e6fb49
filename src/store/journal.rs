//! Reading one journal. Nothing here writes.

use std::collections::{BTreeMap, HashSet};
use std::ffi::OsStr;

use serde::{Deserialize, Serialize};

use super::{LINE_LIMIT, Problem, seal, unseal};
use crate::assessment::{Body, Event};
use crate::text;

/// What the first line of every journal says it is.
pub const FORMAT: &str = "portolan/assessment";

/// The version of the format that this program writes.
pub const VERSION: u32 = 1;

/// The first line.
#[derive(Debug, Serialize, Deserialize)]
struct Header {
    fmt: String,
    v: u32,
    id: String,
    d: String,
    app: String,
}

/// What the first line turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beginning {
    /// The file is empty, or broke off in the first line.
    Nothing,
    /// Ours.
    Sound,
    /// Of a newer version.
    Newer,
    /// Damaged or missing.
    Damaged,
}

/// One journal as read.
#[derive(Debug, Clone)]
pub struct Journal {
    /// The file's name.
    pub file: String,
    /// The assessment by the first line; empty if that cannot be read.
    pub id: String,
    /// What the first line is.
    pub beginning: Beginning,
    /// The events that could be read, in the order of the file.
    pub events: Vec<Event>,
    /// What was wrong.
    pub problems: Vec<Problem>,
    /// The bytes to keep: everything up to the end of the last line.
    pub kept: Vec<u8>,
    /// The bytes of a last line that was cut off.
    pub torn: Vec<u8>,
    /// The next free counter.
    pub next: u64,
}

/// Takes the name of a journal apart: assessment and device.
pub fn owner(name: &OsStr) -> Option<(&str, &str)> {
    let (id, device) = name.to_str()?.strip_suffix(".jsonl")?.split_once('.')?;
    let device_is_sound = (1..=32).contains(&device.len()) && device.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (ulid::Ulid::from_string(id).is_ok() && device_is_sound).then_some((id, device))
}

/// Returns the first line of a new journal.
pub fn header(id: &str, device: &str) -> Vec<u8> {
    let header = Header {
        fmt: FORMAT.to_owned(),
        v: VERSION,
        id: id.to_owned(),
        d: device.to_owned(),
        app: env!("CARGO_PKG_VERSION").to_owned(),
    };
    let mut line = seal(&serde_json::to_string(&header).unwrap_or_default()).into_bytes();
    line.push(b'\n');
    line
}

impl Journal {
    /// Reads the bytes of the file called `file`.
    pub fn parse(mut bytes: Vec<u8>, file: &str) -> Self {
        let mut journal = Self {
            file: file.to_owned(),
            id: String::new(),
            beginning: Beginning::Nothing,
            events: Vec::new(),
            problems: Vec::new(),
            kept: Vec::new(),
            torn: Vec::new(),
            next: 1,
        };
        let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let rest = bytes.split_off(whole);
        // A line that is sound but for its line end was cut off exactly there.
        if unseal(&rest) {
            bytes.extend(rest);
            bytes.push(b'\n');
        } else {
            journal.torn = rest;
        }
        let mut unread_at_end = 0;
        let lines = bytes.split(|byte| *byte == b'\n').enumerate();
        for (index, line) in lines.map(|(index, line)| (index, line.strip_suffix(b"\r").unwrap_or(line))) {
            if line.is_empty() {
                continue;
            }
            let sound = line.len() <= LINE_LIMIT && unseal(line);
            if journal.beginning == Beginning::Nothing {
                journal.begin(line, sound);
                if journal.beginning != Beginning::Damaged {
                    continue;
                }
            }
            match sound.then(|| event(line)).flatten() {
                Some(event) => {
                    if event.body == Body::Unknown {
                        journal.problems.push(Problem::NewerEvent { file: file.to_owned(), line: index + 1 });
                    }
                    journal.next = journal.next.max(event.counter.saturating_add(1));
                    journal.events.push(event);
                    unread_at_end = 0;
                }
                None if index == 0 => {}
                None => {
                    unread_at_end += 1;
                    journal.problems.push(Problem::BadLine { file: file.to_owned(), line: index + 1 });
                }
            }
        }
        if !journal.torn.is_empty() {
            journal.problems.push(Problem::TornTail { file: file.to_owned(), kept: None });
        }
        // Lines that cannot be read here may be read elsewhere: their counters stay theirs.
        journal.next = journal.next.saturating_add(unread_at_end);
        journal.kept = bytes;
        journal
    }

    fn begin(&mut self, line: &[u8], sound: bool) {
        let header = sound.then(|| serde_json::from_slice::<Header>(line).ok()).flatten();
        self.beginning = match header {
            Some(header) if header.fmt == FORMAT => {
                self.id = header.id;
                if header.v > VERSION { Beginning::Newer } else { Beginning::Sound }
            }
            _ => {
                self.problems.push(Problem::Header { file: self.file.clone() });
                Beginning::Damaged
            }
        };
    }
}

/// Returns the events that devices once counted and that are in none of the journals of an assessment. A line that cannot
/// be read may be one of them.
pub fn missing(journals: &[Journal]) -> Vec<Problem> {
    let mut seen: BTreeMap<&str, (&str, HashSet<u64>)> = BTreeMap::new();
    let mut unread = 0;
    for journal in journals {
        unread += journal.problems.iter().filter(|problem| matches!(problem, Problem::BadLine { .. })).count() as u64;
        for event in &journal.events {
            seen.entry(&event.device).or_insert((&journal.file, HashSet::new())).1.insert(event.counter);
        }
    }
    let mut problems = Vec::new();
    for (file, counters) in seen.into_values() {
        let last = counters.iter().max().copied().unwrap_or(0);
        let gaps = last.saturating_sub(counters.iter().filter(|counter| **counter > 0).count() as u64);
        let events = gaps.saturating_sub(unread);
        unread = unread.saturating_sub(gaps);
        if events > 0 {
            problems.push(Problem::Missing { file: file.to_owned(), events });
        }
    }
    problems
}

/// Iterates over the sound lines of events among `bytes`, each as it stands, without its line end.
pub fn lines(bytes: &[u8]) -> impl Iterator<Item = (Event, &[u8])> {
    let lines = bytes.split(|byte| *byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line));
    lines.filter(|line| line.len() <= LINE_LIMIT && unseal(line)).filter_map(|line| Some((event(line)?, line)))
}

/// Reads an event; one whose body no longer or not yet fits is kept as unknown.
fn event(line: &[u8]) -> Option<Event> {
    let plain = line.iter().all(|byte| byte.is_ascii() && *byte != b'\\');
    if plain && let Ok(event) = serde_json::from_slice(line) {
        return Some(event);
    }
    let mut value: serde_json::Value = serde_json::from_slice(line).ok()?;
    clean(&mut value);
    if let Ok(event) = serde_json::from_value(value.clone()) {
        return Some(event);
    }
    value.as_object_mut()?.insert("op".to_owned(), "unknown".into());
    serde_json::from_value(value).ok()
}

/// Takes everything out of texts that could harm a screen: files come from other machines, too.
fn clean(value: &mut serde_json::Value) {
    use serde_json::Value;
    match value {
        Value::String(text) => *text = text::clean(text),
        Value::Array(items) => items.iter_mut().for_each(clean),
        Value::Object(fields) => fields.values_mut().for_each(clean),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(counter: u64, body: &str) -> String {
        seal(&format!(r#"{{"d":"k7f2","n":{counter},"l":{counter},"t":"2026-11-21T17:03:12Z",{body}}}"#)) + "\n"
    }

    fn file(lines: &[String]) -> Vec<u8> {
        let mut bytes = header("01JD8V0000000000000000000A", "k7f2");
        bytes.extend(lines.concat().into_bytes());
        bytes
    }

    fn three() -> Vec<u8> {
        file(&[1, 2, 3].map(|n| line(n, r#""op":"title","title":"Harbour Lane""#)))
    }

    #[test]
    fn a_sound_journal_has_all_events_and_no_problem() {
        let journal = Journal::parse(three(), "a");
        assert_eq!((journal.events.len(), journal.next, journal.beginning), (3, 4, Beginning::Sound));
        assert_eq!((journal.problems, journal.torn, journal.kept), (vec![], vec![], three()));
    }

    #[test]
    fn a_bad_line_in_the_middle_costs_itself_only() {
        let mut bytes = three();
        let at = bytes.len() / 2;
        bytes[at] ^= 4;
        let line = bytes[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
        let journal = Journal::parse(bytes.clone(), "a");
        assert_eq!((journal.events.len(), journal.kept), (2, bytes));
        assert_eq!(journal.problems, [Problem::BadLine { file: "a".into(), line }]);
    }

    #[test]
    fn the_counter_of_an_unreadable_last_line_is_not_given_out_again() {
        let mut bytes = three();
        let at = bytes.len() - 20;
        bytes[at] ^= 4;
        let journal = Journal::parse(bytes, "a");
        assert_eq!((journal.events.len(), journal.next), (2, 4));
    }

    #[test]
    fn a_torn_tail_is_set_apart_at_every_length() {
        let whole = three();
        let two = Journal::parse(three(), "a").kept.len() - line(3, r#""op":"title","title":"Harbour Lane""#).len();
        for cut in two + 1..whole.len() - 1 {
            let journal = Journal::parse(whole[..cut].to_vec(), "a");
            assert_eq!((journal.events.len(), journal.kept.len()), (2, two), "cut at {cut}");
            assert_eq!(journal.torn, whole[two..cut]);
        }
        let only_line_end = Journal::parse(whole[..whole.len() - 1].to_vec(), "a");
        assert_eq!((only_line_end.events.len(), only_line_end.kept), (3, whole));
    }

    #[test]
    fn a_damaged_first_line_is_told_and_the_rest_is_read() {
        let mut bytes = three();
        bytes[5] ^= 1;
        let journal = Journal::parse(bytes, "a");
        assert_eq!((journal.beginning, journal.events.len()), (Beginning::Damaged, 3));
        assert!(matches!(journal.problems[..], [Problem::Header { .. }]));
    }

    #[test]
    fn events_of_a_newer_version_are_kept_and_skipped() {
        let newer = [
            line(1, r#""op":"vote","hands":[3,0,5,2]"#),
            line(2, r#""op":"answer","control":"audit-log","status":"sideways""#),
        ];
        let journal = Journal::parse(file(&newer), "a");
        assert!(journal.events.iter().all(|event| event.body == Body::Unknown));
        assert!(matches!(journal.problems[..], [Problem::NewerEvent { .. }, Problem::NewerEvent { .. }]));
    }

    #[test]
    fn a_gap_in_the_counters_is_told() {
        let some = |counters: &[u64]| {
            let lines: Vec<_> = counters.iter().map(|n| line(*n, r#""op":"title","title":"x""#)).collect();
            Journal::parse(file(&lines), "a")
        };
        assert_eq!(missing(&[some(&[1, 5])]), [Problem::Missing { file: "a".into(), events: 3 }]);
        assert_eq!(missing(&[some(&[1, 5]), some(&[2, 3, 4])]), [], "another file has them");
    }

    #[test]
    fn texts_cannot_reach_the_terminal() {
        let journal = Journal::parse(file(&[line(1, r#""op":"title","title":"a\u001b]52;c;ZQ==\u0007b""#)]), "a");
        assert_eq!(journal.events[0].body, Body::Title { title: "a]52;c;ZQ==b".into() });
    }

    #[test]
    fn any_bytes_can_be_read() {
        for bytes in [&b""[..], b"\n\n", b"\0\0\0", b"{}\n{}\n", b"\xff\xfe\n", &[b'x'; 300_000]] {
            let journal = Journal::parse(bytes.to_vec(), "a");
            assert!(journal.events.is_empty());
        }
    }

    #[test]
    fn names_of_journals_are_ids_and_nothing_else() {
        let of = |name: &str| owner(OsStr::new(name)).map(|(id, device)| format!("{id} {device}"));
        assert!(of("01JD8V0000000000000000000A.k7f2.jsonl").is_some());
        for name in
            ["01JD8V0000000000000000000A.lock", "x.k7f2.jsonl", "01JD8V0000000000000000000A.k7 f2.jsonl", ".jsonl"]
        {
            assert_eq!(of(name), None, "{name}");
        }
    }
}
