//! What changed since the last run: ranges, must-haves, questions, as last run, now, change.

use super::{
    Block, Cell, Column, Inline, Row, Table,
    context::Context,
    words::{NONE, bold},
};
use crate::{
    args,
    compare::{self, Comparison, Moved, Side, Speech, Standing, Turn},
};

/// How many questions the table names; of more it says how many.
const MOST: usize = 10;
/// What is told of questions, worst first; what nobody has answered yet this time is only counted.
const TOLD: [Turn; 7] = [
    Turn::Worse,
    Turn::NewlyUnknown,
    Turn::Better,
    Turn::NewlyKnown,
    Turn::Otherwise,
    Turn::NewlyAsked,
    Turn::NoLongerAsked,
];

/// Returns heading, sentence and table; nothing where no last run is kept.
pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let words = context.words;
    let input = context.input;
    let Some(earlier) = input.assessment.earlier.as_ref().filter(|earlier| !earlier.answers.is_empty()) else {
        return Vec::new();
    };
    let side = Side { assessment: input.assessment, scores: &input.scores };
    let found = compare::since(input.questionnaire, earlier, side);
    let heading = match earlier.runs.last() {
        Some(run) => words.say("changed", &args![date = run.date]),
        None => words.text("changed-undated"),
    };
    let summary = words.plain("changed-summary", &args![list = Speech::screen(input.catalog).summary(&found)]);
    vec![
        Block::Section { text: Inline(vec![bold(heading)]), shape: None },
        Block::Text { text: summary, role: super::Role::Body, short: None },
        Block::Table(table(context, &found, !earlier.runs.is_empty())),
    ]
}

fn table(context: &Context<'_>, found: &Comparison, has_run: bool) -> Table {
    let words = context.words;
    let column = |id: &str, width: f32| Column { head: words.text(id), width, end_aligned: false };
    let columns = vec![
        column("changed-what", 176.0),
        column("changed-last", 112.0),
        column("changed-now", 112.0),
        column("changed-change", 104.0),
    ];
    let mut rows: Vec<Row> = found
        .lists
        .iter()
        .map(|pair| {
            let name = words.say("changed-points", &args![name = context.checklist_name(&pair.checklist)]);
            let moved = match (&pair.before, &pair.after) {
                (Some(before), Some(after)) => points_moved(context, before, after),
                _ => NONE.to_owned(),
            };
            row(name, standing(context, pair.before.as_ref()), standing(context, pair.after.as_ref()), moved)
        })
        .collect();
    if has_run {
        rows.push(musts(context, found.musts));
    }
    let told: Vec<&Moved> = TOLD.into_iter().flat_map(|turn| found.with(turn)).collect();
    if !told.is_empty() {
        let title = Cell::text(Inline(vec![bold(words.text("changed-questions"))]));
        rows.push(Row { cells: vec![title], title: true, ..Row::default() });
        rows.extend(told.iter().take(MOST).map(|moved| question(context, moved)));
    }
    let left = told.len().saturating_sub(MOST);
    let note = (left > 0).then(|| words.plain("changed-left", &args![count = left]));
    Table { columns, rows, padding: 4.5, note, ..Table::default() }
}

fn row(what: String, before: String, now: String, change: String) -> Row {
    let cells = vec![
        Cell::text(Inline(vec![bold(what)])),
        Cell::plain(before),
        Cell::plain(now),
        Cell::text(Inline(vec![bold(change)])),
    ];
    Row { cells, ..Row::default() }
}

fn standing(context: &Context<'_>, standing: Option<&Standing>) -> String {
    let Some(Standing { range: (low, high), colour }) = standing else { return NONE.to_owned() };
    let colour = Speech::screen(context.input.catalog).colour(*colour);
    context
        .words
        .say("changed-standing", &args![low = *low, high = *high, spread = high.saturating_sub(*low), colour = colour])
}

/// How far both ends of the range have moved.
fn points_moved(context: &Context<'_>, before: &Standing, after: &Standing) -> String {
    let words = context.words;
    let by = |before: u8, after: u8| i32::from(after) - i32::from(before);
    let (low, high) = (by(before.range.0, after.range.0), by(before.range.1, after.range.1));
    if low == 0 && high == 0 {
        return words.text("changed-same");
    }
    words.say("changed-moved", &args![low = signed(context, low), high = signed(context, high)])
}

/// A number with its sign, as a true minus.
fn signed(context: &Context<'_>, number: i32) -> String {
    let sign = match number {
        ..0 => "\u{2212}",
        0 => "",
        1.. => "+",
    };
    format!("{sign}{}", context.words.0.number(number.unsigned_abs()))
}

fn musts(context: &Context<'_>, (before, now): (usize, usize)) -> Row {
    let words = context.words;
    let change = match before.cmp(&now) {
        std::cmp::Ordering::Greater => words.say("changed-fewer", &args![count = before - now]),
        std::cmp::Ordering::Less => words.say("changed-more", &args![count = now - before]),
        std::cmp::Ordering::Equal => words.text("changed-same"),
    };
    row(words.text("changed-musts"), words.0.number(before), words.0.number(now), change)
}

fn question(context: &Context<'_>, moved: &Moved) -> Row {
    let words = context.words;
    let status = |status: Option<crate::questionnaire::Status>| match status {
        Some(status) => words.text(&format!("status-{}", status.id())),
        None => NONE.to_owned(),
    };
    let after = if moved.turn == Turn::NoLongerAsked { None } else { moved.after };
    let title = match context.title(&moved.control) {
        title if title.is_empty() => moved.control.as_str().to_owned(),
        title => title,
    };
    let cells = vec![
        Cell::plain(title),
        Cell::plain(status(moved.before)),
        Cell::plain(status(after)),
        Cell::plain(words.text(&format!("compare-{}", moved.turn.id()))),
    ];
    Row { cells, ..Row::default() }
}
