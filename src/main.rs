//! Arguments to exit status; nothing else.

use std::process::ExitCode;

fn main() -> ExitCode {
    portolan::cli::run(std::env::args_os().collect()).into()
}
