//! The same document in two languages, in one.
//!
//! Both are built from one input with two catalogues, so that their pages and blocks correspond one to one. A fixed
//! frame (cover, board page, handout) stands twice, the second time in the second language. On other pages paragraphs,
//! headings, lists and figures become a [`Block::Pair`]; in tables, facts, forms, questions and signatures each place
//! holds both languages. What is the same in both, such as a number or what somebody typed, stands once.
//!
//! Words of the second language are told in three ways:
//!
//! - a [`Run`](super::Run) with [`second`](super::Run::second); an [`Inline`] of both has the first language's runs, a
//!   line feed, and the second's;
//! - the second block of a [`Block::Pair`], and a page that [`Page::is_second`], are in the second language as a whole;
//! - a plain text of both has a line feed between them: see [`halves`].

use super::{Block, Cell, Document, Frame, Inline, Page, Part, Question, Role, Row, Run, Slot, Table, Tone};

/// Between the two halves of a text of both languages. No other text of a document holds one.
const BETWEEN: char = '\n';

/// Returns the first and the second half of a text; the second is none where both languages say the same, or there is
/// only one language.
pub fn halves(text: &str) -> (&str, Option<&str>) {
    match text.split_once(BETWEEN) {
        Some((first, second)) => (first, Some(second)),
        None => (text, None),
    }
}

impl Page {
    /// Says whether the page repeats the one before it in the second language.
    pub fn is_second(&self) -> bool {
        self.message.0.iter().any(|run| run.second)
    }
}

impl Inline {
    /// Returns its runs in the document's language and those in its second one, without the line feed between.
    pub fn halves(&self) -> (Self, Self) {
        let (mut second, first): (Vec<Run>, Vec<Run>) = self.0.iter().cloned().partition(|run| run.second);
        if !first.is_empty() && second.first().is_some_and(|run| run.text == BETWEEN.to_string()) {
            second.remove(0);
        }
        (Self(first), Self(second))
    }
}

/// Sets `second` beside `first`. Pages and blocks that do not correspond stand one after the other.
pub fn twin(mut first: Document, mut second: Document) -> Document {
    let places = Places::of(&first, &second);
    first.pages.iter_mut().for_each(|page| refer(page, &places.first));
    for page in &mut second.pages {
        refer(page, &places.second);
        page.visit(&mut |slot| mark(slot));
    }
    let mut pages = Vec::new();
    let mut others = second.pages.into_iter().peekable();
    for page in first.pages {
        match others.next_if(|other| other.id == page.id) {
            Some(other) if is_fixed(&page) => pages.extend([page, other]),
            Some(other) => pages.push(merge(page, other)),
            None => pages.push(page),
        }
    }
    pages.extend(others);
    Document {
        title: beside(&first.title, &second.title, " \u{b7} "),
        classification: both(first.classification, second.classification),
        edition: both(first.edition, second.edition),
        progress: first.progress.zip(second.progress).map(|(one, other)| both(one, other)),
        footer: both(first.footer, second.footer),
        data_code: both(first.data_code, second.data_code),
        page_label: both(first.page_label, second.page_label),
        with: Some(second.locale),
        pages,
        ..first
    }
}

/// Says whether a page stands twice.
fn is_fixed(page: &Page) -> bool {
    page.frame != Frame::Flow
}

/// For the pages of each document, where they stand in the twin.
struct Places {
    first: Vec<usize>,
    second: Vec<usize>,
}

impl Places {
    fn of(first: &Document, second: &Document) -> Self {
        let mut places = Self { first: Vec::new(), second: Vec::new() };
        let mut others = second.pages.iter().peekable();
        let mut next = 0;
        for page in &first.pages {
            places.first.push(next);
            if others.next_if(|other| other.id == page.id).is_some() {
                next += usize::from(is_fixed(page));
                places.second.push(next);
            }
            next += 1;
        }
        places.second.extend(others.enumerate().map(|(at, _)| next + at));
        places
    }
}

