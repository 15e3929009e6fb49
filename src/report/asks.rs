//! The decisions asked of the board: what, who, by when, days and cost, if we do nothing; and the signature block.

use jiff::civil::Date;

use super::{
    Block, Cell, ChipLook, Column, Inline, Part, Role, Row, Table,
    context::{Context, Place, Seat},
    words::{bold, typed_most},
};
use crate::{
    args,
    assessment::Decision,
    i18n::Args,
    plan::{Action, MILESTONES, Planned, cost},
    questionnaire::ControlId,
    scoring::{Points, whatif},
};

/// The most decisions that are asked.
const MOST: usize = 3;
/// How many titles, owners or departments a cell names; of more it says how many.
const NAMED: usize = 2;
/// How many departments of one group a decision names; the page on departments has them all.
const IN_GROUP: usize = 4;
/// How long a department's or owner's name may be there.
const NAME: usize = 30;

/// One decision.
pub(super) struct Ask {
    what: Inline,
    /// As typed, each once.
    owners: Vec<String>,
    /// Whether some of it has an owner and some has none.
    some_unnamed: bool,
    by: Option<Date>,
    /// Half-days of own work; none where nobody has estimated it.
    half_days: Option<u32>,
    nothing: Inline,
}

/// Returns what is asked, at most three: finish, must-haves, departments, the rest of the plan.
pub(super) fn asks(context: &Context<'_>) -> Vec<Ask> {
    let all = [finish(context), musts(context), departments(context), rest(context)];
    all.into_iter().flatten().take(MOST).collect()
}

fn finish(context: &Context<'_>) -> Option<Ask> {
    let words = context.words;
    let left = context.progress.left();
    let minutes = context.input.flow.minutes_left(&context.input.flow.route());
    (left > 0).then(|| Ask {
        what: words.plain("report-ask-finish", &args![count = left, minutes = minutes]),
        owners: Vec::new(),
        some_unnamed: false,
        by: None,
        half_days: Some(0),
        nothing: words.plain("report-nothing-finish", &Args::new()),
    })
}

fn musts(context: &Context<'_>) -> Option<Ask> {
    let words = context.words;
    let (controls, left_out) = context.musts_by_plan();
    if controls.is_empty() {
        return left_out_musts(context, &left_out);
    }
    let unknown = controls.iter().filter(|control| context.is_unknown(control)).count();
    let id = if unknown == controls.len() {
        "report-ask-find-out"
    } else if unknown > 0 {
        "report-ask-musts-unknown"
    } else {
        "report-ask-musts"
    };
    let args = args![count = controls.len()];
    // A cell on the board page has no room for many titles, and "why" beside it names the first.
    let what = if controls.len() > NAMED {
        context.with_page(&format!("{id}-many"), &Place::Gaps, args)
    } else {
        words.plain(id, &args.with("titles", words.list(&context.titles(controls.iter().copied()))))
    };
    let what = match left_out.len() {
        0 => what,
        count => what.then(context.with_page("report-ask-musts-left", &Place::Plan, args![count = count])),
    };
    let answer = |control: &ControlId| context.input.assessment.answers.get(control);
    let plan = &context.input.plan;
    let dates = controls.iter().map(|control| (answer(control).and_then(|answer| answer.due), plan.find(control)));
    let (owners, some_unnamed) =
        owners(controls.iter().map(|control| answer(control).map_or("", |it| it.owner.as_str())));
    Some(Ask {
        what,
        owners,
        some_unnamed,
        by: by(context, dates),
        half_days: Some(effort(context, &controls)),
        nothing: without(context, &controls),
    })
}

/// Every open must-have was left out of the plan by hand: that is to be agreed to, or taken back.
fn left_out_musts(context: &Context<'_>, left_out: &[&ControlId]) -> Option<Ask> {
    (!left_out.is_empty()).then(|| Ask {
        what: context.with_page("report-ask-left", &Place::Plan, args![count = left_out.len()]),
        owners: Vec::new(),
        some_unnamed: false,
        by: None,
        half_days: Some(effort(context, left_out)),
        nothing: without(context, left_out),
    })
}

/// Returns the half-days of controls: those that the plan counts, where it has them.
fn effort(context: &Context<'_>, controls: &[&ControlId]) -> u32 {
    let whole = |control: &ControlId| context.input.questionnaire.control(control.as_str()).map_or(0, |it| it.effort);
    let planned = |control: &ControlId| {
        context
            .gaps()
            .find(|(known, _)| *known == control)
            .map_or_else(|| whole(control), |(_, action)| action.half_days)
    };
    controls.iter().map(|control| planned(control)).fold(0, u32::saturating_add)
}

