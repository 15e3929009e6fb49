//! Rows side by side: questions down, rows across. What is not known says so, and nothing adds up to a winner.

use ratatui::{
    layout::{Constraint, Layout, Rect},
    style::Style,
};

use crate::{
    questionnaire::{SheetField, SheetId},
    sheet::{self, Table, TableRow},
    text::{clean_line, width, wrap},
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        screen::{Page, platforms::OtherPlatform},
        theme::Theme,
        widget::{
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// Cells of a column, and between columns.
const COLUMN: usize = 12;
const GAP: usize = 2;
/// The widest column of questions, and the narrowest.
const NAMES: (usize, usize) = (14, 26);

/// The rows of a sheet side by side.
#[derive(Debug, Clone)]
pub struct Compare {
    sheet: SheetId,
    /// The row in focus.
    at: usize,
    scroll: Cursor,
}

/// Where the columns stand.
struct Grid {
    names: usize,
    column: usize,
    shown: usize,
}

impl Grid {
    fn new(scene: &Scene, table: &Table<'_>, room: usize) -> Self {
        let names = table.sheet.fields.iter().map(|field| width(&scene.field_name(table.sheet, field))).max();
        let names = names.unwrap_or(0).clamp(NAMES.0, NAMES.1);
        let count = table.rows.len().max(1);
        let shown = (room.saturating_sub(names) / (COLUMN + GAP)).clamp(1, count);
        let column = (room.saturating_sub(names) / shown).saturating_sub(GAP).min(2 * COLUMN);
        Self { names, column, shown }
    }

    fn start(&self, column: usize) -> usize {
        self.names + GAP + column * (self.column + GAP)
    }
}

impl Compare {
    /// Makes the table of a sheet.
    pub fn new(sheet: SheetId) -> Self {
        Self { sheet, at: 0, scroll: Cursor::default() }
    }

    /// Returns the first row that is shown: as many before the one in focus as there is room for.
    fn first(&self, table: &Table<'_>, grid: &Grid) -> usize {
        (self.at(table) + 1).saturating_sub(grid.shown)
    }

    fn at(&self, table: &Table<'_>) -> usize {
        self.at.min(table.rows.len().saturating_sub(1))
    }

    /// Says whether the rows are platforms that can be assessed.
    fn is_of_platforms(scene: &Scene, sheet: &SheetId) -> bool {
        super::super::platforms::comparison(scene).is_some_and(|known| known.id == *sheet)
    }

    fn shown<'t, 's>(&self, table: &'t Table<'s>, grid: &Grid) -> impl Iterator<Item = (usize, &'t TableRow<'s>)> {
        table.rows.iter().skip(self.first(table, grid)).take(grid.shown).enumerate()
    }

    /// Adds a line of cells, each wrapped in its column.
    fn line(scene: &Scene, rows: &mut Rows<'_>, grid: &Grid, name: (&str, Style), cells: Vec<(String, Style)>) {
        let all: Vec<String> = cells.iter().map(|(text, _)| text.clone()).collect();
        let spoken = scene.tell("screen-pair", &crate::args![a = name.0, b = scene.list(&all)]);
        let wrapped = |text: &str, room: usize| wrap(text, room.max(1), scene.lang());
        let names = wrapped(name.0, grid.names);
        let cells: Vec<(Vec<String>, Style)> =
            cells.into_iter().map(|(text, style)| (wrapped(&text, grid.column), style)).collect();
        let height = cells.iter().map(|(lines, _)| lines.len()).chain([names.len()]).max().unwrap_or(0);
        rows.spoken(&spoken, |rows| {
            for at in 0..height {
                let mut runs = Vec::new();
                runs.extend(names.get(at).map(|text| (0, text.clone(), name.1)));
                for (column, (lines, style)) in cells.iter().enumerate() {
                    runs.extend(lines.get(at).map(|text| (grid.start(column), text.clone(), *style)));
                }
                rows.runs(runs);
            }
        });
    }

    fn head<'s>(&self, scene: &'s Scene, theme: &Theme, table: &Table<'_>, columns: u16) -> Rows<'s> {
        let mut rows = Rows::new(columns, scene.lang());
        let grid = Grid::new(scene, table, usize::from(columns));
        let here = self.at(table);
        let name = |row: &TableRow<'_>| match table.rows.get(here).is_some_and(|known| known.id == row.id) {
            true => (format!("{}{}", theme.line(true).0, scene.row_name(row)), theme.selected),
            false => (scene.row_name(row), theme.title),
        };
        let names = self.shown(table, &grid).map(|(_, row)| name(row)).collect();
        let first = table.sheet.fields.first().map(|field| scene.field_name(table.sheet, field)).unwrap_or_default();
        Self::line(scene, &mut rows, &grid, (&first, theme.label), names);
        let (before, after) = (self.first(table, &grid), self.first(table, &grid) + grid.shown);
        if before > 0 || after < table.rows.len() {
            let args = crate::args![first = before + 1, last = after, total = table.rows.len()];
            rows.text(0, &scene.tell("screen-compare-part", &args), theme.quiet);
        }
        rows
    }

    fn rows<'s>(&self, scene: &'s Scene, theme: &Theme, table: &Table<'_>, columns: u16) -> Rows<'s> {
        let mut rows = Rows::new(columns, scene.lang());
        let grid = Grid::new(scene, table, usize::from(columns));
        let scores = &scene.derived().scores;
        let moving = sheet::moving(&scene.file.assessment, scores);
        let needs = sheet::needs(&scene.reading(), table.sheet, scores, &moving);
        let mut part = table.sheet.fields.first().and_then(|field| field.part.clone());
        for field in table.sheet.fields.iter().skip(1) {
            if !table.rows.iter().any(|row| row.asks(field).may_hold()) {
                continue;
            }
            if field.part != part {
                part.clone_from(&field.part);
                if let Some(part) = &part {
                    rows.text(0, &scene.say(&format!("sheet-{}-part-{part}", table.sheet.id)), theme.label);
                }
            }
            let cells = self.shown(table, &grid).map(|(_, row)| Self::cell(scene, theme, row, field)).collect();
            let mut name = scene.field_name(table.sheet, field);
            if needs.iter().any(|need| need.field.id == field.id) {
                name = scene.tell("screen-compare-needed", &crate::args![name = name]);
            }
            Self::line(scene, &mut rows, &grid, (&name, theme.text), cells);
        }
        rows.blank();
        if !needs.is_empty() {
            rows.text(0, &scene.say("screen-compare-needed-note"), theme.quiet);
        }
        rows.text(0, &scene.say("screen-compare-note"), theme.quiet);
        rows
    }

    fn cell(scene: &Scene, theme: &Theme, row: &TableRow<'_>, field: &SheetField) -> (String, Style) {
        let style = if row.is_known(field) { theme.chosen } else { theme.quiet };
        let text = scene.cell_words(row, field, true);
        (text.unwrap_or_else(|| scene.say("screen-compare-open")), style)
    }
}

impl Page for Compare {
    fn context(&self) -> Context {
        Context::Compare
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.sheet_title(&self.sheet))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let (columns, height) = scene.body();
        let Some(table) = scene.table(&self.sheet) else { return Transition::Back };
        match message {
            Message::Do(Action::Choose | Action::Back) => return Transition::Back,
            Message::Do(Action::Left) => self.at = self.at(&table).saturating_sub(1),
            Message::Do(Action::Right) => self.at = (self.at(&table) + 1).min(table.rows.len().saturating_sub(1)),
            Message::Do(Action::New) if Self::is_of_platforms(scene, &self.sheet) => {
                let name = table.rows.get(self.at(&table)).and_then(TableRow::name).map(clean_line);
                return Transition::Go(OtherPlatform::new(scene, name.as_deref()).into());
            }
            Message::Do(action) => {
                let head = self.head(scene, &scene.look.theme, &table, columns).len() + 1;
                let rows = self.rows(scene, &scene.look.theme, &table, columns).len();
                self.scroll.scrolls(*action, rows, usize::from(height).saturating_sub(head));
            }
            _ => {}
        }
        Transition::Stay
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let columns = body.width.saturating_sub(2);
        let Some(table) = scene.table(&self.sheet) else { return };
        // The names stay in sight while the rest scrolls.
        let head = self.head(scene, &theme, &table, columns);
        let [top, rule, rest] = Layout::vertical([
            Constraint::Length(head.height().min(body.height / 2)),
            Constraint::Length(1),
            Constraint::Fill(1),
        ])
        .areas(body);
        head.draw(canvas, top, Window::From(0));
        canvas.fill(rule, '─', theme.rule);
        let rows = self.rows(scene, &theme, &table, columns);
        rows.draw(canvas, rest, Window::From(self.scroll.get(rows.len())));
    }

    fn offers(&self, scene: &Scene, action: Action) -> bool {
        match action {
            Action::Details | Action::Flag => false,
            Action::New => Self::is_of_platforms(scene, &self.sheet),
            _ => true,
        }
    }

    fn texts(&self, scene: &Scene) -> Vec<String> {
        let Some(table) = scene.table(&self.sheet) else { return Vec::new() };
        table.sheet.fields.iter().map(|field| scene.say(&format!("field-{}-{}", table.sheet.id, field.id))).collect()
    }
}
