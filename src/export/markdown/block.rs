//! Blocks as Markdown.

use super::{Writer, escape, inline, opening};
use crate::{
    export::figures::{self, BETWEEN, mark},
    report::{Block, Cell, ChartFigure, Classes, FormLine, Inline, Item, List, Part, Question, Row, Table, TimeLine},
};

/// A line to write on. Between spaces it is no markup.
const WRITTEN: &str = "____________________";
/// An open square.
const SQUARE: &str = "\u{2610}";

impl Writer<'_> {
    /// Writes one block.
    pub(super) fn block(&mut self, block: &Block) {
        match block {
            Block::Section { text, shape } => {
                let shape = shape.map(|shape| format!("{} ", mark(shape))).unwrap_or_default();
                self.paragraph(&format!("### {shape}{}", plain(text)));
            }
            Block::Text { text, .. } => self.text(text),
            Block::List(list) => self.list(list),
            Block::Gauge(gauge) => self.said(&gauge.alt),
            Block::Bars(bars) => {
                self.said(&bars.alt);
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
            Block::Facts(facts) => {
                let fact = |(label, lines): &(String, Vec<Inline>)| {
                    let lines: Vec<String> = lines.iter().map(|line| inline(line, false)).collect();
                    labelled(label, &lines.join(BETWEEN))
                };
                self.items(facts.iter().map(fact));
            }
            Block::FromToday { heading, rule, note } => {
                let lines = [strong(heading), opening(&inline(rule, false)), opening(&inline(note, false))];
                let said = lines.into_iter().filter(|line| !line.is_empty());
                self.paragraph(&said.map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n>\n"));
            }
            Block::Form(lines) => self.form(lines),
            Block::Signature { agreed, options, captions } => {
                self.paragraph(&strong(agreed));
                self.items(options.iter().map(|option| format!("{SQUARE} {}", escape(option, false))));
                self.items(captions.iter().map(|caption| labelled(caption, WRITTEN)));
            }
        }
    }

    fn said(&mut self, alt: &str) {
        self.paragraph(&opening(&escape(alt, false)));
    }

    fn form(&mut self, lines: &[FormLine]) {
        let line = |FormLine { label, value }: &FormLine| {
            labelled(label, &if value.is_empty() { WRITTEN.to_owned() } else { inline(value, false) })
        };
        self.items(lines.iter().map(line));
    }

    /// Writes lines as a list with dots.
    fn items(&mut self, lines: impl Iterator<Item = String>) {
        let lines: Vec<String> = lines.map(|line| format!("- {line}")).collect();
        self.paragraph(&lines.join("\n"));
    }

    fn list(&mut self, list: &List) {
        let item = |(index, item): (usize, &Item)| {
            let mark = if list.numbered { format!("{}. ", index + 1) } else { "- ".to_owned() };
            // Small lines belong to the item because they are indented as its words are.
            let indent = " ".repeat(mark.len());
            let small = item.small.iter().map(|line| opening(&inline(line, false))).filter(|line| !line.is_empty());
            let small: String = small.map(|line| format!("\n\n{indent}{line}")).collect();
            format!("{mark}{}{small}", opening(&inline(&item.text, false)))
        };
        let is_tight = list.items.iter().all(|item| item.small.is_empty());
        let lines: Vec<String> = list.items.iter().enumerate().map(item).collect();
        self.paragraph(&lines.join(if is_tight { "\n" } else { "\n\n" }));
    }

    fn chart(&mut self, chart: &ChartFigure) {
        self.said(&chart.alt);
        let column = |(at, head): (usize, &String)| {
            let nodes = chart.nodes.iter().filter(|node| node.column == at).map(|node| {
                let words = [inline(&node.text, false), escape(&node.note, false)];
                words.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(BETWEEN)
            });
            let nodes: String = nodes.map(|node| format!("\n  - {}", opening(&node))).collect();
            format!("{}{nodes}", strong(head))
        };
        self.items(chart.heads.iter().enumerate().map(column));
    }

    fn time_line(&mut self, line: &TimeLine) {
        self.said(&line.alt);
        self.table(&figures::time_line(line, &self.document.labels.weeks));
        let reached = line.ends.iter().zip(&line.reached).map(|(week, low)| format!("{week}: {}", escape(low, false)));
        let reached = reached.collect::<Vec<_>>().join(BETWEEN);
        if !reached.is_empty() {
            self.paragraph(&labelled(&line.reached_head, &reached));
        }
    }

    fn classes(&mut self, classes: &Classes) {
        self.said(&classes.alt);
        let [what, places] = &classes.heads;
        for panel in &classes.panels {
            self.paragraph(&format!("### {} {}", mark(panel.shape), escape(&panel.name, false)));
            self.said(&panel.means);
            for (head, lines) in [(what, &panel.what), (places, &panel.places)] {
                self.paragraph(&strong(head));
                self.items(lines.iter().map(|line| opening(&inline(line, false))));
            }
            self.form(panel.line.as_slice());
        }
    }

    fn question(&mut self, question: &Question) {
        let number = strong(&question.number);
        let text = inline(&question.text, false);
        self.paragraph(&if number.is_empty() { opening(&text) } else { format!("{number} {text}") });
        question.small.iter().for_each(|line| self.text(line));
        self.items(question.options.iter().map(|option| format!("{SQUARE} {}", escape(option, false))));
        self.items(question.lines.iter().map(|caption| labelled(caption, WRITTEN)));
    }

    fn table(&mut self, table: &Table) {
        let heads = table.columns.iter().enumerate().map(|(at, column)| {
            let group = table.group.as_ref().filter(|(_, first, count)| (*first..first + count).contains(&at));
            let words = [group.map_or("", |(words, ..)| words), column.head.as_str()];
            let words = words.iter().filter(|words| !words.is_empty()).map(|words| escape(words, true));
            words.collect::<Vec<_>>().join(BETWEEN)
        });
        let mut lines = vec![bar(heads)];
        lines.push(bar(table.columns.iter().map(|column| (if column.end_aligned { "--:" } else { "---" }).to_owned())));
        for row in &table.rows {
            let words = |at: usize| row.cells.get(at).map(|cell| words(cell, row)).unwrap_or_default();
            lines.push(bar((0..table.columns.len()).map(words)));
        }
        self.paragraph(&lines.join("\n"));
        table.note.iter().for_each(|note| self.text(note));
    }
}

/// Returns one line of a table.
fn bar(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> =
        cells.map(|cell| if cell.is_empty() { " ".to_owned() } else { format!(" {cell} ") }).collect();
    format!("|{}|", cells.join("|"))
}

/// Returns a cell on one line; room to write in stays free.
fn words(cell: &Cell, row: &Row) -> String {
    let parts = cell.0.iter().map(|part| match part {
        Part::Text(text) if row.total || row.title => strong_inline(text),
        Part::Text(text) | Part::Small(text) => inline(text, true),
        Part::Law(_, word) | Part::Chip(_, word) => format!("({})", escape(word, true)),
        Part::Meter { word, .. } => inline(word, true),
        Part::Shape(shape, text) => format!("{} {}", mark(*shape), inline(text, true)),
        Part::Blank(_) => String::new(),
    });
    let parts = parts.map(|part| part.trim().to_owned());
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(BETWEEN)
}

/// Returns the words of a heading, which is bold already.
fn plain(text: &Inline) -> String {
    escape(text.text().trim(), false)
}

fn strong_inline(text: &Inline) -> String {
    match escape(text.text().trim(), true) {
        words if words.is_empty() => words,
        words => format!("**{words}**"),
    }
}

fn strong(words: &str) -> String {
    match escape(words.trim(), false) {
        words if words.is_empty() => words,
        words => format!("**{words}**"),
    }
}

/// Returns a label with what stands behind it.
fn labelled(label: &str, value: &str) -> String {
    match strong(label) {
        label if label.is_empty() => opening(value),
        label => format!("{label} {value}"),
    }
}
