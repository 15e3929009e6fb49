//! Rules that compare a translation with English.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use icu_plurals::{PluralCategory, PluralRules};

use super::read::{Book, Desk, Item, Part, diagnostic, suggest};
use super::{Glossary, Tally, samples};
use crate::diagnostic::{Phrase, Place, Severity};
use crate::i18n::locale::Locale;
use crate::i18n::syntax::{self, Node};
use crate::text;

/// How many missing ids one finding names.
const NAMED: usize = 12;

/// Texts shorter than this many letters may be the same in two languages.
const SHORT: usize = 4;

/// The attribute that each language has for itself or not at all: the other forms of a word in its own texts.
const OWN: &str = "also";

/// Compares a language with English and counts.
pub(super) fn check(english: &Book<'_>, own: &Book<'_>, glossary: &Glossary, desk: &mut Desk<'_>) -> Tally {
    let mut tally = Tally { total: english.messages().count(), ..Tally::default() };
    let mut lacking: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for (key, reference) in english.messages() {
        let Some(item) = own.items.get(key) else {
            if !desk.refused.contains(key) {
                lacking.entry(reference.file).or_default().push(key.clone());
            }
            continue;
        };
        tally.translated += 1;
        pair(reference, item, glossary, &mut tally, desk);
    }
    obsolete(english, own, &lacking, desk);
    missing(english, lacking, &mut tally, desk);
    tally.missing.sort_unstable();
    widths(english, own, desk);
    tally
}

fn missing(english: &Book<'_>, lacking: BTreeMap<usize, Vec<String>>, tally: &mut Tally, desk: &mut Desk<'_>) {
    for ids in lacking.into_values() {
        let Some(path) = ids.first().and_then(|id| english.items.get(id)).map(|item| item.path) else { continue };
        let path = path.split_once('/').map_or_else(|| path.to_owned(), |(_, rest)| format!("{}/{rest}", desk.locale));
        let more = if ids.len() > NAMED { ", …" } else { "" };
        let named = ids.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
        let found = diagnostic(Severity::Error, "missing").arg("count", ids.len()).arg("ids", named + more);
        desk.found.push(found.at(Place::file(path)));
        tally.missing.extend(ids);
    }
}

/// Messages that English does not have: misspelt if a missing one is near, otherwise left over.
fn obsolete(english: &Book<'_>, own: &Book<'_>, lacking: &BTreeMap<usize, Vec<String>>, desk: &mut Desk<'_>) {
    for (key, item) in own.messages().filter(|(key, _)| !english.items.contains_key(*key)) {
        if matches!(key.as_str(), "locale-name" | "locale-direction") {
            continue;
        }
        let wanted = lacking.values().flatten().map(String::as_str);
        let near = crate::diagnostic::did_you_mean(key, wanted);
        let severity = if near.is_some() { Severity::Error } else { Severity::Warning };
        let mut found = diagnostic(severity, "obsolete").arg("id", key);
        found = match near {
            Some(near) => found.hint(Phrase::new("locale-check-did-you-mean").arg("name", near)),
            None => found.hint(Phrase::new("locale-check-obsolete.hint")),
        };
        desk.tell(item, found, item.id, 0);
    }
}

fn pair(reference: &Item<'_>, item: &Item<'_>, glossary: &Glossary, tally: &mut Tally, desk: &mut Desk<'_>) {
    let key = item.key();
    if reference.value.is_some() && item.value.is_none() {
        let found = diagnostic(Severity::Error, "missing-value").arg("id", &key);
        desk.tell(item, found.hint(Phrase::new("locale-check-missing-value.hint")), item.id, 0);
    }
    let lacking: Vec<&str> = reference.attributes.iter().map(|(name, _)| *name).collect();
    let lacking: Vec<&str> =
        lacking.into_iter().filter(|name| item.attribute(name).is_none() && *name != OWN).collect();
    let mut misspelt = BTreeSet::new();
    for (name, _) in &item.attributes {
        if reference.attribute(name).is_some() || *name == OWN {
            continue;
        }
        let near = crate::diagnostic::did_you_mean(name, lacking.iter().copied());
        misspelt.extend(near);
        let severity = if near.is_some() { Severity::Error } else { Severity::Warning };
        let found = diagnostic(severity, "unknown-attribute").arg("id", &key).arg("name", name);
        desk.tell(item, suggest(found, name, lacking.iter().copied()), name, 1);
    }
    for name in lacking {
        tally.missing.push(format!("{key}.{name}"));
        if !misspelt.contains(name) {
            let found = diagnostic(Severity::Warning, "missing-attribute").arg("id", &key).arg("name", name);
            desk.tell(item, found, item.id, 0);
        }
    }
    let declared = samples::declared(reference);
    let mut same = true;
    for part in item.parts() {
        let english = match part.attribute {
            Some(name) => reference.attribute(name),
            None => reference.value,
        };
        let Some(english) = english else { continue };
        variables(item, &part, english, &declared, desk);
        plurals(item, &part, &plural_variables(english), desk);
        same &= same_words(item, &part, english, glossary, desk);
    }
    tally.same += usize::from(same);
}

