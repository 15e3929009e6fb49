//! From files to entries whose every part knows its place.
//!
//! The parser gives no positions, but every string of its tree is a slice of the source: the distance between the two
//! is the place.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, Comment, Entry, Pattern, Resource};
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::Language;
use crate::diagnostic::{Diagnostic, Phrase, Place, Severity};
use crate::i18n::locale::Locale;
use crate::i18n::syntax;

/// A file, ready for the parser.
pub(super) struct File {
    pub path: String,
    /// Line ends normalised; what must not be parsed is blanked out, so places stay.
    pub text: String,
    before: Vec<Fault>,
}

/// A fault found before parsing, by byte offset.
struct Fault {
    code: &'static str,
    id: String,
    at: usize,
}

/// Prepares the files of a language.
pub(super) fn files(language: &Language) -> Vec<File> {
    let one = |(path, text): &(String, String)| {
        let mut before = Vec::new();
        if text.len() > syntax::MAX_FILE {
            before.push(Fault { code: "too-large", id: path.clone(), at: 0 });
            return File { path: path.clone(), text: String::new(), before };
        }
        if text.starts_with('\u{feff}') {
            before.push(Fault { code: "bom", id: path.clone(), at: 0 });
        }
        let mut text = syntax::normalise(Cow::Owned(text.clone())).into_owned();
        // Whoever read the file put this sign where the bytes were no UTF-8.
        if let Some(at) = text.find('\u{fffd}') {
            before.push(Fault { code: "encoding", id: path.clone(), at });
        }
        let deep: Vec<_> = syntax::entries(&text)
            .into_iter()
            .filter_map(|(id, range)| {
                let at = syntax::too_deep(text.get(range.clone())?)?;
                Some((id.to_owned(), range.start + at, range))
            })
            .collect();
        for (id, at, range) in deep {
            let blank: String = text
                .get(range.clone())
                .unwrap_or_default()
                .bytes()
                .map(|b| if b == b'\n' { '\n' } else { ' ' })
                .collect();
            text.replace_range(range, &blank);
            before.push(Fault { code: "too-deep", id, at });
        }
        File { path: path.clone(), text, before }
    };
    language.files.iter().map(one).collect()
}

/// Where findings about one language are collected.
pub(super) struct Desk<'a> {
    pub locale: &'a Locale,
    pub files: &'a [File],
    pub found: Vec<Diagnostic>,
    /// Ids of messages with an error: one mistake is told once.
    pub broken: BTreeSet<String>,
    /// Ids of what the parser refused: they are there, so they are not missing.
    pub refused: BTreeSet<String>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(locale: &'a Locale, files: &'a [File]) -> Self {
        Self { locale, files, found: Vec::new(), broken: BTreeSet::new(), refused: BTreeSet::new() }
    }

    /// Parses all files and tells what the parser refused.
    pub(super) fn parse(&mut self) -> Vec<Resource<&'a str>> {
        let files = self.files;
        let mut trees = Vec::new();
        for (number, file) in files.iter().enumerate() {
            for Fault { code, id, at } in &file.before {
                let severity = if *code == "bom" { Severity::Warning } else { Severity::Error };
                let mut found = diagnostic(severity, code).arg("id", id);
                if *code == "encoding" {
                    found = found.hint(Phrase::new("locale-check-encoding.hint"));
                }
                self.found.push(found.at(self.place_at(number, *at, 1)));
                self.refused.insert(id.clone());
            }
            let (tree, errors) = match parser::parse(file.text.as_str()) {
                Ok(tree) => (tree, Vec::new()),
                Err((tree, errors)) => (tree, errors),
            };
            for error in errors {
                self.syntax(number, &file.text, &error);
            }
            trees.push(tree);
        }
        trees
    }

    fn syntax(&mut self, file: usize, text: &str, error: &ParserError) {
        let entry = error.slice.clone().and_then(|slice| text.get(slice)).unwrap_or_default();
        if let Some(id) = syntax::head(entry) {
            self.refused.insert(id.to_owned());
            self.broken.insert(id.to_owned());
        }
        let mut at = error.pos.start.min(text.len());
        let before = text.get(..at).unwrap_or_default();
        if matches!(error.kind, ErrorKind::ExpectedToken(_)) && before.trim_end_matches(' ').ends_with('\n') {
            // The parser notices a missing brace on the next line; the mistake stands at the end of the one before.
            at = before.trim_end().len();
        }
        let hint = match &error.kind {
            ErrorKind::ExpectedToken('}') => Some("brace"),
            ErrorKind::ExpectedToken('=') => Some("equals"),
            ErrorKind::MissingDefaultVariant => Some("default"),
            ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } | ErrorKind::MissingValue => {
                Some("value")
            }
            ErrorKind::UnterminatedStringLiteral => Some("quote"),
            ErrorKind::ExpectedCharRange { .. } => Some("indent"),
            _ => None,
        };
        let mut found = diagnostic(Severity::Error, "syntax").arg("detail", error.kind.to_string());
        if let Some(hint) = hint {
            found = found.hint(Phrase::new(format!("locale-check-syntax.{hint}")));
        }
        self.found.push(found.at(self.place_at(file, at, 1)));
    }

    /// Tells a finding about a message at a slice of its source; `lead` characters before the slice belong to it.
    ///
    /// Says nothing if a comment of the message silences the code.
    pub(super) fn tell(&mut self, item: &Item<'_>, found: Diagnostic, slice: &str, lead: usize) {
        let silenced = item.comment.iter().any(|line| {
            let words = line.trim().strip_prefix("check:").map(str::split_whitespace);
            words.is_some_and(|mut words| words.next() == Some(found.code) && words.next() == Some("ok"))
        });
        if silenced && (found.severity == Severity::Warning || found.code == "forbidden-term") {
            return;
        }
        if found.is_error() {
            self.broken.insert(item.key());
        }
        let start = self.files.get(item.file).map_or(0, |file| offset(&file.text, slice)).saturating_sub(lead);
        let length = slice.lines().next().unwrap_or_default().chars().count() + lead;
        let place = self.place_at(item.file, start, length);
        self.found.push(found.at(place));
    }

    fn place_at(&self, file: usize, at: usize, length: usize) -> Place {
        let Some(file) = self.files.get(file) else { return Place::file("") };
        let before = file.text.get(..at).unwrap_or_default();
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Place::in_text(&file.path, &file.text, before.matches('\n').count() + 1, column, length)
    }

    /// Counts lines to the slice.
    pub(super) fn line(&self, item: &Item<'_>) -> usize {
        let Some(file) = self.files.get(item.file) else { return 0 };
        file.text.get(..offset(&file.text, item.id)).unwrap_or_default().matches('\n').count() + 1
    }
}

