//! What happens: messages come in, effects go out, screens answer with transitions.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Time;

use super::{overlay::Overlay, screen::Screen};
use crate::{
    assessment::{Assessment, Body, EvidenceItem},
    diagnostic::Diagnostic,
    i18n::{Catalog, Locale},
    questionnaire::{ControlId, PaperId},
    report::Kind,
    store::{Listing, ReadOnly},
    world::Settings,
};

/// What a key means, wherever it is pressed. In the imperative; the key table says which key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each name says what it does; the words for people are in keys.ftl")]
pub enum Action {
    Up,
    Down,
    Left,
    Right,
    Next,
    Previous,
    First,
    Last,
    PageUp,
    PageDown,
    Choose,
    Toggle,
    More,
    Back,
    Help,
    Terms,
    Language,
    Jump,
    Details,
    Results,
    Flag,
    Undo,
    Redo,
    Report,
    Explain,
    Path,
    Rest,
    Reveal,
    New,
    WordLeft,
    WordRight,
    Erase,
    EraseWord,
    Delete,
    Suspend,
    Quit,
}

/// Something that happened.
#[derive(Debug)]
pub enum Message {
    /// A key of the table.
    Do(Action),
    /// A digit of any script, 0 to 9, where nobody is typing.
    Digit(u8),
    /// A character typed into a field.
    Type(char),
    /// Text pasted, as the terminal sent it.
    Paste(String),
    /// The window changed.
    Resize {
        /// Columns.
        width: u16,
        /// Rows.
        height: u16,
    },
    /// A pause in typing is long enough to keep what was typed.
    Pause,
    /// A notice has been read long enough.
    NoticeOver,
    /// Everything recorded is on the disk.
    Saved(Time),
    /// Something could not be saved; the words of the fault.
    NotSaved(Box<Diagnostic>),
    /// Undo or redo changed the state.
    Changed {
        /// The state now.
        assessment: Box<Assessment>,
        /// What was taken back or came back; none where there was nothing.
        body: Option<Body>,
        /// Whether it was a redo.
        redo: bool,
    },
    /// An assessment was opened.
    Opened(Box<Opened>),
    /// A new assessment was made from another and opened.
    Derived(Box<Opened>),
    /// The list of assessments, read anew.
    Listed(Vec<Listing>),
    /// What the list shows of one assessment.
    Peeked {
        /// Its id.
        id: String,
        /// Its state; none where it cannot be read.
        assessment: Option<Box<Assessment>>,
    },
    /// The words in another language.
    Words(Arc<Catalog>),
    /// A report was written, or why not.
    Exported(Result<PathBuf, String>),
    /// Something failed; the words of the fault.
    Failed(String),
}

/// An assessment as the loop opened it.
#[derive(Debug)]
pub struct Opened {
    /// Its id; empty where it lies in no store.
    pub id: String,
    /// This machine's name towards it.
    pub device: String,
    /// Its state.
    pub assessment: Assessment,
    /// Why it cannot be changed.
    pub read_only: Option<ReadOnly>,
    /// What was found while reading it.
    pub problems: Vec<Diagnostic>,
}

/// What a report is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// The kind.
    pub kind: Kind,
    /// Of the draft papers only this one; all of them without.
    pub paper: Option<PaperId>,
    /// Its language.
    pub language: Locale,
    /// Where it goes.
    pub path: PathBuf,
}

/// What the loop does for the model.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Records events, in order.
    Record(Vec<Body>),
    /// Records evidence, after taking the fingerprint of files that can be read.
    Attach {
        /// The control.
        control: ControlId,
        /// The whole list.
        items: Vec<EvidenceItem>,
    },
    /// Takes back the last event.
    Undo,
    /// Takes back the last undo.
    Redo,
    /// Opens a saved assessment.
    Open(String),
    /// Opens a finished example.
    Sample,
    /// Opens a journal that lies anywhere.
    OpenFile(PathBuf),
    /// Starts a new assessment; nothing is kept before its first event.
    New,
    /// Makes a new saved assessment of these events and opens it: the next run, the same company on another platform.
    /// [`Body::Earlier`] among them decides what the user is told.
    Derive {
        /// What it begins with.
        bodies: Vec<Body>,
    },
    /// Reads the list of assessments.
    List,
    /// Reads what the list shows of these assessments.
    Peek(Vec<String>),
    /// Loads the words of another language.
    Language(Locale),
    /// Keeps the settings.
    Settings(Settings),
    /// Writes a report.
    Export {
        /// What it is made of.
        order: Order,
        /// The state that it shows.
        assessment: Box<Assessment>,
    },
    /// Gives the terminal back to the shell for a while.
    Suspend,
    /// Leaves.
    Quit,
    /// Does several things, in order.
    Each(Vec<Effect>),
}

/// What a screen or an overlay wants after a message.
#[derive(Debug, Default)]
pub enum Transition {
    /// Nothing: the message meant nothing here or was dealt with.
    #[default]
    Stay,
    /// Another screen; back leads here again.
    Go(Box<Screen>),
    /// Another screen in place of this one.
    Become(Box<Screen>),
    /// The screen before.
    Back,
    /// An overlay in front.
    Show(Box<Overlay>),
    /// No overlay.
    Hide,
    /// No overlay, and another screen; back leads to the one before.
    HideAndGo(Box<Screen>),
    /// Something for the loop.
    Do(Effect),
    /// A short notice, as a message id.
    Tell(&'static str),
}
