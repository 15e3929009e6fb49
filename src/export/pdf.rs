//! The PDF engine: text layout, a display list, and the bytes of an accessible, archivable file.
//!
//! This is the part between positioned content and bytes. It knows nothing of reports; `report` decides what stands
//! where and asks for three things:
//!
//! 1. **Layout.** [`Engine::new`] takes the document's language. A [`Paragraph`] of [`Span`]s becomes [`Lines`], which
//!    know their size: [`Lines::height`], [`Lines::width`], [`Lines::len`], [`Lines::split_at`] for page breaks.
//!    [`Engine::label`] is the short way for one line.
//! 2. **Display list.** A [`Canvas`] collects pages of [`Lines`], [`Path`]s, hatches and links. Every item carries a
//!    [`Mark`]: the [`TagId`] of the structure element it belongs to, or [`Mark::Artifact`] for rules and shapes that
//!    say nothing new, or [`Mark::Furniture`] for header and footer.
//! 3. **Bytes.** [`Canvas::finish`] checks and writes: PDF 1.7, PDF/A-2a, PDF/UA-1, fonts subset and embedded, outline
//!    from the headings, the same bytes for the same input.
//!
//! # Coordinates
//!
//! Points. `y` grows downwards from the top of the page. `x` is measured from the edge of the text area where reading
//! starts: the left one, or the right one when the document's language runs right to left. The canvas mirrors, so a
//! caller has one set of numbers for both: `x` 0 to [`TEXT_WIDTH`] is the text area, and a box is given by its start
//! edge and its width. Text is never mirrored, only the place of its box. A part of a page in another language runs the
//! other way inside its own area: [`Canvas::enter`].
//!
//! # Reading order
//!
//! The order in which tags are *made* under their parent is the order in which they are read, whatever the order of
//! drawing. Header and footer may therefore be drawn last, when the number of pages is known ([`Canvas::turn_to`]).
//!
//! ```
//! use portolan::export::pdf::{Canvas, Colour, Engine, Fill, Mark, Meta, Paragraph, Path, Style, Tag};
//!
//! let mut engine = Engine::new("en");
//! let mut canvas = Canvas::new(&engine);
//! canvas.new_page();
//!
//! let title = "Two must-haves are open";
//! let heading = canvas.tag(Canvas::ROOT, Tag::Heading { level: 1, title: title.into() });
//! let lines = Paragraph::text(title, Style::new(18.0, 24.0).bold()).width(461.0).balanced().layout(&mut engine);
//! canvas.lines(0.0, 66.0, &lines, heading);
//! canvas.fill(&Path::rect(0.0, 100.0, 504.0, 3.0), Fill(Colour::hex(0x14202B)), Mark::Artifact);
//!
//! let meta = Meta::new("Readiness report", jiff::civil::date(2026, 11, 21));
//! let bytes = canvas.finish(&engine, &meta)?;
//! assert!(bytes.starts_with(b"%PDF-1.7"));
//! # Ok::<(), portolan::export::pdf::PdfError>(())
//! ```

mod boxes;
mod breaks;
mod canvas;
mod fonts;
mod layout;
pub mod pages;
mod lines;
mod metadata;
mod path;
mod references;
mod seal;
mod shape;
mod structure;
mod style;
mod tags;
mod write;

use std::collections::{BTreeSet, HashMap};

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};

pub use boxes::TextBox;
pub use canvas::{Anchor, Area, Canvas, Fill, Hatch, Mark, PAGE_HEIGHT, PAGE_WIDTH, Stroke, TEXT_WIDTH, Target};
pub use fonts::Face;
pub use layout::{Align, Direction, Paragraph, Span};
pub use lines::Lines;
pub use metadata::Meta;
pub use path::Path;
pub use seal::{Seal, seal_of};
pub use style::{Colour, Language, Script, Style};
pub use tags::{Scope, Tag, TagId};

