//! Every answer of a checklist, step by step: question with its law, answer, note and evidence as typed.

use super::{
    super::{
        Block, Cell, ChipLook, Inline, Part, Role, Row,
        context::Context,
        words::{bold, typed},
    },
    Chapter, Text, cell, free, lines, row, table, text as paragraph,
};
use crate::{
    args,
    assessment::{Answer, ChecklistRole, EvidenceItem},
    flow::{Asked, Standing},
    i18n::Args,
    questionnaire::{Checklist, ChecklistId, Entry, Status},
};

/// In the table of contents.
pub(super) fn holds(context: &Context<'_>, id: &ChecklistId) -> String {
    let score = context.input.scores.checklist(id);
    let (answered, asked) = score.map_or((0, 0), |score| (score.answered, score.asked));
    let unknown = counts(context, id).1;
    context.words.say("annex-answers-holds", &args![answered = answered, asked = asked, unknown = unknown])
}

/// How many questions of a checklist are in place, and how many are not known, those about which a workshop disagrees
/// among them.
fn counts(context: &Context<'_>, id: &ChecklistId) -> (usize, usize) {
    let flow = &context.input.flow;
    let asked = flow.asked().iter().filter(|asked| asked.places().any(|place| place.checklist.id == *id));
    let standings: Vec<Standing> = asked.map(|asked| flow.standing(&asked.control.id)).collect();
    let count = |wanted: &[Standing]| standings.iter().filter(|it| wanted.contains(it)).count();
    (count(&[Standing::InPlace]), count(&[Standing::NotKnown, Standing::Split]))
}

pub(super) fn text(context: &Context<'_>, id: &ChecklistId) -> Option<Text> {
    let words = context.words;
    let (checklist, role) = context.input.flow.checklists().iter().find(|(known, _)| known.id == *id)?;
    let (in_place, unknown) = counts(context, id);
    let asked = context.input.scores.checklist(id)?.asked;
    let name = context.checklist_name(id);
    let args = args![checklist = name, asked = asked, in_place = in_place, unknown = unknown];
    let role = if *role == ChecklistRole::Verdict { "report-in-verdict" } else { "report-beside" };
    let whom = words.attr(&format!("checklist-{id}"), "whom");
    let lead = args![whom = whom, role = words.text(role)];
    let mut blocks = Vec::new();
    for (step, number) in checklist.steps.iter().zip(1_u32..) {
        let name = words.text(&format!("step-{id}-{}", step.id));
        let heading = words.say("annex-step", &args![number = number, step = name]);
        blocks.extend(entries(context, checklist, &step.entries, heading));
    }
    if let Some(page) = context.page_of(Chapter::Law) {
        blocks.push(paragraph(words.marked("annex-answers-note", Args::new(), &[("page", page)]), Role::Small));
    }
    Some(Text { message: words.plain("annex-answers", &args), lead: words.plain("annex-answers-lead", &lead), blocks })
}

/// A step under its heading: the questions that are asked here, then those that were answered before; nothing where none
/// is asked.
fn entries(context: &Context<'_>, checklist: &Checklist, entries: &[Entry], heading: String) -> Vec<Block> {
    let words = context.words;
    let asked = entries.iter().filter_map(|entry| context.input.flow.find(entry.control.as_str()));
    let (own, also): (Vec<&Asked<'_>>, Vec<&Asked<'_>>) =
        asked.partition(|asked| asked.place.checklist.id == checklist.id);
    let also: Vec<String> = also.into_iter().filter_map(|asked| numbered(context, asked)).collect();
    let also = (!also.is_empty()).then(|| words.plain("annex-also", &args![list = words.names(&also)]));
    let mut blocks = vec![Block::Section { text: Inline(vec![bold(heading)]), shape: None }];
    if own.is_empty() {
        let Some(also) = also else { return Vec::new() };
        blocks.push(paragraph(also, Role::Small));
        return blocks;
    }
    let columns = vec![
        context.column("annex-number", 32.0),
        context.column("annex-question", 212.0),
        context.column("annex-answer", 88.0),
        context.column("annex-noted", 172.0),
    ];
    let rows: Vec<Row> = own.into_iter().map(|asked| question(context, asked)).collect();
    blocks.push(table(columns, rows, also));
    blocks
}

fn numbered(context: &Context<'_>, asked: &Asked<'_>) -> Option<String> {
    let id = &asked.control.id;
    let number = context.number_of(id)?;
    Some(context.words.say("annex-numbered", &args![number = number, title = context.title(id)]))
}

fn question(context: &Context<'_>, asked: &Asked<'_>) -> Row {
    let id = &asked.control.id;
    let none = Answer::default();
    let given = context.input.assessment.answers.get(id).unwrap_or(&none);
    let mut title = vec![Part::Text(Inline::bold(context.title(id)))];
    title.push(Part::Text(Inline::plain(context.words.text(&format!("control-{id}")))));
    title.extend(context.law_line(id).map(Part::Small));
    row(vec![
        Cell::plain(context.number_of(id).unwrap_or_default()),
        Cell(title),
        Cell(answer(context, asked, given)),
        cell(noted(context, asked, given)),
    ])
}

