//! A document as Markdown: CommonMark with the tables of GitHub, which reads well as plain text too.
//!
//! Each page is a heading of the second level under the title, sections are of the third. Parts of a cell stand behind
//! each other with a dot between them, since a cell has one line. No HTML is written, and nothing typed is markup.

mod block;
mod escape;

use escape::{escape, opening};

use super::figures::{BETWEEN, mark};
use crate::report::{Document, Frame, Inline, Page};

/// Returns the file's text.
pub fn write(document: &Document) -> String {
    let mut writer = Writer { out: String::new(), document };
    writer.document();
    writer.out
}

/// Text as it grows: paragraphs with an empty line between them.
struct Writer<'d> {
    out: String,
    document: &'d Document,
}

impl Writer<'_> {
    fn document(&mut self) {
        let document = self.document;
        let cover = document.pages.first().filter(|page| page.frame == Frame::Cover);
        let title = cover.map_or_else(|| escape(&document.title, false), |page| inline(&page.message, false));
        self.paragraph(&format!("# {title}"));
        let mut line = vec![inline(&document.organisation, false)];
        let progress = document.progress.as_deref().unwrap_or_default();
        line.extend([&document.classification, &document.edition, progress].map(|text| escape(text, false)));
        self.line(&line);
        for (index, page) in document.pages.iter().enumerate() {
            self.page(index, page);
        }
        self.paragraph("---");
        self.line(&[&document.producer, &document.footer, &document.data_code].map(|text| escape(text, false)));
    }

    fn page(&mut self, index: usize, page: &Page) {
        if page.frame != Frame::Cover {
            let shape = page.shape.map(|shape| format!("{} ", mark(shape))).unwrap_or_default();
            // References name pages by this number.
            let number = if self.document.kind.is_loose() { String::new() } else { format!("{}{BETWEEN}", index + 1) };
            self.paragraph(&format!("## {number}{shape}{}", inline(&page.message, false)));
        }
        for line in &page.lead {
            self.text(line);
        }
        page.blocks.iter().for_each(|block| self.block(block));
    }

    /// Writes phrases as one line, those without words left out.
    fn line(&mut self, phrases: &[String]) {
        let said: Vec<&str> = phrases.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
        self.paragraph(&opening(&said.join(BETWEEN)));
    }

    fn text(&mut self, text: &Inline) {
        self.paragraph(&opening(&inline(text, false)));
    }

    /// Writes lines that belong together, then an empty one.
    fn paragraph(&mut self, lines: &str) {
        let lines = lines.trim_end();
        if lines.is_empty() {
            return;
        }
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        self.out.push_str(lines);
        self.out.push('\n');
    }
}

/// Returns runs with bold ones marked as such.
fn inline(inline: &Inline, in_table: bool) -> String {
    let mut parts: Vec<(bool, String)> = Vec::new();
    for run in &inline.0 {
        let text = crate::text::strip_isolates(&run.text);
        match parts.last_mut() {
            Some((bold, before)) if *bold == run.bold => before.push_str(&text),
            _ => parts.push((run.bold, text)),
        }
    }
    let mut out = String::new();
    for (index, (bold, text)) in parts.iter().enumerate() {
        let words = text.trim();
        let before = parts.get(index.wrapping_sub(1)).map(|(_, text)| text.as_str()).unwrap_or_default();
        let after = parts.get(index + 1).map(|(_, text)| text.as_str()).unwrap_or_default();
        let escaped = escape(text, in_table);
        if *bold && can_be_bold(before, text, after) {
            out.push_str(&escaped.replacen(&escape(words, in_table), &format!("**{}**", escape(words, in_table)), 1));
        } else {
            out.push_str(&escaped);
        }
    }
    out
}

/// Says whether asterisks around the words would be read as such: beside letters, they must not stand at punctuation.
fn can_be_bold(before: &str, text: &str, after: &str) -> bool {
    let words = text.trim();
    let (Some(first), Some(last)) = (words.chars().next(), words.chars().next_back()) else { return false };
    let open = text.starts_with(char::is_whitespace) || before.is_empty() || before.ends_with(char::is_whitespace);
    let close = text.ends_with(char::is_whitespace) || after.is_empty() || after.starts_with(char::is_whitespace);
    (open || first.is_alphanumeric()) && (close || last.is_alphanumeric())
}
