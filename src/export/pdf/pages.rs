//! A [`Document`] placed on A4 sheets, with the measures of the design.
//!
//! [`write()`] is the whole way from blocks to bytes. Pages of the frame [`Frame::Flow`] take as many sheets as they
//! need and may share one (see `share`); the cover, the board page and the handout take one. References to pages are right because a document whose pages did not
//! begin where its words say is laid out once more.

mod board;
mod chart;
mod charts;
mod classes;
mod cover;
mod flow;
mod form;
mod marks;
mod pair;
mod question;
mod scale;
mod share;
mod table;
mod timeline;

use self::scale::{Face, GREY, INK, RULE, style};
use super::{
    Anchor, Canvas, Colour, Direction, Engine, Language, Lines, Mark, Meta, Paragraph, PdfError, Span, Style, Tag,
    TagId,
};
use crate::{
    export::Written,
    report::{Document, Frame, Inline, Page, Run, Tone},
    scoring,
    text::strip_isolates,
};

/// Top of the content, in points from the top of the sheet.
const TOP: f32 = 66.0;
/// Bottom of the content.
const BOTTOM: f32 = 786.0;
/// Width of body and lead.
const MEASURE: f32 = 461.0;
/// Width of the text area.
const WIDTH: f32 = super::TEXT_WIDTH;
/// How often a document is laid out at most until its page references are right.
const PASSES: usize = 4;

/// Lays `document` out and writes it.
///
/// # Errors
///
/// Says what would make the file less than an accessible, archivable document, or which block of the board page does
/// not fit; nothing is written then.
pub fn write(document: &Document) -> Result<Written, PdfError> {
    write_telling(document, &mut |_, _| {})
}

/// Lays `document` out and writes it; `told` hears before each of its pages which one it is, from 1, and how many there are.
///
/// # Errors
///
/// See [`write()`].
pub fn write_telling(document: &Document, told: &mut dyn FnMut(usize, usize)) -> Result<Written, PdfError> {
    let composer = compose(document, told)?;
    let meta = Meta {
        title: strip_isolates(&document.title),
        author: Some(strip_isolates(&document.organisation.text())).filter(|name| !name.trim().is_empty()),
        subject: Some(strip_isolates(&document.producer)),
        date: document.date,
        identifier: Some(document.digest.clone()),
    };
    let bytes = composer.canvas.finish(&composer.engine, &meta)?;
    let uncovered = composer.engine.uncovered().map(str::to_owned).collect();
    Ok(Written { bytes, sheets: composer.sheets.len(), uncovered })
}

/// Lays `document` out: what stands where, without a file.
///
/// # Errors
///
/// Says which block of the board page does not fit.
pub fn lay_out(document: &Document) -> Result<Canvas, PdfError> {
    Ok(compose(document, &mut |_, _| {})?.canvas)
}

/// Lays a document out until the pages begin where its words say. Only the first time is told: what is laid out once more
/// is not written once more.
fn compose<'d>(document: &'d Document, told: &mut dyn FnMut(usize, usize)) -> Result<Composer<'d>, PdfError> {
    let mut begins: Vec<usize> = (0..document.pages.len()).collect();
    let mut engine = Engine::new(document.locale.tag());
    let mut shared = None;
    for pass in 1.. {
        let mut composer = Composer::new(document, engine, begins);
        // Found once: a number of another width must not turn it over again and again.
        composer.shared = shared.unwrap_or_else(|| composer.share());
        if pass == 1 {
            composer.compose(told)?;
        } else {
            composer.compose(&mut |_, _| {})?;
        }
        if composer.begun == composer.begins || pass == PASSES {
            composer.furnish();
            return Ok(composer);
        }
        (engine, begins, shared) = (composer.engine, composer.begun, Some(composer.shared));
    }
    Err(PdfError::NoPage)
}

