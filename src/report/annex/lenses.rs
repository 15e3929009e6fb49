//! View by: the same questions under other headings, by how they stand.

use super::{
    super::{Block, Cell, Inline, Part, Row, context::Context, words::NONE},
    Text, row, table, text as paragraph,
};
use crate::{
    args,
    flow::{Group, Standing},
    i18n::Args,
    questionnaire::{Grouping, Lens},
    report::{Input, Role},
};

/// The columns after the heading: what stands in them, head, width.
const COLUMNS: [(&[Standing], &str, f32); 5] = [
    (&[Standing::InPlace], "annex-lens-in-place", 98.0),
    (&[Standing::Partly], "annex-lens-partly", 66.0),
    (&[Standing::Not], "annex-lens-not", 66.0),
    (&[Standing::NotKnown, Standing::Split], "annex-lens-not-known", 66.0),
    (&[Standing::NotApplicable], "annex-lens-not-applicable", 52.0),
];

pub(super) fn is_needed(input: &Input<'_>) -> bool {
    !input.questionnaire.lenses.is_empty() && !input.flow.asked().is_empty()
}

/// In the table of contents.
pub(super) fn holds(context: &Context<'_>) -> String {
    let names: Vec<String> = lenses(context).map(|(lens, _)| name(context, lens)).collect();
    context.words.say("annex-lenses-holds", &args![list = context.words.list(&names)])
}

/// The lenses with a group that holds something asked.
fn lenses<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a Lens, Vec<Group<'a>>)> {
    let flow = &context.input.flow;
    context.input.questionnaire.lenses.iter().filter_map(|lens| {
        let mut groups = flow.groups(lens);
        groups.retain(|group| group.controls.iter().any(|(_, standing)| *standing != Standing::NotAsked));
        (!groups.is_empty()).then_some((lens, groups))
    })
}

fn name(context: &Context<'_>, lens: &Lens) -> String {
    context.words.text(&format!("lens-{}", lens.id))
}

pub(super) fn text(context: &Context<'_>) -> Text {
    let words = context.words;
    let mut blocks = Vec::new();
    let mut count = 0_usize;
    for (lens, groups) in lenses(context) {
        count += 1;
        blocks.push(Block::Section { text: Inline::bold(name(context, lens)), shape: None });
        let about = Inline::plain(words.attr(&format!("lens-{}", lens.id), "about"));
        blocks.push(paragraph(about, Role::Small));
        let heads = COLUMNS.iter().map(|(_, head, width)| context.column(head, *width));
        let columns = std::iter::once(context.column("annex-lens-group", 156.0)).chain(heads).collect();
        blocks.push(table(columns, groups.iter().map(|group| group_row(context, lens, group)).collect(), None));
    }
    let args = args![asked = context.input.flow.asked().len(), count = count];
    Text { message: words.plain("annex-lenses", &args), lead: words.plain("annex-lenses-lead", &Args::new()), blocks }
}

/// The heading with how much of it is in place, then the numbers of its questions by how they stand.
fn group_row(context: &Context<'_>, lens: &Lens, group: &Group<'_>) -> Row {
    let words = context.words;
    let (part, whole) = group.in_place();
    let not_asked = group.controls.iter().filter(|(_, standing)| *standing == Standing::NotAsked).count();
    let mut counts = Vec::new();
    // Provisions of one standard have few questions each: the columns say it all.
    if !matches!(lens.grouping, Grouping::Citations(_)) {
        counts.push(words.say("annex-lens-count", &args![part = part, whole = whole]));
    }
    if not_asked > 0 {
        counts.push(words.say("annex-lens-not-asked", &args![count = not_asked]));
    }
    let mut heading = Cell::text(Inline::bold(words.text(&group.message)));
    if !counts.is_empty() {
        heading = heading.and(Part::Small(Inline::plain(words.names(&counts))));
    }
    let numbers = COLUMNS.iter().map(|(wanted, ..)| {
        let mut found: Vec<usize> = group
            .controls
            .iter()
            .filter(|(_, standing)| wanted.contains(standing))
            .filter_map(|(control, _)| context.order_of(control))
            .collect();
        found.sort_unstable();
        let found: Vec<String> = found.into_iter().map(|at| words.0.number(at + 1)).collect();
        Cell::plain(if found.is_empty() { NONE.to_owned() } else { words.list(&found) })
    });
    row(std::iter::once(heading).chain(numbers).collect())
}
