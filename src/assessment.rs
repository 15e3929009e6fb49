//! The state of one assessment: a fold of its events.
//!
//! [`Assessment::fold`] is total: ids that no pack knows any more stay in the state and simply match nothing.

mod conflict;
mod carry;
mod course;
mod cover;
mod department;
mod event;
mod history;
mod redact;
mod sheet;
mod stake;
mod upgrade;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use conflict::{Conflict, conflicts};
pub use course::{Earlier, Move, Parked, PlanChoice, Reply, Run, Since, Vote};
pub use cover::{Classification, Cover};
pub use department::{Decision, Department, DepartmentId, Levels, Override, TierAnswer};
pub use event::{Acceptance, Body, Event, EventKey};
pub use history::History;
pub use redact::{Placeholder, redact, redacted_id};
pub use sheet::{Cell, Row, RowId, Sheets, own_id};
pub use stake::{Stake, exposure, reach};
pub use upgrade::Upgrade;

use crate::questionnaire::{
    Checklist, ChecklistId, Condition, Control, ControlId, Fact, FactId, FactKind, Facts, ProfileQuestion,
    Questionnaire, Status, TierId, Truth, ValueId,
};

/// Proof that something is in place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct EvidenceItem {
    /// Where it is kept, as typed.
    pub path: String,
    /// SHA-256 of the file when it was added, lower-case hex.
    pub sha256: Option<String>,
    /// The last day on which it is good.
    #[schemars(with = "Option<String>")]
    pub expires: Option<Date>,
}

/// How a checklist counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ChecklistRole {
    /// In the verdict.
    Verdict,
    /// Shown beside it.
    Beside,
    /// Not asked.
    Off,
}

/// One field of the profile as answered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FactAnswer {
    /// Its values.
    pub values: BTreeSet<ValueId>,
    /// Its text.
    pub text: Option<String>,
}

/// The answer to a control. One per control for the organisation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// Its status; none is unanswered.
    pub status: Option<Status>,
    /// The reason, for not applicable.
    pub reason: Option<String>,
    /// The acceptance, for compensating.
    pub accepted: Option<Acceptance>,
    /// Note.
    pub note: String,
    /// Owner.
    pub owner: String,
    /// Due date.
    pub due: Option<Date>,
    /// Evidence.
    pub evidence: Vec<EvidenceItem>,
    /// Review flag.
    pub flagged: bool,
}

/// The target of readiness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Target {
    /// Points, 1 to 100.
    pub points: u8,
    /// By when.
    pub by: Option<Date>,
}

impl Default for Target {
    fn default() -> Self {
        Self { points: 75, by: None }
    }
}

/// How fast and at what cost the firm works; decimal text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pace {
    /// Days per week.
    pub days_per_week: String,
    /// Cost of a day.
    pub day_rate: Option<String>,
    /// Three-letter currency.
    pub currency: Option<String>,
}

impl Default for Pace {
    fn default() -> Self {
        Self { days_per_week: "2".to_owned(), day_rate: None, currency: None }
    }
}

