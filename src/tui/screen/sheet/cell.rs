//! One question of a row: its answers, what follows from them at once, then help and law.

use ratatui::layout::Rect;

use super::{Place, row::RowPage};
use crate::{
    assessment::{Body, Cell},
    questionnaire::{FieldId, RowKind, Sheet, Truth, Unit, ValueId},
    sheet,
    text::width,
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene, typing},
        screen::Page,
        widget::{edit::edit, menu::Cursor, rows::Window},
    },
};
use input::{DIGITS, Input, Origin, lines};

mod input;
mod look;

/// One cell of a row.
#[derive(Debug, Clone)]
pub struct CellPage {
    place: Place,
    field: FieldId,
    input: Input,
    origin: Origin,
    /// Whether back leads to the row.
    from_row: bool,
    /// Whether an answer was given and what follows from it is in front.
    said: bool,
    /// Whether the user was told that nothing is answered, or that a text cannot be kept.
    told: bool,
}

impl CellPage {
    /// Makes the page of a field; `from_row` says that back leads to the row.
    pub fn new(scene: &Scene, place: Place, field: FieldId, from_row: bool) -> Self {
        let mut page =
            Self { place, field, input: Input::One(None), origin: Origin::Own, from_row, said: false, told: false };
        page.read(scene);
        page
    }

    fn draft_name(&self) -> String {
        format!("cell:{}:{}:{}", self.place.sheet, self.place.row.0, self.field)
    }

    /// Reads the answer that is there, else what is offered for a first one.
    fn read(&mut self, scene: &Scene) {
        let draft = scene.file.assessment.drafts.get(&self.draft_name()).filter(|_| scene.is_writable());
        let Some(row) = scene.row_at(&self.place) else { return };
        let Some(field) = row.sheet.field(self.field.as_str()) else { return };
        (self.input, self.origin) = Input::read(scene, &row, field, draft);
    }

    fn values(&self, scene: &Scene) -> Vec<ValueId> {
        let field = scene.packs.sheet(self.place.sheet.as_str()).and_then(|sheet| sheet.field(self.field.as_str()));
        field.map(|field| field.values.clone()).unwrap_or_default()
    }

    /// Returns the cell as it is recorded.
    fn kept(&self, scene: &Scene) -> Cell {
        let row = scene.file.assessment.sheets.row(self.place.sheet.as_str(), &self.place.row);
        row.and_then(|row| row.cell(self.field.as_str())).cloned().unwrap_or_default()
    }

