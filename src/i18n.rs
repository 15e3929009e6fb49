//! Message ids and arguments to text; dates and numbers; translator checks.
//!
//! Start with [`Catalog`]: it is built from [`Layer`]s of FTL text (the shell reads them) and answers
//! [`Catalog::text`] for the screen and [`Catalog::rich`] for documents.
//!
//! | question | where |
//! |---|---|
//! | which languages are there, and which way do they run | [`locale`] |
//! | which of them does this machine want | [`negotiate`](mod@negotiate) |
//! | what does message `x` say | [`catalog`] |
//! | how are 1234.5, 83 % and a date written | [`mod@format`] |
//! | what did a translator get wrong, and where | [`check`] |
//!
//! Nothing here reads a file, the clock or the environment.

mod args;
pub mod catalog;
pub mod check;
pub mod format;
pub mod locale;
pub mod negotiate;
mod source;
mod syntax;

pub use crate::args;
pub use args::{Args, Number, Value};
pub use catalog::{Catalog, Layer, Problem, ProblemKind, Text};
pub use format::DateStyle;
pub use locale::Locale;
pub use negotiate::negotiate;

pub use crate::text::Direction;
