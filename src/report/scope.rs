//! What was looked at: tiers per department, who took part, how solid the answers are.

use super::{
    Block, Cell, ChipLook, Column, Frame, Inline, Page, Part, Role, Row, Run, Table,
    context::{Context, Place, Seat},
    words::{NONE, typed},
};
use crate::{
    args,
    assessment::{ChecklistRole, TierAnswer},
    i18n::Args,
    questionnaire::{Status, Tick, TierId},
    scoring::Twice,
};

pub(super) fn page(context: &Context<'_>) -> Page {
    let words = context.words;
    let (assessed, all) = context.input.scores.verdict.departments;
    let asked = context.progress.total;
    let args = args![assessed = assessed, all = all, asked = asked, answered = context.progress.answered];
    let id = if assessed == 0 { "report-scope-none" } else { "report-scope" };
    let section = |id: &str| Block::Section { text: context.bold(id), shape: None };
    let text = |text, role| Block::Text { text, role, short: None };
    let mut blocks = vec![section("report-scope-tiers"), Block::Table(tiers(context))];
    let missing: Vec<String> =
        context.seats.iter().filter(|seat| !seat.is_assessed()).map(|seat| seat.name.clone()).collect();
    if !missing.is_empty() {
        let args = args![count = missing.len(), departments = words.list(&missing)];
        blocks.push(text(words.plain("report-unknown-departments", &args), Role::Small));
    }
    if context.input.scores.verdict.scope_incomplete {
        blocks.push(text(words.plain("scope-incomplete", &Args::new()), Role::Small));
    }
    blocks.extend(super::changed::blocks(context));
    blocks.push(section("report-scope-people"));
    blocks.push(people(context));
    if !context.input.scores.checklists.is_empty() {
        blocks.push(section("report-scope-solid"));
        blocks.push(Block::Table(solid(context)));
    }
    blocks.extend(not_applicable(context));
    Page {
        id: Place::Scope.id(),
        frame: Frame::Flow,
        message: words.plain(id, &args),
        shape: None,
        outline: words.text("report-scope-outline"),
        lead: vec![words.plain("report-scope-lead", &Args::new())],
        blocks,
    }
}

/// Who took part: names with the role that was typed after them.
pub(super) fn people(context: &Context<'_>) -> Block {
    let words = context.words;
    let column = |id: &str, width: f32| Column { head: words.text(id), width, end_aligned: false };
    let columns = vec![column("people-name", 204.0), column("people-role", 300.0)];
    let cell = |text: &str| match text.trim() {
        "" => Cell::plain(NONE),
        text => Cell::text(Inline(vec![Run { free: true, ..Run::new(text) }])),
    };
    let names = context.input.assessment.participants.iter().map(|name| typed(name)).filter(|name| !name.is_empty());
    let rows = names.map(|name| {
        let (name, role) = name.split_once([',', '\u{ff0c}', '\u{3001}', '\u{60c}']).unwrap_or((&name, ""));
        Row { cells: vec![cell(name), cell(role)], ..Row::default() }
    });
    let rows: Vec<Row> = rows.collect();
    if rows.is_empty() {
        return Block::Text { text: words.plain("report-nobody", &Args::new()), role: Role::Body, short: None };
    }
    Block::Table(Table { columns, rows, padding: 3.0, ..Table::default() })
}

fn tiers(context: &Context<'_>) -> Table {
    let words = context.words;
    let column = |head: String, width: f32| Column { head, width, end_aligned: false };
    let tier = |tier: TierId| words.text(&format!("tier-{}", tier.id()));
    let columns = vec![
        column(words.text("report-department"), 98.0),
        column(tier(TierId::Sensitivity), 118.0),
        column(tier(TierId::Roles), 104.0),
        column(tier(TierId::Mobility), 112.0),
        column(words.text("report-at-stake"), 72.0),
    ];
    let rows = context.seats.iter().map(|seat| {
        let mut cells =
            vec![Cell::text(Inline(vec![super::Run { bold: true, free: true, ..super::Run::new(seat.name.clone()) }]))];
        cells.extend(TierId::ALL.map(|tier| ticks(context, seat, tier)));
        cells.push(Cell(vec![stake(context, seat)]));
        Row { cells, ..Row::default() }
    });
    let note = words.plain("report-scope-note", &Args::new());
    Table { columns, rows: rows.collect(), padding: 6.0, note: Some(note), ..Table::default() }
}

