//! The annex: everything behind the report, in chapters to look things up in. A file of its own.
//!
//! | chapter | where |
//! |---|---|
//! | what is in it, with pages | `contents` |
//! | every answer, a page a checklist | `answers` |
//! | not asked, by the reason | `not_asked` |
//! | profile, departments tick by tick | `company` |
//! | decided and accepted by name | `accepted` |
//! | view by | `lenses` |
//! | side sheets, by the shape of their rows | `sheets`, `records`, `rows` |
//! | people, votes, parking lot | `workshop` |
//! | words, laws | `terms`, `law` |
//!
//! Questions keep one number in all chapters: their place in [`crate::flow::Flow::asked`].

mod accepted;
mod answers;
mod company;
mod contents;
mod law;
mod lenses;
mod not_asked;
mod records;
mod rows;
mod sheets;
mod terms;
mod workshop;

use super::{
    Block, Cell, Column, Frame, Inline, Input, Page, Part, Role, Row, Run, Table,
    context::{Context, Place},
    words::typed,
};
use crate::{
    i18n::Args,
    questionnaire::{ChecklistId, ControlId, SheetId},
};

/// Space above and below the rows of long tables.
const CLOSE: f32 = 4.5;

/// A chapter of the annex. Each is a page that takes as many sheets as it needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Chapter {
    Contents,
    Answers(ChecklistId),
    NotAsked,
    Company,
    Accepted,
    Lenses,
    Sheet(SheetId),
    Workshop,
    Terms,
    Law,
}

impl Chapter {
    /// Returns the id of the page.
    pub(super) fn id(&self) -> String {
        match self {
            Self::Contents => "contents".to_owned(),
            Self::Answers(checklist) => format!("answers-{checklist}"),
            Self::NotAsked => "not-asked".to_owned(),
            Self::Company => "company".to_owned(),
            Self::Accepted => "accepted".to_owned(),
            Self::Lenses => "lenses".to_owned(),
            Self::Sheet(sheet) => format!("sheet-{sheet}"),
            Self::Workshop => "workshop".to_owned(),
            Self::Terms => "terms".to_owned(),
            Self::Law => "law".to_owned(),
        }
    }

    /// Returns what it is called in the outline and on the first page.
    fn name(&self, context: &Context<'_>) -> String {
        let words = context.words;
        match self {
            Self::Answers(checklist) => {
                let name = context.checklist_name(checklist);
                words.say("annex-answers-outline", &Args::new().with("checklist", name))
            }
            Self::Sheet(sheet) => words.text(&format!("sheet-{sheet}")),
            chapter => words.text(&format!("annex-{}-outline", chapter.id())),
        }
    }
}

/// Returns the chapters in order: those that have something to say.
pub(super) fn chapters(input: &Input<'_>) -> Vec<Chapter> {
    let flow = &input.flow;
    let mut chapters = vec![Chapter::Contents];
    let lists = flow.checklists().iter().map(|(checklist, _)| &checklist.id);
    let asked = |id: &&ChecklistId| input.scores.checklist(id).is_some_and(|score| score.asked > 0);
    chapters.extend(lists.filter(asked).cloned().map(Chapter::Answers));
    let rest = [
        (Chapter::NotAsked, not_asked::is_needed(input)),
        (Chapter::Company, true),
        (Chapter::Accepted, accepted::is_needed(input)),
        (Chapter::Lenses, lenses::is_needed(input)),
    ];
    chapters.extend(rest.into_iter().filter(|(_, needed)| *needed).map(|(chapter, _)| chapter));
    chapters.extend(sheets::begun(input).map(|table| Chapter::Sheet(table.sheet.id.clone())));
    let rest = [
        (Chapter::Workshop, workshop::is_needed(input)),
        (Chapter::Terms, !input.questionnaire.terms.is_empty()),
        (Chapter::Law, law::is_needed(input)),
    ];
    chapters.extend(rest.into_iter().filter(|(_, needed)| *needed).map(|(chapter, _)| chapter));
    chapters
}

/// Builds a chapter; none where the packs no longer have what it is about.
pub(super) fn page(context: &Context<'_>, chapter: &Chapter) -> Option<Page> {
    let Text { message, lead, blocks } = match chapter {
        Chapter::Contents => contents::text(context),
        Chapter::Answers(checklist) => answers::text(context, checklist)?,
        Chapter::NotAsked => not_asked::text(context),
        Chapter::Company => company::text(context),
        Chapter::Accepted => accepted::text(context),
        Chapter::Lenses => lenses::text(context),
        Chapter::Sheet(sheet) => sheets::text(context, sheet)?,
        Chapter::Workshop => workshop::text(context),
        Chapter::Terms => terms::text(context),
        Chapter::Law => law::text(context),
    };
    Some(Page {
        id: chapter.id(),
        frame: Frame::Flow,
        message,
        shape: None,
        outline: chapter.name(context),
        lead: vec![lead],
        blocks,
    })
}

/// What a chapter says.
struct Text {
    message: Inline,
    lead: Inline,
    blocks: Vec<Block>,
}

impl Context<'_> {
    /// Returns the number that a question has in every chapter, as written; none where it is not asked.
    pub(super) fn number_of(&self, control: &ControlId) -> Option<String> {
        Some(self.words.0.number(self.order_of(control)? + 1))
    }

    /// Returns the place of a question among those that are asked.
    fn order_of(&self, control: &ControlId) -> Option<usize> {
        self.input.flow.order(control)
    }

    /// Returns the number of the page on which a chapter begins.
    fn page_of(&self, chapter: Chapter) -> Option<Run> {
        self.page_number(&Place::Annex(chapter))
    }

    fn column(&self, id: &str, width: f32) -> Column {
        Column { head: self.words.text(id), width, end_aligned: false }
    }

    fn heading(&self, id: &str) -> Block {
        Block::Section { text: self.bold(id), shape: None }
    }

    fn body(&self, id: &str) -> Block {
        text(self.words.plain(id, &Args::new()), Role::Body)
    }
}

fn text(text: Inline, role: Role) -> Block {
    Block::Text { text, role, short: None }
}

/// A table with little space between its rows.
fn table(columns: Vec<Column>, rows: Vec<Row>, note: Option<Inline>) -> Block {
    Block::Table(Table { columns, rows, padding: CLOSE, note, ..Table::default() })
}

fn row(cells: Vec<Cell>) -> Row {
    Row { cells, ..Row::default() }
}

/// A title over the whole width of a table.
fn title(cell: Cell) -> Row {
    Row { cells: vec![cell], title: true, ..Row::default() }
}

fn free(text: impl Into<String>) -> Run {
    Run { free: true, ..Run::new(text) }
}

/// What somebody typed, a part a line; nothing where that is only blanks.
fn lines(text: &str) -> impl Iterator<Item = Part> + '_ {
    text.lines().map(typed).filter(|line| !line.is_empty()).map(|line| Part::Text(Inline(vec![free(line)])))
}

/// A cell; an en dash where it has nothing to say.
fn cell(parts: Vec<Part>) -> Cell {
    if parts.is_empty() { Cell::plain(super::words::NONE) } else { Cell(parts) }
}
