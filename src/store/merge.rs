//! Journals put together: the union of their lines. A line never changes, so the union is the same in any order, and
//! taking in the same journal twice changes nothing.

use std::collections::{BTreeMap, HashSet};

use ulid::Ulid;

use super::journal::{self, Beginning, Journal};
use super::{Deed, FILE_LIMIT, Problem, ReadOnly, Store, StoreError, seal};
use crate::assessment::{self, Body, Conflict, Event, Placeholder, conflicts, redact, redacted_id};
use crate::world::files;

/// The name that an export gives as the writer of its first line.
const EXPORT: &str = "export";

/// What came of taking in a journal.
#[derive(Debug)]
pub struct Imported {
    /// The assessment.
    pub id: String,
    /// Whether it was not here before.
    pub is_new: bool,
    /// How many events came.
    pub events: usize,
    /// What two devices changed to different ends. The later one counts, and the control is flagged.
    pub conflicts: Vec<Conflict>,
    /// What is damaged in the file that was taken in.
    pub problems: Vec<Problem>,
}

/// Puts journals of one assessment together: one journal with the lines of all, each once, in the one order of events.
pub fn merge(id: &str, journals: &[&[u8]]) -> Vec<u8> {
    let mut lines: Vec<(Event, &[u8])> = journals.iter().flat_map(|bytes| journal::lines(bytes)).collect();
    lines.sort_by(|(a, line), (b, other)| {
        let key = (a.lamport, &a.device, a.counter).cmp(&(b.lamport, &b.device, b.counter));
        key.then_with(|| line.cmp(other))
    });
    lines.dedup_by(|(_, a), (_, b)| a == b);
    let mut bytes = journal::header(id, EXPORT);
    for (_, line) in lines {
        bytes.extend(line);
        bytes.push(b'\n');
    }
    bytes
}

/// Gives the placeholder of a kind with its number.
pub type Word<'a> = dyn Fn(Placeholder, usize) -> String + 'a;

/// Returns a journal without names, as another assessment.
pub fn without_names(journal: &[u8], word: &Word<'_>) -> Vec<u8> {
    let Journal { id, mut events, .. } = Journal::parse(journal.to_vec(), "");
    assessment::order(&mut events);
    let mut bytes = journal::header(&redacted_id(&id), EXPORT);
    for event in redact(&events, word) {
        // Every field is text, number, list or map with text keys: that always serialises.
        bytes.extend(seal(&serde_json::to_string(&event).unwrap_or_default()).into_bytes());
        bytes.push(b'\n');
    }
    bytes
}

impl Store {
    /// Returns an assessment as one journal with the events of all devices, for [`import`](Self::import) elsewhere.
    ///
    /// # Errors
    ///
    /// There is no such assessment, or a journal cannot be read.
    pub fn export(&self, id: &str) -> Result<Vec<u8>, StoreError> {
        let journals = self.read(id)?;
        if journals.is_empty() {
            return Err(StoreError::NotFound { name: id.to_owned() });
        }
        let bytes: Vec<&[u8]> = journals.iter().map(|journal| journal.kept.as_slice()).collect();
        Ok(merge(id, &bytes))
    }

