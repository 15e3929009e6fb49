//! What is done to saved assessments from the list.

use std::io;

use super::{
    super::{
        message::{Shelf, Shelved},
        model::Model,
        scene::fault,
    },
    Hands,
};
use crate::{
    args,
    assessment::Body,
    i18n::Catalog,
    store::{self, Deed, FILE_LIMIT, Session, StoreError},
    world::files,
};

/// How many names are tried before a copy gives up on a folder.
const NAMES: u32 = 99;

impl Hands {
    /// Does it and says what came of it, or why not, in words.
    pub(super) fn shelf(&mut self, model: &Model, shelf: Shelf) -> Result<Shelved, String> {
        // The lock of what was open last would stand in the way.
        self.shut();
        let words = &*model.scene.words;
        let (said, undo, found) = self.on_shelf(model, shelf).map_err(|error| fault(&error.diagnostic(), words))?;
        Ok(Shelved { said, listings: self.list(&model.scene.packs), undo, found })
    }

    fn on_shelf(&mut self, model: &Model, shelf: Shelf) -> Result<(String, Option<Shelf>, Vec<String>), StoreError> {
        let words = &*model.scene.words;
        let say = |id: &str| words.text(id, &args![]);
        let mut found = Vec::new();
        let (said, undo) = match shelf {
            Shelf::File { id, bodies } => {
                let count = bodies.len();
                self.filed(&id, bodies)?;
                (say("screen-shelf-saved"), Some(Shelf::TakeBack { id, count }))
            }
            Shelf::TakeBack { id, count } => {
                let mut session = self.writable(&id)?;
                (0..count).for_each(|_| drop(session.undo()));
                session.flush()?;
                (say("screen-shelf-taken-back"), None)
            }
            Shelf::Trash(id) => {
                self.store.trash(&id)?;
                (say("screen-shelf-trashed"), Some(Shelf::Restore(id)))
            }
            Shelf::Restore(id) => {
                self.store.restore(&id)?;
                (say("screen-shelf-restored"), None)
            }
            Shelf::Forget(id) => {
                self.summaries.remove(&id);
                self.store.forget(&id)?;
                (say("screen-shelf-erased"), None)
            }
            Shelf::Export { id, redact } => {
                let bytes = self.store.export(&id)?;
                let (kind, bytes) =
                    if redact { ("redacted", store::redacted(&bytes, words)) } else { ("export", bytes) };
                let path = self.write(model, kind, &bytes)?;
                (words.text("screen-shelf-exported", &args![path = path]), None)
            }
            Shelf::Import(path) => {
                let bytes = files::read_limited(&path, FILE_LIMIT)
                    .map_err(|error| StoreError::io(Deed::Read, path.clone(), error))?;
                let imported = self.store.import(bytes, &path.display().to_string())?;
                found = imported.conflicts.iter().map(|found| conflict(found, words)).collect();
                (words.text(imported.message(), &args![id = imported.id, count = imported.events]), None)
            }
        };
        Ok((said, undo, found))
    }

    fn writable(&self, id: &str) -> Result<Session, StoreError> {
        let session = self.store.open_session(id)?;
        match session.read_only() {
            Some(reason) => Err(StoreError::ReadOnly(reason.clone())),
            None => Ok(session),
        }
    }

    fn filed(&self, id: &str, bodies: Vec<Body>) -> Result<(), StoreError> {
        let mut session = self.writable(id)?;
        bodies.into_iter().try_for_each(|body| session.record(body))?;
        session.flush()
    }

    /// Writes a file under the first free name in the folder of reports; returns where. Its name tells nobody's: it is
    /// shown while names are hidden.
    fn write(&self, model: &Model, kind: &str, bytes: &[u8]) -> Result<String, StoreError> {
        let name = files::export_name("", kind, self.today());
        let stem = name.strip_suffix(".jsonl").unwrap_or(&name);
        for number in 1..=NAMES {
            let name = if number == 1 { name.clone() } else { format!("{stem}-{number}.jsonl") };
            let path = model.scene.folder.join(name);
            match files::create_new(&path, bytes) {
                Ok(()) => return Ok(crate::text::clean_line(&path.display().to_string())),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < NAMES => {}
                Err(error) => return Err(StoreError::io(Deed::Write, path, error)),
            }
        }
        Ok(String::new())
    }
}

fn conflict(found: &crate::assessment::Conflict, words: &Catalog) -> String {
    store::conflict(found, words).line(words)
}
