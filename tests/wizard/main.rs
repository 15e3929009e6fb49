//! Stories of users: keys pressed on the real program in a pseudo-terminal, and the screen read.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod action;
mod answering;
mod coming_back;
mod first_run;
mod harness;
mod linear;
mod mishaps;
mod reports;
mod sheets;
mod shelf;
mod workshop;
