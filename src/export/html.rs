//! A document as one file for a browser: no script, nothing from the network, printable.
//!
//! The type scale is that of the pages on paper, a rem for ten points, so that the style prints what the PDF shows. Sides
//! are those of the reading direction; pictures hold no words and are mirrored where it runs from the right. A browser
//! may load nothing but the style inside, whose hash stands in the policy of the file, and the logo inside where there
//! is one; no element has a style of its own.

mod block;
mod chart;
mod figure;
mod head;
mod table;
mod text;

use std::collections::BTreeSet;

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};

use super::picture;
use crate::report::{Block, Document, Frame, Page};
use text::{Tongue, direction, escape, language, plain};

/// The hatch of what is not known, for all pictures of the file.
const DEFS: &str = "<svg class=\"defs\" aria-hidden=\"true\" focusable=\"false\"><defs><pattern id=\"hatch\" width=\"5\" \
     height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"5\" height=\"5\" \
     fill=\"#c3d5e2\"/><rect width=\"0.8\" height=\"5\" fill=\"#16486b\"/></pattern></defs></svg>\n";

/// Returns the file's text.
pub fn write(document: &Document) -> String {
    let mut writer = Writer {
        out: String::new(),
        tongue: Tongue { with: document.with.as_ref() },
        document,
        widths: BTreeSet::new(),
        heading: String::new(),
        mirrored: direction(&document.locale) == "rtl",
    };
    writer.body();
    format!(
        "<!DOCTYPE html>\n<html {}>\n{}{}</html>\n",
        language(&document.locale),
        head::head(document, writer.widths.iter().copied()),
        writer.out
    )
}

/// Markup as it grows.
struct Writer<'d> {
    out: String,
    document: &'d Document,
    tongue: Tongue<'d>,
    /// Widths of columns that were used, in tenths of a percent.
    widths: BTreeSet<u32>,
    /// The last heading as plain text: what a table below it is about.
    heading: String,
    /// Whether what is written now reads from the right.
    mirrored: bool,
}

