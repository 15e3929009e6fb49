//! Tables as markup: heads with scope, titles over groups of rows, a caption for whoever hears them.

use super::{
    Writer,
    figure::{meter, shape},
    text::plain,
};
use crate::{
    questionnaire::LawStatus,
    report::{Cell, ChipLook, Column, Part, Row, Table},
};

impl Writer<'_> {
    /// Writes a table and the note below it.
    pub(super) fn table(&mut self, table: &Table) {
        let sum: f32 = table.columns.iter().map(|column| column.width).sum();
        let fixed = if sum > 0.0 { " fixed" } else { "" };
        let caption = std::mem::take(&mut self.heading);
        self.push(&format!(
            "<div class=\"scroll\"><table class=\"data{fixed}\">\n<caption class=\"hide\">{caption}</caption>\n"
        ));
        self.heading = caption;
        if sum > 0.0 {
            let columns: String = table
                .columns
                .iter()
                .map(|column| format!("<col class=\"{}\">", self.width((column.width / sum * 1000.0).round() as u32)))
                .collect();
            self.push(&format!("<colgroup>{columns}</colgroup>\n"));
        }
        self.head(table);
        self.push("<tbody>\n");
        for (at, row) in table.rows.iter().enumerate() {
            // A title begins a group of rows.
            if row.title && at > 0 {
                self.push("</tbody>\n<tbody>\n");
            }
            self.row(table, row);
        }
        self.push("</tbody>\n</table></div>\n");
        if let Some(note) = &table.note {
            let note = self.tongue.inline(note);
            self.push(&format!("<p class=\"small\">{note}</p>\n"));
        }
    }

    fn head(&mut self, table: &Table) {
        if table.columns.iter().all(|column| column.head.is_empty()) {
            return;
        }
        self.push("<thead>\n");
        if let Some((words, first, count)) = &table.group {
            let (words, count) = (self.both(words), (*count).clamp(1, table.columns.len().max(1)));
            let after = table.columns.len().saturating_sub(first + count);
            let (before, after) = ("<td></td>".repeat(*first), "<td></td>".repeat(after));
            self.push(&format!(
                "<tr class=\"group\">{before}<th scope=\"colgroup\" colspan=\"{count}\">{words}</th>{after}</tr>\n"
            ));
        }
        self.push("<tr>");
        for column in &table.columns {
            let (head, class) = (self.both(&column.head), class(column));
            let cell =
                if head.is_empty() { "<td></td>".to_owned() } else { format!("<th scope=\"col\"{class}>{head}</th>") };
            self.push(&cell);
        }
        self.push("</tr>\n</thead>\n");
    }

    fn row(&mut self, table: &Table, row: &Row) {
        let count = table.columns.len().max(1);
        if row.title {
            let words = row.cells.first().map(|cell| self.cell(cell)).unwrap_or_default();
            self.push(&format!("<tr class=\"title\"><th scope=\"rowgroup\" colspan=\"{count}\">{words}</th></tr>\n"));
            return;
        }
        self.push(if row.total { "<tr class=\"total\">" } else { "<tr>" });
        // The first column with words names the row; numbers of rows hang before it.
        let named = table.columns.iter().position(|column| !column.head.is_empty()).unwrap_or_default();
        for (at, column) in table.columns.iter().enumerate() {
            let words = row.cells.get(at).map(|cell| self.cell(cell)).unwrap_or_default();
            let tag = if at == named && !words.is_empty() { "th" } else { "td" };
            let scope = if tag == "th" { " scope=\"row\"" } else { "" };
            let head = plain(&column.head.replace('\n', " \u{b7} "));
            // On a phone the head stands before its cell; the cell that names the row needs none.
            let told = if head.is_empty() || tag == "th" { String::new() } else { format!(" data-head=\"{head}\"") };
            let class = match (words.is_empty(), column.end_aligned) {
                (true, _) => " class=\"none\"",
                (_, true) => " class=\"n\"",
                _ => "",
            };
            self.push(&format!("<{tag}{scope}{class}{told}>{words}</{tag}>"));
        }
        self.push("</tr>\n");
    }

    /// Returns the parts of a cell, one below the other.
    pub(super) fn cell(&self, cell: &Cell) -> String {
        cell.0.iter().map(|part| self.part(part)).collect()
    }

    fn part(&self, part: &Part) -> String {
        match part {
            Part::Text(text) => format!("<div>{}</div>", self.tongue.inline(text)),
            Part::Small(text) => format!("<div class=\"small\">{}</div>", self.tongue.inline(text)),
            Part::Law(status, word) => {
                let look = match status {
                    LawStatus::InForce => " filled",
                    LawStatus::NotInForce => " dashed",
                    LawStatus::Contract => " inked",
                    LawStatus::Guidance | LawStatus::Standard | LawStatus::OurAdvice => "",
                };
                self.chip(look, word)
            }
            Part::Chip(ChipLook::Unknown, word) => self.chip(" dashed", word),
            Part::Chip(ChipLook::Known, word) => self.chip(" inked", word),
            Part::Meter { levels, word, wide, arrow } => {
                format!("{}<div>{}</div>", meter(*levels, *wide, *arrow), self.tongue.inline(word))
            }
            Part::Shape(mark, text) => format!("<div>{}{}</div>", shape(*mark), self.tongue.inline(text)),
            Part::Blank(lines) => "<span class=\"write\"></span>".repeat(usize::from(*lines)),
        }
    }

    fn chip(&self, look: &str, word: &str) -> String {
        format!("<div><span class=\"chip{look}\">{}</span></div>", self.both(word))
    }
}

const fn class(column: &Column) -> &'static str {
    if column.end_aligned { " class=\"n\"" } else { "" }
}
