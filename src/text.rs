//! Cells of a terminal, for every script; cleaning of untrusted text.
