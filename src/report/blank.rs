//! The questionnaire on paper: profile and where the data goes, what is in it and who sees it by department, first
//! reading, then the rest by checklist and step. Nothing is filled in
//! but names; what is asked is what this company would be asked on the screen.

use super::{
    Block, Cell, Column, Frame, Inline, Input, Page, Question, Role, Row, Run, Table,
    context::{Context, Place, SHORT_NAME},
    words::typed_most,
};
use crate::{
    args,
    assessment::Department,
    flow::{Asked, Flow},
    i18n::Args,
    questionnaire::{ChecklistId, ControlId, Fact, FactKind, TierId},
};

/// Columns for departments: at least, and at most on one sheet.
const ROOMS: (usize, usize) = (3, 6);
/// Width of a column of squares.
const SQUARES: f32 = 36.0;
/// An open square to tick in a table.
const SQUARE: &str = "\u{25a1}";
/// The letters of departments, as on a form in any language.
const LETTERS: [&str; 6] = ["A", "B", "C", "D", "E", "F"];

/// Returns the pages: profile, tiers, first reading, a page for each checklist that has more questions.
pub(super) fn places(input: &Input<'_>) -> Vec<Place> {
    let mut places = vec![Place::Blank, Place::BlankTiers];
    let first = input.flow.first_reading();
    if !first.is_empty() {
        places.push(Place::BlankFirst);
    }
    for (checklist, _) in input.flow.checklists() {
        if rest(&input.flow, &first, &checklist.id).next().is_some() {
            places.push(Place::BlankRest(checklist.id.clone()));
        }
    }
    places
}

/// The controls that are asked at this checklist and are not in the first reading.
fn rest<'f, 'a>(
    flow: &'f Flow<'a>,
    first: &'f [&'a ControlId],
    checklist: &'f ChecklistId,
) -> impl Iterator<Item = &'f Asked<'a>> {
    flow.asked()
        .iter()
        .filter(move |asked| asked.place.checklist.id == *checklist && !first.contains(&&asked.control.id))
}

fn paper(place: &Place, message: Inline, outline: String, lead: Inline) -> Page {
    let lead = if lead.is_empty() { Vec::new() } else { vec![lead] };
    Page { id: place.id(), frame: Frame::Flow, message, shape: None, outline, lead, blocks: Vec::new() }
}

fn section(text: String) -> Block {
    Block::Section { text: Inline::bold(text), shape: None }
}

/// How to fill it in, and the profile.
pub(super) fn profile(context: &Context<'_>) -> Page {
    let words = context.words;
    let flow = &context.input.flow;
    let reading = flow.reading();
    let asked = context.input.questionnaire.profile.iter().filter(|question| reading.asks_any(question));
    let args = args![
        count = flow.asked().len(),
        organisation = typed_most(&context.organisation, 2 * SHORT_NAME),
        date = context.input.today
    ];
    let facts = asked.flat_map(|question| &question.facts).filter(|fact| reading.asks(fact));
    let mut page = paper(
        &Place::Blank,
        words.plain("blank", &args),
        words.text("blank-outline"),
        words.plain("blank-lead", &args),
    );
    page.blocks = vec![
        Block::Text { text: words.plain("blank-how-text", &Args::new()), role: Role::Board, short: None },
        Block::Questions(facts.map(|fact| self::fact(context, fact)).chain([place(context)]).collect()),
    ];
    page
}

fn fact(context: &Context<'_>, fact: &Fact) -> Question {
    let words = context.words;
    let own = format!("fact-{}", fact.id);
    let (small, lines) = match fact.kind {
        FactKind::One => (Vec::new(), Vec::new()),
        FactKind::Many => (vec![Inline::quiet(words.text("blank-many"))], Vec::new()),
        FactKind::Text => (Vec::new(), vec![String::new()]),
    };
    let options = fact.values.iter().map(|value| words.text(&format!("{own}-{value}"))).collect();
    Question { number: String::new(), text: Inline::plain(words.text(&own)), small, options, lines }
}

/// Where the messages and files go, which is asked once for the platform.
fn place(context: &Context<'_>) -> Question {
    let words = context.words;
    Question {
        number: String::new(),
        text: Inline::plain(words.attr(&format!("tier-{}", TierId::Mobility.id()), "question")),
        small: vec![Inline::quiet(words.text("blank-many"))],
        options: ticks(context, TierId::Mobility),
        lines: vec![words.text("blank-differs")],
    }
}

/// Returns what can be ticked in a tier.
fn ticks(context: &Context<'_>, tier: TierId) -> Vec<String> {
    let words = context.words;
    let known = context.input.questionnaire.tier(tier).map_or(&[][..], |tier| &tier.ticks);
    let ticks = known.iter().map(|tick| words.text(&format!("tick-{}-{}", tier.id(), tick.id)));
    ticks.chain([words.text("tick-not-sure")]).collect()
}

