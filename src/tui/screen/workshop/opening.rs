//! Before a workshop: who is here, how long it takes, which questions in which order.

use ratatui::layout::Rect;

use super::{Room, park_form};
use crate::{
    args,
    assessment::Body,
    plan::agenda::{self, Agenda, Ask, MINUTES, Topic},
    questionnaire::{ControlId, GateKind},
    text::clean_line,
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene, typing},
        screen::Page,
        widget::{
            form::{Form, Kind, Outcome},
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

const REFUSED: &str = "screen-read-only-refused";

/// What is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Typing {
    People,
    Minutes,
    Parked(String),
}

/// One line that does something.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Line {
    Begin,
    People,
    Minutes,
    Ask,
    /// A question, which can be left out today and taken in again.
    Topic(ControlId),
    /// A thought of the parking lot.
    Parked(String),
}

/// The opening of a workshop.
#[derive(Debug, Clone)]
pub struct Opening {
    cursor: Cursor,
    minutes: u32,
    ask: Ask,
    left_out: Vec<ControlId>,
    typing: Option<(Typing, Form)>,
}

impl Default for Opening {
    fn default() -> Self {
        Self { cursor: Cursor::default(), minutes: MINUTES, ask: Ask::Open, left_out: Vec::new(), typing: None }
    }
}

impl Opening {
    fn topics(&self, scene: &Scene) -> (Vec<Topic>, Vec<Topic>) {
        let all = agenda::topics(&scene.derived().scores, self.ask);
        all.into_iter().partition(|topic| !self.left_out.contains(&topic.control))
    }

    fn agenda(&self, scene: &Scene) -> Agenda {
        agenda::agenda(self.topics(scene).0, self.minutes)
    }

    /// Returns the lines in groups, each with its heading.
    fn groups(&self, scene: &Scene) -> Vec<(&'static str, Vec<Line>)> {
        let (kept, out) = self.topics(scene);
        let agenda = agenda::agenda(kept, self.minutes);
        let of = |topics: &[Topic]| topics.iter().map(|topic| Line::Topic(topic.control.clone())).collect();
        let parked = scene.parked().into_iter().map(|(id, _)| Line::Parked(id.clone())).collect();
        let groups = [
            ("", vec![Line::Begin, Line::People, Line::Minutes, Line::Ask]),
            ("workshop-agenda", of(&agenda.topics)),
            ("workshop-agenda-later", of(&agenda.later)),
            ("workshop-agenda-out", of(&out)),
            ("workshop-parking", parked),
        ];
        groups.into_iter().filter(|(_, lines): &(_, Vec<Line>)| !lines.is_empty()).collect()
    }

    fn choose(&mut self, scene: &Scene, line: Option<&Line>) -> Transition {
        match line {
            Some(Line::Begin) => {
                if !scene.is_writable() {
                    return Transition::Tell(REFUSED);
                }
                let agenda = self.agenda(scene);
                if agenda.topics.is_empty() {
                    return Transition::Tell("workshop-nothing");
                }
                return Transition::Become(Room::new(scene, agenda).into());
            }
            Some(Line::People) => {
                let names = scene.file.assessment.participants.join(", ");
                self.typing =
                    Some((Typing::People, Form::default().with("workshop-people-type", &names, Kind::Names, None)));
            }
            Some(Line::Minutes) => {
                let form =
                    Form::default().with("workshop-minutes-type", &self.minutes.to_string(), Kind::Minutes, None);
                self.typing = Some((Typing::Minutes, form));
            }
            Some(Line::Ask) => self.ask = if self.ask == Ask::Open { Ask::All } else { Ask::Open },
            Some(Line::Topic(control)) => match self.left_out.iter().position(|known| known == control) {
                Some(at) => drop(self.left_out.remove(at)),
                None => self.left_out.push(control.clone()),
            },
            Some(Line::Parked(id)) => {
                let text = scene.file.assessment.parking.get(id).map_or("", |parked| parked.text.as_str());
                self.typing = Some((Typing::Parked(id.clone()), park_form(scene, &format!("parked:{id}"), text)));
            }
            None => {}
        }
        Transition::Stay
    }

    fn typed(&mut self, scene: &mut Scene) -> Transition {
        let Some((what, form)) = self.typing.take() else { return Transition::Stay };
        let text = form.text(0);
        let body = match what {
            Typing::Minutes => {
                self.minutes = form.number(0).unwrap_or(MINUTES);
                return Transition::Stay;
            }
            Typing::People => {
                let names = text.split([',', ';', '，', '、', '；']).map(str::trim);
                let names: Vec<String> = names.filter(|name| !name.is_empty()).map(str::to_owned).collect();
                (names != scene.file.assessment.participants).then_some(Body::Participants { names })
            }
            Typing::Parked(id) => scene.repark(&id, text),
        };
        match body.is_none_or(|body| scene.record(body)) {
            true => Transition::Stay,
            false => Transition::Tell(REFUSED),
        }
    }

