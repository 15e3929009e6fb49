//! The display list to content streams and subset fonts, through printpdf.
//!
//! printpdf writes objects and streams and nothing else; structure, outline and metadata follow in `structure`.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use printpdf::{
    Codepoint, Color, DictItem, FontId, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions,
    Pt, RawImage, RawImageData, RawImageFormat, Rect, Rgb, TextItem, TextMatrix, TextRenderingMode, XObject, XObjectId,
    XObjectTransform,
};
use subsetter::GlyphRemapper;

use super::canvas::{Canvas, Draw, Fill, Mark, PAGE_HEIGHT, PAGE_WIDTH, Stroke};
use super::fonts::Face;
use super::lines::Run;
use super::path::{Path, Step};
use super::shape::{Glyph, copied};
use super::style::Colour;
use super::tags::Tag;
use super::{Engine, PdfError};
use crate::report::Picture;

/// What the structure tree needs to know about the content streams.
pub(super) struct Written {
    pub bytes: Vec<u8>,
    /// Marked content in drawing order: node, page, number on the page.
    pub leaves: Vec<(usize, usize, i64)>,
}

/// Draws every page.
pub(super) fn write(canvas: &Canvas, engine: &Engine) -> Result<Written, PdfError> {
    let mut document = PdfDocument::new("");
    let fonts = Embedded::new(canvas, engine)?;
    for (face, font) in &fonts.faces {
        document.resources.fonts.map.insert(font.id.clone(), PdfFont::new(font.parsed.clone()));
        debug_assert_eq!(font.id, font_id(*face));
    }
    let mut leaves = Vec::new();
    let mut pictures = Vec::new();
    for (number, page) in canvas.pages.iter().enumerate() {
        let mut writer =
            Writer { canvas, fonts: &fonts, pictures: &mut pictures, ops: Vec::new(), fill: None, stroke: None };
        let mut open: Option<Mark> = None;
        let mut next = 0;
        for item in &page.items {
            if open != Some(item.mark) {
                if open.is_some() {
                    writer.ops.push(Op::EndMarkedContent);
                }
                match item.mark {
                    Mark::Tag(tag) => {
                        writer.open_tag(tag.0, next);
                        leaves.push((tag.0, number, next));
                        next += 1;
                    }
                    Mark::Artifact => writer.ops.push(Op::BeginMarkedContent { tag: "Artifact".into() }),
                    Mark::Furniture => {
                        writer.begin("Artifact", [("Type", DictItem::Name(b"Pagination".to_vec()))]);
                    }
                }
                open = Some(item.mark);
            }
            writer.draw(&item.draw)?;
        }
        if open.is_some() {
            writer.ops.push(Op::EndMarkedContent);
        }
        document.pages.push(a4(writer.ops));
    }
    for (at, picture) in pictures.iter().enumerate() {
        document.resources.xobjects.map.insert(picture_id(at), XObject::Image(raw(picture)));
    }
    let options = PdfSaveOptions { secure: false, subset_fonts: false, ..PdfSaveOptions::default() };
    let mut warnings = Vec::new();
    let bytes = document.save(&options, &mut warnings);
    Ok(Written { bytes, leaves })
}

fn picture_id(at: usize) -> XObjectId {
    XObjectId(format!("P{at}"))
}

/// Opaque, in the colours of the output intent: what an archive allows.
fn raw(picture: &Picture) -> RawImage {
    RawImage {
        pixels: RawImageData::U8(picture.rgb.clone()),
        width: picture.width as usize,
        height: picture.height as usize,
        data_format: RawImageFormat::RGB8,
        tag: Vec::new(),
    }
}

fn a4(ops: Vec<Op>) -> PdfPage {
    let mut page = PdfPage::new(printpdf::Mm(210.0), printpdf::Mm(297.0), ops);
    let sheet = Rect::from_wh(Pt(PAGE_WIDTH), Pt(PAGE_HEIGHT));
    page.media_box = sheet.clone();
    page.crop_box = sheet.clone();
    page.trim_box = sheet;
    page
}

/// A face cut down to the glyphs of the document.
struct Subset {
    id: FontId,
    parsed: ParsedFont,
    glyphs: GlyphRemapper,
    /// What one glyph stands for when a reader copies it; other meanings need a replacement text on the page.
    meaning: HashMap<u16, String>,
}

