//! Conditions that can never hold, whatever the profile says.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::{FactKind, TierId, raw::RawCondition},
    index::Index,
};

/// Steps of the search; a condition that needs more is taken to be possible.
const STEPS: u32 = 500;

/// Says whether the conditions contradict each other or themselves.
pub(super) fn never<'a>(conditions: impl IntoIterator<Item = &'a RawCondition>, index: &Index<'a>) -> bool {
    let todo = conditions.into_iter().map(|condition| (condition, true)).collect();
    let mut steps = STEPS;
    !possible(todo, Known::default(), index, &mut steps)
}

/// What must be so on one way through the alternatives.
#[derive(Clone, Default)]
struct Known<'a> {
    /// For a fact or tier: sets of which at least one value is there.
    any_of: BTreeMap<&'a str, Vec<BTreeSet<&'a str>>>,
    /// For a fact or tier: values that are not there.
    without: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// The least and the greatest level of a tier.
    levels: BTreeMap<TierId, (u32, u32)>,
}

fn possible<'a>(
    mut todo: Vec<(&'a RawCondition, bool)>,
    mut known: Known<'a>,
    index: &Index<'a>,
    steps: &mut u32,
) -> bool {
    while let Some((condition, holds)) = todo.pop() {
        *steps = steps.saturating_sub(1);
        if *steps == 0 {
            return true;
        }
        match (condition, holds) {
            // What is empty is an error of its own.
            (RawCondition::All(parts) | RawCondition::Any(parts), _) if parts.is_empty() => {}
            (RawCondition::All(parts), true) | (RawCondition::Any(parts), false) => {
                todo.extend(parts.iter().map(|part| (&part.value, holds)));
            }
            (RawCondition::Any(parts), true) | (RawCondition::All(parts), false) => {
                return known.agrees(index)
                    && parts.iter().any(|part| {
                        let mut todo = todo.clone();
                        todo.push((&part.value, holds));
                        possible(todo, known.clone(), index, steps)
                    });
            }
            (RawCondition::Not(part), _) => todo.push((&part.value, !holds)),
            (RawCondition::Includes(wanted), true) => {
                for (name, values) in wanted.0.iter().filter(|(_, values)| !values.0.is_empty()) {
                    // What a fact includes, it can only include where it is asked.
                    if let Some(when) = index.facts.get(name.text()).and_then(|fact| fact.when.as_ref()) {
                        todo.push((&when.value, true));
                    }
                    let values = values.0.iter().map(|value| value.text()).collect();
                    known.any_of.entry(name.text()).or_default().push(values);
                }
            }
            (RawCondition::Includes(wanted), false) => {
                return known.agrees(index)
                    && wanted.0.iter().any(|(name, values)| {
                        let mut known = known.clone();
                        known.without.entry(name.text()).or_default().extend(values.0.iter().map(|value| value.text()));
                        possible(todo.clone(), known, index, steps)
                    });
            }
            (RawCondition::AtLeast(wanted), true) => {
                for (tier, level) in &wanted.0 {
                    let range = known.levels.entry(tier.value).or_insert((0, 4));
                    range.0 = range.0.max(level.value.min(4));
                }
            }
            (RawCondition::AtLeast(wanted), false) => {
                return known.agrees(index)
                    && wanted.0.iter().any(|(tier, level)| {
                        let mut known = known.clone();
                        let range = known.levels.entry(tier.value).or_insert((0, 4));
                        range.1 = range.1.min(level.value.saturating_sub(1));
                        possible(todo.clone(), known, index, steps)
                    });
            }
        }
    }
    known.agrees(index)
}

impl Known<'_> {
    /// Says whether some profile is like this.
    fn agrees(&self, index: &Index<'_>) -> bool {
        let nothing = BTreeSet::new();
        let sets = self.any_of.iter().all(|(name, sets)| {
            let without = self.without.get(name).unwrap_or(&nothing);
            let single = index.facts.get(name).is_some_and(|fact| fact.kind == FactKind::One);
            if single {
                let mut sets = sets.iter();
                let first = sets.next().cloned().unwrap_or_default();
                let common = sets.fold(first, |common, set| common.intersection(set).copied().collect());
                common.difference(without).next().is_some()
            } else {
                sets.iter().all(|set| set.difference(without).next().is_some())
            }
        });
        // A single fact whose values are all ruled out.
        let left = self.without.iter().all(|(name, without)| {
            index.facts.get(name).is_none_or(|fact| {
                fact.kind != FactKind::One || fact.values.iter().any(|value| !without.contains(value.text()))
            })
        });
        sets && left && self.levels.values().all(|(least, most)| least <= most)
    }
}
