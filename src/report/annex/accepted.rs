//! What was decided against the table, and what covers a question otherwise: with name, reason and end date.

use super::{
    super::{
        Block, Cell, Column, Inline, Part, Row,
        context::{Context, Seat},
        words::{NONE, typed},
    },
    Text, cell, free, lines, row, table,
};
use crate::{
    args,
    assessment::{Decision, Override},
    i18n::Args,
    questionnaire::{ControlId, Status},
    report::Input,
};
use jiff::civil::Date;

pub(super) fn is_needed(input: &Input<'_>) -> bool {
    input.assessment.departments.iter().any(|department| department.overridden.is_some()) || !covered(input).is_empty()
}

/// The questions that are asked and answered with "something else covers it".
fn covered<'a>(input: &Input<'a>) -> Vec<&'a ControlId> {
    let flow = &input.flow;
    let asked = flow.asked().iter().map(|asked| &asked.control.id);
    asked.filter(|id| flow.status(id) == Some(Status::Compensating)).collect()
}

fn overridden<'c, 'a>(context: &'c Context<'a>) -> Vec<(&'c Seat<'a>, &'a Override)> {
    context.seats.iter().filter_map(|seat| Some((seat, seat.department.overridden.as_ref()?))).collect()
}

/// In the table of contents.
pub(super) fn holds(context: &Context<'_>) -> String {
    let args = args![overrides = overridden(context).len(), covered = covered(context.input).len()];
    context.words.say("annex-accepted-holds", &args)
}

pub(super) fn text(context: &Context<'_>) -> Text {
    let words = context.words;
    let (overridden, covered) = (overridden(context), covered(context.input));
    let args = args![overrides = overridden.len(), covered = covered.len()];
    let mut blocks = vec![context.heading("annex-overrides")];
    if overridden.is_empty() {
        blocks.push(context.body("annex-overrides-none"));
    } else {
        blocks.push(overrides(context, &overridden));
    }
    blocks.push(context.heading("annex-covered"));
    if covered.is_empty() {
        blocks.push(context.body("annex-covered-none"));
    } else {
        let rows = covered.into_iter().map(|control| covered_row(context, control)).collect();
        let columns = vec![
            context.column("annex-number", 32.0),
            context.column("annex-question", 146.0),
            context.column("annex-covered-by", 168.0),
            context.column("annex-accepted-by", 88.0),
            context.column("annex-until", 70.0),
        ];
        blocks.push(table(columns, rows, None));
    }
    Text {
        message: words.plain("annex-accepted", &args),
        lead: words.plain("annex-accepted-lead", &Args::new()),
        blocks,
    }
}

fn overrides(context: &Context<'_>, overridden: &[(&Seat<'_>, &Override)]) -> Block {
    let words = context.words;
    let word = |decision: Decision| words.text(&format!("decision-{}", decision.id()));
    let inside = |decision: Decision| words.attr(&format!("decision-{}", decision.id()), "inside");
    let column = |id: &str, width: f32| Column { head: words.text(id), width, end_aligned: false };
    let columns = vec![
        column("report-department", 96.0),
        column("annex-override-decided", 72.0),
        column("annex-override-table", 84.0),
        column("report-na-reason", 182.0),
        column("annex-until", 70.0),
    ];
    let rows = overridden.iter().map(|(seat, set)| {
        let by_table = seat.score.decision.map(|table| match table.agreed() {
            Some(decision) => word(decision),
            None => words.say("between", &args![worst = inside(table.worst), best = inside(table.best)]),
        });
        let mut reason: Vec<Part> = lines(&set.reason).collect();
        reason.extend(name(&set.name).map(|name| Part::Small(Inline(vec![free(name)]))));
        row(vec![
            Cell::text(Inline(vec![super::super::Run { bold: true, ..free(seat.name.clone()) }])),
            Cell::plain(word(set.decision)),
            Cell::plain(by_table.unwrap_or_else(|| NONE.to_owned())),
            cell(reason),
            until(context, set.expires),
        ])
    });
    table(columns, rows.collect(), None)
}

fn covered_row(context: &Context<'_>, control: &ControlId) -> Row {
    let words = context.words;
    let answer = context.input.assessment.answers.get(control);
    let accepted = answer.and_then(|answer| answer.accepted.as_ref());
    let by = accepted.and_then(|accepted| {
        let (name, role) = (name(&accepted.name)?, typed(&accepted.role));
        Some(match role.is_empty() {
            true => Inline(vec![free(name)]),
            false => words.marked("annex-person", Args::new(), &[("name", free(name)), ("role", free(role))]),
        })
    });
    let mut reason: Vec<Part> = accepted.map(|accepted| lines(&accepted.reason).collect()).unwrap_or_default();
    if reason.is_empty() {
        reason.extend(answer.into_iter().flat_map(|answer| lines(&answer.note)));
    }
    let nobody = || words.plain("annex-accepted-nobody", &Args::new());
    row(vec![
        Cell::plain(context.number_of(control).unwrap_or_default()),
        Cell::text(Inline::bold(context.title(control))),
        cell(reason),
        Cell::text(by.filter(|_| answer.is_some()).unwrap_or_else(nobody)),
        accepted.map_or_else(|| Cell::plain(NONE), |accepted| until(context, accepted.expires)),
    ])
}

fn name(name: &str) -> Option<String> {
    Some(typed(name)).filter(|name| !name.is_empty())
}

/// The last day on which it counts; said where that is over.
fn until(context: &Context<'_>, date: Date) -> Cell {
    let cell = Cell::plain(context.words.date(date));
    match date < context.input.today {
        true => cell.and(Part::Small(Inline::bold(context.words.text("annex-ended")))),
        false => cell,
    }
}
