//! The structure tree: what each item on a page is, in the order in which it is read.

use super::PdfError;

/// A node of the structure tree of one [`Canvas`](super::Canvas).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TagId(pub(super) usize);

/// Which cells a header cell is the head of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The cells below.
    Column,
    /// The cells beside.
    Row,
}

/// What a node is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tag {
    /// A part of the document; groups, reads as nothing.
    Section,
    /// A heading. Its title becomes an entry of the outline, nested by level.
    Heading {
        /// 1 to 6. The first heading is 1; no level is skipped on the way down.
        level: u8,
        /// One line, for the outline.
        title: String,
    },
    /// A paragraph.
    Paragraph,
    /// A list; holds [`Tag::Item`]s.
    List {
        /// Whether the items carry numbers in their [`Tag::Label`]s.
        numbered: bool,
    },
    /// One item of a list; holds a [`Tag::Label`], if any, and a [`Tag::Body`].
    Item,
    /// The number or bullet of an item.
    Label,
    /// The text of an item.
    Body,
    /// A table; holds [`Tag::Row`]s, directly or in [`Tag::TableHead`] and [`Tag::TableBody`].
    Table,
    /// The head rows of a table.
    TableHead,
    /// The other rows.
    TableBody,
    /// One row; holds [`Tag::Header`]s and [`Tag::Cell`]s, the same number in each row of a table.
    Row,
    /// A cell that names others.
    Header(Scope),
    /// Any other cell.
    Cell,
    /// A chart with its labels, read as one sentence.
    Figure {
        /// The sentence.
        alt: String,
    },
    /// The title of a table or figure.
    Caption,
    /// A small-print note.
    Note,
    /// Text that leads somewhere; [`Canvas::link`](super::Canvas::link) says where.
    Link,
    /// A part of a paragraph that needs a language or a name of its own.
    Span,
}

impl Tag {
    /// The standard structure type.
    pub(super) const fn kind(&self) -> &'static str {
        match self {
            Self::Section => "Sect",
            Self::Heading { level, .. } => match level {
                0 | 1 => "H1",
                2 => "H2",
                3 => "H3",
                4 => "H4",
                5 => "H5",
                _ => "H6",
            },
            Self::Paragraph => "P",
            Self::List { .. } => "L",
            Self::Item => "LI",
            Self::Label => "Lbl",
            Self::Body => "LBody",
            Self::Table => "Table",
            Self::TableHead => "THead",
            Self::TableBody => "TBody",
            Self::Row => "TR",
            Self::Header(_) => "TH",
            Self::Cell => "TD",
            Self::Figure { .. } => "Figure",
            Self::Caption => "Caption",
            Self::Note => "Note",
            Self::Link => "Link",
            Self::Span => "Span",
        }
    }
}

/// A node with its place in the tree.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// `None` is the document itself.
    pub tag: Option<Tag>,
    pub parent: usize,
    pub children: Vec<usize>,
    pub language: Option<String>,
    pub columns: usize,
    pub rows: usize,
}

impl Node {
    pub(super) fn kind(&self) -> &'static str {
        self.tag.as_ref().map_or("Document", Tag::kind)
    }
}

/// All nodes; the first is the document.
#[derive(Clone, Debug)]
pub(super) struct Tree {
    pub nodes: Vec<Node>,
}

impl Default for Tree {
    fn default() -> Self {
        Self { nodes: vec![Node::new(None, 0)] }
    }
}

impl Node {
    const fn new(tag: Option<Tag>, parent: usize) -> Self {
        Self { tag, parent, children: Vec::new(), language: None, columns: 1, rows: 1 }
    }
}

impl Tree {
    /// Adds a node behind the other children of its parent.
    pub(super) fn add(&mut self, parent: TagId, tag: Tag) -> TagId {
        let id = self.nodes.len();
        let parent = parent.0.min(id - 1);
        self.nodes.push(Node::new(Some(tag), parent));
        if let Some(parent) = self.nodes.get_mut(parent) {
            parent.children.push(id);
        }
        TagId(id)
    }

    /// The language said of a node or of what it is part of; none is the document's.
    pub(super) fn language(&self, tag: TagId) -> Option<&str> {
        let mut node = self.nodes.get(tag.0)?;
        loop {
            if let Some(language) = &node.language {
                return Some(language);
            }
            // The document is its own parent.
            let parent = self.nodes.get(node.parent)?;
            if std::ptr::eq(parent, node) {
                return None;
            }
            node = parent;
        }
    }

    /// The nodes in reading order.
    pub(super) fn in_order(&self) -> Vec<usize> {
        let mut order = Vec::with_capacity(self.nodes.len());
        let mut stack = vec![0];
        while let Some(id) = stack.pop() {
            order.push(id);
            if let Some(node) = self.nodes.get(id) {
                stack.extend(node.children.iter().rev());
            }
        }
        order
    }

