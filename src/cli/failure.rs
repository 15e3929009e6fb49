//! Why a command did not do what it was asked to.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use crate::diagnostic::{Diagnostic, Phrase};
use crate::i18n::Catalog;
use crate::store::StoreError;
use crate::world::files;

/// The exit status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Done; also a red score.
    Done,
    /// Something was found: a check failed.
    Findings,
    /// Wrong usage, or no terminal.
    Usage,
    /// A file holds something that cannot be used.
    Input,
    /// Could not read, write or lock.
    System,
    /// Ended by a signal of this number, everything saved.
    Signal(u8),
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(match status {
            Status::Done => 0,
            Status::Findings => 1,
            Status::Usage => 2,
            Status::Input => 3,
            Status::System => 4,
            Status::Signal(number) => 128_u8.saturating_add(number),
        })
    }
}

/// What went wrong, with the exit status that says so to scripts.
#[derive(Debug)]
pub struct Failure {
    /// The exit status.
    pub status: Status,
    /// What is said on stderr; may be nothing.
    pub diagnostics: Vec<Diagnostic>,
}

impl Failure {
    /// Says one thing.
    pub fn new(status: Status, diagnostic: Diagnostic) -> Self {
        Self { status, diagnostics: vec![diagnostic] }
    }

    /// Says everything in a line, for a place that has only one.
    pub fn line(&self, words: &Catalog) -> String {
        let lines: Vec<String> = self.diagnostics.iter().map(|diagnostic| diagnostic.line(words)).collect();
        lines.join(" ")
    }

    /// Ends without a word: everything was said already.
    pub fn quiet(status: Status) -> Self {
        Self { status, diagnostics: Vec::new() }
    }

    /// Says that a file or folder cannot be read.
    pub fn cannot_read(path: &Path, error: &io::Error) -> Self {
        let diagnostic = Diagnostic::error("cannot-read", "store-cannot-read").arg("path", path.display());
        Self::new(Status::System, diagnostic.hint(files::reason(error)))
    }

    /// Says that a file or folder cannot be written.
    pub fn cannot_write(path: &Path, error: &io::Error) -> Self {
        let diagnostic = Diagnostic::error("cannot-write", "store-cannot-write").arg("path", path.display());
        let reason = match error.kind() {
            io::ErrorKind::NotFound => Phrase::new("io-no-folder"),
            _ => files::reason(error),
        };
        Self::new(Status::System, diagnostic.hint(reason))
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let status = match error {
            StoreError::NotFound { .. } | StoreError::Ambiguous { .. } => Status::Usage,
            StoreError::NotAJournal { .. } => Status::Input,
            _ => Status::System,
        };
        Self::new(status, error.diagnostic())
    }
}
