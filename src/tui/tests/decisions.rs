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
    assert!(finance.contains("Internal    Not in this chat: through the other channel."), "{page}");
    assert!(finance.contains("here: payroll and bank papers"), "{page}");
    scenario.press("2");
    assert_eq!(scenario.name(), "Decision");
}
