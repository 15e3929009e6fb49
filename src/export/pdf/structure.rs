//! What printpdf does not write: structure tree, outline, links, metadata, output intent, identity.
//!
//! Works on the saved bytes with lopdf, so it depends on no version that printpdf uses inside.

use std::collections::HashMap;

use lopdf::{Dictionary, Document, Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary};

use super::PdfError;
use super::canvas::{Canvas, Draw, Item, Mark, PAGE_HEIGHT, Target};
use super::metadata::{CREATOR, Meta, xmp};
use super::references;
use super::seal;
use super::tags::{Node, Scope, Tag, TagId};
use super::write::Written;

/// The smallest sRGB profile, of our own making.
const SRGB: &[u8] = include_bytes!("../../../assets/icc/srgb.icc");

/// Finds what would make the file less than accessible, before anything is written.
pub(super) fn check(canvas: &Canvas, meta: &Meta) -> Result<(), PdfError> {
    if canvas.pages.is_empty() {
        return Err(PdfError::NoPage);
    }
    if meta.title.trim().is_empty() {
        return Err(PdfError::NoTitle);
    }
    if canvas.language.tag().trim().is_empty() {
        return Err(PdfError::NoLanguage);
    }
    let places = Places::new(canvas);
    canvas.tree.check(|node| places.first.get(&node).map(|place| place.page))
}

/// Adds the structure to the pages.
pub(super) fn finish(canvas: &Canvas, written: Written, meta: &Meta) -> Result<Vec<u8>, PdfError> {
    let mut document = Document::load_mem(&written.bytes).map_err(failed)?;
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    let places = Places::new(canvas);
    let mut builder = Builder { canvas, document: &mut document, pages, places };
    let tree = builder.structure(&written.leaves)?;
    let outline = builder.outline();
    builder.catalog(meta, tree, outline)?;
    builder.info(meta)?;
    let zeros = Object::String(vec![0; seal::LENGTH], StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![zeros.clone(), zeros]);
    document.version = "1.7".into();
    document.compress();
    document.prune_objects();
    document.renumber_objects();
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(1000)
        .compression_level(9)
        .build();
    let mut bytes = Vec::new();
    document.save_with_options(&mut bytes, options).map_err(|error| failed(error.into()))?;
    let mut bytes = references::pack(bytes);
    seal::seal(&mut bytes);
    Ok(bytes)
}

fn failed(error: lopdf::Error) -> PdfError {
    PdfError::Structure { reason: error.to_string() }
}

fn missing(what: &str) -> PdfError {
    PdfError::Structure { reason: format!("no {what}") }
}

/// Where a node is drawn first.
#[derive(Clone, Copy, Debug)]
struct Place {
    page: usize,
    /// Left, top, right, bottom on that page, from its top left corner.
    bounds: [f32; 4],
}

/// Where nodes are drawn first; a node without items of its own stands where its first descendant does.
struct Places {
    first: HashMap<usize, Place>,
}

impl Places {
    fn new(canvas: &Canvas) -> Self {
        let mut first: HashMap<usize, Place> = HashMap::new();
        for (page, items) in canvas.pages.iter().map(|page| &page.items).enumerate() {
            for item in items {
                let (Mark::Tag(TagId(node)), Some(bounds)) = (item.mark, bounds(item)) else { continue };
                let mut node = Some(node);
                while let Some(id) = node {
                    let place = first.entry(id).or_insert(Place { page, bounds });
                    if place.page == page {
                        let [left, top, right, bottom] = place.bounds;
                        let [l, t, r, b] = bounds;
                        place.bounds = [left.min(l), top.min(t), right.max(r), bottom.max(b)];
                    }
                    node = canvas.tree.nodes.get(id).map(|node| node.parent).filter(|_| id != 0);
                }
            }
        }
        Self { first }
    }
}

