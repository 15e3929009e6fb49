//! The display list: what stands where on which page, and what it means. It knows nothing of file formats.

use std::sync::Arc;

use super::layout::Align;
use super::lines::{Lines, Run};
use super::metadata::Meta;
use super::path::Path;
use super::style::{Colour, Language};
use super::tags::{Tag, TagId, Tree};
use super::{Engine, PdfError, structure, write};
use crate::report::Picture;

/// Width of an A4 page, in points.
pub const PAGE_WIDTH: f32 = 595.28;
/// Height of an A4 page, in points.
pub const PAGE_HEIGHT: f32 = 841.89;
/// Width of the text area, in points; the margins beside it are equal, so mirroring is exact.
pub const TEXT_WIDTH: f32 = 504.0;
pub(super) const MARGIN: f32 = (PAGE_WIDTH - TEXT_WIDTH) / 2.0;

/// What an item on a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// A node of the structure tree: the item is read there.
    Tag(TagId),
    /// Nothing: rules, hatches and shapes whose meaning is said in words beside them.
    Artifact,
    /// Header and footer, which repeat on every page and are not read.
    Furniture,
}

impl From<TagId> for Mark {
    fn from(tag: TagId) -> Self {
        Self::Tag(tag)
    }
}

/// How an area is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fill(
    /// Its colour.
    pub Colour,
);

/// How a line is drawn. Lengths are points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Thickness; the line stands half on either side of its path.
    pub width: f32,
    /// Its colour.
    pub colour: Colour,
    /// Length of dashes and of the gaps between them.
    pub dash: Option<(f32, f32)>,
}

impl Stroke {
    /// A solid line.
    #[must_use]
    pub const fn new(width: f32, colour: Colour) -> Self {
        Self { width, colour, dash: None }
    }

    /// The same line in dashes.
    #[must_use]
    pub const fn dashed(self, on: f32, off: f32) -> Self {
        Self { dash: Some((on, off)), ..self }
    }
}

/// How an area of what is not known is drawn: ground, lines rising in reading direction, outline inside.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hatch {
    /// Under the lines.
    pub ground: Colour,
    /// Of lines and outline.
    pub line: Colour,
    /// Thickness of the lines.
    pub weight: f32,
    /// From line to line, at a right angle to them.
    pub pitch: f32,
    /// Thickness of the outline.
    pub outline: f32,
}

/// Which point of a label a position means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// Where reading starts.
    Start,
    /// The middle.
    Centre,
    /// Where reading ends.
    End,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The place where a node is first drawn.
    Tag(TagId),
    /// An address on the web.
    Address(String),
}

/// One thing to draw, in page coordinates from the top left corner.
#[derive(Clone, Debug)]
pub(super) enum Draw {
    Text { x: f32, baseline: f32, run: Arc<Run>, text: Arc<str> },
    Path { path: Path, fill: Option<Fill>, stroke: Option<Stroke> },
    Clipped { clip: Path, inside: Vec<Draw> },
    Picture { place: [f32; 4], picture: Arc<Picture> },
}

#[derive(Clone, Debug)]
pub(super) struct Item {
    pub mark: Mark,
    pub draw: Draw,
}

#[derive(Clone, Debug)]
pub(super) struct Link {
    pub rect: [f32; 4],
    pub target: Target,
    pub text: String,
    pub tag: TagId,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Page {
    pub items: Vec<Item>,
    pub links: Vec<Link>,
}

/// The pages of one document and its structure tree.
#[derive(Clone, Debug)]
pub struct Canvas {
    pub(super) pages: Vec<Page>,
    pub(super) tree: Tree,
    pub(super) language: Language,
    current: usize,
    area: Area,
}

/// A part of the page with its own direction: numbers given to the canvas are measured in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    left: f32,
    width: f32,
    rtl: bool,
}

impl Canvas {
    /// The document itself, the parent of everything.
    pub const ROOT: TagId = TagId(0);

    /// No pages yet; mirrored if the language of the engine runs right to left.
    #[must_use]
    pub fn new(engine: &Engine) -> Self {
        let area = Area { left: MARGIN, width: TEXT_WIDTH, rtl: engine.is_rtl() };
        Self { pages: Vec::new(), tree: Tree::default(), language: engine.language().clone(), current: 0, area }
    }

