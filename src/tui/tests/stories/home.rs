//! The saved assessments.

use super::*;

#[test]
fn home_hides_names_until_a_key_shows_them() {
    let listing = |id: &str, title: &str| crate::store::Listing {
        id: id.to_owned(),
        title: title.to_owned(),
        ..crate::store::Listing::default()
    };
    let mut scenario = Scenario::new();
    scenario.model.screen =
        screen::Screen::Home(screen::home::Home::new(vec![listing("a", "Harbour Lane"), listing("b", "海港貿易")]));
    let hidden = scenario.screen(80, 24);
    assert!(hidden.contains("H.L.") && !hidden.contains("Harbour"), "{hidden}");
    scenario.press("<f6>");
    let shown = scenario.screen(80, 24);
    assert!(shown.contains("Harbour Lane") && shown.contains("海港貿易"), "{shown}");
    let mut session = Session::from_events(Vec::new(), None);
    answered().into_iter().for_each(|body| session.record(body).unwrap());
    scenario.send(peeked("a", session.assessment()));
    let seen = scenario.screen(80, 24);
    assert!(seen.contains("not ready"), "{seen}");
    scenario.press("<ret>");
    assert_eq!(scenario.effects.last(), Some(&Effect::Open("a".to_owned())));
}

#[test]
fn at_home_nothing_out_of_sight_is_taken_back() {
    let mut scenario = first_question().keys("1");
    let kept = scenario.session.assessment().clone();
    scenario.model.screen = screen::Screen::Home(screen::home::Home::new(Vec::new()));
    scenario.press("<f7>u");
    assert_eq!(scenario.session.assessment(), &kept);
}

use super::super::fit::at_home;
use crate::tui::message::{Doorway, Shelf, Shelved};

/// The lines of the list, in order.
fn lines(scenario: &mut Scenario, names: &[&str]) -> Vec<String> {
    let screen = scenario.screen(120, 40);
    let mut found: Vec<(usize, String)> =
        names.iter().filter_map(|name| screen.find(name).map(|at| (at, (*name).to_owned()))).collect();
    found.sort();
    found.into_iter().map(|(_, name)| name).collect()
}

fn shelf(scenario: &Scenario) -> Option<&Shelf> {
    match scenario.effects.last() {
        Some(Effect::Shelf(shelf)) => Some(shelf),
        _ => None,
    }
}

#[test]
fn the_list_is_found_in_by_typing_and_esc_shows_all_again() {
    for (language, typed, found) in [("en", "harb", "2 found"), ("pt", "海港", "")] {
        let mut scenario = at_home(language).keys("<f6>/").keys(typed);
        let screen = scenario.screen(80, 24);
        assert!(screen.contains("海港貿易") && !screen.contains("  Sea") && screen.contains(found), "{screen}");
        scenario.press("<esc>");
        assert!(scenario.screen(80, 24).contains("Sea"));
        assert_eq!(scenario.name(), "Home");
    }
    let mut kept = at_home("en").keys("<f6><f3>sea<ret>");
    assert!(!kept.screen(80, 24).contains("Harbour Lane"));
    kept.press("<ret>");
    assert_eq!(kept.effects.last(), Some(&Effect::Open("b".to_owned())));
    let mut back = at_home("en").keys("<f6>/sea<ret><esc>");
    assert!(back.screen(80, 24).contains("Harbour Lane"));
}

#[test]
fn the_list_is_sorted_by_a_key_and_keeps_the_line_in_focus() {
    let names = ["Harbour Lane", "Sea", "海港貿易"];
    let mut scenario = at_home("en").keys("<f6><down>");
    assert_eq!(lines(&mut scenario, &names), names, "last changed first");
    scenario.press("<right>");
    assert!(scenario.screen(80, 24).contains("by name"));
    scenario.press("<right><right>");
    assert!(scenario.screen(80, 24).contains("most urgent first"));
    assert_eq!(lines(&mut scenario, &names), names, "the review was due before the action");
    scenario.press("<right>");
    assert_eq!(lines(&mut scenario, &["Harbour Group", "Without a client", "  Sea"]).len(), 2);
    assert_eq!(lines(&mut scenario, &["海港貿易", "Without a client"]), ["海港貿易", "Without a client"]);
    scenario.press("<ret>");
    assert_eq!(scenario.effects.last(), Some(&Effect::Open("b".to_owned())), "Sea was in focus all the time");
}

