//! Departments: what is at stake, risk left now and later, decision.

use super::{
    Block, Cell, Column, Frame, Inline, Page, Part, Role, Row, Run, Shape, Table,
    context::{Context, Place, Seat},
    scope::stake,
    why::conditions,
    words::{NONE, typed},
};
use crate::{
    args,
    assessment::Decision,
    i18n::Args,
    questionnaire::TierId,
    scoring::{Decider, Residual, Scores, Twice},
};

/// With more departments than this the table of levels moves to the page on method.
pub(super) const MANY: usize = 5;
/// How many conditions or open answers a decision names.
const NAMED: usize = 3;
/// How many conditions of *keep with controls* stand in the row; the plan has all.
const CONDITIONS: usize = 1;

pub(super) fn page(context: &Context<'_>) -> Page {
    let words = context.words;
    let mut seats: Vec<&Seat<'_>> = context.seats.iter().collect();
    // A stable sort: the user's order among equals; what is not known counts at its worst.
    seats.sort_by_key(|seat| {
        let residual = seat.score.residual.map(|left| (left.worst, left.best));
        std::cmp::Reverse((residual, seat.score.exposure.worst, seat.score.exposure.best))
    });
    let mut blocks = vec![Block::Table(table(context, &seats))];
    if context.seats.len() <= MANY || context.kind == super::Kind::Short {
        blocks.push(Block::Section { text: context.bold("report-levels"), shape: None });
        blocks.push(Block::Table(levels(context)));
    }
    let left_out = context.musts_by_plan().1.len();
    if left_out > 0 {
        let text = context.with_page("report-departments-left", &Place::Plan, args![count = left_out]);
        blocks.insert(1, Block::Text { text, role: Role::Small, short: None });
    }
    let regulated = context.input.assessment.profile.get("regulated");
    if regulated.is_some_and(|answer| answer.values.contains("yes")) {
        let text = words.plain("report-regulated", &Args::new());
        blocks.push(Block::Text { text, role: Role::Body, short: None });
    }
    Page {
        id: Place::Departments.id(),
        frame: Frame::Flow,
        message: message(context),
        shape: None,
        outline: words.text("report-departments-outline"),
        lead: vec![words.plain("report-departments-lead", &Args::new())],
        blocks,
    }
}

fn left(scores: &Scores, seat: &Seat<'_>) -> Option<Twice<Residual>> {
    scores.department(&seat.score.department).and_then(|score| score.residual)
}

/// The message by case: no score; all low; must-haves help in n; else how many cannot simply stay.
fn message(context: &Context<'_>) -> Inline {
    let words = context.words;
    let seats = &context.seats;
    let worst = |scores: &Scores, seat: &Seat<'_>| left(scores, seat).map(|left| left.worst);
    let now = &context.input.scores;
    let better = seats.iter().filter(|seat| worst(&context.after_musts, seat) < worst(now, seat)).count();
    let moved = seats.iter().filter(|seat| seat.decided().is_some_and(|decision| decision > Decision::Keep)).count();
    let open = seats.iter().filter(|seat| seat.is_open()).count();
    let args =
        args![all = seats.len(), better = better, moved = moved, open = open, musts = context.musts_by_plan().0.len()];
    let id = if now.departments.iter().all(|score| score.residual.is_none()) {
        "report-departments-none"
    } else if better > 0 {
        "report-departments-musts"
    } else if moved > 0 {
        "report-departments-moved"
    } else if open > 0 {
        "report-departments-open"
    } else {
        "report-departments-keep"
    };
    words.plain(id, &args)
}

fn table(context: &Context<'_>, seats: &[&Seat<'_>]) -> Table {
    let words = context.words;
    let column = |id: &str, width: f32| Column { head: words.text(id), width, end_aligned: false };
    let columns = vec![
        column("report-department", 92.0),
        column("report-at-stake", 58.0),
        column("report-left-now", 80.0),
        column("report-left-musts", 80.0),
        column("report-left-plan", 74.0),
        column("report-decision", 120.0),
    ];
    let rows = seats.iter().map(|seat| {
        let cells = vec![
            name(context, seat),
            Cell(vec![stake(context, seat)]),
            meter(context, left(&context.input.scores, seat), seat, true),
            meter(context, left(&context.after_musts, seat), seat, true),
            meter(context, left(&context.after_all, seat), seat, false),
            decision(context, seat),
        ];
        Row { cells, ..Row::default() }
    });
    let overridden = seats.iter().filter(|seat| seat.score.overridden).count();
    let note = words.plain("report-departments-note", &args![count = overridden]);
    Table { columns, group: Some((words.text("residual"), 2, 3)), rows: rows.collect(), padding: 9.0, note: Some(note) }
}

