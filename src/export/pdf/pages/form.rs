//! Lines to write on.

use super::super::{Align, Lines, Path, Stroke, Tag};
use super::{
    BOTTOM, Composer, MEASURE, TOP,
    scale::{Face, GREY},
};
use crate::report::FormLine;

/// Where the line to write on starts; its caption stands before it.
const LINE: f32 = 178.0;
/// Space between the caption and the line.
const CAPTION_END: f32 = 12.0;
/// The least height of a line, for a hand.
const HEIGHT: f32 = 27.0;
/// The same where lines stand close.
const CLOSE_HEIGHT: f32 = 22.0;

/// A line that is set: caption, value, height.
type SetLine = (Lines, Lines, f32);

impl Composer<'_> {
    /// Places lines to write on, each whole on one sheet.
    pub(super) fn form(&mut self, lines: &[FormLine]) {
        for line in lines {
            let (label, value, height) = self.set_line(line);
            if self.y + height > BOTTOM && self.y > TOP {
                self.sheet(false);
            }
            let tag = self.canvas.tag(self.section, Tag::Paragraph);
            // Caption and value end on the line, where a hand would write.
            let end = self.y + height - 4.0;
            self.canvas.lines(0.0, end - label.height(), &label, tag);
            if !line.value.is_empty() {
                self.canvas.lines(LINE, end - value.height(), &value, tag);
            }
            self.y += height;
            let rule = Path::line(LINE, self.y, MEASURE, self.y);
            self.canvas.stroke(&rule, Stroke::new(0.5, GREY), super::Mark::Artifact);
        }
    }

    /// Returns the height of all lines on one sheet.
    pub(super) fn form_height(&mut self, lines: &[FormLine]) -> f32 {
        lines.iter().map(|line| self.set_line(line).2).sum()
    }

    fn set_line(&mut self, line: &FormLine) -> SetLine {
        let caption = self.style(Face::Cell).colour(GREY);
        let label = self.words(&line.label, caption, LINE - CAPTION_END, Align::Start);
        let body = self.style(Face::Body);
        let value = self.lay(&line.value, body, MEASURE - LINE);
        let text = Lines::height(&label).max(value.height());
        let (space, least) = if self.close { (6.0, CLOSE_HEIGHT) } else { (9.0, HEIGHT) };
        (label, value, (text + space).max(least))
    }
}
