//! Draft papers: letters, notices and worksheets that a firm checks, fills in, signs and uses.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{BlockId, CitationId, Condition, ControlId, ItemId, PaperId};

/// A draft paper. Words: `paper-<id>`, `.name`, `.about`; with questions also `.empty`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// Its id.
    pub id: PaperId,
    /// The date of the law that it was written for.
    pub law_as_of: Date,
    /// Offered only where this may hold.
    pub when: Option<Condition>,
    /// What it rests on; printed where it may apply.
    pub law: Vec<CitationId>,
    /// Its blocks in order.
    pub blocks: Vec<PaperBlock>,
}

impl Paper {
    /// Says whether the paper asks the provider anything.
    pub fn asks(&self) -> bool {
        self.blocks.iter().any(|block| matches!(block.content, PaperContent::Questions(_)))
    }
}

/// One block of a paper. Words: `paper-<paper>-<block>` for a heading, a text and the head of questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperBlock {
    /// Its id, unique in the paper.
    pub id: BlockId,
    /// Printed only where this may hold.
    pub when: Option<Condition>,
    /// What it is.
    pub content: PaperContent,
}

/// What a block of a paper is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperContent {
    /// A heading.
    Heading,
    /// A paragraph.
    Text,
    /// A list with dots.
    List(Vec<PaperItem>),
    /// A list with numbers.
    Steps(Vec<PaperItem>),
    /// Lines to write on.
    Form(Vec<PaperItem>),
    /// A table whose cells stay blank where nothing is known.
    Table(PaperTable),
    /// Each of these controls about the platform that is not in place or not known, as a question to the provider.
    /// Words: `ask-<control>`.
    Questions(Vec<ControlId>),
    /// Name, role, signature, date.
    Signature,
}

/// A line of a list, form or table. Words: `paper-<paper>-<block>-<item>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperItem {
    /// Its id, unique in the block.
    pub id: ItemId,
    /// Printed only where this may hold.
    pub when: Option<Condition>,
    /// What stands on the line of a form already.
    pub filled: Option<Filled>,
}

/// What is known already and stands on a line of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filled {
    /// Something of the assessment as a whole.
    With(Fill),
    /// Whoever is named as the owner of this control, once it works at least for some.
    OwnerOf(ControlId),
}

/// Something of the assessment as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Fill {
    /// The name of the company.
    Organisation,
    /// The name of the platform.
    Platform,
    /// The kinds of data that are ticked.
    Kinds,
}

/// The table of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperTable {
    /// Its columns; the first names the row.
    pub columns: Vec<PaperColumn>,
    /// Where its rows come from.
    pub rows: PaperRows,
}

/// A column of a paper's table. Words: its head, `paper-<paper>-<block>-<column>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperColumn {
    /// Its id, unique in the block.
    pub id: ItemId,
    /// Its share of the width, 1 to 12.
    pub share: u32,
    /// Whether its cells are words of the rows: `paper-<paper>-<block>-<item>.<column>`.
    pub words: bool,
    /// What its cells are made of.
    pub made: Option<Made>,
}

/// What a cell of a paper's table is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Made {
    /// The kinds of data: of a department, or of a kind of group.
    Kinds,
    /// The kind of group that a kind of data, or a department, needs.
    Class,
    /// The departments that have a kind of data.
    Departments,
}

/// Where the rows of a paper's table come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperRows {
    /// Each item is a row.
    Items(Vec<PaperItem>),
    /// So many blank rows.
    Blank(u32),
    /// One row for each kind of data that is ticked and cites one of these; of any where there is none.
    Kinds(Vec<CitationId>),
    /// One row for each department.
    Departments,
    /// One row for each use of the platform.
    Uses,
}

/// Where the rows of a table come from, other than from the paper itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RowsFrom {
    /// The kinds of data that are ticked.
    Kinds,
    /// The departments.
    Departments,
    /// What the platform is used for.
    Uses,
}

/// The kind of group that data may be posted in (channel class). Words: `paper-class-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum GroupClass {
    /// What anyone may know: level 1.
    Open,
    /// Everyday work: levels 2 and 3.
    Internal,
    /// What can hurt people: level 4.
    Restricted,
}

impl GroupClass {
    /// Every class, the mildest first.
    pub const ALL: [Self; 3] = [Self::Open, Self::Internal, Self::Restricted];

    /// Returns the class of a level of *what is in it*, 1 to 4.
    pub const fn of_level(level: u8) -> Self {
        match level {
            0 | 1 => Self::Open,
            2 | 3 => Self::Internal,
            _ => Self::Restricted,
        }
    }

    /// Returns the id used in packs, and as `paper-class-<id>` in Fluent.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Internal => "internal",
            Self::Restricted => "restricted",
        }
    }

    /// Finds a class by its id.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.id() == id)
    }
}
