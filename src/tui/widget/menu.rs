//! The cursor of a list.

use crate::tui::message::{Action, Message};

/// Which line of a list is in focus, and how far the text above its first line is drawn into sight.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cursor(usize, usize);

impl Cursor {
    /// How far a page moves.
    const PAGE: usize = 8;

    /// Starts at a line.
    pub fn at(line: usize) -> Self {
        Self(line, 0)
    }

    /// Starts at the first line, with the text above it in sight from its start.
    pub fn above() -> Self {
        Self(0, usize::MAX)
    }

    /// Returns how many rows of text above the first line are drawn into sight; none at any other line.
    pub fn lift(self) -> usize {
        self.1
    }

    /// Returns the line in focus, of `count`.
    pub fn get(self, count: usize) -> usize {
        self.0.min(count.saturating_sub(1))
    }

    /// Moves by an action in a list of `count` lines. At the first line, moving up goes on into the text above it, which
    /// may be longer than the screen. Says whether the action was a movement.
    pub fn moves(&mut self, action: Action, count: usize) -> bool {
        let last = count.saturating_sub(1);
        let now = self.get(count);
        let lift = match action {
            Action::Up => 1,
            Action::PageUp => Self::PAGE,
            Action::First => usize::MAX,
            Action::Down | Action::Last | Action::PageDown => 0,
            _ => return false,
        };
        self.1 = if now == 0 && lift > 0 { self.1.saturating_add(lift) } else { 0 };
        self.0 = match action {
            Action::Up => now.saturating_sub(1),
            Action::Down => now.saturating_add(1).min(last),
            Action::First => 0,
            Action::Last => last,
            Action::PageUp => now.saturating_sub(Self::PAGE),
            Action::PageDown => now.saturating_add(Self::PAGE).min(last),
            _ => now,
        };
        true
    }

    /// Takes a message in a list of `count` lines: returns the line that it chose, by Enter or by its number, with the
    /// cursor on it; anything else moves the cursor or means nothing.
    pub fn picks(&mut self, message: &Message, count: usize) -> Option<usize> {
        let at = match message {
            Message::Do(Action::Choose) => self.get(count),
            Message::Digit(digit @ 1..=9) => usize::from(*digit) - 1,
            Message::Do(action) => {
                self.moves(*action, count);
                return None;
            }
            _ => return None,
        };
        (at < count).then(|| {
            *self = Self::at(at);
            at
        })
    }

    /// Moves a window over text of unknown length; drawing stops it at the end.
    pub fn scrolls(&mut self, action: Action, rows: usize, height: usize) -> bool {
        let page = height.saturating_sub(2).max(1);
        let last = rows.saturating_sub(height);
        let now = self.0.min(last);
        self.0 = match action {
            Action::Up => now.saturating_sub(1),
            Action::Down => (now + 1).min(last),
            Action::First => 0,
            Action::Last => last,
            Action::PageUp => now.saturating_sub(page),
            Action::PageDown => now.saturating_add(page).min(last),
            _ => return false,
        };
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_up_at_the_first_line_goes_on_into_the_text_above_it() {
        let mut cursor = Cursor::at(1);
        let lifts = [Action::Up, Action::Up, Action::PageUp, Action::First, Action::Up, Action::Down, Action::First];
        let lifts = lifts.map(|action| {
            cursor.moves(action, 3);
            (cursor.get(3), cursor.lift())
        });
        let all = usize::MAX;
        assert_eq!(lifts, [(0, 0), (0, 1), (0, 9), (0, all), (0, all), (1, 0), (0, 0)]);
    }

    #[test]
    fn the_cursor_never_leaves_the_list() {
        for count in 0..5 {
            let mut cursor = Cursor::at(9);
            for action in [Action::Down, Action::Up, Action::PageDown, Action::Last, Action::PageUp, Action::First] {
                assert!(cursor.moves(action, count));
                assert!(cursor.get(count) < count.max(1));
            }
        }
        assert!(!Cursor::default().moves(Action::Choose, 3));
    }
}
