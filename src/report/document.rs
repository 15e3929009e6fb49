//! The values of a document: every word in its language already, nothing placed yet.
//!
//! Exporters read it top to bottom; reading order is the order of blocks. Free text that a user typed is marked, since
//! it takes its own direction and is never markup. Words keep Fluent's isolating marks (U+2066 to U+2069), which an
//! exporter that does no bidi of its own strips.
//!
//! Only layout knows on which sheet a page begins. A [`Run`] with [`Run::page`] is the number of such a sheet: its text
//! is right while every page takes one sheet, and is written anew where one takes more.

use jiff::civil::Date;

use super::{Bars, ChartFigure, Classes, Dated, Gauge, Picture, Question, Table, TimeLine};
use crate::{i18n::Locale, scoring::Colour};

/// A whole document in one language.
#[derive(Debug, Clone)]
pub struct Document {
    /// Which kind it is.
    pub kind: Kind,
    /// Its language.
    pub locale: Locale,
    /// "Portolan", at the top of the cover.
    pub product: String,
    /// "Portolan 0.1.0", for metadata.
    pub producer: String,
    /// Title for readers and metadata.
    pub title: String,
    /// The organisation, in the header of every page but the cover.
    pub organisation: Inline,
    /// Classification at the end of the header; on the cover bold, before [`Document::edition`].
    pub classification: String,
    /// "version 2" or the like after the classification on the cover; may be empty.
    pub edition: String,
    /// "in progress, 20 of 34" where the assessment is unfinished.
    pub progress: Option<String>,
    /// "Self-assessment, not legal advice" in the footer.
    pub footer: String,
    /// "Data code 7F3A 91C2" in the footer.
    pub data_code: String,
    /// SHA-256 over the canonical events, lower-case hex, for metadata.
    pub digest: String,
    /// Words of "Page n of m" with `{n}` and `{m}` to be filled in, since only layout knows how many sheets there are.
    pub page_label: String,
    /// The date printed on it.
    pub date: Date,
    /// The language that stands beside the first one, if two were asked for.
    pub with: Option<Locale>,
    /// Words that formats other than paper need.
    pub labels: Labels,
    /// Its days, for calendars: what is to be done, what runs out. In order of the day.
    pub dates: Vec<Dated>,
    /// The logo on the cover.
    pub logo: Option<Picture>,
    /// What the logo shows, for those who do not see it.
    pub logo_alt: String,
    /// Its pages in order. A page may grow over several sheets, except the cover, the board page and the handout.
    pub pages: Vec<Page>,
}

/// Words that formats other than paper need.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Labels {
    /// Heading of the list of pages.
    pub contents: String,
    /// The link that jumps over it.
    pub skip: String,
    /// Head of a column with weeks.
    pub weeks: String,
    /// Name of the calendar.
    pub calendar: String,
}

/// Kinds of reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The board report.
    Board,
    /// The short form, an owner's default.
    Short,
    /// Everything behind the report: every answer, tables, register of law. A file of its own.
    Annex,
    /// What may be said where, one page for staff.
    Handout,
    /// Draft papers, one page each.
    Papers,
    /// The questions on paper, to be filled in by hand.
    Blank,
    /// What each person has to do or to find out, a sheet a person.
    Owners,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 7] =
        [Self::Short, Self::Board, Self::Annex, Self::Handout, Self::Papers, Self::Blank, Self::Owners];

    /// Returns the id used on the command line, and as `report-kind-<id>` in Fluent.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::Short => "short",
            Self::Annex => "annex",
            Self::Handout => "handout",
            Self::Papers => "papers",
            Self::Blank => "blank",
            Self::Owners => "owners",
        }
    }

    /// Says whether it tells days for a calendar. What goes to others (drafts, handout, questions on paper) tells none.
    pub const fn has_days(self) -> bool {
        !matches!(self, Self::Papers | Self::Handout | Self::Blank)
    }

    /// Says whether its pages are handed out one by one, so that each counts its own sheets.
    pub const fn is_loose(self) -> bool {
        matches!(self, Self::Handout | Self::Papers | Self::Owners)
    }
}

/// One page by design; its content may need several sheets.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its id, unique in the document: `cover board scope steps-hong-kong gaps departments plan method statement`,
    /// `paper-vendor-letter notes chart unknown handout handout-2 blank blank-tiers blank-first owner-1 nobody`;
    /// in the annex `contents answers-hong-kong not-asked company accepted lenses
    /// sheet-records workshop terms law`.
    pub id: String,
    /// How it is laid out.
    pub frame: Frame,
    /// Its message, a sentence with its number. On the cover, the title; on the board page, the verdict, its state
    /// words in [`Tone::State`].
    pub message: Inline,
    /// The shape before the message: only on the board page.
    pub shape: Option<Shape>,
    /// Entry in the outline.
    pub outline: String,
    /// Lines under the message.
    pub lead: Vec<Inline>,
    /// Its blocks.
    pub blocks: Vec<Block>,
}

