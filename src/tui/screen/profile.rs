//! The six questions about the company: each one screen with its facts.
//!
//! The fact in focus shows all its choices; the others show what was chosen, so that a screen holds them all.

mod look;

use std::collections::BTreeSet;

use ratatui::layout::Rect;

use super::{
    Page,
    path::{self, Stop},
};
use crate::{
    args,
    assessment::Body,
    questionnaire::{Fact, FactId, FactKind, QuestionId, ValueId},
    text::Field,
    tui::{
        canvas::Canvas,
        keymap::{Context, Context::Choices},
        message::{Action, Message, Transition},
        scene::{Heading, Scene, typing},
        widget::{form::LINE, menu::Cursor, rows::Window},
    },
};

/// The question on which the organisation's name is asked.
const NAMED_ON: &str = "company";

/// One part of the question.
#[derive(Debug, Clone)]
enum Part {
    /// The organisation's name.
    Name(Field),
    /// A fact of free text.
    Text(FactId, Field),
    /// A fact with values. Of one that has a single answer and has none yet no value is under the cursor before one was
    /// moved to, so that Enter cannot answer by habit.
    Values(FactId, FactKind, Vec<ValueId>, Option<Cursor>),
}

/// One of the six questions.
#[derive(Debug, Clone)]
pub struct ProfilePage {
    at: usize,
    id: QuestionId,
    parts: Vec<Part>,
    focus: usize,
    /// Whether it is a stop of the path, not opened from the result.
    on_path: bool,
    /// Whether the user was told that nothing is ticked or chosen yet.
    told: bool,
}

impl ProfilePage {
    /// Makes the page of the question with number `at`, from 0; `on_path` goes on to the tiers after the last question,
    /// otherwise back to where it was opened.
    pub fn new(scene: &Scene, at: usize, on_path: bool) -> Self {
        let question = scene.packs.profile.get(at);
        let mut page = Self {
            at,
            id: question.map_or_else(|| QuestionId::new(""), |question| question.id.clone()),
            parts: Vec::new(),
            focus: 0,
            on_path,
            told: false,
        };
        page.read(scene);
        let open = |part: &Part| match part {
            Part::Values(fact, ..) => !scene.file.assessment.profile.contains_key(fact),
            Part::Text(..) | Part::Name(_) => false,
        };
        // A question that was begun goes on at its first open part.
        let begun = page.parts.iter().any(|part| matches!(part, Part::Values(..)) && !open(part));
        if begun {
            page.focus = page.parts.iter().position(open).unwrap_or(0);
        }
        page
    }

    fn read(&mut self, scene: &Scene) {
        let assessment = &scene.file.assessment;
        self.parts.clear();
        if self.id.as_str() == NAMED_ON {
            let draft = assessment.drafts.get("title");
            self.parts.push(Part::Name(Self::field(draft.map(String::as_str), &assessment.title)));
        }
        let question = scene.packs.profile.get(self.at);
        let asked = |fact: &&Fact| scene.reading().asks(fact);
        for fact in question.map_or(&[][..], |question| &question.facts).iter().filter(asked) {
            let draft = assessment.drafts.get(&format!("fact:{}", fact.id)).map(String::as_str);
            self.parts.push(match fact.kind {
                FactKind::Text => {
                    Part::Text(fact.id.clone(), Self::field(draft, assessment.fact_text(fact.id.as_str())))
                }
                kind => {
                    let first = Some(0).filter(|_| kind == FactKind::Many);
                    let cursor = Self::chosen(scene, fact).or(first).map(Cursor::at);
                    Part::Values(fact.id.clone(), kind, fact.values.clone(), cursor)
                }
            });
        }
    }

    /// Makes the field of a draft, which goes on, or of what is known, whose place is taken by what is typed.
    fn field(draft: Option<&str>, known: &str) -> Field {
        let known = || Field::with_text(known, LINE).selected();
        draft.map_or_else(known, |draft| Field::with_text(draft, LINE))
    }

