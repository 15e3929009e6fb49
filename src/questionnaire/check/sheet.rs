//! Sheets: what belongs to which kind of rows, fields that read earlier ones, periods, outcomes.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::{
        CellKind, FactKind, Period, RowKind, Sheet,
        parse::Source,
        raw::{
            At, Id, Kind, RawCondition, RawFieldIs, RawOutcome, RawPeriod, RawScale, RawSheet, RawSheetEntry,
            RawSheetField,
        },
    },
    Checker, caps, error,
    never::never,
    suggest, warning,
};
use crate::diagnostic::Phrase;

impl<'a> Checker<'a> {
    /// Checks one sheet.
    pub(super) fn sheet(&mut self, source: &Source, sheet: &RawSheet) {
        self.id(source, &sheet.id);
        self.version(source, Some(&sheet.version));
        self.date(source, &sheet.law_as_of);
        if let Some(when) = &sheet.when {
            self.condition(source, when);
        }
        self.keys_of_rows(source, sheet);
        self.unique(source, sheet.scales.iter().map(|scale| &scale.id), caps::VALUES);
        for scale in &sheet.scales {
            self.scale(source, scale);
        }
        self.unique(source, sheet.entries.iter().map(|entry| &entry.id), caps::ENTRIES);
        for entry in &sheet.entries {
            self.sheet_entry(source, sheet, entry);
        }
        // Own values and scales share the ids of their words.
        let owners = sheet.fields.iter().filter(|field| !field.values.is_empty()).map(|field| &field.id);
        let mut scales: BTreeSet<&str> = sheet.scales.iter().map(|scale| scale.id.text()).collect();
        for id in owners.filter(|id| !scales.insert(id.text())) {
            self.report(source, id, || error("listed-twice").arg("name", id.text()));
        }
        if sheet.fields.is_empty() {
            self.report(source, &sheet.id, || error("empty-list"));
        }
        self.unique(source, sheet.fields.iter().map(|field| &field.id), Sheet::MOST_FIELDS);
        for (at, field) in sheet.fields.iter().enumerate() {
            self.sheet_field(source, sheet, at, field);
        }
        self.named_fields(source, sheet);
        self.unique(source, sheet.outcomes.iter().map(|outcome| &outcome.id), caps::VALUES);
        for outcome in &sheet.outcomes {
            self.outcome(source, sheet, outcome);
        }
    }

    /// Finds keys that need other rows, and those that are missing for these.
    fn keys_of_rows(&mut self, source: &Source, sheet: &RawSheet) {
        let rows = sheet.rows.value;
        let mut misplaced: Vec<(&str, (usize, usize))> = Vec::new();
        let mut wants = |name, place: Option<(usize, usize)>, allowed: bool| {
            if let Some(place) = place.filter(|_| !allowed) {
                misplaced.push((name, place));
            }
        };
        let place = |line, column| Some((line, column));
        wants("most", sheet.most.as_ref().and_then(|at| place(at.line, at.column)), rows.is_open());
        wants("compare", sheet.compare.as_ref().and_then(|at| place(at.line, at.column)), rows == RowKind::Many);
        wants("every", sheet.every.as_ref().and_then(|at| place(at.line, at.column)), rows == RowKind::Many);
        let about = matches!(rows, RowKind::Fixed | RowKind::Log);
        wants("entries", sheet.entries.first().and_then(|at| place(at.id.line, at.id.column)), about);
        wants("outcomes", sheet.outcomes.first().and_then(|at| place(at.id.line, at.id.column)), rows == RowKind::One);
        for (name, (line, column)) in misplaced {
            let at = At { value: (), line, column, chars: 0 };
            self.report(source, &at, || error("sheet-key").arg("name", name).arg("rows", rows.id()));
        }
        let missing =
            [("most", rows.is_open() && sheet.most.is_none()), ("entries", about && sheet.entries.is_empty())];
        for (name, _) in missing.into_iter().filter(|(_, missing)| *missing) {
            self.report(source, &sheet.rows, || error("sheet-needs").arg("name", name).arg("rows", rows.id()));
        }
        if let Some(order) = &sheet.order {
            self.range(source, order, 1, 100);
        }
        if let Some(most) = &sheet.most {
            self.range(source, most, 1, u32::try_from(Sheet::MOST_ROWS).unwrap_or(u32::MAX));
        }
    }

