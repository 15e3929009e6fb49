//! A picture: the logo on the cover.

/// An opaque picture in sRGB, as decoded; never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Red, green and blue of each pixel, row by row from the top: three bytes a pixel, no padding.
    pub rgb: Vec<u8>,
}
