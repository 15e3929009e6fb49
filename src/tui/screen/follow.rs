//! What is due: drills, reviews, apps, actions, what runs out, the next review. Each line opens its place.

use jiff::ToSpan;
use ratatui::layout::Rect;

use super::{
    Page,
    plan::PlanPage,
    question::{QuestionPage, Route},
    settle::Settle,
    sheet::{Place, SheetPage, row::RowPage},
};
use crate::{
    args,
    assessment::Body,
    follow::{Due, What},
    sheet::DueState,
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene, typing},
        widget::{
            form::{Form, Kind, Outcome},
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
};

/// Months between two looks, where nobody has said otherwise.
const QUARTER: i32 = 3;

/// The list of what is due.
#[derive(Debug, Clone, Default)]
pub struct Follow {
    cursor: Cursor,
    /// Where the day of the next review is being typed.
    form: Option<Form>,
}

impl Scene {
    /// Returns what something due is about.
    pub fn follow_name(&self, due: &Due) -> String {
        match &due.what {
            What::Again(again) => {
                let sheet = self.sheet_title(&again.sheet);
                self.tell("screen-pair", &args![a = sheet, b = self.due_name(again)])
            }
            What::Action(control) => self.name_of(control),
            What::Move(change) => self.tell("follow-move", &args![name = self.department(&change.department)]),
            What::Evidence(control) => self.tell("follow-evidence", &args![name = self.name_of(control)]),
            What::Accepted(control) => self.tell("follow-accepted", &args![name = self.name_of(control)]),
            What::Override(department) => self.tell("follow-override", &args![name = self.department(department)]),
            What::Review => self.say("follow-review"),
        }
    }

    /// Returns how something due stands.
    pub fn follow_state(&self, due: &Due) -> String {
        let date = due.date.map_or_else(String::new, |date| self.date(date));
        let ends = matches!(due.what, What::Evidence(_) | What::Accepted(_) | What::Override(_));
        let id = match due.state {
            DueState::Overdue if ends => "follow-ended",
            DueState::Today if ends => "follow-ends-today",
            DueState::Later if ends => "follow-ends",
            DueState::Overdue => "due-overdue",
            DueState::Today => "due-today",
            DueState::Later => "due-later",
            DueState::Never | DueState::NotBegun => "due-never",
        };
        self.tell(id, &args![date = date])
    }

    /// Returns something due with how it stands.
    pub fn follow_line(&self, due: &Due) -> String {
        self.tell("screen-due-line", &args![what = self.follow_name(due), when = self.follow_state(due)])
    }
}

impl Follow {
    fn open(&mut self, scene: &mut Scene, at: usize) -> Transition {
        self.cursor = Cursor::at(at);
        let Some(due) = scene.due().get(at).cloned() else { return self.ask_review(scene) };
        match due.what {
            What::Again(again) => match again.row {
                Some((row, _)) => {
                    let place = Place { sheet: again.sheet, row, about: None };
                    Transition::Go(RowPage::new(scene, place).into())
                }
                None => Transition::Go(SheetPage::new(again.sheet).into()),
            },
            What::Action(control) | What::Evidence(control) | What::Accepted(control) => {
                Transition::Go(QuestionPage::new(scene, control, Route::Single).into())
            }
            What::Move(_) => Transition::Go(PlanPage::new(scene).into()),
            What::Override(department) => Transition::Go(Settle::decision(scene, department).into()),
            What::Review => self.ask_review(scene),
        }
    }

    fn ask_review(&mut self, scene: &Scene) -> Transition {
        if !scene.is_writable() {
            return Transition::Tell("screen-read-only-refused");
        }
        let quarter = scene.today.checked_add(QUARTER.months()).ok();
        let date = scene.file.assessment.next_review.or(quarter).map(|date| date.to_string()).unwrap_or_default();
        self.form = Some(Form::default().with("follow-review-date", &date, Kind::Date, None));
        Transition::Stay
    }

    fn update_form(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let Some(form) = &mut self.form else { return Transition::Stay };
        match form.update(message) {
            Outcome::Done => {
                let date = form.date(0);
                if date.is_some_and(|date| date < scene.today) {
                    form.refuse(0, "follow-review-past");
                    return Transition::Stay;
                }
                self.form = None;
                if date != scene.file.assessment.next_review && !scene.record(Body::NextReview { date }) {
                    return Transition::Tell("screen-read-only-refused");
                }
            }
            Outcome::Left => self.form = None,
            _ => {}
        }
        Transition::Stay
    }

    /// Returns the message that heads what stands like this.
    fn heading_of(due: &Due) -> &'static str {
        match due.state {
            DueState::Overdue => "follow-overdue",
            _ if due.is_now() => "follow-now",
            _ => "follow-later",
        }
    }
}

impl Page for Follow {
    fn context(&self) -> Context {
        typing(self.form.is_some(), Context::Menu)
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("follow-title"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        if self.form.is_some() {
            return self.update_form(scene, message);
        }
        let count = scene.due().len() + 1;
        match message {
            Message::Do(Action::Choose) => {
                let at = self.cursor.get(count);
                self.open(scene, at)
            }
            Message::Digit(digit @ 1..=9) if usize::from(*digit) <= count => self.open(scene, usize::from(*digit) - 1),
            Message::Do(Action::Back) => Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, count);
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        if let Some(form) = &self.form {
            rows.text(0, &scene.say("follow-review-help"), theme.text);
            rows.blank();
            form.rows(&mut rows, 0, &theme, &|id| scene.say(id));
            rows.draw(canvas, body, Window::Focus);
            return;
        }
        rows.lift(self.cursor.lift());
        let due = scene.due();
        let here = self.cursor.get(due.len() + 1);
        if due.is_empty() {
            rows.text(0, &scene.say("follow-nothing"), theme.text);
            rows.blank();
        }
        let mut above = "";
        for (at, due) in due.iter().enumerate() {
            let heading = Self::heading_of(due);
            if heading != above {
                if at > 0 {
                    rows.blank();
                }
                rows.text(0, &scene.say(heading), theme.label);
                above = heading;
            }
            let (mark, style) = theme.line(at == here);
            let quiet = if due.is_now() { theme.warning } else { theme.quiet };
            rows.focus(at == here, |rows| {
                rows.hanging(0, mark, style, &scene.follow_name(due), style);
                let state = scene.follow_state(due);
                if !rows.at_end(&state, quiet) {
                    rows.text(4, &state, quiet);
                }
            });
        }
        if !due.is_empty() {
            rows.blank();
        }
        let (mark, style) = theme.line(here == due.len());
        rows.focus(here == due.len(), |rows| {
            let id = if scene.file.assessment.next_review.is_some() { "follow-change" } else { "follow-set" };
            rows.hanging(0, mark, style, &scene.say(id), style);
        });
        rows.draw(canvas, body, Window::Focus);
    }

    fn refresh(&mut self, _scene: &Scene) {
        self.form = None;
    }

    fn texts(&self, scene: &Scene) -> Vec<String> {
        scene.due().iter().map(|due| scene.follow_name(due)).collect()
    }
}
