//! One open assessment.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::{Arc, PoisonError};

use super::journal::{self, Beginning, Journal};
use super::lock::{self, Lock};
use super::writer::{Disk, Ear, Listener, Writer, keep};
use super::{FILE_LIMIT, LINE_LIMIT, Problem, ReadOnly, Saved, Store, StoreError, backup, seal};
use crate::assessment::{self, Assessment, Body, Event, History, Upgrade};
use crate::world::{Clock, SystemClock, files};

/// One open assessment: its events, what they fold to, and the way to the disk.
///
/// Dropping it waits until everything recorded is on the disk or was tried; [`flush`](Self::flush) says which.
pub struct Session {
    id: String,
    device: String,
    events: Vec<Event>,
    assessment: Assessment,
    upgrade: Upgrade,
    read_only: Option<ReadOnly>,
    problems: Vec<Problem>,
    /// The next free counter of this device.
    next: u64,
    /// Bytes of the journal so far.
    size: u64,
    clock: Arc<dyn Clock>,
    ear: Ear,
    writer: Option<Writer>,
    // After the writer, so that the lock outlives the last write.
    _lock: Option<Lock>,
}

impl Session {
    /// Makes a session of events that lie in no store. With a reason it is read-only; with none it takes events and keeps
    /// them in memory only.
    pub fn from_events(events: Vec<Event>, read_only: impl Into<Option<ReadOnly>>) -> Self {
        let mut events = events;
        assessment::order(&mut events);
        let device = "memory".to_owned();
        let next = events.iter().filter(|event| event.device == device).map(|event| event.counter + 1).max();
        Self {
            id: String::new(),
            assessment: Assessment::fold(&events),
            upgrade: Upgrade::default(),
            events,
            read_only: read_only.into(),
            problems: Vec::new(),
            next: next.unwrap_or(1),
            size: 0,
            device,
            clock: Arc::new(SystemClock::default()),
            ear: Ear::default(),
            writer: None,
            _lock: None,
        }
    }

    /// Stamps further events by this clock.
    pub fn with_clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Reads what was answered under older packs as today's packs understand it. The journal stays as it is.
    pub fn upgraded(mut self, upgrade: Upgrade) -> Self {
        self.upgrade = upgrade;
        self.assessment = Assessment::fold_as(&self.events, &self.upgrade);
        self
    }

    pub(super) fn from_journal(journal: Journal, read_only: ReadOnly) -> Self {
        let read_only = if journal.beginning == Beginning::Newer { ReadOnly::Newer } else { read_only };
        let missing = journal::missing(std::slice::from_ref(&journal));
        let mut session = Self::from_events(journal.events, read_only);
        session.problems = journal.problems;
        session.problems.extend(missing);
        session.id = journal.id;
        session
    }

    /// Opens `id` from the store; the caller knows that it exists or is to be made.
    pub(super) fn open(store: &Store, id: &str) -> Result<Self, StoreError> {
        let folder = store.paths.assessments();
        let (lock, mut read_only) = match lock::take(&folder.join(format!("{id}.lock")), &store.holder) {
            Ok(lock) => (Some(lock), None),
            Err(reason) => (None, Some(reason)),
        };
        let own_name = format!("{id}.{}.jsonl", store.device());
        let Found { own, others, problems, refused } = Found::read(store, id, &own_name)?;
        let mut own = own.unwrap_or_else(|| Journal::parse(Vec::new(), &own_name));
        // What was found in the files tells more than who holds them.
        read_only = refused.or(read_only);
        if own.beginning == Beginning::Damaged {
            read_only.get_or_insert(ReadOnly::Damaged);
        }
        let mut session = Self::from_events(Vec::new(), read_only);
        session.id = id.to_owned();
        store.device().clone_into(&mut session.device);
        session.clock = Arc::clone(&store.clock);
        // An import may have brought events of this device back in a file of their own.
        let elsewhere = others.iter().flat_map(|journal| &journal.events);
        let last = elsewhere.filter(|event| event.device == session.device).map(|event| event.counter).max();
        session.next = own.next.max(last.map_or(1, |last| last.saturating_add(1)));
        session.problems = problems;
        session._lock = lock;
        if session.read_only.is_none() {
            for journal in others.iter().chain([&own]) {
                session.back_up(store, journal);
            }
            session.attach(store, &folder.join(&own_name), &mut own);
        }
        session.take_in(std::iter::once(own).chain(others).collect());
        Ok(session)
    }

    /// Reads `id` from the store without taking or changing anything.
    pub(super) fn glance(store: &Store, id: &str) -> Result<Self, StoreError> {
        // No file is this machine's own: its name is not even asked for.
        let Found { others, problems, refused, .. } = Found::read(store, id, "")?;
        let mut session = Self::from_events(Vec::new(), refused.unwrap_or(ReadOnly::Glance));
        session.id = id.to_owned();
        session.problems = problems;
        session.take_in(others);
        Ok(session)
    }

