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
        TimeRow::Action { number, text, who, days, points, span, open } => {
            let mut when = Cell::plain(span.map(weeks_of).unwrap_or_default());
            if let Some(open) = open {
                when = when.and(Part::Small(Inline::plain(open.as_str())));
            }
            let cells = vec![
                Cell::text(Inline::bold(number.as_str())),
                Cell::text(text.clone()),
                Cell::text(who.clone()),
                Cell::plain(days.as_str()),
                Cell::plain(points.as_str()),
                when,
            ];
            Row { cells, ..Row::default() }
        }
    });
    Table { rows: rows.collect(), columns: columns(heads), ..Table::default() }
}

/// Returns the weeks, counted from 1, that a span in hundredths of a week touches: "3" or "3–5".
pub fn weeks_of((from, to): (u32, u32)) -> String {
    let (first, last) = (from / 100 + 1, to.div_ceil(100).max(from / 100 + 1));
    if first == last { first.to_string() } else { format!("{first}\u{2013}{last}") }
}

fn columns(heads: impl IntoIterator<Item = (String, bool)>) -> Vec<Column> {
    heads.into_iter().map(|(head, end_aligned)| Column { head, width: 0.0, end_aligned }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_names_the_weeks_that_it_touches() {
        for (span, weeks) in
            [((0, 50), "1"), ((0, 100), "1"), ((50, 150), "1–2"), ((1100, 1200), "12"), ((300, 300), "4")]
        {
            assert_eq!(weeks_of(span), weeks, "{span:?}");
        }
    }
}
