//! The plan: who does what by when, under weeks, with a time line; what it buys, what is left out.

mod act;
pub mod action;
pub mod form;
mod words;

use ratatui::layout::{Constraint, Layout, Rect};

use super::{Page, settle::Settle};
use crate::{
    args,
    assessment::Body,
    plan::{Action as Task, Plan, Planned, Track},
    questionnaire::ControlId,
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
use act::Key;
use action::ActionPage;

/// The narrowest window with a time line, and the one in which a week has more cells.
const WITH_BARS: usize = 76;
const WITH_LONG_BARS: usize = 100;

/// What a line of the plan is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Line {
    /// An action: planned, of the overflow or left out.
    Action(Key),
    /// Plans every gap again, where a what-if was kept.
    Every,
    /// Days a week, day rate, currency.
    Pace,
}

/// The plan of the open assessment.
#[derive(Debug, Clone)]
pub struct PlanPage {
    cursor: Cursor,
    /// The action under the cursor, to find it again where it has moved.
    here: Option<Key>,
}

impl PlanPage {
    /// Makes the page.
    pub fn new(scene: &Scene) -> Self {
        let mut page = Self { cursor: Cursor::default(), here: None };
        page.here = page.key(&Self::lines(scene));
        page
    }

    fn lines(scene: &Scene) -> Vec<Line> {
        let plan = scene.plan();
        let inside = plan.planned.iter().map(|planned| &planned.action).chain(&plan.overflow);
        let left = |by_hand: bool| plan.left_out.iter().filter(move |left| left.by_hand == by_hand);
        let all = inside.chain(left(true).chain(left(false)).map(|left| &left.action));
        let mut lines: Vec<Line> = all.map(|action| Line::Action(Key::of(action))).collect();
        if scene.file.assessment.plan.only.is_some() {
            lines.push(Line::Every);
        }
        lines.push(Line::Pace);
        lines
    }

    fn key(&self, lines: &[Line]) -> Option<Key> {
        match lines.get(self.cursor.get(lines.len())) {
            Some(Line::Action(key)) => Some(key.clone()),
            _ => None,
        }
    }

    fn choose(&mut self, scene: &mut Scene, line: Option<&Line>) -> Transition {
        match line {
            Some(Line::Action(key)) => Transition::Go(ActionPage::new(key.clone()).into()),
            Some(Line::Every) => {
                let moves = scene.file.assessment.plan.moves.clone();
                if scene.record(Body::Plan { only: None, moves }) {
                    Transition::Tell("plan-every-told")
                } else {
                    Transition::Tell("screen-read-only-refused")
                }
            }
            Some(Line::Pace) => Transition::Go(Settle::target(scene).into()),
            None => Transition::Stay,
        }
    }

    /// Finds the action under the cursor again after a change.
    fn follow(&mut self, scene: &Scene) {
        let lines = Self::lines(scene);
        let found =
            self.here.as_ref().and_then(|here| lines.iter().position(|line| *line == Line::Action(here.clone())));
        match found {
            Some(at) if at != self.cursor.get(lines.len()) => self.cursor = Cursor::at(at),
            Some(_) => {}
            None => self.here = self.key(&lines),
        }
    }

    /// Adds today and the milestones, each in a line.
    fn bought(scene: &Scene, theme: &Theme, rows: &mut Rows<'_>, all: bool) {
        let plan = scene.plan();
        let today = scene.plan_standing("plan-today", &scene.derived().scores, args![]);
        rows.text(0, &today, theme.text);
        let last = plan.milestones.len().saturating_sub(1);
        for (at, milestone) in plan.milestones.iter().enumerate().filter(|(at, _)| all || *at == last) {
            let spent = scene.plan_spent(milestone.half_days, milestone.cost.as_ref());
            let id = if at == last { "plan-by-last" } else { "plan-by" };
            let line = scene.plan_standing(id, &milestone.scores, args![week = milestone.week, spent = spent]);
            rows.text(0, &line, if at == last { theme.label } else { theme.text });
        }
    }

