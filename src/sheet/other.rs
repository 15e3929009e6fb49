//! The same company on another platform: what of an assessment stays.

use crate::{
    assessment::{Assessment, Body, Earlier, Reading, RowId, Since},
    questionnaire::{About, ControlId, FactId, Sheet},
};

/// The text fact that names the platform.
const NAME: &str = "platform-name";

/// Says whether an answer stays when another platform is assessed: the control is about the company alone.
fn stays(reading: &Reading<'_>, control: &ControlId) -> bool {
    let known = reading.questionnaire.control(control.as_str());
    known.is_some_and(|known| !known.about.contains(&About::Platform))
}

/// Counts the answers that stay when another platform is assessed.
pub fn kept(reading: &Reading<'_>) -> usize {
    let answers = reading.assessment.answers.iter().filter(|(_, answer)| answer.status.is_some());
    answers.filter(|(control, _)| stays(reading, control)).count()
}

/// Returns the events that begin the assessment of another platform. They keep the company: its profile, departments with
/// what is in it and who sees it, decisions on checklists, target, pace, participants, every answer about the company
/// alone with note, owner, date and evidence, and the sheets that are not about the platform. `id` is this assessment's
/// in its store, `name` the other platform's, which may be empty.
pub fn other_platform(reading: &Reading<'_>, id: &str, name: &str) -> Vec<Body> {
    let (state, packs) = (reading.assessment, reading.questionnaire);
    let mut bodies = vec![Body::Title { title: state.title.clone() }];
    if !state.client.is_empty() {
        bodies.push(Body::Client { name: state.client.clone() });
    }
    let earlier = Earlier { id: id.to_owned(), since: Since::OtherPlatform, answers: [].into(), runs: Vec::new() };
    bodies.push(Body::Earlier { earlier });
    let is_company = |fact: &FactId| packs.fact(fact.as_str()).is_none_or(|known| !known.platform);
    for (fact, answer) in state.profile.iter().filter(|(fact, _)| is_company(fact)) {
        bodies.push(Body::Fact { fact: fact.clone(), values: answer.values.clone(), text: answer.text.clone() });
    }
    if !name.is_empty() && packs.fact(NAME).is_some() {
        bodies.push(Body::Fact { fact: NAME.into(), values: [].into(), text: Some(name.to_owned()) });
    }
    bodies.extend(departments(state));
    for (checklist, role) in &state.roles {
        bodies.push(Body::Checklist { checklist: checklist.clone(), role: Some(*role) });
    }
    bodies.push(Body::Target { points: state.target.points, by: state.target.by });
    let pace = state.pace.clone();
    let (days_per_week, day_rate, currency) = (pace.days_per_week, pace.day_rate, pace.currency);
    bodies.push(Body::Pace { days_per_week, day_rate, currency });
    if !state.participants.is_empty() {
        bodies.push(Body::Participants { names: state.participants.clone() });
    }
    for control in state.answers.keys().filter(|control| stays(reading, control)) {
        bodies.extend(answer(state, control));
    }
    for sheet in packs.sheets.iter().filter(|sheet| !sheet.platform) {
        bodies.extend(rows(state, sheet));
    }
    bodies
}

/// Departments with what is in it and who sees it. Where it goes is the platform's.
fn departments(state: &Assessment) -> impl Iterator<Item = Body> {
    use crate::{
        assessment::DepartmentId,
        questionnaire::TierId::{Roles, Sensitivity},
    };
    let has_whole = state.departments.iter().any(|department| department.id.is_whole());
    let each = state.departments.iter().flat_map(|department| {
        let made = (!department.id.is_whole()).then(|| Body::Department {
            id: department.id.clone(),
            name: department.name.clone(),
            copy_of: None,
        });
        let ticks = [(Sensitivity, &department.sensitivity), (Roles, &department.roles)];
        let ticks = ticks.into_iter().filter(|(_, answer)| answer.not_sure || !answer.ticks.is_empty()).map(
            |(tier, answer)| Body::Ticks {
                department: department.id.clone(),
                tier,
                ticks: answer.ticks.clone(),
                not_sure: answer.not_sure,
            },
        );
        made.into_iter().chain(ticks)
    });
    each.chain((!has_whole).then(|| Body::DropDepartment { id: DepartmentId::whole() }))
}

/// An answer with everything that was said about it.
fn answer(state: &Assessment, control: &ControlId) -> Vec<Body> {
    let Some(answer) = state.answers.get(control) else { return Vec::new() };
    let control = || control.clone();
    let mut bodies = Vec::new();
    if let Some(status) = answer.status {
        let (reason, accepted) = (answer.reason.clone(), answer.accepted.clone());
        bodies.push(Body::Answer { control: control(), status, reason, accepted });
    }
    if !answer.note.is_empty() {
        bodies.push(Body::Note { control: control(), text: answer.note.clone() });
    }
    if !answer.owner.is_empty() {
        bodies.push(Body::Owner { control: control(), text: answer.owner.clone() });
    }
    if answer.due.is_some() {
        bodies.push(Body::Due { control: control(), date: answer.due });
    }
    if !answer.evidence.is_empty() {
        bodies.push(Body::Evidence { control: control(), items: answer.evidence.clone() });
    }
    if answer.flagged {
        bodies.push(Body::Flag { control: control(), on: true });
    }
    bodies
}

/// The rows of a sheet, without the cells that are about the platform.
fn rows(state: &Assessment, sheet: &Sheet) -> Vec<Body> {
    let mut bodies = Vec::new();
    let stays = |field: &str| sheet.field(field).is_none_or(|field| !field.platform);
    for (row, kept) in state.sheets.rows(sheet.id.as_str()) {
        let at = |row: &RowId| (sheet.id.clone(), row.clone());
        if kept.added {
            let (sheet, row) = at(row);
            bodies.push(Body::Row { sheet, row, entry: kept.entry.clone() });
        }
        for (field, cell) in kept.cells.iter().filter(|(field, _)| stays(field.as_str())) {
            let (sheet, row) = at(row);
            bodies.push(Body::Cell {
                sheet,
                row,
                field: field.clone(),
                values: cell.values.clone(),
                text: cell.text.clone(),
            });
        }
    }
    bodies
}
