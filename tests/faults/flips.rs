//! Bits that flip and sectors that turn to zeros.

use std::fs;

use portolan::store;

use crate::writer::{command, recovered};

/// Returns a journal of a few hundred events.
fn journal() -> Vec<u8> {
    let dir = tempfile::tempdir().unwrap();
    assert!(command(None, dir.path(), 60).output().unwrap().status.success());
    assert!(recovered(dir.path()) > 200);
    let journal = fs::read_dir(dir.path().join("data/assessments")).unwrap().map(|entry| entry.unwrap().path());
    fs::read(journal.into_iter().find(|path| path.extension().is_some_and(|ending| ending == "jsonl")).unwrap())
        .unwrap()
}

#[test]
fn every_flipped_bit_is_found_and_costs_two_events_at_most() {
    let whole = journal();
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("flipped.jsonl");
    let read = |bytes: &[u8]| {
        fs::write(&file, bytes).unwrap();
        store::open_file(&file).unwrap()
    };
    let all = read(&whole).events().len();
    // Steps without a common divisor reach every kind of place.
    for step in 0..400 {
        let bit = step * 7_919 % (whole.len() * 8);
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        let session = read(&bytes);
        let last_line_end = bit / 8 == whole.len() - 1;
        assert!(!session.problems().is_empty() || last_line_end, "bit {bit} was not found");
        assert!(session.events().len() + 2 >= all, "bit {bit} cost {}", all - session.events().len());
    }
}

#[test]
fn a_sector_of_zeros_costs_the_lines_that_it_hit() {
    let whole = journal();
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("zeros.jsonl");
    for start in (512..whole.len() - 1024).step_by(4_099) {
        let mut bytes = whole.clone();
        bytes[start..start + 512].fill(0);
        let hit = whole[start..start + 512].iter().filter(|byte| **byte == b'\n').count() + 1;
        fs::write(&file, &bytes).unwrap();
        let session = store::open_file(&file).unwrap();
        let all = whole.iter().filter(|byte| **byte == b'\n').count() - 1;
        assert_eq!(session.events().len(), all - hit, "zeros from {start}");
        assert!(!session.problems().is_empty());
    }
}