/// One assessment as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Assessment {
    /// The organisation's name as typed; may be empty.
    pub title: String,
    /// Whether it is a finished example.
    pub sample: bool,
    /// The profile.
    pub profile: BTreeMap<FactId, FactAnswer>,
    /// The departments; never empty.
    pub departments: Vec<Department>,
    /// Where the platform's data goes; departments inherit it.
    pub mobility: TierAnswer,
    /// Answers by control.
    pub answers: BTreeMap<ControlId, Answer>,
    /// Checklists whose role differs from the default.
    pub roles: BTreeMap<ChecklistId, ChecklistRole>,
    /// The target.
    pub target: Target,
    /// Pace and cost.
    pub pace: Pace,
    /// Who took part.
    pub participants: Vec<String>,
    /// What was put into sheets.
    #[serde(skip_serializing_if = "Sheets::is_empty")]
    pub sheets: Sheets,
    /// What of the plan was decided by hand.
    #[serde(skip_serializing_if = "PlanChoice::is_empty")]
    pub plan: PlanChoice,
    /// What the provider answered to the letter.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub replies: BTreeMap<ControlId, Reply>,
    /// Hands counted in a workshop.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub votes: BTreeMap<ControlId, Vote>,
    /// Thoughts that a workshop set aside, by id.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub parking: BTreeMap<String, Parked>,
    /// The run that this one was begun from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earlier: Option<Earlier>,
    /// When it is looked at again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_review: Option<Date>,
    /// Who the assessment is made for, as typed; may be empty. It files the assessment and is no answer.
    #[serde(skip)]
    pub client: String,
    /// Whether it is set aside in the list; no answer either.
    #[serde(skip)]
    pub archived: bool,
    /// What stands on the cover of a report; no answer either.
    #[serde(skip)]
    pub cover: Cover,
    /// Text that was being typed, by field.
    #[serde(skip)]
    pub drafts: BTreeMap<String, String>,
    /// The time of the first event; empty if there is none.
    #[serde(skip)]
    pub begun: String,
    /// The time of the last effective event; empty if there is none.
    #[serde(skip)]
    pub changed: String,
    /// The time of the last effective event that counts in [`Assessment::digest`]; empty if there is none.
    #[serde(skip)]
    pub answered: String,
}

impl Default for Assessment {
    fn default() -> Self {
        Self {
            title: String::new(),
            sample: false,
            profile: BTreeMap::new(),
            departments: vec![Department::new(DepartmentId::whole(), String::new())],
            mobility: TierAnswer::default(),
            answers: BTreeMap::new(),
            roles: BTreeMap::new(),
            target: Target::default(),
            pace: Pace::default(),
            participants: Vec::new(),
            sheets: Sheets::default(),
            plan: PlanChoice::default(),
            replies: BTreeMap::new(),
            votes: BTreeMap::new(),
            parking: BTreeMap::new(),
            earlier: None,
            next_review: None,
            client: String::new(),
            archived: false,
            cover: Cover::default(),
            drafts: BTreeMap::new(),
            begun: String::new(),
            changed: String::new(),
            answered: String::new(),
        }
    }
}

fn set_or_remove<K: Ord + Clone, V>(map: &mut BTreeMap<K, V>, key: &K, value: Option<V>) {
    match value {
        Some(value) => map.insert(key.clone(), value),
        None => map.remove(key),
    };
}

/// Puts the events of several devices in their one order: Lamport clock, then device, then counter. Where a copy of a
/// journal went its own way under the same name, what the events say decides, so that the order is the same everywhere.
pub fn order(events: &mut [Event]) {
    let said = |event: &Event| serde_json::to_string(event).unwrap_or_default();
    events.sort_by(|a, b| {
        let key = (a.lamport, &a.device, a.counter).cmp(&(b.lamport, &b.device, b.counter));
        key.then_with(|| said(a).cmp(&said(b)))
    });
}

impl Assessment {
    /// Folds `events`, which stand in the order of [`order`].
    pub fn fold(events: &[Event]) -> Self {
        Self::fold_as(events, &Upgrade::default())
    }

    /// Folds `events`, which stand in the order of [`order`], as packs with these changes understand them.
    pub fn fold_as(events: &[Event], upgrade: &Upgrade) -> Self {
        let history = History::read(events);
        let mut state = Self::default();
        for event in events.iter().filter(|event| history.is_effective(event)) {
            state.stamp(event);
            upgrade.apply(&mut state, &event.body);
        }
        state
    }

    /// Takes note of the time of an effective event that is later than all before.
    pub(crate) fn stamp(&mut self, event: &Event) {
        if self.begun.is_empty() {
            self.begun.clone_from(&event.time);
        }
        self.changed.clone_from(&event.time);
        if event.body.is_answer() {
            self.answered.clone_from(&event.time);
        }
    }

