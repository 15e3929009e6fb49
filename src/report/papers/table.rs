//! Tables of draft papers: rows that the paper names, blank ones, and those made from ticks, departments and uses.

use super::{
    super::{
        Cell, ChipLook, Column, Inline, Part, Row, Run, Table,
        context::Seat,
        table::WIDTH,
        words::{NONE, quiet},
    },
    Draft,
};
use crate::{
    assessment::TierAnswer,
    channel,
    questionnaire::{
        CitationId, FactId, GroupClass, Made, PaperBlock, PaperColumn, PaperItem, PaperRows, PaperTable, Tick, TierId,
        ValueId,
    },
};

/// Room to write in the rows of a list of steps, and in those of a worksheet, in written lines.
const STEP: u8 = 1;
const SHEET: u8 = 2;
/// Blank rows for what the answers do not know.
const SPARE: u32 = 2;

/// What a row is about.
enum Subject<'a> {
    /// A line that the paper names.
    Item(&'a PaperItem),
    /// A kind of data.
    Kind(&'a Tick),
    /// A department.
    Department(&'a Seat<'a>),
    /// A use of the platform.
    Use(&'a ValueId),
    /// Nothing yet.
    Blank,
}

impl Draft<'_, '_> {
    /// Returns the kinds of data that are ticked anywhere, in words; empty where nothing is.
    pub(super) fn kinds(&self) -> String {
        self.names(self.ticked(&[]).into_iter())
    }

    /// Makes a table.
    pub(super) fn table(&self, block: &PaperBlock, table: &PaperTable) -> Table {
        let shares = table.columns.iter().map(|column| column.share).fold(0, u32::saturating_add).max(1);
        let column = |column: &PaperColumn| Column {
            head: self.words(block, Some(&column.id)),
            width: WIDTH * column.share as f32 / shares as f32,
            end_aligned: false,
        };
        let spare = (0..SPARE).map(|_| Subject::Blank);
        let (subjects, room): (Vec<Subject<'_>>, u8) = match &table.rows {
            PaperRows::Items(items) => (self.items(items).map(Subject::Item).collect(), STEP),
            PaperRows::Blank(count) => ((0..*count).map(|_| Subject::Blank).collect(), SHEET),
            PaperRows::Kinds(law) => (self.ticked(law).into_iter().map(Subject::Kind).chain(spare).collect(), SHEET),
            PaperRows::Departments => (self.context.seats.iter().map(Subject::Department).collect(), SHEET),
            PaperRows::Uses => (self.uses().map(Subject::Use).chain(spare).collect(), SHEET),
        };
        let rows = subjects.iter().map(|subject| {
            let cell = |(index, column)| match index {
                0 => self.head(block, subject, room),
                _ => self.cell(block, subject, column, room),
            };
            Row { cells: table.columns.iter().enumerate().map(cell).collect(), ..Row::default() }
        });
        let rows = rows.collect();
        Table { columns: table.columns.iter().map(column).collect(), rows, padding: 4.5, ..Table::default() }
    }

    /// The first cell of a row: what it is about.
    fn head(&self, block: &PaperBlock, subject: &Subject<'_>, room: u8) -> Cell {
        match subject {
            Subject::Item(item) => Cell::plain(self.words(block, Some(&item.id))),
            Subject::Kind(tick) => Cell::plain(self.name(tick)),
            Subject::Department(seat) => Cell::text(Inline(vec![Run { free: true, ..Run::new(seat.name.clone()) }])),
            Subject::Use(value) => Cell::plain(self.context.words.text(&format!("fact-uses-{value}"))),
            Subject::Blank => Cell(vec![Part::Blank(room)]),
        }
    }

    fn cell(&self, block: &PaperBlock, subject: &Subject<'_>, column: &PaperColumn, room: u8) -> Cell {
        let words = self.context.words;
        match (subject, column.made) {
            (Subject::Item(item), None) if column.words => {
                Cell::plain(words.attr(&format!("{}-{}-{}", self.own, block.id, item.id), column.id.as_str()))
            }
            (Subject::Item(item), Some(Made::Kinds)) => {
                let class = GroupClass::named(item.id.as_str());
                let of = self.data().iter().filter(|tick| class_of(tick) == class && class.is_some());
                Cell::plain(self.names(of))
            }
            (Subject::Kind(tick), Some(Made::Class)) => {
                Cell::plain(class_of(tick).map_or_else(|| NONE.to_owned(), |class| self.class(class)))
            }
            (Subject::Kind(tick), Some(Made::Departments)) => {
                let seats = self.context.seats.iter().filter(|seat| answer(seat).ticks.contains(&tick.id));
                let names: Vec<String> = seats.map(|seat| seat.name.clone()).collect();
                Cell::text(Inline(vec![Run { free: true, ..Run::new(words.list(&names)) }]))
            }
            (Subject::Department(seat), Some(Made::Kinds)) => self.kinds_of(seat),
            (Subject::Department(seat), Some(Made::Class)) => self.class_needed(seat),
            _ => Cell(vec![Part::Blank(room)]),
        }
    }

    /// The kinds of data of the packs, in order.
    fn data(&self) -> &[Tick] {
        self.context.input.questionnaire.tier(TierId::Sensitivity).map_or(&[], |tier| &tier.ticks)
    }

    /// The kinds of data that are ticked in any department and cite one of `law`; any where `law` is empty.
    fn ticked(&self, law: &[CitationId]) -> Vec<&Tick> {
        let seats = &self.context.seats;
        let wanted = |tick: &&Tick| law.is_empty() || tick.law.iter().any(|citation| law.contains(citation));
        let ticked = |tick: &&Tick| seats.iter().any(|seat| answer(seat).ticks.contains(&tick.id));
        self.data().iter().filter(wanted).filter(ticked).collect()
    }

    fn uses(&self) -> impl Iterator<Item = &ValueId> {
        let chosen = self.context.input.assessment.profile.get(&FactId::new("uses")).map(|answer| &answer.values);
        let fact = self.context.input.questionnaire.fact("uses");
        let values = fact.into_iter().flat_map(|fact| &fact.values);
        values.filter(move |value| chosen.is_some_and(|chosen| chosen.contains(*value)))
    }

    fn name(&self, tick: &Tick) -> String {
        self.context.words.attr(&format!("tick-sensitivity-{}", tick.id), "name")
    }

    fn names<'t>(&self, ticks: impl Iterator<Item = &'t Tick>) -> String {
        self.context.words.list(&ticks.map(|tick| self.name(tick)).collect::<Vec<_>>())
    }

    fn class(&self, class: GroupClass) -> String {
        self.context.words.text(&format!("paper-class-{}", class.id()))
    }

    fn kinds_of(&self, seat: &Seat<'_>) -> Cell {
        let words = self.context.words;
        let answer = answer(seat);
        let names = self.names(self.data().iter().filter(|tick| answer.ticks.contains(&tick.id)));
        let mut parts = Vec::new();
        if !names.is_empty() {
            parts.push(Part::Text(Inline::plain(names)));
        }
        if answer.is_unsure(self.context.input.questionnaire.tier(TierId::Sensitivity)) {
            let id = if parts.is_empty() { "not-known" } else { "report-partly-known" };
            parts.push(Part::Chip(ChipLook::Unknown, words.text(id)));
        }
        if parts.is_empty() {
            parts.push(Part::Text(Inline(vec![quiet(words.text("paper-kinds-none"))])));
        }
        Cell(parts)
    }

    /// The strictest kind of group that a department needs, at its worst reading; and that this chat has none for it now,
    /// where the decision keeps such things out, so that the draft says what the handout says.
    fn class_needed(&self, seat: &Seat<'_>) -> Cell {
        let (words, input) = (self.context.words, self.context.input);
        let levels = answer(seat).levels(input.questionnaire.tier(TierId::Sensitivity));
        if !levels.assessed {
            return Cell::plain(NONE);
        }
        let class = GroupClass::of_level(levels.worst);
        let channels = channel::channels(input.questionnaire, input.assessment, &input.scores);
        let lines = channels.iter().filter(|channel| channel.department == seat.department.id);
        let mut line = lines.flat_map(|channel| &channel.lines).filter(|line| line.class.id() == class.id());
        let cell = Cell::plain(self.class(class));
        match line.any(|line| line.rule.is_away()) {
            true => cell.and(Part::Small(Inline(vec![quiet(words.text("paper-class-away"))]))),
            false => cell,
        }
    }
}

fn answer<'s>(seat: &Seat<'s>) -> &'s TierAnswer {
    &seat.department.sensitivity
}

fn class_of(tick: &Tick) -> Option<GroupClass> {
    tick.level.map(GroupClass::of_level)
}
