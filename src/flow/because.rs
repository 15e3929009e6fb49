//! What is not asked, and why.

use super::Flow;
use crate::{
    assessment::ChecklistRole,
    questionnaire::{ChecklistId, Condition, ControlId, Facts, TierId, Truth},
};

/// A control that no asked checklist asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAsked<'a> {
    /// The control.
    pub control: &'a ControlId,
    /// Why.
    pub reason: NotAskedReason<'a>,
    /// Whether the file holds an answer, which returns with the condition.
    pub answered: bool,
}

/// Why a control is not asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotAskedReason<'a> {
    /// Its condition does not hold, because of these parts.
    Condition(Vec<Because<'a>>),
    /// It stands only in these checklists, which are off.
    Off(Vec<&'a ChecklistId>),
}

/// One part of a condition that settled it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Because<'a> {
    /// The fact or tier has, or for `wanted` lacks, these values.
    Values {
        /// The fact, or the tier's id.
        name: &'a str,
        /// The values asked about.
        values: &'a [String],
        /// Whether the condition wanted them: true where they are lacking, false where they are there.
        wanted: bool,
    },
    /// The tier is below the level, or for not `wanted` at least there.
    Level {
        /// The tier.
        tier: TierId,
        /// The level asked about.
        level: u8,
        /// Whether the condition wanted it.
        wanted: bool,
    },
}

/// Collects the leaves that make `condition` certainly differ from `wanted`.
fn because<'a>(condition: &'a Condition, facts: &dyn Facts, wanted: bool, found: &mut Vec<Because<'a>>) {
    let settled = if wanted { Truth::False } else { Truth::True };
    if condition.holds(facts) != settled {
        return;
    }
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                because(part, facts, wanted, found);
            }
        }
        Condition::Not(part) => because(part, facts, !wanted, found),
        Condition::Includes(parts) => {
            for (name, values) in parts {
                if facts.includes(name, values.values()) == settled {
                    found.push(Because::Values { name, values: values.values(), wanted });
                }
            }
        }
        Condition::AtLeast(parts) => {
            for (tier, level) in parts {
                if facts.at_least(*tier, *level) == settled {
                    found.push(Because::Level { tier: *tier, level: *level, wanted });
                }
            }
        }
    }
}

impl<'a> Flow<'a> {
    /// Returns the controls that some checklist has and that are not asked, in the order of the catalogue.
    pub fn not_asked(&self) -> Vec<NotAsked<'a>> {
        let packs = self.questionnaire();
        let holders = |control: &ControlId| {
            packs
                .checklists
                .iter()
                .filter(|checklist| checklist.entries().any(|entry| entry.control == *control))
                .collect::<Vec<_>>()
        };
        packs
            .controls
            .iter()
            .filter(|control| self.find(control.id.as_str()).is_none())
            .filter_map(|control| {
                let holders = holders(&control.id);
                let off =
                    |checklist: &&crate::questionnaire::Checklist| self.reading.role(checklist) == ChecklistRole::Off;
                let reason = if holders.is_empty() {
                    return None;
                } else if holders.iter().all(off) {
                    NotAskedReason::Off(holders.iter().map(|checklist| &checklist.id).collect())
                } else {
                    let mut found = Vec::new();
                    if let Some(when) = &control.when {
                        because(when, &self.reading, true, &mut found);
                    }
                    NotAskedReason::Condition(found)
                };
                let answered = self.assessment().status(&control.id).is_some();
                Some(NotAsked { control: &control.id, reason, answered })
            })
            .collect()
    }
}
