//! The lists behind the lines of the order.

use super::ReportPage;
use crate::{
    export::Format,
    i18n::Locale,
    questionnaire::PaperId,
    report::Kind,
    tui::{
        Theme,
        scene::Scene,
        widget::{menu::Cursor, rows::Rows},
    },
};

/// A part of the order that is chosen from a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What it is for.
    Kind,
    /// All draft papers, or one.
    Paper,
    /// What kind of file.
    Format,
    /// The language.
    Language,
    /// A second language beside it.
    Second,
    /// With names or without.
    Names,
}

impl Part {
    /// Returns the message that names it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Kind => "report-screen-kind",
            Self::Paper => "report-screen-paper",
            Self::Format => "report-screen-format",
            Self::Language => "report-screen-language",
            Self::Second => "report-screen-second",
            Self::Names => "report-screen-names",
        }
    }

    /// Returns the message that asks for it.
    pub fn question(self) -> &'static str {
        match self {
            Self::Kind => "report-screen-kind-which",
            Self::Paper => "report-screen-paper-which",
            Self::Format => "report-screen-format-which",
            Self::Language => "report-screen-language-which",
            Self::Second => "report-screen-second-which",
            Self::Names => "report-screen-names-which",
        }
    }
}

/// An open list.
#[derive(Debug, Clone, Copy)]
pub struct List {
    /// What is chosen from it.
    pub part: Part,
    /// The line in front.
    pub cursor: Cursor,
}

/// A line of a list.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    /// Its name.
    pub name: String,
    /// What it is good for.
    pub about: Option<String>,
    /// Whether it is chosen now.
    pub is_chosen: bool,
    /// The draft paper that it stands for.
    pub paper: Option<PaperId>,
}

impl Choice {
    fn said(scene: &Scene, id: &str, is_chosen: bool) -> Self {
        Self { name: scene.say(id), about: scene.attribute(id, "for"), is_chosen, paper: None }
    }

    fn named(name: &str, is_chosen: bool) -> Self {
        Self { name: name.to_owned(), is_chosen, ..Self::default() }
    }

    /// Returns it without what it is good for.
    pub fn alone(self) -> Self {
        Self { about: None, ..self }
    }
}

/// Returns the kinds that there are for this company.
fn kinds(scene: &Scene) -> impl Iterator<Item = Kind> {
    Kind::ALL.into_iter().filter(|kind| *kind != Kind::Papers || !scene.derived().papers.is_empty())
}

impl ReportPage {
    /// Returns the languages that may stand beside the first.
    fn seconds<'s>(&self, scene: &'s Scene) -> impl Iterator<Item = &'s Locale> {
        let first = self.language.clone();
        scene.languages.iter().filter(move |language| **language != first)
    }

    /// Returns the formats that there are for the kind: a calendar only of what has days.
    fn formats(&self) -> impl Iterator<Item = Format> + use<> {
        let has_days = self.kind.has_days();
        Format::ALL.into_iter().filter(move |format| has_days || *format != Format::Ics)
    }

    /// Returns the lines of a list.
    pub(super) fn choices(&self, scene: &Scene, part: Part) -> Vec<Choice> {
        match part {
            Part::Kind => kinds(scene)
                .map(|kind| Choice::said(scene, &format!("report-kind-{}", kind.id()), kind == self.kind))
                .collect(),
            Part::Format => self
                .formats()
                .map(|format| Choice::said(scene, &format!("report-format-{}", format.id()), format == self.format))
                .collect(),
            Part::Paper => {
                let all = Choice::said(scene, "report-screen-paper-all", self.paper.is_none());
                let papers = scene.derived().papers.iter().map(|paper| {
                    let words = |part| scene.attribute(&format!("paper-{paper}"), part);
                    Choice {
                        name: words("name").unwrap_or_default(),
                        about: None,
                        is_chosen: self.paper.as_ref() == Some(paper),
                        paper: Some(paper.clone()),
                    }
                });
                std::iter::once(all).chain(papers).collect()
            }
            Part::Language => scene
                .languages
                .iter()
                .map(|language| Choice::named(language.name(), *language == self.language))
                .collect(),
            Part::Second => {
                let none = Choice::said(scene, "report-screen-second-none", self.second.is_none());
                let others = self
                    .seconds(scene)
                    .map(|language| Choice::named(language.name(), self.second.as_ref() == Some(language)));
                std::iter::once(none).chain(others).collect()
            }
            Part::Names => vec![
                Choice::said(scene, "report-screen-names-all", !self.redact),
                Choice::said(scene, "report-screen-names-out", self.redact),
            ],
        }
    }

    /// Takes the line at this place of a list.
    pub(super) fn take(&mut self, scene: &Scene, part: Part, at: usize) {
        match part {
            Part::Kind => {
                self.kind = kinds(scene).nth(at).unwrap_or(self.kind);
                // What was chosen for another kind may not be there for this one.
                self.format = self.formats().find(|format| *format == self.format).unwrap_or(Format::Pdf);
            }
            Part::Format => self.format = self.formats().nth(at).unwrap_or(self.format),
            Part::Paper => self.paper = at.checked_sub(1).and_then(|at| scene.derived().papers.get(at).cloned()),
            Part::Language => {
                if let Some(language) = scene.languages.get(at) {
                    self.language = language.clone();
                    self.second = self.second.take().filter(|second| second != language);
                }
            }
            Part::Second => self.second = at.checked_sub(1).and_then(|at| self.seconds(scene).nth(at).cloned()),
            Part::Names => self.redact = at == 1,
        }
    }

    /// Adds the lines of the open list.
    pub(super) fn draw_list(&self, scene: &Scene, rows: &mut Rows<'_>, theme: &Theme, list: &List) {
        rows.text(0, &scene.say(list.part.question()), theme.title);
        rows.blank();
        let choices = self.choices(scene, list.part);
        let here = list.cursor.get(choices.len());
        for (at, Choice { name, about, is_chosen, .. }) in choices.iter().enumerate() {
            let (mark, line) = theme.line(at == here);
            let style = if *is_chosen && at != here { theme.chosen } else { line };
            let tick = if *is_chosen { "(x) " } else { "( ) " };
            rows.focus(at == here, |rows| {
                rows.hanging(0, &format!("{mark}{tick}"), style, name, style);
                if let Some(about) = about {
                    rows.text(6, about, theme.quiet);
                }
            });
        }
    }
}
