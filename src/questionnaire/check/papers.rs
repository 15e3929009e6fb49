//! Draft papers: each block has what its kind needs and nothing else, and every name in it is known.

use super::{
    super::{
        GroupClass, Made, RowsFrom,
        parse::Source,
        raw::{At, Id, RawBlock, RawBlockKind, RawColumn, RawItem, RawPaper, RawPapers},
    },
    Checker, caps, error,
};
use crate::diagnostic::Phrase;

/// Returns what the papers cite.
pub(super) fn cited(papers: &RawPapers) -> impl Iterator<Item = &str> {
    papers.papers.iter().flat_map(|paper| &paper.law).map(Id::text)
}

impl Checker<'_> {
    /// Checks a pack of draft papers.
    pub(super) fn papers(&mut self, source: &Source, papers: &RawPapers) {
        self.version(source, Some(&papers.version));
        self.date(source, &papers.law_as_of);
        if let Some(beyond) = papers.papers.get(caps::PAPERS) {
            self.too_long_list(source, &beyond.id, caps::PAPERS);
        }
        for paper in &papers.papers {
            self.id(source, &paper.id);
            self.paper(source, paper);
        }
    }

    fn paper(&mut self, source: &Source, paper: &RawPaper) {
        if let Some(when) = &paper.when {
            self.condition(source, when);
        }
        if paper.law.is_empty() {
            self.report(source, &paper.id, || {
                error("no-law").arg("name", paper.id.text()).hint(Phrase::new("check-hint-our-advice"))
            });
        }
        self.law_references(source, &paper.law);
        if paper.blocks.is_empty() {
            self.report(source, &paper.id, || error("empty-list"));
        }
        self.unique(source, paper.blocks.iter().map(|block| &block.id), caps::BLOCKS);
        self.unique(source, paper.blocks.iter().flat_map(|block| &block.controls), caps::ENTRIES);
        for block in &paper.blocks {
            self.block(source, block);
        }
    }

    fn block(&mut self, source: &Source, block: &RawBlock) {
        if let Some(when) = &block.when {
            self.condition(source, when);
        }
        let lines = block.items.iter().map(|item| &item.id);
        self.unique(source, lines.chain(block.columns.iter().map(|column| &column.id)), caps::ITEMS);
        for item in &block.items {
            if let Some(when) = &item.when {
                self.condition(source, when);
            }
        }
        for control in &block.controls {
            self.control_reference(source, control);
        }
        self.keys(source, block);
        self.form(source, block);
        self.table(source, block);
    }

    /// Checks that the block has the keys that its kind needs, and no other.
    fn keys(&mut self, source: &Source, block: &RawBlock) {
        let kind = block.is.value;
        let needed: &[&str] = match kind {
            RawBlockKind::Heading | RawBlockKind::Text | RawBlockKind::Signature => &[],
            RawBlockKind::List | RawBlockKind::Steps | RawBlockKind::Form => &["items"],
            RawBlockKind::Table => &["columns"],
            RawBlockKind::Questions => &["controls"],
        };
        let written = [
            ("items", !block.items.is_empty()),
            ("columns", !block.columns.is_empty()),
            ("rows", block.rows.is_some()),
            ("from", block.from.is_some()),
            ("law", !block.law.is_empty()),
            ("controls", !block.controls.is_empty()),
        ];
        let table = ["items", "columns", "rows", "from", "law"];
        for (key, written) in written {
            let taken = needed.contains(&key) || (kind == RawBlockKind::Table && table.contains(&key));
            let code = match (taken, written) {
                (false, true) => "block-key",
                (_, false) if needed.contains(&key) => "block-needs",
                _ => continue,
            };
            self.report(source, &block.is, || error(code).arg("name", key).arg("kind", kind.id()));
        }
    }

    /// Checks what stands on the lines of a form already; only a form has such lines.
    fn form(&mut self, source: &Source, block: &RawBlock) {
        let form = block.is.value == RawBlockKind::Form;
        for item in &block.items {
            let RawItem { id, fill, owner_of, .. } = item;
            for (key, written) in [("fill", fill.is_some()), ("owner_of", owner_of.is_some())] {
                if written && !form {
                    let kind = block.is.value.id();
                    self.report(source, id, || error("block-key").arg("name", key).arg("kind", kind));
                }
            }
            if let Some(control) = owner_of {
                self.control_reference(source, control);
                if fill.is_some() {
                    self.report(source, control, || error("filled-twice").arg("name", id.text()));
                }
            }
        }
    }

    fn table(&mut self, source: &Source, block: &RawBlock) {
        if block.is.value != RawBlockKind::Table {
            return;
        }
        if let Some(rows) = &block.rows {
            self.range(source, rows, 1, 40);
        }
        let origins = [!block.items.is_empty(), block.rows.is_some(), block.from.is_some()];
        if origins.into_iter().filter(|origin| *origin).count() != 1 {
            self.report(source, &block.is, || error("table-rows"));
        }
        if let Some(first) = block.law.first()
            && !block.from.as_ref().is_some_and(|from| from.value == RowsFrom::Kinds)
        {
            self.report(source, first, || error("law-without-kinds"));
        }
        self.law_references(source, &block.law);
        for (index, column) in block.columns.iter().enumerate() {
            if let Some(share) = &column.share {
                self.range(source, share, 1, 12);
            }
            if column.words && (index == 0 || block.items.is_empty()) {
                self.report(source, &column.id, || error("cannot-make").arg("name", column.id.text()));
            }
            if let Some(made) = &column.made {
                self.made(source, block, index, column, made);
            }
        }
    }

    fn made(&mut self, source: &Source, block: &RawBlock, index: usize, column: &RawColumn, made: &At<Made>) {
        let from = block.from.as_ref().map(|from| from.value);
        let classes = || block.items.iter().all(|item| GroupClass::named(item.id.text()).is_some());
        let can = match (made.value, from) {
            (Made::Kinds, None) => !block.items.is_empty() && classes(),
            (Made::Kinds | Made::Class, Some(RowsFrom::Departments)) => true,
            (Made::Class | Made::Departments, Some(RowsFrom::Kinds)) => true,
            _ => false,
        };
        if !can || index == 0 || column.words {
            self.report(source, made, || error("cannot-make").arg("name", column.id.text()));
        }
    }

    /// Warns of conditions that can never hold and of citations that stand twice.
    pub(super) fn lint_papers(&mut self, source: &Source, papers: &RawPapers) {
        for paper in &papers.papers {
            self.lint_condition(source, paper.when.as_ref());
            self.lint_twice(source, &paper.law);
            for block in &paper.blocks {
                self.lint_condition(source, block.when.as_ref());
                for item in &block.items {
                    self.lint_condition(source, item.when.as_ref());
                }
            }
        }
    }
}
