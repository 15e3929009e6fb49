//! Jump: going to a question by a few letters of its words.

use ratatui::layout::Rect;

use crate::{
    args,
    questionnaire::ControlId,
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        screen::{
            Page,
            question::{QuestionPage, Route},
        },
        widget::{
            rows::{Rows, Window},
            search::{Search, folded},
        },
    },
};

/// The list of questions, narrowed by what is typed.
#[derive(Debug, Clone)]
pub struct Jump {
    search: Search,
    /// Name and searched words of every question, folded; made once.
    lines: Vec<(ControlId, String, String)>,
}

impl Jump {
    /// Makes the list of everything that is asked.
    pub fn new(scene: &Scene) -> Self {
        let mut jump = Self { search: Search::new(100), lines: Vec::new() };
        jump.refresh(scene);
        jump
    }

    fn found(&self) -> Vec<&(ControlId, String, String)> {
        self.search.found(&self.lines, |(_, _, text)| text)
    }
}

impl Page for Jump {
    fn context(&self) -> Context {
        Context::Typing
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let end = scene.tell("screen-jump-count", &args![count = self.found().len()]);
        Heading { start: scene.say("screen-jump-title"), end, ..Heading::default() }
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        match message {
            Message::Do(Action::Back | Action::Jump) => return Transition::Hide,
            Message::Do(Action::Choose) => {
                let found = self.found();
                let Some((control, ..)) = found.get(self.search.here(found.len())) else {
                    return Transition::Stay;
                };
                return Transition::HideAndGo(QuestionPage::new(scene, control.clone(), Route::All).into());
            }
            message => {
                let count = self.found().len();
                self.search.update(message, count);
            }
        }
        Transition::Stay
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let list = self.search.head(scene, canvas, body, &scene.say("screen-jump-help"));
        let found = self.found();
        let here = self.search.here(found.len());
        let derived = scene.derived();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        let around = usize::from(list.height) + 1;
        for (at, (control, name, _)) in found.iter().enumerate().skip(here.saturating_sub(around)).take(2 * around) {
            let focused = at == here;
            let style = if focused { theme.selected } else { theme.text };
            let flagged = derived.flagged.contains(control);
            // Answered, not answered, flagged: a mark and never a colour alone.
            let state = match (derived.answered.contains(control), flagged) {
                (_, true) => "! ",
                (true, false) => "x ",
                (false, false) => "  ",
            };
            let mark = format!("{}{state}", if focused { "› " } else { "  " });
            rows.focus(focused, |rows| rows.hanging(0, &mark, style, name, style));
        }
        if found.is_empty() {
            rows.text(0, &scene.say("screen-jump-nothing"), theme.text);
        }
        rows.draw(canvas, list, Window::Focus);
    }

    fn refresh(&mut self, scene: &Scene) {
        self.lines = scene
            .derived()
            .route
            .iter()
            .map(|control| {
                let name = scene.name_of(control);
                let searched = folded(&format!("{name} {} {control}", scene.question(control)));
                (control.clone(), name, searched)
            })
            .collect();
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        matches!(action, Action::Back | Action::Choose | Action::Quit)
    }
}
