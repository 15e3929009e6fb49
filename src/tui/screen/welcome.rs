//! The first minute: what this is, and one key to begin.

use ratatui::layout::Rect;

use super::{Page, open::OpenFile, path::Stop};
use crate::{
    args,
    i18n::DateStyle,
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

/// The first screen of somebody who never was here.
#[derive(Debug, Clone, Default)]
pub struct Welcome {
    cursor: Cursor,
}

const LINES: [&str; 3] = ["screen-welcome-begin", "screen-welcome-example", "screen-welcome-open"];

impl Welcome {
    fn choose(&mut self, scene: &mut Scene, at: usize) -> Transition {
        self.cursor = Cursor::at(at);
        match at {
            0 => {
                // A new assessment is nothing but an empty state until its first answer.
                let blank = crate::assessment::Assessment::default();
                scene.file = crate::tui::scene::File::new(String::new(), blank, None);
                Transition::Go(super::path::screen(scene, Stop::Profile(0)))
            }
            1 => Transition::Do(Effect::Sample),
            _ => Transition::Go(OpenFile::new().into()),
        }
    }
}

impl Page for Welcome {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let end = scene.tell("screen-language-key", &args![language = scene.words.name()]);
        Heading { start: scene.say("screen-program"), end, ..Heading::default() }
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        match message {
            Message::Do(Action::Choose) => {
                let at = self.cursor.get(LINES.len());
                self.choose(scene, at)
            }
            Message::Do(action) => {
                self.cursor.moves(*action, LINES.len());
                Transition::Stay
            }
            Message::Digit(digit @ 1..=3) => self.choose(scene, usize::from(*digit) - 1),
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let roomy = body.height >= 17;
        let indent = if body.width >= 70 { 2 } else { 0 };
        let mut rows = Rows::new(body.width.saturating_sub(2).min(90), scene.lang());
        if roomy {
            rows.blank();
        }
        rows.text(indent, &scene.say("screen-welcome-promise"), theme.title);
        rows.blank();
        rows.text(indent, &scene.say("screen-welcome-private"), theme.text);
        rows.blank();
        if roomy {
            rows.blank();
        }
        for (at, line) in LINES.into_iter().enumerate() {
            let focused = at == self.cursor.get(LINES.len());
            let (mark, style) = theme.line(focused);
            rows.focus(focused, |rows| rows.hanging(0, mark, style, &scene.say(line), style));
        }
        rows.blank();
        if roomy {
            rows.blank();
        }
        let date = scene.packs.law.as_of.map(|date| scene.words.date(date, DateStyle::Medium));
        let note = match date {
            Some(date) => scene.tell("screen-welcome-law", &args![date = date]),
            None => scene.say("screen-welcome-advice"),
        };
        rows.text(indent, &note, theme.quiet);
        if let Some(old) = scene.old_law() {
            rows.text(indent, &old, theme.warning);
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        !matches!(
            action,
            Action::Back
                | Action::Undo
                | Action::Redo
                | Action::Details
                | Action::Flag
                | Action::Jump
                | Action::Results
                | Action::Report
        )
    }
}
