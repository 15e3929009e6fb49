//! `portolan import`: a journal or an export becomes an assessment, or joins the one it came from.

use std::path::Path;

use clap::ArgMatches;

use super::{Context, Failure, Status};
use crate::diagnostic::Diagnostic;
use crate::i18n::Args;
use crate::store::{FILE_LIMIT, Problem, conflict};
use crate::world::files;

/// Takes a file in and says what came of it; every conflict is named on stderr.
///
/// # Errors
///
/// The file is no journal, the assessment is open elsewhere, or it cannot be written. Conflicts are status 1: everything is
/// kept, but somebody has to look.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let file = matches.get_one::<String>("file").map(String::as_str).unwrap_or_default();
    let path = Path::new(file);
    let bytes = files::read_limited(path, FILE_LIMIT).map_err(|error| Failure::cannot_read(path, &error))?;
    let imported = context.store()?.import(bytes, file)?;
    let problems: Vec<Diagnostic> = imported.problems.iter().map(Problem::diagnostic).collect();
    context.tell(&problems);
    let id = imported.message();
    let args = Args::new().with("id", imported.id).with("count", imported.events);
    context.print(&format!("{}\n", context.words.text(id, &args)))?;
    if imported.conflicts.is_empty() {
        return Ok(());
    }
    let told = imported.conflicts.iter().map(|found| conflict(found, &context.words)).collect();
    Err(Failure { status: Status::Findings, diagnostics: told })
}
