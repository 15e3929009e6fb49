//! Records: how long each kind is kept, against how long it has to be, may be and needs to be.

use super::{
    super::{Block, Cell, ChipLook, Inline, Part, Row, context::Context},
    row, rows,
    sheets::said,
    table as close_table,
};
use crate::{
    args,
    questionnaire::{Sheet, SheetField},
    sheet::{Fit, Given, Speech, Table, TableRow, retention},
};

pub(super) fn blocks(context: &Context<'_>, table: &Table<'_>) -> Vec<Block> {
    let speech = Speech(context.words.0);
    let is_touched = |row: &&TableRow<'_>| row.sheet.fields.iter().any(|field| given(row, field));
    let (touched, open): (Vec<&TableRow<'_>>, Vec<&TableRow<'_>>) = table.rows.iter().partition(is_touched);
    let columns = vec![
        context.column("annex-sheet-record", 150.0),
        context.column("annex-sheet-told", 86.0),
        context.column("annex-sheet-needed", 68.0),
        context.column("annex-sheet-asked", 92.0),
        context.column("annex-sheet-fits", 108.0),
    ];
    let open: Vec<String> = open.into_iter().map(|row| speech.row(row)).collect();
    let note =
        (!open.is_empty()).then(|| context.words.plain("annex-sheet-open", &args![list = context.words.names(&open)]));
    vec![close_table(columns, touched.into_iter().map(|row| record(context, row)).collect(), note)]
}

fn given(row: &TableRow<'_>, field: &SheetField) -> bool {
    row.sheet.field(field.id.as_str()).is_some_and(|field| row.given(field) != Given::Nothing)
}

fn record(context: &Context<'_>, record: &TableRow<'_>) -> Row {
    let words = context.words;
    let speech = Speech(words.0);
    let sheet = record.sheet;
    let mut name = vec![Part::Text(Inline::bold(speech.row(record)))];
    let periods = [Sheet::TOLD, Sheet::NEEDED];
    let first = sheet.fields.first().map(|field| &field.id);
    // Whether it is in the chat at all is said by the periods.
    let rest =
        record.asked().into_iter().filter(|field| Some(&field.id) != first && !periods.contains(&field.id.as_str()));
    name.extend(
        rest.filter(|field| given(record, field)).map(|field| Part::Small(rows::labelled(context, record, field))),
    );
    let cell = |field: &str| sheet.field(field).map(|field| said(context, record, field, false)).unwrap_or_default();
    let found = retention(record);
    let (told, fit) = match &found {
        None => (vec![], Part::Text(Inline::plain(words.text("retention-none")))),
        Some(found) if found.fit == Fit::NotKnown => {
            (cell(Sheet::TOLD), Part::Chip(ChipLook::Unknown, words.text("not-known")))
        }
        Some(found) if found.fit.is_gap() => (cell(Sheet::TOLD), Part::Text(Inline::bold(speech.fit(found)))),
        Some(found) => (cell(Sheet::TOLD), Part::Text(Inline::plain(speech.fit(found)))),
    };
    row(vec![
        Cell(name),
        super::cell(told),
        super::cell(cell(Sheet::NEEDED)),
        super::cell(asked(context, record)),
        Cell(vec![fit]),
    ])
}

/// The floor and the ceiling of the source, with its citation.
fn asked(context: &Context<'_>, record: &TableRow<'_>) -> Vec<Part> {
    let words = context.words;
    let speech = Speech(words.0);
    let Some(entry) = record.entry else { return Vec::new() };
    let bounds = [("annex-sheet-least", entry.least), ("annex-sheet-most", entry.most)];
    let mut parts: Vec<Part> = bounds
        .into_iter()
        .filter_map(|(id, period)| Some(Part::Text(words.plain(id, &args![period = speech.period(period?)]))))
        .collect();
    if parts.is_empty() {
        return parts;
    }
    let law = context.input.flow.citations_of(&entry.law).find(|citation| citation.printable);
    parts.extend(
        law.map(|citation| Part::Small(words.plain(&format!("cite-{}", citation.id), &crate::i18n::Args::new()))),
    );
    parts
}