    /// Applies one event's body.
    pub fn apply(&mut self, body: &Body) {
        match body {
            Body::Create { title, sample } => {
                self.title.clone_from(title);
                self.sample = *sample;
            }
            Body::Title { title } => self.title.clone_from(title),
            Body::Fact { fact, values, text } => {
                let text = text.clone().filter(|text| !text.is_empty());
                if values.is_empty() && text.is_none() {
                    self.profile.remove(fact);
                } else {
                    self.profile.insert(fact.clone(), FactAnswer { values: values.clone(), text });
                }
            }
            Body::Ticks { department, tier, ticks, not_sure } => {
                let answer = TierAnswer { ticks: ticks.clone(), not_sure: *not_sure };
                self.set_tier(department, *tier, Some(answer));
            }
            Body::Inherit { department, tier } => self.set_tier(department, *tier, None),
            Body::Department { id, name, copy_of } => {
                if let Some(known) = self.departments.iter_mut().find(|known| known.id == *id) {
                    known.name.clone_from(name);
                } else {
                    let mut new = Department::new(id.clone(), name.clone());
                    if let Some(source) = copy_of.as_ref().and_then(|source| self.department(source)) {
                        new.sensitivity = source.sensitivity.clone();
                        new.roles = source.roles.clone();
                        new.mobility = source.mobility.clone();
                    }
                    self.departments.push(new);
                }
            }
            Body::DropDepartment { id } => {
                if self.departments.len() > 1 {
                    self.departments.retain(|known| known.id != *id);
                }
            }
            Body::Answer { control, status, reason, accepted } => {
                let answer = self.answer_mut(control);
                answer.status = Some(*status);
                answer.reason.clone_from(reason);
                answer.accepted.clone_from(accepted);
                self.settle(control);
            }
            Body::Clear { control } => {
                let answer = self.answer_mut(control);
                (answer.status, answer.reason, answer.accepted) = (None, None, None);
                self.settle(control);
            }
            Body::RestUnknown { controls } => {
                for control in controls {
                    let answer = self.answer_mut(control);
                    (answer.status, answer.reason, answer.accepted) = (Some(Status::DontKnow), None, None);
                    self.settle(control);
                }
            }
            Body::Note { control, text } => {
                self.drafts.remove(&format!("note:{control}"));
                self.answer_mut(control).note.clone_from(text);
            }
            Body::Owner { control, text } => self.answer_mut(control).owner.clone_from(text),
            Body::Due { control, date } => self.answer_mut(control).due = *date,
            Body::Evidence { control, items } => self.answer_mut(control).evidence.clone_from(items),
            Body::Flag { control, on } => self.answer_mut(control).flagged = *on,
            Body::Checklist { checklist, role } => {
                match role {
                    Some(role) => self.roles.insert(checklist.clone(), *role),
                    None => self.roles.remove(checklist),
                };
            }
            Body::Target { points, by } => self.target = Target { points: (*points).clamp(1, 100), by: *by },
            Body::Pace { days_per_week, day_rate, currency } => {
                self.pace = Pace {
                    days_per_week: days_per_week.clone(),
                    day_rate: day_rate.clone(),
                    currency: currency.clone(),
                };
            }
            Body::Override { department, set } => {
                if let Some(known) = self.departments.iter_mut().find(|known| known.id == *department) {
                    known.overridden.clone_from(set);
                }
            }
            Body::Participants { names } => self.participants.clone_from(names),
            Body::Row { sheet, row, entry } => self.sheets.add(sheet, row, entry.as_ref()),
            Body::DropRow { sheet, row } => self.sheets.drop_row(sheet, row),
            Body::Cell { sheet, row, field, values, text } => {
                self.drafts.remove(&format!("cell:{sheet}:{}:{field}", row.0));
                self.sheets.set(sheet, row, field, sheet::cell(values, text));
            }
            Body::Plan { only, moves } => {
                self.plan.only.clone_from(only);
                self.plan.moves.clone_from(moves);
            }
            Body::PlanOrder { controls } => self.plan.order.clone_from(controls),
            Body::LeaveOut { control, on: true, reason } => {
                self.plan.left_out.insert(control.clone(), reason.clone());
            }
            Body::LeaveOut { control, on: false, .. } => {
                self.plan.left_out.remove(control);
            }
            Body::Reply { control, reply } => set_or_remove(&mut self.replies, control, reply.clone()),
            Body::Vote { control, hands } => {
                let hands: BTreeMap<_, _> =
                    hands.iter().filter(|(_, count)| **count > 0).map(|(status, count)| (*status, *count)).collect();
                let vote = (!hands.is_empty()).then_some(Vote { hands, settled: false });
                set_or_remove(&mut self.votes, control, vote);
            }
            Body::Park { id, text, control } => {
                let parked = (!text.is_empty()).then(|| Parked { text: text.clone(), control: control.clone() });
                set_or_remove(&mut self.parking, id, parked);
            }
            Body::Earlier { earlier } => self.earlier = Some(earlier.clone()),
            Body::Client { name } => self.client.clone_from(name),
            Body::Archive { on } => self.archived = *on,
            Body::Cover(cover) => self.cover.clone_from(cover),
            Body::NextReview { date } => self.next_review = *date,
            Body::Draft { field, text } => {
                if text.is_empty() {
                    self.drafts.remove(field);
                } else {
                    self.drafts.insert(field.clone(), text.clone());
                }
            }
            Body::Undo { .. } | Body::Redo { .. } | Body::Unknown => {}
        }
    }

