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

/// Opens an example; none where no example has that id.
pub fn sample(id: &str) -> Option<Session> {
    let file = format!("{id}.jsonl");
    let bytes = Files::get(&file)?.data.into_owned();
    Some(Session::from_journal(Journal::parse(bytes, &file), ReadOnly::Sample))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::Flow;
    use crate::questionnaire::GateKind;
    use crate::scoring::{Colour, Twice, score_flow, shown};
    use crate::world::Sources;

    #[test]
    fn every_example_is_whole_and_finished() {
        let packs = Sources::default().questionnaire().unwrap();
        for id in samples() {
            let session = sample(&id).unwrap();
            assert!(session.assessment().sample, "{id}");
            assert_eq!(session.problems(), [], "{id}");
            let flow = Flow::new(&packs, session.assessment());
            for control in session.assessment().answers.keys() {
                assert!(flow.find(control.as_str()).is_some(), "{id} answers {control}, which is not asked");
                assert_eq!(flow.refusal(control), None, "{id} {control}");
            }
            for asked in flow.asked() {
                assert!(flow.is_answered(&asked.control.id), "{id} lacks {}", asked.control.id);
            }
            assert!(flow.contradictions().is_empty(), "{id}");
        }
    }

    /// Low, High, the worst colour and the open must-haves of the verdict.
    fn ending(id: &str) -> ((u8, u8), Option<Twice<Colour>>, Vec<String>) {
        let packs = Sources::default().questionnaire().unwrap();
        let session = sample(id).unwrap();
        let scores = score_flow(&Flow::new(&packs, session.assessment()), "2026-11-21".parse().unwrap());
        let range = scores.headline().unwrap().range.clone().unwrap();
        let open = scores.open_gates(GateKind::Hard).iter().map(|gate| gate.control.to_string()).collect();
        (shown(&range), scores.verdict.colour, open)
    }

    #[test]
    fn the_retailer_is_not_ready_for_two_must_haves_and_the_clinic_is_partly_ready() {
        let both = |colour| Some(Twice { worst: colour, best: colour });
        let two = ["location-in-writing", "processing-terms"].map(str::to_owned).to_vec();
        assert_eq!(ending("retail"), ((51, 69), both(Colour::Red), two));
        assert_eq!(ending("clinic"), ((69, 72), both(Colour::Amber), vec![]));
    }
}
