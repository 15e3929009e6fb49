//! How much is at stake: what the three tiers of a department amount to.

use super::{Department, Levels, Reading};
use crate::questionnaire::TierId;

/// Exposure by sensitivity (rows 1 to 4) and reach (columns 1 to 4).
const EXPOSURE: [[u8; 4]; 4] = [[1, 1, 1, 1], [1, 1, 2, 2], [1, 2, 3, 3], [2, 3, 4, 4]];

/// Returns the reach, 1 to 4: mobility, one higher where roles exceed it.
pub fn reach(roles: u8, mobility: u8) -> u8 {
    if roles > mobility { mobility.saturating_add(1).min(4) } else { mobility }
}

/// Returns the exposure, 1 to 4, by the table. Levels outside 1 to 4 count as the nearest.
pub fn exposure(sensitivity: u8, reach: u8) -> u8 {
    let at = |level: u8| usize::from(level.clamp(1, 4) - 1);
    EXPOSURE.get(at(sensitivity)).and_then(|row| row.get(at(reach))).copied().unwrap_or(4)
}

/// The tiers of a department with what follows from them, everything twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stake {
    /// What is in it.
    pub sensitivity: Levels,
    /// Who sees it.
    pub roles: Levels,
    /// Where it goes.
    pub mobility: Levels,
    /// Mobility raised by roles; assessed where both are.
    pub reach: Levels,
    /// How much is at stake; assessed where all three tiers are.
    pub exposure: Levels,
}

impl Stake {
    /// Works out reach and exposure from the three tiers. Both grow with every tier, so worst follows from worst.
    pub fn new(sensitivity: Levels, roles: Levels, mobility: Levels) -> Self {
        let reach = Levels {
            worst: reach(roles.worst, mobility.worst),
            best: reach(roles.best, mobility.best),
            assessed: roles.assessed && mobility.assessed,
        };
        let exposure = Levels {
            worst: exposure(sensitivity.worst, reach.worst),
            best: exposure(sensitivity.best, reach.best),
            assessed: sensitivity.assessed && reach.assessed,
        };
        Self { sensitivity, roles, mobility, reach, exposure }
    }

    /// Returns the level of a tier.
    pub fn tier(&self, tier: TierId) -> Levels {
        match tier {
            TierId::Sensitivity => self.sensitivity,
            TierId::Roles => self.roles,
            TierId::Mobility => self.mobility,
        }
    }
}

impl Reading<'_> {
    /// Returns what is at stake in a department.
    pub fn stake(&self, department: &Department) -> Stake {
        let [sensitivity, roles, mobility] = TierId::ALL.map(|tier| self.levels(department, tier));
        Stake::new(sensitivity, roles, mobility)
    }

    /// Returns the highest level that `of` gives over all departments; assessed where every department is.
    pub fn highest(&self, of: impl Fn(&Stake) -> Levels) -> Levels {
        self.assessment
            .departments
            .iter()
            .map(|department| of(&self.stake(department)))
            .reduce(|a, b| Levels {
                worst: a.worst.max(b.worst),
                best: a.best.max(b.best),
                assessed: a.assessed && b.assessed,
            })
            .unwrap_or(Levels { worst: 4, best: 1, assessed: false })
    }
}
