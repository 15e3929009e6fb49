//! Risk left and decision of a department.

use jiff::civil::Date;

use super::{Case, ChecklistScore, Colour, DepartmentScore, Residual, Twice};
use crate::{
    assessment::{ChecklistRole, Decision, Department, Override},
    flow::Flow,
    questionnaire::{GateKind, TierId},
};

/// Returns the risk left at an exposure, 1 to 4, with this band.
pub fn residual(exposure: u8, band: Colour) -> Residual {
    use Colour::{Amber, Green, Red};
    match (exposure, band) {
        (..=1, _) | (2, Green | Amber) => Residual::Low,
        (2, Red) | (3, Green | Amber) | (4.., Green) => Residual::Moderate,
        (3, Red) | (4.., Amber) => Residual::High,
        (4.., Red) => Residual::VeryHigh,
    }
}

/// Returns the decision for that much risk left, where data goes as far as `mobility`, 1 to 4.
pub fn decision(residual: Residual, mobility: u8) -> Decision {
    match residual {
        Residual::Low | Residual::Moderate => Decision::Keep,
        Residual::High => Decision::Hybrid,
        Residual::VeryHigh if mobility >= 3 => Decision::Replace,
        Residual::VeryHigh => Decision::Isolate,
    }
}

/// Says whether an override is good on `today`: named, reasoned, not expired.
fn is_good(set: &Override, today: Date) -> bool {
    !set.name.trim().is_empty() && !set.reason.trim().is_empty() && set.expires >= today
}

/// Scores a department; its deciders come later.
pub(super) fn department(
    flow: &Flow<'_>,
    department: &Department,
    checklists: &[ChecklistScore],
    today: Date,
) -> DepartmentScore {
    let stake = flow.reading().stake(department);
    let exposure = Twice::from(stake.exposure);
    let mobility = Twice::from(stake.mobility);
    let live = || checklists.iter().filter(|score| score.role == ChecklistRole::Verdict && score.range.is_some());
    let band = |reading: Case| {
        let worst = live().filter_map(|score| score.band.map(|band| *band.at(reading))).min()?;
        let open = live()
            .flat_map(ChecklistScore::controls)
            .filter_map(|control| control.gate.as_ref())
            .any(|gate| *gate.open.at(reading) && gate.kind_for_department(&exposure, reading) == Some(GateKind::Hard));
        Some(worst.after(open, false))
    };
    let band = band(Case::Worst).zip(band(Case::Best)).map(|(worst, best)| Twice { worst, best });
    let risk = band.map(|band| Twice::each(|reading| residual(*exposure.at(reading), *band.at(reading))));
    DepartmentScore {
        department: department.id.clone(),
        sensitivity: stake.sensitivity.into(),
        roles: stake.roles.into(),
        mobility,
        reach: stake.reach.into(),
        exposure,
        not_assessed: TierId::ALL.into_iter().filter(|tier| !stake.tier(*tier).assessed).collect(),
        band,
        residual: risk,
        decision: risk.map(|risk| Twice::each(|reading| decision(*risk.at(reading), *mobility.at(reading)))),
        overridden: department.overridden.as_ref().is_some_and(|set| is_good(set, today)),
        deciders: Vec::new(),
    }
}
