//! JSON Schema of the pack files, for editors: draft-07, one branch a kind.

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Value, json};

use super::raw::{Kind, RawChecklist, RawContradictions, RawControls, RawLaw, RawProfile, RawTiers};

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
    let schema = match kind {
        Kind::Law => RawLaw::json_schema(generator),
        Kind::Profile => RawProfile::json_schema(generator),
        Kind::Tiers => RawTiers::json_schema(generator),
        Kind::Controls => RawControls::json_schema(generator),
        Kind::Checklist => RawChecklist::json_schema(generator),
        Kind::Contradictions => RawContradictions::json_schema(generator),
    };
    let mut value = schema.to_value();
    if let Some(word) = value.pointer_mut("/properties/kind") {
        *word = json!({"const": kind.id()});
    }
    value
}