/// Writes references to pages anew.
fn refer(page: &mut Page, places: &[usize]) {
    page.visit(&mut |slot| {
        let Slot::Inline(inline) = slot else { return };
        for run in &mut inline.0 {
            if let Some(at) = run.page.and_then(|at| places.get(at)) {
                (run.page, run.text) = (Some(*at), (at + 1).to_string());
            }
        }
    });
}

/// Says of every run that it is in the second language.
fn mark(slot: Slot<'_>) {
    if let Slot::Inline(inline) = slot {
        inline.0.iter_mut().for_each(|run| run.second = true);
    }
}

fn merge(first: Page, second: Page) -> Page {
    let mut lead = Vec::new();
    if !same(&first.message, &second.message) {
        lead.push(with_style(second.message, |run| run.bold = true));
    }
    lead.extend(first.lead.iter().cloned());
    lead.extend(second.lead.into_iter().filter(|line| !first.lead.iter().any(|other| same(line, other))));
    Page { lead, blocks: merge_blocks(first.blocks, second.blocks), ..first }
}

fn merge_blocks(first: Vec<Block>, second: Vec<Block>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let (mut ones, mut others) = (first.into_iter().peekable(), second.into_iter().peekable());
    while let (Some(one), Some(other)) = (ones.peek(), others.peek()) {
        if std::mem::discriminant(one) != std::mem::discriminant(other) {
            break;
        }
        blocks.extend(ones.next().zip(others.next()).map(|(one, other)| merge_block(one, other)));
    }
    blocks.extend(ones);
    // The second language alone: beside nothing.
    let nothing = || Block::Text { text: Inline::default(), role: Role::Body, short: None };
    blocks.extend(others.map(|other| Block::Pair(Box::new(nothing()), Box::new(other))));
    blocks
}

fn merge_block(first: Block, second: Block) -> Block {
    match (first, second) {
        (first, second) if says(&first) == says(&second) => first,
        (Block::Table(first), Block::Table(second)) if first.columns.len() == second.columns.len() => {
            Block::Table(merge_table(first, second))
        }
        (Block::Facts(first), Block::Facts(second)) if first.len() == second.len() => {
            let rows = first.into_iter().zip(second);
            Block::Facts(
                rows.map(|((label, lines), (other, rest))| (both(label, other), append(lines, rest))).collect(),
            )
        }
        (Block::Form(mut first), Block::Form(second)) if first.len() == second.len() => {
            for (line, other) in first.iter_mut().zip(second) {
                line.label = both(std::mem::take(&mut line.label), other.label);
                line.value = stack(std::mem::take(&mut line.value), other.value);
            }
            Block::Form(first)
        }
        (Block::Questions(first), Block::Questions(second)) if first.len() == second.len() => Block::Questions(
            first.into_iter().zip(second).map(|(first, second)| merge_question(first, second)).collect(),
        ),
        (
            Block::Signature { agreed, options, captions: [name, role, sign, date] },
            Block::Signature { agreed: other, options: others, captions: [name_, role_, sign_, date_] },
        ) => Block::Signature {
            agreed: both(agreed, other),
            options: both_all(options, others),
            captions: [both(name, name_), both(role, role_), both(sign, sign_), both(date, date_)],
        },
        (first, second) => Block::Pair(Box::new(first), Box::new(second)),
    }
}

fn merge_question(first: Question, second: Question) -> Question {
    Question {
        number: first.number,
        text: stack(first.text, second.text),
        small: append(first.small, second.small),
        options: both_all(first.options, second.options),
        lines: both_all(first.lines, second.lines),
    }
}

