//! The actions in their order, by weeks; and what the plan buys by weeks 3, 6 and 12.

use num_traits::{ToPrimitive, Zero};

use super::{
    Block, Cell, Column, Frame, Inline, Page, Part, Row, Run, Table,
    context::{Context, Place, SHORT_NAME},
    state, timeline,
    words::{NONE, tenths},
};
use crate::{
    args,
    assessment::Move,
    i18n::Args,
    plan::{self, Action, LeftOut, Milestone, MoveKind, Plan, Planned, Task, Track},
    questionnaire::{GateKind, TickId},
    scoring::{Points, Scores, shown},
};

pub(super) fn page(context: &Context<'_>) -> Page {
    let words = context.words;
    let plan = &context.input.plan;
    let mut blocks = Vec::new();
    let listed = !plan.planned.is_empty() || !plan.overflow.is_empty() || !plan.left_out.is_empty();
    if listed && context.kind == super::Kind::Board {
        blocks.extend(by_weeks(context));
    } else if listed {
        blocks.push(Block::Table(table(context)));
    } else {
        let text = words.plain("report-plan-empty", &args![count = plan.unanswered.len()]);
        blocks.push(Block::Text { text, role: super::Role::Body, short: None });
    }
    blocks.push(Block::Section { text: context.bold("report-buys"), shape: None });
    blocks.push(Block::Table(buys(context)));
    Page {
        id: Place::Plan.id(),
        frame: Frame::Flow,
        message: message(context),
        shape: None,
        outline: words.text("report-plan-outline"),
        lead: vec![lead(context)],
        blocks,
    }
}

/// The time line, and what was left out of it by hand.
fn by_weeks(context: &Context<'_>) -> Vec<Block> {
    let words = context.words;
    let plan = &context.input.plan;
    let mut blocks = Vec::new();
    if !plan.planned.is_empty() || !plan.overflow.is_empty() {
        blocks.push(timeline::block(context));
    }
    blocks.push(Block::Text { text: note(context), role: super::Role::Small, short: None });
    let column = |id: &str, width: f32, end_aligned| Column { head: words.text(id), width, end_aligned };
    let columns = vec![
        column("report-action", 190.0, false),
        column("report-na-reason", 226.0, false),
        column("report-days-head", 40.0, true),
        column("report-points", 48.0, true),
    ];
    let row = |left: &LeftOut| {
        let cells = vec![
            Cell::plain(name(context, &left.action)),
            Cell::text(reason(context, left)),
            Cell::plain(words.days(left.action.half_days)),
            Cell::plain(words.gain(&left.action.gain)),
        ];
        Row { cells, ..Row::default() }
    };
    let rows: Vec<Row> = plan.left_out.iter().filter(|left| left.by_hand).map(row).collect();
    if !rows.is_empty() {
        blocks.push(Block::Section { text: context.bold("report-time-left-out"), shape: None });
        blocks.push(Block::Table(Table { columns, rows, padding: 4.5, ..Table::default() }));
    }
    blocks
}

fn message(context: &Context<'_>) -> Inline {
    let words = context.words;
    let plan = &context.input.plan;
    let (low, _) = context.range().unwrap_or((0, 0));
    // Where waits are over after the last work has ended, the points come later: what the table below shows is said.
    let (week, after) = reached(plan);
    let args = args![
        days = super::words::days(plan.half_days),
        weeks = week,
        low = low,
        after = after,
        unanswered = plan.unanswered.len(),
        overflow = plan.overflow.len()
    ];
    let id = if plan.planned.is_empty() && plan.overflow.is_empty() {
        if !plan.left_out.is_empty() {
            "report-plan-left-all"
        } else if plan.unanswered.is_empty() {
            "report-plan-none"
        } else {
            "report-plan-unanswered"
        }
    } else if plan.planned.is_empty() {
        "report-plan-overflow"
    } else {
        "report-plan"
    };
    words.plain(id, &args)
}

/// Returns the last milestone that brings anything, all work done, and Low as shown then.
fn reached(plan: &Plan) -> (u32, u8) {
    let low = |scores: &Scores| Context::range_of(scores).map_or(0, |(low, _)| low);
    let Some(last) = plan.milestones.last() else { return (1, low(&plan.after)) };
    let after = low(&last.scores);
    let there = |milestone: &&Milestone| low(&milestone.scores) == after && milestone.half_days == last.half_days;
    (plan.milestones.iter().find(there).unwrap_or(last).week, after)
}

fn lead(context: &Context<'_>) -> Inline {
    let words = context.words;
    let plan = &context.input.plan;
    let rate = crate::plan::cost(context.input.assessment, 2);
    let args = args![days = tenths(&plan.days_per_week), date = context.input.today];
    let lead = match context.money(rate.as_ref()) {
        Some(rate) => words.say("report-plan-lead-rate", &args.with("rate", rate)),
        None => words.say("report-plan-lead", &args),
    };
    if context.is_unfinished() {
        let open = words.say("report-plan-open", &args![count = plan.unanswered.len()]);
        return Inline::plain(words.sentences(&[lead, open]));
    }
    Inline::plain(lead)
}

