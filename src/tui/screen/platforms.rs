//! What the other channel must have, set against the platforms of the comparison; and assessing another platform.

use std::collections::BTreeMap;

use ratatui::layout::Rect;

use super::{
    Page,
    sheet::{SheetPage, compare::Compare},
};
use crate::{
    args,
    assessment::DepartmentId,
    questionnaire::{ControlId, Sheet, SheetField, SheetId},
    scoring::DepartmentScore,
    sheet::{self, Given, Need, Table, TableRow},
    text::clean_line,
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Effect, Message, Transition},
        scene::{Heading, Scene},
        theme::Theme,
        widget::{
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// What the other channel must have: for one department, or for all whose work moves.
#[derive(Debug, Clone)]
pub struct Needs {
    department: Option<DepartmentId>,
    cursor: Cursor,
}

/// What a line leads to.
enum Line<'a> {
    Need(Need<'a>),
    Sheet(SheetId),
    Compare(SheetId),
    Other,
}

/// Finds the comparison of platforms: the sheet whose fields answer controls.
pub(super) fn comparison(scene: &Scene) -> Option<&Sheet> {
    let answers = |sheet: &&Sheet| sheet.compare && sheet.fields.iter().any(|field| !field.answers.is_empty());
    scene.packs.sheets.iter().find(answers)
}

impl Needs {
    /// Makes the page, for one department or for all whose work moves or may have to.
    pub fn new(department: Option<DepartmentId>) -> Self {
        Self { department, cursor: Cursor::above() }
    }

    /// Says whether the work of a department moves, or may have to.
    pub fn concerns(scene: &Scene, department: &DepartmentId) -> bool {
        let moving = sheet::moving(&scene.file.assessment, &scene.derived().scores);
        comparison(scene).is_some() && moving.iter().any(|score| score.department == *department)
    }

    fn moving<'s>(&self, scene: &'s Scene) -> Vec<&'s DepartmentScore> {
        let mut moving = sheet::moving(&scene.file.assessment, &scene.derived().scores);
        if let Some(wanted) = &self.department {
            moving.retain(|score| score.department == *wanted);
        }
        moving
    }

    fn lines<'s>(&self, scene: &'s Scene) -> Vec<Line<'s>> {
        let Some(sheet) = comparison(scene) else { return vec![Line::Other] };
        let reading = scene.reading();
        let needs = sheet::needs(&reading, sheet, &scene.derived().scores, &self.moving(scene));
        let mut lines: Vec<Line<'_>> = needs.into_iter().map(Line::Need).collect();
        lines.push(Line::Sheet(sheet.id.clone()));
        if Table::read(&reading, sheet).rows.len() > 1 {
            lines.push(Line::Compare(sheet.id.clone()));
        }
        lines.push(Line::Other);
        lines
    }

    /// Adds each platform with how many of the needs it is known to meet; no platform stands before another.
    fn platform_rows(scene: &Scene, theme: &Theme, rows: &mut Rows<'_>, table: &Table<'_>, needs: &[&Need<'_>]) {
        if needs.is_empty() {
            return;
        }
        if table.rows.is_empty() {
            rows.text(0, &scene.say("screen-needs-no-platform"), theme.text);
        }
        for row in &table.rows {
            // In the order of the answers, what nobody knows last.
            let mut counts: BTreeMap<usize, (String, usize)> = BTreeMap::new();
            for need in needs {
                let given = match row.given(need.field) {
                    Given::Values(values) if row.is_known(need.field) => values.into_iter().next(),
                    _ => None,
                };
                let place = given.and_then(|given| need.field.values.iter().position(|value| value == given));
                let count = counts.entry(place.unwrap_or(usize::MAX));
                count.or_insert_with(|| (scene.has_word(row, need.field), 0)).1 += 1;
            }
            let counts: Vec<String> = counts
                .into_values()
                .map(|(word, count)| scene.tell("screen-needs-count", &args![word = word, count = count]))
                .collect();
            let args = args![name = scene.row_name(row), counts = counts.join(" · ")];
            rows.text(0, &scene.tell("screen-needs-platform", &args), theme.text);
        }
    }

    fn need_rows(scene: &Scene, theme: &Theme, rows: &mut Rows<'_>, table: &Table<'_>, need: &Need<'_>, here: bool) {
        for row in &table.rows {
            let word = scene.has_word(row, need.field);
            let style = if row.is_known(need.field) { theme.text } else { theme.quiet };
            rows.text(5, &scene.tell("screen-pair", &args![a = scene.row_name(row), b = word]), style);
        }
        if !here {
            return;
        }
        if !need.controls.is_empty() {
            let names: Vec<String> = need.controls.iter().map(|control| scene.name_of(control)).collect();
            rows.text(5, &scene.tell("screen-needs-gaps", &args![controls = scene.list(&names)]), theme.quiet);
        }
        if need.by_data {
            rows.text(5, &scene.say("screen-needs-data"), theme.quiet);
        }
    }
}

