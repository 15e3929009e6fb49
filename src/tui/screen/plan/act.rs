//! What can be done with an action of the plan, wherever it is shown.

use super::form::{PlanForm, What, moved};
use crate::{
    assessment::{Body, DepartmentId, Move},
    plan::{self, Action, Plan, Planned, Task},
    questionnaire::{ControlId, TierId},
    tui::{
        message::Transition,
        scene::Scene,
        screen::question::{QuestionPage, Route},
    },
};

/// Which action is meant, whatever its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key {
    /// The one that puts a control in place.
    Control(ControlId),
    /// The change of a department's ticks.
    Move(DepartmentId, TierId),
}

impl Key {
    /// Returns the key of an action.
    pub(super) fn of(action: &Action) -> Self {
        match &action.task {
            Task::Control(control) => Self::Control(control.clone()),
            Task::Move(change) => Self::Move(change.department.clone(), change.tier),
        }
    }

    fn is(&self, change: &Move) -> bool {
        matches!(self, Self::Move(department, tier) if *department == change.department && *tier == change.tier)
    }
}

/// Where an action stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found<'p> {
    pub(super) action: &'p Action,
    pub(super) planned: Option<&'p Planned>,
    /// Why it is left out, where it is; empty where nobody left it out by hand.
    pub(super) left_out: Option<&'p str>,
    pub(super) by_hand: bool,
}

/// Finds an action; none where it is done or no gap any more.
pub(super) fn find<'p>(plan: &'p Plan, key: &Key) -> Option<Found<'p>> {
    let is = |action: &Action| Key::of(action) == *key;
    if let Some(planned) = plan.planned.iter().find(|planned| is(&planned.action)) {
        return Some(Found { action: &planned.action, planned: Some(planned), left_out: None, by_hand: false });
    }
    if let Some(action) = plan.overflow.iter().find(|action| is(action)) {
        return Some(Found { action, planned: None, left_out: None, by_hand: false });
    }
    let left = plan.left_out.iter().find(|left| is(&left.action))?;
    Some(Found { action: &left.action, planned: None, left_out: Some(&left.reason), by_hand: left.by_hand })
}

fn record(scene: &mut Scene, body: Body) -> Transition {
    if scene.record(body) { Transition::Stay } else { Transition::Tell("screen-read-only-refused") }
}

/// Records the changes of ticks that are planned.
pub(super) fn record_moves(scene: &mut Scene, moves: Vec<Move>) -> bool {
    let only = scene.file.assessment.plan.only.clone();
    scene.record(Body::Plan { only, moves })
}

/// Moves an action one place earlier or later, and keeps that by hand.
pub(super) fn shift(scene: &mut Scene, key: &Key, earlier: bool) -> Transition {
    if !scene.is_writable() {
        return Transition::Tell("screen-read-only-refused");
    }
    let other = |at: usize| if earlier { at.checked_sub(1) } else { Some(at + 1) };
    let Key::Control(control) = key else {
        let mut moves = scene.file.assessment.plan.moves.clone();
        let at = moves.iter().position(|change| key.is(change));
        let Some((at, to)) = at.and_then(|at| Some((at, other(at)?))).filter(|(_, to)| *to < moves.len()) else {
            return Transition::Tell("plan-stays");
        };
        moves.swap(at, to);
        record_moves(scene, moves);
        return Transition::Stay;
    };
    let mut order = in_order(scene.plan());
    let Some(at) = order.iter().position(|known| known == control) else { return Transition::Tell("plan-stays-out") };
    let Some(to) = other(at).filter(|to| *to < order.len()) else { return Transition::Tell("plan-stays") };
    order.swap(at, to);
    // What was put first by hand stays so; behind it the order of work goes on.
    let by_hand = &scene.file.assessment.plan.order;
    let kept = order.iter().rposition(|known| by_hand.contains(known)).unwrap_or(0).max(at).max(to);
    order.truncate(kept + 1);
    let body = Body::PlanOrder { controls: order };
    let mut then = scene.file.assessment.clone();
    then.apply(&body);
    let then = plan::plan(&scene.packs, &then, &scene.derived().scores, scene.today);
    if in_order(&then).iter().position(|known| known == control) == Some(at) {
        return Transition::Tell("plan-stays");
    }
    record(scene, body)
}

/// Returns what is in the plan, in its order.
fn in_order(plan: &Plan) -> Vec<ControlId> {
    let inside = plan.planned.iter().map(|planned| &planned.action).chain(&plan.overflow);
    inside.filter_map(|action| action.control().cloned()).collect()
}

/// Asks who does it and by when.
pub(super) fn assign(scene: &mut Scene, key: &Key) -> Transition {
    form(scene, key, What::Assign)
}

/// Leaves an action out, after asking why; takes in one that is out; drops a change of ticks.
pub(super) fn leave_or_take(scene: &mut Scene, key: &Key) -> Transition {
    let Key::Control(control) = key else {
        let moves = scene.file.assessment.plan.moves.iter().filter(|change| !key.is(change)).cloned().collect();
        let done = record_moves(scene, moves);
        return Transition::Tell(if done { "plan-move-dropped" } else { "screen-read-only-refused" });
    };
    let Some(found) = find(scene.plan(), key) else { return Transition::Stay };
    let (is_out, by_hand) = (found.left_out.is_some(), found.by_hand);
    if !is_out {
        return form(scene, key, What::Leave);
    }
    if !scene.is_writable() {
        return Transition::Tell("screen-read-only-refused");
    }
    if by_hand {
        scene.record(Body::LeaveOut { control: control.clone(), on: false, reason: String::new() });
    }
    let choice = &scene.file.assessment.plan;
    if let Some(mut only) = choice.only.clone().filter(|only| !only.contains(control)) {
        only.insert(control.clone());
        let moves = choice.moves.clone();
        scene.record(Body::Plan { only: Some(only), moves });
    }
    Transition::Tell("plan-taken-in")
}

/// Says that an action is done: with proof, or by finding out, or by changing the ticks.
pub(super) fn done(scene: &mut Scene, key: &Key) -> Transition {
    let Some(found) = find(scene.plan(), key) else { return Transition::Stay };
    match key {
        Key::Control(control) if found.action.find_out => {
            Transition::Go(QuestionPage::new(scene, control.clone(), Route::Single).into())
        }
        Key::Control(_) => form(scene, key, What::Done),
        Key::Move(..) => {
            let (name, body) = (scene.action_name(found.action), found.action.change());
            let before = scene.derived().scores.clone();
            if !scene.record(body) {
                return Transition::Tell("screen-read-only-refused");
            }
            let said = moved(scene, &before);
            Transition::Go(PlanForm::told(key.clone(), name, said).into())
        }
    }
}

fn form(scene: &Scene, key: &Key, what: What) -> Transition {
    if !scene.is_writable() {
        return Transition::Tell("screen-read-only-refused");
    }
    PlanForm::new(scene, key.clone(), what).map_or(Transition::Stay, |form| Transition::Go(form.into()))
}

/// Changes a planned change of ticks.
pub(super) fn change_move(scene: &mut Scene, key: &Key, change: impl Fn(&mut Move)) -> bool {
    let mut moves = scene.file.assessment.plan.moves.clone();
    moves.iter_mut().filter(|known| key.is(known)).for_each(change);
    moves == scene.file.assessment.plan.moves || record_moves(scene, moves)
}
