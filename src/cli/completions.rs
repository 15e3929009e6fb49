//! `portolan completions` and `portolan man`: files for shells and manuals, made of the command line itself.

use clap::ArgMatches;
use clap_complete::Shell;

use super::{Context, Failure, command::command};

/// Prints the completion script of a shell.
///
/// # Errors
///
/// Stdout cannot be written.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let mut script = Vec::new();
    if let Some(shell) = matches.get_one::<Shell>("shell") {
        clap_complete::generate(*shell, &mut command(&context.words), "portolan", &mut script);
    }
    context.print(&String::from_utf8_lossy(&script))
}

/// Prints the manual page.
///
/// # Errors
///
/// Stdout cannot be written.
pub fn man(context: &Context) -> Result<(), Failure> {
    let mut page = Vec::new();
    // Writing to memory cannot fail.
    let _ = clap_mangen::Man::new(command(&context.words)).render(&mut page);
    context.print(&String::from_utf8_lossy(&page))
}