/// The status in a word, with who does it and by when.
fn answer(context: &Context<'_>, asked: &Asked<'_>, given: &Answer) -> Vec<Part> {
    let words = context.words;
    let id = &asked.control.id;
    let flow = &context.input.flow;
    let short = |id: &str| words.attr(id, "short");
    let status = flow.status(id);
    let mut parts = Vec::new();
    parts.push(match status {
        _ if flow.split(id).is_some() => Part::Chip(ChipLook::Unknown, words.text("workshop-split-short")),
        None => Part::Chip(ChipLook::Unknown, short("status-unanswered")),
        Some(Status::DontKnow) => Part::Chip(ChipLook::Unknown, short("status-dont-know")),
        Some(Status::Compensating) if is_accepted(context, given) => Part::Text(Inline::bold(short("status-accepted"))),
        Some(status) => Part::Text(Inline::bold(short(&format!("status-{}", status.id())))),
    });
    if let Some(refused) = flow.refusal(id).and(given.status) {
        let args = args![answer = short(&format!("status-{}", refused.id()))];
        parts.push(Part::Small(words.plain("annex-refused", &args)));
    }
    parts.extend(who(context, given, status).map(Part::Small));
    if given.flagged {
        parts.push(Part::Small(words.plain("annex-flagged", &Args::new())));
    }
    parts
}

/// Says whether somebody accepted it by name, and that still counts.
fn is_accepted(context: &Context<'_>, given: &Answer) -> bool {
    given.accepted.as_ref().is_some_and(|accepted| accepted.expires >= context.input.today)
}

/// Who does it or finds out, by when; none where nobody and no day is named.
fn who(context: &Context<'_>, given: &Answer, status: Option<Status>) -> Option<Inline> {
    let owner = typed(&given.owner);
    let is_done = matches!(status, Some(Status::InPlace | Status::NotApplicable));
    let is_late = given.due.is_some_and(|due| due < context.input.today) && !is_done;
    let id = match (owner.is_empty(), given.due.is_some()) {
        (true, false) => return None,
        (false, false) => "annex-owner",
        (true, true) if is_late => "annex-overdue",
        (true, true) => "annex-due",
        (false, true) if is_late => "annex-owner-overdue",
        (false, true) => "annex-owner-due",
    };
    let args = given.due.map_or_else(Args::new, |due| args![date = due]);
    Some(context.words.marked(id, args, &[("name", free(owner))]))
}

/// Reason, note, what a workshop said, reply of the provider, evidence, that the plan leaves it out.
fn noted(context: &Context<'_>, asked: &Asked<'_>, given: &Answer) -> Vec<Part> {
    let words = context.words;
    let state = context.input.assessment;
    let id = &asked.control.id;
    let mut parts = Vec::new();
    if context.input.flow.split(id).is_some()
        && let Some(vote) = state.votes.get(id)
    {
        let hands = super::workshop::hands(context, vote);
        parts.push(Part::Text(words.plain("workshop-split", &args![hands = hands])));
    }
    let accepted = given.accepted.as_ref().filter(|_| given.status == Some(Status::Compensating));
    let reason = given.reason.as_deref().filter(|_| given.status == Some(Status::NotApplicable));
    for reason in reason.into_iter().chain(accepted.map(|accepted| accepted.reason.as_str())).map(typed) {
        if !reason.is_empty() {
            parts.push(Part::Text(words.marked("annex-reason", Args::new(), &[("reason", free(reason))])));
        }
    }
    parts.extend(lines(&given.note));
    if let Some(reply) = state.replies.get(id) {
        let from = typed(&reply.from);
        let id = match (from.is_empty(), reply.date.is_some()) {
            (true, false) => "annex-reply",
            (false, false) => "annex-reply-from",
            (true, true) => "annex-reply-on",
            (false, true) => "annex-reply-from-on",
        };
        let args = reply.date.map_or_else(Args::new, |date| args![date = date]);
        parts.push(Part::Small(words.marked(id, args, &[("name", free(from))])));
        parts.extend(lines(&reply.text));
    }
    parts.extend(given.evidence.iter().flat_map(|item| evidence(context, item)));
    if let Some(reason) = state.plan.left_out.get(id).map(|reason| typed(reason)) {
        parts.push(Part::Small(match reason.is_empty() {
            true => words.plain("annex-left-out-plain", &Args::new()),
            false => words.marked("annex-left-out", Args::new(), &[("reason", free(reason))]),
        }));
    }
    parts
}

/// A file as typed, until when it is good, and its whole fingerprint.
fn evidence(context: &Context<'_>, item: &EvidenceItem) -> Vec<Part> {
    let words = context.words;
    let path = typed(&item.path);
    let mut parts = Vec::new();
    if !path.is_empty() {
        parts.push(Part::Text(Inline(vec![free(path)])));
    }
    if let Some(date) = item.expires {
        let args = args![date = date];
        parts.push(Part::Small(match date < context.input.today {
            true => Inline(vec![bold(words.say("annex-evidence-expired", &args))]),
            false => words.plain("annex-evidence-until", &args),
        }));
    }
    let fingerprint = item.sha256.as_deref().map(typed).filter(|sha256| !sha256.is_empty());
    parts.extend(fingerprint.map(|sha256| Part::Small(Inline(vec![free(sha256)]))));
    parts
}
