//! Every word of a document in place, for whoever marks or replaces words without building anew.

use super::{
    BarRow, Bars, Block, ChartFigure, ChartNode, ClassPanel, Classes, Document, FormLine, Gauge, Inline, Item, List,
    Page, Part, Question, Row, Table, TimeLine, TimeRow,
};

/// A text in its place.
#[derive(Debug)]
pub enum Slot<'t> {
    /// A line of runs.
    Inline(&'t mut Inline),
    /// Plain words.
    Plain(&'t mut String),
}

/// What is done with each text.
type Change<'c> = dyn FnMut(Slot<'_>) + 'c;

impl Document {
    /// Shows every text to `change`: title, header and footer, then those of the pages. Digest, data code and the
    /// producer's name are none.
    pub fn visit(&mut self, change: &mut Change<'_>) {
        let furniture = [
            &mut self.product,
            &mut self.title,
            &mut self.classification,
            &mut self.edition,
            &mut self.footer,
            &mut self.page_label,
        ];
        furniture.into_iter().chain(&mut self.progress).for_each(|text| change(Slot::Plain(text)));
        change(Slot::Inline(&mut self.organisation));
        self.pages.iter_mut().for_each(|page| page.visit(change));
    }
}

impl Page {
    /// Shows each of its texts to `change`, alternative texts and shorter forms among them.
    pub fn visit(&mut self, change: &mut Change<'_>) {
        change(Slot::Inline(&mut self.message));
        change(Slot::Plain(&mut self.outline));
        inlines(&mut self.lead, change);
        self.blocks.iter_mut().for_each(|block| block.visit(change));
    }
}

impl Block {
    /// Shows each of its texts to `change`, alternative texts and shorter forms among them.
    pub fn visit(&mut self, change: &mut Change<'_>) {
        match self {
            Self::Section { text, shape: _ } => change(Slot::Inline(text)),
            Self::Text { text, short, role: _ } => {
                change(Slot::Inline(text));
                inlines(short, change);
            }
            Self::List(List { items, short, numbered: _ }) => {
                for Item { text, small } in items {
                    change(Slot::Inline(text));
                    inlines(small, change);
                }
                inlines(short.iter_mut().map(|(_, rest)| rest), change);
            }
            Self::Gauge(gauge) => visit_gauge(gauge, change),
            Self::Bars(bars) => visit_bars(bars, change),
            Self::Chart(chart) => visit_chart(chart, change),
            Self::TimeLine(line) => visit_time_line(line, change),
            Self::Classes(classes) => visit_classes(classes, change),
            Self::Questions(questions) => {
                for Question { number, text, small, options, lines } in questions {
                    change(Slot::Plain(number));
                    change(Slot::Inline(text));
                    inlines(small, change);
                    plains(options.iter_mut().chain(lines), change);
                }
            }
            Self::Pair(first, second) => {
                first.visit(change);
                second.visit(change);
            }
            Self::Table(table) => visit_table(table, change),
            Self::Facts(facts) => {
                for (label, lines) in facts {
                    change(Slot::Plain(label));
                    inlines(lines, change);
                }
            }
            Self::FromToday { heading, rule, note } => {
                change(Slot::Plain(heading));
                inlines([rule, note], change);
            }
            Self::Form(lines) => lines.iter_mut().for_each(|line| visit_line(line, change)),
            Self::Signature { agreed, options, captions } => {
                plains(std::iter::once(agreed).chain(options).chain(captions), change);
            }
        }
    }
}

fn inlines<'t>(texts: impl IntoIterator<Item = &'t mut Inline>, change: &mut Change<'_>) {
    texts.into_iter().for_each(|text| change(Slot::Inline(text)));
}

fn plains<'t>(texts: impl IntoIterator<Item = &'t mut String>, change: &mut Change<'_>) {
    texts.into_iter().for_each(|text| change(Slot::Plain(text)));
}

fn visit_line(FormLine { label, value }: &mut FormLine, change: &mut Change<'_>) {
    change(Slot::Plain(label));
    change(Slot::Inline(value));
}

fn visit_gauge(gauge: &mut Gauge, change: &mut Change<'_>) {
    let Gauge { empty, at_least, up_to, both, target_label, target_date, bands, lowered, alt, range: _, target: _ } =
        gauge;
    plains([empty, at_least, up_to, both, target_label].into_iter().chain(target_date), change);
    plains(bands.iter_mut().flat_map(|(name, range)| [name, range]), change);
    plains(lowered.iter_mut().map(|(_, _, reason)| reason).chain([alt]), change);
}

fn visit_bars(bars: &mut Bars, change: &mut Change<'_>) {
    let Bars { rows, target_label, heads, legend, last, alt, target: _ } = bars;
    for BarRow { number, name, note, value: (low, high), points, range: _, last: _ } in rows {
        plains([number, name, note, low, high, points], change);
    }
    plains(std::iter::once(target_label).chain(heads).chain(legend).chain(last).chain([alt]), change);
}

fn visit_chart(chart: &mut ChartFigure, change: &mut Change<'_>) {
    let ChartFigure { heads, nodes, legend, alt, edges: _ } = chart;
    for ChartNode { text, note, column: _, known: _ } in nodes {
        change(Slot::Inline(text));
        change(Slot::Plain(note));
    }
    plains(heads.iter_mut().chain(legend).chain([alt]), change);
}

fn visit_time_line(line: &mut TimeLine, change: &mut Change<'_>) {
    let TimeLine { heads, rows, reached_head, reached, legend, alt, weeks: _, ends: _ } = line;
    for row in rows {
        match row {
            TimeRow::Title(text) => change(Slot::Plain(text)),
            TimeRow::Action { number, text, who, due, days, points, when, open, span: _, until: _ } => {
                inlines([text, who], change);
                plains([number, due, days, points, when].into_iter().chain(open), change);
            }
        }
    }
    plains(heads.iter_mut().chain([reached_head]).chain(reached).chain(legend).chain([alt]), change);
}

fn visit_classes(classes: &mut Classes, change: &mut Change<'_>) {
    let Classes { heads, panels, alt } = classes;
    for ClassPanel { name, means, what, places, line, shape: _ } in panels {
        plains([name, means], change);
        inlines(what.iter_mut().chain(places), change);
        line.iter_mut().for_each(|line| visit_line(line, change));
    }
    plains(heads.iter_mut().chain([alt]), change);
}

fn visit_table(table: &mut Table, change: &mut Change<'_>) {
    let Table { columns, group, rows, note, padding: _ } = table;
    plains(columns.iter_mut().map(|column| &mut column.head), change);
    plains(group.iter_mut().map(|(words, _, _)| words), change);
    for part in rows.iter_mut().flat_map(|Row { cells, .. }| cells).flat_map(|cell| &mut cell.0) {
        match part {
            Part::Text(text) | Part::Small(text) | Part::Shape(_, text) | Part::Meter { word: text, .. } => {
                change(Slot::Inline(text));
            }
            Part::Law(_, word) | Part::Chip(_, word) => change(Slot::Plain(word)),
            Part::Blank(_) => {}
        }
    }
    inlines(note, change);
}
