//! Blocks as JSON.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Words, shape};
use crate::report::{self, Cell, ChipLook, Inline, Role, TimeRow};

/// A block. Its `block` says which one.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub(super) enum Block {
    /// A heading inside of a page.
    Section {
        words: Words,
        /// The shape before it: square.
        #[serde(skip_serializing_if = "Option::is_none")]
        shape: Option<String>,
    },
    /// A paragraph.
    Text {
        words: Words,
        /// Whether it is a note in small type.
        is_small: bool,
    },
    /// A list.
    List { numbered: bool, items: Vec<Item> },
    /// Readiness against the target.
    Gauge {
        /// At least so many points of 100; none without a score.
        low: Option<u8>,
        /// Up to so many points.
        high: Option<u8>,
        target: u8,
        /// What it says, in words.
        alt: Words,
    },
    /// The steps of a checklist.
    Bars { heads: Vec<Words>, target: u8, rows: Vec<Bar>, alt: Words },
    /// From departments to everybody who can reach their data.
    Chart {
        /// Heads of the five columns.
        heads: Vec<Words>,
        nodes: Vec<Node>,
        edges: Vec<Edge>,
        alt: Words,
    },
    /// The plan by weeks.
    TimeLine {
        /// Heads: action, who, days, points.
        heads: Vec<Words>,
        /// How many weeks are planned.
        weeks: u32,
        rows: Vec<TimeRowForm>,
        reached_head: Words,
        reached: Vec<Reached>,
        alt: Words,
    },
    /// What may be said where.
    Classes {
        /// Heads: what, where.
        heads: Vec<Words>,
        classes: Vec<Class>,
        alt: Words,
    },
    /// Questions to be answered by hand.
    Questions { questions: Vec<Question> },
    /// The same in both languages; the second one is in the second language.
    Pair { first: Box<Block>, second: Box<Block> },
    /// A table.
    Table {
        columns: Vec<Column>,
        rows: Vec<Row>,
        #[serde(skip_serializing_if = "Option::is_none")]
        note: Option<Words>,
    },
    /// Labels with values.
    Facts { facts: Vec<Fact> },
    /// The rule that holds from today.
    FromToday { heading: Words, rule: Words, note: Words },
    /// Lines to write on; a value stands on some of them.
    Form { lines: Vec<FormLine> },
    /// Where it is signed.
    Signature { agreed: Words, options: Vec<Words>, captions: Vec<Words> },
}

/// A question to be answered by hand.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Question {
    number: String,
    words: Words,
    small: Vec<Words>,
    /// Words beside open squares.
    options: Vec<Words>,
    /// Captions of lines to write on.
    lines: Vec<Words>,
}

/// An item of a list.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Item {
    words: Words,
    small: Vec<Words>,
}

/// A step.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Bar {
    number: String,
    name: Words,
    note: Words,
    /// Percent of the step, at least; none where the step is not asked.
    low: Option<u8>,
    /// Percent of the step, at most.
    high: Option<u8>,
    /// Percent of the step at the last run, at least.
    last: Option<u8>,
    /// Points of the step, in words.
    points: Words,
    /// As it is printed.
    value: Words,
}

/// A box of the chart.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Node {
    /// Its column, from 0.
    column: usize,
    words: Words,
    note: Words,
    is_known: bool,
}

/// A line of the chart, between places in `nodes`.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Edge {
    from: usize,
    to: usize,
    is_known: bool,
}

/// A row of the plan by weeks.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(tag = "row", rename_all = "kebab-case")]
pub(super) enum TimeRowForm {
    /// A title over the actions below.
    Title { words: Words },
    /// An action.
    Action {
        number: String,
        words: Box<Words>,
        who: Box<Words>,
        /// By when, and whether that day has passed.
        #[serde(skip_serializing_if = "Option::is_none")]
        due: Option<Box<Words>>,
        days: Box<Words>,
        points: Box<Words>,
        /// Its weeks in words.
        when: Box<Words>,
        /// In weeks from the start of the plan; none where it is not placed.
        begins: Option<f64>,
        ends: Option<f64>,
        /// Where somebody else's time after it may end.
        #[serde(skip_serializing_if = "Option::is_none")]
        done: Option<f64>,
        /// Somebody else's time after it.
        #[serde(skip_serializing_if = "Option::is_none")]
        then: Option<Box<Words>>,
    },
}

/// What is reached at the end of a week.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Reached {
    week: u32,
    low: Words,
}

