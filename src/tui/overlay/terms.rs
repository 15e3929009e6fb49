//! Words explained: first those that occur in what is asked, then all of them, narrowed by typing.

use ratatui::layout::Rect;

use crate::{
    args,
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        screen::Page,
        widget::{
            rows::{Rows, Window},
            search::{Search, folded},
        },
    },
};

/// One word with what it means.
#[derive(Debug, Clone)]
struct Term {
    word: String,
    meaning: String,
    /// All that is searched when somebody types, folded.
    searched: String,
    /// Whether it occurs in what is asked.
    is_here: bool,
}

/// The words that the program explains.
#[derive(Debug, Clone)]
pub struct Terms {
    search: Search,
    /// Those that occur in what is asked come first.
    terms: Vec<Term>,
    /// What the page behind says, folded.
    texts: Vec<String>,
}

/// Says whether a word stands in a text, both folded: whole where it is written with letters that words are spaced by.
fn occurs(word: &str, text: &str) -> bool {
    let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && is_spaced(c));
    let (first, last) = (word.chars().next(), word.chars().next_back());
    !word.is_empty()
        && text.match_indices(word).any(|(at, _)| {
            let before = text.get(..at).and_then(|text| text.chars().next_back());
            let after = text.get(at + word.len()..).and_then(|text| text.chars().next());
            !(joins(first) && joins(before) || joins(last) && joins(after))
        })
}

/// Says whether words of this script have spaces between them.
fn is_spaced(c: char) -> bool {
    c.is_ascii()
        || !matches!(c, '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..)
}

impl Terms {
    /// Makes the list for a page.
    pub fn new(scene: &Scene, page: &dyn Page) -> Self {
        let texts = page.texts(scene).iter().map(|text| folded(text)).collect();
        let mut panel = Self { search: Search::new(60), terms: Vec::new(), texts };
        panel.refresh(scene);
        panel
    }

    fn found(&self) -> Vec<&Term> {
        self.search.found(&self.terms, |term| &term.searched)
    }
}

impl Page for Terms {
    fn context(&self) -> Context {
        Context::Typing
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let end = scene.tell("screen-terms-count", &args![count = self.found().len()]);
        Heading { start: scene.say("screen-terms-title"), end, ..Heading::default() }
    }

    fn update(&mut self, _scene: &mut Scene, message: &Message) -> Transition {
        if matches!(message, Message::Do(Action::Back | Action::Choose | Action::Terms)) {
            return Transition::Hide;
        }
        let count = self.found().len();
        self.search.update(message, count);
        Transition::Stay
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let list = self.search.head(scene, canvas, body, &scene.say("screen-terms-help"));
        let found = self.found();
        let here = self.search.here(found.len());
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        let mut group = None;
        for (at, term) in found.iter().enumerate() {
            if group != Some(term.is_here) {
                if group.replace(term.is_here).is_some() {
                    rows.blank();
                }
                let id = if term.is_here { "screen-terms-here" } else { "screen-terms-all" };
                rows.text(0, &scene.say(id), theme.label);
            }
            let (mark, style) = theme.line(at == here);
            rows.focus(at == here, |rows| {
                rows.hanging(0, mark, style, &term.word, style);
                if at == here || scene.is_linear {
                    rows.text(4, &term.meaning, theme.text);
                }
            });
        }
        if found.is_empty() {
            rows.text(0, &scene.say("screen-terms-nothing"), theme.text);
        }
        rows.draw(canvas, list, Window::Focus);
    }

    fn refresh(&mut self, scene: &Scene) {
        let make = |id: &crate::questionnaire::TermId| {
            let id = format!("term-{id}");
            let word = scene.say(&id);
            let meaning = scene.attribute(&id, "meaning").unwrap_or_default();
            // Other forms belong to one language: those of English say nothing in the texts of another.
            let also = scene.words.own(&format!("{id}.also")).unwrap_or_default();
            let mut forms = std::iter::once(word.as_str()).chain(also.split('|')).map(|form| folded(form.trim()));
            let is_here = forms.any(|form| self.texts.iter().any(|text| occurs(&form, text)));
            Term { searched: folded(&format!("{word} {also} {meaning}")), word, meaning, is_here }
        };
        self.terms = scene.packs.terms.iter().map(make).collect();
        self.terms.sort_by_key(|term| !term.is_here);
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        matches!(action, Action::Back | Action::Choose | Action::Quit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole_where_words_are_spaced() {
        assert!(occurs("cac", "ask the cac, or its office"));
        assert!(occurs("audit log", "the audit log"));
        assert!(!occurs("cac", "clear the cache"));
        assert!(!occurs("bot", "robot and bots"));
        assert!(!occurs("", "anything"));
        assert!(occurs("供應商", "由供應商保管"));
        assert!(occurs("pdpo", "按pdpo第65條"));
    }
}
