//! Draft papers, one page each: what the pack says, with what the answers know already.

mod table;

use super::{
    Block, Cell, Column, FormLine, Frame, Inline, Item, List, Page, Part, Role, Row, Run, Table, asks,
    context::{Context, Place},
    words::{bold, typed, typed_most},
};
use crate::{
    args,
    flow::Flow,
    i18n::Args,
    questionnaire::{
        Condition, ControlId, Fill, Filled, ItemId, LawStatus, Paper, PaperBlock, PaperContent, PaperId, PaperItem,
        Status, is_old,
    },
};

/// The longest name of a company, platform or person on a line.
const NAME: usize = 120;
/// Room for an answer of the provider, in written lines.
const REPLY: u8 = 3;

/// Returns the draft papers that may concern the company, in the order of the pack.
pub fn papers<'a>(flow: &Flow<'a>) -> impl Iterator<Item = &'a Paper> {
    let reading = flow.reading();
    flow.questionnaire().papers.iter().filter(move |paper| reading.may_apply(paper.when.as_ref()))
}

/// Returns those of `controls` that are put to the provider: asked of the company, and not known, or not in
/// place in full.
pub fn questions<'b>(flow: &Flow<'_>, controls: &'b [ControlId]) -> impl Iterator<Item = &'b ControlId> {
    controls.iter().filter(|control| {
        let open =
            !matches!(flow.status(control), Some(Status::InPlace | Status::Compensating | Status::NotApplicable));
        open && flow.find(control.as_str()).is_some()
    })
}

/// Arranges one paper; none that the packs do not have.
pub(super) fn page(context: &Context<'_>, id: &PaperId) -> Option<Page> {
    let paper = context.input.questionnaire.paper(id.as_str())?;
    let words = context.words;
    let own = format!("paper-{id}");
    let drafted = args![date = context.input.today, law = paper.law_as_of];
    let mut blocks = vec![text(words.plain("paper-drafted", &drafted), Role::Small)];
    if is_old(paper.law_as_of, context.input.today) {
        blocks.push(text(words.plain("law-old", &args![date = paper.law_as_of]), Role::Small));
    }
    if context.input.assessment.sample {
        blocks.push(text(words.plain("report-sample", &Args::new()), Role::Small));
    }
    if paper.asks() && !asks_anything(context, paper) {
        blocks.push(text(Inline::plain(words.attr(&own, "empty")), Role::Body));
    } else {
        blocks.extend(Draft { context, own: own.clone() }.blocks(paper));
    }
    Some(Page {
        id: Place::Paper(id.clone()).id(),
        frame: Frame::Flow,
        message: words.plain(&own, &Args::new()),
        shape: None,
        outline: words.attr(&own, "name"),
        lead: Vec::new(),
        blocks,
    })
}

/// Arranges the notes on all papers of the document: how each is used, and what it rests on. They speak to the company,
/// so they stand on sheets of their own.
pub(super) fn notes(context: &Context<'_>) -> Page {
    let words = context.words;
    let mut blocks = Vec::new();
    for place in &context.places {
        let Place::Paper(id) = place else { continue };
        let Some(paper) = context.input.questionnaire.paper(id.as_str()) else { continue };
        let own = format!("paper-{id}");
        blocks.push(Block::Section { text: Inline(vec![bold(words.attr(&own, "name"))]), shape: None });
        blocks.push(text(Inline::plain(words.attr(&own, "about")), Role::Body));
        blocks.push(Block::Table(law(context, paper)));
    }
    Page {
        id: Place::PaperNotes.id(),
        frame: Frame::Flow,
        message: words.plain("paper-notes", &Args::new()),
        shape: None,
        outline: words.text("paper-notes-outline"),
        lead: Vec::new(),
        blocks,
    }
}

fn text(text: Inline, role: Role) -> Block {
    Block::Text { text, role, short: None }
}

fn asks_anything(context: &Context<'_>, paper: &Paper) -> bool {
    paper.blocks.iter().any(|block| match &block.content {
        PaperContent::Questions(controls) => questions(&context.input.flow, controls).next().is_some(),
        _ => false,
    })
}

/// What the paper rests on, as far as it may apply and may be printed: passage with status, and what it is about.
fn law(context: &Context<'_>, paper: &Paper) -> Table {
    let words = context.words;
    let column = |id: &str, width: f32| Column { head: words.text(id), width, end_aligned: false };
    let cited = context.input.flow.citations_of(&paper.law).filter(|citation| citation.printable);
    let rows = cited.map(|citation| {
        let note = match citation.status {
            LawStatus::OurAdvice => words.attr("status-law-our-advice", "note"),
            _ => words.attr(&format!("cite-{}", citation.id), "note"),
        };
        let note = if note.is_empty() { words.text(&format!("law-{}", citation.instrument)) } else { note };
        Row { cells: vec![context.citation_cell(citation), Cell::plain(note)], ..Row::default() }
    });
    let columns = vec![column("paper-law", 204.0), column("paper-law-about", 300.0)];
    Table { columns, rows: rows.collect(), padding: 4.5, ..Table::default() }
}

/// A paper while its blocks are made.
struct Draft<'c, 'a> {
    context: &'c Context<'a>,
    /// The id of the paper's own message.
    own: String,
}

