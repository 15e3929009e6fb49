//! The Nth call of a kind fails: no space, a broken disk, no right.

use std::path::Path;

use crate::strace;
use crate::writer::{acknowledged, command, recovered};

/// Makes the first sync of a journal fail, so that it is written anew.
const WRITTEN_ANEW: &str = "fdatasync:error=EIO:when=1";

/// Runs the writer with every Nth of these calls (`/` begins a pattern) failing once, beside the fault `also`, and looks at what is left.
fn sweep(call: &str, error: &str, highest: u64, also: Option<&str>) {
    let dir = tempfile::tempdir().unwrap();
    assert!(command(None, dir.path(), 3).output().unwrap().status.success());
    let mut saved = recovered(dir.path());
    assert!(saved > 0);
    let mut failed = 0;
    for nth in 1..=highest {
        let log = dir.path().join("strace.log");
        let inject = format!("inject={call}:error={error}:when={nth}");
        let trace = format!("trace={call},fdatasync");
        let also = also.map_or_else(|| inject.clone(), |also| format!("inject={also}"));
        let Some(strace) = strace(&log, &["-e", &trace, "-e", &inject, "-e", &also]) else { return };
        let output = command(Some(strace), dir.path(), 4).output().unwrap();
        let log = std::fs::read_to_string(&log).unwrap();
        let name = call.trim_start_matches("/^");
        failed += log.lines().filter(|line| line.contains(name) && line.contains("(INJECTED)")).count();
        saved = saved.max(acknowledged(&output.stdout));
        let found = recovered(dir.path());
        assert!(found >= saved, "{call} {error} {nth}: {saved} were reported as saved, {found} are there");
        no_leftovers(dir.path());
    }
    assert!(failed > 0, "no {call} was made to fail");
}

/// Temporary files are removed by whoever could not finish them.
fn no_leftovers(folder: &Path) {
    let entries = std::fs::read_dir(folder.join("data/assessments")).unwrap();
    let left = entries.filter(|name| name.as_ref().unwrap().file_name().to_string_lossy().starts_with(".tmp"));
    assert_eq!(left.count(), 0);
}

#[test]
fn a_full_disk_at_any_write_loses_nothing_saved() {
    sweep("write", "ENOSPC", 8, None);
    sweep("write", "ENOSPC", 4, Some(WRITTEN_ANEW));
}

#[test]
fn a_broken_disk_at_any_sync_loses_nothing_saved() {
    sweep("fdatasync", "EIO", 6, None);
    sweep("fsync", "EIO", 4, Some(WRITTEN_ANEW));
}

#[test]
fn a_file_that_cannot_be_read_or_opened_is_never_taken_for_new() {
    sweep("openat", "EIO", 40, None);
    sweep("read", "EIO", 30, None);
}

#[test]
fn a_refused_name_loses_nothing_saved() {
    sweep("/^rename", "EACCES", 3, Some(WRITTEN_ANEW));
    sweep("ftruncate", "EIO", 3, Some(WRITTEN_ANEW));
}
