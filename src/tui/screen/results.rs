//! The result: verdict, range, why, what holds today, what is not decided, and where to go from here.

mod doors;
mod words;

use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;

use doors::{Door, doors};

use super::{Page, explain::Explain, steps::Steps};
use crate::{
    args,
    questionnaire::{GateKind, TierId},
    scoring::{OpenGate, shown},
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        widget::{
            gauge,
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// How many things that are due are named; the rest is counted.
const DUE: usize = 2;
/// From this size on the steps stand beside the result, in so many cells.
const WIDE: u16 = 110;
const TALL: u16 = 26;
const SIDE: u16 = 40;

/// The result of the open assessment.
#[derive(Debug, Clone)]
pub struct Results {
    cursor: Cursor,
}

impl Default for Results {
    /// Opens at its top: whoever comes for the first time reads why before where to go.
    fn default() -> Self {
        Self { cursor: Cursor::above() }
    }
}

impl Results {
    /// Adds the verdict with its bar.
    fn verdict_rows(scene: &Scene, canvas: &Canvas<'_>, rows: &mut Rows<'_>, width: usize, roomy: bool) {
        let theme = canvas.theme();
        let (sentence, style) = scene.verdict(&theme);
        rows.text(0, &sentence, style);
        if scene.derived().scores.verdict.scope_incomplete {
            rows.text(0, &scene.say("scope-incomplete"), theme.warning);
            rows.text(0, &scene.say("screen-results-scope"), theme.quiet);
        }
        if let Some(old) = scene.old_law() {
            rows.text(0, &old, theme.warning);
        }
        if roomy {
            rows.blank();
        }
        let Some(range) = scene.derived().scores.headline().and_then(|list| list.range.as_ref()) else { return };
        let (low, high) = shown(range);
        let target = scene.file.assessment.target.points;
        let args = args![low = low, high = high, spread = high - low, target = target];
        let before = scene.tell("screen-results-at-least", &args);
        let after = scene.tell("screen-results-up-to", &args);
        let start = crate::text::width(&before) + 2;
        let end = crate::text::width(&after) + 2;
        let cells = width.saturating_sub(start + end + 2).min(60);
        if cells >= 16 {
            let mut runs = vec![(2, before, theme.text)];
            runs.extend(gauge::bar(start + 1, cells, low, high, &theme));
            runs.push((start + cells + 2, after, theme.text));
            rows.runs(runs);
            if roomy {
                let scale = gauge::scale(start + 1, cells, &theme, |points| scene.words.number(points));
                rows.spoken("", |rows| rows.runs(scale));
            }
        } else {
            rows.text(2, &format!("{before} · {after}"), theme.text);
            rows.runs(gauge::bar(2, width.saturating_sub(4).min(60), low, high, &theme));
        }
    }

    fn why_rows(scene: &Scene, rows: &mut Rows<'_>, cells: usize, most: usize, (label, text): (Style, Style)) {
        let scores = &scene.derived().scores;
        // What nobody has answered is not said to be missing.
        let of = |kind| -> (Vec<OpenGate>, Vec<OpenGate>) {
            scores.open_gates(kind).into_iter().partition(|gate| gate.certain)
        };
        let ((hard, hard_unknown), (soft, soft_unknown)) = (of(GateKind::Hard), of(GateKind::Soft));
        let why = scene.say("screen-results-why");
        let mut first = true;
        let mut group = |rows: &mut Rows<'_>, id: &str, open: &[OpenGate], most: usize| {
            if open.is_empty() {
                return;
            }
            let name = if std::mem::take(&mut first) { why.as_str() } else { "" };
            rows.pair(0, name, cells, label, &scene.tell(id, &args![count = open.len()]), text);
            for gate in open.iter().take(most) {
                rows.hanging(cells, "· ", label, &scene.open_gate(gate), text);
            }
            if open.len() > most && most > 0 {
                rows.text(cells + 2, &scene.tell("screen-results-more", &args![count = open.len() - most]), text);
            }
        };
        group(rows, "screen-results-why-hard", &hard, most);
        // Where room is short the open ones are named and the unknown ones counted.
        let rest = if hard.is_empty() { most } else { most.saturating_sub(2) };
        group(rows, "screen-results-why-hard-unknown", &hard_unknown, rest);
        if hard.is_empty() && hard_unknown.is_empty() {
            group(rows, "screen-results-why-soft", &soft, most);
            group(rows, "screen-results-why-soft-unknown", &soft_unknown, if soft.is_empty() { most } else { rest });
        }
        if first {
            let id = match scores.headline().and_then(|list| list.range.as_ref()) {
                Some(range) if shown(range).0 < 75 => "screen-results-why-points",
                Some(_) => "screen-results-why-good",
                None => "screen-results-why-nothing",
            };
            rows.pair(0, &why, cells, label, &scene.say(id), text);
        }
    }

    /// Adds the rule that holds until everything is decided.
    fn today_rows(scene: &Scene, rows: &mut Rows<'_>, cells: usize, label: Style, text: Style) {
        let derived = scene.derived();
        let until = derived.scores.interim_until().filter(|_| !derived.interim.is_empty());
        let Some(until) = until else { return };
        let names: Vec<String> =
            derived.interim.iter().map(|tick| scene.tick_name(TierId::Sensitivity, tick)).collect();
        let rule = scene.tell(&format!("interim-{}", until.id()), &args![list = scene.list(&names)]);
        rows.pair(0, &scene.say("screen-results-today"), cells, label, &rule, text);
    }

    /// Adds what is decided for each department; a decision against the table stands with who took it.
    fn decided_rows(scene: &Scene, rows: &mut Rows<'_>, cells: usize, label: Style, text: Style) {
        let scores = &scene.derived().scores;
        let lines: Vec<String> = scores.departments.iter().filter_map(|score| scene.decided(score)).collect();
        if !lines.is_empty() {
            let lines = lines.join(&scene.say("report-space"));
            rows.pair(0, &scene.say("screen-results-decided"), cells, label, &lines, text);
        }
    }

    /// Adds what is to be done again now: drills, reviews, apps.
    fn due_rows(scene: &Scene, rows: &mut Rows<'_>, cells: usize, label: Style, text: Style) {
        let now: Vec<String> =
            scene.due().iter().filter(|due| due.is_now()).map(|due| scene.follow_line(due)).collect();
        if now.is_empty() {
            return;
        }
        let (named, more) = (&now[..now.len().min(DUE)], now.len().saturating_sub(DUE));
        let line = scene.tell("screen-results-due-line", &args![list = scene.list(named), count = more]);
        rows.pair(0, &scene.say("screen-results-due"), cells, label, &line, text);
    }

    /// Draws the steps of the checklist that the verdict takes beside the result where there is room, and returns the
    /// rest of the body.
    fn beside(scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) -> Rect {
        let headline =
            scene.derived().scores.headline().filter(|_| !scene.is_linear && body.width >= WIDE && body.height >= TALL);
        let Some(list) = headline else { return body };
        let [rest, _, side] =
            Layout::horizontal([Constraint::Fill(1), Constraint::Length(3), Constraint::Length(SIDE)]).areas(body);
        let theme = canvas.theme();
        let mut rows = Rows::new(SIDE, scene.lang());
        rows.text(0, &scene.checklist(&list.checklist), theme.label);
        for step in &list.steps {
            rows.blank();
            Steps::step(scene, &mut rows, &theme, list, step, (SIDE, false));
        }
        rows.draw(canvas, side, Window::From(0));
        rest
    }

    /// Adds the departments that are not decided; where room is short the rest is counted.
    fn undecided_rows(scene: &Scene, rows: &mut Rows<'_>, cells: usize, most: usize, (label, text): (Style, Style)) {
        let mut name = scene.say("screen-results-undecided");
        let inside = |decision| scene.decision(decision);
        let open: Vec<_> = scene
            .derived()
            .scores
            .departments
            .iter()
            .filter(|department| !department.overridden)
            .filter_map(|department| Some((department, department.decision?)))
            .filter(|(_, decision)| decision.agreed().is_none())
            .collect();
        for (department, decision) in open.iter().take(most) {
            let line = scene.tell(
                "screen-results-undecided-line",
                &args![
                    name = scene.department(&department.department),
                    best = inside(decision.best),
                    worst = inside(decision.worst),
                    count = department.deciders.len(),
                ],
            );
            rows.pair(0, &std::mem::take(&mut name), cells, label, &line, text);
        }
        if open.len() > most {
            rows.text(cells + 2, &scene.tell("screen-results-more", &args![count = open.len() - most]), text);
        }
    }
}

impl Page for Results {
    fn context(&self) -> Context {
        Context::Results
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let progress = scene.derived().progress;
        let short = scene.tell("screen-results-heading", &args![answered = progress.answered, total = progress.total]);
        scene.titled(short)
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let doors = doors(scene);
        let chosen = match message {
            Message::Do(Action::Choose) => Some(self.cursor.get(doors.len())),
            Message::Digit(digit @ 1..=9) => Some(usize::from(*digit) - 1),
            Message::Do(Action::Explain) => return Transition::Go(Explain::default().into()),
            Message::Do(Action::Back) => return Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, doors.len());
                None
            }
            _ => None,
        };
        let Some((at, (door, ..))) = chosen.and_then(|at| doors.get(at).map(|door| (at, door))) else {
            return Transition::Stay;
        };
        self.cursor = Cursor::at(at);
        match door {
            Door::Home => Transition::Home,
            door => Transition::Go(door.open(scene)),
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let body = Self::beside(scene, canvas, body);
        let width = body.width.saturating_sub(2);
        let roomy = body.height >= 16;
        let mut head = Rows::new(width, scene.lang());
        Self::verdict_rows(scene, canvas, &mut head, usize::from(width), roomy);
        // The verdict and its range always stay in sight.
        let [head_area, body] =
            Layout::vertical([Constraint::Length(head.height().min(body.height / 2)), Constraint::Fill(1)]).areas(body);
        head.draw(canvas, head_area, Window::From(0));
        let labels = [
            "screen-results-why",
            "screen-results-today",
            "screen-results-undecided",
            "screen-results-decided",
            "screen-results-due",
        ];
        let cells = labels.iter().map(|id| crate::text::width(&scene.say(id))).max().unwrap_or(0) + 2;
        let result = |most| {
            let mut rows = Rows::new(width, scene.lang());
            Self::why_rows(scene, &mut rows, cells, most, (theme.label, theme.text));
            Self::today_rows(scene, &mut rows, cells, theme.label, theme.text);
            Self::decided_rows(scene, &mut rows, cells, theme.label, theme.text);
            Self::undecided_rows(scene, &mut rows, cells, most, (theme.label, theme.text));
            Self::due_rows(scene, &mut rows, cells, theme.label, theme.text);
            rows.blank();
            rows
        };
        // As many reasons are named as leave the first line of the menu in sight, at least one.
        let most = if body.height >= 24 { 8 } else { 2 };
        let most = (1..=most).rev().find(|most| result(*most).height() < body.height).unwrap_or(1);
        let mut rows = result(most);
        // Where room is short the reasons matter more than the next line of the menu.
        rows.look_ahead(if body.height >= 16 { 3 } else { 0 });
        rows.lift(self.cursor.lift());
        let doors = doors(scene);
        let here = self.cursor.get(doors.len());
        let mut group = None;
        for (at, (door, name, note)) in doors.iter().enumerate() {
            if group.replace(door.group()).is_some_and(|last| last != door.group())
                && let Some(heading) = door.group().heading()
            {
                rows.text(0, &scene.say(heading), theme.label);
            }
            let (mark, style) = theme.line(at == here);
            rows.focus(at == here, |rows| {
                rows.hanging(0, mark, style, name, style);
                // Notes stand at one place where every name leaves room, and below only in the line in focus.
                if !rows.beside(24, note, theme.quiet) && at == here {
                    rows.text(4, note, theme.quiet);
                }
            });
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        !matches!(action, Action::Details | Action::Flag | Action::Results)
    }
}