#[test]
fn what_is_due_within_a_week_is_said_for_whom() {
    for (language, word) in [("en", "Due by"), ("zh-Hant", "H.L.")] {
        let screen = at_home(language).screen(120, 40);
        let line = screen.lines().find(|line| line.contains(word) && line.contains("S."));
        assert!(line.is_some() || language != "en", "{screen}");
        assert!(!screen.contains("Harbour"), "names stay hidden: {screen}");
    }
}

#[test]
fn filing_throwing_away_and_erasing_are_one_menu_away_and_can_be_taken_back() {
    let mut scenario = at_home("en").keys("<tab>");
    assert_eq!(scenario.name(), "Case");
    assert!(!scenario.screen(80, 24).contains("Harbour"), "the name stays hidden");
    scenario.press("7");
    let archive = Shelf::File { id: "a".to_owned(), bodies: vec![Body::Archive { on: true }] };
    assert_eq!(shelf(&scenario), Some(&archive));
    let undo = Shelf::TakeBack { id: "a".to_owned(), count: 1 };
    scenario.send(Message::Shelved(Box::new(Ok(Shelved {
        said: "Saved.".to_owned(),
        listings: vec![crate::store::Listing { id: "a".to_owned(), archived: true, ..Default::default() }],
        undo: Some(undo.clone()),
        found: Vec::new(),
    }))));
    assert_eq!(scenario.name(), "Home");
    let screen = scenario.screen(80, 24);
    assert!(screen.contains("Saved.") && screen.contains("Show the one that is set aside"), "{screen}");
    scenario.press("u");
    assert_eq!(shelf(&scenario), Some(&undo));
    scenario.press("u");
    assert!(scenario.screen(80, 24).contains("nothing"), "{}", scenario.screen(80, 24));

    let mut named = at_home("en").keys("<tab>6").keys("<end>!<ret>Group<ret>2027-03-01<ret>");
    let bodies = vec![
        Body::Title { title: "Harbour Lane!".to_owned() },
        Body::Client { name: "Group".to_owned() },
        Body::NextReview { date: Some(date(2027, 3, 1)) },
    ];
    assert_eq!(shelf(&named), Some(&Shelf::File { id: "a".to_owned(), bodies }));
    named.send(Message::Shelved(Box::new(Err("refused".to_owned()))));
    assert!(named.screen(80, 24).contains("refused"));

    let mut erased = at_home("en").keys("<tab><end><ret>Harbour<ret>");
    assert!(erased.screen(80, 24).contains("Nothing was erased"));
    assert_eq!(shelf(&erased), None);
    erased.press(" Lane<ret>");
    assert_eq!(shelf(&erased), Some(&Shelf::Forget("a".to_owned())));

    let trashed = at_home("en").keys("<tab><end><up><ret>");
    assert_eq!(shelf(&trashed), Some(&Shelf::Trash("a".to_owned())));
    let restored = at_home("en").keys("<end><ret><ret>1");
    assert_eq!(shelf(&restored), Some(&Shelf::Restore("e".to_owned())));
}

#[test]
fn the_next_run_and_a_comparison_begin_at_home() {
    for (language, which) in [("en", "Compare with which one?"), ("zh-Hant", "與哪一份比較？")] {
        let next = at_home(language).keys("<tab>4");
        assert_eq!(next.effects.last(), Some(&Effect::OpenAt("a".to_owned(), Doorway::NextRun)));
        let mut against = at_home(language).keys("<tab>5");
        let screen = against.screen(80, 24);
        assert!(screen.contains(which) && !screen.contains("Harbour") && !screen.contains("海港"), "{screen}");
        against.press("<down><ret>");
        let Some(Effect::Compare(this, other)) = against.effects.last().cloned() else {
            panic!("{:?}", against.effects.last())
        };
        assert!(this == "a" && other != "a", "{this} {other}");
        against.press("<esc><esc>");
        assert_eq!(against.name(), "Home");
    }
}

#[test]
fn all_together_counts_and_names_what_is_open_most_often() {
    for (language, red) in [("en", "not ready (red)"), ("pt", "")] {
        let mut scenario = at_home(language).keys("<end><up><up><up><up><up><ret>");
        assert_eq!(scenario.name(), "Together");
        let screen = scenario.screen(120, 40);
        assert!(screen.contains(red) && screen.contains("portolan portfolio --csv"), "{screen}");
        scenario.press("<esc>");
        assert_eq!(scenario.name(), "Home");
    }
}

