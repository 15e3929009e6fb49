//! The same block in two languages.

use super::Composer;
use crate::report::Block;

impl Composer<'_> {
    /// Returns the height of both.
    pub(super) fn pair_height(&mut self, first: &Block, second: &Block) -> f32 {
        let _ = (first, second);
        0.0
    }

    /// Returns the height that must be free for them to begin here.
    pub(super) fn pair_least(&mut self, first: &Block, second: &Block) -> f32 {
        self.pair_height(first, second)
    }

    /// Places them at [`Composer::y`] and moves it below.
    pub(super) fn pair(&mut self, first: &Block, second: &Block) {
        self.y += self.pair_height(first, second);
    }
}
