//! Help: everything about the question in front, then the keys that hold there, from the table.

use ratatui::layout::Rect;

use crate::{
    args,
    questionnaire::ControlId,
    text::width,
    tui::{
        canvas::Canvas,
        keymap::{self, Context, Key},
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        screen::{Page, question::QuestionPage},
        widget::{
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// Help for one context.
#[derive(Debug, Clone)]
pub struct Help {
    behind: Context,
    control: Option<ControlId>,
    /// What explains the thing in front.
    explained: Vec<(String, String)>,
    /// What has a key but does nothing there.
    idle: Vec<Action>,
    /// What does something else than the table of keys says.
    labels: Vec<(Action, &'static str)>,
    scroll: Cursor,
}

impl Help {
    /// Makes the help of the page behind it.
    pub fn new(scene: &Scene, page: &dyn Page) -> Self {
        let (behind, control) = (page.context(), page.control().cloned());
        let is_idle = |action: &Action| {
            !page.offers(scene, *action)
                || (matches!(action, Action::Details | Action::Flag) && control.is_none())
                || (matches!(action, Action::Undo | Action::Redo | Action::Flag) && !scene.is_writable())
        };
        let idle = keymap::bindings(behind).map(|binding| binding.action).filter(is_idle).collect();
        let label = |binding: &keymap::Binding| Some((binding.action, page.label(scene, binding.action)?));
        let labels = keymap::bindings(behind).filter_map(label).collect();
        Self { behind, control, explained: page.explains(scene), idle, labels, scroll: Cursor::default() }
    }

    fn rows<'s>(&self, scene: &'s Scene, theme: &crate::tui::theme::Theme, columns: u16) -> Rows<'s> {
        let mut rows = Rows::new(columns, scene.lang());
        if let Some(control) = &self.control {
            rows.text(0, &scene.question(control), theme.title);
            rows.blank();
            for (label, part) in [
                ("screen-why", "why"),
                ("screen-look", "look"),
                ("screen-proof", "evidence"),
                ("screen-fix", "fix"),
                ("screen-done", "done"),
            ] {
                if let Some(text) = scene.part(control, part) {
                    rows.text(0, &scene.say(label), theme.label);
                    rows.text(2, &text, theme.text);
                }
            }
            let asking = scene.asking(control);
            QuestionPage::law_rows(scene, theme, &asking, &mut rows);
            rows.text(0, &scene.say("screen-help-answers"), theme.label);
            for status in &asking.offered {
                if let Some(help) = scene.attribute(&format!("status-{}", status.id()), "help") {
                    let name = scene.say(&format!("status-{}", status.id()));
                    rows.text(2, &scene.tell("screen-pair", &args![a = name, b = help]), theme.text);
                }
            }
            rows.blank();
        }
        for (label, text) in &self.explained {
            rows.text(0, label, theme.label);
            if !text.is_empty() {
                rows.text(2, text, theme.text);
            }
        }
        if !self.explained.is_empty() {
            rows.blank();
        }
        rows.text(0, &scene.say("screen-help-keys"), theme.label);
        let lines: Vec<(String, String)> = keymap::bindings(self.behind)
            .filter(|binding| !self.idle.contains(&binding.action))
            .map(|binding| {
                let keys: Vec<String> = binding.keys.iter().map(|key| scene.key(*key)).collect();
                let own = self.labels.iter().find(|(action, _)| *action == binding.action);
                (keys.join("  "), scene.say(own.map_or(binding.label, |(_, label)| label)))
            })
            .collect();
        let cells = lines.iter().map(|(keys, _)| width(keys)).max().unwrap_or(0).min(28) + 2;
        for (keys, label) in lines {
            if width(&keys) + 2 > cells {
                rows.text(2, &keys, theme.key);
                rows.text(2 + cells, &label, theme.text);
            } else {
                rows.pair(2, &keys, cells, theme.key, &label, theme.text);
            }
        }
        let by_digits = match self.behind {
            Context::Question | Context::Choices | Context::Ticks | Context::Results => true,
            // A number is typed with them.
            Context::Cell => self.idle.contains(&Action::Erase),
            _ => false,
        };
        if by_digits {
            rows.text(2, &scene.say("key-digits"), theme.text);
        }
        rows
    }
}

impl Scene {
    /// Returns the name of a key.
    pub fn key(&self, key: Key) -> String {
        let (id, letter) = key.name();
        self.words.text(id, &args![key = letter])
    }
}

impl Page for Help {
    fn context(&self) -> Context {
        Context::Reading
    }

    fn heading(&self, scene: &Scene) -> Heading {
        Heading { start: scene.say("screen-help-title"), ..Heading::default() }
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        match message {
            Message::Do(Action::Choose | Action::Back | Action::Help) => Transition::Hide,
            Message::Do(action) => {
                let (width, height) = scene.body();
                let rows = self.rows(scene, &scene.look.theme, width).len();
                self.scroll.scrolls(*action, rows, usize::from(height));
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let rows = self.rows(scene, &canvas.theme(), body.width.saturating_sub(2));
        let top = self.scroll.get(rows.len());
        rows.draw(canvas, body, Window::From(top));
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        matches!(action, Action::Back | Action::Up | Action::Down | Action::Choose | Action::Quit | Action::Terms)
    }
}
