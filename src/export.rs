//! Documents to bytes; never touches files.
