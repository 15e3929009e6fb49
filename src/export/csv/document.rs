//! A document as rows: every row with the same columns, so that a spreadsheet can sort and filter it.
//!
//! `page` is the id of the page, `section` the words of the heading above, `kind` says what the row is; these three and
//! their values, words of headings aside, are the same in every language. Parts of a cell stand behind each other with a
//! dot between them. The file begins with a byte order mark, without which Excel reads it as something other than UTF-8.

use super::line;
use crate::{
    export::figures::{self, BETWEEN, mark},
    report::{
        Block, Cell, ChartFigure, Classes, Document, FormLine, Inline, Item, Page, Part, Question, Table, TimeLine,
    },
    text::strip_isolates,
};

/// Tells a spreadsheet that the file is UTF-8.
const MARK: &str = "\u{feff}";

/// Returns the file's text.
pub fn write(document: &Document) -> String {
    let mut rows = Rows::default();
    rows.document(document);
    let cells = rows.rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    let heads = ["page", "section", "kind"].map(str::to_owned).into_iter();
    let mut out = MARK.to_owned() + &line(heads.chain((1..=cells).map(|cell| format!("cell-{cell}"))));
    for Row { page, section, kind, cells: own } in rows.rows {
        let empty = std::iter::repeat_n(String::new(), cells - own.len());
        out.push_str(&line([page, section, kind.to_owned()].into_iter().chain(own).chain(empty)));
    }
    out
}

/// A row as it is collected.
struct Row {
    page: String,
    section: String,
    kind: &'static str,
    cells: Vec<String>,
}

/// Rows as they are collected.
#[derive(Default)]
struct Rows {
    page: String,
    section: String,
    weeks: String,
    rows: Vec<Row>,
}

impl Rows {
    fn row(&mut self, kind: &'static str, cells: Vec<String>) {
        if cells.iter().any(|cell| !cell.is_empty()) {
            self.rows.push(Row { page: self.page.clone(), section: self.section.clone(), kind, cells });
        }
    }

    fn document(&mut self, document: &Document) {
        self.weeks.clone_from(&document.labels.weeks);
        for (kind, text) in [
            ("document", &document.title),
            ("classification", &document.classification),
            ("note", &document.footer),
            ("data-code", &document.data_code),
        ] {
            self.row(kind, vec![plain(text)]);
        }
        self.row("organisation", vec![words(&document.organisation)]);
        self.row("progress", document.progress.iter().map(|text| plain(text)).collect());
        self.row("date", vec![document.date.to_string()]);
        document.pages.iter().for_each(|page| self.page(page));
    }

