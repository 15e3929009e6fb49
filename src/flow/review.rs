//! Before the result: unanswered, not known, flagged, contradictions; and the rule for the time until it is decided.

use super::Flow;
use crate::{
    assessment::Department,
    questionnaire::{ControlId, RuleId, RulePart, Status, Tick, TierId, Truth},
};

/// What a review shows. "Find out first" in its order by points is `scoring::Scores::find_out_first`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Review<'a> {
    /// Asked and unanswered (or refused), in order. One undoable event marks them don't know.
    pub unanswered: Vec<&'a ControlId>,
    /// Answered "don't know", in order.
    pub unknown: Vec<&'a ControlId>,
    /// Those about which a workshop disagrees, in order; they are neither of the two above.
    pub split: Vec<&'a ControlId>,
    /// Flagged, in order.
    pub flagged: Vec<&'a ControlId>,
    /// Answers that do not fit together.
    pub contradictions: Vec<Contradiction<'a>>,
}

/// A rule of the packs that certainly holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction<'a> {
    /// The rule.
    pub rule: &'a RuleId,
    /// The controls whose answers it reads.
    pub controls: Vec<&'a ControlId>,
}

/// What an interim rule names: "until then keep these out of this chat".
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Interim<'a> {
    /// Ticks of *what is in it* at level 4, in the order of the pack.
    pub ticks: Vec<&'a Tick>,
    /// Whether nobody ticked them: they are named because it is not known that they are absent.
    pub assumed: bool,
}

impl<'a> Flow<'a> {
    /// Returns what a review shows.
    pub fn review(&self) -> Review<'a> {
        let mut review = Review { contradictions: self.contradictions(), ..Review::default() };
        for asked in self.asked() {
            let id = &asked.control.id;
            match self.status(id) {
                _ if self.split(id).is_some() => review.split.push(id),
                None => review.unanswered.push(id),
                Some(Status::DontKnow) => review.unknown.push(id),
                Some(_) => {}
            }
            if self.assessment().answers.get(id).is_some_and(|answer| answer.flagged) {
                review.flagged.push(id);
            }
        }
        review
    }

    /// Returns the contradiction rules that certainly hold: every answer is given, asked and among those named, every
    /// condition is certain.
    pub fn contradictions(&self) -> Vec<Contradiction<'a>> {
        self.questionnaire()
            .contradictions
            .iter()
            .filter(|rule| {
                rule.all.iter().all(|part| match part {
                    // What is still argued about contradicts nothing yet.
                    RulePart::Answer(control, _) if self.split(control).is_some() => false,
                    RulePart::Answer(control, statuses) => {
                        self.status(control).is_some_and(|status| statuses.contains(&status))
                    }
                    RulePart::When(condition) => condition.holds(&self.reading) == Truth::True,
                })
            })
            .map(|rule| {
                let controls = rule.all.iter().filter_map(|part| match part {
                    RulePart::Answer(control, _) => Some(control),
                    RulePart::When(_) => None,
                });
                Contradiction { rule: &rule.id, controls: controls.collect() }
            })
            .collect()
    }

    /// Returns what an interim rule names for one department, or for all: its ticks at level 4. Where there are none, but
    /// such data may be there (not sure, nothing ticked, or for all: the firm-wide question does not say no), the ticks that
    /// count for the firm-wide question.
    pub fn interim(&self, department: Option<&Department>) -> Interim<'a> {
        let Some(tier) = self.questionnaire().tier(TierId::Sensitivity) else { return Interim::default() };
        let chosen = || {
            let all = self.assessment().departments.iter();
            all.filter(|known| department.is_none_or(|wanted| wanted.id == known.id)).map(|known| &known.sensitivity)
        };
        let severe = || tier.ticks.iter().filter(|tick| tick.level == Some(4));
        let ticks: Vec<_> = severe().filter(|tick| chosen().any(|answer| answer.ticks.contains(&tick.id))).collect();
        if !ticks.is_empty() {
            return Interim { ticks, assumed: false };
        }
        let open = chosen().any(|answer| answer.is_unsure(Some(tier)) || answer.ticks.is_empty());
        let said_no =
            self.assessment().profile.get("firm-sensitive").is_some_and(|answer| answer.values.contains("no"));
        if open || (department.is_none() && !said_no) {
            return Interim { ticks: severe().filter(|tick| tick.firm_sensitive).collect(), assumed: true };
        }
        Interim::default()
    }
}
