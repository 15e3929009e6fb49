//! One printed form of every fault that a person can mend: kind, place, message, hints.
//!
//! A [`Diagnostic`] carries ids of Fluent messages with their arguments, never sentences. Whoever prints it hands in the
//! [`Words`]; `i18n` implements them.
//!
//! ```text
//! error[unknown-key]: There is no `wieght` here.
//!   --> controls/staff.yaml:7:9
//!    |
//!  7 |         wieght: 10
//!    |         ^^^^^^
//!    = help: Did you mean `weight`?
//! ```

use std::fmt::Write as _;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Columns of a source line that are shown; longer lines are cut around the fault.
const SHOWN: usize = 100;

/// Whether a fault makes the input unusable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The input cannot be used.
    Error,
    /// The input can be used, but someone should look.
    Warning,
}

impl Severity {
    /// Returns the Fluent id of the word that is printed first.
    pub fn id(self) -> &'static str {
        match self {
            Self::Error => "diagnostic-error",
            Self::Warning => "diagnostic-warning",
        }
    }
}

/// A Fluent message that is still to be looked up: its id and its arguments.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phrase {
    /// The id of the message, or `id.attribute`.
    pub id: String,
    /// Its arguments by name.
    pub args: Vec<(String, String)>,
}

impl Phrase {
    /// Makes a phrase without arguments.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), args: Vec::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn arg(mut self, name: &str, value: impl ToString) -> Self {
        self.args.push((name.to_owned(), value.to_string()));
        self
    }
}

/// Where words come from. Implemented by `i18n`, and by any function of the same shape.
pub trait Words {
    /// Returns the text of message `id` (or `id.attribute`) with its arguments; never fails, the id itself is the last
    /// resort.
    fn say(&self, id: &str, args: &[(String, String)]) -> String;
}

impl<F: Fn(&str, &[(String, String)]) -> String> Words for F {
    fn say(&self, id: &str, args: &[(String, String)]) -> String {
        self(id, args)
    }
}

/// A spot in a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The name of the file as the reader knows it.
    pub file: String,
    /// The line from 1; 0 stands for the file as a whole.
    pub line: usize,
    /// The column in characters from 1.
    pub column: usize,
    /// The line itself, as it stands in the file; empty prints no snippet.
    pub snippet: String,
    /// How many characters are underlined, at least 1.
    pub underline: usize,
}

impl Place {
    /// Names a file as a whole.
    pub fn file(file: impl Into<String>) -> Self {
        Self { file: file.into(), line: 0, column: 0, snippet: String::new(), underline: 1 }
    }

    /// Names a spot in `text`, by line and column from 1, and takes the snippet from it. The underline ends with the line.
    pub fn in_text(file: impl Into<String>, text: &str, line: usize, column: usize, underline: usize) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let snippet = line.checked_sub(1).and_then(|index| text.lines().nth(index)).unwrap_or_default();
        let rest = snippet.chars().count().saturating_sub(column.saturating_sub(1));
        Self {
            file: file.into(),
            line,
            column: column.max(1),
            // A line of megabytes must not travel around; the window that is printed is much smaller.
            snippet: snippet.chars().take(column.saturating_add(SHOWN * 2)).collect(),
            underline: underline.clamp(1, rest.max(1)),
        }
    }
}

/// A fault with its place, in ids of messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Whether it is an error.
    pub severity: Severity,
    /// A short stable name for tests, scripts and searches: `unknown-key`.
    pub code: &'static str,
    /// Where it is; none for what has no place.
    pub place: Option<Place>,
    /// What is wrong.
    pub message: Phrase,
    /// What to do about it, best first.
    pub hints: Vec<Phrase>,
}

impl Diagnostic {
    /// Makes an error with the Fluent message `id`.
    pub fn error(code: &'static str, id: impl Into<String>) -> Self {
        Self { severity: Severity::Error, code, place: None, message: Phrase::new(id), hints: Vec::new() }
    }

    /// Makes a warning with the Fluent message `id`.
    pub fn warning(code: &'static str, id: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, id) }
    }

    /// Adds an argument to the message.
    #[must_use]
    pub fn arg(mut self, name: &str, value: impl ToString) -> Self {
        self.message = self.message.arg(name, value);
        self
    }

    /// Sets the place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// Adds a hint.
    #[must_use]
    pub fn hint(mut self, hint: Phrase) -> Self {
        self.hints.push(hint);
        self
    }

