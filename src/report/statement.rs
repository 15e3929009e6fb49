//! The dated self-assessment statement and its sign-off.

use super::{
    Block, Frame, Inline, Page, Role, asks,
    context::{Context, Place},
    cover, why,
};
use crate::{args, i18n::Args};

pub(super) fn page(context: &Context<'_>) -> Page {
    let words = context.words;
    let body = |text| Block::Text { text, role: Role::Body, short: None };
    let args = args![organisation = context.organisation.as_str(), date = context.input.today];
    let id = if context.is_unfinished() { "report-statement-unfinished" } else { "report-statement" };
    let mut said = vec![Inline::plain(words.sentences(&[context.verdict().text(), context.range_sentence()]))];
    let musts = args![open = context.musts.len(), all = context.must_count()];
    said.push(words.plain("report-statement-musts", &musts));
    if let Some(score) = context.headline() {
        let id = &score.checklist;
        let args = args![
            checklist = context.checklist_name(id),
            whom = words.attr(&format!("checklist-{id}"), "whom"),
            count = context.input.scores.in_verdict().count()
        ];
        said.push(words.plain("report-whose", &args));
        let (with, all) = score.evidence;
        said.push(words.plain("report-evidence", &args![with = with, all = all]));
    }
    if context.input.scores.verdict.scope_incomplete {
        said.push(words.plain("scope-incomplete", &Args::new()));
    }
    for control in &context.input.scores.verdict.accepted {
        said.push(Inline::plain(why::accepted(context, control, usize::MAX)));
    }
    let valid = cover::valid(context);
    said.push(match context.valid_until() {
        Some(date) if !context.is_unfinished() && date >= context.input.today => {
            words.plain("report-statement-valid", &args![date = date])
        }
        _ => valid,
    });
    let mut blocks = vec![
        body(words.plain("report-statement-says", &args)),
        Block::List(super::List {
            items: said.into_iter().map(|text| super::Item { text, small: Vec::new() }).collect(),
            ..super::List::default()
        }),
        Block::Section { text: context.bold("report-cover-not"), shape: None },
        body(words.plain("report-statement-not", &Args::new())),
        Block::Section { text: context.bold("report-sign"), shape: None },
    ];
    blocks.push(asks::signature(context, None));
    Page {
        id: Place::Statement.id(),
        frame: Frame::Flow,
        message: words.plain(
            id,
            &args![date = context.input.today, answered = context.progress.answered, asked = context.progress.total],
        ),
        shape: None,
        outline: words.text("report-statement-outline"),
        lead: vec![words.plain("report-statement-lead", &Args::new())],
        blocks,
    }
}
