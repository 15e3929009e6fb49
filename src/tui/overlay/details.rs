//! Details of a control: note, owner, due date, evidence. One key away, never in the path.

use ratatui::layout::Rect;

use crate::{
    args,
    assessment::{Body, EvidenceItem},
    questionnaire::ControlId,
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Message, Transition},
        scene::{Heading, Scene},
        screen::Page,
        widget::{
            form::{Form, Kind, Outcome},
            rows::{Rows, Window},
        },
    },
};

/// How many fields come before the evidence.
const BEFORE: usize = 3;

/// The details of one control.
#[derive(Debug, Clone)]
pub struct Details {
    control: ControlId,
    form: Form,
    /// Whether the user was told what is wrong with what would be dropped.
    told: bool,
}

impl Details {
    /// Makes the form with what is known.
    pub fn new(scene: &Scene, control: ControlId) -> Self {
        let mut details = Self { control, form: Form::default(), told: false };
        details.read(scene);
        details
    }

    fn read(&mut self, scene: &Scene) {
        let control = &self.control;
        let assessment = &scene.file.assessment;
        let answer = assessment.answers.get(control).cloned().unwrap_or_default();
        let text = |kind: &str, stored: &str| {
            let name = format!("{kind}:{control}");
            let text = assessment.drafts.get(&name).map_or(stored, String::as_str).to_owned();
            (text, Some(name))
        };
        let (note, note_draft) = text("note", &answer.note);
        let (owner, owner_draft) = text("owner", &answer.owner);
        let due = answer.due.map(|date| date.to_string()).unwrap_or_default();
        let mut form = Form::default().with("screen-details-note", &note, Kind::Text, note_draft).with(
            "screen-details-owner",
            &owner,
            Kind::Text,
            owner_draft,
        );
        if owner == answer.owner {
            form = form.replaceable();
        }
        form = form.with("screen-details-due", &due, Kind::Date, None);
        // One empty pair after what is there, for the next piece.
        for at in 0..=answer.evidence.len() {
            let item = answer.evidence.get(at);
            let path = item.map(|item| item.path.as_str()).unwrap_or_default();
            let expires = item.and_then(|item| item.expires).map(|date| date.to_string()).unwrap_or_default();
            form = form.with("screen-details-evidence", path, Kind::Text, None).with(
                "screen-details-expires",
                &expires,
                Kind::Date,
                None,
            );
        }
        self.form = form;
    }

    /// Returns what cannot be kept as it stands: a date that is none, or a date of evidence that is not there.
    fn unfinished(&self) -> Option<(usize, &'static str)> {
        let pairs = (self.form.len().saturating_sub(BEFORE)) / 2;
        let homeless = |pair: &usize| {
            self.form.text(BEFORE + pair * 2).is_empty() && !self.form.text(BEFORE + pair * 2 + 1).is_empty()
        };
        let needed = || (0..pairs).find(homeless).map(|pair| (BEFORE + pair * 2, "screen-form-needed"));
        self.form.first_fault().or_else(needed)
    }

    /// Closes the form, but first says once what would be dropped.
    fn out(&mut self, scene: &Scene, told: bool) -> Transition {
        match self.unfinished().filter(|_| !told && scene.is_writable()) {
            Some((at, fault)) => {
                self.form.refuse(at, fault);
                self.told = true;
                Transition::Tell("screen-form-drop")
            }
            None => Transition::Hide,
        }
    }

    /// Records what changed. Dates that are none stay as they were.
    fn keep(&mut self, scene: &mut Scene) {
        let control = self.control.clone();
        let answer = scene.file.assessment.answers.get(&control).cloned().unwrap_or_default();
        let note = self.form.text(0).to_owned();
        if note != answer.note {
            scene.record(Body::Note { control: control.clone(), text: note });
        }
        let owner = self.form.text(1).to_owned();
        if owner != answer.owner {
            scene.record(Body::Owner { control: control.clone(), text: owner });
        }
        let due = self.form.date(2);
        if self.form.fault_of(2).is_none() && due != answer.due {
            scene.record(Body::Due { control: control.clone(), date: due });
        }
        let pairs = (self.form.len().saturating_sub(BEFORE)) / 2;
        let items: Vec<EvidenceItem> = (0..pairs)
            .filter(|pair| !self.form.text(BEFORE + pair * 2).is_empty())
            .map(|pair| {
                let path = self.form.text(BEFORE + pair * 2).to_owned();
                let known = answer.evidence.iter().find(|item| item.path == path);
                let at = BEFORE + pair * 2 + 1;
                let expires = match self.form.fault_of(at) {
                    None => self.form.date(at),
                    Some(_) => known.and_then(|item| item.expires),
                };
                EvidenceItem { sha256: known.and_then(|item| item.sha256.clone()), path, expires }
            })
            .collect();
        if items != answer.evidence {
            scene.attach(control.clone(), items);
        }
        scene.end_draft(&format!("note:{control}"));
        scene.end_draft(&format!("owner:{control}"));
    }
}

impl Page for Details {
    fn context(&self) -> Context {
        Context::Typing
    }

    fn heading(&self, scene: &Scene) -> Heading {
        let short = scene.say("screen-details-title");
        let start = scene.tell("screen-heading-two", &args![a = &short, b = scene.name_of(&self.control)]);
        Heading { start, short, ..Heading::default() }
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        if !scene.is_writable() && matches!(message, Message::Type(_) | Message::Paste(_)) {
            return Transition::Tell("screen-read-only-refused");
        }
        let told = std::mem::take(&mut self.told);
        match self.form.update(message) {
            Outcome::Done => {
                if let Some((at, fault)) = self.unfinished().filter(|_| !told) {
                    self.form.refuse(at, fault);
                    self.told = true;
                    return Transition::Tell("screen-form-drop");
                }
                self.keep(scene);
                Transition::Hide
            }
            Outcome::Moved => {
                self.keep(scene);
                Transition::Stay
            }
            // What was typed is kept; a date that is none is dropped only when the user insists.
            Outcome::Left => self.out(scene, told),
            Outcome::Nothing if matches!(message, Message::Do(Action::Details)) => self.out(scene, told),
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        rows.text(0, &scene.question(&self.control), theme.title);
        if let Some(reply) = scene.reply(&self.control) {
            rows.text(0, &scene.tell("screen-pair", &args![a = scene.say("screen-reply"), b = reply]), theme.quiet);
        }
        rows.blank();
        self.form.rows(&mut rows, 0, &theme, &|id| scene.say(id));
        let filed = scene.file.assessment.answers.get(&self.control).map(|answer| answer.evidence.clone());
        for item in filed.unwrap_or_default() {
            let print = item
                .sha256
                .as_deref()
                .and_then(|sum| sum.get(..12))
                .map(|sum| scene.tell("screen-details-fingerprint", &args![sum = sum]));
            if let Some(print) = print {
                let path = crate::text::clean_line(&item.path);
                rows.text(2, &scene.tell("screen-pair", &args![a = path, b = print]), theme.quiet);
            }
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn leave(&mut self, scene: &mut Scene) {
        self.keep(scene);
    }

    fn refresh(&mut self, scene: &Scene) {
        self.read(scene);
    }

    fn control(&self) -> Option<&ControlId> {
        Some(&self.control)
    }

    fn draft(&self) -> Option<(String, String)> {
        self.form.draft()
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        !matches!(
            action,
            Action::Jump
                | Action::Results
                | Action::Report
                | Action::Details
                | Action::Terms
                | Action::Help
                | Action::Language
        )
    }
}
