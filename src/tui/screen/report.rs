//! Writing a report: kind, language, where it goes, progress, and where it went.

use std::path::PathBuf;

use ratatui::layout::Rect;

use super::{Page, reply::Replies};
use crate::{
    args,
    i18n::Locale,
    questionnaire::PaperId,
    report::Kind,
    text::clean_line,
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Effect, Message, Order, Transition},
        scene::{Heading, Scene},
        widget::{
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
    world::files,
};

/// A line that can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    /// A kind.
    Kind(Kind),
    /// All draft papers, or the one at this place of the list.
    Paper(Option<usize>),
    /// What the provider answered to the letter.
    Replies,
    /// The language at this place of the list.
    Language(usize),
    /// The line that writes.
    Write,
}

/// What became of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Stage {
    Choosing,
    Writing,
    Done(PathBuf),
    Failed(String),
}

/// The report, before and after it is written.
#[derive(Debug, Clone)]
pub struct ReportPage {
    cursor: Cursor,
    kind: Kind,
    /// Of the draft papers only this one.
    paper: Option<PaperId>,
    language: Locale,
    stage: Stage,
}

impl ReportPage {
    /// Starts with the short form in the language of the screen.
    pub fn new(scene: &Scene) -> Self {
        let language = scene.words.locale().clone();
        Self { cursor: Cursor::default(), kind: Kind::Short, paper: None, language, stage: Stage::Choosing }
    }

    fn order(&self, scene: &Scene) -> Order {
        let (kind, paper) = (self.kind, self.paper.clone().filter(|_| self.kind == Kind::Papers));
        let name = paper.as_ref().map_or(kind.id(), PaperId::as_str);
        let title = &scene.file.assessment.title;
        let path = scene.folder.join(files::report_name(title, name, scene.today, self.language.tag()));
        Order { kind, paper, language: self.language.clone(), path }
    }

    /// Returns what can be chosen: kinds, draft papers where that is the kind, languages, the line that writes.
    fn lines(&self, scene: &Scene) -> Vec<Line> {
        let papers = std::iter::once(None).chain((0..scene.derived().papers.len()).map(Some));
        let papers = papers.filter(|_| self.kind == Kind::Papers).map(Line::Paper);
        let languages = (0..scene.languages.len()).map(Line::Language);
        let kinds = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Papers || !scene.derived().papers.is_empty());
        let replies = (self.kind == Kind::Papers && scene.replies_note().is_some()).then_some(Line::Replies);
        kinds.map(Line::Kind).chain(papers).chain(replies).chain(languages).chain([Line::Write]).collect()
    }

    fn choose(&mut self, scene: &mut Scene, line: Line) -> Transition {
        match line {
            Line::Kind(kind) => self.kind = kind,
            Line::Paper(at) => self.paper = at.and_then(|at| scene.derived().papers.get(at).cloned()),
            Line::Replies => return Transition::Go(Replies::default().into()),
            Line::Language(at) => {
                if let Some(language) = scene.languages.get(at) {
                    self.language = language.clone();
                }
            }
            Line::Write if self.stage != Stage::Writing => {
                self.stage = Stage::Writing;
                let assessment = Box::new(scene.file.assessment.clone());
                return Transition::Do(Effect::Export { order: self.order(scene), assessment });
            }
            Line::Write => {}
        }
        if self.stage != Stage::Writing {
            self.stage = Stage::Choosing;
        }
        Transition::Stay
    }

    /// Says whether the line is chosen; none for the line that writes.
    fn is_chosen(&self, scene: &Scene, line: Line) -> Option<bool> {
        match line {
            Line::Kind(kind) => Some(kind == self.kind),
            Line::Paper(at) => Some(at.and_then(|at| scene.derived().papers.get(at)) == self.paper.as_ref()),
            Line::Language(at) => Some(scene.languages.get(at) == Some(&self.language)),
            Line::Write | Line::Replies => None,
        }
    }

    fn words(scene: &Scene, line: Line) -> String {
        match line {
            Line::Kind(kind) => scene.say(&format!("screen-report-kind-{}", kind.id())),
            Line::Paper(None) => scene.say("screen-report-paper-all"),
            Line::Paper(Some(at)) => match scene.derived().papers.get(at) {
                Some(paper) => scene.attribute(&format!("paper-{paper}"), "name").unwrap_or_default(),
                None => String::new(),
            },
            Line::Replies => {
                let note = scene.replies_note().unwrap_or_default();
                scene.tell("screen-pair", &args![a = scene.say("screen-replies"), b = note])
            }
            Line::Language(at) => scene.languages.get(at).map(Locale::name).unwrap_or_default().to_owned(),
            Line::Write => scene.say("screen-report-write"),
        }
    }

    /// Returns the heading above the line, where one begins there.
    fn heading_above(before: Option<Line>, line: Line) -> Option<&'static str> {
        match (before, line) {
            (None, _) => Some("screen-report-kind"),
            (Some(Line::Kind(_)), Line::Paper(_)) => Some("screen-report-paper"),
            (Some(Line::Kind(_) | Line::Paper(_) | Line::Replies), Line::Language(_)) => Some("screen-report-language"),
            _ => None,
        }
    }
}

