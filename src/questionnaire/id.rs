//! Names of things in packs: lower-case letters, digits and hyphens, 1 to 64 characters.

use std::{borrow::Borrow, fmt, sync::Arc};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Says whether `text` may be an id: `[a-z0-9-]{1,64}`.
pub fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(from = "String", into = "String")]
        #[schemars(with = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// Wraps `text` as it is; packs are checked by `parse`, journals may hold ids of other versions.
            pub fn new(text: impl AsRef<str>) -> Self {
                Self(Arc::from(text.as_ref()))
            }

            /// Returns the id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.as_str().to_owned()
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }
    )*};
}

ids! {
    /// One control of the catalogue.
    ControlId;
    /// One checklist.
    ChecklistId;
    /// One step of a checklist; unique within it.
    StepId;
    /// One tick of a tier; unique within it.
    TickId;
    /// One fact of the profile.
    FactId;
    /// One value of a fact.
    ValueId;
    /// One of the six profile questions.
    QuestionId;
    /// One citation of the law register.
    CitationId;
    /// One instrument (statute, guidance, standard) of the law register.
    InstrumentId;
    /// One contradiction rule.
    RuleId;
    /// One lens.
    LensId;
    /// One group of a lens; unique within it.
    GroupId;
    /// One term that the program explains.
    TermId;
    /// One sheet.
    SheetId;
    /// One field of a sheet; unique within it.
    FieldId;
    /// One scale of a sheet; unique within it.
    ScaleId;
    /// One part of the rows of a sheet, as a heading; unique within it.
    PartId;
    /// What a fixed row or a row of a log is about; unique within its sheet.
    EntryId;
    /// What the answers of a sheet may lead to; unique within it.
    OutcomeId;
    /// One draft paper.
    PaperId;
    /// One block of a paper; unique within it.
    BlockId;
    /// One line or column of a block; unique within it.
    ItemId;
}