    /// Returns the cell that is typed.
    fn typed(&self, scene: &Scene) -> Result<Cell, &'static str> {
        let field = scene.packs.sheet(self.place.sheet.as_str()).and_then(|sheet| sheet.field(self.field.as_str()));
        let latest = field.filter(|field| field.past).map(|_| scene.today);
        self.input.typed(self.kept(scene), latest)
    }

    /// Records a cell, and the row before it where it is not there yet. Says whether it may be changed.
    fn put(&mut self, scene: &mut Scene, cell: Cell) -> bool {
        if cell == self.kept(scene) {
            return true;
        }
        let Place { sheet, row, .. } = self.place.clone();
        let is_there = scene.row_at(&self.place).is_some_and(|row| row.is_there());
        if !is_there
            && !scene.record(Body::Row { sheet: sheet.clone(), row: row.clone(), entry: self.place.about.clone() })
        {
            return false;
        }
        let Cell { values, text } = cell;
        scene.record(Body::Cell { sheet, row, field: self.field.clone(), values, text })
    }

    /// Confirms what is typed, records it and goes on; what follows from it is shown first.
    fn confirm(&mut self, scene: &mut Scene, warned: bool) -> Transition {
        self.origin = Origin::Own;
        let cell = match self.typed(scene) {
            Ok(cell) => cell,
            Err(fault) => return Transition::Tell(fault),
        };
        // Line by line the unit is typed with the number.
        if self.input.is_unit_open() && !warned && !scene.is_linear && scene.is_writable() {
            self.told = true;
            return Transition::Tell("screen-sheet-unit");
        }
        if cell == Cell::default() && !warned && scene.is_writable() {
            let kept = self.kept(scene);
            if kept == cell {
                self.told = true;
                return Transition::Tell("screen-sheet-open");
            }
        }
        self.answer(scene, cell)
    }

    /// Records an answer and goes on; stays where something follows from it that should be seen.
    fn answer(&mut self, scene: &mut Scene, cell: Cell) -> Transition {
        if cell == self.kept(scene) {
            scene.end_draft(&self.draft_name());
            return self.go_on(scene);
        }
        let before = self.certain(scene);
        if !self.put(scene, cell) {
            return Transition::Tell("screen-read-only-refused");
        }
        let is_news = self.certain(scene) > before || self.follows(scene);
        if is_news {
            self.said = true;
            return Transition::Stay;
        }
        self.go_on(scene)
    }

    /// Counts the outcomes that are certain.
    fn certain(&self, scene: &Scene) -> usize {
        let table = scene.table(&self.place.sheet);
        let found = table.map(|table| sheet::outcomes(&scene.reading(), &table)).unwrap_or_default();
        found.iter().filter(|(_, truth)| *truth == Truth::True).count()
    }

    /// Says whether a gap or a time against a clock can be worked out from this field now.
    fn follows(&self, scene: &Scene) -> bool {
        let Some(row) = scene.row_at(&self.place) else { return false };
        match self.field.as_str() {
            Sheet::TOLD | Sheet::NEEDED => {
                sheet::retention(&row).is_some_and(|found| found.fit != sheet::Fit::NotKnown)
            }
            Sheet::TAKEN => {
                matches!(sheet::clock(&row), Some(sheet::Clock::InTime(_) | sheet::Clock::Late(_)))
            }
            _ => false,
        }
    }

    /// Returns the field asked after this one, or before it.
    fn neighbour(&self, scene: &Scene, forward: bool) -> Option<FieldId> {
        let row = scene.row_at(&self.place)?;
        let at = row.sheet.fields.iter().position(|field| field.id == self.field)?;
        let mut asked = row.asked().into_iter();
        let place = |id: &FieldId| row.sheet.fields.iter().position(|field| field.id == *id).unwrap_or(0);
        let found = if forward {
            asked.find(|field| place(&field.id) > at)
        } else {
            asked.rfind(|field| place(&field.id) < at)
        };
        found.map(|field| field.id.clone())
    }

    fn go_on(&mut self, scene: &Scene) -> Transition {
        match self.neighbour(scene, true) {
            Some(field) => Transition::Become(Self::new(scene, self.place.clone(), field, self.from_row).into()),
            None if self.from_row => Transition::Back,
            // A row that was added shows what was made of it.
            None => Transition::Become(RowPage::new(scene, self.place.clone()).into()),
        }
    }

    fn beside(&mut self, scene: &Scene, forward: bool) -> Transition {
        match self.neighbour(scene, forward) {
            Some(field) => Transition::Become(Self::new(scene, self.place.clone(), field, self.from_row).into()),
            None => Transition::Stay,
        }
    }

    /// Leaves by a key that does not confirm: what cannot be kept is told once, then dropped.
    fn away(
        &mut self,
        scene: &mut Scene,
        warned: bool,
        to: impl FnOnce(&mut Self, &Scene) -> Transition,
    ) -> Transition {
        let is_offered = self.origin != Origin::Own;
        if !warned && !is_offered && scene.is_writable() && self.typed(scene).is_err() {
            self.told = true;
            return Transition::Tell("screen-form-drop");
        }
        if warned && self.typed(scene).is_err() {
            scene.end_draft(&self.draft_name());
        }
        self.keep(scene);
        to(self, scene)
    }

    /// Records what is typed, if it can be kept; what was only offered is not.
    fn keep(&mut self, scene: &mut Scene) {
        if self.origin != Origin::Own || self.input.is_by_cursor() {
            return;
        }
        if let Ok(cell) = self.typed(scene) {
            self.put(scene, cell);
            scene.end_draft(&self.draft_name());
        }
    }

    fn clear(&mut self, scene: &mut Scene) -> Transition {
        if self.kept(scene) != Cell::default() && !self.put(scene, Cell::default()) {
            return Transition::Tell("screen-read-only-refused");
        }
        self.said = false;
        self.read(scene);
        Transition::Stay
    }

    fn choose(&mut self, scene: &mut Scene, at: usize) -> Transition {
        let values = self.values(scene);
        let Some(value) = values.get(at).cloned() else { return Transition::Stay };
        match &mut self.input {
            Input::One(cursor) => {
                *cursor = Some(Cursor::at(at));
                self.answer(scene, Cell { values: [value].into(), text: String::new() })
            }
            Input::Many(cursor) => {
                *cursor = Cursor::at(at);
                let mut cell = Cell { values: self.kept(scene).values, text: String::new() };
                cell.values.retain(|known| values.contains(known));
                if !cell.values.remove(&value) {
                    cell.values.insert(value);
                }
                let allowed = self.put(scene, cell);
                self.said = true;
                if allowed { Transition::Stay } else { Transition::Tell("screen-read-only-refused") }
            }
            Input::Text(_) | Input::Date(_) | Input::Length { .. } => Transition::Stay,
        }
    }

    fn update_typing(&mut self, scene: &mut Scene, message: &Message, warned: bool) -> Transition {
        match message {
            Message::Do(Action::Choose) => return self.confirm(scene, warned),
            Message::Do(Action::Next) => return self.away(scene, warned, |page, scene| page.beside(scene, true)),
            Message::Do(Action::Previous) => return self.away(scene, warned, |page, scene| page.beside(scene, false)),
            Message::Do(Action::Back) => return self.away(scene, warned, |_, _| Transition::Back),
            Message::Type(_) | Message::Paste(_) if !scene.is_writable() => {
                return Transition::Tell("screen-read-only-refused");
            }
            _ => {}
        }
        let Some(field) = self.input.field_mut() else { return Transition::Stay };
        let mut bytes = [0; 4];
        let long = match message {
            Message::Type(c) => field.insert(c.encode_utf8(&mut bytes)).is_err(),
            Message::Paste(text) => field.insert(text).is_err(),
            message => {
                if !edit(field, message) {
                    return Transition::Stay;
                }
                false
            }
        };
        self.origin = Origin::Own;
        self.said = false;
        if long { Transition::Tell("screen-form-long") } else { Transition::Stay }
    }

    fn update_length(&mut self, scene: &mut Scene, message: &Message, warned: bool) -> Transition {
        let Input::Length { number, line, other, sure } = &mut self.input else { return Transition::Stay };
        match message {
            Message::Digit(digit) => {
                if !scene.is_writable() {
                    return Transition::Tell("screen-read-only-refused");
                }
                if number.len() >= DIGITS {
                    return Transition::Tell("screen-sheet-number");
                }
                // A number has no zeros in front.
                if number == "0" {
                    number.clear();
                }
                number.push(char::from(b'0' + digit.min(&9)));
                if line.get(lines(other)) >= Unit::ALL.len() {
                    *line = Cursor::at(1);
                    *sure = false;
                }
                self.said = false;
            }
            Message::Do(Action::Erase) => {
                number.pop();
                self.said = false;
            }
            Message::Do(action @ (Action::Up | Action::Down)) => {
                line.moves(*action, lines(other));
                *sure = true;
                self.said = false;
            }
            Message::Do(Action::Choose) => return self.confirm(scene, warned),
            _ => {}
        }
        Transition::Stay
    }

    fn update_values(&mut self, scene: &mut Scene, message: &Message, warned: bool) -> Transition {
        let count = self.values(scene).len();
        let is_empty = self.kept(scene).values.is_empty();
        match (message, &mut self.input) {
            (Message::Digit(digit @ 1..=9), _) => self.choose(scene, usize::from(*digit) - 1),
            (Message::Do(Action::Choose), Input::One(Some(cursor))) => {
                let at = cursor.get(count);
                self.choose(scene, at)
            }
            (Message::Do(Action::Toggle), Input::One(Some(cursor)) | Input::Many(cursor)) => {
                let at = cursor.get(count);
                self.choose(scene, at)
            }
            (Message::Do(Action::Choose), _) if is_empty && !warned && scene.is_writable() => {
                self.told = true;
                Transition::Tell("screen-sheet-open")
            }
            (Message::Do(Action::Choose), _) => self.go_on(scene),
            (Message::Do(Action::Down), Input::One(cursor @ None)) => {
                *cursor = Some(Cursor::at(0));
                Transition::Stay
            }
            (Message::Do(Action::Up), Input::One(cursor @ None)) => {
                *cursor = Some(Cursor::at(count.saturating_sub(1)));
                Transition::Stay
            }
            (Message::Do(action), Input::One(Some(cursor)) | Input::Many(cursor)) => {
                cursor.moves(*action, count);
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }
}

impl Page for CellPage {
    fn context(&self) -> Context {
        typing(self.input.field().is_some(), Context::Cell)
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let row = scene.row_at(&self.place);
        let title = scene.sheet_title(&self.place.sheet);
        let mut heading = scene.titled(title.clone());
        if let Some(row) = row {
            if row.sheet.rows != RowKind::One && (row.is_there() || row.entry.is_some()) {
                let name = scene.row_name(&row);
                heading.start = scene.tell("screen-heading-two", &crate::args![a = &title, b = &name]);
                // A name that is too long for the row leaves it to the sheet.
                if width(&name) + 2 <= usize::from(scene.size.width) {
                    heading.short = name;
                }
            }
            heading.progress = Some(row.progress());
        }
        heading
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let warned = std::mem::take(&mut self.told);
        if self.context() == Context::Typing {
            return self.update_typing(scene, message, warned);
        }
        match message {
            Message::Do(Action::Next) => self.away(scene, warned, |page, scene| page.beside(scene, true)),
            Message::Do(Action::Previous) => self.away(scene, warned, |page, scene| page.beside(scene, false)),
            Message::Do(Action::Back) => self.away(scene, warned, |_, _| Transition::Back),
            Message::Do(Action::Delete) => self.clear(scene),
            message if matches!(self.input, Input::Length { .. }) => self.update_length(scene, message, warned),
            message => self.update_values(scene, message, warned),
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let rows = self.rows(scene, canvas, body.width.saturating_sub(2), body.height);
        rows.draw(canvas, body, Window::Focus);
    }

    fn leave(&mut self, scene: &mut Scene) {
        self.keep(scene);
    }

    fn refresh(&mut self, scene: &Scene) {
        // Half a sentence is not thrown away by a switch of language; undo has recorded it before.
        if self.origin == Origin::Own {
            self.said = false;
            self.read(scene);
        }
    }

    fn texts(&self, scene: &Scene) -> Vec<String> {
        self.explains(scene).into_iter().flat_map(|(label, text)| [label, text]).collect()
    }

    fn explains(&self, scene: &Scene) -> Vec<(String, String)> {
        let id = format!("field-{}-{}", self.place.sheet, self.field);
        let row = scene.row_at(&self.place);
        let bounds = row.and_then(|row| Some(Self::bounds(scene, &row, row.sheet.field(self.field.as_str())?)));
        let question = (scene.say(&id), bounds.unwrap_or_default().join("\n"));
        std::iter::once(question).chain(self.explained(scene)).collect()
    }

    fn draft(&self) -> Option<(String, String)> {
        let field = self.input.field().filter(|_| self.origin == Origin::Own)?;
        Some((self.draft_name(), field.text().to_owned()))
    }

    fn offers(&self, scene: &Scene, action: Action) -> bool {
        match action {
            Action::Details | Action::Flag => false,
            Action::Toggle => matches!(self.input, Input::Many(_)),
            Action::Erase => !matches!(self.input, Input::One(_) | Input::Many(_)),
            Action::Delete => self.input.field().is_some() || self.kept(scene) != Cell::default(),
            _ => true,
        }
    }

    fn label(&self, scene: &Scene, action: Action) -> Option<&'static str> {
        let Input::One(Some(cursor)) = &self.input else { return None };
        let values = self.values(scene);
        let here = values.get(cursor.get(values.len()));
        let is_kept = here.is_some_and(|value| self.kept(scene).values.contains(value));
        (action == Action::Choose && !is_kept).then_some("key-choose")
    }
}
