//! The workshop: one question at a time before a room, hands counted and shown after the vote.
//!
//! | what | where |
//! |---|---|
//! | who is here, how long, which questions in which order | [`opening`] |
//! | a question, its hands, what came of them | `vote` |
//! | a break: on, back, skip, close | `pause` |
//! | what was decided, what is split, who finds out what | `closing` |
//!
//! Everything before the room is one page, the [`Room`]: nothing leads from it to another file, a score or a note until
//! somebody ends the workshop and says so twice.

mod closing;
mod large;
pub mod opening;
mod pause;
mod vote;

use std::collections::HashSet;
use std::time::Duration;

use ratatui::{layout::Rect, style::Style};

use closing::Closing;
use pause::Pause;
use vote::Vote;

use super::Page;
use crate::{
    args,
    assessment::{Body, Parked, Vote as Hands},
    plan::agenda::{Agenda, Topic},
    questionnaire::{ControlId, Status},
    text::clean_line,
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        theme::Theme,
        widget::form::{Form, Kind},
    },
};

/// Seconds of a minute.
const MINUTE: u64 = 60;

/// A workshop as it goes on.
#[derive(Debug, Clone)]
struct Workshop {
    agenda: Agenda,
    at: usize,
    /// Those that were voted on in this workshop.
    voted: HashSet<ControlId>,
    begun: Duration,
    /// When the question in front was put.
    since: Duration,
}

impl Workshop {
    fn topic(&self) -> Option<&Topic> {
        self.agenda.topics.get(self.at)
    }

    fn control(&self) -> ControlId {
        self.topic().map_or_else(|| "".into(), |topic| topic.control.clone())
    }

    fn is_last(&self) -> bool {
        self.at + 1 >= self.agenda.topics.len()
    }

    /// Puts another question.
    fn put(&mut self, at: usize, now: Duration) {
        self.at = at.min(self.agenda.topics.len().saturating_sub(1));
        self.since = now;
    }

    /// Returns the minutes that are left of `minutes` since `start`, and those that went beyond.
    fn left(start: Duration, minutes: u32, now: Duration) -> (u64, u64) {
        let (all, gone) = (u64::from(minutes) * MINUTE, now.saturating_sub(start).as_secs());
        (all.saturating_sub(gone).div_ceil(MINUTE), gone.saturating_sub(all) / MINUTE)
    }

    /// Returns the facilitator's line: minutes of this question, and until the end.
    fn strip(&self, scene: &Scene) -> String {
        let Some(topic) = self.topic() else { return String::new() };
        let (left, over) = Self::left(self.since, topic.minutes, scene.now);
        let all = self.agenda.minutes().saturating_sub(self.agenda.opening);
        let (rest, _) = Self::left(self.begun, all, scene.now);
        let id = if over > 0 { "workshop-strip-over" } else { "workshop-strip" };
        scene.tell(id, &args![left = left, minutes = topic.minutes, over = over, rest = rest])
    }

    /// Returns when a whole minute is over that the strip tells of.
    fn due(&self, now: Duration) -> Duration {
        let next = |start: Duration| {
            let gone = now.saturating_sub(start).as_secs() / MINUTE;
            start + Duration::from_secs((gone + 1) * MINUTE)
        };
        next(self.since).min(next(self.begun))
    }
}

/// What a part of the room wants after a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Nothing.
    Stay,
    /// A short notice.
    Tell(&'static str),
    /// The question in front.
    Question,
    /// The next question, or the closing after the last.
    Next,
    /// The question before.
    Before,
    /// The question at this place.
    Put(usize),
    /// A break.
    Pause,
    /// What came of it.
    Close,
    /// Out of the workshop.
    End,
}

/// What stands in front of the question.
#[derive(Debug, Clone)]
enum Over {
    Pause(Pause),
    Closing(Closing),
}

/// The room's screen.
#[derive(Debug, Clone)]
pub struct Room {
    workshop: Workshop,
    vote: Vote,
    over: Option<Over>,
}

impl Room {
    /// Puts the first question of the agenda, which has one.
    pub fn new(scene: &Scene, agenda: Agenda) -> Self {
        let workshop = Workshop { agenda, at: 0, voted: HashSet::new(), begun: scene.now, since: scene.now };
        let vote = Vote::new(&workshop);
        Self { workshop, vote, over: None }
    }

    fn put(&mut self, at: usize, now: Duration) {
        self.workshop.put(at, now);
        self.vote = Vote::new(&self.workshop);
        self.over = None;
    }

    fn step(&mut self, scene: &Scene, step: Step) -> Transition {
        match step {
            Step::Stay => {}
            Step::Tell(id) => return Transition::Tell(id),
            Step::Question => self.over = None,
            Step::Next if self.workshop.is_last() => self.over = Some(Over::Closing(Closing::default())),
            Step::Next => self.put(self.workshop.at + 1, scene.now),
            Step::Before => self.put(self.workshop.at.saturating_sub(1), scene.now),
            Step::Put(at) => self.put(at, scene.now),
            Step::Pause => self.over = Some(Over::Pause(Pause::default())),
            Step::Close => self.over = Some(Over::Closing(Closing::default())),
            Step::End => return Transition::Back,
        }
        Transition::Stay
    }
}

