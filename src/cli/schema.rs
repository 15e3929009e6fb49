//! `portolan schema questionnaire`: JSON Schema for editors.

use clap::ArgMatches;

use super::{Context, Failure};
use crate::questionnaire;

/// Prints the schema of pack files.
///
/// # Errors
///
/// It cannot be written.
pub fn run(context: &Context, _matches: &ArgMatches) -> Result<(), Failure> {
    // The only schema so far, and clap lets no other word through. `{:#}` is the indented form.
    context.print(&format!("{:#}\n", questionnaire::schema()))
}
