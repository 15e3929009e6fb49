//! What looks at the answers and asks nothing: lenses, and what became of controls of older packs.

use super::{ControlId, GroupId, InstrumentId, LensId};

/// The same controls in another order. Words: `lens-<id>`, `.about`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lens {
    /// Its id.
    pub id: LensId,
    /// What its groups are.
    pub grouping: Grouping,
}

/// Where the groups of a lens come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Grouping {
    /// The pack lists them.
    Listed(Vec<LensGroup>),
    /// One for each instrument that controls cite.
    Instruments,
    /// One for each citation of the instrument that controls cite.
    Citations(InstrumentId),
}

/// One group of a lens, as the pack lists it. Words: `lens-<lens>-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LensGroup {
    /// Its id, unique in the lens.
    pub id: GroupId,
    /// Its controls in order; never empty.
    pub controls: Vec<ControlId>,
}

/// What became of a control that is no longer in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The id that it had.
    pub control: ControlId,
    /// The controls that took its place: one renamed it, several split it, none dropped it.
    pub became: Vec<ControlId>,
    /// The version of the packs in which it changed.
    pub since: String,
}
