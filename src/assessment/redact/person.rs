//! Who is who among the names that people typed: with or without what the person does, in any field.

use std::collections::HashSet;

use super::super::{Acceptance, Body, Event, Move, Override, Reply};

/// What stands between a name and what the person does.
const AFTER_NAME: [char; 12] = [',', '，', ';', '；', ':', '：', '(', '（', '[', '【', '|', '–'];

/// The people that events name.
#[derive(Debug, Default)]
pub struct People {
    /// Every name as somebody typed it, in one form.
    named: HashSet<String>,
    /// Those names without what the person does.
    keys: HashSet<String>,
}

impl People {
    /// Finds everybody that `events` name in a field for names.
    pub fn new(events: &[Event]) -> Self {
        let named: HashSet<String> =
            events.iter().flat_map(named).map(one_form).filter(|name| !name.is_empty()).collect();
        let mut people = Self { named, keys: HashSet::new() };
        people.keys = people.named.iter().map(|name| people.key(name).to_owned()).collect();
        people
    }

    /// Returns what is the same for every way in which this person is named.
    pub fn who(&self, text: &str) -> String {
        self.key(&one_form(text)).to_owned()
    }

    /// Says whether a text that may be anything is the name of somebody who is named in a field for names.
    pub fn knows(&self, text: &str) -> bool {
        self.keys.contains(&self.who(text))
    }

    /// Cuts off what a person does. A single word before a comma may be a surname, and a name after it a second person.
    fn key<'a>(&self, name: &'a str) -> &'a str {
        let Some((first, rest)) = name.split_once(AFTER_NAME) else { return name };
        let first = first.trim();
        let second = rest.split(AFTER_NAME).map(str::trim).any(|part| self.named.contains(part));
        let whole =
            first.contains(' ') || first.chars().nth(1).is_some() && !first.is_ascii() && first.chars().all(is_han);
        match first {
            "" => name,
            _ if second => name,
            _ if whole || self.named.contains(first) => first,
            _ => name,
        }
    }
}

fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// A name without differences of case and spaces. A dash that stands apart is one of the signs after a name.
fn one_form(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").replace(" - ", " – ").replace(" — ", " – ").to_lowercase()
}

fn named(event: &Event) -> Vec<&str> {
    let mut names = vec![event.by.as_str()];
    match &event.body {
        Body::Owner { text, .. } => names.push(text),
        Body::Participants { names: all } => names.extend(all.iter().map(String::as_str)),
        Body::Answer { accepted: Some(Acceptance { name, .. }), .. }
        | Body::Override { set: Some(Override { name, .. }), .. }
        | Body::Reply { reply: Some(Reply { from: name, .. }), .. } => names.push(name),
        Body::Plan { moves, .. } => names.extend(moves.iter().map(|Move { owner, .. }| owner.as_str())),
        _ => {}
    }
    names
}
