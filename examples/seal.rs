//! Seals journals that were written or changed by hand: `cargo run --example seal questionnaires/samples/retail.jsonl`.
//!
//! A line needs only its body, `{"op":"answer","control":"audit-log","status":"partly"}`, and, where a pause is to show, a
//! time `"t"`. Everything else is filled in: device, counters, times forty seconds apart, the first line, checksums. A
//! sealed journal can be sealed again: it comes out the same.

use std::error::Error;
use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use portolan::assessment::Event;
use portolan::store::{FORMAT, VERSION, seal};
use serde_json::{Map, Value};

/// The device that examples were written on.
const DEVICE: &str = "sample";

/// The time between two answers where none is given.
const PAUSE: SignedDuration = SignedDuration::from_secs(40);

fn main() -> Result<(), Box<dyn Error>> {
    for file in std::env::args().skip(1) {
        let sealed = sealed(&std::fs::read_to_string(&file)?, Path::new(&file))?;
        std::fs::write(&file, sealed)?;
    }
    Ok(())
}

fn sealed(text: &str, file: &Path) -> Result<String, Box<dyn Error>> {
    let mut time: Timestamp = "2026-11-20T01:00:00Z".parse()?;
    let mut counter = 0_u64;
    // Examples lie in no store, so that their name will do as their id.
    let id = file.file_stem().unwrap_or_default().to_string_lossy();
    let header = format!(r#"{{"fmt":"{FORMAT}","v":{VERSION},"id":"{id}","d":"{DEVICE}","app":"1.0.0"}}"#);
    let mut out = seal(&header) + "\n";
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let wrong = |what: &dyn std::fmt::Display| format!("{}:{}: {what}", file.display(), index + 1);
        let mut fields: Map<String, Value> = serde_json::from_str(line).map_err(|error| wrong(&error))?;
        if fields.contains_key("fmt") {
            continue;
        }
        counter += 1;
        time = match fields.get("t").and_then(Value::as_str) {
            Some(given) => given.parse().map_err(|error: jiff::Error| wrong(&error))?,
            None => time.checked_add(PAUSE)?,
        };
        fields.insert("d".into(), DEVICE.into());
        fields.insert("n".into(), counter.into());
        fields.insert("l".into(), counter.into());
        fields.insert("t".into(), time.to_string().into());
        let event: Event = serde_json::from_value(Value::Object(fields)).map_err(|error| wrong(&error))?;
        out += &seal(&serde_json::to_string(&event)?);
        out.push('\n');
    }
    Ok(out)
}
