//! The staff handout: what may be written where, on one sheet for a wall.
//!
//! Departments for which the same holds share a sheet; where departments differ, each group has a sheet of its own that
//! says for whom it is. One sheet with the strictest rules for all would forbid to most what they may do, and be ignored.

use std::collections::BTreeSet;

use super::{
    Block, ClassPanel, Classes, FormLine, Frame, Inline, Input, Page, Run, Shape,
    context::{Context, Place, SHORT_NAME},
    words::{typed, typed_most},
};
use crate::{
    args,
    assessment::DepartmentId,
    channel::{self, Channels, Class, Rule},
    i18n::Args,
    questionnaire::{ControlId, Status, TickId, TierId},
    scoring::Colour,
};

/// The most examples of a class; of what is restricted more, since a kind that is missing there seems to be allowed.
const EXAMPLES: usize = 4;
const EXAMPLES_RESTRICTED: usize = 6;
/// The fact with what the chat is used for, and its value for chats with customers.
const USES: &str = "uses";
const WITH_CUSTOMERS: &str = "customer-chat";
/// How many departments a sheet names, and how long a name may be there.
const NAMED: usize = 8;
const NAME: usize = 24;
/// The control whose owner is told when something went wrong.
const PERSON_IN_CHARGE: &str = "person-in-charge";

/// What staff need to know of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// In this chat.
    Here,
    /// In this chat, in groups of the department itself.
    Own,
    /// In this chat until the other platform is there.
    Leaving,
    /// Not in this chat.
    Away,
}

impl Way {
    fn of(rule: Rule) -> Self {
        match rule {
            Rule::Inside => Self::Own,
            Rule::UntilMoved => Self::Leaving,
            away if away.is_away() => Self::Away,
            _ => Self::Here,
        }
    }
}

/// Departments for which the same holds.
struct Group {
    ways: [Way; 3],
    departments: Vec<DepartmentId>,
    /// The kinds of data that they have.
    ticks: Vec<TickId>,
}

/// Returns the groups in the order of their first departments; at least one.
fn groups(input: &Input<'_>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for Channels { department, lines, .. } in channel::channels(input.questionnaire, input.assessment, &input.scores) {
        let ways = lines.each_ref().map(|line| Way::of(line.rule));
        let ticks = lines.into_iter().flat_map(|line| line.ticks);
        match groups.iter_mut().find(|group| group.ways == ways) {
            Some(group) => {
                group.departments.push(department);
                group.ticks.extend(ticks);
            }
            None => groups.push(Group { ways, departments: vec![department], ticks: ticks.collect() }),
        }
    }
    groups
}

/// Returns the sheets.
pub(super) fn places(input: &Input<'_>) -> Vec<Place> {
    (0..groups(input).len()).map(Place::Handout).collect()
}

/// Arranges the sheet of a group.
pub(super) fn page(context: &Context<'_>, index: usize) -> Option<Page> {
    let words = context.words;
    let groups = groups(context.input);
    let group = groups.get(index)?;
    let platform = typed_most(context.input.assessment.fact_text("platform-name"), SHORT_NAME);
    let args = args![organisation = typed_most(&context.organisation, 2 * SHORT_NAME), date = context.input.today];
    let mut lead = vec![match platform.is_empty() {
        true => words.plain("handout-lead-unnamed", &args),
        false => words.plain("handout-lead", &args.with("platform", platform)),
    }];
    if groups.len() > 1 {
        let name = |id: &DepartmentId| context.seat(id).map(|seat| typed_most(&seat.name, NAME));
        let names: Vec<String> = group.departments.iter().filter_map(name).collect();
        lead.push(words.plain("handout-for", &args![departments = words.names_most(&names, NAMED)]));
    }
    let panels = Class::ALL.into_iter().zip(group.ways).map(|(class, way)| panel(context, group, class, way));
    let classes = Classes {
        heads: [words.text("handout-what"), words.text("handout-where")],
        panels: panels.collect(),
        alt: words.text("handout-alt"),
    };
    let charge = in_charge(context);
    let blocks =
        vec![Block::Classes(classes), Block::Facts(advice(context, &charge)), Block::Form(form(context, charge))];
    Some(Page {
        id: Place::Handout(index).id(),
        frame: Frame::Handout,
        message: words.plain("handout", &Args::new()),
        shape: None,
        outline: words.text("handout-outline"),
        lead,
        blocks,
    })
}