/// Why a document cannot be written. Each is a fault of the program that laid it out, found before bytes leave.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// There is no page.
    #[error("the document has no page")]
    NoPage,
    /// [`Meta::title`] is empty.
    #[error("the document has no title")]
    NoTitle,
    /// The language given to [`Engine::new`] is empty.
    #[error("the document has no language")]
    NoLanguage,
    /// A figure has no alternative text.
    #[error("a figure on page {page} has no alternative text")]
    NoAlternative {
        /// Number of the page, from 1; 0 if it was never drawn.
        page: usize,
    },
    /// A heading is not in the outline, because it has no title or was never drawn.
    #[error("a heading of level {level} is not in the outline: {title:?}")]
    NotInOutline {
        /// Level of the heading, from 1.
        level: u8,
        /// Its title.
        title: String,
    },
    /// A heading is more than one level below the heading before it.
    #[error("heading {title:?} of level {level} follows one of level {after}")]
    HeadingSkips {
        /// Level of the heading.
        level: u8,
        /// Level of the heading before it, 0 at the start.
        after: u8,
        /// Its title.
        title: String,
    },
    /// The rows of a table do not have the same number of columns.
    #[error("a table has rows of {expected} and of {found} columns")]
    UnevenTable {
        /// Columns of the first row.
        expected: usize,
        /// Columns of the first row that differs.
        found: usize,
    },
    /// The board page does not fit on its one sheet, whatever is shortened.
    #[error("the board page does not fit on one sheet: {block}")]
    TooTall {
        /// Its message.
        block: String,
    },
    /// A character reached the writer without a glyph.
    #[error("no glyph of {face} stands for {text:?}")]
    MissingGlyph {
        /// PostScript name of the face.
        face: &'static str,
        /// The characters without a glyph.
        text: String,
    },
    /// A face could not be subset or parsed.
    #[error("face {face} cannot be embedded: {reason}")]
    Font {
        /// PostScript name of the face.
        face: &'static str,
        /// What the library says.
        reason: String,
    },
    /// The objects of the file could not be arranged.
    #[error("the file cannot be arranged: {reason}")]
    Structure {
        /// What the library says.
        reason: String,
    },
}

/// What layout needs to know about one document: its language, the fonts, where lines may break.
///
/// Cheap to make: fonts are parsed when a character first needs them.
pub struct Engine {
    /// The language of the document.
    document: Language,
    /// The language that is set at present.
    language: Language,
    fonts: fonts::Fonts,
    segmenter: LineSegmenterBorrowed<'static>,
    coverage: HashMap<(Face, char), bool>,
    /// Paragraphs that are set already.
    set: HashMap<Vec<u8>, Lines>,
    uncovered: BTreeSet<String>,
}

impl Engine {
    /// An engine for a document in this language: the tag of a locale folder or any BCP 47 tag.
    #[must_use]
    pub fn new(language: &str) -> Self {
        Self {
            document: Language::new(language),
            language: Language::new(language),
            fonts: fonts::Fonts::default(),
            // The dictionary finds Thai words thirty times faster than the neural model, and splits fewer of them.
            segmenter: LineSegmenter::new_dictionary(LineBreakOptions::default()),
            coverage: HashMap::new(),
            set: HashMap::new(),
            uncovered: BTreeSet::new(),
        }
    }

    /// The language that is set at present: that of the document, until [`Engine::speak`] changes it.
    #[must_use]
    pub const fn language(&self) -> &Language {
        &self.language
    }

    /// Sets what follows in another language and returns the one before: direction, forms of glyphs, and what screen
    /// readers are told.
    pub fn speak(&mut self, language: Language) -> Language {
        std::mem::replace(&mut self.language, language)
    }

    /// The language that is set at present, where it is not the document's.
    fn other_language(&self) -> Option<&Language> {
        Some(&self.language).filter(|language| **language != self.document)
    }

    /// Whether pages in the language that is set at present are mirrored.
    #[must_use]
    pub const fn is_rtl(&self) -> bool {
        self.language.is_rtl()
    }

    /// Sets one line of text that is as wide as it needs to be.
    #[must_use]
    pub fn label(&mut self, text: &str, style: Style) -> Lines {
        Paragraph::text(text, style).layout(self)
    }

    /// The width of a text on one line, in points.
    #[must_use]
    pub fn measure(&mut self, text: &str, style: Style) -> f32 {
        self.label(text, style).width()
    }

    /// The characters that no face has, so far; each is drawn as a box and copied as itself. For the wizard to say so.
    pub fn uncovered(&self) -> impl Iterator<Item = &str> {
        self.uncovered.iter().map(String::as_str)
    }

    fn covers(&mut self, face: Face, grapheme: &str) -> bool {
        grapheme.chars().all(|c| {
            *self.coverage.entry((face, c)).or_insert_with(|| self.fonts.covers(face, c.encode_utf8(&mut [0; 4])))
        })
    }
}
