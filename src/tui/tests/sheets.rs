//! Side sheets: what a person does with them, and what comes of it.

use jiff::civil::date;

use super::*;
use crate::{
    assessment::{Cell, RowId},
    questionnaire::SheetId,
    sheet::{Fit, Length, retention},
};

/// Opens the menu of sheets of a shop in Hong Kong and Macau that uses bots.
pub fn at_the_sheets(language: &str, bodies: Vec<Body>) -> Scenario {
    let mut all = profiled();
    all.push(Body::Fact { fact: "uses".into(), values: ["chat".into(), "apps-bots".into()].into(), text: None });
    all.extend(bodies);
    let mut scenario = Scenario::in_language(language).opened(all, None);
    scenario.model.go(screen::Screen::Sheets(screen::sheets::Sheets::default()));
    scenario
}

/// Opens a sheet from the menu, by its digit.
pub fn at_sheet(sheet: &str, bodies: Vec<Body>) -> Scenario {
    let mut scenario = at_the_sheets("en", bodies);
    let tables = crate::sheet::offered(&scenario.model.scene.reading());
    let at = tables.iter().position(|table| table.sheet.id.as_str() == sheet).expect("it is offered");
    scenario.press(&(at + 1).to_string());
    scenario
}

pub fn row(sheet: &str, row: &str, entry: Option<&str>) -> Body {
    Body::Row { sheet: sheet.into(), row: RowId(row.to_owned()), entry: entry.map(Into::into) }
}

pub fn cell(sheet: &str, row: &str, field: &str, values: &[&str], text: &str) -> Body {
    Body::Cell {
        sheet: sheet.into(),
        row: RowId(row.to_owned()),
        field: field.into(),
        values: values.iter().map(|value| (*value).into()).collect(),
        text: text.to_owned(),
    }
}

/// Two platforms, three apps of which one is due, a late drill, records with a gap, a screening that is certain.
pub fn filled() -> Vec<Body> {
    let mut bodies = Vec::new();
    for (id, name) in [("r1", "Chat"), ("r2", "Another chat with a rather long name"), ("r3", "Third")] {
        bodies.push(row("platforms", id, None));
        bodies.push(cell("platforms", id, "name", &[], name));
        bodies.push(cell("platforms", id, "in-transit", &["stated"], ""));
        bodies.push(row("apps", id, None));
        bodies.push(cell("apps", id, "name", &[], name));
    }
    bodies.push(cell("apps", "r1", "reviewed", &[], "2026-05-01"));
    bodies.push(cell("apps", "r2", "reviewed", &[], "2026-11-01"));
    bodies.push(cell("apps", "r3", "reviewed", &[], "2026-11-01"));
    bodies.push(row("drills", "r1", Some("access-hong-kong")));
    bodies.push(cell("drills", "r1", "date", &[], "2026-10-01"));
    bodies.push(cell("drills", "r1", "taken", &[], "P45D"));
    bodies.push(cell("records", "tax-books", "kept", &["yes"], ""));
    bodies.push(cell("records", "tax-books", "told", &[], "P6M"));
    bodies.push(cell("impact", "only", "kinds", &["health"], ""));
    bodies
}

fn kept(scenario: &Scenario, sheet: &str, row: &str, field: &str) -> Option<Cell> {
    let sheets = &scenario.session.assessment().sheets;
    sheets.row(sheet, &RowId(row.to_owned())).and_then(|row| row.cell(field)).cloned()
}

fn text(scenario: &Scenario, sheet: &str, row: &str, field: &str) -> String {
    kept(scenario, sheet, row, field).map(|cell| cell.text).unwrap_or_default()
}

fn rows(scenario: &Scenario, sheet: &str) -> usize {
    scenario.model.scene.table(&SheetId::from(sheet)).map_or(0, |table| table.rows.len())
}

