//! kill -9 at any moment.

use std::io::Read;
use std::time::Duration;

use crate::writer::{acknowledged, command, recovered};

/// How many times the writer is killed.
const KILLS: u64 = 50;

#[test]
fn no_kill_loses_what_was_reported_as_saved() {
    let dir = tempfile::tempdir().unwrap();
    let (mut saved, mut useful) = (0, 0);
    for round in 0..KILLS {
        let mut child = command(None, dir.path(), 1_000_000).spawn().unwrap();
        // Spread over start, healing and writing.
        std::thread::sleep(Duration::from_micros(5_000 + round * 1_371 % 60_000));
        child.kill().unwrap();
        let mut output = Vec::new();
        child.stdout.take().unwrap().read_to_end(&mut output).unwrap();
        child.wait().unwrap();
        let said = acknowledged(&output);
        useful += u64::from(said > 0);
        saved = saved.max(said);
        let found = recovered(dir.path());
        assert!(found >= saved, "round {round}: {saved} were reported as saved, {found} are there");
    }
    assert!(useful > KILLS / 4, "only {useful} of {KILLS} kills hit a writer that had saved something");
    let names = std::fs::read_dir(dir.path().join("data/assessments")).unwrap();
    let left = names.filter(|name| name.as_ref().unwrap().file_name().to_string_lossy().starts_with(".tmp")).count();
    assert_eq!(left, 0, "appending needs no temporary files");
}