    fn scale(&mut self, source: &Source, scale: &RawScale) {
        self.unique_list(source, &scale.values, caps::VALUES);
        if scale.values.is_empty() {
            self.report(source, &scale.id, || error("fact-without-values").arg("name", scale.id.text()));
        }
        self.one_of(source, scale.not_sure.as_ref(), &scale.values, &scale.id);
    }

    fn sheet_entry(&mut self, source: &Source, sheet: &RawSheet, entry: &RawSheetEntry) {
        if let Some(when) = &entry.when {
            self.condition(source, when);
        }
        self.law_references(source, &entry.law);
        let rows = sheet.rows.value;
        let periods = [
            ("least", &entry.least, RowKind::Fixed),
            ("most", &entry.most, RowKind::Fixed),
            ("clock", &entry.clock, RowKind::Log),
        ];
        for (name, period, wanted) in periods {
            let Some(period) = period else { continue };
            if rows != wanted {
                self.report(source, period, || error("sheet-key").arg("name", name).arg("rows", rows.id()));
            }
            if period.value.period.is_none() {
                self.report(source, period, || {
                    error("bad-period").arg("text", &period.value.text).hint(Phrase::new("check-hint-period"))
                });
            }
        }
        if let Some(every) = entry.every.as_ref().filter(|_| rows != RowKind::Log) {
            self.report(source, every, || error("sheet-key").arg("name", "every").arg("rows", rows.id()));
        }
        let read = |period: &Option<At<RawPeriod>>| period.as_ref().and_then(|at| at.value.period);
        if let (Some(least), Some(most), Some(at)) = (read(&entry.least), read(&entry.most), &entry.most)
            && least.compare(most, Period::START).is_gt()
        {
            self.report(source, at, || error("least-over-most").arg("least", least).arg("most", most));
        }
    }

    fn sheet_field(&mut self, source: &Source, sheet: &RawSheet, at: usize, field: &RawSheetField) {
        let name = field.id.text();
        let kind = field.kind;
        let mut refuse = |key: &str, id: Option<&Id>, allowed: bool| {
            if let Some(id) = id.filter(|_| !allowed) {
                self.report(source, id, || error("field-key").arg("name", key).arg("kind", kind.id()));
            }
        };
        refuse("values", field.values.first(), kind.has_values());
        refuse("scale", field.scale.as_ref(), kind.has_values());
        refuse("past", field.past.then_some(&field.id), kind == CellKind::Date);
        refuse("suggest", field.suggest.as_ref(), kind == CellKind::Text);
        self.unique_list(source, &field.values, caps::VALUES);
        match &field.scale {
            Some(scale) if !field.values.is_empty() || field.not_sure.is_some() => {
                self.report(source, scale, || error("values-and-scale").arg("name", name));
            }
            Some(scale) => {
                if !sheet.scales.iter().any(|known| known.id.text() == scale.text()) {
                    let known = sheet.scales.iter().map(|scale| scale.id.text()).collect();
                    self.report(source, scale, || {
                        suggest(error("unknown-scale").arg("name", scale.text()), scale, known)
                    });
                }
            }
            None => {
                if kind.has_values() && field.values.is_empty() {
                    self.report(source, &field.id, || error("fact-without-values").arg("name", name));
                }
                self.one_of(source, field.not_sure.as_ref(), &field.values, &field.id);
            }
        }
        if let Some(part) = &field.part {
            self.id(source, part);
        }
        if let Some(first) = field.covers.first().filter(|_| sheet.rows.value != RowKind::Fixed) {
            self.report(source, first, || error("sheet-key").arg("name", "covers").arg("rows", sheet.rows.value.id()));
        }
        self.values_of_field(source, sheet, field, &field.covers);
        self.law_references(source, &field.law);
        self.controls_once(source, &field.answers);
        if let Some(needed) = &field.needed {
            self.condition(source, needed);
        }
        for entry in &field.entries {
            if !sheet.entries.iter().any(|known| known.id.text() == entry.text()) {
                let known = sheet.entries.iter().map(|entry| entry.id.text()).collect();
                self.report(source, entry, || suggest(error("unknown-entry").arg("name", entry.text()), entry, known));
            }
        }
        if let Some(when) = &field.when {
            self.field_is(source, sheet, when, at);
        }
        if let Some(fact) = &field.suggest {
            let is_text = |name| self.index.facts.get(name).is_some_and(|fact| fact.kind == FactKind::Text);
            if !is_text(fact.text()) && !self.broken.contains(&Kind::Profile) {
                let known = self.index.facts.keys().copied().filter(|name| is_text(name)).collect();
                self.report(source, fact, || suggest(error("unknown-fact").arg("name", fact.text()), fact, known));
            }
        }
    }

