//! Changes of ticks that lower what is at stake: get the place confirmed, take data out of the chat, show it to fewer
//! people. Often the cheapest fix of all.

use std::collections::BTreeSet;

use crate::{
    assessment::{Assessment, Body, DepartmentId, Move, Reading, TierAnswer},
    questionnaire::{ControlId, Questionnaire, Tick, TickId, Tier, TierId},
};

/// The level from which data is worth taking out, and people are worth leaving out.
const SEVERE: u8 = 4;
/// What is taken to remain where a move leaves nothing ticked: the first tick of this level, ordinary work.
const ORDINARY: u8 = 2;

/// The control that asks for the place in writing, where the pack names no other for the tick that confirms it.
pub const LOCATION: &str = "location-in-writing";

/// What a change of ticks does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shift {
    /// The place is confirmed in writing, which this control asks for too.
    Confirm(Option<ControlId>),
    /// These kinds of data leave the chat.
    Out(Vec<TickId>),
    /// These people see it no longer.
    Narrow(Vec<TickId>),
}

/// A change of ticks that can be decided on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// What it does.
    pub shift: Shift,
    /// The ticks once it is done, without owner and date.
    pub change: Move,
    /// Half-days of own work; see [`half_days`].
    pub half_days: u32,
}

/// Returns the change of a move as an event's body.
pub fn body(change: &Move) -> Body {
    Body::Ticks {
        department: change.department.clone(),
        tier: change.tier,
        ticks: change.ticks.clone(),
        not_sure: change.not_sure,
    }
}

fn answer<'a>(assessment: &'a Assessment, department: &DepartmentId, tier: TierId) -> Option<&'a TierAnswer> {
    if tier == TierId::Mobility && department.is_whole() {
        return Some(&assessment.mobility);
    }
    assessment.department(department).map(|known| known.tier(tier, &assessment.mobility))
}

/// Returns the half-days of own work of a move: the effort of every tick that it ends. A confirmation costs what its
/// control costs, and nothing where that control is asked: there the work stands with the control.
pub fn half_days(questionnaire: &Questionnaire, assessment: &Assessment, change: &Move) -> u32 {
    let Some(now) = answer(assessment, &change.department, change.tier) else { return 0 };
    let reading = Reading::new(questionnaire, assessment);
    let of = |tick: &TickId| questionnaire.tier(change.tier).and_then(|tier| tier.tick(tick.as_str()));
    let ended = now.ticks.difference(&change.ticks).filter_map(|tick| of(tick)?.effort);
    let confirmed = change.ticks.difference(&now.ticks).filter_map(|tick| {
        let control = questionnaire.control(confirming(of(tick)?)?.as_str())?;
        (!reading.is_asked(control)).then_some(control.effort)
    });
    ended.chain(confirmed).fold(0, u32::saturating_add)
}

/// Lists the moves that lower a level now: first the place confirmed, then by department what leaves and who is left
/// out.
pub fn offered(questionnaire: &Questionnaire, assessment: &Assessment) -> Vec<Offer> {
    let mut found = Vec::new();
    let mut offer = |shift, change: Move| {
        let half_days = half_days(questionnaire, assessment, &change);
        found.push(Offer { shift, change, half_days });
    };
    if let Some(tier) = questionnaire.tier(TierId::Mobility) {
        let own = assessment.departments.iter().filter(|department| department.mobility.is_some());
        let inherited = assessment.departments.iter().any(|department| department.mobility.is_none());
        let platform = inherited.then(DepartmentId::whole);
        for department in platform.into_iter().chain(own.map(|department| department.id.clone())) {
            let Some(now) = answer(assessment, &department, TierId::Mobility) else { continue };
            if let Some((shift, ticks)) = confirmed(tier, now) {
                let not_sure = now.not_sure;
                offer(shift, moved(department, TierId::Mobility, ticks, not_sure));
            }
        }
    }
    for department in &assessment.departments {
        for tier in [TierId::Sensitivity, TierId::Roles] {
            let (Some(pack), Some(now)) = (questionnaire.tier(tier), answer(assessment, &department.id, tier)) else {
                continue;
            };
            if let Some((gone, ticks)) = eased(pack, now) {
                let shift = if tier == TierId::Sensitivity { Shift::Out(gone) } else { Shift::Narrow(gone) };
                offer(shift, moved(department.id.clone(), tier, ticks, now.not_sure));
            }
        }
    }
    found
}

/// Returns the control that a confirming tick stands for.
fn confirming(tick: &Tick) -> Option<ControlId> {
    tick.confirms.then(|| tick.control.clone().unwrap_or_else(|| ControlId::from(LOCATION)))
}

fn moved(department: DepartmentId, tier: TierId, ticks: BTreeSet<TickId>, not_sure: bool) -> Move {
    Move { department, tier, ticks, not_sure, owner: String::new(), due: None }
}

/// Adds the confirmations that are wanting; none where nothing waits for one.
fn confirmed(tier: &Tier, now: &TierAnswer) -> Option<(Shift, BTreeSet<TickId>)> {
    let ticked = tier.ticks.iter().filter(|tick| now.ticks.contains(&tick.id));
    let wanting: Vec<&TickId> =
        ticked.filter_map(|tick| tick.needs.as_ref()).filter(|needs| !now.ticks.contains(*needs)).collect();
    let first = wanting.first()?;
    let control = tier.tick(first.as_str()).and_then(confirming);
    let ticks = now.ticks.iter().chain(wanting.iter().copied()).cloned().collect();
    Some((Shift::Confirm(control), ticks))
}

/// Ends the severe ticks that can be ended: any data can leave the chat, of people only those whose tick has an effort.
/// None where the level stays as it is.
fn eased(tier: &Tier, now: &TierAnswer) -> Option<(Vec<TickId>, BTreeSet<TickId>)> {
    let severe = |tick: &&Tick| tick.level == Some(SEVERE) && now.ticks.contains(&tick.id);
    let can_end = |tick: &Tick| tier.id == TierId::Sensitivity || tick.effort.is_some();
    let (gone, kept): (Vec<&Tick>, Vec<&Tick>) = tier.ticks.iter().filter(severe).partition(|tick| can_end(tick));
    if gone.is_empty() || !kept.is_empty() {
        return None;
    }
    let gone: Vec<TickId> = gone.iter().map(|tick| tick.id.clone()).collect();
    let mut ticks = now.ticks.clone();
    ticks.retain(|tick| !gone.contains(tick));
    if !tier.ticks.iter().any(|tick| tick.level.is_some() && ticks.contains(&tick.id)) {
        ticks.extend(tier.ticks.iter().find(|tick| tick.level == Some(ORDINARY)).map(|tick| tick.id.clone()));
    }
    let then = TierAnswer { ticks: ticks.clone(), not_sure: now.not_sure }.levels(Some(tier));
    let before = now.levels(Some(tier));
    (then.best < before.best || then.worst < before.worst).then_some((gone, ticks))
}
