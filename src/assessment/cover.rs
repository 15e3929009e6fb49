//! What stands on the cover of a report: who may read it, which version it is, who made it and for whom.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Who may read a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Classification {
    /// Those whom it is handed to.
    Confidential,
    /// Everybody in the company.
    Internal,
    /// Only those who are named.
    Restricted,
    /// Anybody.
    Public,
}

impl Classification {
    /// Every classification, as a form offers them.
    pub const ALL: [Self; 4] = [Self::Confidential, Self::Internal, Self::Restricted, Self::Public];

    /// Returns the id used in events, and as `cover-classification-<id>` in Fluent.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Confidential => "confidential",
            Self::Internal => "internal",
            Self::Restricted => "restricted",
            Self::Public => "public",
        }
    }
}

/// What was filled in for the cover; texts as typed, empty where nothing was.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Cover {
    /// Who may read it; none takes what the kind of report says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classification: Option<Classification>,
    /// Which version it is: "2", "draft 3".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub version: String,
    /// Who made it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub prepared_by: String,
    /// Who it is for.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub for_whom: String,
}
