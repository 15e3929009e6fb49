//! Finished examples inside the program, in every language. `examples/seal.rs` seals them.
//!
//! What people typed stands in an example's journal as a reference: `{note-audit-log}` in `retail` is the message
//! `sample-retail-note-audit-log` of `samples-retail.ftl`. It is looked up when the example is opened.

use std::collections::BTreeSet;

use rust_embed::RustEmbed;
use serde_json::Value;

use super::journal::{self, Journal};
use super::{ReadOnly, Session, seal};
use crate::assessment::Event;
use crate::i18n::{Args, Catalog};

#[derive(RustEmbed)]
#[folder = "questionnaires/samples"]
struct Files;

/// The example that is shown where none is asked for by name.
const FIRST: &str = "retail";

/// What the ids of all texts of examples begin with.
pub const SAMPLE_TEXT: &str = "sample-";

/// Returns the ids of the examples: the one to show first, then the others by name.
pub fn samples() -> Vec<String> {
    let mut ids: Vec<_> = Files::iter().filter_map(|file| file.strip_suffix(".jsonl").map(str::to_owned)).collect();
    ids.sort_by(|a, b| (a != FIRST, a).cmp(&(b != FIRST, b)));
    ids
}

/// Opens an example in the language of `words`; none where no example has that id.
pub fn sample(id: &str, words: &Catalog) -> Option<Session> {
    Some(Session::from_journal(journal(id, words)?, ReadOnly::Sample))
}

/// Returns the journal of an example in the language of `words`, for another computer; none where no example has that id.
pub fn sample_journal(id: &str, words: &Catalog) -> Option<Vec<u8>> {
    let Journal { id, events, .. } = journal(id, words)?;
    let device = events.first().map_or("", |event| &event.device);
    let mut bytes = journal::header(&id, device);
    for event in &events {
        bytes.extend(seal(&serde_json::to_string(event).ok()?).into_bytes());
        bytes.push(b'\n');
    }
    Some(bytes)
}

/// Returns the ids of the messages that examples refer to.
pub fn sample_texts() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for id in samples() {
        for event in stored(&id).map(|journal| journal.events).unwrap_or_default() {
            let mut body = serde_json::to_value(&event.body).unwrap_or_default();
            texts(&mut body, &mut |text| found.extend(reference(text).map(|name| message(&id, name))));
        }
    }
    found
}

/// Reads an example as it is stored.
fn stored(id: &str) -> Option<Journal> {
    let file = format!("{id}.jsonl");
    Some(Journal::parse(Files::get(&file)?.data.into_owned(), &file))
}

/// Reads an example and puts texts where references stand.
fn journal(id: &str, words: &Catalog) -> Option<Journal> {
    let mut journal = stored(id)?;
    for event in &mut journal.events {
        tell(event, &|name| words.text(&message(id, name), &Args::new()));
    }
    Some(journal)
}

fn message(id: &str, name: &str) -> String {
    format!("{SAMPLE_TEXT}{id}-{name}")
}

/// Puts what `say` says of them where references stand.
fn tell(event: &mut Event, say: &dyn Fn(&str) -> String) {
    let Ok(mut body) = serde_json::to_value(&event.body) else { return };
    let mut is_told = false;
    texts(&mut body, &mut |text| {
        if let Some(said) = reference(text).map(say) {
            *text = said;
            is_told = true;
        }
    });
    if is_told && let Ok(body) = serde_json::from_value(body) {
        event.body = body;
    }
}

/// Returns the name inside a reference: a text that is nothing but a name in braces.
fn reference(text: &str) -> Option<&str> {
    let name = text.strip_prefix('{')?.strip_suffix('}')?;
    let is_name = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    (is_name && !name.is_empty()).then_some(name)
}

/// Shows every text of a body to `see`.
fn texts(value: &mut Value, see: &mut dyn FnMut(&mut String)) {
    match value {
        Value::String(text) => see(text),
        Value::Array(items) => items.iter_mut().for_each(|item| texts(item, see)),
        Value::Object(fields) => fields.values_mut().for_each(|field| texts(field, see)),
        _ => {}
    }
}

#[cfg(test)]
mod tests;
