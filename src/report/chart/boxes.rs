//! The boxes and lines of the chart.

use std::collections::BTreeMap;

use super::super::{
    ChartEdge, ChartFigure, ChartNode, Inline,
    context::{Context, SHORT_NAME},
    words::typed_most,
};
use super::routes::{Route, Routes};
use crate::{args, questionnaire::TierId};

/// Fluent message with the short names of ticks, and their tier.
type Named = (&'static str, TierId);
pub(super) const DATA: Named = ("report-chart-data", TierId::Sensitivity);
pub(super) const PLACES: Named = ("report-chart-places", TierId::Mobility);
pub(super) const PEOPLE: Named = ("report-chart-roles", TierId::Roles);

/// The most boxes of departments, kinds of data or people; of more, all but six become one.
const MOST: usize = 7;
const KEPT: usize = MOST - 1;

/// What a box stands for. Its order decides among boxes that would stand at the same height.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    One(usize),
    More,
    Unknown,
    /// The staff of the provider.
    Provider,
}

/// A box by its column and meaning.
type Place = (usize, Key);

/// Returns the short name of a tick: of this page, else the one the packs give.
pub(super) fn label(context: &Context<'_>, (message, tier): Named, tick: &str) -> String {
    let short = context.words.attr(message, tick);
    if short.is_empty() { context.words.attr(&format!("tick-{}-{tick}", tier.id()), "name") } else { short }
}

/// Draws boxes and lines; without alternative text.
pub(super) fn figure(context: &Context<'_>, routes: &Routes<'_>) -> ChartFigure {
    let words = context.words;
    let mut drawing = Drawing { context, routes, boxes: BTreeMap::new(), lines: BTreeMap::new() };
    drawing.add(2, Key::One(0), true);
    for (at, route) in routes.all.iter().enumerate() {
        drawing.route(at, route);
    }
    let heads = ["department", "kind", "platform", "place", "people"];
    ChartFigure {
        heads: heads.map(|head| words.text(&format!("report-chart-{head}"))),
        legend: ["known", "unknown"].map(|known| words.text(&format!("report-chart-legend-{known}"))),
        ..drawing.finish()
    }
}

struct Drawing<'c> {
    context: &'c Context<'c>,
    routes: &'c Routes<'c>,
    /// By column and meaning; whether all that leads here is known.
    boxes: BTreeMap<Place, bool>,
    /// From, to; whether it is known.
    lines: BTreeMap<(Place, Place), bool>,
}