    fn take_in(&mut self, journals: Vec<Journal>) {
        self.problems.extend(journal::missing(&journals));
        for journal in journals {
            self.problems.extend(journal.problems);
            self.events.extend(journal.events);
        }
        assessment::order(&mut self.events);
        // The same event may lie in two files after somebody copied one.
        self.events.dedup();
        self.assessment = Assessment::fold_as(&self.events, &self.upgrade);
    }

    fn back_up(&mut self, store: &Store, journal: &Journal) {
        let Some((_, device)) = journal::owner(journal.file.as_ref()) else { return };
        let folder = store.paths.backups().join(&self.id);
        if let Err(error) = backup::daily(&folder, device, self.clock.local().date(), &journal.kept) {
            self.problems.push(Problem::NoBackup { reason: files::reason(&error) });
        }
    }

    /// Heals the end of this device's journal, brings back what was rescued, and starts the writer.
    fn attach(&mut self, store: &Store, path: &Path, own: &mut Journal) {
        let quarantine = store.paths.quarantine();
        let mut disk = Disk {
            path: path.to_owned(),
            rescue: store.paths.rescue().join(&own.file),
            quarantine,
            image: std::mem::take(&mut own.kept),
            durable: 0,
            file: None,
            broken: false,
        };
        let attached = heal(&mut disk, own).and_then(|()| bring_back(&mut disk, own));
        self.next = self.next.max(own.next);
        if disk.image.is_empty() {
            disk.image = journal::header(&self.id, &self.device);
        }
        self.size = disk.image.len() as u64;
        match attached.and_then(|()| Writer::start(disk, Arc::clone(&self.ear), Arc::clone(&self.clock))) {
            Ok(writer) => self.writer = Some(writer),
            Err(error) => {
                self.read_only = Some(ReadOnly::Denied);
                self.problems.push(Problem::Unreadable { file: own.file.clone(), reason: files::reason(&error) });
            }
        }
    }

    /// Returns the assessment's id; empty for one that lies in no store.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the id of the example that it is; none where it is none.
    pub fn sample(&self) -> Option<&str> {
        (self.read_only == Some(ReadOnly::Sample)).then_some(&self.id)
    }

    /// Returns the name of this machine, as its events carry it.
    pub fn device(&self) -> &str {
        &self.device
    }

    /// Returns all events in their one order.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// Returns the state: always the fold of [`events`](Self::events), as the packs of
    /// [`upgraded`](Self::upgraded) understand them.
    pub fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// Returns why nothing can be recorded; none where it can.
    pub fn read_only(&self) -> Option<&ReadOnly> {
        self.read_only.as_ref()
    }

    /// Returns what was found while reading.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Records that something happened: stamps it, folds it in, hands it to the writer. It returns at once; the listener
    /// of [`on_saved`](Self::on_saved) hears when it is on the disk.
    ///
    /// # Errors
    ///
    /// The session is read-only, or the entry or the journal would be too long; then nothing changed.
    pub fn record(&mut self, body: Body) -> Result<(), StoreError> {
        if let Some(reason) = &self.read_only {
            return Err(StoreError::ReadOnly(reason.clone()));
        }
        let event = Event {
            device: self.device.clone(),
            counter: self.next,
            lamport: self.events.last().map_or(0, |last| last.lamport).saturating_add(1),
            time: format!("{:.3}", self.clock.now()),
            by: String::new(),
            body,
        };
        // Every field is text, number, list or map with text keys: that always serialises.
        let mut line = seal(&serde_json::to_string(&event).unwrap_or_default()).into_bytes();
        if line.len() > LINE_LIMIT {
            return Err(StoreError::TooLong { bytes: line.len() });
        }
        line.push(b'\n');
        if self.size + line.len() as u64 > FILE_LIMIT {
            return Err(StoreError::Full);
        }
        self.size += line.len() as u64;
        self.next += 1;
        self.fold_in(event);
        match &self.writer {
            Some(writer) => writer.send(line),
            None => {
                if let Some(listener) = &*self.ear.lock().unwrap_or_else(PoisonError::into_inner) {
                    listener(Saved::Done { time: self.clock.local() });
                }
            }
        }
        Ok(())
    }

    /// Takes back this device's last effective event and returns what it was; none where there is nothing to take back.
    pub fn undo(&mut self) -> Option<Body> {
        let undone = History::read(&self.events).next_undo(&self.events, &self.device)?;
        let (target, body) = (undone.key(), undone.body.clone());
        self.record(Body::Undo { target }).ok().map(|()| body)
    }