    /// Takes in a journal or an export called `file`: it becomes an assessment, or its events join the one that has its
    /// id. Existing journals are never touched; what is new comes in files of its own, one a device. Taking the same in
    /// again changes nothing.
    ///
    /// # Errors
    ///
    /// It is no journal or one of a newer version; another program has the assessment open; it cannot be written.
    pub fn import(&self, bytes: Vec<u8>, file: &str) -> Result<Imported, StoreError> {
        let given = Journal::parse(bytes, file);
        if given.id.is_empty() || given.events.is_empty() {
            return Err(StoreError::NotAJournal { path: file.into() });
        }
        // A finished example has a name in place of a number; it always becomes the same one.
        let id = Ulid::from_string(&given.id).map_or_else(|_| redacted_id(&given.id), |id| id.to_string());
        if given.beginning == Beginning::Newer {
            return Err(StoreError::ReadOnly(ReadOnly::Newer));
        }
        if self.is_trashed(&id) {
            self.restore(&id)?;
        }
        let is_new = self.journals(&id)?.is_empty();
        if !is_new {
            // Opened once as anybody would: damage is told, and today's copy is made before anything comes.
            let reason = self.open_session(&id)?.read_only().cloned();
            if let Some(reason) = reason {
                return Err(StoreError::ReadOnly(reason));
            }
        }
        let lock = self.lock(&id)?;
        let here = self.read(&id)?;
        let events = self.take_in(&id, &here, &given)?;
        drop(lock);
        let mut ours: Vec<Event> = here.into_iter().flat_map(|journal| journal.events).collect();
        assessment::order(&mut ours);
        ours.dedup();
        let found = if is_new { Vec::new() } else { conflicts(&ours, &given.events) };
        self.flag(&id, &found)?;
        Ok(Imported { id, is_new, events, conflicts: found, problems: given.problems })
    }

    /// Reads all journals of an assessment.
    pub(super) fn read(&self, id: &str) -> Result<Vec<Journal>, StoreError> {
        let read = |path: std::path::PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            match files::read_limited(&path, FILE_LIMIT) {
                Ok(bytes) => Ok(Journal::parse(bytes, &name)),
                Err(error) => Err(StoreError::io(Deed::Read, path, error)),
            }
        };
        self.journals(id)?.into_iter().map(read).collect()
    }

    /// Writes the lines that are not here yet; returns how many.
    pub(super) fn take_in(&self, id: &str, here: &[Journal], given: &Journal) -> Result<usize, StoreError> {
        let known: HashSet<&[u8]> =
            here.iter().flat_map(|journal| journal::lines(&journal.kept)).map(|it| it.1).collect();
        let mut fresh: BTreeMap<String, Vec<&[u8]>> = BTreeMap::new();
        for (event, line) in journal::lines(&given.kept).filter(|(_, line)| !known.contains(line)) {
            fresh.entry(event.device).or_default().push(line);
        }
        let mut count = 0;
        for (device, lines) in fresh {
            let mut seen = HashSet::new();
            let lines: Vec<&[u8]> = lines.into_iter().filter(|line| seen.insert(*line)).collect();
            let body: Vec<u8> = lines.iter().flat_map(|line| line.iter().chain(b"\n")).copied().collect();
            let mut path = self.paths.assessments().join(format!("{id}.{device}.jsonl"));
            let mut writer = device.clone();
            if path.file_name().and_then(journal::owner).is_none() || path.exists() {
                // Only its device writes to a journal; what comes from elsewhere lies beside it.
                let name: String = device.chars().filter(char::is_ascii_alphanumeric).take(20).collect();
                writer = format!("{name}m{:08x}", crc32fast::hash(&body));
                path.set_file_name(format!("{id}.{writer}.jsonl"));
            }
            let bytes = [journal::header(id, &writer), body].concat();
            files::create_new(&path, &bytes).map_err(|error| StoreError::io(Deed::Write, path, error))?;
            count += lines.len();
        }
        Ok(count)
    }

    /// Flags every control whose answer two devices changed.
    fn flag(&self, id: &str, conflicts: &[Conflict]) -> Result<(), StoreError> {
        let mut controls: Vec<_> = conflicts.iter().filter_map(|conflict| conflict.control.clone()).collect();
        controls.sort();
        controls.dedup();
        if controls.is_empty() {
            return Ok(());
        }
        let mut session = self.open_session(id)?;
        for control in controls {
            if !session.assessment().answers.get(&control).is_some_and(|answer| answer.flagged) {
                session.record(Body::Flag { control, on: true })?;
            }
        }
        session.flush()
    }
}
