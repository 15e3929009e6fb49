//! Sheets for people: what each person who is named as owner has to find out, to do and to bring, a sheet a person; then
//! what nobody is named for.
//!
//! People whose names differ only in case or spaces are one. Every action of the plan stands on exactly one sheet.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{
    Block, Cell, Column, Frame, Inline, Input, Page, Part, Role, Row, Run, Table, actions,
    context::{Context, Place, SHORT_NAME},
    words::{typed, typed_most},
};
use crate::{
    args,
    i18n::Args,
    plan::{Action, MoveKind, Planned, Task, move_kind},
    questionnaire::{ControlId, Status},
    sheet::{self, Given, TableRow},
};

/// The longest name of a person, company or app.
const NAME: usize = 120;
/// The field of a row that says who looks after it.
const OWNER: &str = "owner";
/// The field of a row that says what it is for.
const PURPOSE: &str = "purpose";
/// Room for a day and a name, in written lines.
const SIGNED: u8 = 2;

/// A section of a sheet, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Section {
    Find,
    Do,
    Bring,
    Apps,
}

impl Section {
    const ALL: [Self; 4] = [Self::Find, Self::Do, Self::Bring, Self::Apps];

    const fn id(self) -> &'static str {
        match self {
            Self::Find => "owners-find",
            Self::Do => "owners-do",
            Self::Bring => "owners-bring",
            Self::Apps => "owners-apps",
        }
    }
}

/// What somebody has to settle.
enum What<'a> {
    /// An action of the plan.
    Action(&'a Action),
    /// A question without an answer.
    Answer(&'a ControlId),
    /// Something in place that nothing proves, and the day on which the last proof ran out.
    Bring(&'a ControlId, Option<Date>),
    /// An app that is looked at again.
    App(TableRow<'a>),
}

/// One thing to settle.
struct Thing<'a> {
    what: What<'a>,
    /// As typed; empty where nobody is named.
    owner: String,
    /// The day set by hand.
    due: Option<Date>,
    /// Where the plan has it.
    planned: Option<&'a Planned>,
}

impl Thing<'_> {
    fn section(&self) -> Section {
        match &self.what {
            What::Answer(_) => Section::Find,
            What::Action(action) if action.find_out => Section::Find,
            What::Action(_) => Section::Do,
            What::Bring(..) => Section::Bring,
            What::App(_) => Section::Apps,
        }
    }
}

/// What a sheet holds.
struct Person<'a> {
    /// As first typed; none is nobody.
    name: Option<String>,
    things: Vec<Thing<'a>>,
}

/// Returns a sheet for each person in the order of their names, then one for what nobody is named for, if any.
fn people<'a>(input: &'a Input<'a>) -> Vec<Person<'a>> {
    let mut people: BTreeMap<String, Person<'a>> = BTreeMap::new();
    let mut nobody = Person { name: None, things: Vec::new() };
    for thing in things(input) {
        let key = thing.owner.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        if key.is_empty() {
            nobody.things.push(thing);
            continue;
        }
        let new = || Person { name: Some(typed_most(&thing.owner, NAME)), things: Vec::new() };
        people.entry(key).or_insert_with(new).things.push(thing);
    }
    let some = Some(nobody).filter(|nobody| !nobody.things.is_empty());
    people.into_values().chain(some).collect()
}

fn things<'a>(input: &'a Input<'a>) -> Vec<Thing<'a>> {
    let assessment = input.assessment;
    let planned = input.plan.planned.iter().map(|planned| (&planned.action, Some(planned)));
    let actions = planned.chain(input.plan.overflow.iter().map(|action| (action, None)));
    let mut things: Vec<Thing<'a>> = actions
        .map(|(action, planned)| {
            let (owner, due) = (typed(&action.owner), action.due);
            Thing { what: What::Action(action), owner, due, planned }
        })
        .collect();
    for asked in input.flow.asked() {
        let control = &asked.control.id;
        let Some(answer) = assessment.answers.get(control) else { continue };
        let (owner, due) = (typed(&answer.owner), answer.due);
        if owner.is_empty() {
            continue;
        }
        let planned = things.iter().any(|thing| matches!(thing.what, What::Action(action) if action.is_about(control)));
        match input.flow.status(control) {
            None if !planned => things.push(Thing { what: What::Answer(control), owner, due, planned: None }),
            Some(Status::InPlace) if !has_evidence(input, control) => {
                let ran_out = answer.evidence.iter().filter_map(|item| item.expires).max();
                things.push(Thing { what: What::Bring(control, ran_out), owner, due: None, planned: None });
            }
            _ => {}
        }
    }
    things.extend(apps(input));
    things
}

