//! The messages of one language, parsed one by one when they are first asked for.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::ops::Range;
use std::sync::{Mutex, MutexGuard, PoisonError};

use fluent::concurrent::FluentBundle;
use fluent::types::{FluentNumber, FluentType};
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use super::args::{Args, Number, Value};
use super::catalog::{Layer, ProblemKind};
use super::format::{self, DateStyle, NumberStyle};
use super::locale::Locale;
use super::syntax::{self, Node};

/// The functions that messages can call.
pub(super) const FUNCTIONS: [&str; 2] = ["NUMBER", "DATETIME"];

/// A fault met while reading or formatting, before the catalogue gives it a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub kind: ProblemKind,
    pub id: String,
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    pub detail: String,
}

/// What came of formatting one message or attribute.
pub(super) enum Outcome {
    /// The text, with isolating marks; it is whole if there are no faults.
    Text(String, Vec<Fault>),
    /// There is no such message or attribute here, or it could not be parsed.
    Missing(Vec<Fault>),
}

struct File {
    path: String,
    text: Cow<'static, str>,
}

struct Slot {
    file: usize,
    range: Range<usize>,
}

struct Loaded {
    bundle: FluentBundle<FluentResource>,
    tried: HashSet<String>,
}

/// One language: an index of all its texts, and those already parsed.
pub(super) struct Source {
    files: Vec<File>,
    index: HashMap<Box<str>, Slot>,
    loaded: Mutex<Loaded>,
    /// Files that were refused.
    pub refused: Vec<Fault>,
}

impl Source {
    /// Indexes the layers: a message of a later layer replaces the whole message of an earlier one.
    pub(super) fn new(locale: &Locale, layers: Vec<Layer>) -> Self {
        let (mut files, mut index, mut refused) = (Vec::new(), HashMap::new(), Vec::new());
        for layer in layers {
            for (path, text) in layer.files {
                let path = if layer.name.is_empty() { path } else { format!("{}: {path}", layer.name) };
                if text.len() > syntax::MAX_FILE {
                    refused.push(Fault {
                        kind: ProblemKind::TooLarge,
                        id: String::new(),
                        file: path,
                        line: 1,
                        detail: format!("{} > {}", text.len(), syntax::MAX_FILE),
                    });
                    continue;
                }
                let text = syntax::normalise(text);
                for (name, range) in syntax::entries(&text) {
                    index.insert(Box::from(name), Slot { file: files.len(), range });
                }
                files.push(File { path, text });
            }
        }
        let loaded = Mutex::new(Loaded { bundle: bundle(locale), tried: HashSet::new() });
        Self { files, index, loaded, refused }
    }

    /// Says whether there is such a message, or such an attribute of it.
    pub(super) fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        let Some(attribute) = attribute else { return self.index.contains_key(id) };
        let mut loaded = self.lock();
        self.load(&mut loaded, id, &mut Vec::new());
        loaded.bundle.get_message(id).is_some_and(|message| message.get_attribute(attribute).is_some())
    }

    /// Formats a message or one of its attributes.
    pub(super) fn format(&self, id: &str, attribute: Option<&str>, args: &Args<'_>) -> Outcome {
        let mut faults = Vec::new();
        if !self.index.contains_key(id) {
            return Outcome::Missing(faults);
        }
        let mut loaded = self.lock();
        self.load(&mut loaded, id, &mut faults);
        let message = loaded.bundle.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        });
        let Some(pattern) = pattern else { return Outcome::Missing(faults) };
        let (args, mut errors) = (arguments(args), Vec::new());
        let text = loaded.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        faults.extend(errors.iter().map(|error| self.fault(id, ProblemKind::Format, 0, error.to_string())));
        // A function that does not like its argument leaves its name and no error.
        if let Some(call) = ["NUMBER()", "DATETIME()"].iter().find(|call| text.contains(**call)) {
            faults.push(self.fault(id, ProblemKind::Format, 0, (*call).to_owned()));
        }
        Outcome::Text(text, faults)
    }

    /// Iterates over the names of all messages, terms left out, in no particular order.
    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.index.keys().map(|id| &**id).filter(|id| !id.starts_with('-'))
    }

    fn lock(&self) -> MutexGuard<'_, Loaded> {
        self.loaded.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Parses the entry and everything it refers to, each once.
    fn load(&self, loaded: &mut Loaded, id: &str, faults: &mut Vec<Fault>) {
        let mut wanted = vec![id.to_owned()];
        while let Some(name) = wanted.pop() {
            if loaded.tried.contains(&name) {
                continue;
            }
            loaded.tried.insert(name.clone());
            let Some(text) = self.slice(&name) else { continue };
            if let Some(at) = syntax::too_deep(text) {
                faults.push(self.fault(&name, ProblemKind::TooDeep, at, syntax::MAX_DEPTH.to_string()));
                continue;
            }
            let resource =
                match FluentResource::try_new(text.to_owned()) {
                    Ok(resource) => resource,
                    Err((resource, errors)) => {
                        faults.extend(errors.into_iter().map(|error| {
                            self.fault(&name, ProblemKind::Syntax, error.pos.start, error.kind.to_string())
                        }));
                        resource
                    }
                };
            let mut sound = true;
            for entry in resource.entries() {
                for pattern in patterns(entry) {
                    syntax::walk(pattern, &mut |node| {
                        sound &= !syntax::treacherous(&node);
                        match node {
                            Node::Message { id, .. } => wanted.push(id.to_owned()),
                            Node::Term { id, .. } => wanted.push(format!("-{id}")),
                            _ => {}
                        }
                    });
                }
            }
            if sound {
                loaded.bundle.add_resource_overriding(resource);
            } else {
                faults.push(self.fault(&name, ProblemKind::Unsupported, 0, String::new()));
            }
        }
    }

    fn slice(&self, name: &str) -> Option<&str> {
        let slot = self.index.get(name)?;
        self.files.get(slot.file)?.text.get(slot.range.clone())
    }

    /// Makes a fault at a byte offset of an entry.
    fn fault(&self, id: &str, kind: ProblemKind, at: usize, detail: String) -> Fault {
        let place = self.index.get(id).and_then(|slot| {
            let file = self.files.get(slot.file)?;
            let before = file.text.get(..(slot.range.start + at).min(file.text.len()))?;
            Some((file.path.clone(), before.matches('\n').count() + 1))
        });
        let (file, line) = place.unwrap_or_default();
        Fault { kind, id: id.to_owned(), file, line, detail }
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source").field("files", &self.files.len()).field("entries", &self.index.len()).finish()
    }
}

