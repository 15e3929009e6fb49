//! Departments and their three tiers.

use std::collections::BTreeSet;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::questionnaire::{TickId, Tier, TierId};

/// One department. The first is the whole company.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct DepartmentId(pub String);

impl DepartmentId {
    /// The id of "Whole company", which every assessment starts with; beside others it is "everyone else".
    pub const WHOLE: &'static str = "all";

    /// Returns the id of "Whole company".
    pub fn whole() -> Self {
        Self(Self::WHOLE.to_owned())
    }

    /// Says whether it is "Whole company".
    pub fn is_whole(&self) -> bool {
        self.0 == Self::WHOLE
    }
}

/// The ticks of one tier. Empty and not "not sure" is not assessed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TierAnswer {
    /// All ticks.
    pub ticks: BTreeSet<TickId>,
    /// Whether "not sure" is ticked.
    pub not_sure: bool,
}

/// A level read twice: the same twice where it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Levels {
    /// With everything not known at its worst, 1 to 4.
    pub worst: u8,
    /// With everything not known at its best, 1 to 4.
    pub best: u8,
    /// Whether anything was ticked at all.
    pub assessed: bool,
}

impl TierAnswer {
    /// Returns the ticks that `tier` does not have: the packs that had them were others.
    pub fn unknown<'a>(&'a self, tier: Option<&'a Tier>) -> impl Iterator<Item = &'a TickId> {
        self.ticks.iter().filter(move |tick| tier.is_none_or(|tier| tier.tick(tick.as_str()).is_none()))
    }

    /// Says whether more may hold than the ticks that `tier` has: "not sure" is ticked, or something that it does not have.
    pub fn is_unsure(&self, tier: Option<&Tier>) -> bool {
        self.not_sure || self.unknown(tier).next().is_some()
    }

    /// Returns the level: the highest tick; 4 where a tick needs a confirmation that is not ticked; 1 to 4 where
    /// nothing is ticked; up to 4 where "not sure" is ticked. A tick unknown to `tier` counts as "not sure" until the tier
    /// is answered again, so that packs which drop a tick never lower what may be at stake. Those that only inform do not
    /// count.
    pub fn levels(&self, tier: Option<&Tier>) -> Levels {
        let ticks = tier.map_or(&[][..], |tier| &tier.ticks);
        let highest = ticks
            .iter()
            .filter(|tick| self.ticks.contains(&tick.id))
            .filter_map(|tick| {
                let confirmed = tick.needs.as_ref().is_none_or(|needs| self.ticks.contains(needs));
                tick.level.map(|level| if confirmed { level } else { 4 })
            })
            .max();
        match (highest, self.is_unsure(tier)) {
            (Some(level), false) => Levels { worst: level, best: level, assessed: true },
            (best, true) => Levels { worst: 4, best: best.unwrap_or(1), assessed: true },
            (None, false) => Levels { worst: 4, best: 1, assessed: false },
        }
    }
}

/// What may be done with a department's chat, from keep to replace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// Keep with controls.
    Keep,
    /// The sensitive workflow moves.
    Hybrid,
    /// Isolate until the must-haves are closed.
    Isolate,
    /// Replace.
    Replace,
}

impl Decision {
    /// Every decision.
    pub const ALL: [Self; 4] = [Self::Keep, Self::Hybrid, Self::Isolate, Self::Replace];

    /// Returns the id used in journals and JSON, and as `decision-<id>` in Fluent.
    pub fn id(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Hybrid => "hybrid",
            Self::Isolate => "isolate",
            Self::Replace => "replace",
        }
    }
}

/// A decision taken against the table; name, reason and end are printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Override {
    /// What is decided.
    pub decision: Decision,
    /// By whom.
    pub name: String,
    /// Why.
    pub reason: String,
    /// The last day on which it counts.
    #[schemars(with = "String")]
    pub expires: Date,
}

/// A department as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Department {
    /// Its id.
    pub id: DepartmentId,
    /// Its name; empty for "Whole company".
    pub name: String,
    /// What is in it.
    pub sensitivity: TierAnswer,
    /// Who sees it.
    pub roles: TierAnswer,
    /// Where it goes, where it differs from the platform's.
    pub mobility: Option<TierAnswer>,
    /// A decision taken against the table.
    pub overridden: Option<Override>,
}

impl Department {
    /// Makes a department with nothing ticked.
    pub fn new(id: DepartmentId, name: String) -> Self {
        Self {
            id,
            name,
            sensitivity: TierAnswer::default(),
            roles: TierAnswer::default(),
            mobility: None,
            overridden: None,
        }
    }

    /// Returns the answer to a tier; `platform` is the platform's mobility, inherited without an own answer.
    pub fn tier<'a>(&'a self, tier: TierId, platform: &'a TierAnswer) -> &'a TierAnswer {
        match tier {
            TierId::Sensitivity => &self.sensitivity,
            TierId::Roles => &self.roles,
            TierId::Mobility => self.mobility.as_ref().unwrap_or(platform),
        }
    }
}
