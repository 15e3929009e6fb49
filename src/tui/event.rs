//! From the terminal's events to messages.

use ratatui::crossterm::event::{Event, KeyEventKind};

use super::{
    keymap::{Context, Pressed, resolve},
    message::Message,
};

/// Translates an event of the terminal; none where it means nothing in `context`.
pub fn translate(event: Event, context: Context) -> Option<Message> {
    match event {
        // Windows reports releases too.
        Event::Key(key) if key.kind != KeyEventKind::Release => Some(match resolve(context, key)? {
            Pressed::Action(action) => Message::Do(action),
            Pressed::Digit(digit) => Message::Digit(digit),
            Pressed::Typed(c) => Message::Type(c),
        }),
        Event::Paste(text) => Some(Message::Paste(text)),
        Event::Resize(width, height) => Some(Message::Resize { width, height }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

    use super::*;

    #[test]
    fn a_released_key_means_nothing() {
        let mut key = KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE);
        assert!(translate(Event::Key(key), Context::Menu).is_some());
        key.kind = KeyEventKind::Release;
        assert!(translate(Event::Key(key), Context::Menu).is_none());
    }
}
