//! Saved assessments: one append-only journal per assessment and device.
//!
//! ```text
//! data/assessments/<id>.<device>.jsonl   one event a line, checksum last; written by one device only
//! data/assessments/<id>.lock             locked while open for writing; names its holder
//! data/backups/<id>/<date>.<device>.jsonl
//! data/trash/<id>/<id>.<device>.jsonl    thrown away; can be had back
//! data/quarantine/                       damaged originals; never emptied by the program
//! state/rescue/<id>.<device>.jsonl       events that found no place in the data folder
//! cache/index.jsonl                      for the list; can be deleted at any time
//! ```
//!
//! [`Store`] lists, makes and opens; a [`Session`] is one open assessment: it records events, folds them at once and
//! hands each line to a thread that says [`Saved::Done`] when the line is on the disk, not before.
//!
//! What is promised, and held by `tests/store.rs` and `tests/faults`: an event reported as saved is never lost by a kill,
//! a full disk or a failing write; damage in one place costs the lines it hit, and is reported; nothing that could not be
//! read is ever overwritten or cut.

mod backup;
mod error;
mod forget;
mod index;
mod journal;
mod line;
mod lock;
mod merge;
mod name;
mod samples;
mod runs;
mod session;
mod trash;
mod words;
mod writer;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;
use ulid::Ulid;

pub use error::{Deed, Problem, ReadOnly, StoreError};
pub use forget::Forgotten;
pub use index::Listing;
pub use journal::{FORMAT, VERSION};
pub use line::{seal, unseal};
pub use merge::{Imported, Word, merge, without_names};
pub use name::{Target, fold, is_name_of, target};
pub use runs::Runs;
pub use samples::{SAMPLE_TEXT, sample, sample_journal, sample_texts, samples};
pub use session::Session;
pub use words::{conflict, redacted, redacted_events, without_names_of};
pub use writer::Saved;

use crate::assessment::{Body, Upgrade};
pub use crate::assessment::{Conflict, Placeholder};
use crate::portfolio::Summary;
use crate::questionnaire::Questionnaire;
use crate::world::{Clock, Paths, files};

/// The longest line of a journal, in bytes.
pub const LINE_LIMIT: usize = 256 * 1024;

/// The longest journal, in bytes.
pub const FILE_LIMIT: u64 = 64 * 1024 * 1024;

/// The saved assessments of one data folder.
pub struct Store {
    paths: Paths,
    clock: Arc<dyn Clock>,
    device: OnceLock<String>,
    holder: String,
}

impl Store {
    /// Opens the store. A folder that does not exist yet is an empty store; nothing is written before there is something
    /// to keep. Files that an earlier run left half-written are removed.
    ///
    /// # Errors
    ///
    /// The folder exists but cannot be read.
    pub fn open(paths: Paths, clock: Arc<dyn Clock>) -> Result<Self, StoreError> {
        let folder = paths.assessments();
        match std::fs::read_dir(&folder) {
            Ok(entries) => sweep(entries),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(StoreError::io(Deed::Read, folder, error)),
        }
        let holder = crate::world::Env::of_process().holder();
        Ok(Self { paths, clock, device: OnceLock::new(), holder })
    }

    /// Lists all assessments, the last changed first. Damaged ones are listed too.
    pub fn list(&self) -> Vec<Listing> {
        index::list(&self.paths, None)
    }

    /// Lists all assessments as [`list`](Self::list) does, with how each stands on a day where that is known.
    pub fn list_known(&self, packs: &Questionnaire, today: Date) -> Vec<Listing> {
        index::list(&self.paths, Some((&packs.digest, today)))
    }

    /// Lists all assessments as [`list`](Self::list) does, with how each stands on a day. What is not known is worked out
    /// and remembered.
    pub fn list_scored(&self, packs: &Questionnaire, today: Date) -> Vec<Listing> {
        let mut listings = self.list_known(packs, today);
        let mut fresh = HashMap::new();
        for listing in listings.iter_mut().filter(|listing| listing.summary.is_none()) {
            if let Some((changed, summary)) = self.summary(&listing.id, packs, today) {
                listing.summary = Some(summary.clone());
                fresh.insert(listing.id.clone(), (changed, summary));
            }
        }
        self.keep_summaries(&packs.digest, today, fresh);
        listings
    }

    /// Works out how an assessment stands, and after which change; none where it cannot be read.
    pub fn summary(&self, id: &str, packs: &Questionnaire, today: Date) -> Option<(String, Summary)> {
        let session = self.glance(id).ok()?.upgraded(Upgrade::new(&packs.changes));
        let assessment = session.assessment();
        Some((assessment.changed.clone(), Summary::new(packs, assessment, today)))
    }

    /// Remembers how assessments stand on a day, as [`summary`](Self::summary) works it out.
    /// `packs` is the digest of the packs.
    pub fn keep_summaries(&self, packs: &str, today: Date, known: HashMap<String, (String, Summary)>) {
        // Only a cache: without it the next list takes longer.
        let _ = index::keep(&self.paths, (packs, today), known);
    }

