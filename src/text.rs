//! Cells of a terminal, for every script; cleaning of untrusted text.
//!
//! Text is kept in logical order everywhere. On its way to the screen it passes three steps: [`wrap`] breaks it into
//! lines, [`visual`] puts one finished line into the order in which a terminal prints it, [`width`] says how many cells
//! that takes. Text from outside (keyboard, clipboard, files) passes [`clean`] first; text that leaves for files, ids or
//! comparison passes [`strip_isolates`].

mod arabic;
mod bidi;
mod field;
mod safe;
mod width;
mod wrap;

pub use bidi::{Bidi, Direction, direction_of, strong_direction, visual, visual_with_caret};
pub use field::Field;
pub use safe::{MARKS_PER_BASE, TooLong, clean, clean_line, clean_paste, initials, strip_isolates};
pub use width::{ELLIPSIS, pad_end, pad_start, truncate, width};
pub use wrap::wrap;
