//! The only reader of environment, clock and data directories.
//!
//! | question | where |
//! |---|---|
//! | where do files lie | [`Paths`] |
//! | what do the environment variables say, which languages does this machine want | [`Env`] |
//! | what time is it | [`Clock`] |
//! | what did the user choose last time | [`Settings`] |
//! | where do words and packs come from | [`Sources`] |
//! | how is a file written so that it is whole or not there | [`files`] |
//! | how does the user get to see a folder | [`folder`] |

mod clock;
mod device;
mod env;
pub mod files;
pub mod folder;
mod paths;
mod settings;
mod sources;

pub use clock::{Clock, FixedClock, SystemClock};
pub use env::Env;
pub use paths::{NoHome, Paths};
pub use settings::Settings;
pub use sources::{Packs, Sources};