/// Returns the variables of a pattern, each with its first place.
pub(super) fn variables_of<'s>(pattern: &Pattern<&'s str>) -> BTreeMap<&'s str, &'s str> {
    let mut found = BTreeMap::new();
    syntax::walk(pattern, &mut |node| {
        if let Node::Variable(name) = node {
            found.entry(name).or_insert(name);
        }
    });
    found
}

fn variables(
    item: &Item<'_>,
    part: &Part<'_>,
    english: &Pattern<&str>,
    declared: &BTreeMap<&str, samples::Kind>,
    desk: &mut Desk<'_>,
) {
    let (own, wanted) = (variables_of(part.pattern), variables_of(english));
    let known: BTreeSet<&str> = wanted.keys().copied().chain(declared.keys().copied()).collect();
    let id = item.name_of(part);
    let mut misspelt = BTreeSet::new();
    for (name, slice) in own.iter().filter(|(name, _)| !known.contains(**name)) {
        let list = known.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
        let found = diagnostic(Severity::Error, "unknown-variable").arg("id", &id).arg("name", format!("${name}"));
        let mut found = if known.is_empty() {
            found.hint(Phrase::new("locale-check-unknown-variable.none"))
        } else {
            found.hint(Phrase::new("locale-check-unknown-variable.known").arg("names", list))
        };
        if let Some(near) = crate::diagnostic::did_you_mean(name, known.iter().copied()) {
            misspelt.insert(near);
            found = found.hint(Phrase::new("locale-check-did-you-mean").arg("name", format!("${near}")));
        }
        desk.tell(item, found, slice, 1);
    }
    for name in wanted.keys().filter(|name| !own.contains_key(**name) && !misspelt.contains(**name)) {
        let found = diagnostic(Severity::Warning, "missing-variable").arg("id", &id).arg("name", format!("${name}"));
        desk.tell(item, found, part.name, 0);
    }
}

const PLURALS: [(&str, PluralCategory); 6] = [
    ("zero", PluralCategory::Zero),
    ("one", PluralCategory::One),
    ("two", PluralCategory::Two),
    ("few", PluralCategory::Few),
    ("many", PluralCategory::Many),
    ("other", PluralCategory::Other),
];

fn key_of<'s>(variant: &Variant<&'s str>) -> &'s str {
    match &variant.key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    }
}

/// Returns the variable that a selector reads, and whether it counts in order (first, second).
fn counted<'s>(selector: &InlineExpression<&'s str>) -> Option<(&'s str, bool)> {
    match selector {
        InlineExpression::VariableReference { id } => Some((id.name, false)),
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            let ordinal = arguments.named.iter().any(|argument| {
                argument.name.name == "type"
                    && matches!(argument.value, InlineExpression::StringLiteral { value: "ordinal" })
            });
            match arguments.positional.first() {
                Some(InlineExpression::VariableReference { id }) => Some((id.name, ordinal)),
                _ => None,
            }
        }
        _ => None,
    }
}

fn is_plural(keys: &[&str]) -> bool {
    keys.iter().any(|key| PLURALS.iter().any(|(name, category)| name == key && *category != PluralCategory::Other))
}

/// Returns the variables by which a pattern chooses plural forms.
pub(super) fn plural_variables<'s>(pattern: &Pattern<&'s str>) -> BTreeSet<&'s str> {
    let mut found = BTreeSet::new();
    syntax::walk(pattern, &mut |node| {
        if let Node::Select { selector, variants } = node
            && is_plural(&variants.iter().map(key_of).collect::<Vec<_>>())
        {
            found.extend(counted(selector).map(|(name, _)| name));
        }
    });
    found
}

