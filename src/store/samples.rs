//! Finished examples inside the program. `examples/seal.rs` makes them.

use rust_embed::RustEmbed;

use super::journal::Journal;
use super::{ReadOnly, Session};

#[derive(RustEmbed)]
#[folder = "questionnaires/samples"]
struct Files;

/// Returns the ids of the examples, sorted.
pub fn samples() -> Vec<String> {
    let mut ids: Vec<_> = Files::iter().filter_map(|file| file.strip_suffix(".jsonl").map(str::to_owned)).collect();
    ids.sort();
    ids
}

/// Opens an example; none where no example has that id.
pub fn sample(id: &str) -> Option<Session> {
    let file = format!("{id}.jsonl");
    let bytes = Files::get(&file)?.data.into_owned();
    Some(Session::from_journal(Journal::parse(bytes, &file), ReadOnly::Sample))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_is_whole() {
        for id in samples() {
            let session = sample(&id).unwrap();
            assert!(session.assessment().sample, "{id}");
            assert_eq!(session.problems(), [], "{id}");
        }
    }
}
