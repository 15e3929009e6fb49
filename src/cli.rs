//! The command line: one file a subcommand.
//!
//! Results go to stdout, messages to stderr. Exit status: 0 done · 1 findings · 2 wrong usage or no terminal · 3 bad input
//! file · 4 could not read, write or lock.

pub mod check;
mod command;
mod compare;
mod completions;
mod context;
mod doctor;
mod export;
mod failure;
mod forget;
mod import;
mod list;
pub mod locale;
mod portfolio;
mod report;
mod schema;
mod score;
mod usage;
mod verify;
mod wizard;

use std::ffi::OsString;

use clap::ArgMatches;

pub use context::Context;
pub use failure::{Failure, Status};

/// Runs the program with its arguments, the program's name first, and returns its exit status.
pub fn run(args: Vec<OsString>) -> Status {
    let (context, start) = Context::new(&args);
    let result = match start {
        Ok(()) => command::parse(&context, args).and_then(|matches| dispatch(&context, &matches)),
        Err(failure) => Err(failure),
    };
    match result {
        Ok(()) => Status::Done,
        Err(failure) => {
            context.tell(&failure.diagnostics);
            failure.status
        }
    }
}

fn dispatch(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("check", matches)) => check::run(context, matches),
        Some(("portfolio", matches)) => portfolio::run(context, matches),
        Some(("import", matches)) => import::run(context, matches),
        Some(("export", matches)) => export::run(context, matches),
        Some(("forget", matches)) => forget::run(context, matches),
        Some(("list", matches)) => list::run(context, matches),
        Some(("doctor", _)) => doctor::run(context),
        Some(("completions", matches)) => completions::run(context, matches),
        Some(("locale", matches)) => locale::run(context, matches),
        Some(("score", matches)) => score::run(context, matches),
        Some(("compare", matches)) => compare::run(context, matches),
        Some(("schema", matches)) => schema::run(context, matches),
        Some(("man", _)) => completions::man(context),
        Some(("report", matches)) => report::run(context, matches),
        Some(("verify", matches)) => verify::run(context, matches),
        _ => wizard::run(context, matches),
    }
}