impl Drawing<'_> {
    /// The box of the thing at a place of a list of so many.
    fn key(at: usize, all: usize) -> Key {
        if all > MOST && at >= KEPT { Key::More } else { Key::One(at) }
    }

    /// Adds a box, or says more of the one that is there: what is not known of one is not known of all.
    fn add(&mut self, column: usize, key: Key, known: bool) -> Place {
        let known_before = self.boxes.entry((column, key.clone())).or_insert(true);
        *known_before &= known;
        (column, key)
    }

    fn join(&mut self, from: &Place, to: &Place, known: bool) {
        let line = self.lines.entry((from.clone(), to.clone())).or_insert(true);
        *line &= known;
    }

    fn route(&mut self, at: usize, route: &Route<'_>) {
        let routes = self.routes;
        let whose = self.add(0, Self::key(at, routes.all.len()), true);
        let platform = (2, Key::One(0));
        let of = |list: &[String], is_in: &dyn Fn(&str) -> bool| -> Vec<Key> {
            let found = list.iter().enumerate().filter(|(_, id)| is_in(id));
            found.map(|(at, _)| Self::key(at, list.len())).collect()
        };
        for key in of(&routes.kinds, &|id| route.has(id)) {
            let kind = self.add(1, key, true);
            self.join(&whose, &kind, true);
            self.join(&kind, &platform, true);
        }
        if !route.data_known {
            let kind = self.add(1, Key::Unknown, false);
            self.join(&whose, &kind, false);
            self.join(&kind, &platform, false);
        }
        let mut people: Vec<(Key, bool)> =
            of(&routes.people, &|id| route.is_seen_by(id)).into_iter().map(|key| (key, true)).collect();
        if !route.people_known {
            people.push((Key::Unknown, false));
        }
        let mut places: Vec<(Key, bool)> =
            of(&routes.places, &|id| route.goes(id)).into_iter().map(|key| (key, route.confirmed)).collect();
        if !route.places_known {
            places.push((Key::Unknown, false));
        }
        for (key, known) in places {
            let place = self.add(3, key, known);
            self.join(&platform, &place, known);
            for (key, known) in &people {
                let seen = self.add(4, key.clone(), *known);
                self.join(&place, &seen, *known);
            }
            if !known {
                let provider = self.add(4, Key::Provider, false);
                self.join(&place, &provider, false);
            }
        }
    }

    /// Puts the boxes of each column in the order of what leads to them, and numbers them.
    fn finish(self) -> ChartFigure {
        let mut rows: BTreeMap<Place, f64> = BTreeMap::new();
        let mut order: Vec<Place> = Vec::new();
        for column in 0..5 {
            let mut here: Vec<(f64, &Place)> = self
                .boxes
                .keys()
                .filter(|key| key.0 == column)
                .map(|key| {
                    let sources: Vec<f64> = self
                        .lines
                        .keys()
                        .filter(|(_, to)| to == key)
                        .filter_map(|(from, _)| rows.get(from).copied())
                        .collect();
                    (sources.iter().sum::<f64>() / sources.len().max(1) as f64, key)
                })
                .collect();
            here.sort_by(|(a, first), (b, second)| a.total_cmp(b).then_with(|| first.cmp(second)));
            let count = here.len().max(1) as f64;
            for (at, (_, key)) in here.into_iter().enumerate() {
                rows.insert(key.clone(), (at as f64 + 0.5) / count);
                order.push(key.clone());
            }
        }
        let place = |key: &Place| order.iter().position(|known| known == key);
        let edges = self
            .lines
            .iter()
            .filter_map(|((from, to), known)| Some(ChartEdge { from: place(from)?, to: place(to)?, known: *known }));
        let edges = edges.collect();
        let nodes = order.iter().map(|key| self.node(key)).collect();
        ChartFigure { nodes, edges, ..ChartFigure::default() }
    }

    fn node(&self, (column, key): &Place) -> ChartNode {
        let words = self.context.words;
        let known = self.boxes.get(&(*column, key.clone())).is_some_and(|known| *known);
        let plain = |id: &str| (Inline::plain(words.text(id)), String::new());
        let more = |all: usize| {
            let text = words.say("report-chart-more", &args![count = all.saturating_sub(KEPT)]);
            (Inline::plain(text), String::new())
        };
        let named = |list: &[String], names: Named, at: usize| {
            let text = list.get(at).map(|id| label(self.context, names, id)).unwrap_or_default();
            (Inline::plain(text), String::new())
        };
        let routes = self.routes;
        let (text, note) = match (column, key) {
            (2, _) => match &routes.platform {
                Some(name) => (Inline::free(name.clone()), String::new()),
                None => (plain("report-chart-platform-unnamed").0, words.text("report-chart-not-named")),
            },
            (_, Key::Unknown) => plain("report-chart-not-known"),
            (_, Key::Provider) => (plain("report-chart-provider").0, words.text("not-known")),
            (0, Key::More) => more(routes.all.len()),
            (1, Key::More) => more(routes.kinds.len()),
            (3, Key::More) => more(routes.places.len()),
            (_, Key::More) => more(routes.people.len()),
            (0, Key::One(at)) => {
                let name = routes.all.get(*at).map(|route| typed_most(&route.seat.name, SHORT_NAME));
                (Inline::free(name.unwrap_or_default()), String::new())
            }
            (1, Key::One(at)) => named(&routes.kinds, DATA, *at),
            (3, Key::One(at)) => {
                let id = if known { "report-chart-in-writing" } else { "report-chart-not-in-writing" };
                (named(&routes.places, PLACES, *at).0, words.text(id))
            }
            (_, Key::One(at)) => named(&routes.people, PEOPLE, *at),
        };
        let known = known && (*column != 2 || routes.platform.is_some());
        ChartNode { column: *column, text, note, known }
    }
}