/// How far everything but these would bring us.
fn without(context: &Context<'_>, controls: &[&ControlId]) -> Inline {
    let words = context.words;
    let route = context.input.flow.route();
    let others = route.into_iter().filter(|control| !controls.contains(control));
    let (questionnaire, today) = (context.input.questionnaire, context.input.today);
    let without = whatif::fixed(questionnaire, context.input.assessment, others, today).verdict.colour;
    let now = context.input.scores.verdict.colour;
    match (now.and_then(|colour| colour.agreed()), without.and_then(|colour| colour.agreed())) {
        (Some(now), Some(without)) => {
            let id = if now == without { "report-nothing-musts" } else { "report-nothing-musts-most" };
            words.plain(id, &args![state = words.colour(without)])
        }
        (Some(_), None) => {
            let least = without.map(|colour| words.colour(colour.worst)).unwrap_or_default();
            words.plain("report-nothing-open", &args![state = least])
        }
        _ => words.plain("report-nothing-unknown", &Args::new()),
    }
}

/// What moves out, is isolated or replaced: one decision for all departments of which it is settled that they cannot
/// simply stay. Those that are not decided yet are named as such.
fn departments(context: &Context<'_>) -> Option<Ask> {
    let words = context.words;
    let moved: Vec<(&Seat<'_>, Decision)> = context
        .seats
        .iter()
        .filter(|seat| !seat.is_open())
        .filter_map(|seat| Some((seat, seat.decided()?)))
        .filter(|(_, decision)| *decision > Decision::Keep)
        .collect();
    let (_, decision) = *moved.first()?;
    let residual = moved.iter().filter_map(|(seat, _)| Some(seat.score.residual?.worst)).max();
    let level = residual.map(|level| words.text(&format!("residual-{}", level.id()))).unwrap_or_default();
    let names: Vec<String> = moved.iter().map(|(seat, _)| typed_most(&seat.name, NAME)).collect();
    let args = || args![count = names.len(), departments = words.list(&names), level = level.as_str()];
    let named = names.len() <= NAMED;
    let alike = moved.iter().all(|(_, other)| *other == decision);
    let mut what = if named && alike {
        context.with_page(&format!("report-ask-{}", decision.id()), &Place::Departments, args())
    } else {
        context.with_page("report-ask-departments", &Place::Departments, args![groups = groups(context, &moved)])
    };
    let open = context.seats.iter().filter(|seat| seat.is_open());
    let open: Vec<String> = open.map(|seat| typed_most(&seat.name, NAME)).collect();
    if !open.is_empty() {
        let open = args![departments = words.list_most(&open, NAMED)];
        what = what.then(words.plain("report-ask-undecided", &open));
    }
    let nothing = if named { "report-nothing-departments" } else { "report-nothing-departments-many" };
    Some(Ask {
        what,
        owners: Vec::new(),
        some_unnamed: false,
        by: None,
        half_days: None,
        nothing: words.plain(nothing, &args()),
    })
}

/// Who moves, who is isolated, who goes to another platform, the gravest first; each with its names.
fn groups(context: &Context<'_>, moved: &[(&Seat<'_>, Decision)]) -> String {
    let words = context.words;
    let group = |decision: Decision| {
        let whose = moved.iter().filter(|(_, other)| *other == decision);
        let names: Vec<String> = whose.map(|(seat, _)| typed_most(&seat.name, NAME)).collect();
        let args = args![departments = words.list_most(&names, IN_GROUP)];
        (!names.is_empty()).then(|| words.say(&format!("report-ask-group-{}", decision.id()), &args))
    };
    let groups = [Decision::Replace, Decision::Isolate, Decision::Hybrid].into_iter().filter_map(group);
    let join = |first: String, then: String| {
        words.say("report-ask-groups", &args![first = first.as_str(), then = then.as_str()])
    };
    groups.reduce(join).unwrap_or_default()
}

fn rest(context: &Context<'_>) -> Option<Ask> {
    let words = context.words;
    let musts = context.must_ids();
    let is_rest = |action: &Action| action.control().is_none_or(|control| !musts.contains(control));
    let rest: Vec<&Planned> = context.input.plan.planned.iter().filter(|planned| is_rest(&planned.action)).collect();
    if rest.is_empty() {
        return None;
    }
    let (low, _) = Context::range_of(&context.after_musts).unwrap_or((0, 0));
    let target = context.target();
    // The target is missed without these only where it is met with them.
    let (then, _) = Context::range_of(&context.input.plan.after).unwrap_or((0, 0));
    let id = if low < target && then >= target { "report-nothing-plan" } else { "report-nothing-plan-reached" };
    let left_over = context.input.plan.overflow.iter().filter(|action| is_rest(action)).count();
    let ask = if left_over > 0 { "report-ask-plan-fits" } else { "report-ask-plan" };
    let what = context.with_page(ask, &Place::Plan, args![count = rest.len(), all = rest.len() + left_over]);
    let (owners, some_unnamed) = owners(rest.iter().map(|planned| planned.action.owner.as_str()));
    Some(Ask {
        what,
        owners,
        some_unnamed,
        by: by(context, rest.iter().map(|planned| (planned.action.due, Some(*planned)))),
        half_days: Some(rest.iter().map(|planned| planned.action.half_days).fold(0, u32::saturating_add)),
        nothing: words.plain(id, &args![points = low, target = target]),
    })
}

