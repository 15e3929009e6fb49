//! `portolan list`: the saved assessments, the last changed first.

use clap::ArgMatches;
use serde::Serialize;

use super::{Context, Failure};
use crate::i18n::Args;
use crate::store::{Listing, Runs};
use crate::text;

/// The version of the JSON form.
const SCHEMA_VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    schema_version: u32,
    assessments: &'a [Listing],
}

/// Prints the list, as lines or as JSON.
///
/// # Errors
///
/// The assessments cannot be read, or stdout cannot be written.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let mut listings = context.store()?.list();
    let runs = Runs::new(&listings);
    // In JSON everything is there, as it always was; a script reads the field.
    listings.retain(|listing| matches.get_flag("archived") || matches.get_flag("json") || !listing.archived);
    if let Some(wanted) = matches.get_one::<String>("find") {
        listings.retain(|listing| listing.is_about(wanted));
    }
    if matches.get_flag("json") {
        let document = Document { schema_version: SCHEMA_VERSION, assessments: &listings };
        // Text and numbers only: that always serialises.
        let json = serde_json::to_string_pretty(&document).unwrap_or_default();
        return context.print(&format!("{json}\n"));
    }
    if listings.is_empty() {
        return context.print(&format!("{}\n", context.words.text("cli-list-empty", &Args::new())));
    }
    let lines: String = listings.iter().map(|listing| line(context, listing, &runs)).collect();
    context.print(&lines)
}

/// Nothing is aligned after the name: names are of any script and length.
fn line(context: &Context, listing: &Listing, runs: &Runs) -> String {
    let day = listing.changed.get(..10).unwrap_or("          ");
    let title = match text::clean_line(&listing.title) {
        title if title.is_empty() => context.words.text("cli-list-untitled", &Args::new()),
        title => title,
    };
    let title = named(context, title, listing, runs);
    let damaged = match listing.problems {
        0 => String::new(),
        count => format!("  ({})", context.words.text("cli-list-problems", &Args::new().with("count", count))),
    };
    format!("{}  {day}  {title}{damaged}\n", listing.id)
}

/// Puts the day on which it was begun beside the name of an assessment where another one has the same name.
pub(super) fn named(context: &Context, name: String, listing: &Listing, runs: &Runs) -> String {
    runs.name(&context.words, name, listing)
}
