//! What was not asked, grouped by the reason; and what was answered to questions that are no longer there.

use std::collections::BTreeMap;

use super::{
    super::{Block, Cell, Inline, Part, Table, context::Context, method, words::quiet},
    CLOSE, Text, row,
};
use crate::{
    args,
    flow::{Because, NotAsked, NotAskedReason},
    i18n::Args,
    questionnaire::{FactKind, TierId},
    report::Input,
};

pub(super) fn is_needed(input: &Input<'_>) -> bool {
    !input.flow.not_asked().is_empty() || !input.flow.gone().is_empty()
}

/// In the table of contents.
pub(super) fn holds(context: &Context<'_>) -> String {
    context.words.say("annex-not-asked-holds", &args![count = context.input.flow.not_asked().len()])
}

pub(super) fn text(context: &Context<'_>) -> Text {
    let words = context.words;
    let found = context.input.flow.not_asked();
    let conditions = found.iter().filter(|it| matches!(it.reason, NotAskedReason::Condition(_))).count();
    let args = args![count = found.len(), conditions = conditions, off = found.len() - conditions];
    let mut blocks = Vec::new();
    if !found.is_empty() {
        blocks.push(Block::Table(groups(context, &found)));
    }
    if let Some(gone) = method::gone(context) {
        blocks.push(context.heading("report-gone"));
        blocks.push(Block::Table(gone));
    }
    Text {
        message: words.plain("annex-not-asked", &args),
        lead: words.plain("annex-not-asked-lead", &Args::new()),
        blocks,
    }
}

/// A row a reason, in the order in which the reasons first come up.
fn groups(context: &Context<'_>, found: &[NotAsked<'_>]) -> Table {
    let mut order: Vec<(Vec<String>, Vec<&NotAsked<'_>>)> = Vec::new();
    let mut places: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for it in found {
        let why = reason(context, &it.reason);
        let at = *places.entry(why.clone()).or_insert_with(|| {
            order.push((why, Vec::new()));
            order.len() - 1
        });
        if let Some((_, group)) = order.get_mut(at) {
            group.push(it);
        }
    }
    let columns =
        vec![context.column("annex-not-asked-because", 210.0), context.column("annex-not-asked-questions", 294.0)];
    let rows = order.into_iter().map(|(why, group)| {
        let why = why.into_iter().map(|line| Part::Text(Inline::plain(line)));
        let questions = group.into_iter().map(|it| Part::Text(question(context, it)));
        row(vec![Cell(why.collect()), Cell(questions.collect())])
    });
    Table { columns, rows: rows.collect(), padding: CLOSE, ..Table::default() }
}

/// The question, with the answer that it had before it went away.
fn question(context: &Context<'_>, it: &NotAsked<'_>) -> Inline {
    let words = context.words;
    let title = Inline::plain(context.title(it.control));
    match context.input.assessment.status(it.control) {
        Some(status) => {
            let answer = words.attr(&format!("status-{}", status.id()), "short");
            let before = words.say("annex-answered-before", &args![answer = answer]);
            title.then(Inline(vec![quiet(format!(" · {before}"))]))
        }
        None => title,
    }
}

/// The reason in words, a line a part of the condition.
fn reason(context: &Context<'_>, reason: &NotAskedReason<'_>) -> Vec<String> {
    let words = context.words;
    match reason {
        NotAskedReason::Off(lists) => {
            let names: Vec<String> = lists.iter().map(|id| context.checklist_name(id)).collect();
            vec![words.say("annex-off", &args![checklist = words.list(&names)])]
        }
        NotAskedReason::Condition(parts) if parts.is_empty() => vec![words.text("annex-because-unknown")],
        NotAskedReason::Condition(parts) => {
            let mut lines: Vec<String> = Vec::new();
            for line in parts.iter().map(|part| because(context, part)) {
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }
            lines
        }
    }
}

fn because(context: &Context<'_>, because: &Because<'_>) -> String {
    let words = context.words;
    let tier_name = |tier: TierId| words.text(&format!("tier-{}", tier.id()));
    match because {
        Because::Values { name, values, wanted } => {
            let tier = TierId::ALL.into_iter().find(|tier| tier.id() == *name);
            if let Some(tier) = tier {
                let tick = |value: &String| words.attr(&format!("tick-{name}-{value}"), "name");
                let ticks: Vec<String> = values.iter().map(tick).collect();
                let id = if *wanted { "annex-because-lacks-ticks" } else { "annex-because-has-ticks" };
                return words.say(id, &args![tier = tier_name(tier), values = words.list(&ticks)]);
            }
            let is_text = context.input.questionnaire.fact(name).is_some_and(|fact| fact.kind == FactKind::Text);
            let value = |value: &String| match is_text {
                true => value.clone(),
                false => words.text(&format!("fact-{name}-{value}")),
            };
            let values: Vec<String> = values.iter().map(value).collect();
            let id = if *wanted { "annex-because-lacks" } else { "annex-because-has" };
            words.say(id, &args![question = words.text(&format!("fact-{name}")), values = words.list(&values)])
        }
        Because::Level { tier, level, wanted } => {
            let id = if *wanted { "annex-because-below" } else { "annex-because-reaches" };
            words.say(id, &args![tier = tier_name(*tier), level = *level])
        }
    }
}
