use std::{collections::BTreeSet, sync::OnceLock};

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::{
    assessment::{Assessment, Body},
    questionnaire::{Questionnaire, Source, parse},
    world::Packs,
};

const RECORDS: &str = r#"kind: sheet
id: records-x
version: "1"
law_as_of: 2026-11-21
rows: fixed
entries:
  - {id: tax, least: P7Y}
  - {id: macau-only, when: {includes: {place: macau}}}
fields:
  - {id: kept, kind: one, values: ["yes", "no", not-sure], not_sure: not-sure}
  - {id: told, kind: period, when: {field: kept, is: ["yes", not-sure]}}
  - {id: needed, kind: period}
  - {id: elsewhere, kind: one, values: [archive, backup], covers: [archive]}
"#;

const DRILLS: &str = r#"kind: sheet
id: drills-x
version: "1"
law_as_of: 2026-11-21
rows: log
most: 4
entries:
  - {id: access, clock: P1M, every: quarterly}
  - {id: macau-only, when: {includes: {place: macau}}, every: yearly}
  - {id: leak, every: half-yearly}
fields:
  - {id: date, kind: date}
  - {id: taken, kind: period}
  - {id: told-whom, kind: many, values: [people, authority], entries: [leak]}
"#;

const APPS: &str = r#"kind: sheet
id: apps-x
version: "1"
law_as_of: 2026-11-21
when: {includes: {uses: apps-bots}}
rows: many
most: 3
every: quarterly
fields:
  - {id: name, kind: text}
  - {id: reviewed, kind: date}
"#;

const SCREENING: &str = r#"kind: sheet
id: impact-x
version: "1"
law_as_of: 2026-11-21
rows: one
fields:
  - {id: kinds, kind: many, values: [health, whereabouts, none, not-sure], not_sure: not-sure}
  - {id: many-people, kind: one, values: ["yes", "no", not-sure], not_sure: not-sure, when: {field: kinds, is: [health, not-sure]}}
  - {id: notes, kind: text}
outcomes:
  - {id: needed, when: {includes: {people: mainland}}, any: [{field: kinds, is: [whereabouts]}, {field: many-people, is: ["yes"]}]}
"#;

fn packs() -> &'static Questionnaire {
    static PACKS: OnceLock<Questionnaire> = OnceLock::new();
    PACKS.get_or_init(|| {
        let mut sources = Packs::built_in().sources().to_vec();
        for (path, text) in [("x1", RECORDS), ("x2", DRILLS), ("x3", APPS), ("x4", SCREENING)] {
            sources.push(Source { path: format!("{path}.yaml"), text: text.to_owned() });
        }
        parse(&sources).unwrap_or_else(|faults| panic!("{faults:?}"))
    })
}

fn fact(fact: &str, value: &str) -> Body {
    Body::Fact { fact: fact.into(), values: BTreeSet::from([value.into()]), text: None }
}

fn cell(sheet: &str, row: &str, field: &str, values: &[&str], text: &str) -> Body {
    Body::Cell {
        sheet: sheet.into(),
        row: RowId(row.to_owned()),
        field: field.into(),
        values: values.iter().map(|value| (*value).into()).collect(),
        text: text.to_owned(),
    }
}

fn row(sheet: &str, row: &str, entry: Option<&str>) -> Body {
    Body::Row { sheet: sheet.into(), row: RowId(row.to_owned()), entry: entry.map(Into::into) }
}

/// A Hong Kong company that uses bots.
fn state(bodies: impl IntoIterator<Item = Body>) -> Assessment {
    let mut state = Assessment::default();
    state.apply(&fact("place", "hong-kong"));
    state.apply(&fact("uses", "apps-bots"));
    bodies.into_iter().for_each(|body| state.apply(&body));
    state
}

fn table<'a>(reading: &Reading<'a>, id: &str) -> Table<'a> {
    Table::read(reading, reading.questionnaire.sheet(id).expect("a sheet"))
}

fn ids(table: &Table<'_>) -> Vec<String> {
    table.rows.iter().map(|row| row.id.0.clone()).collect()
}

fn asked(row: &TableRow<'_>) -> Vec<String> {
    row.asked().iter().map(|field| field.id.to_string()).collect()
}

