//! Formats every message with sample arguments: what reading alone does not show, shows here.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{InlineExpression, Pattern};
use jiff::civil::{Date, date};

use super::Language;
use super::compare::{plural_variables, variables_of};
use super::read::{Book, Desk, Item, diagnostic};
use crate::diagnostic::Severity;
use crate::i18n::args::Args;
use crate::i18n::catalog::{Layer, ProblemKind};
use crate::i18n::source::{Outcome, Source};
use crate::i18n::syntax::{self, Node};

/// What kind of argument the program gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Number,
    Date,
}

const NUMBERS: [f64; 8] = [0.0, 1.0, 2.0, 3.0, 11.0, 100.0, 1.5, 1_000_000.0];
const TEXTS: [&str; 4] = ["ACME (Macau) Ltd.", "", "ไทย", "شركة"];
const DATE: Date = date(2026, 11, 21);

/// Reads the arguments that a comment declares: `$count (Number) - questions left`.
pub(super) fn declared<'a>(item: &Item<'a>) -> BTreeMap<&'a str, Kind> {
    let line = |line: &&'a str| {
        let (name, rest) = line.trim().strip_prefix('$')?.split_once(" (")?;
        let kind = match rest.split(')').next()? {
            "Number" => Kind::Number,
            "Date" => Kind::Date,
            _ => Kind::Text,
        };
        Some((name, kind))
    };
    item.comment.iter().filter_map(line).collect()
}

/// Guesses the kinds of undeclared arguments from what English does with them.
fn guessed<'a>(pattern: &Pattern<&'a str>) -> BTreeMap<&'a str, Kind> {
    let mut kinds: BTreeMap<&str, Kind> = variables_of(pattern).into_keys().map(|name| (name, Kind::Text)).collect();
    kinds.extend(plural_variables(pattern).into_iter().map(|name| (name, Kind::Number)));
    syntax::walk(pattern, &mut |node| {
        if let Node::Call { function, arguments } = node
            && let Some(InlineExpression::VariableReference { id }) = arguments.positional.first()
        {
            kinds.insert(id.name, if function == "DATETIME" { Kind::Date } else { Kind::Number });
        }
    });
    kinds
}

/// Formats the messages of a language with the arguments that English declares or shows. One fault a message is told,
/// none where another rule has told already.
pub(super) fn check(language: &Language, english: &Book<'_>, own: &Book<'_>, desk: &mut Desk<'_>) {
    let files = language.files.iter().map(|(path, text)| (path.clone(), text.clone()));
    let source = Source::new(&language.locale, vec![Layer::new("", files)]);
    for (key, item) in own.messages() {
        let Some(reference) = english.items.get(key) else { continue };
        if leans_on_broken(own, key, &desk.broken) {
            continue;
        }
        let declared = declared(reference);
        for part in item.parts() {
            let pattern = match part.attribute {
                Some(name) => reference.attribute(name),
                None => reference.value,
            };
            let Some(pattern) = pattern else { continue };
            let mut kinds = guessed(pattern);
            kinds.extend(&declared);
            if let Some(detail) = first_fault(&source, key, part.attribute, &kinds) {
                let found = diagnostic(Severity::Error, "format-error");
                desk.tell(item, found.arg("id", item.name_of(&part)).arg("detail", detail), part.name, 0);
                break;
            }
        }
    }
}

/// Says whether a message, or one it refers to, has been told already.
fn leans_on_broken(book: &Book<'_>, key: &str, broken: &BTreeSet<String>) -> bool {
    let (mut seen, mut open) = (BTreeSet::new(), vec![key.to_owned()]);
    while let Some(key) = open.pop() {
        if broken.contains(&key) {
            return true;
        }
        let Some(item) = book.items.get(&key).filter(|_| seen.insert(key.clone())) else { continue };
        for part in item.parts() {
            syntax::walk(part.pattern, &mut |node| match node {
                Node::Message { id, .. } => open.push(id.to_owned()),
                Node::Term { id, .. } => open.push(format!("-{id}")),
                _ => {}
            });
        }
    }
    false
}

fn first_fault(source: &Source, id: &str, attribute: Option<&str>, kinds: &BTreeMap<&str, Kind>) -> Option<String> {
    let rows = if kinds.is_empty() { 1 } else { NUMBERS.len() };
    (0..rows).find_map(|row| {
        let mut args = Args::new();
        for (name, kind) in kinds {
            match kind {
                Kind::Number => args.set(*name, NUMBERS.get(row).copied().unwrap_or_default()),
                Kind::Text => args.set(*name, TEXTS.get(row % TEXTS.len()).copied().unwrap_or_default()),
                Kind::Date => args.set(*name, DATE),
            }
        }
        let Outcome::Text(_, faults) = source.format(id, attribute, &args) else { return None };
        faults.into_iter().find(|fault| fault.kind == ProblemKind::Format).map(|fault| fault.detail)
    })
}
