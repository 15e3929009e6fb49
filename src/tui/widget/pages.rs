//! A page of a report as lines of text: headings, lists, tables as columns where they fit, figures by what they say.

use ratatui::style::Style;

use super::rows::Rows;
use crate::{
    report::{Block, Cell, FormLine, Inline, List, Page, Part, Question, Role, Row, Shape, Table, TimeLine, TimeRow},
    scoring::Colour,
    text::{width, wrap},
    tui::theme::Theme,
};

/// Cells between two columns.
const GAP: usize = 2;
/// The narrowest column of words; where one would be narrower the cells stand below each other.
const NARROWEST: usize = 9;
/// Words of the screen: a message with its `$text`.
type Say<'s> = &'s dyn Fn(&str, &str) -> String;

/// Adds a page.
pub fn page(rows: &mut Rows<'_>, theme: &Theme, page: &Page, say: Say<'_>) {
    let mut sheet = Sheet { rows, theme, say };
    sheet.marked(page.shape, &page.message, theme.title);
    for line in &page.lead {
        sheet.inline(0, line, theme.quiet);
    }
    for block in &page.blocks {
        sheet.rows.blank();
        sheet.block(block);
    }
}

/// Where lines are added.
struct Sheet<'s, 'r> {
    rows: &'s mut Rows<'r>,
    theme: &'s Theme,
    say: Say<'s>,
}

impl Sheet<'_, '_> {
    fn text(&mut self, indent: usize, text: &str, style: Style) {
        if !text.trim().is_empty() {
            self.rows.text(indent, text, style);
        }
    }

    fn inline(&mut self, indent: usize, text: &Inline, style: Style) {
        self.text(indent, &text.text(), style);
    }

    fn marked(&mut self, shape: Option<Shape>, text: &Inline, style: Style) {
        if text.is_empty() {
            return;
        }
        match shape {
            Some(shape) => self.rows.hanging(0, mark(shape), self.shape(shape), &text.text(), style),
            None => self.inline(0, text, style),
        }
    }

    fn shape(&self, shape: Shape) -> Style {
        match shape {
            Shape::State(colour) => self.theme.colour(colour),
            Shape::Undecided => self.theme.text,
        }
    }

    fn figure(&mut self, alt: &str) {
        let text = (self.say)("report-preview-figure", alt);
        self.text(0, &text, self.theme.text);
    }

    /// Adds a line for writing by hand, with its caption.
    fn line(&mut self, caption: &str) {
        let words = (self.say)("report-preview-blank", "");
        let cells = width(caption) + GAP;
        let (label, quiet) = (self.theme.label, self.theme.quiet);
        if cells + width(&words) <= self.rows.width() {
            self.rows.pair(0, caption, cells, label, &words, quiet);
        } else {
            self.text(0, caption, label);
            self.text(GAP, &words, quiet);
        }
    }

    fn block(&mut self, block: &Block) {
        let theme = *self.theme;
        match block {
            Block::Section { text, shape } => self.marked(*shape, text, theme.label),
            Block::Text { text, role, .. } => {
                let style = if *role == Role::Small { theme.quiet } else { theme.text };
                self.inline(0, text, style);
            }
            Block::List(list) => self.list(list),
            Block::Gauge(gauge) => self.figure(&gauge.alt),
            Block::Bars(bars) => {
                self.figure(&bars.alt);
                for row in &bars.rows {
                    let (value, after) = &row.value;
                    self.rows.hanging(0, &numbered(&row.number), theme.text, &row.name, theme.text);
                    self.text(4, &format!("{value}{after}"), theme.quiet);
                    self.text(4, &row.note, theme.quiet);
                }
            }
            Block::Chart(chart) => self.figure(&chart.alt),
            Block::TimeLine(line) => self.time_line(line),
            Block::Classes(classes) => {
                for (at, panel) in classes.panels.iter().enumerate() {
                    if at > 0 {
                        self.rows.blank();
                    }
                    let name = Inline::plain(panel.name.clone());
                    self.marked(Some(panel.shape), &name, theme.label);
                    self.text(2, &panel.means, theme.quiet);
                    for (head, lines) in classes.heads.iter().zip([&panel.what, &panel.places]) {
                        self.text(2, head, theme.label);
                        for line in lines {
                            self.rows.hanging(4, "· ", theme.quiet, &line.text(), theme.text);
                        }
                    }
                }
            }
            Block::Questions(questions) => {
                for (at, question) in questions.iter().enumerate() {
                    if at > 0 {
                        self.rows.blank();
                    }
                    self.question(question);
                }
            }
            Block::Pair(first, second) => {
                self.block(first);
                self.block(second);
            }
            Block::Table(table) => self.table(table),
            Block::Facts(facts) => {
                let label = facts.iter().map(|(label, _)| width(label)).max().unwrap_or(0).min(24) + GAP;
                for (name, lines) in facts {
                    for (at, line) in lines.iter().enumerate() {
                        let name = if at == 0 { name.as_str() } else { "" };
                        self.rows.pair(0, name, label.max(width(name) + 1), theme.label, &line.text(), theme.text);
                    }
                }
            }
            Block::FromToday { heading, rule, note } => {
                self.text(0, heading, theme.label);
                self.inline(2, rule, theme.title);
                self.inline(2, note, theme.quiet);
            }
            Block::Form(lines) => {
                for FormLine { label, value } in lines {
                    if value.is_empty() {
                        self.line(label);
                    } else {
                        self.rows.pair(0, label, width(label) + GAP, theme.label, &value.text(), theme.text);
                    }
                }
            }
            Block::Signature { agreed, options, captions } => {
                self.text(0, agreed, theme.label);
                for option in options {
                    self.rows.hanging(2, "[ ] ", theme.text, option, theme.text);
                }
                captions.iter().for_each(|caption| self.line(caption));
            }
        }
    }

