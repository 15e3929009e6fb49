//! What happens: messages come in, effects go out, screens answer with transitions.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Time;

use super::{
    overlay::Overlay,
    press::{Logo, Order, Printed},
    screen::Screen,
};
use crate::{
    assessment::{Assessment, Body, EvidenceItem},
    diagnostic::Diagnostic,
    i18n::{Catalog, Locale},
    portfolio::Summary,
    questionnaire::ControlId,
    report::Document,
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
    Preview,
    Folder,
    Explain,
    Path,
    Assign,
    Reply,
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
    /// How long the wizard has run.
    Time(Duration),
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
    /// An assessment was opened to go to a place in it.
    OpenedAt(Box<Opened>, Doorway),
    /// A new assessment was made from another and opened.
    Derived(Box<Opened>),
    /// Two assessments to be set against each other.
    Compared(Box<(Assessment, Assessment)>),
    /// The list of assessments, read anew.
    Listed(Vec<Listing>),
    /// How assessments of the list stand, by id; none where one cannot be read.
    Peeked(Vec<(String, Option<Box<Summary>>)>),
    /// Something was done to the saved assessments, or why not.
    Shelved(Box<Result<Shelved, String>>),
    /// The words in another language.
    Words(Arc<Catalog>),
    /// A page of a report is being placed: which one, from 1, and how many there are.
    Exporting(usize, usize),
    /// A report was written, or why not.
    Exported(Result<Printed, String>),
    /// The pages of a report were put together to be looked at, or why not; with what was ordered.
    Previewed(Box<(Order, Result<Document, String>)>),
    /// What is known of the picture for the cover.
    Logo(Logo),
    /// A folder could not be shown by the system.
    NoFolder(PathBuf),
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

/// What can be done to saved assessments from the list.
#[derive(Debug, Clone, PartialEq)]
pub enum Shelf {
    /// Records how one is filed.
    File {
        /// Which.
        id: String,
        /// The events.
        bodies: Vec<Body>,
    },
    /// Takes back the last events of this machine.
    TakeBack {
        /// Of which.
        id: String,
        /// How many.
        count: usize,
    },
    /// Moves one to the trash.
    Trash(String),
    /// Brings one back from the trash.
    Restore(String),
    /// Erases one for good.
    Forget(String),
    /// Writes a copy to the folder of reports.
    Export {
        /// Of which.
        id: String,
        /// Whether names become placeholders.
        redact: bool,
    },
    /// Takes in a copy.
    Import(PathBuf),
}

/// What came of it.
#[derive(Debug)]
pub struct Shelved {
    /// What is said.
    pub said: String,
    /// The list as it is now.
    pub listings: Vec<Listing>,
    /// What takes it back.
    pub undo: Option<Shelf>,
    /// What two devices changed to different ends, in words.
    pub found: Vec<String>,
}

/// A place in an assessment that home leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doorway {
    /// The side sheets.
    Sheets,
    /// What is due.
    Due,
    /// Whether the next run begins.
    NextRun,
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
    /// Opens a saved assessment and goes straight to a place in it.
    OpenAt(String, Doorway),
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
    /// Sets two saved assessments against each other; the one that was changed last is the later one.
    Compare(String, String),
    /// Reads the list of assessments.
    List,
    /// Works out how these assessments of the list stand, at once.
    Peek(Vec<String>),
    /// The same for some that are not in sight: keys come first.
    PeekLater(Vec<String>),
    /// Does something to the saved assessments.
    Shelf(Shelf),
    /// Loads the words of another language.
    Language(Locale),
    /// Keeps the settings.
    Settings(Settings),
    /// Writes a report of the answers as they are.
    Export(Box<Order>),
    /// Puts the pages of a report together, to be looked at.
    Preview(Box<Order>),
    /// Looks for the picture for the cover.
    FindLogo,
    /// Lets the system show a folder.
    ShowFolder(PathBuf),
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
    /// The list of assessments; nothing leads back from there.
    Home,
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
