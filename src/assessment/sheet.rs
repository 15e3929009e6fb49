//! What was put into sheets: rows of cells.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::questionnaire::{EntryId, FieldId, Sheet, SheetId, ValueId};

/// One row of a sheet; unique within it. Rows that were added stand in the order of their numbers: `r2` before `r10`.
/// The beginning of the device's name follows, `r2-k7f2`, so that two devices never give two rows one id; older journals
/// have none.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct RowId(pub String);

impl RowId {
    /// Returns the id of a row that is added, by its number.
    pub fn added(number: usize) -> Self {
        Self(format!("r{number}"))
    }

    /// Returns the number of a row that was added; none for the row of an entry.
    pub fn number(&self) -> Option<usize> {
        self.head().strip_prefix('r')?.parse().ok()
    }

    /// Returns the part before the device's name.
    fn head(&self) -> &str {
        self.0.split_once('-').filter(|(head, _)| is_numbered(head, 'r')).map_or(self.0.as_str(), |(head, _)| head)
    }

    /// Returns the id of the row of an entry.
    pub fn of(entry: &EntryId) -> Self {
        Self(entry.to_string())
    }

    /// Returns the id of the row of a sheet that has a single one.
    pub fn only() -> Self {
        Self(Sheet::ONLY.to_owned())
    }
}

impl Ord for RowId {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |id: &'_ Self| (id.head().len(), id.head().to_owned());
        key(self).cmp(&key(other)).then_with(|| self.0.cmp(&other.0))
    }
}

/// Says whether an id is this letter and a number.
fn is_numbered(id: &str, letter: char) -> bool {
    id.strip_prefix(letter).is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Returns an id that no other device gives: with the beginning of this one's name behind it. A device without a name
/// leaves it as it is.
pub fn own_id(id: &str, device: &str) -> String {
    let name: String = device.chars().filter(char::is_ascii_alphanumeric).take(4).collect();
    if name.is_empty() { id.to_owned() } else { format!("{id}-{name}") }
}

impl PartialOrd for RowId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// One cell; never empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// Values that were chosen.
    pub values: BTreeSet<ValueId>,
    /// Text, a date or a period as text; empty where values were chosen.
    pub text: String,
}

impl Cell {
    /// The longest text, in characters.
    pub const MOST_TEXT: usize = 10_000;
}

/// One row.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Whether the user added it. A cell of a row that is gone comes alone and is no row.
    pub added: bool,
    /// What it is about, in a log.
    pub entry: Option<EntryId>,
    /// Its cells.
    pub cells: BTreeMap<FieldId, Cell>,
}

impl Row {
    /// Returns a cell.
    pub fn cell(&self, field: &str) -> Option<&Cell> {
        self.cells.get(field)
    }
}

/// The rows of all sheets.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Sheets(BTreeMap<SheetId, BTreeMap<RowId, Row>>);

impl Sheets {
    /// Says whether no sheet has a row.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Iterates over the rows of a sheet in their order.
    pub fn rows(&self, sheet: &str) -> impl Iterator<Item = (&RowId, &Row)> {
        self.0.get(sheet).into_iter().flatten()
    }

    /// Iterates over the rows of all sheets.
    pub fn all(&self) -> impl Iterator<Item = (&SheetId, &RowId, &Row)> {
        self.0.iter().flat_map(|(sheet, rows)| rows.iter().map(move |(id, row)| (sheet, id, row)))
    }

    /// Finds a row.
    pub fn row(&self, sheet: &str, row: &RowId) -> Option<&Row> {
        self.0.get(sheet)?.get(row)
    }

    /// Returns the id for a row that this device adds next: one that no row has, here or on another device.
    pub fn next(&self, sheet: &str, device: &str) -> RowId {
        let numbers = self.rows(sheet).filter_map(|(id, _)| id.number());
        RowId(own_id(&RowId::added(numbers.max().unwrap_or(0).saturating_add(1)).0, device))
    }

