//! Ordering a report: what, as what, in which languages, with or without names, where it goes; how far it is, and where it
//! went. Each choice is a line with its value; chosen, it opens a list of its own.

mod choice;
pub mod cover;

use std::path::{Path, PathBuf};

use ratatui::layout::Rect;

use super::{Page, preview::PreviewPage, reply::Replies};
use crate::{
    args,
    export::Format,
    i18n::Locale,
    questionnaire::PaperId,
    report::Kind,
    text::{clean_line, width},
    tui::{
        canvas::Canvas,
        keymap::Context,
        message::{Action, Effect, Message, Transition},
        press::{Logo, Order, Printed},
        scene::{Heading, Scene},
        widget::{
            menu::Cursor,
            rows::{Rows, Window},
        },
    },
    world::files,
};
use choice::{Choice, List, Part};
use cover::CoverPage;

/// The widest label before a value, in cells.
const LABEL: usize = 22;

/// A line that can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    /// Opens the list of a part of the order.
    Part(Part),
    /// What stands on the cover.
    Cover,
    /// What the provider answered to the letter.
    Replies,
    /// Shows the pages as text.
    Preview,
    /// Writes.
    Write,
    /// Shows the folder of what was written.
    Folder,
}

/// What became of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Stage {
    Choosing,
    /// Which page of how many is being placed.
    Writing(Option<(usize, usize)>),
    Done(Printed),
    Failed(String),
}

/// The report, before and after it is written.
#[derive(Debug, Clone)]
pub struct ReportPage {
    cursor: Cursor,
    /// The list that is open.
    list: Option<List>,
    kind: Kind,
    /// Of the draft papers only this one.
    paper: Option<PaperId>,
    format: Format,
    language: Locale,
    second: Option<Locale>,
    redact: bool,
    logo: Option<Logo>,
    asked_for_logo: bool,
    stage: Stage,
}

impl ReportPage {
    /// Starts with the short form as PDF in the language of the screen.
    pub fn new(scene: &Scene) -> Self {
        Self {
            cursor: Cursor::default(),
            list: None,
            kind: Kind::Short,
            paper: None,
            format: Format::Pdf,
            language: scene.words.locale().clone(),
            second: None,
            redact: false,
            logo: None,
            asked_for_logo: false,
            stage: Stage::Choosing,
        }
    }

    /// Says once that the picture for the cover is to be looked for.
    pub fn looks_for_logo(&mut self) -> bool {
        !std::mem::replace(&mut self.asked_for_logo, true)
    }

    fn order(&self, scene: &Scene) -> Order {
        let mut order = Order {
            kind: self.kind,
            paper: self.paper.clone().filter(|_| self.kind == Kind::Papers),
            format: self.format,
            language: self.language.clone(),
            second: self.second.clone().filter(|second| *second != self.language),
            redact: self.redact,
            logo: None,
            path: PathBuf::new(),
        };
        order.path = scene.folder.join(order.file_name(&scene.file.assessment.title, scene.today));
        order
    }

    /// Says whether what is ordered reports on the answers: its cover says all that is filled in for it. Other kinds
    /// say only the version.
    fn has_cover(&self) -> bool {
        matches!(self.kind, Kind::Board | Kind::Short | Kind::Annex)
    }

    /// Says whether anything that can be filled in stands in what is ordered.
    fn takes_cover(&self, scene: &Scene) -> bool {
        let version = &scene.file.assessment.cover.version;
        self.format != Format::Ics && (self.has_cover() || !version.is_empty())
    }

    /// Returns what can be chosen, in the order in which one decides.
    fn lines(&self, scene: &Scene) -> Vec<Line> {
        let is_papers = self.kind == Kind::Papers;
        let mut lines = vec![Line::Part(Part::Kind)];
        lines.extend(is_papers.then_some(Line::Part(Part::Paper)));
        lines.extend((is_papers && scene.replies_note().is_some()).then_some(Line::Replies));
        lines.extend([Part::Format, Part::Language, Part::Second, Part::Names].map(Line::Part));
        lines.extend(self.takes_cover(scene).then_some(Line::Cover));
        lines.extend([Line::Preview, Line::Write]);
        lines.extend(matches!(self.stage, Stage::Done(_)).then_some(Line::Folder));
        lines
    }

    /// Returns a part's value now, with what it is good for where that is worth a line.
    fn value(&self, scene: &Scene, part: Part) -> Choice {
        let choices = self.choices(scene, part);
        let chosen = choices.into_iter().find(|choice| choice.is_chosen);
        chosen.map(|choice| if part == Part::Kind { choice } else { choice.alone() }).unwrap_or_default()
    }

