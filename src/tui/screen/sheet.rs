//! One sheet: its rows with the columns that fit, and ways to add, open, remove and compare them.

pub mod cell;
pub mod compare;
pub mod row;
mod words;

use ratatui::{layout::Rect, style::Style};

use super::{
    Page,
    platforms::{self, Needs, OtherPlatform},
};
use crate::{
    args,
    assessment::{Body, RowId},
    questionnaire::{CellKind, EntryId, FieldId, RowKind, Sheet, SheetId},
    sheet::{self, Table, TableRow, clock, retention},
    text::{width, wrap},
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        theme::Theme,
        widget::{
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};
use cell::CellPage;
use compare::Compare;
use row::RowPage;

/// The widest column beside the names, and the narrowest room for names.
const COLUMN: usize = 24;
const NAME: usize = 26;

/// Which row of which sheet. It may not be there yet: it is added with its first answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The sheet.
    pub sheet: SheetId,
    /// The row.
    pub row: RowId,
    /// What a row of a log that is not there yet will be about.
    pub about: Option<EntryId>,
}

impl Place {
    /// Returns the place of the row of a sheet with a single one.
    pub fn only(sheet: &Sheet) -> Self {
        Self { sheet: sheet.id.clone(), row: RowId::only(), about: None }
    }

    fn of(row: &TableRow<'_>) -> Self {
        Self { sheet: row.sheet.id.clone(), row: row.id.clone(), about: row.entry.map(|entry| entry.id.clone()) }
    }
}

impl Scene {
    /// Returns the row at a place; none where the packs have no such sheet.
    pub fn row_at(&self, place: &Place) -> Option<TableRow<'_>> {
        let sheet = self.packs.sheet(place.sheet.as_str())?;
        Some(TableRow::of(&self.reading(), sheet, place.row.clone(), place.about.as_ref()))
    }

    /// Returns a sheet with its rows; none where the packs have no such sheet.
    pub fn table(&self, sheet: &SheetId) -> Option<Table<'_>> {
        Some(Table::read(&self.reading(), self.packs.sheet(sheet.as_str())?))
    }
}

/// What a line of the list leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Line {
    Row(Place),
    Add,
    Compare,
    Needs,
    Other,
}

/// The rows of a sheet.
#[derive(Debug, Clone)]
pub struct SheetPage {
    sheet: SheetId,
    cursor: Cursor,
    /// Where a row of a log is being added: what may it be about.
    adding: Option<Cursor>,
}

/// A column beside the names: its heading, and text with style for each row.
struct Column {
    heading: String,
    cells: Vec<(String, Style)>,
}

impl Column {
    fn width(&self) -> usize {
        self.cells.iter().map(|(text, _)| width(text)).chain([width(&self.heading)]).max().unwrap_or(0)
    }
}

impl SheetPage {
    /// Makes the page of a sheet whose rows are several.
    pub fn new(sheet: SheetId) -> Self {
        Self { sheet, cursor: Cursor::default(), adding: None }
    }

    fn lines(scene: &Scene, table: &Table<'_>) -> Vec<Line> {
        let mut lines: Vec<Line> = table.rows.iter().map(|row| Line::Row(Place::of(row))).collect();
        if table.sheet.rows.is_open() {
            lines.push(Line::Add);
        }
        if table.sheet.compare && table.rows.len() > 1 {
            lines.push(Line::Compare);
        }
        if platforms::comparison(scene).is_some_and(|known| known.id == table.sheet.id) {
            lines.extend([Line::Needs, Line::Other]);
        }
        lines
    }

    /// Lists what a row of a log may be about.
    fn entries(&self, scene: &Scene) -> Vec<EntryId> {
        let Some(sheet) = scene.packs.sheet(self.sheet.as_str()) else { return Vec::new() };
        sheet::entries(&scene.reading(), sheet).map(|entry| entry.id.clone()).collect()
    }

