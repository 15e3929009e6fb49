//! Every word of a document in reading order, for whoever shows or checks it without laying it out.

use super::{Block, Document, FormLine, Inline, Page, Part, Question, Row, Table, TimeRow};
use crate::text::strip_isolates;

impl Document {
    /// Returns every text of its pages in reading order, isolates stripped, empty ones left out. Header, footer and
    /// shorter forms are not among them, alternative text of figures is.
    pub fn texts(&self) -> Vec<String> {
        self.pages.iter().flat_map(Page::texts).collect()
    }
}

impl Page {
    /// Returns its texts: message, lead, blocks.
    pub fn texts(&self) -> Vec<String> {
        let mut texts = Texts(Vec::new());
        texts.inline(&self.message);
        self.lead.iter().for_each(|line| texts.inline(line));
        self.blocks.iter().for_each(|block| texts.block(block));
        texts.0
    }
}

impl Block {
    /// Returns its texts.
    pub fn texts(&self) -> Vec<String> {
        let mut texts = Texts(Vec::new());
        texts.block(self);
        texts.0
    }
}

/// Texts as they are collected.
struct Texts(Vec<String>);

impl Texts {
    fn say(&mut self, text: &str) {
        let text = strip_isolates(text);
        if !text.trim().is_empty() {
            self.0.push(text);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        self.say(&inline.text());
    }

    fn all<'t>(&mut self, texts: impl IntoIterator<Item = &'t String>) {
        texts.into_iter().for_each(|text| self.say(text));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Section { text, .. } | Block::Text { text, .. } => self.inline(text),
            Block::List(list) => {
                for item in &list.items {
                    self.inline(&item.text);
                    item.small.iter().for_each(|line| self.inline(line));
                }
            }
            Block::Gauge(gauge) => self.say(&gauge.alt),
            Block::Bars(bars) => {
                self.say(&bars.alt);
                for row in &bars.rows {
                    let (value, after) = &row.value;
                    self.all([&row.number, &row.name, &row.note, &format!("{value}{after}"), &row.points]);
                }
            }
            Block::Chart(chart) => {
                self.say(&chart.alt);
                self.all(&chart.heads);
                for node in &chart.nodes {
                    self.inline(&node.text);
                    self.say(&node.note);
                }
            }
            Block::TimeLine(line) => {
                self.say(&line.alt);
                self.all(&line.heads);
                line.rows.iter().for_each(|row| self.time_row(row));
                self.say(&line.reached_head);
                self.all(&line.reached);
            }
            Block::Classes(classes) => {
                for panel in &classes.panels {
                    self.all([&panel.name, &panel.means]);
                    panel.what.iter().chain(&panel.places).for_each(|line| self.inline(line));
                    self.form(panel.line.iter());
                }
            }
            Block::Questions(questions) => questions.iter().for_each(|question| self.question(question)),
            Block::Table(table) => self.table(table),
            Block::Facts(facts) => {
                for (label, lines) in facts {
                    self.say(label);
                    lines.iter().for_each(|line| self.inline(line));
                }
            }
            Block::FromToday { heading, rule, note } => {
                self.say(heading);
                self.inline(rule);
                self.inline(note);
            }
            Block::Form(lines) => self.form(lines.iter()),
            Block::Signature { agreed, options, captions } => {
                self.say(agreed);
                self.all(options.iter().chain(captions));
            }
            Block::Pair(first, second) => {
                self.block(first);
                self.block(second);
            }
        }
    }

    fn form<'t>(&mut self, lines: impl Iterator<Item = &'t FormLine>) {
        for line in lines {
            self.say(&line.label);
            self.inline(&line.value);
        }
    }

    fn question(&mut self, question: &Question) {
        self.say(&question.number);
        self.inline(&question.text);
        question.small.iter().for_each(|line| self.inline(line));
        self.all(question.options.iter().chain(&question.lines));
    }

    fn time_row(&mut self, row: &TimeRow) {
        match row {
            TimeRow::Title(text) => self.say(text),
            TimeRow::Action { number, text, who, due, days, points, when, open, span: _, until: _ } => {
                self.say(number);
                self.inline(text);
                self.inline(who);
                self.all([due, days, points, when]);
                self.all(open);
            }
        }
    }

    fn table(&mut self, table: &Table) {
        if let Some((group, _, _)) = &table.group {
            self.say(group);
        }
        self.all(table.columns.iter().map(|column| &column.head));
        table.rows.iter().for_each(|row| self.row(row));
        table.note.iter().for_each(|note| self.inline(note));
    }

    fn row(&mut self, row: &Row) {
        for part in row.cells.iter().flat_map(|cell| &cell.0) {
            match part {
                Part::Text(text) | Part::Small(text) | Part::Shape(_, text) => self.inline(text),
                Part::Law(_, word) | Part::Chip(_, word) => self.say(word),
                Part::Meter { word, .. } => self.inline(word),
                Part::Blank(_) => {}
            }
        }
    }
}
