//! Days of a document, for calendars: what is done by when, what comes again, what runs out.

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::{
    actions,
    context::Context,
    words::{typed, typed_most},
};
use crate::{
    args,
    assessment::{DepartmentId, Reading},
    follow::{self, What},
    plan::{Action, Planned, Task},
    questionnaire::ControlId,
    sheet,
};

/// The longest name in the title of a day.
const NAME: usize = 120;
/// How many hex digits of a hash tell assessments, or ids that no file may hold, apart.
const DIGITS: usize = 16;

/// A day on which something is due or runs out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// The same in every document of the same assessment, whatever was answered or put off since: letters, digits and
    /// hyphens.
    pub id: String,
    /// The day.
    pub date: Date,
    /// What it is about, by id: `action again evidence accepted override review statement`.
    pub about: &'static str,
    /// What is due, in words.
    pub title: String,
    /// Why, who, what to do: one sentence a line.
    pub lines: Vec<String>,
}

/// Lists the days of an assessment, in order; none in a kind that tells none.
pub(super) fn dates(context: &Context<'_>) -> Vec<Dated> {
    if !context.kind.has_days() {
        return Vec::new();
    }
    let calendar = Days { context, of: hash(&context.input.assessment.begun) };
    let mut all = calendar.due();
    all.extend(calendar.planned());
    all.extend(calendar.statement());
    // Stable: what comes on one day stays in this order.
    all.sort_by_key(|dated| dated.date);
    all
}

/// Days as they are collected.
struct Days<'c, 'a> {
    context: &'c Context<'a>,
    /// Tells this assessment from others in one calendar.
    of: String,
}

impl Days<'_, '_> {
    /// What has a day of its own.
    fn due(&self) -> Vec<Dated> {
        let input = self.context.input;
        let reading = Reading::new(input.questionnaire, input.assessment);
        let due = follow::due(&reading, input.today);
        due.into_iter().filter_map(|due| Some(self.one(&due.what, due.date?))).collect()
    }

    fn one(&self, what: &What, date: Date) -> Dated {
        let words = self.context.words;
        match what {
            What::Again(again) => {
                let sheet = words.text(&format!("sheet-{}", again.sheet));
                let name = words.say("screen-pair", &args![a = sheet, b = self.again(again)]);
                let of = match (&again.entry, &again.row) {
                    (Some(entry), _) => entry.to_string(),
                    (None, Some((row, _))) => row.0.clone(),
                    (None, None) => String::new(),
                };
                let why = vec![words.text("report-date-again-why")];
                self.dated("again", &[again.sheet.as_str(), &of], date, &name, why)
            }
            What::Action(control) => {
                let action = self.context.gaps().find(|(known, _)| *known == control).map(|(_, action)| action);
                let name =
                    action.map_or_else(|| self.context.title(control), |action| actions::name(self.context, action));
                let mut lines = vec![words.text("report-date-set")];
                lines.extend(self.who(&self.context.owner(control)));
                lines.extend(action.filter(|action| action.find_out).map(|_| words.text("report-date-find-out")));
                self.dated("action", &[control.as_str()], date, &name, lines)
            }
            What::Move(change) => {
                let mut lines = vec![words.text("report-date-set")];
                lines.extend(self.who(&typed(&change.owner)));
                let of = [change.department.0.as_str(), change.tier.id()];
                self.dated("action", &of, date, &actions::move_name(self.context, change), lines)
            }
            What::Evidence(control) => self.ends("evidence", control, date),
            What::Accepted(control) => self.ends("accepted", control, date),
            What::Override(department) => {
                let why = vec![words.text("report-date-override-why")];
                self.dated("override", &[&department.0], date, &self.department(department), why)
            }
            What::Review => self.dated("review", &[], date, "", Vec::new()),
        }
    }

    fn ends(&self, about: &'static str, control: &ControlId, date: Date) -> Dated {
        let why = vec![self.context.words.text(&format!("report-date-{about}-why"))];
        self.dated(about, &[control.as_str()], date, &self.context.title(control), why)
    }

    /// Actions for which only the plan says a day: the last working day of the week in which the firm's own work ends.
    fn planned(&self) -> Vec<Dated> {
        let unset = |planned: &&Planned| planned.action.due.is_none();
        let planned = self.context.input.plan.planned.iter().filter(unset);
        planned.filter_map(|planned| self.by_week(planned)).collect()
    }

    fn by_week(&self, planned: &Planned) -> Option<Dated> {
        let words = self.context.words;
        let Action { task, owner, find_out, .. } = &planned.action;
        let week = planned.end.ceil();
        let date = self.context.planned_day(planned)?;
        let mut lines = vec![words.say("report-date-week", &args![week = week])];
        lines.extend(self.who(&typed(owner)));
        lines.extend(find_out.then(|| words.text("report-date-find-out")));
        let of = match task {
            Task::Control(control) => vec![control.as_str()],
            Task::Move(change) => vec![change.department.0.as_str(), change.tier.id()],
        };
        Some(self.dated("action", &of, date, &actions::name(self.context, &planned.action), lines))
    }

    /// The last day of the statement, where there is one to sign.
    fn statement(&self) -> Option<Dated> {
        let date = self.context.valid_until().filter(|_| !self.context.is_unfinished())?;
        let why = vec![self.context.words.text("report-date-statement-why")];
        Some(self.dated("statement", &[], date, "", why))
    }

    fn dated(&self, about: &'static str, of: &[&str], date: Date, name: &str, mut lines: Vec<String>) -> Dated {
        let words = self.context.words;
        let title = words.say(&format!("report-date-{about}"), &args![name = typed_most(name, NAME)]);
        let organisation = self.context.organisation.as_str();
        lines.push(words.say("report-date-of", &args![organisation = organisation]));
        let id: String = of.iter().map(|part| format!("-{}", plain(part))).collect();
        Dated { id: format!("{}-{about}{id}", self.of), date, about, title, lines }
    }

    fn who(&self, owner: &str) -> [String; 1] {
        let words = self.context.words;
        [if owner.is_empty() {
            words.text("report-date-nobody")
        } else {
            words.say("report-date-owner", &args![who = typed_most(owner, NAME)])
        }]
    }

    fn again(&self, again: &sheet::Due) -> String {
        let words = self.context.words;
        match (&again.entry, &again.row) {
            (Some(entry), _) => words.text(&format!("entry-{}-{entry}", again.sheet)),
            (None, Some((_, Some(name)))) if !typed(name).is_empty() => typed_most(name, NAME),
            (None, _) => {
                words.say("screen-sheet-no-name", &args![row = words.attr(&format!("sheet-{}", again.sheet), "row")])
            }
        }
    }

    fn department(&self, id: &DepartmentId) -> String {
        let seat = self.context.seat(id);
        seat.map_or_else(|| self.context.words.text("department-whole"), |seat| typed_most(&seat.name, NAME))
    }
}

/// Returns an id of a journal as it may stand in another file: as it is, or as a hash.
fn plain(id: &str) -> String {
    let is_plain =
        !id.is_empty() && id.len() <= 40 && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if is_plain { id.to_owned() } else { hash(id) }
}

fn hash(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect::<String>().chars().take(DIGITS).collect()
}
