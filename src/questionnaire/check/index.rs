//! Every name that the packs define, with the place where it stands first.

use std::collections::{BTreeMap, btree_map::Entry};

use super::super::{
    TierId,
    parse::{Pack, Source},
    raw::{Id, RawCitation, RawControl, RawFact, RawInstrument, RawTick, Shape},
};

/// A source and a line in it.
pub(super) type Spot<'a> = (&'a Source, usize);

/// All names, and the ones that stand twice.
#[derive(Default)]
pub(super) struct Index<'a> {
    pub controls: BTreeMap<&'a str, (&'a Source, &'a RawControl)>,
    pub citations: BTreeMap<&'a str, &'a RawCitation>,
    pub instruments: BTreeMap<&'a str, &'a RawInstrument>,
    pub facts: BTreeMap<&'a str, &'a RawFact>,
    pub ticks: BTreeMap<TierId, BTreeMap<&'a str, &'a RawTick>>,
    /// What became of each control that is no longer there.
    pub changes: BTreeMap<&'a str, &'a [Id]>,
    /// Each second definition with the place of the first.
    pub duplicates: Vec<(&'a Source, &'a Id, Spot<'a>)>,
}

impl<'a> Index<'a> {
    /// Collects the names of all packs.
    pub(super) fn new(packs: &'a [Pack<'a>]) -> Self {
        let mut index = Self::default();
        let mut firsts: BTreeMap<(&str, &str), Spot<'a>> = BTreeMap::new();
        for pack in packs {
            let source = pack.source;
            let mut names: Vec<(&'a str, &'a Id)> = Vec::new();
            match &pack.shape {
                Shape::Law(law) => {
                    for instrument in &law.instruments {
                        names.push(("instrument", &instrument.id));
                        index.instruments.entry(instrument.id.text()).or_insert(instrument);
                    }
                    for citation in &law.citations {
                        names.push(("citation", &citation.id));
                        index.citations.entry(citation.id.text()).or_insert(citation);
                    }
                }
                Shape::Profile(profile) => {
                    for question in &profile.questions {
                        names.push(("question", &question.id));
                        for fact in &question.facts {
                            names.push(("fact", &fact.id));
                            index.facts.entry(fact.id.text()).or_insert(fact);
                        }
                    }
                }
                Shape::Tiers(tiers) => {
                    for tier in &tiers.tiers {
                        let ticks = index.ticks.entry(tier.id.value).or_default();
                        for tick in &tier.ticks {
                            names.push((tier.id.value.id(), &tick.id));
                            ticks.entry(tick.id.text()).or_insert(tick);
                        }
                    }
                }
                Shape::Controls(controls) => {
                    for control in &controls.controls {
                        names.push(("control", &control.id));
                        index.controls.entry(control.id.text()).or_insert((source, control));
                    }
                }
                Shape::Checklist(checklist) => names.push(("checklist", &checklist.id)),
                Shape::Contradictions(contradictions) => {
                    names.extend(contradictions.rules.iter().map(|rule| ("rule", &rule.id)));
                }
                Shape::Lenses(lenses) => names.extend(lenses.lenses.iter().map(|lens| ("lens", &lens.id))),
                Shape::Terms(terms) => names.extend(terms.terms.iter().map(|term| ("term", term))),
                Shape::Changes(changes) => {
                    for change in &changes.changes {
                        names.push(("change", &change.control));
                        index.changes.entry(change.control.text()).or_insert(&change.became);
                    }
                }
                Shape::Sheet(sheet) => names.push(("sheet", &sheet.id)),
                Shape::Papers(papers) => names.extend(papers.papers.iter().map(|paper| ("paper", &paper.id))),
            }
            for (space, id) in names {
                match firsts.entry((space, id.text())) {
                    Entry::Occupied(first) => index.duplicates.push((source, id, *first.get())),
                    Entry::Vacant(vacant) => _ = vacant.insert((source, id.line)),
                }
            }
        }
        index
    }
}
