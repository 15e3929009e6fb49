//! What is not known and what is on file: whom to ask first, register of evidence, what a workshop left open.

use super::{
    Block, Cell, ChipLook, Column, Frame, Inline, Page, Part, Role, Row, Run, Shape, Table, asks,
    context::{Context, Place, Seat},
    scope,
    words::{NONE, bold, quiet, typed, typed_most},
};
use crate::{
    args,
    assessment::{EvidenceItem, TierAnswer},
    i18n::Args,
    questionnaire::{ControlId, GateKind, PaperContent, Status, TierId},
    scoring::FindOut,
};

/// How many questions and departments the page names; the rest is counted.
const MOST: usize = 24;
/// How long the name of a person may be in its column.
const NAME: usize = 60;
/// How many digits of a fingerprint are printed.
const DIGITS: usize = 12;

pub(super) fn page(context: &Context<'_>) -> Page {
    let words = context.words;
    let found = context.input.scores.find_out_first();
    let section = |text| Block::Section { text, shape: None };
    let mut blocks = Vec::new();
    if !found.is_empty() {
        blocks.push(section(context.bold("unknown-first")));
        blocks.push(Block::Table(find_out(context, &found)));
    }
    let open = departments(context);
    if !open.rows.is_empty() {
        blocks.push(section(context.bold("unknown-departments")));
        blocks.push(Block::Table(open));
    }
    blocks.extend(evidence(context));
    let votes = votes(context);
    if !votes.rows.is_empty() {
        blocks.push(section(context.bold("unknown-votes")));
        blocks.push(Block::Table(votes));
    }
    let parking = parking(context);
    if !parking.rows.is_empty() {
        blocks.push(section(context.bold("unknown-parking")));
        blocks.push(Block::Table(parking));
    }
    let lead = if found.is_empty() { "unknown-lead-none" } else { "unknown-lead" };
    Page {
        id: Place::Unknown.id(),
        frame: Frame::Flow,
        message: message(context, found.len()),
        shape: None,
        outline: words.text("unknown-outline"),
        lead: vec![words.plain(lead, &Args::new())],
        blocks,
    }
}

/// How much is not known, and what that is worth in the checklist of the verdict.
fn message(context: &Context<'_>, count: usize) -> Inline {
    let words = context.words;
    let headline = context.headline();
    if count > 0 {
        let range = headline.filter(|score| score.open() > 0).and_then(|score| Some((score, score.range.as_ref()?)));
        return match range {
            Some((score, range)) => {
                let points = words.points(&(&range.high - &range.low));
                let checklist = context.checklist_name(&score.checklist);
                words.plain("unknown-message", &args![count = count, points = points, checklist = checklist])
            }
            None => words.plain("unknown-message-plain", &args![count = count]),
        };
    }
    match headline {
        Some(score) => words.plain("unknown-message-none", &args![with = score.evidence.0, all = score.evidence.1]),
        None => words.plain("unknown-message-empty", &Args::new()),
    }
}

/// What to find out, must-haves and the most points first.
fn find_out(context: &Context<'_>, found: &[FindOut]) -> Table {
    let words = context.words;
    let column = |id: &str, width: f32, end_aligned| Column { head: words.text(id), width, end_aligned };
    let columns = vec![
        Column { head: String::new(), width: 20.0, end_aligned: false },
        column("unknown-question", 216.0, false),
        column("unknown-ask", 138.0, false),
        column("report-ask-when", 82.0, false),
        column("report-points", 48.0, true),
    ];
    let rows = found.iter().zip(1_usize..).take(MOST).map(|(found, number)| {
        let control = &found.control;
        let mut what = vec![Part::Text(Inline::bold(context.title(control)))];
        if found.gate == Some(GateKind::Hard) {
            what.push(Part::Shape(Shape::Undecided, Inline::bold(words.text("gate-hard"))));
        }
        if found.unanswered {
            what.push(Part::Small(Inline(vec![bold(words.text("unknown-unanswered"))])));
        }
        what.push(Part::Small(Inline::quiet(words.attr(&format!("control-{control}"), "look"))));
        let cells = vec![
            Cell::text(Inline(vec![bold(words.0.number(number))])),
            Cell(what),
            who(context, control),
            when(context, control),
            Cell::plain(words.points(&found.points)),
        ];
        Row { cells, ..Row::default() }
    });
    let rows = rows.collect();
    let mut note = vec![words.text("unknown-first-note")];
    if found.len() > MOST {
        note.push(words.say("unknown-first-more", &args![count = found.len() - MOST]));
    }
    Table { columns, rows, note: Some(Inline::quiet(words.sentences(&note))), ..Table::default() }
}

