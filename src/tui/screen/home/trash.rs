//! What was thrown away and can be had back.

use ratatui::layout::Rect;

use super::case::Case;
use crate::{
    store::Listing,
    text::{clean_line, initials},
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        screen::Page,
        widget::{
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// The list of what was thrown away.
#[derive(Debug, Clone)]
pub struct Trash {
    listings: Vec<Listing>,
    revealed: bool,
    cursor: Cursor,
}

impl Trash {
    /// Makes the list; names show where they are shown at home.
    pub fn new(listings: Vec<Listing>, revealed: bool) -> Self {
        Self { listings, revealed, cursor: Cursor::default() }
    }
}

impl Page for Trash {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        Heading { start: scene.say("screen-trash-title"), ..Heading::default() }
    }

    fn update(&mut self, _scene: &mut Scene, message: &Message) -> Transition {
        match message {
            Message::Do(Action::Back) => return Transition::Back,
            Message::Do(Action::Choose) => {
                if let Some(listing) = self.listings.get(self.cursor.get(self.listings.len())) {
                    return Transition::Go(Case::new(listing.clone(), &[], self.revealed).into());
                }
            }
            Message::Do(action) => _ = self.cursor.moves(*action, self.listings.len()),
            _ => {}
        }
        Transition::Stay
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        rows.text(0, &scene.say("screen-trash-help"), theme.quiet);
        rows.blank();
        let here = self.cursor.get(self.listings.len());
        for (at, listing) in self.listings.iter().enumerate() {
            let (mark, style) = theme.line(at == here);
            let name = match clean_line(&listing.title) {
                title if title.is_empty() => scene.say("screen-no-name"),
                title if self.revealed => title,
                title => initials(&title),
            };
            rows.focus(at == here, |rows| rows.hanging(0, mark, style, &name, style));
        }
        rows.lift(self.cursor.lift());
        rows.draw(canvas, body, Window::Focus);
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        super::away(action)
    }
}