    /// Says whether it makes the input unusable.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// Returns message and hints as one line of sentences.
    pub fn line(&self, words: &dyn Words) -> String {
        let phrases = std::iter::once(&self.message).chain(&self.hints);
        phrases.map(|phrase| words.say(&phrase.id, &phrase.args)).collect::<Vec<_>>().join(" ")
    }

    /// Renders it as lines that end with a line feed. Nothing in it can steer a terminal: control characters of files
    /// and arguments become visible signs.
    pub fn render(&self, words: &dyn Words) -> String {
        let mut out = String::new();
        let head = words.say(self.severity.id(), &[]);
        let message = words.say(&self.message.id, &self.message.args);
        let gutter = self.place.as_ref().map_or(1, |place| place.line.to_string().len());
        let pad = " ".repeat(gutter);
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}[{}]: {}", tame(&head), self.code, indent(&message, 0));
        if let Some(place) = &self.place {
            if place.line == 0 {
                let _ = writeln!(out, "{pad}--> {}", tame(&place.file));
            } else {
                let _ = writeln!(out, "{pad}--> {}:{}:{}", tame(&place.file), place.line, place.column);
            }
            if place.line > 0 && !place.snippet.is_empty() {
                let (line, marks) = underlined(place);
                let _ = writeln!(out, "{pad} |");
                let _ = writeln!(out, "{} | {line}", place.line);
                let _ = writeln!(out, "{pad} | {marks}");
            }
        }
        let help = tame(&words.say("diagnostic-help", &[]));
        for hint in &self.hints {
            let text = words.say(&hint.id, &hint.args);
            let _ = writeln!(out, "{pad} = {help}: {}", indent(&text, gutter + 5 + help.width()));
        }
        out
    }
}

/// Puts faults in the order of a reader: by file, line and column; what has no place comes last.
pub fn sort(diagnostics: &mut [Diagnostic]) {
    diagnostics.sort_by(|a, b| {
        let key = |d: &Diagnostic| {
            (
                d.place.is_none(),
                d.place.as_ref().map(|place| (place.file.clone(), place.line, place.column)),
                d.severity,
            )
        };
        key(a).cmp(&key(b))
    });
}

/// Returns the candidate that `name` was probably meant to be. The first of equally near ones wins; nothing near, nothing
/// returned.
pub fn did_you_mean<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = name.chars().count();
    // An id of thousands of characters is no typing mistake, and the comparison is quadratic.
    if length == 0 || length > 128 {
        return None;
    }
    let folded = name.to_lowercase().replace(['_', ' '], "-");
    let allowed = (length / 3).max(1);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let target = candidate.to_lowercase().replace('_', "-");
        let distance = if target == folded { 0 } else { strsim::damerau_levenshtein(&folded, &target) };
        if candidate != name && distance <= allowed && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Cuts the line around the fault and draws the marks below it, both in terminal columns.
fn underlined(place: &Place) -> (String, String) {
    let cells: Vec<char> = place.snippet.chars().map(visible).collect();
    let start = place.column.saturating_sub(1).min(cells.len());
    let end = start.saturating_add(place.underline).min(cells.len());
    let width = |cells: &[char]| cells.iter().map(|c| c.width().unwrap_or(0)).sum::<usize>();
    // A third of the window stands before the fault, the rest after it.
    let from = if width(&cells) <= SHOWN { 0 } else { start.saturating_sub(SHOWN / 3) };
    let mut line = String::new();
    let mut used = 0;
    let mut shown_end = from;
    for cell in cells.iter().skip(from) {
        let cell_width = cell.width().unwrap_or(0);
        if used + cell_width > SHOWN {
            break;
        }
        used += cell_width;
        shown_end += 1;
        line.push(*cell);
    }
    let before = width(cells.get(from..start).unwrap_or_default());
    let under = width(cells.get(start..end.min(shown_end)).unwrap_or_default()).max(1);
    if from > 0 {
        line.insert(0, '…');
    }
    if shown_end < cells.len() {
        line.push('…');
    }
    let lead = before + usize::from(from > 0);
    (line.trim_end().to_owned(), format!("{}{}", " ".repeat(lead), "^".repeat(under)))
}

/// Makes one character of a file safe and visible: what looks like a space but is none shows itself.
fn visible(c: char) -> char {
    match c {
        '\t' => '→',
        '\u{a0}' | '\u{2007}' | '\u{202f}' => '⍽',
        '\u{3000}' => '□',
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('�'),
        '\u{7f}' => '␡',
        _ if is_unsafe(c) => '�',
        _ => c,
    }
}

