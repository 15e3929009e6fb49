//! The chart: department, what is in its chat, the platform, where that goes, who can reach it; each known or not.
//!
//! It says nothing that the ticks do not say. What is not sure, not ticked or not confirmed in writing is unknown, and
//! stays visible as unknown.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    assessment::{Department, Reading, TierAnswer},
    questionnaire::{Tier, TierId},
};

/// The fact that holds the platform's name.
pub const PLATFORM: &str = "platform-name";
/// The fact that holds its edition.
const EDITION: &str = "edition";

/// All departments on one platform.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Chart {
    /// The platform that all of them use.
    pub platform: Platform,
    /// The departments in the order of the state.
    pub lanes: Vec<Lane>,
}

/// The platform.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Platform {
    /// Its name as typed; none where nobody typed one.
    pub name: Option<String>,
    /// The id of its edition; none where it is not known.
    pub edition: Option<String>,
}

/// A department with what is in its chat, where that goes and who can reach it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Lane {
    /// The id of the department.
    pub department: String,
    /// As typed; empty for the whole company.
    pub name: String,
    /// What is in it.
    pub data: Part,
    /// Where it goes.
    pub places: Part,
    /// Whether the department has its own answer to where it goes; else it is the platform's.
    pub own_place: bool,
    /// Who can reach it.
    pub people: Part,
}

/// The ticks of one tier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Part {
    /// What is ticked, in the order of the pack.
    pub nodes: Vec<Node>,
    /// Whether that is all: something is ticked and nobody said "not sure".
    pub known: bool,
}

/// One tick that counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Node {
    /// The id of the tick.
    pub id: String,
    /// Its own level, 1 to 4.
    pub level: u8,
    /// Whether it is confirmed, in a tier that has a tick for that: a place that somebody named is not a place in writing.
    pub known: bool,
}

impl Part {
    fn of(tier: Option<&Tier>, answer: &TierAnswer) -> Self {
        let ticks = tier.map_or(&[][..], |tier| &tier.ticks);
        let mut confirming = ticks.iter().filter(|tick| tick.confirms).peekable();
        let is_confirmed = confirming.peek().is_none() || confirming.any(|tick| answer.ticks.contains(&tick.id));
        let named = ticks.iter().filter(|tick| answer.ticks.contains(&tick.id));
        let nodes: Vec<Node> = named
            .filter_map(|tick| Some(Node { id: tick.id.to_string(), level: tick.level?, known: is_confirmed }))
            .collect();
        let known = !nodes.is_empty() && !answer.is_unsure(tier);
        Self { nodes, known }
    }

    /// Says whether all of it is known and confirmed.
    pub fn is_certain(&self) -> bool {
        self.known && self.nodes.iter().all(|node| node.known)
    }
}

impl Chart {
    /// Draws the chart of a state.
    pub fn of(reading: &Reading<'_>) -> Self {
        let assessment = reading.assessment;
        let name = Some(assessment.fact_text(PLATFORM).trim()).filter(|name| !name.is_empty());
        let not_sure = reading.questionnaire.fact(EDITION).and_then(|fact| fact.not_sure.as_ref());
        let edition = assessment.profile.get(EDITION).and_then(|answer| answer.values.first());
        let edition = edition.filter(|edition| Some(*edition) != not_sure);
        let part = |department: &Department, tier| {
            Part::of(reading.questionnaire.tier(tier), department.tier(tier, &assessment.mobility))
        };
        let lane = |department: &Department| Lane {
            department: department.id.0.clone(),
            name: department.name.clone(),
            data: part(department, TierId::Sensitivity),
            places: part(department, TierId::Mobility),
            own_place: department.mobility.is_some(),
            people: part(department, TierId::Roles),
        };
        Self {
            platform: Platform { name: name.map(str::to_owned), edition: edition.map(ToString::to_string) },
            lanes: assessment.departments.iter().map(lane).collect(),
        }
    }

