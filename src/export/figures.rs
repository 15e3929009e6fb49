//! What figures say in words, for formats that draw none: tables, marks, lines to write on.

use crate::{
    report::{Bars, Cell, Column, Inline, Part, Row, Run, Shape, Table, TimeLine, TimeRow},
    scoring::Colour,
};

/// Between parts of a cell, or phrases on a line.
pub const BETWEEN: &str = " \u{b7} ";

/// Returns the character that looks most like a shape.
pub const fn mark(shape: Shape) -> &'static str {
    match shape {
        Shape::State(Colour::Red) => "\u{25a0}",
        Shape::State(Colour::Amber) => "\u{25b2}",
        Shape::State(Colour::Green) => "\u{25cf}",
        Shape::Undecided => "\u{25c7}",
    }
}

/// Returns the bars of the steps as a table: step, at least and up to, the last run where there was one.
pub fn bars(bars: &Bars) -> Table {
    let [step, value] = &bars.heads;
    let mut heads = vec![(String::new(), false), (step.clone(), false), (value.clone(), true)];
    heads.extend(bars.last.iter().map(|last| (last.clone(), true)));
    let rows = bars.rows.iter().map(|row| {
        let (low, after) = &row.value;
        let low = Inline(vec![Run { bold: true, ..Run::new(low.as_str()) }, Run::new(spaced(after))]);
        let mut cells = vec![
            Cell::text(Inline::bold(row.number.as_str())),
            Cell::plain(row.name.as_str()).and(Part::Small(Inline::plain(row.note.as_str()))),
            Cell::text(low).and(Part::Small(Inline::plain(row.points.as_str()))),
        ];
        if bars.last.is_some() {
            cells.push(Cell::plain(row.last.map_or_else(String::new, |last| last.to_string())));
        }
        Row { cells, ..Row::default() }
    });
    Table { rows: rows.collect(), columns: columns(heads), ..Table::default() }
}

/// Returns a space before words that follow a number, where there are any.
fn spaced(after: &str) -> String {
    let after = after.trim_start();
    if after.is_empty() { String::new() } else { format!(" {after}") }
}

/// Returns the plan by weeks as a table: number, action, who, days, points; `weeks` heads a column with the weeks in
/// which it is worked on.
pub fn time_line(line: &TimeLine, weeks: &str) -> Table {
    let [action, who, days, points] = line.heads.clone();
    let heads = [
        (String::new(), false),
        (action, false),
        (who, false),
        (days, true),
        (points, true),
        (weeks.to_owned(), false),
    ];
    let rows = line.rows.iter().map(|row| match row {
        TimeRow::Title(text) => {
            Row { cells: vec![Cell::text(Inline::bold(text.as_str()))], title: true, ..Row::default() }
        }
        TimeRow::Action { number, text, who, due, days, points, when, span: _, until: _, open } => {
            let mut what = Cell::text(text.clone());
            if !due.is_empty() {
                what = what.and(Part::Small(Inline::quiet(due.as_str())));
            }
            let mut weeks = Cell::plain(when.as_str());
            if let Some(open) = open.as_ref().filter(|open| !when.contains(open.as_str())) {
                weeks = weeks.and(Part::Small(Inline::plain(open.as_str())));
            }
            let cells = vec![
                Cell::text(Inline::bold(number.as_str())),
                what,
                Cell::text(who.clone()),
                Cell::plain(days.as_str()),
                Cell::plain(points.as_str()),
                weeks,
            ];
            Row { cells, ..Row::default() }
        }
    });
    Table { rows: rows.collect(), columns: columns(heads), ..Table::default() }
}

fn columns(heads: impl IntoIterator<Item = (String, bool)>) -> Vec<Column> {
    heads.into_iter().map(|(head, end_aligned)| Column { head, width: 0.0, end_aligned }).collect()
}
