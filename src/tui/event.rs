//! From the terminal's events to messages.

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind};

use super::{
    keymap::{Context, Pressed, resolve},
    message::Message,
};

/// Translates an event of the terminal; none where it means nothing in `context`. On a mirrored screen the arrows to the
/// left and to the right change places: on is to the left there.
pub fn translate(event: Event, context: Context, is_mirrored: bool) -> Option<Message> {
    let turned = |key: KeyEvent| match key.code {
        KeyCode::Left if is_mirrored => KeyEvent { code: KeyCode::Right, ..key },
        KeyCode::Right if is_mirrored => KeyEvent { code: KeyCode::Left, ..key },
        _ => key,
    };
    match event {
        // Windows reports releases too.
        Event::Key(key) if key.kind != KeyEventKind::Release => Some(match resolve(context, turned(key))? {
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
    use ratatui::crossterm::event::KeyModifiers;

    use super::*;
    use crate::tui::message::Action;

    #[test]
    fn a_released_key_means_nothing() {
        let mut key = KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE);
        assert!(translate(Event::Key(key), Context::Menu, false).is_some());
        key.kind = KeyEventKind::Release;
        assert!(translate(Event::Key(key), Context::Menu, false).is_none());
    }

    #[test]
    fn on_is_to_the_left_of_a_mirrored_screen() {
        let key = |code| Event::Key(KeyEvent::new(code, KeyModifiers::NONE));
        for (code, is_mirrored) in [(KeyCode::Right, false), (KeyCode::Left, true)] {
            let message = translate(key(code), Context::Question, is_mirrored);
            assert!(matches!(message, Some(Message::Do(Action::Next))), "{message:?}");
        }
    }
}
