//! The words that are explained.

use super::{
    super::{Cell, Inline, context::Context},
    Text, row, table,
};
use crate::{args, i18n::Args};

/// In the table of contents.
pub(super) fn holds(context: &Context<'_>) -> String {
    context.words.say("annex-terms-holds", &args![count = context.input.questionnaire.terms.len()])
}

pub(super) fn text(context: &Context<'_>) -> Text {
    let words = context.words;
    let terms = &context.input.questionnaire.terms;
    let columns = vec![context.column("annex-term", 140.0), context.column("annex-term-means", 364.0)];
    let rows = terms.iter().map(|term| {
        let id = format!("term-{term}");
        row(vec![Cell::text(Inline::bold(words.text(&id))), Cell::plain(words.attr(&id, "meaning"))])
    });
    Text {
        message: words.plain("annex-terms", &args![count = terms.len()]),
        lead: words.plain("annex-terms-lead", &Args::new()),
        blocks: vec![table(columns, rows.collect(), None)],
    }
}