    fn choose(&mut self, scene: &Scene, line: Line) -> Transition {
        match line {
            Line::Part(part) => {
                let chosen = self.choices(scene, part).iter().position(|choice| choice.is_chosen);
                self.list = Some(List { part, cursor: Cursor::at(chosen.unwrap_or(0)) });
                Transition::Stay
            }
            Line::Cover if !scene.is_writable() => Transition::Tell("screen-read-only-refused"),
            Line::Cover => {
                if !matches!(self.stage, Stage::Writing(_)) {
                    self.stage = Stage::Choosing;
                }
                Transition::Go(CoverPage::new(scene).into())
            }
            Line::Replies => Transition::Go(Replies::default().into()),
            Line::Preview => Transition::Go(PreviewPage::new(self.order(scene)).into()),
            Line::Write if matches!(self.stage, Stage::Writing(_)) => Transition::Stay,
            Line::Write => {
                self.stage = Stage::Writing(None);
                Transition::Do(Effect::Export(Box::new(self.order(scene))))
            }
            Line::Folder => self.folder(),
        }
    }

    fn folder(&self) -> Transition {
        match &self.stage {
            Stage::Done(printed) => Transition::Do(Effect::ShowFolder(files::parent(&printed.path).to_owned())),
            _ => Transition::Stay,
        }
    }

    /// Takes a message while a list is open.
    fn update_list(&mut self, scene: &Scene, message: &Message) {
        let Some(mut list) = self.list else { return };
        if matches!(message, Message::Do(Action::Back)) {
            self.list = None;
            return;
        }
        let choices = self.choices(scene, list.part);
        if let Some(at) = list.cursor.picks(message, choices.len()) {
            self.take(scene, list.part, at);
            self.list = None;
            if !matches!(self.stage, Stage::Writing(_)) {
                self.stage = Stage::Choosing;
            }
            return;
        }
        self.list = Some(list);
    }

    /// Takes what comes from the job.
    fn hear(&mut self, message: &Message) {
        match message {
            Message::Exporting(page, pages) => self.stage = Stage::Writing(Some((*page, *pages))),
            Message::Exported(Ok(printed)) => self.stage = Stage::Done(printed.clone()),
            Message::Exported(Err(fault)) => self.stage = Stage::Failed(fault.clone()),
            Message::Logo(logo) => self.logo = Some(logo.clone()),
            _ => {}
        }
    }

    fn word(scene: &Scene, line: Line) -> String {
        scene.say(match line {
            Line::Part(part) => part.label(),
            Line::Cover => "report-screen-cover",
            Line::Replies => "report-screen-replies",
            Line::Preview => "report-screen-preview",
            Line::Write => "report-screen-write",
            Line::Folder => "report-screen-folder",
        })
    }

    /// Returns what is said of the picture; nothing before it is known.
    fn logo_words(&self, scene: &Scene) -> Option<String> {
        let shown = |path: &Path| clean_line(&path.to_string_lossy());
        Some(match self.logo.as_ref()? {
            _ if self.redact => scene.say("report-screen-logo-out"),
            Logo::None(path) => scene.tell("report-screen-logo-none", &args![path = shown(path)]),
            Logo::Found(path) => shown(path),
            Logo::Fault(path, fault) => {
                scene.tell("report-screen-logo-fault", &args![path = shown(path), fault = clean_line(fault)])
            }
        })
    }

    /// Adds what became of it.
    fn show_stage(&self, scene: &Scene, rows: &mut Rows<'_>, theme: &crate::tui::Theme) {
        match &self.stage {
            Stage::Choosing => return,
            Stage::Writing(None) => rows.text(0, &scene.say("report-screen-writing"), theme.label),
            Stage::Writing(Some((page, pages))) => {
                let args = args![page = *page, pages = *pages];
                rows.text(0, &scene.tell("report-screen-writing-page", &args), theme.label);
            }
            Stage::Done(Printed { path, uncovered }) => {
                let path = clean_line(&path.to_string_lossy());
                rows.text(0, &scene.tell("report-screen-done", &args![path = path]), theme.green);
                if !uncovered.is_empty() {
                    let args = args![characters = clean_line(&uncovered.join(" "))];
                    rows.text(0, &scene.tell("report-screen-uncovered", &args), theme.warning);
                }
            }
            Stage::Failed(fault) => {
                rows.text(0, &scene.tell("report-screen-failed", &args![fault = clean_line(fault)]), theme.error);
            }
        }
        rows.blank();
    }
}

