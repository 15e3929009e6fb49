//! What a platform must have before the sensitive work of a department moves to it.

use crate::{
    assessment::{Assessment, Decision, Department, DepartmentId, Reading},
    channel::in_force,
    questionnaire::{ControlId, Facts, GateKind, Sheet, SheetField, Status, TierId, Truth},
    scoring::{Counted, DepartmentScore, Scores},
};

/// A capability that another platform must have, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need<'a> {
    /// The field of the comparison that asks for it.
    pub field: &'a SheetField,
    /// The departments that need it, in their order; never empty.
    pub departments: Vec<DepartmentId>,
    /// What is open there and would be answered by it.
    pub controls: Vec<ControlId>,
    /// Whether the data, or who sees it, asks for it.
    pub by_data: bool,
}

/// Lists the departments whose work moves, or may have to: hybrid or replace in at least one reading of what holds.
pub fn moving<'s>(assessment: &Assessment, scores: &'s Scores) -> Vec<&'s DepartmentScore> {
    let moves = |decision: Decision| matches!(decision, Decision::Hybrid | Decision::Replace);
    let may_move = |score: &&DepartmentScore| {
        in_force(assessment, score).is_some_and(|decision| moves(decision.worst) || moves(decision.best))
    };
    scores.departments.iter().filter(may_move).collect()
}

/// Lists what another platform must have for these departments, in the order of the sheet. It follows from what is open:
/// must-haves and should-haves of the department, and questions answered as not, or not wholly, in place; and from the
/// conditions of the fields, each read for the department alone.
pub fn needs<'a>(
    reading: &Reading<'a>,
    sheet: &'a Sheet,
    scores: &Scores,
    departments: &[&DepartmentScore],
) -> Vec<Need<'a>> {
    let open: Vec<(&DepartmentScore, Vec<ControlId>)> =
        departments.iter().map(|score| (*score, open(scores, score))).collect();
    let of = |field: &'a SheetField| {
        let mut need = Need { field, departments: Vec::new(), controls: Vec::new(), by_data: false };
        for (score, open) in &open {
            let answered: Vec<&ControlId> = field.answers.iter().filter(|control| open.contains(control)).collect();
            let department = reading.assessment.department(&score.department);
            let by_data =
                field.needed.as_ref().zip(department).is_some_and(|(needed, department)| {
                    needed.holds(&Alone { reading: *reading, department }).may_hold()
                });
            if answered.is_empty() && !by_data {
                continue;
            }
            need.departments.push(score.department.clone());
            need.by_data |= by_data;
            for control in answered {
                if !need.controls.contains(control) {
                    need.controls.push(control.clone());
                }
            }
        }
        (!need.departments.is_empty()).then_some(need)
    };
    sheet.fields.iter().filter_map(of).collect()
}

/// Lists what is open for a department: its gates, and what is known not to be in place.
fn open(scores: &Scores, department: &DepartmentScore) -> Vec<ControlId> {
    let gates = [GateKind::Hard, GateKind::Soft].into_iter().flat_map(|kind| scores.open_gates_for(department, kind));
    let mut open: Vec<ControlId> = gates.map(|gate| gate.control).collect();
    let missing = scores.in_verdict().flat_map(crate::scoring::ChecklistScore::controls).filter(|score| {
        score.counted == Counted::Live
            && !score.accepted
            && matches!(
                score.status,
                Some(Status::Partly | Status::Started | Status::NotInPlace | Status::Compensating)
            )
    });
    open.extend(missing.map(|score| score.control.clone()));
    open
}

/// One department as conditions read it: its own tiers, and the profile of the company.
struct Alone<'a> {
    reading: Reading<'a>,
    department: &'a Department,
}

impl Facts for Alone<'_> {
    fn includes(&self, name: &str, values: &[String]) -> Truth {
        let Some(tier) = TierId::ALL.into_iter().find(|tier| tier.id() == name) else {
            return self.reading.includes(name, values);
        };
        let answer = self.department.tier(tier, &self.reading.assessment.mobility);
        if values.iter().any(|value| answer.ticks.contains(value.as_str())) {
            Truth::True
        } else if answer.is_unsure(self.reading.questionnaire.tier(tier)) || answer.ticks.is_empty() {
            Truth::Maybe
        } else {
            Truth::False
        }
    }

    fn at_least(&self, tier: TierId, level: u8) -> Truth {
        let levels = self.reading.levels(self.department, tier);
        if levels.best >= level {
            Truth::True
        } else if levels.worst >= level {
            Truth::Maybe
        } else {
            Truth::False
        }
    }
}
