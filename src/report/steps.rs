//! The five steps of one checklist: bars, the same in points, how to read it.

use super::{
    BarRow, Bars, Block, Cell, Column, Frame, Inline, Page, Role, Row, Table,
    context::{Context, Place},
    words::{NONE, tenths},
};
use crate::{
    args,
    assessment::ChecklistRole,
    questionnaire::ChecklistId,
    scoring::{ChecklistScore, Counted, Points, StepScore, shown, shown_points},
};

pub(super) fn page(context: &Context<'_>, checklist: &ChecklistId) -> Option<Page> {
    let words = context.words;
    let score = context.input.scores.checklist(checklist)?;
    let name = context.checklist_name(checklist);
    let message = message(context, score);
    let role = match score.role {
        ChecklistRole::Verdict => "report-steps-lead",
        _ => "report-steps-lead-beside",
    };
    let whom = words.attr(&format!("checklist-{checklist}"), "whom");
    let lead = words
        .say(role, &args![checklist = name.as_str(), whom = whom, range = context.range_of_checklist(Some(score))]);
    let section = |id: &str| Block::Section { text: context.bold(id), shape: None };
    let mut blocks = vec![
        Block::Bars(bars(context, score, &message)),
        section("report-steps-points"),
        Block::Table(points(context, score)),
        Block::Text { text: how_to_read(context), role: Role::Body, short: None },
    ];
    if let Some(reduced) = &score.scope_reduced {
        let (low, high) = shown(&reduced.range);
        let args = args![
            checklist = name.as_str(),
            share = words.points(&score.not_applicable),
            low = low,
            high = high,
            colour = words.colours(reduced.colour)
        ];
        let text = words.plain("report-scope-reduced", &args);
        blocks.push(Block::Text { text, role: Role::Body, short: None });
    }
    Some(Page {
        id: Place::Steps(checklist.clone()).id(),
        frame: Frame::Flow,
        message: Inline::plain(message),
        shape: None,
        outline: words.say("report-steps-outline", &args![checklist = name]),
        lead: vec![Inline::plain(lead)],
        blocks,
    })
}

/// Low and High of a step in percent of it; none where it was dropped.
fn share(step: &StepScore) -> Option<(u8, u8)> {
    use num_traits::Zero;
    if step.points.is_zero() {
        return None;
    }
    let percent = |points: &Points| shown_points(&(points * Points::from_integer(100.into()) / &step.points));
    Some((percent(&step.range.low), percent(&step.range.high)))
}

fn step_name(context: &Context<'_>, score: &ChecklistScore, step: &StepScore) -> String {
    context.words.text(&format!("step-{}-{}", score.checklist, step.step))
}

/// The message by case: nothing counted, all in place, every step at the target, else the step that holds us back.
fn message(context: &Context<'_>, score: &ChecklistScore) -> String {
    let words = context.words;
    let target = context.target();
    let live: Vec<(&StepScore, (u8, u8))> = score.steps.iter().filter_map(|step| Some((step, share(step)?))).collect();
    let Some((step, (low, _))) = live.iter().min_by_key(|(_, (low, _))| *low) else {
        return words.text("report-steps-none");
    };
    let args = args![count = live.len(), target = target, low = *low];
    if *low == 100 {
        return words.say("report-steps-all", &args);
    }
    if *low >= target {
        return words.say("report-steps-target", &args);
    }
    let unknown = &step.range.high - &step.range.low;
    let args = args.with("step", step_name(context, score, step));
    match u32::from(tenths(&unknown) > Points::from_integer(0.into())) {
        0 => words.say("report-steps-weakest", &args),
        _ => words.say("report-steps-weakest-unknown", &args.with("unknown", tenths(&unknown))),
    }
}

fn bars(context: &Context<'_>, score: &ChecklistScore, message: &str) -> Bars {
    let words = context.words;
    let target = context.target();
    let rows = score.steps.iter().zip(1_u32..).map(|(step, number)| {
        let live = step.controls.iter().filter(|control| control.counted == Counted::Live).count();
        let unknown = step.controls.iter().filter(|control| control.is_open()).count();
        let range = share(step);
        let (low, high) = (tenths(&step.range.low), tenths(&step.range.high));
        let value = match range {
            None => (NONE.to_owned(), String::new()),
            Some((low, high)) if low == high => (words.0.number(low), String::new()),
            Some((low, high)) => (words.0.number(low), words.say("report-up-to-number", &args![high = high])),
        };
        let points = args![low = &low, high = &high, most = tenths(&step.points)];
        let points = match range {
            None => words.text("report-step-dropped"),
            Some(_) if low == high => words.say("report-step-points-exact", &points),
            Some(_) => words.say("report-step-points", &points),
        };
        BarRow {
            number: words.0.number(number),
            name: step_name(context, score, step),
            note: words.say("report-step-note", &args![count = live, unknown = unknown]),
            range,
            value,
            points,
            last: None,
        }
    });
    Bars {
        rows: rows.collect(),
        target,
        target_label: words.say("readiness-target", &args![points = target]),
        heads: [words.text("report-step"), words.text("report-low-high-head")],
        legend: [
            words.text("report-legend-in-place"),
            words.text("report-legend-unknown"),
            words.text("report-legend-target"),
        ],
        last: None,
        alt: words.say("report-bars-alt", &args![message = message]),
    }
}

/// The same in points.
fn points(context: &Context<'_>, score: &ChecklistScore) -> Table {
    let words = context.words;
    let after = context.input.plan.after.checklist(&score.checklist);
    let column = |id: &str, width: f32, end_aligned| Column { head: words.text(id), width, end_aligned };
    let columns = vec![
        column("report-step", 236.0, false),
        column("report-most", 48.0, true),
        column("report-at-least-head", 54.0, true),
        column("report-up-to-head", 48.0, true),
        column("report-not-known-head", 58.0, true),
        column("report-after-plan", 60.0, true),
    ];
    let row = |name: Inline, most: &Points, low: &Points, high: &Points, after: Option<&Points>, total: bool| {
        // The total is what the headline says.
        let whole = |points: &Points| match total {
            true => words.0.number(shown_points(points)),
            false => words.points(points),
        };
        let cells = vec![
            Cell::text(name),
            Cell::plain(whole(most)),
            Cell::text(Inline::bold(whole(low))),
            Cell::plain(whole(high)),
            Cell::plain(words.points(&(high - low))),
            Cell::plain(after.map_or_else(|| NONE.to_owned(), whole)),
        ];
        Row { cells, total, ..Row::default() }
    };
    let mut rows: Vec<Row> = Vec::new();
    for (step, number) in score.steps.iter().zip(1_u32..) {
        let name = words.say("report-step-numbered", &args![number = number, name = step_name(context, score, step)]);
        let later = after.and_then(|after| after.steps.iter().find(|known| known.step == step.step));
        let later = later.map(|step| &step.range.low);
        rows.push(row(Inline::plain(name), &step.points, &step.range.low, &step.range.high, later, false));
    }
    if let Some(range) = &score.range {
        let all = words.say("report-steps-sum", &args![count = score.steps.len()]);
        let later = after.and_then(|after| after.range.as_ref()).map(|range| &range.low);
        let hundred = Points::from_integer(100.into());
        rows.push(row(Inline::bold(all), &hundred, &range.low, &range.high, later, true));
    }
    Table { columns, rows, ..Table::default() }
}

fn how_to_read(context: &Context<'_>) -> Inline {
    let words = context.words;
    let text = [words.text("report-steps-read-text"), words.text("report-steps-note")];
    context.bold("report-steps-read").then(Inline::plain(words.text("report-space") + &words.sentences(&text)))
}
