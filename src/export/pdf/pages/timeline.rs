//! The plan by weeks.

use super::Composer;
use crate::report::TimeLine;

impl Composer<'_> {
    /// Returns the height of the block.
    pub(super) fn timeline_height(&mut self, line: &TimeLine) -> f32 {
        let _ = line;
        0.0
    }

    /// Returns the height that must be free for it to begin here.
    pub(super) fn timeline_least(&mut self, line: &TimeLine) -> f32 {
        self.timeline_height(line)
    }

    /// Places the block at [`Composer::y`] and moves it below.
    pub(super) fn timeline(&mut self, line: &TimeLine) {
        self.y += self.timeline_height(line);
    }
}
