//! Two runs against each other: what is better, worse, newly known or unknown, asked or no longer asked.
//!
//! Any two assessments can be compared, or one with what it keeps of the run before it. What nobody has answered yet in
//! the later one is counted and never called worse.

mod words;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    assessment::{Assessment, Department, DepartmentId, Earlier},
    questionnaire::{ChecklistId, ControlId, GateKind, Questionnaire, Status},
    scoring::{ChecklistScore, Colour, ControlScore, Counted, Residual, Scores, Twice, shown, value},
    text::clean_line,
};

pub use words::Speech;

/// What became of a control.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Turn {
    /// More of it is in place.
    Better,
    /// Less of it is in place.
    Worse,
    /// It was known, and is not any more.
    NewlyUnknown,
    /// It was not known, and is now.
    NewlyKnown,
    /// It did not apply and does now, or the other way round.
    Otherwise,
    /// It is asked now, and was not.
    NewlyAsked,
    /// It was asked, and is not any more.
    NoLongerAsked,
    /// Nobody has answered it yet this time.
    NotYet,
}

impl Turn {
    /// Every turn, in the order in which they are told.
    pub const ALL: [Self; 8] = [
        Self::Better,
        Self::Worse,
        Self::NewlyUnknown,
        Self::NewlyKnown,
        Self::Otherwise,
        Self::NewlyAsked,
        Self::NoLongerAsked,
        Self::NotYet,
    ];

    /// Returns the id used in JSON, and in Fluent as `compare-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Better => "better",
            Self::Worse => "worse",
            Self::NewlyUnknown => "newly-unknown",
            Self::NewlyKnown => "newly-known",
            Self::Otherwise => "otherwise",
            Self::NewlyAsked => "newly-asked",
            Self::NoLongerAsked => "no-longer-asked",
            Self::NotYet => "not-yet",
        }
    }
}

/// One control that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The control.
    pub control: ControlId,
    /// What became of it.
    pub turn: Turn,
    /// Its status before; none where it had none. What a room disagrees about is [`Status::DontKnow`], here and below.
    pub before: Option<Status>,
    /// Its status now.
    pub after: Option<Status>,
}

/// How a checklist stands: Low and High as shown, and its colour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Low and High.
    pub range: (u8, u8),
    /// The colour at worst and at best.
    pub colour: Option<Twice<Colour>>,
}

/// A checklist in both runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The checklist.
    pub checklist: ChecklistId,
    /// Before; none where it did not count then, or nothing is kept of it.
    pub before: Option<Standing>,
    /// Now.
    pub after: Option<Standing>,
}

/// A department in both runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// Its id; that of the later run where it is in both.
    pub department: DepartmentId,
    /// Its name as typed; empty for the whole company.
    pub name: String,
    /// Whether it is in the one before, and in the one now.
    pub there: (bool, bool),
    /// Risk left before; none where it is not assessed.
    pub before: Option<Twice<Residual>>,
    /// Risk left now.
    pub after: Option<Twice<Residual>>,
}

/// Two runs against each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// What is not as it was, by turn, then in the order of the questions.
    pub moved: Vec<Moved>,
    /// How many controls are as they were.
    pub same: usize,
    /// The checklists.
    pub lists: Vec<Pair>,
    /// The departments; empty where nothing is kept of them.
    pub departments: Vec<Left>,
    /// Open must-haves, before and now.
    pub musts: (usize, usize),
}

impl Comparison {
    /// Returns what took a turn, in the order of the questions.
    pub fn with(&self, turn: Turn) -> impl Iterator<Item = &Moved> {
        self.moved.iter().filter(move |moved| moved.turn == turn)
    }
}

/// One of two runs.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The state.
    pub assessment: &'a Assessment,
    /// Its scores.
    pub scores: &'a Scores,
}

/// How a control stands for a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// It counts, in twentieths.
    Known(u8),
    NotApplicable,
    /// Not known, or the room disagrees.
    Unknown,
    Unanswered,
}

type States = BTreeMap<ControlId, (State, Option<Status>)>;

fn state(score: &ControlScore) -> State {
    match score.counted {
        Counted::NotApplicable => State::NotApplicable,
        _ if score.is_open() => score.told().map_or(State::Unanswered, |_| State::Unknown),
        _ => value(score.status, score.accepted).map_or(State::Unanswered, State::Known),
    }
}

fn states(scores: &Scores) -> States {
    let asked = scores.checklists.iter().flat_map(ChecklistScore::controls);
    let asked = asked.filter(|score| score.counted != Counted::NotAsked);
    asked.map(|score| (score.control.clone(), (state(score), score.told()))).collect()
}

/// Says what became of a control that is asked in both runs; none where nothing did.
fn turn(before: State, after: State) -> Option<Turn> {
    use State::{Known, NotApplicable, Unanswered, Unknown};
    match (before, after) {
        (Unanswered | Unknown, Unanswered | Unknown) => None,
        (_, Unanswered) => Some(Turn::NotYet),
        (_, Unknown) => Some(Turn::NewlyUnknown),
        (Unanswered | Unknown, _) => Some(Turn::NewlyKnown),
        (Known(before), Known(after)) if after > before => Some(Turn::Better),
        (Known(before), Known(after)) if after < before => Some(Turn::Worse),
        (Known(_), Known(_)) | (NotApplicable, NotApplicable) => None,
        (Known(_), NotApplicable) | (NotApplicable, Known(_)) => Some(Turn::Otherwise),
    }
}

