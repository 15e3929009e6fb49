//! Lenses, terms and changes: what they name is there, or, for changes, no longer there.

use std::collections::BTreeSet;

use super::{
    super::{
        parse::Source,
        raw::{Id, Kind, RawChanges, RawFrom, RawGroup, RawLens, RawLenses, RawTerms},
    },
    Checker, caps, error,
};
use crate::diagnostic::Phrase;

impl Checker<'_> {
    /// Checks the lenses of a file.
    pub(super) fn lenses(&mut self, source: &Source, lenses: &RawLenses) {
        self.version(source, Some(&lenses.version));
        if let Some(beyond) = lenses.lenses.get(caps::LENSES) {
            self.too_long_list(source, &beyond.id, caps::LENSES);
        }
        for lens in &lenses.lenses {
            self.lens(source, lens);
        }
    }

    fn lens(&mut self, source: &Source, lens: &RawLens) {
        self.id(source, &lens.id);
        match (&lens.groups, &lens.from) {
            (Some(groups), None) => self.groups(source, &lens.id, groups),
            (None, Some(RawFrom::Citations(instrument))) => {
                self.known(source, instrument, Kind::Law, "unknown-instrument", |index, id| {
                    (index.instruments.contains_key(id), index.instruments.keys().copied().collect())
                });
            }
            (None, Some(RawFrom::Instruments)) => {}
            _ => self.report(source, &lens.id, || error("lens-groups").arg("name", lens.id.text())),
        }
    }

    fn groups(&mut self, source: &Source, lens: &Id, groups: &[RawGroup]) {
        if groups.is_empty() {
            self.report(source, lens, || error("empty-list"));
        }
        if let Some(beyond) = groups.get(caps::GROUPS) {
            self.too_long_list(source, &beyond.id, caps::GROUPS);
        }
        let mut seen = BTreeSet::new();
        for group in groups {
            self.id(source, &group.id);
            if !seen.insert(group.id.text()) {
                self.report(source, &group.id, || error("listed-twice").arg("name", group.id.text()));
            }
            if group.controls.is_empty() {
                self.report(source, &group.id, || error("empty-list"));
            }
            self.controls_once(source, &group.controls);
        }
    }

    /// Checks a list of controls: each is there, none stands twice.
    pub(super) fn controls_once(&mut self, source: &Source, controls: &[Id]) {
        if let Some(beyond) = controls.get(caps::ENTRIES) {
            self.too_long_list(source, beyond, caps::ENTRIES);
        }
        let mut seen = BTreeSet::new();
        for control in controls {
            self.control_reference(source, control);
            if !seen.insert(control.text()) {
                self.report(source, control, || error("listed-twice").arg("name", control.text()));
            }
        }
    }

    /// Checks the terms of a file; a term that stands twice is found with all other names.
    pub(super) fn terms(&mut self, source: &Source, terms: &RawTerms) {
        self.version(source, Some(&terms.version));
        if let Some(beyond) = terms.terms.get(caps::TERMS) {
            self.too_long_list(source, beyond, caps::TERMS);
        }
        for term in &terms.terms {
            self.id(source, term);
        }
    }

    /// Checks the changes of a file: what changed is gone, what it became is there.
    pub(super) fn changes(&mut self, source: &Source, changes: &RawChanges) {
        self.version(source, Some(&changes.version));
        if let Some(beyond) = changes.changes.get(caps::CHANGES) {
            self.too_long_list(source, &beyond.control, caps::CHANGES);
        }
        for change in &changes.changes {
            self.id(source, &change.control);
            self.version(source, Some(&change.since));
            let name = change.control.text();
            if self.index.controls.contains_key(name) {
                self.report(source, &change.control, || {
                    error("change-of-control").arg("name", name).hint(Phrase::new("check-hint-change"))
                });
            }
            self.became(source, &change.became);
            if self.comes_back(name) {
                self.report(source, &change.control, || error("change-cycle").arg("name", name));
            }
        }
    }

    /// Checks what became of a control: controls of today, or such as a change names in turn.
    fn became(&mut self, source: &Source, became: &[Id]) {
        if let Some(beyond) = became.get(caps::ENTRIES) {
            self.too_long_list(source, beyond, caps::ENTRIES);
        }
        let mut seen = BTreeSet::new();
        for control in became {
            if !self.index.changes.contains_key(control.text()) {
                self.control_reference(source, control);
            }
            if !seen.insert(control.text()) {
                self.report(source, control, || error("listed-twice").arg("name", control.text()));
            }
        }
    }

    /// Says whether what became of a control leads back to it.
    fn comes_back(&self, name: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut todo = vec![name];
        while let Some(next) = todo.pop() {
            for became in self.index.changes.get(next).copied().unwrap_or_default() {
                if became.text() == name {
                    return true;
                }
                if seen.insert(became.text()) {
                    todo.push(became.text());
                }
            }
        }
        false
    }
}