/// A document while it is laid out.
struct Composer<'d> {
    document: &'d Document,
    engine: Engine,
    canvas: Canvas,
    /// The sheet on which each page of the document is assumed to begin, from 0.
    begins: Vec<usize>,
    /// The sheet on which it did begin.
    begun: Vec<usize>,
    /// Where each page of the document begins.
    shared: Vec<share::Begin>,
    /// Where the sheets before the present one ended.
    ended: Vec<f32>,
    /// For each sheet: whether it is a cover, and whether it is in the second language.
    sheets: Vec<(bool, bool)>,
    /// Whether the current page repeats the one before it in the second language.
    repeats: bool,
    /// The document's second language.
    second: Option<Language>,
    /// The node that the current page belongs to.
    section: TagId,
    /// Where the next block may begin.
    y: f32,
    /// Whether the blocks of the current page stand close, so that it fits its sheet.
    close: bool,
    /// Whether the lines of tables stand close, too.
    tight: bool,
    /// Whether everything stands as close as it may, since it is signed and must not be torn.
    squeezed: bool,
}

impl<'d> Composer<'d> {
    fn new(document: &'d Document, engine: Engine, begins: Vec<usize>) -> Self {
        let canvas = Canvas::new(&engine);
        Self {
            document,
            engine,
            canvas,
            begins,
            begun: Vec::new(),
            shared: Vec::new(),
            ended: Vec::new(),
            sheets: Vec::new(),
            second: document.with.as_ref().map(|locale| Language::new(locale.tag())),
            repeats: false,
            section: Canvas::ROOT,
            y: TOP,
            close: false,
            tight: false,
            squeezed: false,
        }
    }

    fn compose(&mut self, told: &mut dyn FnMut(usize, usize)) -> Result<(), PdfError> {
        for (at, page) in self.document.pages.iter().enumerate() {
            told(at + 1, self.document.pages.len());
            self.repeats = page.is_second();
            let begin = self.shared.get(at).copied().unwrap_or_default();
            if begin.follows {
                self.y += share::BETWEEN;
            } else {
                self.sheet(page.frame == Frame::Cover);
            }
            self.begun.push(self.canvas.page());
            self.section = self.canvas.tag(Canvas::ROOT, Tag::Section);
            if self.repeats {
                self.say_second(self.section);
                self.in_second(|composer| composer.page(page, begin.apart))?;
            } else {
                self.page(page, begin.apart)?;
            }
        }
        Ok(())
    }

    fn page(&mut self, page: &Page, apart: bool) -> Result<(), PdfError> {
        match page.frame {
            Frame::Cover => self.cover(page),
            Frame::Board => self.board(page)?,
            Frame::Handout => self.handout(page),
            Frame::Flow => self.flow(page, apart),
        }
        Ok(())
    }

    /// Draws header and footer of every sheet, once it is known how many there are.
    fn furnish(&mut self) {
        for (sheet, (cover, second)) in self.sheets.clone().into_iter().enumerate() {
            self.canvas.turn_to(sheet);
            if second {
                self.in_second(|composer| composer.furniture(sheet, cover));
            } else {
                self.furniture(sheet, cover);
            }
        }
    }

    /// Begins a sheet.
    fn sheet(&mut self, cover: bool) {
        if !self.sheets.is_empty() {
            self.ended.push(self.y);
        }
        self.canvas.new_page();
        self.sheets.push((cover, self.repeats));
        self.y = TOP;
    }

