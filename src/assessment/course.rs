//! What the company does about its gaps: the plan by hand, replies of the provider, votes of a workshop, earlier runs.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::DepartmentId;
use crate::questionnaire::{ChecklistId, ControlId, Status, TickId, TierId};

/// A change of ticks that was decided on: "move payroll out of the chat".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Move {
    /// The department; mobility of [`DepartmentId::WHOLE`] is the platform's.
    pub department: DepartmentId,
    /// The tier.
    pub tier: TierId,
    /// All ticks once it is done.
    pub ticks: BTreeSet<TickId>,
    /// Whether "not sure" stays ticked.
    #[serde(default)]
    pub not_sure: bool,
    /// Who does it, as typed; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub due: Option<Date>,
}

/// What of the plan was decided by hand; the rest is computed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PlanChoice {
    /// Only these controls, as kept from a what-if; none plans every gap.
    pub only: Option<BTreeSet<ControlId>>,
    /// Ticks that change, as kept from a what-if.
    pub moves: Vec<Move>,
    /// Controls that come first, in this order; the others follow in the order of work.
    pub order: Vec<ControlId>,
    /// Controls left out, each with a reason, which may be empty.
    pub left_out: BTreeMap<ControlId, String>,
}

impl PlanChoice {
    /// Says whether nothing was decided by hand.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What the provider answered to a question of the letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Reply {
    /// What it says, as typed.
    pub text: String,
    /// Who gave it; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub from: String,
    /// Its date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub date: Option<Date>,
}

/// Hands counted in a workshop.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Vote {
    /// How many raised a hand for each answer; never 0.
    pub hands: BTreeMap<Status, u32>,
    /// Whether the control was answered after the vote.
    pub settled: bool,
}

impl Vote {
    /// Says whether the room gave different answers and nobody has settled it.
    pub fn is_split(&self) -> bool {
        !self.settled && self.hands.len() > 1
    }

    /// Returns the answer that everybody gave; none while hands differ or none was raised.
    pub fn agreed(&self) -> Option<Status> {
        self.hands.keys().copied().next().filter(|_| self.hands.len() == 1)
    }

    /// Returns the lowest and the highest answer that was given, by what they are worth. Where somebody does not know, or
    /// gave an answer that `counts` refuses, it may be anything: both ends are [`Status::DontKnow`]. None without hands.
    pub fn ends(&self, counts: impl Fn(Status) -> bool) -> Option<(Status, Status)> {
        // From worst to best; what comes first of two that are worth the same does not matter.
        let worth = |status: Status| match status {
            Status::NotInPlace => Some(0u8),
            Status::Started => Some(1),
            Status::Partly | Status::Compensating => Some(2),
            Status::InPlace => Some(3),
            Status::NotApplicable | Status::DontKnow => None,
        };
        let given = || self.hands.keys().copied();
        if given().any(|status| worth(status).is_none() || !counts(status)) {
            return Some((Status::DontKnow, Status::DontKnow));
        }
        given().min_by_key(|status| worth(*status)).zip(given().max_by_key(|status| worth(*status)))
    }
}

/// A thought that a workshop set aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Parked {
    /// What it says, as typed.
    pub text: String,
    /// The control it came up with.
    pub control: Option<ControlId>,
}

/// How an assessment stood on a day, boiled down for the trend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Run {
    /// The day.
    #[schemars(with = "String")]
    pub date: Date,
    /// The worst checklist in the verdict, where there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checklist: Option<ChecklistId>,
    /// Low and High of it as shown, 0 to 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<(u8, u8)>,
    /// Ids of the colour at worst and at best.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<(String, String)>,
    /// Open must-haves.
    #[serde(default)]
    pub must_haves: u32,
}

/// Why an assessment was begun from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Since {
    /// The same company and platform, some time later: every control is asked again.
    Later,
    /// The same company, another platform: what is the company's stays answered.
    OtherPlatform,
}

/// The run that an assessment was begun from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Earlier {
    /// Its id in the store it was in.
    pub id: String,
    /// Why.
    pub since: Since,
    /// What was answered then.
    #[serde(default)]
    pub answers: BTreeMap<ControlId, Status>,
    /// That run, and those before it, oldest first.
    #[serde(default)]
    pub runs: Vec<Run>,
}
