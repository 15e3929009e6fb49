//! What is decided for a department, kinds of data, another platform.

use super::*;
use crate::assessment::{DepartmentId, Earlier, Since};

#[test]
fn what_is_begun_from_an_assessment_is_another_one_even_where_that_can_only_be_read() {
    let mut scenario = Scenario::new().opened(answered(), Some(ReadOnly::Sample)).keys("<f5>");
    assert!(!scenario.assessment().answers.is_empty());
    let earlier = Earlier { id: "x".to_owned(), since: Since::OtherPlatform, answers: [].into(), runs: Vec::new() };
    let mut bodies = profiled();
    bodies.push(Body::Earlier { earlier });
    scenario.perform(Effect::Derive { bodies });
    assert_eq!(scenario.model.scene.file.id, "y");
    assert!(scenario.model.scene.is_writable());
    assert_eq!(scenario.name(), "Question");
    assert!(scenario.assessment().answers.is_empty());
    let told = scenario.model.notice.as_ref().map_or("", |notice| notice.text.as_str());
    assert!(told.contains("An assessment of the other platform is begun"), "{told}");
    let back: Vec<&str> = scenario.model.back.iter().map(screen::Screen::name).collect();
    assert_eq!(back, ["Welcome"], "no screen of the other one is left behind");
}

/// Two departments: the company at ease, and Finance with pay slips on the mainland.
fn two_departments() -> Vec<Body> {
    use crate::questionnaire::TierId::{Roles, Sensitivity};
    let mut bodies = answered();
    let finance = DepartmentId("d1".to_owned());
    let ticks = |department: &DepartmentId, tier, tick: &str| Body::Ticks {
        department: department.clone(),
        tier,
        ticks: [tick.into()].into(),
        not_sure: false,
    };
    bodies.push(Body::Department { id: finance.clone(), name: "Finance".to_owned(), copy_of: None });
    bodies.push(ticks(&DepartmentId::whole(), Sensitivity, "published"));
    bodies.push(ticks(&DepartmentId::whole(), Roles, "own-data"));
    bodies.push(ticks(&finance, Sensitivity, "payroll"));
    bodies.push(ticks(&finance, Roles, "team"));
    bodies
}

fn results_at(language: &str, door: &str) -> Scenario {
    let mut scenario = Scenario::in_language(language).opened(two_departments(), None).keys("<f5>");
    let name = scenario.model.scene.say(door);
    for _ in 0..30 {
        let marked = format!("› {name}");
        if scenario.screen(80, 40).lines().any(|line| line.contains(&marked)) {
            scenario.press("<ret>");
            return scenario;
        }
        scenario.press("<down>");
    }
    panic!("no door {door}:\n{}", scenario.screen(80, 40));
}

#[test]
fn a_decision_says_the_rule_and_leads_to_what_is_open() {
    let mut scenario = results_at("en", "screen-decisions");
    let list = scenario.screen(80, 24);
    assert!(list.contains("Everyone else") && list.contains("Finance"), "{list}");
    scenario.press("2");
    assert_eq!(scenario.name(), "Decision");
    let page = scenario.screen(100, 80);
    for said in
        ["very sensitive (4)", "The rule", "Must-haves that are open or not known here", "where it goes is 3 or"]
    {
        assert!(page.contains(said), "{said}:\n{page}");
    }
    scenario.press("1");
    assert_eq!(scenario.name(), "Question");
    scenario.press("<esc>");
    assert_eq!(scenario.name(), "Decision");
}

#[test]
fn a_decision_against_the_table_is_taken_and_withdrawn_on_its_page() {
    let mut scenario = results_at("en", "screen-decisions").keys("2");
    let reach = |scenario: &mut Scenario, text: &str| {
        for _ in 0..60 {
            let screen = scenario.screen(80, 24);
            if screen.lines().any(|line| line.contains('›') && line.contains(text)) {
                return;
            }
            scenario.press("<down>");
        }
        panic!("{text}:\n{}", scenario.screen(80, 24));
    };
    reach(&mut scenario, "Decide otherwise");
    scenario.press("<ret>2Ana<tab>moving anyway<tab>2027-06-30<ret>");
    assert_eq!(scenario.name(), "Decision");
    let page = scenario.screen(100, 80);
    assert!(page.contains("Ana") && page.contains("moving anyway") && page.contains("By the table: "), "{page}");
    reach(&mut scenario, "Withdraw");
    scenario.press("<ret>");
    assert!(!scenario.screen(100, 80).contains("moving anyway"));
}

