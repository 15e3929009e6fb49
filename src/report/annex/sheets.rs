//! Side sheets, by the shape of their rows: side by side, a single row, records against periods, registers and logs.

use std::cmp::Reverse;

use super::{
    super::{
        Block, Cell, ChipLook, Column, Inline, Part, Role, Row, Table as ReportTable,
        context::{Context, SHORT_NAME},
        table::WIDTH,
        words::typed_most,
    },
    CLOSE, Text, lines, records, row, rows, table as close_table, text as paragraph, title,
};
use crate::{
    args,
    i18n::Args,
    questionnaire::{RowKind, Sheet, SheetField, SheetId, Truth},
    report::Input,
    sheet::{self, Given, Length, Speech, Table, TableRow},
};

/// The width of the column of questions in a comparison, at least.
const LEAST_QUESTION: f32 = 150.0;
/// The widest column of a platform.
const MOST_PLATFORM: f32 = 104.0;

/// How a sheet is set.
enum Shape {
    /// Rows beside each other, a line a field.
    SideBySide,
    /// The fields of the single row.
    One,
    /// A line a record: told, needed, asked for.
    Records,
    /// A line a row.
    Rows,
}

fn shape(sheet: &Sheet) -> Shape {
    let has = |field: &str| sheet.field(field).is_some();
    match sheet.rows {
        RowKind::One => Shape::One,
        RowKind::Fixed if has(Sheet::TOLD) && has(Sheet::NEEDED) => Shape::Records,
        RowKind::Many if sheet.compare => Shape::SideBySide,
        RowKind::Many | RowKind::Fixed | RowKind::Log => Shape::Rows,
    }
}

/// Lists the sheets that something was put into, whether they still concern the company or not.
pub(super) fn begun<'a>(input: &Input<'a>) -> impl Iterator<Item = Table<'a>> {
    let reading = input.flow.reading();
    let tables = input.questionnaire.sheets.iter().map(move |sheet| Table::read(&reading, sheet));
    tables.filter(Table::is_begun)
}

/// Lists the sheets that may concern the company and hold nothing.
pub(super) fn untouched<'a>(input: &Input<'a>) -> impl Iterator<Item = &'a Sheet> {
    let tables = sheet::offered(&input.flow.reading()).into_iter();
    tables.filter(|table| !table.is_begun()).map(|table| table.sheet)
}

fn find<'a>(context: &Context<'a>, id: &SheetId) -> Option<Table<'a>> {
    let sheet = context.input.questionnaire.sheet(id.as_str())?;
    Some(Table::read(&context.input.flow.reading(), sheet))
}

/// What a sheet amounts to.
fn counts(context: &Context<'_>, table: &Table<'_>) -> Args<'static> {
    let words = context.words;
    let id = &table.sheet.id;
    let (answered, asked) = table.progress();
    let known = table.rows.iter().map(|row| row.asked().iter().filter(|field| row.is_known(field)).count());
    let found: Vec<sheet::Retention<'_>> = table.rows.iter().filter_map(sheet::retention).collect();
    let records = matches!(shape(table.sheet), Shape::Records);
    let unknown = match records {
        true => found.iter().filter(|found| found.fit == sheet::Fit::NotKnown).count(),
        false => asked - known.sum::<usize>(),
    };
    let due = sheet::due(&context.input.flow.reading(), context.input.today);
    args![
        sheet = words.text(&format!("sheet-{id}")),
        count = if records { found.len() } else { table.rows.len() },
        answered = answered,
        asked = asked,
        unknown = unknown,
        gaps = found.iter().filter(|found| found.fit.is_gap()).count(),
        due = due.iter().filter(|due| due.sheet == *id && due.is_now()).count()
    ]
}

fn message(sheet: &Sheet) -> &'static str {
    match shape(sheet) {
        Shape::SideBySide => "annex-sheet-compare",
        Shape::One => "annex-sheet-one",
        Shape::Records => "annex-sheet-records",
        Shape::Rows => "annex-sheet-rows",
    }
}

/// In the table of contents.
pub(super) fn holds(context: &Context<'_>, id: &SheetId) -> String {
    let Some(table) = find(context, id) else { return String::new() };
    context.words.say(&format!("{}-holds", message(table.sheet)), &counts(context, &table))
}

pub(super) fn text(context: &Context<'_>, id: &SheetId) -> Option<Text> {
    let words = context.words;
    let table = find(context, id)?;
    let blocks = match shape(table.sheet) {
        Shape::SideBySide => side_by_side(context, &table),
        Shape::One => one(context, &table),
        Shape::Records => records::blocks(context, &table),
        Shape::Rows => rows::blocks(context, &table),
    };
    Some(Text {
        message: words.plain(message(table.sheet), &counts(context, &table)),
        lead: Inline::plain(words.attr(&format!("sheet-{id}"), "about")),
        blocks,
    })
}

