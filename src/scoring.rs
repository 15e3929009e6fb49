//! Exact rationals, everything read twice.
