//! View by: the same answers under other headings, each line opening its question.

use ratatui::layout::Rect;

use super::{
    Page,
    question::{QuestionPage, Route},
};
use crate::{
    args,
    flow::{Flow, Standing},
    questionnaire::{ControlId, Lens},
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

/// The lenses to choose from.
#[derive(Debug, Clone, Default)]
pub struct Lenses {
    cursor: Cursor,
}

/// One lens with its groups.
#[derive(Debug, Clone)]
pub struct LensPage {
    at: usize,
    cursor: Cursor,
}

/// One group as it is shown: its heading, how much of it is in place, its controls.
struct Shown {
    heading: String,
    count: String,
    controls: Vec<(ControlId, Standing)>,
}

impl LensPage {
    fn lens<'s>(&self, scene: &'s Scene) -> Option<&'s Lens> {
        scene.packs.lenses.get(self.at)
    }

    fn groups(&self, scene: &Scene) -> Vec<Shown> {
        let Some(lens) = self.lens(scene) else { return Vec::new() };
        let flow = Flow::new(&scene.packs, &scene.file.assessment);
        let shown = |group: crate::flow::Group<'_>| {
            let (part, whole) = group.in_place();
            let id = if whole == 0 { "screen-lens-none" } else { "screen-lens-count" };
            Shown {
                heading: scene.say(&group.message),
                count: scene.tell(id, &args![part = part, whole = whole]),
                controls: group.controls.into_iter().map(|(id, standing)| (id.clone(), standing)).collect(),
            }
        };
        flow.groups(lens).into_iter().map(shown).collect()
    }
}

impl Page for Lenses {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("screen-results-lenses"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let count = scene.packs.lenses.len();
        match message {
            Message::Do(Action::Choose) => {
                Transition::Go(LensPage { at: self.cursor.get(count), cursor: Cursor::default() }.into())
            }
            Message::Do(Action::Back) => Transition::Back,
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
        rows.text(0, &scene.say("screen-lenses-intro"), theme.text);
        rows.blank();
        let here = self.cursor.get(scene.packs.lenses.len());
        for (at, lens) in scene.packs.lenses.iter().enumerate() {
            let (mark, style) = theme.line(at == here);
            let id = format!("lens-{}", lens.id);
            rows.focus(at == here, |rows| {
                rows.hanging(0, mark, style, &scene.say(&id), style);
                if let Some(about) = scene.attribute(&id, "about").filter(|_| at == here) {
                    rows.text(4, &about, theme.quiet);
                }
            });
        }
        rows.draw(canvas, body, Window::Focus);
    }
}

impl Page for LensPage {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let name = self.lens(scene).map(|lens| scene.say(&format!("lens-{}", lens.id)));
        scene.titled(name.unwrap_or_default())
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let lines: Vec<_> = self.groups(scene).into_iter().flat_map(|group| group.controls).collect();
        match message {
            Message::Do(Action::Choose) => match lines.get(self.cursor.get(lines.len())) {
                Some((_, Standing::NotAsked)) => Transition::Tell("screen-lens-not-asked"),
                Some((control, _)) => Transition::Go(QuestionPage::new(scene, control.clone(), Route::Single).into()),
                None => Transition::Back,
            },
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
        let about = self.lens(scene).and_then(|lens| scene.attribute(&format!("lens-{}", lens.id), "about"));
        rows.text(0, &about.unwrap_or_default(), theme.quiet);
        let groups = self.groups(scene);
        let count = groups.iter().map(|group| group.controls.len()).sum();
        let here = self.cursor.get(count);
        let mut at = 0;
        for group in &groups {
            rows.blank();
            rows.text(0, &group.heading, theme.label);
            if !rows.at_end(&group.count, theme.quiet) {
                rows.text(2, &group.count, theme.quiet);
            }
            for (control, standing) in &group.controls {
                let style = match (at == here, standing) {
                    (true, _) => theme.selected,
                    (false, Standing::NotAsked | Standing::NotApplicable) => theme.quiet,
                    (false, _) => theme.text,
                };
                let mark = if at == here { "› " } else { "  " };
                rows.focus(at == here, |rows| {
                    rows.hanging(0, mark, style, &scene.name_of(control), style);
                    let word = scene.say(&format!("standing-{}", standing.id()));
                    if !rows.at_end(&word, theme.quiet) {
                        rows.text(4, &word, theme.quiet);
                    }
                });
                at += 1;
            }
        }
        rows.draw(canvas, body, Window::Focus);
    }
}