#[test]
fn the_result_leads_to_the_sheets_and_says_what_is_due() {
    let mut scenario = at_the_sheets("en", filled());
    let menu = scenario.screen(80, 24);
    assert!(menu.contains("Platform comparison") && menu.contains("3 rows · one due"), "{menu}");
    assert!(menu.contains("one gap"), "{menu}");
    scenario.press("<f5>");
    let result = scenario.screen(120, 40);
    assert!(result.contains("Due") && result.contains("Chat (overdue since 1 Aug 2026)"), "{result}");
    while !scenario.screen(120, 40).contains("› Side sheets") {
        scenario.press("<down>");
        assert!(!scenario.screen(120, 40).contains("› Report"), "the sheets stand before the report");
    }
}

#[test]
fn home_says_when_the_earliest_thing_is_due() {
    let mut scenario = Scenario::new();
    let listing = crate::store::Listing { id: "x".to_owned(), title: "Sea".to_owned(), ..Default::default() };
    scenario.model.screen = screen::Screen::Home(screen::home::Home::new(vec![listing]));
    let mut state = Assessment::default();
    profiled().iter().chain(&filled()).for_each(|body| state.apply(body));
    scenario.send(peeked("x", &state));
    assert!(!scenario.screen(120, 40).contains("overdue"), "apps are offered only where they are used");
    let mut state = Assessment::default();
    at_the_sheets("en", filled()).session.events().iter().for_each(|event| state.apply(&event.body));
    scenario.send(peeked("x", &state));
    assert!(scenario.screen(120, 40).contains("overdue since 1 Aug 2026"));
}

#[test]
fn a_row_is_added_with_its_first_answer_and_not_before() {
    let mut scenario = at_sheet("apps", vec![]);
    let events = scenario.session.events().len();
    scenario.press("<ins>");
    assert_eq!(scenario.name(), "Cell");
    scenario.press("<esc>");
    assert_eq!((scenario.name(), scenario.session.events().len()), ("Sheet", events), "nothing was answered");
    scenario.press("<ret>Forms bot<ret>");
    assert_eq!(text(&scenario, "apps", "r1", "name"), "Forms bot");
    assert!(scenario.screen(80, 24).contains("What is it for?"));
    scenario.press("<esc>");
    assert_eq!((scenario.name(), rows(&scenario, "apps")), ("Sheet", 1));
    assert!(scenario.screen(60, 20).contains("› Forms bot"));
}

#[test]
fn the_first_platform_is_offered_from_the_profile_and_kept_only_when_it_is_confirmed() {
    let mut scenario = at_sheet("platforms", vec![]).keys("<ret>");
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("Chat") && screen.contains("From what you said about the company"), "{screen}");
    scenario.press("<esc>");
    assert_eq!(rows(&scenario, "platforms"), 0);
    scenario.press("<ret><ret>");
    assert_eq!(text(&scenario, "platforms", "r1", "name"), "Chat");
    scenario.press("<esc><down><ret>");
    assert!(!scenario.screen(80, 24).contains("From what you said"), "the second is another");
}

#[test]
fn a_removed_row_comes_back_with_its_answers() {
    let mut scenario = at_sheet("apps", filled());
    scenario.press("<del>");
    assert_eq!(rows(&scenario, "apps"), 2);
    assert!(scenario.screen(80, 24).contains("Removed. F7 brings it back."));
    scenario.press("<f7>");
    assert_eq!(rows(&scenario, "apps"), 3);
    assert_eq!(text(&scenario, "apps", "r1", "reviewed"), "2026-05-01");
    assert!(scenario.screen(80, 24).contains("Taken back: Connected apps and bots"));
    scenario.press("<end><del>");
    assert_eq!(rows(&scenario, "apps"), 3, "the line that adds is no row");
}

#[test]
fn rows_of_records_can_neither_be_added_nor_removed() {
    let mut scenario = at_sheet("records", filled());
    let before = scenario.assessment().clone();
    scenario.press("<ins><del>a");
    assert_eq!(scenario.assessment(), &before);
    assert!(!scenario.screen(80, 24).contains("Insert"));
}