    /// Measures what follows in a part of the present area that starts at `x`, and runs from the right if `rtl`. Give
    /// what this returns to [`Canvas::leave`].
    pub fn enter(&mut self, x: f32, width: f32, rtl: bool) -> Area {
        let left = if self.area.rtl { self.area.left + self.area.width - x - width } else { self.area.left + x };
        std::mem::replace(&mut self.area, Area { left, width, rtl })
    }

    /// Goes back to the area before.
    pub const fn leave(&mut self, area: Area) {
        self.area = area;
    }

    /// Appends a page and turns to it.
    pub fn new_page(&mut self) {
        self.pages.push(Page::default());
        self.current = self.pages.len() - 1;
    }

    /// Goes back to a page, counted from 0, to draw more on it. Beyond the last page nothing is drawn.
    pub const fn turn_to(&mut self, page: usize) {
        self.current = page;
    }

    /// Number of pages.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.pages.len()
    }

    /// Number of the page that is drawn on, from 0.
    #[must_use]
    pub const fn page(&self) -> usize {
        self.current
    }

    /// Adds a node to the structure tree, behind the other children of its parent. A node's own items are read before
    /// its children; give text around a [`Tag::Link`] its own [`Tag::Span`]s.
    pub fn tag(&mut self, parent: TagId, tag: Tag) -> TagId {
        self.tree.add(parent, tag)
    }

    /// Says that a node is in another language than the document.
    pub fn set_language(&mut self, tag: TagId, language: &str) {
        if let Some(node) = self.tree.nodes.get_mut(tag.0) {
            node.language = Some(Language::new(language).tag().to_owned());
        }
    }

    /// Lets a cell span columns and rows (each at least one).
    pub fn set_span(&mut self, cell: TagId, columns: usize, rows: usize) {
        if let Some(node) = self.tree.nodes.get_mut(cell.0) {
            (node.columns, node.rows) = (columns.max(1), rows.max(1));
        }
    }

    /// The language of the document.
    pub(super) const fn language(&self) -> &Language {
        &self.language
    }

    /// Whether the present area is mirrored.
    #[must_use]
    pub const fn is_rtl(&self) -> bool {
        self.area.rtl
    }

    /// Draws lines whose box starts at `x` with its top at `y`.
    pub fn lines(&mut self, x: f32, y: f32, lines: &Lines, mark: impl Into<Mark>) {
        let mark = mark.into();
        let rtl = self.is_rtl();
        let (left, _) = self.place((if rtl { x + lines.box_width() } else { x }, y));
        let mut told: Option<(Language, Mark)> = None;
        let mut top = y;
        for line in lines.lines.iter() {
            let free = lines.box_width() - line.width;
            // A line starts where its language does, and ends where the page does: columns of numbers stay in line.
            let offset = match lines.align {
                Align::Start if !line.from_right => 0.0,
                Align::End if rtl => 0.0,
                Align::Start | Align::End => free,
                Align::Centre => free / 2.0,
            };
            let mark = match &line.language {
                Some(language) => match &told {
                    Some((before, mark)) if before == language => *mark,
                    _ => told.insert((language.clone(), self.told(mark, language))).1,
                },
                None => mark,
            };
            // Hanging spaces stand at the left of a line that runs to the left.
            let origin = left + offset - if line.rtl { line.trailing } else { 0.0 };
            for run in &line.runs {
                let mut run = Arc::clone(run);
                if run.language.as_ref().is_some_and(|language| !self.is_news(mark, language)) {
                    run = Arc::new(Run { language: None, ..Run::clone(&run) });
                }
                let x = origin + run.x;
                let draw = Draw::Text { x, baseline: top + line.baseline, run, text: Arc::clone(&line.text) };
                self.push(mark, draw);
            }
            top += line.leading;
        }
    }

    /// Draws a label of one line by its baseline and the point `x` where it starts, has its middle or ends.
    pub fn label(&mut self, x: f32, baseline: f32, anchor: Anchor, label: &Lines, mark: impl Into<Mark>) {
        let x = match anchor {
            Anchor::Start => x,
            Anchor::Centre => x - label.box_width() / 2.0,
            Anchor::End => x - label.box_width(),
        };
        self.lines(x, baseline - label.baseline(0), label, mark);
    }

    /// Fills an area.
    pub fn fill(&mut self, path: &Path, fill: Fill, mark: impl Into<Mark>) {
        self.path(path, Some(fill), None, mark);
    }

    /// Draws a line.
    pub fn stroke(&mut self, path: &Path, stroke: Stroke, mark: impl Into<Mark>) {
        self.path(path, None, Some(stroke), mark);
    }

    /// Fills an area and draws its outline over it.
    pub fn path(&mut self, path: &Path, fill: Option<Fill>, stroke: Option<Stroke>, mark: impl Into<Mark>) {
        let draw = Draw::Path { path: path.map(|point| self.place(point)), fill, stroke };
        self.push(mark.into(), draw);
    }

    /// Draws a thin rule from `x1` to `x2`.
    pub fn rule(&mut self, x1: f32, x2: f32, y: f32, width: f32, colour: Colour) {
        self.stroke(&Path::line(x1, y, x2, y), Stroke::new(width, colour), Mark::Artifact);
    }

    /// Hatches a rectangle; one that is narrower than 3 is drawn as its outline only.
    pub fn hatch(&mut self, x: f32, y: f32, width: f32, height: f32, hatch: &Hatch, mark: impl Into<Mark>) {
        if width <= 0.0 || height <= 0.0 {
            return;
        }
        let mark = mark.into();
        if width >= 3.0 {
            let area = Path::rect(x, y, width, height);
            self.fill(&area, Fill(hatch.ground), mark);
            let step = hatch.pitch.max(0.5) * std::f32::consts::SQRT_2;
            let mut lines = Path::new();
            let mut at = x - height + step / 2.0;
            while at < x + width {
                lines = lines.move_to(at, y + height).line_to(at + height, y);
                at += step;
            }
            let lines = Draw::Path {
                path: lines.map(|point| self.place(point)),
                fill: None,
                stroke: Some(Stroke::new(hatch.weight, hatch.line)),
            };
            let clip = area.map(|point| self.place(point));
            self.push(mark, Draw::Clipped { clip, inside: vec![lines] });
        }
        let half = (hatch.outline / 2.0).min(width / 2.0);
        let outline = Path::rect(x + half, y + half, width - 2.0 * half, height - 2.0 * half);
        self.stroke(&outline, Stroke::new(hatch.outline, hatch.line), mark);
    }

    /// Draws a picture in a box; it is never mirrored, only its box is.
    pub fn picture(
        &mut self,
        (x, y): (f32, f32),
        (width, height): (f32, f32),
        picture: &Arc<Picture>,
        mark: impl Into<Mark>,
    ) {
        let (x1, top) = self.place((x, y));
        let (x2, bottom) = self.place((x + width, y + height));
        let place = [x1.min(x2), top, x1.max(x2), bottom];
        self.push(mark.into(), Draw::Picture { place, picture: Arc::clone(picture) });
    }

    /// Makes a rectangle of the page lead somewhere. `tag` is the [`Tag::Link`] its text belongs to; `text` says for
    /// screen readers where it leads.
    pub fn link(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), target: Target, text: &str, tag: TagId) {
        let (x1, top) = self.place((x, y));
        let (x2, bottom) = self.place((x + width, y + height));
        let link = Link { rect: [x1.min(x2), top, x1.max(x2), bottom], target, text: text.to_owned(), tag };
        if let Some(page) = self.pages.get_mut(self.current) {
            page.links.push(link);
        }
    }

    /// Checks the document and writes it.
    ///
    /// # Errors
    ///
    /// Says what would make the file less than an accessible, archivable document; see [`PdfError`].
    pub fn finish(&self, engine: &Engine, meta: &Meta) -> Result<Vec<u8>, PdfError> {
        structure::check(self, meta)?;
        let written = write::write(self, engine)?;
        structure::finish(self, written, meta)
    }

    /// From reading coordinates to the page.
    fn place(&self, (x, y): (f32, f32)) -> (f32, f32) {
        (if self.area.rtl { self.area.left + self.area.width - x } else { self.area.left + x }, y)
    }

    /// Whether a text of a mark is in another language than its tag says. What is not read needs none.
    fn is_news(&self, mark: Mark, language: &Language) -> bool {
        let Mark::Tag(tag) = mark else { return false };
        self.tree.language(tag).unwrap_or(self.language.tag()) != language.tag()
    }

    /// The mark for a line in another language: the same where its tag says so already, else a part of it.
    fn told(&mut self, mark: Mark, language: &Language) -> Mark {
        match mark {
            Mark::Tag(tag) if self.is_news(mark, language) => {
                let part = self.tag(tag, Tag::Span);
                self.set_language(part, language.tag());
                Mark::Tag(part)
            }
            mark => mark,
        }
    }

    fn push(&mut self, mark: Mark, draw: Draw) {
        if let Some(page) = self.pages.get_mut(self.current) {
            page.items.push(Item { mark, draw });
        }
    }
}