    /// Adds one action; the details of the one in focus stand under it.
    fn action(scene: &Scene, theme: &Theme, rows: &mut Rows<'_>, shown: &Shown<'_>, room: usize, here: bool) {
        let (mark, style) = theme.line(here);
        let name = scene.action_name(shown.action);
        rows.focus(here, |rows| {
            match shown.planned.filter(|_| room >= WITH_BARS) {
                Some(planned) => Self::with_bar(scene, theme, rows, planned, &name, room, (mark, style)),
                None => {
                    rows.hanging(0, mark, style, &name, style);
                    let note = scene.plan_note(shown.action, shown.planned);
                    if !here && !rows.at_end(&note, theme.quiet) {
                        rows.text(4, &note, theme.quiet);
                    }
                }
            }
            if here {
                for line in scene.plan_details(shown.action, shown.planned, shown.reason) {
                    rows.text(4, &line, theme.quiet);
                }
            }
        });
    }

    /// Adds an action with its bar: its own work solid, somebody else's time open.
    fn with_bar(
        scene: &Scene,
        theme: &Theme,
        rows: &mut Rows<'_>,
        planned: &Planned,
        name: &str,
        room: usize,
        (mark, style): (&str, ratatui::style::Style),
    ) {
        let cells = Self::cells(room);
        let start = room.saturating_sub(cells * 12);
        let mut text = wrap(name, start.saturating_sub(4), scene.lang()).into_iter();
        let mut runs = vec![(0, mark.to_owned(), style), (2, text.next().unwrap_or_default(), style)];
        let (own, open) = words::bar(planned, cells);
        runs.push((start + own.start, "━".repeat(own.len()), theme.gauge));
        runs.push((start + open.start, "▒".repeat(open.len()), theme.maybe));
        let note = scene.plan_note(&planned.action, Some(planned));
        let spoken = scene.tell("screen-pair", &args![a = name, b = note]);
        rows.spoken(&spoken, |rows| {
            rows.runs(runs);
            text.for_each(|line| rows.text(2, &line, style));
        });
    }

    /// Returns how many cells a week has.
    fn cells(room: usize) -> usize {
        if room >= WITH_LONG_BARS { 4 } else { 2 }
    }

    /// Adds a heading; above the first actions with bars also the weeks.
    fn title(scene: &Scene, theme: &Theme, rows: &mut Rows<'_>, text: &str, weeks: Option<usize>) {
        let Some(room) = weeks else { return rows.text(0, text, theme.label) };
        let cells = Self::cells(room);
        let start = room.saturating_sub(cells * 12);
        let scale = [3, 6, 12].map(|week: usize| {
            let number = scene.words.number(week);
            (start + (week * cells).saturating_sub(width(&number)), number, theme.quiet)
        });
        let runs = std::iter::once((0, text.to_owned(), theme.label)).chain(scale);
        rows.spoken(text, |rows| rows.runs(runs));
    }

    fn list(scene: &Scene, theme: &Theme, rows: &mut Rows<'_>, room: usize, here: usize) {
        let plan = scene.plan();
        let mut at = 0;
        let mut weeks = Some(room).filter(|room| *room >= WITH_BARS);
        for track in Track::ALL {
            let mut under = plan.under(track).peekable();
            if under.peek().is_none() {
                continue;
            }
            if at > 0 {
                rows.blank();
            }
            let (first, last) = track.weeks();
            let heading = scene.tell("plan-weeks", &args![first = first, last = last]);
            Self::title(scene, theme, rows, &heading, weeks.take());
            for planned in under {
                let shown = Shown { action: &planned.action, planned: Some(planned), reason: None };
                Self::action(scene, theme, rows, &shown, room, at == here);
                at += 1;
            }
        }
        let rest = plan.overflow.iter().map(|action| Shown { action, planned: None, reason: None });
        at = Self::group(scene, theme, rows, "plan-overflow", rest, (at, here));
        let by_hand = plan.left_out.iter().filter(|left| left.by_hand);
        let by_hand = by_hand.map(|left| Shown { action: &left.action, planned: None, reason: Some(&left.reason) });
        at = Self::group(scene, theme, rows, "plan-left-out", by_hand, (at, here));
        let others = plan.left_out.iter().filter(|left| !left.by_hand);
        let others = others.map(|left| Shown { action: &left.action, planned: None, reason: None });
        Self::group(scene, theme, rows, "plan-not-chosen", others, (at, here));
    }

