//! Must-haves and the gaps with the most to gain.

use super::{
    Block, Cell, ChipLook, Column, Frame, Inline, Page, Part, Role, Row, Shape, Table,
    context::{Context, Place},
    words::{NONE, bold},
};
use crate::{
    args,
    i18n::Args,
    plan::{Action, Urgency},
    questionnaire::ControlId,
    scoring::{Colour, Points, whatif},
};

/// How many gaps the page shows in all, and how many beside any number of must-haves.
const MOST: usize = 9;
const LEAST_NEXT: usize = 3;

/// One gap of either table.
struct Gap<'a> {
    control: &'a ControlId,
    action: Option<&'a Action>,
}

pub(super) fn page(context: &Context<'_>) -> Page {
    let words = context.words;
    let musts = musts(context);
    let next = next(context, musts.len());
    let left = context.gaps().count().saturating_sub(musts.len() + next.len());
    let shown = musts.iter().chain(&next).map(|gap| gap.control);
    let after = whatif::fixed(context.input.questionnaire, context.input.assessment, shown, context.input.today);
    let after = Context::range_of(&after).map_or(0, |(low, _)| low);
    let low = context.range().map_or(0, |(low, _)| low);
    let all = context.must_count();
    let unknown = context.musts_unknown();
    let args = args![unknown = unknown, musts = musts.len(), next = next.len(), all = all, low = low, after = after];
    let message = match (musts.is_empty(), next.is_empty()) {
        (true, true) if context.is_unfinished() => "report-gaps-unfinished",
        (true, true) => "report-gaps-none",
        (true, false) => "report-gaps-next",
        (false, true) => "report-gaps-musts",
        (false, false) => "report-gaps",
    };
    let mut blocks = Vec::new();
    let heading = |id: &str, shape| Block::Section { text: Inline(vec![bold(words.say(id, &args))]), shape };
    if musts.is_empty() {
        let id = if all == 0 { "report-musts-inactive" } else { "report-musts-all" };
        blocks.push(heading(id, None));
    } else {
        let open = if unknown < musts.len() { Shape::State(Colour::Red) } else { Shape::Undecided };
        blocks.push(heading("report-musts-open", Some(open)));
        blocks.push(Block::Table(table(context, &musts, 1, None)));
    }
    for control in &context.input.scores.verdict.accepted {
        let text = Inline::plain(super::why::accepted(context, control, usize::MAX));
        blocks.push(Block::Text { text, role: Role::Small, short: None });
    }
    let note = note(context, left);
    if next.is_empty() {
        blocks.push(Block::Text { text: note, role: Role::Small, short: None });
    } else {
        blocks.push(heading("report-next", None));
        blocks.push(Block::Table(table(context, &next, musts.len() + 1, Some(note))));
    }
    // The short form has no page on what was looked at.
    if context.kind == super::Kind::Short {
        blocks.extend(super::scope::not_applicable(context));
    }
    Page {
        id: Place::Gaps.id(),
        frame: Frame::Flow,
        message: words.plain(message, &args),
        shape: None,
        outline: words.text("report-gaps-outline"),
        lead: vec![words.plain("report-gaps-lead", &Args::new())],
        blocks,
    }
}

/// The open must-haves in the order of work; those that nobody can plan yet come last.
fn musts<'a>(context: &'a Context<'a>) -> Vec<Gap<'a>> {
    let ids = context.must_ids();
    let mut found: Vec<Gap<'a>> = context
        .gaps()
        .filter(|(control, _)| ids.contains(control))
        .map(|(control, action)| Gap { control, action: Some(action) })
        .collect();
    let known: Vec<&ControlId> = found.iter().map(|gap| gap.control).collect();
    let rest = context.musts.iter().map(|gate| &gate.control).filter(|control| !known.contains(control));
    let rest: Vec<_> = rest.map(|control| Gap { control, action: None }).collect();
    found.extend(rest);
    found
}

