//! What was answered and these packs do not have.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Flow;
use crate::{
    assessment::{Answer, Assessment, Cell, DepartmentId, FactAnswer, Row, RowId, TierAnswer},
    questionnaire::{
        CellKind, ControlId, EntryId, FactId, FactKind, FieldId, Period, Questionnaire, RowKind, Sheet, SheetField,
        SheetId, Status, TickId, TierId, ValueId,
    },
};

/// One thing that was answered and that these packs do not have, by its ids as the journal names them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gone {
    /// A control.
    Control {
        /// Its id.
        control: ControlId,
        /// Its status; none where only a note or the like was left.
        status: Option<Status>,
        /// The version of the packs that dropped it; none where no pack says what became of it.
        since: Option<String>,
    },
    /// A tick. Until its tier is answered again it counts there as "not sure".
    Tick {
        /// The department; none for where the data of the platform goes.
        department: Option<DepartmentId>,
        /// The tier.
        tier: TierId,
        /// The tick.
        tick: TickId,
    },
    /// A fact of the profile, or some of its values.
    Fact {
        /// Its id.
        fact: FactId,
        /// What of its answer is not known.
        answer: FactAnswer,
    },
    /// A row that cannot be shown.
    Row {
        /// Its sheet.
        sheet: SheetId,
        /// Its id.
        row: RowId,
        /// What it is about, in a log.
        entry: Option<EntryId>,
    },
    /// A cell, or some of its values.
    Cell {
        /// Its sheet.
        sheet: SheetId,
        /// Its row.
        row: RowId,
        /// Its field.
        field: FieldId,
        /// What of it is not known.
        cell: Cell,
    },
}

impl Flow<'_> {
    /// Lists everything answered that the packs do not know: controls, ticks, facts and their values, rows, fields and
    /// their values. It is never hidden. All of it counts for nothing, except ticks ([`TierAnswer::levels`]).
    pub fn gone(&self) -> Vec<Gone> {
        let (packs, state) = (self.questionnaire(), self.assessment());
        let mut gone: Vec<Gone> = controls(packs, state).collect();
        for department in &state.departments {
            let tiers = [
                (TierId::Sensitivity, Some(&department.sensitivity)),
                (TierId::Roles, Some(&department.roles)),
                (TierId::Mobility, department.mobility.as_ref()),
            ];
            let answered = tiers.into_iter().filter_map(|(tier, answer)| Some((tier, answer?)));
            gone.extend(answered.flat_map(|(tier, answer)| ticks(packs, Some(&department.id), tier, answer)));
        }
        gone.extend(ticks(packs, None, TierId::Mobility, &state.mobility));
        gone.extend(facts(packs, state));
        for (sheet, id, row) in state.sheets.all() {
            gone.extend(cells(packs.sheet(sheet.as_str()), sheet, id, row));
        }
        gone
    }
}

fn controls<'a>(packs: &'a Questionnaire, state: &'a Assessment) -> impl Iterator<Item = Gone> + 'a {
    let since = |control: &ControlId| {
        packs.changes.iter().find(|change| change.control == *control).map(|change| change.since.clone())
    };
    let answers = state.answers.iter();
    answers
        .filter(|(control, answer)| packs.control(control.as_str()).is_none() && **answer != Answer::default())
        .map(move |(id, answer)| Gone::Control { control: id.clone(), status: answer.status, since: since(id) })
}

fn ticks<'a>(
    packs: &'a Questionnaire,
    department: Option<&'a DepartmentId>,
    tier: TierId,
    answer: &'a TierAnswer,
) -> impl Iterator<Item = Gone> + 'a {
    let unknown = answer.unknown(packs.tier(tier));
    unknown.map(move |tick| Gone::Tick { department: department.cloned(), tier, tick: tick.clone() })
}

fn others(values: &BTreeSet<ValueId>, known: &[ValueId]) -> BTreeSet<ValueId> {
    values.iter().filter(|value| !known.contains(value)).cloned().collect()
}

fn facts<'a>(packs: &'a Questionnaire, state: &'a Assessment) -> impl Iterator<Item = Gone> + 'a {
    state.profile.iter().filter_map(|(id, answer)| {
        let known = packs.fact(id.as_str());
        let is_text = known.is_some_and(|fact| fact.kind == FactKind::Text);
        let answer = FactAnswer {
            values: others(&answer.values, known.map_or(&[], |fact| &fact.values)),
            text: answer.text.clone().filter(|_| !is_text),
        };
        (answer != FactAnswer::default()).then(|| Gone::Fact { fact: id.clone(), answer })
    })
}

/// Says whether the packs have a place for the row.
fn has_place(sheet: &Sheet, id: &RowId, row: &Row) -> bool {
    match sheet.rows {
        RowKind::One => *id == RowId::only(),
        RowKind::Fixed => sheet.entry(&id.0).is_some(),
        RowKind::Many => row.added,
        RowKind::Log => row.added && row.entry.as_ref().is_some_and(|entry| sheet.entry(entry.as_str()).is_some()),
    }
}

fn cells(known: Option<&Sheet>, sheet: &SheetId, id: &RowId, row: &Row) -> Vec<Gone> {
    // A cell that came after somebody dropped its row: the packs had no part in it.
    if !row.added && id.number().is_some() {
        return Vec::new();
    }
    let gone = |field: &FieldId, cell| Gone::Cell { sheet: sheet.clone(), row: id.clone(), field: field.clone(), cell };
    if let Some(known) = known.filter(|known| has_place(known, id, row)) {
        let unknown = row.cells.iter().map(|(field, cell)| match known.field(field.as_str()) {
            Some(known) => (field, unread(known, cell)),
            None => (field, cell.clone()),
        });
        return unknown.filter(|(_, cell)| *cell != Cell::default()).map(|(field, cell)| gone(field, cell)).collect();
    }
    let whole = Gone::Row { sheet: sheet.clone(), row: id.clone(), entry: row.entry.clone() };
    let whole = (row.cells.is_empty() || row.entry.is_some()).then_some(whole);
    whole.into_iter().chain(row.cells.iter().map(|(field, cell)| gone(field, cell.clone()))).collect()
}

/// Returns what of a cell its field cannot read.
fn unread(field: &SheetField, cell: &Cell) -> Cell {
    let reads = match field.kind {
        CellKind::One | CellKind::Many => false,
        CellKind::Text => true,
        CellKind::Date => cell.text.parse::<Date>().is_ok(),
        CellKind::Period => cell.text.parse::<Period>().is_ok(),
    };
    // For ever, or not sure.
    let values = if field.kind == CellKind::Period { BTreeSet::new() } else { others(&cell.values, &field.values) };
    Cell { values, text: if reads { String::new() } else { cell.text.clone() } }
}
