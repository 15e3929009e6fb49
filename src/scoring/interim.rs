//! What ends the interim rule: one answer for screen, report and command line.

use super::{Colour, Scores};
use crate::{assessment::Decision, questionnaire::GateKind};

/// Until when the interim rule holds ("until then keep these out of this chat").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Until {
    /// Until the must-haves are closed.
    MustHaves,
    /// Until what is not known is known.
    Decided,
    /// Until the sensitive work has moved out.
    Moved,
    /// Until the result is "Ready".
    Ready,
}

impl Until {
    /// Returns its part of a message id.
    pub fn id(self) -> &'static str {
        match self {
            Self::MustHaves => "must-haves",
            Self::Decided => "decided",
            Self::Moved => "moved",
            Self::Ready => "ready",
        }
    }
}

impl Scores {
    /// Returns what ends the interim rule; none where no rule is needed, because the verdict is green in both readings.
    pub fn interim_until(&self) -> Option<Until> {
        let colour = self.verdict.colour.and_then(|colour| colour.agreed());
        if colour == Some(Colour::Green) {
            return None;
        }
        let musts = self.open_gates(GateKind::Hard);
        if musts.iter().any(|gate| gate.certain) || (colour.is_some() && !musts.is_empty()) {
            return Some(Until::MustHaves);
        }
        if colour.is_none() {
            return Some(Until::Decided);
        }
        let moves = |decision: Decision| decision > Decision::Keep;
        let mut settled = self.departments.iter().filter(|score| !score.overridden);
        if settled.any(|score| score.decision.and_then(|decision| decision.agreed()).is_some_and(moves)) {
            return Some(Until::Moved);
        }
        let unknown = self.headline().is_some_and(|score| score.unknown > 0);
        Some(if unknown { Until::Decided } else { Until::Ready })
    }
}
