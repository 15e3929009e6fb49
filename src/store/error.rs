//! What can go wrong, as data; words are in `store.ftl`.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use super::Listing;
use crate::diagnostic::Phrase;

/// What was tried when the system said no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Reading.
    Read,
    /// Writing, or making a folder.
    Write,
    /// Locking.
    Lock,
}

/// Why something was not done.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The system refused.
    #[error("{deed:?} {}: {source}", path.display())]
    Io {
        /// What was tried.
        deed: Deed,
        /// On which file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The data folder refused, but everything is safe in another place and returns by itself at the next start.
    #[error("kept in {}: {source}", path.display())]
    Rescued {
        /// Where it is.
        path: PathBuf,
        /// What the system said about the data folder.
        source: io::Error,
    },
    /// The session may not be written to.
    #[error("read-only: {0:?}")]
    ReadOnly(ReadOnly),
    /// One entry is longer than [`LINE_LIMIT`](super::LINE_LIMIT).
    #[error("{bytes} bytes in one entry")]
    TooLong {
        /// How long it would be.
        bytes: usize,
    },
    /// The journal would be longer than [`FILE_LIMIT`](super::FILE_LIMIT).
    #[error("the journal is full")]
    Full,
    /// Nothing has that name.
    #[error("nothing is called {name}")]
    NotFound {
        /// The name as typed.
        name: String,
    },
    /// More than one thing has that name.
    #[error("{} things are called {name}", matches.len())]
    Ambiguous {
        /// The name as typed.
        name: String,
        /// All that have it.
        matches: Vec<Listing>,
    },
    /// The file holds nothing that could be read as an assessment.
    #[error("{} is no journal", path.display())]
    NotAJournal {
        /// The file.
        path: PathBuf,
    },
}

impl StoreError {
    /// Says what was tried, where, and what the system said.
    pub fn io(deed: Deed, path: impl Into<PathBuf>, source: io::Error) -> Self {
        Self::Io { deed, path: path.into(), source }
    }

    /// Says the same once more, to a second listener; the system's error keeps its kind and its number.
    pub(super) fn repeat(&self) -> Self {
        let again = |source: &io::Error| {
            source.raw_os_error().map_or_else(|| source.kind().into(), io::Error::from_raw_os_error)
        };
        match self {
            Self::Io { deed, path, source } => Self::io(*deed, path, again(source)),
            Self::Rescued { path, source } => Self::Rescued { path: path.clone(), source: again(source) },
            Self::ReadOnly(reason) => Self::ReadOnly(reason.clone()),
            Self::TooLong { bytes } => Self::TooLong { bytes: *bytes },
            Self::Full => Self::Full,
            Self::NotFound { name } => Self::NotFound { name: name.clone() },
            Self::Ambiguous { name, matches } => Self::Ambiguous { name: name.clone(), matches: matches.clone() },
            Self::NotAJournal { path } => Self::NotAJournal { path: path.clone() },
        }
    }
}

/// Why a session cannot be written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadOnly {
    /// It is a finished example.
    Sample,
    /// Another program has it open.
    Locked {
        /// Number of the process and name of the machine; may be empty.
        holder: String,
    },
    /// The system does not let it be read fully or written.
    Denied,
    /// Its beginning is damaged.
    Damaged,
    /// It was written by a newer version of the program.
    Newer,
    /// It lies outside the data folder.
    OtherFile,
    /// It was only looked at.
    Glance,
}

impl ReadOnly {
    /// Returns the name by which messages are found: `store-read-only-<id>`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Sample => "sample",
            Self::Locked { .. } => "locked",
            Self::Denied => "denied",
            Self::Damaged => "damaged",
            Self::Newer => "newer",
            Self::OtherFile => "other-file",
            Self::Glance => "glance",
        }
    }
}

/// Something that was found while reading, and that did not stop it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The last line was cut off in the middle of writing; it had not been reported as saved.
    TornTail {
        /// The journal's file name.
        file: String,
        /// Where the piece is kept, if it could be.
        kept: Option<PathBuf>,
    },
    /// A line is damaged; it is skipped and stays in the file.
    BadLine {
        /// The journal's file name.
        file: String,
        /// The line, from 1.
        line: usize,
    },
    /// A line is sound, but of a kind that only a newer version knows; it is skipped and stays in the file.
    NewerEvent {
        /// The journal's file name.
        file: String,
        /// The line, from 1.
        line: usize,
    },
    /// Events that the device once counted are not there.
    Missing {
        /// The journal's file name.
        file: String,
        /// How many.
        events: u64,
    },
    /// The first line, which says what the file is, is damaged.
    Header {
        /// The journal's file name.
        file: String,
    },
    /// The journal could not be read at all.
    Unreadable {
        /// The journal's file name.
        file: String,
        /// Why, and what to do about it.
        reason: Phrase,
    },
    /// Events that had found no place in the data folder were brought back.
    Recovered {
        /// How many.
        events: usize,
    },
    /// The daily copy could not be made.
    NoBackup {
        /// Why, and what to do about it.
        reason: Phrase,
    },
}

impl Problem {
    /// Says whether something is lost or in danger; otherwise it is a notice.
    pub fn is_loss(&self) -> bool {
        !matches!(self, Self::TornTail { .. } | Self::Recovered { .. })
    }
}
