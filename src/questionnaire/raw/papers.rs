//! The shape of a pack of draft papers as it is written.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{At, Id, Kind, RawCondition, RawDate};
use crate::questionnaire::{Fill, Made, RowsFrom};

/// Draft papers. Words: `paper-<paper>`, `.name`, `.about`, `paper-<paper>-<block>`, `paper-<paper>-<block>-<item>`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Papers")]
pub(in super::super) struct RawPapers {
    /// Always `papers`.
    #[allow(dead_code, reason = "read by the schema and by the pass that chooses the shape")]
    pub kind: Kind,
    /// The version of the pack.
    pub version: At<String>,
    /// The date of the law that they were written for.
    pub law_as_of: At<RawDate>,
    /// The papers, in order.
    pub papers: Vec<RawPaper>,
}

/// A draft paper that a firm checks, fills in, signs and uses.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Paper")]
pub(in super::super) struct RawPaper {
    /// Its id.
    pub id: Id,
    /// Offered only where this may hold.
    pub when: Option<At<RawCondition>>,
    /// What it rests on.
    pub law: Vec<Id>,
    /// Its blocks in order.
    pub blocks: Vec<RawBlock>,
}

/// What a block is, and with it which keys it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "BlockKind")]
pub(in super::super) enum RawBlockKind {
    /// A heading.
    Heading,
    /// A paragraph.
    Text,
    /// Dots; takes `items`.
    List,
    /// Numbers; takes `items`.
    Steps,
    /// Lines to write on; takes `items`.
    Form,
    /// Takes `columns`, and for its rows `items`, `rows` or `from`.
    Table,
    /// Questions to the provider; takes `controls`.
    Questions,
    /// Name, role, signature, date.
    Signature,
}

impl RawBlockKind {
    /// Returns the word in the file.
    pub(in super::super) const fn id(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Text => "text",
            Self::List => "list",
            Self::Steps => "steps",
            Self::Form => "form",
            Self::Table => "table",
            Self::Questions => "questions",
            Self::Signature => "signature",
        }
    }
}

/// One block of a paper.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "PaperBlock")]
pub(in super::super) struct RawBlock {
    /// What it is.
    pub is: At<RawBlockKind>,
    /// Its id, unique in the paper.
    pub id: Id,
    /// Printed only where this may hold.
    pub when: Option<At<RawCondition>>,
    /// Lines of a list, steps or form, or rows of a table.
    #[serde(default)]
    pub items: Vec<RawItem>,
    /// Columns of a table; the first names the row.
    #[serde(default)]
    pub columns: Vec<RawColumn>,
    /// So many blank rows.
    #[schemars(range(min = 1, max = 40))]
    pub rows: Option<At<u32>>,
    /// Where the rows come from.
    pub from: Option<At<RowsFrom>>,
    /// With `from: kinds`: only kinds of data that cite one of these.
    #[serde(default)]
    pub law: Vec<Id>,
    /// The controls that are asked of the provider.
    #[serde(default)]
    pub controls: Vec<Id>,
}

/// A line of a list, form or table.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "PaperItem")]
pub(in super::super) struct RawItem {
    /// Its id, unique in the block.
    pub id: Id,
    /// Printed only where this may hold.
    pub when: Option<At<RawCondition>>,
    /// In a form: what stands on the line already.
    pub fill: Option<At<Fill>>,
    /// In a form: whoever owns this control stands on the line once it works at least for some.
    pub owner_of: Option<Id>,
}

/// A column of a table.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "PaperColumn")]
pub(in super::super) struct RawColumn {
    /// Its id, unique in the block.
    pub id: Id,
    /// Its share of the width; 1 when absent.
    #[schemars(range(min = 1, max = 12))]
    pub share: Option<At<u32>>,
    /// `true`: its cells are words of the rows.
    #[serde(default)]
    pub words: bool,
    /// What its cells are made of; blank without.
    pub made: Option<At<Made>>,
}
