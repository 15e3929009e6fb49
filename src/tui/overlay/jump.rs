//! Jump: going to a question by a few letters of its words.

use ratatui::layout::Rect;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::{
    args,
    questionnaire::ControlId,
    text::Field,
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        screen::{
            Page,
            question::{QuestionPage, Route},
        },
        widget::{
            edit::edit,
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// The list of questions, narrowed by what is typed.
#[derive(Debug, Clone)]
pub struct Jump {
    field: Field,
    cursor: Cursor,
    /// Name and searched words of every question, folded; made once.
    lines: Vec<(ControlId, String, String)>,
}

/// Returns text as it is compared: without case, accents and full-width forms.
pub(super) fn folded(text: &str) -> String {
    text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

impl Jump {
    /// Makes the list of everything that is asked.
    pub fn new(scene: &Scene) -> Self {
        let mut jump = Self { field: Field::new(100), cursor: Cursor::default(), lines: Vec::new() };
        jump.refresh(scene);
        jump
    }

    fn found(&self) -> Vec<&(ControlId, String, String)> {
        let wanted = folded(self.field.text());
        let words: Vec<&str> = wanted.split_whitespace().collect();
        self.lines.iter().filter(|(_, _, text)| words.iter().all(|word| text.contains(word))).collect()
    }
}

impl Page for Jump {
    fn context(&self) -> Context {
        Context::Typing
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let end = scene.tell("screen-jump-count", &args![count = self.found().len()]);
        Heading { start: scene.say("screen-jump-title"), end, ..Heading::default() }
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let count = self.found().len();
        match message {
            Message::Do(Action::Back | Action::Jump) => return Transition::Hide,
            Message::Do(Action::Choose) => {
                let found = self.found();
                let Some((control, ..)) = found.get(self.cursor.get(found.len())) else {
                    return Transition::Stay;
                };
                return Transition::HideAndGo(QuestionPage::new(scene, control.clone(), Route::All).into());
            }
            Message::Do(Action::Next) => _ = self.cursor.moves(Action::Down, count),
            Message::Do(Action::Previous) => _ = self.cursor.moves(Action::Up, count),
            message => {
                if edit(&mut self.field, message) {
                    self.cursor = Cursor::default();
                }
            }
        }
        Transition::Stay
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let width = body.width.saturating_sub(2);
        let mut head = Rows::new(width, scene.lang());
        head.text(0, &scene.say("screen-jump-help"), theme.quiet);
        head.input(0, &self.field, true, theme.field);
        head.blank();
        let head_area = Rect { height: head.height().min(body.height), ..body };
        head.draw(canvas, head_area, Window::From(0));
        let list = Rect { y: head_area.bottom(), height: body.height.saturating_sub(head_area.height), ..body };
        let found = self.found();
        let here = self.cursor.get(found.len());
        let derived = scene.derived();
        let mut rows = Rows::new(width, scene.lang());
        let around = usize::from(list.height) + 1;
        for (at, (control, name, _)) in found.iter().enumerate().skip(here.saturating_sub(around)).take(2 * around) {
            let focused = at == here;
            let style = if focused { theme.selected } else { theme.text };
            let flagged = derived.flagged.contains(control);
            // Answered, not answered, flagged: a mark and never a colour alone.
            let state = match (derived.answered.contains(control), flagged) {
                (_, true) => "! ",
                (true, false) => "x ",
                (false, false) => "  ",
            };
            let mark = format!("{}{state}", if focused { "› " } else { "  " });
            rows.focus(focused, |rows| rows.hanging(0, &mark, style, name, style));
        }
        if found.is_empty() {
            rows.text(0, &scene.say("screen-jump-nothing"), theme.text);
        }
        rows.draw(canvas, list, Window::Focus);
    }

    fn refresh(&mut self, scene: &Scene) {
        self.lines = scene
            .derived()
            .route
            .iter()
            .map(|control| {
                let name = scene.name_of(control);
                let searched = folded(&format!("{name} {} {control}", scene.question(control)));
                (control.clone(), name, searched)
            })
            .collect();
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        matches!(action, Action::Back | Action::Choose | Action::Quit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_do_not_matter() {
        assert_eq!(folded("Cópia de SEGURANÇA"), "copia de seguranca");
        assert_eq!(folded("Ｍａｃａｕ"), "macau");
    }
}
