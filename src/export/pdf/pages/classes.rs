//! The staff handout: three classes with what belongs to them and where it may be said.

use super::Composer;
use crate::report::Classes;

impl Composer<'_> {
    /// Returns the height of the block.
    pub(super) fn classes_height(&mut self, classes: &Classes) -> f32 {
        let _ = classes;
        0.0
    }

    /// Places the block at [`Composer::y`] and moves it below.
    pub(super) fn classes(&mut self, classes: &Classes) {
        self.y += self.classes_height(classes);
    }
}