    fn page(&mut self, page: &Page) {
        self.page.clone_from(&page.id);
        self.section.clear();
        let shape = page.shape.map(|shape| format!("{} ", mark(shape))).unwrap_or_default();
        self.row("message", vec![shape + &words(&page.message)]);
        page.lead.iter().for_each(|line| self.row("lead", vec![words(line)]));
        page.blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Section { text, .. } => {
                self.section = words(text);
                self.row("section", vec![self.section.clone()]);
            }
            Block::Text { text, .. } => self.row("text", vec![words(text)]),
            Block::List(list) => list.items.iter().for_each(|Item { text, small }| {
                self.row("item", std::iter::once(words(text)).chain(small.iter().map(words)).collect());
            }),
            Block::Gauge(gauge) => self.row("figure", vec![plain(&gauge.alt)]),
            Block::Bars(bars) => {
                self.row("figure", vec![plain(&bars.alt)]);
                self.table(&figures::bars(bars));
            }
            Block::Chart(chart) => self.chart(chart),
            Block::TimeLine(line) => self.time_line(line),
            Block::Classes(classes) => self.classes(classes),
            Block::Questions(questions) => questions.iter().for_each(|question| self.question(question)),
            Block::Pair(first, second) => {
                self.block(first);
                self.block(second);
            }
            Block::Table(table) => self.table(table),
            Block::Facts(facts) => facts.iter().for_each(|(label, lines)| {
                self.row("fact", std::iter::once(plain(label)).chain(lines.iter().map(words)).collect());
            }),
            Block::FromToday { heading, rule, note } => {
                self.row("from-today", vec![plain(heading), words(rule), words(note)]);
            }
            Block::Form(lines) => self.form(lines),
            Block::Signature { agreed, options, captions } => {
                self.row("agreed", std::iter::once(agreed).chain(options).map(|text| plain(text)).collect());
                self.row("signature", captions.iter().map(|text| plain(text)).collect());
            }
        }
    }

    fn chart(&mut self, chart: &ChartFigure) {
        self.row("figure", vec![plain(&chart.alt)]);
        for node in &chart.nodes {
            let head = chart.heads.get(node.column).map(|head| plain(head)).unwrap_or_default();
            self.row("node", vec![head, words(&node.text), plain(&node.note)]);
        }
        for edge in &chart.edges {
            let ends = [edge.from, edge.to].map(|at| chart.nodes.get(at).map(|node| words(&node.text)));
            let legend = if edge.known { &chart.legend[0] } else { &chart.legend[1] };
            if let [Some(from), Some(to)] = ends {
                self.row("link", vec![from, to, plain(legend)]);
            }
        }
    }

    fn time_line(&mut self, line: &TimeLine) {
        self.row("figure", vec![plain(&line.alt)]);
        self.table(&figures::time_line(line, &self.weeks.clone()));
        self.row("reached", std::iter::once(&line.reached_head).chain(&line.reached).map(|text| plain(text)).collect());
    }

    fn classes(&mut self, classes: &Classes) {
        self.row("figure", vec![plain(&classes.alt)]);
        let [what, places] = &classes.heads;
        for panel in &classes.panels {
            let name = plain(&panel.name);
            self.row("class", vec![format!("{} {name}", mark(panel.shape)), plain(&panel.means)]);
            for (head, lines) in [(what, &panel.what), (places, &panel.places)] {
                lines.iter().for_each(|line| self.row("class-line", vec![name.clone(), plain(head), words(line)]));
            }
            self.form(panel.line.as_slice());
        }
    }

    fn form(&mut self, lines: &[FormLine]) {
        lines.iter().for_each(|line| self.row("form", vec![plain(&line.label), words(&line.value)]));
    }

    fn question(&mut self, question: &Question) {
        let small = question.small.iter().map(words);
        self.row("question", [plain(&question.number), words(&question.text)].into_iter().chain(small).collect());
        question.options.iter().for_each(|option| self.row("option", vec![plain(option)]));
        question.lines.iter().for_each(|caption| self.row("form", vec![plain(caption), String::new()]));
    }

    fn table(&mut self, table: &Table) {
        let heads = table.columns.iter().enumerate().map(|(at, column)| {
            let group = table.group.as_ref().filter(|(_, first, count)| (*first..first + count).contains(&at));
            let parts = [group.map_or("", |(words, ..)| words), column.head.as_str()];
            join(parts.map(plain))
        });
        self.row("head", heads.collect());
        for row in &table.rows {
            let kind = match (row.title, row.total) {
                (true, _) => "title",
                (_, true) => "total",
                _ => "row",
            };
            self.row(kind, row.cells.iter().map(cell).collect());
        }
        table.note.iter().for_each(|note| self.row("note", vec![words(note)]));
    }
}

fn cell(cell: &Cell) -> String {
    join(cell.0.iter().map(|part| match part {
        Part::Text(text) | Part::Small(text) => words(text),
        Part::Law(_, word) | Part::Chip(_, word) => plain(word),
        Part::Meter { word, .. } => words(word),
        Part::Shape(shape, text) => format!("{} {}", mark(*shape), words(text)),
        Part::Blank(_) => String::new(),
    }))
}

fn join(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(BETWEEN)
}

fn words(inline: &Inline) -> String {
    plain(&inline.text())
}

/// Returns a text without direction marks, both languages behind each other where it has two.
fn plain(text: &str) -> String {
    strip_isolates(text).trim().replace('\n', BETWEEN)
}
