//! Documents to bytes; never touches files.

pub mod pdf;
