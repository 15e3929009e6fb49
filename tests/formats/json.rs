//! JSON as its schema says.

use portolan::{
    export::{Format, json},
    report::Kind,
};
use serde_json::Value;

use crate::{
    HOSTILE,
    every::{every, missing},
    report, saved, text,
};

/// Checks a value against a schema, as far as ours say anything; what a schema does not name is a fault. Says where it
/// differs first.
fn check(root: &Value, schema: &Value, value: &Value, at: &str) -> Result<(), String> {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = root.pointer(reference.trim_start_matches('#')).ok_or(format!("{at}: no {reference}"))?;
        return check(root, target, value, at);
    }
    for several in ["oneOf", "anyOf"] {
        let Some(branches) = schema[several].as_array() else { continue };
        let faults: Vec<String> = branches.iter().filter_map(|branch| check(root, branch, value, at).err()).collect();
        let matching = branches.len() - faults.len();
        if matching == 0 || (several == "oneOf" && matching > 1) {
            return Err(format!("{at}: {matching} branches match; {faults:?}"));
        }
        return Ok(());
    }
    if schema.get("const").is_some_and(|only| only != value) {
        return Err(format!("{at}: {value} is not {}", schema["const"]));
    }
    let kinds: Vec<&str> = match &schema["type"] {
        Value::String(kind) => vec![kind],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => return Err(format!("{at}: the schema names no type")),
    };
    let is = |kind: &&str| match *kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "integer" => value.is_u64() || value.is_i64(),
        "number" => value.is_number(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => false,
    };
    if !kinds.iter().any(is) {
        return Err(format!("{at}: {value} is none of {kinds:?}"));
    }
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        check(root, &schema["items"], item, &format!("{at}/{index}"))?;
    }
    let Some(object) = value.as_object() else { return Ok(()) };
    for needed in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        object.get(needed).ok_or(format!("{at}: no {needed}"))?;
    }
    for (name, field) in object {
        let known = schema["properties"].get(name).ok_or(format!("{at}: {name} is not in the schema"))?;
        check(root, known, field, &format!("{at}/{name}"))?;
    }
    Ok(())
}

#[test]
fn examples_are_what_the_schema_says() {
    let schema = json::schema().to_value();
    for (sample, kind, language) in
        [("e-commerce", Kind::Board, "en"), ("clinic", Kind::Papers, "en"), ("retail", Kind::Short, "zh-Hant")]
    {
        let document = report(sample, kind, language);
        let file = text(&document, Format::Json);
        saved(&format!("{sample}-{}-{language}.json", kind.id()), file.as_bytes());
        let value: Value = serde_json::from_str(&file).unwrap();
        assert_eq!(check(&schema, &schema, &value, ""), Ok(()));
        assert_eq!((&value["schema_version"], &value["kind"]), (&1.into(), &kind.id().into()));
        assert_eq!(value["pages"].as_array().unwrap().len(), document.pages.len());
        let direction_marks = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}'];
        assert!(!file.contains(direction_marks), "isolates are for screens");
    }
}

#[test]
fn the_schema_finds_what_is_not_as_it_says() {
    let schema = json::schema().to_value();
    let value: Value = serde_json::from_str(&text(&report("clinic", Kind::Short, "en"), Format::Json)).unwrap();
    for (pointer, wrong) in [("/pages/0/blocks/0/block", "table"), ("/date", ""), ("/pages/0/message", "words")] {
        let mut broken = value.clone();
        let place = broken.pointer_mut(pointer).expect(pointer);
        *place = if wrong.is_empty() { Value::Null } else { wrong.into() };
        assert!(check(&schema, &schema, &broken, "").is_err(), "{pointer}");
    }
}

#[test]
fn every_block_and_hostile_words_are_data() {
    let schema = json::schema().to_value();
    for hostile in HOSTILE {
        let (document, _) = every(hostile, "ar");
        let value: Value = serde_json::from_str(&text(&document, Format::Json)).unwrap();
        assert_eq!(check(&schema, &schema, &value, ""), Ok(()), "{hostile:?}");
        let mut words = String::new();
        collect(&value, &mut words);
        assert_eq!(missing(&document, &words), Vec::<String>::new(), "{hostile:?}");
        assert_eq!(value["second_language"]["direction"], "ltr");
    }
}

fn collect(value: &Value, words: &mut String) {
    match value {
        Value::String(text) => *words += &format!("{text} "),
        Value::Array(items) => items.iter().for_each(|item| collect(item, words)),
        Value::Object(fields) => fields.values().for_each(|field| collect(field, words)),
        _ => {}
    }
}
