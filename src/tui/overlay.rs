//! What comes in front of a screen: help, words explained, jump, language, details. One at a time, over the whole body.

pub mod details;
pub mod help;
pub mod jump;
pub mod language;
pub mod terms;

use super::screen::Page;

macro_rules! overlays {
    ($($(#[$doc:meta])* $name:ident($page:ty),)*) => {
        /// One overlay at a time.
        pub enum Overlay {
            $($(#[$doc])* $name($page),)*
        }

        impl Overlay {
            /// Returns the overlay as a page.
            pub fn page(&self) -> &dyn Page {
                match self { $(Self::$name(page) => page,)* }
            }

            /// Returns the overlay as a page that can change.
            pub fn page_mut(&mut self) -> &mut dyn Page {
                match self { $(Self::$name(page) => page,)* }
            }

            /// Returns the overlay's name, for tests and debugging.
            pub fn name(&self) -> &'static str {
                match self { $(Self::$name(_) => stringify!($name),)* }
            }
        }

        impl std::fmt::Debug for Overlay {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }

        $(impl From<$page> for Box<Overlay> {
            fn from(page: $page) -> Self {
                Self::new(Overlay::$name(page))
            }
        })*
    };
}

overlays! {
    /// Keys, and the whole help of a question.
    Help(help::Help),
    /// Going to a question by its words.
    Jump(jump::Jump),
    /// What words mean.
    Terms(terms::Terms),
    /// Another language.
    Language(language::Language),
    /// Note, evidence, owner, due date of a control.
    Details(details::Details),
}