/// Says whether a character could steer a terminal or reorder or hide its neighbours.
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Cleans one line of running text. Fluent's isolating marks vanish, everything else unsafe shows.
fn tame(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).map(visible).collect()
}

/// Cleans a text of several lines and hangs the later ones below the first.
fn indent(text: &str, by: usize) -> String {
    let pad = format!("\n{}", " ".repeat(by));
    text.lines().map(tame).collect::<Vec<_>>().join(&pad)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(id: &str, args: &[(String, String)]) -> String {
        let args: Vec<String> = args.iter().map(|(name, value)| format!("{name}={value}")).collect();
        match id {
            "diagnostic-error" => "error".into(),
            "diagnostic-warning" => "warning".into(),
            "diagnostic-help" => "help".into(),
            _ => format!("{id}({})", args.join(" ")),
        }
    }

    #[test]
    fn prints_like_a_compiler() {
        let text = "a: 1\n  wieght: 10\n";
        let shown = Diagnostic::error("unknown-key", "check-unknown-key")
            .arg("name", "wieght")
            .at(Place::in_text("x.yaml", text, 2, 3, 6))
            .hint(Phrase::new("check-did-you-mean").arg("name", "weight"))
            .render(&words);
        assert_eq!(
            shown,
            "error[unknown-key]: check-unknown-key(name=wieght)\n --> x.yaml:2:3\n  |\n2 |   wieght: 10\n  |   ^^^^^^\n  \
             = help: check-did-you-mean(name=weight)\n"
        );
    }

    #[test]
    fn marks_stand_below_wide_characters() {
        let place = Place::in_text("x", "地點：澳門", 1, 4, 2);
        assert_eq!(underlined(&place), ("地點：澳門".to_owned(), "      ^^^^".to_owned()));
    }

    #[test]
    fn what_looks_like_a_space_shows_itself() {
        let place = Place::in_text("x", "\tweight:\u{a0}10\u{3000}", 1, 1, 1);
        assert_eq!(underlined(&place).0, "→weight:⍽10□");
    }

    #[test]
    fn escape_sequences_never_reach_the_terminal() {
        let shown = Diagnostic::error("x", "id")
            .arg("name", "\u{1b}]52;c;\u{7}\u{202e}")
            .at(Place::in_text("a\u{1b}[2J.yaml", "k: \u{1b}[31m\u{9b}1m", 1, 4, 2))
            .hint(Phrase::new("h").arg("x", "\u{1b}"))
            .render(&words);
        assert!(shown.chars().all(|c| c == '\n' || !is_unsafe(c)), "{shown:?}");
    }

    #[test]
    fn long_lines_are_cut_around_the_fault() {
        let text = format!("{}wieght{}", "x".repeat(5000), "y".repeat(5000));
        let place = Place::in_text("x", &text, 1, 5001, 6);
        let (line, marks) = underlined(&place);
        assert!(line.width() <= SHOWN + 2);
        let under: String = line.chars().zip(marks.chars()).filter(|(_, mark)| *mark == '^').map(|(c, _)| c).collect();
        assert_eq!(under, "wieght");
    }

    #[test]
    fn a_place_outside_the_text_does_no_harm() {
        for (line, column, underline) in [(0, 0, 0), (9, 9, 9), (1, 99, usize::MAX), (1, usize::MAX, 1)] {
            let shown =
                Diagnostic::warning("x", "id").at(Place::in_text("f", "ab", line, column, underline)).render(&words);
            assert!(shown.starts_with("warning[x]"));
        }
    }

    #[test]
    fn near_names_are_suggested_and_far_ones_are_not() {
        let ids = ["hong-kong", "macau", "governance"];
        assert_eq!(did_you_mean("macao", ids), Some("macau"));
        assert_eq!(did_you_mean("Hong_Kong", ids), Some("hong-kong"));
        assert_eq!(did_you_mean("singapore", ids), None);
        assert_eq!(did_you_mean("macau", ["macau"]), None);
        assert_eq!(did_you_mean(&"x".repeat(100_000), ids), None);
    }

    #[test]
    fn faults_are_sorted_as_one_reads() {
        let at = |file: &str, line| Diagnostic::error("x", "id").at(Place { line, ..Place::file(file) });
        let mut all = vec![Diagnostic::error("none", "id"), at("b", 1), at("a", 9), at("a", 2)];
        sort(&mut all);
        let order: Vec<_> = all.iter().map(|d| d.place.as_ref().map(|p| (p.file.as_str(), p.line))).collect();
        assert_eq!(order, [Some(("a", 2)), Some(("a", 9)), Some(("b", 1)), None]);
    }
}
