//! What stands on the cover of a report: first who may read it, from a list, then version and names, typed.

use ratatui::layout::Rect;

use super::super::Page;
use crate::{
    args,
    assessment::{Body, Classification, Cover},
    text::clean_line,
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

/// Says in a line what is filled in: only the version unless `is_whole`, no names where they are left out.
pub(super) fn line(scene: &Scene, is_whole: bool, redact: bool) -> String {
    let Cover { classification, version, prepared_by, for_whom } = &scene.file.assessment.cover;
    let named = |id: &str, name: &str| {
        let name = clean_line(name);
        (!name.is_empty() && is_whole && !redact).then(|| scene.tell(id, &args![name = name]))
    };
    let version = clean_line(version);
    let parts = [
        classification.filter(|_| is_whole).map(|chosen| word(scene, chosen)),
        (!version.is_empty()).then(|| scene.tell("report-screen-cover-version", &args![version = version])),
        named("report-screen-cover-by", prepared_by),
        named("report-screen-cover-for", for_whom),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { scene.say("report-screen-cover-plain") } else { scene.list(&parts) }
}

fn word(scene: &Scene, classification: Classification) -> String {
    scene.say(&format!("cover-classification-{}", classification.id()))
}

/// The form. What was typed is kept when it goes away.
#[derive(Debug, Clone)]
pub struct CoverPage {
    /// What is recorded, as this form knows it.
    known: Cover,
    /// The list, while it is open.
    list: Option<Cursor>,
    classification: Option<Classification>,
    form: Form,
}

impl CoverPage {
    /// Starts with what is filled in.
    pub fn new(scene: &Scene) -> Self {
        let known = scene.file.assessment.cover.clone();
        let classification = known.classification;
        let at = Self::choices().position(|choice| choice == classification).unwrap_or(0);
        let form = [
            ("screen-cover-version", &known.version),
            ("screen-cover-prepared-by", &known.prepared_by),
            ("screen-cover-for-whom", &known.for_whom),
        ]
        .into_iter()
        .fold(Form::default(), |form, (label, text)| form.with(label, text, Kind::Text, None));
        Self { known, list: Some(Cursor::at(at)), classification, form }
    }

    /// Returns what the list offers: as the kind of report says, then every classification.
    fn choices() -> impl Iterator<Item = Option<Classification>> {
        std::iter::once(None).chain(Classification::ALL.map(Some))
    }

    /// Records what changed; says whether anything may be changed.
    fn keep(&mut self, scene: &mut Scene) -> bool {
        let text = |at| self.form.text(at).to_owned();
        let cover =
            Cover { classification: self.classification, version: text(0), prepared_by: text(1), for_whom: text(2) };
        if cover == self.known {
            return true;
        }
        let is_kept = scene.record(Body::Cover(cover.clone()));
        if is_kept {
            self.known = cover;
        }
        is_kept
    }

    fn draw_list(&self, scene: &Scene, rows: &mut Rows<'_>, theme: &crate::tui::Theme, cursor: Cursor) {
        rows.text(0, &scene.say("screen-cover-classification"), theme.label);
        rows.blank();
        let here = cursor.get(Self::choices().count());
        for (at, choice) in Self::choices().enumerate() {
            let (mark, line) = theme.line(at == here);
            let is_chosen = choice == self.classification;
            let style = if is_chosen && at != here { theme.chosen } else { line };
            let tick = if is_chosen { "(x) " } else { "( ) " };
            rows.focus(at == here, |rows| match choice {
                Some(choice) => rows.hanging(0, &format!("{mark}{tick}"), style, &word(scene, choice), style),
                None => {
                    let plain = scene.say("report-screen-cover-plain");
                    rows.hanging(0, &format!("{mark}{tick}"), style, &plain, style);
                    rows.text(6, &scene.say("report-classification"), theme.quiet);
                }
            });
        }
    }
}

impl Page for CoverPage {
    fn context(&self) -> Context {
        typing(self.list.is_none(), Context::Menu)
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("screen-cover-title"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        if let Some(cursor) = &mut self.list {
            if matches!(message, Message::Do(Action::Back)) {
                return Transition::Back;
            }
            if let Some(at) = cursor.picks(message, Self::choices().count()) {
                self.classification = Self::choices().nth(at).flatten();
                self.list = None;
            }
            return Transition::Stay;
        }
        match self.form.update(message) {
            Outcome::Done | Outcome::Left if self.keep(scene) => Transition::Back,
            Outcome::Done => Transition::Tell("screen-read-only-refused"),
            Outcome::Left => Transition::Back,
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        rows.text(0, &scene.say("screen-cover-help"), theme.text);
        rows.blank();
        match self.list {
            Some(cursor) => self.draw_list(scene, &mut rows, &theme, cursor),
            None => self.form.rows(&mut rows, 0, &theme, &|id| scene.say(id)),
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn leave(&mut self, scene: &mut Scene) {
        self.keep(scene);
    }

    fn refresh(&mut self, scene: &Scene) {
        // What is being typed stays where only words or another page changed.
        if scene.file.assessment.cover != self.known {
            let list = self.list;
            *self = Self { list, ..Self::new(scene) };
        }
    }
}
