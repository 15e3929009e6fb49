//! What surrounds every screen: language, jump, words explained, help, the store.

use super::*;

#[test]
fn the_language_changes_in_the_middle_of_a_question_and_the_focus_stays() {
    let mut scenario = first_question().keys("<down><down>");
    let control = scenario.model.page().control().unwrap().clone();
    scenario.press("<f2>2");
    assert_eq!(scenario.model.scene.words.locale().tag(), "zh-Hant");
    assert_eq!(scenario.model.page().control(), Some(&control));
    assert!(matches!(scenario.effects.last(), Some(Effect::Settings(_))));
}

#[test]
fn jump_finds_a_question_by_its_words() {
    let mut scenario = first_question();
    let wanted = scenario.model.scene.derived().route.last().unwrap().clone();
    let name = scenario.model.scene.name_of(&wanted);
    scenario.press("<f3>");
    assert_eq!(scenario.name(), "Jump");
    scenario.press(&name.to_uppercase());
    scenario.press("<ret>");
    assert_eq!(scenario.model.page().control(), Some(&wanted));
    assert_eq!(scenario.name(), "Question");
}

#[test]
fn a_word_is_explained_from_every_screen_and_from_the_help() {
    let control = |scenario: &Scenario| scenario.model.page().control().cloned();
    let mut scenario = first_question();
    let jump = screen::question::QuestionPage::new(
        &scenario.model.scene,
        "location-in-writing".into(),
        screen::question::Route::Single,
    );
    scenario.model.go(screen::Screen::Question(jump));
    let before = control(&scenario);
    scenario.press("<c-g>");
    let screen = scenario.screen(60, 20);
    assert!(screen.contains("In this question") && screen.contains("› "), "{screen}");
    let (here, all) =
        scenario.screen(120, 60).split_once("All words").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    assert!(here.contains("PDPO") && here.contains("backup") && !here.contains("GDPR"), "{here}");
    assert!(all.contains("GDPR"), "{all}");
    scenario.press("gdp");
    let found = scenario.screen(80, 24);
    assert!(found.contains("GDPR") && !found.contains("backup"), "{found}");
    assert!(found.contains("European"), "the word in focus says what it means: {found}");
    scenario.press("zzz");
    assert!(scenario.screen(80, 24).contains("No word with these letters"));
    scenario.press("<esc>");
    assert_eq!(control(&scenario), before);
    scenario.press("<f1><c-g>");
    assert!(scenario.screen(80, 24).contains("In this question"));
    scenario.press("<esc><f5><c-g>");
    let screen = scenario.screen(80, 24);
    assert!(!screen.contains("In this question") && screen.contains("All words"), "{screen}");
    let mut typing = Scenario::new().opened(profiled().into_iter().take(4).collect(), None);
    typing.press("<c-g>");
    assert!(typing.screen(80, 24).contains("Words explained"), "also where letters type");
}

#[test]
fn law_of_more_than_a_year_ago_announces_itself() {
    let old = "The law here is that of";
    let mut scenario = Scenario::new();
    assert!(!scenario.screen(80, 24).contains(old));
    scenario.model.scene.today = date(2028, 1, 1);
    assert!(scenario.screen(80, 24).contains(old), "the first minute");
    let mut scenario = Scenario::new().opened(answered(), None).keys("<f5>");
    assert!(!scenario.screen(80, 24).contains(old));
    scenario.model.scene.today = date(2028, 1, 1);
    assert!(scenario.screen(60, 20).contains(old), "the result");
}

#[test]
fn a_store_that_refuses_is_told_in_words() {
    let mut scenario = first_question();
    let fault = crate::diagnostic::Diagnostic::error("full", "store-full").arg("limit", 64);
    scenario.send(Message::NotSaved(Box::new(fault)));
    assert!(scenario.screen(80, 24).contains("largest size, 64 MB"));
}

