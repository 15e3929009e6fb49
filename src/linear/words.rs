//! The words that work on a page: what keys do on the screen, by name.

use crate::{
    i18n::Args,
    tui::{Action, Binding, Context, Model, works},
};

/// What a word does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Does {
    /// What its key does.
    Act(Action),
    /// Says a part of what explains the question, with its label.
    Explain(String, String),
    /// Empties the field.
    Clear,
    /// Lists the words.
    Help,
    /// Says the page again.
    Again,
}

/// A word that works now.
#[derive(Debug, Clone)]
pub struct Word {
    /// What may be typed, folded; the first is shown.
    pub forms: Vec<String>,
    /// What it does, in a few words.
    pub help: String,
    /// What it does.
    pub does: Does,
    /// Whether it works on most pages.
    pub is_common: bool,
}

impl Word {
    /// Returns the word as it is shown.
    pub fn shown(&self) -> &str {
        self.forms.first().map_or("", String::as_str)
    }
}

/// Returns text as words are compared.
pub fn folded(text: &str) -> String {
    text.trim().trim_end_matches(['.', '。', '!']).to_lowercase()
}

/// What else people type; English, as the names of actions are.
fn others(action: Action) -> &'static [&'static str] {
    match action {
        Action::Quit => &["exit", "bye"],
        Action::Next => &["skip"],
        Action::Terms => &["words", "glossary"],
        Action::Reveal => &["names"],
        Action::Delete => &["remove"],
        _ => &[],
    }
}

/// Says whether an action only moves, or does with a line what its number does.
fn is_move(action: Action, context: Context) -> bool {
    match action {
        Action::Up
        | Action::Down
        | Action::Left
        | Action::Right
        | Action::First
        | Action::Last
        | Action::PageUp
        | Action::PageDown
        | Action::WordLeft
        | Action::WordRight
        | Action::Erase
        | Action::EraseWord
        | Action::Toggle
        | Action::Suspend
        | Action::Help => true,
        Action::Delete => context == Context::Typing,
        _ => false,
    }
}

/// Says whether Enter chooses the line in front or goes on: then a number or an empty line does the same.
fn is_plain_choice(binding: &Binding) -> bool {
    binding.action == Action::Choose && matches!(binding.label, "key-choose" | "key-open" | "key-go-on" | "key-close")
}

/// Says whether a key does what its action usually does, so that the usual word fits.
fn is_usual(binding: &Binding) -> bool {
    binding.context == Context::Global
        || matches!(
            binding.label,
            "key-new"
                | "key-add"
                | "key-remove"
                | "key-more"
                | "key-reveal"
                | "key-explain"
                | "key-path"
                | "key-rest"
                | "key-next-part"
                | "key-next-question"
                | "key-next-field"
                | "key-next-page"
                | "key-previous-page"
                | "key-previous-part"
                | "key-previous-question"
                | "key-previous-field"
        )
}

/// Says whether a label is short enough to be typed.
fn is_word(label: &str) -> bool {
    label.chars().count() <= 24 && !label.ends_with(['?', '？'])
}

/// Says whether an action works in front of a page too, not only on it.
fn is_in_front(action: Action) -> bool {
    matches!(action, Action::Back | Action::Undo | Action::Redo | Action::Quit)
}

/// Returns the name of an action in English, as it is typed in every language.
pub fn english(action: Action) -> String {
    let mut name = String::new();
    for c in format!("{action:?}").chars() {
        if c.is_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.extend(c.to_lowercase());
    }
    name
}

/// Returns the word of an action in the language of the page, if it has one of its own.
pub fn own(model: &Model, action: Action) -> Option<String> {
    let id = format!("linear-word-{}", english(action));
    model.scene.words.has(&id).then(|| model.scene.words.text(&id, &Args::new()))
}

