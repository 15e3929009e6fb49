//! Taking in a copy that another computer wrote.

use std::path::PathBuf;

use ratatui::layout::Rect;

use crate::tui::{
    canvas::Canvas,
    keymap::Context,
    message::{Action, Effect, Message, Shelf, Transition},
    scene::{Heading, Scene, typing},
    screen::Page,
    widget::{
        form::{Form, Kind, Outcome},
        menu::Cursor,
        rows::{Rows, Window},
    },
};

/// The path of a copy; afterwards what two computers changed.
#[derive(Debug, Clone)]
pub struct TakeIn {
    form: Form,
    found: Vec<String>,
    scroll: Cursor,
}

impl Default for TakeIn {
    fn default() -> Self {
        let form = Form::default().with("screen-take-in-path", "", Kind::Needed, None);
        Self { form, found: Vec::new(), scroll: Cursor::default() }
    }
}

impl TakeIn {
    /// Shows what two computers changed to different ends.
    pub fn found(&mut self, found: Vec<String>) {
        self.found = found;
    }

    fn rows<'s>(&self, scene: &'s Scene, theme: &crate::tui::theme::Theme, width: u16) -> Rows<'s> {
        let mut rows = Rows::new(width, scene.lang());
        if self.found.is_empty() {
            rows.text(0, &scene.say("screen-take-in-help"), theme.text);
            rows.blank();
            self.form.rows(&mut rows, 0, theme, &|id| scene.say(id));
            return rows;
        }
        rows.text(0, &scene.say("screen-take-in-found"), theme.text);
        for line in &self.found {
            rows.blank();
            rows.hanging(0, "· ", theme.quiet, line, theme.text);
        }
        rows
    }
}

impl Page for TakeIn {
    fn context(&self) -> Context {
        typing(self.found.is_empty(), Context::Reading)
    }

    fn heading(&self, scene: &Scene) -> Heading {
        Heading { start: scene.say("screen-take-in-title"), ..Heading::default() }
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        if self.found.is_empty() {
            return match self.form.update(message) {
                Outcome::Done => Transition::Do(Effect::Shelf(Shelf::Import(PathBuf::from(self.form.text(0))))),
                Outcome::Left => Transition::Back,
                _ => Transition::Stay,
            };
        }
        match message {
            Message::Do(Action::Back | Action::Choose) => return Transition::Back,
            Message::Do(action) => {
                let (width, height) = scene.body();
                let theme = scene.look.theme;
                let rows = self.rows(scene, &theme, width.saturating_sub(2)).len();
                self.scroll.scrolls(*action, rows, usize::from(height));
            }
            _ => {}
        }
        Transition::Stay
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let rows = self.rows(scene, &theme, body.width.saturating_sub(2));
        let window = if self.found.is_empty() { Window::Focus } else { Window::From(self.scroll.get(usize::MAX)) };
        rows.draw(canvas, body, window);
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        super::away(action)
    }
}
