//! Files as other programs read them: the engine, pages on sheets, whole reports.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod annex;
mod boxes;
mod dress;
mod engine;
mod hostile;
mod logo;
mod figures;
mod pages;
mod reading;
mod report;
mod scripts;
mod tools;
mod twin;
