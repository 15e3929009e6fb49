//! Every screen at every size, in every language.

use proptest::prelude::*;

use super::*;

/// Home with some assessments, one set aside and one in the trash.
pub fn at_home(language: &str) -> Scenario {
    let mut scenario = Scenario::in_language(language);
    let listing = |id: &str, title: &str, client: &str| crate::store::Listing {
        id: id.to_owned(),
        title: title.to_owned(),
        client: client.to_owned(),
        ..crate::store::Listing::default()
    };
    let mut listings = vec![
        listing("a", "Harbour Lane", "Harbour Group"),
        listing("b", "Sea", ""),
        listing("c", "海港貿易", "Harbour Group"),
        listing("d", "Old Mill", ""),
        listing("e", "Gone", ""),
    ];
    listings[1].problems = 2;
    listings[3].archived = true;
    listings[4].trashed = true;
    scenario.model.screen = screen::Screen::Home(screen::home::Home::new(listings));
    let state = |bodies: Vec<Body>| {
        let mut state = Assessment::default();
        bodies.iter().for_each(|body| state.apply(body));
        state
    };
    let due = Body::Due { control: "admin-two-step".into(), date: Some(date(2026, 11, 24)) };
    let review = Body::NextReview { date: Some(date(2026, 11, 2)) };
    scenario.send(peeked("a", &state(answered().into_iter().chain([review]).collect())));
    scenario.send(peeked("b", &state(profiled().into_iter().chain([due]).collect())));
    scenario.send(peeked("c", &state(Vec::new())));
    scenario
}

/// What is said of things that two computers changed.
fn conflicts(language: &str) -> Vec<String> {
    let words = words(language);
    let event = |counter: u64, body: Body| crate::assessment::Event {
        device: "a".to_owned(),
        counter,
        lamport: counter,
        time: String::new(),
        by: String::new(),
        body,
    };
    let pairs = [
        (
            Body::Owner { control: "admin-two-step".into(), text: "Ana Maria da Conceição".to_owned() },
            Body::Owner { control: "admin-two-step".into(), text: String::new() },
        ),
        (Body::Title { title: "Harbour Lane".to_owned() }, Body::Title { title: "海港貿易".to_owned() }),
    ];
    let told = |(kept, lost): (Body, Body)| {
        let control = kept.control().cloned();
        let found = crate::assessment::Conflict { control, kept: event(2, kept), lost: event(1, lost) };
        crate::store::conflict(&found, &words).line(&words)
    };
    pairs.into_iter().map(told).collect()
}

