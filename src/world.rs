//! The only reader of environment, clock and data directories.