    fn question(&mut self, question: &Question) {
        let theme = *self.theme;
        let mark = numbered(&question.number);
        self.rows.hanging(0, &mark, theme.label, &question.text.text(), theme.text);
        question.small.iter().for_each(|line| self.inline(4, line, theme.quiet));
        for option in &question.options {
            self.rows.hanging(4, "[ ] ", theme.text, option, theme.text);
        }
        question.lines.iter().for_each(|caption| self.line(caption));
    }

    fn list(&mut self, list: &List) {
        let theme = *self.theme;
        for (at, item) in list.items.iter().enumerate() {
            let mark = if list.numbered { numbered(&(at + 1).to_string()) } else { "· ".to_owned() };
            let indent = width(&mark);
            self.rows.hanging(0, &mark, theme.label, &item.text.text(), theme.text);
            item.small.iter().for_each(|line| self.inline(indent, line, theme.quiet));
        }
    }

    fn time_line(&mut self, line: &TimeLine) {
        let theme = *self.theme;
        self.figure(&line.alt);
        for row in &line.rows {
            match row {
                TimeRow::Title(title) => self.text(0, title, theme.label),
                TimeRow::Action { number, text, who, days, points, open, .. } => {
                    self.rows.hanging(0, &numbered(number), theme.label, &text.text(), theme.text);
                    let values = [who.text(), days.clone(), points.clone()];
                    for (head, value) in line.heads.iter().skip(1).zip(values) {
                        if !value.trim().is_empty() {
                            self.rows.pair(4, head, width(head) + GAP, theme.label, &value, theme.quiet);
                        }
                    }
                    open.iter().for_each(|open| self.text(4, open, theme.quiet));
                }
            }
        }
        self.text(0, &line.reached_head, theme.label);
        self.text(2, &line.reached.join(" · "), theme.text);
    }

    fn table(&mut self, table: &Table) {
        let columns = columns(table, self.rows.width());
        if let Some(columns) = &columns {
            let heads = table.columns.iter().map(|column| vec![(column.head.clone(), self.theme.label)]);
            if table.columns.iter().any(|column| !column.head.is_empty()) {
                self.beside(columns, heads.collect());
            }
        }
        // Rows of several lines stand apart.
        let mut tall = false;
        for (at, row) in table.rows.iter().enumerate() {
            match &columns {
                _ if row.title => row.cells.iter().for_each(|cell| self.below("", cell, 0)),
                Some(columns) => {
                    let cells = row.cells.iter().map(|cell| self.parts(cell, row)).collect();
                    let read = self.read(table, row);
                    let rows = laid(columns, cells, self.rows.lang());
                    if std::mem::replace(&mut tall, rows.len() > 1) || tall && at > 0 {
                        self.rows.blank();
                    }
                    self.rows.spoken(&read, |all| rows.into_iter().for_each(|runs| all.runs(runs)));
                }
                None => {
                    for (at, cell) in row.cells.iter().enumerate() {
                        let head = table.columns.get(at).map_or("", |column| column.head.as_str());
                        self.below(head, cell, if at == 0 { 0 } else { GAP });
                    }
                }
            }
        }
        table.note.iter().for_each(|note| self.inline(0, note, self.theme.quiet));
    }

