//! Kills, full disks, failing calls, flipped bits: what was reported as saved is there afterwards.
//!
//! The process that suffers is this test binary itself, started again for the one test [`writer::writer`].

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a fault in a test is a fault of the test")]

mod disk;
mod flips;
mod inject;
mod kill;
mod order;
mod writer;

use std::path::Path;
use std::process::Command;

/// Says why a test did not run. In CI only what no job can give is excused.
pub fn skipped(why: &str, excused: bool) {
    assert!(excused || std::env::var_os("CI").is_none_or(|ci| ci != "true"), "{why}");
    eprintln!("SKIPPED: {why}");
}

/// Returns strace with these options, or says why there is none.
pub fn strace(out: &Path, options: &[&str]) -> Option<Command> {
    let works = Command::new("strace").arg("-o").arg(out).arg("true").output();
    match works {
        Err(_) => {
            skipped("strace is not installed", false);
            None
        }
        Ok(run) if !run.status.success() => {
            skipped("the kernel does not let strace look", true);
            None
        }
        Ok(_) => {
            let mut command = Command::new("strace");
            command.arg("-f").arg("-o").arg(out).args(options);
            Some(command)
        }
    }
}