    /// Returns how many boxes of the chart are not certain, the platform's among them; where it goes counts once for all
    /// departments that go with the platform.
    pub fn unknown(&self) -> usize {
        let own = |lane: &Lane| {
            [&lane.data, &lane.people].into_iter().filter(|part| !part.is_certain()).count()
                + usize::from(lane.own_place && !lane.places.is_certain())
        };
        let shared = self.lanes.iter().any(|lane| !lane.own_place && !lane.places.is_certain());
        self.lanes.iter().map(own).sum::<usize>() + usize::from(shared) + usize::from(self.platform.name.is_none())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::assessment::{Assessment, Body, DepartmentId};
    use crate::questionnaire::{Contents, Questionnaire, Tick};

    fn packs() -> Questionnaire {
        let tick = |id: &str, level, needs: Option<&str>| Tick {
            id: id.into(),
            level,
            needs: needs.map(Into::into),
            confirms: level.is_none(),
            control: None,
            effort: None,
            law: Vec::new(),
            firm_sensitive: false,
            scenes: Vec::new(),
        };
        let tier = |id, ticks| Tier { id, ticks };
        let tiers = vec![
            tier(TierId::Sensitivity, vec![tick("pay", Some(4), None), tick("talk", Some(2), None)]),
            tier(TierId::Roles, vec![tick("team", Some(2), None)]),
            tier(
                TierId::Mobility,
                vec![tick("here", Some(1), Some("paper")), tick("far", Some(3), None), tick("paper", None, None)],
            ),
        ];
        Questionnaire::assemble(Contents { tiers, ..Contents::default() })
    }

    fn ticks(department: DepartmentId, tier: TierId, ticks: &[&str], not_sure: bool) -> Body {
        let ticks: BTreeSet<_> = ticks.iter().map(|tick| (*tick).into()).collect();
        Body::Ticks { department, tier, ticks, not_sure }
    }

    #[test]
    fn what_nobody_said_or_confirmed_is_unknown() {
        let packs = packs();
        let mut state = Assessment::default();
        let chart = |state: &Assessment| Chart::of(&Reading::new(&packs, state));
        assert_eq!(chart(&state).unknown(), 4, "data, people, place, platform");
        state.apply(&ticks(DepartmentId::whole(), TierId::Sensitivity, &["pay", "talk"], false));
        state.apply(&ticks(DepartmentId::whole(), TierId::Roles, &["team"], true));
        state.apply(&ticks(DepartmentId::whole(), TierId::Mobility, &["here"], false));
        state.apply(&Body::Fact { fact: PLATFORM.into(), values: BTreeSet::new(), text: Some("Chat".to_owned()) });
        let found = chart(&state);
        let lane = &found.lanes[0];
        assert_eq!(lane.data.nodes.iter().map(|node| node.id.as_str()).collect::<Vec<_>>(), ["pay", "talk"]);
        assert!(lane.data.is_certain() && !lane.people.known);
        assert!(lane.places.known && !lane.places.is_certain(), "named, not confirmed");
        assert_eq!(found.unknown(), 2);
        state.apply(&ticks(DepartmentId::whole(), TierId::Mobility, &["far"], false));
        assert!(
            !chart(&state).lanes[0].places.is_certain(),
            "a place that needs no confirmation to count is not in writing"
        );
        state.apply(&ticks(DepartmentId::whole(), TierId::Mobility, &["here", "paper"], false));
        assert_eq!(chart(&state).unknown(), 1);
        assert_eq!(chart(&state).platform.name.as_deref(), Some("Chat"));
    }

    #[test]
    fn a_place_of_its_own_counts_for_its_department_alone() {
        let packs = packs();
        let mut state = Assessment::default();
        let shop = DepartmentId("d1".to_owned());
        state.apply(&Body::Department { id: shop.clone(), name: "Shop".to_owned(), copy_of: None });
        state.apply(&ticks(shop, TierId::Mobility, &["here", "paper"], false));
        let chart = Chart::of(&Reading::new(&packs, &state));
        assert!(!chart.lanes[0].own_place && chart.lanes[1].own_place);
        assert!(!chart.lanes[0].places.is_certain() && chart.lanes[1].places.is_certain());
        assert_eq!(chart.lanes[1].name, "Shop");
    }
}
