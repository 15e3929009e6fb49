//! An assessment without names: everything that somebody typed becomes a placeholder, everything that was chosen stays.

mod person;

use std::collections::HashMap;

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::{Acceptance, Body, Cover, Earlier, Event, EvidenceItem, Move, Override, Pace, Reply};
use crate::questionnaire::Period;
use person::People;

/// What a placeholder stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Placeholder {
    /// The organisation.
    Organisation,
    /// Who the assessment is made for.
    Client,
    /// A department.
    Department,
    /// A person.
    Person,
    /// What somebody is in the company.
    Role,
    /// A file that is evidence.
    File,
    /// Any other text.
    Text,
}

impl Placeholder {
    /// Returns the id used in Fluent: `redacted-<id>`, with `$number`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Client => "client",
            Self::Department => "department",
            Self::Person => "person",
            Self::Role => "role",
            Self::File => "file",
            Self::Text => "text",
        }
    }
}

/// Returns the same events without names. The same text becomes the same placeholder wherever it stands, and so does the
/// same person, named with or without what the person does; `word` gives the placeholder of a kind with its number. Dates, statuses, ticks and numbers of people stay; amounts of money go.
pub fn redact(events: &[Event], word: &dyn Fn(Placeholder, usize) -> String) -> Vec<Event> {
    let mut names = Names { word, people: People::new(events), known: HashMap::new(), count: HashMap::new() };
    events.iter().map(|event| names.event(event)).collect()
}

/// Returns the id of an assessment without names: always the same for one id, and no way back.
pub fn redacted_id(id: &str) -> String {
    let digest = Sha256::digest(format!("portolan/redacted:{id}").as_bytes());
    let number = digest.iter().take(16).fold(0u128, |number, byte| number << 8 | u128::from(*byte));
    ulid::Ulid(number).to_string()
}

struct Names<'a> {
    word: &'a dyn Fn(Placeholder, usize) -> String,
    people: People,
    known: HashMap<(Placeholder, String), String>,
    count: HashMap<Placeholder, usize>,
}

impl Names<'_> {
    fn name(&mut self, kind: Placeholder, text: &str) -> String {
        if text.is_empty() {
            return String::new();
        }
        let same = if kind == Placeholder::Person { self.people.who(text) } else { text.to_owned() };
        if let Some(known) = self.known.get(&(kind, same.clone())) {
            return known.clone();
        }
        let number = self.count.entry(kind).or_insert(0);
        *number += 1;
        let name = (self.word)(kind, *number);
        self.known.insert((kind, same), name.clone());
        name
    }

    /// A text that may be a date or a period, which stay, or name a person.
    fn cell(&mut self, text: &str) -> String {
        if text.parse::<Date>().is_ok() || text.parse::<Period>().is_ok() {
            return text.to_owned();
        }
        let kind = if self.people.knows(text) { Placeholder::Person } else { Placeholder::Text };
        self.name(kind, text)
    }

    fn event(&mut self, event: &Event) -> Event {
        Event {
            device: device(&event.device),
            counter: event.counter,
            lamport: event.lamport,
            time: event.time.clone(),
            by: self.name(Placeholder::Person, &event.by),
            body: self.body(&event.body),
        }
    }

    // Every op is named, so that a new one cannot pass unseen.
    fn body(&mut self, body: &Body) -> Body {
        use Placeholder::{Client, Department, File, Organisation, Person, Role, Text};
        let mut body = body.clone();
        match &mut body {
            Body::Create { title, .. } | Body::Title { title } => *title = self.name(Organisation, title),
            Body::Client { name } => *name = self.name(Client, name),
            Body::Department { name, .. } => *name = self.name(Department, name),
            Body::Fact { text: Some(text), .. } | Body::Note { text, .. } | Body::Draft { text, .. } => {
                *text = self.name(Text, text);
            }
            Body::Park { text, .. } | Body::LeaveOut { reason: text, .. } => *text = self.name(Text, text),
            Body::Cell { text, .. } => *text = self.cell(text),
            Body::Owner { text, .. } => *text = self.name(Person, text),
            Body::Participants { names } => names.iter_mut().for_each(|name| *name = self.name(Person, name)),
            Body::Answer { reason, accepted, .. } => {
                if let Some(reason) = reason {
                    *reason = self.name(Text, reason);
                }
                if let Some(Acceptance { name, role, reason, expires: _ }) = accepted {
                    *name = self.name(Person, name);
                    *role = self.name(Role, role);
                    *reason = self.name(Text, reason);
                }
            }
            Body::Override { set: Some(Override { decision: _, name, reason, expires: _ }), .. } => {
                *name = self.name(Person, name);
                *reason = self.name(Text, reason);
            }
            Body::Evidence { items, .. } => {
                for EvidenceItem { path, sha256, expires: _ } in items {
                    *path = self.name(File, path);
                    // It would tell whoever has the file.
                    *sha256 = None;
                }
            }
            Body::Reply { reply: Some(Reply { text, from, date: _ }), .. } => {
                *text = self.name(Text, text);
                *from = self.name(Person, from);
            }
            Body::Plan { moves, .. } => {
                for Move { owner, .. } in moves {
                    *owner = self.name(Person, owner);
                }
            }
            Body::Pace { days_per_week, day_rate, currency } => {
                if !days_per_week.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
                    *days_per_week = Pace::default().days_per_week;
                }
                (*day_rate, *currency) = (None, None);
            }
            // A placeholder would say that there is a name.
            Body::Cover(Cover { classification: _, version, prepared_by, for_whom }) => {
                // More than a number may hold a name.
                if !version.chars().all(|c| c.is_ascii_digit() || c == '.') {
                    version.clear();
                }
                prepared_by.clear();
                for_whom.clear();
            }
            Body::Earlier { earlier: Earlier { id, since: _, answers: _, runs: _ } } => *id = redacted_id(id),
            Body::Undo { target } | Body::Redo { target } => target.0 = device(&target.0),
            Body::Fact { text: None, .. }
            | Body::Override { set: None, .. }
            | Body::Reply { reply: None, .. }
            | Body::Ticks { .. }
            | Body::Inherit { .. }
            | Body::DropDepartment { .. }
            | Body::Clear { .. }
            | Body::RestUnknown { .. }
            | Body::Due { .. }
            | Body::Flag { .. }
            | Body::Checklist { .. }
            | Body::Target { .. }
            | Body::Row { .. }
            | Body::DropRow { .. }
            | Body::PlanOrder { .. }
            | Body::Vote { .. }
            | Body::Archive { .. }
            | Body::NextReview { .. }
            | Body::Unknown => {}
        }
        body
    }
}

