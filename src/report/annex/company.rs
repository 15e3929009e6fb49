//! Who took part, what the company said of itself, and what each department ticked.

use super::{
    super::{
        Block, Cell, ChipLook, Inline, Part, Role, Row, Run, Table,
        context::{Context, Seat},
        scope,
        words::{bold, typed},
    },
    CLOSE, Text, cell, free, row, text as paragraph, title,
};
use crate::{
    args,
    i18n::Args,
    questionnaire::{Fact, FactKind, Tick, TierId},
};

/// In the table of contents.
pub(super) fn holds(context: &Context<'_>) -> String {
    let facts = facts(context);
    let answered = facts.iter().filter(|fact| context.input.assessment.profile.contains_key(&fact.id)).count();
    context
        .words
        .say("annex-company-holds", &args![answered = answered, asked = facts.len(), count = context.seats.len()])
}

/// The questions of the profile that are asked, and those that were answered before they went away.
fn facts<'a>(context: &Context<'a>) -> Vec<&'a Fact> {
    let reading = context.input.flow.reading();
    let profile = &context.input.assessment.profile;
    let all = context.input.questionnaire.profile.iter().flat_map(|question| &question.facts);
    all.filter(|fact| reading.asks(fact) || profile.contains_key(&fact.id)).collect()
}

pub(super) fn text(context: &Context<'_>) -> Text {
    let words = context.words;
    let own = |seat: &Seat<'_>| {
        let department = seat.department;
        let mobility = if department.id.is_whole() { Some(&context.input.assessment.mobility) } else { None };
        let tiers = [Some(&department.sensitivity), Some(&department.roles), department.mobility.as_ref().or(mobility)];
        tiers.into_iter().flatten().map(|tier| tier.ticks.len()).sum::<usize>()
    };
    let ticks: usize = context.seats.iter().map(own).sum();
    Text {
        message: words.plain("annex-company", &args![ticks = ticks, count = context.seats.len()]),
        lead: words.plain("annex-company-lead", &Args::new()),
        blocks: vec![
            context.heading("report-scope-people"),
            scope::people(context),
            context.heading("annex-profile"),
            Block::Table(profile(context)),
            context.heading("annex-departments"),
            Block::Table(departments(context)),
            paragraph(words.plain("annex-departments-note", &Args::new()), Role::Small),
        ],
    }
}

fn profile(context: &Context<'_>) -> Table {
    let words = context.words;
    let columns = vec![context.column("annex-question", 250.0), context.column("annex-answer", 254.0)];
    let rows = facts(context).into_iter().map(|fact| {
        let question = Part::Text(Inline::plain(words.text(&format!("fact-{}", fact.id))));
        let asked = context.input.flow.reading().asks(fact);
        let gone = (!asked).then(|| Part::Small(words.plain("standing-not-asked", &Args::new())));
        row(vec![Cell(std::iter::once(question).chain(gone).collect()), Cell(said(context, fact))])
    });
    Table { columns, rows: rows.collect(), padding: CLOSE, ..Table::default() }
}

/// The answer to a question of the profile, a part a value.
fn said(context: &Context<'_>, fact: &Fact) -> Vec<Part> {
    let words = context.words;
    let given = context.input.assessment.profile.get(&fact.id);
    let mut parts = Vec::new();
    if let Some(given) = given {
        let values = fact.values.iter().filter(|value| given.values.contains(*value));
        parts.extend(values.map(|value| match fact.not_sure.as_ref() == Some(value) {
            true => Part::Chip(ChipLook::Unknown, words.text(&format!("fact-{}-{value}", fact.id))),
            false => Part::Text(Inline::plain(words.text(&format!("fact-{}-{value}", fact.id)))),
        }));
        let text = given.text.as_deref().map(typed).filter(|text| fact.kind == FactKind::Text && !text.is_empty());
        parts.extend(text.map(|text| Part::Text(Inline(vec![free(text)]))));
    }
    if parts.is_empty() {
        parts.push(Part::Chip(ChipLook::Unknown, words.attr("status-unanswered", "short")));
    }
    parts
}

fn departments(context: &Context<'_>) -> Table {
    let columns = vec![
        context.column("annex-tier", 104.0),
        context.column("annex-ticked", 320.0),
        context.column("annex-level", 80.0),
    ];
    let rows = context.seats.iter().flat_map(|seat| {
        let name = title(Cell::text(Inline(vec![free(seat.name.clone())])));
        let tiers = TierId::ALL.into_iter().map(|tier| tier_row(context, seat, tier));
        let stake = row(vec![
            Cell::plain(context.words.text("exposure")),
            cell(Vec::new()),
            Cell(vec![scope::stake(context, seat)]),
        ]);
        std::iter::once(name).chain(tiers).chain(std::iter::once(stake))
    });
    Table { columns, rows: rows.collect(), padding: CLOSE, ..Table::default() }
}

fn tier_row(context: &Context<'_>, seat: &Seat<'_>, tier: TierId) -> Row {
    let words = context.words;
    let whole = &context.input.assessment.mobility;
    let inherits = tier == TierId::Mobility && seat.department.mobility.is_none() && !seat.department.id.is_whole();
    let mut name = vec![Part::Text(Inline::plain(words.text(&format!("tier-{}", tier.id()))))];
    if inherits {
        name.push(Part::Small(words.plain("annex-inherited", &Args::new())));
    }
    let levels = seat.department.tier(tier, whole).levels(context.input.questionnaire.tier(tier));
    let level = |level: u8| bold(words.0.number(level));
    let meter = if !levels.assessed {
        Part::Meter { levels: None, word: Inline::plain(words.text("not-assessed")), wide: false, arrow: false }
    } else {
        let word = match levels.best == levels.worst {
            true => words.marked("report-of-four", Args::new(), &[("level", level(levels.best))]),
            false => {
                let ends: [(&str, Run); 2] = [("best", level(levels.best)), ("worst", level(levels.worst))];
                words.marked("report-of-four-range", Args::new(), &ends)
            }
        };
        Part::Meter { levels: Some((levels.best, levels.worst)), word, wide: false, arrow: false }
    };
    row(vec![Cell(name), Cell(ticks(context, seat, tier)), Cell(vec![meter])])
}

/// Every tick in the words in which it was ticked: those that decide with their level, how a place is known in grey.
fn ticks(context: &Context<'_>, seat: &Seat<'_>, tier: TierId) -> Vec<Part> {
    let words = context.words;
    let answer = seat.department.tier(tier, &context.input.assessment.mobility);
    let pack = context.input.questionnaire.tier(tier);
    let known = pack.map_or(&[][..], |tier| &tier.ticks);
    let part = |tick: &Tick| {
        let name = words.text(&format!("tick-{}-{}", tier.id(), tick.id));
        match tick.level {
            Some(level) => Part::Text(words.plain("annex-tick", &args![tick = name, level = level])),
            None => Part::Small(Inline::plain(name)),
        }
    };
    let mut parts: Vec<Part> = known.iter().filter(|tick| answer.ticks.contains(&tick.id)).map(part).collect();
    if answer.is_unsure(pack) {
        parts.push(Part::Chip(ChipLook::Unknown, words.text("tick-not-sure")));
    }
    if parts.is_empty() {
        parts.push(Part::Chip(ChipLook::Unknown, words.text("annex-nothing-ticked")));
    }
    parts
}