impl Subset {
    /// The width the file states for a glyph, in thousandths of an em: what a viewer advances by.
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "printpdf truncates the same way")]
    fn stated_width(&self, glyph: u16) -> f32 {
        let width = self.parsed.glyph_widths.get(&glyph).copied().unwrap_or(0);
        (f32::from(width) * 1000.0 / f32::from(self.parsed.units_per_em.max(1))) as i64 as f32
    }
}

/// The faces of the document.
struct Embedded {
    faces: BTreeMap<Face, Subset>,
}

fn font_id(face: Face) -> FontId {
    FontId(format!("F{}", face as usize))
}

impl Embedded {
    fn new(canvas: &Canvas, engine: &Engine) -> Result<Self, PdfError> {
        let mut used: BTreeMap<Face, (GlyphRemapper, HashMap<u16, String>)> = BTreeMap::new();
        for item in canvas.pages.iter().flat_map(|page| &page.items) {
            let Draw::Text { run, text, .. } = &item.draw else { continue };
            let (glyphs, meaning) = used.entry(run.face()).or_default();
            for cluster in clusters(&run.glyphs) {
                for glyph in cluster {
                    if glyph.id == 0 {
                        let text = text.get(glyph.cluster.clone()).unwrap_or("").to_owned();
                        return Err(PdfError::MissingGlyph { face: run.face().name(), text });
                    }
                    glyphs.remap(glyph.id);
                }
                if let [only] = cluster {
                    let text = copied(text.get(only.cluster.clone()).unwrap_or(""));
                    meaning.entry(glyphs.remap(only.id)).or_insert(text);
                }
            }
        }
        let mut faces = BTreeMap::new();
        for (face, (glyphs, meaning)) in used {
            let failed = |reason: String| PdfError::Font { face: face.name(), reason };
            if engine.fonts.get(face).is_none() {
                return Err(failed("damaged".into()));
            }
            let bytes = subsetter::subset(face.bytes(), 0, &glyphs).map_err(|error| failed(error.to_string()))?;
            let mut parsed = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or_else(|| failed("cut".into()))?;
            parsed.font_name = Some(format!("{}+{}", subset_tag(face), face.name()));
            faces.insert(face, Subset { id: font_id(face), parsed, glyphs, meaning });
        }
        Ok(Self { faces })
    }
}

/// The six capitals that mark a subset. One document embeds a face once, so the face decides.
fn subset_tag(face: Face) -> String {
    let first = char::from(b'A' + face as u8);
    format!("PORTO{first}")
}

/// Glyphs grouped by the part of the text they stand for.
fn clusters(glyphs: &[Glyph]) -> impl Iterator<Item = &[Glyph]> {
    glyphs.chunk_by(|a, b| a.cluster == b.cluster)
}

struct Writer<'a> {
    canvas: &'a Canvas,
    fonts: &'a Embedded,
    /// The pictures drawn so far, each once.
    pictures: &'a mut Vec<Arc<Picture>>,
    ops: Vec<Op>,
    fill: Option<Colour>,
    stroke: Option<Colour>,
}