/// How a page is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// Large title low on the page, facts, statement; no header.
    Cover,
    /// The board page: exactly one sheet, in its fixed frame. Its blocks, always in this order: [`Block::Gauge`];
    /// why: a [`Block::Section`], any [`Block::Text`], at most one [`Block::List`], any [`Block::Text`];
    /// [`Block::FromToday`], beside why; decisions: [`Block::Section`], [`Block::Table`] or [`Block::Text`]; not known:
    /// [`Block::Section`], [`Block::Text`]; [`Block::Signature`].
    Board,
    /// The staff handout: exactly one sheet. Its blocks, in this order: [`Block::Classes`], [`Block::Facts`], at most one
    /// [`Block::Form`].
    Handout,
    /// Blocks one after the other, over as many sheets as they need.
    Flow,
}

/// A line of text made of runs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inline(pub Vec<Run>);

/// Text in one style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The text, isolating marks kept.
    pub text: String,
    /// Bold.
    pub bold: bool,
    /// Its tone.
    pub tone: Tone,
    /// Whether a user typed it: own direction, never markup.
    pub free: bool,
    /// The index in [`Document::pages`] of the page whose number this is.
    pub page: Option<usize>,
    /// Whether it is in the document's second language.
    pub second: bool,
}

impl Run {
    /// Plain ink text of the document's language.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), bold: false, tone: Tone::Plain, free: false, page: None, second: false }
    }
}

/// The meaning of a colour of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Ink.
    Plain,
    /// Grey.
    Quiet,
    /// The colour of a state, only in the verdict.
    State(Colour),
}

impl Inline {
    /// Plain text of the document's language.
    pub fn plain(text: impl Into<String>) -> Self {
        Self(vec![Run::new(text)])
    }

    /// Bold text.
    pub fn bold(text: impl Into<String>) -> Self {
        Self(vec![Run { bold: true, ..Run::new(text) }])
    }

    /// Grey text.
    pub fn quiet(text: impl Into<String>) -> Self {
        Self(vec![Run { tone: Tone::Quiet, ..Run::new(text) }])
    }

    /// Text that a user typed.
    pub fn free(text: impl Into<String>) -> Self {
        Self(vec![Run { free: true, ..Run::new(text) }])
    }

    /// Appends `other`'s runs.
    #[must_use]
    pub fn then(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Returns the words without style.
    pub fn text(&self) -> String {
        self.0.iter().map(|run| run.text.as_str()).collect()
    }

    /// Says whether it has no words.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|run| run.text.is_empty())
    }
}

/// The state shapes: square, triangle, circle, open diamond.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Square, triangle or circle of a colour.
    State(Colour),
    /// Open diamond: not decided yet.
    Undecided,
}

/// One block.
#[derive(Debug, Clone)]
pub enum Block {
    /// A section heading.
    Section {
        /// Its words.
        text: Inline,
        /// The square before "Must-haves" while one is open.
        shape: Option<Shape>,
    },
    /// A paragraph.
    Text {
        /// Its words.
        text: Inline,
        /// Its role.
        role: Role,
        /// What stands there instead where the board page runs out of room.
        short: Option<Inline>,
    },
    /// A list.
    List(List),
    /// The readiness gauge.
    Gauge(Gauge),
    /// Bars of steps.
    Bars(Bars),
    /// The chart: from departments to everybody who can reach their data.
    Chart(ChartFigure),
    /// The plan by weeks.
    TimeLine(TimeLine),
    /// What may be said where, in three classes.
    Classes(Classes),
    /// Questions to be answered by hand, one after the other.
    Questions(Vec<Question>),
    /// The same block in both languages of the document, the first one first.
    Pair(Box<Block>, Box<Block>),
    /// A table.
    Table(Table),
    /// The facts of the cover: label and lines of the value.
    Facts(Vec<(String, Vec<Inline>)>),
    /// "From today": the interim rule beside "why".
    FromToday {
        /// Heading.
        heading: String,
        /// The rule in large type.
        rule: Inline,
        /// Small line below.
        note: Inline,
    },
    /// Lines to write on, one below the other.
    Form(Vec<FormLine>),
    /// The signature block.
    Signature {
        /// "Agreed:"; empty where there is nothing to agree to.
        agreed: String,
        /// One open square per decision.
        options: Vec<String>,
        /// Captions of the writing lines: name, role, signature, date.
        captions: [String; 4],
    },
}

/// A line to write on, with its caption before it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormLine {
    /// What is written there.
    pub label: String,
    /// What is known already; empty leaves the line blank.
    pub value: Inline,
}

/// A list between rules, with numbers or dots.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct List {
    /// Its items.
    pub items: Vec<Item>,
    /// Numbered rather than dotted.
    pub numbered: bool,
    /// Where the board page runs out of room: the first so many items, then these words ("and 4 more on page 6").
    pub short: Option<(usize, Inline)>,
}

/// An item of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Item {
    /// Its words.
    pub text: Inline,
    /// Small lines below, such as the law line.
    pub small: Vec<Inline>,
}

/// Roles of paragraphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Body, 10/15.
    Body,
    /// Board text, 9.5/13.5.
    Board,
    /// Small, notes, law lines, 8/12.
    Small,
}
