//! `portolan portfolio`: many assessments at once, as lines, as a table for spreadsheets or as JSON.

mod document;

use std::fmt::Write as _;

use clap::ArgMatches;

use super::{Context, Failure};
use crate::export::csv;
use crate::i18n::{Args, DateStyle};
use crate::portfolio::Together;
use crate::questionnaire::ControlId;
use crate::scoring::{Colour, Twice};
use crate::store::{Listing, Runs};
use crate::text::{clean_line, initials};

pub use document::{Document, Entry};

/// How many must-haves are named in the lines.
const MOST: usize = 5;

/// Prints how all assessments stand on the day of the run. Those set aside are left out unless asked for.
///
/// # Errors
///
/// Assessments or packs cannot be read, or stdout cannot be written.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let packs = context.questionnaire()?;
    let today = context.clock.today();
    let store = context.store()?;
    let mut all = store.list_scored(&packs, today);
    all.retain(|listing| matches.get_flag("archived") || !listing.archived);
    if matches.get_flag("redact") {
        for listing in &mut all {
            listing.title = initials(&clean_line(&listing.title));
            listing.client = initials(&clean_line(&listing.client));
        }
    }
    let runs = Runs::new(&all);
    let counted = all.iter().filter(|listing| !runs.is_earlier(listing));
    let together = Together::new(counted.filter_map(|listing| listing.summary.as_ref()), today);
    let entries: Vec<Entry> = all.iter().map(|listing| Entry::new(listing, &runs)).collect();
    if matches.get_flag("json") {
        let document = Document::new(today, &packs.digest, &together, entries);
        // Text, numbers and dates only: that always serialises.
        return context.print(&format!("{}\n", serde_json::to_string_pretty(&document).unwrap_or_default()));
    }
    if matches.get_flag("ndjson") {
        let line = |entry: &Entry| serde_json::to_string(entry).unwrap_or_default() + "\n";
        return context.print(&entries.iter().map(line).collect::<String>());
    }
    if matches.get_flag("csv") {
        let rows: String = entries.iter().flat_map(Entry::rows).map(csv::line).collect();
        return context.print(&(csv::line(Entry::FIELDS) + &rows));
    }
    context.print(&lines(context, &all, &runs, &together))
}

fn lines(context: &Context, all: &[Listing], runs: &Runs, together: &Together) -> String {
    let say = |id: &str, args: Args<'_>| context.words.text(id, &args);
    let mut out = String::new();
    if all.is_empty() {
        return say("cli-list-empty", Args::new()) + "\n";
    }
    for listing in all {
        let title = match clean_line(&listing.title) {
            title if title.is_empty() => say("cli-list-untitled", Args::new()),
            title => title,
        };
        let title = super::list::named(context, title, listing, runs);
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}  {title}", listing.id);
        let Some(summary) = &listing.summary else { continue };
        let mut parts = Vec::new();
        parts.extend(runs.is_earlier(listing).then(|| say("portfolio-earlier-run", Args::new())));
        for line in &summary.checklists {
            let name = say(&format!("checklist-{}", line.checklist), Args::new());
            let (low, high) = line.range.unwrap_or((0, 100));
            let colour = line.colour.map_or_else(String::new, |colour| word(context, colour));
            let args = Args::new().with("checklist", name).with("low", low).with("high", high).with("colour", colour);
            parts.push(say("cli-portfolio-checklist", args));
        }
        if !summary.must_haves.is_empty() {
            let (all, unknown) = (summary.must_haves.len(), summary.unknown);
            let args = Args::new().with("count", all.saturating_sub(unknown)).with("unknown", unknown);
            parts.push(say("screen-home-must-haves", args));
        }
        if let Some(due) = summary.due {
            let id = if due < context.clock.today() { "screen-home-overdue" } else { "screen-home-due" };
            parts.push(say(id, Args::new().with("date", context.words.date(due, DateStyle::Medium))));
        }
        for part in parts {
            let _ = writeln!(out, "    {part}");
        }
    }
    let _ = writeln!(out, "\n{}", say("cli-portfolio-count", Args::new().with("count", together.count)));
    for (colour, count) in &together.colours {
        let _ = writeln!(out, "  {}", say(&format!("portfolio-{}", colour.id()), Args::new().with("count", *count)));
    }
    for (id, count) in [
        ("portfolio-between", together.between),
        ("portfolio-no-verdict", together.open),
        ("portfolio-overdue", together.overdue),
        ("portfolio-earlier-runs", all.iter().filter(|listing| runs.is_earlier(listing)).count()),
    ] {
        if count > 0 {
            let _ = writeln!(out, "  {}", say(id, Args::new().with("count", count)));
        }
    }
    if !together.must_haves.is_empty() {
        let _ = writeln!(out, "{}", say("portfolio-must-haves", Args::new()));
    }
    for (control, count) in together.must_haves.iter().take(MOST) {
        let args = Args::new().with("what", title(context, control)).with("count", *count);
        let _ = writeln!(out, "  {}", say("portfolio-must-have", args));
    }
    out
}

fn title(context: &Context, control: &ControlId) -> String {
    let id = format!("control-{control}");
    let title = context.words.attr(&id, "title", &Args::new());
    title.unwrap_or_else(|| context.words.text(&id, &Args::new()))
}

fn word(context: &Context, colour: Twice<Colour>) -> String {
    let one = |colour: Colour| {
        let id = format!("colour-{}", colour.id());
        context.words.attr(&id, "inside", &Args::new()).unwrap_or_else(|| context.words.text(&id, &Args::new()))
    };
    match colour.agreed() {
        Some(colour) => one(colour),
        None => {
            let args = Args::new().with("worst", one(colour.worst)).with("best", one(colour.best));
            context.words.text("between", &args)
        }
    }
}