/// Says whether something on file is still good.
fn has_evidence(input: &Input<'_>, control: &ControlId) -> bool {
    let evidence = input.assessment.answers.get(control).map_or(&[][..], |answer| &answer.evidence);
    evidence.iter().any(|item| item.expires.is_none_or(|date| date >= input.today))
}

/// Rows of sheets that somebody looks at again and again.
fn apps<'a>(input: &'a Input<'a>) -> Vec<Thing<'a>> {
    let reading = input.flow.reading();
    let tables = sheet::offered(&reading);
    let row = |due: sheet::Due| {
        let (id, _) = due.row?;
        let table = tables.iter().find(|table| table.sheet.id == due.sheet)?;
        table.sheet.field(OWNER)?;
        let row = table.row(&id)?.clone();
        Some(Thing { owner: text(&row, OWNER).unwrap_or_default(), what: What::App(row), due: due.next, planned: None })
    };
    sheet::due(&reading, input.today).into_iter().filter_map(row).collect()
}

/// Returns the text of a cell, cleaned.
fn text(row: &TableRow<'_>, field: &str) -> Option<String> {
    match row.given(row.sheet.field(field)?) {
        Given::Text(text) => Some(typed(text)),
        _ => None,
    }
}

/// Returns how many questions have neither an answer nor an owner.
fn unanswered(input: &Input<'_>) -> usize {
    let named = |control: &&&ControlId| {
        input.assessment.answers.get(**control).is_some_and(|answer| !typed(&answer.owner).is_empty())
    };
    let open = input.plan.unanswered.iter().collect::<Vec<_>>();
    open.len() - open.iter().filter(named).count()
}

/// Returns the sheets: one a person, one for nobody where something is left, one that says so where nothing is.
pub(super) fn places(input: &Input<'_>) -> Vec<Place> {
    let people = people(input);
    let mut places: Vec<Place> =
        people.iter().enumerate().filter(|(_, person)| person.name.is_some()).map(|(at, _)| Place::Owner(at)).collect();
    if places.is_empty() || places.len() < people.len() || unanswered(input) > 0 {
        places.push(Place::Nobody);
    }
    places
}

/// Arranges the sheet of a person.
pub(super) fn person(context: &Context<'_>, at: usize) -> Option<Page> {
    let words = context.words;
    let people = people(context.input);
    let person = people.get(at)?;
    let name = person.name.as_deref()?;
    let past = person.things.iter().filter(|thing| thing.due.is_some_and(|due| due < context.input.today)).count();
    let args = args![name = name, count = person.things.len(), past = past];
    let platform = typed_most(context.input.assessment.fact_text("platform-name"), SHORT_NAME);
    let names = args![organisation = typed_most(&context.organisation, NAME)];
    let lead = match platform.is_empty() {
        true => words.plain("owners-lead-unnamed", &names),
        false => words.plain("owners-lead", &names.with("platform", platform)),
    };
    Some(Page {
        id: Place::Owner(at).id(),
        frame: Frame::Flow,
        message: words.plain("owners-person", &args),
        shape: None,
        outline: typed_most(name, SHORT_NAME),
        lead: vec![lead],
        blocks: blocks(context, person),
    })
}

/// Arranges the sheet of what nobody is named for, or says that there is nothing to do.
pub(super) fn nobody(context: &Context<'_>) -> Page {
    let words = context.words;
    let people = people(context.input);
    let nobody = people.iter().find(|person| person.name.is_none());
    let open = unanswered(context.input);
    let count = nobody.map_or(0, |nobody| nobody.things.len());
    let args = args![count = count, organisation = typed_most(&context.organisation, NAME)];
    let left = words.plain("owners-unanswered", &args![count = open]);
    let (message, outline, lead) = match (count, open) {
        (0, 0) => (words.plain("owners-nothing", &args), "owners-nothing-outline", Some("owners-nothing-lead")),
        (0, _) => (left.clone(), "owners-nobody-outline", None),
        _ => (words.plain("owners-nobody", &args), "owners-nobody-outline", Some("owners-nobody-lead")),
    };
    let mut blocks = nobody.map(|nobody| blocks(context, nobody)).unwrap_or_default();
    if count > 0 && open > 0 {
        blocks.push(Block::Text { text: left, role: Role::Small, short: None });
    }
    Page {
        id: Place::Nobody.id(),
        frame: Frame::Flow,
        message,
        shape: None,
        outline: words.text(outline),
        lead: lead.map(|id| words.plain(id, &args)).into_iter().collect(),
        blocks,
    }
}