    /// Returns the number of the first chosen value, for the cursor.
    fn chosen(scene: &Scene, fact: &Fact) -> Option<usize> {
        let answer = scene.file.assessment.profile.get(&fact.id);
        let is_chosen = |value: &&ValueId| answer.is_some_and(|answer| answer.values.contains(*value));
        fact.values.iter().position(|value| is_chosen(&value))
    }

    fn stop(&self) -> Stop {
        Stop::Profile(self.at)
    }

    /// Records the text of the part in focus, if it changed.
    fn finish_text(&mut self, scene: &mut Scene) {
        match self.parts.get(self.focus) {
            Some(Part::Name(field)) => {
                let title = field.text().trim().to_owned();
                if title != scene.file.assessment.title {
                    scene.record(Body::Title { title });
                }
                scene.end_draft("title");
            }
            Some(Part::Text(fact, field)) => {
                let text = field.text().trim().to_owned();
                if text != scene.file.assessment.fact_text(fact.as_str()) {
                    let text = Some(text).filter(|text| !text.is_empty());
                    scene.record(Body::Fact { fact: fact.clone(), values: BTreeSet::new(), text });
                }
                scene.end_draft(&format!("fact:{fact}"));
            }
            _ => {}
        }
    }

    /// Sets or unsets a value. Says whether it may be changed.
    fn set(&mut self, scene: &mut Scene, value: &ValueId, on: bool) -> bool {
        let Some(Part::Values(fact, kind, ..)) = self.parts.get(self.focus) else { return true };
        let before = scene.file.assessment.profile.get(fact).map(|answer| answer.values.clone()).unwrap_or_default();
        let mut values = if *kind == FactKind::Many { before.clone() } else { BTreeSet::new() };
        if on {
            values.insert(value.clone());
        } else {
            values.remove(value);
        }
        // "Not sure" of several stays beside what is known: people may be here and perhaps elsewhere.
        let allowed = values == before || scene.record(Body::Fact { fact: fact.clone(), values, text: None });
        // Facts after this one may be asked because of it, or no longer.
        self.refresh(scene);
        allowed
    }

    fn is_set(&self, scene: &Scene, value: &ValueId) -> bool {
        let Some(Part::Values(fact, ..)) = self.parts.get(self.focus) else { return false };
        scene.file.assessment.profile.get(fact).is_some_and(|answer| answer.values.contains(value))
    }

    fn go_on(&mut self, scene: &mut Scene) -> Transition {
        self.finish_text(scene);
        if self.focus + 1 < self.parts.len() {
            self.focus += 1;
            return Transition::Stay;
        }
        self.onwards(scene)
    }

    /// Leads to the next question, and after the last to the tiers or back.
    fn onwards(&self, scene: &Scene) -> Transition {
        if self.on_path {
            return path::after(scene, &self.stop());
        }
        let mut later = scene.packs.profile.iter().enumerate().skip(self.at + 1);
        match later.find(|(_, question)| scene.reading().asks_any(question)) {
            Some((next, _)) => Transition::Become(Self::new(scene, next, false).into()),
            None => Transition::Back,
        }
    }

    fn go_back(&mut self, scene: &mut Scene) -> Transition {
        self.finish_text(scene);
        if !self.on_path {
            return Transition::Back;
        }
        match path::before(scene, &self.stop()) {
            Some(screen) => Transition::Become(screen),
            None => Transition::Back,
        }
    }

    fn value_chosen(&mut self, scene: &mut Scene, at: usize, and_go_on: bool, warned: bool) -> Transition {
        let Some(Part::Values(fact, kind, values, cursor)) = self.parts.get_mut(self.focus) else {
            return Transition::Stay;
        };
        *cursor = Some(Cursor::at(at));
        let (kind, fact) = (*kind, fact.clone());
        let Some(value) = values.get(at).cloned() else { return Transition::Stay };
        let none = scene.file.assessment.profile.get(&fact).is_none_or(|answer| answer.values.is_empty());
        let is_set = self.is_set(scene, &value);
        let allowed = match (kind, and_go_on) {
            (FactKind::Many, false) => self.set(scene, &value, !is_set),
            (FactKind::Many, true) if none && scene.is_writable() && !warned => {
                self.told = true;
                return Transition::Tell("screen-nothing-ticked");
            }
            (FactKind::Many, true) => true,
            _ => self.set(scene, &value, true),
        };
        if !allowed {
            return if and_go_on { self.go_on(scene) } else { Transition::Tell("screen-read-only-refused") };
        }
        if and_go_on { self.go_on(scene) } else { Transition::Stay }
    }

