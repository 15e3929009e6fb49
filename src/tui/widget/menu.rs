//! The cursor of a list.

use crate::tui::message::Action;

/// Which line of a list is in focus.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cursor(usize);

impl Cursor {
    /// How far a page moves.
    const PAGE: usize = 8;

    /// Starts at a line.
    pub fn at(line: usize) -> Self {
        Self(line)
    }

    /// Returns the line in focus, of `count`.
    pub fn get(self, count: usize) -> usize {
        self.0.min(count.saturating_sub(1))
    }

    /// Moves by an action in a list of `count` lines. Says whether the action was a movement.
    pub fn moves(&mut self, action: Action, count: usize) -> bool {
        let last = count.saturating_sub(1);
        let now = self.get(count);
        self.0 = match action {
            Action::Up => now.saturating_sub(1),
            Action::Down => now.saturating_add(1).min(last),
            Action::First => 0,
            Action::Last => last,
            Action::PageUp => now.saturating_sub(Self::PAGE),
            Action::PageDown => now.saturating_add(Self::PAGE).min(last),
            _ => return false,
        };
        true
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
