//! What is in the annex, with pages.

use super::{
    super::{
        Cell, Column, Inline, Run, Table,
        context::{Context, Place},
    },
    Block, Chapter, Text, accepted, answers, company, law, lenses, not_asked, row, sheets, terms, workshop,
};
use crate::{args, i18n::Args};

pub(super) fn text(context: &Context<'_>) -> Text {
    let words = context.words;
    let chapters: Vec<&Chapter> = context
        .places
        .iter()
        .filter_map(|place| match place {
            Place::Annex(chapter) if *chapter != Chapter::Contents => Some(chapter),
            _ => None,
        })
        .collect();
    let args = args![answered = context.progress.answered, asked = context.progress.total, parts = chapters.len()];
    let columns = vec![
        context.column("annex-contents-part", 190.0),
        context.column("annex-contents-holds", 262.0),
        Column { end_aligned: true, ..context.column("annex-contents-page", 52.0) },
    ];
    let rows = chapters.into_iter().map(|chapter| {
        let page = context.page_of(chapter.clone()).unwrap_or_else(|| Run::new(super::super::words::NONE));
        row(vec![
            Cell::text(Inline::bold(chapter.name(context))),
            Cell::plain(holds(context, chapter)),
            Cell::text(Inline(vec![page])),
        ])
    });
    let table = Table { columns, rows: rows.collect(), note: empty(context), ..Table::default() };
    let blocks =
        vec![Block::Table(table), context.heading("annex-contents-read"), context.body("annex-contents-read-text")];
    Text {
        message: words.plain("annex-contents", &args),
        lead: words.plain("annex-contents-lead", &Args::new()),
        blocks,
    }
}

/// What a chapter holds, in a line.
fn holds(context: &Context<'_>, chapter: &Chapter) -> String {
    match chapter {
        Chapter::Contents => String::new(),
        Chapter::Answers(checklist) => answers::holds(context, checklist),
        Chapter::NotAsked => not_asked::holds(context),
        Chapter::Company => company::holds(context),
        Chapter::Accepted => accepted::holds(context),
        Chapter::Lenses => lenses::holds(context),
        Chapter::Sheet(sheet) => sheets::holds(context, sheet),
        Chapter::Workshop => workshop::holds(context),
        Chapter::Terms => terms::holds(context),
        Chapter::Law => law::holds(context),
    }
}

/// What would have a chapter if anything had been entered.
fn empty(context: &Context<'_>) -> Option<Inline> {
    let words = context.words;
    let input = context.input;
    let mut names = Vec::new();
    if !accepted::is_needed(input) {
        names.push(Chapter::Accepted.name(context));
    }
    names.extend(sheets::untouched(input).map(|sheet| Chapter::Sheet(sheet.id.clone()).name(context)));
    if !workshop::is_needed(input) {
        names.push(Chapter::Workshop.name(context));
    }
    (!names.is_empty()).then(|| words.plain("annex-contents-empty", &args![list = words.list(&names)]))
}
