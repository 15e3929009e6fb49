//! The wizard driven by keys, as a person would.

mod decisions;
mod fit;
mod follow;
mod plan;
mod sheets;
mod stories;
mod workshop;

use std::sync::OnceLock;

use jiff::civil::date;
use ratatui::{
    buffer::Buffer,
    crossterm::event::{KeyCode, KeyEvent, KeyModifiers},
    layout::Rect,
};

use super::{message::Effect, *};
use crate::{
    assessment::{Assessment, Body},
    store::ReadOnly,
    text::width,
    world::{FixedClock, Sources},
};

/// Returns the English words that are built in.
pub fn english() -> Catalog {
    words("en")
}

/// Returns the words of a language that is built in.
pub fn words(language: &str) -> Catalog {
    Sources::new(None, None, None).catalog(&Locale::new(language).unwrap())
}

fn packs() -> Arc<Questionnaire> {
    static PACKS: OnceLock<Arc<Questionnaire>> = OnceLock::new();
    Arc::clone(PACKS.get_or_init(|| Arc::new(Sources::new(None, None, None).questionnaire().unwrap())))
}

fn languages() -> Vec<Locale> {
    ["en", "zh-Hant", "zh-Hans", "pt"].iter().filter_map(|tag| Locale::new(tag)).collect()
}

/// A wizard driven by keys, with a session in memory.
pub struct Scenario {
    pub model: Model,
    pub session: Session,
    pub effects: Vec<Effect>,
}

impl Scenario {
    pub fn new() -> Self {
        Self::of(packs(), english(), Look { ..plain_look() })
    }

    pub fn in_language(language: &str) -> Self {
        Self::of(packs(), words(language), plain_look())
    }

    pub fn of(packs: Arc<Questionnaire>, words: Catalog, look: Look) -> Self {
        let parts = Parts {
            packs,
            words: Arc::new(words),
            languages: languages(),
            today: date(2026, 11, 21),
            look,
            settings: Settings::default(),
            folder: PathBuf::from("/home/ana"),
            size: Size { width: 80, height: 24 },
        };
        Self { model: Model::new(parts, Vec::new()), session: fresh_session(), effects: Vec::new() }
    }

    /// Opens an assessment made of these bodies.
    pub fn opened(mut self, bodies: Vec<Body>, read_only: Option<ReadOnly>) -> Self {
        for body in bodies {
            self.session.record(body).unwrap();
        }
        let assessment = self.session.assessment().clone();
        self.send(Message::Opened(Box::new(Opened {
            id: "x".to_owned(),
            device: String::new(),
            assessment,
            read_only,
            problems: Vec::new(),
        })));
        self
    }

    pub fn send(&mut self, message: Message) {
        if let Some(effect) = update(&mut self.model, message) {
            self.perform(effect);
        }
    }

    fn perform(&mut self, effect: Effect) {
        self.effects.push(effect.clone());
        match effect {
            Effect::Each(effects) => effects.into_iter().for_each(|effect| self.perform(effect)),
            Effect::Record(bodies) => {
                // As the loop does: what has no id yet is a new one.
                if self.model.scene.file.id.is_empty() {
                    self.session = fresh_session();
                }
                self.model.scene.file.id = "x".to_owned();
                bodies.into_iter().for_each(|body| self.session.record(body).unwrap());
                self.send(Message::Saved(jiff::civil::time(17, 3, 0, 0)));
            }
            Effect::Attach { control, items } => self.session.record(Body::Evidence { control, items }).unwrap(),
            Effect::Undo | Effect::Redo if self.model.scene.file.id.is_empty() => {}
            Effect::Undo | Effect::Redo => {
                let redo = effect == Effect::Redo;
                let body = if redo { self.session.redo() } else { self.session.undo() };
                let assessment = Box::new(self.session.assessment().clone());
                self.send(Message::Changed { assessment, body, redo });
            }
            Effect::Derive { bodies } => {
                self.session = fresh_session();
                let create = Body::Create { title: String::new(), sample: false };
                std::iter::once(create).chain(bodies).for_each(|body| self.session.record(body).unwrap());
                let assessment = self.session.assessment().clone();
                let opened = Opened {
                    id: "y".to_owned(),
                    device: String::new(),
                    assessment,
                    read_only: None,
                    problems: Vec::new(),
                };
                self.send(Message::Derived(Box::new(opened)));
            }
            Effect::Language(language) => self.send(Message::Words(Arc::new(words(language.tag())))),
            _ => {}
        }
    }

    /// Presses keys: characters as they are, others by name in `<>`.
    pub fn keys(mut self, keys: &str) -> Self {
        self.press(keys);
        self
    }

    pub fn press(&mut self, keys: &str) {
        for key in parse(keys) {
            let event = input::Event::Key(key);
            if let Some(message) = event::translate(event, self.model.context(), false) {
                self.send(message);
            }
        }
    }

    /// Draws the screen and returns it as text.
    pub fn screen(&mut self, width: u16, height: u16) -> String {
        self.draw(width, height).0
    }

    /// Draws the screen; returns it as text with what did not fit.
    pub fn draw(&mut self, width: u16, height: u16) -> (String, Vec<String>) {
        self.send(Message::Resize { width, height });
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        let (_, cut) = paint(&self.model, &mut buffer);
        (text(&buffer), cut)
    }

