//! `portolan forget`: erases everything that is kept of one assessment, after its name was typed once more.

use std::io::{self, BufRead, Write};

use clap::ArgMatches;

use super::{Context, Failure, Status};
use crate::diagnostic::{Diagnostic, Phrase};
use crate::i18n::Args;
use crate::store::is_name_of;
use crate::text;

/// Asks for the name on stderr, reads it from stdin, erases, and says what is out of reach.
///
/// # Errors
///
/// Nothing has that name; the name typed is another one (status 2, nothing is erased); it is open elsewhere; a file cannot be
/// removed.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let name = matches.get_one::<String>("name").map(String::as_str).unwrap_or_default();
    let store = context.store()?;
    let listing = store.resolve_anywhere(name)?;
    let title = match text::clean_line(&listing.title) {
        title if title.is_empty() => listing.id.clone(),
        title => title,
    };
    let say = |id: &str, args: Args<'_>| format!("{}\n", context.words.text(id, &args));
    let question = say("cli-forget-what", Args::new()) + &say("cli-forget-type", Args::new().with("name", &title));
    let mut stderr = io::stderr().lock();
    // Where even that cannot be written, nobody can answer it.
    let _ = stderr.write_all(question.as_bytes()).and_then(|()| stderr.flush());
    let mut typed = String::new();
    let read = io::stdin().lock().read_line(&mut typed);
    if read.is_err() || !is_name_of(&typed, &listing) {
        let refused = Diagnostic::error("not-typed", "cli-forget-not-typed");
        return Err(Failure::new(Status::Usage, refused.hint(Phrase::new("cli-forget-not-typed-next"))));
    }
    let forgotten = store.forget(&listing.id)?;
    let done = say("cli-forget-done", Args::new().with("count", forgotten.files));
    context.print(&(done + &say("cli-forget-beyond", Args::new())))
}
