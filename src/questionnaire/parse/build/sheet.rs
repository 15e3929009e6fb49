//! Checked sheets → values.

use super::{
    super::super::{
        FieldIs, Outcome, Sheet, SheetEntry, SheetField,
        raw::{At, RawFieldIs, RawOutcome, RawPeriod, RawScale, RawSheet, RawSheetEntry, RawSheetField},
    },
    condition, ids,
};

/// Builds a sheet without faults.
pub(super) fn sheet(raw: RawSheet) -> Sheet {
    let scales = raw.scales;
    let entries: Vec<SheetEntry> = raw.entries.into_iter().map(entry).collect();
    let most = raw.most.and_then(|most| usize::try_from(most.value).ok());
    Sheet {
        id: raw.id.text().into(),
        version: raw.version.value,
        law_as_of: raw.law_as_of.value.checked(),
        when: raw.when.as_ref().map(condition),
        rows: raw.rows.value,
        most: most.unwrap_or(if entries.is_empty() { 1 } else { entries.len() }),
        platform: raw.platform,
        order: raw.order.map_or(u32::MAX, |order| order.value),
        compare: raw.compare.is_some_and(|compare| compare.value),
        every: raw.every.map(|every| every.value),
        entries,
        fields: raw.fields.into_iter().map(|raw| field(raw, &scales)).collect(),
        outcomes: raw.outcomes.into_iter().map(outcome).collect(),
    }
}

fn entry(raw: RawSheetEntry) -> SheetEntry {
    let period = |written: Option<At<RawPeriod>>| written.and_then(|at| at.value.period);
    SheetEntry {
        id: raw.id.text().into(),
        when: raw.when.as_ref().map(condition),
        law: ids(&raw.law),
        least: period(raw.least),
        most: period(raw.most),
        clock: period(raw.clock),
        every: raw.every.map(|every| every.value),
    }
}

fn field(raw: RawSheetField, scales: &[RawScale]) -> SheetField {
    let scale = raw.scale.as_ref().and_then(|id| scales.iter().find(|scale| scale.id.text() == id.text()));
    let (values, not_sure) = scale.map_or((&raw.values, &raw.not_sure), |scale| (&scale.values, &scale.not_sure));
    SheetField {
        id: raw.id.text().into(),
        kind: raw.kind,
        values: ids(values),
        not_sure: not_sure.as_ref().map(|value| value.text().into()),
        scale: raw.scale.as_ref().map(|id| id.text().into()),
        part: raw.part.map(|part| part.text().into()),
        when: raw.when.map(field_is),
        entries: ids(&raw.entries),
        law: ids(&raw.law),
        ask: raw.ask,
        covers: ids(&raw.covers),
        suggest: raw.suggest.map(|fact| fact.text().into()),
        platform: raw.platform,
        past: raw.past,
        answers: ids(&raw.answers),
        needed: raw.needed.as_ref().map(condition),
    }
}

fn outcome(raw: RawOutcome) -> Outcome {
    Outcome {
        id: raw.id.text().into(),
        when: raw.when.as_ref().map(condition),
        any: raw.any.into_iter().map(field_is).collect(),
        law: ids(&raw.law),
    }
}

fn field_is(raw: RawFieldIs) -> FieldIs {
    FieldIs { field: raw.field.text().into(), is: ids(&raw.is) }
}
