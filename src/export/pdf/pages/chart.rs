//! The chart: boxes in five columns, lines between them.

use super::Composer;
use crate::report::ChartFigure;

impl Composer<'_> {
    /// Returns the height of the block.
    pub(super) fn chart_height(&mut self, chart: &ChartFigure) -> f32 {
        let _ = chart;
        0.0
    }

    /// Places the block at [`Composer::y`] and moves it below.
    pub(super) fn chart(&mut self, chart: &ChartFigure) {
        self.y += self.chart_height(chart);
    }
}