/// How many columns for departments there are.
fn rooms(context: &Context<'_>) -> usize {
    context.input.assessment.departments.len().clamp(ROOMS.0, ROOMS.1)
}

/// Lines for the names of departments, and a table of ticks for what is in it and who sees it.
pub(super) fn tiers(context: &Context<'_>) -> Page {
    let words = context.words;
    let letters = LETTERS.get(..rooms(context)).unwrap_or_default();
    let mut page = paper(
        &Place::BlankTiers,
        words.plain("blank-tiers", &Args::new()),
        words.text("blank-tiers-outline"),
        words.plain("blank-tiers-lead", &Args::new()),
    );
    let name = |department: &Department| context.seat(&department.id).map(|seat| typed_most(&seat.name, SHORT_NAME));
    let mut names = context.input.assessment.departments.iter().filter_map(name);
    let line = |letter: &&str| {
        let args = args![letter = *letter];
        match names.next() {
            Some(name) => {
                let name = Run { free: true, bold: true, ..Run::new(name) };
                let text = words.marked("blank-department-named", args, &[("name", name)]);
                Question { text, ..Question::default() }
            }
            None => Question { lines: vec![words.say("blank-department", &args)], ..Question::default() },
        }
    };
    page.blocks.push(Block::Questions(letters.iter().map(line).collect()));
    for tier in [TierId::Sensitivity, TierId::Roles] {
        page.blocks.push(section(words.attr(&format!("tier-{}", tier.id()), "question")));
        page.blocks.push(Block::Table(squares(context, tier, letters)));
    }
    page
}

fn squares(context: &Context<'_>, tier: TierId, letters: &[&str]) -> Table {
    let rows = ticks(context, tier).into_iter().map(|text| {
        let cells = std::iter::once(Cell::plain(text)).chain(letters.iter().map(|_| Cell::plain(SQUARE)));
        Row { cells: cells.collect(), ..Row::default() }
    });
    let head = context.words.text("blank-tick");
    let mut columns = vec![Column { head, width: 504.0 - SQUARES * letters.len() as f32, end_aligned: false }];
    columns.extend(letters.iter().map(|letter| Column {
        head: (*letter).to_owned(),
        width: SQUARES,
        end_aligned: false,
    }));
    Table { columns, rows: rows.collect(), padding: 0.75, ..Table::default() }
}

/// The first reading.
pub(super) fn first(context: &Context<'_>) -> Page {
    let words = context.words;
    let flow = &context.input.flow;
    let first = flow.first_reading();
    let mut page = paper(
        &Place::BlankFirst,
        words.plain("blank-first", &args![count = first.len()]),
        words.text("blank-first-outline"),
        words.plain("blank-first-lead", &Args::new()),
    );
    let asked = first.iter().filter_map(|control| flow.find(control.as_str()));
    page.blocks = vec![Block::Questions(questions(context, asked))];
    page
}

/// The questions of a checklist that are left, by step; those that two checklists share stand at the first.
pub(super) fn checklist(context: &Context<'_>, id: &ChecklistId) -> Option<Page> {
    let words = context.words;
    let flow = &context.input.flow;
    let first = flow.first_reading();
    let (checklist, _) = flow.checklists().iter().find(|(checklist, _)| checklist.id == *id)?;
    let name = context.checklist_name(id);
    let count = rest(flow, &first, id).count();
    let message = words.plain("blank-rest", &args![checklist = name.as_str(), count = count]);
    let mut page = paper(&Place::BlankRest(id.clone()), message, name, Inline::default());
    for step in &checklist.steps {
        let of_step: Vec<_> = rest(flow, &first, id).filter(|asked| asked.place.step.id == step.id).collect();
        if !of_step.is_empty() {
            page.blocks.push(section(words.text(&format!("step-{id}-{}", step.id))));
            page.blocks.push(Block::Questions(questions(context, of_step.into_iter())));
        }
    }
    Some(page)
}

/// Each has the number that it has in the annex, whatever page it stands on.
fn questions<'f, 'a: 'f>(context: &Context<'_>, asked: impl Iterator<Item = &'f Asked<'a>>) -> Vec<Question> {
    let words = context.words;
    let question = |asked: &Asked<'_>| {
        let id = &asked.control.id;
        let own = format!("control-{id}");
        let offered = context.input.flow.offered(id);
        Question {
            number: context.number_of(id).unwrap_or_default(),
            text: Inline::bold(words.text(&own)),
            small: vec![Inline::quiet(words.attr(&own, "look"))],
            options: offered.iter().map(|status| words.text(&format!("status-{}", status.id()))).collect(),
            lines: vec![words.text("blank-evidence"), words.text("blank-note")],
        }
    };
    asked.map(question).collect()
}
