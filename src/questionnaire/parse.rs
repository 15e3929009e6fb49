//! Texts of pack files → [`Questionnaire`].
//!
//! Each file is read once into its shape (`raw`), then all of them are checked against each other (`check`), then built.
//! Only a file that does not fit is read a second time, as bare YAML, because a wrong indentation is better named by the
//! YAML reader than by the shape that it broke.

mod build;
mod fault;

use std::{
    collections::{BTreeMap, BTreeSet},
    panic::resume_unwind,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use jiff::civil::Date;
use serde::{Deserialize, de::IgnoredAny};
use sha2::{Digest, Sha256};

use super::{
    Questionnaire, check as rules,
    raw::{At, Kind, Shape},
};
use crate::diagnostic::{self, Diagnostic, Phrase, Place, did_you_mean};

/// The longest pack file, in bytes.
pub const MAX_BYTES: usize = 2 * 1024 * 1024;

/// The deepest nesting of a pack file.
pub(super) const MAX_DEPTH: usize = 32;

/// The most values in a pack file.
pub(super) const MAX_NODES: usize = 50_000;

/// Files that are read at the same time.
const WORKERS: usize = 4;

/// The text of one pack file. Files never include each other; whoever makes the sources has read them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The path inside the folder `questionnaires`, with `/`: `controls/staff.yaml`. It is also the name in faults.
    pub path: String,
    /// The text; a byte-order mark and CRLF do no harm.
    pub text: String,
}

/// One file in its shape, with the source that names its places.
#[derive(Debug)]
pub(super) struct Pack<'a> {
    pub source: &'a Source,
    pub shape: Shape,
}

/// The files that could be read, and what could not.
#[derive(Debug, Default)]
pub(super) struct Read<'a> {
    pub packs: Vec<Pack<'a>>,
    /// Kinds of which a file could not be read: names of that kind may be missing for no other reason.
    pub broken: BTreeSet<Kind>,
    pub faults: Vec<Diagnostic>,
}

/// Lays later layers over earlier ones: a file with the same path replaces, a new one is added. Returns the files in the
/// order of their paths.
pub fn overlay(layers: impl IntoIterator<Item = Vec<Source>>) -> Vec<Source> {
    let by_path: BTreeMap<String, Source> =
        layers.into_iter().flatten().map(|source| (source.path.clone(), source)).collect();
    by_path.into_values().collect()
}

/// Builds the questionnaire from all pack files together.
///
/// # Errors
///
/// Returns every fault that makes them invalid, in the order of a reader; warnings are left to [`check`].
pub fn parse(sources: &[Source]) -> Result<Questionnaire, Vec<Diagnostic>> {
    let mut read = read(sources);
    rules::errors(&mut read, None);
    if read.faults.is_empty() {
        return Ok(build::questionnaire(read.packs, digest(sources)));
    }
    diagnostic::sort(&mut read.faults);
    Err(read.faults)
}

/// Returns every fault and warning of all pack files together, in the order of a reader. Dates after `today` are faults.
pub fn check(sources: &[Source], today: Option<Date>) -> Vec<Diagnostic> {
    let mut read = read(sources);
    rules::errors(&mut read, today);
    rules::warnings(&mut read, today);
    diagnostic::sort(&mut read.faults);
    read.faults
}

