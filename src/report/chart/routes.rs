//! The routes of all departments, as the report tells them: a place counts as known only where it is in writing.

use super::super::{
    context::{Context, Seat},
    words::typed_most,
};
use crate::{
    assessment::Reading,
    chart::{Chart, Lane, Part},
    questionnaire::TierId,
};

/// How long the name of a platform may be here; the cover has the whole name.
const PLATFORM_NAME: usize = 48;

/// The way of one department's data.
pub(super) struct Route<'a> {
    pub(super) seat: &'a Seat<'a>,
    lane: Lane,
    /// Whether all that is in the chat is named.
    pub(super) data_known: bool,
    /// Whether all places are named.
    pub(super) places_known: bool,
    /// Whether they are confirmed in writing.
    pub(super) confirmed: bool,
    /// Whether everybody who sees it is named.
    pub(super) people_known: bool,
}

impl Route<'_> {
    /// Says whether the way is known to its end, whatever goes along it.
    pub(super) fn is_certain(&self) -> bool {
        self.places_known && self.confirmed && self.people_known
    }

    pub(super) fn has(&self, kind: &str) -> bool {
        contains(&self.lane.data, kind)
    }

    pub(super) fn goes(&self, place: &str) -> bool {
        contains(&self.lane.places, place)
    }

    pub(super) fn is_seen_by(&self, people: &str) -> bool {
        contains(&self.lane.people, people)
    }
}

fn contains(part: &Part, id: &str) -> bool {
    part.nodes.iter().any(|node| node.id == id)
}

/// All routes: departments by what is at stake, then in their order; kinds, places and people from the gravest on.
pub(super) struct Routes<'a> {
    pub(super) all: Vec<Route<'a>>,
    /// The name of the platform; none where nobody typed one.
    pub(super) platform: Option<String>,
    pub(super) kinds: Vec<String>,
    pub(super) places: Vec<String>,
    pub(super) people: Vec<String>,
}

impl<'a> Routes<'a> {
    pub(super) fn new(context: &'a Context<'a>) -> Self {
        let input = context.input;
        let chart = Chart::of(&Reading::new(input.questionnaire, input.assessment));
        let mut all: Vec<Route<'a>> = context
            .seats
            .iter()
            .zip(chart.lanes)
            .map(|(seat, lane)| Route {
                seat,
                data_known: lane.data.known,
                places_known: lane.places.known,
                confirmed: !lane.places.nodes.is_empty() && lane.places.nodes.iter().all(|node| node.known),
                people_known: lane.people.is_certain(),
                lane,
            })
            .collect();
        all.sort_by_key(|route| {
            let stake = route.seat.score.exposure;
            std::cmp::Reverse((stake.worst, stake.best))
        });
        let graves = |part: fn(&Lane) -> &Part, tier: TierId| {
            let ticks = input.questionnaire.tier(tier).map_or(&[][..], |tier| &tier.ticks);
            let found =
                ticks.iter().filter(|tick| all.iter().any(|route| contains(part(&route.lane), tick.id.as_str())));
            let mut found: Vec<_> = found.collect();
            found.sort_by_key(|tick| std::cmp::Reverse(tick.level));
            found.into_iter().map(|tick| tick.id.to_string()).collect::<Vec<_>>()
        };
        let kinds = graves(|lane| &lane.data, TierId::Sensitivity);
        let places = graves(|lane| &lane.places, TierId::Mobility);
        let people = graves(|lane| &lane.people, TierId::Roles);
        let platform = chart.platform.name.map(|name| typed_most(&name, PLATFORM_NAME)).filter(|name| !name.is_empty());
        Self { all, platform, kinds, places, people }
    }

    /// Returns the routes along which a kind of data goes.
    pub(super) fn with<'s>(&'s self, kind: &'s str) -> impl Iterator<Item = &'s Route<'a>> {
        self.all.iter().filter(move |route| route.has(kind))
    }
}
