//! What a new assessment of the same company begins with: all that is known about it, no answers.

use jiff::civil::Date;

use super::{Assessment, Body, DepartmentId, Pace, Target, TierAnswer};
use crate::questionnaire::TierId;

impl Assessment {
    /// Returns the events that tell a new assessment what this one knows about the company: name and client, facts,
    /// departments with their ticks and decisions that still hold on `today`, which checklists count, target, pace,
    /// participants, owners, sheets. Answers, notes, evidence and the plan begin anew.
    pub fn carried(&self, today: Date) -> Vec<Body> {
        let mut bodies = vec![Body::Title { title: self.title.clone() }];
        if !self.client.is_empty() {
            bodies.push(Body::Client { name: self.client.clone() });
        }
        bodies.extend(self.profile.iter().map(|(fact, answer)| Body::Fact {
            fact: fact.clone(),
            values: answer.values.clone(),
            text: answer.text.clone(),
        }));
        let whole = DepartmentId::whole();
        bodies.extend(ticks(&whole, TierId::Mobility, &self.mobility));
        for department in &self.departments {
            let id = department.id.clone();
            if !id.is_whole() || !department.name.is_empty() {
                bodies.push(Body::Department { id: id.clone(), name: department.name.clone(), copy_of: None });
            }
            bodies.extend(ticks(&id, TierId::Sensitivity, &department.sensitivity));
            bodies.extend(ticks(&id, TierId::Roles, &department.roles));
            if let Some(own) = department.mobility.as_ref().filter(|_| !id.is_whole()) {
                // Said even where nothing is ticked: it does not inherit.
                bodies.push(of(&id, TierId::Mobility, own));
            }
            let set = department.overridden.clone().filter(|set| set.expires >= today);
            bodies.extend(set.map(|set| Body::Override { department: id, set: Some(set) }));
        }
        if !self.departments.iter().any(|department| department.id.is_whole()) {
            bodies.push(Body::DropDepartment { id: whole });
        }
        let roles = self.roles.iter();
        bodies.extend(roles.map(|(list, role)| Body::Checklist { checklist: list.clone(), role: Some(*role) }));
        if self.target != Target::default() {
            bodies.push(Body::Target { points: self.target.points, by: self.target.by });
        }
        if self.pace != Pace::default() {
            let Pace { days_per_week, day_rate, currency } = self.pace.clone();
            bodies.push(Body::Pace { days_per_week, day_rate, currency });
        }
        if !self.participants.is_empty() {
            bodies.push(Body::Participants { names: self.participants.clone() });
        }
        let owned = self.answers.iter().filter(|(_, answer)| !answer.owner.is_empty());
        bodies.extend(
            owned.map(|(control, answer)| Body::Owner { control: control.clone(), text: answer.owner.clone() }),
        );
        for (sheet, id, row) in self.sheets.all() {
            if row.added {
                bodies.push(Body::Row { sheet: sheet.clone(), row: id.clone(), entry: row.entry.clone() });
            }
            bodies.extend(row.cells.iter().map(|(field, cell)| Body::Cell {
                sheet: sheet.clone(),
                row: id.clone(),
                field: field.clone(),
                values: cell.values.clone(),
                text: cell.text.clone(),
            }));
        }
        bodies
    }
}

fn of(department: &DepartmentId, tier: TierId, answer: &TierAnswer) -> Body {
    Body::Ticks { department: department.clone(), tier, ticks: answer.ticks.clone(), not_sure: answer.not_sure }
}

fn ticks(department: &DepartmentId, tier: TierId, answer: &TierAnswer) -> Option<Body> {
    (*answer != TierAnswer::default()).then(|| of(department, tier, answer))
}
