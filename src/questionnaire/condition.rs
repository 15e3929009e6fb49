//! Conditions on controls, checklists and instruments: they read profile facts and tier ticks, never answers.
//!
//! A fact that is unanswered or *not sure* makes a condition [`Truth::Maybe`], and maybe asks. A fact that is not asked,
//! because its own condition does not hold, includes nothing: what reads it is [`Truth::False`], whatever the file holds.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::TierId;

/// A structured condition, externally tagged in YAML: `{includes: {place: macau}}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Condition {
    /// Every part holds.
    All(Vec<Condition>),
    /// At least one part holds.
    Any(Vec<Condition>),
    /// The part does not hold.
    Not(Box<Condition>),
    /// The fact (or a tier, by its ticks in any department) includes one of the values.
    Includes(BTreeMap<String, OneOrMany>),
    /// The highest level of the tier over all departments, at its worst, is at least this (1 to 4).
    AtLeast(BTreeMap<TierId, u8>),
}

/// A value or a list of values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum OneOrMany {
    /// A single value.
    One(String),
    /// Any of these values.
    Many(Vec<String>),
}

impl OneOrMany {
    /// Returns the values.
    pub fn values(&self) -> &[String] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Many(values) => values,
        }
    }
}

/// Three-valued truth (Kleene).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// Does not hold.
    False,
    /// Not known.
    Maybe,
    /// Holds.
    True,
}

impl Truth {
    /// Says whether it may hold: what may apply is asked.
    pub fn may_hold(self) -> bool {
        self != Self::False
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}

/// What conditions read. Implemented by `assessment::Assessment`.
pub trait Facts {
    /// Says whether the fact or tier `name` includes any of `values`.
    fn includes(&self, name: &str, values: &[String]) -> Truth;
    /// Says whether the highest level of the tier is at least `level`, at its worst reading.
    fn at_least(&self, tier: TierId, level: u8) -> Truth;
}

impl Condition {
    /// Evaluates the condition over `facts`.
    pub fn holds(&self, facts: &dyn Facts) -> Truth {
        match self {
            Self::All(parts) => parts.iter().map(|part| part.holds(facts)).min().unwrap_or(Truth::True),
            Self::Any(parts) => parts.iter().map(|part| part.holds(facts)).max().unwrap_or(Truth::False),
            Self::Not(part) => match part.holds(facts) {
                Truth::False => Truth::True,
                Truth::Maybe => Truth::Maybe,
                Truth::True => Truth::False,
            },
            Self::Includes(wanted) => {
                wanted.iter().map(|(name, values)| facts.includes(name, values.values())).min().unwrap_or(Truth::True)
            }
            Self::AtLeast(wanted) => {
                wanted.iter().map(|(tier, level)| facts.at_least(*tier, *level)).min().unwrap_or(Truth::True)
            }
        }
    }
}
