//! Errors, problems and reasons as words to look up: `store.ftl`.

use super::{Deed, FILE_LIMIT, LINE_LIMIT, Problem, ReadOnly, StoreError};
use crate::diagnostic::{Diagnostic, Phrase};
use crate::world::files;

impl StoreError {
    /// Returns the error with its next step.
    pub fn diagnostic(&self) -> Diagnostic {
        match self {
            Self::Io { deed, path, source } => {
                let (code, id) = match deed {
                    Deed::Read => ("cannot-read", "store-cannot-read"),
                    Deed::Write => ("cannot-write", "store-cannot-write"),
                    Deed::Lock => ("cannot-lock", "store-cannot-lock"),
                };
                Diagnostic::error(code, id).arg("path", path.display()).hint(files::reason(source))
            }
            Self::Rescued { path, source } => Diagnostic::error("rescued", "store-rescued")
                .arg("path", path.display())
                .hint(files::reason(source))
                .hint(Phrase::new("store-rescued-next")),
            Self::ReadOnly(reason) => reason.diagnostic(),
            Self::TooLong { bytes } => Diagnostic::error("too-long", "store-too-long")
                .arg("size", bytes / 1024)
                .arg("limit", LINE_LIMIT / 1024)
                .hint(Phrase::new("store-too-long-next")),
            Self::Full => Diagnostic::error("full", "store-full").arg("limit", FILE_LIMIT / 1024 / 1024),
            Self::NotFound { name } => Diagnostic::error("not-found", "store-not-found")
                .arg("name", name)
                .hint(Phrase::new("store-not-found-next")),
            Self::Ambiguous { name, matches } => {
                let mut error = Diagnostic::error("ambiguous", "store-ambiguous").arg("name", name);
                for listing in matches {
                    let phrase = Phrase::new("store-ambiguous-match").arg("id", &listing.id);
                    error = error.hint(phrase.arg("title", &listing.title));
                }
                error
            }
            Self::NotAJournal { path } => Diagnostic::error("not-a-journal", "store-not-a-journal")
                .arg("path", path.display())
                .hint(Phrase::new("store-not-a-journal-next")),
        }
    }
}

impl ReadOnly {
    /// Returns the words for a banner: `store-read-only-<id>`, with `$holder` where there is one.
    pub fn phrase(&self) -> Phrase {
        let phrase = Phrase::new(format!("store-read-only-{}", self.id()));
        match self {
            // Some systems do not let the lock be read.
            Self::Locked { holder } if holder.is_empty() => phrase.arg("holder", "–"),
            Self::Locked { holder } => phrase.arg("holder", holder),
            _ => phrase,
        }
    }

    fn diagnostic(&self) -> Diagnostic {
        Diagnostic { message: self.phrase(), ..Diagnostic::error("read-only", "") }
    }
}

impl Problem {
    /// Returns the problem: an error where something is lost or in danger, else a warning.
    pub fn diagnostic(&self) -> Diagnostic {
        let (code, id) = match self {
            Self::TornTail { .. } => ("torn-tail", "store-problem-torn-tail"),
            Self::BadLine { .. } => ("bad-line", "store-problem-bad-line"),
            Self::NewerEvent { .. } => ("newer-event", "store-problem-newer-event"),
            Self::Missing { .. } => ("missing", "store-problem-missing"),
            Self::Header { .. } => ("header", "store-problem-header"),
            Self::Unreadable { .. } => ("unreadable", "store-problem-unreadable"),
            Self::Recovered { .. } => ("recovered", "store-problem-recovered"),
            Self::NoBackup { .. } => ("no-backup", "store-problem-no-backup"),
        };
        let made = if self.is_loss() { Diagnostic::error(code, id) } else { Diagnostic::warning(code, id) };
        match self {
            Self::TornTail { file, kept } => {
                let made = made.arg("file", file);
                match kept {
                    Some(kept) => made.hint(Phrase::new("store-problem-kept").arg("path", kept.display())),
                    None => made,
                }
            }
            Self::BadLine { file, line } | Self::NewerEvent { file, line } => made.arg("file", file).arg("line", line),
            Self::Missing { file, events } => made.arg("file", file).arg("count", events),
            Self::Header { file } => made.arg("file", file).hint(Phrase::new("store-problem-backups")),
            Self::Unreadable { file, reason } => made.arg("file", file).hint(reason.clone()),
            Self::Recovered { events } => made.arg("count", events),
            Self::NoBackup { reason } => made.hint(reason.clone()),
        }
    }
}
