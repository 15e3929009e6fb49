//! The five steps of one checklist: bars, the same in points, how to read it.

use jiff::civil::Date;

use super::{
    BarRow, Bars, Block, Cell, Column, Frame, Inline, Page, Role, Row, Table,
    context::{Context, Place},
    words::{NONE, tenths},
};
use crate::{
    args,
    assessment::{Body, ChecklistRole, Since},
    questionnaire::ChecklistId,
    scoring::{self, ChecklistScore, Counted, Points, Range, StepScore, shown, shown_points},
};

pub(super) fn page(context: &Context<'_>, checklist: &ChecklistId) -> Option<Page> {
    let words = context.words;
    let score = context.input.scores.checklist(checklist)?;
    let name = context.checklist_name(checklist);
    let message = message(context, score);
    let last = last_run(context, score);
    let role = match score.role {
        ChecklistRole::Verdict => "report-steps-lead",
        _ => "report-steps-lead-beside",
    };
    let whom = words.attr(&format!("checklist-{checklist}"), "whom");
    let lead = words
        .say(role, &args![checklist = name.as_str(), whom = whom, range = context.range_of_checklist(Some(score))]);
    let since = last.as_ref().and_then(|last| {
        let (before, (low, _)) = (last.low(), shown(score.range.as_ref()?));
        Some(words.say("report-steps-since", &args![date = last.date, before = before?, low = low]))
    });
    let lead = words.sentences(&[lead, since.unwrap_or_default()]);
    let section = |id: &str| Block::Section { text: context.bold(id), shape: None };
    let mut blocks = vec![
        Block::Bars(bars(context, score, last.as_ref(), &message)),
        section("report-steps-points"),
        Block::Table(points(context, score, last.as_ref())),
        Block::Text { text: how_to_read(context), role: Role::Body, short: None },
    ];
    if let Some(reduced) = &score.scope_reduced {
        let (low, high) = shown(&reduced.range);
        let args = args![
            checklist = name.as_str(),
            share = words.points(&score.not_applicable),
            low = low,
            high = high,
            spread = high - low,
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

/// How a checklist stood in the run before this one.
struct LastRun {
    date: Date,
    score: ChecklistScore,
}

impl LastRun {
    fn step(&self, step: &StepScore) -> Option<&StepScore> {
        self.score.steps.iter().find(|known| known.step == step.step)
    }

    /// Low as shown.
    fn low(&self) -> Option<u8> {
        self.score.range.as_ref().map(|range| shown(range).0)
    }
}

/// Works out the last run from the answers that were kept of it; none where they do not give what was noted of it then,
/// because the profile was another one.
fn last_run(context: &Context<'_>, score: &ChecklistScore) -> Option<LastRun> {
    let input = context.input;
    let earlier = input.assessment.earlier.as_ref().filter(|earlier| earlier.since == Since::Later)?;
    let run = earlier.runs.last().filter(|run| run.checklist.as_ref() == Some(&score.checklist))?;
    let mut before = input.assessment.clone();
    before.answers.clear();
    for (control, status) in &earlier.answers {
        before.apply(&Body::Answer { control: control.clone(), status: *status, reason: None, accepted: None });
    }
    let scores = scoring::score(input.questionnaire, &before, run.date);
    let score = scores.checklist(&score.checklist)?.clone();
    (score.range.as_ref().map(shown) == run.range).then_some(LastRun { date: run.date, score })
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

fn bars(context: &Context<'_>, score: &ChecklistScore, last: Option<&LastRun>, message: &str) -> Bars {
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
            last: last.and_then(|last| share(last.step(step)?)).map(|(low, _)| low),
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
        last: last.map(|last| words.say("report-legend-last", &args![date = last.date])),
        alt: words.say("report-bars-alt", &args![message = message]),
    }
}

/// The same in points.
fn points(context: &Context<'_>, score: &ChecklistScore, last: Option<&LastRun>) -> Table {
    let words = context.words;
    let after = context.input.plan.after.checklist(&score.checklist);
    let column = |id: &str, width: f32| Column { head: words.text(id), width, end_aligned: true };
    let [step, most, low, high, unknown, planned] = [
        "report-step",
        "report-most",
        "report-at-least-head",
        "report-up-to-head",
        "report-not-known-head",
        "report-after-plan",
    ];
    let columns = match last {
        None => vec![
            column(step, 236.0),
            column(most, 48.0),
            column(low, 54.0),
            column(high, 48.0),
            column(unknown, 58.0),
            column(planned, 60.0),
        ],
        Some(_) => vec![
            column(step, 142.0),
            column(most, 42.0),
            column("report-last-run", 54.0),
            column(low, 52.0),
            column(high, 46.0),
            column("report-change", 52.0),
            column(unknown, 60.0),
            column(planned, 56.0),
        ],
    };
    let columns =
        columns.into_iter().enumerate().map(|(at, column)| Column { end_aligned: at > 0, ..column }).collect();
    let none = || NONE.to_owned();
    let row =
        |name: Inline, most: &Points, range: &Range, before: Option<&Points>, after: Option<&Points>, total: bool| {
            // The total is what the headline says.
            let whole = |points: &Points| match total {
                true => words.0.number(shown_points(points)),
                false => words.points(points),
            };
            let change = |before: &Points| match total {
                true => words.change(&(whole_points(&range.low) - whole_points(before))),
                false => words.change(&(tenths(&range.low) - tenths(before))),
            };
            let mut cells = vec![
                Cell::text(name),
                Cell::plain(whole(most)),
                Cell::text(Inline::bold(whole(&range.low))),
                Cell::plain(whole(&range.high)),
                Cell::plain(words.points(&(&range.high - &range.low))),
                Cell::plain(after.map_or_else(none, whole)),
            ];
            if last.is_some() {
                cells.insert(2, Cell::plain(before.map_or_else(none, whole)));
                cells.insert(5, Cell::plain(before.map_or_else(none, change)));
            }
            Row { cells, total, ..Row::default() }
        };
    let mut rows: Vec<Row> = Vec::new();
    for (step, number) in score.steps.iter().zip(1_u32..) {
        let name = words.say("report-step-numbered", &args![number = number, name = step_name(context, score, step)]);
        let later = after.and_then(|after| after.steps.iter().find(|known| known.step == step.step));
        let before = last.and_then(|last| last.step(step)).map(|step| &step.range.low);
        rows.push(row(
            Inline::plain(name),
            &step.points,
            &step.range,
            before,
            later.map(|step| &step.range.low),
            false,
        ));
    }
    if let Some(range) = &score.range {
        let all = words.say("report-steps-sum", &args![count = score.steps.len()]);
        let later = after.and_then(|after| after.range.as_ref()).map(|range| &range.low);
        let before = last.and_then(|last| last.score.range.as_ref()).map(|range| &range.low);
        rows.push(row(Inline::bold(all), &Points::from_integer(100.into()), range, before, later, true));
    }
    Table { columns, rows, ..Table::default() }
}

/// Points as shown, so that a difference is that of the two numbers beside it.
fn whole_points(points: &Points) -> Points {
    Points::from_integer(shown_points(points).into())
}

fn how_to_read(context: &Context<'_>) -> Inline {
    let words = context.words;
    let text = [words.text("report-steps-read-text"), words.text("report-steps-note")];
    context.bold("report-steps-read").then(Inline::plain(words.text("report-space") + &words.sentences(&text)))
}
