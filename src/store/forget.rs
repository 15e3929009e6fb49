//! Erasing for good everything that this program keeps of one assessment.

use std::io;
use std::path::Path;

use super::{Deed, Store, StoreError, index};

/// What was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forgotten {
    /// How many files.
    pub files: usize,
}

impl Store {
    /// Erases an assessment for good: its journals with all drafts, its daily copies, what is in the trash, set apart or
    /// rescued, and its line in the index. Other computers, exports, reports and copies made by others are out of reach,
    /// and so is what a disk keeps of files that are gone.
    ///
    /// # Errors
    ///
    /// There is no such assessment, another program has it open, or a file cannot be removed; what could be is gone.
    pub fn forget(&self, id: &str) -> Result<Forgotten, StoreError> {
        if self.journals(id)?.is_empty() && !self.is_trashed(id) {
            return Err(StoreError::NotFound { name: id.to_owned() });
        }
        let lock = self.lock(id)?;
        let mut files = 0;
        let mut refused = None;
        let own = format!("{id}.");
        for folder in [self.paths.quarantine(), self.paths.rescue()] {
            sweep(&folder, &own, &mut files, &mut refused);
        }
        // The journals last: while one is there, the assessment can be named and this tried again.
        for folder in [self.paths.backups().join(id), self.trash_of(id)] {
            sweep(&folder, "", &mut files, &mut refused);
            let _ = std::fs::remove_dir(&folder);
        }
        for path in self.journals(id)? {
            remove(&path, &mut files, &mut refused);
        }
        let _ = index::forget(&self.paths, id).or_else(|_| std::fs::remove_file(self.paths.index()));
        drop(lock);
        let _ = std::fs::remove_file(self.paths.assessments().join(format!("{id}.lock")));
        match refused {
            Some(error) => Err(error),
            None => Ok(Forgotten { files }),
        }
    }
}

/// Removes the files of a folder whose names begin so.
fn sweep(folder: &Path, beginning: &str, files: &mut usize, refused: &mut Option<StoreError>) {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return,
        Err(error) => return *refused = Some(StoreError::io(Deed::Read, folder, error)),
    };
    for entry in entries.flatten() {
        if entry.file_name().to_string_lossy().starts_with(beginning) {
            remove(&entry.path(), files, refused);
        }
    }
}

fn remove(path: &Path, files: &mut usize, refused: &mut Option<StoreError>) {
    match std::fs::remove_file(path) {
        Ok(()) => *files += 1,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => *refused = Some(StoreError::io(Deed::Write, path, error)),
    }
}