#[test]
fn damage_found_while_opening_is_told() {
    let mut scenario = Scenario::new();
    let problem = crate::diagnostic::Diagnostic::warning("bad-line", "store-problem-bad-line")
        .arg("file", "a.jsonl")
        .arg("line", 7);
    let assessment = Assessment::default();
    let opened =
        Opened { id: "x".to_owned(), device: String::new(), assessment, read_only: None, problems: vec![problem] };
    scenario.send(Message::Opened(Box::new(opened)));
    assert!(scenario.screen(80, 24).contains("a.jsonl, line 7"));
}

#[test]
fn help_lists_only_what_does_something() {
    let mut home = Scenario::new();
    home.model.screen = screen::Screen::Home(screen::home::Home::new(vec![crate::store::Listing::default()]));
    let tier = Scenario::new().opened(profiled().into_iter().take(13).collect(), None);
    let profile = Scenario::new().keys("<ret>");
    for (mut scenario, idle) in
        [(home, &["F4", "F5", "F9", "flag", "undo"][..]), (tier, &["F4", "F6"]), (profile, &["F4", "F6"])]
    {
        let bottom = scenario.screen(200, 40);
        scenario.press("<f1>");
        let help = scenario.screen(200, 60);
        for key in idle {
            assert!(!help.contains(key) && !bottom.contains(key), "{key}\n{help}\n{bottom}");
        }
    }
}

#[test]
fn what_stands_in_front_offers_no_key_that_does_nothing_there() {
    let keys = [(Action::Help, "<f1>"), (Action::Language, "<f2>"), (Action::Jump, "<f3>"), (Action::Terms, "<c-g>")];
    for open in ["<f1>", "<f2>", "<f3>", "<f4>", "<c-g>"] {
        for (action, key) in keys.iter().filter(|(_, key)| *key != open) {
            let mut scenario = first_question().keys(open);
            let in_front = scenario.name();
            let offered = scenario.model.page().offers(&scenario.model.scene, *action);
            scenario.press(key);
            assert_eq!(offered, scenario.name() != in_front, "{in_front} {key}");
        }
    }
    let details = first_question().keys("<f4>").screen(80, 24);
    assert!(details.contains("Esc") && !details.contains("Ctrl+G") && !details.contains("F1"), "{details}");
}

#[test]
fn the_help_says_which_lines_a_digit_chooses() {
    for mut scenario in [Scenario::new().opened(answered(), None).keys("<f5><f1>"), first_question().keys("<f1>")] {
        let help = scenario.screen(120, 100);
        assert!(help.contains("A digit chooses the line with that number, 1 to 9."), "{help}");
    }
    // A line that no digit chooses has no number.
    let listing = |at: usize| crate::store::Listing {
        id: format!("run-{at}"),
        title: "Harbour Lane".to_owned(),
        ..crate::store::Listing::default()
    };
    let mut home = Scenario::new();
    home.model.screen = screen::Screen::Home(screen::home::Home::new((0..12).map(listing).collect()));
    home.press("<tab>");
    let menu = home.screen(80, 40);
    let compare = menu.lines().find(|line| line.contains("ompare")).unwrap_or_else(|| panic!("{menu}"));
    home.press(&compare.chars().find(char::is_ascii_digit).unwrap().to_string());
    let list = home.screen(80, 40);
    assert!(list.contains("9  ") && !list.contains("10  "), "{list}");
}

#[test]
fn nothing_is_counted_that_is_not_there() {
    let counted = |text: &str| text.chars().any(|c| c == '0');
    for language in ["en", "zh-Hant", "zh-Hans", "pt"] {
        let words = words(language);
        for (count, conditions, off) in [(5, 0, 5), (5, 5, 0), (1, 0, 1), (1, 1, 0), (5, 2, 3)] {
            let args = crate::args![count = count, conditions = conditions, off = off];
            let text = words.text("report-not-asked", &args);
            assert!(!counted(&text) && !text.is_empty(), "{text}");
        }
        let musts = |open: usize| words.text("report-statement-musts", &crate::args![open = open, all = 13_usize]);
        assert!(!counted(&musts(0)) && musts(0).contains("13"), "{}", musts(0));
        assert!(musts(2).contains('2') && musts(2).contains("13"), "{}", musts(2));
    }
}