/// Makes every screen and overlay there is.
fn everywhere(language: &str) -> Vec<(&'static str, Scenario)> {
    let opened = |bodies| Scenario::in_language(language).opened(bodies, None);
    let at = |bodies: Vec<Body>, keys: &str| opened(bodies).keys(keys);
    let first = |count: usize| profiled().into_iter().take(count).collect::<Vec<_>>();
    let with = |make: fn(&Scene) -> Box<screen::Screen>| {
        let mut scenario = opened(answered());
        let screen = make(&scenario.model.scene);
        scenario.model.go(*screen);
        scenario
    };
    let at_sheets = |keys: &str| sheets::at_the_sheets(language, sheets::filled()).keys(keys);
    let home = || at_home(language);
    vec![
        ("welcome", Scenario::in_language(language)),
        ("home", home()),
        ("home, names shown", home().keys("<f6>")),
        ("home, by client", home().keys("<left><f6>")),
        ("home, worst first", home().keys("<right><right>")),
        ("home, finding", home().keys("/sea")),
        ("home, found", home().keys("/nothing is called that<ret>")),
        ("home, with those set aside", home().keys("<end><up><up><up><up><up><up><ret><end>")),
        ("one of the list", home().keys("<tab>")),
        ("its name and client", home().keys("<tab>6")),
        ("compared with another", home().keys("<tab>5")),
        ("erased for good", home().keys("<tab><end><ret>Sea<ret>")),
        ("trash", home().keys("<end><ret>")),
        ("one of the trash", home().keys("<end><ret><ret>")),
        ("all together", home().keys("<end><up><up><up><up><up><ret>")),
        ("taken in", home().keys("<end><up><ret>")),
        ("two computers changed it", {
            let mut scenario = home().keys("<end><up><ret>");
            if let screen::Screen::TakeIn(page) = &mut scenario.model.screen {
                page.found(conflicts(language));
            }
            scenario
        }),
        ("open", Scenario::in_language(language).keys("3")),
        ("profile 1", Scenario::in_language(language).keys("1")),
        ("profile 2", at(first(3), "")),
        ("profile 3", at(first(4), "")),
        ("profile 4", at(first(7), "")),
        ("profile 5", at(first(8), "")),
        ("profile 6", at(first(11), "")),
        ("sensitivity", at(first(12), "")),
        ("roles", at(first(13), "")),
        ("mobility", at(first(14), "")),
        ("question", at(profiled(), "")),
        ("question, all answers", at(profiled(), "<tab>")),
        ("question, risky", at(profiled(), "3")),
        ("question, flagged", at(profiled(), "<f6>")),
        ("details", at(answered(), "<f4>")),
        ("jump", at(answered(), "<f3>a")),
        ("language", at(answered(), "<f2>")),
        ("help", at(answered(), "<f1>")),
        ("words", at(profiled(), "<c-g>")),
        ("words, all", at(answered(), "<f5><c-g><end>gdp<down>")),
        ("results", with(|_| screen::results::Results::default().into())),
        ("explain", with(|_| screen::explain::Explain::default().into())),
        ("addend", with(|_| screen::explain::Explain::default().into()).keys("<ret>")),
        (
            "addend not asked",
            with(|_| screen::explain::Explain::default().into()).keys(&"<down>".repeat(14)).keys("<ret>"),
        ),
        ("steps", with(|_| screen::steps::Steps::default().into())),
        ("standing", with(|_| screen::standing::Standing::default().into())),
        ("chart", with(|_| screen::chart::ChartPage::default().into()).keys("<down><down>")),
        ("find out", with(|_| screen::findings::Findings::new(screen::findings::Wanted::FindOut).into())),
        ("task", with(|_| screen::findings::Findings::new(screen::findings::Wanted::FindOut).into()).keys("<ins>")),
        ("replies", with(|_| screen::reply::Replies::default().into())),
        ("reply", with(|_| screen::reply::Replies::default().into()).keys("<ret>")),
        ("reply, what follows", with(|_| screen::reply::Replies::default().into()).keys("<ret>No<ret><ret><ret><ret>")),
        ("fix", with(|_| screen::findings::Findings::new(screen::findings::Wanted::Fix).into())),
        ("decisions", with(|_| screen::decisions::Decisions::default().into())),
        ("a decision", with(|_| screen::decisions::Decisions::default().into()).keys("1")),
        ("what another channel needs", with(|_| screen::platforms::Needs::new(None).into())),
        ("another platform", with(|scene| screen::platforms::OtherPlatform::new(scene, None).into())),
        ("what may be said where", with(|_| screen::channels::ChannelsPage::default().into())),
        ("departments", with(|scene| screen::departments::Departments::new(scene).into())),
        ("department", with(|scene| screen::departments::Departments::new(scene).into()).keys("<ret>")),
        ("split", with(|scene| screen::departments::Departments::new(scene).into()).keys("<ret>4")),
        ("what if", with(|scene| screen::whatif::WhatIf::new(scene).into()).keys(" <down> <down> ")),
        ("plan", with(|scene| screen::plan::PlanPage::new(scene).into())),
        ("plan, further down", with(|scene| screen::plan::PlanPage::new(scene).into()).keys("<down><down><right>")),
        ("action", with(|scene| screen::plan::PlanPage::new(scene).into()).keys("<ret>")),
        ("done with proof", with(|scene| screen::plan::PlanPage::new(scene).into()).keys("<down><down><down><down> ")),
        ("who and when", with(|scene| screen::plan::PlanPage::new(scene).into()).keys("<tab>")),
        ("left out because", with(|scene| screen::plan::PlanPage::new(scene).into()).keys("<del>")),
        ("next run", with(|_| screen::next::NextRun::default().into())),
        ("what changed", {
            let mut scenario = opened(answered());
            scenario.model.go(screen::Screen::NextRun(screen::next::NextRun::default()));
            let mut scenario = scenario.keys("<ret>2");
            let trend = screen::trend::Trend::own(&scenario.model.scene).unwrap();
            scenario.model.go(screen::Screen::Trend(trend));
            scenario
        }),
        ("what is due", with(|_| screen::follow::Follow::default().into())),
        ("next review", with(|_| screen::follow::Follow::default().into()).keys("<end><ret>")),
        ("path to", with(|scene| screen::whatif::WhatIf::new(scene).into()).keys("p")),
        ("path found", with(|scene| screen::whatif::WhatIf::new(scene).into()).keys("p1")),
        ("path to points", with(|scene| screen::whatif::WhatIf::new(scene).into()).keys("p4")),
        ("lenses", with(|_| screen::lenses::Lenses::default().into())),
        ("lens", with(|_| screen::lenses::Lenses::default().into()).keys("<down><ret>")),
        ("lens by law", with(|_| screen::lenses::Lenses::default().into()).keys("<down><down><down><down><ret><end>")),
        ("checklists", with(|_| screen::checklists::Checklists::default().into())),
        ("review", with(|scene| screen::review::Review::new(scene).into())),
        ("target", with(|scene| screen::settle::Settle::target(scene).into())),
        (
            "decision",
            with(|scene| screen::settle::Settle::decision(scene, crate::assessment::DepartmentId::whole()).into()),
        ),
        ("sheets", at_sheets("")),
        ("apps", at_sheets("3")),
        ("app", at_sheets("3<ret>")),
        ("permissions of an app", at_sheets("3<ret><down><down><down><ret>")),
        ("drills", at_sheets("4")),
        ("a drill is added", at_sheets("4<ins>")),
        ("date of a drill", at_sheets("4<ins>1")),
        ("time of a drill", at_sheets("4<ret><up><ret>")),
        ("screening", at_sheets("1")),
        ("kinds of data", at_sheets("1<up><ret>")),
        ("platforms", at_sheets("6")),
        ("platforms side by side", at_sheets("6<tab><right>")),
        ("records", at_sheets("2")),
        ("a record", at_sheets("2<ret>")),
        ("how long", at_sheets("2<ret><ret>")),
        ("reviews", at_sheets("5")),
        ("workshop", workshop::at_the_opening(language)),
        ("who is here", workshop::at_the_opening(language).keys("<down><ret>")),
        ("agenda", workshop::at_the_opening(language).keys("<down><down><down><ret><end><ret>")),
        ("room", workshop::in_the_room(language)),
        ("room, a fault", workshop::in_the_room(language).keys("3052<ret>")),
        ("room, split", workshop::in_the_room(language).keys("123 45 6 7<ret>")),
        ("room, agreed", workshop::in_the_room(language).keys("0 0 0 123<ret>")),
        ("room, who", workshop::in_the_room(language).keys("3 5 0 0<ret>2")),
        ("room, named", workshop::in_the_room(language).keys("3 5 0 0<ret>2Ana<ret>2027-03-31<ret>3a thought<ret>")),
        ("room, park", workshop::in_the_room(language).keys("3 5 0 0<ret>3")),
        ("room, a break", workshop::in_the_room(language).keys("3 5 0 0<ret>1<esc>")),
        ("room, closing", workshop::in_the_room(language).keys("3 5 0 0<ret>3a thought<ret>1 8 0 0 0<ret><esc>4")),
        (
            "room, parked",
            workshop::in_the_room(language).keys("3 5 0 0<ret>3a thought<ret><esc>3<down><down><down><ret>"),
        ),
        ("room, the end", workshop::in_the_room(language).keys("<esc>3<down><ret>")),
        ("report", with(|scene| screen::report::ReportPage::new(scene).into())),
        ("report, the kinds", with(|scene| screen::report::ReportPage::new(scene).into()).keys("<ret>")),
        ("report, without names", with(|scene| screen::report::ReportPage::new(scene).into()).keys("5<down><ret>")),
        ("report, who may read it", with(|scene| screen::report::ReportPage::new(scene).into()).keys("6")),
        (
            "report, the cover",
            with(|scene| screen::report::ReportPage::new(scene).into()).keys("642<ret>Ana<ret>Board"),
        ),
        ("report, with a cover", {
            let report = with(|scene| screen::report::ReportPage::new(scene).into());
            report.keys("642<ret>Ana<ret>Board<ret>")
        }),
        ("report, not written", {
            let mut scenario = with(|scene| screen::report::ReportPage::new(scene).into());
            let path = PathBuf::from("/home/ana/.local/share/portolan/logo.png");
            scenario.send(Message::Logo(Logo::Fault(path, "It is no PNG.".to_owned())));
            scenario.send(Message::Exported(Err("The disk is full. Free some space, then try again.".to_owned())));
            scenario
        }),
        ("report, written", {
            let mut scenario = with(|scene| screen::report::ReportPage::new(scene).into());
            let path = PathBuf::from("/home/ana/harbour-lane-short-2026-11-21-en.pdf");
            scenario.send(Message::Exported(Ok(Printed { path, uncovered: vec!["☃".to_owned()] })));
            scenario
        }),
        ("preview", previewed(with(|scene| screen::report::ReportPage::new(scene).into()), language)),
        ("preview, the plan", {
            let report = with(|scene| screen::report::ReportPage::new(scene).into());
            previewed(report, language).keys("<right><right><right><right>")
        }),
        ("read only", Scenario::in_language(language).opened(profiled(), Some(ReadOnly::Sample))),
    ]
}