    fn follow(&mut self, scene: &mut Scene, line: &Line) -> Transition {
        match line {
            Line::Row(place) => Transition::Go(RowPage::new(scene, place.clone()).into()),
            Line::Add => self.add(scene),
            Line::Compare => Transition::Go(Compare::new(self.sheet.clone()).into()),
            Line::Needs => Transition::Go(Needs::new(None).into()),
            Line::Other => Transition::Go(OtherPlatform::new(scene, None).into()),
        }
    }

    fn add(&mut self, scene: &mut Scene) -> Transition {
        if !scene.is_writable() {
            return Transition::Tell("screen-read-only-refused");
        }
        let Some(table) = scene.table(&self.sheet) else { return Transition::Stay };
        if !table.sheet.rows.is_open() {
            return Transition::Stay;
        }
        if !table.has_room() {
            return Transition::Tell("screen-sheet-full");
        }
        if table.sheet.rows == RowKind::Log {
            self.adding = Some(Cursor::default());
            return Transition::Stay;
        }
        self.begin(scene, None)
    }

    /// Opens the first question of a row that is added with its first answer.
    fn begin(&self, scene: &Scene, about: Option<EntryId>) -> Transition {
        let row = scene.file.assessment.sheets.next(self.sheet.as_str(), &scene.file.device);
        let place = Place { sheet: self.sheet.clone(), row, about };
        let first = scene.row_at(&place).and_then(|row| row.asked().first().map(|field| field.id.clone()));
        first
            .map_or(Transition::Stay, |field: FieldId| Transition::Go(CellPage::new(scene, place, field, false).into()))
    }

    fn remove(&mut self, scene: &mut Scene, line: Option<&Line>) -> Transition {
        let is_open = scene.packs.sheet(self.sheet.as_str()).is_some_and(|sheet| sheet.rows.is_open());
        let Some(Line::Row(place)) = line.filter(|_| is_open) else { return Transition::Stay };
        let body = Body::DropRow { sheet: place.sheet.clone(), row: place.row.clone() };
        Transition::Tell(if scene.record(body) { "screen-sheet-removed" } else { "screen-read-only-refused" })
    }

    fn update_adding(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let entries = self.entries(scene);
        let Some(cursor) = &mut self.adding else { return Transition::Stay };
        let chosen = match message {
            Message::Do(Action::Choose) => Some(cursor.get(entries.len())),
            Message::Digit(digit @ 1..=9) => Some(usize::from(*digit) - 1),
            Message::Do(Action::Back) => {
                self.adding = None;
                None
            }
            Message::Do(action) => {
                cursor.moves(*action, entries.len());
                None
            }
            _ => None,
        };
        let Some(entry) = chosen.and_then(|at| entries.get(at)) else { return Transition::Stay };
        self.adding = None;
        self.begin(scene, Some(entry.clone()))
    }

