//! Faults in the making: their message has the name of their code, and so has the hint of many.

use crate::diagnostic::{Diagnostic, Phrase};

/// Faults whose hint is the same wherever they stand, and the id of that hint.
const HINTS: [(&str, &str); 9] = [
    ("unused-control", "check-hint-unused-control"),
    ("unused-citation", "check-hint-unused"),
    ("unused-instrument", "check-hint-unused"),
    ("unused-fact", "check-hint-unused"),
    ("unused-scale", "check-hint-unused"),
    ("step-weights", "check-hint-step-weights"),
    ("never-holds", "check-hint-never-holds"),
    ("unreachable", "check-hint-unreachable"),
    ("future-date", "check-hint-future-date"),
];

/// Starts an error whose message has the name of its code.
pub(super) fn error(code: &'static str) -> Diagnostic {
    hinted(Diagnostic::error(code, format!("check-{code}")))
}

/// Starts a warning whose message has the name of its code.
pub(super) fn warning(code: &'static str) -> Diagnostic {
    hinted(Diagnostic::warning(code, format!("check-{code}")))
}

fn hinted(fault: Diagnostic) -> Diagnostic {
    match HINTS.iter().find(|(code, _)| *code == fault.code) {
        Some((_, hint)) => fault.hint(Phrase::new(*hint)),
        None => fault,
    }
}
