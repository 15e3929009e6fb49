//! Calendars as a calendar program reads them.

use std::collections::{BTreeMap, BTreeSet};

use icalendar::parser::{read_calendar, unfold};
use jiff::civil::Date;
use portolan::{
    export::{ExportError, Format, write},
    report::{Document, Input, Kind, build},
};
use proptest::prelude::*;

use crate::{HOSTILE, bare, catalog, every::every, packs, report, saved, text, today};

/// Reads the entries of a calendar: id to properties as they mean.
fn read(file: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    for line in file.split_terminator("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
    }
    assert!(file.ends_with("END:VCALENDAR\r\n"));
    let unfolded = unfold(file);
    let calendar = read_calendar(&unfolded).unwrap();
    let mut entries = BTreeMap::new();
    for entry in &calendar.components {
        assert_eq!(entry.name.as_str(), "VEVENT");
        let properties: BTreeMap<String, String> =
            entry.properties.iter().map(|one| (one.name.to_string(), one.val.to_string())).collect();
        let id = properties["UID"].clone();
        assert!(entries.insert(id, properties).is_none(), "two entries have one id");
    }
    entries
}

#[test]
fn the_days_of_an_example_are_read_by_a_calendar() {
    for (sample, language) in [("e-commerce", "en"), ("clinic", "zh-Hant"), ("law-firm", "pt")] {
        let document = report(sample, Kind::Short, language);
        let file = text(&document, Format::Ics);
        saved(&format!("{sample}-{language}.ics"), file.as_bytes());
        let entries = read(&file);
        assert_eq!(entries.len(), document.dates.len(), "{sample}");
        for dated in &document.dates {
            let entry = &entries[&format!("{}@portolan", dated.id)];
            assert_eq!(entry["DTSTART"], dated.date.strftime("%Y%m%d").to_string());
            assert_eq!(entry["DTEND"], dated.date.tomorrow().unwrap().strftime("%Y%m%d").to_string());
            assert_eq!(entry["DTSTAMP"], "20261121T000000Z");
            assert_eq!(bare(&entry["SUMMARY"]), bare(&dated.title));
            assert_eq!(entry["DESCRIPTION"].lines().count(), dated.lines.len(), "{}", entry["DESCRIPTION"]);
        }
    }
}

/// An example with a date set for one thing, and what its calendar then says.
fn with(sample: &str, changes: &[&str], today: Date) -> Document {
    let words = catalog("en");
    let mut state = portolan::store::sample(sample, &words).unwrap().assessment().clone();
    changes.iter().for_each(|change| state.apply(&serde_json::from_str(change).unwrap()));
    build(Kind::Board, &Input::new(packs(), &state, &words, today, "0.1.0"))
}

#[test]
fn a_day_that_was_put_off_moves_its_entry_instead_of_adding_one() {
    let first = with("e-commerce", &[], today());
    let planned = first.dates.iter().find(|dated| dated.about == "action").expect("something is planned");
    let control = planned.id.split_once("-action-").unwrap().1;
    let due = format!(r#"{{"op":"due","control":"{control}","date":"2027-05-04"}}"#);
    let second = with("e-commerce", &[&due, r#"{"op":"title","title":"Another name"}"#], today());
    let moved = second.dates.iter().find(|dated| dated.id == planned.id).expect("the entry stays");
    assert!(planned.date != moved.date && moved.date == jiff::civil::date(2027, 5, 4));
    // The same plan a day later is the same entries, each a day later at most.
    let later = with("e-commerce", &[], today().tomorrow().unwrap());
    let ids = |document: &Document| document.dates.iter().map(|dated| dated.id.clone()).collect::<BTreeSet<_>>();
    assert_eq!(ids(&first), ids(&later));
    // Two companies share no entry.
    assert!(ids(&first).is_disjoint(&ids(&with("clinic", &[], today()))));
}

#[test]
fn a_planned_day_is_a_working_day_to_come_and_the_sheets_of_owners_name_it() {
    use jiff::{ToSpan, civil::Weekday};
    let catalog = catalog("en");
    for ahead in 0..7 {
        let today = today() + ahead.days();
        let session = portolan::store::sample("retail", &catalog).unwrap();
        let input = Input::new(packs(), session.assessment(), &catalog, today, "0.1.0");
        let by_hand: Vec<Date> = input.plan.planned.iter().filter_map(|planned| planned.action.due).collect();
        let document = build(Kind::Owners, &input);
        let sheets = format!("{:?}", document.pages);
        let planned = document.dates.iter().filter(|dated| dated.about == "action" && !by_hand.contains(&dated.date));
        let planned: Vec<Date> = planned.map(|dated| dated.date).collect();
        assert!(!planned.is_empty());
        for day in planned {
            assert!(day >= today && !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday), "{day}, {today}");
            assert!(sheets.contains(&words(day)), "{day} stands on no sheet");
        }
    }
}

/// A day as narrow columns have it in English.
fn words(day: Date) -> String {
    day.strftime("%-d %b %Y").to_string()
}

#[test]
fn what_is_due_and_what_runs_out_is_in_the_calendar() {
    let document = with(
        "e-commerce",
        &[
            r#"{"op":"answer","control":"audit-log","status":"in-place"}"#,
            r#"{"op":"evidence","control":"audit-log","items":[{"path":"log.pdf","sha256":null,"expires":"2027-02-03"}]}"#,
            r#"{"op":"next-review","date":"2027-03-01"}"#,
            r#"{"op":"override","department":"all","set":{"decision":"keep","name":"Ana","reason":"x","expires":"2027-01-09"}}"#,
        ],
        today(),
    );
    let on = |about: &str| {
        let dates: Vec<String> =
            document.dates.iter().filter(|dated| dated.about == about).map(|dated| dated.date.to_string()).collect();
        dates
    };
    assert!(on("evidence").contains(&"2027-02-03".to_owned()), "{:?}", on("evidence"));
    assert_eq!(on("review"), ["2027-03-01"]);
    // The example has one of its own.
    assert_eq!(on("override"), ["2027-01-09", "2027-04-30"]);
    assert!(!on("action").is_empty());
    let days: Vec<Date> = document.dates.iter().map(|dated| dated.date).collect();
    assert!(days.is_sorted());
}

#[test]
fn what_goes_to_others_tells_no_day_of_the_firm() {
    let error = write(&report("clinic", Kind::Papers, "en"), Format::Ics).unwrap_err();
    assert_eq!(error, ExportError::NoDate);
}

#[test]
fn hostile_words_stay_words() {
    for hostile in HOSTILE {
        let (document, _) = every(hostile, "en");
        let entries = read(&text(&document, Format::Ics));
        assert_eq!(entries.len(), 2, "{hostile:?}");
        assert!(entries.values().all(|entry| bare(&entry["SUMMARY"]).contains(&bare(hostile))), "{hostile:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_text_folds_and_reads_back(words in any::<String>(), wide in "[聊é👍;,\\\\\n ]{0,120}") {
        let mut document = report("clinic", Kind::Papers, "en");
        let (other, _) = every("", "en");
        document.dates = other.dates;
        for dated in &mut document.dates {
            dated.title = format!("{words}{wide}");
        }
        let entries = read(&text(&document, Format::Ics));
        for entry in entries.values() {
            prop_assert_eq!(bare(&entry["SUMMARY"]), bare(&format!("{words}{wide}")));
        }
    }
}

#[test]
fn a_kind_is_offered_as_a_calendar_where_it_tells_days() {
    for kind in Kind::ALL {
        let document = report("retail", kind, "en");
        assert_eq!(kind.has_days(), !document.dates.is_empty(), "{}", kind.id());
    }
}
