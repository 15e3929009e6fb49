//! The chart.

use super::*;

#[test]
fn the_chart_shows_what_is_known_and_breaks_the_line_where_nothing_is() {
    for language in ["en", "zh-Hant"] {
        let mut bodies = profiled();
        let shop = crate::assessment::DepartmentId("d1".to_owned());
        bodies.push(Body::Department { id: shop.clone(), name: "Shop".to_owned(), copy_of: None });
        bodies.push(Body::Ticks {
            department: shop,
            tier: crate::questionnaire::TierId::Roles,
            ticks: ["guests".into()].into(),
            not_sure: true,
        });
        let mut scenario = Scenario::in_language(language).opened(bodies, None).keys("<f5>");
        scenario.model.go(screen::Screen::Chart(screen::chart::ChartPage::default()));
        let payroll = scenario.model.scene.tick_name(crate::questionnaire::TierId::Sensitivity, &"payroll".into());
        let unknown = scenario.model.scene.say("not-known");
        let wide = scenario.screen(120, 40);
        let opening: String = payroll.chars().take(6).collect();
        assert!(wide.contains('┌') && wide.contains('╌') && wide.contains(&opening), "{wide}");
        assert!(wide.contains("Shop") && wide.contains("Chat") && wide.contains(&unknown), "{wide}");
        for (width, height) in [(80, 24), (60, 20)] {
            let table = scenario.screen(width, height);
            assert!(!table.contains('┌') && table.contains("Chat") && table.contains(&opening), "{table}");
        }
        // What is in it, of the first department.
        scenario.press("<down><ret>");
        assert_eq!(scenario.name(), "Tier");
        scenario.press("<esc><home><ret>");
        assert_eq!(scenario.name(), "Profile");
    }
}

#[test]
fn a_mirrored_chart_keeps_its_corners_outside() {
    let mut scenario = Scenario::new().opened(profiled(), None).keys("<f5>");
    scenario.model.go(screen::Screen::Chart(screen::chart::ChartPage::default()));
    scenario.model.scene.look.direction = crate::text::Direction::Rtl;
    let screen = scenario.screen(120, 40);
    let top = screen.lines().find(|line| line.contains('┌')).unwrap();
    assert!(top.trim().starts_with('┌') && top.trim().ends_with('┐'), "{top}");
}