#[test]
fn sheets_and_entries_are_offered_where_they_may_apply() {
    let offered_to = |state: &Assessment| -> Vec<String> {
        let own = |id: &str| id.ends_with("-x");
        let tables = offered(&Reading::new(packs(), state));
        tables.iter().map(|table| table.sheet.id.to_string()).filter(|id| own(id)).collect()
    };
    assert_eq!(offered_to(&state([])), ["records-x", "drills-x", "apps-x", "impact-x"]);
    assert_eq!(offered_to(&state([fact("uses", "chat")])), ["records-x", "drills-x", "impact-x"]);
    let hong_kong = state([]);
    assert_eq!(ids(&table(&Reading::new(packs(), &hong_kong), "records-x")), ["tax"]);
    let macau = state([fact("place", "macau")]);
    assert_eq!(ids(&table(&Reading::new(packs(), &macau), "records-x")), ["tax", "macau-only"]);
}

#[test]
fn a_field_waits_for_the_answer_it_depends_on() {
    let before = state([]);
    let reading = Reading::new(packs(), &before);
    let records = table(&reading, "records-x");
    let told = records.sheet.field("told").expect("a field");
    assert_eq!(records.rows[0].asks(told), Truth::Maybe);
    assert_eq!(asked(&records.rows[0]), ["kept", "needed", "elsewhere"]);
    for (answer, expected) in [("yes", Truth::True), ("not-sure", Truth::True), ("no", Truth::False)] {
        let state = state([cell("records-x", "tax", "kept", &[answer], "")]);
        assert_eq!(table(&Reading::new(packs(), &state), "records-x").rows[0].asks(told), expected, "{answer}");
    }
}

#[test]
fn what_is_no_longer_asked_stays_and_does_not_count() {
    let kept = [
        cell("records-x", "tax", "kept", &["no"], ""),
        cell("records-x", "tax", "told", &[], "P1Y"),
        cell("records-x", "tax", "needed", &[], "P7Y"),
    ];
    let state = state(kept);
    let reading = Reading::new(packs(), &state);
    let records = table(&reading, "records-x");
    assert_eq!(records.progress(), (2, 3));
    assert_eq!(retention(&records.rows[0]), None);
    assert_eq!(records.rows[0].given(records.sheet.field("told").expect("a field")), Given::Length(length("P1Y")));
}

fn length(text: &str) -> Length {
    Length::Of(text.parse().expect("a period"))
}

#[test]
fn a_gap_is_found_once_it_is_known_how_long_a_record_is_kept() {
    let gap = |bodies: Vec<Body>| {
        let state = state(bodies);
        let reading = Reading::new(packs(), &state);
        retention(&table(&reading, "records-x").rows[0]).map(|found| (found.told, found.fit))
    };
    assert_eq!(gap(vec![]), Some((None, Fit::NotKnown)));
    // An answer from before does not count while the question before it is open.
    assert_eq!(gap(vec![cell("records-x", "tax", "told", &[], "P1Y")]), Some((None, Fit::NotKnown)));
    let kept = || cell("records-x", "tax", "kept", &["yes"], "");
    let told = |values: &[&str], text| cell("records-x", "tax", "told", values, text);
    assert_eq!(gap(vec![kept(), told(&[], "P180D")]), Some((Some(length("P180D")), Fit::TooShort(Whose::Law))));
    assert_eq!(gap(vec![kept(), told(&["for-ever"], "")]), Some((Some(Length::ForEver), Fit::FitsLaw)));
    let needed = cell("records-x", "tax", "needed", &[], "P7Y");
    assert_eq!(
        gap(vec![kept(), told(&["for-ever"], ""), needed]),
        Some((Some(Length::ForEver), Fit::TooLong(Whose::Own)))
    );
    let elsewhere = |value| cell("records-x", "tax", "elsewhere", &[value], "");
    let short = |value| gap(vec![kept(), told(&[], "P180D"), elsewhere(value)]).map(|(_, fit)| fit);
    assert_eq!((short("archive"), short("backup")), (Some(Fit::Covered), Some(Fit::TooShort(Whose::Law))));
    assert_eq!(gap(vec![kept(), told(&["not-sure"], "")]), Some((Some(Length::NotSure), Fit::NotKnown)));
}

