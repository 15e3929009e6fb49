//! Checklists: five steps, weights, gates; and the order of work that the controls ask for.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::{
        GateKind,
        parse::{Pack, Source},
        raw::{Id, RawChecklist, RawControl, RawEntry, Shape},
    },
    Checker, caps, error,
};
use crate::diagnostic::Phrase;

/// Steps of a checklist.
const STEPS: usize = 5;

impl Checker<'_> {
    /// Checks one checklist.
    pub(super) fn checklist(&mut self, source: &Source, checklist: &RawChecklist) {
        self.id(source, &checklist.id);
        self.version(source, Some(&checklist.version));
        self.date(source, &checklist.law_as_of);
        self.range(source, &checklist.weeks, 1, 52);
        if let Some(when) = &checklist.when {
            self.condition(source, when);
        }
        if checklist.steps.len() != STEPS {
            self.report(source, &checklist.id, || {
                error("steps").arg("name", checklist.id.text()).arg("count", checklist.steps.len())
            });
        }
        let sum = checklist.steps.iter().fold(0_u32, |sum, step| sum.saturating_add(step.weight.value));
        if sum != 100 {
            self.report(source, &checklist.id, || {
                error("step-weights").arg("name", checklist.id.text()).arg("sum", sum)
            });
        }
        let entries = || checklist.steps.iter().flat_map(|step| &step.controls);
        if let Some(beyond) = entries().nth(caps::ENTRIES) {
            self.too_long_list(source, &beyond.control, caps::ENTRIES);
        }
        let mut steps = BTreeSet::new();
        for step in &checklist.steps {
            self.id(source, &step.id);
            if !steps.insert(step.id.text()) {
                self.report(source, &step.id, || error("listed-twice").arg("name", step.id.text()));
            }
            self.range(source, &step.weight, 1, 100);
            if step.controls.is_empty() {
                self.report(source, &step.id, || error("empty-step").arg("name", step.id.text()));
            }
        }
        let mut seen = BTreeSet::new();
        for entry in entries() {
            self.control_reference(source, &entry.control);
            if !seen.insert(entry.control.text()) {
                self.report(source, &entry.control, || error("listed-twice").arg("name", entry.control.text()));
            }
            self.entry(source, entry);
        }
    }

    fn entry(&mut self, source: &Source, entry: &RawEntry) {
        if ![5, 3, 1].contains(&entry.weight.value) {
            self.report(source, &entry.weight, || error("entry-weight").arg("number", entry.weight.value));
        }
        if let Some(from) = &entry.from {
            self.range(source, from, 1, 4);
        }
        let Some(gate) = &entry.gate else {
            if let Some(from) = &entry.from {
                self.report(source, from, || error("from-without-gate"));
            }
            return;
        };
        let Some((_, control)) = self.index.controls.get(entry.control.text()) else { return };
        let name = control.id.text();
        if control.not_applicable {
            self.report(source, gate, || {
                error("gate-not-applicable").arg("name", name).hint(Phrase::new("check-hint-gate-not-applicable"))
            });
        }
        if !self.is_duty(control) {
            return;
        }
        if let Some(from) = &entry.from
            && from.value != 1
        {
            self.report(source, from, || error("duty-from").arg("name", name).hint(Phrase::new("check-hint-duty")));
        }
        if gate.value == GateKind::Hard && control.compensating {
            self.report(source, gate, || {
                error("duty-compensating").arg("name", name).hint(Phrase::new("check-hint-duty-compensating"))
            });
        }
    }

    /// Finds controls that wait for each other: each circle is reported once, at the link that closes it.
    pub(super) fn cycles(&mut self, packs: &[Pack<'_>]) {
        let controls = || {
            packs.iter().flat_map(|pack| match &pack.shape {
                Shape::Controls(controls) => controls.controls.iter().map(|control| (pack.source, control)).collect(),
                _ => Vec::new(),
            })
        };
        let mut done: BTreeSet<&str> = BTreeSet::new();
        for (source, control) in controls() {
            if !done.contains(control.id.text()) {
                self.walk(source, control, &mut done);
            }
        }
    }

    /// Walks down from one control with a stack of its own: two thousand controls in a row must not overflow another one.
    fn walk<'p>(&mut self, source: &'p Source, start: &'p RawControl, done: &mut BTreeSet<&'p str>)
    where
        Self: 'p,
    {
        let mut path: Vec<(&Source, &RawControl, usize)> = vec![(source, start, 0)];
        let mut on_path: BTreeMap<&str, usize> = BTreeMap::from([(start.id.text(), 0)]);
        while let Some((source, control, next)) = path.last_mut() {
            let (source, control) = (*source, *control);
            let link: Option<&Id> = control.depends.get(*next);
            *next += 1;
            let Some(link) = link else {
                done.insert(control.id.text());
                on_path.remove(control.id.text());
                path.pop();
                continue;
            };
            if let Some(from) = on_path.get(link.text()) {
                let mut circle: Vec<&str> = path.iter().skip(*from).map(|(_, control, _)| control.id.text()).collect();
                circle.push(link.text());
                let circle = circle.join(" → ");
                self.report(source, link, || error("cycle").arg("list", circle));
            } else if !done.contains(link.text())
                && let Some((source, control)) = self.index.controls.get(link.text())
            {
                on_path.insert(control.id.text(), path.len());
                path.push((source, control, 0));
            }
        }
    }
}
