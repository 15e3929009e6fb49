//! One action of the plan: all that is to know about it, and everything that can be done with it, in words.

use ratatui::layout::Rect;

use super::{
    super::Page,
    act::{self, Key},
};
use crate::{
    questionnaire::ControlId,
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        screen::question::{QuestionPage, Route},
        widget::{
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// What can be done with an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    Done,
    Assign,
    Earlier,
    Later,
    Leave,
    Take,
    Question,
}

impl Door {
    fn id(self, is_move: bool, find_out: bool) -> &'static str {
        match self {
            Self::Done if is_move => "plan-do-ticks",
            Self::Done if find_out => "plan-do-found",
            Self::Done => "plan-do-done",
            Self::Assign => "plan-do-assign",
            Self::Earlier => "plan-do-earlier",
            Self::Later => "plan-do-later",
            Self::Leave if is_move => "plan-do-drop",
            Self::Leave => "plan-do-leave",
            Self::Take => "plan-do-take",
            Self::Question => "plan-do-question",
        }
    }
}

/// One action.
#[derive(Debug, Clone)]
pub struct ActionPage {
    key: Key,
    cursor: Cursor,
}

impl ActionPage {
    /// Makes the page of an action.
    pub fn new(key: Key) -> Self {
        Self { key, cursor: Cursor::above() }
    }

    /// Lists what can be done; nothing where the action is done.
    fn doors(&self, scene: &Scene) -> Vec<Door> {
        let Some(found) = act::find(scene.plan(), &self.key) else { return Vec::new() };
        let mut doors = vec![Door::Done, Door::Assign];
        if found.left_out.is_some() {
            doors.push(Door::Take);
        } else {
            doors.extend([Door::Earlier, Door::Later, Door::Leave]);
        }
        if found.action.control().is_some() && !found.action.find_out {
            doors.push(Door::Question);
        }
        doors
    }

    fn open(&self, scene: &mut Scene, door: Door) -> Transition {
        match door {
            // What is done is no action any more: back leads to the plan.
            Door::Done => match act::done(scene, &self.key) {
                Transition::Go(screen) => Transition::Become(screen),
                other => other,
            },
            Door::Assign => act::assign(scene, &self.key),
            Door::Earlier => act::shift(scene, &self.key, true),
            Door::Later => act::shift(scene, &self.key, false),
            Door::Leave | Door::Take => act::leave_or_take(scene, &self.key),
            Door::Question => match &self.key {
                Key::Control(control) => {
                    Transition::Go(QuestionPage::new(scene, control.clone(), Route::Single).into())
                }
                Key::Move(..) => Transition::Stay,
            },
        }
    }
}

impl Page for ActionPage {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("plan-title"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let doors = self.doors(scene);
        let chosen = match message {
            Message::Do(Action::Choose) => Some(self.cursor.get(doors.len())),
            Message::Digit(digit @ 1..=9) => Some(usize::from(*digit) - 1),
            Message::Do(Action::Back) => return Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, doors.len());
                None
            }
            _ => None,
        };
        let Some(at) = chosen else { return Transition::Stay };
        match doors.get(at) {
            Some(door) => {
                self.cursor = Cursor::at(at);
                self.open(scene, *door)
            }
            // Done: nothing is left but to go back.
            None if doors.is_empty() => Transition::Back,
            None => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        rows.lift(self.cursor.lift());
        let Some(found) = act::find(scene.plan(), &self.key) else {
            rows.text(0, &scene.say("plan-is-done"), theme.text);
            rows.draw(canvas, body, Window::From(0));
            return;
        };
        rows.text(0, &scene.action_name(found.action), theme.title);
        if let Some(fix) = found.action.control().and_then(|control| scene.part(control, "fix")) {
            rows.text(0, &fix, theme.text);
        }
        rows.blank();
        let reason = found.left_out.filter(|_| found.by_hand).map(str::to_owned);
        for line in scene.plan_details(found.action, found.planned, reason.as_ref()) {
            rows.text(0, &line, theme.quiet);
        }
        rows.blank();
        let doors = self.doors(scene);
        let here = self.cursor.get(doors.len());
        for (at, door) in doors.into_iter().enumerate() {
            let (mark, style) = theme.line(at == here);
            let mark = format!("{mark}{}  ", scene.words.number(at + 1));
            let text = scene.say(door.id(found.action.control().is_none(), found.action.find_out));
            rows.focus(at == here, |rows| rows.hanging(0, &mark, style, &text, style));
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn control(&self) -> Option<&ControlId> {
        match &self.key {
            Key::Control(control) => Some(control),
            Key::Move(..) => None,
        }
    }
}
