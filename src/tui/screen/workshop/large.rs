//! Large plain text: centred, with letters apart where the script allows it and the window is wide.

use ratatui::style::Style;

use crate::{
    text::{Direction, direction_of, width, wrap},
    tui::{scene::Scene, widget::rows::Rows},
};

/// From so many columns on letters stand apart.
const WIDE: u16 = 100;
/// Text keeps so many cells from the edge of a wide window.
const MARGIN: usize = 4;

/// Says whether letters stand apart: not in scripts that join or stand in squares.
fn stands_apart(scene: &Scene, text: &str) -> bool {
    let is_plain = |c: char| !c.is_alphabetic() || c < '\u{0250}' || ('\u{1e00}'..'\u{1f00}').contains(&c);
    scene.size.width >= WIDE && direction_of(text) == Direction::Ltr && text.chars().all(is_plain)
}

/// Puts a blank between letters, and three between words.
fn spread(line: &str) -> String {
    let mut wide = String::with_capacity(line.len() * 2);
    for c in line.chars() {
        // A mark stays with its letter.
        if !wide.is_empty() && width(c.encode_utf8(&mut [0; 4])) > 0 {
            wide.push(' ');
        }
        wide.push(c);
    }
    wide
}

/// Returns the lines of `text` as they are shown in `room` cells.
pub(super) fn lines(scene: &Scene, text: &str, room: usize) -> Vec<String> {
    if stands_apart(scene, text) {
        return wrap(text, room.saturating_sub(MARGIN) / 2, scene.lang()).iter().map(|line| spread(line)).collect();
    }
    wrap(text, room, scene.lang())
}

/// Adds centred text.
pub(super) fn centred(scene: &Scene, rows: &mut Rows<'_>, room: usize, text: &str, style: Style) {
    rows.spoken(text, |rows| {
        for line in lines(scene, text, room) {
            rows.runs([(room.saturating_sub(width(&line)) / 2, line, style)]);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_stand_apart_and_words_further() {
        assert_eq!(spread("Who sees it?"), "W h o   s e e s   i t ?");
        assert_eq!(spread("e\u{301}a"), "e\u{301} a");
    }
}
