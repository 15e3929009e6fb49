//! Rules that need no other language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, InlineExpression, VariantKey};

use super::read::{Book, Desk, Item, Part, diagnostic, suggest};
use crate::diagnostic::{Phrase, Severity};
use crate::i18n::source::FUNCTIONS;
use crate::i18n::syntax::{self, Node};

/// Checks the entries of one language by themselves.
pub(super) fn check(book: &Book<'_>, desk: &mut Desk<'_>) {
    for item in book.items.values() {
        let mut seen = BTreeSet::new();
        for (name, _) in &item.attributes {
            if !seen.insert(*name) {
                let found = diagnostic(Severity::Error, "duplicate-attribute").arg("id", item.key()).arg("name", name);
                desk.tell(item, found, name, 1);
            }
        }
        for part in item.parts() {
            syntax::walk(part.pattern, &mut |node| node_rules(book, item, &part, &node, desk));
        }
    }
    cycles(book, desk);
}

fn node_rules(book: &Book<'_>, item: &Item<'_>, part: &Part<'_>, node: &Node<'_, '_>, desk: &mut Desk<'_>) {
    if syntax::treacherous(node) {
        desk.tell(item, diagnostic(Severity::Error, "unsupported").arg("id", item.name_of(part)), part.name, 0);
    }
    match node {
        Node::Text(text) => characters(item, text, desk),
        Node::Call { function, arguments } => call(item, function, arguments, desk),
        Node::Message { id, attribute } => reference(book, item, (*id).to_owned(), id, *attribute, desk),
        Node::Term { id, attribute } => reference(book, item, format!("-{id}"), id, *attribute, desk),
        Node::Select { variants, .. } => {
            let mut seen = BTreeSet::new();
            for variant in *variants {
                let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = &variant.key;
                if !seen.insert(*name) {
                    let found = diagnostic(Severity::Error, "duplicate-variant");
                    desk.tell(item, found.arg("id", item.key()).arg("name", name), name, 0);
                }
            }
        }
        _ => {}
    }
}

fn characters(item: &Item<'_>, text: &str, desk: &mut Desk<'_>) {
    for (at, sign) in text.char_indices() {
        let Some(slice) = text.get(at..at + sign.len_utf8()) else { continue };
        let next = text.get(at + sign.len_utf8()..).and_then(|rest| rest.chars().next());
        let fullwidth =
            matches!(sign, '｛' | '｝') || (sign == '＄' && next.is_some_and(|next| next.is_ascii_alphabetic()));
        if fullwidth {
            let found = diagnostic(Severity::Error, "fullwidth-brace").arg("id", item.key()).arg("char", sign);
            desk.tell(item, found.hint(Phrase::new("locale-check-fullwidth-brace.hint")), slice, 0);
        } else if is_invisible(sign) {
            let code = format!("U+{:04X}", u32::from(sign));
            let found = diagnostic(Severity::Warning, "invisible-char").arg("id", item.key()).arg("char", code);
            desk.tell(item, found.hint(Phrase::new("locale-check-invisible-char.hint")), slice, 0);
        }
    }
}

