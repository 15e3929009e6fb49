//! What an author should look at although the packs can be used.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{
    super::{
        Status, is_old,
        parse::{Read, Source},
        raw::{At, Id, Kind, RawCondition, RawControl, RawLaw, RawRule, Shape},
    },
    Checker, Index,
    never::never,
    papers, reach, sheet, warning,
};
use crate::diagnostic::Phrase;

/// Adds the warnings to `read.faults`. What could not be read casts no doubt on what could.
pub(in super::super) fn warnings(read: &mut Read<'_>, today: Option<Date>) {
    let Read { packs, broken, faults } = read;
    let index = Index::new(packs);
    let mut checker = Checker { index: &index, broken, faults: Vec::new(), more: 0, today };
    let mut cited: BTreeSet<&str> = BTreeSet::new();
    for pack in packs.iter() {
        match &pack.shape {
            Shape::Controls(controls) => {
                cited.extend(controls.controls.iter().flat_map(|control| &control.law).map(Id::text));
            }
            Shape::Tiers(tiers) => {
                cited.extend(tiers.tiers.iter().flat_map(|tier| &tier.ticks).flat_map(|tick| &tick.law).map(Id::text));
            }
            Shape::Sheet(sheet) => cited.extend(sheet::cited(sheet)),
            Shape::Papers(papers) => cited.extend(papers::cited(papers)),
            _ => {}
        }
    }
    let whole = |kinds: &[Kind]| kinds.iter().all(|kind| !broken.contains(kind));
    let all_citers = whole(&[Kind::Controls, Kind::Tiers, Kind::Sheet, Kind::Papers]) && !index.controls.is_empty();
    let (lists, facts) = (reach::lists(packs), reach::facts_read(packs));
    let all_lists = whole(&[Kind::Checklist]) && !lists.is_empty();
    for pack in packs.iter() {
        let source = pack.source;
        checker.lint_age(source, &pack.shape);
        match &pack.shape {
            Shape::Law(law) => checker.lint_law(source, law, all_citers.then_some(&cited)),
            Shape::Controls(controls) => {
                for control in &controls.controls {
                    checker.lint_control(source, control, all_lists.then_some(&lists));
                }
            }
            Shape::Checklist(checklist) => checker.lint_condition(source, checklist.when.as_ref()),
            Shape::Contradictions(contradictions) => {
                for rule in &contradictions.rules {
                    checker.lint_rule(source, rule);
                }
            }
            Shape::Profile(profile) => {
                if broken.is_empty() {
                    checker.lint_facts(source, profile, &facts);
                }
                for fact in profile.questions.iter().flat_map(|question| &question.facts) {
                    checker.lint_condition(source, fact.when.as_ref());
                }
            }
            Shape::Tiers(_) | Shape::Lenses(_) | Shape::Terms(_) | Shape::Changes(_) => {}
            Shape::Sheet(sheet) => checker.lint_sheet(source, sheet),
            Shape::Papers(papers) => checker.lint_papers(source, papers),
        }
    }
    checker.finish(faults);
}

impl Checker<'_> {
    /// Finds a file whose law is more than a year old.
    fn lint_age(&mut self, source: &Source, shape: &Shape) {
        let as_of = match shape {
            Shape::Law(law) => &law.as_of,
            Shape::Checklist(checklist) => &checklist.law_as_of,
            Shape::Sheet(sheet) => &sheet.law_as_of,
            Shape::Papers(papers) => &papers.law_as_of,
            _ => return,
        };
        if let (Some(date), Some(today)) = (as_of.value.date, self.today)
            && is_old(date, today)
        {
            self.report(source, as_of, || warning("old-law").arg("date", date).hint(Phrase::new("check-hint-old-law")));
        }
    }

    fn lint_law(&mut self, source: &Source, law: &RawLaw, cited: Option<&BTreeSet<&str>>) {
        let used: BTreeSet<&str> = law.citations.iter().map(|citation| citation.instrument.text()).collect();
        for instrument in &law.instruments {
            if !used.contains(instrument.id.text()) {
                self.report(source, &instrument.id, || warning("unused-instrument").arg("name", instrument.id.text()));
            }
            self.lint_condition(source, instrument.when.as_ref());
        }
        for citation in &law.citations {
            let name = citation.id.text();
            if cited.is_some_and(|cited| !cited.contains(name)) {
                self.report(source, &citation.id, || warning("unused-citation").arg("name", name));
            }
            if citation.as_of.value.date > citation.last_checked.value.date {
                self.report(source, &citation.as_of, || warning("seen-after-checked").arg("name", name));
            }
        }
    }

    fn lint_control(&mut self, source: &Source, control: &RawControl, lists: Option<&reach::Lists<'_>>) {
        let name = control.id.text();
        if let Some(lists) = lists {
            if !lists.contains_key(name) {
                self.report(source, &control.id, || warning("unused-control").arg("name", name));
            }
            self.lint_reach(source, control, lists);
        }
        self.lint_condition(source, control.when.as_ref());
        self.lint_twice(source, &control.law);
        self.lint_twice(source, &control.depends);
        let citations = || control.law.iter().filter_map(|id| self.index.citations.get(id.text()));
        if citations().next().is_some() && citations().all(|citation| !citation.printable) {
            self.report(source, &control.id, || warning("nothing-printable").arg("name", name));
        }
    }

    fn lint_rule(&mut self, source: &Source, rule: &RawRule) {
        // An answer is given where its question is asked. A question that is never asked is told by itself.
        let asked = rule.all.iter().filter_map(|part| {
            let (_, control) = self.index.controls.get(part.value.control.as_ref()?.text())?;
            control.when.as_ref().filter(|when| !never([&when.value], self.index))
        });
        let whens = rule.all.iter().filter_map(|part| part.value.when.as_ref()).chain(asked);
        if never(whens.map(|when| &when.value), self.index) || answers_shut_out(rule) {
            self.report(source, &rule.id, || warning("never-holds"));
        }
        for part in &rule.all {
            let (Some(control), Some(is)) = (&part.value.control, &part.value.is) else { continue };
            let Some((_, control)) = self.index.controls.get(control.text()) else { continue };
            for status in is {
                let offered = match status.value {
                    Status::NotApplicable => control.not_applicable,
                    Status::Compensating => control.compensating,
                    _ => true,
                };
                if !offered {
                    let name = status.value.id();
                    self.report(source, status, || {
                        warning("status-not-offered").arg("name", name).arg("control", control.id.text())
                    });
                }
            }
        }
    }

    pub(super) fn lint_condition(&mut self, source: &Source, when: Option<&At<RawCondition>>) {
        if let Some(when) = when
            && never([&when.value], self.index)
        {
            self.report(source, when, || warning("never-holds"));
        }
    }

    pub(super) fn lint_twice(&mut self, source: &Source, ids: &[Id]) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id.text()) {
                self.report(source, id, || warning("listed-twice").arg("name", id.text()));
            }
        }
    }
}

/// Says whether a rule wants one question answered in two ways at once.
fn answers_shut_out(rule: &RawRule) -> bool {
    let mut left: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for part in &rule.all {
        let (Some(control), Some(is)) = (&part.value.control, &part.value.is) else { continue };
        let is: BTreeSet<&str> = is.iter().map(|status| status.value.id()).collect();
        left.entry(control.text()).and_modify(|left| left.retain(|status| is.contains(status))).or_insert(is);
    }
    // What is empty from the start is an error of its own.
    left.values().any(BTreeSet::is_empty)
        && rule.all.iter().all(|part| part.value.is.as_ref().is_none_or(|is| !is.is_empty()))
}
