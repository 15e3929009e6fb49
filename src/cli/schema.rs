//! `portolan schema`: JSON Schemas for editors and scripts.

use clap::ArgMatches;

use super::{Context, Failure, compare, portfolio, score};
use crate::{assessment::Event, export::json, questionnaire};

/// The formats that have one.
pub const FORMATS: [&str; 6] = ["questionnaire", "assessment", "score", "compare", "portfolio", "report"];

/// Prints the schema of the format that was named.
///
/// # Errors
///
/// Stdout cannot be written.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let schema = match matches.get_one::<String>("what").map(String::as_str) {
        Some("score") => score::schema().to_value(),
        // Of each line of a journal but the first.
        Some("assessment") => schemars::schema_for!(Event).to_value(),
        Some("portfolio") => schemars::schema_for!(portfolio::Document).to_value(),
        Some("report") => json::schema().to_value(),
        Some("compare") => compare::schema().to_value(),
        _ => questionnaire::schema(),
    };
    // `{:#}` is the indented form.
    context.print(&format!("{schema:#}\n"))
}