#[test]
fn a_choice_is_answered_by_its_digit_and_leads_to_what_depends_on_it() {
    let mut scenario = at_sheet("records", vec![]).keys("<ret><ret>");
    assert!(scenario.screen(80, 24).contains("Is this kind of record in the chat?"));
    scenario.press("<ret>");
    assert!(scenario.screen(80, 24).contains("Nothing is answered yet"), "Enter by habit answers nothing");
    scenario.press("1");
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("How long does the platform keep it?"), "{screen}");
    assert!(screen.contains("To be kept: at least 7 years") && screen.contains("› years"), "{screen}");
    scenario.press("<s-tab>2");
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("How long do you need it yourselves?"), "not in the chat: that is not asked; {screen}");
}

#[test]
fn a_gap_is_said_where_the_period_is_answered() {
    let mut scenario = at_sheet("records", vec![]).keys("<ret><ret>1");
    scenario.press("18<up><ret>");
    assert_eq!(text(&scenario, "records", "tax-books", "told"), "P18M");
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("Too short: 18 months; at least 7 years is asked for."), "{screen}");
    scenario.press("<down><down><ret>");
    assert!(scenario.screen(80, 24).contains("Agrees with the number of the source: for ever"));
    scenario.press("<ret>7<ret>");
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("Too long: for ever; nothing asks for more than 7 years."), "{screen}");
    let fit = |scenario: &Scenario| {
        let table = scenario.model.scene.table(&"records".into()).expect("records");
        retention(&table.rows[0]).map(|found| (found.told, found.fit))
    };
    assert_eq!(fit(&scenario), Some((Some(Length::ForEver), Fit::TooLong(crate::sheet::Whose::Own))));
    scenario.press("<esc><esc>");
    assert!(scenario.screen(80, 24).contains("too long"));
}

#[test]
fn a_number_does_not_become_days_by_itself() {
    // No law names a period for contracts, so no unit is likelier than another.
    let mut scenario = at_sheet("records", vec![]);
    for _ in 0..20 {
        if scenario.screen(80, 24).lines().any(|line| line.contains('›') && line.contains("Contracts")) {
            break;
        }
        scenario.press("<down>");
    }
    scenario.press("<ret><ret>113<ret>");
    assert!(scenario.screen(80, 24).contains("Is the unit right?"), "{}", scenario.screen(80, 24));
    assert_eq!(text(&scenario, "records", "contracts", "told"), "");
    scenario.press("<down><down><ret>");
    assert_eq!(text(&scenario, "records", "contracts", "told"), "P13M");
}

#[test]
fn a_number_is_typed_with_digits_of_any_script_and_has_bounds() {
    let mut scenario = at_sheet("records", vec![]).keys("<ret><ret>1");
    scenario.press("٠٧<ret>");
    assert_eq!(text(&scenario, "records", "tax-books", "told"), "P7Y");
    scenario.press("<bs>123456");
    assert!(scenario.screen(80, 24).contains("whole number up to 9999"));
    scenario.press("<bs><bs><ret>");
    assert_eq!(text(&scenario, "records", "tax-books", "told"), "P12Y");
    scenario.press("<del>");
    assert_eq!(kept(&scenario, "records", "tax-books", "told"), None, "Delete clears the answer");
    scenario.press("<f7>");
    assert_eq!(text(&scenario, "records", "tax-books", "told"), "P12Y");
    assert!(scenario.screen(80, 24).contains("12"), "{}", scenario.screen(80, 24));
}

#[test]
fn moving_over_for_ever_does_not_answer_and_a_number_is_kept_on_the_way_out() {
    let mut scenario = at_sheet("records", vec![]).keys("<ret><ret>1<down><esc>");
    assert_eq!(kept(&scenario, "records", "tax-books", "told"), None);
    scenario.press("<ret>5<esc>");
    assert_eq!(text(&scenario, "records", "tax-books", "told"), "P5Y");
}

