//! All assessments together: how many are ready, and which must-haves are open most often.

use ratatui::layout::Rect;

use super::AT_A_TIME;
use crate::{
    args,
    portfolio::{Summary, Together},
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        screen::Page,
        theme::Theme,
        widget::{
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// How many must-haves are named.
const MOST: usize = 12;

/// What the assessments of the list come to.
#[derive(Debug, Clone)]
pub struct TogetherPage {
    summaries: Vec<Summary>,
    total: usize,
    /// How many earlier runs are left out.
    earlier: usize,
    /// Those that are not looked into yet.
    rest: Vec<String>,
    /// Whether some are being looked into.
    is_waiting: bool,
    scroll: Cursor,
}

impl TogetherPage {
    /// Makes the page of assessments with how each stands, where that is known; so many earlier runs are not among them.
    pub fn new(all: Vec<(String, Option<Summary>)>, earlier: usize) -> Self {
        let total = all.len();
        let (mut summaries, mut rest) = (Vec::new(), Vec::new());
        for (id, summary) in all {
            match summary {
                Some(summary) => summaries.push(summary),
                None => rest.push(id),
            }
        }
        Self { summaries, total, earlier, rest, is_waiting: false, scroll: Cursor::default() }
    }

    /// Returns some that are to be looked into next, once.
    pub fn rest(&mut self) -> Vec<String> {
        if self.is_waiting || self.rest.is_empty() {
            return Vec::new();
        }
        self.is_waiting = true;
        self.rest.drain(..AT_A_TIME.min(self.rest.len())).collect()
    }

    fn rows<'s>(&self, scene: &'s Scene, theme: &Theme, width: u16) -> Rows<'s> {
        let mut rows = Rows::new(width, scene.lang());
        let all = Together::new(&self.summaries, scene.today);
        rows.text(0, &scene.tell("screen-together-count", &args![count = self.total]), theme.title);
        if !self.rest.is_empty() || self.is_waiting {
            let numbers = args![done = self.summaries.len(), total = self.total];
            rows.text(0, &scene.tell("screen-home-looking", &numbers), theme.quiet);
        }
        rows.blank();
        for (colour, count) in &all.colours {
            let text = scene.tell(&format!("portfolio-{}", colour.id()), &args![count = *count]);
            rows.hanging(0, "· ", theme.colour(*colour), &text, theme.colour(*colour));
        }
        for (id, count) in [
            ("portfolio-between", all.between),
            ("portfolio-no-verdict", all.open),
            ("portfolio-overdue", all.overdue),
            ("portfolio-earlier-runs", self.earlier),
        ] {
            if count > 0 {
                rows.hanging(0, "· ", theme.quiet, &scene.tell(id, &args![count = count]), theme.text);
            }
        }
        if !all.must_haves.is_empty() {
            rows.blank();
            rows.text(0, &scene.say("portfolio-must-haves"), theme.title);
        }
        for (control, count) in all.must_haves.iter().take(MOST) {
            let text = scene.tell("portfolio-must-have", &args![what = scene.name_of(control), count = *count]);
            rows.hanging(0, "· ", theme.quiet, &text, theme.text);
        }
        rows.blank();
        rows.text(0, &scene.say("screen-together-table"), theme.quiet);
        rows
    }
}

impl Page for TogetherPage {
    fn context(&self) -> Context {
        Context::Reading
    }

    fn heading(&self, scene: &Scene) -> Heading {
        Heading { start: scene.say("screen-home-together"), ..Heading::default() }
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        match message {
            Message::Do(Action::Back | Action::Choose) => return Transition::Back,
            Message::Do(action) => {
                let (width, height) = scene.body();
                let theme = scene.look.theme;
                let rows = self.rows(scene, &theme, width.saturating_sub(2)).len();
                self.scroll.scrolls(*action, rows, usize::from(height));
            }
            Message::Peeked(peeked) => {
                self.is_waiting = false;
                self.summaries.extend(peeked.iter().filter_map(|(_, summary)| summary.as_deref().cloned()));
            }
            _ => {}
        }
        Transition::Stay
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let rows = self.rows(scene, &theme, body.width.saturating_sub(2));
        rows.draw(canvas, body, Window::From(self.scroll.get(usize::MAX)));
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        super::away(action)
    }
}
