//! Registers and logs: a line a row, its answers under the parts of the sheet, or by kind where it has none.

use super::{
    super::{
        Block, Cell, Inline, Part, Row, Run,
        context::Context,
        table::WIDTH,
        words::{quiet, typed},
    },
    free, row,
    sheets::said,
    table as close_table,
};
use crate::{
    args,
    questionnaire::{CellKind, PartId, RowKind, Sheet, SheetField},
    sheet::{self, Clock, Due, Given, Speech, Table, TableRow, clock},
};

pub(super) fn blocks(context: &Context<'_>, table: &Table<'_>) -> Vec<Block> {
    let sheet = table.sheet;
    let due = sheet::due(&context.input.flow.reading(), context.input.today);
    let due: Vec<Due> = due.into_iter().filter(|due| due.sheet == sheet.id).collect();
    let parts = parts(sheet);
    let mut blocks = Vec::new();
    if !table.rows.is_empty() {
        let (columns, rows) = match parts.is_empty() {
            true => {
                // A log that asks for words only has no results of their own.
                let is_wordy =
                    sheet.fields.iter().all(|field| field.kind == CellKind::Text || field.id.as_str() == Sheet::DATE);
                let mut columns = vec![context.column("annex-sheet-what", 156.0)];
                if is_wordy {
                    columns.push(context.column("annex-sheet-said", 348.0));
                } else {
                    columns.push(context.column("annex-sheet-found", 124.0));
                    columns.push(context.column("annex-sheet-said", 224.0));
                }
                (columns, table.rows.iter().map(|row| entry(context, row, is_wordy)).collect())
            }
            false => {
                let width = WIDTH / parts.len() as f32;
                let head = |part: &&PartId| context.column(&format!("sheet-{}-part-{part}", sheet.id), width);
                let columns = parts.iter().map(head).collect();
                (columns, table.rows.iter().map(|row| item(context, row, &parts, &due)).collect())
            }
        };
        blocks.push(close_table(columns, rows, None));
    }
    if sheet.rows == RowKind::Log && !due.is_empty() {
        blocks.push(context.heading("annex-sheet-coming"));
        blocks.push(coming(context, &due));
    }
    blocks
}

/// The parts of a row, in the order of the fields.
fn parts(sheet: &Sheet) -> Vec<&PartId> {
    let mut parts: Vec<&PartId> = Vec::new();
    for part in sheet.fields.iter().filter_map(|field| field.part.as_ref()) {
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    parts
}

/// A field with its name in grey before what was said.
pub(super) fn labelled(context: &Context<'_>, row: &TableRow<'_>, field: &SheetField) -> Inline {
    let words = context.words;
    let label = words.say("annex-sheet-label", &args![label = Speech(words.0).field(row.sheet, field)]);
    let label = Inline::quiet(label + &words.text("report-space"));
    let value = row.sheet.field(field.id.as_str()).map(|field| match row.given(field) {
        Given::Text(text) => free(typed(text)),
        Given::Nothing => quiet(words.attr("status-unanswered", "short")),
        _ => Run::new(Speech(words.0).cell(row, field, false).unwrap_or_default()),
    });
    label.then(Inline(value.into_iter().collect()))
}

/// A row of a register: its name, then everything said, under the parts of the sheet.
fn item(context: &Context<'_>, own: &TableRow<'_>, parts: &[&PartId], due: &[Due]) -> Row {
    let words = context.words;
    let speech = Speech(words.0);
    let first = own.sheet.fields.first().map(|field| &field.id);
    let again = due.iter().find(|due| due.row.as_ref().is_some_and(|(id, _)| *id == own.id));
    let cells = parts.iter().enumerate().map(|(at, part)| {
        let mut cell = Vec::new();
        if at == 0 {
            cell.push(Part::Text(Inline(vec![Run { bold: true, ..free(speech.row(own)) }])));
        }
        let fields = own.asked().into_iter().filter(|field| field.part.as_ref() == Some(part));
        let fields = fields.filter(|field| Some(&field.id) != first);
        cell.extend(fields.map(|field| Part::Text(labelled(context, own, field))));
        if at + 1 == parts.len()
            && let Some(due) = again
        {
            let when = speech.due_state(due);
            cell.push(Part::Small(match due.is_now() {
                true => Inline::bold(when),
                false => Inline::plain(when),
            }));
        }
        super::cell(cell)
    });
    row(cells.collect())
}

/// A row of a log: what and when, how it came out, what was written about it.
fn entry(context: &Context<'_>, own: &TableRow<'_>, is_wordy: bool) -> Row {
    let words = context.words;
    let speech = Speech(words.0);
    let mut what = vec![Part::Text(Inline::bold(speech.row(own)))];
    let (mut found, mut said_of) = (Vec::new(), Vec::new());
    for field in own.asked() {
        let is_open = own.given(field) == Given::Nothing;
        match field.kind {
            CellKind::Date if field.id.as_str() == Sheet::DATE => what.extend(said(context, own, field, false)),
            _ if is_open => {}
            CellKind::Text => said_of.push(Part::Text(labelled(context, own, field))),
            CellKind::One | CellKind::Many => {
                found.extend(said(context, own, field, false));
            }
            CellKind::Date | CellKind::Period if field.id.as_str() != Sheet::TAKEN => {
                found.push(Part::Text(labelled(context, own, field)));
            }
            CellKind::Date | CellKind::Period => {}
        }
    }
    if let Some(time) = clock(own) {
        let sentence = speech.clock(own, time);
        let taken = own.sheet.field(Sheet::TAKEN).filter(|field| own.given(field) != Given::Nothing);
        if let (Clock::NoNumber, Some(field)) = (time, taken) {
            found.push(Part::Text(labelled(context, own, field)));
        }
        found.push(Part::Small(match time {
            Clock::Late(_) => Inline::bold(sentence),
            Clock::NoNumber | Clock::NotKnown(_) | Clock::InTime(_) => Inline::plain(sentence),
        }));
    }
    let found = (!is_wordy).then(|| super::cell(found));
    row(std::iter::once(Cell(what)).chain(found).chain([super::cell(said_of)]).collect())
}

/// What is done again and again, most urgent first.
fn coming(context: &Context<'_>, due: &[Due]) -> Block {
    let words = context.words;
    let speech = Speech(words.0);
    let rows = due.iter().map(|due| {
        let last = due.last.map_or_else(|| super::super::words::NONE.to_owned(), |day| words.date(day));
        let when = speech.due_state(due);
        let when = if due.is_now() { Inline::bold(when) } else { Inline::plain(when) };
        row(vec![Cell::plain(speech.due(due)), Cell::plain(last), Cell::text(when)])
    });
    let columns = vec![
        context.column("annex-sheet-what", 250.0),
        context.column("annex-sheet-last", 104.0),
        context.column("annex-sheet-next", 150.0),
    ];
    close_table(columns, rows.collect(), None)
}
