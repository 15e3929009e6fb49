//! The cover: what the report is about and what it is not. No verdict, no number.

use super::{Block, Frame, Inline, Kind, Page, Role, context::Context, context::Place, words};
use crate::{args, assessment::ChecklistRole, i18n::Args};

/// How many participants the cover names, and how long their names and the platform's may be: it is one sheet.
const NAMES: usize = 8;
const NAME: usize = 48;
const LONGEST_PLATFORM: usize = 120;
/// The longest name of whom it was prepared by or for, and the longest version.
pub(super) const LONGEST_NAME: usize = 120;
const LONGEST_VERSION: usize = 20;

pub(super) fn page(context: &Context<'_>) -> Page {
    let words = context.words;
    let mut facts = Vec::new();
    let mut fact = |id: &str, lines: Vec<Inline>| facts.push((words.text(id), lines));
    fact("report-cover-scope", scope(context));
    fact("report-cover-platform", vec![platform(context)]);
    for (id, name) in [
        ("cover-prepared-by", &context.input.assessment.cover.prepared_by),
        ("cover-for-whom", &context.input.assessment.cover.for_whom),
    ] {
        let name = words::typed_most(name, LONGEST_NAME);
        if !name.is_empty() {
            fact(id, vec![Inline(vec![super::Run { free: true, ..super::Run::new(name) }])]);
        }
    }
    if context.kind == Kind::Board {
        fact("report-cover-people", vec![people(context)]);
    }
    let day = |date: Option<jiff::civil::Date>| match date {
        Some(date) => words.plain("report-date", &args![date = date]),
        None => words.plain("report-cover-no-answers", &Args::new()),
    };
    fact("report-cover-answered", vec![day(context.answered_on())]);
    fact("report-cover-printed", vec![day(Some(context.input.today))]);
    fact("report-cover-valid", vec![valid(context)]);
    fact("report-cover-packs", packs(context).into_iter().chain(old(context)).collect());
    fact("report-cover-code", vec![Inline::plain(context.data_code.clone())]);
    let (title, whose) = match context.kind {
        Kind::Annex => ("annex-cover-title", "annex-cover-for"),
        Kind::Short => ("report-cover-title", "report-cover-for-short"),
        _ => ("report-cover-title", "report-cover-for"),
    };
    Page {
        id: Place::Cover.id(),
        frame: Frame::Cover,
        message: words.plain(title, &Args::new()),
        shape: None,
        outline: words.text("report-cover-outline"),
        lead: vec![
            words.plain(whose, &Args::new()),
            Inline(vec![super::Run { bold: true, free: true, ..super::Run::new(context.organisation.clone()) }]),
        ],
        blocks: vec![
            Block::Facts(facts),
            Block::Section { text: context.bold("report-cover-not"), shape: None },
            Block::Text { text: words.plain("report-cover-not-text", &Args::new()), role: Role::Body, short: None },
        ],
    }
}

/// Who may read it: as filled in for what reports on the answers, else as the kind says.
pub(super) fn classification(context: &Context<'_>) -> String {
    let reports = matches!(context.kind, Kind::Board | Kind::Short | Kind::Annex);
    let id = match context.input.assessment.cover.classification.filter(|_| reports) {
        Some(chosen) => format!("cover-classification-{}", chosen.id()),
        None => format!("{}-classification", super::own_words(context.kind)),
    };
    context.words.text(&id)
}

/// The version as typed; empty where none is.
pub(super) fn version(context: &Context<'_>) -> String {
    words::typed_most(&context.input.assessment.cover.version, LONGEST_VERSION)
}

/// What stands behind the classification: the version, and that it is a finished example.
pub(super) fn edition(context: &Context<'_>) -> String {
    let words = context.words;
    let version = version(context);
    let version = (!version.is_empty()).then(|| words.say("cover-edition", &args![version = version]));
    let sample = context.input.assessment.sample.then(|| words.text("report-sample"));
    words.names(&version.into_iter().chain(sample).collect::<Vec<_>>())
}

/// What was looked at: departments and checklists.
fn scope(context: &Context<'_>) -> Vec<Inline> {
    let words = context.words;
    let (assessed, all) = context.input.scores.verdict.departments;
    let mut lines = vec![words.plain("report-cover-departments", &args![assessed = assessed, all = all])];
    for (checklist, role) in context.input.flow.checklists() {
        let name = context.checklist_name(&checklist.id);
        let asked = context.input.scores.checklist(&checklist.id).map_or(0, |score| score.asked);
        let id = match role {
            ChecklistRole::Verdict => "report-cover-checklist",
            _ => "report-cover-checklist-beside",
        };
        lines.push(words.plain(id, &args![checklist = name, asked = asked]));
    }
    lines
}

/// The platform as typed, with edition and accounts.
fn platform(context: &Context<'_>) -> Inline {
    let words = context.words;
    let name = words::typed_most(context.input.assessment.fact_text("platform-name"), LONGEST_PLATFORM);
    let mut line = if name.is_empty() { words.text("report-cover-platform-unnamed") } else { name };
    for fact in ["edition", "accounts"] {
        let known = context.input.questionnaire.fact(fact).map_or(&[][..], |fact| &fact.values);
        let given = context.input.assessment.profile.get(fact).into_iter().flat_map(|answer| &answer.values);
        for value in given.filter(|value| known.contains(value)) {
            let own = format!("report-cover-{fact}-{value}");
            // A pack of the user's own may have values that the cover has no label for.
            let id = if words.0.has(&own) { own } else { format!("fact-{fact}-{value}") };
            let value = words.text(&id);
            line = words.say("report-join", &args![first = line, second = value]);
        }
    }
    Inline::plain(line)
}

/// Who took part, as typed; only so many, each so long.
fn people(context: &Context<'_>) -> Inline {
    let names = context.input.assessment.participants.iter().map(|name| words::typed_most(name, NAME));
    let names: Vec<String> = names.filter(|name| !name.is_empty()).collect();
    if names.is_empty() {
        return context.words.plain("report-nobody", &Args::new());
    }
    Inline::plain(context.words.names_most(&names, NAMES))
}

/// Until when the statement is good.
pub(super) fn valid(context: &Context<'_>) -> Inline {
    let words = context.words;
    match context.valid_until() {
        _ if context.is_unfinished() => words.plain("report-valid-unfinished", &Args::new()),
        Some(date) if date < context.input.today => words.plain("report-valid-past", &args![date = date]),
        Some(date) => words.plain("report-valid", &args![date = date]),
        None => words.plain("report-valid-unfinished", &Args::new()),
    }
}

/// Says that some of the law is old, with the oldest date; none where all of it is fresh.
fn old(context: &Context<'_>) -> Option<Inline> {
    let old = context.input.questionnaire.old(context.input.today);
    old.first().map(|(_, as_of)| context.words.plain("law-old", &args![date = *as_of]))
}

/// Versions and law dates.
pub(super) fn packs(context: &Context<'_>) -> Vec<Inline> {
    let words = context.words;
    let mut lines: Vec<Inline> = context
        .input
        .flow
        .checklists()
        .iter()
        .map(|(checklist, _)| {
            let name = context.checklist_name(&checklist.id);
            let args = args![checklist = name, version = checklist.version.as_str(), date = checklist.law_as_of];
            words.plain("report-pack", &args)
        })
        .collect();
    let law = &context.input.questionnaire.law;
    if let Some(as_of) = law.as_of {
        lines.push(words.plain("report-law-register", &args![version = law.version.as_str(), date = as_of]));
    }
    if lines.is_empty() {
        lines.push(Inline::plain(super::words::NONE));
    }
    lines
}