    /// Adds a row, up to as many as any sheet takes; one that is there stays as it is.
    pub(super) fn add(&mut self, sheet: &SheetId, id: &RowId, entry: Option<&EntryId>) {
        let rows = self.0.entry(sheet.clone()).or_default();
        if rows.len() < Sheet::MOST_ROWS || rows.contains_key(id) {
            let row = rows.entry(id.clone()).or_default();
            if !row.added {
                (row.added, row.entry) = (true, entry.cloned());
            }
        }
        self.tidy(sheet);
    }

    /// Takes a row away with its cells.
    pub(super) fn drop_row(&mut self, sheet: &SheetId, id: &RowId) {
        if let Some(rows) = self.0.get_mut(sheet) {
            rows.remove(id);
        }
        self.tidy(sheet);
    }

    /// Sets a cell; nothing in it clears it.
    pub(super) fn set(&mut self, sheet: &SheetId, id: &RowId, field: &FieldId, cell: Cell) {
        let rows = self.0.entry(sheet.clone()).or_default();
        if rows.len() < Sheet::MOST_ROWS || rows.contains_key(id) {
            let row = rows.entry(id.clone()).or_default();
            if cell.values.is_empty() && cell.text.is_empty() {
                row.cells.remove(field);
            } else if row.cells.len() < Sheet::MOST_FIELDS || row.cells.contains_key(field) {
                row.cells.insert(field.clone(), cell);
            }
            if !row.added && row.cells.is_empty() {
                rows.remove(id);
            }
        }
        self.tidy(sheet);
    }

    /// Forgets a sheet without rows: what was taken back leaves nothing behind.
    fn tidy(&mut self, sheet: &SheetId) {
        if self.0.get(sheet).is_some_and(BTreeMap::is_empty) {
            self.0.remove(sheet);
        }
    }
}