    /// Returns SHA-256 over everything that was answered, as lower-case hex: the same answers, the same digest, on every
    /// machine and in any order. Drafts and times do not count.
    pub fn digest(&self) -> String {
        // Text, numbers and dates under text keys: that always serialises.
        let canonical = serde_json::to_vec(self).unwrap_or_default();
        Sha256::digest(canonical).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Finds a department.
    pub fn department(&self, id: &DepartmentId) -> Option<&Department> {
        self.departments.iter().find(|department| department.id == *id)
    }

    /// Returns the status of a control; none is unanswered.
    pub fn status(&self, control: &ControlId) -> Option<Status> {
        self.answers.get(control).and_then(|answer| answer.status)
    }

    /// Returns the text of a fact, or an empty one.
    pub fn fact_text(&self, fact: &str) -> &str {
        self.profile.get(fact).and_then(|answer| answer.text.as_deref()).unwrap_or_default()
    }

    fn answer_mut(&mut self, control: &ControlId) -> &mut Answer {
        self.answers.entry(control.clone()).or_default()
    }

    /// Whatever is answered after a vote takes its place.
    fn settle(&mut self, control: &ControlId) {
        if let Some(vote) = self.votes.get_mut(control) {
            vote.settled = true;
        }
    }

    fn set_tier(&mut self, id: &DepartmentId, tier: TierId, answer: Option<TierAnswer>) {
        if tier == TierId::Mobility && id.is_whole() {
            self.mobility = answer.unwrap_or_default();
            return;
        }
        let Some(department) = self.departments.iter_mut().find(|known| known.id == *id) else { return };
        match tier {
            TierId::Sensitivity => department.sensitivity = answer.unwrap_or_default(),
            TierId::Roles => department.roles = answer.unwrap_or_default(),
            TierId::Mobility => department.mobility = answer,
        }
    }
}

/// An assessment read against a questionnaire: what conditions see, what is asked.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    /// The packs.
    pub questionnaire: &'a Questionnaire,
    /// The state.
    pub assessment: &'a Assessment,
}

impl<'a> Reading<'a> {
    /// Pairs the two.
    pub fn new(questionnaire: &'a Questionnaire, assessment: &'a Assessment) -> Self {
        Self { questionnaire, assessment }
    }

