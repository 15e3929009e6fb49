//! `portolan compare`: what changed between two assessments, in words or as JSON.

mod document;

use clap::ArgMatches;

use super::{Context, Failure};
use crate::{
    args,
    compare::{self, Comparison, Side, Speech, Turn},
    follow,
    scoring::score,
    text::clean_line,
};
use document::Document;

/// Prints what changed from the first to the second, each a saved assessment, a file or an example, both scored as of the
/// date of the run.
///
/// # Errors
///
/// An assessment or the packs cannot be read, or stdout cannot be written.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let name = |id: &str| matches.get_one::<String>(id).map(String::as_str).unwrap_or_default();
    let questionnaire = context.questionnaire()?;
    let today = context.clock.today();
    let before = context.look(name("before"), &questionnaire)?;
    let after = context.look(name("after"), &questionnaire)?;
    let [old, new] = [&before, &after].map(|session| score(&questionnaire, session.assessment(), today));
    let before = Side { assessment: before.assessment(), scores: &old };
    let after = Side { assessment: after.assessment(), scores: &new };
    let comparison = compare::compare(&questionnaire, before, after);
    if matches.get_flag("json") {
        let document = Document::new(&comparison, before, after, today);
        // Text, numbers and dates only: that always serialises.
        let json = serde_json::to_string_pretty(&document).unwrap_or_default();
        return context.print(&format!("{json}\n"));
    }
    let speech = Speech::plain(&context.words);
    let sides = [before, after].map(|side| {
        let run = follow::run(side.assessment, side.scores, today);
        let title = match clean_line(&side.assessment.title) {
            title if title.is_empty() => speech.tell("cli-list-untitled", &args![]),
            title => title,
        };
        let date = context.words.date(run.date, crate::i18n::DateStyle::Medium);
        speech.tell("compare-side", &args![title = title, date = date])
    });
    let [old, new] = sides;
    let head = speech.tell("compare-of", &args![a = old, b = new]);
    context.print(&format!("{head}\n{}", lines(speech, &comparison)))
}

fn lines(speech: Speech<'_>, comparison: &Comparison) -> String {
    let mut text = format!("{}\n", speech.summary(comparison));
    let mut group = |heading: String, lines: Vec<String>| {
        if !lines.is_empty() {
            text.push_str(&format!("\n{heading}\n"));
            lines.iter().for_each(|line| text.push_str(&format!("  {line}\n")));
        }
    };
    let mut lists: Vec<String> = comparison.lists.iter().map(|pair| speech.pair(pair)).collect();
    lists.push(speech.musts(comparison.musts));
    group(speech.tell("compare-lists", &args![]), lists);
    let left = comparison.departments.iter().map(|left| speech.left(left)).collect();
    group(speech.tell("compare-departments", &args![]), left);
    for turn in Turn::ALL {
        group(speech.heading(turn), comparison.with(turn).map(|moved| speech.moved(moved)).collect());
    }
    text
}

/// Returns the schema of the JSON form, for `portolan schema compare`.
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(Document)
}
