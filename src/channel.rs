//! Channel classes: which kind of data belongs to which class, and what of it may be said in this chat now.
//!
//! A kind of data is a tick of *what is in it*; its level alone makes its class: 1 open, 2 and 3 internal, 4 restricted.
//! What may be said where follows from the decision of a department. What is restricted stays out of the chat as long as
//! the interim rule holds (see [`Scores::interim_until`]), whatever the decision, so that both say the same.

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    assessment::{Assessment, Decision, Department, DepartmentId},
    questionnaire::{ControlId, GateKind, Questionnaire, TickId, TierId},
    scoring::{DepartmentScore, Scores, Twice, Until},
};

/// How openly a kind of data may be spoken of. Words: `channel-<id>`, `.means`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Level 1: published anyway.
    Open,
    /// Levels 2 and 3: for people of the company.
    Internal,
    /// Level 4: what harms people most when it gets out.
    Restricted,
}

impl Class {
    /// The three, from the most open.
    pub const ALL: [Self; 3] = [Self::Open, Self::Internal, Self::Restricted];

    /// Returns the class of a level, 1 to 4.
    pub fn of(level: u8) -> Self {
        match level {
            ..=1 => Self::Open,
            2 | 3 => Self::Internal,
            4.. => Self::Restricted,
        }
    }

    /// Returns the id used in JSON and in Fluent.
    pub fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Internal => "internal",
            Self::Restricted => "restricted",
        }
    }
}

/// What may be done with a class in this chat now, from most to least. Words: `channel-rule-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rule {
    /// It may be said here.
    Here,
    /// It may be said here while the conditions hold.
    Conditions,
    /// It stays as it is until it is decided.
    Unchanged,
    /// Only in groups of the department itself.
    Inside,
    /// Through the other channel.
    Elsewhere,
    /// Here until the other platform is there, then there: nobody can be sent to what does not exist yet.
    UntilMoved,
    /// Not here, until then.
    KeptOut(Until),
}

impl Rule {
    /// Returns the id used in JSON and in Fluent.
    pub fn id(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::Conditions => "conditions",
            Self::Unchanged => "unchanged",
            Self::Inside => "inside",
            Self::Elsewhere => "elsewhere",
            Self::UntilMoved => "until-moved",
            Self::KeptOut(_) => "kept-out",
        }
    }

    /// Says whether nothing of the class may be said in this chat now.
    pub fn is_away(self) -> bool {
        matches!(self, Self::Elsewhere | Self::KeptOut(_))
    }

    /// Returns the rule for a class under a decision, without the interim rule.
    fn of(decision: Decision, class: Class) -> Self {
        match (decision, class) {
            (_, Class::Open) => Self::Here,
            (Decision::Keep, _) => Self::Conditions,
            (Decision::Hybrid, Class::Internal) => Self::Here,
            (Decision::Isolate, Class::Internal) => Self::Inside,
            (Decision::Isolate, Class::Restricted) => Self::KeptOut(Until::MustHaves),
            (Decision::Replace, Class::Internal) => Self::UntilMoved,
            (Decision::Hybrid | Decision::Replace, Class::Restricted) => Self::Elsewhere,
        }
    }
}

/// A kind of data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kind {
    /// The tick of *what is in it*.
    pub tick: TickId,
    /// Its class.
    pub class: Class,
}

/// A class in one department.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The class.
    pub class: Class,
    /// The kinds of it that the department has, in the order of the tier.
    pub ticks: Vec<TickId>,
    /// What may be said where.
    pub rule: Rule,
}

/// What may be said where in one department.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channels {
    /// The department.
    pub department: DepartmentId,
    /// The three classes, from the most open.
    pub lines: [Line; 3],
    /// Must-haves and should-haves of the department that are or may be open: the conditions.
    pub conditions: Vec<ControlId>,
}

/// Lists every kind of data with its class, in the order of the pack.
pub fn kinds(questionnaire: &Questionnaire) -> Vec<Kind> {
    let ticks = questionnaire.tier(TierId::Sensitivity).map_or(&[][..], |tier| &tier.ticks);
    ticks.iter().filter_map(|tick| Some(Kind { tick: tick.id.clone(), class: Class::of(tick.level?) })).collect()
}

/// Returns what holds for a department now: the decision against the table while it counts, else that of the table.
pub fn in_force(assessment: &Assessment, score: &DepartmentScore) -> Option<Twice<Decision>> {
    let set = assessment.department(&score.department).and_then(|known| known.overridden.as_ref());
    match set.filter(|_| score.overridden) {
        Some(set) => Some(Twice { worst: set.decision, best: set.decision }),
        None => score.decision,
    }
}

/// Says for every department what may be said where.
pub fn channels(questionnaire: &Questionnaire, assessment: &Assessment, scores: &Scores) -> Vec<Channels> {
    let kinds = kinds(questionnaire);
    let of = |department: &Department| {
        let score = scores.department(&department.id)?;
        let decision = in_force(assessment, score);
        let line = |class| {
            let has = |kind: &&Kind| kind.class == class && department.sensitivity.ticks.contains(&kind.tick);
            let ticks = kinds.iter().filter(has).map(|kind| kind.tick.clone()).collect();
            Line { class, ticks, rule: rule(scores, decision, class) }
        };
        let gates = [GateKind::Hard, GateKind::Soft].map(|kind| scores.open_gates_for(score, kind));
        let conditions = gates.into_iter().flatten().map(|gate| gate.control).collect();
        Some(Channels { department: department.id.clone(), lines: Class::ALL.map(line), conditions })
    };
    assessment.departments.iter().filter_map(of).collect()
}

fn rule(scores: &Scores, decision: Option<Twice<Decision>>, class: Class) -> Rule {
    let agreed = decision.and_then(|decision| decision.agreed());
    let rule = match (agreed, class) {
        (Some(decision), class) => Rule::of(decision, class),
        (None, Class::Open) => Rule::Here,
        (None, Class::Internal) => Rule::Unchanged,
        (None, Class::Restricted) => Rule::KeptOut(Until::Decided),
    };
    match scores.interim_until() {
        Some(until) if class == Class::Restricted && matches!(rule, Rule::Here | Rule::Conditions) => {
            Rule::KeptOut(until)
        }
        _ => rule,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_level_alone_makes_the_class() {
        let classes = [1, 2, 3, 4].map(Class::of);
        assert_eq!(classes, [Class::Open, Class::Internal, Class::Internal, Class::Restricted]);
    }

    #[test]
    fn the_more_a_decision_asks_the_less_may_be_said_here() {
        let rules = |decision| Class::ALL.map(|class| Rule::of(decision, class));
        use Rule::{Conditions, Elsewhere, Here, Inside, KeptOut, UntilMoved};
        assert_eq!(rules(Decision::Keep), [Here, Conditions, Conditions]);
        assert_eq!(rules(Decision::Hybrid), [Here, Here, Elsewhere]);
        assert_eq!(rules(Decision::Isolate), [Here, Inside, KeptOut(Until::MustHaves)]);
        assert_eq!(rules(Decision::Replace), [Here, UntilMoved, Elsewhere]);
    }
}
