//! What two devices changed without knowing of each other. Nothing is lost by putting their events together: the later one
//! counts, the other stays in the journal, and both are named.

use std::collections::{BTreeMap, HashMap};

use super::{Body, Event, EventKey, History, order};
use crate::questionnaire::{ControlId, Status, TierId};

/// One thing that both sides changed after their last common event, to different ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The control that it is about, where it is about one.
    pub control: Option<ControlId>,
    /// The later change: it counts.
    pub kept: Event,
    /// The earlier one.
    pub lost: Event,
}

/// What an event changes, from the general to the particular.
type Thing = Vec<String>;

/// Events of one side, found by their name; a copy that went its own way has two of one name.
struct Side<'a>(HashMap<EventKey, Vec<&'a Event>>);

impl<'a> Side<'a> {
    fn new(events: impl IntoIterator<Item = &'a Event>) -> Self {
        let mut known: HashMap<EventKey, Vec<&Event>> = HashMap::new();
        for event in events {
            known.entry(event.key()).or_default().push(event);
        }
        Self(known)
    }

    fn has(&self, event: &Event) -> bool {
        self.0.get(&event.key()).is_some_and(|same| same.contains(&event))
    }
}

/// Lists what both sides changed to different ends, in the order of things. It does not matter which side is which.
pub fn conflicts(ours: &[Event], theirs: &[Event]) -> Vec<Conflict> {
    let (known_here, known_there) = (Side::new(ours), Side::new(theirs));
    let only_ours: Vec<&Event> = ours.iter().filter(|event| !known_there.has(event)).collect();
    let only_theirs: Vec<&Event> = theirs.iter().filter(|event| !known_here.has(event)).collect();
    let mut all: Vec<Event> = ours.to_vec();
    all.extend(only_theirs.iter().map(|event| (*event).clone()));
    order(&mut all);
    let history = History::read(&all);
    let by_key: HashMap<EventKey, &Event> = all.iter().map(|event| (event.key(), event)).collect();
    let changes = |own: &[&Event]| {
        let own = Side::new(own.iter().copied());
        let mut last: BTreeMap<Thing, usize> = BTreeMap::new();
        for (at, event) in all.iter().enumerate().filter(|(_, event)| own.has(event)) {
            if let Some(body) = history.is_effective(event).then(|| changed(event, &own, &by_key)).flatten() {
                last.extend(things(body).into_iter().map(|thing| (thing, at)));
            }
        }
        last
    };
    let (one, other) = (changes(&only_ours), changes(&only_theirs));
    let mut found = Vec::new();
    for (thing, &a) in &one {
        for (touched, &b) in &other {
            let meets = thing == touched || takes_away(&all, a, thing, touched) || takes_away(&all, b, touched, thing);
            let (Some(kept), Some(lost)) = (all.get(a.max(b)), all.get(a.min(b))) else { continue };
            if meets && !says_the_same(&kept.body, &lost.body) {
                let control = (thing.first().map(String::as_str) == Some("control")).then(|| thing.get(2)).flatten();
                let control = control.map(ControlId::new);
                found.push(Conflict { control, kept: kept.clone(), lost: lost.clone() });
            }
        }
    }
    found.dedup();
    found
}

/// Returns what an event changes: of an undo or a redo what it is about, unless that is this side's own, too.
fn changed<'a>(event: &'a Event, own: &Side<'_>, by_key: &HashMap<EventKey, &'a Event>) -> Option<&'a Body> {
    let mut event = event;
    loop {
        let (Body::Undo { target } | Body::Redo { target }) = &event.body else { return Some(&event.body) };
        event = by_key.get(target)?;
        if own.has(event) {
            return None;
        }
    }
}

/// Says whether an event takes a whole away of which the other side changed a part.
fn takes_away(all: &[Event], at: usize, whole: &Thing, part: &Thing) -> bool {
    let drops =
        all.get(at).is_some_and(|event| matches!(event.body, Body::DropRow { .. } | Body::DropDepartment { .. }));
    drops && part.len() > whole.len() && part.starts_with(whole)
}

fn says_the_same(a: &Body, b: &Body) -> bool {
    let plain = |body: &Body| match body {
        Body::Answer { status, reason: None, accepted: None, .. } => Some(*status),
        Body::RestUnknown { .. } => Some(Status::DontKnow),
        _ => None,
    };
    a == b || plain(a).is_some_and(|status| plain(b) == Some(status))
}

