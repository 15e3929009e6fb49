//! Words and bars of the plan.

use std::ops::Range;

use num_traits::ToPrimitive;

use crate::{
    args,
    assessment::Move,
    i18n::Args,
    plan::{self, Action, MoveKind, Planned, Task, Track},
    questionnaire::{GateKind, TickId},
    scoring::{Colour, Points, Scores, tenths},
    text::clean_line,
    tui::scene::Scene,
};

/// Returns the cells of a bar of twelve weeks: the firm's own work, and somebody else's time behind it. What takes no
/// time has a cell all the same; what ends later ends with the bar.
pub(super) fn bar(planned: &Planned, cells: usize) -> (Range<usize>, Range<usize>) {
    let all = cells * Track::Third.weeks().1 as usize;
    let place = |week: &Points| {
        let at = (week * Points::from_integer(cells.into())).round().to_integer();
        at.to_usize().unwrap_or(all).min(all)
    };
    let start = place(&planned.start).min(all.saturating_sub(1));
    let end = place(&planned.end).max(start + 1);
    let is_open = planned.done > planned.end;
    let done = if is_open { place(&planned.done).max((end + 1).min(all)) } else { end };
    (start..end, end..done.max(end))
}

impl Scene {
    /// Returns what an action is called.
    pub fn action_name(&self, action: &Action) -> String {
        match &action.task {
            Task::Control(control) if action.find_out => {
                self.tell("report-find-out-title", &args![title = self.name_of(control)])
            }
            Task::Control(control) => self.name_of(control),
            Task::Move(change) => self.move_name(change),
        }
    }

    /// Returns what a change of ticks is called.
    pub fn move_name(&self, change: &Move) -> String {
        let tier = change.tier.id();
        let list = |ticks: Vec<TickId>| {
            let names: Vec<String> = ticks
                .iter()
                .map(|tick| {
                    let id = format!("tick-{tier}-{tick}");
                    self.attribute(&id, "name").unwrap_or_else(|| self.say(&id))
                })
                .collect();
            self.list(&names)
        };
        let name = self.department(&change.department);
        match plan::move_kind(&self.packs, &self.file.assessment, change) {
            MoveKind::Confirm => self.say("plan-move-confirm"),
            MoveKind::Out(ticks) => {
                self.tell(&format!("plan-move-out-{tier}"), &args![name = name, things = list(ticks)])
            }
            MoveKind::To(ticks) => {
                self.tell(&format!("plan-move-to-{tier}"), &args![name = name, things = list(ticks)])
            }
        }
    }

    /// Returns the weeks of an action: from the one in which its work begins to the one in which it ends.
    fn plan_weeks(&self, planned: &Planned) -> String {
        let number = |week: Points| week.to_integer().to_u32().unwrap_or(0);
        let first = number(planned.start.floor()) + 1;
        let last = number(planned.end.ceil()).max(first);
        self.tell(if first == last { "report-week" } else { "report-week-range" }, &args![from = first, to = last])
    }

    /// Returns weeks, owner and date of an action, as far as there are any.
    pub(super) fn plan_note(&self, action: &Action, planned: Option<&Planned>) -> String {
        let weeks = planned.map(|planned| self.plan_weeks(planned));
        let owner = Some(clean_line(&action.owner)).filter(|owner| !owner.is_empty());
        let due = action.due.map(|due| self.tell("screen-fix-due", &args![date = self.date(due)]));
        let parts: Vec<String> = weeks.into_iter().chain(owner).chain(due).collect();
        parts.join(" · ")
    }

