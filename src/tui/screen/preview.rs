//! The pages of a report as text, before it is written. They are put together by a job: the screen never waits.

use ratatui::layout::Rect;

use super::Page;
use crate::{
    args,
    report::Document,
    text::{clean_line, strip_isolates},
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        press::Order,
        scene::{Heading, Scene},
        theme::Theme,
        widget::{
            menu::Cursor,
            pages,
            rows::{Rows, Window},
        },
    },
};

/// What is known of the pages.
#[derive(Debug, Clone)]
enum Pages {
    /// Nobody asked for them yet.
    Wanted,
    /// They are being put together.
    Coming,
    /// Here they are.
    There(Box<Document>),
    /// Why they cannot be shown.
    Fault(String),
}

/// The pages, one in front.
#[derive(Debug, Clone)]
pub struct PreviewPage {
    order: Order,
    pages: Pages,
    at: usize,
    scroll: Cursor,
}

impl PreviewPage {
    /// Shows what this order would print.
    pub fn new(order: Order) -> Self {
        Self { order, pages: Pages::Wanted, at: 0, scroll: Cursor::default() }
    }

    /// Returns once the order whose pages are wanted.
    pub fn wanted(&mut self) -> Option<Box<Order>> {
        let is_wanted = matches!(self.pages, Pages::Wanted);
        is_wanted.then(|| {
            self.pages = Pages::Coming;
            Box::new(self.order.clone())
        })
    }

    /// Returns the document, the page in front and how many there are.
    fn shown(&self) -> Option<(&Document, usize)> {
        match &self.pages {
            Pages::There(document) => Some((document, document.pages.len())),
            _ => None,
        }
    }

    /// Lays the page in front out.
    fn rows<'a>(&'a self, scene: &Scene, document: &'a Document, theme: &Theme, width: u16) -> Rows<'a> {
        let mut rows = Rows::new(width, document.locale.language_tag());
        if let Some(page) = document.pages.get(self.at) {
            pages::page(&mut rows, theme, page, &|id, text| scene.tell(id, &args![text = text]));
        }
        rows
    }

    /// Goes a page on or back; says whether it could.
    fn turn(&mut self, on: bool) -> bool {
        let count = self.shown().map_or(0, |(_, count)| count);
        let next = if on { self.at + 1 } else { self.at.wrapping_sub(1) };
        let is_there = next < count;
        if is_there {
            (self.at, self.scroll) = (next, Cursor::default());
        }
        is_there
    }

    fn scrolls(&mut self, scene: &Scene, action: Action) {
        let (width, height) = scene.body();
        let Some((document, _)) = self.shown() else { return };
        let count = self.rows(scene, document, &scene.look.theme, width).len();
        let before = self.scroll;
        self.scroll.scrolls(action, count, usize::from(height));
        // At the end of a page the next one begins.
        let is_at_end = self.scroll == before;
        if is_at_end && action == Action::PageDown {
            self.turn(true);
        } else if is_at_end && action == Action::PageUp && self.turn(false) {
            self.scrolls(scene, Action::Last);
        }
    }
}

impl Page for PreviewPage {
    fn context(&self) -> Context {
        Context::Pages
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let mut heading = scene.titled(scene.say("report-preview-title"));
        if let Some((document, count)) = self.shown() {
            let name = document.pages.get(self.at).map(|page| strip_isolates(&page.outline)).unwrap_or_default();
            let name = clean_line(&name);
            let part = scene.tell("report-preview-part", &args![page = self.at + 1, pages = count, name = &name]);
            if scene.is_linear {
                heading.end = part;
            } else {
                (heading.end, heading.status, heading.progress) = (name, part, Some((self.at + 1, count)));
            }
        }
        heading
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        match message {
            Message::Previewed(answer) if answer.0 == self.order => {
                self.pages = match &answer.1 {
                    Ok(document) => Pages::There(Box::new(document.clone())),
                    Err(fault) => Pages::Fault(fault.clone()),
                };
            }
            Message::Do(Action::Back | Action::Choose) => return Transition::Back,
            Message::Do(action @ (Action::Next | Action::Previous)) => {
                self.turn(*action == Action::Next);
            }
            Message::Do(action) => self.scrolls(scene, *action),
            _ => {}
        }
        Transition::Stay
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let width = body.width.saturating_sub(2);
        let told = match &self.pages {
            Pages::There(document) => {
                let rows = self.rows(scene, document, &theme, width);
                let height = usize::from(body.height);
                let top = self.scroll.get(rows.len().saturating_sub(height) + 1);
                canvas.in_direction(document.locale.direction(), |canvas| {
                    rows.draw(canvas, body, Window::From(top));
                });
                return;
            }
            Pages::Wanted | Pages::Coming => scene.say("report-preview-wait"),
            Pages::Fault(fault) => scene.tell("report-preview-failed", &args![fault = clean_line(fault)]),
        };
        let mut rows = Rows::new(width, scene.lang());
        rows.text(0, &told, theme.label);
        rows.draw(canvas, body, Window::From(0));
    }

    fn texts(&self, _scene: &Scene) -> Vec<String> {
        let page = self.shown().and_then(|(document, _)| document.pages.get(self.at));
        page.map(crate::report::Page::texts).unwrap_or_default()
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        let count = self.shown().map_or(0, |(_, count)| count);
        match action {
            Action::Details | Action::Flag | Action::Report => false,
            Action::Next => self.at + 1 < count,
            Action::Previous => self.at > 0,
            _ => true,
        }
    }
}