    fn line_rows(
        &self,
        scene: &Scene,
        canvas: &Canvas<'_>,
        rows: &mut Rows<'_>,
        line: &Line,
        here: bool,
        agenda: &Agenda,
    ) {
        let theme = canvas.theme();
        let (mark, style) = theme.line(here);
        let people = &scene.file.assessment.participants;
        let (text, note) = match line {
            Line::Begin => (scene.say("workshop-begin"), String::new()),
            Line::People => {
                let none = people.is_empty();
                let names = if none { scene.say("workshop-people-none") } else { scene.list(people) };
                (scene.say("workshop-people"), clean_line(&names))
            }
            Line::Minutes => {
                let args = args![
                    all = self.minutes,
                    opening = agenda.opening,
                    closing = agenda.closing,
                    questions = agenda.minutes().saturating_sub(agenda.opening + agenda.closing),
                ];
                (scene.say("workshop-minutes"), scene.tell("workshop-minutes-note", &args))
            }
            Line::Ask => {
                let id = if self.ask == Ask::Open { "workshop-ask-open" } else { "workshop-ask-all" };
                (scene.say("workshop-ask"), scene.tell(id, &args![count = agenda.topics.len() + agenda.later.len()]))
            }
            Line::Topic(control) => {
                let topic = agenda.topics.iter().chain(&agenda.later).find(|topic| topic.control == *control);
                let gate = topic.and_then(|topic| topic.gate).and_then(|gate| {
                    scene.attribute(if gate == GateKind::Hard { "gate-hard" } else { "gate-soft" }, "inside")
                });
                let minutes = topic.map(|topic| topic.minutes).filter(|minutes| *minutes > 0);
                let minutes = minutes.map(|minutes| scene.tell("workshop-topic-minutes", &args![minutes = minutes]));
                let note: Vec<String> = [minutes, gate].into_iter().flatten().collect();
                (scene.name_of(control), note.join(" · "))
            }
            Line::Parked(id) => {
                let parked = scene.file.assessment.parking.get(id);
                (parked.map(|parked| clean_line(&parked.text)).unwrap_or_default(), String::new())
            }
        };
        rows.focus(here, |rows| {
            rows.hanging(0, mark, style, &text, style);
            let beside = match line {
                Line::Topic(_) => !note.is_empty() && rows.at_end(&note, theme.quiet),
                _ => note.is_empty() || rows.beside(24, &note, theme.quiet),
            };
            if !beside && !note.is_empty() {
                rows.text(4, &note, theme.quiet);
            }
        });
    }
}

impl Scene {
    /// Returns the change of a parked thought; empty text removes it. None where nothing changes.
    pub(super) fn repark(&self, id: &str, text: &str) -> Option<Body> {
        let parked = self.file.assessment.parking.get(id)?;
        let body = Body::Park { id: id.to_owned(), text: text.to_owned(), control: parked.control.clone() };
        (parked.text != text).then_some(body)
    }
}

impl Page for Opening {
    fn context(&self) -> Context {
        typing(self.typing.is_some(), Context::Menu)
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("workshop-title"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        if let Some((_, form)) = &mut self.typing {
            return match form.update(message) {
                Outcome::Done => self.typed(scene),
                Outcome::Left => {
                    self.typing = None;
                    Transition::Stay
                }
                _ => Transition::Stay,
            };
        }
        let lines: Vec<Line> = self.groups(scene).into_iter().flat_map(|(_, lines)| lines).collect();
        match message {
            Message::Do(Action::Choose) => self.choose(scene, lines.get(self.cursor.get(lines.len()))),
            Message::Do(Action::Back) => Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, lines.len());
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        rows.lift(self.cursor.lift());
        rows.text(0, &scene.say("workshop-intro"), theme.text);
        if let Some((what, form)) = &self.typing {
            rows.blank();
            form.rows(&mut rows, 0, &theme, &|id| scene.say(id));
            if *what == Typing::People {
                rows.text(2, &scene.say("workshop-people-help"), theme.quiet);
            }
            rows.draw(canvas, body, Window::Focus);
            return;
        }
        let agenda = self.agenda(scene);
        let groups = self.groups(scene);
        let here = self.cursor.get(groups.iter().map(|(_, lines)| lines.len()).sum());
        let mut at = 0;
        for (heading, lines) in &groups {
            rows.blank();
            if !heading.is_empty() {
                rows.text(0, &scene.say(heading), theme.label);
            }
            for line in lines {
                self.line_rows(scene, canvas, &mut rows, line, at == here, &agenda);
                at += 1;
            }
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        !matches!(action, Action::Details | Action::Flag)
    }
}
