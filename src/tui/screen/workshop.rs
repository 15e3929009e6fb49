//! The workshop: one question at a time before a room, hands counted and shown after the vote.

use crate::{
    args,
    assessment::Vote,
    questionnaire::{ControlId, Status},
    tui::scene::Scene,
};

impl Scene {
    /// Returns the hands of a vote in words, in the order in which answers are offered.
    pub fn hands(&self, vote: &Vote) -> String {
        let hand = |status: Status| {
            let count = vote.hands.get(&status)?;
            let answer = self.say(&format!("status-{}", status.id()));
            Some(self.tell("workshop-hands", &args![count = *count, answer = answer]))
        };
        self.list(&Status::ALL.into_iter().filter_map(hand).collect::<Vec<_>>())
    }

    /// Returns what a room said while it disagrees; none where it does not.
    pub fn split(&self, control: &ControlId) -> Option<String> {
        let vote = self.file.assessment.votes.get(control).filter(|vote| vote.is_split())?;
        Some(self.tell("workshop-split", &args![hands = self.hands(vote)]))
    }
}
