//! What the YAML reader says, as a [`Diagnostic`] with place and hints.

use serde_yaml::{Error, ExternalMessageSource, Location, budget::BudgetBreach, granit_parser::ErrorKind};

use super::{MAX_BYTES, MAX_DEPTH, MAX_NODES, Source};
use crate::diagnostic::{Diagnostic, Phrase, Place, did_you_mean};

/// Turns an error of the YAML reader into a fault of `source`.
pub(super) fn from_yaml(source: &Source, error: &Error) -> Diagnostic {
    let error = error.without_snippet();
    let text = source.text.strip_prefix('\u{feff}').unwrap_or(&source.text);
    let fault = classify(error);
    let (line, column) = error.location().map_or((0, 0), spot);
    let (line, column) = last_line(text, line, column);
    if line == 0 {
        return fault.at(Place::file(&source.path));
    }
    let at = |line, column, length| Place::in_text(&source.path, text, line, column, length);
    let culprit = if is_syntax(error) {
        // The reader may notice late, or stop before the line that it cannot read.
        [line, line.saturating_sub(1), line + 1].into_iter().find_map(|line| culprit(text, line))
    } else {
        culprit(text, line)
    };
    if let Some(found) = culprit {
        let mut fault = fault;
        if is_syntax(error) {
            fault.hints.clear();
        }
        fault.hints.insert(0, Phrase::new(found.hint));
        return fault.at(at(found.line, found.column, 1));
    }
    let (line, column) = match error {
        Error::SerdeMissingField { .. } => mapping_start(text, line, column),
        _ => match fault.hints.first().map(|hint| hint.id.as_str()) {
            Some("check-hint-quote") => above(text, line, |line| outside_quotes(line).1).unwrap_or((line, column)),
            Some("check-hint-bracket") => above(text, line, open_bracket).unwrap_or((line, column)),
            _ => (line, column),
        },
    };
    fault.at(at(line, column, token_length(text, line, column)))
}

/// A file that is too long to be read.
pub(super) fn too_long(source: &Source) -> Diagnostic {
    Diagnostic::error("too-long", "check-too-long").arg("limit", MAX_BYTES / 1024 / 1024).at(Place::file(&source.path))
}

fn spot(location: Location) -> (usize, usize) {
    let number = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    (number(location.line()), number(location.column()))
}

/// Says whether the text is no YAML at all: then the fault may stand a line above the place where the reader gave up.
fn is_syntax(error: &Error) -> bool {
    matches!(error.without_snippet(), Error::ExternalMessage { .. })
}

fn classify(error: &Error) -> Diagnostic {
    match error {
        Error::SerdeUnknownField { field, expected, .. } => one_of(
            Diagnostic::error("unknown-key", "check-unknown-key").arg("name", field),
            field,
            expected,
            "check-hint-keys",
        ),
        Error::SerdeUnknownVariant { variant, expected, .. } => one_of(
            Diagnostic::error("unknown-word", "check-unknown-word").arg("name", variant),
            variant,
            expected,
            "check-hint-words",
        ),
        Error::SerdeMissingField { field, .. } => {
            let hint = Phrase::new("check-hint-missing-key").arg("name", field);
            Diagnostic::error("missing-key", "check-missing-key").arg("name", field).hint(hint)
        }
        Error::DuplicateMappingKey { key, .. } => Diagnostic::error("duplicate-key", "check-duplicate-key")
            .arg("name", key.as_deref().unwrap_or_default())
            .hint(Phrase::new("check-hint-duplicate-key")),
        Error::SerdeInvalidType { expected, .. }
        | Error::SerdeInvalidValue { expected, .. }
        | Error::SerdeInvalidLength { expected, .. } => wrong_type(expected),
        Error::Unexpected { expected, .. } => wrong_type(expected),
        Error::InvalidScalar { ty, .. } => wrong_type(ty),
        Error::InvalidBooleanStrict { .. } => wrong_type("a boolean"),
        Error::NullIntoString { .. } => wrong_type("a string"),
        Error::ExternallyTaggedEnumExpectedScalarOrMapping { .. }
        | Error::ExpectedStringKeyForExternallyTaggedEnum { .. } => wrong_type("a map"),
        Error::UnexpectedValueForUnitEnumVariant { .. } => wrong_type("a string"),
        Error::ExpectedMappingEndAfterEnumVariantValue { .. } => {
            Diagnostic::error("one-key", "check-one-key").hint(Phrase::new("check-hint-one-key"))
        }
        Error::MultipleDocuments { .. } | Error::Budget { breach: BudgetBreach::Documents { .. }, .. } => {
            Diagnostic::error("two-documents", "check-two-documents").hint(Phrase::new("check-hint-two-documents"))
        }
        Error::UnknownAnchor { .. }
        | Error::MergeKeyNotAllowed { .. }
        | Error::MergeValueNotMapOrSeqOfMaps { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. }
        | Error::AliasError { .. } => anchors(),
        Error::Budget { breach, .. } => match breach {
            BudgetBreach::Depth { .. } => too_deep(),
            BudgetBreach::Anchors { .. }
            | BudgetBreach::Aliases { .. }
            | BudgetBreach::MergeKeys { .. }
            | BudgetBreach::AliasAnchorRatio { .. } => anchors(),
            _ => Diagnostic::error("too-many", "check-too-many").arg("limit", MAX_NODES),
        },
        Error::UnsupportedTag { .. } | Error::TaggedStructFieldName { .. } | Error::TaggedEnumMismatch { .. } => {
            Diagnostic::error("tag", "check-tag").hint(Phrase::new("check-hint-tag"))
        }
        Error::Eof { .. } => Diagnostic::error("empty", "check-empty"),
        Error::ExternalMessage { source, .. } => match source.as_ref() {
            ExternalMessageSource::Parser(error) => syntax(error.kind()),
            _ => Diagnostic::error("syntax", "check-syntax"),
        },
        _ => wrong_type(""),
    }
}