/// Cuts text to what a cell takes.
pub(super) fn cell(values: &BTreeSet<ValueId>, text: &str) -> Cell {
    Cell { values: values.clone(), text: text.chars().take(Cell::MOST_TEXT).collect() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{Assessment, Body, Event, History};
    use super::*;

    fn row(id: &str) -> Body {
        Body::Row { sheet: "apps".into(), row: RowId(id.to_owned()), entry: None }
    }

    fn cell(id: &str, text: &str) -> Body {
        let (sheet, row, field) = ("apps".into(), RowId(id.to_owned()), "owner".into());
        Body::Cell { sheet, row, field, values: BTreeSet::new(), text: text.to_owned() }
    }

    fn drop_row(id: &str) -> Body {
        Body::DropRow { sheet: "apps".into(), row: RowId(id.to_owned()) }
    }

    fn after(bodies: &[Body]) -> Assessment {
        let mut state = Assessment::default();
        bodies.iter().for_each(|body| state.apply(body));
        state
    }

    fn ids(state: &Assessment) -> Vec<&str> {
        state.sheets.rows("apps").map(|(id, _)| id.0.as_str()).collect()
    }

    #[test]
    fn rows_stand_in_the_order_of_their_numbers() {
        let state = after(&[row("r10"), row("r2"), row("r1")]);
        assert_eq!(ids(&state), ["r1", "r2", "r10"]);
        assert_eq!(state.sheets.next("apps", ""), RowId::added(11));
        assert_eq!(state.sheets.next("records", ""), RowId::added(1));
    }

    #[test]
    fn two_devices_never_give_two_rows_one_id() {
        let state = after(&[row("r2")]);
        let next = |device| state.sheets.next("apps", device);
        assert_eq!((next("k7f2m3a1").0, next("x1y2z3w4").0), ("r3-k7f2".to_owned(), "r3-x1y2".to_owned()));
        let state = after(&[row("r10-k7f2"), row("r3-x1y2"), row("r3-k7f2"), row("r2")]);
        assert_eq!(ids(&state), ["r2", "r3-k7f2", "r3-x1y2", "r10-k7f2"]);
        assert_eq!(state.sheets.next("apps", "k7f2m3a1").0, "r11-k7f2");
    }

    #[test]
    fn a_cell_is_set_and_cleared() {
        let state = after(&[row("r1"), cell("r1", "Ana")]);
        let set = state.sheets.row("apps", &RowId::added(1)).and_then(|row| row.cell("owner"));
        assert_eq!(set.map(|cell| cell.text.as_str()), Some("Ana"));
        assert_eq!(after(&[row("r1"), cell("r1", "Ana"), cell("r1", "")]), after(&[row("r1")]));
        assert_eq!(after(&[cell("tax", "x"), cell("tax", "")]).digest(), Assessment::default().digest());
    }

    #[test]
    fn a_row_goes_with_its_cells_and_what_comes_later_makes_none() {
        let state = after(&[row("r1"), cell("r1", "Ana"), drop_row("r1")]);
        assert_eq!(state.digest(), Assessment::default().digest());
        let state = after(&[row("r1"), drop_row("r1"), cell("r1", "Ana")]);
        assert!(state.sheets.row("apps", &RowId::added(1)).is_some_and(|row| !row.added));
    }

    #[test]
    fn sizes_are_bounded() {
        let mut bodies: Vec<Body> = (0..600).map(|number| row(&format!("r{number}"))).collect();
        bodies.push(cell("r1", &"長".repeat(Cell::MOST_TEXT + 5)));
        let state = after(&bodies);
        assert_eq!(ids(&state).len(), Sheet::MOST_ROWS);
        let long = state.sheets.row("apps", &RowId::added(1)).and_then(|row| row.cell("owner")).map(|cell| &cell.text);
        assert_eq!(long.map(|text| text.chars().count()), Some(Cell::MOST_TEXT));
    }

    #[test]
    fn an_assessment_without_sheets_keeps_its_digest() {
        let json = serde_json::to_value(Assessment::default()).expect("serialises");
        assert!(json.get("sheets").is_none());
    }

    #[test]
    fn events_are_read_as_they_are_written() {
        for text in [
            r#"{"op":"row","sheet":"apps","row":"r1"}"#,
            r#"{"op":"row","sheet":"drills","row":"r1","entry":"access"}"#,
            r#"{"op":"drop-row","sheet":"apps","row":"r1"}"#,
            r#"{"op":"cell","sheet":"apps","row":"r1","field":"data","values":["files"]}"#,
            r#"{"op":"cell","sheet":"records","row":"tax","field":"told","text":"P7Y"}"#,
        ] {
            let body: Body = serde_json::from_str(text).expect("an event");
            assert_eq!(serde_json::to_string(&body).expect("serialises"), text);
            assert!(body.is_undoable());
        }
        let null: Body = serde_json::from_str(r#"{"op":"row","sheet":"apps","row":"r1","entry":null}"#).expect("one");
        assert_eq!(null, row("r1"));
    }

    fn any_body() -> impl Strategy<Value = Body> {
        let id = proptest::sample::select(vec!["r1", "r2", "tax"]);
        (0..4, id, "[a-c]{0,2}").prop_map(|(what, id, text)| match what {
            0 => row(id),
            1 => drop_row(id),
            _ => cell(id, &text),
        })
    }

    fn event(counter: u64, body: Body) -> Event {
        Event { device: "d".into(), counter, lamport: counter, time: String::new(), by: String::new(), body }
    }

    proptest! {
        #[test]
        fn undo_of_the_last_change_is_as_if_it_had_not_been(bodies in proptest::collection::vec(any_body(), 1..20)) {
            let mut events: Vec<Event> = (1..).zip(bodies).map(|(at, body)| event(at, body)).collect();
            let last = events.pop().expect("one at least");
            let before = Assessment::fold(&events);
            let (target, next) = (last.key(), last.counter + 1);
            events.push(last);
            let full = Assessment::fold(&events);
            events.push(event(next, Body::Undo { target }));
            prop_assert_eq!(Assessment::fold(&events).digest(), before.digest());
            let undo = events.last().map(Event::key).expect("the undo");
            events.push(event(next + 1, Body::Redo { target: undo }));
            prop_assert_eq!(Assessment::fold(&events).digest(), full.digest());
            prop_assert!(History::read(&events).next_undo(&events, "d").is_some());
        }
    }
}