/// Characters that no text needs. The direction marks (U+200E, U+200F, U+061C), the joiners and the no-break space stay.
fn is_invisible(sign: char) -> bool {
    (sign.is_control() && sign != '\n')
        || matches!(sign, '\u{ad}' | '\u{200b}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || matches!(sign, '\u{3164}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

fn call(item: &Item<'_>, function: &str, arguments: &CallArguments<&str>, desk: &mut Desk<'_>) {
    let known: &[(&str, &[&str])] = match function {
        "NUMBER" => &[
            ("minimumIntegerDigits", &[]),
            ("minimumFractionDigits", &[]),
            ("maximumFractionDigits", &[]),
            ("useGrouping", &["true", "false"]),
            ("style", &["decimal", "percent"]),
            ("type", &["cardinal", "ordinal"]),
        ],
        "DATETIME" => &[("dateStyle", &["long", "medium", "short", "iso"])],
        _ => {
            let found = diagnostic(Severity::Error, "unknown-function")
                .arg("name", function)
                .arg("known", FUNCTIONS.map(|name| format!("{name}()")).join(", "));
            return desk.tell(item, suggest(found, function, FUNCTIONS), function, 0);
        }
    };
    for argument in &arguments.named {
        let name = argument.name.name;
        let found = diagnostic(Severity::Warning, "unknown-argument").arg("function", function);
        match known.iter().find(|(known, _)| *known == name) {
            None => {
                let found = suggest(found.arg("name", name), name, known.iter().map(|(name, _)| *name));
                desk.tell(item, found, name, 0);
            }
            Some((_, values)) => {
                if let InlineExpression::StringLiteral { value } = &argument.value
                    && !values.is_empty()
                    && !values.contains(value)
                {
                    let found = suggest(found.arg("name", value), value, values.iter().copied());
                    desk.tell(item, found, value, 0);
                }
            }
        }
    }
}

/// References are looked up in the same language only, so what it refers to must be translated as well.
fn reference(book: &Book<'_>, item: &Item<'_>, key: String, id: &str, attribute: Option<&str>, desk: &mut Desk<'_>) {
    let lead = usize::from(key.starts_with('-'));
    let sound = book.items.get(&key).map(|target| match attribute {
        Some(attribute) => target.attribute(attribute).is_some(),
        None => target.value.is_some(),
    });
    if sound == Some(true) || desk.refused.contains(&key) {
        return;
    }
    let name = attribute.map_or_else(|| key.clone(), |attribute| format!("{key}.{attribute}"));
    let mut found = diagnostic(Severity::Error, "unknown-reference").arg("name", &name);
    if sound.is_none() {
        found = suggest(found, &key, book.items.keys().map(String::as_str));
    }
    desk.tell(item, found, id, lead);
}

/// Tells of references that lead back to where they started, once for each circle.
fn cycles(book: &Book<'_>, desk: &mut Desk<'_>) {
    let mut graph: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for item in book.items.values() {
        for part in item.parts() {
            let edges = graph.entry(item.name_of(&part)).or_default();
            syntax::walk(part.pattern, &mut |node| {
                let (key, attribute) = match node {
                    Node::Message { id, attribute } => (id.to_owned(), attribute),
                    Node::Term { id, attribute } => (format!("-{id}"), attribute),
                    _ => return,
                };
                edges.insert(attribute.map_or_else(|| key.clone(), |attribute| format!("{key}.{attribute}")));
            });
        }
    }
    // What leads nowhere is in no circle; taking it away until nothing changes leaves circles and what leads to them.
    loop {
        let ends: Vec<String> = graph
            .iter()
            .filter(|(_, edges)| !edges.iter().any(|edge| graph.contains_key(edge)))
            .map(|(node, _)| node.clone())
            .collect();
        if ends.is_empty() {
            break;
        }
        for end in ends {
            graph.remove(&end);
        }
    }
    let mut told = BTreeSet::new();
    for start in graph.keys() {
        let mut path = vec![start.clone()];
        while let Some(next) = path
            .last()
            .and_then(|last| graph.get(last))
            .and_then(|edges| edges.iter().find(|edge| graph.contains_key(*edge)))
        {
            let back = path.iter().position(|known| known == next);
            path.push(next.clone());
            let Some(back) = back else { continue };
            let circle = path.get(back..).unwrap_or_default();
            if !told.contains(next) {
                told.extend(circle.iter().cloned());
                let key = next.split('.').next().unwrap_or_default();
                if let Some(item) = book.items.get(key) {
                    let found = diagnostic(Severity::Error, "cyclic-reference").arg("circle", circle.join(" → "));
                    desk.tell(item, found, item.id, usize::from(item.term));
                }
            }
            break;
        }
    }
}