impl Draft<'_, '_> {
    fn blocks(&self, paper: &Paper) -> Vec<Block> {
        let mut made = Vec::new();
        // Groups of questions that follow each other are one table: one head, one run of numbers.
        let mut asked: Option<Table> = None;
        let mut number = 0;
        for block in paper.blocks.iter().filter(|block| self.applies(block.when.as_ref())) {
            if let PaperContent::Questions(controls) = &block.content {
                let rows = self.questions(block, controls, &mut number);
                asked.get_or_insert_with(|| self.reply_table()).rows.extend(rows);
                continue;
            }
            made.extend(asked.take().filter(|table| !table.rows.is_empty()).map(Block::Table));
            made.extend(self.block(block));
        }
        made.extend(asked.filter(|table| !table.rows.is_empty()).map(Block::Table));
        made
    }

    fn applies(&self, when: Option<&Condition>) -> bool {
        self.context.input.flow.reading().may_apply(when)
    }

    /// Returns the words of a block, or of a line or column of it.
    fn words(&self, block: &PaperBlock, item: Option<&ItemId>) -> String {
        let item = item.map(|item| format!("-{item}")).unwrap_or_default();
        self.context.words.text(&format!("{}-{}{item}", self.own, block.id))
    }

    fn block(&self, block: &PaperBlock) -> Option<Block> {
        Some(match &block.content {
            PaperContent::Heading => Block::Section { text: Inline(vec![bold(self.words(block, None))]), shape: None },
            PaperContent::Text => text(Inline::plain(self.words(block, None)), Role::Body),
            PaperContent::List(items) => Block::List(self.list(block, items, false)?),
            PaperContent::Steps(items) => Block::List(self.list(block, items, true)?),
            PaperContent::Form(items) => Block::Form(self.items(items).map(|item| self.line(block, item)).collect()),
            PaperContent::Table(table) => Block::Table(self.table(block, table)),
            PaperContent::Signature => asks::signature(self.context, None),
            PaperContent::Questions(_) => return None,
        })
    }

    fn items<'i>(&self, items: &'i [PaperItem]) -> impl Iterator<Item = &'i PaperItem> {
        items.iter().filter(|item| self.applies(item.when.as_ref()))
    }

    /// Returns a list; none where nothing on it applies.
    fn list(&self, block: &PaperBlock, items: &[PaperItem], numbered: bool) -> Option<List> {
        let words = |item: &PaperItem| Inline::plain(self.words(block, Some(&item.id)));
        let items: Vec<Item> = self.items(items).map(|item| Item { text: words(item), small: Vec::new() }).collect();
        (!items.is_empty()).then_some(List { items, numbered, short: None })
    }

    fn line(&self, block: &PaperBlock, item: &PaperItem) -> FormLine {
        let value = match &item.filled {
            Some(Filled::With(Fill::Organisation)) => free(&self.context.input.assessment.title),
            Some(Filled::With(Fill::Platform)) => free(self.context.input.assessment.fact_text("platform-name")),
            Some(Filled::With(Fill::Kinds)) => Inline::plain(self.kinds()),
            Some(Filled::OwnerOf(control)) => match self.context.input.flow.status(control) {
                Some(Status::InPlace | Status::Partly) => free(&self.context.owner(control)),
                _ => Inline::default(),
            },
            None => Inline::default(),
        };
        FormLine { label: self.words(block, Some(&item.id)), value }
    }

    /// The table in which the provider replies, without rows.
    fn reply_table(&self) -> Table {
        let column = |head: String, width: f32| Column { head, width, end_aligned: false };
        let head = |id: &str| self.context.words.text(id);
        let columns = vec![
            column(String::new(), 20.0),
            column(head("paper-questions-question"), 244.0),
            column(head("paper-questions-answer"), 240.0),
        ];
        Table { columns, ..Table::default() }
    }

    /// Returns the rows of a group of questions under its title; none where nothing is open.
    fn questions(&self, block: &PaperBlock, controls: &[ControlId], number: &mut usize) -> Vec<Row> {
        let words = self.context.words;
        let mut rows = Vec::new();
        for control in questions(&self.context.input.flow, controls) {
            if rows.is_empty() {
                let title = Cell::text(Inline(vec![bold(self.words(block, None))]));
                rows.push(Row { cells: vec![title], title: true, ..Row::default() });
            }
            *number += 1;
            let reference = words.plain("paper-questions-reference", &args![id = control.as_str()]);
            let cells = vec![
                Cell::text(Inline(vec![bold(words.0.number(*number))])),
                Cell::plain(words.text(&format!("ask-{control}"))).and(Part::Small(reference)),
                self.reply(control),
            ];
            rows.push(Row { cells, ..Row::default() });
        }
        rows
    }

    /// What the provider answered, by whom and when; room to write where nothing came yet.
    fn reply(&self, control: &ControlId) -> Cell {
        let words = self.context.words;
        let reply = self.context.input.assessment.replies.get(control);
        let Some((reply, text)) = reply.map(|reply| (reply, typed(&reply.text))).filter(|(_, text)| !text.is_empty())
        else {
            return Cell(vec![Part::Blank(REPLY)]);
        };
        let text = Cell::text(Inline(vec![Run { free: true, ..Run::new(text) }]));
        let from = typed_most(&reply.from, NAME);
        let said = match (from.is_empty(), reply.date) {
            (true, None) => return text,
            (true, Some(date)) => words.say("reply-on", &args![date = date]),
            (false, None) => words.say("reply-from", &args![from = from]),
            (false, Some(date)) => words.say("reply-from-on", &args![from = from, date = date]),
        };
        text.and(Part::Small(Inline::quiet(said)))
    }
}

/// What somebody typed, on a line.
fn free(text: &str) -> Inline {
    Inline(vec![Run { free: true, ..Run::new(typed_most(text, NAME)) }])
}