impl Scene {
    /// Returns what a platform has, in a word: what was answered, or that nobody knows.
    pub fn has_word(&self, row: &TableRow<'_>, field: &SheetField) -> String {
        let known = row.sheet.field(field.id.as_str()).filter(|field| row.is_known(field));
        known.and_then(|field| self.cell_words(row, field, true)).unwrap_or_else(|| self.say("not-known"))
    }

    /// Returns what the comparison says about a control, for the platform that is assessed here: a line for each field that
    /// helps to answer it. Empty where the platform is not in the comparison.
    pub fn compared(&self, control: &ControlId) -> Vec<String> {
        let Some(sheet) = comparison(self) else { return Vec::new() };
        let fields: Vec<&SheetField> = sheet.fields.iter().filter(|field| field.answers.contains(control)).collect();
        if fields.is_empty() {
            return Vec::new();
        }
        let Some(name) = self.platform_name(sheet) else { return Vec::new() };
        let table = Table::read(&self.reading(), sheet);
        let Some(row) = table.rows.iter().find(|row| row.name().map(clean_line) == Some(name.clone())) else {
            return Vec::new();
        };
        let given = fields.into_iter().filter(|field| row.given(field) != Given::Nothing);
        given
            .map(|field| {
                let args = args![field = self.field_name(sheet, field), answer = self.has_word(row, field)];
                self.tell("screen-known-line", &args)
            })
            .collect()
    }

    /// Returns the name of the platform that is assessed here, as the comparison would call it.
    fn platform_name(&self, sheet: &Sheet) -> Option<String> {
        let fact = sheet.fields.first()?.suggest.as_ref()?;
        let text = self.file.assessment.profile.get(fact)?.text.as_deref()?;
        Some(clean_line(text)).filter(|text| !text.is_empty())
    }
}