fn merge_table(mut first: Table, second: Table) -> Table {
    for (column, other) in first.columns.iter_mut().zip(second.columns) {
        column.head = both(std::mem::take(&mut column.head), other.head);
    }
    if let (Some((words, _, _)), Some((other, _, _))) = (&mut first.group, second.group) {
        *words = both(std::mem::take(words), other);
    }
    let mut others = second.rows.into_iter();
    for (row, other) in first.rows.iter_mut().zip(&mut others) {
        merge_row(row, other);
    }
    first.rows.extend(others);
    first.note = match (first.note, second.note) {
        (Some(note), Some(other)) => Some(stack(note, other)),
        (note, other) => note.or(other),
    };
    first
}

/// The second language stands grey below the first, cell by cell.
fn merge_row(row: &mut Row, other: Row) {
    if row.cells.len() < other.cells.len() {
        row.cells.resize_with(other.cells.len(), Cell::default);
    }
    for (cell, Cell(parts)) in row.cells.iter_mut().zip(other.cells) {
        let said: Vec<String> = cell.0.iter().map(|part| bare(&words(part))).collect();
        let is_new =
            |part: &Part| Some(bare(&words(part))).is_some_and(|text| !text.is_empty() && !said.contains(&text));
        cell.0.extend(parts.into_iter().filter(is_new).filter_map(quiet));
    }
}

/// The words of a part as the second language below the first; what is only drawn stands once.
fn quiet(part: Part) -> Option<Part> {
    let small = |text: Inline| Part::Small(with_style(text, |run| run.bold = false));
    Some(match part {
        Part::Text(text) => Part::Text(with_style(text, |run| {
            run.bold = false;
            run.tone = Tone::Quiet;
        })),
        Part::Small(text) | Part::Shape(_, text) | Part::Meter { word: text, .. } => small(text),
        Part::Law(_, word) | Part::Chip(_, word) => small(Inline(vec![Run { second: true, ..Run::new(word) }])),
        Part::Blank(_) => return None,
    })
}

fn words(part: &Part) -> String {
    match part {
        Part::Text(text) | Part::Small(text) | Part::Shape(_, text) | Part::Meter { word: text, .. } => text.text(),
        Part::Law(_, word) | Part::Chip(_, word) => word.clone(),
        Part::Blank(_) => String::new(),
    }
}

fn with_style(mut text: Inline, change: impl Fn(&mut Run)) -> Inline {
    text.0.iter_mut().for_each(change);
    text
}

/// A text as it is compared: names that each language joins with its own comma are the same.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// What a block says, as it is compared.
fn says(block: &Block) -> Vec<String> {
    block.texts().iter().map(|text| bare(text)).collect()
}

fn same(first: &Inline, second: &Inline) -> bool {
    bare(&first.text()) == bare(&second.text())
}

/// Both lists of lines, the first language before the second; a line that both have stands once.
fn append(mut first: Vec<Inline>, second: Vec<Inline>) -> Vec<Inline> {
    let new: Vec<_> = second.into_iter().filter(|line| !first.iter().any(|other| same(line, other))).collect();
    first.extend(new);
    first
}

/// Both lines in one, the second language after a line feed; only the first where both are the same.
fn stack(first: Inline, second: Inline) -> Inline {
    if same(&first, &second) || second.is_empty() {
        return first;
    }
    if first.is_empty() {
        return second;
    }
    first.then(Inline(vec![Run { second: true, ..Run::new(BETWEEN.to_string()) }])).then(second)
}

/// Both texts in one: see [`halves`].
fn both(first: String, second: String) -> String {
    beside(&first, &second, BETWEEN.encode_utf8(&mut [0; 4]))
}

fn beside(first: &str, second: &str, between: &str) -> String {
    if bare(first) == bare(second) || bare(second).is_empty() {
        return first.to_owned();
    }
    format!("{first}{between}{second}")
}

fn both_all(first: Vec<String>, second: Vec<String>) -> Vec<String> {
    if first.len() != second.len() {
        return first.into_iter().chain(second).collect();
    }
    first.into_iter().zip(second).map(|(one, other)| both(one, other)).collect()
}