/// Returns where a slice of `text` begins in it.
fn offset(text: &str, slice: &str) -> usize {
    let distance = (slice.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
    if distance <= text.len() { distance } else { 0 }
}

/// Makes a finding whose words are the message `locale-check-CODE`.
pub(super) fn diagnostic(severity: Severity, code: &'static str) -> Diagnostic {
    let id = format!("locale-check-{code}");
    match severity {
        Severity::Error => Diagnostic::error(code, id),
        Severity::Warning => Diagnostic::warning(code, id),
    }
}

/// Adds "did you mean" if some name is near.
pub(super) fn suggest<'n>(found: Diagnostic, name: &str, names: impl IntoIterator<Item = &'n str>) -> Diagnostic {
    match crate::diagnostic::did_you_mean(name, names) {
        Some(near) => found.hint(Phrase::new("locale-check-did-you-mean").arg("name", near)),
        None => found,
    }
}

/// A message or term.
pub(super) struct Item<'a> {
    pub file: usize,
    pub path: &'a str,
    pub id: &'a str,
    pub term: bool,
    pub comment: Vec<&'a str>,
    pub value: Option<&'a Pattern<&'a str>>,
    pub attributes: Vec<(&'a str, &'a Pattern<&'a str>)>,
}

/// The value or an attribute of an item.
pub(super) struct Part<'a> {
    pub attribute: Option<&'a str>,
    pub pattern: &'a Pattern<&'a str>,
    /// The name, as a slice of the source.
    pub name: &'a str,
}

impl<'a> Item<'a> {
    fn new(file: usize, path: &'a str, entry: &'a Entry<&'a str>) -> Option<Self> {
        let lines = |comment: &'a Option<Comment<&'a str>>| {
            comment.as_ref().map(|comment| comment.content.clone()).unwrap_or_default()
        };
        let pairs = |attributes: &'a [Attribute<&'a str>]| {
            attributes.iter().map(|attribute| (attribute.id.name, &attribute.value)).collect()
        };
        Some(match entry {
            Entry::Message(message) => Self {
                file,
                path,
                id: message.id.name,
                term: false,
                comment: lines(&message.comment),
                value: message.value.as_ref(),
                attributes: pairs(&message.attributes),
            },
            Entry::Term(term) => Self {
                file,
                path,
                id: term.id.name,
                term: true,
                comment: lines(&term.comment),
                value: Some(&term.value),
                attributes: pairs(&term.attributes),
            },
            _ => return None,
        })
    }

    /// The id as references write it: `-portolan`, `next`.
    pub(super) fn key(&self) -> String {
        if self.term { format!("-{}", self.id) } else { self.id.to_owned() }
    }

    /// The id of a part as the program asks for it: `next`, `next.help`.
    pub(super) fn name_of(&self, part: &Part<'_>) -> String {
        part.attribute.map_or_else(|| self.key(), |attribute| format!("{}.{attribute}", self.key()))
    }

    pub(super) fn parts(&self) -> impl Iterator<Item = Part<'a>> {
        let value = self.value.map(|pattern| Part { attribute: None, pattern, name: self.id });
        let attributes = self.attributes.iter();
        let attributes = attributes.map(|(name, pattern)| Part { attribute: Some(*name), pattern, name });
        value.into_iter().chain(attributes)
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&'a Pattern<&'a str>> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, pattern)| *pattern)
    }
}

/// All entries of a language by key.
pub(super) struct Book<'a> {
    pub items: BTreeMap<String, Item<'a>>,
}

impl<'a> Book<'a> {
    /// Collects the entries of all files and tells of those that are there twice; the later one wins, as at run time.
    pub(super) fn bind(trees: &'a [Resource<&'a str>], desk: &mut Desk<'a>) -> Self {
        let mut items: BTreeMap<String, Item<'a>> = BTreeMap::new();
        for (number, (tree, file)) in trees.iter().zip(desk.files).enumerate() {
            for item in tree.body.iter().filter_map(|entry| Item::new(number, &file.path, entry)) {
                if let Some(first) = items.get(&item.key()) {
                    let path = first.path;
                    let found = diagnostic(Severity::Error, "duplicate-message")
                        .arg("id", item.key())
                        .arg("place", format!("{path}:{}", desk.line(first)))
                        .hint(Phrase::new("locale-check-duplicate-message.hint"));
                    desk.tell(&item, found, item.id, usize::from(item.term));
                }
                items.insert(item.key(), item);
            }
        }
        Self { items }
    }

    pub(super) fn messages(&self) -> impl Iterator<Item = (&String, &Item<'a>)> {
        self.items.iter().filter(|(_, item)| !item.term)
    }
}