    /// Returns everything that is to know about an action.
    pub(super) fn plan_details(
        &self,
        action: &Action,
        planned: Option<&Planned>,
        reason: Option<&String>,
    ) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(reason) = reason {
            let reason = clean_line(reason);
            let id = if reason.is_empty() { "report-plan-no-reason" } else { "plan-reason" };
            lines.push(self.tell(id, &args![reason = reason]));
        }
        let effort = self.effort(action.half_days, action.wait);
        let note = self.plan_note(action, planned);
        let gain = self.tell(
            "screen-fix-note",
            &args![effort = effort, gain = self.exact_points(&action.gain), count = tenths(&action.gain)],
        );
        lines.push(if note.is_empty() { gain } else { format!("{note} · {gain}") });
        if action.owner.trim().is_empty() {
            lines.push(self.say("plan-no-owner"));
        }
        let plan = self.plan();
        let inside =
            |control| plan.find(control).is_some() || plan.overflow.iter().any(|known| known.is_about(control));
        let waits: Vec<String> =
            action.depends.iter().filter(|control| inside(*control)).map(|control| self.name_of(control)).collect();
        if !waits.is_empty() {
            lines.push(self.tell("plan-waits", &args![things = self.list(&waits)]));
        }
        let out = |control| plan.left_out.iter().any(|left| left.action.is_about(control));
        let missing: Vec<String> =
            action.depends.iter().filter(|control| out(*control)).map(|control| self.name_of(control)).collect();
        if !missing.is_empty() {
            lines.push(self.tell("plan-needs", &args![things = self.list(&missing)]));
        }
        if let Some(done) = action.control().and_then(|control| self.part(control, "done")) {
            lines.push(self.tell("screen-fix-done", &args![done = done]));
        }
        lines
    }

    /// Returns range, colour and open must-haves in a line; `args` holds what else its message wants.
    pub(super) fn plan_standing(&self, id: &str, scores: &Scores, args: Args<'_>) -> String {
        let range = scores.headline().and_then(|list| list.range.as_ref()).map(|range| self.range_inside(range));
        let word = |colour: Colour| {
            let id = format!("colour-{}", colour.id());
            self.attribute(&id, "inside").unwrap_or_else(|| self.say(&id))
        };
        let colour = scores.verdict.colour.map_or_else(
            || self.say("not-known"),
            |colour| match colour.agreed() {
                Some(colour) => word(colour),
                None => self.tell("between", &args![worst = word(colour.worst), best = word(colour.best)]),
            },
        );
        let musts = scores.open_gates(GateKind::Hard).len();
        let range = range.unwrap_or_else(|| self.say("readiness-none"));
        self.tell(id, &args.with("range", range).with("colour", colour).with("musts", musts))
    }

    /// Returns money where there is a rate, else days.
    pub(super) fn plan_spent(&self, half_days: u32, cost: Option<&Points>) -> String {
        let Some(cost) = cost else { return self.effort(half_days, None) };
        let amount = self.words.number((cost + Points::new(1.into(), 2.into())).floor());
        let currency = self.file.assessment.pace.currency.as_deref().map(clean_line).unwrap_or_default();
        let id = if currency.is_empty() { "report-money-plain" } else { "report-money" };
        self.tell(id, &args![currency = currency, amount = amount])
    }

    /// Returns the pace in a line.
    pub(super) fn plan_pace(&self) -> String {
        let plan = self.plan();
        let days = self.exact_points(&plan.days_per_week);
        let rate = plan::cost(&self.file.assessment, 2).map(|rate| self.plan_spent(2, Some(&rate)));
        match rate {
            Some(rate) => self.tell("plan-pace-rate", &args![days = days, rate = rate]),
            None => self.tell("plan-pace", &args![days = days]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Urgency;

    fn planned(start: (i32, i32), end: (i32, i32), done: (i32, i32)) -> Planned {
        let at = |(a, b): (i32, i32)| Points::new(a.into(), b.into());
        let action = Action {
            task: Task::Control("a".into()),
            depends: Vec::new(),
            urgency: Urgency::Gain,
            find_out: false,
            half_days: 1,
            wait: None,
            gains: Vec::new(),
            gain: at((0, 1)),
            cost: None,
            owner: String::new(),
            due: None,
        };
        Planned { action, start: at(start), end: at(end), done: at(done), track: Track::First }
    }

    #[test]
    fn a_bar_stays_inside_twelve_weeks_and_is_never_empty() {
        for (start, end, done, wanted) in [
            ((0, 1), (1, 4), (1, 4), (0..1, 1..1)),
            ((1, 2), (3, 1), (4, 1), (1..6, 6..8)),
            ((11, 1), (12, 1), (20, 1), (22..24, 24..24)),
            ((12, 1), (12, 1), (12, 1), (23..24, 24..24)),
            ((2, 1), (2, 1), (21, 10), (4..5, 5..6)),
        ] {
            assert_eq!(bar(&planned(start, end, done), 2), wanted, "{start:?} {end:?} {done:?}");
        }
    }
}