    /// Checks the fields that the program reads by their names.
    fn named_fields(&mut self, source: &Source, sheet: &RawSheet) {
        let rows = sheet.rows.value;
        if let Some(first) = sheet.fields.first()
            && rows == RowKind::Many
            && first.kind != CellKind::Text
        {
            self.report(source, &first.id, || error("first-field").arg("name", first.id.text()));
        }
        let has = |of: fn(&RawSheetEntry) -> bool| sheet.entries.iter().any(of);
        let bounds = has(|entry| entry.least.is_some() || entry.most.is_some());
        let wanted = [
            (Sheet::REVIEWED, CellKind::Date, sheet.every.is_some() && rows == RowKind::Many),
            (Sheet::DATE, CellKind::Date, rows == RowKind::Log),
            (Sheet::TAKEN, CellKind::Period, rows == RowKind::Log && has(|entry| entry.clock.is_some())),
            (Sheet::TOLD, CellKind::Period, rows == RowKind::Fixed && bounds),
            (Sheet::NEEDED, CellKind::Period, rows == RowKind::Fixed && bounds),
        ];
        for (name, kind, _) in wanted.into_iter().filter(|(.., wanted)| *wanted) {
            let known = sheet.fields.iter().find(|field| field.id.text() == name);
            if known.is_none_or(|field| field.kind != kind) {
                let at = known.map_or(&sheet.id, |field| &field.id);
                self.report(source, at, || error("missing-field").arg("name", name).arg("kind", kind.id()));
            }
        }
    }

    fn outcome(&mut self, source: &Source, sheet: &RawSheet, outcome: &RawOutcome) {
        if let Some(when) = &outcome.when {
            self.condition(source, when);
        }
        self.law_references(source, &outcome.law);
        if outcome.any.is_empty() {
            self.report(source, &outcome.id, || error("empty-list"));
        }
        for part in &outcome.any {
            self.field_is(source, sheet, part, sheet.fields.len());
            let not_sure = sheet.fields.iter().find(|field| field.id.text() == part.field.text());
            let not_sure = not_sure.and_then(|field| not_sure_of(sheet, field));
            for value in part.is.iter().filter(|value| not_sure == Some(value.text())) {
                self.report(source, value, || error("outcome-not-sure").arg("name", value.text()));
            }
        }
    }

    /// Checks that an answer that is read is one of a field before `before`.
    fn field_is(&mut self, source: &Source, sheet: &RawSheet, part: &RawFieldIs, before: usize) {
        let name = part.field.text();
        if part.is.is_empty() {
            self.report(source, &part.field, || error("empty-list"));
        }
        let Some((at, field)) = sheet.fields.iter().enumerate().find(|(_, field)| field.id.text() == name) else {
            let known = sheet.fields.iter().map(|field| field.id.text()).collect();
            self.report(source, &part.field, || suggest(error("unknown-field").arg("name", name), &part.field, known));
            return;
        };
        if at >= before {
            self.report(source, &part.field, || error("later-field").arg("name", name));
        }
        if !field.kind.has_values() {
            self.report(source, &part.field, || error("field-without-values").arg("name", name));
            return;
        }
        self.values_of_field(source, sheet, field, &part.is);
    }

    /// Checks that values are a field's own.
    fn values_of_field(&mut self, source: &Source, sheet: &RawSheet, field: &RawSheetField, wanted: &[Id]) {
        let values = values_of(sheet, field);
        for value in wanted.iter().filter(|value| !values.contains(&value.text())) {
            let (values, name) = (values.clone(), field.id.text());
            self.report(source, value, || {
                suggest(error("unknown-value").arg("name", value.text()).arg("fact", name), value, values)
            });
        }
    }

