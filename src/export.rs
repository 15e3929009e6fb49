//! Documents to bytes; never touches files.

pub mod csv;
pub mod pdf;