/// The pages of the report that is ordered, as text.
fn previewed(scenario: Scenario, language: &str) -> Scenario {
    let mut scenario = scenario.keys("<tab>");
    let Some(Effect::Preview(order)) = scenario.effects.last().cloned() else { panic!("the pages are asked for") };
    let (words, scene) = (words(language), &scenario.model.scene);
    let input = crate::report::Input::new(&scene.packs, &scene.file.assessment, &words, scene.today, "0.1.0");
    let document = crate::report::build(order.kind, &input);
    scenario.send(Message::Previewed(Box::new((*order, Ok(document)))));
    scenario
}

#[test]
fn nothing_is_cut_in_any_language() {
    let mut faults = Vec::new();
    for language in ["en", "zh-Hant", "zh-Hans", "pt"] {
        for (name, mut scenario) in everywhere(language) {
            for (width, height) in [(60, 20), (80, 24), (120, 40)] {
                let (_, cut) = scenario.draw(width, height);
                faults.extend(cut.into_iter().map(|text| format!("{language} {name} {width}x{height}: {text}")));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_screen_has_all_its_words() {
    for language in ["en", "zh-Hant", "zh-Hans", "pt"] {
        for (_, mut scenario) in everywhere(language) {
            scenario.draw(120, 40);
            scenario.draw(60, 20);
            let own =
                |problem: &crate::i18n::Problem| problem.id.starts_with("screen-") || problem.id.starts_with("key-");
            let problems: Vec<_> = scenario.model.scene.words.problems().into_iter().filter(own).collect();
            assert!(problems.is_empty(), "{language} {}: {problems:?}", scenario.name());
        }
    }
}

/// Reads a page as linear mode does.
fn read_in_lines(scenario: &mut Scenario) -> transcript::Block {
    scenario.model.scene.is_linear = true;
    scenario.send(Message::Resize { width: 76, height: 4000 });
    view::read(&scenario.model).1
}

#[test]
fn nothing_drawn_is_read_aloud() {
    for language in ["en", "zh-Hant", "zh-Hans", "pt"] {
        for (name, mut scenario) in everywhere(language) {
            let block = read_in_lines(&mut scenario);
            let drawn =
                |c: char| matches!(c, '\u{2190}'..='\u{21ff}' | '\u{2500}'..='\u{25ff}' | '›' | '|') || c.is_control();
            for line in &block.lines {
                let text = format!("{} {} {}", line.label, line.text, line.notes.join(" "));
                assert!(!text.contains(drawn), "{language} {name}: {text}");
                assert!(!text.contains("[x]") && !text.contains("[ ]"), "{language} {name}: {text}");
            }
        }
    }
}

#[test]
fn every_line_that_can_be_chosen_is_reached_in_its_order() {
    for (name, mut scenario) in everywhere("en") {
        let count = read_in_lines(&mut scenario).items;
        let moves = |action| keymap::bindings(scenario.model.context()).any(|binding| binding.action == action);
        let (up, down) = if moves(Action::Up) { (Action::Up, Action::Down) } else { (Action::Previous, Action::Next) };
        for _ in 0..count {
            scenario.send(Message::Do(up));
        }
        let mut seen = Vec::new();
        for _ in 0..count {
            seen.extend(read_in_lines(&mut scenario).focus);
            scenario.send(Message::Do(down));
        }
        assert_eq!(seen, (0..count).collect::<Vec<_>>(), "{name}");
    }
}

#[test]
fn every_screen_survives_every_size() {
    for (name, mut scenario) in everywhere("en") {
        for width in 0..=40 {
            for height in 0..=15 {
                scenario.draw(width, height);
            }
        }
        for (width, height) in [(60, 20), (80, 24), (120, 40)] {
            let screen = scenario.screen(width, height);
            assert!(screen.lines().count() == usize::from(height), "{name}");
        }
    }
}

#[test]
fn a_mirrored_screen_has_the_same_words() {
    let mut scenario = Scenario::new().opened(profiled(), None);
    let plain = scenario.screen(80, 24);
    scenario.model.scene.look.direction = crate::text::Direction::Rtl;
    let mirrored = scenario.screen(80, 24);
    for (a, b) in plain.lines().zip(mirrored.lines()) {
        let letters = |line: &str| {
            let mut letters: Vec<char> = line.chars().filter(|c| c.is_alphanumeric()).collect();
            letters.sort_unstable();
            letters
        };
        assert_eq!(letters(a), letters(b));
    }
    assert_ne!(plain, mirrored);
}

/// Keys that somebody leaning on the keyboard may press.
fn any_key() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec![
        "<ret>",
        "<ret>",
        "<down>",
        "<up>",
        "<tab>",
        "<s-tab>",
        "<esc>",
        " ",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "9",
        "<f1>",
        "<f2>",
        "<f3>",
        "<f4>",
        "<f5>",
        "<f6>",
        "<f7>",
        "<f8>",
        "<f9>",
        "<left>",
        "<right>",
        "<home>",
        "<end>",
        "<pgup>",
        "<pgdn>",
        "<bs>",
        "<del>",
        "<ins>",
        "p",
        "<c-w>",
        "<c-e>",
        "<c-g>",
        "a",
        "u",
        "น้ำ",
        "中",
        "👨‍👩‍👧",
        "2027-01-01",
        "/",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn no_keys_make_it_panic_or_show_what_is_not_kept(
        start in 0usize..5,
        keys in proptest::collection::vec(any_key(), 1..60),
        width in 0u16..130,
        height in 0u16..45,
    ) {
        let mut scenario = match start {
            0 => Scenario::new(),
            1 => Scenario::new().opened(profiled(), None),
            2 => sheets::at_the_sheets("en", sheets::filled()),
            3 => workshop::in_the_room("en"),
            _ => Scenario::new().opened(answered(), Some(ReadOnly::Sample)),
        };
        for key in keys {
            scenario.press(key);
            scenario.draw(width, height);
        }
        if scenario.model.scene.is_writable() && scenario.model.scene.file.id == "x" {
            let kept = scenario.session.assessment();
            let mut shown = scenario.assessment().clone();
            // Times are stamped by the session alone.
            shown.begun.clone_from(&kept.begun);
            shown.changed.clone_from(&kept.changed);
            shown.answered.clone_from(&kept.answered);
            prop_assert_eq!(&shown, kept);
        }
    }
}
