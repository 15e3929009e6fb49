//! How the result comes about, and what it does not say.

use super::{
    Block, Cell, Column, Frame, Inline, Page, Part, Role, Row, Table,
    context::{Context, Place},
    cover, departments,
    words::{NONE, typed},
};
use crate::{
    args,
    assessment::DepartmentId,
    flow::{Gone, NotAskedReason},
    i18n::Args,
    questionnaire::LawStatus,
    sheet::Speech,
};

/// The paragraphs: heading and text share an id.
const PARTS: [&str; 6] = ["points", "gates", "twice", "stake", "left", "na"];

pub(super) fn page(context: &Context<'_>) -> Page {
    let words = context.words;
    let section = |id: &str| Block::Section { text: context.bold(id), shape: None };
    let body = |text| Block::Text { text, role: Role::Body, short: None };
    let mut blocks = Vec::new();
    for part in PARTS {
        blocks.push(section(&format!("report-method-{part}")));
        blocks.push(body(words.plain(&format!("report-method-{part}-text"), &Args::new())));
    }
    if context.seats.len() > departments::MANY {
        blocks.push(section("report-levels"));
        blocks.push(Block::Table(departments::levels(context)));
    }
    blocks.push(section("report-method-law"));
    blocks.push(Block::Table(law(context)));
    blocks.push(section("report-method-limits"));
    blocks.push(body(words.plain("report-method-limits-text", &Args::new())));
    if let Some(text) = not_asked(context) {
        blocks.push(body(text));
    }
    if let Some(table) = gone(context) {
        blocks.push(section("report-gone"));
        blocks.push(Block::Table(table));
    }
    blocks.push(section("report-cover-packs"));
    blocks.extend(cover::packs(context).into_iter().map(body));
    let old = context.input.questionnaire.old(context.input.today);
    if !old.is_empty() {
        let names: Vec<String> = old.iter().map(|(name, _)| words.text(name)).collect();
        blocks.push(body(words.plain("report-packs-old", &args![list = words.list(&names)])));
    }
    Page {
        id: Place::Method.id(),
        frame: Frame::Flow,
        message: words.plain("report-method", &Args::new()),
        shape: None,
        outline: words.text("report-method-outline"),
        lead: vec![words.plain("report-method-lead", &Args::new())],
        blocks,
    }
}

/// What the chips of law status mean.
fn law(context: &Context<'_>) -> Table {
    let words = context.words;
    let column = |id: &str, width: f32| Column { head: words.text(id), width, end_aligned: false };
    let columns = vec![column("report-method-chip", 120.0), column("report-method-chip-means", 384.0)];
    let rows = LawStatus::ALL.map(|status| {
        let cells = vec![
            Cell(vec![Part::Law(status, context.law_word(status))]),
            Cell::plain(words.text(&format!("report-law-{}", status.id()))),
        ];
        Row { cells, ..Row::default() }
    });
    let note = words.plain("report-method-law-note", &Args::new());
    Table { columns, rows: rows.into(), padding: 4.5, note: Some(note), ..Table::default() }
}

/// How many questions were not asked, and why.
fn not_asked(context: &Context<'_>) -> Option<Inline> {
    let found = context.input.flow.not_asked();
    let conditions = found.iter().filter(|it| matches!(it.reason, NotAskedReason::Condition(_))).count();
    let args = args![count = found.len(), conditions = conditions, off = found.len() - conditions];
    (!found.is_empty()).then(|| context.words.plain("report-not-asked", &args))
}

/// Answers that these packs do not have, so that none disappears; none where there is none.
pub(super) fn gone(context: &Context<'_>) -> Option<Table> {
    let words = context.words;
    let column = |id: &str, width: f32| Column { head: words.text(id), width, end_aligned: false };
    let columns = vec![
        column("report-na-question", 254.0),
        column("report-gone-answer", 125.0),
        column("report-gone-since", 125.0),
    ];
    let gone = context.input.flow.gone();
    let department = |id: &DepartmentId| context.seat(id).map_or_else(String::new, |seat| seat.name.clone());
    let rows = gone.iter().map(|gone| {
        let (name, answer) = Speech(words.0).gone(&context.input.flow.reading(), gone, &department);
        let (is_known, since, answer) = match gone {
            Gone::Control { control, since, .. } => {
                (words.0.has(&format!("control-{control}.title")), since.as_ref(), Inline::plain(answer))
            }
            _ => (false, None, Inline::free(typed(&answer))),
        };
        let name = if is_known { Inline::plain(name) } else { Inline::free(typed(&name)) };
        let answer = if answer.text().is_empty() { Inline::plain(NONE) } else { answer };
        let since = since.map_or_else(|| words.text("report-gone-unknown"), String::clone);
        let cells = vec![Cell::text(name), Cell::text(answer), Cell::plain(since)];
        Row { cells, ..Row::default() }
    });
    let mut note = vec![words.text("report-gone-text")];
    if gone.iter().any(|gone| matches!(gone, Gone::Tick { .. })) {
        note.push(words.text("report-gone-ticks"));
    }
    let (rows, note) = (rows.collect::<Vec<_>>(), Inline::plain(words.sentences(&note)));
    (!rows.is_empty()).then(|| Table { columns, rows, padding: 4.5, note: Some(note), ..Table::default() })
}
