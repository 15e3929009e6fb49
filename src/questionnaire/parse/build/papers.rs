//! Checked shapes of draft papers → values. Nothing here can fail: `check` has run.

use super::{
    super::super::{
        Filled, Paper, PaperBlock, PaperColumn, PaperContent, PaperItem, PaperRows, PaperTable, RowsFrom,
        raw::{RawBlock, RawBlockKind, RawColumn, RawItem, RawPaper, RawPapers},
    },
    condition, ids,
};

/// Builds the papers of a pack.
pub(super) fn papers(raw: RawPapers) -> Vec<Paper> {
    let law_as_of = raw.law_as_of.value.checked();
    let paper = |raw: RawPaper| Paper {
        id: raw.id.text().into(),
        law_as_of,
        when: raw.when.as_ref().map(condition),
        law: ids(&raw.law),
        blocks: raw.blocks.into_iter().map(block).collect(),
    };
    raw.papers.into_iter().map(paper).collect()
}

fn block(raw: RawBlock) -> PaperBlock {
    let content = match raw.is.value {
        RawBlockKind::Heading => PaperContent::Heading,
        RawBlockKind::Text => PaperContent::Text,
        RawBlockKind::List => PaperContent::List(items(&raw.items)),
        RawBlockKind::Steps => PaperContent::Steps(items(&raw.items)),
        RawBlockKind::Form => PaperContent::Form(items(&raw.items)),
        RawBlockKind::Table => PaperContent::Table(table(&raw)),
        RawBlockKind::Questions => PaperContent::Questions(ids(&raw.controls)),
        RawBlockKind::Signature => PaperContent::Signature,
    };
    PaperBlock { id: raw.id.text().into(), when: raw.when.as_ref().map(condition), content }
}

fn items(raw: &[RawItem]) -> Vec<PaperItem> {
    let item = |raw: &RawItem| PaperItem {
        id: raw.id.text().into(),
        when: raw.when.as_ref().map(condition),
        filled: match (&raw.fill, &raw.owner_of) {
            (Some(fill), _) => Some(Filled::With(fill.value)),
            (None, Some(control)) => Some(Filled::OwnerOf(control.text().into())),
            (None, None) => None,
        },
    };
    raw.iter().map(item).collect()
}

fn table(raw: &RawBlock) -> PaperTable {
    let column = |raw: &RawColumn| PaperColumn {
        id: raw.id.text().into(),
        share: raw.share.as_ref().map_or(1, |share| share.value),
        words: raw.words,
        made: raw.made.as_ref().map(|made| made.value),
    };
    let rows = match (&raw.from, &raw.rows) {
        (Some(from), _) => match from.value {
            RowsFrom::Kinds => PaperRows::Kinds(ids(&raw.law)),
            RowsFrom::Departments => PaperRows::Departments,
            RowsFrom::Uses => PaperRows::Uses,
        },
        (None, Some(rows)) => PaperRows::Blank(rows.value),
        (None, None) => PaperRows::Items(items(&raw.items)),
    };
    PaperTable { columns: raw.columns.iter().map(column).collect(), rows }
}