    /// Draws header and footer.
    fn furniture(&mut self, sheet: usize, cover: bool) {
        let face = self.style(Face::Furniture).colour(GREY);
        if !cover {
            let class = match self.own(&self.document.edition) {
                "" => self.in_one_line(&self.document.classification, face, 150.0),
                edition => {
                    let text = format!("{} \u{b7} {edition}", self.own(&self.document.classification));
                    let line = Paragraph::text(text, face).width(240.0).align(super::Align::End).max_lines(1);
                    line.layout(&mut self.engine)
                }
            };
            self.canvas.label(WIDTH, 39.0, Anchor::End, &class, Mark::Furniture);
            let progress = self.document.progress.as_ref();
            let progress = progress.map(|progress| self.in_one_line(progress, face.bold().colour(INK), 0.0));
            let end = WIDTH - class.width() - 12.0;
            let room = end - progress.as_ref().map_or(0.0, |progress| progress.width() + 12.0);
            let name = self.inline(&self.document.organisation, face.bold().colour(INK));
            let name = name.width(room.min(300.0)).max_lines(1).layout(&mut self.engine);
            self.canvas.label(0.0, 39.0, Anchor::Start, &name, Mark::Furniture);
            if let Some(progress) = progress {
                // Beside long words there is no middle left: it then stands before the classification.
                let middle = WIDTH / 2.0;
                let half = progress.width() / 2.0;
                let free = name.width() + 8.0 < middle - half && middle + half <= end;
                let (at, anchor) = if free { (middle, Anchor::Centre) } else { (end, Anchor::End) };
                self.canvas.label(at, 39.0, anchor, &progress, Mark::Furniture);
            }
        }
        self.canvas.stroke(
            &super::Path::line(0.0, 798.0, WIDTH, 798.0),
            super::Stroke::new(0.5, RULE),
            Mark::Furniture,
        );
        let (number, count) = self.numbered(sheet);
        let page = self.document.page_label.replace("{n}", &number.to_string()).replace("{m}", &count.to_string());
        for (text, x, anchor, most) in [
            (&self.document.footer, 0.0, Anchor::Start, 190.0),
            (&self.document.data_code, WIDTH / 2.0, Anchor::Centre, 110.0),
            (&page, WIDTH, Anchor::End, 150.0),
        ] {
            let label = self.in_one_line(text, face, most);
            self.canvas.label(x, 813.5, anchor, &label, Mark::Furniture);
        }
    }

    /// Returns the number that a sheet prints, and how many there are. Draft papers are used one by one: each counts its
    /// own sheets.
    fn numbered(&self, sheet: usize) -> (usize, usize) {
        let all = self.sheets.len();
        if !self.document.kind.is_loose() {
            return (sheet + 1, all);
        }
        let after = self.begun.partition_point(|begin| *begin <= sheet);
        let begin = after.checked_sub(1).and_then(|at| self.begun.get(at)).map_or(0, |begin| *begin);
        let end = self.begun.get(after).map_or(all, |begin| *begin);
        (sheet - begin + 1, end - begin)
    }

    fn style(&self, face: Face) -> Style {
        style(face, self.engine.language().script())
    }

    /// Turns runs into a paragraph; `base` is the style that bold and tone are added to.
    fn inline(&self, inline: &Inline, base: Style) -> Paragraph {
        let spans: Vec<_> =
            inline.0.iter().filter(|run| !run.text.is_empty()).map(|run| self.span(run, base)).collect();
        let foreign = inline.0.iter().all(|run| run.free);
        let direction = if foreign { Direction::FirstLetter } else { Direction::Document };
        let paragraph = Paragraph::new(spans).direction(direction);
        match self.second.as_ref().filter(|_| !foreign && inline.0.iter().all(|run| run.second)) {
            Some(second) => paragraph.in_language(second),
            None => paragraph,
        }
    }

    fn span(&self, run: &Run, base: Style) -> Span {
        let style = if run.bold { base.bold() } else { base };
        let style = match run.tone {
            Tone::Plain => style,
            Tone::Quiet => style.colour(GREY),
            Tone::State(colour) => style.colour(state_text(colour)),
        };
        let text = match run.page.and_then(|page| self.begins.get(page)) {
            Some(sheet) => (sheet + 1).to_string(),
            None => run.text.clone(),
        };
        let span = if run.free { Span::foreign(text, style) } else { Span::new(text, style) };
        match self.second.as_ref().filter(|_| run.second && !run.free && !self.speaks_second()) {
            Some(second) => span.in_language(second.tag()),
            None => span,
        }
    }