/// Returns every word that works now, the most special first.
pub fn words(model: &Model, has_field: bool) -> Vec<Word> {
    let scene = &model.scene;
    let context = model.context();
    let say = |id: &str| scene.words.text(id, &Args::new());
    let mut words: Vec<Word> = Vec::new();
    let mut add = |forms: Vec<String>, help: String, does: Does, is_common: bool| {
        let mut kept: Vec<String> = Vec::new();
        for form in forms.into_iter().map(|form| folded(&form)).filter(|form| !form.is_empty()) {
            let is_taken = words.iter().any(|word| word.forms.contains(&form));
            if !is_taken && !kept.contains(&form) {
                kept.push(form);
            }
        }
        if !kept.is_empty() {
            words.push(Word { forms: kept, help, does, is_common });
        }
    };
    let acts = |label: &String| works(model).any(|binding| say(binding.label) == *label);
    for (label, text) in model.explained().into_iter().filter(|(label, _)| is_word(label) && !acts(label)) {
        let english = EXPLAINED.iter().find(|(_, id)| say(id) == label).map(|(word, _)| (*word).to_owned());
        let forms = std::iter::once(label.clone()).chain(english).collect();
        add(forms, String::new(), Does::Explain(label, text), false);
    }
    let global: Vec<Action> = tui_global().collect();
    for binding in works(model).filter(|binding| !is_move(binding.action, context)) {
        let action = binding.action;
        if is_plain_choice(binding) {
            continue;
        }
        if model.overlay.is_some() && global.contains(&action) && !is_in_front(action) {
            continue;
        }
        let label = say(binding.label);
        let own = own(model, action).filter(|_| is_usual(binding));
        let mut forms = vec![own.unwrap_or_else(|| label.clone()), english(action), label.clone()];
        forms.extend(label.split([',', '，', '、']).map(str::to_owned));
        forms.extend(others(action).iter().map(|word| (*word).to_owned()));
        let help = if is_usual(binding) {
            scene.words.attr(&format!("linear-word-{}", english(action)), "does", &Args::new())
        } else {
            None
        };
        let is_common = global.contains(&action) && !matches!(action, Action::Details | Action::Flag);
        add(forms, help.unwrap_or(label), Does::Act(action), is_common);
    }
    if has_field {
        add(vec![say("linear-word-clear"), "clear".to_owned()], say("linear-clear-help"), Does::Clear, true);
    }
    add(vec![say("linear-word-again"), "again".to_owned()], say("linear-again-help"), Does::Again, true);
    add(vec!["?".to_owned(), say("linear-word-help"), "help".to_owned()], say("linear-help-help"), Does::Help, true);
    words
}

/// Parts of an explanation that have an English word in every language.
const EXPLAINED: [(&str, &str); 4] =
    [("why", "screen-why"), ("law", "screen-law"), ("look", "screen-look"), ("proof", "screen-proof")];

fn tui_global() -> impl Iterator<Item = Action> {
    crate::tui::BINDINGS.iter().filter(|binding| binding.context == Context::Global).map(|binding| binding.action)
}

/// Finds the word that was typed: whole, else by its first letters where `by_start` allows that and only one begins so.
pub fn find<'w>(words: &'w [Word], typed: &str, by_start: bool) -> Option<&'w Word> {
    let typed = folded(typed);
    if let Some(word) = words.iter().find(|word| word.forms.contains(&typed)) {
        return Some(word);
    }
    if !by_start || typed.is_empty() {
        return None;
    }
    let mut found = words.iter().filter(|word| word.forms.iter().any(|form| form.starts_with(&typed)));
    found.next().filter(|_| found.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(forms: &[&str], does: Does) -> Word {
        Word {
            forms: forms.iter().map(|form| (*form).to_owned()).collect(),
            help: String::new(),
            does,
            is_common: false,
        }
    }

    #[test]
    fn a_word_is_found_whole_or_by_a_start_that_only_it_has() {
        let words = [
            word(&["返回", "back"], Does::Act(Action::Back)),
            word(&["report"], Does::Act(Action::Report)),
            word(&["results"], Does::Act(Action::Results)),
        ];
        let found = |typed: &str, by_start| find(&words, typed, by_start).map(|word| word.does.clone());
        assert_eq!(found("BACK.", false), Some(Does::Act(Action::Back)));
        assert_eq!(found("返回", false), Some(Does::Act(Action::Back)));
        assert_eq!(found("res", true), Some(Does::Act(Action::Results)));
        assert_eq!(found("res", false), None);
        assert_eq!(found("re", true), None);
        assert_eq!(found("", true), None);
    }

    #[test]
    fn actions_have_an_english_word() {
        assert_eq!(english(Action::Back), "back");
        assert_eq!(english(Action::EraseWord), "erase-word");
    }
}