/// Adds the nearest of the known names, or all of them.
fn one_of(fault: Diagnostic, name: &str, known: &[&'static str], list: &str) -> Diagnostic {
    let fault = match did_you_mean(name, known.iter().copied()) {
        Some(near) => fault.hint(Phrase::new("check-hint-did-you-mean").arg("name", near)),
        None => fault,
    };
    fault.hint(Phrase::new(list).arg("list", known.join(", ")))
}

/// Names what was expected in one of a few words that every language has.
fn wrong_type(expected: &str) -> Diagnostic {
    let has = |words: &[&str]| words.iter().any(|word| expected.contains(word));
    let (code, kind) = if has(&["struct", "map", "enum"]) {
        ("wrong-type", "mapping")
    } else if has(&["sequence", "seq", "list", "tuple"]) {
        ("wrong-type", "list")
    } else if has(&["bool"]) {
        ("wrong-type", "yes-no")
    } else if has(&["u8", "u32", "u64", "i64", "integer", "number"]) {
        ("wrong-type", "number")
    } else if has(&["str", "scalar", "id"]) {
        ("wrong-type", "text")
    } else {
        ("wrong-type", "other")
    };
    let fault = Diagnostic::error(code, format!("check-wrong-type-{kind}"));
    match kind {
        "yes-no" => fault.hint(Phrase::new("check-hint-yes-no")),
        "number" => fault.hint(Phrase::new("check-hint-number")),
        "mapping" => fault.hint(Phrase::new("check-hint-colon-space")),
        _ => fault,
    }
}

fn syntax(kind: &ErrorKind) -> Diagnostic {
    let hinted = |hint: &str| Diagnostic::error("syntax", "check-syntax").hint(Phrase::new(hint));
    match kind {
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::TabInPlainScalar => Diagnostic::error("tab", "check-tab"),
        ErrorKind::UnclosedQuotedScalar
        | ErrorKind::InvalidQuotedScalarIndent
        | ErrorKind::DocumentIndicatorInQuotedScalar
        | ErrorKind::InvalidTrailingDoubleQuotedScalar
        | ErrorKind::InvalidTrailingSingleQuotedScalar => hinted("check-hint-quote"),
        ErrorKind::UnknownQuotedScalarEscape => hinted("check-hint-backslash"),
        ErrorKind::UnclosedFlowCollection { .. }
        | ErrorKind::MismatchedFlowCollectionEnd { .. }
        | ErrorKind::MisplacedFlowCollectionEnd
        | ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::ExpectedFlowSequenceSeparator
        | ErrorKind::BlockEntryInFlowCollection
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofImplicitFlowMapping => hinted("check-hint-bracket"),
        ErrorKind::RecursionLimitExceeded => too_deep(),
        ErrorKind::UnknownAnchor | ErrorKind::AnchorCountOverflow | ErrorKind::MissingAnchorOrAliasName => anchors(),
        ErrorKind::InvalidIndentation
        | ErrorKind::InvalidFlowScalarIndent
        | ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::BlockSequenceEntryNotAllowed
        | ErrorKind::MappingKeyNotAllowed => hinted("check-hint-indent"),
        ErrorKind::SimpleKeyExpected
        | ErrorKind::InvalidSimpleKey
        | ErrorKind::InvalidColonPlacement
        | ErrorKind::MappingValueNotAllowed
        | ErrorKind::InvalidMappingValueWhitespace => hinted("check-hint-colon-space"),
        ErrorKind::MultipleDocumentsUnsupported | ErrorKind::ExpectedDocumentStart => {
            Diagnostic::error("two-documents", "check-two-documents").hint(Phrase::new("check-hint-two-documents"))
        }
        _ => Diagnostic::error("syntax", "check-syntax"),
    }
}

fn anchors() -> Diagnostic {
    Diagnostic::error("anchor", "check-anchor").hint(Phrase::new("check-hint-anchor"))
}

fn too_deep() -> Diagnostic {
    Diagnostic::error("too-deep", "check-too-deep").arg("limit", MAX_DEPTH)
}

/// A character that looks right and is not.
#[derive(Debug, Clone, Copy)]
struct Culprit {
    line: usize,
    column: usize,
    hint: &'static str,
}

/// Looks for a character that an input method or a web page left behind on a line.
fn culprit(text: &str, line: usize) -> Option<Culprit> {
    let written = text.lines().nth(line.checked_sub(1)?)?;
    suspicious(written).map(|(column, hint)| Culprit { line, column, hint })
}

/// Finds the first such character outside quotes and comments, with its column.
fn suspicious(line: &str) -> Option<(usize, &'static str)> {
    outside_quotes(line).0.into_iter().find_map(|(column, c)| {
        let hint = match c {
            '\t' => "check-hint-tab",
            '：' => "check-hint-wide-colon",
            '，' => "check-hint-wide-comma",
            '\u{a0}' | '\u{202f}' | '\u{2007}' => "check-hint-nbsp",
            '\u{3000}' => "check-hint-wide-space",
            '“' | '”' | '„' | '‘' | '’' | '「' | '」' => "check-hint-curly-quote",
            '\u{200b}' | '\u{feff}' | '\u{200e}' | '\u{200f}' => "check-hint-invisible",
            '\u{fffd}' => "check-hint-utf8",
            _ if c.is_control() => "check-hint-invisible",
            _ => return None,
        };
        Some((column, hint))
    })
}

/// Returns the characters of a line outside quotes and comments with their columns, and the column of a quote that is
/// still open at its end.
fn outside_quotes(line: &str) -> (Vec<(usize, char)>, Option<usize>) {
    let mut outside = Vec::new();
    let mut quote: Option<(char, usize)> = None;
    let mut before = ' ';
    for (index, c) in line.chars().take(1_000).enumerate() {
        match (quote, c) {
            (Some((open, _)), _) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') if matches!(before, ' ' | '[' | '{' | ',' | ':') => quote = Some((c, index + 1)),
            (None, '#') if before == ' ' => break,
            (None, _) => outside.push((index + 1, c)),
        }
        before = c;
    }
    (outside, quote.map(|(_, column)| column))
}

/// Finds what was opened and not closed, on the line of the fault or some lines above it.
fn above(text: &str, line: usize, open: impl Fn(&str) -> Option<usize>) -> Option<(usize, usize)> {
    let lines: Vec<&str> = text.lines().take(line).collect();
    let nearest = lines.iter().enumerate().rev().take(50);
    nearest.into_iter().find_map(|(index, line)| Some((index + 1, open(line)?)))
}

/// Returns the column of the last bracket that is still open at the end of a line.
fn open_bracket(line: &str) -> Option<usize> {
    let mut open = Vec::new();
    for (column, c) in outside_quotes(line).0 {
        match c {
            '[' | '{' => open.push(column),
            ']' | '}' => _ = open.pop(),
            _ => {}
        }
    }
    open.pop()
}

/// Finds the first key of the block mapping that has a key at this place: serde notices at the last one that a key is
/// missing, people look at the first.
fn mapping_start(text: &str, line: usize, column: usize) -> (usize, usize) {
    let lines: Vec<&str> = text.lines().take(line).collect();
    let mut start = line;
    for (index, written) in lines.iter().enumerate().rev() {
        let dashes = written.len() - written.trim_start_matches([' ', '-']).len();
        let spaces = written.len() - written.trim_start_matches(' ').len();
        let content = written.trim_start();
        if content.is_empty() || content.starts_with('#') {
            continue;
        }
        if dashes + 1 == column {
            start = index + 1;
        }
        // A dash before the key begins the mapping; anything further left lies outside it.
        if spaces + 1 < column {
            break;
        }
    }
    (start, column)
}

/// Moves a place behind the end of the text to the end of its last line that has something in it.
fn last_line(text: &str, line: usize, column: usize) -> (usize, usize) {
    let count = text.lines().count();
    if line <= count {
        return (line, column);
    }
    let last = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).last();
    last.map_or((0, 0), |(index, line)| (index + 1, line.chars().count().max(1)))
}

/// Counts the characters of the word, quoted text or bracket at a place.
fn token_length(text: &str, line: usize, column: usize) -> usize {
    let line = line.checked_sub(1).and_then(|index| text.lines().nth(index)).unwrap_or_default();
    let mut rest = line.chars().skip(column.saturating_sub(1)).take(200).peekable();
    match rest.next() {
        Some(open @ ('"' | '\'')) => rest.position(|c| c == open).map_or(1, |index| index + 2),
        Some('-') if rest.peek().is_none_or(|c| c.is_whitespace()) => 1,
        Some('[' | '{' | ']' | '}' | ',') | None => 1,
        Some(_) => 1 + rest.take_while(|c| !c.is_whitespace() && !matches!(c, ':' | ',' | ']' | '}')).count(),
    }
}
