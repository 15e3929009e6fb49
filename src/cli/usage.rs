//! A command line that cannot be understood, in the user's language.

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use super::{Failure, Status};
use crate::diagnostic::{Diagnostic, Phrase};

/// Says what is wrong with the arguments, and what may have been meant.
pub fn failure(error: &Error) -> Failure {
    let given = |kind| text(error, kind);
    let mut made = match error.kind() {
        ErrorKind::UnknownArgument => {
            Diagnostic::error("unknown-option", "cli-error-unknown-option").arg("given", given(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidSubcommand => Diagnostic::error("unknown-command", "cli-error-unknown-command")
            .arg("given", given(ContextKind::InvalidSubcommand)),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if given(ContextKind::InvalidValue).is_empty() => {
            Diagnostic::error("value", "cli-error-no-value").arg("option", given(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => Diagnostic::error("value", "cli-error-value")
            .arg("option", given(ContextKind::InvalidArg))
            .arg("given", given(ContextKind::InvalidValue)),
        ErrorKind::MissingRequiredArgument => {
            Diagnostic::error("missing", "cli-error-missing").arg("what", given(ContextKind::InvalidArg))
        }
        ErrorKind::MissingSubcommand => Diagnostic::error("missing", "cli-error-no-command"),
        ErrorKind::ArgumentConflict => Diagnostic::error("conflict", "cli-error-conflict")
            .arg("first", given(ContextKind::InvalidArg))
            .arg("second", given(ContextKind::PriorArg)),
        ErrorKind::InvalidUtf8 => Diagnostic::error("utf8", "cli-error-utf8"),
        _ => Diagnostic::error("usage", "cli-error-usage"),
    };
    for kind in [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue] {
        let suggested = given(kind);
        if !suggested.is_empty() {
            made = made.hint(Phrase::new("cli-error-suggestion").arg("suggestion", suggested));
        }
    }
    for possible in [ContextKind::ValidValue, ContextKind::ValidSubcommand].map(given) {
        if possible.is_empty() {
            continue;
        }
        made = made.hint(Phrase::new("cli-error-possible").arg("values", possible));
    }
    Failure::new(Status::Usage, made.hint(Phrase::new("cli-error-help")))
}

fn text(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}