fn bounds(item: &Item) -> Option<[f32; 4]> {
    match &item.draw {
        Draw::Text { x, baseline, run, .. } => {
            let width: f32 = run.glyphs.iter().map(|glyph| glyph.advance).sum();
            Some([*x, baseline - run.size, x + width, baseline + 0.3 * run.size])
        }
        Draw::Path { path, .. } => path.bounds(),
        Draw::Clipped { clip, .. } => clip.bounds(),
        Draw::Picture { place, .. } => Some(*place),
    }
}

struct Builder<'a> {
    canvas: &'a Canvas,
    document: &'a mut Document,
    pages: Vec<ObjectId>,
    places: Places,
}

impl Builder<'_> {
    fn page(&self, number: usize) -> Result<ObjectId, PdfError> {
        self.pages.get(number).copied().ok_or_else(|| missing("page"))
    }

    /// Writes the structure tree and the links, and returns its root.
    fn structure(&mut self, leaves: &[(usize, usize, i64)]) -> Result<ObjectId, PdfError> {
        let nodes = &self.canvas.tree.nodes;
        let root = self.document.new_object_id();
        let ids: Vec<ObjectId> = nodes.iter().map(|_| self.document.new_object_id()).collect();
        let id = |node: usize| ids.get(node).copied().ok_or_else(|| missing("structure element"));

        let mut kids: Vec<Vec<Object>> = vec![Vec::new(); nodes.len()];
        let mut parents: Vec<Vec<Object>> = vec![Vec::new(); self.pages.len()];
        for (node, page, number) in leaves {
            let reference = dictionary! { "Type" => "MCR", "Pg" => self.page(*page)?, "MCID" => *number };
            kids.get_mut(*node).ok_or_else(|| missing("structure element"))?.push(reference.into());
            parents.get_mut(*page).ok_or_else(|| missing("page"))?.push(id(*node)?.into());
        }
        let mut numbers: Vec<Object> = Vec::new();
        for (number, parents) in parents.into_iter().enumerate() {
            let list = self.document.add_object(parents);
            numbers.extend([integer(number), list.into()]);
            let page = self.document.get_dictionary_mut(self.page(number)?).map_err(failed)?;
            page.set("StructParents", integer(number));
            page.set("Tabs", "S");
            page.remove(b"Annots");
        }
        let mut next = self.pages.len();
        for (number, page) in self.canvas.pages.iter().enumerate() {
            let mut annotations: Vec<Object> = Vec::new();
            for link in &page.links {
                let Some(annotation) = self.annotation(link, next)? else { continue };
                let annotation = self.document.add_object(annotation);
                let reference = dictionary! { "Type" => "OBJR", "Pg" => self.page(number)?, "Obj" => annotation };
                kids.get_mut(link.tag.0).ok_or_else(|| missing("structure element"))?.push(reference.into());
                numbers.extend([integer(next), id(link.tag.0)?.into()]);
                annotations.push(annotation.into());
                next += 1;
            }
            if !annotations.is_empty() {
                let page = self.document.get_dictionary_mut(self.page(number)?).map_err(failed)?;
                page.set("Annots", annotations);
            }
        }
        for (number, (node, mut kids)) in nodes.iter().zip(kids).enumerate() {
            for child in &node.children {
                kids.push(id(*child)?.into());
            }
            let parent = if number == 0 { root } else { id(node.parent)? };
            let element = self.element(number, node, parent, kids);
            self.document.objects.insert(id(number)?, element.into());
        }
        let parents = self.document.add_object(dictionary! { "Nums" => numbers });
        let tree = dictionary! {
            "Type" => "StructTreeRoot",
            "K" => vec![id(0)?.into()],
            "ParentTree" => parents,
            "ParentTreeNextKey" => integer(next),
        };
        self.document.objects.insert(root, tree.into());
        Ok(root)
    }

    fn element(&self, number: usize, node: &Node, parent: ObjectId, kids: Vec<Object>) -> Dictionary {
        let mut element = dictionary! { "Type" => "StructElem", "S" => node.kind(), "P" => parent };
        if !kids.is_empty() {
            element.set("K", kids);
        }
        if let Some(language) = &node.language {
            element.set("Lang", Object::string_literal(language.as_str()));
        }
        let mut table = Dictionary::new();
        match &node.tag {
            Some(Tag::Heading { title, .. }) => element.set("T", text(title)),
            Some(Tag::Figure { alt }) => {
                element.set("Alt", text(alt));
                let mut layout = dictionary! { "O" => "Layout", "Placement" => "Block" };
                if let Some(Place { bounds: [left, top, right, bottom], .. }) = self.places.first.get(&number) {
                    let corners = [*left, PAGE_HEIGHT - bottom, *right, PAGE_HEIGHT - top];
                    layout.set("BBox", corners.map(real).to_vec());
                }
                element.set("A", layout);
            }
            Some(Tag::List { numbered }) => {
                let kind = if *numbered { "Decimal" } else { "None" };
                element.set("A", dictionary! { "O" => "List", "ListNumbering" => kind });
            }
            Some(Tag::Header(scope)) => {
                let scope = match scope {
                    Scope::Column => "Column",
                    Scope::Row => "Row",
                };
                table.set("Scope", scope);
            }
            // PDF/UA wants notes to be told apart.
            Some(Tag::Note) => element.set("ID", Object::string_literal(format!("note-{number}"))),
            _ => {}
        }
        if node.columns > 1 {
            table.set("ColSpan", integer(node.columns));
        }
        if node.rows > 1 {
            table.set("RowSpan", integer(node.rows));
        }
        if !table.is_empty() {
            table.set("O", "Table");
            element.set("A", table);
        }
        element
    }

    /// The annotation of a link; `None` if it leads to a node that is never drawn.
    fn annotation(&self, link: &super::canvas::Link, key: usize) -> Result<Option<Dictionary>, PdfError> {
        let [left, top, right, bottom] = link.rect;
        let mut annotation = dictionary! {
            "Type" => "Annot",
            "Subtype" => "Link",
            "Rect" => [left, PAGE_HEIGHT - bottom, right, PAGE_HEIGHT - top].map(real).to_vec(),
            "Border" => vec![0.into(), 0.into(), 0.into()],
            "F" => 4,
            "Contents" => text(&link.text),
            "StructParent" => integer(key),
        };
        match &link.target {
            Target::Tag(TagId(node)) => {
                let Some(place) = self.places.first.get(node) else { return Ok(None) };
                annotation.set("Dest", self.destination(place)?);
            }
            Target::Address(address) => {
                let action =
                    dictionary! { "Type" => "Action", "S" => "URI", "URI" => Object::string_literal(address.as_str()) };
                annotation.set("A", action);
            }
        }
        Ok(Some(annotation))
    }

    fn destination(&self, place: &Place) -> Result<Object, PdfError> {
        let [_, top, ..] = place.bounds;
        let y = (PAGE_HEIGHT - top + 6.0).min(PAGE_HEIGHT);
        Ok(vec![self.page(place.page)?.into(), "XYZ".into(), real(0.0), real(y), Object::Null].into())
    }

    /// Writes one entry for each heading, nested by level, and returns the root of the outline.
    fn outline(&mut self) -> Option<ObjectId> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut above: Vec<(u8, usize)> = Vec::new();
        for node in self.canvas.tree.in_order() {
            let tag = self.canvas.tree.nodes.get(node).and_then(|node| node.tag.as_ref());
            let Some(Tag::Heading { level, title }) = tag else { continue };
            above.retain(|(other, _)| other < level);
            let parent = above.last().map(|(_, entry)| *entry);
            above.push((*level, entries.len()));
            entries.push(Entry { node, title: title.clone(), parent });
        }
        if entries.is_empty() {
            return None;
        }
        let root = self.document.new_object_id();
        let ids: Vec<ObjectId> = entries.iter().map(|_| self.document.new_object_id()).collect();
        let siblings = |parent: Option<usize>| -> Vec<ObjectId> {
            entries.iter().zip(&ids).filter(|(entry, _)| entry.parent == parent).map(|(_, id)| *id).collect()
        };
        for (number, (entry, id)) in entries.iter().zip(&ids).enumerate() {
            let parent = entry.parent.and_then(|parent| ids.get(parent)).copied().unwrap_or(root);
            let mut item = dictionary! { "Title" => text(&entry.title), "Parent" => parent };
            if let Some(place) = self.places.first.get(&entry.node)
                && let Ok(destination) = self.destination(place)
            {
                item.set("Dest", destination);
            }
            let beside = siblings(entry.parent);
            if let Some(at) = beside.iter().position(|other| other == id) {
                if let Some(before) = at.checked_sub(1).and_then(|before| beside.get(before)) {
                    item.set("Prev", *before);
                }
                if let Some(after) = beside.get(at + 1) {
                    item.set("Next", *after);
                }
            }
            let below = siblings(Some(number));
            if let (Some(first), Some(last)) = (below.first(), below.last()) {
                item.set("First", *first);
                item.set("Last", *last);
                // Negative: shown closed.
                item.set("Count", i64::try_from(below.len()).map_or(0, |count| -count));
            }
            self.document.objects.insert(*id, item.into());
        }
        let top = siblings(None);
        let mut outline = dictionary! { "Type" => "Outlines", "Count" => integer(top.len()) };
        if let (Some(first), Some(last)) = (top.first(), top.last()) {
            outline.set("First", *first);
            outline.set("Last", *last);
        }
        self.document.objects.insert(root, outline.into());
        Some(root)
    }

    fn catalog(&mut self, meta: &Meta, tree: ObjectId, outline: Option<ObjectId>) -> Result<(), PdfError> {
        let language = self.canvas.language.tag();
        let xmp = xmp(meta, language).into_bytes();
        let xmp = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp).with_compression(false);
        let xmp = self.document.add_object(xmp);
        let profile = self.document.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
        let intent = dictionary! {
            "Type" => "OutputIntent",
            "S" => "GTS_PDFA1",
            "OutputConditionIdentifier" => Object::string_literal("sRGB"),
            "Info" => Object::string_literal("sRGB IEC61966-2.1"),
            "DestOutputProfile" => profile,
        };
        let catalog = self.document.catalog_mut().map_err(failed)?;
        match outline {
            Some(outline) => {
                catalog.set("Outlines", outline);
                catalog.set("PageMode", "UseOutlines");
            }
            None => catalog.set("PageMode", "UseNone"),
        }
        catalog.set("StructTreeRoot", tree);
        catalog.set("MarkInfo", dictionary! { "Marked" => true });
        catalog.set("Lang", Object::string_literal(language));
        let direction = if self.canvas.language.is_rtl() { "R2L" } else { "L2R" };
        catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true, "Direction" => direction });
        catalog.set("Metadata", xmp);
        catalog.set("OutputIntents", vec![intent.into()]);
        Ok(())
    }

    fn info(&mut self, meta: &Meta) -> Result<(), PdfError> {
        let day = Object::string_literal(format!("D:{}000000Z", meta.date.strftime("%Y%m%d")));
        let mut info = dictionary! {
            "Title" => text(&meta.title),
            "Creator" => text(CREATOR),
            "Producer" => text(CREATOR),
            "CreationDate" => day.clone(),
            "ModDate" => day,
        };
        if let Some(author) = &meta.author {
            info.set("Author", text(author));
        }
        if let Some(subject) = &meta.subject {
            info.set("Subject", text(subject));
        }
        let id = self.document.trailer.get(b"Info").and_then(Object::as_reference).map_err(failed)?;
        self.document.objects.insert(id, info.into());
        Ok(())
    }
}

struct Entry {
    node: usize,
    title: String,
    parent: Option<usize>,
}

fn integer(number: usize) -> Object {
    i64::try_from(number).unwrap_or(i64::MAX).into()
}

fn real(number: f32) -> Object {
    Object::Real((number * 100.0).round() / 100.0)
}

/// A text string of PDF: UTF-16 with its mark.
fn text(text: &str) -> Object {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}
