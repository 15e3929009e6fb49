//! Finished examples inside the program. `examples/seal.rs` makes them.

use rust_embed::RustEmbed;

use super::journal::Journal;
use super::{ReadOnly, Session};

#[derive(RustEmbed)]
#[folder = "questionnaires/samples"]
struct Files;

/// The example that is shown where none is asked for by name.
const FIRST: &str = "retail";

/// Returns the ids of the examples: the one to show first, then the others by name.
pub fn samples() -> Vec<String> {
    let mut ids: Vec<_> = Files::iter().filter_map(|file| file.strip_suffix(".jsonl").map(str::to_owned)).collect();
    ids.sort_by(|a, b| (a != FIRST, a).cmp(&(b != FIRST, b)));
    ids
}

/// Returns the journal of an example; none where no example has that id.
pub fn sample_journal(id: &str) -> Option<Vec<u8>> {
    Some(Files::get(&format!("{id}.jsonl"))?.data.into_owned())
}

/// Opens an example; none where no example has that id.
pub fn sample(id: &str) -> Option<Session> {
    let journal = Journal::parse(sample_journal(id)?, &format!("{id}.jsonl"));
    Some(Session::from_journal(journal, ReadOnly::Sample))
}

#[cfg(test)]
mod tests;