/// Iterates over the value and the attributes of a message or term.
pub(super) fn patterns<'ast, 's>(
    entry: &'ast Entry<&'s str>,
) -> impl Iterator<Item = &'ast fluent_syntax::ast::Pattern<&'s str>> {
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_ref(), message.attributes.as_slice()),
        Entry::Term(term) => (Some(&term.value), term.attributes.as_slice()),
        _ => (None, [].as_slice()),
    };
    value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value))
}

fn bundle(locale: &Locale) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = locale.format_tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_formatter(Some(write_value));
    // Both names are new in a new bundle, so neither call can fail.
    let _ = bundle.add_function("NUMBER", number_function);
    let _ = bundle.add_function("DATETIME", datetime_function);
    bundle
}

fn arguments<'a>(args: &'a Args<'_>) -> FluentArgs<'a> {
    let mut made = FluentArgs::new();
    for (name, value) in args.iter() {
        let value = match value {
            Value::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            // Plural rules panic on what is not finite or longer than their integers.
            Value::Number(Number(number)) if !number.is_finite() || number.abs() >= 1e15 => {
                FluentValue::String(Cow::Owned(number.to_string()))
            }
            // Plural rules read the decimals as an integer: nine are enough.
            Value::Number(Number(number)) if number.fract() != 0.0 && number.abs() < 1e6 => {
                FluentValue::from((number * 1e9).round() / 1e9)
            }
            Value::Number(Number(number)) => FluentValue::from(*number),
            Value::Date(date) => FluentValue::Custom(Box::new(Day { date: *date, style: DateStyle::default() })),
        };
        made.set(name, value);
    }
    made
}

/// A date on its way through a message.
#[derive(Debug, Clone, PartialEq)]
struct Day {
    date: Date,
    style: DateStyle,
}

impl FluentType for Day {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.date.to_string().into()
    }

    fn as_string_threadsafe(&self, languages: &IntlLangMemoizer) -> Cow<'static, str> {
        with_tag(languages, |tag| format::day(tag, self.date, self.style)).into()
    }
}

/// The language of a bundle, which only its memoizer tells.
struct Tag(String);

impl Memoizable for Tag {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self(language.to_string()))
    }
}

fn with_tag(languages: &IntlLangMemoizer, write: impl FnOnce(&str) -> String) -> String {
    languages.with_try_get::<Tag, _, _>((), |tag| write(&tag.0)).unwrap_or_else(|never| match never {})
}

fn write_value(value: &FluentValue<'_>, languages: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else { return None };
    let small = |digits: usize| u8::try_from(digits.min(9)).unwrap_or(9);
    let style = NumberStyle {
        percent: options.style == fluent::types::FluentNumberStyle::Percent,
        grouping: options.use_grouping,
        min_integer: options.minimum_integer_digits.map_or(1, small),
        min_fraction: options.minimum_fraction_digits.map_or(0, small),
        max_fraction: options.maximum_fraction_digits.map(small),
    };
    Some(with_tag(languages, |tag| format::decimal(tag, Number(*value), &style)))
}

fn number_function<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else { return FluentValue::Error };
    let mut number = number.clone();
    number.options.merge(named);
    // Plural rules overflow on more.
    number.options.minimum_fraction_digits = number.options.minimum_fraction_digits.map(|digits| digits.min(9));
    FluentValue::Number(number)
}

fn datetime_function<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Custom(value)) = positional.first() else { return FluentValue::Error };
    let Some(day) = fluent::types::AnyEq::as_any(&**value).downcast_ref::<Day>() else { return FluentValue::Error };
    let style = match named.get("dateStyle") {
        Some(FluentValue::String(name)) => DateStyle::from_name(name).unwrap_or_default(),
        _ => day.style,
    };
    FluentValue::Custom(Box::new(Day { date: day.date, style }))
}
