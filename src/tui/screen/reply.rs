//! What the provider answered: the questions of the letter with their replies, and the form of one reply.

use ratatui::layout::Rect;

use super::Page;
use crate::{
    args,
    assessment::{Body, EvidenceItem, Reply},
    flow::Flow,
    questionnaire::{ControlId, PaperContent, Status},
    report,
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

/// The answers that may follow from a reply.
const FOLLOWS: [Status; 5] = [Status::InPlace, Status::Partly, Status::Started, Status::NotInPlace, Status::DontKnow];

/// The questions of the letter to the provider.
#[derive(Debug, Clone, Default)]
pub struct Replies {
    cursor: Cursor,
}

/// What is going on with one reply.
#[derive(Debug, Clone)]
enum Stage {
    /// What they said, who and when.
    Typing,
    /// Which answer follows; after the last of them, none.
    Following(Cursor),
}

/// The reply to one question.
#[derive(Debug, Clone)]
pub struct ReplyPage {
    control: ControlId,
    form: Form,
    stage: Stage,
    told: bool,
}

impl Scene {
    /// Says whether the provider is asked about this control.
    pub fn is_asked_of_provider(&self, control: &ControlId) -> bool {
        self.words.has(&format!("ask-{control}"))
    }

    /// Returns the questions to the provider: those that are open, then those that have a reply.
    pub fn provider_questions(&self) -> (Vec<ControlId>, Vec<ControlId>) {
        let flow = Flow::new(&self.packs, &self.file.assessment);
        let replies = &self.file.assessment.replies;
        let mut open: Vec<ControlId> = Vec::new();
        for block in self.packs.papers.iter().flat_map(|paper| &paper.blocks) {
            let PaperContent::Questions(controls) = &block.content else { continue };
            if !flow.reading().may_apply(block.when.as_ref()) {
                continue;
            }
            let asked = report::questions(&flow, controls).filter(|control| !replies.contains_key(*control));
            for control in asked {
                if !open.contains(control) {
                    open.push(control.clone());
                }
            }
        }
        (open, replies.keys().cloned().collect())
    }

    /// Returns a reply in a line: what it says, who gave it and when.
    pub fn reply(&self, control: &ControlId) -> Option<String> {
        let reply = self.file.assessment.replies.get(control)?;
        let (text, from) = (clean_line(&reply.text), clean_line(&reply.from));
        Some(match (from.is_empty(), reply.date) {
            (true, None) => text,
            (true, Some(date)) => self.tell("screen-reply-dated", &args![text = text, date = self.date(date)]),
            (false, None) => self.tell("screen-reply-from", &args![text = text, from = from]),
            (false, Some(date)) => {
                self.tell("screen-reply-from-dated", &args![text = text, from = from, date = self.date(date)])
            }
        })
    }

    /// Returns how many questions to the provider have a reply, and how many there are, in words; none without any.
    pub fn replies_note(&self) -> Option<String> {
        let (open, replied) = self.provider_questions();
        let all = open.len() + replied.len();
        (all > 0).then(|| self.tell("screen-replies-note", &args![done = replied.len(), total = all]))
    }
}

impl Page for Replies {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("screen-replies"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let (open, replied) = scene.provider_questions();
        let count = open.len() + replied.len();
        let at = match message {
            Message::Do(Action::Choose) => self.cursor.get(count),
            Message::Do(Action::Back) => return Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, count);
                return Transition::Stay;
            }
            _ => return Transition::Stay,
        };
        match open.into_iter().chain(replied).nth(at) {
            Some(control) => Transition::Go(ReplyPage::new(scene, control).into()),
            None => Transition::Back,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        let (open, replied) = scene.provider_questions();
        let here = self.cursor.get(open.len() + replied.len());
        let intro = if open.is_empty() && replied.is_empty() { "screen-replies-none" } else { "screen-replies-intro" };
        rows.text(0, &scene.say(intro), theme.text);
        let mut at = 0;
        for (heading, controls) in [("screen-replies-open", &open), ("screen-replies-done", &replied)] {
            if controls.is_empty() {
                continue;
            }
            rows.blank();
            rows.text(0, &scene.tell(heading, &args![count = controls.len()]), theme.label);
            for control in controls {
                let focused = at == here;
                let (mark, style) = theme.line(focused);
                rows.focus(focused, |rows| {
                    rows.hanging(0, mark, style, &scene.name_of(control), style);
                    if let Some(reply) = scene.reply(control) {
                        rows.text(4, &reply, theme.quiet);
                    }
                    if focused {
                        rows.text(4, &scene.say(&format!("ask-{control}")), theme.text);
                    }
                });
                at += 1;
            }
        }
        rows.lift(self.cursor.lift());
        rows.draw(canvas, body, Window::Focus);
    }
}

impl ReplyPage {
    /// Makes the form with what is known.
    pub fn new(scene: &Scene, control: ControlId) -> Self {
        let assessment = &scene.file.assessment;
        let draft = Self::draft_of(&control);
        let known = assessment.replies.get(&control).cloned();
        let (text, from, date) = known
            .map(|reply| (reply.text, reply.from, reply.date.map(|date| date.to_string()).unwrap_or_default()))
            .unwrap_or_default();
        let text = assessment.drafts.get(&draft).cloned().unwrap_or(text);
        let form = Form::default()
            .with("screen-reply-text", &text, Kind::Text, Some(draft))
            .with("screen-reply-who", &from, Kind::Text, None)
            .with("screen-reply-date", &date, Kind::Date, None)
            .with("screen-reply-evidence", "", Kind::Text, None);
        Self { control, form, stage: Stage::Typing, told: false }
    }