    fn type_in(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let (Some(Part::Name(field)) | Some(Part::Text(_, field))) = self.parts.get_mut(self.focus) else {
            return Transition::Stay;
        };
        let mut bytes = [0; 4];
        match message {
            Message::Type(_) | Message::Paste(_) if !scene.is_writable() => {
                return Transition::Tell("screen-read-only-refused");
            }
            Message::Type(c) if field.insert(c.encode_utf8(&mut bytes)).is_err() => {
                return Transition::Tell("screen-form-long");
            }
            Message::Paste(text) if field.insert(text).is_err() => return Transition::Tell("screen-form-long"),
            Message::Do(Action::Left) => field.left(),
            Message::Do(Action::Right) => field.right(),
            Message::Do(Action::WordLeft) => field.word_left(),
            Message::Do(Action::WordRight) => field.word_right(),
            Message::Do(Action::First) => field.home(),
            Message::Do(Action::Last) => field.end(),
            Message::Do(Action::Erase) => field.backspace(),
            Message::Do(Action::EraseWord) => field.delete_word(),
            Message::Do(Action::Delete) => field.delete(),
            _ => {}
        }
        Transition::Stay
    }
}

impl Page for ProfilePage {
    fn context(&self) -> Context {
        let is_text = matches!(self.parts.get(self.focus), Some(Part::Name(_) | Part::Text(..)));
        typing(is_text, Choices)
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let total = scene.packs.profile.len();
        let start = scene
            .tell("screen-profile-heading", &args![title = scene.heading_title(), at = self.at + 1, total = total]);
        let end = scene.minutes_left(scene.derived().first_minutes);
        Heading { start, end, progress: Some((path::answered_profile(scene), total)), ..Heading::default() }
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let warned = std::mem::take(&mut self.told);
        if matches!(self.context(), Context::Typing) {
            match message {
                Message::Do(Action::Choose) => return self.go_on(scene),
                Message::Do(Action::Next) => {
                    self.finish_text(scene);
                    self.focus = (self.focus + 1).min(self.parts.len().saturating_sub(1));
                }
                Message::Do(Action::Previous) => {
                    self.finish_text(scene);
                    self.focus = self.focus.saturating_sub(1);
                }
                Message::Do(Action::Back) => return self.go_back(scene),
                message => return self.type_in(scene, message),
            }
            return Transition::Stay;
        }
        let (count, at) = match self.parts.get(self.focus) {
            Some(Part::Values(_, _, values, cursor)) => (values.len(), cursor.map(|cursor| cursor.get(values.len()))),
            _ => (0, None),
        };
        match (message, at) {
            (Message::Do(Action::Choose), Some(at)) => return self.value_chosen(scene, at, true, warned),
            (Message::Do(Action::Toggle), Some(at)) => return self.value_chosen(scene, at, false, warned),
            (Message::Do(Action::Choose), None) if !warned && scene.is_writable() => {
                self.told = true;
                return Transition::Tell("screen-sheet-open");
            }
            (Message::Do(Action::Choose), None) => return self.go_on(scene),
            (Message::Do(Action::Toggle), None) => return Transition::Tell("screen-question-choose"),
            _ => {}
        }
        match message {
            Message::Digit(digit @ 1..=9) if usize::from(*digit) <= count => {
                self.value_chosen(scene, usize::from(*digit) - 1, false, warned)
            }
            Message::Do(Action::Next) if self.focus + 1 < self.parts.len() => {
                self.focus += 1;
                Transition::Stay
            }
            Message::Do(Action::Next) => self.onwards(scene),
            Message::Do(Action::Previous) if self.focus > 0 => {
                self.focus -= 1;
                Transition::Stay
            }
            Message::Do(Action::Previous | Action::Back) => self.go_back(scene),
            Message::Do(action) => {
                let up_and_out = *action == Action::Up && at.is_none_or(|at| at == 0) && self.focus > 0;
                let is_last = at.is_some_and(|at| at + 1 >= count);
                let down_and_out = *action == Action::Down && is_last && self.focus + 1 < self.parts.len();
                if matches!(action, Action::First | Action::Last) {
                    self.focus = if *action == Action::First { 0 } else { self.parts.len().saturating_sub(1) };
                }
                if up_and_out {
                    self.focus -= 1;
                } else if down_and_out {
                    self.focus += 1;
                } else if let Some(Part::Values(_, _, values, cursor)) = self.parts.get_mut(self.focus) {
                    match (cursor, action) {
                        (Some(cursor), action) => _ = cursor.moves(*action, values.len()),
                        // The first movement leads to the first value, or up to the last.
                        (cursor @ None, Action::Down | Action::First) => *cursor = Some(Cursor::at(0)),
                        (cursor @ None, Action::Up | Action::Last) => {
                            *cursor = Some(Cursor::at(values.len().saturating_sub(1)));
                        }
                        _ => {}
                    }
                }
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let rows = self.rows(scene, canvas, body.width.saturating_sub(2), body.height);
        rows.draw(canvas, body, Window::Focus);
    }

    fn leave(&mut self, scene: &mut Scene) {
        self.finish_text(scene);
    }

    fn refresh(&mut self, scene: &Scene) {
        let before = std::mem::take(&mut self.parts);
        self.read(scene);
        for part in &mut self.parts {
            let Part::Values(fact, .., cursor) = part else { continue };
            let kept = before.iter().find_map(|part| match part {
                Part::Values(known, .., kept) if known == fact => Some(*kept),
                _ => None,
            });
            *cursor = kept.flatten().or(*cursor);
        }
        self.focus = self.focus.min(self.parts.len().saturating_sub(1));
    }

    fn texts(&self, scene: &Scene) -> Vec<String> {
        let id = format!("profile-{}", self.id);
        let mut texts = vec![scene.say(&id)];
        texts.extend(scene.attribute(&id, "help"));
        for part in &self.parts {
            if let Part::Values(fact, _, values, _) = part {
                texts.push(scene.say(&format!("fact-{fact}")));
                texts.extend(values.iter().map(|value| scene.say(&format!("fact-{fact}-{value}"))));
            }
        }
        texts
    }

    fn draft(&self) -> Option<(String, String)> {
        match self.parts.get(self.focus)? {
            Part::Name(field) => Some(("title".to_owned(), field.text().to_owned())),
            Part::Text(fact, field) => Some((format!("fact:{fact}"), field.text().to_owned())),
            Part::Values(..) => None,
        }
    }

    fn offers(&self, scene: &Scene, action: Action) -> bool {
        match action {
            Action::Details | Action::Flag | Action::Report => false,
            Action::Results => scene.file.kept != crate::tui::scene::Kept::Nothing || !scene.file.id.is_empty(),
            Action::Next => self.parts.len() > 1,
            Action::Toggle => matches!(self.parts.get(self.focus), Some(Part::Values(_, FactKind::Many, ..))),
            _ => true,
        }
    }

    fn label(&self, scene: &Scene, action: Action) -> Option<&'static str> {
        let Some(Part::Values(fact, FactKind::One, values, Some(cursor))) = self.parts.get(self.focus) else {
            return None;
        };
        let answer = scene.file.assessment.profile.get(fact);
        let here = values.get(cursor.get(values.len()));
        let is_set = here.is_some_and(|value| answer.is_some_and(|answer| answer.values.contains(value)));
        (action == Action::Choose && !is_set).then_some("key-choose")
    }
}

impl Scene {
    /// Returns the words for minutes left; nothing where none are.
    pub fn minutes_left(&self, minutes: u32) -> String {
        if minutes == 0 { String::new() } else { self.tell("screen-minutes", &args![minutes = minutes]) }
    }

    /// Drops a draft that was superseded.
    pub fn end_draft(&mut self, field: &str) {
        if self.file.assessment.drafts.contains_key(field) {
            self.record(Body::Draft { field: field.to_owned(), text: String::new() });
        }
    }
}
