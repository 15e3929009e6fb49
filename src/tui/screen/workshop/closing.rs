//! The closing of a workshop: what was decided, what is split, who finds out what, the parking lot.

use ratatui::layout::Rect;

use super::{Step, Workshop, keep_draft, park_form};
use crate::{
    args,
    questionnaire::Status,
    text::clean_line,
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message},
        scene::{Scene, typing},
        widget::{
            form::{Form, Outcome},
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// One line that does something.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Line {
    Resume,
    End,
    /// A question of the agenda, by its place.
    Topic(usize),
    Parked(String),
}

/// What is going on.
#[derive(Debug, Clone, Default)]
enum Stage {
    /// Everything is shown.
    #[default]
    Shown,
    /// A parked thought is changed or removed.
    Park(String, Form),
    /// The end is to be confirmed.
    Confirm(Cursor),
}

/// The closing.
#[derive(Debug, Clone, Default)]
pub(super) struct Closing {
    cursor: Cursor,
    stage: Stage,
}

impl Closing {
    pub(super) fn context(&self) -> Context {
        typing(matches!(self.stage, Stage::Park(..)), Context::Menu)
    }

    /// Returns the lines in groups, each with its heading.
    fn groups(scene: &Scene, workshop: &Workshop) -> Vec<(&'static str, Vec<Line>)> {
        let (mut decided, mut split, mut unknown, mut open) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for (at, topic) in workshop.agenda.topics.iter().enumerate() {
            let voted = workshop.voted.contains(&topic.control);
            let vote = scene.file.assessment.votes.get(&topic.control).filter(|_| voted);
            let group = match vote {
                Some(vote) if vote.is_split() => &mut split,
                Some(_) if scene.file.assessment.status(&topic.control) == Some(Status::DontKnow) => &mut unknown,
                Some(_) => &mut decided,
                None => &mut open,
            };
            group.push(Line::Topic(at));
        }
        let parked = scene.parked().into_iter().map(|(id, _)| Line::Parked(id.clone())).collect();
        let groups = [
            ("", vec![Line::Resume, Line::End]),
            ("workshop-closing-decided", decided),
            ("workshop-closing-split", split),
            ("workshop-closing-unknown", unknown),
            ("workshop-parking", parked),
            ("workshop-closing-open", open),
        ];
        groups.into_iter().filter(|(_, lines)| !lines.is_empty()).collect()
    }

    pub(super) fn update(&mut self, scene: &mut Scene, workshop: &Workshop, message: &Message) -> Step {
        match &mut self.stage {
            Stage::Shown => {}
            Stage::Park(..) => return self.park(scene, message),
            Stage::Confirm(cursor) => {
                let at = match message {
                    Message::Do(Action::Choose) => cursor.get(2),
                    Message::Digit(digit @ 1..=2) => usize::from(*digit) - 1,
                    Message::Do(Action::Back) => 0,
                    Message::Do(action) => {
                        cursor.moves(*action, 2);
                        return Step::Stay;
                    }
                    _ => return Step::Stay,
                };
                self.stage = Stage::Shown;
                return if at == 1 { Step::End } else { Step::Stay };
            }
        }
        let lines: Vec<Line> = Self::groups(scene, workshop).into_iter().flat_map(|(_, lines)| lines).collect();
        match message {
            Message::Do(Action::Choose) => match lines.get(self.cursor.get(lines.len())) {
                Some(Line::Resume) => return Step::Question,
                Some(Line::End) => self.stage = Stage::Confirm(Cursor::default()),
                Some(Line::Topic(at)) => return Step::Put(*at),
                Some(Line::Parked(id)) => {
                    let text = scene.file.assessment.parking.get(id).map_or("", |parked| parked.text.as_str());
                    let form = park_form(scene, &format!("parked:{id}"), text);
                    self.stage = Stage::Park(id.clone(), form);
                }
                None => {}
            },
            Message::Do(Action::Back) => return Step::Question,
            Message::Do(action) => {
                self.cursor.moves(*action, lines.len());
            }
            _ => {}
        }
        Step::Stay
    }