    /// Takes back this device's last undo and returns what came back; none where nothing can.
    pub fn redo(&mut self) -> Option<Body> {
        let undo = History::read(&self.events).next_redo(&self.events, &self.device)?;
        let Body::Undo { target: original } = &undo.body else { return None };
        let body = self.events.iter().find(|event| event.key() == *original)?.body.clone();
        let target = undo.key();
        self.record(Body::Redo { target }).ok().map(|()| body)
    }

    /// Sets who hears of every save. The listener is called on the writer's thread.
    pub fn on_saved(&self, listener: Box<dyn Fn(Saved) + Send>) {
        *self.ear.lock().unwrap_or_else(PoisonError::into_inner) = Some(listener as Listener);
    }

    /// Waits until everything recorded is on the disk.
    ///
    /// # Errors
    ///
    /// It is not, after one more try.
    pub fn flush(&self) -> Result<(), StoreError> {
        self.writer.as_ref().map_or(Ok(()), Writer::flush)
    }

    fn fold_in(&mut self, event: Event) {
        // The new event is the last in order, so only undo and redo reach back.
        if matches!(event.body, Body::Undo { .. } | Body::Redo { .. }) {
            self.events.push(event);
            self.assessment = Assessment::fold_as(&self.events, &self.upgrade);
            return;
        }
        self.assessment.stamp(&event);
        self.assessment.apply(&event.body);
        self.events.push(event);
    }
}

/// The journals of one assessment as found.
struct Found {
    own: Option<Journal>,
    others: Vec<Journal>,
    problems: Vec<Problem>,
    /// Why nothing may be written beside them.
    refused: Option<ReadOnly>,
}

impl Found {
    fn read(store: &Store, id: &str, own_name: &str) -> Result<Self, StoreError> {
        let mut found = Self { own: None, others: Vec::new(), problems: Vec::new(), refused: None };
        for path in store.journals(id)? {
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let journal = match files::read_limited(&path, FILE_LIMIT) {
                Ok(bytes) => Journal::parse(bytes, &file),
                // Not knowing what is there, nothing may be written: not even beside it, for a counter could come twice.
                Err(error) => {
                    found.refused.get_or_insert(ReadOnly::Denied);
                    found.problems.push(Problem::Unreadable { file, reason: files::reason(&error) });
                    continue;
                }
            };
            if journal.beginning == Beginning::Newer {
                found.refused = Some(ReadOnly::Newer);
            }
            if file == own_name {
                found.own = Some(journal);
            } else {
                found.others.push(journal);
            }
        }
        Ok(found)
    }
}

/// Sets a torn last line apart and cuts it off, so that the next line starts on a line of its own.
fn heal(disk: &mut Disk, own: &mut Journal) -> io::Result<()> {
    let on_disk = match fs::metadata(&disk.path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        meta => meta?.len(),
    };
    let file = fs::OpenOptions::new().read(true).append(true).open(&disk.path)?;
    let torn = std::mem::take(&mut own.torn);
    disk.durable = disk.image.len();
    if !torn.is_empty() {
        let kept = files::private_dir(&disk.quarantine).and_then(|()| keep(&disk.quarantine, &own.file, &torn));
        match kept {
            Ok(place) => {
                file.set_len(disk.image.len() as u64)?;
                file.sync_all()?;
                for problem in &mut own.problems {
                    if let Problem::TornTail { kept, .. } = problem {
                        *kept = Some(place.clone());
                    }
                }
            }
            // Nothing is cut that was not set apart: it becomes one more bad line.
            Err(_) => {
                disk.image.extend(torn);
                disk.durable = disk.image.len();
                disk.image.push(b'\n');
            }
        }
    } else if on_disk < disk.image.len() as u64 {
        // Only the last line end is missing; it comes with the next line.
        disk.durable = disk.image.len() - 1;
    }
    disk.file = Some(file);
    Ok(())
}

/// Brings back events that an earlier run could not write to the data folder.
fn bring_back(disk: &mut Disk, own: &mut Journal) -> io::Result<()> {
    let bytes = match files::read_limited(&disk.rescue, FILE_LIMIT) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        bytes => bytes?,
    };
    let rescued = Journal::parse(bytes, &own.file);
    let known: HashSet<u64> = own.events.iter().map(|event| event.counter).collect();
    let fresh: Vec<Event> = rescued.events.into_iter().filter(|event| !known.contains(&event.counter)).collect();
    if !fresh.is_empty() {
        // It holds everything the journal held when it was written, and more.
        disk.image = rescued.kept;
        disk.durable = 0;
        disk.broken = true;
        disk.file = None;
        own.problems.push(Problem::Recovered { events: fresh.len() });
        own.next = own.next.max(rescued.next);
        own.events.extend(fresh);
    }
    match disk.save() {
        Ok(()) => fs::remove_file(&disk.rescue).or_else(|error| match error.kind() {
            io::ErrorKind::NotFound => Ok(()),
            _ => Err(error),
        }),
        // Still no place: the writer tries again.
        Err(_) => Ok(()),
    }
}