fn plurals(item: &Item<'_>, part: &Part<'_>, english: &BTreeSet<&str>, desk: &mut Desk<'_>) {
    let id = item.name_of(part);
    let locale = desk.locale.clone();
    syntax::walk(part.pattern, &mut |node| {
        let Node::Select { selector, variants } = node else { return };
        let Some((name, ordinal)) = counted(selector) else { return };
        let keys: Vec<&str> = variants.iter().map(key_of).collect();
        if !is_plural(&keys) && !english.contains(name) {
            return;
        }
        let Some(needed) = categories(&locale, ordinal) else { return };
        let list = |names: Vec<&str>| names.into_iter().map(|name| format!("[{name}]")).collect::<Vec<_>>().join(" ");
        let covered = |name: &str| {
            keys.contains(&name)
                || matches!((name, locale.language()), ("many", "pt" | "es" | "fr" | "it" | "ca") | ("one", "vi"))
                || keys.contains(&match name {
                    "zero" => "0",
                    "one" => "1",
                    "two" => "2",
                    _ => name,
                })
        };
        let slice = keys.first().copied().unwrap_or(part.name);
        let lacking: Vec<&str> = needed.iter().copied().filter(|name| !covered(name)).collect();
        if !lacking.is_empty() {
            let found = diagnostic(Severity::Warning, "plural-missing").arg("id", &id).arg("forms", list(lacking));
            desk.tell(item, found.hint(Phrase::new("locale-check-plural-missing.hint")), slice, 1);
        }
        let unused: Vec<&str> = keys
            .iter()
            .copied()
            .filter(|key| PLURALS.iter().any(|(name, _)| name == key) && !needed.contains(key) && *key != "other")
            .collect();
        if let Some(first) = unused.first().copied() {
            let found = diagnostic(Severity::Warning, "plural-unused").arg("id", &id).arg("forms", list(unused));
            desk.tell(item, found.hint(Phrase::new("locale-check-plural-unused.hint")), first, 1);
        }
    });
}

fn categories(locale: &Locale, ordinal: bool) -> Option<Vec<&'static str>> {
    let tag: icu_locale_core::Locale = locale.format_tag().parse().ok()?;
    let rules = if ordinal {
        PluralRules::try_new_ordinal((&tag).into())
    } else {
        PluralRules::try_new_cardinal((&tag).into())
    };
    let needed: Vec<PluralCategory> = rules.ok()?.categories().collect();
    Some(PLURALS.iter().filter(|(_, category)| needed.contains(category)).map(|(name, _)| *name).collect())
}

/// Says whether the words of both are the same, and tells if that looks forgotten.
fn same_words(
    item: &Item<'_>,
    part: &Part<'_>,
    english: &Pattern<&str>,
    glossary: &Glossary,
    desk: &mut Desk<'_>,
) -> bool {
    let words = words_of(part.pattern);
    if words != words_of(english) {
        return false;
    }
    let letters: String = words.split('\u{fffc}').step_by(2).collect();
    let rest = glossary.without_same(&letters);
    if rest.chars().filter(|sign| sign.is_alphabetic()).count() >= SHORT && item.id != "locale-direction" {
        let found = diagnostic(Severity::Warning, "same-as-source").arg("id", item.name_of(part));
        desk.tell(item, found.hint(Phrase::new("locale-check-same-as-source.hint")), part.name, 0);
    }
    true
}

/// Returns the words of a pattern, variables as signs.
fn words_of(pattern: &Pattern<&str>) -> String {
    let mut words = String::new();
    syntax::walk(pattern, &mut |node| match node {
        Node::Text(text) => words.push_str(text),
        Node::Variable(name) => words.extend(["\u{fffc}", name, "\u{fffc}"]),
        _ => {}
    });
    words.trim().to_owned()
}

/// Checks the columns that comments in English allow: `# max 12 columns`, `# .title max 40 columns`.
pub(super) fn widths(english: &Book<'_>, own: &Book<'_>, desk: &mut Desk<'_>) {
    for (key, reference) in english.messages() {
        let Some(item) = own.items.get(key) else { continue };
        for (attribute, allowed) in reference.comment.iter().filter_map(|line| limit(line)) {
            let Some(part) = item.parts().find(|part| part.attribute == attribute) else { continue };
            let columns = widest(part.pattern);
            if columns > allowed {
                let found = diagnostic(Severity::Warning, "too-wide")
                    .arg("id", item.name_of(&part))
                    .arg("columns", columns)
                    .arg("allowed", allowed);
                desk.tell(item, found, part.name, 0);
            }
        }
    }
}

fn limit(line: &str) -> Option<(Option<&str>, usize)> {
    let line = line.trim();
    let attribute = line.strip_prefix('.').and_then(|rest| rest.split_whitespace().next());
    let mut words = line.split_whitespace().skip_while(|word| *word != "max").skip(1);
    let allowed = words.next()?.parse().ok()?;
    words.next()?.starts_with("column").then_some((attribute, allowed))
}

/// Returns the columns of the widest line that a pattern can make; a variable counts two.
fn widest(pattern: &Pattern<&str>) -> usize {
    const VARIABLE: usize = 2;
    let (mut best, mut line) = (0, 0);
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                for (number, piece) in value.split('\n').enumerate() {
                    if number > 0 {
                        best = best.max(line);
                        line = 0;
                    }
                    line += text::width(piece);
                }
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                line += variants.iter().map(|variant| widest(&variant.value)).max().unwrap_or_default();
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                line += match inline {
                    InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                        text::width(value)
                    }
                    _ => VARIABLE,
                };
            }
        }
    }
    best.max(line)
}
