//! A list that typing narrows: the field above it and the line in focus.

use ratatui::layout::Rect;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::{
    edit::edit,
    menu::Cursor,
    rows::{Rows, Window},
};
use crate::{
    text::Field,
    tui::{
        canvas::Canvas,
        message::{Action, Message},
        scene::Scene,
    },
};

/// What is typed, and where the list stands.
#[derive(Debug, Clone)]
pub struct Search {
    field: Field,
    cursor: Cursor,
}

/// Returns text as it is compared: without case, accents and full-width forms.
pub fn folded(text: &str) -> String {
    text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

impl Search {
    /// Starts with nothing typed; `most` is the longest text, in characters.
    pub fn new(most: usize) -> Self {
        Self { field: Field::new(most), cursor: Cursor::default() }
    }

    /// Returns those in whose text, which is folded, every typed word occurs.
    pub fn found<'a, T>(&self, all: &'a [T], text: impl Fn(&T) -> &str) -> Vec<&'a T> {
        let wanted = folded(self.field.text());
        let words: Vec<&str> = wanted.split_whitespace().collect();
        all.iter().filter(|one| words.iter().all(|word| text(one).contains(word))).collect()
    }

    /// Returns the line in focus, of `count`.
    pub fn here(&self, count: usize) -> usize {
        self.cursor.get(count)
    }

    /// Types or moves; `count` lines are found now.
    pub fn update(&mut self, message: &Message, count: usize) {
        match message {
            Message::Do(Action::Next) => _ = self.cursor.moves(Action::Down, count),
            Message::Do(Action::Previous) => _ = self.cursor.moves(Action::Up, count),
            message => {
                if edit(&mut self.field, message) {
                    self.cursor = Cursor::default();
                }
            }
        }
    }

    /// Draws what to type and the field, and returns where the list stands.
    pub fn head(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect, help: &str) -> Rect {
        let theme = canvas.theme();
        let mut head = Rows::new(body.width.saturating_sub(2), scene.lang());
        head.text(0, help, theme.quiet);
        head.input(0, &self.field, true, theme.field);
        head.blank();
        let area = Rect { height: head.height().min(body.height), ..body };
        head.draw(canvas, area, Window::From(0));
        Rect { y: area.bottom(), height: body.height.saturating_sub(area.height), ..body }
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

    #[test]
    fn every_typed_word_must_occur() {
        let all = ["audit log kept", "logs of access", "audit right"];
        let mut search = Search::new(20);
        for c in "LOG aud".chars() {
            search.update(&Message::Type(c), all.len());
        }
        assert_eq!(search.found(&all, |text| text), [&"audit log kept"]);
    }
}