    /// Checks what a validator would find only in the finished file. `page_of` is the page a node is first drawn on.
    pub(super) fn check(&self, page_of: impl Fn(usize) -> Option<usize>) -> Result<(), PdfError> {
        let mut after = 0;
        for id in self.in_order() {
            let Some(node) = self.nodes.get(id) else { continue };
            match &node.tag {
                Some(Tag::Heading { level, title }) => {
                    let (level, title) = ((*level).max(1), title.clone());
                    if title.trim().is_empty() || page_of(id).is_none() {
                        return Err(PdfError::NotInOutline { level, title });
                    }
                    if level > after + 1 {
                        return Err(PdfError::HeadingSkips { level, after, title });
                    }
                    after = level;
                }
                Some(Tag::Figure { alt }) if alt.trim().is_empty() => {
                    return Err(PdfError::NoAlternative { page: page_of(id).map_or(0, |page| page + 1) });
                }
                Some(Tag::Table) => self.check_table(id)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn check_table(&self, table: usize) -> Result<(), PdfError> {
        let mut rows = Vec::new();
        let mut waiting: Vec<usize> = self.children(table).rev().collect();
        while let Some(id) = waiting.pop() {
            match self.nodes.get(id).and_then(|node| node.tag.as_ref()) {
                Some(Tag::TableHead | Tag::TableBody) => waiting.extend(self.children(id).rev()),
                Some(Tag::Row) => rows.push(id),
                _ => {}
            }
        }
        let mut expected = None;
        // Cells that reach down from rows above: columns taken and rows left.
        let mut reaching: Vec<(usize, usize)> = Vec::new();
        for row in rows {
            let mut found: usize = reaching.iter().map(|(columns, _)| columns).sum();
            reaching.iter_mut().for_each(|(_, left)| *left -= 1);
            reaching.retain(|(_, left)| *left > 0);
            for cell in self.children(row).filter_map(|id| self.nodes.get(id)) {
                found += cell.columns;
                if cell.rows > 1 {
                    reaching.push((cell.columns, cell.rows - 1));
                }
            }
            let expected = *expected.get_or_insert(found);
            if found != expected {
                return Err(PdfError::UnevenTable { expected, found });
            }
        }
        Ok(())
    }

    fn children(&self, id: usize) -> impl DoubleEndedIterator<Item = usize> {
        self.nodes.get(id).map_or(&[][..], |node| node.children.as_slice()).iter().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOT: TagId = TagId(0);

    fn heading(level: u8, title: &str) -> Tag {
        Tag::Heading { level, title: title.into() }
    }

    #[test]
    fn nodes_are_read_in_the_order_they_were_made() {
        let mut tree = Tree::default();
        let first = tree.add(ROOT, Tag::Section);
        let second = tree.add(ROOT, Tag::Paragraph);
        let inside = tree.add(first, Tag::Paragraph);
        assert_eq!(tree.in_order(), [0, first.0, inside.0, second.0]);
    }

    #[test]
    fn a_heading_that_skips_a_level_is_refused() {
        let mut tree = Tree::default();
        tree.add(ROOT, heading(1, "a"));
        tree.add(ROOT, heading(3, "b"));
        let error = PdfError::HeadingSkips { level: 3, after: 1, title: "b".into() };
        assert_eq!(tree.check(|_| Some(0)), Err(error));
    }

    #[test]
    fn a_heading_that_was_never_drawn_is_refused() {
        let mut tree = Tree::default();
        tree.add(ROOT, heading(1, "a"));
        assert_eq!(tree.check(|_| None), Err(PdfError::NotInOutline { level: 1, title: "a".into() }));
    }

    #[test]
    fn a_figure_without_alternative_text_is_refused() {
        let mut tree = Tree::default();
        tree.add(ROOT, Tag::Figure { alt: " ".into() });
        assert_eq!(tree.check(|_| Some(2)), Err(PdfError::NoAlternative { page: 3 }));
    }

    #[test]
    fn a_table_counts_cells_that_span_rows_and_columns() {
        let mut tree = Tree::default();
        let table = tree.add(ROOT, Tag::Table);
        let head = tree.add(table, Tag::TableHead);
        let top = tree.add(head, Tag::Row);
        let wide = tree.add(top, Tag::Header(Scope::Column));
        let tall = tree.add(top, Tag::Header(Scope::Column));
        tree.nodes[wide.0].columns = 2;
        tree.nodes[tall.0].rows = 2;
        let row = tree.add(table, Tag::Row);
        tree.add(row, Tag::Cell);
        tree.add(row, Tag::Cell);
        assert_eq!(tree.check(|_| Some(0)), Ok(()));
        tree.add(row, Tag::Cell);
        assert_eq!(tree.check(|_| Some(0)), Err(PdfError::UnevenTable { expected: 3, found: 4 }));
    }
}
