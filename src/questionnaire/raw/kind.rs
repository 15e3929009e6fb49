//! What a pack file may be: one line a kind, for the reader, the checks and the schema.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;

use super::{
    super::parse::yaml, RawChanges, RawChecklist, RawContradictions, RawControls, RawLaw, RawLenses, RawPapers,
    RawProfile, RawSheet, RawTerms, RawTiers,
};

/// Declares every kind once: its name, its shape and the word in the file.
macro_rules! kinds {
    ($($name:ident($raw:ty) = $word:literal,)*) => {
        /// What a pack file is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
        pub(in super::super) enum Kind {
            $(#[serde(rename = $word)] $name,)*
        }

        /// One file in its shape.
        #[derive(Debug)]
        pub(in super::super) enum Shape {
            $($name($raw),)*
        }

        impl Kind {
            /// Every kind, in the order in which they build on each other.
            pub(in super::super) const ALL: [Self; [$($word),*].len()] = [$(Self::$name),*];

            /// Returns the word in the file.
            pub(in super::super) fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)*
                }
            }

            /// Returns the schema of such a file.
            pub(in super::super) fn schema(self, generator: &mut SchemaGenerator) -> Schema {
                match self {
                    $(Self::$name => <$raw>::json_schema(generator),)*
                }
            }
        }

        impl Shape {
            /// Reads a file of that kind.
            pub(in super::super) fn read(kind: Kind, text: &str) -> Result<Self, serde_yaml::Error> {
                Ok(match kind {
                    $(Kind::$name => Self::$name(yaml(text)?),)*
                })
            }

            /// Returns the kind of the file.
            pub(in super::super) fn kind(&self) -> Kind {
                match self {
                    $(Self::$name(_) => Kind::$name,)*
                }
            }
        }
    };
}

kinds! {
    Law(RawLaw) = "law",
    Profile(RawProfile) = "profile",
    Tiers(RawTiers) = "tiers",
    Controls(RawControls) = "controls",
    Checklist(RawChecklist) = "checklist",
    Contradictions(RawContradictions) = "contradictions",
    Lenses(RawLenses) = "lenses",
    Terms(RawTerms) = "terms",
    Changes(RawChanges) = "changes",
    Sheet(Box<RawSheet>) = "sheet",
    Papers(RawPapers) = "papers",
}