    fn park(&mut self, scene: &mut Scene, message: &Message) -> Step {
        let Stage::Park(id, form) = &mut self.stage else { return Step::Stay };
        match form.update(message) {
            Outcome::Done => {
                let body = scene.repark(id, form.text(0));
                let draft = form.draft();
                let kept = body.is_none_or(|body| scene.record(body));
                if let Some((field, _)) = draft {
                    keep_draft(scene, field, String::new());
                }
                self.stage = Stage::Shown;
                if kept { Step::Stay } else { Step::Tell("screen-read-only-refused") }
            }
            Outcome::Left => {
                self.stage = Stage::Shown;
                Step::Stay
            }
            _ => Step::Stay,
        }
    }

    pub(super) fn draw(&self, scene: &Scene, workshop: &Workshop, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        rows.lift(self.cursor.lift());
        match &self.stage {
            Stage::Shown => self.shown_rows(scene, workshop, canvas, &mut rows),
            Stage::Park(_, form) => {
                form.rows(&mut rows, 0, &theme, &|id| scene.say(id));
                rows.text(2, &scene.say("workshop-park-empty"), theme.quiet);
            }
            Stage::Confirm(cursor) => {
                rows.text(0, &scene.say("workshop-end-title"), theme.title);
                rows.text(0, &scene.say("workshop-end-note"), theme.text);
                rows.blank();
                let here = cursor.get(2);
                for (at, id) in ["workshop-end-stay", "workshop-end-leave"].into_iter().enumerate() {
                    let (mark, style) = scene.numbered(&theme, at, at == here);
                    rows.focus(at == here, |rows| rows.hanging(0, &mark, style, &scene.say(id), style));
                }
            }
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn shown_rows(&self, scene: &Scene, workshop: &Workshop, canvas: &Canvas<'_>, rows: &mut Rows<'_>) {
        let theme = canvas.theme();
        rows.text(0, &scene.say("workshop-closing-title"), theme.title);
        let names = &scene.file.assessment.participants;
        if !names.is_empty() {
            rows.text(0, &scene.tell("workshop-who-here", &args![names = scene.list(names)]), theme.quiet);
        }
        let groups = Self::groups(scene, workshop);
        let here = self.cursor.get(groups.iter().map(|(_, lines)| lines.len()).sum());
        let mut at = 0;
        for (heading, lines) in &groups {
            rows.blank();
            if !heading.is_empty() {
                rows.text(0, &scene.tell(heading, &args![count = lines.len()]), theme.label);
            }
            for line in lines {
                let (mark, style) = theme.line(at == here);
                let (text, note) = Self::words(scene, workshop, line);
                rows.focus(at == here, |rows| {
                    rows.hanging(0, mark, style, &text, style);
                    for note in note {
                        rows.text(4, &note, theme.quiet);
                    }
                });
                at += 1;
            }
        }
    }

    /// Returns what a line says, and what stands under it.
    fn words(scene: &Scene, workshop: &Workshop, line: &Line) -> (String, Vec<String>) {
        match line {
            Line::Resume => (scene.say("workshop-closing-resume"), Vec::new()),
            Line::End => (scene.say("workshop-end"), Vec::new()),
            Line::Topic(at) => {
                let Some(topic) = workshop.agenda.topics.get(*at) else { return (String::new(), Vec::new()) };
                let name = scene.name_of(&topic.control);
                let vote = scene.file.assessment.votes.get(&topic.control);
                let Some(vote) = vote.filter(|_| workshop.voted.contains(&topic.control)) else {
                    return (name, Vec::new());
                };
                if vote.is_split() {
                    let finder = scene.finder(&topic.control);
                    return (name, [Some(scene.hands(vote)), finder].into_iter().flatten().collect());
                }
                let status = scene.file.assessment.status(&topic.control);
                let answer = status.map(|status| scene.say(&format!("status-{}", status.id()))).unwrap_or_default();
                let finder = scene.finder(&topic.control).filter(|_| status == Some(Status::DontKnow));
                (scene.tell("screen-pair", &args![a = name, b = answer]), finder.into_iter().collect())
            }
            Line::Parked(id) => {
                let parked = scene.file.assessment.parking.get(id);
                let about = parked.and_then(|parked| parked.control.as_ref()).map(|control| scene.name_of(control));
                (parked.map(|parked| clean_line(&parked.text)).unwrap_or_default(), about.into_iter().collect())
            }
        }
    }
}