fn blocks(context: &Context<'_>, person: &Person<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for section in Section::ALL {
        let mut things: Vec<&Thing<'_>> = person.things.iter().filter(|thing| thing.section() == section).collect();
        if things.is_empty() {
            continue;
        }
        // Stable: what has no date comes last, in the order of the plan.
        things.sort_by_key(|thing| (thing.due.is_none(), thing.due));
        blocks.push(Block::Section { text: context.bold(section.id()), shape: None });
        blocks.push(Block::Table(table(context, section, &things, person.name.is_some())));
    }
    blocks
}

fn table(context: &Context<'_>, section: Section, things: &[&Thing<'_>], named: bool) -> Table {
    let words = context.words;
    let column = |id: &str, width: f32| Column { head: words.text(id), width, end_aligned: false };
    let (what, done) = match section {
        Section::Find | Section::Do => ("owners-what", "owners-done"),
        Section::Bring => ("owners-what", "owners-evidence"),
        Section::Apps => ("owners-app", "owners-done"),
    };
    let signed = if named { "owners-signed" } else { "owners-who" };
    let columns = vec![column(what, 206.0), column(done, 132.0), column("owners-by", 70.0), column(signed, 96.0)];
    let row = |thing: &&Thing<'_>| {
        let (what, done) = cells(context, &thing.what);
        Row { cells: vec![what, done, by(context, thing), Cell(vec![Part::Blank(SIGNED)])], ..Row::default() }
    };
    Table { columns, rows: things.iter().map(row).collect(), ..Table::default() }
}

/// What it is and why; when it is done, and what to bring.
fn cells(context: &Context<'_>, what: &What<'_>) -> (Cell, Cell) {
    let words = context.words;
    match what {
        What::Action(action) => match &action.task {
            Task::Control(control) => control_cells(context, control, action.find_out),
            Task::Move(change) => {
                let done = match move_kind(context.input.questionnaire, context.input.assessment, change) {
                    MoveKind::Confirm => "owners-confirmed",
                    MoveKind::Out(_) | MoveKind::To(_) => "owners-moved",
                };
                (Cell::text(Inline::bold(actions::name(context, action))), Cell::plain(words.text(done)))
            }
        },
        What::Answer(control) => control_cells(context, control, true),
        What::Bring(control, ran_out) => {
            let state = match ran_out {
                Some(date) => words.plain("owners-evidence-ran-out", &args![date = *date]),
                None => words.plain("owners-evidence-none", &Args::new()),
            };
            let what = Cell::text(Inline::bold(context.title(control))).and(Part::Small(state));
            (what, Cell::plain(words.attr(&format!("control-{control}"), "evidence")))
        }
        What::App(row) => {
            let name = typed_most(row.name().unwrap_or_default(), NAME);
            let name = match name.is_empty() {
                true => Inline::bold(words.text("owners-app")),
                false => Inline(vec![Run { bold: true, free: true, ..Run::new(name) }]),
            };
            let mut what = Cell::text(name).and(Part::Text(words.plain("owners-app-look", &Args::new())));
            if let Some(purpose) = text(row, PURPOSE) {
                let purpose = typed_most(&purpose, NAME);
                what = what.and(Part::Small(words.plain("owners-purpose", &args![purpose = purpose])));
            }
            (what, Cell::plain(words.text("owners-app-done")))
        }
    }
}

fn control_cells(context: &Context<'_>, control: &ControlId, find_out: bool) -> (Cell, Cell) {
    let words = context.words;
    let own = |attribute: &str| words.attr(&format!("control-{control}"), attribute);
    let (asked, order) = match find_out {
        true => (words.text(&format!("control-{control}")), own("look")),
        false => (context.title(control), own("fix")),
    };
    let what = Cell::text(Inline::bold(asked)).and(Part::Text(Inline::plain(order)));
    let what = what.and(Part::Small(Inline::quiet(own("why"))));
    let mut done = Cell::plain(if find_out { words.text("owners-found") } else { own("done") });
    if !has_evidence(context.input, control) {
        done = done.and(Part::Small(words.plain("owners-please-bring", &args![evidence = own("evidence")])));
    }
    (what, done)
}

/// The day set by hand; else the day by which the plan has it, and that nobody set it.
fn by(context: &Context<'_>, thing: &Thing<'_>) -> Cell {
    let words = context.words;
    let Some(due) = thing.due else {
        return match thing.planned.and_then(|planned| context.planned_day(planned)) {
            Some(day) => Cell::plain(words.date(day)).and(Part::Small(Inline::quiet(words.text("owners-by-plan")))),
            None => Cell::text(Inline::quiet(words.text("owners-no-date"))),
        };
    };
    let cell = Cell::plain(words.date(due));
    let state = match due.cmp(&context.input.today) {
        std::cmp::Ordering::Less => "owners-past",
        std::cmp::Ordering::Equal => "owners-today",
        std::cmp::Ordering::Greater => return cell,
    };
    cell.and(Part::Text(context.bold(state)))
}
