//! What no profile ever meets: questions that are never asked, and facts that decide nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::{
        TierId,
        parse::{Pack, Source},
        raw::{At, RawCondition, RawControl, RawProfile, Shape},
    },
    Checker, FACTS,
    never::never,
    warning,
};

/// For each control: the conditions of the checklists that list it; none where one is only offered.
pub(super) type Lists<'p> = BTreeMap<&'p str, Vec<Option<&'p RawCondition>>>;

/// Collects for each control the checklists that list it.
pub(super) fn lists<'p>(packs: &'p [Pack<'_>]) -> Lists<'p> {
    let mut lists = Lists::new();
    for pack in packs {
        let Shape::Checklist(checklist) = &pack.shape else { continue };
        let when = checklist.when.as_ref().map(|when| &when.value);
        for entry in checklist.steps.iter().flat_map(|step| &step.controls) {
            lists.entry(entry.control.text()).or_default().push(when);
        }
    }
    lists
}

/// Returns every condition of a file on the profile and the tiers.
fn conditions(shape: &Shape) -> Vec<&At<RawCondition>> {
    match shape {
        Shape::Law(law) => law.instruments.iter().filter_map(|it| it.when.as_ref()).collect(),
        Shape::Profile(profile) => {
            profile.questions.iter().flat_map(|it| &it.facts).filter_map(|it| it.when.as_ref()).collect()
        }
        Shape::Controls(controls) => controls.controls.iter().filter_map(|it| it.when.as_ref()).collect(),
        Shape::Checklist(checklist) => checklist.when.iter().collect(),
        Shape::Contradictions(rules) => {
            rules.rules.iter().flat_map(|it| &it.all).filter_map(|it| it.value.when.as_ref()).collect()
        }
        Shape::Sheet(sheet) => {
            let entries = sheet.entries.iter().filter_map(|it| it.when.as_ref());
            let outcomes = sheet.outcomes.iter().filter_map(|it| it.when.as_ref());
            sheet.when.iter().chain(entries).chain(outcomes).collect()
        }
        Shape::Papers(papers) => {
            let blocks = || papers.papers.iter().flat_map(|it| &it.blocks);
            let own = papers.papers.iter().filter_map(|it| it.when.as_ref());
            let items = blocks().flat_map(|it| &it.items).filter_map(|it| it.when.as_ref());
            own.chain(blocks().filter_map(|it| it.when.as_ref())).chain(items).collect()
        }
        Shape::Tiers(_) | Shape::Lenses(_) | Shape::Terms(_) | Shape::Changes(_) => Vec::new(),
    }
}

fn read<'p>(condition: &'p RawCondition, facts: &mut BTreeSet<&'p str>) {
    match condition {
        RawCondition::All(parts) | RawCondition::Any(parts) => parts.iter().for_each(|part| read(&part.value, facts)),
        RawCondition::Not(part) => read(&part.value, facts),
        RawCondition::Includes(wanted) => facts.extend(wanted.0.iter().map(|(name, _)| name.text())),
        RawCondition::AtLeast(_) => {}
    }
}

/// Returns the facts that conditions read, with the tiers among them.
pub(super) fn facts_read<'p>(packs: &'p [Pack<'_>]) -> BTreeSet<&'p str> {
    let mut facts = BTreeSet::new();
    for condition in packs.iter().flat_map(|pack| conditions(&pack.shape)) {
        read(&condition.value, &mut facts);
    }
    facts
}

impl Checker<'_> {
    /// Warns of a control whose condition shuts out every checklist that lists it.
    pub(super) fn lint_reach(&mut self, source: &Source, control: &RawControl, lists: &Lists<'_>) {
        let (Some(when), Some(lists)) = (&control.when, lists.get(control.id.text())) else { return };
        let index = self.index;
        let shut = |list: &Option<&RawCondition>| list.is_some_and(|list| never([&when.value, list], index));
        // A condition that can never hold at all is told by itself.
        let possible = |condition: &RawCondition| !never([condition], index);
        if lists.iter().all(shut) && possible(&when.value) && lists.iter().flatten().all(|list| possible(list)) {
            let name = control.id.text();
            self.report(source, when, || warning("unreachable").arg("name", name));
        }
    }

    /// Warns of facts that neither a condition nor the program reads.
    pub(super) fn lint_facts(&mut self, source: &Source, profile: &RawProfile, read: &BTreeSet<&str>) {
        for fact in profile.questions.iter().flat_map(|question| &question.facts) {
            let name = fact.id.text();
            let is_tier = TierId::ALL.iter().any(|tier| tier.id() == name);
            if !read.contains(name) && !is_tier && !FACTS.iter().any(|(known, _)| *known == name) {
                self.report(source, &fact.id, || warning("unused-fact").arg("name", name));
            }
        }
    }
}