    fn group<'p>(
        scene: &Scene,
        theme: &Theme,
        rows: &mut Rows<'_>,
        heading: &str,
        all: impl Iterator<Item = Shown<'p>>,
        (mut at, here): (usize, usize),
    ) -> usize {
        for (index, shown) in all.enumerate() {
            if index == 0 {
                if at > 0 {
                    rows.blank();
                }
                rows.text(0, &scene.say(heading), theme.label);
            }
            Self::action(scene, theme, rows, &shown, 0, at == here);
            at += 1;
        }
        at
    }
}

/// An action as it is shown.
struct Shown<'p> {
    action: &'p Task,
    planned: Option<&'p Planned>,
    /// Why it was left out, where it was by hand.
    reason: Option<&'p String>,
}

/// Says whether nothing is planned or could be.
fn is_empty(plan: &Plan) -> bool {
    plan.planned.is_empty() && plan.overflow.is_empty() && plan.left_out.is_empty()
}

impl Page for PlanPage {
    fn context(&self) -> Context {
        Context::Plan
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("plan-title"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let lines = Self::lines(scene);
        let transition = match (message, self.key(&lines)) {
            (Message::Do(Action::Choose), _) => {
                let line = lines.get(self.cursor.get(lines.len())).cloned();
                self.choose(scene, line.as_ref())
            }
            (Message::Do(Action::Back), _) => Transition::Back,
            (Message::Do(Action::New), _) => Transition::Go(Settle::target(scene).into()),
            (Message::Do(Action::Left), Some(key)) => act::shift(scene, &key, true),
            (Message::Do(Action::Right), Some(key)) => act::shift(scene, &key, false),
            (Message::Do(Action::Toggle), Some(key)) => act::done(scene, &key),
            (Message::Do(Action::More), Some(key)) => act::assign(scene, &key),
            (Message::Do(Action::Delete), Some(key)) => act::leave_or_take(scene, &key),
            (Message::Do(action), _) => {
                self.cursor.moves(*action, lines.len());
                self.here = self.key(&lines);
                Transition::Stay
            }
            _ => Transition::Stay,
        };
        self.follow(scene);
        transition
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let cells = body.width.saturating_sub(2);
        let plan = scene.plan();
        let mut head = Rows::new(cells, scene.lang());
        Self::bought(scene, &theme, &mut head, body.height >= 16);
        head.blank();
        let [head_area, body] =
            Layout::vertical([Constraint::Length(head.height().min(body.height / 2)), Constraint::Fill(1)]).areas(body);
        head.draw(canvas, head_area, Window::From(0));
        let lines = Self::lines(scene);
        let here = self.cursor.get(lines.len());
        let mut rows = Rows::new(cells, scene.lang());
        rows.lift(self.cursor.lift());
        if is_empty(plan) {
            let id = if plan.unanswered.is_empty() { "plan-nothing" } else { "plan-nothing-yet" };
            rows.text(0, &scene.say(id), theme.text);
        }
        Self::list(scene, &theme, &mut rows, usize::from(cells), here);
        rows.blank();
        if !plan.unanswered.is_empty() && !is_empty(plan) {
            rows.text(0, &scene.tell("plan-unanswered", &args![count = plan.unanswered.len()]), theme.quiet);
        }
        for (at, line) in lines.iter().enumerate() {
            let text = match line {
                Line::Action(_) => continue,
                Line::Every => scene.say("plan-every"),
                Line::Pace => scene.plan_pace(),
            };
            let (mark, style) = theme.line(at == here);
            rows.focus(at == here, |rows| rows.hanging(0, mark, style, &text, style));
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn refresh(&mut self, scene: &Scene) {
        self.follow(scene);
    }

    fn control(&self) -> Option<&ControlId> {
        match &self.here {
            Some(Key::Control(control)) => Some(control),
            _ => None,
        }
    }

    fn texts(&self, scene: &Scene) -> Vec<String> {
        let plan = scene.plan();
        let inside = plan.planned.iter().map(|planned| &planned.action).chain(&plan.overflow);
        inside.map(|action| scene.action_name(action)).collect()
    }
}
