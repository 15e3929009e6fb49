//! Documents to bytes; never touches files.

pub mod csv;
pub mod pdf;

use pdf::PdfError;

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

/// Formats of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Pages to print and to keep: PDF/A-2a, PDF/UA-1.
    Pdf,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 1] = [Self::Pdf];

    /// Returns the id used on the command line, and as `report-format-<id>` in Fluent.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
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
/// See [`pdf::pages::write`]; other formats can be written always.
pub fn write(document: &Document, format: Format) -> Result<Written, PdfError> {
    match format {
        Format::Pdf => pdf::pages::write(document),
    }
}