fn table(context: &Context<'_>) -> Table {
    let words = context.words;
    let plan = &context.input.plan;
    let column = |id: &str, width: f32, end_aligned| Column { head: words.text(id), width, end_aligned };
    let columns = vec![
        Column { head: String::new(), width: 18.0, end_aligned: false },
        column("report-action", 212.0, false),
        column("report-who", 96.0, false),
        column("report-ask-when", 90.0, false),
        column("report-days-head", 40.0, true),
        column("report-points", 48.0, true),
    ];
    let mut rows = Vec::new();
    let mut number = 0;
    for track in Track::ALL {
        let mut under = plan.under(track).peekable();
        if under.peek().is_none() {
            continue;
        }
        let (from, to) = track.weeks();
        rows.push(title(context, words.say("plan-weeks", &args![first = from, last = to])));
        for planned in under {
            number += 1;
            rows.push(row(context, &planned.action, Some(planned), number));
        }
    }
    if !plan.overflow.is_empty() {
        rows.push(title(context, words.text("plan-overflow")));
        for action in &plan.overflow {
            number += 1;
            rows.push(row(context, action, None, number));
        }
    }
    let mut by_hand = plan.left_out.iter().filter(|left| left.by_hand).peekable();
    if by_hand.peek().is_some() {
        rows.push(title(context, words.text("plan-left-out")));
        rows.extend(by_hand.map(|left| left_row(context, left)));
    }
    Table { columns, rows, note: Some(note(context)), ..Table::default() }
}

/// What somebody left out, with the reason and the points that it would bring.
fn left_row(context: &Context<'_>, left: &LeftOut) -> Row {
    let words = context.words;
    let what = Cell::text(Inline::bold(name(context, &left.action))).and(Part::Small(reason(context, left)));
    let cells = vec![
        Cell::default(),
        what,
        Cell::plain(NONE),
        Cell::plain(NONE),
        Cell::plain(words.days(left.action.half_days)),
        Cell::plain(words.gain(&left.action.gain)),
    ];
    Row { cells, ..Row::default() }
}

fn reason(context: &Context<'_>, left: &LeftOut) -> Inline {
    let reason = super::words::typed(&left.reason);
    if reason.is_empty() {
        Inline::quiet(context.words.text("report-plan-no-reason"))
    } else {
        Inline(vec![Run { free: true, ..super::words::quiet(reason) }])
    }
}

/// Returns what an action is called.
pub(super) fn name(context: &Context<'_>, action: &Action) -> String {
    let words = context.words;
    match &action.task {
        Task::Control(control) if action.find_out => {
            words.say("report-find-out-title", &args![title = context.title(control)])
        }
        Task::Control(control) => context.title(control),
        Task::Move(change) => move_name(context, change),
    }
}

/// Returns what a change of ticks is called.
pub(super) fn move_name(context: &Context<'_>, change: &Move) -> String {
    let words = context.words;
    let input = context.input;
    let department = context.seat(&change.department).map(|seat| super::words::typed_most(&seat.name, SHORT_NAME));
    let department = department.unwrap_or_else(|| words.text("department-whole"));
    let list = |ticks: Vec<TickId>| {
        let name = |tick: &TickId| words.attr(&format!("tick-{}-{tick}", change.tier.id()), "name");
        words.list(&ticks.iter().map(name).collect::<Vec<_>>())
    };
    let tier = change.tier.id();
    match plan::move_kind(input.questionnaire, input.assessment, change) {
        MoveKind::Confirm => words.text("plan-move-confirm"),
        MoveKind::Out(ticks) => {
            words.say(&format!("plan-move-out-{tier}"), &args![name = department, things = list(ticks)])
        }
        MoveKind::To(ticks) => {
            words.say(&format!("plan-move-to-{tier}"), &args![name = department, things = list(ticks)])
        }
    }
}

fn title(_: &Context<'_>, words: String) -> Row {
    Row { cells: vec![Cell::text(Inline::bold(words))], title: true, ..Row::default() }
}

