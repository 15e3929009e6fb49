//! Reading of FTL that may come from anywhere: what is done before the parser sees it, and walks over its tree.

use std::borrow::Cow;
use std::ops::Range;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant};

/// The longest FTL file that is read, in bytes.
pub(super) const MAX_FILE: usize = 512 * 1024;

/// How deep placeables and calls may nest. The parser recurses; without a limit a file could overflow the stack.
pub(super) const MAX_DEPTH: usize = 16;

/// The longest number literal: longer ones overflow plural rules.
pub(super) const MAX_NUMBER: usize = 12;

/// Strips the byte order mark and turns every line end into `\n`: after a mark the first message would be lost.
pub(super) fn normalise(text: Cow<'static, str>) -> Cow<'static, str> {
    if !text.starts_with('\u{feff}') && !text.contains('\r') {
        return text;
    }
    Cow::Owned(text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n"))
}

/// Finds messages and terms (`-name`) without parsing them: name and byte range, in the order of the file.
///
/// Inside a sound message no line begins with `name =`, so the ranges are exact; comments belong to none.
pub(super) fn entries(text: &str) -> Vec<(&str, Range<usize>)> {
    let mut found: Vec<(&str, Range<usize>)> = Vec::new();
    let mut open = false;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        if line.starts_with('#') {
            open = false;
        } else if let Some(name) = head(line) {
            found.push((name, start..at));
            open = true;
        } else if open && let Some((_, range)) = found.last_mut() {
            range.end = at;
        }
    }
    found
}

/// Returns the name if the line begins an entry: `name =` or `-name =` from its first column.
pub(super) fn head(line: &str) -> Option<&str> {
    let name = line.strip_prefix('-').unwrap_or(line);
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return None;
    }
    let rest = name.trim_start_matches(|next: char| next.is_ascii_alphanumeric() || next == '-' || next == '_');
    rest.trim_start_matches(' ').starts_with('=').then(|| line.get(..line.len() - rest.len()))?
}

/// Where a character stands while [`too_deep`] reads an entry.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// Inside `{ }` or a call.
    Code,
    /// Inside the text of a variant.
    Variant,
}

/// Returns the byte offset at which placeables and calls nest deeper than [`MAX_DEPTH`].
///
/// Follows the grammar without recursion: quotes count in code only, brackets open a variant's text.
pub(super) fn too_deep(entry: &str) -> Option<usize> {
    let mut stack: Vec<Place> = Vec::new();
    let (mut quoted, mut escaped, mut key, mut line_start) = (false, false, false, false);
    for (at, byte) in entry.bytes().enumerate() {
        if quoted {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                // A string ends with its line, closed or not.
                b'"' | b'\n' => quoted = false,
                _ => {}
            }
            continue;
        }
        if byte == b'\n' {
            line_start = true;
            continue;
        }
        if line_start && byte != b' ' {
            line_start = false;
            if matches!(byte, b'[' | b'*')
                && let Some(place) = stack.last_mut()
            {
                *place = Place::Code;
            }
        }
        match (stack.last().copied(), byte) {
            (_, b'{') | (Some(Place::Code), b'(') => stack.push(Place::Code),
            (Some(_), b'}') | (Some(Place::Code), b')') => {
                stack.pop();
            }
            (Some(Place::Code), b'"') => quoted = true,
            (Some(Place::Code), b'[') => key = true,
            (Some(Place::Code), b']') if key => {
                key = false;
                if let Some(place) = stack.last_mut() {
                    *place = Place::Variant;
                }
            }
            _ => {}
        }
        if stack.len() > MAX_DEPTH {
            return Some(at);
        }
    }
    None
}