impl Page for Room {
    fn context(&self) -> Context {
        match &self.over {
            None => self.vote.context(),
            Some(Over::Pause(_)) => Context::Menu,
            Some(Over::Closing(closing)) => closing.context(),
        }
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let progress = (self.workshop.at + 1, self.workshop.agenda.topics.len());
        // The room sees whose time it is, not whose file.
        let start = scene.say("workshop-title");
        match self.over {
            Some(Over::Closing(_)) => Heading { start, ..Heading::default() },
            _ => Heading { start, progress: Some(progress), status: self.workshop.strip(scene), ..Heading::default() },
        }
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let step = match &mut self.over {
            None => self.vote.update(scene, &mut self.workshop, message),
            Some(Over::Pause(pause)) => pause.update(&self.workshop, message),
            Some(Over::Closing(closing)) => closing.update(scene, &self.workshop, message),
        };
        self.step(scene, step)
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        match &self.over {
            None => self.vote.draw(scene, canvas, body),
            Some(Over::Pause(pause)) => pause.draw(scene, &self.workshop, canvas, body),
            Some(Over::Closing(closing)) => closing.draw(scene, &self.workshop, canvas, body),
        }
    }

    fn refresh(&mut self, scene: &Scene) {
        self.vote.refresh(scene, &self.workshop);
    }

    fn texts(&self, scene: &Scene) -> Vec<String> {
        vec![scene.question(&self.workshop.control())]
    }

    fn draft(&self) -> Option<(String, String)> {
        match &self.over {
            None => self.vote.draft(),
            _ => None,
        }
    }

    fn due(&self, scene: &Scene) -> Option<Duration> {
        (!matches!(self.over, Some(Over::Closing(_)))).then(|| self.workshop.due(scene.now))
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        match action {
            // Nothing that leads elsewhere, and no note, law or score.
            Action::Jump | Action::Details | Action::Results | Action::Report | Action::Flag => false,
            // The line of hands is typed and erased from its end: what stands there is not to be seen.
            Action::Next
            | Action::Previous
            | Action::Left
            | Action::Right
            | Action::WordLeft
            | Action::WordRight
            | Action::First
            | Action::Last
            | Action::Delete => self.over.is_some() || !self.vote.is_asking(),
            _ => true,
        }
    }
}

/// Returns the form that parks a thought, with what was typed before.
fn park_form(scene: &Scene, name: &str, text: &str) -> Form {
    let draft = scene.file.assessment.drafts.get(name).map_or(text, String::as_str);
    Form::default().with("workshop-park-text", draft, Kind::Text, Some(name.to_owned()))
}

/// Keeps or drops half a sentence.
fn keep_draft(scene: &mut Scene, field: String, text: String) {
    if scene.file.assessment.drafts.get(&field).map_or("", String::as_str) != text {
        scene.record(Body::Draft { field, text });
    }
}

impl Scene {
    /// Returns the hands of a vote in words, in the order in which answers are offered.
    pub fn hands(&self, vote: &Hands) -> String {
        let hand = |status: Status| {
            let count = vote.hands.get(&status)?;
            let answer = self.say(&format!("status-{}", status.id()));
            Some(self.tell("workshop-hands", &args![count = *count, answer = answer]))
        };
        self.list(&Status::ALL.into_iter().filter_map(hand).collect::<Vec<_>>())
    }

    /// Returns what a room said while it disagrees; none where it does not.
    pub fn split(&self, control: &ControlId) -> Option<String> {
        let vote = self.file.assessment.votes.get(control).filter(|vote| vote.is_split())?;
        Some(self.tell("workshop-split", &args![hands = self.hands(vote)]))
    }

    /// Returns the mark of a line that its number chooses, and its style.
    fn numbered(&self, theme: &Theme, at: usize, in_focus: bool) -> (String, Style) {
        let (mark, style) = theme.line(in_focus);
        (format!("{mark}{}  ", self.words.number(at + 1)), style)
    }

    /// Returns who finds something out, and by when; none where nobody was named.
    fn finder(&self, control: &ControlId) -> Option<String> {
        let answer = self.file.assessment.answers.get(control)?;
        let name = clean_line(&answer.owner);
        let id = if answer.due.is_some() { "workshop-finder-due" } else { "workshop-finder" };
        let date = answer.due.map(|date| self.date(date)).unwrap_or_default();
        (!name.is_empty()).then(|| self.tell(id, &args![name = name, date = date]))
    }

    /// Returns the parking lot in the order in which it was filled.
    fn parked(&self) -> Vec<(&String, &Parked)> {
        let mut parked: Vec<_> = self.file.assessment.parking.iter().collect();
        parked.sort_by_key(|(id, _)| parked_number(id));
        parked
    }

    /// Returns an id that no parked thought has.
    fn next_parked(&self) -> String {
        let last = self.file.assessment.parking.keys().filter_map(|id| parked_number(id)).max();
        format!("p{}", last.unwrap_or(0) + 1)
    }
}

fn parked_number(id: &str) -> Option<u64> {
    id.strip_prefix('p')?.parse().ok()
}
