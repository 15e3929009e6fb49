//! Conditions: every fact, value and tick in them is known.

use super::{
    super::{
        FactKind, TierId,
        parse::Source,
        raw::{At, Id, Kind, RawCondition},
    },
    Checker, error, suggest,
};

impl<'a> Checker<'a> {
    /// Checks a condition and all its parts.
    pub(super) fn condition(&mut self, source: &Source, condition: &At<RawCondition>) {
        match &condition.value {
            RawCondition::All(parts) | RawCondition::Any(parts) => {
                if parts.is_empty() {
                    self.report(source, condition, || error("empty-list"));
                }
                for part in parts {
                    self.condition(source, part);
                }
            }
            RawCondition::Not(part) => self.condition(source, part),
            RawCondition::Includes(wanted) => {
                if wanted.0.is_empty() {
                    self.report(source, condition, || error("empty-list"));
                }
                for (name, values) in &wanted.0 {
                    if values.0.is_empty() {
                        self.report(source, name, || error("empty-list"));
                    }
                    self.includes(source, name, &values.0);
                }
            }
            RawCondition::AtLeast(wanted) => {
                if wanted.0.is_empty() {
                    self.report(source, condition, || error("empty-list"));
                }
                for (_, level) in &wanted.0 {
                    self.range(source, level, 1, 4);
                }
            }
        }
    }

    /// Checks that the condition of a fact reads only facts that are asked before it; what is unknown is found elsewhere.
    pub(super) fn reads_earlier(&mut self, source: &Source, condition: &At<RawCondition>, earlier: &[&str]) {
        match &condition.value {
            RawCondition::All(parts) | RawCondition::Any(parts) => {
                for part in parts {
                    self.reads_earlier(source, part, earlier);
                }
            }
            RawCondition::Not(part) => self.reads_earlier(source, part, earlier),
            RawCondition::Includes(wanted) => {
                for (name, _) in &wanted.0 {
                    let is_tier = TierId::ALL.iter().any(|tier| tier.id() == name.text());
                    let is_fact = self.index.facts.contains_key(name.text());
                    if (is_tier || is_fact) && !earlier.contains(&name.text()) {
                        self.report(source, name, || error("reads-later").arg("name", name.text()));
                    }
                }
            }
            RawCondition::AtLeast(wanted) => {
                for (tier, _) in &wanted.0 {
                    self.report(source, tier, || error("reads-later").arg("name", tier.value.id()));
                }
            }
        }
    }

    fn includes(&mut self, source: &Source, name: &Id, values: &[Id]) {
        if let Some(tier) = TierId::ALL.into_iter().find(|tier| tier.id() == name.text()) {
            for value in values {
                self.tick_of(source, tier, value);
            }
            return;
        }
        let Some(fact) = self.index.facts.get(name.text()) else {
            if !self.broken.contains(&Kind::Profile) {
                let mut known: Vec<&str> = self.index.facts.keys().copied().collect();
                known.extend(TierId::ALL.map(TierId::id));
                self.report(source, name, || suggest(error("unknown-fact").arg("name", name.text()), name, known));
            }
            return;
        };
        if fact.kind == FactKind::Text {
            self.report(source, name, || error("text-in-condition").arg("name", name.text()));
            return;
        }
        for value in values {
            self.value_of(source, name.text(), value);
        }
    }

    fn tick_of(&mut self, source: &Source, tier: TierId, value: &Id) {
        let Some(ticks) = self.index.ticks.get(&tier) else { return };
        if !ticks.contains_key(value.text()) {
            let known = ticks.keys().copied().collect();
            self.report(source, value, || {
                suggest(error("unknown-tick").arg("name", value.text()).arg("tier", tier.id()), value, known)
            });
        }
    }
}
