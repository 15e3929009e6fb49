//! The schema that editors read says the same as the reader.

use portolan::questionnaire;
use serde_json::Value;

#[test]
fn there_is_a_branch_for_every_kind_and_nothing_unknown_is_allowed() {
    let schema = questionnaire::schema();
    assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
    let branches = schema["oneOf"].as_array().unwrap();
    let kinds: Vec<&str> =
        branches.iter().filter_map(|branch| branch["properties"]["kind"]["const"].as_str()).collect();
    let expected = [
        "law",
        "profile",
        "tiers",
        "controls",
        "checklist",
        "contradictions",
        "lenses",
        "terms",
        "changes",
        "sheet",
        "papers",
    ];
    assert_eq!(kinds, expected);
    assert!(branches.iter().all(|branch| branch["additionalProperties"] == false));
    assert!(branches.iter().all(|branch| branch["description"].as_str().is_some_and(|text| !text.is_empty())));
}

#[test]
fn every_reference_leads_somewhere() {
    fn references<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::Object(map) => map.iter().for_each(|(key, value)| match value.as_str() {
                Some(target) if key == "$ref" => found.push(target),
                _ => references(value, found),
            }),
            Value::Array(list) => list.iter().for_each(|value| references(value, found)),
            _ => {}
        }
    }
    let schema = questionnaire::schema();
    let mut found = Vec::new();
    references(&schema, &mut found);
    assert!(found.len() > 20);
    for target in found {
        assert!(schema.pointer(target.trim_start_matches('#')).is_some(), "{target}");
    }
}
