//! A document of blocks: heading, text, table, chart, form line.
//!
//! [`build`] is a pure function of what [`Input`] holds: the same input gives the same document. It chooses words by
//! case, so that every heading is a message with its number; it places nothing on paper.
//!
//! | page | where |
//! |---|---|
//! | cover | `cover` |
//! | board page: verdict, why, from today, decisions, not known, signature | `board`, `why`, `asks` |
//! | what was looked at, what changed since the last run | `scope`, `changed` |
//! | the chart: where data goes and who can reach it | `chart` |
//! | the five steps, one page a checklist | `steps` |
//! | must-haves and top gaps | `gaps` |
//! | departments: at stake, risk left, decision | `departments` |
//! | what is not known, evidence on file, what a workshop left open | `unknown` |
//! | actions by weeks, what the plan buys | `actions`, `timeline` |
//! | method and limits | `method` |
//! | statement and sign-off | `statement` |
//! | draft papers, one page each, then notes on them | `papers` |
//! | the annex: everything behind the report | `annex` |
//! | two languages beside each other, of two documents | `twin` |
//! | what may be said where, for staff | `handout` |
//! | the questions on paper | `blank` |
//! | a sheet for each owner | `owners` |
//! | days for calendars | `dates` |
//!
//! Shared by the pages: `context` (what is derived once), `state` (the verdict and its range in words), `law` (citation,
//! status, whom it concerns), `words` (messages, typed text).

mod actions;
mod annex;
mod asks;
mod blank;
mod board;
mod changed;
mod chart;
mod context;
mod cover;
mod dates;
mod departments;
mod document;
mod figure;
mod gaps;
mod handout;
mod law;
mod method;
mod owners;
mod papers;
mod picture;
mod scope;
mod state;
mod statement;
mod table;
mod texts;
mod timeline;
mod steps;
mod unknown;
mod twin;
mod visit;
mod why;
mod words;

use jiff::civil::Date;

pub use dates::Dated;
pub use document::{Block, Document, FormLine, Frame, Inline, Item, Kind, Labels, List, Page, Role, Run, Shape, Tone};
pub use figure::{
    BarRow, Bars, ChartEdge, ChartFigure, ChartNode, ClassPanel, Classes, Gauge, Question, TimeLine, TimeRow,
};
pub use papers::{papers, questions};
pub use picture::Picture;
pub use table::{Cell, ChipLook, Column, Part, Row, Table};
pub use twin::{halves, twin};
pub use visit::Slot;

use crate::{
    args,
    assessment::Assessment,
    flow::Flow,
    i18n::Catalog,
    plan::{Plan, plan},
    questionnaire::{PaperId, Questionnaire},
    scoring::{Scores, score_flow},
};
use context::Context;

/// Everything a report is made of. Scores, flow and plan are those of `assessment` on `today`.
#[derive(Debug, Clone)]
pub struct Input<'a> {
    /// The packs.
    pub questionnaire: &'a Questionnaire,
    /// The state.
    pub assessment: &'a Assessment,
    /// What is asked of it.
    pub flow: Flow<'a>,
    /// Its scores.
    pub scores: Scores,
    /// Its plan.
    pub plan: Plan,
    /// The words, in the report's language.
    pub catalog: &'a Catalog,
    /// The date printed on it.
    pub today: Date,
    /// The version of the program, without its name.
    pub app_version: &'a str,
    /// SHA-256 over the canonical events, lower-case hex; its first eight digits are the data code.
    pub digest: String,
    /// Of the draft papers only this one; all that may concern the company where none is named.
    pub paper: Option<PaperId>,
    /// The logo on its cover.
    pub logo: Option<Picture>,
}

impl<'a> Input<'a> {
    /// Derives everything from packs and state as they stand on `today`. `app_version` is that of the program.
    pub fn new(
        questionnaire: &'a Questionnaire,
        assessment: &'a Assessment,
        catalog: &'a Catalog,
        today: Date,
        app_version: &'a str,
    ) -> Self {
        let flow = Flow::new(questionnaire, assessment);
        let scores = score_flow(&flow, today);
        let plan = plan(questionnaire, assessment, &scores, today);
        let digest = assessment.digest();
        Self {
            questionnaire,
            assessment,
            flow,
            scores,
            plan,
            catalog,
            today,
            app_version,
            digest,
            paper: None,
            logo: None,
        }
    }
}

/// Builds a report. Never fails: a missing word stands in English, at worst as its id, and the catalogue says so.
pub fn build(kind: Kind, input: &Input<'_>) -> Document {
    let context = Context::new(kind, input);
    let words = context.words;
    let pages = context.places.iter().filter_map(|place| page(&context, place)).collect();
    let about = own_words(kind);
    // Drafts and blank questions say nothing of how far the assessment is; rules for staff that are not final do.
    let for_others = matches!(kind, Kind::Papers | Kind::Blank);
    let organisation = args![organisation = context.organisation.as_str()];
    Document {
        kind,
        locale: input.catalog.locale().clone(),
        product: words.text("report-product"),
        producer: words.say("report-producer", &args![version = input.app_version]),
        title: words.say(&format!("{about}-document-title"), &organisation),
        organisation: Inline::free(context.organisation.clone()),
        classification: cover::classification(&context),
        edition: cover::edition(&context),
        progress: context.progress_label().filter(|_| !for_others),
        footer: words.text(if kind == Kind::Papers { "paper-footer" } else { "report-footer" }),
        data_code: words.say("report-data-code", &args![code = context.data_code.as_str()]),
        digest: input.digest.clone(),
        page_label: words.say("report-page-label", &args![page = "{n}", pages = "{m}"]),
        date: input.today,
        with: None,
        labels: Labels {
            contents: words.text("report-contents"),
            skip: words.text("report-skip"),
            weeks: words.text("report-weeks"),
            calendar: words.say("report-calendar", &organisation),
        },
        dates: dates::dates(&context),
        logo: input.logo.clone(),
        logo_alt: words.say("cover-logo-alt", &organisation),
        pages,
    }
}

/// Where the ids of a kind's own words begin: its title and its classification.
const fn own_words(kind: Kind) -> &'static str {
    match kind {
        Kind::Board | Kind::Short => "report",
        Kind::Annex => "annex",
        Kind::Papers => "paper",
        Kind::Handout => "handout",
        Kind::Blank => "blank",
        Kind::Owners => "owners",
    }
}

fn page(context: &Context<'_>, place: &context::Place) -> Option<Page> {
    use context::Place;
    Some(match place {
        Place::Cover => cover::page(context),
        Place::Board => board::page(context),
        Place::Scope => scope::page(context),
        Place::Chart => chart::page(context),
        Place::Steps(checklist) => steps::page(context, checklist)?,
        Place::Gaps => gaps::page(context),
        Place::Departments => departments::page(context),
        Place::Plan => actions::page(context),
        Place::Unknown => unknown::page(context),
        Place::Method => method::page(context),
        Place::Statement => statement::page(context),
        Place::Paper(paper) => papers::page(context, paper)?,
        Place::PaperNotes => papers::notes(context),
        Place::Handout(at) => handout::page(context, *at)?,
        Place::Blank => blank::profile(context),
        Place::BlankTiers => blank::tiers(context),
        Place::BlankFirst => blank::first(context),
        Place::BlankRest(checklist) => blank::checklist(context, checklist)?,
        Place::Owner(at) => owners::person(context, *at)?,
        Place::Nobody => owners::nobody(context),
        Place::Annex(chapter) => annex::page(context, chapter)?,
    })
}