/// One thing met on a walk over a pattern. Every `&str` is a slice of the source, so its place can be told.
pub(super) enum Node<'ast, 's> {
    Text(&'s str),
    Variable(&'s str),
    Message {
        id: &'s str,
        attribute: Option<&'s str>,
    },
    Term {
        id: &'s str,
        attribute: Option<&'s str>,
    },
    Call {
        function: &'s str,
        arguments: &'ast CallArguments<&'s str>,
    },
    Select {
        selector: &'ast InlineExpression<&'s str>,
        variants: &'ast [Variant<&'s str>],
    },
    Number(&'s str),
    /// `{ { … } }`: allowed by the grammar, of no use, and a trap in the resolver.
    Nested,
}

/// Visits everything in a pattern, depth first, in the order of the text.
pub(super) fn walk<'ast, 's>(pattern: &'ast Pattern<&'s str>, visit: &mut dyn FnMut(Node<'ast, 's>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => visit(Node::Text(value)),
            PatternElement::Placeable { expression } => walk_expression(expression, visit),
        }
    }
}

fn walk_expression<'ast, 's>(expression: &'ast Expression<&'s str>, visit: &mut dyn FnMut(Node<'ast, 's>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, visit),
        Expression::Select { selector, variants } => {
            visit(Node::Select { selector, variants });
            walk_inline(selector, visit);
            for variant in variants {
                walk(&variant.value, visit);
            }
        }
    }
}

fn walk_inline<'ast, 's>(inline: &'ast InlineExpression<&'s str>, visit: &mut dyn FnMut(Node<'ast, 's>)) {
    match inline {
        InlineExpression::StringLiteral { .. } => {}
        InlineExpression::NumberLiteral { value } => visit(Node::Number(value)),
        InlineExpression::VariableReference { id } => visit(Node::Variable(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            visit(Node::Message { id: id.name, attribute: attribute.as_ref().map(|a| a.name) });
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            visit(Node::Term { id: id.name, attribute: attribute.as_ref().map(|a| a.name) });
            if let Some(arguments) = arguments {
                walk_arguments(arguments, visit);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            visit(Node::Call { function: id.name, arguments });
            walk_arguments(arguments, visit);
        }
        InlineExpression::Placeable { expression } => {
            visit(Node::Nested);
            walk_expression(expression, visit);
        }
    }
}

fn walk_arguments<'ast, 's>(arguments: &'ast CallArguments<&'s str>, visit: &mut dyn FnMut(Node<'ast, 's>)) {
    for argument in &arguments.positional {
        walk_inline(argument, visit);
    }
    for argument in &arguments.named {
        walk_inline(&argument.value, visit);
    }
}

/// Says whether the resolver can be trusted with this: a literal as selector, a number of absurd length and a placeable
/// right inside a placeable make it panic in odd cases.
pub(super) fn treacherous(node: &Node<'_, '_>) -> bool {
    match node {
        Node::Nested => true,
        Node::Number(value) => value.len() > MAX_NUMBER,
        Node::Select { selector, .. } => matches!(
            selector,
            InlineExpression::StringLiteral { .. }
                | InlineExpression::NumberLiteral { .. }
                | InlineExpression::Placeable { .. }
        ),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_found_without_parsing() {
        let text = "# note\na = one\n    two\n    .x = y\n\n-term = T\njunk line\nb={ $n ->\n[one] x\n*[other] y\n}\n## end\nc = 3";
        let found: Vec<_> = entries(text).into_iter().map(|(name, range)| (name, &text[range])).collect();
        assert_eq!(
            found,
            [
                ("a", "a = one\n    two\n    .x = y\n\n"),
                ("-term", "-term = T\njunk line\n"),
                ("b", "b={ $n ->\n[one] x\n*[other] y\n}\n"),
                ("c", "c = 3"),
            ]
        );
    }

    #[test]
    fn ordinary_nesting_is_let_through() {
        let nested = "a = { $n ->\n    [one] { NUMBER($n) } say \"{ $x }\n   *[other] { \"{{{{{{{{{{{{{{{{{{\" }\n} :( :( :( ((((((((((((((((((((\n";
        assert_eq!(too_deep(nested), None);
        assert!(fluent_syntax::parser::parse(nested).is_ok());
    }

    #[test]
    fn bombs_are_seen_however_they_hide() {
        let plain = format!("a = {}", "{".repeat(10_000));
        let calls = format!("a = {{ {}", "NUMBER(".repeat(10_000));
        let variants = format!("a = {}", "{ $n ->\n *[x] \" {\"}\"} ".repeat(5_000));
        for bomb in [plain, calls, variants] {
            assert!(too_deep(&bomb).is_some(), "{}", &bomb[..40]);
        }
    }
}