/// The name, with what is most sensitive there.
fn name(context: &Context<'_>, seat: &Seat<'_>) -> Cell {
    let words = context.words;
    let tier = context.input.questionnaire.tier(TierId::Sensitivity);
    let level = seat.score.sensitivity.best;
    let kinds: Vec<String> = tier
        .map_or(&[][..], |tier| &tier.ticks)
        .iter()
        .filter(|tick| seat.department.sensitivity.ticks.contains(&tick.id) && tick.level == Some(level))
        .map(|tick| words.attr(&format!("tick-{}-{}", TierId::Sensitivity.id(), tick.id), "name"))
        .collect();
    let name = Cell::text(Inline(vec![Run { bold: true, free: true, ..Run::new(seat.name.clone()) }]));
    if kinds.is_empty() { name } else { name.and(Part::Small(Inline::quiet(words.list_most(&kinds, NAMED)))) }
}

/// Returns the number of a level of risk left, 1 to 4.
fn number(left: Residual) -> u8 {
    match left {
        Residual::Low => 1,
        Residual::Moderate => 2,
        Residual::High => 3,
        Residual::VeryHigh => 4,
    }
}

fn meter(context: &Context<'_>, left: Option<Twice<Residual>>, seat: &Seat<'_>, arrow: bool) -> Cell {
    let words = context.words;
    let level = |left: Residual| words.text(&format!("residual-{}", left.id()));
    let none = |id: &str| Part::Meter { levels: None, word: Inline::plain(words.text(id)), wide: true, arrow };
    let part = match left {
        None => none("readiness-none"),
        Some(_) if seat.score.not_assessed.len() == TierId::ALL.len() => none("not-assessed"),
        Some(Twice { worst, best }) => {
            let word = match worst == best {
                true => Inline::bold(level(worst)),
                false => Inline::bold(words.say("report-left-range", &args![best = level(best), worst = level(worst)])),
            };
            Part::Meter { levels: Some((number(best), number(worst))), word, wide: true, arrow }
        }
    };
    Cell(vec![part])
}

fn decision(context: &Context<'_>, seat: &Seat<'_>) -> Cell {
    let words = context.words;
    let word = |decision: Decision| words.text(&format!("decision-{}", decision.id()));
    let inside = |decision: Decision| words.attr(&format!("decision-{}", decision.id()), "inside");
    let quiet = |text: String| Part::Text(Inline::quiet(text));
    let mut parts = Vec::new();
    let set = seat.department.overridden.as_ref();
    if let Some(set) = set.filter(|_| seat.score.overridden) {
        parts.push(Part::Text(Inline::bold(word(set.decision))));
        let args = args![name = typed(&set.name), date = set.expires, reason = typed(&set.reason)];
        parts.push(quiet(words.say("report-override", &args)));
        if let Some(table) = seat.score.decision {
            let table = match table.agreed() {
                Some(decision) => word(decision),
                None => words.say("between", &args![worst = inside(table.worst), best = inside(table.best)]),
            };
            parts.push(quiet(words.say("report-override-table", &args![decision = table])));
        }
        return Cell(parts);
    }
    match seat.score.decision {
        None => parts.push(Part::Text(Inline::plain(NONE))),
        Some(decision) => match decision.agreed() {
            Some(agreed) => {
                parts.push(Part::Text(Inline::bold(word(agreed))));
                parts.extend(condition(context, seat, agreed).map(quiet));
            }
            None => {
                let open = words.text("not-decided");
                parts.push(Part::Shape(Shape::Undecided, Inline::bold(open)));
                let between = args![worst = inside(decision.worst), best = inside(decision.best)];
                parts.push(quiet(words.say("report-undecided-between", &between)));
                let deciders: Vec<String> =
                    seat.score.deciders.iter().map(|decider| own_decider(context, seat, decider)).collect();
                if !deciders.is_empty() {
                    let args = args![titles = words.list_most(&deciders, NAMED)];
                    parts.push(quiet(words.say("report-undecided-find", &args)));
                }
            }
        },
    }
    if let Some(set) = set {
        let args = args![name = typed(&set.name), date = set.expires];
        parts.push(quiet(words.say("report-override-ended", &args)));
    }
    Cell(parts)
}

