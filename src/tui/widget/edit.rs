//! What keys do to a text field in which something is looked for.

use crate::text::Field;
use crate::tui::message::{Action, Message};

/// Edits the text or moves in it. Says whether the text may have changed; what does not fit is left out.
pub fn edit(field: &mut Field, message: &Message) -> bool {
    let mut bytes = [0; 4];
    match message {
        Message::Type(c) => _ = field.insert(c.encode_utf8(&mut bytes)),
        Message::Paste(text) => _ = field.insert(text),
        Message::Do(Action::Erase) => field.backspace(),
        Message::Do(Action::EraseWord) => field.delete_word(),
        Message::Do(Action::Delete) => field.delete(),
        Message::Do(action) => {
            match action {
                Action::Left => field.left(),
                Action::Right => field.right(),
                Action::First => field.home(),
                Action::Last => field.end(),
                Action::WordLeft => field.word_left(),
                Action::WordRight => field.word_right(),
                _ => {}
            }
            return false;
        }
        _ => return false,
    }
    true
}
