//! What is asked now, what is next and what is missing.
//!
//! [`Flow::new`] reads packs and state once; build a new one after every change. A control that several checklists
//! share is asked once, at its first place: checklists in the verdict come first, then those beside it.
//!
//! Answers that the packs do not allow are *refused*: "does not apply" without a reason, where the control does not
//! allow it or where an asked checklist has the control as a gate; "something else covers it" where the control does not
//! allow that. A refused answer stays in the file and counts as unanswered.
//!
//! While a workshop disagrees about a control ([`Flow::split`]), what the room said stands in place of the answer: the
//! status that counts is the lowest that was given.

mod because;
mod gone;
mod lens;
mod review;
mod route;

use std::collections::HashMap;

pub use because::{Because, NotAsked, NotAskedReason};
pub use gone::Gone;
pub use lens::{Group, Standing};
pub use review::{Contradiction, Interim, Review};
pub use route::{
    FIRST_READING, Progress, SECONDS_PER_CONTROL, SECONDS_PER_QUESTION, SECONDS_PER_TIER, StepProgress, minutes_of,
    next, previous,
};

use crate::{
    assessment::{Assessment, ChecklistRole, Levels, Reading},
    questionnaire::{Checklist, Citation, Control, ControlId, Entry, GateKind, LawStatus, Questionnaire, Status, Step},
};

/// Controls that wide roles make should-haves: the control, and the level of *who sees it* in any department from which.
pub const RAISED_BY_ROLES: [(&str, u8); 3] = [("admin-two-step", 3), ("audit-log", 3), ("guest-review", 4)];

/// Returns the level of roles from which the control is a should-have.
pub fn raised_from(control: &str) -> Option<u8> {
    RAISED_BY_ROLES.iter().find(|(name, _)| *name == control).map(|(_, level)| *level)
}

/// A place of a control in a checklist that is asked.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The checklist.
    pub checklist: &'a Checklist,
    /// Whether it is in the verdict.
    pub role: ChecklistRole,
    /// The step.
    pub step: &'a Step,
    /// The entry with weight and gate.
    pub entry: &'a Entry,
}

/// A control that is asked, with all its places; never without one.
#[derive(Debug, Clone)]
pub struct Asked<'a> {
    /// The control.
    pub control: &'a Control,
    /// Where it is asked.
    pub place: Place<'a>,
    /// Where else it counts.
    pub also: Vec<Place<'a>>,
}

impl<'a> Asked<'a> {
    /// Iterates over all places, the one where it is asked first.
    pub fn places(&self) -> impl Iterator<Item = &Place<'a>> {
        std::iter::once(&self.place).chain(&self.also)
    }
}

/// Why an answer of the file does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// The control does not offer this status.
    NotOffered,
    /// It is a gate in a checklist that is asked, so it cannot be not applicable.
    Gate,
    /// "Does not apply" has no reason.
    NoReason,
}

/// What a workshop said while it disagrees and nobody has settled it. Low takes the lowest, High the highest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Split {
    /// The lowest answer; "don't know" where somebody said so or gave an answer that the packs refuse.
    pub lowest: Status,
    /// The highest answer; likewise.
    pub highest: Status,
}

/// What is asked of one assessment.
#[derive(Debug, Clone)]
pub struct Flow<'a> {
    reading: Reading<'a>,
    checklists: Vec<(&'a Checklist, ChecklistRole)>,
    asked: Vec<Asked<'a>>,
    index: HashMap<&'a str, usize>,
    exposure: Levels,
    roles: Levels,
}

impl<'a> Flow<'a> {
    /// Reads what is asked.
    pub fn new(questionnaire: &'a Questionnaire, assessment: &'a Assessment) -> Self {
        let reading = Reading::new(questionnaire, assessment);
        let mut checklists: Vec<_> = questionnaire
            .checklists
            .iter()
            .map(|checklist| (checklist, reading.role(checklist)))
            .filter(|(_, role)| *role != ChecklistRole::Off)
            .collect();
        checklists.sort_by_key(|(_, role)| *role != ChecklistRole::Verdict);
        let mut asked: Vec<Asked<'a>> = Vec::new();
        let mut index: HashMap<&'a str, usize> = HashMap::new();
        for &(checklist, role) in &checklists {
            for step in &checklist.steps {
                for entry in &step.entries {
                    let place = Place { checklist, role, step, entry };
                    if let Some(known) = index.get(entry.control.as_str()).and_then(|at| asked.get_mut(*at)) {
                        known.also.push(place);
                        continue;
                    }
                    let Some(control) = questionnaire.control(entry.control.as_str()) else { continue };
                    if reading.is_asked(control) {
                        index.insert(control.id.as_str(), asked.len());
                        asked.push(Asked { control, place, also: Vec::new() });
                    }
                }
            }
        }
        let exposure = reading.highest(|stake| stake.exposure);
        let roles = reading.highest(|stake| stake.roles);
        Self { reading, checklists, asked, index, exposure, roles }
    }

