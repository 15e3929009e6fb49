//! One row: what follows from it, then everything that is asked with what was answered.

use ratatui::{layout::Rect, style::Style};

use super::{Place, cell::CellPage};
use crate::{
    args,
    questionnaire::FieldId,
    sheet::{self, Given, TableRow, clock, retention},
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

/// The widest column of names.
const NAMES: usize = 26;

/// One row of a sheet.
#[derive(Debug, Clone)]
pub struct RowPage {
    place: Place,
    cursor: Cursor,
}

impl RowPage {
    /// Makes the page, with the first open question in focus; where none is open, what follows from the row comes first.
    pub fn new(scene: &Scene, place: Place) -> Self {
        let open = scene.row_at(&place).and_then(|row| {
            let asked = row.asked();
            asked.iter().position(|field| row.given(field) == Given::Nothing)
        });
        Self { place, cursor: open.map_or_else(Cursor::above, Cursor::at) }
    }

    fn fields(&self, scene: &Scene) -> Vec<FieldId> {
        let row = scene.row_at(&self.place);
        row.map(|row| row.asked().iter().map(|field| field.id.clone()).collect()).unwrap_or_default()
    }

    /// Returns what follows from the row.
    fn findings(scene: &Scene, theme: &Theme, row: &TableRow<'_>) -> Vec<(String, Style)> {
        let mut lines = Vec::new();
        if let Some(found) = retention(row) {
            let style = if found.fit.is_gap() { theme.warning } else { theme.text };
            lines.push((scene.fit_sentence(&found), style));
        }
        if let Some(found) = clock(row) {
            let style = if matches!(found, sheet::Clock::Late(_)) { theme.warning } else { theme.text };
            lines.push((scene.clock_sentence(row, found), style));
        }
        let again = scene.again().iter().find(|due| {
            due.sheet == row.sheet.id
                && match (&due.row, &due.entry) {
                    (Some((id, _)), _) => *id == row.id,
                    (None, entry) => row.entry.is_some_and(|own| entry.as_ref() == Some(&own.id)),
                }
        });
        if let Some(due) = again.filter(|due| due.next.is_some()) {
            let style = if due.is_now() { theme.warning } else { theme.text };
            lines.push((scene.tell("screen-sheet-again", &args![when = scene.due_state(due)]), style));
        }
        lines
    }
}

impl Page for RowPage {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let progress = scene.row_at(&self.place).map(|row| row.progress());
        Heading { progress, ..scene.titled(scene.sheet_title(&self.place.sheet)) }
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let fields = self.fields(scene);
        match message {
            Message::Do(Action::Choose) => {
                fields.get(self.cursor.get(fields.len())).map_or(Transition::Stay, |field| {
                    Transition::Go(CellPage::new(scene, self.place.clone(), field.clone(), true).into())
                })
            }
            Message::Do(Action::Back) => Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, fields.len());
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let Some(row) = scene.row_at(&self.place) else { return };
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        rows.lift(self.cursor.lift());
        rows.text(0, &scene.row_name(&row), theme.title);
        let help = row.entry.map_or_else(
            || scene.attribute(&format!("sheet-{}", row.sheet.id), "about"),
            |entry| scene.attribute(&format!("entry-{}-{}", row.sheet.id, entry.id), "help"),
        );
        if let Some(help) = help.filter(|_| body.height > 16) {
            rows.text(0, &help, theme.quiet);
        }
        for (text, style) in Self::findings(scene, &theme, &row) {
            rows.text(0, &text, style);
        }
        if let Some(table) = scene.table(&row.sheet.id).filter(sheet::Table::is_begun) {
            for (name, text, style) in scene.outcome_lines(&theme, &table) {
                rows.text(0, &name, theme.label);
                rows.text(2, &text, style);
            }
        }
        rows.blank();
        let fields = row.asked();
        let here = self.cursor.get(fields.len());
        let names: Vec<String> = fields.iter().map(|field| scene.field_name(row.sheet, field)).collect();
        let widest = names.iter().map(|name| crate::text::width(name)).max().unwrap_or(0);
        let cells = widest.min(NAMES) + 4;
        let mut part = None;
        for (at, (field, name)) in fields.iter().zip(&names).enumerate() {
            if field.part != part {
                part.clone_from(&field.part);
                if let Some(part) = &part {
                    rows.text(0, &scene.say(&format!("sheet-{}-part-{part}", row.sheet.id)), theme.label);
                }
            }
            let (mark, style) = theme.line(at == here);
            let (text, text_style) = match scene.cell_words(&row, field, false) {
                Some(text) if row.is_known(field) => (text, theme.chosen),
                Some(text) => (text, theme.text),
                None => (scene.say("screen-profile-open"), theme.quiet),
            };
            rows.focus(at == here, |rows| {
                if crate::text::width(name) + 4 <= cells {
                    rows.pair(0, &format!("{mark}{name}"), cells, style, &text, text_style);
                } else {
                    rows.hanging(0, mark, style, name, style);
                    rows.text(cells, &text, text_style);
                }
            });
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn refresh(&mut self, scene: &Scene) {
        // Coming back from the questions, the first open one is next.
        *self = Self::new(scene, self.place.clone());
    }

    fn texts(&self, scene: &Scene) -> Vec<String> {
        let Some(row) = scene.row_at(&self.place) else { return Vec::new() };
        let questions = row.asked().into_iter().map(|field| scene.say(&format!("field-{}-{}", row.sheet.id, field.id)));
        questions.chain([scene.row_name(&row)]).collect()
    }
}