    pub fn assessment(&self) -> &Assessment {
        &self.model.scene.file.assessment
    }

    pub fn name(&self) -> &'static str {
        self.model.overlay.as_ref().map_or_else(|| self.model.screen.name(), overlay::Overlay::name)
    }
}

/// How an assessment of the list stands, as the loop tells it.
pub fn peeked(id: &str, assessment: &Assessment) -> Message {
    let summary = crate::portfolio::Summary::new(&packs(), assessment, date(2026, 11, 21));
    Message::Peeked(vec![(id.to_owned(), Some(Box::new(summary)))])
}

fn fresh_session() -> Session {
    let clock = Arc::new(FixedClock("2026-11-21T17:03:00Z".parse().unwrap()));
    Session::from_events(Vec::new(), None).with_clock(clock)
}

fn plain_look() -> Look {
    Look { theme: Theme::MONO, direction: crate::text::Direction::Ltr, bidi: Bidi::App, ascii: false }
}

fn parse(keys: &str) -> Vec<KeyEvent> {
    let mut events = Vec::new();
    let mut rest = keys;
    while let Some(c) = rest.chars().next() {
        let named = rest.strip_prefix('<').and_then(|rest| rest.split_once('>'));
        let (code, modifiers, after) = match named {
            Some((name, after)) => {
                let (code, modifiers) = key(name);
                (code, modifiers, after)
            }
            None => (KeyCode::Char(c), KeyModifiers::NONE, rest.get(c.len_utf8()..).unwrap_or_default()),
        };
        events.push(KeyEvent::new(code, modifiers));
        rest = after;
    }
    events
}

fn key(name: &str) -> (KeyCode, KeyModifiers) {
    if let Some(letter) = name.strip_prefix("c-") {
        return (KeyCode::Char(letter.chars().next().unwrap()), KeyModifiers::CONTROL);
    }
    let code = match name {
        "down" => KeyCode::Down,
        "up" => KeyCode::Up,
        "left" => KeyCode::Left,
        "right" => KeyCode::Right,
        "ret" => KeyCode::Enter,
        "esc" => KeyCode::Esc,
        "tab" => KeyCode::Tab,
        "s-tab" => KeyCode::BackTab,
        "end" => KeyCode::End,
        "home" => KeyCode::Home,
        "bs" => KeyCode::Backspace,
        "del" => KeyCode::Delete,
        "ins" => KeyCode::Insert,
        "pgdn" => KeyCode::PageDown,
        "pgup" => KeyCode::PageUp,
        f => KeyCode::F(f.strip_prefix('f').and_then(|n| n.parse().ok()).unwrap_or_else(|| panic!("<{f}>"))),
    };
    (code, KeyModifiers::NONE)
}

/// The screen as text: wide cells once, trailing blanks cut.
pub fn text(buffer: &Buffer) -> String {
    let mut out = String::new();
    for y in 0..buffer.area.height {
        let mut line = String::new();
        let mut x = 0;
        while x < buffer.area.width {
            let symbol = buffer[(x, y)].symbol();
            line.push_str(symbol);
            x += u16::try_from(width(symbol)).unwrap().max(1);
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// A profile of Hong Kong and Macau, with tiers, so that the first reading is next.
pub fn profiled() -> Vec<Body> {
    let fact = |fact: &str, values: &[&str]| Body::Fact {
        fact: fact.into(),
        values: values.iter().map(|value| (*value).into()).collect(),
        text: None,
    };
    let ticks = |tier, ticks: &[&str]| Body::Ticks {
        department: crate::assessment::DepartmentId::whole(),
        tier,
        ticks: ticks.iter().map(|tick| (*tick).into()).collect(),
        not_sure: false,
    };
    use crate::questionnaire::TierId::{Mobility, Roles, Sensitivity};
    vec![
        Body::Create { title: "Harbour Lane".to_owned(), sample: false },
        fact("place", &["hong-kong", "macau"]),
        fact("mainland-company", &["no"]),
        fact("people", &["hong-kong", "macau"]),
        Body::Fact { fact: "platform-name".into(), values: [].into(), text: Some("Chat".to_owned()) },
        fact("edition", &["public"]),
        fact("accounts", &["plus-86"]),
        fact("uses", &["chat", "files", "attendance"]),
        fact("size", &["s10-49"]),
        fact("sector", &["retail"]),
        fact("regulated", &["no"]),
        fact("firm-sensitive", &["yes"]),
        ticks(Sensitivity, &["payroll", "identity-documents", "everyday"]),
        ticks(Roles, &["team", "administrators"]),
        ticks(Mobility, &["mainland", "in-writing"]),
    ]
}

/// The same with every second control answered, one way or another.
pub fn answered() -> Vec<Body> {
    use crate::questionnaire::Status;
    let statuses = [Status::InPlace, Status::NotInPlace, Status::DontKnow, Status::Partly, Status::Started];
    let mut bodies = profiled();
    let packs = packs();
    bodies.extend(packs.controls.iter().step_by(2).zip(statuses.iter().cycle()).map(|(control, status)| {
        Body::Answer { control: control.id.clone(), status: *status, reason: None, accepted: None }
    }));
    bodies
}