/// Names a tier of the department itself without the department.
fn own_decider(context: &Context<'_>, seat: &Seat<'_>, decider: &Decider) -> String {
    match decider {
        Decider::Tier(department, tier) if *department == seat.department.id => {
            context.words.text(&format!("tier-{}", tier.id()))
        }
        _ => context.decider(decider),
    }
}

/// What the decision asks for: open should-haves with owner and date, or what moves.
fn condition(context: &Context<'_>, seat: &Seat<'_>, decision: Decision) -> Option<String> {
    let words = context.words;
    if decision != Decision::Keep {
        let interim = context.input.flow.interim(Some(seat.department));
        let names = interim
            .ticks
            .iter()
            .map(|tick| words.attr(&format!("tick-{}-{}", TierId::Sensitivity.id(), tick.id), "name"));
        let names: Vec<String> = names.collect();
        if names.is_empty() || decision == Decision::Isolate {
            return Some(words.attr(&format!("decision-{}", decision.id()), "means"));
        }
        let kinds = words.list_most(&names, NAMED);
        return Some(words.say(&format!("report-condition-{}", decision.id()), &args![kinds = kinds]));
    }
    let open = conditions(context, seat.score);
    if open.is_empty() {
        return Some(words.text("report-condition-none"));
    }
    let one = |gate: &crate::scoring::OpenGate| {
        let title = context.title(&gate.control);
        let due = context.input.assessment.answers.get(&gate.control).and_then(|answer| answer.due);
        let owner = super::words::typed_most(&context.owner(&gate.control), super::context::SHORT_NAME);
        let id = match (owner.is_empty(), due) {
            (true, None) => return title,
            (true, Some(_)) => "report-condition-due",
            (false, None) => "report-condition-owner",
            (false, Some(_)) => "report-condition-owner-due",
        };
        let args = args![title = title, owner = owner];
        match due {
            None => words.say(id, &args),
            Some(due) if due < context.input.today => words.say(&format!("{id}-past"), &args.with("date", due)),
            Some(due) => words.say(id, &args.with("date", due)),
        }
    };
    let named: Vec<String> = open.iter().take(CONDITIONS).map(one).collect();
    let rest = open.get(CONDITIONS..).unwrap_or_default();
    let is_planned = |gate: &crate::scoring::OpenGate| context.gaps().any(|(control, _)| *control == gate.control);
    let args = args![conditions = words.list(&named), count = rest.len()];
    if !rest.is_empty() && rest.iter().all(is_planned) {
        return Some(words.say("report-condition-keep-more", &args));
    }
    let named: Vec<String> = open.iter().map(one).collect();
    Some(words.say("report-condition-keep", &args![conditions = words.list_most(&named, CONDITIONS)]))
}

/// What the levels of risk left mean.
pub(super) fn levels(context: &Context<'_>) -> Table {
    let words = context.words;
    let column = |id: &str, width: f32| Column { head: words.text(id), width, end_aligned: false };
    let columns =
        vec![column("residual", 92.0), column("report-levels-plain", 208.0), column("report-levels-decision", 204.0)];
    let rows = [Residual::Low, Residual::Moderate, Residual::High, Residual::VeryHigh].map(|left| {
        let cells = vec![
            Cell::plain(words.text(&format!("residual-{}", left.id()))),
            Cell::plain(words.text(&format!("report-level-{}", left.id()))),
            Cell::plain(words.text(&format!("report-level-{}-decision", left.id()))),
        ];
        Row { cells, ..Row::default() }
    });
    Table { columns, rows: rows.into(), padding: 4.5, ..Table::default() }
}