#[test]
fn a_drill_is_about_an_entry_begins_today_and_is_set_against_the_clock() {
    let mut scenario = at_sheet("drills", vec![]).keys("<ret>");
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("1  Request to see one's data, Hong Kong"), "{screen}");
    scenario.press("1");
    assert!(scenario.screen(80, 24).contains("2026-11-21"));
    scenario.press("<esc>");
    assert_eq!(rows(&scenario, "drills"), 0);
    scenario.press("<ret>1<ret>");
    assert_eq!(text(&scenario, "drills", "r1", "date"), "2026-11-21");
    scenario.press("<ret><ret>");
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("The law gives 40 days."));
    assert!(screen.contains("not sure") && !screen.contains("   for ever"), "what was done has ended: {screen}");
    scenario.press("41<ret>");
    assert!(scenario.screen(80, 24).contains("Too late: it took 41 days, and the law gives 40 days."));
    scenario.press("<esc>");
    let list = scenario.screen(120, 40);
    assert!(list.contains("too late") && list.contains("21 Nov 2026"), "{list}");
    assert!(list.contains("due on 21 Feb 2027") && list.contains("not done yet"), "{list}");
}

#[test]
fn a_law_without_a_number_says_so_where_the_time_is_asked() {
    let mut scenario = at_sheet("drills", vec![row("drills", "r1", Some("request-macau"))]).keys("<ret>");
    scenario.press("<down><down><ret>");
    let screen = scenario.screen(80, 24);
    assert!(
        screen.contains("How long did it take") && screen.contains("What is cited here names no number."),
        "{screen}"
    );
}

#[test]
fn a_date_that_is_none_is_told_once_and_then_dropped() {
    let mut scenario = at_sheet("apps", filled()).keys("<ret>");
    let reach = |scenario: &mut Scenario| {
        for _ in 0..20 {
            if scenario.screen(80, 24).contains("When did somebody last go through its permissions?") {
                return;
            }
            scenario.press(if scenario.name() == "Row" { "<ret>" } else { "<tab>" });
        }
        panic!("{}", scenario.screen(80, 24));
    };
    reach(&mut scenario);
    scenario.press("<c-w><c-w><c-w>soon<ret>");
    assert!(scenario.screen(80, 24).contains("year-month-day"));
    scenario.press("<esc>");
    assert!(scenario.screen(80, 24).contains("Not kept yet"));
    scenario.press("<esc>");
    assert_eq!((scenario.name(), text(&scenario, "apps", "r1", "reviewed")), ("Row", "2026-05-01".to_owned()));
    // Dropped is dropped, also where a pause had kept it as a draft.
    reach(&mut scenario);
    scenario.press("<c-w><c-w><c-w>soon");
    scenario.send(Message::Pause);
    scenario.press("<esc><esc>");
    assert_eq!((scenario.name(), scenario.assessment().drafts.len()), ("Row", 0));
    reach(&mut scenario);
    assert!(scenario.screen(80, 24).contains("2026-05-01"));
    scenario.press("<c-w><c-w><c-w>2026/11/20<esc>");
    assert_eq!(text(&scenario, "apps", "r1", "reviewed"), date(2026, 11, 20).to_string());
}

#[test]
fn text_above_the_first_line_is_reached_by_moving_on_upwards() {
    let fact = |fact: &str, values: &[&str]| {
        let values = values.iter().map(|value| (*value).into()).collect();
        Body::Fact { fact: fact.into(), values, text: None }
    };
    let mut bodies = filled();
    bodies.extend([fact("mainland-company", &["yes"]), fact("people", &["mainland", "eu"]), fact("gdpr", &["offer"])]);
    let mut scenario = at_sheet("impact", bodies).keys("<home>");
    let first = "\n Impact assessment\n";
    let screen = scenario.screen(60, 20);
    assert!(screen.contains("↑") && !screen.contains(first), "{screen}");
    scenario.press("<home>");
    assert!(scenario.screen(60, 20).contains(first), "{}", scenario.screen(60, 20));
    scenario.press("<down>");
    assert!(scenario.screen(60, 20).contains("› "));
    scenario.press("<f5><home><home>");
    assert!(scenario.screen(60, 20).contains("Why "), "{}", scenario.screen(60, 20));
}

