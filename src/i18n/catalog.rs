//! Message ids and arguments to text, in the wanted language or, message by message, in English.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Mutex, OnceLock, PoisonError};

use jiff::civil::Date;

use super::args::{Args, Number};
use super::format::{self, DateStyle};
use super::locale::Locale;
use super::source::{Fault, Outcome, Source};
use crate::diagnostic::Words;
use crate::text::Direction;

/// The most problems that are kept; a screen redrawn for hours must not fill the memory.
const MAX_PROBLEMS: usize = 500;

/// A set of FTL files that stand above or below others: built in, beside the program, in the data folder, given.
#[derive(Debug, Clone, Default)]
pub struct Layer {
    /// Shown with the path in problems; may be empty.
    pub name: String,
    /// Path (for problems only) and text of each file; a later file wins over an earlier one.
    pub files: Vec<(String, Cow<'static, str>)>,
}

impl Layer {
    /// Makes a layer from paths and texts.
    pub fn new<P, T>(name: impl Into<String>, files: impl IntoIterator<Item = (P, T)>) -> Self
    where
        P: Into<String>,
        T: Into<Cow<'static, str>>,
    {
        let files = files.into_iter().map(|(path, text)| (path.into(), text.into())).collect();
        Self { name: name.into(), files }
    }
}

/// Text that knows where it came from: an English fallback inside an Arabic page runs from left to right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The words, with isolating marks (U+2068, U+2069) around arguments.
    pub string: String,
    /// The language of the words.
    pub locale: Locale,
    /// The direction of that language.
    pub direction: Direction,
}

impl Text {
    /// Returns the words without isolating marks.
    pub fn plain(&self) -> String {
        strip_isolates(self.string.clone())
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.string)
    }
}

/// What is wrong with a message that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProblemKind {
    /// Not translated: English was shown.
    Untranslated,
    /// No language has it: the id was shown.
    Unknown,
    /// The parser refused it.
    Syntax,
    /// Placeables nest too deep; it was not parsed.
    TooDeep,
    /// It uses a construction that is not allowed here (a literal as selector, a placeable inside a placeable).
    Unsupported,
    /// The file is too large and was left out.
    TooLarge,
    /// It was parsed, but arguments or references do not fit.
    Format,
}

/// One fault of the texts, met while the program ran. `locale check` tells more, with columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What kind of fault.
    pub kind: ProblemKind,
    /// The language whose text is at fault.
    pub locale: Locale,
    /// The message; empty for a whole file.
    pub id: String,
    /// The file, if one is known.
    pub file: String,
    /// The line, counted from 1; 0 if none is known.
    pub line: usize,
    /// What the parser or the resolver said, in English.
    pub detail: String,
}

/// All words of the program in one language, with English behind it.
///
/// Cheap to make: files are only scanned for names; a message is parsed when it is first asked for, and English is not
/// even scanned before it is needed. Can be shared between threads. Nothing here fails: what cannot be shown well is
/// shown in English, at worst as its id, and [`Catalog::problems`] says so.
#[derive(Debug)]
pub struct Catalog {
    locale: Locale,
    wanted: Source,
    english: OnceLock<Source>,
    english_layers: Mutex<Vec<Layer>>,
    problems: Mutex<Vec<Problem>>,
}

impl Catalog {
    /// Makes a catalogue from the layers of a language and those of English, lowest layer first.
    ///
    /// If the language is English, `english` is not used.
    pub fn new(locale: Locale, layers: Vec<Layer>, english: Vec<Layer>) -> Self {
        let wanted = Source::new(&locale, layers);
        let catalog = Self {
            locale,
            wanted,
            english: OnceLock::new(),
            english_layers: Mutex::new(english),
            problems: Mutex::default(),
        };
        catalog.note(&catalog.locale, catalog.wanted.refused.clone());
        catalog
    }

    /// Returns the language that was asked for.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Returns the direction of the language, as its `locale-direction` message (`ltr`, `rtl`) or its tag says.
    pub fn direction(&self) -> Direction {
        match self.own("locale-direction").as_deref() {
            Some("rtl") => Direction::Rtl,
            Some("ltr") => Direction::Ltr,
            _ => self.locale.direction(),
        }
    }

    /// Returns the language's name in its own script, as its `locale-name` message or the built-in table says.
    pub fn name(&self) -> String {
        self.own("locale-name").unwrap_or_else(|| self.locale.name().to_owned())
    }

    /// Returns the text of a message for the screen, without isolating marks.
    ///
    /// `id` may name an attribute: `control-mfa.why`. A message that the language lacks, or whose translation cannot be
    /// formatted with these arguments, comes in English; one that English lacks too comes as its id.
    pub fn text(&self, id: &str, args: &Args<'_>) -> String {
        strip_isolates(self.rich(id, args).string)
    }

    /// Returns the text of a message for documents and for reordering: isolating marks kept, language told.
    pub fn rich(&self, id: &str, args: &Args<'_>) -> Text {
        self.find(id, args).unwrap_or_else(|| {
            self.note_one(ProblemKind::Unknown, &self.locale, id);
            Text { string: id.to_owned(), locale: Locale::ENGLISH, direction: Direction::Ltr }
        })
    }

    /// Returns the text of an attribute for the screen; `None`, without a problem, if no language has it.
    pub fn attr(&self, id: &str, attribute: &str, args: &Args<'_>) -> Option<String> {
        self.rich_attr(id, attribute, args).map(|text| strip_isolates(text.string))
    }

    /// Returns the text of an attribute as [`Catalog::rich`] does; `None` if no language has it.
    pub fn rich_attr(&self, id: &str, attribute: &str, args: &Args<'_>) -> Option<Text> {
        self.find(&format!("{id}.{attribute}"), args)
    }

