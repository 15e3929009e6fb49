//! What is wrong with packs that YAML and their shapes let through: all faults at once, each with its place.
//!
//! [`errors`] finds what makes the packs unusable; [`warnings`] what an author should look at.

mod checklist;
mod condition;
mod hint;
mod index;
mod lint;
mod never;
mod reach;
mod papers;
mod sheet;
mod views;

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{
    FactKind, LawStatus, TierId, is_id,
    parse::{Pack, Read, Source},
    raw::{At, Id, Kind, RawControl, RawDate, RawLaw, RawProfile, RawRule, RawTick, RawTiers, Shape},
};
use crate::diagnostic::{Diagnostic, Phrase, Place, did_you_mean};
use hint::{error, warning};
use index::Index;
pub(super) use lint::warnings;

/// Faults that are reported at most: behind so many, the file is of another kind or made to annoy.
const MAX_FAULTS: usize = 200;

/// The facts that the program itself reads, with the way in which they are answered.
const FACTS: [(&str, FactKind); 11] = [
    ("place", FactKind::Many),
    ("people", FactKind::Many),
    ("platform-name", FactKind::Text),
    ("edition", FactKind::One),
    ("accounts", FactKind::One),
    ("uses", FactKind::Many),
    ("size", FactKind::One),
    ("sector", FactKind::One),
    ("regulated", FactKind::One),
    ("mainland-company", FactKind::One),
    ("firm-sensitive", FactKind::One),
];

/// The longest lists.
mod caps {
    pub(super) const CONTROLS: usize = 2_000;
    pub(super) const CITATIONS: usize = 1_000;
    pub(super) const ENTRIES: usize = 500;
    pub(super) const RULES: usize = 500;
    pub(super) const VALUES: usize = 100;
    pub(super) const TICKS: usize = 50;
    pub(super) const FACTS: usize = 50;
    pub(super) const REFERENCES: usize = 20;
    pub(super) const LENSES: usize = 50;
    pub(super) const GROUPS: usize = 100;
    pub(super) const TERMS: usize = 500;
    pub(super) const CHANGES: usize = 2_000;
    pub(super) const PAPERS: usize = 50;
    pub(super) const BLOCKS: usize = 100;
    pub(super) const ITEMS: usize = 50;
}

/// Adds every fault that makes the packs unusable to `read.faults`.
pub(super) fn errors(read: &mut Read<'_>, today: Option<Date>) {
    let Read { packs, broken, faults } = read;
    let index = Index::new(packs);
    let mut checker = Checker { index: &index, broken, faults: Vec::new(), more: 0, today };
    checker.whole(packs);
    for pack in packs.iter() {
        checker.pack(pack);
    }
    checker.cycles(packs);
    checker.finish(faults);
}

/// Collects faults and knows what the packs hold.
struct Checker<'a> {
    index: &'a Index<'a>,
    broken: &'a BTreeSet<Kind>,
    faults: Vec<Diagnostic>,
    more: usize,
    today: Option<Date>,
}

fn place<T>(source: &Source, at: &At<T>) -> Place {
    Place::in_text(&source.path, &source.text, at.line, at.column, at.chars.max(1))
}

impl<'a> Checker<'a> {
    /// Adds a fault with its place, unless there are too many already: finding the line takes time.
    fn report<T>(&mut self, source: &Source, at: &At<T>, fault: impl FnOnce() -> Diagnostic) {
        if self.faults.len() < MAX_FAULTS {
            self.faults.push(fault().at(place(source, at)));
        } else {
            self.more += 1;
        }
    }

    fn finish(self, faults: &mut Vec<Diagnostic>) {
        faults.extend(self.faults);
        if self.more > 0 {
            faults.push(error("more").arg("count", self.more));
        }
    }