impl Page for Needs {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("screen-needs"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let lines = self.lines(scene);
        let at = match message {
            Message::Do(Action::Choose) => self.cursor.get(lines.len()),
            Message::Do(Action::Back) => return Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, lines.len());
                return Transition::Stay;
            }
            _ => return Transition::Stay,
        };
        let sheet = comparison(scene).map(|sheet| sheet.id.clone());
        match (lines.get(at), sheet) {
            (Some(Line::Compare(id)), _) => Transition::Go(Compare::new(id.clone()).into()),
            (Some(Line::Sheet(id)), _) => Transition::Go(SheetPage::new(id.clone()).into()),
            (Some(Line::Need(_)), Some(id)) => Transition::Go(SheetPage::new(id).into()),
            (Some(Line::Other), _) => Transition::Go(OtherPlatform::new(scene, None).into()),
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        rows.lift(self.cursor.lift());
        let lines = self.lines(scene);
        let needs: Vec<&Need<'_>> =
            lines.iter().filter_map(|line| if let Line::Need(need) = line { Some(need) } else { None }).collect();
        let names: Vec<String> = self.moving(scene).iter().map(|score| scene.department(&score.department)).collect();
        let intro = match names.is_empty() {
            true => scene.say("screen-needs-nobody"),
            false => scene.tell("screen-needs-intro", &args![departments = scene.list(&names)]),
        };
        rows.text(0, &intro, theme.text);
        rows.blank();
        let table = comparison(scene).map(|sheet| Table::read(&scene.reading(), sheet));
        if let Some(table) = &table {
            Self::platform_rows(scene, &theme, &mut rows, table, &needs);
            rows.blank();
        }
        let here = self.cursor.get(lines.len());
        for (at, line) in lines.iter().enumerate() {
            let (mark, style) = theme.line(at == here);
            let mark = format!("{mark}· ");
            let text = match line {
                Line::Need(need) => match &table {
                    Some(table) => scene.field_name(table.sheet, need.field),
                    None => String::new(),
                },
                Line::Sheet(id) => scene.sheet_title(id),
                Line::Compare(_) => scene.say("screen-sheet-compare"),
                Line::Other => scene.say("screen-other"),
            };
            if at == needs.len() {
                rows.blank();
            }
            rows.focus(at == here, |rows| {
                rows.hanging(0, &mark, style, &text, style);
                if let (Line::Need(need), Some(table)) = (line, &table) {
                    Self::need_rows(scene, &theme, rows, table, need, at == here);
                }
            });
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn texts(&self, scene: &Scene) -> Vec<String> {
        let Some(sheet) = comparison(scene) else { return Vec::new() };
        sheet.fields.iter().map(|field| scene.say(&format!("field-{}-{}", sheet.id, field.id))).collect()
    }
}

/// Which platform is assessed next. The new assessment is begun with Enter.
#[derive(Debug, Clone)]
pub struct OtherPlatform {
    cursor: Cursor,
}

impl OtherPlatform {
    /// Makes the page, with a platform of the comparison in focus where one is named.
    pub fn new(scene: &Scene, name: Option<&str>) -> Self {
        let at = name.and_then(|name| Self::names(scene).iter().position(|known| known == name));
        Self { cursor: Cursor::at(at.unwrap_or(0)) }
    }

    /// Lists the platforms of the comparison, without the one that is assessed here.
    fn names(scene: &Scene) -> Vec<String> {
        let Some(sheet) = comparison(scene) else { return Vec::new() };
        let own = scene.platform_name(sheet);
        let table = Table::read(&scene.reading(), sheet);
        let names = table.rows.iter().filter_map(|row| row.name().map(clean_line));
        names.filter(|name| Some(name) != own.as_ref()).collect()
    }
}

impl Page for OtherPlatform {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("screen-other"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let names = Self::names(scene);
        let at = match message {
            Message::Do(Action::Choose) => self.cursor.get(names.len() + 1),
            Message::Digit(digit @ 1..=9) => usize::from(*digit) - 1,
            Message::Do(Action::Back) => return Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, names.len() + 1);
                return Transition::Stay;
            }
            _ => return Transition::Stay,
        };
        if at > names.len() {
            return Transition::Stay;
        }
        let name = names.get(at).map_or("", String::as_str);
        let bodies = sheet::other_platform(&scene.reading(), &scene.file.id, name);
        Transition::Do(Effect::Derive { bodies })
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        let kept = sheet::kept(&scene.reading());
        rows.text(0, &scene.tell("screen-other-intro", &args![count = kept]), theme.text);
        rows.blank();
        let names = Self::names(scene);
        let here = self.cursor.get(names.len() + 1);
        let lines = names.iter().map(|name| scene.tell("screen-other-this", &args![name = name.as_str()]));
        for (at, text) in lines.chain([scene.say("screen-other-unlisted")]).enumerate() {
            let (mark, style) = theme.line(at == here);
            let mark = if at < 9 { format!("{mark}{}  ", scene.words.number(at + 1)) } else { format!("{mark}   ") };
            rows.focus(at == here, |rows| rows.hanging(0, &mark, style, &text, style));
        }
        rows.draw(canvas, body, Window::Focus);
    }
}
