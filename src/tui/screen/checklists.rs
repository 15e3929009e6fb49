//! Which checklists count: in the verdict, beside it, or off.

use ratatui::layout::Rect;

use super::Page;
use crate::{
    args,
    assessment::{Body, ChecklistRole},
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        widget::{
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// The checklists and how they count.
#[derive(Debug, Clone, Default)]
pub struct Checklists {
    cursor: Cursor,
}

fn role_id(role: ChecklistRole) -> &'static str {
    match role {
        ChecklistRole::Verdict => "screen-role-verdict",
        ChecklistRole::Beside => "screen-role-beside",
        ChecklistRole::Off => "screen-role-off",
    }
}

/// Returns the role after this one: off, beside, in the verdict, and round again.
fn turned(role: ChecklistRole) -> ChecklistRole {
    match role {
        ChecklistRole::Off => ChecklistRole::Beside,
        ChecklistRole::Beside => ChecklistRole::Verdict,
        ChecklistRole::Verdict => ChecklistRole::Off,
    }
}

impl Page for Checklists {
    fn context(&self) -> Context {
        Context::Ticks
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("screen-results-checklists"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let count = scene.derived().roles.len();
        match message {
            Message::Do(Action::Toggle) => {
                let Some((checklist, role)) = scene.derived().roles.get(self.cursor.get(count)).cloned() else {
                    return Transition::Stay;
                };
                if !scene.record(Body::Checklist { checklist, role: Some(turned(role)) }) {
                    return Transition::Tell("screen-read-only-refused");
                }
                Transition::Stay
            }
            Message::Do(Action::Choose | Action::Back) => Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, count);
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        rows.text(0, &scene.say("screen-checklists-intro"), theme.text);
        rows.blank();
        let here = self.cursor.get(scene.derived().roles.len());
        for (at, (checklist, role)) in scene.derived().roles.iter().enumerate() {
            let focused = at == here;
            let (mark, style) = theme.line(focused);
            let name = scene.checklist(checklist);
            let line = scene.tell("screen-pair", &args![a = name, b = scene.say(role_id(*role))]);
            rows.focus(focused, |rows| {
                rows.hanging(0, mark, style, &line, style);
                if let Some(about) = scene.attribute(&format!("checklist-{checklist}"), "about") {
                    rows.text(4, &about, theme.quiet);
                }
                if let Some(whom) = scene.attribute(&format!("checklist-{checklist}"), "whom") {
                    rows.text(4, &scene.tell("screen-checklists-whom", &args![whom = whom]), theme.quiet);
                }
            });
            rows.blank();
        }
        rows.draw(canvas, body, Window::Focus);
    }
}
