//! A disk that is really full: a small one in memory, in a name space of its own.

use std::process::Command;

use crate::skipped;
use crate::writer::{acknowledged, command};

#[test]
fn a_full_disk_keeps_everything_that_was_saved() {
    let dir = tempfile::tempdir().unwrap();
    let may = Command::new("unshare").args(["--mount", "--map-root-user", "true"]).status();
    if !may.is_ok_and(|status| status.success()) {
        skipped("this user may not mount a small disk", true);
        return;
    }
    // The journal must be read inside: outside, the disk does not exist.
    let mut wrapper = Command::new("unshare");
    let script = "mount -t tmpfs -o size=128k none \"$0\" || exit 77; \"$@\"; \
                  sed -n 's/.*\"n\":\\([0-9]*\\),.*/kept \\1/p' \"$0\"/data/assessments/*.jsonl";
    wrapper.args(["--mount", "--map-root-user", "sh", "-c", script]).arg(dir.path());
    let output = command(Some(wrapper), dir.path(), 2_000).output().unwrap();
    if output.status.code() == Some(77) {
        skipped("this user may not mount a small disk", true);
        return;
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let kept =
        text.lines().filter_map(|line| line.strip_prefix("kept ")?.parse::<u64>().ok()).max().unwrap_or_default();
    let saved = acknowledged(&output.stdout);
    assert!(saved > 100, "the disk was full too early: {saved}");
    assert!(saved < 4_000, "the disk was never full");
    assert!(kept >= saved, "{saved} were reported as saved, {kept} are there");
}
