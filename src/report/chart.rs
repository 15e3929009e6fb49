//! The chart: from each department to everybody who can reach its data, as a figure and as a table.

use super::{
    Block, Cell, ChartFigure, ChipLook, Column, Frame, Inline, Page, Part, Row, Run, Table,
    context::{Context, Place, SHORT_NAME},
    words::{typed, typed_most},
};
use crate::{args, i18n::Args, text::strip_isolates};
use routes::{Route, Routes};

mod boxes;
mod routes;

/// How many departments a sentence names.
const NAMED: usize = 3;
/// How many departments a row of the table names; beyond them the page on what was looked at has them all.
const LISTED: usize = 12;

pub(super) fn page(context: &Context<'_>) -> Page {
    let words = context.words;
    let routes = Routes::new(context);
    let message = message(context, &routes);
    let lead = words.sentences(&lead(context, &routes));
    let alt = words.say("report-chart-alt", &args![message = message.as_str(), lead = lead.as_str()]);
    let figure = ChartFigure { alt: strip_isolates(&alt), ..boxes::figure(context, &routes) };
    let blocks = vec![
        Block::Chart(figure),
        Block::Section { text: context.bold("report-chart-table"), shape: None },
        Block::Table(table(context, &routes)),
    ];
    Page {
        id: Place::Chart.id(),
        frame: Frame::Flow,
        message: Inline::plain(message),
        shape: None,
        outline: words.text("report-chart-outline"),
        lead: vec![Inline::plain(lead)],
        blocks,
    }
}

/// The message by case: nothing named; routes that are not known to their end; departments that may send more; all known.
fn message(context: &Context<'_>, routes: &Routes<'_>) -> String {
    let kinds = routes.kinds.len();
    let unknown = routes.kinds.iter().filter(|kind| routes.with(kind).any(|route| !route.is_certain())).count();
    let open = routes.all.iter().filter(|route| !route.data_known).count();
    let args = args![kinds = kinds, unknown = unknown, open = open, departments = routes.all.len()];
    let id = match (kinds, unknown, open) {
        (0, ..) => "report-chart-none",
        (_, 0, 0) => "report-chart-known",
        (_, 0, _) => "report-chart-open",
        _ if unknown == kinds => "report-chart-all",
        _ => "report-chart",
    };
    context.words.say(id, &args)
}

/// How to read it, then everything that is not known, each with the departments of which it is true.
fn lead(context: &Context<'_>, routes: &Routes<'_>) -> Vec<String> {
    let words = context.words;
    let mut lead = vec![words.text("report-chart-lead")];
    if routes.platform.is_none() {
        lead.push(words.text("report-chart-no-platform"));
    }
    let mut say = |id: &str, is_open: &dyn Fn(&Route<'_>) -> bool| {
        let open = routes.all.iter().filter(|route| is_open(route));
        let open: Vec<String> = open.map(|route| typed_most(&route.seat.name, SHORT_NAME)).collect();
        if open.len() == routes.all.len() && !open.is_empty() {
            lead.push(words.text(id));
        } else if !open.is_empty() {
            let names = args![departments = words.names_most(&open, NAMED)];
            lead.push(words.say(&format!("{id}-some"), &names));
        }
    };
    say("report-chart-no-data", &|route| !route.data_known);
    say("report-chart-no-place", &|route| !route.places_known);
    say("report-chart-no-writing", &|route| route.places_known && !route.confirmed);
    say("report-chart-no-people", &|route| !route.people_known);
    lead
}

