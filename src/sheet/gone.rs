//! What the packs no longer have, in words, the same on the screen and in a report.

use super::{Speech, TableRow};
use crate::{
    assessment::{DepartmentId, Reading, RowId},
    flow::Gone,
    questionnaire::{FieldId, SheetField, SheetId, ValueId},
    text::{clean_line, truncate},
};

/// The longest text that was typed, in cells of a terminal: the rest of it is in the file.
const MOST_TEXT: usize = 240;

impl Speech<'_> {
    /// Returns what was asked and what was answered; ids stand where there are no words. `department` names one.
    pub fn gone(
        self,
        reading: &Reading<'_>,
        gone: &Gone,
        department: &dyn Fn(&DepartmentId) -> String,
    ) -> (String, String) {
        match gone {
            Gone::Control { control, status, .. } => {
                let title = self.attribute(&format!("control-{control}"), "title");
                let answer = status.map(|status| self.say(&format!("status-{}", status.id())));
                (title.unwrap_or_else(|| control.to_string()), answer.unwrap_or_default())
            }
            Gone::Tick { department: of, tier, tick } => {
                let id = format!("tick-{}-{tick}", tier.id());
                let name = self.attribute(&id, "name").unwrap_or_else(|| self.known(&id, tick.as_str()));
                (together([of.as_ref().map(department), Some(self.say(&format!("tier-{}", tier.id())))]), name)
            }
            Gone::Fact { fact, answer } => {
                let id = format!("fact-{fact}");
                let values = answer.values.iter().map(|value| self.known(&format!("{id}-{value}"), value.as_str()));
                (self.known(&id, fact.as_str()), given(values, answer.text.as_deref().unwrap_or_default()))
            }
            Gone::Row { sheet, row, entry } => {
                let entry = entry.as_ref().map(|entry| self.known(&format!("entry-{sheet}-{entry}"), entry.as_str()));
                (self.place(reading, sheet, row, None), entry.unwrap_or_default())
            }
            Gone::Cell { sheet, row, field, cell } => {
                let known = reading.questionnaire.sheet(sheet.as_str()).and_then(|sheet| sheet.field(field.as_str()));
                let values = cell.values.iter().map(|value| self.value_or_id(sheet, known, field, value));
                (self.place(reading, sheet, row, Some(field)), given(values, &cell.text))
            }
        }
    }

    fn known(self, id: &str, bare: &str) -> String {
        if self.0.has(id) { self.say(id) } else { bare.to_owned() }
    }

    fn value_or_id(self, sheet: &SheetId, known: Option<&SheetField>, field: &FieldId, value: &ValueId) -> String {
        let set = known.and_then(|known| known.scale.as_ref()).map_or(field.as_str(), |scale| scale.as_str());
        self.known(&format!("value-{sheet}-{set}-{value}"), value.as_str())
    }

    /// Names a cell: its sheet, row and field. The row of a sheet that has a single one has no name of its own.
    fn place(self, reading: &Reading<'_>, id: &SheetId, row: &RowId, field: Option<&FieldId>) -> String {
        let sheet = reading.questionnaire.sheet(id.as_str());
        let known = sheet.map(|sheet| TableRow::of(reading, sheet, row.clone(), None));
        let known = known.filter(|known| known.entry.is_some() || known.name().is_some());
        let name = known.map(|known| self.row(&known)).or_else(|| {
            let words = format!("entry-{id}-{}", row.0);
            (*row != RowId::only()).then(|| self.known(&words, &row.0))
        });
        let field = field.map(|field| {
            let words = format!("field-{id}-{field}");
            self.attribute(&words, "name").unwrap_or_else(|| self.known(&words, field.as_str()))
        });
        together([Some(self.known(&format!("sheet-{id}"), id.as_str())), name, field])
    }
}

fn together(parts: impl IntoIterator<Item = Option<String>>) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn given(values: impl Iterator<Item = String>, text: &str) -> String {
    let text = truncate(clean_line(text).trim(), MOST_TEXT);
    together(values.chain((!text.is_empty()).then_some(text)).map(Some))
}
