//! The sheets beside the checklists: what each is for, how far it is, what is due.

use ratatui::layout::Rect;

use super::{
    Page, Screen,
    sheet::{Place, SheetPage, row::RowPage},
};
use crate::{
    args,
    questionnaire::{RowKind, SheetId, Truth},
    sheet::{self, Table, retention},
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

/// The menu of sheets.
#[derive(Debug, Clone, Default)]
pub struct Sheets {
    cursor: Cursor,
}

/// Opens a sheet: its rows, or its only row.
fn open(scene: &Scene, id: &SheetId) -> Option<Box<Screen>> {
    let sheet = scene.packs.sheet(id.as_str())?;
    Some(match sheet.rows {
        RowKind::One => RowPage::new(scene, Place::only(sheet)).into(),
        RowKind::Many | RowKind::Fixed | RowKind::Log => SheetPage::new(id.clone()).into(),
    })
}

impl Scene {
    /// Returns what a sheet has to say, each in a few words: what a screening leads to, gaps, what is due.
    fn sheet_says(&self, table: &Table<'_>) -> Vec<String> {
        let mut says = Vec::new();
        let outcomes = if table.is_begun() { sheet::outcomes(&self.reading(), table) } else { Vec::new() };
        for (wanted, id) in [(Truth::True, "screen-sheet-certain"), (Truth::Maybe, "screen-sheet-perhaps")] {
            let of = outcomes.iter().filter(|(_, truth)| *truth == wanted);
            let names = of.map(|(outcome, _)| self.say(&format!("outcome-{}-{}", table.sheet.id, outcome.id)));
            let names: Vec<String> = names.collect();
            if !names.is_empty() {
                says.push(self.tell(id, &args![laws = self.list(&names)]));
            }
        }
        let gaps = table.rows.iter().filter_map(retention).filter(|found| found.fit.is_gap()).count();
        if gaps > 0 {
            says.push(self.tell("screen-sheet-gaps", &args![count = gaps]));
        }
        let due = self.again().iter().filter(|due| due.sheet == table.sheet.id && due.is_now()).count();
        if due > 0 {
            says.push(self.tell("screen-sheet-due", &args![count = due]));
        }
        says
    }

    /// Returns how a sheet stands, in a few words.
    fn sheet_state(&self, table: &Table<'_>) -> String {
        let (answered, asked) = table.progress();
        let state = if !table.is_begun() {
            self.say("screen-sheet-nothing")
        } else if table.sheet.rows.is_open() {
            self.tell("screen-sheet-rows", &args![count = table.rows.len()])
        } else {
            self.tell("screen-sheet-answered", &args![answered = answered, asked = asked])
        };
        std::iter::once(state).chain(self.sheet_says(table)).collect::<Vec<_>>().join(" · ")
    }

    /// Returns what all sheets have to say, each with its title; empty where none has anything.
    pub fn sheets_say(&self) -> String {
        let of = |table: &Table<'_>| {
            let says = self.sheet_says(table).join(" · ");
            let title = self.sheet_title(&table.sheet.id);
            (!says.is_empty()).then(|| self.tell("screen-pair", &args![a = title, b = says]))
        };
        let says: Vec<String> = sheet::offered(&self.reading()).iter().filter_map(of).collect();
        says.join(" · ")
    }
}

impl Page for Sheets {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("screen-results-sheets"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let ids: Vec<SheetId> = sheet::offered(&scene.reading()).iter().map(|table| table.sheet.id.clone()).collect();
        let chosen = match message {
            Message::Do(Action::Choose) => Some(self.cursor.get(ids.len())),
            Message::Digit(digit @ 1..=9) => Some(usize::from(*digit) - 1),
            Message::Do(Action::Back) => return Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, ids.len());
                None
            }
            _ => None,
        };
        let Some((at, id)) = chosen.and_then(|at| Some((at, ids.get(at)?))) else { return Transition::Stay };
        self.cursor = Cursor::at(at);
        open(scene, id).map_or(Transition::Stay, Transition::Go)
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        rows.text(0, &scene.say("screen-sheets-intro"), theme.text);
        rows.blank();
        let tables = sheet::offered(&scene.reading());
        let here = self.cursor.get(tables.len());
        for (at, table) in tables.iter().enumerate() {
            let (mark, style) = theme.line(at == here);
            let mark = format!("{mark}{}  ", scene.words.number(at + 1));
            let id = format!("sheet-{}", table.sheet.id);
            rows.focus(at == here, |rows| {
                rows.hanging(0, &mark, style, &scene.say(&id), style);
                let state = scene.sheet_state(table);
                if !rows.at_end(&state, theme.quiet) {
                    rows.text(5, &state, theme.quiet);
                }
                if let Some(about) = scene.attribute(&id, "about").filter(|_| at == here) {
                    rows.text(5, &about, theme.quiet);
                }
            });
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn texts(&self, scene: &Scene) -> Vec<String> {
        let tables = sheet::offered(&scene.reading());
        let here = tables.get(self.cursor.get(tables.len())).map(|table| format!("sheet-{}", table.sheet.id));
        let about = here.and_then(|id| scene.attribute(&id, "about"));
        let names = tables.iter().map(|table| scene.say(&format!("sheet-{}", table.sheet.id)));
        about.into_iter().chain(names).chain([scene.say("screen-sheets-intro")]).collect()
    }
}
