//! What every screen reads and changes: the open assessment, the packs, the words, the settings.
//!
//! Screens get `&mut Scene` and never see the model. A change is applied here at once and handed to the loop as an effect,
//! so that what is computed and what is on the disk are the same events.

mod derived;
mod speech;
mod told;

use std::cell::OnceCell;
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::{Date, Time};

pub use derived::{Asking, Derived};
pub use speech::fault;

use super::{canvas::Look, keymap::Context, message::Effect};
use crate::{
    assessment::{Assessment, Body, Move, Reading},
    follow,
    i18n::{Catalog, Locale},
    plan::Plan,
    questionnaire::{ControlId, Questionnaire},
    sheet,
    store::ReadOnly,
    world::Settings,
};

/// The window: columns and rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Columns.
    pub width: u16,
    /// Rows.
    pub height: u16,
}

/// Whether what was typed is on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Nothing was recorded yet.
    Nothing,
    /// Recorded, on its way.
    Pending,
    /// On the disk since then.
    At(Time),
    /// Not on the disk; it is tried again.
    Failed,
}

/// The open assessment as the screens see it.
#[derive(Debug, Clone)]
pub struct File {
    /// Its id; empty before its first event and where it lies in no store.
    pub id: String,
    /// This machine's name towards it, which makes the ids of new rows its own; empty before its first event.
    pub device: String,
    /// Its state.
    pub assessment: Assessment,
    /// Why it cannot be changed.
    pub read_only: Option<ReadOnly>,
    /// Whether it is on the disk.
    pub kept: Kept,
    /// What was ticked in what-if and not kept as the plan; none where the plan is what is ticked. It lasts while the
    /// assessment is open.
    pub tried: Option<Vec<Tried>>,
    effects: Vec<Effect>,
    derived: OnceCell<Derived>,
}

/// A fix that was ticked in what-if: a control, a change of ticks, or both.
#[derive(Debug, Clone, PartialEq)]
pub struct Tried {
    /// The control that is put in place.
    pub control: Option<ControlId>,
    /// The ticks that change.
    pub change: Option<Move>,
}

impl File {
    /// Takes an assessment as it is.
    pub fn new(id: String, assessment: Assessment, read_only: Option<ReadOnly>) -> Self {
        Self {
            id,
            device: String::new(),
            assessment,
            read_only,
            kept: Kept::Nothing,
            tried: None,
            effects: Vec::new(),
            derived: OnceCell::new(),
        }
    }
}

/// Everything that screens share.
pub struct Scene {
    /// The packs.
    pub packs: Arc<Questionnaire>,
    /// The words.
    pub words: Arc<Catalog>,
    /// The languages that can be chosen.
    pub languages: Vec<Locale>,
    /// The date on which everything is judged.
    pub today: Date,
    /// How long the wizard has run, as the loop said last: for pages that tell of time.
    pub now: Duration,
    /// The open assessment, or a new one.
    pub file: File,
    /// What the user chose for all assessments.
    pub settings: Settings,
    /// How things are drawn.
    pub look: Look,
    /// The window.
    pub size: Size,
    /// Whether the page is read line by line, not seen: then everything is said once, and nothing waits for a key.
    pub is_linear: bool,
    /// Folder in which a report is put.
    pub folder: std::path::PathBuf,
}

impl Scene {
    /// Records a change: applies it and hands it to the loop. Says whether it may be changed at all; where not, nothing
    /// happens and the user is told.
    pub fn record(&mut self, body: Body) -> bool {
        if self.file.read_only.is_some() {
            return false;
        }
        self.file.assessment.apply(&body);
        self.changed();
        match self.file.effects.last_mut() {
            Some(Effect::Record(bodies)) => bodies.push(body),
            _ => self.file.effects.push(Effect::Record(vec![body])),
        }
        self.file.kept = Kept::Pending;
        true
    }

    /// Records evidence through the loop, which adds fingerprints. Says whether it may be changed at all.
    pub fn attach(
        &mut self,
        control: crate::questionnaire::ControlId,
        items: Vec<crate::assessment::EvidenceItem>,
    ) -> bool {
        if self.file.read_only.is_some() {
            return false;
        }
        self.file.assessment.apply(&Body::Evidence { control: control.clone(), items: items.clone() });
        self.changed();
        self.file.effects.push(Effect::Attach { control, items });
        self.file.kept = Kept::Pending;
        true
    }

    /// Returns packs and state as conditions read them.
    pub fn reading(&self) -> Reading<'_> {
        Reading::new(&self.packs, &self.file.assessment)
    }

    /// Says whether the assessment can be changed.
    pub fn is_writable(&self) -> bool {
        self.file.read_only.is_none()
    }

    /// Replaces the state by what the loop knows.
    pub fn replace(&mut self, assessment: Assessment) {
        self.file.assessment = assessment;
        self.changed();
    }

    /// Takes what the loop has to do for the changes so far.
    pub fn take_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.file.effects)
    }

    /// Returns what is computed from the state; computed when first asked for after a change.
    pub fn derived(&self) -> &Derived {
        self.file.derived.get_or_init(|| Derived::new(&self.packs, &self.file.assessment, self.today))
    }

    /// Returns what is done again and again by the sheets, most urgent first.
    pub fn again(&self) -> &[sheet::Due] {
        self.derived().again(&self.reading(), self.today)
    }

    /// Returns everything that is due, most urgent first.
    pub fn due(&self) -> &[follow::Due] {
        self.derived().due(&self.reading(), self.today)
    }

    /// Returns the plan.
    pub fn plan(&self) -> &Plan {
        self.derived().plan(&self.reading(), self.today)
    }

    /// Forgets what was computed.
    pub fn changed(&mut self) {
        self.file.derived = OnceCell::new();
    }
}

/// What a screen tells the frame about itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Heading {
    /// At the start of the first row.
    pub start: String,
    /// The same for a narrow window; empty where there is no shorter form.
    pub short: String,
    /// At its end.
    pub end: String,
    /// How far one is along a path; draws a bar under the heading.
    pub progress: Option<(usize, usize)>,
    /// At the start of the row above the keys.
    pub status: String,
}

/// What is pressed and shown where text is typed, or not.
pub fn typing(is_typing: bool, otherwise: Context) -> Context {
    if is_typing { Context::Typing } else { otherwise }
}