#[test]
fn half_a_sentence_is_a_draft_of_its_cell() {
    let mut scenario = at_sheet("apps", filled()).keys("<ret><ret>only the");
    scenario.send(Message::Pause);
    assert_eq!(scenario.session.assessment().drafts.get("cell:apps:r1:purpose").map(String::as_str), Some("only the"));
    let bodies = scenario.session.events().iter().map(|event| event.body.clone()).collect();
    let mut again = Scenario::new().opened(bodies, None);
    again.model.go(screen::Screen::Sheet(screen::sheet::SheetPage::new("apps".into())));
    again.press("<ret><ret>");
    assert!(again.screen(80, 24).contains("only the"));
    again.press(" forms<ret>");
    assert_eq!(text(&again, "apps", "r1", "purpose"), "only the forms");
    assert_eq!(again.assessment().drafts.len(), 0);
}

#[test]
fn a_screening_says_under_which_law_while_it_is_answered() {
    let mut scenario = at_sheet("impact", vec![]);
    assert_eq!(scenario.name(), "Row");
    assert!(!scenario.screen(80, 24).contains("recommends"), "nothing is said before anything is answered");
    scenario.press("<ret>");
    assert!(!scenario.screen(120, 40).contains("the Commissioner recommends one"));
    scenario.press("1");
    assert!(scenario.screen(120, 40).contains("the Commissioner"), "{}", scenario.screen(120, 40));
    scenario.press("<esc>");
    let overview = scenario.screen(120, 60);
    assert!(overview.contains("the Commissioner") && overview.contains("Health"), "{overview}");
}

#[test]
fn platforms_stand_side_by_side_without_a_winner_and_unknown_is_said() {
    let mut scenario = at_sheet("platforms", filled()).keys("<tab>");
    assert_eq!(scenario.name(), "Compare");
    let wide = scenario.screen(120, 40);
    assert!(wide.contains("Another chat") && wide.contains("Third"), "{wide}");
    assert!(wide.contains("only stated") && wide.contains("not answered"), "{wide}");
    let narrow = scenario.screen(60, 20);
    assert!(narrow.contains("1 to 2 of 3") && !narrow.contains("Third"), "{narrow}");
    scenario.press("<right><right>");
    let moved = scenario.screen(60, 20);
    assert!(moved.contains("Third") && moved.contains("2 to 3 of 3"), "{moved}");
    scenario.press("<end>");
    let end = scenario.screen(60, 20);
    assert!(end.contains("There is no winner here") && end.contains("Third"), "the names stay in sight: {end}");
    scenario.press("<esc>");
    assert_eq!(scenario.name(), "Sheet");
}

#[test]
fn what_is_only_to_read_is_not_changed_by_any_key() {
    let mut scenario = at_sheet("apps", filled());
    scenario.model.scene.file.read_only = Some(ReadOnly::Sample);
    let before = scenario.assessment().clone();
    scenario.press("<ins><del><ret><ret>x<ret><tab><tab><tab>12 <ret>");
    scenario.press("<esc><esc><esc><esc>");
    assert_eq!(scenario.assessment(), &before);
}

#[test]
fn help_explains_the_question_in_front() {
    let mut scenario = at_sheet("records", vec![]).keys("<ret><ret>1<f1>");
    let help = scenario.screen(60, 60);
    assert!(help.contains("How long does the platform keep it?") && help.contains("at least 7 years"), "{help}");
    assert!(help.contains("expense claims") && help.contains("IRO, s.51C"), "{help}");
    assert!(!help.contains("A digit chooses"), "digits type the number: {help}");
    let help = at_sheet("records", filled()).keys("<ret><up><up><ret><f1>").screen(60, 60);
    assert!(help.contains("A digit chooses") && help.contains("clear the answer"), "{help}");
}

