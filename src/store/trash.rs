//! Throwing away, with a way back: the journals move to a folder of their own.

use std::path::{Path, PathBuf};

use super::{Deed, Listing, Store, StoreError, index, journal, journals_in};
use crate::world::files;

impl Store {
    /// Moves an assessment to the trash.
    ///
    /// # Errors
    ///
    /// There is no such assessment, another program has it open, or its files cannot be moved.
    pub fn trash(&self, id: &str) -> Result<(), StoreError> {
        if self.journals(id)?.is_empty() {
            return Err(StoreError::NotFound { name: id.to_owned() });
        }
        let _lock = self.lock(id)?;
        self.carry(id, &self.paths.assessments(), &self.trash_of(id))
    }

    /// Brings an assessment back from the trash.
    ///
    /// # Errors
    ///
    /// It is not there, or its files cannot be moved.
    pub fn restore(&self, id: &str) -> Result<(), StoreError> {
        if !self.is_trashed(id) {
            return Err(StoreError::NotFound { name: id.to_owned() });
        }
        let _lock = self.lock(id)?;
        let folder = self.trash_of(id);
        self.carry(id, &folder, &self.paths.assessments())?;
        // Only tidying: an empty folder is no assessment.
        let _ = std::fs::remove_dir(folder);
        Ok(())
    }

    /// Lists what is in the trash, the last changed first.
    pub fn trashed(&self) -> Vec<Listing> {
        let Ok(entries) = std::fs::read_dir(self.paths.trash()) else { return Vec::new() };
        let found = entries.flatten().flat_map(|entry| index::look(&entry.path()));
        let mut listings: Vec<Listing> = found.map(|listing| Listing { trashed: true, ..listing }).collect();
        listings.sort_by(|a, b| (&b.changed, &b.id).cmp(&(&a.changed, &a.id)));
        listings
    }

    pub(super) fn is_trashed(&self, id: &str) -> bool {
        journals_in(&self.trash_of(id), id).is_ok_and(|journals| !journals.is_empty())
    }

    pub(super) fn trash_of(&self, id: &str) -> PathBuf {
        self.paths.trash().join(id)
    }

    /// Moves all journals of an assessment from one folder to another, over none that is there.
    fn carry(&self, id: &str, from: &Path, to: &Path) -> Result<(), StoreError> {
        let failed = |error| StoreError::io(Deed::Write, to, error);
        files::private_dir(to).map_err(failed)?;
        for path in journals_in(from, id)? {
            let Some((_, device)) = path.file_name().and_then(journal::owner) else { continue };
            let named = |number: usize| match number {
                0 => to.join(format!("{id}.{device}.jsonl")),
                number => to.join(format!("{id}.{}x{number}.jsonl", device.get(..24).unwrap_or(device))),
            };
            let Some(target) = (0..).map(named).find(|target| !target.exists()) else { continue };
            std::fs::rename(&path, &target).map_err(failed)?;
        }
        files::sync_dir(to).and_then(|()| files::sync_dir(from)).map_err(failed)
    }
}
