//! The board page: alone sufficient, one sheet.

use super::{
    Block, Frame, Gauge, Inline, Page, Role, asks,
    context::{Context, Place, SHORT_NAME},
    state, why,
    words::{tenths, typed_most},
};
use crate::{
    args,
    i18n::Args,
    questionnaire::{ControlId, GateKind, TierId},
    scoring::Colour,
};

/// How many things "not known" names.
const NAMED: usize = 5;
/// The same in the shorter form, which leaves out what other pages say too.
const NAMED_SHORT: usize = 2;
/// How many kinds of data "from today" names: the column is narrow and the type large.
const KINDS: usize = 3;

pub(super) fn page(context: &Context<'_>) -> Page {
    let words = context.words;
    let asks = asks::asks(context);
    let mut blocks = vec![Block::Gauge(gauge(context))];
    blocks.extend(why::blocks(context));
    blocks.push(from_today(context));
    blocks.extend(asks::blocks(context, &asks));
    blocks.push(Block::Section { text: context.bold("report-unknown"), shape: None });
    blocks.push(Block::Text {
        text: not_known(context, NAMED, true),
        role: Role::Board,
        short: Some(not_known(context, NAMED_SHORT, false)),
    });
    blocks.push(asks::signature(context, Some(asks.len())));
    Page {
        id: Place::Board.id(),
        frame: Frame::Board,
        message: context.verdict(),
        shape: Some(state::shape(context.input.scores.verdict.colour)),
        outline: words.text("report-board-outline"),
        lead: vec![Inline::plain(context.range_sentence()), Inline::plain(context.target_sentence())],
        blocks,
    }
}

fn gauge(context: &Context<'_>) -> Gauge {
    let words = context.words;
    let target = context.input.assessment.target;
    let range = context.range();
    let (low, high) = range.unwrap_or((0, 0));
    let both = args![low = low, high = high];
    let band =
        |colour, from: u8, to: u8| (words.colour(colour), words.say("report-band", &args![from = from, to = to]));
    let alt =
        args![verdict = context.verdict().text(), range = context.range_sentence(), target = context.target_sentence()];
    Gauge {
        range,
        empty: words.text("readiness-none"),
        at_least: words.text("report-at-least"),
        up_to: words.text("report-up-to"),
        both: words.say("readiness-range.inside", &both),
        target: target.points,
        target_label: words.say("readiness-target", &args![points = target.points]),
        target_date: target.by.map(|by| words.say("report-by", &args![date = by])),
        bands: [band(Colour::Red, 0, 49), band(Colour::Amber, 50, 74), band(Colour::Green, 75, 100)],
        lowered: lowered(context),
        alt: words.say("report-gauge-alt", &alt),
    }
}

/// Where the colour is decided and below the band of Low: from, to, why.
fn lowered(context: &Context<'_>) -> Option<(Colour, Colour, String)> {
    let words = context.words;
    let colour = context.input.scores.verdict.colour?.agreed()?;
    let band = context.headline()?.band?.worst;
    if colour >= band {
        return None;
    }
    let (musts, shoulds) = (context.musts.len(), context.shoulds.len());
    let reason = if musts > 0 {
        words.say("report-lowered-must", &args![count = musts, unknown = context.musts_unknown()])
    } else if shoulds > 0 {
        words.say("report-lowered-should", &args![count = shoulds])
    } else {
        words.text("report-lowered-scope")
    };
    Some((band, colour, reason))
}

