//! Hands that a workshop counted, and what it set aside.

use super::{
    super::{Cell, ChipLook, Inline, Part, Row, context::Context, words::NONE},
    Text, cell, lines, row, table,
};
use crate::{args, assessment::Vote, i18n::Args, questionnaire::ControlId, report::Input};

pub(super) fn is_needed(input: &Input<'_>) -> bool {
    let state = input.assessment;
    !state.votes.is_empty() || !state.parking.is_empty()
}

/// Votes, those that are not settled, what was set aside.
fn counts(context: &Context<'_>) -> Args<'static> {
    let state = context.input.assessment;
    let split = state.votes.keys().filter(|control| context.input.flow.split(control).is_some()).count();
    args![people = state.participants.len(), votes = state.votes.len(), split = split, parked = state.parking.len()]
}

/// In the table of contents.
pub(super) fn holds(context: &Context<'_>) -> String {
    context.words.say("annex-workshop-holds", &counts(context))
}

/// Returns the hands for each answer, in a list.
pub(super) fn hands(context: &Context<'_>, vote: &Vote) -> String {
    let words = context.words;
    let hands = vote.hands.iter().map(|(status, count)| {
        let answer = words.text(&format!("status-{}", status.id()));
        words.say("workshop-hands", &args![count = *count, answer = answer])
    });
    words.list(&hands.collect::<Vec<_>>())
}

pub(super) fn text(context: &Context<'_>) -> Text {
    let words = context.words;
    let state = context.input.assessment;
    let mut blocks = Vec::new();
    if !state.votes.is_empty() {
        blocks.push(context.heading("annex-votes"));
        let columns = vec![
            context.column("annex-number", 32.0),
            context.column("annex-question", 192.0),
            context.column("annex-hands", 168.0),
            context.column("annex-vote-now", 112.0),
        ];
        let mut votes: Vec<(&ControlId, &Vote)> = state.votes.iter().collect();
        votes.sort_by_key(|(control, _)| (context.order_of(control).is_none(), context.order_of(control)));
        let rows = votes.into_iter().map(|(control, vote)| vote_row(context, control, vote)).collect();
        blocks.push(table(columns, rows, None));
    }
    if !state.parking.is_empty() {
        blocks.push(context.heading("annex-parked"));
        let columns = vec![context.column("annex-parked-text", 310.0), context.column("annex-parked-at", 194.0)];
        let rows = state.parking.values().map(|parked| {
            let at = parked.control.as_ref().map(|control| question(context, control));
            row(vec![cell(lines(&parked.text).collect()), Cell::plain(at.unwrap_or_else(|| NONE.to_owned()))])
        });
        blocks.push(table(columns, rows.collect(), None));
    }
    Text {
        message: words.plain("annex-workshop", &counts(context)),
        lead: words.plain("annex-workshop-lead", &Args::new()),
        blocks,
    }
}

/// A question with its number, where it is asked.
fn question(context: &Context<'_>, control: &ControlId) -> String {
    let title = context.title(control);
    match context.number_of(control) {
        Some(number) => context.words.say("annex-numbered", &args![number = number, title = title]),
        None => title,
    }
}

fn vote_row(context: &Context<'_>, control: &ControlId, vote: &Vote) -> Row {
    let words = context.words;
    let now = match context.input.flow.status(control) {
        _ if context.input.flow.split(control).is_some() => {
            Part::Chip(ChipLook::Unknown, words.text("annex-vote-split"))
        }
        Some(status) => Part::Text(Inline::plain(words.attr(&format!("status-{}", status.id()), "short"))),
        None if context.order_of(control).is_none() => Part::Text(words.plain("standing-not-asked", &Args::new())),
        None => Part::Chip(ChipLook::Unknown, words.attr("status-unanswered", "short")),
    };
    row(vec![
        Cell::plain(context.number_of(control).unwrap_or_else(|| NONE.to_owned())),
        Cell::text(Inline::bold(context.title(control))),
        Cell::plain(hands(context, vote)),
        Cell(vec![now]),
    ])
}
