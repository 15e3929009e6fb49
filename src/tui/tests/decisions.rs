//! What is decided for a department, kinds of data, another platform.

use super::*;
use crate::assessment::{Earlier, Since};

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