/// Sets the states against each other, in the order of `order`. Returns also how many are as they were.
fn moved(questionnaire: &Questionnaire, before: &States, after: &States, is_whole: bool) -> (Vec<Moved>, usize) {
    let mut all = Vec::new();
    let mut same = 0;
    let known: BTreeSet<&ControlId> = before.keys().chain(after.keys()).collect();
    let place = |control: &ControlId| questionnaire.controls.iter().position(|known| known.id == *control);
    let mut known: Vec<&ControlId> = known.into_iter().collect();
    known.sort_by_key(|control| place(control).unwrap_or(usize::MAX));
    for control in known {
        let (old, new) = (before.get(control), after.get(control));
        let found = match (old, new) {
            (Some((old, _)), Some((new, _))) => turn(*old, *new),
            // Of an earlier run only answers are kept: what is not among them was perhaps asked.
            (None, Some((new, _))) if !is_whole => turn(State::Unanswered, *new),
            (None, _) => Some(Turn::NewlyAsked),
            (Some(_), None) => Some(Turn::NoLongerAsked),
        };
        match found {
            Some(turn) => all.push(Moved {
                control: control.clone(),
                turn,
                before: old.and_then(|(_, status)| *status),
                after: new.and_then(|(_, status)| *status),
            }),
            None => same += 1,
        }
    }
    all.sort_by_key(|moved| moved.turn);
    (all, same)
}

fn standing(score: Option<&ChecklistScore>) -> Option<Standing> {
    let score = score?;
    Some(Standing { range: shown(score.range.as_ref()?), colour: score.colour })
}

/// Sets two assessments against each other.
pub fn compare(questionnaire: &Questionnaire, before: Side<'_>, after: Side<'_>) -> Comparison {
    let (moved, same) = moved(questionnaire, &states(before.scores), &states(after.scores), true);
    let pair = |id: &ChecklistId| Pair {
        checklist: id.clone(),
        before: standing(before.scores.checklist(id)),
        after: standing(after.scores.checklist(id)),
    };
    let lists = questionnaire.checklists.iter().map(|list| pair(&list.id));
    let musts = |scores: &Scores| scores.open_gates(GateKind::Hard).len();
    Comparison {
        moved,
        same,
        lists: lists.filter(|pair| pair.before.is_some() || pair.after.is_some()).collect(),
        departments: departments(before, after),
        musts: (musts(before.scores), musts(after.scores)),
    }
}

/// Sets an assessment against what it keeps of the run before it. Of that run's checklists only the one is known that its
/// verdict took, and nothing of its departments.
pub fn since(questionnaire: &Questionnaire, earlier: &Earlier, after: Side<'_>) -> Comparison {
    let state = |status: Status| match status {
        Status::NotApplicable => State::NotApplicable,
        status => value(Some(status), false).map_or(State::Unknown, State::Known),
    };
    let before: States =
        earlier.answers.iter().map(|(control, status)| (control.clone(), (state(*status), Some(*status)))).collect();
    // Whether something was accepted then is not kept: it must not look like a change.
    let mut now = states(after.scores);
    for (state, status) in now.values_mut().filter(|(state, _)| matches!(state, State::Known(_))) {
        *state = value(*status, false).map_or(*state, State::Known);
    }
    let (moved, same) = moved(questionnaire, &before, &now, false);
    let run = earlier.runs.last();
    let colour = |id: &str| Colour::ALL.into_iter().find(|colour| colour.id() == id);
    let old = |id: &ChecklistId| {
        let run = run.filter(|run| run.checklist.as_ref() == Some(id))?;
        let twice =
            run.colour.as_ref().and_then(|(worst, best)| Some(Twice { worst: colour(worst)?, best: colour(best)? }));
        Some(Standing { range: run.range?, colour: twice })
    };
    let lists = questionnaire.checklists.iter().map(|list| Pair {
        checklist: list.id.clone(),
        before: old(&list.id),
        after: standing(after.scores.checklist(&list.id)),
    });
    Comparison {
        moved,
        same,
        lists: lists.filter(|pair| pair.before.is_some() || pair.after.is_some()).collect(),
        departments: Vec::new(),
        musts: (run.map_or(0, |run| run.must_haves as usize), after.scores.open_gates(GateKind::Hard).len()),
    }
}

/// Pairs departments by name, then by id; the whole company is always itself.
fn departments(before: Side<'_>, after: Side<'_>) -> Vec<Left> {
    let name = |department: &Department| clean_line(&department.name).trim().to_owned();
    let left = |side: Side<'_>, id: &DepartmentId| side.scores.department(id).and_then(|score| score.residual);
    let mut old: Vec<&Department> = before.assessment.departments.iter().collect();
    let mut take = |is: &dyn Fn(&Department) -> bool| {
        let at = old.iter().position(|department| is(department))?;
        Some(old.remove(at))
    };
    let mut pairs: Vec<(&Department, Option<&Department>)> = Vec::new();
    for department in &after.assessment.departments {
        let same_name = |known: &Department| {
            known.id.is_whole() == department.id.is_whole()
                && name(known).to_lowercase() == name(department).to_lowercase()
        };
        pairs.push((department, take(&same_name)));
    }
    for (department, found) in pairs.iter_mut().filter(|(_, found)| found.is_none()) {
        *found = take(&|known: &Department| known.id == department.id);
    }
    let both = pairs.into_iter().map(|(department, found)| Left {
        department: department.id.clone(),
        name: name(department),
        there: (found.is_some(), true),
        before: found.and_then(|found| left(before, &found.id)),
        after: left(after, &department.id),
    });
    let mut all: Vec<Left> = both.collect();
    all.extend(old.into_iter().map(|department| Left {
        department: department.id.clone(),
        name: name(department),
        there: (true, false),
        before: left(before, &department.id),
        after: None,
    }));
    all
}