#[test]
fn rows_of_a_log_stand_newest_first_and_belong_to_entries_that_are_known() {
    let state = state([
        row("drills-x", "r1", Some("access")),
        cell("drills-x", "r1", "date", &[], "2026-03-01"),
        row("drills-x", "r2", Some("leak")),
        cell("drills-x", "r2", "date", &[], "2026-05-01"),
        row("drills-x", "r3", Some("forgotten")),
        row("drills-x", "r4", None),
        row("drills-x", "r5", Some("access")),
        cell("drills-x", "r9", "date", &[], "2026-05-01"),
    ]);
    let reading = Reading::new(packs(), &state);
    let drills = table(&reading, "drills-x");
    assert_eq!(ids(&drills), ["r5", "r2", "r1"]);
    assert_eq!(asked(&drills.rows[0]), ["date", "taken"]);
    assert_eq!(asked(&drills.rows[1]), ["date", "taken", "told-whom"]);
    assert!(drills.has_room() && drills.is_begun());
}

#[test]
fn a_sheet_takes_no_more_rows_than_it_says() {
    let state = state((1..6).map(|number| row("apps-x", &format!("r{number}"), None)));
    let reading = Reading::new(packs(), &state);
    let apps = table(&reading, "apps-x");
    assert_eq!(ids(&apps), ["r1", "r2", "r3"]);
    assert!(!apps.has_room());
}

#[test]
fn a_month_is_as_long_as_the_month_of_the_drill() {
    let took = |day: &str, values: &[&str], text: &str| {
        let state = state([
            row("drills-x", "r1", Some("access")),
            cell("drills-x", "r1", "date", &[], day),
            cell("drills-x", "r1", "taken", values, text),
        ]);
        let reading = Reading::new(packs(), &state);
        clock(&table(&reading, "drills-x").rows[0]).map(Clock::id)
    };
    assert_eq!(took("2026-01-10", &[], "P31D"), Some("in-time"));
    assert_eq!(took("2026-02-10", &[], "P31D"), Some("late"));
    assert_eq!(took("2026-02-10", &[], "PT672H"), Some("in-time"));
    assert_eq!(took("", &[], "P31D"), Some("in-time"));
    assert_eq!(took("", &[], ""), Some("not-known"));
    assert_eq!(took("", &["not-sure"], ""), Some("not-known"));
    assert_eq!(took("", &["for-ever"], ""), Some("late"));
}

#[test]
fn a_law_without_a_number_says_so() {
    let state = state([row("drills-x", "r1", Some("leak")), cell("drills-x", "r1", "taken", &[], "P99D")]);
    let reading = Reading::new(packs(), &state);
    assert_eq!(clock(&table(&reading, "drills-x").rows[0]), Some(Clock::NoNumber));
    assert_eq!(clock(&table(&reading, "records-x").rows[0]), None);
}

/// Sheet, entry or row, next day and state of everything that comes again.
fn dues(state: &Assessment) -> Vec<(String, Option<Date>, DueState)> {
    let reading = Reading::new(packs(), state);
    due(&reading, date(2026, 11, 21))
        .into_iter()
        .filter(|due| due.sheet.as_str().ends_with("-x"))
        .map(|due| {
            let entry = due.entry.map(|entry| entry.to_string());
            let what = entry.or(due.row.map(|(id, name)| name.unwrap_or(id.0)));
            (what.unwrap_or_default(), due.next, due.state)
        })
        .collect()
}

#[test]
fn what_comes_again_is_due_after_the_last_time_it_was_done() {
    let named = |what: &str, next, state| (what.to_owned(), next, state);
    assert_eq!(dues(&state([])), [named("access", None, DueState::NotBegun), named("leak", None, DueState::NotBegun)]);
    let begun = state([
        row("drills-x", "r1", Some("access")),
        cell("drills-x", "r1", "date", &[], "2026-08-21"),
        row("drills-x", "r2", Some("access")),
        cell("drills-x", "r2", "date", &[], "2025-01-01"),
        row("drills-x", "r3", Some("leak")),
        cell("drills-x", "r3", "date", &[], "2026-11-22"),
        row("apps-x", "r1", None),
        cell("apps-x", "r1", "name", &[], "Forms bot"),
        cell("apps-x", "r1", "reviewed", &[], "2026-08-20"),
        row("apps-x", "r2", None),
    ]);
    assert_eq!(
        dues(&begun),
        [
            named("Forms bot", Some(date(2026, 11, 20)), DueState::Overdue),
            named("access", Some(date(2026, 11, 21)), DueState::Today),
            named("leak", None, DueState::Never),
            named("r2", None, DueState::Never),
        ]
    );
    // A leak that nobody tried yet presses nobody; an app that nobody looked at does.
    let reading = Reading::new(packs(), &begun);
    let now: Vec<bool> = due(&reading, date(2026, 11, 21)).iter().map(Due::is_now).take(4).collect();
    assert_eq!(now, [true, true, false, true]);
}

