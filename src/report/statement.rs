//! The dated self-assessment statement and its sign-off.

use super::{
    Block, Cell, Column, Frame, Inline, Page, Part, Role, Row, Run, Table, asks,
    context::{Context, Place},
    cover, why,
    words::typed_most,
};
use crate::{args, i18n::Args};

/// What a reader types to check the file; the two words in capitals stand for what the reader has.
const VERIFY: &str = "portolan verify FILE NAME";

pub(super) fn page(context: &Context<'_>) -> Page {
    let words = context.words;
    let body = |text| Block::Text { text, role: Role::Body, short: None };
    let args = args![organisation = context.organisation.as_str(), date = context.input.today];
    let id = if context.is_unfinished() { "report-statement-unfinished" } else { "report-statement" };
    let mut said = vec![Inline::plain(words.sentences(&[context.verdict().text(), context.range_sentence()]))];
    let musts = args![open = context.musts.len(), all = context.must_count()];
    said.push(words.plain("report-statement-musts", &musts));
    if let Some(score) = context.headline() {
        let id = &score.checklist;
        let args = args![
            checklist = context.checklist_name(id),
            whom = words.attr(&format!("checklist-{id}"), "whom"),
            count = context.input.scores.in_verdict().count()
        ];
        said.push(words.plain("report-whose", &args));
        let (with, all) = score.evidence;
        said.push(words.plain("report-evidence", &args![with = with, all = all]));
    }
    if context.input.scores.verdict.scope_incomplete {
        said.push(words.plain("scope-incomplete", &Args::new()));
    }
    for control in &context.input.scores.verdict.accepted {
        said.push(Inline::plain(why::accepted(context, control, usize::MAX)));
    }
    let valid = cover::valid(context);
    said.push(match context.valid_until() {
        Some(date) if !context.is_unfinished() && date >= context.input.today => {
            words.plain("report-statement-valid", &args![date = date])
        }
        _ => valid,
    });
    let mut blocks = vec![
        body(words.plain("report-statement-says", &args)),
        Block::List(super::List {
            items: said.into_iter().map(|text| super::Item { text, small: Vec::new() }).collect(),
            ..super::List::default()
        }),
        Block::Section { text: context.bold("report-cover-not"), shape: None },
        body(words.plain("report-statement-not", &Args::new())),
        Block::Section { text: context.bold("report-sign"), shape: None },
    ];
    blocks.push(asks::signature(context, None));
    blocks.push(Block::Section { text: context.bold("control"), shape: None });
    blocks.push(Block::Table(control(context)));
    Page {
        id: Place::Statement.id(),
        frame: Frame::Flow,
        message: words.plain(
            id,
            &args![date = context.input.today, answered = context.progress.answered, asked = context.progress.total],
        ),
        shape: None,
        outline: words.text("report-statement-outline"),
        // Nobody shows around what is no statement yet.
        lead: match context.is_unfinished() {
            true => Vec::new(),
            false => vec![words.plain("report-statement-lead", &Args::new())],
        },
        blocks,
    }
}

/// Which version of what this is, who made it for whom, from which answers and questions, and how to check it. What
/// nobody filled in has no row.
fn control(context: &Context<'_>) -> Table {
    let words = context.words;
    let input = context.input;
    let typed = |text: &str| match typed_most(text, cover::LONGEST_NAME) {
        text if text.is_empty() => None,
        text => Some(Cell::text(Inline(vec![Run { free: true, ..Run::new(text) }]))),
    };
    let day = |date| words.plain("report-date", &args![date = date]);
    let kind = words.text(&format!("report-kind-{}", context.kind.id()));
    let answered = context.answered_on().map_or_else(|| words.plain("report-cover-no-answers", &Args::new()), day);
    let made = std::iter::once(words.say("report-producer", &args![version = input.app_version]));
    let made: Vec<String> = made.chain(cover::packs(context).iter().map(Inline::text)).collect();
    let digest = words.plain("control-digest", &args![digest = input.digest.as_str()]);
    let code = Cell::plain(context.data_code.clone()).and(Part::Small(digest));
    let rows = [
        ("control-kind", Some(Cell::plain(kind))),
        ("cover-version", typed(&input.assessment.cover.version)),
        ("cover-classification", Some(Cell::plain(cover::classification(context)))),
        ("cover-prepared-by", typed(&input.assessment.cover.prepared_by)),
        ("cover-for-whom", typed(&input.assessment.cover.for_whom)),
        ("report-cover-answered", Some(Cell::text(answered))),
        ("report-cover-printed", Some(Cell::text(day(input.today)))),
        ("report-cover-valid", Some(Cell::text(cover::valid(context)))),
        ("control-program", Some(Cell::plain(words.names(&made)))),
        ("report-cover-code", Some(code)),
        ("control-check", Some(Cell::plain(words.say("control-check-text", &args![command = VERIFY])))),
    ];
    let row = |(label, value): (&str, Option<Cell>)| {
        let label = Cell::text(Inline::quiet(words.text(label)));
        Some(Row { cells: vec![label, value?], ..Row::default() })
    };
    let column = |id: &str, width: f32| Column { head: words.text(id), width, end_aligned: false };
    let columns = vec![column("control-what", 112.0), column("control-value", 392.0)];
    Table { columns, rows: rows.into_iter().filter_map(row).collect(), padding: 2.0, ..Table::default() }
}
