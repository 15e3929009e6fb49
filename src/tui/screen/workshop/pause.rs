//! A break in a workshop: back to the question, another one, or the closing.

use ratatui::layout::Rect;

use super::{Step, Workshop};
use crate::tui::{
    canvas::Canvas,
    message::{Action, Message},
    scene::Scene,
    widget::{
        menu::Cursor,
        rows::{Rows, Window},
    },
};

/// The menu of a break.
#[derive(Debug, Clone, Default)]
pub(super) struct Pause {
    cursor: Cursor,
}

impl Pause {
    fn lines(workshop: &Workshop) -> Vec<(&'static str, Step)> {
        let mut lines = vec![("workshop-pause-on", Step::Question)];
        if !workshop.is_last() {
            lines.push(("workshop-pause-next", Step::Next));
        }
        if workshop.at > 0 {
            lines.push(("workshop-pause-before", Step::Before));
        }
        lines.push(("workshop-pause-close", Step::Close));
        lines
    }

    pub(super) fn update(&mut self, workshop: &Workshop, message: &Message) -> Step {
        let lines = Self::lines(workshop);
        let at = match message {
            Message::Do(Action::Choose) => self.cursor.get(lines.len()),
            Message::Digit(digit @ 1..=9) => usize::from(*digit) - 1,
            Message::Do(Action::Back) => return Step::Question,
            Message::Do(action) => {
                self.cursor.moves(*action, lines.len());
                return Step::Stay;
            }
            _ => return Step::Stay,
        };
        lines.get(at).map_or(Step::Stay, |(_, step)| *step)
    }

    pub(super) fn draw(&self, scene: &Scene, workshop: &Workshop, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        rows.text(0, &scene.say("workshop-pause-title"), theme.title);
        rows.blank();
        let lines = Self::lines(workshop);
        let here = self.cursor.get(lines.len());
        for (at, (id, _)) in lines.iter().enumerate() {
            let (mark, style) = scene.numbered(&theme, at, at == here);
            rows.focus(at == here, |rows| rows.hanging(0, &mark, style, &scene.say(id), style));
        }
        rows.draw(canvas, body, Window::Focus);
    }
}
