//! A logo: PNG bytes to a [`Picture`] that every format can carry.
//!
//! The bytes come from a file that somebody named, so nothing is believed before it is checked: size of the file, kind,
//! sides, then the pixels. What is larger than print needs is averaged down, so that a report stays small.

use std::io::Cursor;
use std::ops::Range;

use png::{BitDepth, ColorType, Decoder, DecodingError, Limits, OutputInfo, Transformations};

use crate::diagnostic::Phrase;
use crate::report::Picture;

/// The largest file, in bytes.
pub const MOST_BYTES: usize = 2 * 1024 * 1024;
/// The longest side, in pixels.
pub const MOST_SIDE: u32 = 4096;
/// The largest picture, in pixels.
pub const MOST_PIXELS: u64 = 16_000_000;
/// The most memory that decoding takes, in bytes: all pixels with alpha twice.
const MOST_MEMORY: usize = 128_000_000;
/// What a decoded picture is averaged down to, in pixels: 300 in an inch of the largest logo.
const KEPT: (u32, u32) = (640, 280);

/// Why a file cannot be a logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// It does not begin as a PNG does.
    #[error("not a PNG")]
    NotPng,
    /// The file is larger than [`MOST_BYTES`].
    #[error("{bytes} bytes are too many")]
    TooHeavy {
        /// Its size.
        bytes: usize,
    },
    /// A side is longer than [`MOST_SIDE`], or both together hold more than [`MOST_PIXELS`].
    #[error("{width} by {height} pixels are too many")]
    TooLarge {
        /// Pixels in a row.
        width: u32,
        /// Rows.
        height: u32,
    },
    /// It begins as a PNG and does not go on as one.
    #[error("damaged")]
    Damaged,
}

impl PictureError {
    /// Returns what is wrong in words: `logo-<what>`.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::NotPng => Phrase::new("logo-not-png"),
            Self::TooHeavy { bytes } => {
                Phrase::new("logo-too-heavy").arg("size", bytes.div_ceil(1024)).arg("limit", MOST_BYTES / 1024)
            }
            Self::TooLarge { width, height } => {
                Phrase::new("logo-too-large").arg("width", width).arg("height", height).arg("limit", MOST_SIDE)
            }
            Self::Damaged => Phrase::new("logo-damaged"),
        }
    }
}

/// Decodes a PNG of any kind: colour, grey or palette, 1 to 16 bits, with or without alpha, interlaced or not; of an
/// animation the still picture. What shines through becomes white.
///
/// # Errors
///
/// It is no PNG, too large, or damaged.
pub fn decode(bytes: &[u8]) -> Result<Picture, PictureError> {
    if bytes.len() > MOST_BYTES {
        return Err(PictureError::TooHeavy { bytes: bytes.len() });
    }
    if !bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Err(PictureError::NotPng);
    }
    let damaged = |_: DecodingError| PictureError::Damaged;
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: MOST_MEMORY });
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    let header = decoder.read_header_info().map_err(damaged)?;
    let (width, height) = (header.width, header.height);
    if width > MOST_SIDE || height > MOST_SIDE || u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(PictureError::TooLarge { width, height });
    }
    let mut reader = decoder.read_info().map_err(damaged)?;
    let mut pixels = vec![0; reader.output_buffer_size().ok_or(PictureError::Damaged)?];
    let frame = reader.next_frame(&mut pixels).map_err(damaged)?;
    if (frame.width, frame.height, frame.bit_depth) != (width, height, BitDepth::Eight) {
        return Err(PictureError::Damaged);
    }
    Ok(averaged(&pixels, &frame))
}

/// Writes a picture as PNG, for formats that carry it whole; none where it is not a picture.
pub fn encode(picture: &Picture) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width, picture.height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&picture.rgb).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}

/// One pixel on white.
fn flat(pixel: &[u8], kind: ColorType) -> [u8; 3] {
    let on_white = |value: u8, alpha: u8| {
        let (value, alpha) = (u32::from(value), u32::from(alpha));
        u8::try_from((value * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
    };
    match (kind, pixel) {
        (ColorType::Grayscale, [grey]) => [*grey; 3],
        (ColorType::GrayscaleAlpha, [grey, alpha]) => [on_white(*grey, *alpha); 3],
        (ColorType::Rgba, [red, green, blue, alpha]) => [*red, *green, *blue].map(|value| on_white(value, *alpha)),
        (_, [red, green, blue, ..]) => [*red, *green, *blue],
        _ => [255; 3],
    }
}

/// The picture within [`KEPT`], each pixel the mean of those it stands for.
fn averaged(pixels: &[u8], frame: &OutputInfo) -> Picture {
    let (width, height) = within(frame.width, frame.height);
    let columns = spans(frame.width, width);
    let samples = frame.color_type.samples();
    let mut rgb = Vec::with_capacity(3 * width as usize * height as usize);
    for row in spans(frame.height, height) {
        for column in &columns {
            let mut sums = [0_u64; 3];
            let mut count = 0;
            for y in row.clone() {
                let line = pixels.chunks_exact(samples).skip(y * frame.width as usize + column.start);
                for pixel in line.take(column.len()) {
                    let flat = flat(pixel, frame.color_type);
                    sums.iter_mut().zip(flat).for_each(|(sum, value)| *sum += u64::from(value));
                    count += 1;
                }
            }
            rgb.extend(sums.map(|sum| u8::try_from((sum + count / 2) / count.max(1)).unwrap_or(u8::MAX)));
        }
    }
    Picture { width, height, rgb }
}

/// The largest sides of the same shape within [`KEPT`].
fn within(width: u32, height: u32) -> (u32, u32) {
    let (most_width, most_height) = KEPT;
    if width <= most_width && height <= most_height {
        return (width, height);
    }
    // Whichever side is further over decides.
    let by_width = u64::from(width) * u64::from(most_height) >= u64::from(height) * u64::from(most_width);
    let (part, whole) = if by_width { (most_width, width) } else { (most_height, height) };
    let scaled = |side: u32| u32::try_from(u64::from(side) * u64::from(part) / u64::from(whole)).unwrap_or(side).max(1);
    (scaled(width), scaled(height))
}

/// Cuts a side into so many parts, none of them empty.
fn spans(side: u32, parts: u32) -> Vec<Range<usize>> {
    let (side, parts) = (side as usize, parts.max(1) as usize);
    (0..parts).map(|part| part * side / parts..(part + 1) * side / parts).collect()
}
