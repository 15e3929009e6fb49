//! JSON Schema of the pack files, for editors: draft-07, one branch a kind.

use schemars::{SchemaGenerator, generate::SchemaSettings};
use serde_json::{Value, json};

use super::raw::Kind;

/// Returns the schema of a pack file. `yaml-language-server` and others read it:
/// `# yaml-language-server: $schema=portolan.schema.json`.
pub fn schema() -> Value {
    let mut generator = SchemaSettings::draft07().into_generator();
    let branches: Vec<Value> = Kind::ALL.into_iter().map(|kind| branch(&mut generator, kind)).collect();
    let mut definitions = generator.take_definitions(true);
    definitions.remove("Kind");
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Portolan pack",
        "type": "object",
        "required": ["kind"],
        "oneOf": branches,
        "definitions": definitions,
    })
}

/// The shape of one kind, with the kind as a constant.
fn branch(generator: &mut SchemaGenerator, kind: Kind) -> Value {
    let mut value = kind.schema(generator).to_value();
    if let Some(word) = value.pointer_mut("/properties/kind") {
        *word = json!({"const": kind.id()});
    }
    value
}
