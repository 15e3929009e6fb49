//! Another language, at any moment.

use ratatui::layout::Rect;

use crate::tui::{
    canvas::Canvas,
    keymap::Context,
    message::{Action, Effect, Message, Transition},
    scene::{Heading, Scene},
    screen::Page,
    widget::{
        menu::Cursor,
        rows::{Rows, Window},
    },
};

/// The languages.
#[derive(Debug, Clone)]
pub struct Language {
    cursor: Cursor,
}

impl Language {
    /// Makes the list with the present language in focus.
    pub fn new(scene: &Scene) -> Self {
        let at = scene.languages.iter().position(|language| language == scene.words.locale());
        Self { cursor: Cursor::at(at.unwrap_or(0)) }
    }

    fn choose(scene: &mut Scene, at: usize) -> Transition {
        match scene.languages.get(at) {
            Some(language) if language == scene.words.locale() => Transition::Hide,
            Some(language) => Transition::Do(Effect::Language(language.clone())),
            None => Transition::Stay,
        }
    }
}

impl Page for Language {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        Heading { start: scene.say("screen-language-title"), ..Heading::default() }
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let count = scene.languages.len();
        match message {
            Message::Do(Action::Choose) => Self::choose(scene, self.cursor.get(count)),
            Message::Do(Action::Back | Action::Language) => Transition::Hide,
            Message::Do(action) => {
                self.cursor.moves(*action, count);
                Transition::Stay
            }
            Message::Digit(digit @ 1..=9) => Self::choose(scene, usize::from(*digit) - 1),
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        rows.text(0, &scene.say("screen-language-help"), theme.quiet);
        rows.blank();
        let here = self.cursor.get(scene.languages.len());
        for (at, language) in scene.languages.iter().enumerate() {
            let (mark, style) = theme.line(at == here);
            // The tag beside the name: the terminal's font may lack the script.
            let name = format!("{}  ({})", language.name(), language.tag());
            let mark = format!("{mark}{}  ", at + 1);
            rows.focus(at == here, |rows| rows.hanging(0, &mark, style, &name, style));
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        matches!(action, Action::Back | Action::Choose | Action::Up | Action::Down | Action::Quit)
    }
}