/// What comes next in the order of work.
fn next<'a>(context: &'a Context<'a>, musts: usize) -> Vec<Gap<'a>> {
    let ids = context.must_ids();
    context
        .gaps()
        .filter(|(control, _)| !ids.contains(control))
        .map(|(control, action)| Gap { control, action: Some(action) })
        .take(MOST.saturating_sub(musts).max(LEAST_NEXT))
        .collect()
}

fn table(context: &Context<'_>, gaps: &[Gap<'_>], first: usize, note: Option<Inline>) -> Table {
    let words = context.words;
    let column = |id: &str, width: f32, end_aligned| Column { head: words.text(id), width, end_aligned };
    let columns = vec![
        Column { head: String::new(), width: 18.0, end_aligned: false },
        column("report-found", 165.0, false),
        column("report-you-should", 131.0, false),
        column("report-law", 110.0, false),
        column("report-points", 40.0, true),
        column("report-days-head", 40.0, true),
    ];
    let rows = gaps.iter().zip(first..).map(|(gap, number)| row(context, gap, number)).collect();
    Table { columns, rows, note, ..Table::default() }
}

fn row(context: &Context<'_>, gap: &Gap<'_>, number: usize) -> Row {
    let words = context.words;
    let id = format!("control-{}", gap.control);
    let unknown = context.is_unknown(gap.control);
    let mut found = Vec::new();
    if unknown {
        found.push(Part::Text(Inline::bold(context.title(gap.control))));
        found.push(Part::Chip(ChipLook::Unknown, words.text("not-known")));
    } else {
        found.push(Part::Text(Inline::bold(context.finding(gap.control))));
    }
    found.push(Part::Small(Inline::quiet(words.attr(&id, "why"))));
    let mut should = if unknown {
        Cell::plain(words.say("report-find-out", &args![look = words.attr(&id, "look")]))
    } else {
        Cell::plain(words.attr(&id, "fix"))
    };
    if gap.action.is_some_and(|action| action.urgency == Urgency::ShouldHave)
        || context.shoulds.iter().any(|gate| gate.control == *gap.control)
    {
        should = should.and(Part::Small(Inline::quiet(words.text("gate-soft"))));
    }
    let gain = gap.action.map(|action| action.gain.clone()).or_else(|| gain(context, gap.control));
    let half_days = context.input.questionnaire.control(gap.control.as_str()).map(|control| control.effort);
    let cells = vec![
        Cell::text(Inline::bold(words.0.number(number))),
        Cell(found),
        should,
        context.law_cell(gap.control),
        Cell::plain(gain.map_or_else(|| NONE.to_owned(), |gain| words.gain(&gain))),
        Cell::plain(half_days.map_or_else(|| NONE.to_owned(), |half_days| words.days(half_days))),
    ];
    Row { cells, ..Row::default() }
}

/// What a control without an action adds to Low, in the checklist of the verdict where that is most.
fn gain(context: &Context<'_>, control: &ControlId) -> Option<Points> {
    let scores = context.input.scores.in_verdict();
    scores.filter_map(|score| score.control(control)).map(|score| score.gain.clone()).max()
}

fn note(context: &Context<'_>, left: usize) -> Inline {
    let words = context.words;
    let mut note = vec![words.text("report-gaps-note")];
    if left > 0 {
        let more = context.with_page("report-gaps-more", &Place::Plan, args![count = left]);
        let space = words.text("report-space");
        let mut line = Inline::quiet(note.remove(0) + &space);
        line =
            line.then(Inline(more.0.into_iter().map(|run| super::Run { tone: super::Tone::Quiet, ..run }).collect()));
        return match checked(context) {
            Some(checked) => line.then(Inline::quiet(space + &checked)),
            None => line,
        };
    }
    note.extend(checked(context));
    Inline::quiet(words.sentences(&note))
}

fn checked(context: &Context<'_>) -> Option<String> {
    let as_of = context.input.questionnaire.law.as_of?;
    Some(context.words.say("report-law-checked", &args![date = as_of]))
}