    /// Makes a new assessment and opens it.
    ///
    /// # Errors
    ///
    /// Its folder or its lock cannot be made.
    pub fn create(&self, title: &str) -> Result<Session, StoreError> {
        let folder = self.paths.assessments();
        files::private_dir(&folder).map_err(|error| StoreError::io(Deed::Write, folder, error))?;
        let millis = u64::try_from(self.clock.now().as_millisecond()).unwrap_or_default();
        let id = Ulid::from_parts(millis, Ulid::generate().random()).to_string();
        let mut session = Session::open(self, &id)?;
        if let Some(reason) = session.read_only() {
            return Err(StoreError::ReadOnly(reason.clone()));
        }
        session.record(Body::Create { title: title.to_owned(), sample: false })?;
        Ok(session)
    }

    /// Opens an assessment: for writing, or read-only with a reason where another program has it open or it cannot be
    /// written.
    ///
    /// # Errors
    ///
    /// There is no such assessment.
    pub fn open_session(&self, id: &str) -> Result<Session, StoreError> {
        if self.journals(id)?.is_empty() {
            return Err(StoreError::NotFound { name: id.to_owned() });
        }
        Session::open(self, id)
    }

    /// Reads an assessment as it stands, without locking, healing or copying anything: for lists, scores and reports, also
    /// while another program has it open.
    ///
    /// # Errors
    ///
    /// There is no such assessment.
    pub fn glance(&self, id: &str) -> Result<Session, StoreError> {
        if self.journals(id)?.is_empty() {
            return Err(StoreError::NotFound { name: id.to_owned() });
        }
        Session::glance(self, id)
    }

    /// Finds what a user named, as [`resolve`](Self::resolve) does, in the trash too.
    ///
    /// # Errors
    ///
    /// Nothing or more than one thing has that name.
    pub fn resolve_anywhere(&self, name: &str) -> Result<Listing, StoreError> {
        let all: Vec<Listing> = self.list().into_iter().chain(self.trashed()).collect();
        let id = name::resolve(name, &all)?;
        all.into_iter().find(|listing| listing.id == id).ok_or(StoreError::NotFound { name: id })
    }

    /// Finds what a user named: an id, a title, the beginning of either.
    ///
    /// # Errors
    ///
    /// Nothing or more than one thing has that name.
    pub fn resolve(&self, name: &str) -> Result<String, StoreError> {
        name::resolve(name, &self.list())
    }

    /// Returns the folders.
    pub fn paths(&self) -> &Paths {
        &self.paths
    }

    /// Returns this machine's name towards the data folder.
    pub fn device(&self) -> &str {
        self.device.get_or_init(|| self.paths.device())
    }

    /// Returns the journals of an assessment, in the order of their names.
    fn journals(&self, id: &str) -> Result<Vec<PathBuf>, StoreError> {
        journals_in(&self.paths.assessments(), id)
    }

    /// Takes the right to write to an assessment that nobody has open.
    fn lock(&self, id: &str) -> Result<lock::Lock, StoreError> {
        let folder = self.paths.assessments();
        files::private_dir(&folder).map_err(|error| StoreError::io(Deed::Write, folder.clone(), error))?;
        lock::take(&folder.join(format!("{id}.lock")), &self.holder).map_err(StoreError::ReadOnly)
    }
}

/// Returns the journals of an assessment in a folder, in the order of their names; none where there is no folder.
fn journals_in(folder: &Path, id: &str) -> Result<Vec<PathBuf>, StoreError> {
    let failed = |error| StoreError::io(Deed::Read, folder, error);
    let mut found = Vec::new();
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(found),
        entries => entries.map_err(failed)?,
    };
    for entry in entries {
        let name = entry.map_err(failed)?.file_name();
        if journal::owner(&name).is_some_and(|(of, _)| of == id) {
            found.push(folder.join(name));
        }
    }
    found.sort();
    Ok(found)
}

/// Reads a journal that lies anywhere, for looking at.
///
/// # Errors
///
/// It cannot be read, or holds nothing that can be read as a journal.
pub fn open_file(path: &Path) -> Result<Session, StoreError> {
    let bytes =
        files::read_limited(path, FILE_LIMIT).map_err(|error| StoreError::io(Deed::Read, path.to_owned(), error))?;
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let journal = journal::Journal::parse(bytes, &file);
    if journal.events.is_empty() {
        return Err(StoreError::NotAJournal { path: path.to_owned() });
    }
    Ok(Session::from_journal(journal, ReadOnly::OtherFile))
}

/// Removes what a crash left half-written. Younger ones may belong to another program that is writing now.
fn sweep(entries: std::fs::ReadDir) {
    const AGE: std::time::Duration = std::time::Duration::from_secs(60);
    for entry in entries.flatten() {
        let old = || entry.metadata().ok()?.modified().ok()?.elapsed().ok();
        if entry.file_name().to_string_lossy().starts_with(files::TEMPORARY) && old().is_some_and(|age| age > AGE) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

#[cfg(test)]
mod tests;