/// Returns the owners as typed, each once, in order; and whether some have none while others have one.
fn owners<'a>(typed: impl Iterator<Item = &'a str>) -> (Vec<String>, bool) {
    let mut found: Vec<String> = Vec::new();
    let mut is_wanting = false;
    for owner in typed.map(|owner| typed_most(owner, NAME)) {
        if owner.is_empty() {
            is_wanting = true;
        } else if !found.contains(&owner) {
            found.push(owner);
        }
    }
    let some_unnamed = is_wanting && !found.is_empty();
    (found, some_unnamed)
}

/// Returns by when all of them are done: dates set by hand, but never before the milestone at which the plan shows it;
/// none where one has neither a date nor a place in the plan.
pub(super) fn by<'a>(
    context: &Context<'_>,
    actions: impl Iterator<Item = (Option<Date>, Option<&'a Planned>)>,
) -> Option<Date> {
    let shown = |planned: &Planned| {
        let mut milestones = MILESTONES.into_iter().map(|week| Points::from_integer(week.into()));
        context.after_weeks(&milestones.find(|week| planned.done <= *week).unwrap_or_else(|| planned.done.clone()))
    };
    let days: Option<Vec<Date>> = actions.map(|(set, planned)| set.max(planned.and_then(shown))).collect();
    days?.into_iter().max()
}

/// Returns heading and table, or a sentence where nothing is asked.
pub(super) fn blocks(context: &Context<'_>, asks: &[Ask]) -> Vec<Block> {
    let words = context.words;
    let section = |text| Block::Section { text, shape: None };
    if asks.is_empty() {
        let text = words.plain("report-asks-none", &Args::new());
        return vec![
            section(context.bold("report-asks-none-heading")),
            Block::Text { text, role: Role::Board, short: None },
        ];
    }
    let heading = Inline(vec![bold(words.say("report-asks", &args![count = asks.len()]))]);
    let column = |id: &str, width: f32| Column { head: words.text(id), width, end_aligned: false };
    let columns = vec![
        Column { head: String::new(), width: 16.0, end_aligned: false },
        column("report-ask-what", 152.0),
        column("report-who", 72.0),
        column("report-ask-when", 66.0),
        column("report-ask-days", 70.0),
        column("report-ask-nothing", 128.0),
    ];
    let rows = asks.iter().zip(1..).map(|(ask, number)| row(context, ask, number)).collect();
    vec![section(heading), Block::Table(Table { columns, rows, ..Table::default() })]
}

fn row(context: &Context<'_>, ask: &Ask, number: usize) -> Row {
    let words = context.words;
    let what = ask.what.0.iter().map(|run| super::Run { bold: true, ..run.clone() }).collect();
    let who = if ask.owners.is_empty() {
        Cell::text(Inline::quiet(words.text("report-no-owner")))
    } else {
        let names = words.names_most(&ask.owners, NAMED);
        // "To be named" is nobody: it is never one of those who are more than the cell has room for.
        Cell::plain(match ask.some_unnamed {
            true => words.names(&[names, words.text("report-no-owner")]),
            false => names,
        })
    };
    let when = match ask.by {
        Some(date) => Cell(context.date_parts(date)),
        None => Cell::text(Inline::quiet(words.text("report-no-date"))),
    };
    let days = match ask.half_days {
        None => Cell(vec![Part::Chip(ChipLook::Unknown, words.text("not-known"))]),
        Some(0) => Cell::plain(super::words::NONE),
        Some(half_days) => {
            let days = words.say("report-days", &args![days = super::words::days(half_days)]);
            let money = context.money(cost(context.input.assessment, half_days).as_ref());
            let money = money.map(|money| Part::Text(Inline::plain(money)));
            Cell(std::iter::once(Part::Text(Inline::plain(days))).chain(money).collect())
        }
    };
    let number = Cell::text(Inline::bold(words.0.number(number)));
    Row {
        cells: vec![number, Cell::text(Inline(what)), who, when, days, Cell::text(ask.nothing.clone())],
        ..Row::default()
    }
}

/// Returns the signature block, with one square per decision where there is anything to agree to.
pub(super) fn signature(context: &Context<'_>, asked: Option<usize>) -> Block {
    let words = context.words;
    let options = match asked {
        None => Vec::new(),
        Some(0) => vec![words.text("report-sign-noted")],
        Some(asked) => (1..=asked).map(|number| words.say("report-sign-decision", &args![number = number])).collect(),
    };
    let caption = |id: &str| words.text(id);
    Block::Signature {
        agreed: asked.map(|_| words.text("report-sign-agreed")).unwrap_or_default(),
        options,
        captions: [
            caption("report-sign-name"),
            caption("report-sign-role"),
            caption("report-sign-signature"),
            caption("report-sign-date"),
        ],
    }
}