    /// Lists the columns in the order of their worth; which of them fit, the width decides.
    fn columns(scene: &Scene, theme: &Theme, table: &Table<'_>) -> Vec<Column> {
        let sheet = table.sheet;
        let mut columns = Vec::new();
        let plain = |text: Option<String>| (text.unwrap_or_else(|| "–".to_owned()), theme.text);
        let of_field = |id: &str| {
            let field = sheet.field(id)?;
            let cell = |row: &TableRow<'_>| {
                let asked = row.asks(field).may_hold();
                if asked { plain(scene.cell_words(row, field, true)) } else { (String::new(), theme.text) }
            };
            Some(Column { heading: scene.field_name(sheet, field), cells: table.rows.iter().map(cell).collect() })
        };
        if table.rows.iter().any(|row| retention(row).is_some()) {
            let word = |row: &TableRow<'_>| match retention(row) {
                Some(found) => scene.fit_word(theme, found.fit),
                None => (scene.say("retention-none"), theme.quiet),
            };
            columns
                .push(Column { heading: scene.say("screen-sheet-gap"), cells: table.rows.iter().map(word).collect() });
        }
        columns.extend([Sheet::DATE, Sheet::TAKEN].into_iter().filter_map(of_field));
        if table.rows.iter().any(|row| matches!(clock(row), Some(found) if found != sheet::Clock::NoNumber)) {
            let word = |row: &TableRow<'_>| {
                let found = clock(row).unwrap_or(sheet::Clock::NoNumber);
                let style = if matches!(found, sheet::Clock::Late(_)) { theme.warning } else { theme.text };
                (scene.attribute(&format!("clock-{}", found.id()), "short").unwrap_or_default(), style)
            };
            columns.push(Column {
                heading: scene.say("screen-sheet-clock"),
                cells: table.rows.iter().map(word).collect(),
            });
        }
        columns.extend([Sheet::TOLD, Sheet::NEEDED, Sheet::REVIEWED].into_iter().filter_map(of_field));
        if sheet.rows == RowKind::Many {
            let progress = |row: &TableRow<'_>| {
                let (answered, asked) = row.progress();
                (scene.tell("screen-of", &args![done = answered, total = asked]), theme.text)
            };
            let heading = scene.say("screen-sheet-progress");
            columns.push(Column { heading, cells: table.rows.iter().map(progress).collect() });
            for kind in [CellKind::One, CellKind::Text] {
                let others = sheet.fields.iter().skip(1).filter(|field| field.kind == kind && field.when.is_none());
                let others = others.filter(|field| field.scale.is_none());
                columns.extend(others.filter_map(|field| of_field(field.id.as_str())));
            }
        }
        columns
    }

    fn table_rows(scene: &Scene, theme: &Theme, table: &Table<'_>, rows: &mut Rows<'_>, room: usize, here: usize) {
        let mut columns = Self::columns(scene, theme, table);
        let mut used = 0;
        // What has no room stands below the row in focus.
        let dropped = columns.extract_if(.., |column| {
            let cells = column.width();
            // Line by line every column is said under its row.
            let fits = !scene.is_linear && cells <= COLUMN && used + cells + 2 + NAME <= room;
            used += if fits { cells + 2 } else { 0 };
            !fits
        });
        let dropped: Vec<Column> = dropped.collect();
        let names = room.saturating_sub(used);
        if !columns.is_empty() && !table.rows.is_empty() {
            let mut at = names;
            rows.runs(columns.iter().map(|column| {
                let start = at + 2;
                at += column.width() + 2;
                (start, column.heading.clone(), theme.label)
            }));
        }
        for (index, row) in table.rows.iter().enumerate() {
            let (mark, style) = theme.line(index == here);
            let lines = wrap(&scene.row_name(row), names.saturating_sub(2), scene.lang());
            rows.focus(index == here, |rows| {
                for (line, text) in lines.into_iter().enumerate() {
                    let mut runs = vec![(2, text, style)];
                    if line == 0 {
                        runs.push((0, mark.to_owned(), style));
                        let mut at = names;
                        for column in &columns {
                            let (text, style) = column.cells.get(index).cloned().unwrap_or_default();
                            runs.push((at + 2, text, style));
                            at += column.width() + 2;
                        }
                    }
                    rows.runs(runs);
                }
                for column in dropped.iter().filter(|_| index == here || scene.is_linear) {
                    let Some((text, style)) = column.cells.get(index).filter(|(text, _)| !text.is_empty()) else {
                        continue;
                    };
                    let args = args![a = column.heading.as_str(), b = text.as_str()];
                    rows.text(4, &scene.tell("screen-pair", &args), *style);
                }
            });
        }
    }
}

