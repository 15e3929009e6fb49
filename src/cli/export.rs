//! `portolan export`: one file with everything, for another computer; or one without names, to show around.

use std::path::PathBuf;

use clap::ArgMatches;

use super::{Context, Failure};
use crate::store::{self, Target};
use crate::world::files;

/// Writes an export and prints where it is.
///
/// # Errors
///
/// The assessment cannot be read; the file exists already; or it cannot be written.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let name = matches.get_one::<String>("name").map(String::as_str).unwrap_or_default();
    let redacted = matches.get_flag("redact");
    let (title, bytes) = match store::target(name) {
        Target::Sample(id) => {
            let session = context.sample(&id)?;
            (session.assessment().title.clone(), store::sample_journal(&id, &context.words).unwrap_or_default())
        }
        Target::File(path) => {
            let session = store::open_file(&path)?;
            let bytes = files::read_limited(&path, store::FILE_LIMIT);
            let bytes = bytes.map_err(|error| Failure::cannot_read(&path, &error))?;
            (session.assessment().title.clone(), store::merge(session.id(), &[&bytes]))
        }
        Target::Saved(name) => {
            let store = context.store()?;
            let id = store.resolve(&name)?;
            (store.glance(&id)?.assessment().title.clone(), store.export(&id)?)
        }
    };
    let (title, bytes) =
        if redacted { (String::new(), store::redacted(&bytes, &context.words)) } else { (title, bytes) };
    let path = matches.get_one::<PathBuf>("output").cloned().unwrap_or_else(|| {
        let kind = if redacted { "redacted" } else { "export" };
        PathBuf::from(files::export_name(&title, kind, context.clock.today()))
    });
    files::put(&path, &bytes, matches.get_flag("force")).map_err(|error| super::report::refused(&path, &error))?;
    context.print(&format!("{}\n", crate::text::clean_line(&path.display().to_string())))
}