    /// Returns the level of a tier of a department.
    pub fn levels(&self, department: &Department, tier: TierId) -> Levels {
        department.tier(tier, &self.assessment.mobility).levels(self.questionnaire.tier(tier))
    }

    /// Says whether the condition may hold; none always does.
    pub fn may_apply(&self, when: Option<&Condition>) -> bool {
        when.is_none_or(|when| when.holds(self).may_hold())
    }

    /// Says whether the fact is asked. The answer to one that is not stays in the file and counts for nothing.
    pub fn asks(&self, fact: &Fact) -> bool {
        self.may_apply(fact.when.as_ref())
    }

    /// Says whether the profile question has a fact that is asked.
    pub fn asks_any(&self, question: &ProfileQuestion) -> bool {
        question.facts.iter().any(|fact| self.asks(fact))
    }

    /// Says whether the profile question has a fact that is asked and has no answer; free text may stay empty.
    pub fn is_open(&self, question: &ProfileQuestion) -> bool {
        let open = |fact: &&Fact| fact.kind != FactKind::Text && !self.assessment.profile.contains_key(&fact.id);
        question.facts.iter().filter(open).any(|fact| self.asks(fact))
    }

    /// Says whether the control is asked at all, in whatever checklist.
    pub fn is_asked(&self, control: &Control) -> bool {
        self.may_apply(control.when.as_ref())
    }

    /// Returns how the checklist counts: what the user said, else in the verdict where its condition may hold, else
    /// off. A checklist without a condition is only offered, so off.
    pub fn role(&self, checklist: &Checklist) -> ChecklistRole {
        match self.assessment.roles.get(&checklist.id) {
            Some(role) => *role,
            None if checklist.when.is_some() && self.may_apply(checklist.when.as_ref()) => ChecklistRole::Verdict,
            None => ChecklistRole::Off,
        }
    }

    /// Iterates over the checklists that are asked, with their role.
    pub fn checklists(&self) -> impl Iterator<Item = (&'a Checklist, ChecklistRole)> + '_ {
        self.questionnaire
            .checklists
            .iter()
            .map(|checklist| (checklist, self.role(checklist)))
            .filter(|(_, role)| *role != ChecklistRole::Off)
    }
}

impl Facts for Reading<'_> {
    fn includes(&self, name: &str, values: &[String]) -> Truth {
        if let Some(tier) = TierId::ALL.into_iter().find(|tier| tier.id() == name) {
            return self
                .assessment
                .departments
                .iter()
                .map(|department| {
                    let answer = department.tier(tier, &self.assessment.mobility);
                    let pack = self.questionnaire.tier(tier);
                    if values.iter().any(|value| answer.ticks.contains(value.as_str())) {
                        Truth::True
                    } else if answer.is_unsure(pack) || !answer.levels(pack).assessed {
                        Truth::Maybe
                    } else {
                        Truth::False
                    }
                })
                .max()
                .unwrap_or(Truth::Maybe);
        }
        let fact = self.questionnaire.fact(name);
        if fact.is_some_and(|fact| !self.asks(fact)) {
            return Truth::False;
        }
        let Some(answer) = self.assessment.profile.get(name) else { return Truth::Maybe };
        if values.iter().any(|value| answer.values.contains(value.as_str())) {
            return Truth::True;
        }
        let not_sure = fact.and_then(|fact| fact.not_sure.as_ref());
        if not_sure.is_some_and(|not_sure| answer.values.contains(not_sure)) { Truth::Maybe } else { Truth::False }
    }

    fn at_least(&self, tier: TierId, level: u8) -> Truth {
        let levels = self.assessment.departments.iter().map(|department| self.levels(department, tier));
        levels
            .map(|levels| match levels {
                Levels { best, .. } if best >= level => Truth::True,
                Levels { worst, .. } if worst >= level => Truth::Maybe,
                _ => Truth::False,
            })
            .max()
            .unwrap_or(Truth::Maybe)
    }
}
