//! The plan by weeks, as the board report shows it: every action with who, by when, days, points and its weeks.

use num_traits::ToPrimitive;

use super::{
    Block, Inline, Run, TimeLine, TimeRow, actions,
    context::{Context, SHORT_NAME},
    words::{NONE, quiet, typed_most},
};
use crate::{
    args,
    plan::{Action, MILESTONES, Planned, Track},
    scoring::Points,
};

pub(super) fn block(context: &Context<'_>) -> Block {
    let words = context.words;
    let plan = &context.input.plan;
    let mut rows = Vec::new();
    let mut number = 0;
    for track in Track::ALL {
        let under: Vec<&Planned> = plan.under(track).collect();
        if under.is_empty() {
            continue;
        }
        let (first, last) = track.weeks();
        let half_days = under.iter().map(|planned| planned.action.half_days).fold(0, u32::saturating_add);
        let args = args![first = first, last = last, count = under.len(), days = super::words::days(half_days)];
        rows.push(TimeRow::Title(words.say("report-time-group", &args)));
        for planned in under {
            number += 1;
            rows.push(row(context, &planned.action, Some(planned), number));
        }
    }
    if !plan.overflow.is_empty() {
        rows.push(TimeRow::Title(words.text("report-time-overflow")));
        for action in &plan.overflow {
            number += 1;
            rows.push(row(context, action, None, number));
        }
    }
    let reached = plan.milestones.iter().map(|milestone| {
        Context::range_of(&milestone.scores).map_or_else(|| NONE.to_owned(), |(low, _)| words.0.number(low))
    });
    let [first, second, third] = MILESTONES;
    let ended = |week: u32| {
        let until = Points::from_integer(week.into());
        plan.planned.iter().filter(|planned| planned.end <= until).count()
    };
    let counts = args![count = plan.planned.len(), first = ended(first), second = ended(second), third = ended(third)];
    Block::TimeLine(TimeLine {
        heads: ["report-action", "report-who", "report-days-head", "report-points"].map(|id| words.text(id)),
        weeks: third,
        ends: MILESTONES.to_vec(),
        rows,
        reached_head: words.say("report-time-reached", &args![first = first, second = second, third = third]),
        reached: reached.collect(),
        legend: [words.text("report-time-own"), words.text("report-time-open")],
        alt: words.say("report-time-alt", &counts),
    })
}

fn row(context: &Context<'_>, action: &Action, planned: Option<&Planned>, number: usize) -> TimeRow {
    let words = context.words;
    let owner = typed_most(&action.owner, SHORT_NAME);
    let who = if owner.is_empty() {
        Inline::quiet(words.text("report-no-owner"))
    } else {
        Inline(vec![Run { free: true, ..quiet(owner) }])
    };
    let hundredths =
        |weeks: &Points| (weeks * Points::from_integer(100.into())).round().to_integer().to_u32().unwrap_or(0);
    let waits = planned.filter(|planned| planned.done > planned.end);
    let wait = waits.and(action.wait).map(|days| words.say("report-time-wait", &args![count = days]));
    let when = match (planned, &wait) {
        (None, _) => words.text("report-time-bar-none"),
        (Some(planned), None) => actions::week(context, planned),
        (Some(planned), Some(wait)) => {
            let args = args![when = actions::week(context, planned), wait = wait.as_str()];
            words.say("report-time-bar-wait", &args)
        }
    };
    TimeRow::Action {
        number: words.0.number(number),
        text: Inline::plain(actions::name(context, action)),
        who,
        due: action.due.map(|due| context.due(due)).unwrap_or_default(),
        days: words.days(action.half_days),
        points: words.gain(&action.gain),
        when,
        span: planned.map(|planned| (hundredths(&planned.start), hundredths(&planned.end))),
        until: waits.map(|planned| hundredths(&planned.done)),
        open: wait,
    }
}