/// Returns another name for a device, always the same.
fn device(name: &str) -> String {
    redacted_id(name).to_ascii_lowercase().chars().rev().take(8).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Assessment, History};

    /// Every place where somebody types, filled with a text that is easy to find again.
    fn typed() -> Vec<Event> {
        let bodies = [
            r#"{"op":"create","title":"SECRET"}"#,
            r#"{"op":"title","title":"SECRET Ltd."}"#,
            r#"{"op":"client","name":"SECRET Group"}"#,
            r#"{"op":"fact","fact":"place","values":["hong-kong"]}"#,
            r#"{"op":"fact","fact":"platform-name","text":"SECRET chat"}"#,
            r#"{"op":"department","id":"d1","name":"SECRET sales"}"#,
            r#"{"op":"answer","control":"audit-log","status":"not-applicable","reason":"SECRET reason"}"#,
            r#"{"op":"answer","control":"mfa","status":"compensating","accepted":{"name":"SECRET","role":"SECRET","reason":"SECRET","expires":"2027-01-01"}}"#,
            r#"{"op":"note","control":"audit-log","text":"SECRET\nnote"}"#,
            r#"{"op":"owner","control":"audit-log","text":"Grace SECRET"}"#,
            r#"{"op":"evidence","control":"audit-log","items":[{"path":"/home/SECRET.pdf","sha256":"SECRET","expires":"2027-01-01"}]}"#,
            r#"{"op":"pace","days_per_week":"SECRET","day_rate":"SECRET","currency":"SECRET"}"#,
            r#"{"op":"override","department":"all","set":{"decision":"keep","name":"SECRET","reason":"SECRET","expires":"2027-01-01"}}"#,
            r#"{"op":"participants","names":["Grace SECRET","Ana SECRET"]}"#,
            r#"{"op":"row","sheet":"apps","row":"r1"}"#,
            r#"{"op":"cell","sheet":"apps","row":"r1","field":"name","text":"SECRET app"}"#,
            r#"{"op":"cell","sheet":"apps","row":"r1","field":"reviewed","text":"2026-11-02"}"#,
            r#"{"op":"plan","only":["mfa"],"moves":[{"department":"all","tier":"sensitivity","ticks":[],"owner":"Grace SECRET"}]}"#,
            r#"{"op":"leave-out","control":"mfa","on":true,"reason":"SECRET"}"#,
            r#"{"op":"reply","control":"audit-log","reply":{"text":"SECRET","from":"SECRET","date":"2026-12-01"}}"#,
            r#"{"op":"park","id":"p1","text":"SECRET?"}"#,
            r#"{"op":"earlier","earlier":{"id":"SECRET","since":"later","answers":{"mfa":"partly"},"runs":[]}}"#,
            r#"{"op":"draft","field":"note:audit-log","text":"half a SECRET"}"#,
            r#"{"op":"cover","classification":"internal","version":"SECRET 2","prepared_by":"SECRET","for_whom":"SECRET"}"#,
            r#"{"op":"flag","control":"audit-log","on":true}"#,
            r#"{"op":"undo","target":["SECRET01",25]}"#,
        ];
        let event = |(counter, body): (u64, &str)| Event {
            device: "SECRET01".into(),
            counter,
            lamport: counter,
            time: "2026-11-21T09:00:00Z".into(),
            by: "SECRET".into(),
            body: serde_json::from_str(body).unwrap(),
        };
        (1..).zip(bodies).map(event).collect()
    }

    fn word(kind: Placeholder, number: usize) -> String {
        format!("{} {number}", kind.id())
    }

    #[test]
    fn nothing_that_was_typed_is_left() {
        let redacted = redact(&typed(), &word);
        for event in &redacted {
            let line = serde_json::to_string(event).unwrap();
            assert!(!line.contains("SECRET"), "{line}");
        }
    }

    #[test]
    fn what_was_chosen_stays_and_one_person_stays_one() {
        let (before, after) = (Assessment::fold(&typed()), Assessment::fold(&redact(&typed(), &word)));
        let statuses = |state: &Assessment| -> Vec<_> {
            state.answers.iter().map(|(control, answer)| (control.clone(), answer.status, answer.flagged)).collect()
        };
        assert_eq!(statuses(&before), statuses(&after));
        assert!(
            !History::read(&redact(&typed(), &word)).is_effective(&redact(&typed(), &word)[24]),
            "the flag is undone"
        );
        assert_eq!(after.title, "organisation 2");
        assert_eq!(after.answers["audit-log"].owner, after.participants[0]);
        assert_ne!(after.participants[0], after.participants[1]);
        let row = crate::assessment::RowId::added(1);
        let reviewed = after.sheets.row("apps", &row).and_then(|row| row.cell("reviewed"));
        assert_eq!(reviewed.map(|cell| cell.text.as_str()), Some("2026-11-02"));
    }

    #[test]
    fn a_person_is_one_in_every_field_with_or_without_what_the_person_does() {
        let bodies = [
            r#"{"op":"participants","names":["Wendy Lam, managing director","林詠恩（董事）","Chan, Grace","Chan, Peter","Ana, sales"]}"#,
            r#"{"op":"owner","control":"mfa","text":"wendy  lam"}"#,
            r#"{"op":"owner","control":"audit-log","text":"林詠恩"}"#,
            r#"{"op":"owner","control":"training","text":"Wendy Lam, Ana"}"#,
            r#"{"op":"owner","control":"deletion","text":"Ana"}"#,
            r#"{"op":"override","department":"all","set":{"decision":"keep","name":"Wendy Lam","reason":"why","expires":"2027-01-01"}}"#,
            r#"{"op":"reply","control":"audit-log","reply":{"text":"yes","from":"Wendy Lam - director","date":"2026-12-01"}}"#,
            r#"{"op":"row","sheet":"impact","row":"only"}"#,
            r#"{"op":"cell","sheet":"impact","row":"only","field":"decided-by","text":"Wendy Lam (managing director)"}"#,
            r#"{"op":"cell","sheet":"impact","row":"only","field":"reason","text":"Nobody named"}"#,
            r#"{"op":"plan","only":[],"moves":[{"department":"all","tier":"sensitivity","ticks":[],"owner":"WENDY LAM"}]}"#,
        ];
        let event = |(counter, body): (u64, &str)| Event {
            device: "a".into(),
            counter,
            lamport: counter,
            time: "2026-11-21T09:00:00Z".into(),
            by: String::new(),
            body: serde_json::from_str(body).unwrap(),
        };
        let events: Vec<_> = (1..).zip(bodies).map(event).collect();
        let after = Assessment::fold(&redact(&events, &word));
        let wendy = "person 1";
        assert_eq!(after.participants, [wendy, "person 2", "person 3", "person 4", "person 5"]);
        assert_eq!(after.answers["mfa"].owner, wendy);
        assert_eq!(after.answers["audit-log"].owner, "person 2");
        assert_eq!(after.answers["training"].owner, "person 6", "two people are not one of them");
        assert_eq!(after.answers["deletion"].owner, "person 5");
        let line = serde_json::to_string(&redact(&events, &word)).unwrap();
        assert_eq!(line.matches(wendy).count(), 6, "{line}");
        assert_eq!(line.matches("person").count(), 5 + 8, "{line}");
        assert!(
            line.contains(r#""field":"decided-by","text":"person 1""#)
                && line.contains(r#""field":"reason","text":"text 3""#),
            "{line}"
        );
    }

    #[test]
    fn the_id_is_another_one_and_always_the_same() {
        let id = "01JD8V0000000000000000000A";
        assert_eq!(redacted_id(id), redacted_id(id));
        assert_ne!(redacted_id(id), id);
        assert!(ulid::Ulid::from_string(&redacted_id(id)).is_ok());
    }
}