    /// Says whether the language or English has this message or attribute (`control-mfa.why`).
    pub fn has(&self, id: &str) -> bool {
        let (name, attribute) = split(id);
        self.wanted.has(name, attribute) || self.english().is_some_and(|english| english.has(name, attribute))
    }

    /// Returns the ids of all messages of the language and of English, sorted.
    pub fn ids(&self) -> Vec<String> {
        let english = self.english().into_iter().flat_map(Source::ids);
        let mut ids: Vec<String> = self.wanted.ids().chain(english).map(str::to_owned).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// Joins items as the language does: "Hong Kong, Macau and Hengqin". Uses the messages `list-two`, `list-more`
    /// and `list-last`, each with `$first` and `$second`.
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        let join = |id: &str, first: &str, second: &str| {
            self.text(id, &Args::new().with("first", first).with("second", second))
        };
        match items {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [first, second] => join("list-two", first.as_ref(), second.as_ref()),
            [first, middle @ .., last] => {
                let head =
                    middle.iter().fold(first.as_ref().to_owned(), |head, next| join("list-more", &head, next.as_ref()));
                join("list-last", &head, last.as_ref())
            }
        }
    }

    /// Writes a number as the language does; see [`format::number`].
    pub fn number(&self, value: impl Into<Number>) -> String {
        format::number(&self.locale, value)
    }

    /// Writes a share as a percentage; see [`format::percent`].
    pub fn percent(&self, share: impl Into<Number>) -> String {
        format::percent(&self.locale, share)
    }

    /// Writes a date as the language does; see [`format::date`].
    pub fn date(&self, date: Date, style: DateStyle) -> String {
        format::date(&self.locale, date, style)
    }

    /// Returns what was found wrong so far, each fault once.
    pub fn problems(&self) -> Vec<Problem> {
        self.problems.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Returns a message or attribute (`term-bot.also`) only if the language itself has it; without a problem if not.
    pub fn own(&self, id: &str) -> Option<String> {
        let (name, attribute) = split(id);
        match self.wanted.format(name, attribute, &Args::new()) {
            Outcome::Text(text, faults) if faults.is_empty() => Some(strip_isolates(text)),
            _ => None,
        }
    }

    fn find(&self, id: &str, args: &Args<'_>) -> Option<Text> {
        let (name, attribute) = split(id);
        let faulty = match self.wanted.format(name, attribute, args) {
            Outcome::Text(string, faults) => {
                if faults.is_empty() {
                    return Some(self.made(string, &self.locale));
                }
                self.note(&self.locale, faults);
                Some(string)
            }
            Outcome::Missing(faults) => {
                self.note(&self.locale, faults);
                None
            }
        };
        let english = self.english().map(|english| english.format(name, attribute, args));
        match (english, faulty) {
            (Some(Outcome::Text(string, faults)), faulty) => {
                if faulty.is_none() {
                    self.note_one(ProblemKind::Untranslated, &self.locale, id);
                }
                self.note(&Locale::ENGLISH, faults);
                Some(self.made(string, &Locale::ENGLISH))
            }
            // The text as far as it went is better than an id.
            (_, Some(string)) => Some(self.made(string, &self.locale)),
            (Some(Outcome::Missing(faults)), None) => {
                self.note(&Locale::ENGLISH, faults);
                None
            }
            (None, None) => None,
        }
    }

    fn made(&self, string: String, locale: &Locale) -> Text {
        let direction = if *locale == self.locale { self.direction_of_own() } else { locale.direction() };
        Text { string, locale: locale.clone(), direction }
    }

    /// The same as [`Catalog::direction`], without a lookup for shipped languages.
    fn direction_of_own(&self) -> Direction {
        if Locale::shipped().any(|locale| locale == self.locale) { self.locale.direction() } else { self.direction() }
    }

    /// English, scanned on first use; `None` if the wanted language is English itself.
    fn english(&self) -> Option<&Source> {
        if self.locale.is_english() {
            return None;
        }
        Some(self.english.get_or_init(|| {
            let layers = std::mem::take(&mut *self.english_layers.lock().unwrap_or_else(PoisonError::into_inner));
            let english = Source::new(&Locale::ENGLISH, layers);
            self.note(&Locale::ENGLISH, english.refused.clone());
            english
        }))
    }

    fn note_one(&self, kind: ProblemKind, locale: &Locale, id: &str) {
        let fault = Fault { kind, id: id.to_owned(), file: String::new(), line: 0, detail: String::new() };
        self.note(locale, vec![fault]);
    }

    fn note(&self, locale: &Locale, faults: Vec<Fault>) {
        if faults.is_empty() {
            return;
        }
        let mut problems = self.problems.lock().unwrap_or_else(PoisonError::into_inner);
        for Fault { kind, id, file, line, detail } in faults {
            let problem = Problem { kind, locale: locale.clone(), id, file, line, detail };
            if problems.len() < MAX_PROBLEMS && !problems.contains(&problem) {
                problems.push(problem);
            }
        }
    }
}

/// Diagnostics carry their arguments as text.
impl Words for Catalog {
    fn say(&self, id: &str, args: &[(String, String)]) -> String {
        let mut made = Args::new();
        for (name, value) in args {
            made.set(name.as_str(), value);
        }
        self.text(id, &made)
    }
}

/// Splits `message.attribute`; ids themselves have no dots.
fn split(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)))
}

/// Removes U+2066 to U+2069. Marks (U+200E, U+200F) stay: they are part of how a language writes.
fn strip_isolates(text: String) -> String {
    const ISOLATES: [char; 4] = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
    if text.contains(ISOLATES) { text.replace(ISOLATES, "") } else { text }
}

#[cfg(test)]
mod tests;
