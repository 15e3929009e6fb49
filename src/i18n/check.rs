//! What a translator got wrong, with file, line and column, and how far each language has come.
//!
//! [`check`] takes the texts of all languages and returns [`Diagnostic`]s in the order of a reader. English is the
//! reference: what its messages use is what the program supplies.
//!
//! | code | severity | what |
//! |---|---|---|
//! | `syntax` `too-deep` `too-large` `encoding` `unsupported` | error | the message or file cannot be used |
//! | `duplicate-message` `duplicate-attribute` `duplicate-variant` | error | the later one silently wins |
//! | `unknown-variable` `unknown-reference` `unknown-function` `cyclic-reference` `missing-value` | error | would be shown in English |
//! | `format-error` | error | formatting with sample arguments failed |
//! | `fullwidth-brace` | error | `｛ $name ｝` is shown as it stands |
//! | `forbidden-term` | error or warning | the glossary says what to say instead |
//! | `missing` | error | is shown in English |
//! | `missing-attribute` | warning | is shown in English; `.also` is each language's own and may be missing |
//! | `obsolete` `unknown-attribute` | warning, error if a name is only misspelt | English has no such message |
//! | `missing-variable` `plural-missing` `plural-unused` `unknown-argument` | warning | says less than English |
//! | `same-as-source` `too-wide` `invisible-char` `wrong-script` `bom` | warning | looks wrong |
//!
//! A comment `# check: CODE ok` above a message silences a warning or a forbidden term there.

mod compare;
mod glossary;
mod read;
mod rules;
mod samples;

use std::collections::BTreeMap;

use super::locale::Locale;
use crate::diagnostic::{self, Diagnostic};

pub use glossary::Glossary;
use read::{Book, Desk};

/// All files of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// The language.
    pub locale: Locale,
    /// Path below the folder of locales (`th/app.ftl`) and text.
    pub files: Vec<(String, String)>,
}

/// How far a language has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The language.
    pub locale: Locale,
    /// How many messages English has; attributes are not counted apart.
    pub total: usize,
    /// How many of them this language has, whole or in part.
    pub translated: usize,
    /// How many are word for word the same as in English.
    pub same: usize,
    /// How many errors were found in this language.
    pub errors: usize,
    /// How many warnings.
    pub warnings: usize,
    /// The ids that are missing, sorted; an attribute as `id.attribute`.
    pub missing: Vec<String>,
}

/// What [`check`] found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// All findings, by file and line.
    pub diagnostics: Vec<Diagnostic>,
    /// One entry for each language, English first.
    pub coverage: Vec<Coverage>,
}

impl Report {
    /// Says whether there is any error, as opposed to warnings.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(Diagnostic::is_error)
    }
}

/// Checks English by itself and every other language by itself and against English.
pub fn check(english: &Language, others: &[Language], glossary: &Glossary) -> Report {
    let mut report = Report::default();
    let files = read::files(english);
    let mut desk = Desk::new(&english.locale, &files);
    let trees = desk.parse();
    let reference = Book::bind(&trees, &mut desk);
    rules::check(&reference, &mut desk);
    compare::widths(&reference, &reference, &mut desk);
    glossary.check(&reference, &mut desk);
    samples::check(english, &reference, &reference, &mut desk);
    let total = reference.messages().count();
    report.close(desk, Tally { total, translated: total, ..Tally::default() });
    for language in others {
        let files = read::files(language);
        let mut desk = Desk::new(&language.locale, &files);
        let trees = desk.parse();
        let book = Book::bind(&trees, &mut desk);
        rules::check(&book, &mut desk);
        let tally = compare::check(&reference, &book, glossary, &mut desk);
        glossary.check(&book, &mut desk);
        samples::check(language, &reference, &book, &mut desk);
        report.close(desk, tally);
    }
    diagnostic::sort(&mut report.diagnostics);
    report
}

/// What comparing counts.
#[derive(Debug, Default)]
struct Tally {
    total: usize,
    translated: usize,
    same: usize,
    missing: Vec<String>,
}

impl Report {
    fn close(&mut self, desk: Desk<'_>, tally: Tally) {
        let errors = desk.found.iter().filter(|found| found.is_error()).count();
        self.coverage.push(Coverage {
            locale: desk.locale.clone(),
            total: tally.total,
            translated: tally.translated,
            same: tally.same,
            errors,
            warnings: desk.found.len() - errors,
            missing: tally.missing,
        });
        self.diagnostics.extend(desk.found);
    }
}

/// Sorts files into languages by the first part of their paths (`th/app.ftl`), English apart.
///
/// Paths whose first part is no language tag are left out. English is empty if there is none.
pub fn languages(files: impl IntoIterator<Item = (String, String)>) -> (Language, Vec<Language>) {
    let mut all: BTreeMap<Locale, Vec<(String, String)>> = BTreeMap::new();
    for (path, text) in files {
        if let Some(locale) = path.split_once('/').and_then(|(folder, _)| Locale::new(folder)) {
            all.entry(locale).or_default().push((path, text));
        }
    }
    let english = Language { files: all.remove(&Locale::ENGLISH).unwrap_or_default(), locale: Locale::ENGLISH };
    (english, all.into_iter().map(|(locale, files)| Language { locale, files }).collect())
}

#[cfg(test)]
mod tests;