    fn lay(&mut self, inline: &Inline, base: Style, width: f32) -> Lines {
        let (first, second) = inline.halves();
        if self.second.is_none() || first.is_empty() || second.is_empty() {
            return self.inline(inline, self.suited(inline, base)).width(width).layout(&mut self.engine);
        }
        let first = self.inline(&first, base).width(width).layout(&mut self.engine);
        let base = self.suited(&second, base);
        first.above(self.inline(&second, base).width(width).layout(&mut self.engine))
    }

    /// Draws the message of a page as its first heading and returns the y below it.
    fn message(&mut self, page: &Page, face: Face, x: f32, y: f32, width: f32) -> f32 {
        let base = self.style(face);
        let mut lines = self.inline(&page.message, base).width(width).balanced().layout(&mut self.engine);
        if let Some(second) = page.lead.first().filter(|line| self.is_message(line)) {
            // A little white above it, since one heading holds both.
            let style = Style { leading: 22.0, ..self.style(Face::Lead) };
            lines = lines.above(self.inline(second, style).width(width).balanced().layout(&mut self.engine));
        }
        if lines.len() == 2
            && !page.lead.first().is_some_and(|line| self.is_message(line))
            && let Some(broken) = at_its_comma(&page.message)
        {
            let better = self.inline(&broken, base).width(width).layout(&mut self.engine);
            if better.len() == 2 {
                lines = better;
            }
        }
        let heading = self.canvas.tag(self.section, Tag::Heading { level: 1, title: strip_isolates(&page.outline) });
        self.canvas.lines(x, y, &lines, heading);
        y + lines.height()
    }

    /// Draws the lead lines and returns the y below them.
    fn lead(&mut self, page: &Page, y: f32) -> f32 {
        let style = self.style(Face::Lead);
        let y = y + 6.0;
        if self.second.is_some() && !page.is_second() && page.frame == Frame::Flow {
            return self.lead_beside(page, y);
        }
        let mut y = y;
        for line in &page.lead {
            let lines = self.lay(line, style, MEASURE);
            let tag = self.canvas.tag(self.section, Tag::Paragraph);
            self.canvas.lines(0.0, y, &lines, tag);
            y += lines.height();
        }
        y
    }

    /// Draws a section heading and returns the y below it.
    fn section(&mut self, text: &Inline, shape: Option<crate::report::Shape>, x: f32, y: f32, width: f32) -> f32 {
        let style = self.style(Face::Section);
        let indent = shape.map_or(0.0, |shape| marks::shape_width(shape, 8.0) + marks::shape_gap(8.0));
        let lines = self.lay(text, style, width - indent);
        if let Some(shape) = shape {
            marks::shape(&mut self.canvas, shape, 8.0, x, y + lines.baseline(0) - 0.36 * style.size);
        }
        let heading = self.canvas.tag(self.section, Tag::Heading { level: 2, title: strip_isolates(&text.text()) });
        self.canvas.lines(x + indent, y, &lines, heading);
        y + lines.height()
    }
}

/// Breaks a Chinese heading of two lines behind the comma nearest to its middle, as a typesetter would; none without
/// one in its middle half.
fn at_its_comma(message: &Inline) -> Option<Inline> {
    let words = message.text();
    let count = words.chars().count();
    let commas = words.chars().enumerate().filter(|(_, c)| matches!(c, '，' | '；' | '：'));
    let (at, _) = commas.min_by_key(|(at, _)| (2 * (at + 1)).abs_diff(count))?;
    if at + 1 < count / 4 || at + 1 > count - count / 4 {
        return None;
    }
    let mut left = at + 1;
    let mut broken = message.clone();
    for run in &mut broken.0 {
        let length = run.text.chars().count();
        if left > 0 && left <= length {
            let byte = run.text.char_indices().nth(left).map_or(run.text.len(), |(byte, _)| byte);
            run.text.insert(byte, '\n');
        }
        left = left.saturating_sub(length);
    }
    Some(broken)
}

/// Returns the colour of a state as text.
const fn state_text(colour: scoring::Colour) -> Colour {
    match colour {
        scoring::Colour::Red => scale::RED,
        scoring::Colour::Amber => scale::AMBER_TEXT,
        scoring::Colour::Green => scale::GREEN,
    }
}