    /// Returns a row as it is read: each cell behind its head.
    fn read(&self, table: &Table, row: &Row) -> String {
        let cells = row.cells.iter().enumerate().map(|(at, cell)| {
            let head = table.columns.get(at).map_or("", |column| column.head.as_str());
            let texts: Vec<String> = self.parts(cell, row).into_iter().map(|(text, _)| text).collect();
            match (head, texts.join(", ")) {
                (_, text) if text.is_empty() => text,
                ("", text) => text,
                (head, text) => format!("{head}: {text}"),
            }
        });
        cells.filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join("; ")
    }

    /// Returns the parts of a cell as texts.
    fn parts(&self, cell: &Cell, row: &Row) -> Vec<(String, Style)> {
        let plain = if row.total { self.theme.title } else { self.theme.text };
        let parts = cell.0.iter().map(|part| match part {
            Part::Text(text) => (text.text(), plain),
            Part::Small(text) => (text.text(), self.theme.quiet),
            Part::Law(_, word) | Part::Chip(_, word) => (word.clone(), self.theme.quiet),
            Part::Meter { word, .. } => (word.text(), plain),
            Part::Shape(shape, text) => (format!("{}{}", mark(*shape), text.text()), self.shape(*shape)),
            Part::Blank(_) => ((self.say)("report-preview-blank", ""), self.theme.quiet),
        });
        parts.filter(|(text, _)| !text.trim().is_empty()).collect()
    }

    /// Adds a cell below its head.
    fn below(&mut self, head: &str, cell: &Cell, indent: usize) {
        for (at, (text, style)) in self.parts(cell, &Row::default()).into_iter().enumerate() {
            if at == 0 && !head.is_empty() {
                self.rows.pair(indent, head, width(head) + GAP, self.theme.label, &text, style);
            } else {
                self.text(indent, &text, style);
            }
        }
    }

    /// Adds cells beside each other, each wrapped in its column.
    fn beside(&mut self, columns: &[usize], cells: Vec<Vec<(String, Style)>>) {
        let rows = laid(columns, cells, self.rows.lang());
        rows.into_iter().for_each(|runs| self.rows.runs(runs));
    }
}

/// Lays cells out beside each other, each wrapped in its column; returns the rows as runs.
fn laid(columns: &[usize], cells: Vec<Vec<(String, Style)>>, lang: &str) -> Vec<Vec<(usize, String, Style)>> {
    let mut laid: Vec<Vec<(usize, String, Style)>> = Vec::new();
    let mut start = 0;
    for (cells, room) in cells.into_iter().zip(columns) {
        let wrapped =
            |(text, style): (String, Style)| wrap(&text, *room, lang).into_iter().map(move |line| (line, style));
        for (at, (line, style)) in cells.into_iter().flat_map(wrapped).enumerate() {
            if laid.len() <= at {
                laid.push(Vec::new());
            }
            if let Some(row) = laid.get_mut(at) {
                row.push((start, line, style));
            }
        }
        start += room + GAP;
    }
    laid
}

/// Returns the widths of a table's columns in cells; none where one would be too narrow for words.
fn columns(table: &Table, room: usize) -> Option<Vec<usize>> {
    let count = table.columns.len();
    let free = room.checked_sub(GAP * count.saturating_sub(1))?;
    // What a column holds at most in one line: short ones take no more than that.
    let wants = (0..count).map(|at| {
        let cells = table.rows.iter().filter(|row| !row.title).filter_map(|row| row.cells.get(at));
        let texts = cells.flat_map(|cell| &cell.0).map(|part| match part {
            Part::Text(text) | Part::Small(text) => width(&text.text()),
            Part::Shape(_, text) => 2 + width(&text.text()),
            Part::Law(_, word) | Part::Chip(_, word) => width(word),
            Part::Meter { word, .. } => width(&word.text()),
            Part::Blank(_) => NARROWEST,
        });
        let head = table.columns.get(at).map_or(0, |column| width(&column.head));
        texts.chain([head]).max().unwrap_or(0).max(1)
    });
    let wants: Vec<usize> = wants.collect();
    let mut widths = wants.clone();
    // The widest columns give way until everything fits.
    while widths.iter().sum::<usize>() > free {
        let widest = widths.iter_mut().max()?;
        if *widest <= NARROWEST {
            return None;
        }
        *widest -= 1;
    }
    Some(widths)
}

fn numbered(number: &str) -> String {
    if number.is_empty() { String::new() } else { format!("{number:<2}  ") }
}

fn mark(shape: Shape) -> &'static str {
    match shape {
        Shape::State(Colour::Red) => "■ ",
        Shape::State(Colour::Amber) => "▲ ",
        Shape::State(Colour::Green) => "● ",
        Shape::Undecided => "◇ ",
    }
}
