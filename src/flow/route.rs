//! The path through the questions: first reading, next and previous, progress, minutes left.

use super::{Asked, Flow};
use crate::{
    assessment::ChecklistRole,
    questionnaire::{ChecklistId, ControlId, GateKind, StepId, TierId},
};

/// How long a first reading is: should-haves join the must-haves only up to this many controls.
pub const FIRST_READING: usize = 12;
/// Seconds for one of the six profile questions: a choice from facts that everybody knows.
pub const SECONDS_PER_QUESTION: u32 = 15;
/// Seconds for one tier of one department: about ten lines to read and tick.
pub const SECONDS_PER_TIER: u32 = 40;
/// Seconds for one control: two lines to read, one key. Six questions, three tiers and twelve controls stay under ten
/// minutes.
pub const SECONDS_PER_CONTROL: u32 = 30;

/// How much is answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Answered, don't know included.
    pub answered: usize,
    /// Asked.
    pub total: usize,
}

impl Progress {
    /// Says whether nothing is left.
    pub fn is_complete(self) -> bool {
        self.answered == self.total
    }

    /// Returns how many are left.
    pub fn left(self) -> usize {
        self.total.saturating_sub(self.answered)
    }

    fn count(self, answered: bool) -> Self {
        Self { answered: self.answered + usize::from(answered), total: self.total + 1 }
    }
}

/// Progress in one step of one checklist; shared controls count in each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepProgress {
    /// The checklist.
    pub checklist: ChecklistId,
    /// The step.
    pub step: StepId,
    /// What is asked there.
    pub progress: Progress,
}

/// Returns the control after `current`; none at the end or where `current` is not on the route.
pub fn next<'a>(route: &[&'a ControlId], current: &ControlId) -> Option<&'a ControlId> {
    let at = route.iter().position(|control| *control == current)?;
    route.get(at + 1).copied()
}

/// Returns the control before `current`; none at the start or where `current` is not on the route.
pub fn previous<'a>(route: &[&'a ControlId], current: &ControlId) -> Option<&'a ControlId> {
    let at = route.iter().position(|control| *control == current)?;
    at.checked_sub(1).and_then(|at| route.get(at)).copied()
}

/// Returns the minutes for that much work, rounded up.
pub fn minutes_of(questions: usize, tiers: usize, controls: usize) -> u32 {
    let seconds = |count: usize, each: u32| u32::try_from(count).unwrap_or(u32::MAX).saturating_mul(each);
    seconds(questions, SECONDS_PER_QUESTION)
        .saturating_add(seconds(tiers, SECONDS_PER_TIER))
        .saturating_add(seconds(controls, SECONDS_PER_CONTROL))
        .div_ceil(60)
}

impl<'a> Flow<'a> {
    /// Returns every control that is asked, in order.
    pub fn route(&self) -> Vec<&'a ControlId> {
        self.asked.iter().map(|asked| &asked.control.id).collect()
    }

    /// Returns the first reading: the must-haves active at worst of the checklists in the verdict (of all asked, where
    /// none is), then should-haves up to [`FIRST_READING`] controls, each group in the order of the checklists.
    pub fn first_reading(&self) -> Vec<&'a ControlId> {
        let verdict = self.checklists.iter().any(|(_, role)| *role == ChecklistRole::Verdict);
        let of = |kind: GateKind| {
            self.asked
                .iter()
                .filter(move |asked| {
                    self.gate_at(asked, |place| !verdict || place.role == ChecklistRole::Verdict) == Some(kind)
                })
                .map(|asked| &asked.control.id)
        };
        let mut route: Vec<_> = of(GateKind::Hard).collect();
        let room = FIRST_READING.saturating_sub(route.len());
        route.extend(of(GateKind::Soft).take(room));
        route
    }

    /// Says whether the control has an answer that counts.
    pub fn is_answered(&self, control: &ControlId) -> bool {
        self.status(control).is_some()
    }

    /// Returns the first control on the route without an answer that counts.
    pub fn first_unanswered(&self, route: &[&'a ControlId]) -> Option<&'a ControlId> {
        route.iter().copied().find(|control| !self.is_answered(control))
    }

    /// Returns the next control after `current` without an answer, else the first one before it.
    pub fn next_unanswered(&self, route: &[&'a ControlId], current: &ControlId) -> Option<&'a ControlId> {
        let start = route.iter().position(|control| *control == current).map_or(0, |at| at + 1);
        let (before, after) = route.split_at_checked(start)?;
        after.iter().chain(before).copied().find(|control| *control != current && !self.is_answered(control))
    }

    /// Returns the progress along a route.
    pub fn progress(&self, route: &[&'a ControlId]) -> Progress {
        route.iter().fold(Progress::default(), |progress, control| progress.count(self.is_answered(control)))
    }

    /// Returns the progress of every step of every checklist that is asked, steps with nothing asked included.
    pub fn steps(&self) -> Vec<StepProgress> {
        let mut steps = Vec::new();
        for (checklist, _) in &self.checklists {
            for step in &checklist.steps {
                let asked = step.entries.iter().filter(|entry| self.find(entry.control.as_str()).is_some());
                let progress =
                    asked.fold(Progress::default(), |sum, entry| sum.count(self.is_answered(&entry.control)));
                steps.push(StepProgress { checklist: checklist.id.clone(), step: step.id.clone(), progress });
            }
        }
        steps
    }

    /// Counts profile questions without any answer: a question is open while one of its choices that are asked is not
    /// made; free text may stay empty.
    pub fn open_questions(&self) -> usize {
        self.questionnaire().profile.iter().filter(|question| self.reading.is_open(question)).count()
    }

    /// Counts tiers with no tick at all: each department's own, and where it goes once for the platform.
    pub fn open_tiers(&self) -> usize {
        let own = |department: &crate::assessment::Department| {
            let levels = |tier| self.reading.levels(department, tier);
            [TierId::Sensitivity, TierId::Roles].into_iter().filter(|tier| !levels(*tier).assessed).count()
                + usize::from(department.mobility.is_some() && !levels(TierId::Mobility).assessed)
        };
        let inherits = self.assessment().departments.iter().any(|department| department.mobility.is_none());
        let platform = self.assessment().mobility.levels(self.questionnaire().tier(TierId::Mobility));
        let platform = usize::from(inherits && !platform.assessed);
        self.assessment().departments.iter().map(own).sum::<usize>() + platform
    }

    /// Returns the minutes left along a route, with what is open of profile and tiers.
    pub fn minutes_left(&self, route: &[&'a ControlId]) -> u32 {
        minutes_of(self.open_questions(), self.open_tiers(), self.progress(route).left())
    }

    /// Returns about how many minutes the first reading still takes. While profile questions are open nobody knows what
    /// will be asked: the usual dozen is then a better guess than everything that may be.
    pub fn first_minutes_left(&self) -> u32 {
        let left = self.progress(&self.first_reading()).left();
        let open = self.open_questions();
        minutes_of(open, self.open_tiers(), if open > 0 { left.min(FIRST_READING) } else { left })
    }

    /// Returns the asked controls in the step, in order, at their first place or not.
    pub fn in_step(&self, checklist: &ChecklistId, step: &StepId) -> Vec<&Asked<'a>> {
        self.asked
            .iter()
            .filter(|asked| asked.places().any(|place| place.checklist.id == *checklist && place.step.id == *step))
            .collect()
    }
}