    /// Checks that a value that means "not sure" is one of the values.
    fn one_of(&mut self, source: &Source, not_sure: Option<&Id>, values: &[Id], owner: &Id) {
        if let Some(not_sure) = not_sure
            && !values.iter().any(|value| value.text() == not_sure.text())
        {
            let values = values.iter().map(Id::text).collect();
            self.report(source, not_sure, || {
                suggest(error("unknown-value").arg("name", not_sure.text()).arg("fact", owner.text()), not_sure, values)
            });
        }
    }

    /// Checks ids that are defined in a list of mappings: shape, no doubles, length of the list.
    pub(super) fn unique<'i>(&mut self, source: &Source, ids: impl Iterator<Item = &'i Id>, cap: usize) {
        let mut seen = BTreeSet::new();
        for (at, id) in ids.enumerate() {
            if at == cap {
                self.too_long_list(source, id, cap);
            }
            self.id(source, id);
            if !seen.insert(id.text()) {
                self.report(source, id, || error("listed-twice").arg("name", id.text()));
            }
        }
    }

    // What an author should look at.

    /// Looks for what can never be asked or come out, and for scales that nothing uses.
    pub(super) fn lint_sheet(&mut self, source: &Source, sheet: &RawSheet) {
        self.lint_condition(source, sheet.when.as_ref());
        let used: BTreeSet<&str> = sheet.fields.iter().filter_map(|field| Some(field.scale.as_ref()?.text())).collect();
        for scale in sheet.scales.iter().filter(|scale| !used.contains(scale.id.text())) {
            self.report(source, &scale.id, || warning("unused-scale").arg("name", scale.id.text()));
        }
        let whens = sheet.entries.iter().map(|entry| (&entry.id, entry.when.as_ref()));
        for (id, when) in whens.chain(sheet.outcomes.iter().map(|outcome| (&outcome.id, outcome.when.as_ref()))) {
            self.lint_both(source, id, sheet.when.as_ref(), when);
        }
        // The entries for which each field is asked; none is all of them.
        let mut asked: BTreeMap<&str, Option<BTreeSet<&str>>> = BTreeMap::new();
        for field in &sheet.fields {
            let own = (!field.entries.is_empty()).then(|| field.entries.iter().map(Id::text).collect());
            let read = field.when.as_ref().and_then(|when| asked.get(when.field.text()).cloned()).flatten();
            let both = match (own, read) {
                (Some(own), Some(read)) => {
                    let both: BTreeSet<&str> = BTreeSet::intersection(&own, &read).copied().collect();
                    if both.is_empty() {
                        self.report(source, &field.id, || warning("never-holds"));
                    }
                    Some(both)
                }
                (one, other) => one.or(other),
            };
            self.lint_condition(source, field.needed.as_ref());
            asked.insert(field.id.text(), both);
            self.lint_twice(source, &field.law);
        }
    }

    /// Warns where a condition contradicts that of the whole sheet.
    fn lint_both(
        &mut self,
        source: &Source,
        id: &Id,
        whole: Option<&At<RawCondition>>,
        own: Option<&At<RawCondition>>,
    ) {
        if let Some(own) = own
            && never(whole.into_iter().chain([own]).map(|when| &when.value), self.index)
        {
            self.report(source, id, || warning("never-holds"));
        }
    }
}

/// Every citation that a sheet names.
pub(super) fn cited(sheet: &RawSheet) -> impl Iterator<Item = &str> {
    let entries = sheet.entries.iter().flat_map(|entry| &entry.law);
    let fields = sheet.fields.iter().flat_map(|field| &field.law);
    entries.chain(fields).chain(sheet.outcomes.iter().flat_map(|outcome| &outcome.law)).map(Id::text)
}

fn scale_of<'s>(sheet: &'s RawSheet, field: &RawSheetField) -> Option<&'s RawScale> {
    let wanted = field.scale.as_ref()?;
    sheet.scales.iter().find(|scale| scale.id.text() == wanted.text())
}

fn values_of<'s>(sheet: &'s RawSheet, field: &'s RawSheetField) -> Vec<&'s str> {
    let values = scale_of(sheet, field).map_or(&field.values, |scale| &scale.values);
    values.iter().map(Id::text).collect()
}

fn not_sure_of<'s>(sheet: &'s RawSheet, field: &'s RawSheetField) -> Option<&'s str> {
    let not_sure = scale_of(sheet, field).map_or(&field.not_sure, |scale| &scale.not_sure);
    not_sure.as_ref().map(Id::text)
}