impl Writer<'_> {
    fn begin<const N: usize>(&mut self, tag: &str, entries: [(&str, DictItem); N]) {
        let map = entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties: DictItem::Dict { map } });
    }

    fn open_tag(&mut self, node: usize, number: i64) {
        let kind = self.canvas.tree.nodes.get(node).and_then(|node| node.tag.as_ref()).map_or("Span", Tag::kind);
        self.begin(kind, [("MCID", DictItem::Int(number))]);
    }

    fn draw(&mut self, draw: &Draw) -> Result<(), PdfError> {
        match draw {
            Draw::Text { x, baseline, run, text } => self.text(*x, *baseline, run, text),
            Draw::Path { path, fill, stroke } => {
                self.path(path, *fill, *stroke);
                Ok(())
            }
            Draw::Picture { place, picture } => {
                self.picture(*place, picture);
                Ok(())
            }
            Draw::Clipped { clip, inside } => {
                let before = (self.fill, self.stroke);
                self.ops.push(Op::SaveGraphicsState);
                self.outline(clip);
                self.operator("W", &[]);
                self.operator("n", &[]);
                for draw in inside {
                    self.draw(draw)?;
                }
                self.ops.push(Op::RestoreGraphicsState);
                (self.fill, self.stroke) = before;
                Ok(())
            }
        }
    }

    fn picture(&mut self, [left, top, right, bottom]: [f32; 4], picture: &Arc<Picture>) {
        let at = self.pictures.iter().position(|known| Arc::ptr_eq(known, picture)).unwrap_or_else(|| {
            self.pictures.push(Arc::clone(picture));
            self.pictures.len() - 1
        });
        self.ops.push(Op::SaveGraphicsState);
        self.operator("cm", &[right - left, 0.0, 0.0, bottom - top, left, PAGE_HEIGHT - bottom]);
        let transform = XObjectTransform { no_auto_scale: true, ..XObjectTransform::default() };
        self.ops.push(Op::UseXobject { id: picture_id(at), transform });
        self.ops.push(Op::RestoreGraphicsState);
    }

    fn operator(&mut self, key: &str, numbers: &[f32]) {
        let value = numbers.iter().map(|number| DictItem::Real(rounded(*number))).collect();
        self.ops.push(Op::Unknown { key: key.to_owned(), value });
    }

    fn outline(&mut self, path: &Path) {
        let up = |y: f32| PAGE_HEIGHT - y;
        for step in &path.steps {
            match *step {
                Step::Move((x, y)) => self.operator("m", &[x, up(y)]),
                Step::Line((x, y)) => self.operator("l", &[x, up(y)]),
                Step::Curve(a, b, c) => self.operator("c", &[a.0, up(a.1), b.0, up(b.1), c.0, up(c.1)]),
                Step::Close => self.operator("h", &[]),
            }
        }
    }

    fn path(&mut self, path: &Path, fill: Option<Fill>, stroke: Option<Stroke>) {
        if let Some(Fill(colour)) = fill {
            self.fill_colour(colour);
        }
        if let Some(stroke) = stroke {
            self.stroke_colour(stroke.colour);
            self.operator("w", &[stroke.width]);
            if let Some((on, off)) = stroke.dash {
                self.dash(&[on, off]);
            }
        }
        self.outline(path);
        match (fill, stroke) {
            (Some(_), Some(_)) => self.operator("B", &[]),
            (Some(_), None) => self.operator("f", &[]),
            (None, Some(_)) => self.operator("S", &[]),
            (None, None) => self.operator("n", &[]),
        }
        if stroke.is_some_and(|stroke| stroke.dash.is_some()) {
            self.dash(&[]);
        }
    }

    fn dash(&mut self, lengths: &[f32]) {
        let lengths = lengths.iter().map(|length| DictItem::Real(rounded(*length))).collect();
        let value = vec![DictItem::Array(lengths), DictItem::Int(0)];
        self.ops.push(Op::Unknown { key: "d".into(), value });
    }

    fn fill_colour(&mut self, colour: Colour) {
        if self.fill.replace(colour) != Some(colour) {
            self.ops.push(Op::SetFillColor { col: ink(colour) });
        }
    }

    fn stroke_colour(&mut self, colour: Colour) {
        if self.stroke.replace(colour) != Some(colour) {
            self.ops.push(Op::SetOutlineColor { col: ink(colour) });
        }
    }

    fn text(&mut self, x: f32, baseline: f32, run: &Run, text: &str) -> Result<(), PdfError> {
        let Some(font) = self.fonts.faces.get(&run.face()) else {
            return Err(PdfError::Font { face: run.face().name(), reason: "not embedded".into() });
        };
        self.fill_colour(run.colour);
        if run.choice.thicken {
            self.stroke_colour(run.colour);
            self.operator("w", &[run.size / 28.0]);
        }
        if let Some(language) = &run.language {
            let tag = DictItem::String { data: language.tag().as_bytes().to_vec(), literal: true };
            self.begin("Span", [("Lang", tag)]);
        }
        self.ops.push(Op::StartTextSection);
        if run.choice.thicken {
            self.ops.push(Op::SetTextRenderingMode { mode: TextRenderingMode::FillStroke });
        }
        self.ops.push(Op::SetFont { font: PdfFontHandle::External(font.id.clone()), size: Pt(run.size) });
        let at = [1.0, 0.0, 0.0, 1.0, rounded(x), rounded(PAGE_HEIGHT - baseline)];
        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw(at) });
        let mut pen = Pen { font, size: run.size, place: 0.0, wanted: 0.0, rise: 0.0, waiting: Vec::new() };
        for cluster in clusters(&run.glyphs) {
            let text = cluster.first().and_then(|glyph| text.get(glyph.cluster.clone())).unwrap_or("");
            pen.cluster(&mut self.ops, cluster, &copied(text));
        }
        pen.flush(&mut self.ops);
        pen.rise_to(&mut self.ops, 0.0);
        if run.choice.thicken {
            self.ops.push(Op::SetTextRenderingMode { mode: TextRenderingMode::Fill });
        }
        self.ops.push(Op::EndTextSection);
        if run.language.is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
        Ok(())
    }
}