/// Returns what a body changes. Flags and half-typed text are nobody's decision and change nothing that counts.
fn things(body: &Body) -> Vec<Thing> {
    let one = |parts: &[&str]| vec![parts.iter().map(|part| (*part).to_owned()).collect()];
    let about = |what: &str, control: &ControlId| one(&["control", what, control.as_str()]);
    let tier = |department: &str, tier: TierId| one(&["department", department, tier.id()]);
    match body {
        Body::Title { .. } | Body::Create { .. } => one(&["title"]),
        Body::Fact { fact, .. } => one(&["fact", fact.as_str()]),
        Body::Ticks { department, tier: of, .. } | Body::Inherit { department, tier: of } => tier(&department.0, *of),
        Body::Department { id, .. } | Body::DropDepartment { id } => one(&["department", &id.0]),
        Body::Answer { control, .. } | Body::Clear { control } => about("answer", control),
        Body::RestUnknown { controls } => controls.iter().flat_map(|control| about("answer", control)).collect(),
        Body::Note { control, .. } => about("note", control),
        Body::Owner { control, .. } => about("owner", control),
        Body::Due { control, .. } => about("due", control),
        Body::Evidence { control, .. } => about("evidence", control),
        Body::LeaveOut { control, .. } => about("leave-out", control),
        Body::Reply { control, .. } => about("reply", control),
        Body::Vote { control, .. } => about("vote", control),
        Body::Checklist { checklist, .. } => one(&["checklist", checklist.as_str()]),
        Body::Target { .. } => one(&["target"]),
        Body::Pace { .. } => one(&["pace"]),
        Body::Override { department, .. } => one(&["department", &department.0, "override"]),
        Body::Participants { .. } => one(&["participants"]),
        Body::Row { sheet, row, .. } | Body::DropRow { sheet, row } => one(&["sheet", sheet.as_str(), &row.0]),
        Body::Cell { sheet, row, field, .. } => one(&["sheet", sheet.as_str(), &row.0, field.as_str()]),
        Body::Plan { .. } => one(&["plan"]),
        Body::PlanOrder { .. } => one(&["plan-order"]),
        Body::Park { id, .. } => one(&["park", id]),
        Body::Earlier { .. } => one(&["earlier"]),
        Body::Client { .. } => one(&["client"]),
        Body::Archive { .. } => one(&["archive"]),
        Body::Cover(_) => one(&["cover"]),
        Body::NextReview { .. } => one(&["next-review"]),
        Body::Flag { .. } | Body::Draft { .. } | Body::Undo { .. } | Body::Redo { .. } | Body::Unknown => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::assessment::{Assessment, RowId};

    fn event(device: &str, counter: u64, lamport: u64, body: Body) -> Event {
        let (time, by) = (String::new(), String::new());
        Event { device: device.to_owned(), counter, lamport, time, by, body }
    }

    fn answer(control: &str, status: Status) -> Body {
        Body::Answer { control: control.into(), status, reason: None, accepted: None }
    }

    fn title(text: &str) -> Body {
        Body::Title { title: text.to_owned() }
    }

    fn refs(bodies: &[Body]) -> Vec<&Body> {
        bodies.iter().collect()
    }

    /// Both sides know `common` by device `a`; each then does its own.
    fn sides(common: &[&Body], ours: &[&Body], theirs: &[&Body]) -> (Vec<Event>, Vec<Event>) {
        let known: Vec<Event> = (1..).zip(common).map(|(at, body)| event("a", at, at, (*body).clone())).collect();
        let at = known.len() as u64;
        let more = |device: &str, from: u64, bodies: &[&Body]| {
            let own = (1..).zip(bodies).map(|(next, body)| event(device, from + next, at + next, (*body).clone()));
            known.iter().cloned().chain(own).collect::<Vec<_>>()
        };
        (more("a", at, ours), more("b", 0, theirs))
    }

    fn found(common: &[&Body], ours: &[&Body], theirs: &[&Body]) -> Vec<(Body, Body)> {
        let (ours, theirs) = sides(common, ours, theirs);
        conflicts(&ours, &theirs).into_iter().map(|found| (found.kept.body, found.lost.body)).collect()
    }

    #[test]
    fn different_answers_to_one_question_conflict_and_the_later_one_counts() {
        let (no, yes) = (answer("mfa", Status::NotInPlace), answer("mfa", Status::InPlace));
        let other = answer("audit-log", Status::Partly);
        let conflict = found(&[&title("x")], &[&no], &[&other, &yes]);
        assert_eq!(conflict, [(yes.clone(), no.clone())]);
        let (ours, theirs) = sides(&[&title("x")], &[&no], &[&other, &yes]);
        assert_eq!(conflicts(&ours, &theirs)[0].control, Some("mfa".into()));
    }

    #[test]
    fn the_same_answer_other_questions_and_what_is_common_do_not_conflict() {
        let yes = answer("mfa", Status::InPlace);
        assert_eq!(found(&[], &[&yes], &[&yes]), []);
        assert_eq!(found(&[], &[&yes], &[&answer("audit-log", Status::Partly)]), []);
        assert_eq!(found(&[&answer("mfa", Status::NotInPlace)], &[&yes], &[]), []);
        let rest = Body::RestUnknown { controls: vec!["mfa".into()] };
        assert_eq!(found(&[], &[&rest], &[&answer("mfa", Status::DontKnow)]), []);
        assert_eq!(found(&[], &[&rest], &[&yes]).len(), 1);
    }

    #[test]
    fn what_was_taken_back_again_does_not_conflict_but_taking_back_what_both_knew_does() {
        let (one, two) = (title("one"), title("two"));
        let undo_own = Body::Undo { target: ("a".into(), 2) };
        assert_eq!(found(&[&title("x")], &[&one, &undo_own], &[&two]), []);
        let undo_common = Body::Undo { target: ("a".into(), 1) };
        assert_eq!(found(&[&title("x")], &[&undo_common], &[&two]), [(two, undo_common)]);
    }

    #[test]
    fn a_row_taken_away_here_and_filled_in_there_conflicts() {
        let row = RowId::added(1);
        let drop = Body::DropRow { sheet: "apps".into(), row: row.clone() };
        let field = "owner".into();
        let cell = Body::Cell { sheet: "apps".into(), row, field, values: [].into(), text: "Ana".into() };
        assert_eq!(found(&[], &[&drop], &[&cell]), [(cell.clone(), drop.clone())]);
        assert_eq!(found(&[], &[&cell], &[&drop]), [(drop, cell)]);
    }

    fn any_body() -> impl Strategy<Value = Body> {
        let statuses = proptest::sample::select(vec![Status::InPlace, Status::Partly, Status::NotInPlace]);
        (0..4, proptest::sample::select(vec!["mfa", "audit-log"]), statuses, "[ab]").prop_map(
            |(what, control, status, text)| match what {
                0 => title(&text),
                1 => Body::Note { control: control.into(), text },
                _ => answer(control, status),
            },
        )
    }

    proptest! {
        #[test]
        fn it_does_not_matter_which_side_is_which_and_the_later_one_is_what_shows(
            common in proptest::collection::vec(any_body(), 0..4),
            ours in proptest::collection::vec(any_body(), 0..6),
            theirs in proptest::collection::vec(any_body(), 0..6),
        ) {
            let (ours, theirs) = sides(&refs(&common), &refs(&ours), &refs(&theirs));
            let found = conflicts(&ours, &theirs);
            let sorted = |mut found: Vec<Conflict>| {
                found.sort_by_key(|conflict| (conflict.kept.key(), conflict.lost.key()));
                found
            };
            prop_assert_eq!(sorted(found.clone()), sorted(conflicts(&theirs, &ours)));
            prop_assert_eq!(conflicts(&ours, &ours), vec![]);
            let mut all: Vec<Event> = ours.clone();
            all.extend(theirs.iter().filter(|event| !ours.contains(event)).cloned());
            order(&mut all);
            let merged = Assessment::fold(&all);
            for conflict in found {
                match conflict.kept.body {
                    Body::Title { title } => prop_assert_eq!(&merged.title, &title),
                    Body::Answer { control, status, .. } => prop_assert_eq!(merged.status(&control), Some(status)),
                    _ => {}
                }
            }
        }
    }
}