/// A class of what may be said where.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Class {
    /// circle open, triangle internal, square restricted.
    shape: String,
    name: Words,
    means: Words,
    what: Vec<Words>,
    places: Vec<Words>,
    /// Where it goes instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<FormLine>,
}

/// A column of a table.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Column {
    /// May be empty over row numbers.
    head: Words,
    /// The head over it and its neighbours.
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<Words>,
    /// Whether it holds numbers.
    is_number: bool,
}

/// A row of a table.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Row {
    /// row, title over the rows below, or total.
    row: String,
    /// Parts of each cell, one below the other.
    cells: Vec<Vec<Part>>,
}

/// A part of a cell. Its `part` says which one.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(tag = "part", rename_all = "kebab-case")]
pub(super) enum Part {
    /// Words.
    Text { words: Words },
    /// Small words.
    Small { words: Words },
    /// The status of a law: in-force, not-in-force, guidance, standard, contract, our-advice.
    Law { status: String, words: Words },
    /// A word in a box: known or not known.
    Chip { is_known: bool, words: Words },
    /// A level of 4, at best and at worst; none where it is not assessed.
    Meter { best: Option<u8>, worst: Option<u8>, words: Words },
    /// Words behind a shape.
    Shape { shape: String, words: Words },
    /// Room for so many written lines.
    Blank { lines: u8 },
}

/// A label with its value.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Fact {
    label: Words,
    lines: Vec<Words>,
}

/// A line to write on.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct FormLine {
    label: Words,
    /// Empty where it is to be written.
    value: Words,
}

impl Block {
    pub(super) fn new(block: &report::Block) -> Self {
        match block {
            report::Block::Section { text, shape: mark } => {
                Self::Section { words: Words::of(text), shape: mark.map(shape) }
            }
            report::Block::Text { text, role, .. } => {
                Self::Text { words: Words::of(text), is_small: *role == Role::Small }
            }
            report::Block::List(list) => Self::List {
                numbered: list.numbered,
                items: list
                    .items
                    .iter()
                    .map(|item| Item { words: Words::of(&item.text), small: Words::all(&item.small) })
                    .collect(),
            },
            report::Block::Gauge(gauge) => Self::Gauge {
                low: gauge.range.map(|(low, _)| low),
                high: gauge.range.map(|(_, high)| high),
                target: gauge.target,
                alt: Words::new(&gauge.alt),
            },
            report::Block::Bars(bars) => Self::Bars {
                heads: Words::each(&bars.heads),
                target: bars.target,
                rows: bars.rows.iter().map(Bar::new).collect(),
                alt: Words::new(&bars.alt),
            },
            report::Block::Chart(chart) => Self::chart(chart),
            report::Block::TimeLine(line) => Self::time_line(line),
            report::Block::Classes(classes) => Self::Classes {
                heads: Words::each(&classes.heads),
                classes: classes.panels.iter().map(Class::new).collect(),
                alt: Words::new(&classes.alt),
            },
            report::Block::Questions(questions) => {
                Self::Questions { questions: questions.iter().map(Question::new).collect() }
            }
            report::Block::Pair(first, second) => {
                Self::Pair { first: Box::new(Self::new(first)), second: Box::new(Self::new(second)) }
            }
            report::Block::Table(table) => Self::table(table),
            report::Block::Facts(facts) => {
                let fact = |(label, lines): &(String, Vec<Inline>)| Fact {
                    label: Words::new(label),
                    lines: Words::all(lines),
                };
                Self::Facts { facts: facts.iter().map(fact).collect() }
            }
            report::Block::FromToday { heading, rule, note } => {
                Self::FromToday { heading: Words::new(heading), rule: Words::of(rule), note: Words::of(note) }
            }
            report::Block::Form(lines) => Self::Form { lines: lines.iter().map(FormLine::new).collect() },
            report::Block::Signature { agreed, options, captions } => Self::Signature {
                agreed: Words::new(agreed),
                options: Words::each(options),
                captions: Words::each(captions),
            },
        }
    }

    fn chart(chart: &report::ChartFigure) -> Self {
        let node = |node: &report::ChartNode| Node {
            column: node.column,
            words: Words::of(&node.text),
            note: Words::new(&node.note),
            is_known: node.known,
        };
        let edge = |edge: &report::ChartEdge| Edge { from: edge.from, to: edge.to, is_known: edge.known };
        Self::Chart {
            heads: Words::each(&chart.heads),
            nodes: chart.nodes.iter().map(node).collect(),
            edges: chart.edges.iter().map(edge).collect(),
            alt: Words::new(&chart.alt),
        }
    }