    fn draft_of(control: &ControlId) -> String {
        format!("reply:{control}")
    }

    fn follows(&self, scene: &Scene) -> Vec<Status> {
        let offered = &scene.asking(&self.control).offered;
        // In the order of the question, so that a number means the same here as there.
        offered.iter().copied().filter(|status| FOLLOWS.contains(status)).collect()
    }

    /// Records the reply and what was attached; says whether anything may be changed.
    fn keep(&self, scene: &mut Scene) -> bool {
        let text = self.form.text(0).to_owned();
        let (from, date) = (self.form.text(1).to_owned(), self.form.date(2));
        let reply = (!text.is_empty()).then_some(Reply { text, from, date });
        if reply.as_ref() != scene.file.assessment.replies.get(&self.control)
            && !scene.record(Body::Reply { control: self.control.clone(), reply })
        {
            return false;
        }
        scene.end_draft(&Self::draft_of(&self.control));
        let path = self.form.text(3).to_owned();
        if !path.is_empty() {
            let known = scene.file.assessment.answers.get(&self.control);
            let mut items = known.map(|answer| answer.evidence.clone()).unwrap_or_default();
            if !items.iter().any(|item| item.path == path) {
                items.push(EvidenceItem { path, sha256: None, expires: None });
                scene.attach(self.control.clone(), items);
            }
        }
        scene.is_writable()
    }

    fn follow(&self, scene: &mut Scene, at: usize) -> Transition {
        if !self.keep(scene) {
            return Transition::Tell("screen-read-only-refused");
        }
        let status = self.follows(scene).get(at).copied();
        if let Some(status) = status.filter(|status| scene.file.assessment.status(&self.control) != Some(*status)) {
            scene.record(Body::Answer { control: self.control.clone(), status, reason: None, accepted: None });
        }
        Transition::Back
    }
}

impl Page for ReplyPage {
    fn context(&self) -> Context {
        typing(matches!(self.stage, Stage::Typing), Context::Menu)
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("screen-reply-title"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let count = self.follows(scene).len() + 1;
        if let Stage::Following(cursor) = &mut self.stage {
            let at = match message {
                Message::Do(Action::Choose) => cursor.get(count),
                Message::Digit(digit @ 1..=9) if usize::from(*digit) <= count => usize::from(*digit) - 1,
                Message::Do(Action::Back) => {
                    self.stage = Stage::Typing;
                    return Transition::Stay;
                }
                Message::Do(action) => {
                    cursor.moves(*action, count);
                    return Transition::Stay;
                }
                _ => return Transition::Stay,
            };
            return self.follow(scene, at);
        }
        if !scene.is_writable() && matches!(message, Message::Type(_) | Message::Paste(_)) {
            return Transition::Tell("screen-read-only-refused");
        }
        let told = std::mem::take(&mut self.told);
        match self.form.update(message) {
            Outcome::Done if self.form.text(0).is_empty() => {
                self.keep(scene);
                Transition::Back
            }
            Outcome::Done => {
                let now = scene.file.assessment.status(&self.control);
                let follows = self.follows(scene);
                let at = follows.iter().position(|status| Some(*status) == now).unwrap_or(follows.len());
                self.stage = Stage::Following(Cursor::at(at));
                Transition::Stay
            }
            Outcome::Left => match self.form.first_fault().filter(|_| !told && scene.is_writable()) {
                Some((at, fault)) => {
                    self.form.refuse(at, fault);
                    self.told = true;
                    Transition::Tell("screen-form-drop")
                }
                None => {
                    if self.form.first_fault().is_none() {
                        self.keep(scene);
                    }
                    Transition::Back
                }
            },
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        let ask = format!("ask-{}", self.control);
        let question = if scene.words.has(&ask) { scene.say(&ask) } else { scene.question(&self.control) };
        rows.text(0, &question, theme.title);
        rows.blank();
        match &self.stage {
            Stage::Typing => self.form.rows(&mut rows, 0, &theme, &|id| scene.say(id)),
            Stage::Following(cursor) => {
                rows.text(0, &clean_line(self.form.text(0)), theme.quiet);
                rows.blank();
                rows.text(0, &scene.say("screen-reply-follows"), theme.text);
                rows.text(0, &scene.question(&self.control), theme.quiet);
                rows.blank();
                let follows = self.follows(scene);
                let here = cursor.get(follows.len() + 1);
                for (at, status) in follows.iter().map(Some).chain([None]).enumerate() {
                    let (mark, style) = theme.line(at == here);
                    let mark = format!("{mark}{}  ", scene.words.number(at + 1));
                    let text = match status {
                        Some(status) => scene.say(&format!("status-{}", status.id())),
                        None => scene.say("screen-reply-as-is"),
                    };
                    rows.focus(at == here, |rows| rows.hanging(0, &mark, style, &text, style));
                }
            }
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn draft(&self) -> Option<(String, String)> {
        self.form.draft()
    }

    fn control(&self) -> Option<&ControlId> {
        Some(&self.control)
    }
}