#[test]
fn undo_reaches_back_through_a_row_that_was_added() {
    let mut scenario = at_sheet("apps", vec![]).keys("<ret>Bot<ret>why<ret>");
    assert_eq!(text(&scenario, "apps", "r1", "purpose"), "why");
    scenario.press("<esc><f7><f7><f7>");
    assert_eq!(rows(&scenario, "apps"), 0);
    scenario.press("<f8><f8><f8>");
    assert_eq!(text(&scenario, "apps", "r1", "purpose"), "why");
}

#[test]
fn a_row_without_a_name_is_called_by_what_it_is() {
    let mut scenario = at_sheet("apps", vec![]).keys("<ins><ret><ret>forms<ret><esc>");
    assert_eq!(rows(&scenario, "apps"), 1);
    assert!(scenario.screen(80, 24).contains("app without a name"));
    let mut result = scenario.keys("<f5>");
    assert!(result.screen(120, 40).contains("app without a name (not done yet)"));
}

#[test]
fn a_day_that_has_not_come_yet_is_no_day_on_which_something_was_done() {
    let mut scenario = at_sheet("drills", vec![]).keys("<ins>1");
    assert!(scenario.screen(80, 24).contains("2026-11-21"));
    scenario.press(&"<bs>".repeat(10));
    scenario.press("2027-01-15<ret>");
    assert!(scenario.screen(80, 24).contains("That day has not come yet"), "{}", scenario.screen(80, 24));
    assert_eq!(kept(&scenario, "drills", "r1", "date"), None);
    scenario.press(&"<bs>".repeat(10));
    scenario.press("2026-11-20<ret>");
    assert_eq!(kept(&scenario, "drills", "r1", "date").map(|cell| cell.text), Some("2026-11-20".to_owned()));
}

#[test]
fn a_record_kept_for_a_thousand_years_cannot_be_meant() {
    let mut scenario = at_sheet("records", vec![cell("records", "tax-books", "kept", &["yes"], "")]);
    let place = screen::sheet::Place { sheet: "records".into(), row: RowId("tax-books".to_owned()), about: None };
    let page = screen::sheet::cell::CellPage::new(&scenario.model.scene, place, "told".into(), true);
    scenario.model.go(screen::Screen::Cell(page));
    scenario.press("1111<ret>");
    assert!(scenario.screen(80, 24).contains("More than 100 years cannot be meant"), "{}", scenario.screen(80, 24));
    assert_eq!(kept(&scenario, "records", "tax-books", "told"), None);
    scenario.press("<bs><bs><ret>");
    assert_eq!(kept(&scenario, "records", "tax-books", "told").map(|cell| cell.text), Some("P11Y".to_owned()));
}

#[test]
fn the_sheets_stand_by_their_worth_and_the_result_says_what_each_has_to_say() {
    let mut scenario = at_the_sheets("en", filled());
    let menu = scenario.screen(100, 40);
    let at = |name: &str| menu.find(name).unwrap_or_else(|| panic!("{name}: {menu}"));
    assert!(at("Impact assessment") < at("Records") && at("Records") < at("Platform comparison"), "{menu}");
    assert!(menu.contains("needed or advised: Hong Kong"), "{menu}");
    scenario.press("<f5>");
    let focused = |scenario: &mut Scenario| scenario.screen(100, 40).lines().any(|line| line.contains("› Side sheets"));
    for _ in 0..30 {
        if focused(&mut scenario) {
            break;
        }
        scenario.press("<down>");
    }
    let result = scenario.screen(100, 40);
    assert!(result.contains("needed or advised: Hong Kong") && result.contains("one gap"), "{result}");
}

#[test]
fn a_narrow_list_says_how_to_go_back_and_what_had_no_room_as_a_column() {
    let mut scenario = at_sheet("drills", filled());
    let screen = scenario.screen(60, 20);
    assert!(screen.contains("Esc back"), "{screen}");
    assert!(screen.contains("45 days"), "{screen}");
}
