//! The laws and other sources behind the questions and tables, by instrument: provision, status, how far it was seen,
//! the questions that stand on it, and its link in print.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::{Block, Cell, Inline, Part, Role, Row, Table, context::Context, words::NONE},
    CLOSE, Text, free, row, sheets, text as paragraph, title,
};
use crate::{
    args,
    i18n::Args,
    questionnaire::{Citation, CitationId, InstrumentId, LawStatus, TierId},
    report::Input,
};

/// What is cited: by citation, the places of the questions that stand on it.
type Cited = BTreeMap<CitationId, BTreeSet<usize>>;

pub(super) fn is_needed(input: &Input<'_>) -> bool {
    !cited(input).is_empty()
}

/// Collects what may concern the company of everything that questions, ticks and tables in use cite.
fn cited(input: &Input<'_>) -> Cited {
    let flow = &input.flow;
    let mut found = Cited::new();
    for (at, asked) in flow.asked().iter().enumerate() {
        for citation in flow.citations_of(&asked.control.law) {
            found.entry(citation.id.clone()).or_default().insert(at);
        }
    }
    let tiers = TierId::ALL.into_iter().filter_map(|tier| input.questionnaire.tier(tier));
    let ticks = tiers.flat_map(|tier| &tier.ticks).map(|tick| &tick.law);
    let tables: Vec<_> = sheets::begun(input).map(|table| table.sheet).collect();
    let fields = tables.iter().flat_map(|sheet| &sheet.fields).map(|field| &field.law);
    let entries = tables.iter().flat_map(|sheet| &sheet.entries).map(|entry| &entry.law);
    let outcomes = tables.iter().flat_map(|sheet| &sheet.outcomes).map(|outcome| &outcome.law);
    for law in ticks.chain(fields).chain(entries).chain(outcomes) {
        for citation in flow.citations_of(law) {
            found.entry(citation.id.clone()).or_default();
        }
    }
    found
}

/// The citations that are printed, in the order of the register; and how many may not be.
fn printed<'a>(context: &Context<'a>, cited: &Cited) -> (Vec<&'a Citation>, usize) {
    let all = context.input.questionnaire.law.citations.iter().filter(|citation| cited.contains_key(&citation.id));
    let (printed, hidden): (Vec<_>, Vec<_>) = all.partition(|citation| citation.printable);
    (printed, hidden.len())
}

fn counts(context: &Context<'_>, printed: &[&Citation]) -> Args<'static> {
    let sources = printed.iter().filter(|citation| citation.status != LawStatus::OurAdvice);
    let check = printed.iter().filter(|citation| !context.caveats(citation).is_empty());
    args![count = sources.count(), check = check.count()]
}

/// In the table of contents.
pub(super) fn holds(context: &Context<'_>) -> String {
    let (printed, _) = printed(context, &cited(context.input));
    context.words.say("annex-law-holds", &counts(context, &printed))
}

pub(super) fn text(context: &Context<'_>) -> Text {
    let words = context.words;
    let cited = cited(context.input);
    let (printed, hidden) = printed(context, &cited);
    let mut blocks = vec![Block::Table(register(context, &cited, &printed))];
    if let Some(date) = context.input.questionnaire.law.as_of {
        blocks.push(paragraph(words.plain("annex-law-note", &args![date = date]), Role::Small));
    }
    if hidden > 0 {
        blocks.push(paragraph(words.plain("annex-law-unprinted", &args![count = hidden]), Role::Small));
    }
    Text {
        message: words.plain("annex-law", &counts(context, &printed)),
        lead: words.plain("annex-law-lead", &Args::new()),
        blocks,
    }
}

/// The provisions under their instrument, laws before what is only our advice.
fn register(context: &Context<'_>, cited: &Cited, printed: &[&Citation]) -> Table {
    let words = context.words;
    let columns = vec![
        context.column("annex-law-provision", 236.0),
        context.column("annex-law-status", 100.0),
        context.column("annex-law-seen", 84.0),
        context.column("annex-law-questions", 84.0),
    ];
    let mut instruments: Vec<_> = context.input.questionnaire.law.instruments.iter().collect();
    instruments.sort_by_key(|it| of(printed, &it.id).all(|citation| citation.status == LawStatus::OurAdvice));
    let mut rows = Vec::new();
    for instrument in instruments {
        let Some(first) = of(printed, &instrument.id).next() else { continue };
        let mut name = Cell::plain(words.text(&format!("law-{}", instrument.id)));
        let whom = context.whom(first);
        if !whom.is_empty() {
            name = name.and(Part::Small(words.plain("report-law-whom", &args![whom = whom])));
        }
        // One address for all of them is printed once.
        let shared =
            first.link.as_ref().filter(|link| of(printed, &instrument.id).all(|it| it.link.as_ref() == Some(*link)));
        name.0.extend(shared.map(|link| address(link)));
        rows.push(title(name));
        let rest = of(printed, &instrument.id);
        rows.extend(rest.map(|citation| provision(context, cited, citation, shared.is_none())));
    }
    Table { columns, rows, padding: CLOSE, ..Table::default() }
}

/// The citations of an instrument.
fn of<'p, 'a>(printed: &'p [&'a Citation], id: &'p InstrumentId) -> impl Iterator<Item = &'a Citation> + use<'p, 'a> {
    printed.iter().copied().filter(move |citation| citation.instrument == *id)
}

/// An address in print. It takes its own direction, as typed text does.
fn address(link: &str) -> Part {
    Part::Small(Inline(vec![free(link)]))
}

/// A provision; `linked` prints its own address.
fn provision(context: &Context<'_>, cited: &Cited, citation: &Citation, linked: bool) -> Row {
    let words = context.words;
    let id = format!("cite-{}", citation.id);
    let mut what = vec![Part::Text(Inline::plain(words.text(&id)))];
    let note = Some(words.attr(&id, "note")).filter(|note| !note.is_empty());
    what.extend(note.map(|note| Part::Small(Inline::plain(note))));
    what.extend(citation.link.as_ref().filter(|_| linked).map(|link| address(link)));
    let mut status = vec![Part::Law(citation.status, context.law_word(citation.status))];
    let caveats = context.caveats(citation);
    if caveats.is_empty() && citation.status != LawStatus::OurAdvice {
        status.push(Part::Small(words.plain("annex-law-confirmed", &Args::new())));
    }
    status.extend(caveats.into_iter().map(|caveat| Part::Small(Inline::plain(caveat))));
    let seen = Cell::plain(words.date(citation.as_of));
    // Only what was looked at on another day than the rest says so.
    let seen = match context.input.questionnaire.law.as_of == Some(citation.last_checked) {
        true => seen,
        false => seen.and(Part::Small(words.plain("annex-law-looked", &args![date = citation.last_checked]))),
    };
    let numbers = cited.get(&citation.id).into_iter().flatten();
    let numbers: Vec<String> = numbers.map(|at| words.0.number(at + 1)).collect();
    let questions = match numbers.is_empty() {
        true => NONE.to_owned(),
        false => words.list(&numbers),
    };
    let seen = if citation.status == LawStatus::OurAdvice { Cell::plain(NONE) } else { seen };
    row(vec![Cell(what), Cell(status), seen, Cell::plain(questions)])
}
