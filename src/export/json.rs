//! A document as JSON, for programs: all its words and numbers, nothing about paper.
//!
//! The form is versioned and described by [`schema`]; fields and kinds of blocks are only ever added. Words are cleaned
//! of marks that only direct the order of text.

mod block;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    i18n::Locale,
    report::{Dated, Document, Inline, Page, Shape, halves},
    scoring::Colour,
    text::{Direction, clean_line},
};
use block::Block;

/// The version of the JSON form.
pub const SCHEMA_VERSION: u32 = 1;

/// Returns the file's text.
pub fn write(document: &Document) -> String {
    // Text, numbers and dates only: that always serialises.
    serde_json::to_string_pretty(&Report::new(document)).unwrap_or_default() + "\n"
}

/// Returns the schema of the form, for `portolan schema report`.
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(Report)
}

/// A report.
#[derive(Debug, Serialize, JsonSchema)]
struct Report {
    /// 1.
    schema_version: u32,
    /// Which report: board, short, annex, handout, papers, blank, owners.
    kind: String,
    language: Language,
    /// The language beside the first one, where two were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    second_language: Option<Language>,
    title: Words,
    organisation: Words,
    classification: Words,
    #[serde(skip_serializing_if = "Option::is_none")]
    edition: Option<Words>,
    /// How far an unfinished assessment is, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    progress: Option<Words>,
    /// What the report is not.
    footer: Words,
    /// The program and its version.
    producer: String,
    /// The first digits of the digest, in words.
    data_code: Words,
    /// SHA-256 over the answers, in lower-case hex.
    digest: String,
    /// The date printed on it.
    #[schemars(with = "String")]
    date: Date,
    pages: Vec<PageForm>,
    /// What is due or runs out, in order of the day.
    dates: Vec<Day>,
}

/// A language.
#[derive(Debug, Serialize, JsonSchema)]
struct Language {
    /// BCP 47: zh-Hant-HK.
    tag: String,
    /// ltr or rtl.
    direction: String,
}

/// Words of the report. Typed words are text, never markup.
#[derive(Debug, Default, Serialize, JsonSchema)]
struct Words {
    text: String,
    /// The same in the second language, where it differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    second: Option<String>,
    /// The pages that the words name by number, as places in `pages` from 0.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(default)]
    pages: Vec<usize>,
}

/// A page by design; on paper it may take several sheets.
#[derive(Debug, Serialize, JsonSchema)]
struct PageForm {
    /// Stable: cover, board, scope, steps-hong-kong, gaps, departments, plan ...
    id: String,
    /// Its message, a sentence.
    message: Words,
    /// The shape before the verdict: square not ready, triangle partly ready, circle ready, diamond not decided yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    shape: Option<String>,
    /// Its short name.
    name: Words,
    /// Whether it repeats the page before it in the second language.
    is_second: bool,
    lead: Vec<Words>,
    blocks: Vec<Block>,
}

/// A day on which something is due or runs out.
#[derive(Debug, Serialize, JsonSchema)]
struct Day {
    /// The same in every report of the same assessment.
    id: String,
    #[schemars(with = "String")]
    date: Date,
    /// action, again, evidence, accepted, override, review or statement.
    about: String,
    title: String,
    lines: Vec<String>,
}

impl Report {
    fn new(document: &Document) -> Self {
        Self {
            schema_version: SCHEMA_VERSION,
            kind: document.kind.id().to_owned(),
            language: Language::new(&document.locale),
            second_language: document.with.as_ref().map(Language::new),
            title: Words::new(&document.title),
            organisation: Words::of(&document.organisation),
            classification: Words::new(&document.classification),
            edition: Some(&document.edition).filter(|text| !text.is_empty()).map(|text| Words::new(text)),
            progress: document.progress.as_deref().map(Words::new),
            footer: Words::new(&document.footer),
            producer: clean_line(&document.producer),
            data_code: Words::new(&document.data_code),
            digest: document.digest.clone(),
            date: document.date,
            pages: document.pages.iter().map(PageForm::new).collect(),
            dates: document.dates.iter().map(Day::new).collect(),
        }
    }
}

impl Language {
    fn new(locale: &Locale) -> Self {
        let direction = if locale.direction() == Direction::Rtl { "rtl" } else { "ltr" };
        Self { tag: locale.language_tag().to_owned(), direction: direction.to_owned() }
    }
}

impl Words {
    fn new(text: &str) -> Self {
        let (first, second) = halves(text);
        Self { text: clean_line(first), second: second.map(clean_line), pages: Vec::new() }
    }

    fn of(inline: &Inline) -> Self {
        let (first, second) = inline.halves();
        let pages = inline.0.iter().filter_map(|run| run.page).collect();
        let words = |inline: Inline| clean_line(&inline.text());
        Self { text: words(first), second: Some(words(second)).filter(|text| !text.is_empty()), pages }
    }

    fn all<'t>(lines: impl IntoIterator<Item = &'t Inline>) -> Vec<Self> {
        lines.into_iter().map(Self::of).collect()
    }

    fn each<'t>(texts: impl IntoIterator<Item = &'t String>) -> Vec<Self> {
        texts.into_iter().map(|text| Self::new(text)).collect()
    }
}

impl PageForm {
    fn new(page: &Page) -> Self {
        Self {
            id: page.id.clone(),
            message: Words::of(&page.message),
            shape: page.shape.map(shape),
            name: Words::new(&page.outline),
            is_second: page.is_second(),
            lead: Words::all(&page.lead),
            blocks: page.blocks.iter().map(Block::new).collect(),
        }
    }
}

impl Day {
    fn new(dated: &Dated) -> Self {
        Self {
            id: dated.id.clone(),
            date: dated.date,
            about: dated.about.to_owned(),
            title: clean_line(&dated.title),
            lines: dated.lines.iter().map(|line| clean_line(line)).collect(),
        }
    }
}

/// Returns the name of a shape.
fn shape(shape: Shape) -> String {
    let name = match shape {
        Shape::State(Colour::Red) => "square",
        Shape::State(Colour::Amber) => "triangle",
        Shape::State(Colour::Green) => "circle",
        Shape::Undecided => "diamond",
    };
    name.to_owned()
}