impl Writer<'_> {
    fn push(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    fn both(&self, text: &str) -> String {
        self.tongue.both(text)
    }

    fn body(&mut self) {
        let document = self.document;
        let cover = document.pages.first().is_some_and(|page| page.frame == Frame::Cover);
        self.push("<body>\n");
        self.push(&format!("<a class=\"skip\" href=\"#report\">{}</a>\n", escape(&document.labels.skip)));
        self.push(DEFS);
        if !cover {
            let progress = document.progress.as_deref().map(|text| format!("<b>{}</b>", self.both(text)));
            let line = format!(
                "<header><b>{}</b>{}<span>{}</span></header>\n",
                self.tongue.inline(&document.organisation),
                progress.unwrap_or_default(),
                self.both(&document.classification)
            );
            self.push(&line);
        }
        self.contents();
        self.push("<main id=\"report\">\n");
        if !cover {
            let title = format!("<h1 class=\"hide\">{}</h1>\n", plain(&document.title.replace('\n', " \u{b7} ")));
            self.push(&title);
        }
        for (at, page) in document.pages.iter().enumerate() {
            self.page(at, page);
        }
        let footer = format!(
            "</main>\n<footer><span>{}</span><span>{}</span><span>{}</span></footer>\n</body>\n",
            self.both(&document.footer),
            self.both(&document.data_code),
            plain(&document.producer)
        );
        self.push(&footer);
    }

    fn contents(&mut self) {
        let pages: Vec<_> = self.document.pages.iter().enumerate().filter(|(_, page)| !page.is_second()).collect();
        if pages.len() < 2 {
            return;
        }
        let contents = escape(&self.document.labels.contents);
        self.push(&format!("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">{contents}</h2>\n<ol>\n"));
        for (at, page) in pages {
            let at = at + 1;
            let name = self.both(&page.outline);
            self.push(&format!(
                "<li><a href=\"#p{at}\"><span class=\"number\">{at}</span><span>{name}</span></a></li>\n"
            ));
        }
        self.push("</ol>\n</nav>\n");
    }

    fn page(&mut self, at: usize, page: &Page) {
        let document = self.document;
        let class = match page.frame {
            Frame::Cover => "page cover",
            Frame::Board => "page board",
            Frame::Handout | Frame::Flow => "page",
        };
        let own = match &document.with {
            Some(locale) if page.is_second() => format!(" {}", language(locale)),
            _ => String::new(),
        };
        let at = at + 1;
        self.heading = plain(&page.message.text());
        self.push(&format!("<section id=\"p{at}\" class=\"{class}\" aria-labelledby=\"p{at}-message\"{own}>\n"));
        let level = if page.frame == Frame::Cover && at == 1 { "h1" } else { "h2" };
        if page.frame == Frame::Cover {
            let edition = match self.both(&document.edition) {
                edition if edition.is_empty() => edition,
                edition => format!(" \u{b7} <span class=\"q\">{edition}</span>"),
            };
            let (product, class) = (self.both(&document.product), self.both(&document.classification));
            self.push(&format!("<div class=\"mark\"><b>{product}</b><span><b>{class}</b>{edition}</span></div>\n"));
            self.logo();
        } else {
            let name = self.both(&page.outline);
            let number =
                if document.kind.is_loose() { String::new() } else { format!("<span class=\"number\">{at}</span>") };
            self.push(&format!("<p class=\"kicker\">{number}{name}</p>\n"));
        }
        let shape = page.shape.map(figure::shape).unwrap_or_default();
        let message = self.tongue.inline(&page.message);
        self.push(&format!("<{level} id=\"p{at}-message\">{shape}{message}</{level}>\n"));
        for line in &page.lead {
            let line = self.tongue.inline(line);
            self.push(&format!("<p class=\"lead\">{line}</p>\n"));
        }
        if page.frame == Frame::Board {
            self.board(&page.blocks)
        } else {
            self.blocks(&page.blocks)
        }
        self.push("</section>\n");
    }

    /// Writes the logo of the company, the picture inside the file.
    fn logo(&mut self) {
        let Some(bytes) = self.document.logo.as_ref().and_then(picture::encode) else { return };
        let (data, words) = (BASE64.encode(&bytes), plain(&self.document.logo_alt));
        self.push(&format!("<img class=\"logo\" alt=\"{words}\" src=\"data:image/png;base64,{data}\">\n"));
    }

    /// Writes the blocks of the board page: why beside the rule from today.
    fn board(&mut self, blocks: &[Block]) {
        let gauge = usize::from(matches!(blocks.first(), Some(Block::Gauge(_))));
        let today = blocks.iter().position(|block| matches!(block, Block::FromToday { .. }));
        let (Some(today), Some((first, rest))) = (today, blocks.split_at_checked(gauge)) else {
            return self.blocks(blocks);
        };
        let Some((why, after)) = rest.split_at_checked(today.saturating_sub(gauge)) else { return self.blocks(blocks) };
        self.blocks(first);
        self.push("<div class=\"columns\">\n<div>\n");
        self.blocks(why);
        self.push("</div>\n");
        let (today, after) = after.split_at_checked(1).unwrap_or((after, &[]));
        self.blocks(today);
        self.push("</div>\n");
        self.blocks(after);
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    /// Returns the class of a width in tenths of a percent.
    fn width(&mut self, tenths: u32) -> String {
        self.widths.insert(tenths);
        format!("w{tenths}")
    }

    /// Writes what is in the second language as a whole: its charts read from the other side.
    fn in_second(&mut self, write: impl FnOnce(&mut Self)) {
        let before = self.mirrored;
        self.mirrored = self.document.with.as_ref().map_or(before, |locale| direction(locale) == "rtl");
        write(self);
        self.mirrored = before;
    }
}
