//! Documents to bytes; never touches files.

pub mod csv;
mod figures;
pub mod html;
pub mod ics;
pub mod json;
pub mod markdown;
pub mod pdf;
pub mod picture;
pub mod stamp;

use pdf::PdfError;
use thiserror::Error;

use crate::report::Document;

/// A finished file.
#[derive(Debug, Clone)]
pub struct Written {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Number of sheets; 0 for formats without sheets.
    pub sheets: usize,
    /// Characters that no font has, each drawn as a box and copied as itself.
    pub uncovered: Vec<String>,
}

/// Why a document was not written.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ExportError {
    /// The file would not be an accessible, archivable document.
    #[error(transparent)]
    Pdf(#[from] PdfError),
    /// A calendar needs a day, and the document has none.
    #[error("the document has no day for a calendar")]
    NoDate,
}

/// Formats of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Pages to print and to keep: PDF/A-2a, PDF/UA-1.
    Pdf,
    /// One file for a browser, without scripts and without the network.
    Html,
    /// CommonMark with tables, readable as plain text.
    Markdown,
    /// Rows for spreadsheets.
    Csv,
    /// Everything in it, for programs.
    Json,
    /// Its dates, for calendars.
    Ics,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 6] = [Self::Pdf, Self::Html, Self::Markdown, Self::Csv, Self::Json, Self::Ics];

    /// Returns the id used on the command line, and as `report-format-<id>` in Fluent.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Ics => "ics",
        }
    }

    /// Returns the end of a file's name, without the dot.
    pub const fn extension(self) -> &'static str {
        self.id()
    }
}

/// Writes a document.
///
/// # Errors
///
/// See [`pdf::pages::write`]; a calendar needs at least one day. Other formats can be written always.
pub fn write(document: &Document, format: Format) -> Result<Written, ExportError> {
    write_telling(document, format, &mut |_, _| {})
}

/// Writes a document as [`write`] does; `told` hears before each page which one it is, from 1, and how many there are.
/// Formats without sheets tell nothing.
///
/// # Errors
///
/// See [`write`].
pub fn write_telling(
    document: &Document,
    format: Format,
    told: &mut dyn FnMut(usize, usize),
) -> Result<Written, ExportError> {
    match format {
        Format::Pdf => Ok(pdf::pages::write_telling(document, told)?),
        Format::Markdown => Ok(text(&markdown::write(document))),
        Format::Ics if document.dates.is_empty() => Err(ExportError::NoDate),
        Format::Ics => Ok(text(&ics::write(document))),
        Format::Csv => Ok(text(&csv::write(document))),
        Format::Json => Ok(text(&json::write(document))),
        Format::Html => Ok(text(&html::write(document))),
    }
}

/// Returns a file of text: it has no sheets, and every character.
fn text(text: &str) -> Written {
    Written { bytes: text.as_bytes().to_vec(), sheets: 0, uncovered: Vec::new() }
}