/// The same as a table: a row for kinds of data that take the same way, and one for what departments could not say.
fn table(context: &Context<'_>, routes: &Routes<'_>) -> Table {
    let words = context.words;
    let column = |id: &str, width: f32| Column { head: words.text(id), width, end_aligned: false };
    let columns = vec![
        column("report-chart-kind", 106.0),
        column("report-chart-department", 106.0),
        column("report-chart-place", 104.0),
        column("report-chart-people", 124.0),
        column("report-chart-confirmed", 64.0),
    ];
    // Kinds that the same departments have take the same way: one row.
    let mut alike: Vec<(Vec<bool>, Vec<&str>)> = Vec::new();
    for kind in &routes.kinds {
        let whose: Vec<bool> = routes.all.iter().map(|route| route.has(kind)).collect();
        match alike.iter_mut().find(|(known, _)| *known == whose) {
            Some((_, kinds)) => kinds.push(kind),
            None => alike.push((whose, vec![kind])),
        }
    }
    let mut rows = Vec::new();
    for kinds in alike.iter().map(|(_, kinds)| kinds) {
        let labels: Vec<String> = kinds.iter().map(|kind| boxes::label(context, boxes::DATA, kind)).collect();
        let is_in = |route: &Route<'_>| kinds.first().is_some_and(|kind| route.has(kind));
        rows.push(row(context, routes, Cell::plain(words.names(&labels)), &is_in));
    }
    if routes.all.iter().any(|route| !route.data_known) {
        let unknown = Cell(vec![Part::Chip(ChipLook::Unknown, words.text("not-known"))]);
        rows.push(row(context, routes, unknown, &|route| !route.data_known));
    }
    // There is one platform: it stands below the table rather than in every row.
    let platform = match &routes.platform {
        Some(name) => words.say("report-chart-note-platform", &args![platform = name.as_str()]),
        None => words.text("report-chart-no-platform"),
    };
    let mut note = Inline::quiet(words.sentences(&[platform, words.text("report-chart-note")]));
    if routes.all.len() > LISTED {
        let page = context.with_page("report-chart-note-page", &Place::Scope, Args::new());
        let page = page.0.into_iter().map(|run| Run { tone: super::Tone::Quiet, ..run }).collect();
        note = note.then(Inline::quiet(words.text("report-space"))).then(Inline(page));
    }
    Table { columns, rows, padding: 4.5, note: Some(note), ..Table::default() }
}

fn row(context: &Context<'_>, routes: &Routes<'_>, kind: Cell, is_in: &dyn Fn(&Route<'_>) -> bool) -> Row {
    let words = context.words;
    let found: Vec<&Route<'_>> = routes.all.iter().filter(|route| is_in(route)).collect();
    let names: Vec<String> = found.iter().map(|route| typed(&route.seat.name)).collect();
    let cell = |ids: Vec<&str>, known: bool, named: &dyn Fn(&str) -> String| {
        let labels: Vec<String> = ids.into_iter().map(named).collect();
        let mut parts = Vec::new();
        if !labels.is_empty() {
            parts.push(Part::Text(Inline::plain(words.names(&labels))));
        }
        if !known {
            let id = if labels.is_empty() { "not-known" } else { "report-partly-known" };
            parts.push(Part::Chip(ChipLook::Unknown, words.text(id)));
        }
        Cell(parts)
    };
    let places = routes.places.iter().filter(|id| found.iter().any(|route| route.goes(id)));
    let people = routes.people.iter().filter(|id| found.iter().any(|route| route.is_seen_by(id)));
    let certain = found.iter().filter(|route| route.is_certain() && route.data_known).count();
    let (look, id) = match certain {
        0 => (ChipLook::Unknown, "not-known"),
        _ if certain == found.len() => (ChipLook::Known, "report-in-writing"),
        _ => (ChipLook::Unknown, "report-partly-known"),
    };
    let cells = vec![
        kind,
        Cell::plain(words.names_most(&names, LISTED)),
        cell(places.map(String::as_str).collect(), found.iter().all(|route| route.places_known), &|id| {
            boxes::label(context, boxes::PLACES, id)
        }),
        cell(people.map(String::as_str).collect(), found.iter().all(|route| route.people_known), &|id| {
            boxes::label(context, boxes::PEOPLE, id)
        }),
        Cell(vec![Part::Chip(look, words.text(id))]),
    ];
    Row { cells, ..Row::default() }
}