    /// Checks what no single file shows: kinds that are missing or stand twice.
    fn whole(&mut self, packs: &[Pack<'_>]) {
        for kind in [Kind::Law, Kind::Profile, Kind::Tiers] {
            let mut of_kind = packs.iter().filter(|pack| pack.shape.kind() == kind);
            let first = of_kind.next();
            if first.is_none() && !self.broken.contains(&kind) {
                self.faults.push(error("missing-pack").arg("name", kind.id()));
            }
            for second in of_kind {
                let first = first.map_or("", |pack| &pack.source.path);
                self.faults.push(
                    error("duplicate-pack")
                        .arg("name", kind.id())
                        .arg("file", first)
                        .at(Place::file(&second.source.path))
                        .hint(Phrase::new("check-hint-duplicate-pack")),
                );
            }
        }
        for (source, id, first) in &self.index.duplicates {
            self.report(source, id, || {
                error("duplicate-id").arg("name", id.text()).arg("file", &first.0.path).arg("line", first.1)
            });
        }
    }

    fn pack(&mut self, pack: &Pack<'_>) {
        let source = pack.source;
        match &pack.shape {
            Shape::Law(law) => self.law(source, law),
            Shape::Profile(profile) => self.profile(source, profile),
            Shape::Tiers(tiers) => self.tiers(source, tiers),
            Shape::Controls(controls) => {
                self.version(source, controls.version.as_ref());
                if let Some(beyond) = controls.controls.get(caps::CONTROLS) {
                    self.too_long_list(source, &beyond.id, caps::CONTROLS);
                }
                for control in &controls.controls {
                    self.control(source, control);
                }
            }
            Shape::Checklist(checklist) => self.checklist(source, checklist),
            Shape::Contradictions(contradictions) => {
                self.version(source, contradictions.version.as_ref());
                if let Some(beyond) = contradictions.rules.get(caps::RULES) {
                    self.too_long_list(source, &beyond.id, caps::RULES);
                }
                for rule in &contradictions.rules {
                    self.rule(source, rule);
                }
            }
            Shape::Lenses(lenses) => self.lenses(source, lenses),
            Shape::Terms(terms) => self.terms(source, terms),
            Shape::Changes(changes) => self.changes(source, changes),
            Shape::Sheet(sheet) => self.sheet(source, sheet),
            Shape::Papers(papers) => self.papers(source, papers),
        }
    }

    fn law(&mut self, source: &Source, law: &RawLaw) {
        self.version(source, Some(&law.version));
        self.date(source, &law.as_of);
        if let Some(beyond) = law.citations.get(caps::CITATIONS) {
            self.too_long_list(source, &beyond.id, caps::CITATIONS);
        }
        for instrument in &law.instruments {
            self.id(source, &instrument.id);
            if let Some(when) = &instrument.when {
                self.condition(source, when);
            }
        }
        for citation in &law.citations {
            self.id(source, &citation.id);
            self.known(source, &citation.instrument, Kind::Law, "unknown-instrument", |index, id| {
                (index.instruments.contains_key(id), index.instruments.keys().copied().collect())
            });
            self.date(source, &citation.as_of);
            self.date(source, &citation.last_checked);
            if let Some(link) = &citation.link
                && (!link.value.starts_with("https://")
                    || link.value.len() > 300
                    || link.value.chars().any(char::is_whitespace))
            {
                self.report(source, link, || error("bad-link"));
            }
        }
    }

    fn profile(&mut self, source: &Source, profile: &RawProfile) {
        self.version(source, Some(&profile.version));
        let facts = || profile.questions.iter().flat_map(|question| &question.facts);
        if let Some(beyond) = facts().nth(caps::FACTS) {
            self.too_long_list(source, &beyond.id, caps::FACTS);
        }
        for question in &profile.questions {
            self.id(source, &question.id);
            if question.facts.is_empty() {
                self.report(source, &question.id, || error("empty-question").arg("name", question.id.text()));
            }
        }
        for fact in facts() {
            self.id(source, &fact.id);
            if TierId::ALL.iter().any(|tier| tier.id() == fact.id.text()) {
                self.report(source, &fact.id, || error("fact-named-like-tier").arg("name", fact.id.text()));
            }
            self.unique_list(source, &fact.values, caps::VALUES);
            let text = fact.kind == FactKind::Text;
            if text != fact.values.is_empty() {
                let code = if text { "text-with-values" } else { "fact-without-values" };
                self.report(source, &fact.id, || error(code).arg("name", fact.id.text()));
            }
            if let Some(not_sure) = &fact.not_sure
                && !fact.values.iter().any(|value| value.text() == not_sure.text())
            {
                let values = fact.values.iter().map(Id::text).collect();
                self.report(source, not_sure, || {
                    suggest(
                        error("unknown-value").arg("name", not_sure.text()).arg("fact", fact.id.text()),
                        not_sure,
                        values,
                    )
                });
            }
        }
        let mut earlier: Vec<&str> = Vec::new();
        for fact in facts() {
            if let Some(when) = &fact.when {
                self.condition(source, when);
                self.reads_earlier(source, when, &earlier);
                if FACTS.iter().any(|(name, _)| *name == fact.id.text()) {
                    self.report(source, &fact.id, || error("fact-always-asked").arg("name", fact.id.text()));
                }
            }
            earlier.push(fact.id.text());
        }
        for (name, kind) in FACTS {
            match facts().find(|fact| fact.id.text() == name) {
                None => self.faults.push(error("missing-fact").arg("name", name).at(Place::file(&source.path))),
                Some(fact) if fact.kind != kind => {
                    let kind = match kind {
                        FactKind::One => "one",
                        FactKind::Many => "many",
                        FactKind::Text => "text",
                    };
                    self.report(source, &fact.id, || error("fact-kind").arg("name", name).arg("kind", kind));
                }
                Some(_) => {}
            }
        }
    }

    fn tiers(&mut self, source: &Source, tiers: &RawTiers) {
        self.version(source, Some(&tiers.version));
        if tiers.tiers.iter().map(|tier| tier.id.value).ne(TierId::ALL) {
            let place = tiers.tiers.first().map_or(Place::file(&source.path), |tier| place(source, &tier.id));
            self.faults.push(error("tiers").at(place));
        }
        for tier in &tiers.tiers {
            if let Some(beyond) = tier.ticks.get(caps::TICKS) {
                self.too_long_list(source, &beyond.id, caps::TICKS);
            }
            if tier.ticks.iter().all(|tick| tick.level.is_none()) {
                self.report(source, &tier.id, || error("tier-without-level").arg("name", tier.id.value.id()));
            }
            for tick in &tier.ticks {
                self.tick(source, &tier.ticks, tick);
            }
        }
    }

    fn tick(&mut self, source: &Source, ticks: &[RawTick], tick: &RawTick) {
        self.id(source, &tick.id);
        match &tick.level {
            Some(level) => {
                self.range(source, level, 1, 4);
                if tick.confirms {
                    self.report(source, level, || error("confirms-with-level").arg("name", tick.id.text()));
                }
            }
            // A tick without a level only informs; what makes no sense there shows that the level was forgotten.
            None if !tick.confirms && (tick.needs.is_some() || tick.firm_sensitive || !tick.scenes.is_empty()) => {
                self.report(source, &tick.id, || error("tick-without-level").arg("name", tick.id.text()));
            }
            None => {}
        }
        if let Some(needs) = &tick.needs
            && !ticks.iter().any(|other| other.confirms && other.id.text() == needs.text())
        {
            let known = ticks.iter().filter(|other| other.confirms).map(|other| other.id.text()).collect();
            self.report(source, needs, || suggest(error("unknown-needs").arg("name", needs.text()), needs, known));
        }
        if let Some(effort) = &tick.effort {
            self.range(source, effort, 0, 40);
        }
        if let Some(control) = &tick.control {
            self.control_reference(source, control);
        }
        self.law_references(source, &tick.law);
        for scene in &tick.scenes {
            self.value_of(source, "uses", scene);
        }
    }

    fn control(&mut self, source: &Source, control: &RawControl) {
        self.id(source, &control.id);
        if control.about.is_empty() {
            self.report(source, &control.id, || error("no-about").arg("name", control.id.text()));
        }
        self.range(source, &control.effort, 0, 40);
        if let Some(wait) = &control.wait {
            self.range(source, wait, 1, 250);
        }
        if control.law.is_empty() {
            self.report(source, &control.id, || {
                error("no-law").arg("name", control.id.text()).hint(Phrase::new("check-hint-our-advice"))
            });
        }
        self.law_references(source, &control.law);
        if let Some(beyond) = control.depends.get(caps::REFERENCES) {
            self.too_long_list(source, beyond, caps::REFERENCES);
        }
        for other in &control.depends {
            self.control_reference(source, other);
        }
        if let Some(when) = &control.when {
            self.condition(source, when);
        }
    }

    fn rule(&mut self, source: &Source, rule: &RawRule) {
        self.id(source, &rule.id);
        if rule.all.is_empty() {
            self.report(source, &rule.id, || error("empty-list"));
        }
        for part in &rule.all {
            match (&part.value.control, &part.value.is, &part.value.when) {
                (Some(control), Some(is), None) => {
                    self.control_reference(source, control);
                    if is.is_empty() {
                        self.report(source, control, || error("empty-list"));
                    }
                }
                (None, None, Some(when)) => self.condition(source, when),
                _ => self.report(source, part, || error("rule-part")),
            }
        }
    }

    // What many of them need.

    fn law_references(&mut self, source: &Source, law: &[Id]) {
        if let Some(beyond) = law.get(caps::REFERENCES) {
            self.too_long_list(source, beyond, caps::REFERENCES);
        }
        for citation in law {
            self.known(source, citation, Kind::Law, "unknown-citation", |index, id| {
                (index.citations.contains_key(id), index.citations.keys().copied().collect())
            });
        }
    }

    fn control_reference(&mut self, source: &Source, control: &Id) {
        self.known(source, control, Kind::Controls, "unknown-control", |index, id| {
            (index.controls.contains_key(id), index.controls.keys().copied().collect())
        });
    }

    /// Checks that `value` is one of the fact's values.
    fn value_of(&mut self, source: &Source, fact: &str, value: &Id) {
        let Some(raw) = self.index.facts.get(fact) else { return };
        if !raw.values.iter().any(|known| known.text() == value.text()) {
            let values = raw.values.iter().map(Id::text).collect();
            self.report(source, value, || {
                suggest(error("unknown-value").arg("name", value.text()).arg("fact", fact), value, values)
            });
        }
    }

    /// Checks that a name is known; where a file that may hold it could not be read, the doubt is not printed.
    fn known(
        &mut self,
        source: &Source,
        id: &Id,
        kind: Kind,
        code: &'static str,
        look: impl FnOnce(&'a Index<'a>, &str) -> (bool, Vec<&'a str>),
    ) {
        let (found, known) = look(self.index, id.text());
        if !found && !self.broken.contains(&kind) {
            self.report(source, id, || suggest(error(code).arg("name", id.text()), id, known));
        }
    }

    fn id(&mut self, source: &Source, id: &Id) {
        if !is_id(id.text()) {
            self.report(source, id, || error("bad-id").arg("name", id.text()).hint(Phrase::new("check-hint-id")));
        }
    }

    /// Checks ids that are defined in a list of their own: shape, no doubles, length of the list.
    fn unique_list(&mut self, source: &Source, ids: &[Id], cap: usize) {
        if let Some(beyond) = ids.get(cap) {
            self.too_long_list(source, beyond, cap);
        }
        let mut seen = BTreeSet::new();
        for id in ids {
            self.id(source, id);
            if !seen.insert(id.text()) {
                self.report(source, id, || error("listed-twice").arg("name", id.text()));
            }
        }
    }

    fn range(&mut self, source: &Source, number: &At<u32>, least: u32, most: u32) {
        if !(least..=most).contains(&number.value) {
            self.report(source, number, || {
                error("out-of-range").arg("number", number.value).arg("least", least).arg("most", most)
            });
        }
    }

    /// Checks that a date is one, and not after today.
    fn date(&mut self, source: &Source, written: &At<RawDate>) {
        match (written.value.date, self.today) {
            (None, _) => self.report(source, written, || {
                error("bad-date").arg("text", &written.value.text).hint(Phrase::new("check-hint-date"))
            }),
            (Some(date), Some(today)) if date > today => {
                self.report(source, written, || error("future-date").arg("date", date).arg("today", today));
            }
            _ => {}
        }
    }

    fn version(&mut self, source: &Source, version: Option<&At<String>>) {
        if let Some(version) = version
            && (version.value.is_empty()
                || version.value.len() > 32
                || !version.value.chars().all(|c| c.is_ascii_graphic()))
        {
            self.report(source, version, || error("bad-version").hint(Phrase::new("check-hint-version")));
        }
    }

    fn too_long_list(&mut self, source: &Source, beyond: &Id, limit: usize) {
        self.report(source, beyond, || error("long-list").arg("limit", limit));
    }

    /// Says whether a control is a duty in force: the citation that stands first is one.
    fn is_duty(&self, control: &RawControl) -> bool {
        let first = control.law.first().and_then(|id| self.index.citations.get(id.text()));
        first.is_some_and(|citation| citation.status == LawStatus::InForce)
    }
}

/// Adds the nearest known name, or, where there are few, all of them.
fn suggest(fault: Diagnostic, id: &Id, known: Vec<&str>) -> Diagnostic {
    match did_you_mean(id.text(), known.iter().copied()) {
        Some(near) => fault.hint(Phrase::new("check-hint-did-you-mean").arg("name", near)),
        None if !known.is_empty() && known.len() <= 12 => {
            fault.hint(Phrase::new("check-hint-words").arg("list", known.join(", ")))
        }
        None => fault,
    }
}