/// Returns SHA-256 over paths and texts in order, as lower-case hex. A byte-order mark and CRLF do not change it: the same
/// packs are the same on every system.
pub fn digest(sources: &[Source]) -> String {
    let mut hash = Sha256::new();
    for source in sources {
        let text = source.text.strip_prefix('\u{feff}').unwrap_or(&source.text);
        hash.update(source.path.as_bytes());
        hash.update([0]);
        for line in text.split("\r\n").enumerate() {
            if line.0 > 0 {
                hash.update(b"\n");
            }
            hash.update(line.1.as_bytes());
        }
        hash.update([0]);
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads every file into its shape; the first fault of a shape ends a file.
pub(super) fn read(sources: &[Source]) -> Read<'_> {
    let mut read = Read::default();
    for (source, shape) in sources.iter().zip(shapes(sources)) {
        match shape {
            Ok(shape) => read.packs.push(Pack { source, shape }),
            Err(fault) => {
                match written_kind(&source.text).and_then(kind_of) {
                    Some(kind) => _ = read.broken.insert(kind),
                    None => read.broken.extend(Kind::ALL),
                }
                read.faults.push(*fault);
            }
        }
    }
    read
}

/// Reads the files side by side and returns them in order: the reader takes most of the time before the first frame.
fn shapes(sources: &[Source]) -> Vec<Result<Shape, Box<Diagnostic>>> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(source) = sources.get(index) else { return done };
            done.push((index, read_one(source)));
        }
    };
    let mut all = thread::scope(|scope| {
        // A system that has no thread to spare leaves the work to this one.
        let helpers = 1..WORKERS.min(sources.len());
        let helpers: Vec<_> = helpers.filter_map(|_| thread::Builder::new().spawn_scoped(scope, work).ok()).collect();
        let mut all = work();
        for helper in helpers {
            all.extend(helper.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        all
    });
    all.sort_by_key(|(index, _)| *index);
    all.into_iter().map(|(_, shape)| shape).collect()
}

fn read_one(source: &Source) -> Result<Shape, Box<Diagnostic>> {
    if source.text.len() > MAX_BYTES {
        return Err(Box::new(fault::too_long(source)));
    }
    let Some(kind) = written_kind(&source.text).and_then(kind_of) else { return read_kind_then_shape(source) };
    Shape::read(kind, &source.text).map_err(|typed| {
        // Bare YAML first: behind a wrong indentation the shape only sees a key that is missing.
        let error = yaml::<IgnoredAny>(&source.text).err().unwrap_or(typed);
        Box::new(fault::from_yaml(source, &error))
    })
}

/// The way for a file whose kind does not stand on a line of its own.
fn read_kind_then_shape(source: &Source) -> Result<Shape, Box<Diagnostic>> {
    /// Any pack file, seen from far.
    #[derive(Deserialize)]
    struct OnlyKind {
        kind: Option<At<String>>,
    }
    let fail = |error: &serde_yaml::Error| Box::new(fault::from_yaml(source, error));
    yaml::<IgnoredAny>(&source.text).map_err(|error| fail(&error))?;
    let kinds = || Phrase::new("check-hint-words").arg("list", Kind::ALL.map(Kind::id).join(", "));
    let written = yaml::<OnlyKind>(&source.text).map_err(|error| fail(&error))?.kind;
    let Some(written) = written else {
        let fault = Diagnostic::error("missing-kind", "check-missing-kind");
        return Err(Box::new(fault.hint(kinds()).at(Place::file(&source.path))));
    };
    match kind_of(&written.value) {
        Some(kind) => Shape::read(kind, &source.text).map_err(|error| fail(&error)),
        None => {
            let mut fault = Diagnostic::error("unknown-kind", "check-unknown-kind").arg("name", &written.value);
            if let Some(near) = did_you_mean(&written.value, Kind::ALL.map(Kind::id)) {
                fault = fault.hint(Phrase::new("check-hint-did-you-mean").arg("name", near));
            }
            let place = Place::in_text(&source.path, &source.text, written.line, written.column, written.chars);
            Err(Box::new(fault.hint(kinds()).at(place)))
        }
    }
}

/// Finds the word after `kind:` at the start of a line, without reading YAML.
fn written_kind(text: &str) -> Option<&str> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let rest = text.lines().find_map(|line| line.strip_prefix("kind:"))?;
    let word = rest.split('#').next().unwrap_or(rest).trim();
    Some(word.trim_matches(['"', '\'']))
}

fn kind_of(word: &str) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| kind.id() == word)
}

/// Reads untrusted YAML within the budgets: no anchors, one document, no tags, bounded depth and size.
pub(super) fn yaml<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, serde_yaml::Error> {
    let budget = serde_yaml::budget! {
        max_depth: MAX_DEPTH,
        max_nodes: MAX_NODES,
        max_events: MAX_NODES * 3,
        max_documents: 1,
        max_anchors: 0,
        max_aliases: 0,
        max_merge_keys: 0,
        max_total_scalar_bytes: MAX_BYTES,
    };
    #[allow(clippy::redundant_field_names, reason = "the macro knows no short form")]
    let options = serde_yaml::options! {
        budget: budget,
        strict_booleans: true,
        reject_unsupported_tags: true,
        with_snippet: false,
    };
    serde_yaml::from_str_with_options(text.strip_prefix('\u{feff}').unwrap_or(text), options)
}
