//! A question to be answered by hand.

use super::Composer;
use crate::report::Question;

impl Composer<'_> {
    /// Returns the height of the block.
    pub(super) fn question_height(&mut self, question: &Question) -> f32 {
        let _ = question;
        0.0
    }

    /// Places the block at [`Composer::y`] and moves it below.
    pub(super) fn question(&mut self, question: &Question) {
        self.y += self.question_height(question);
    }
}