impl Page for ReportPage {
    fn context(&self) -> Context {
        Context::Menu
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(scene.say("screen-results-report"))
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        let lines = self.lines(scene);
        let count = lines.len();
        match message {
            Message::Do(Action::Choose) => match lines.get(self.cursor.get(count)) {
                Some(line) => self.choose(scene, *line),
                None => Transition::Stay,
            },
            Message::Do(Action::Back) => Transition::Back,
            Message::Do(action) => {
                self.cursor.moves(*action, count);
                Transition::Stay
            }
            Message::Exported(Ok(path)) => {
                self.stage = Stage::Done(path.clone());
                Transition::Stay
            }
            Message::Exported(Err(fault)) => {
                self.stage = Stage::Failed(fault.clone());
                Transition::Stay
            }
            _ => Transition::Stay,
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        let lines = self.lines(scene);
        let here = self.cursor.get(lines.len());
        let mut before = None;
        let mut show = |rows: &mut Rows<'_>, at: usize, line: Line| {
            if let Some(heading) = Self::heading_above(before.replace(line), line) {
                if at > 0 {
                    rows.blank();
                }
                rows.text(0, &scene.say(heading), theme.label);
            }
            let chosen = self.is_chosen(scene, line);
            let style = match (at == here, chosen) {
                (true, _) => theme.selected,
                (false, Some(true)) => theme.chosen,
                _ => theme.text,
            };
            let tick = match chosen {
                Some(true) => "(x) ",
                Some(false) => "( ) ",
                None => "",
            };
            let mark = format!("{}{tick}", if at == here { "› " } else { "  " });
            let text = Self::words(scene, line);
            rows.focus(at == here, |rows| rows.hanging(0, &mark, style, &text, style));
        };
        let (write, choices) = lines.split_last().map_or((Line::Write, &[][..]), |(last, rest)| (*last, rest));
        for (at, line) in choices.iter().enumerate() {
            show(&mut rows, at, *line);
        }
        rows.blank();
        let order = self.order(scene);
        rows.text(0, &scene.say("screen-report-path"), theme.label);
        rows.text(2, &clean_line(&order.path.to_string_lossy()), theme.text);
        rows.blank();
        match &self.stage {
            Stage::Choosing => {}
            Stage::Writing => rows.text(0, &scene.say("screen-report-writing"), theme.label),
            Stage::Done(path) => {
                let path = clean_line(&path.to_string_lossy());
                rows.text(0, &scene.tell("screen-report-done", &args![path = path]), theme.green);
            }
            Stage::Failed(fault) => {
                rows.text(0, &scene.tell("screen-report-failed", &args![fault = clean_line(fault)]), theme.error);
            }
        }
        show(&mut rows, choices.len(), write);
        rows.draw(canvas, body, Window::Focus);
    }

    fn texts(&self, scene: &Scene) -> Vec<String> {
        let lines = self.lines(scene);
        let here = lines.get(self.cursor.get(lines.len())).copied();
        let paper = match here {
            Some(Line::Paper(Some(at))) => scene.derived().papers.get(at),
            _ => self.paper.as_ref(),
        };
        let about = paper.and_then(|paper| scene.attribute(&format!("paper-{paper}"), "about"));
        lines.iter().map(|line| Self::words(scene, *line)).chain(about).collect()
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        !matches!(action, Action::Details | Action::Flag | Action::Report)
    }
}
