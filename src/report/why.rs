//! Why the verdict is what it is: one paragraph, the open must-haves as a list, what stands beside the verdict.

use super::{
    Block, Inline, Item, List, Role,
    context::{Context, Place},
    words::typed_most,
};
use crate::{
    args,
    i18n::Args,
    questionnaire::{ControlId, GateKind, Status},
    scoring::{Colour, OpenGate, Twice, shown},
};

/// How many items the list may show, and how many where the board page runs out of room.
const ITEMS: usize = 5;
const ITEMS_SHORT: usize = 3;
/// How long an owner's or approver's name may be on the board page.
const NAME: usize = 24;

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let verdict = &context.input.scores.verdict;
    let decided = verdict.colour.and_then(|colour| colour.agreed());
    let heading = match (verdict.colour, decided) {
        (None, _) => "report-why-none",
        (_, None) => "report-why-undecided",
        (_, Some(Colour::Red)) => "report-why-red",
        (_, Some(Colour::Amber)) => "report-why-amber",
        (_, Some(Colour::Green)) => "report-why-green",
    };
    let board = |text| Block::Text { text, role: Role::Board, short: None };
    let mut blocks = vec![Block::Section { text: context.bold(heading), shape: None }, board(reason(context))];
    if let Some(list) = list(context) {
        blocks.push(Block::List(list));
    }
    blocks.extend(beside(context).into_iter().map(|text| Block::Text { text, role: Role::Small, short: None }));
    blocks
}

/// The paragraph, by case.
fn reason(context: &Context<'_>) -> Inline {
    let words = context.words;
    let verdict = &context.input.scores.verdict;
    let Some((colour, headline)) = verdict.colour.zip(context.headline()) else {
        return words.plain("report-reason-none", &Args::new());
    };
    let band = headline.band.map_or(colour.worst, |band| band.worst);
    let (low, _) = context.range().unwrap_or((0, 100));
    let args = args![
        low = low,
        band = words.colour(band),
        worst = words.colour(colour.worst),
        best = words.colour(colour.best),
        musts = context.musts.len(),
        unknown = context.musts_unknown(),
        shoulds = context.shoulds.len(),
        deciders = verdict.deciders.len()
    ];
    let musts = !context.musts.is_empty();
    let id = match colour.agreed() {
        None => "report-reason-undecided",
        Some(Colour::Red) if musts && band > Colour::Red => "report-reason-gates",
        Some(Colour::Red) if musts => "report-reason-red-both",
        Some(Colour::Red) => "report-reason-red-points",
        Some(Colour::Amber) if musts => "report-reason-gates",
        Some(Colour::Amber) if band == Colour::Amber => "report-reason-amber-points",
        Some(Colour::Amber) if !context.shoulds.is_empty() => "report-reason-amber-should",
        Some(Colour::Amber) => "report-reason-amber-scope",
        Some(Colour::Green) => "report-reason-green",
    };
    let mut sentences = vec![whose(context), words.say(id, &args)];
    // Points alone explain the colour; the list that follows needs a sentence of its own.
    if lists_shoulds(context, colour) && id != "report-reason-amber-should" {
        sentences.push(words.say("report-reason-shoulds", &args));
    }
    Inline::plain(words.sentences(&sentences))
}

/// Whose verdict it is: the checklist it takes, and whom that concerns.
fn whose(context: &Context<'_>) -> String {
    let Some(headline) = context.headline() else { return String::new() };
    let id = &headline.checklist;
    let args = args![
        checklist = context.checklist_name(id),
        whom = context.words.attr(&format!("checklist-{id}"), "whom"),
        count = context.input.scores.in_verdict().filter(|score| score.range.is_some()).count()
    ];
    context.words.say("report-whose", &args)
}

/// Says whether the list is that of open should-haves: the verdict is decided, no must-have is open, some of them are.
fn lists_shoulds(context: &Context<'_>, colour: Twice<Colour>) -> bool {
    colour.agreed() == Some(Colour::Amber) && context.musts.is_empty() && !context.shoulds.is_empty()
}