/// The interim rule: what stays out of the chat, and until when.
fn from_today(context: &Context<'_>) -> Block {
    let words = context.words;
    let heading = words.text("report-today");
    let Some(until) = context.input.scores.interim_until() else {
        let rule = words.plain("report-today-green", &Args::new());
        let note = match context.valid_until() {
            Some(date) => words.plain("report-today-green-note", &args![date = date]),
            None => Inline::default(),
        };
        return Block::FromToday { heading, rule, note };
    };
    let interim = context.input.flow.interim(None);
    let kinds: Vec<String> = interim
        .ticks
        .iter()
        .map(|tick| words.attr(&format!("tick-{}-{}", TierId::Sensitivity.id(), tick.id), "name"))
        .filter(|name| !name.is_empty())
        .collect();
    let rule = if kinds.is_empty() {
        words.plain("report-today-nothing-new", &Args::new())
    } else {
        let shown: Vec<String> = kinds.iter().take(KINDS).cloned().collect();
        let id = if kinds.len() > KINDS { "report-today-rule-more" } else { "report-today-rule" };
        words.plain(id, &args![kinds = words.list(&shown)])
    };
    let mut note = vec![words.attr(&format!("interim-{}", until.id()), "until")];
    if interim.assumed {
        note.push(words.text("report-today-assumed"));
    }
    Block::FromToday { heading, rule, note: Inline::plain(words.sentences(&note)) }
}

/// What is not known, worth how much, what to ask first, which departments are open; how solid the rest is.
fn not_known(context: &Context<'_>, named: usize, solid: bool) -> Inline {
    let words = context.words;
    let mut sentences = Vec::new();
    if let Some((score, range)) = context.headline().and_then(|score| Some((score, score.range.as_ref()?))) {
        if score.open() == 0 {
            sentences.push(words.say(
                "report-unknown-none",
                &args![asked = score.asked, checklist = context.checklist_name(&score.checklist)],
            ));
        } else {
            let points = words.points(&(&range.high - &range.low));
            let checklist = context.checklist_name(&score.checklist);
            let args = args![unknown = score.open(), asked = score.asked, points = points, checklist = checklist];
            sentences.push(words.say("report-unknown-worth", &args));
            if score.split > 0 {
                sentences.push(words.say("workshop-report-split", &args![count = score.split]));
            }
            let unanswered = score.controls().filter(|control| control.is_open() && control.status.is_none()).count();
            if unanswered > 0 {
                let args = args![count = unanswered, unknown = score.open()];
                sentences.push(words.say("report-unknown-unanswered", &args));
            }
            // What is open beside this checklist does not decide what was just said of it.
            let is_open = |id: &ControlId| score.control(id).is_some_and(crate::scoring::ControlScore::is_open);
            let first = context.input.scores.find_out_first().into_iter().map(|found| found.control);
            let first: Vec<ControlId> = first.filter(is_open).collect();
            let titles = words.list_most(&context.titles(&first), named);
            sentences.push(words.say("report-unknown-first", &args![titles = titles]));
        }
    }
    let name = |seat: &super::context::Seat<'_>| typed_most(&seat.name, SHORT_NAME);
    let missing: Vec<String> = context.seats.iter().filter(|seat| !seat.is_assessed()).map(name).collect();
    if !missing.is_empty() {
        let args = args![count = missing.len(), departments = words.list_most(&missing, named)];
        sentences.push(words.say("report-unknown-departments", &args));
    }
    let open: Vec<String> =
        context.seats.iter().filter(|seat| seat.is_open() && seat.is_assessed()).map(name).collect();
    if !open.is_empty() {
        let args = args![count = open.len(), departments = words.list_most(&open, named)];
        sentences.push(words.say("report-unknown-open", &args));
    }
    if let Some(score) = context.headline().filter(|_| solid) {
        let (with, all) = score.evidence;
        sentences.push(words.say("report-evidence", &args![with = with, all = all]));
        if score.started > crate::scoring::Points::from_integer(0.into()) {
            sentences.push(words.say("report-started", &args![points = tenths(&score.started)]));
        }
    }
    if sentences.is_empty() {
        sentences.push(words.text("report-unknown-all"));
    }
    Inline::plain(words.sentences(&sentences))
}

impl Context<'_> {
    /// Returns how many must-haves of the verdict are active, open or not.
    pub(super) fn must_count(&self) -> usize {
        self.input.scores.gates(GateKind::Hard).1
    }
}