impl Page for SheetPage {
    fn context(&self) -> Context {
        if self.adding.is_some() { Context::Menu } else { Context::Sheet }
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.sheet_title(&self.sheet))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        if self.adding.is_some() {
            return self.update_adding(scene, message);
        }
        let lines = scene.table(&self.sheet).map(|table| Self::lines(scene, &table)).unwrap_or_default();
        let here = lines.get(self.cursor.get(lines.len()));
        match message {
            Message::Do(Action::Choose) => here.map_or(Transition::Stay, |line| self.follow(scene, line)),
            Message::Do(Action::New) => self.add(scene),
            Message::Do(Action::Delete) => self.remove(scene, here),
            Message::Do(Action::More) if lines.contains(&Line::Compare) => self.follow(scene, &Line::Compare),
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
        let Some(table) = scene.table(&self.sheet) else { return };
        let id = format!("sheet-{}", self.sheet);
        if let Some(cursor) = self.adding {
            rows.text(0, &scene.attribute(&id, "add").unwrap_or_default(), theme.title);
            rows.blank();
            let entries = self.entries(scene);
            let here = cursor.get(entries.len());
            for (at, entry) in entries.iter().enumerate() {
                let (mark, style) = theme.line(at == here);
                let mark =
                    if at < 9 { format!("{mark}{}  ", scene.words.number(at + 1)) } else { format!("{mark}   ") };
                let id = format!("entry-{}-{entry}", self.sheet);
                rows.focus(at == here, |rows| {
                    rows.hanging(0, &mark, style, &scene.say(&id), style);
                    if let Some(help) = scene.attribute(&id, "help").filter(|_| at == here) {
                        rows.text(5, &help, theme.quiet);
                    }
                });
            }
            rows.draw(canvas, body, Window::Focus);
            return;
        }
        if body.height > 16
            && let Some(about) = scene.attribute(&id, "about")
        {
            rows.text(0, &about, theme.quiet);
            rows.blank();
        }
        let lines = Self::lines(scene, &table);
        let here = self.cursor.get(lines.len());
        let room = usize::from(body.width.saturating_sub(2));
        Self::table_rows(scene, &theme, &table, &mut rows, room, here);
        if table.sheet.rows.is_open() && !table.rows.is_empty() {
            rows.blank();
        }
        for (at, line) in lines.iter().enumerate().skip(table.rows.len()) {
            let name = match line {
                Line::Compare => scene.say("screen-sheet-compare"),
                Line::Needs => scene.say("screen-needs"),
                Line::Other => scene.say("screen-other"),
                _ => scene.attribute(&id, "add").unwrap_or_default(),
            };
            let (mark, style) = theme.line(at == here);
            rows.focus(at == here, |rows| rows.hanging(0, mark, style, &name, style));
        }
        let due: Vec<_> = scene.again().iter().filter(|due| due.sheet == self.sheet && due.entry.is_some()).collect();
        if !due.is_empty() {
            rows.blank();
            rows.text(0, &scene.say("screen-sheet-coming"), theme.label);
            for due in due {
                let style = if due.is_now() { theme.warning } else { theme.quiet };
                rows.text(2, &scene.due_name(due), style);
                let state = scene.due_state(due);
                if !rows.at_end(&state, style) {
                    rows.text(4, &state, style);
                }
            }
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn texts(&self, scene: &Scene) -> Vec<String> {
        let Some(table) = scene.table(&self.sheet) else { return Vec::new() };
        let about = scene.attribute(&format!("sheet-{}", self.sheet), "about");
        about.into_iter().chain(table.rows.iter().map(|row| scene.row_name(row))).collect()
    }

    fn offers(&self, scene: &Scene, action: Action) -> bool {
        let table = scene.table(&self.sheet);
        let has = |of: &dyn Fn(&Table<'_>) -> bool| table.as_ref().is_some_and(of);
        match action {
            Action::Details | Action::Flag => false,
            Action::New => has(&|table| table.sheet.rows.is_open()),
            Action::Delete => has(&|table| table.sheet.rows.is_open() && !table.rows.is_empty()),
            Action::More => has(&|table| Self::lines(scene, table).contains(&Line::Compare)),
            _ => true,
        }
    }
}