/// Who finds it out; and that the provider can be asked, where the draft letter does.
fn who(context: &Context<'_>, control: &ControlId) -> Cell {
    let words = context.words;
    let owner = context.input.assessment.answers.get(control).map_or("", |answer| answer.owner.as_str());
    let owner = match typed_most(owner, NAME) {
        owner if owner.is_empty() => Inline::quiet(words.text("report-no-owner")),
        owner => free(owner),
    };
    let papers = super::papers::papers(&context.input.flow);
    let provider = papers.flat_map(|paper| &paper.blocks).any(|block| match &block.content {
        PaperContent::Questions(controls) => controls.contains(control),
        _ => false,
    });
    let cell = Cell::text(owner);
    if provider { cell.and(Part::Small(Inline::quiet(words.text("unknown-provider")))) } else { cell }
}

/// By when: the date set by hand, also one that has passed; else when the plan comes to it.
fn when(context: &Context<'_>, control: &ControlId) -> Cell {
    let words = context.words;
    let due = context.input.assessment.answers.get(control).and_then(|answer| answer.due);
    let planned = || asks::by(context, std::iter::once((None, context.input.plan.find(control))));
    match due.or_else(planned) {
        Some(date) if date < context.input.today => {
            Cell::plain(words.date(date)).and(Part::Small(Inline(vec![bold(words.text("unknown-past-due"))])))
        }
        Some(date) => Cell::plain(words.date(date)),
        None => Cell::text(Inline::quiet(words.text("report-no-date"))),
    }
}

/// Departments with a tier of which nobody knows everything. The platform's place stands once, for all that inherit it.
fn departments(context: &Context<'_>) -> Table {
    let words = context.words;
    let column = |id: &str, width: f32| Column { head: words.text(id), width, end_aligned: false };
    let columns =
        vec![column("report-department", 154.0), column("unknown-what", 246.0), column("report-at-stake", 104.0)];
    let shared = context.seats.len() > 1;
    let mut rows = Vec::new();
    let platform = shared.then(|| gap(context, TierId::Mobility, &context.input.assessment.mobility)).flatten();
    if let Some(gap) = platform {
        let name = Cell::text(Inline(vec![bold(words.text("unknown-platform"))]));
        rows.push(Row { cells: vec![name, Cell::plain(gap), Cell::plain(NONE)], ..Row::default() });
    }
    let mut left = 0;
    for seat in &context.seats {
        let gaps = gaps(context, seat, shared);
        if gaps.is_empty() {
            continue;
        }
        if rows.len() == MOST {
            left += 1;
            continue;
        }
        let name = Cell::text(Inline(vec![Run { bold: true, free: true, ..Run::new(seat.name.clone()) }]));
        let gaps = Cell(gaps.into_iter().map(|gap| Part::Text(Inline::plain(gap))).collect());
        let stake = Cell(vec![scope::stake(context, seat)]);
        rows.push(Row { cells: vec![name, gaps, stake], ..Row::default() });
    }
    let note = (left > 0).then(|| words.plain("unknown-departments-more", &args![count = left]));
    Table { columns, rows, note, ..Table::default() }
}

fn gaps(context: &Context<'_>, seat: &Seat<'_>, shared: bool) -> Vec<String> {
    let own = |tier: &TierId| *tier != TierId::Mobility || !shared || seat.department.mobility.is_some();
    let tiers = TierId::ALL.into_iter().filter(own);
    tiers
        .filter_map(|tier| gap(context, tier, seat.department.tier(tier, &context.input.assessment.mobility)))
        .collect()
}

/// What is not known of a tier; none where all of it is known.
fn gap(context: &Context<'_>, tier: TierId, answer: &TierAnswer) -> Option<String> {
    let words = context.words;
    let known = context.input.questionnaire.tier(tier);
    let ticks = || known.into_iter().flat_map(|tier| &tier.ticks).filter(|tick| answer.ticks.contains(&tick.id));
    let state = if ticks().next().is_none() {
        if answer.is_unsure(known) { "not-known" } else { "not-assessed" }
    } else if answer.is_unsure(known) {
        "report-partly-known"
    } else if tier == TierId::Mobility && !ticks().any(|tick| tick.confirms) {
        "report-not-in-writing"
    } else {
        return None;
    };
    let tier = words.text(&format!("tier-{}", tier.id()));
    Some(words.say("unknown-tier", &args![tier = tier, state = words.text(state)]))
}

