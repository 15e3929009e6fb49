//! Opening a journal that lies anywhere.

use std::path::PathBuf;

use ratatui::layout::Rect;

use super::Page;
use crate::tui::{
    canvas::Canvas,
    keymap::Context,
    message::{Action, Effect, Message, Transition},
    scene::{Heading, Scene},
    widget::{
        form::{Form, Kind, Outcome},
        rows::{Rows, Window},
    },
};

/// The path of a file, being typed.
#[derive(Debug, Clone)]
pub struct OpenFile {
    form: Form,
}

impl OpenFile {
    /// Starts empty.
    pub fn new() -> Self {
        Self { form: Form::default().with("screen-open-path", "", Kind::Needed, None) }
    }
}

impl Default for OpenFile {
    fn default() -> Self {
        Self::new()
    }
}

impl Page for OpenFile {
    fn context(&self) -> Context {
        Context::Typing
    }

    fn heading(&self, scene: &Scene) -> Heading {
        Heading { start: scene.say("screen-open-title"), ..Heading::default() }
    }

    fn update(&mut self, _scene: &mut Scene, message: &Message) -> Transition {
        match self.form.update(message) {
            Outcome::Done => Transition::Do(Effect::OpenFile(PathBuf::from(self.form.text(0)))),
            Outcome::Left => Transition::Back,
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        rows.text(0, &scene.say("screen-open-help"), theme.text);
        rows.blank();
        self.form.rows(&mut rows, 0, &theme, &|id| scene.say(id));
        rows.draw(canvas, body, Window::Focus);
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        !matches!(
            action,
            Action::Undo
                | Action::Redo
                | Action::Details
                | Action::Flag
                | Action::Jump
                | Action::Results
                | Action::Report
        )
    }
}
