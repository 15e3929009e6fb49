//! `portolan verify`: whether a report is unchanged, and which answers it belongs to.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::{Context, Failure, Status};
use crate::assessment::{Assessment, Event, Upgrade};
use crate::export::stamp::{Stamp, stamp_of};
use crate::i18n::{Args, Catalog, DateStyle};
use crate::questionnaire::Questionnaire;
use crate::store::{self, Session};
use crate::text::clean_line;
use crate::world::files;

/// The longest report, in bytes.
const LIMIT: u64 = 64 * 1024 * 1024;

/// How many earlier states are looked at, the latest first.
const STATES: usize = 3000;

/// Says on stdout what a report is: written here or not, unchanged or not, of which answers.
///
/// # Errors
///
/// Report, assessment or packs cannot be read. Status 1 where it is no report, was changed, or does not belong to the answers
/// as they are now.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let path = matches.get_one::<PathBuf>("report").cloned().unwrap_or_default();
    let bytes = files::read_limited(&path, LIMIT).map_err(|error| Failure::cannot_read(&path, &error))?;
    let packs = context.questionnaire()?;
    let session = context.look(matches.get_one::<String>("name").map_or("", String::as_str), &packs)?;
    let told = tell(context, &path, &bytes, &session, &packs);
    let lines: String = told.lines.iter().map(|line| format!("{line}\n")).collect();
    context.print(&lines)?;
    if told.is_well { Ok(()) } else { Err(Failure::quiet(Status::Findings)) }
}

/// What was found.
struct Told {
    lines: Vec<String>,
    is_well: bool,
}

fn tell(context: &Context, path: &Path, bytes: &[u8], session: &Session, packs: &Questionnaire) -> Told {
    let words = &*context.words;
    let say = |id: &str, args: &Args<'_>| words.text(id, args);
    let shown = clean_line(&path.display().to_string());
    let named = Args::new().with("path", &shown);
    let (state, is_intact, code) = match stamp_of(bytes) {
        Some(Stamp::Sealed(seal)) if seal.intact => ("cli-verify-intact", true, seal.identifier),
        Some(Stamp::Sealed(seal)) => ("cli-verify-changed", false, seal.identifier),
        Some(Stamp::Code(code)) => ("cli-verify-unsealed", true, Some(code)),
        Some(Stamp::Calendar) => return Told { lines: vec![say("cli-verify-calendar", &named)], is_well: false },
        None => return Told { lines: vec![say("cli-verify-foreign", &named)], is_well: false },
    };
    let mut lines = vec![say("cli-verify-report", &named), say(state, &Args::new())];
    let found = code.as_deref().map(|code| find(context, code, session, packs));
    let title = clean_line(&session.assessment().title);
    let name = if title.is_empty() { say("cli-list-untitled", &Args::new()) } else { title };
    let args = Args::new().with("name", name);
    lines.push(match &found {
        None => say("cli-verify-no-code", &Args::new()),
        Some(Found { state: None, .. }) => say("cli-verify-other", &args),
        Some(Found { state: Some(State::Now), redacted: false }) => say("cli-verify-now", &args),
        Some(Found { state: Some(State::Now), redacted: true }) => say("cli-verify-now-redacted", &args),
        Some(Found { state: Some(State::Earlier { date, changes }), redacted }) => {
            let date = date.map_or_else(String::new, |date| words.date(date, DateStyle::Medium));
            let args = args.with("date", date).with("count", *changes);
            say(if *redacted { "cli-verify-earlier-redacted" } else { "cli-verify-earlier" }, &args)
        }
    });
    lines.push(say("cli-verify-no-signature", &Args::new()));
    let is_now = matches!(found, Some(Found { state: Some(State::Now), .. }));
    Told { lines, is_well: is_intact && is_now }
}

/// Which answers a code belongs to.
#[derive(Debug, PartialEq, Eq)]
struct Found {
    state: Option<State>,
    redacted: bool,
}

/// When the answers were as the code says.
#[derive(Debug, PartialEq, Eq)]
enum State {
    /// As they are now.
    Now,
    /// At the end of this day, so many changes ago.
    Earlier { date: Option<Date>, changes: usize },
}

/// Looks for a code: the answers as they are, the same without names in every language at hand, then as they were. An
/// example is looked at in every language, and has never been otherwise.
fn find(context: &Context, code: &str, session: &Session, packs: &Questionnaire) -> Found {
    let upgrade = Upgrade::new(&packs.changes);
    // Some formats carry its first digits only.
    let is_it = |assessment: &Assessment| {
        let digest = assessment.digest();
        digest.get(..code.len()).is_some_and(|digits| !code.is_empty() && digits.eq_ignore_ascii_case(code))
    };
    if is_it(session.assessment()) {
        return Found { state: Some(State::Now), redacted: false };
    }
    let events = session.events();
    let catalogs: Vec<Catalog> =
        context.sources.languages().iter().map(|language| context.sources.catalog(language)).collect();
    if let Some(id) = session.sample() {
        let told: Vec<(Session, &Catalog)> = catalogs
            .iter()
            .filter_map(|words| Some((store::sample(id, words)?.upgraded(upgrade.clone()), words)))
            .collect();
        if told.iter().any(|(session, _)| is_it(session.assessment())) {
            return Found { state: Some(State::Now), redacted: false };
        }
        let bare = |(session, words): &(Session, &Catalog)| store::without_names_of(session.events(), &upgrade, words);
        return Found { state: told.iter().any(|told| is_it(&bare(told))).then_some(State::Now), redacted: true };
    }
    if catalogs.iter().any(|words| is_it(&store::without_names_of(events, &upgrade, words))) {
        return Found { state: Some(State::Now), redacted: true };
    }
    if let Some(state) = earlier(events, |events| is_it(&Assessment::fold_as(events, &upgrade))) {
        return Found { state: Some(state), redacted: false };
    }
    for words in &catalogs {
        // Placeholders are numbered in the order of events: what came later changes none of those before.
        let redacted = store::redacted_events(events, words);
        if let Some(state) = earlier(&redacted, |events| is_it(&Assessment::fold_as(events, &upgrade))) {
            return Found { state: Some(state), redacted: true };
        }
    }
    Found { state: None, redacted: false }
}

/// Goes back event by event, the last ones first.
fn earlier(events: &[Event], is_it: impl Fn(&[Event]) -> bool) -> Option<State> {
    (1..events.len()).rev().take(STATES).find_map(|count| {
        let before = events.get(..count).filter(|before| is_it(before))?;
        Some(State::Earlier { date: before.last().and_then(day), changes: events.len() - count })
    })
}

/// Returns the day of an event on the wall.
fn day(event: &Event) -> Option<Date> {
    event.time.parse::<Timestamp>().ok().map(|time| time.to_zoned(TimeZone::system()).date())
}