    /// Returns the packs.
    pub fn questionnaire(&self) -> &'a Questionnaire {
        self.reading.questionnaire
    }

    /// Returns the state.
    pub fn assessment(&self) -> &'a Assessment {
        self.reading.assessment
    }

    /// Returns the pair of both, which conditions read.
    pub fn reading(&self) -> Reading<'a> {
        self.reading
    }

    /// Returns the checklists that are asked: those in the verdict, then those beside it.
    pub fn checklists(&self) -> &[(&'a Checklist, ChecklistRole)] {
        &self.checklists
    }

    /// Returns every control that is asked, once, in the order of the checklists.
    pub fn asked(&self) -> &[Asked<'a>] {
        &self.asked
    }

    /// Finds a control that is asked.
    pub fn find(&self, control: &str) -> Option<&Asked<'a>> {
        self.index.get(control).and_then(|at| self.asked.get(*at))
    }

    /// Returns the place of a control among those that are asked, from 0.
    pub fn order(&self, control: &ControlId) -> Option<usize> {
        self.index.get(control.as_str()).copied()
    }

    /// Returns the organisation's exposure, the highest of its departments.
    pub fn exposure(&self) -> Levels {
        self.exposure
    }

    /// Returns the highest level of roles of any department.
    pub fn roles(&self) -> Levels {
        self.roles
    }

    /// Returns what the workshop said of a control that is asked, while it disagrees.
    pub fn split(&self, control: &ControlId) -> Option<Split> {
        let vote = self.assessment().votes.get(control).filter(|vote| vote.is_split())?;
        let asked = self.find(control.as_str())?;
        let (lowest, highest) = vote.ends(|status| self.withholds(asked, status).is_none())?;
        Some(Split { lowest, highest })
    }

    /// Returns the status that counts: the answer's, the lowest given where a workshop disagrees; none where unanswered,
    /// refused or not asked.
    pub fn status(&self, control: &ControlId) -> Option<Status> {
        let asked = self.find(control.as_str())?;
        if let Some(split) = self.split(control) {
            return Some(split.lowest);
        }
        let status = self.assessment().status(control)?;
        self.refuses(asked, status).is_none().then_some(status)
    }

    /// Says why the answer in the file does not count; none where it does or where there is none.
    pub fn refusal(&self, control: &ControlId) -> Option<Refusal> {
        let asked = self.find(control.as_str())?;
        self.refuses(asked, self.assessment().status(control)?).filter(|_| self.split(control).is_none())
    }

    fn refuses(&self, asked: &Asked<'_>, status: Status) -> Option<Refusal> {
        if let Some(refusal) = self.withholds(asked, status) {
            return Some(refusal);
        }
        let reason = || self.assessment().answers.get(&asked.control.id).and_then(|answer| answer.reason.as_deref());
        let needs_reason = status == Status::NotApplicable && reason().is_none_or(|reason| reason.trim().is_empty());
        needs_reason.then_some(Refusal::NoReason)
    }

    fn withholds(&self, asked: &Asked<'_>, status: Status) -> Option<Refusal> {
        match status {
            Status::NotApplicable if !asked.control.not_applicable => Some(Refusal::NotOffered),
            Status::NotApplicable if self.is_gate(asked) => Some(Refusal::Gate),
            Status::Compensating if !asked.control.compensating => Some(Refusal::NotOffered),
            _ => None,
        }
    }

    /// Says whether an asked checklist has the control as a gate, active or not, or roles at their worst make it one.
    fn is_gate(&self, asked: &Asked<'_>) -> bool {
        asked.places().any(|place| place.entry.gate.is_some())
            || raised_from(asked.control.id.as_str()).is_some_and(|level| self.roles.worst >= level)
    }

    /// Returns the statuses that are offered for a control, the four in sight first; none where it is not asked.
    pub fn offered(&self, control: &ControlId) -> Vec<Status> {
        let Some(asked) = self.find(control.as_str()) else { return Vec::new() };
        Status::ALL.into_iter().filter(|status| self.withholds(asked, *status).is_none()).collect()
    }

    /// Returns the hardest gate of the control that is active at worst, over all its places.
    pub fn gate(&self, control: &ControlId) -> Option<GateKind> {
        self.find(control.as_str()).and_then(|asked| self.gate_at(asked, |_| true))
    }

    /// Returns the hardest gate active at worst over the places that `counts` picks.
    fn gate_at(&self, asked: &Asked<'_>, counts: impl Fn(&Place<'_>) -> bool) -> Option<GateKind> {
        let raised = raised_from(asked.control.id.as_str()).is_some_and(|level| self.roles.worst >= level);
        asked
            .places()
            .filter(|place| counts(place))
            .flat_map(|place| {
                let own = place.entry.gate.filter(|gate| self.exposure.worst >= gate.from).map(|gate| gate.kind);
                own.into_iter().chain(raised.then_some(GateKind::Soft))
            })
            .min()
    }

    /// Returns the citations of a control that may apply to this profile; the first is printed first.
    pub fn citations(&self, control: &Control) -> Vec<&'a Citation> {
        self.citations_of(&control.law).collect()
    }

    /// Picks the citations that may apply out of `law`, in its order; also for ticks of a tier.
    pub fn citations_of<'b>(
        &'b self,
        law: &'b [crate::questionnaire::CitationId],
    ) -> impl Iterator<Item = &'a Citation> + 'b {
        let register = &self.questionnaire().law;
        law.iter().filter_map(|id| register.citation(id.as_str())).filter(|citation| {
            let instrument = register.instrument(citation.instrument.as_str());
            instrument.is_none_or(|instrument| self.reading.may_apply(instrument.when.as_ref()))
        })
    }

    /// Returns the status of the law behind a control: of its first citation that applies, else our advice.
    pub fn law_status(&self, control: &Control) -> LawStatus {
        self.citations_of(&control.law).next().map_or(LawStatus::OurAdvice, |citation| citation.status)
    }
}