/// What is ticked in a tier, how it is known, and whether a place is confirmed.
fn ticks(context: &Context<'_>, seat: &Seat<'_>, tier: TierId) -> Cell {
    let words = context.words;
    let answer: &TierAnswer = seat.department.tier(tier, &context.input.assessment.mobility);
    let pack = context.input.questionnaire.tier(tier);
    let known = pack.map_or(&[][..], |tier| &tier.ticks);
    let ticked = |tick: &&Tick| answer.ticks.contains(&tick.id);
    let name = |tick: &Tick| words.attr(&format!("tick-{}-{}", tier.id(), tick.id), "name");
    let (decides, informs) =
        (|tick: &&Tick| tick.level.is_some(), |tick: &&Tick| tick.level.is_none() && !tick.confirms);
    let names: Vec<String> = known.iter().filter(ticked).filter(decides).map(name).collect();
    let heard: Vec<String> = known.iter().filter(ticked).filter(informs).map(name).collect();
    let confirmed = known.iter().filter(ticked).any(|tick| tick.confirms);
    let chip = |look, id: &str| Part::Chip(look, words.text(id));
    let mut parts = Vec::new();
    if !names.is_empty() {
        parts.push(Part::Text(Inline::plain(words.list(&names))));
    }
    if answer.is_unsure(pack) {
        parts.push(chip(ChipLook::Unknown, if names.is_empty() { "not-known" } else { "report-partly-known" }));
    }
    if !heard.is_empty() {
        parts.push(Part::Small(Inline::plain(words.list(&heard))));
    }
    if tier == TierId::Mobility && !names.is_empty() {
        parts.push(match confirmed {
            true => chip(ChipLook::Known, "report-in-writing"),
            false => chip(ChipLook::Unknown, "report-not-in-writing"),
        });
    }
    if parts.is_empty() {
        parts.push(chip(ChipLook::Unknown, "not-assessed"));
    }
    Cell(parts)
}

/// Returns the meter of what is at stake.
pub(super) fn stake(context: &Context<'_>, seat: &Seat<'_>) -> Part {
    let words = context.words;
    let Twice { worst, best } = seat.score.exposure;
    if seat.score.not_assessed.len() == TierId::ALL.len() {
        let word = Inline::plain(words.text("not-assessed"));
        return Part::Meter { levels: None, word, wide: false, arrow: false };
    }
    let level = |level: u8| super::words::bold(words.0.number(level));
    let word = if worst == best {
        words.marked("report-of-four", Args::new(), &[("level", level(worst))])
    } else {
        words.marked("report-of-four-range", Args::new(), &[("best", level(best)), ("worst", level(worst))])
    };
    Part::Meter { levels: Some((best, worst)), word, wide: false, arrow: false }
}

/// The questions that do not apply, each with the reason as typed, under their heading; nothing where all apply.
pub(super) fn not_applicable(context: &Context<'_>) -> Vec<Block> {
    let words = context.words;
    let column = |id: &str, width: f32| Column { head: words.text(id), width, end_aligned: false };
    let columns = vec![column("report-na-question", 204.0), column("report-na-reason", 300.0)];
    let route = context.input.flow.route();
    let left_out = route.iter().copied().filter(|id| context.input.flow.status(id) == Some(Status::NotApplicable));
    let rows = left_out.map(|control| {
        let answer = context.input.assessment.answers.get(control);
        let reason = answer.and_then(|answer| answer.reason.as_deref()).map(typed).unwrap_or_default();
        let reason = match reason.is_empty() {
            true => Inline::quiet(words.text("report-na-no-reason")),
            false => Inline(vec![super::Run { free: true, ..super::Run::new(reason) }]),
        };
        Row { cells: vec![Cell::plain(context.title(control)), Cell::text(reason)], ..Row::default() }
    });
    let table = Table { columns, rows: rows.collect(), padding: 4.5, ..Table::default() };
    if table.rows.is_empty() {
        return Vec::new();
    }
    vec![Block::Section { text: context.bold("report-na"), shape: None }, Block::Table(table)]
}

/// Answered, not known, evidence, only started, not applicable, a row a checklist.
fn solid(context: &Context<'_>) -> Table {
    let words = context.words;
    let column = |id: &str, width: f32, end_aligned| Column { head: words.text(id), width, end_aligned };
    let columns = vec![
        column("report-checklist", 154.0, false),
        column("report-answered", 66.0, true),
        column("report-not-known-head", 62.0, true),
        column("report-evidence-head", 84.0, true),
        column("report-started-head", 66.0, true),
        column("report-na-head", 72.0, true),
    ];
    let of = |part: usize, whole: usize| words.say("report-of", &args![part = part, whole = whole]);
    let rows = context.input.scores.checklists.iter().map(|score| {
        let id = &score.checklist;
        let whom = words.attr(&format!("checklist-{id}"), "whom");
        let role = match score.role {
            ChecklistRole::Verdict => "report-in-verdict",
            _ => "report-beside",
        };
        let name = Cell::text(Inline::bold(context.checklist_name(id)))
            .and(Part::Small(words.plain(role, &Args::new())))
            .and(Part::Small(words.plain("report-law-whom", &args![whom = whom])));
        let mut applies = Cell::plain(words.points(&score.not_applicable));
        if score.scope_reduced.is_some() {
            applies = applies.and(Part::Small(words.plain("report-scope-reduced-short", &Args::new())));
        }
        let cells = vec![
            name,
            Cell::plain(of(score.answered, score.asked)),
            Cell::plain(words.0.number(score.open())),
            Cell::plain(of(score.evidence.0, score.evidence.1)),
            Cell::plain(words.points(&score.started)),
            applies,
        ];
        Row { cells, ..Row::default() }
    });
    let rows = rows.collect();
    Table { columns, rows, note: Some(words.plain("report-solid-note", &Args::new())), ..Table::default() }
}