#[test]
fn what_is_not_in_sight_is_looked_into_by_handfuls_when_the_order_needs_it() {
    let listing = |at: usize| crate::store::Listing { id: format!("id{at}"), ..Default::default() };
    let mut scenario = Scenario::new();
    scenario.model.screen = screen::Screen::Home(screen::home::Home::new((0..100).map(listing).collect()));
    scenario.send(Message::NoticeOver);
    let seen = scenario.effects.iter().find_map(|effect| match effect {
        Effect::Peek(ids) => Some(ids.clone()),
        _ => None,
    });
    assert_eq!(seen.as_ref().map(Vec::len), Some(40));
    let answer = |ids: &[String]| Message::Peeked(ids.iter().map(|id| (id.clone(), None)).collect());
    scenario.send(answer(&seen.unwrap_or_default()));
    scenario.press("<right><right>");
    let mut asked = 0;
    while let Some(Effect::PeekLater(ids)) = scenario.effects.last().cloned() {
        asked += ids.len();
        assert!(scenario.screen(80, 24).contains("Looking into the others"));
        scenario.effects.clear();
        scenario.send(answer(&ids));
    }
    assert_eq!(asked, 60);
    assert!(!scenario.screen(80, 24).contains("Looking into"));
}

/// Home with two runs of one company and another company.
fn runs_at_home(language: &str) -> Scenario {
    let listing = |id: &str, title: &str, begun: &str, repeats: &str| {
        let [id, title, begun, repeats] = [id, title, begun, repeats].map(str::to_owned);
        crate::store::Listing { id, title, begun, repeats, ..Default::default() }
    };
    let mut scenario = Scenario::in_language(language);
    scenario.model.screen = screen::Screen::Home(screen::home::Home::new(vec![
        listing("new", "Lane Store", "2026-11-03T08:00:00Z", "old"),
        listing("old", "Lane Store", "2025-10-02T08:00:00Z", ""),
        listing("sea", "Sea Mill", "2026-11-04T08:00:00Z", ""),
    ]));
    let mut state = Assessment::default();
    answered().iter().for_each(|body| state.apply(body));
    for id in ["new", "old", "sea"] {
        scenario.send(peeked(id, &state));
    }
    scenario
}

#[test]
fn two_runs_of_one_company_are_told_apart_by_the_day_they_were_begun() {
    for (language, older, newer) in
        [("en", "L.S. (begun 2 Oct 2025)", "L.S. (begun 3 Nov 2026)"), ("zh-Hant", "2025", "2026")]
    {
        let mut scenario = runs_at_home(language);
        let screen = scenario.screen(80, 24);
        assert!(screen.contains(older) && screen.contains(newer), "{screen}");
        let other = screen.lines().find(|line| line.contains("S.M.")).unwrap();
        assert!(!other.contains("2026"), "{screen}");
    }
}

#[test]
fn a_company_counts_once_however_often_it_was_assessed() {
    for (language, mark, count) in [
        ("en", "earlier run", "one earlier run is not counted"),
        ("pt", "avaliação anterior", "uma avaliação anterior da mesma empresa não conta"),
    ] {
        let mut scenario = runs_at_home(language);
        let home = scenario.screen(120, 40);
        assert_eq!(home.matches(mark).count(), 1, "{home}");
        scenario.press("<down><down><down><ret>");
        let together = scenario.screen(120, 40);
        assert!(together.contains(count) && !together.contains('3'), "{together}");
    }
}

#[test]
fn home_counts_what_is_open_and_what_is_not_known_as_the_result_does() {
    use crate::questionnaire::GateKind;
    let state = |bodies: Vec<Body>| {
        let mut state = Assessment::default();
        bodies.iter().for_each(|body| state.apply(body));
        state
    };
    for language in ["en", "zh-Hant", "zh-Hans", "pt"] {
        let mut bodies = profiled();
        let first = Scenario::new().opened(profiled(), None).model.scene.derived().first[0].clone();
        bodies.push(Body::Answer { control: first, status: Status::NotInPlace, reason: None, accepted: None });
        let result = Scenario::in_language(language).opened(bodies.clone(), None);
        let gates = result.model.scene.derived().scores.open_gates(GateKind::Hard);
        let (open, unknown): (Vec<_>, Vec<_>) = gates.iter().partition(|gate| gate.certain);
        assert_eq!((open.len(), unknown.len() > 3), (1, true));
        let mut home = at_home(language);
        home.send(peeked("a", &state(bodies)));
        let list = home.screen(120, 40);
        let said = if language == "en" { "one must-have open, ".to_owned() } else { "1 ".to_owned() };
        let said = if language == "pt" { "um indispensável em aberto, ".to_owned() } else { said };
        let line = list.lines().find(|line| line.contains(&said) && line.contains(&unknown.len().to_string()));
        let line = line.unwrap_or_else(|| panic!("{list}"));
        assert!(!line.contains(&gates.len().to_string()), "{}: {line}", gates.len());
    }
}