/// The register of evidence: what for, which file, until when, its fingerprint.
fn evidence(context: &Context<'_>) -> Vec<Block> {
    let words = context.words;
    let column = |id: &str, width: f32| Column { head: words.text(id), width, end_aligned: false };
    let columns = vec![
        column("evidence-for", 160.0),
        column("evidence-file", 184.0),
        column("evidence-until", 76.0),
        column("evidence-sha", 84.0),
    ];
    let answers = &context.input.assessment.answers;
    let asked: Vec<&ControlId> = context.input.flow.asked().iter().map(|asked| &asked.control.id).collect();
    let others = answers.keys().filter(|control| !asked.contains(control));
    let all = asked.iter().copied().chain(others);
    let items = all.filter_map(|control| Some((control, &answers.get(control)?.evidence)));
    let rows: Vec<Row> =
        items.flat_map(|(control, items)| items.iter().map(move |item| item_row(context, control, item))).collect();
    if rows.is_empty() {
        let text = words.plain("evidence-none-text", &Args::new());
        let heading = Block::Section { text: context.bold("evidence-none"), shape: None };
        return vec![heading, Block::Text { text, role: Role::Body, short: None }];
    }
    let heading = Inline(vec![bold(words.say("evidence", &args![count = rows.len()]))]);
    let note = Some(words.plain("evidence-note", &Args::new()));
    let table = Table { columns, rows, padding: 3.0, note, ..Table::default() };
    vec![Block::Section { text: heading, shape: None }, Block::Table(table)]
}

fn item_row(context: &Context<'_>, control: &ControlId, item: &EvidenceItem) -> Row {
    let words = context.words;
    let until = match item.expires {
        Some(date) if date < context.input.today => {
            Cell::plain(words.date(date)).and(Part::Chip(ChipLook::Unknown, words.text("evidence-expired")))
        }
        Some(date) => Cell::plain(words.date(date)),
        None => Cell::plain(NONE),
    };
    let digits = item.sha256.as_deref().map(typed).map(|sha| sha.chars().take(DIGITS).collect::<String>());
    let digits = digits.filter(|digits| !digits.is_empty());
    let cells = vec![
        Cell::plain(title(context, control)),
        Cell::text(written(&item.path)),
        until,
        digits.map_or_else(|| Cell::plain(NONE), |digits| Cell::text(free(digits))),
    ];
    Row { cells, ..Row::default() }
}

/// What a control is called; by its id where these packs do not have it.
fn title(context: &Context<'_>, control: &ControlId) -> String {
    Some(context.title(control)).filter(|title| !title.is_empty()).unwrap_or_else(|| control.as_str().to_owned())
}

/// What a room disagrees about: the hands, and what counts meanwhile.
fn votes(context: &Context<'_>) -> Table {
    let words = context.words;
    let column = |id: &str, width: f32| Column { head: words.text(id), width, end_aligned: false };
    let columns = vec![
        column("unknown-votes-question", 190.0),
        column("unknown-votes-hands", 160.0),
        column("unknown-votes-counts", 154.0),
    ];
    let status = |status: Status| words.text(&format!("status-{}", status.id()));
    let flow = &context.input.flow;
    let split = flow.asked().iter().filter_map(|asked| {
        let control = &asked.control.id;
        Some((control, flow.split(control)?, context.input.assessment.votes.get(control)?))
    });
    let rows = split.map(|(control, split, vote)| {
        let hand = |(answer, count): (&Status, &u32)| {
            words.say("workshop-hands", &args![count = *count, answer = status(*answer)])
        };
        let hands: Vec<String> = vote.hands.iter().map(hand).collect();
        let ends = match (split.lowest, split.highest) {
            (Status::DontKnow, _) | (_, Status::DontKnow) => words.text("not-known"),
            (lowest, highest) => {
                words.say("unknown-votes-between", &args![worst = status(lowest), best = status(highest)])
            }
        };
        let cells =
            vec![Cell::text(Inline::bold(context.title(control))), Cell::plain(words.list(&hands)), Cell::plain(ends)];
        Row { cells, ..Row::default() }
    });
    let rows = rows.collect();
    Table { columns, rows, padding: 4.5, ..Table::default() }
}

/// Thoughts that a workshop set aside, as typed.
fn parking(context: &Context<'_>) -> Table {
    let words = context.words;
    let column = |id: &str, width: f32| Column { head: words.text(id), width, end_aligned: false };
    let columns = vec![column("unknown-parking-thought", 320.0), column("unknown-parking-with", 184.0)];
    let parked = context.input.assessment.parking.values().filter(|parked| !typed(&parked.text).is_empty());
    let rows = parked.map(|parked| {
        let with = parked.control.as_ref().map_or_else(|| NONE.to_owned(), |control| title(context, control));
        let with = Inline(vec![quiet(with)]);
        Row { cells: vec![Cell::text(written(&parked.text)), Cell::text(with)], ..Row::default() }
    });
    let rows = rows.collect();
    Table { columns, rows, padding: 4.5, ..Table::default() }
}

fn free(text: String) -> Inline {
    Inline(vec![Run { free: true, ..Run::new(text) }])
}

/// What somebody typed; an en dash for nothing.
fn written(text: &str) -> Inline {
    match typed(text) {
        text if text.is_empty() => Inline::plain(NONE),
        text => free(text),
    }
}