fn outcome(bodies: impl IntoIterator<Item = Body>) -> Truth {
    let state = state(bodies);
    let reading = Reading::new(packs(), &state);
    outcomes(&reading, &table(&reading, "impact-x"))[0].1
}

#[test]
fn an_outcome_is_certain_perhaps_or_not() {
    let people = |value| fact("people", value);
    let kinds = |values: &[&str]| cell("impact-x", "only", "kinds", values, "");
    let many = |value| cell("impact-x", "only", "many-people", &[value], "");
    assert_eq!(outcome([people("hong-kong"), kinds(&["whereabouts"])]), Truth::False);
    assert_eq!(outcome([kinds(&["whereabouts"])]), Truth::Maybe, "the profile does not say whose data it is");
    assert_eq!(outcome([people("mainland")]), Truth::Maybe);
    assert_eq!(outcome([people("mainland"), kinds(&["whereabouts"])]), Truth::True);
    assert_eq!(outcome([people("mainland"), kinds(&["none"])]), Truth::False);
    assert_eq!(outcome([people("mainland"), kinds(&["not-sure"])]), Truth::Maybe);
    assert_eq!(outcome([people("mainland"), kinds(&["not-sure", "whereabouts"])]), Truth::True);
    assert_eq!(outcome([people("mainland"), kinds(&["health"])]), Truth::Maybe);
    assert_eq!(outcome([people("mainland"), kinds(&["health"]), many("yes")]), Truth::True);
    assert_eq!(outcome([people("mainland"), kinds(&["health"]), many("no")]), Truth::False);
    // The answer stays while the question is not asked, and does not count.
    assert_eq!(outcome([people("mainland"), kinds(&["none"]), many("yes")]), Truth::False);
}

#[test]
fn a_cell_of_another_kind_is_nothing() {
    let state = state([
        cell("records-x", "tax", "kept", &["perhaps"], ""),
        cell("records-x", "tax", "needed", &[], "long"),
        cell("impact-x", "only", "notes", &["health"], "  "),
    ]);
    let reading = Reading::new(packs(), &state);
    let records = table(&reading, "records-x");
    assert!(records.sheet.fields.iter().all(|field| records.rows[0].given(field) == Given::Nothing));
    assert!(!table(&reading, "drills-x").is_begun());
}

/// Cells of every field of the screening and the records, sensible or not.
fn any_cells() -> impl Strategy<Value = Vec<Body>> {
    let value = proptest::sample::subsequence(vec!["health", "whereabouts", "none", "not-sure", "yes", "no"], 0..3);
    let place = proptest::sample::select(vec![
        ("impact-x", "only", "kinds"),
        ("impact-x", "only", "many-people"),
        ("records-x", "tax", "kept"),
        ("records-x", "tax", "told"),
        ("records-x", "tax", "needed"),
    ]);
    let text = proptest::sample::select(vec!["", "P7Y", "P1D", "x"]);
    let one =
        (place, value, text).prop_map(|((sheet, row, field), values, text)| cell(sheet, row, field, &values, text));
    proptest::collection::vec(one, 0..12)
}

proptest! {
    #[test]
    fn no_answers_in_any_order_break_a_reading(bodies in any_cells()) {
        let state = state(bodies);
        let reading = Reading::new(packs(), &state);
        for id in ["impact-x", "records-x", "drills-x", "apps-x"] {
            let table = table(&reading, id);
            let (answered, asked) = table.progress();
            prop_assert!(answered <= asked);
            for row in &table.rows {
                retention(row);
                clock(row);
                for field in row.asked() {
                    prop_assert!(!row.is_known(field) || row.given(field) != Given::Nothing);
                }
            }
        }
    }

    #[test]
    fn what_is_not_known_makes_an_outcome_perhaps_whatever_hangs_on_it(
        bodies in any_cells(),
        unknown in proptest::sample::select(vec![&[][..], &["not-sure"][..]]),
    ) {
        let bodies = std::iter::once(fact("people", "mainland")).chain(bodies);
        let cleared = ["kinds", "many-people"].map(|field| cell("impact-x", "only", field, unknown, ""));
        prop_assert_eq!(outcome(bodies.chain(cleared)), Truth::Maybe);
    }
}