    fn time_line(line: &report::TimeLine) -> Self {
        let reached = line.ends.iter().zip(&line.reached);
        Self::TimeLine {
            heads: Words::each(&line.heads),
            weeks: line.weeks,
            rows: line.rows.iter().map(TimeRowForm::new).collect(),
            reached_head: Words::new(&line.reached_head),
            reached: reached.map(|(week, low)| Reached { week: *week, low: Words::new(low) }).collect(),
            alt: Words::new(&line.alt),
        }
    }

    fn table(table: &report::Table) -> Self {
        let column = |(at, column): (usize, &report::Column)| Column {
            head: Words::new(&column.head),
            group: table
                .group
                .as_ref()
                .filter(|(_, first, count)| (*first..first + count).contains(&at))
                .map(|(words, ..)| Words::new(words)),
            is_number: column.end_aligned,
        };
        let row = |row: &report::Row| Row {
            row: match (row.title, row.total) {
                (true, _) => "title",
                (_, true) => "total",
                _ => "row",
            }
            .to_owned(),
            cells: row.cells.iter().map(|Cell(parts)| parts.iter().map(Part::new).collect()).collect(),
        };
        Self::Table {
            columns: table.columns.iter().enumerate().map(column).collect(),
            rows: table.rows.iter().map(row).collect(),
            note: table.note.as_ref().map(Words::of),
        }
    }
}

impl Question {
    fn new(question: &report::Question) -> Self {
        Self {
            number: question.number.clone(),
            words: Words::of(&question.text),
            small: Words::all(&question.small),
            options: Words::each(&question.options),
            lines: Words::each(&question.lines),
        }
    }
}

impl FormLine {
    fn new(line: &report::FormLine) -> Self {
        Self { label: Words::new(&line.label), value: Words::of(&line.value) }
    }
}

impl Bar {
    fn new(row: &report::BarRow) -> Self {
        let (value, after) = &row.value;
        Self {
            number: row.number.clone(),
            name: Words::new(&row.name),
            note: Words::new(&row.note),
            low: row.range.map(|(low, _)| low),
            high: row.range.map(|(_, high)| high),
            last: row.last,
            points: Words::new(&row.points),
            value: Words::new(format!("{value} {}", after.trim_start()).trim_end()),
        }
    }
}

impl TimeRowForm {
    fn new(row: &TimeRow) -> Self {
        match row {
            TimeRow::Title(text) => Self::Title { words: Words::new(text) },
            TimeRow::Action { number, text, who, due, days, points, when, span, until, open } => Self::Action {
                number: number.clone(),
                words: Box::new(Words::of(text)),
                who: Box::new(Words::of(who)),
                due: (!due.is_empty()).then(|| Box::new(Words::new(due))),
                days: Box::new(Words::new(days)),
                points: Box::new(Words::new(points)),
                when: Box::new(Words::new(when)),
                begins: span.map(|(begin, _)| f64::from(begin) / 100.0),
                ends: span.map(|(_, end)| f64::from(end) / 100.0),
                done: until.map(|until| f64::from(until) / 100.0),
                then: open.as_deref().map(Words::new).map(Box::new),
            },
        }
    }
}

impl Class {
    fn new(panel: &report::ClassPanel) -> Self {
        Self {
            shape: shape(panel.shape),
            name: Words::new(&panel.name),
            means: Words::new(&panel.means),
            what: Words::all(&panel.what),
            places: Words::all(&panel.places),
            line: panel.line.as_ref().map(FormLine::new),
        }
    }
}

impl Part {
    fn new(part: &report::Part) -> Self {
        match part {
            report::Part::Text(text) => Self::Text { words: Words::of(text) },
            report::Part::Small(text) => Self::Small { words: Words::of(text) },
            report::Part::Law(status, word) => Self::Law { status: status.id().to_owned(), words: Words::new(word) },
            report::Part::Chip(look, word) => {
                Self::Chip { is_known: *look == ChipLook::Known, words: Words::new(word) }
            }
            report::Part::Meter { levels, word, .. } => Self::Meter {
                best: levels.map(|(best, _)| best),
                worst: levels.map(|(_, worst)| worst),
                words: Words::of(word),
            },
            report::Part::Shape(mark, text) => Self::Shape { shape: shape(*mark), words: Words::of(text) },
            report::Part::Blank(lines) => Self::Blank { lines: *lines },
        }
    }
}