/// Where the viewer's pen is while a run is written, in thousandths of an em from its start.
struct Pen<'a> {
    font: &'a Subset,
    size: f32,
    /// Where the viewer is, by the widths and moves written so far.
    place: f32,
    /// Where the next cluster belongs.
    wanted: f32,
    rise: f32,
    waiting: Vec<TextItem>,
}

impl Pen<'_> {
    fn thousandths(&self, points: f32) -> f32 {
        points * 1000.0 / self.size.max(0.01)
    }

    fn flush(&mut self, ops: &mut Vec<Op>) {
        if !self.waiting.is_empty() {
            ops.push(Op::ShowText { items: std::mem::take(&mut self.waiting) });
        }
    }

    fn rise_to(&mut self, ops: &mut Vec<Op>, rise: f32) {
        if (self.rise - rise).abs() > 0.005 {
            self.flush(ops);
            self.rise = rise;
            ops.push(Op::SetLineOffset { multiplier: rounded(rise) });
        }
    }

    /// Writes a cluster; what a glyph alone does not say is said by a replacement text around it.
    fn cluster(&mut self, ops: &mut Vec<Op>, cluster: &[Glyph], text: &str) {
        let id = |glyph: &Glyph| self.font.glyphs.get(glyph.id).unwrap_or(0);
        let says_itself =
            matches!(cluster, [only] if self.font.meaning.get(&id(only)).is_some_and(|meaning| meaning == text));
        if !says_itself {
            self.flush(ops);
            let mut data = vec![0xFE, 0xFF];
            data.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
            let map = BTreeMap::from([("ActualText".to_owned(), DictItem::String { data, literal: false })]);
            let properties = DictItem::Dict { map };
            ops.push(Op::BeginMarkedContentWithProperties { tag: "Span".into(), properties });
        }
        for glyph in cluster {
            self.glyph(ops, glyph, text);
        }
        if !says_itself {
            self.flush(ops);
            ops.push(Op::EndMarkedContent);
        }
    }

    fn glyph(&mut self, ops: &mut Vec<Op>, glyph: &Glyph, text: &str) {
        let id = self.font.glyphs.get(glyph.id).unwrap_or(0);
        self.rise_to(ops, glyph.dy);
        // Whole thousandths suffice, and errors do not add up because the pen knows what was written.
        let back = (self.place - self.wanted - self.thousandths(glyph.dx)).round();
        if back.abs() >= 1.0 {
            self.waiting.push(TextItem::Offset(back));
            self.place -= back;
        }
        let meaning = self.font.meaning.get(&id).cloned().or_else(|| text.chars().next().map(String::from));
        self.waiting.push(TextItem::GlyphIds(vec![Codepoint { gid: id, offset: 0.0, cid: meaning }]));
        self.place += self.font.stated_width(id);
        self.wanted += self.thousandths(glyph.advance);
    }
}

fn ink(colour: Colour) -> Color {
    let part = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb { r: part(colour.red), g: part(colour.green), b: part(colour.blue), icc_profile: None })
}

/// Hundredths of a point are finer than any printer.
fn rounded(number: f32) -> f32 {
    (number * 100.0).round() / 100.0
}