#[test]
fn what_may_be_said_where_follows_the_decision_of_each_department() {
    let mut scenario = results_at("en", "screen-channels");
    let page = scenario.screen(100, 60);
    assert!(page.contains("Restricted (what harms people most when it gets out): payroll and bank papers"), "{page}");
    let everyone = page.split("Finance").next().unwrap_or_default();
    assert!(everyone.contains("Internal    May be sent in this chat"), "{page}");
    let finance = page.split("Finance").nth(1).unwrap_or_default();
    assert!(
        finance.contains("Internal    Stays in this chat until the other platform is there, then moves to it."),
        "{page}"
    );
    assert!(finance.contains("here: payroll and bank papers"), "{page}");
    scenario.press("2");
    assert_eq!(scenario.name(), "Decision");
}

/// The same with a comparison of two platforms: the present one, and one that would keep its places known.
fn compared() -> Vec<Body> {
    let mut bodies = two_departments();
    for (id, name) in [("r1", "Chat"), ("r2", "Harbour Talk")] {
        bodies.push(sheets::row("platforms", id, None));
        bodies.push(sheets::cell("platforms", id, "name", &[], name));
    }
    bodies.push(sheets::cell("platforms", "r1", "place-content", &["stated"], ""));
    bodies.push(sheets::cell("platforms", "r2", "place-content", &["shown"], ""));
    bodies.push(sheets::cell("platforms", "r2", "in-transit", &["no"], ""));
    bodies
}

fn at(bodies: Vec<Body>, make: fn(&Scene) -> Box<screen::Screen>) -> Scenario {
    let mut scenario = Scenario::new().opened(bodies, None);
    let screen = make(&scenario.model.scene);
    scenario.model.go(*screen);
    scenario
}

fn needs_of(bodies: Vec<Body>) -> String {
    at(bodies, |_| screen::platforms::Needs::new(None).into()).screen(80, 200)
}

#[test]
fn the_other_channel_must_have_what_is_open_and_what_the_data_asks_for() {
    let page = needs_of(compared());
    assert!(page.contains("For Finance: what a platform must be able to show"), "{page}");
    let after = |name: &str| page.split(&format!("· {name}\n")).nth(1).unwrap_or_else(|| panic!("{name}: {page}"));
    let place = after("Place of messages").lines().take(2).collect::<Vec<_>>().join(" ");
    assert!(place.contains("Chat: only stated") && place.contains("Harbour Talk: shown"), "{place}");
    let transit = after("Encrypted in transit").lines().take(5).collect::<Vec<_>>().join(" ");
    assert!(transit.contains("Chat: not known") && transit.contains("Harbour Talk: no"), "{transit}");
    assert!(page.contains("Harbour Talk: shown: 1 · no: 1 · not known: "), "{page}");
    assert!(!page.contains("· Outsider alert\n") && !page.contains("· Log sent onwards\n"), "{page}");
}

#[test]
fn nothing_is_needed_elsewhere_where_everybody_keeps_the_chat() {
    use crate::questionnaire::TierId::Sensitivity;
    let mut bodies = compared();
    for department in [DepartmentId::whole(), DepartmentId("d1".to_owned())] {
        let ticks = ["published".into()].into();
        bodies.push(Body::Ticks { department, tier: Sensitivity, ticks, not_sure: false });
    }
    let page = needs_of(bodies);
    assert!(page.contains("No department has to move anything out of this chat"), "{page}");
}