fn panel(context: &Context<'_>, group: &Group, class: Class, way: Way) -> ClassPanel {
    let words = context.words;
    let own = format!("handout-{}", class.id());
    let said = |id: &str| words.attr(&own, id);
    // Who chats with customers there cannot keep every outsider out.
    let uses = context.input.assessment.profile.get(USES);
    let with_customers = uses.is_some_and(|uses| uses.values.iter().any(|value| value.as_str() == WITH_CUSTOMERS));
    let guests = if with_customers { "customers" } else { "guests" };
    let (means, places): (&str, &[&str]) = match (class, way) {
        (Class::Open, _) => ("means", &["any", "guests"]),
        (Class::Internal, Way::Here) => ("means", &["need", guests, "forward"]),
        (Class::Internal, Way::Own) => ("means", &["own", guests, "forward"]),
        (Class::Internal, Way::Leaving | Way::Away) => ("means", &["leaving", "need", guests, "forward"]),
        (Class::Restricted, Way::Here | Way::Own | Way::Leaving) => ("means", &["need", "guests", "forward"]),
        (Class::Restricted, Way::Away) => ("never", &["photos", "call"]),
    };
    let instead = || FormLine { label: words.text("handout-instead"), value: Inline::default() };
    ClassPanel {
        shape: Shape::State(match class {
            Class::Open => Colour::Green,
            Class::Internal => Colour::Amber,
            Class::Restricted => Colour::Red,
        }),
        name: words.text(&own),
        means: said(means),
        what: examples(context, group, class).into_iter().map(Inline::plain).collect(),
        places: places.iter().map(|id| Inline::plain(said(id))).collect(),
        line: (way == Way::Away).then(instead),
    }
}

/// Returns examples of a class: what these departments have, what the interim rule names, then what else there is of it.
fn examples(context: &Context<'_>, group: &Group, class: Class) -> Vec<String> {
    let words = context.words;
    let interim = context.input.flow.interim(None);
    let kinds = channel::kinds(context.input.questionnaire);
    let of_class: Vec<&TickId> = kinds.iter().filter(|kind| kind.class == class).map(|kind| &kind.tick).collect();
    let named = |tick: &TickId| interim.ticks.iter().any(|known| known.id == *tick);
    let mut ticks: Vec<&TickId> = of_class.iter().copied().filter(|tick| group.ticks.contains(tick)).collect();
    ticks.extend(of_class.iter().copied().filter(|tick| named(tick)));
    // What they have is named more fully than what else there is of it.
    let own: BTreeSet<&TickId> = ticks.iter().copied().collect();
    let most = if class == Class::Restricted { own.len().clamp(EXAMPLES, EXAMPLES_RESTRICTED) } else { EXAMPLES };
    ticks.extend(of_class);
    let mut examples: Vec<String> = Vec::new();
    for tick in ticks {
        let short = words.attr("handout-kind", tick.as_str());
        let example = match short.is_empty() {
            true => words.attr(&format!("tick-{}-{tick}", TierId::Sensitivity.id()), "name"),
            false => short,
        };
        if !example.is_empty() && !examples.contains(&example) {
            examples.push(example);
        }
    }
    if class == Class::Open {
        examples.truncate(EXAMPLES - 1);
        examples.push(words.attr("handout-kind", "thanks"));
    }
    examples.truncate(most);
    examples
}

/// Returns who is in charge of the chat, as typed; empty where nobody is yet.
fn in_charge(context: &Context<'_>) -> String {
    let control = ControlId::from(PERSON_IN_CHARGE);
    match context.input.flow.status(&control) {
        Some(Status::InPlace | Status::Partly) => typed_most(&context.owner(&control), SHORT_NAME),
        _ => String::new(),
    }
}

fn advice(context: &Context<'_>, charge: &str) -> Vec<(String, Vec<Inline>)> {
    let words = context.words;
    let known = !typed(charge).is_empty();
    let say = |id: &str| match known {
        true => words.plain(id, &args![name = charge]),
        false => words.plain(&format!("{id}-somebody"), &Args::new()),
    };
    vec![
        (words.text("handout-wrong"), vec![say("handout-wrong-tell")]),
        (words.text("handout-unsure"), vec![say("handout-unsure-ask")]),
    ]
}

fn form(context: &Context<'_>, charge: String) -> Vec<FormLine> {
    let line = |id: &str, value| FormLine { label: context.words.text(id), value };
    let name = Inline(vec![Run { free: true, ..Run::new(charge) }]);
    vec![line("handout-person", name), line("handout-telephone", Inline::default())]
}
