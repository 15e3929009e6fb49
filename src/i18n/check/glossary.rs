//! Words that no text may use, words that may stay English, characters of the other script.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::read::{Book, Desk, Item, diagnostic};
use crate::diagnostic::{Diagnostic, Phrase, Place, Severity};
use crate::i18n::syntax::{self, Node};

/// The contents of `locales/glossary.yaml`. The default forbids nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Glossary {
    /// By language: whole phrases that are not to be used.
    #[serde(default)]
    forbidden: BTreeMap<String, Vec<Forbidden>>,
    /// By language: longer phrases in which a forbidden one may stand.
    #[serde(default)]
    allowed: BTreeMap<String, Vec<String>>,
    /// Words that are the same in every language.
    #[serde(default)]
    same: Vec<String>,
    /// By language: characters that belong to the other Chinese script.
    #[serde(default)]
    characters: BTreeMap<String, String>,
    /// For translators only: the official words, by English term and language.
    #[serde(default)]
    terms: BTreeMap<String, BTreeMap<String, String>>,
}

/// A phrase that is not to be used.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Forbidden {
    phrase: String,
    /// What to say instead.
    #[serde(default)]
    say: String,
    /// A matter of style: a warning, no error.
    #[serde(default)]
    style: bool,
}

impl Glossary {
    /// Reads the glossary; `path` is for the message only.
    ///
    /// # Errors
    ///
    /// One diagnostic if the text is no such file.
    pub fn parse(path: &str, text: &str) -> Result<Self, Box<Diagnostic>> {
        serde_yaml::from_str(text).map_err(|error| {
            let found = diagnostic(Severity::Error, "glossary").arg("detail", error.to_string());
            Box::new(found.at(Place::file(path)))
        })
    }

    /// Returns the official words: English term, then language and word.
    pub fn terms(&self) -> &BTreeMap<String, BTreeMap<String, String>> {
        &self.terms
    }

    /// Takes the words that may stay English out of a text.
    pub(super) fn without_same(&self, text: &str) -> String {
        let folded = fold(text);
        let mut hits: Vec<(usize, usize)> = self.same.iter().flat_map(|word| find(&folded, word)).collect();
        hits.sort_unstable();
        text.char_indices()
            .filter(|(at, _)| !hits.iter().any(|(from, to)| from <= at && at < to))
            .map(|(_, c)| c)
            .collect()
    }

    /// Looks for what the glossary forbids in a language.
    pub(super) fn check(&self, book: &Book<'_>, desk: &mut Desk<'_>) {
        let tag = desk.locale.tag().to_owned();
        let forbidden = self.forbidden.get(&tag).map(Vec::as_slice).unwrap_or_default();
        let forbidden: Vec<(&Forbidden, String)> =
            forbidden.iter().map(|banned| (banned, lower(&fold(&banned.phrase)))).collect();
        let allowed = self.allowed.get(&tag).map(Vec::as_slice).unwrap_or_default();
        let characters = self.characters.get(&tag).map(String::as_str).unwrap_or_default();
        for item in book.items.values() {
            for part in item.parts() {
                syntax::walk(part.pattern, &mut |node| {
                    let Node::Text(text) = node else { return };
                    phrases(item, text, &forbidden, allowed, desk);
                    if let Some((at, sign)) = text.char_indices().find(|(_, sign)| characters.contains(*sign)) {
                        let found =
                            diagnostic(Severity::Warning, "wrong-script").arg("id", item.key()).arg("char", sign);
                        desk.tell(item, found, text.get(at..at + sign.len_utf8()).unwrap_or(text), 0);
                    }
                });
            }
        }
    }
}

fn phrases(item: &Item<'_>, text: &str, forbidden: &[(&Forbidden, String)], allowed: &[String], desk: &mut Desk<'_>) {
    let folded = fold(text);
    let whole = lower(&folded);
    let mut shelter: Option<Vec<(usize, usize)>> = None;
    // There are many phrases, and hardly a text has one: the quick look goes first.
    for (banned, _) in forbidden.iter().filter(|(_, phrase)| whole.contains(phrase.as_str())) {
        for (from, to) in find(&folded, &banned.phrase) {
            let shelter =
                shelter.get_or_insert_with(|| allowed.iter().flat_map(|phrase| find(&folded, phrase)).collect());
            if shelter.iter().any(|(start, end)| *start <= from && to <= *end) {
                continue;
            }
            let severity = if banned.style { Severity::Warning } else { Severity::Error };
            let mut found = diagnostic(severity, "forbidden-term").arg("id", item.key()).arg("phrase", &banned.phrase);
            if !banned.say.is_empty() {
                found = found.hint(Phrase::new("locale-check-forbidden-term.hint").arg("say", &banned.say));
            }
            desk.tell(item, found, text.get(from..to).unwrap_or(text), 0);
        }
    }
}

/// Returns the characters in lower case, each with the place of the original.
fn fold(text: &str) -> Vec<(usize, char)> {
    let lower = |(at, sign): (usize, char)| (at, sign.to_lowercase().next().unwrap_or(sign));
    text.char_indices().map(lower).chain(std::iter::once((text.len(), '\0'))).collect()
}

/// Returns the characters of a folded text without its end.
fn lower(folded: &[(usize, char)]) -> String {
    folded.iter().map(|(_, sign)| *sign).filter(|sign| *sign != '\0').collect()
}

/// Finds a phrase as whole words; in scripts that write without spaces, anywhere.
fn find(text: &[(usize, char)], phrase: &str) -> Vec<(usize, usize)> {
    let phrase: Vec<char> = fold(phrase).into_iter().map(|(_, sign)| sign).filter(|sign| *sign != '\0').collect();
    let (Some(first), Some(last)) = (phrase.first(), phrase.last()) else { return Vec::new() };
    let word = |at: Option<usize>, beside: char| {
        let sign = at.and_then(|at| text.get(at)).map_or(' ', |(_, sign)| *sign);
        is_spaced(beside) && is_spaced(sign)
    };
    let mut hits = Vec::new();
    for start in 0..text.len().saturating_sub(phrase.len()) {
        let end = start + phrase.len();
        let same = text.get(start..end).is_some_and(|slice| slice.iter().map(|(_, sign)| sign).eq(phrase.iter()));
        if same && !word(start.checked_sub(1), *first) && !word(Some(end), *last) {
            hits.extend(text.get(start).zip(text.get(end)).map(|((from, _), (to, _))| (*from, *to)));
        }
    }
    hits
}

/// Says whether a character is part of a word in a script that puts spaces between words.
fn is_spaced(sign: char) -> bool {
    sign.is_alphanumeric()
        && !matches!(sign, '\u{e00}'..='\u{eff}' | '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