/// What a cell holds: typed text line by line, values in words, a chip where nobody knows.
pub(super) fn said(context: &Context<'_>, row: &TableRow<'_>, field: &SheetField, short: bool) -> Vec<Part> {
    let words = context.words;
    let Some(field) = row.sheet.field(field.id.as_str()) else { return Vec::new() };
    let cell = || Speech(words.0).cell(row, field, short).unwrap_or_default();
    match row.given(field) {
        Given::Nothing => {
            vec![Part::Chip(ChipLook::Unknown, words.attr("status-unanswered", "short"))]
        }
        Given::Text(text) => lines(text).collect(),
        Given::Length(Length::NotSure) => vec![Part::Chip(ChipLook::Unknown, cell())],
        Given::Values(_) if !row.is_known(field) => vec![Part::Chip(ChipLook::Unknown, cell())],
        Given::Values(_) | Given::Date(_) | Given::Length(_) => vec![Part::Text(Inline::plain(cell()))],
    }
}

/// The title of the part of a row, where a field begins one.
fn part_of(context: &Context<'_>, sheet: &Sheet, field: &SheetField, before: Option<&SheetField>) -> Option<Row> {
    let part = field.part.as_ref().filter(|part| before.and_then(|before| before.part.as_ref()) != Some(part))?;
    Some(title(Cell::plain(context.words.text(&format!("sheet-{}-part-{part}", sheet.id)))))
}

/// Rows beside each other: a line a field, with the departments that need it.
fn side_by_side(context: &Context<'_>, table: &Table<'_>) -> Vec<Block> {
    let words = context.words;
    let speech = Speech(words.0);
    let sheet = table.sheet;
    let count = table.rows.len().max(1) as f32;
    let width = ((WIDTH - LEAST_QUESTION) / count).min(MOST_PLATFORM);
    let mut columns = vec![context.column("annex-sheet-question", WIDTH - width * count)];
    columns.extend(table.rows.iter().map(|row| Column {
        head: typed_most(&speech.row(row), SHORT_NAME),
        width,
        end_aligned: false,
    }));
    let moving = sheet::moving(context.input.assessment, &context.input.scores);
    let needs = sheet::needs(&context.input.flow.reading(), sheet, &context.input.scores, &moving);
    let mut rows = Vec::new();
    let mut before = None;
    for field in &sheet.fields {
        rows.extend(part_of(context, sheet, field, before));
        before = Some(field);
        let mut name = Cell::plain(speech.field(sheet, field));
        if let Some(need) = needs.iter().find(|need| need.field.id == field.id) {
            let seats = need.departments.iter().filter_map(|id| context.seat(id));
            let names: Vec<String> = seats.map(|seat| typed_most(&seat.name, SHORT_NAME)).collect();
            name =
                name.and(Part::Small(words.plain("annex-sheet-needed-by", &args![departments = words.list(&names)])));
        }
        let cells = table.rows.iter().map(|row| match row.asks(field) {
            Truth::False => super::cell(Vec::new()),
            _ => Cell(said(context, row, field, true)),
        });
        rows.push(row(std::iter::once(name).chain(cells).collect()));
    }
    vec![
        Block::Table(ReportTable { columns, rows, padding: CLOSE, ..ReportTable::default() }),
        paragraph(words.plain("annex-sheet-compare-note", &Args::new()), Role::Small),
    ]
}

/// The single row: what it leads to, then question by question.
fn one(context: &Context<'_>, table: &Table<'_>) -> Vec<Block> {
    let words = context.words;
    let sheet = table.sheet;
    let mut blocks = Vec::new();
    if !sheet.outcomes.is_empty() {
        blocks.push(context.heading("annex-sheet-outcomes"));
        blocks.push(outcomes(context, table));
    }
    let mut rows = Vec::new();
    let mut before = None;
    for asked in table.rows.iter().flat_map(|row| row.asked().into_iter().map(move |field| (row, field))) {
        let (given, field) = asked;
        rows.extend(part_of(context, sheet, field, before));
        before = Some(field);
        let question = Cell::plain(words.text(&format!("field-{}-{}", sheet.id, field.id)));
        rows.push(row(vec![question, Cell(said(context, given, field, false))]));
    }
    let columns = vec![context.column("annex-sheet-question", 210.0), context.column("annex-sheet-answer", 294.0)];
    blocks.push(close_table(columns, rows, None));
    blocks
}

/// What a screening leads to, what is certain first, with the law.
fn outcomes(context: &Context<'_>, table: &Table<'_>) -> Block {
    let words = context.words;
    let mut found = sheet::outcomes(&context.input.flow.reading(), table);
    found.retain(|(_, truth)| *truth != Truth::False);
    found.sort_by_key(|(_, truth)| Reverse(*truth));
    if found.is_empty() {
        return context.body("annex-sheet-outcomes-none");
    }
    let rows = found.into_iter().map(|(outcome, truth)| {
        let id = format!("outcome-{}-{}", table.sheet.id, outcome.id);
        let (part, how) = match truth {
            Truth::True => ("certain", "annex-sheet-certain"),
            Truth::Maybe | Truth::False => ("perhaps", "annex-sheet-perhaps"),
        };
        let name = Cell::text(Inline::bold(words.text(&id))).and(Part::Small(words.plain(how, &Args::new())));
        let law = context.input.flow.citations_of(&outcome.law).find(|citation| citation.printable);
        let law = law.map_or_else(|| super::cell(Vec::new()), |citation| context.citation_cell(citation));
        row(vec![name, Cell::plain(words.attr(&id, part)), law])
    });
    let columns = vec![
        context.column("report-law", 104.0),
        context.column("annex-sheet-found", 270.0),
        context.column("annex-law-provision", 130.0),
    ];
    close_table(columns, rows.collect(), None)
}