#[test]
fn another_platform_keeps_the_company_and_asks_the_platform_anew() {
    let mut bodies = compared();
    for (control, status) in
        [("staff-notice", crate::questionnaire::Status::InPlace), ("audit-log", crate::questionnaire::Status::InPlace)]
    {
        bodies.push(Body::Answer { control: control.into(), status, reason: None, accepted: None });
        bodies.push(Body::Owner { control: control.into(), text: "Ana".to_owned() });
    }
    bodies.push(sheets::cell("records", "tax-books", "needed", &[], "P7Y"));
    bodies.push(sheets::cell("records", "tax-books", "told", &[], "P6M"));
    let mut scenario = at(bodies, |_| screen::sheet::compare::Compare::new("platforms".into()).into());
    assert!(scenario.screen(80, 24).contains("Place of messages"));
    scenario.press("<right><ins>");
    let page = scenario.screen(80, 24);
    assert!(page.contains("› 1  Assess Harbour Talk") && !page.contains("Assess Chat"), "{page}");
    let before = scenario.assessment().clone();
    scenario.press("<ret>");
    let now = scenario.assessment();
    assert_eq!(scenario.model.scene.file.id, "y");
    assert_eq!(now.title, before.title);
    assert_eq!(now.profile.get("platform-name").and_then(|fact| fact.text.as_deref()), Some("Harbour Talk"));
    assert!(now.profile.contains_key("place") && !now.profile.contains_key("edition"));
    assert_eq!(now.departments.len(), before.departments.len());
    assert_eq!(now.departments[1].sensitivity, before.departments[1].sensitivity);
    assert_eq!(now.departments[1].roles, before.departments[1].roles);
    assert!(now.mobility.ticks.is_empty() && now.departments.iter().all(|known| known.mobility.is_none()));
    let answer = now.answers.get("staff-notice").expect("an answer about the company");
    assert_eq!((answer.status, answer.owner.as_str()), (Some(crate::questionnaire::Status::InPlace), "Ana"));
    assert!(!now.answers.contains_key("audit-log"), "what is about the platform is asked anew");
    let only_company = |control: &crate::questionnaire::ControlId| {
        let known = packs();
        let known = known.control(control.as_str()).expect("a control");
        !known.about.contains(&crate::questionnaire::About::Platform)
    };
    assert!(now.answers.keys().all(only_company));
    let tax = now.sheets.row("records", &crate::assessment::RowId("tax-books".to_owned())).expect("the row");
    assert!(tax.cell("needed").is_some() && tax.cell("told").is_none());
    assert_eq!(now.sheets.rows("platforms").count(), 2);
    assert_eq!(now.earlier.as_ref().map(|earlier| earlier.since), Some(Since::OtherPlatform));
}

#[test]
fn what_the_comparison_holds_stands_beside_the_question() {
    let question = |scene: &Scene| -> Box<screen::Screen> {
        let route = screen::question::Route::Single;
        screen::question::QuestionPage::new(scene, "location-in-writing".into(), route).into()
    };
    let mut scenario = at(compared(), question);
    let screen = scenario.screen(80, 40);
    assert!(screen.contains("Comparison") && screen.contains("Place of messages: only stated"), "{screen}");
    assert!(!at(two_departments(), question).screen(80, 40).contains("Comparison"));
}

#[test]
fn the_decisions_and_the_classes_speak_another_language_too() {
    let mut scenario = results_at("zh-Hant", "screen-decisions");
    let list = scenario.screen(80, 24);
    let replace = scenario.model.scene.say("decision-replace");
    assert!(list.contains(&replace) && list.contains("Finance"), "{list}");
    scenario.press("2");
    let page = scenario.screen(100, 80);
    assert!(page.contains("很高") || page.contains("極高"), "{page}");
    assert!(!page.contains("The rule") && !page.contains("Must-haves"), "{page}");
    let mut scenario = results_at("pt", "screen-channels");
    let page = scenario.screen(100, 60);
    assert!(!page.contains("May be sent") && page.contains("Finance"), "{page}");
}

#[test]
fn home_leads_straight_to_the_sheets_and_back_to_the_result() {
    use crate::tui::message::Doorway;
    let assessment = Scenario::new().opened(compared(), None).assessment().clone();
    let opened = || {
        let (id, device, problems) = ("x".to_owned(), String::new(), Vec::new());
        Box::new(Opened { id, device, assessment: assessment.clone(), read_only: None, problems })
    };
    for (place, name) in [(Doorway::Sheets, "Sheets"), (Doorway::Due, "Follow")] {
        let mut scenario = Scenario::new();
        scenario.send(Message::OpenedAt(opened(), place));
        assert_eq!(scenario.name(), name);
        scenario.press("<esc>");
        assert_eq!(scenario.name(), "Results");
        scenario.press("<esc>");
        assert_eq!(scenario.name(), "Welcome", "back from the result leads to the list");
    }
}
