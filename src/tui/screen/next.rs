//! The next run: what is kept, what begins anew, and the line that starts it.

use ratatui::layout::Rect;

use super::Page;
use crate::{
    follow,
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Effect, Message, Transition},
        scene::{Heading, Scene},
        widget::{
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// Asks whether the next run begins.
#[derive(Debug, Clone, Default)]
pub struct NextRun {
    cursor: Cursor,
}

impl Page for NextRun {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("next-run-title"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        match message {
            Message::Do(Action::Choose) | Message::Digit(1) => {
                let file = &scene.file;
                let bodies = follow::next_run(&file.assessment, &scene.derived().scores, &file.id, scene.today);
                Transition::Do(Effect::Derive { bodies })
            }
            Message::Do(Action::Back) => Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, 1);
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        rows.text(0, &scene.say("next-run-help"), theme.text);
        rows.blank();
        let (mark, style) = theme.line(true);
        rows.focus(true, |rows| rows.hanging(0, mark, style, &scene.say("next-run-go"), style));
        rows.draw(canvas, body, Window::Focus);
    }
}