fn row(context: &Context<'_>, action: &Action, planned: Option<&Planned>, number: usize) -> Row {
    let words = context.words;
    let mut what = Cell::text(Inline::bold(name(context, action)));
    if let Some(control) = action.control() {
        what = what.and(Part::Small(Inline::quiet(words.attr(&format!("control-{control}"), "fix"))));
    }
    if let Some(wait) = action.wait.filter(|wait| *wait > 0) {
        what = what.and(Part::Small(Inline::quiet(words.say("report-wait", &args![count = wait]))));
    }
    let owner = super::words::typed(&action.owner);
    let who = if owner.is_empty() {
        Inline::quiet(words.text("report-no-owner"))
    } else {
        Inline(vec![Run { free: true, ..super::words::quiet(owner) }])
    };
    let mut when = Cell::default();
    if let Some(due) = action.due {
        when = Cell(context.date_parts(due));
    }
    // Beside a date that is set for later the week of the plan would only confuse.
    let later = |planned: &&Planned| {
        let end = context.planned_day(planned);
        action.due.zip(end).is_some_and(|(due, end)| due > end)
    };
    if let Some(planned) = planned.filter(|planned| !later(planned)) {
        let part = Inline::plain(week(context, planned));
        when = when.and(if action.due.is_some() { Part::Small(part) } else { Part::Text(part) });
    }
    if when.0.is_empty() {
        when = Cell::plain(NONE);
    }
    let cells = vec![
        Cell::text(Inline::bold(words.0.number(number))),
        what,
        Cell::text(who),
        when,
        Cell::plain(words.days(action.half_days)),
        Cell::plain(words.gain(&action.gain)),
    ];
    Row { cells, ..Row::default() }
}

/// "week 3" or "weeks 3 to 4": from the week in which the work begins to the one in which it ends.
pub(super) fn week(context: &Context<'_>, planned: &Planned) -> String {
    let number = |week: Points| week.to_integer().to_u32().unwrap_or(0);
    let first = number(planned.start.floor()) + 1;
    let last = number(planned.end.ceil()).max(first);
    let args = args![from = first, to = last];
    context.words.say(if first == last { "report-week" } else { "report-week-range" }, &args)
}

fn note(context: &Context<'_>) -> Inline {
    let words = context.words;
    let plan = &context.input.plan;
    let mut note = vec![words.text("report-plan-note")];
    if !plan.overflow.is_empty() {
        let half_days = plan.overflow.iter().map(|action| action.half_days).fold(0, u32::saturating_add);
        let args = args![count = plan.overflow.len(), days = super::words::days(half_days)];
        note.push(words.say("report-overflow-note", &args));
    }
    let not_chosen = plan.left_out.iter().filter(|left| !left.by_hand).count();
    if not_chosen > 0 {
        note.push(words.say("report-plan-not-chosen", &args![count = not_chosen]));
    }
    if !plan.unanswered.is_empty() {
        note.push(words.say("report-plan-open", &args![count = plan.unanswered.len()]));
    }
    Inline::quiet(words.sentences(&note))
}

/// What the plan buys: today, then after weeks 3, 6 and 12.
fn buys(context: &Context<'_>) -> Table {
    let words = context.words;
    let column = |id: &str, width: f32, end_aligned| Column { head: words.text(id), width, end_aligned };
    let columns = vec![
        column("report-when", 140.0, false),
        column("report-at-least-head", 54.0, true),
        column("report-up-to-head", 50.0, true),
        column("report-musts-open-head", 94.0, true),
        column("report-would-be", 96.0, false),
        column("report-spent", 70.0, true),
    ];
    let mut rows = vec![bought(context, words.text("report-today-row"), &context.input.scores, NONE.to_owned())];
    for milestone in &context.input.plan.milestones {
        let Milestone { week, scores, half_days, cost } = milestone;
        let date = context.after_weeks(&Points::from_integer((*week).into())).map(|date| words.date(date));
        let when = words.say("report-after-week", &args![week = *week, date = date.unwrap_or_default()]);
        let spent = context.money(cost.as_ref().filter(|cost| !cost.is_zero()));
        let spent = spent.unwrap_or_else(|| match half_days {
            0 => NONE.to_owned(),
            _ => words.say("report-days", &args![days = super::words::days(*half_days)]),
        });
        rows.push(bought(context, when, scores, spent));
    }
    let note = words.plain("report-buys-note", &Args::new());
    Table { columns, rows, padding: 4.5, note: Some(note), ..Table::default() }
}

fn bought(context: &Context<'_>, when: String, scores: &Scores, spent: String) -> Row {
    let words = context.words;
    let range = scores.headline().and_then(|score| score.range.as_ref()).map(shown);
    let number = |value: Option<u8>| value.map_or_else(|| NONE.to_owned(), |value| words.0.number(value));
    let colour = scores.verdict.colour;
    let state = match colour.map(|colour| colour.agreed()) {
        None => words.text("readiness-none"),
        Some(None) => words.text("not-decided"),
        Some(Some(colour)) => words.colour(colour),
    };
    let cells = vec![
        Cell::plain(when),
        Cell::text(Inline::bold(number(range.map(|(low, _)| low)))),
        Cell::plain(number(range.map(|(_, high)| high))),
        Cell::plain(words.0.number(scores.open_gates(GateKind::Hard).len())),
        Cell(vec![Part::Shape(state::shape(colour), Inline::plain(state))]),
        Cell::plain(spent),
    ];
    Row { cells, ..Row::default() }
}