/// The open gates that explain the colour, or what would decide it.
fn list(context: &Context<'_>) -> Option<List> {
    let verdict = &context.input.scores.verdict;
    let colour = verdict.colour?;
    let items: Vec<Item> = match colour.agreed() {
        None => verdict
            .deciders
            .iter()
            .map(|decider| Item { text: Inline::plain(context.decider(decider)), small: Vec::new() })
            .collect(),
        Some(Colour::Green) => Vec::new(),
        Some(_) => {
            let gates = if lists_shoulds(context, colour) { &context.shoulds } else { &context.musts };
            gates.iter().map(|gate| item(context, gate)).collect()
        }
    };
    if items.is_empty() {
        return None;
    }
    let more = |shown: usize| {
        let args = args![count = items.len() - shown];
        match colour.agreed() {
            // What would decide it is more than the gaps; no page lists it.
            None => context.words.plain("report-why-more-pages", &args),
            Some(_) => context.with_page("report-why-more", &Place::Gaps, args),
        }
    };
    let shown = items.len().min(ITEMS);
    let short = (items.len() > ITEMS_SHORT).then(|| (ITEMS_SHORT, more(ITEMS_SHORT)));
    let mut kept: Vec<Item> = items.iter().take(shown).cloned().collect();
    if items.len() > shown
        && let Some(last) = kept.last_mut()
    {
        last.small.push(more(shown));
    }
    Some(List { items: kept, numbered: true, short })
}

fn item(context: &Context<'_>, gate: &OpenGate) -> Item {
    Item {
        text: Inline::plain(context.finding(&gate.control)),
        small: context.law_line(&gate.control).into_iter().collect(),
    }
}

impl Context<'_> {
    /// Says whether a workshop disagrees about the control.
    pub(super) fn is_split(&self, control: &ControlId) -> bool {
        self.input.flow.split(control).is_some()
    }

    /// Says whether the control has no answer or "don't know".
    pub(super) fn is_unknown(&self, control: &ControlId) -> bool {
        let scores = &self.input.scores;
        scores.checklists.iter().filter_map(|score| score.control(control)).any(|score| score.is_unknown())
    }

    /// Returns what was found: the finding where nothing is in place, else how far it is, or that it is not known, or
    /// that a workshop disagrees.
    pub(super) fn finding(&self, control: &ControlId) -> String {
        if self.is_unknown(control) {
            let is_answered = self.input.flow.status(control).is_some();
            let id = if is_answered { "report-finding-unknown" } else { "report-finding-unanswered" };
            return self.words.say(id, &args![title = self.title(control)]);
        }
        if self.is_split(control) {
            return self.words.say("workshop-report-finding", &args![title = self.title(control)]);
        }
        match self.input.flow.status(control).filter(|status| *status != Status::NotInPlace) {
            Some(status) => {
                let status = self.words.attr(&format!("status-{}", status.id()), "short");
                self.words.say("report-finding-status", &args![status = status, title = self.title(control)])
            }
            None => self.words.attr(&format!("control-{control}"), "finding"),
        }
    }
}

/// What is listed beside the verdict: scope incomplete, scope reduced, gates closed by something accepted.
fn beside(context: &Context<'_>) -> Vec<Inline> {
    let words = context.words;
    let scores = &context.input.scores;
    let mut found = Vec::new();
    if scores.verdict.scope_incomplete {
        found.push(words.plain("scope-incomplete", &Args::new()));
    }
    for score in scores.in_verdict() {
        let Some(reduced) = &score.scope_reduced else { continue };
        let (low, high) = shown(&reduced.range);
        let args = args![
            checklist = context.checklist_name(&score.checklist),
            share = words.points(&score.not_applicable),
            low = low,
            high = high,
            spread = high - low,
            colour = words.colours(reduced.colour)
        ];
        found.push(words.plain("report-scope-reduced", &args));
    }
    for control in &scores.verdict.accepted {
        found.push(Inline::plain(accepted(context, control, NAME)));
    }
    found
}

/// Returns a gate closed by something accepted: what, by whom, until when.
pub(super) fn accepted(context: &Context<'_>, control: &ControlId, most: usize) -> String {
    let words = context.words;
    let title = context.title(control);
    let Some(acceptance) = context.input.assessment.answers.get(control).and_then(|answer| answer.accepted.as_ref())
    else {
        return title;
    };
    let args = args![
        title = title,
        name = typed_most(&acceptance.name, most),
        role = typed_most(&acceptance.role, most),
        date = acceptance.expires
    ];
    words.say("report-accepted", &args)
}

/// Returns the conditions of *keep with controls*, certain or not: the open must-haves of the company, then the open
/// should-haves of the department.
pub(super) fn conditions(context: &Context<'_>, department: &crate::scoring::DepartmentScore) -> Vec<OpenGate> {
    let musts = context.must_ids();
    let shoulds = context.input.scores.open_gates_for(department, GateKind::Soft).into_iter();
    let shoulds = shoulds.filter(|gate| !musts.contains(&gate.control));
    context.musts.iter().cloned().chain(shoulds).collect()
}
