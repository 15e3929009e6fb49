//! The path through the questions: profile, tiers, first reading, checklists.

use super::{
    Screen,
    profile::ProfilePage,
    question::{QuestionPage, Route},
    results::Results,
    review::Review,
    tiers::TierPage,
};
use crate::{
    assessment::DepartmentId,
    questionnaire::{ControlId, TierId},
    tui::{message::Transition, scene::Scene},
};

/// One stop of the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop {
    /// A profile question, by its number.
    Profile(usize),
    /// A tier of a department.
    Tier(DepartmentId, TierId),
    /// A control of the first reading.
    First(ControlId),
}

/// Returns the tiers that are asked: what and who of every department, then once where it goes, then the departments
/// that have their own answer to that.
pub fn tiers(scene: &Scene) -> Vec<(DepartmentId, TierId)> {
    let departments = &scene.file.assessment.departments;
    let mut all = Vec::new();
    for department in departments {
        for tier in [TierId::Sensitivity, TierId::Roles] {
            all.push((department.id.clone(), tier));
        }
    }
    if departments.iter().any(|department| department.mobility.is_none()) {
        all.push((DepartmentId::whole(), TierId::Mobility));
    }
    let own = departments.iter().filter(|department| department.mobility.is_some());
    all.extend(own.map(|department| (department.id.clone(), TierId::Mobility)));
    all
}

/// Returns the whole path up to the first result.
pub fn stops(scene: &Scene) -> Vec<Stop> {
    let asked = scene.packs.profile.iter().enumerate().filter(|(_, question)| scene.reading().asks_any(question));
    let profile = asked.map(|(at, _)| Stop::Profile(at));
    let tiers = tiers(scene).into_iter().map(|(department, tier)| Stop::Tier(department, tier));
    let first = scene.derived().first.iter().cloned().map(Stop::First);
    profile.chain(tiers).chain(first).collect()
}

/// Makes the screen of a stop.
pub fn screen(scene: &Scene, stop: Stop) -> Box<Screen> {
    match stop {
        Stop::Profile(at) => ProfilePage::new(scene, at, true).into(),
        Stop::Tier(department, tier) => TierPage::new(scene, department, tier, true).into(),
        Stop::First(control) => QuestionPage::new(scene, control, Route::First).into(),
    }
}

/// Goes on from `stop`: to the next stop, or to the result, from which back leads here again.
pub fn after(scene: &Scene, stop: &Stop) -> Transition {
    let stops = stops(scene);
    let next = stops.iter().position(|known| known == stop).and_then(|at| stops.get(at + 1)).cloned();
    match next {
        Some(next) => Transition::Become(screen(scene, next)),
        None => Transition::Go(Results::default().into()),
    }
}

/// Returns the screen before `stop`; none at the start.
pub fn before(scene: &Scene, stop: &Stop) -> Option<Box<Screen>> {
    let stops = stops(scene);
    let at = stops.iter().position(|known| known == stop)?;
    stops.get(at.checked_sub(1)?).cloned().map(|stop| screen(scene, stop))
}

/// Returns how many profile questions are answered in all their parts; a text may stay empty.
pub fn answered_profile(scene: &Scene) -> usize {
    (0..scene.packs.profile.len()).filter(|at| !is_open(scene, &Stop::Profile(*at))).count()
}

/// Says whether a stop still wants an answer.
pub fn is_open(scene: &Scene, stop: &Stop) -> bool {
    let assessment = &scene.file.assessment;
    match stop {
        Stop::Profile(at) => scene.packs.profile.get(*at).is_some_and(|question| scene.reading().is_open(question)),
        Stop::Tier(department, tier) => {
            let pack = scene.packs.tier(*tier);
            if department.is_whole() && *tier == TierId::Mobility {
                return !assessment.mobility.levels(pack).assessed;
            }
            let known = assessment.department(department);
            known.is_some_and(|known| !known.tier(*tier, &assessment.mobility).levels(pack).assessed)
        }
        Stop::First(control) => !scene.derived().answered.contains(control),
    }
}

/// Returns where an assessment goes on: at its first open stop, else at the result.
pub fn resume(scene: &Scene) -> Box<Screen> {
    match stops(scene).into_iter().find(|stop| is_open(scene, stop)) {
        Some(stop) => screen(scene, stop),
        None => Results::default().into(),
    }
}

/// Returns where to go deeper: at the first control of all checklists without an answer, else to the review.
pub fn deeper(scene: &Scene) -> Box<Screen> {
    let derived = scene.derived();
    let open = derived.route.iter().find(|control| !derived.answered.contains(*control));
    match open.cloned() {
        Some(control) => QuestionPage::new(scene, control, Route::All).into(),
        None => Review::new(scene).into(),
    }
}