impl Page for ReportPage {
    fn context(&self) -> Context {
        if self.list.is_some() { Context::Menu } else { Context::Report }
    }

    fn heading(&self, scene: &Scene) -> Heading {
        scene.titled(match &self.list {
            Some(list) => scene.say(list.part.question()),
            None => scene.say("screen-results-report"),
        })
    }

    fn update(&mut self, scene: &mut Scene, message: &Message) -> Transition {
        self.hear(message);
        if self.list.is_some() {
            self.update_list(scene, message);
            return Transition::Stay;
        }
        let lines = self.lines(scene);
        match message {
            Message::Do(Action::Back) => Transition::Back,
            Message::Do(Action::Preview) => self.choose(scene, Line::Preview),
            Message::Do(Action::Folder) => self.folder(),
            message => match self.cursor.picks(message, lines.len()).and_then(|at| lines.get(at)) {
                Some(line) => self.choose(scene, *line),
                None => Transition::Stay,
            },
        }
    }

    fn draw(&self, scene: &Scene, canvas: &mut Canvas<'_>, body: Rect) {
        let theme = canvas.theme();
        let mut rows = Rows::new(body.width.saturating_sub(2), scene.lang());
        if let Some(list) = &self.list {
            self.draw_list(scene, &mut rows, &theme, list);
            rows.draw(canvas, body, Window::Focus);
            return;
        }
        let lines = self.lines(scene);
        let here = self.cursor.get(lines.len());
        let told = ["report-screen-logo", "report-screen-path"].map(|id| scene.say(id));
        let labels = lines
            .iter()
            .filter(|line| matches!(line, Line::Part(_) | Line::Cover))
            .map(|line| Self::word(scene, *line));
        let label = labels.chain(told.clone()).map(|label| width(&label)).max().unwrap_or(0).min(LABEL) + 2;
        for (at, line) in lines.iter().enumerate() {
            let (mark, style) = theme.line(at == here);
            let word = Self::word(scene, *line);
            if *line == Line::Preview {
                rows.blank();
                let logo = self.logo_words(scene);
                let path = clean_line(&self.order(scene).path.to_string_lossy());
                for (name, value) in told.iter().zip([logo, Some(path)]) {
                    if let Some(value) = value {
                        rows.pair(2, name, label, theme.label, &value, theme.quiet);
                    }
                }
                rows.blank();
                self.show_stage(scene, &mut rows, &theme);
            }
            rows.focus(at == here, |rows| match line {
                Line::Part(part) => {
                    let Choice { name, about, .. } = self.value(scene, *part);
                    rows.pair(0, &format!("{mark}{word}"), label + 2, style, &name, style);
                    if let Some(about) = about {
                        rows.text(label + 2, &about, theme.quiet);
                    }
                }
                Line::Cover => {
                    let set = cover::line(scene, self.has_cover(), self.redact);
                    rows.pair(0, &format!("{mark}{word}"), label + 2, style, &set, style);
                }
                Line::Replies => {
                    let note = scene.replies_note().unwrap_or_default();
                    rows.pair(0, &format!("{mark}{word}"), (label + 2).max(width(&word) + 4), style, &note, style);
                }
                _ => rows.hanging(0, mark, style, &word, style),
            });
        }
        rows.draw(canvas, body, Window::Focus);
    }

    fn texts(&self, scene: &Scene) -> Vec<String> {
        let lines = self.lines(scene);
        let open = self.list.map(|list| (list.part, list.cursor));
        let choices = open.map(|(part, _)| self.choices(scene, part)).unwrap_or_default();
        let here = open.and_then(|(_, cursor)| choices.get(cursor.get(choices.len())));
        let paper = here.and_then(|choice| choice.paper.clone()).or_else(|| self.paper.clone());
        let about = paper.and_then(|paper| scene.attribute(&format!("paper-{paper}"), "about"));
        let listed = choices.iter().flat_map(|choice| [Some(choice.name.clone()), choice.about.clone()]).flatten();
        lines.iter().map(|line| Self::word(scene, *line)).chain(listed).chain(about).collect()
    }

    fn offers(&self, _scene: &Scene, action: Action) -> bool {
        match action {
            Action::Details | Action::Flag | Action::Report => false,
            Action::Folder => matches!(self.stage, Stage::Done(_)),
            _ => true,
        }
    }
}
