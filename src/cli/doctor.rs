//! `portolan doctor`: where everything lies, and whether it is whole.

use std::fmt::Write as _;
use std::path::Path;

use super::{Context, Failure, Status};
use crate::diagnostic::Diagnostic;
use crate::i18n::Args;
use crate::questionnaire::Questionnaire;

/// Prints what a helper asks for first. Nothing is changed.
///
/// # Errors
///
/// Something is damaged (status 1), or cannot be read.
pub fn run(context: &Context) -> Result<(), Failure> {
    let mut out = String::new();
    let mut found: Vec<Diagnostic> = Vec::new();
    let mut line = |id: &str, value: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}", context.words.text(id, &Args::new().with("value", value)));
    };
    line("cli-doctor-version", env!("CARGO_PKG_VERSION"));
    line("cli-doctor-language", &format!("{} ({})", context.words.name(), context.words.locale()));
    let languages: Vec<String> = context.sources.languages().iter().map(ToString::to_string).collect();
    line("cli-doctor-languages", &languages.join(", "));
    match context.questionnaire() {
        Ok(packs) => {
            line("cli-doctor-packs", &describe(context, &packs));
            let old = packs.old(context.clock.today()).into_iter();
            let old: Vec<String> = old.map(|(name, _)| context.words.text(&name, &Args::new())).collect();
            if !old.is_empty() {
                line("cli-doctor-old", &context.words.list(&old));
            }
        }
        Err(failure) => found.extend(failure.diagnostics),
    }
    let paths = context.paths()?;
    line("cli-doctor-data", &place(context, &paths.data));
    line("cli-doctor-settings", &place(context, &paths.config));
    line("cli-doctor-cache", &place(context, &paths.cache));
    line("cli-doctor-state", &place(context, &paths.state));
    let store = context.store()?;
    let listings = store.list();
    line("cli-doctor-assessments", &context.words.number(listings.len()));
    for listing in listings.iter().filter(|listing| listing.problems > 0) {
        let session = store.glance(&listing.id)?;
        found.extend(session.problems().iter().map(crate::store::Problem::diagnostic));
    }
    found.extend(open_modes(&paths.data));
    if found.is_empty() {
        line("cli-doctor-well", "");
    }
    context.print(&out)?;
    if found.is_empty() { Ok(()) } else { Err(Failure { status: Status::Findings, diagnostics: found }) }
}

fn describe(context: &Context, packs: &Questionnaire) -> String {
    let args = Args::new()
        .with("checklists", packs.checklists.len())
        .with("controls", packs.controls.len())
        .with("digest", packs.digest.get(..12).unwrap_or_default().to_owned());
    context.words.text("cli-doctor-packs-value", &args)
}

fn place(context: &Context, folder: &Path) -> String {
    let missing = match folder.try_exists() {
        Ok(true) => String::new(),
        _ => format!(" ({})", context.words.text("cli-doctor-not-yet", &Args::new())),
    };
    format!("{}{missing}", crate::text::clean_line(&folder.display().to_string()))
}

/// Finds a data folder that others may look into.
fn open_modes(folder: &Path) -> Option<Diagnostic> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(folder).ok()?.permissions().mode() & 0o077;
        if mode != 0 {
            let made = Diagnostic::warning("open-folder", "cli-doctor-open").arg("path", folder.display());
            return Some(
                made.hint(crate::diagnostic::Phrase::new("cli-doctor-open-next").arg("path", folder.display())),
            );
        }
    }
    let _ = folder;
    None
}
