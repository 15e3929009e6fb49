//! The list of all assessments, from a cache that can be deleted at any time.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;
use std::time::UNIX_EPOCH;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::journal::{self, Beginning, Journal};
use super::{FILE_LIMIT, Problem};
use crate::assessment::{self, Assessment, Since};
use crate::portfolio::Summary;
use crate::world::{Paths, files};

/// The largest index that is read; a larger one is built anew.
const LIMIT: u64 = 256 * 1024 * 1024;

/// One assessment in the list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    /// Its id.
    pub id: String,
    /// The organisation's name as typed; may be empty.
    pub title: String,
    /// When it was last changed, RFC 3339; empty if nothing could be read.
    pub changed: String,
    /// When it was begun, RFC 3339; empty if nothing could be read.
    pub begun: String,
    /// The id of the run that it repeats some time later; empty if it is the first.
    // Not optional: an index from before this was kept is built anew.
    pub repeats: String,
    /// Who it is made for, as typed; may be empty.
    pub client: String,
    /// Whether it is set aside.
    pub archived: bool,
    /// When it is looked at again.
    pub next_review: Option<Date>,
    /// How many things are wrong with its files.
    pub problems: usize,
    /// How it stands on the day that was asked for; none where that is not known yet.
    #[serde(skip)]
    pub summary: Option<Summary>,
    /// Whether it lies in the trash.
    #[serde(skip)]
    pub trashed: bool,
}

impl Listing {
    /// Says whether its name or its client has this text in it. Case does not count.
    pub fn is_about(&self, text: &str) -> bool {
        let wanted = super::name::fold(text);
        [&self.title, &self.client].iter().any(|name| super::name::fold(name).contains(&wanted))
    }
}

/// A listing and the files that it was read from.
#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    files: Vec<Stamp>,
    // Not flattened: that would read every line twice.
    listing: Listing,
    scored: Option<Scored>,
}

/// How an assessment stood, and what that was worked out from besides its files.
#[derive(Debug, Serialize, Deserialize)]
struct Scored {
    packs: String,
    date: Date,
    summary: Summary,
}

/// The packs, by their digest, and the day for which summaries count.
pub type Day<'a> = (&'a str, Date);

/// A file as it was: name, length, time of change in nanoseconds.
type Stamp = (String, u64, u64);

/// Lists all assessments, the last changed first, with the summaries that are known for a day. Only files that changed
/// since the last time are read.
pub fn list(paths: &Paths, day: Option<Day<'_>>) -> Vec<Listing> {
    let found = scan(&paths.assessments());
    let mut known = load(&paths.index());
    let mut changed = known.len() != found.len();
    let mut entries = Vec::with_capacity(found.len());
    for (id, stamps) in found {
        let entry = match known.remove(&id) {
            Some(entry) if entry.files == stamps => entry,
            _ => {
                changed = true;
                let listing = read(&paths.assessments(), &id, &stamps);
                Entry { files: stamps, listing, scored: None }
            }
        };
        entries.push(entry);
    }
    if changed {
        // Only a cache: without it the next list takes longer.
        let _ = save(paths, &entries);
    }
    let good = |scored: &Scored| day == Some((scored.packs.as_str(), scored.date));
    let listing = |entry: Entry| Listing {
        summary: entry.scored.filter(|scored| good(scored)).map(|scored| scored.summary),
        ..entry.listing
    };
    let mut listings: Vec<Listing> = entries.into_iter().map(listing).collect();
    listings.sort_by(|a, b| (&b.changed, &b.id).cmp(&(&a.changed, &a.id)));
    listings
}

/// Remembers how assessments stand on a day: by id, with the time of the change that each was worked out after.
pub fn keep(
    paths: &Paths,
    (packs, date): Day<'_>,
    summaries: HashMap<String, (String, Summary)>,
) -> std::io::Result<()> {
    if summaries.is_empty() {
        return Ok(());
    }
    let mut known = load(&paths.index());
    for (id, (changed, summary)) in summaries {
        // One that changed in the meantime is worked out anew.
        if let Some(entry) = known.get_mut(&id).filter(|entry| entry.listing.changed == changed) {
            entry.scored = Some(Scored { packs: packs.to_owned(), date, summary });
        }
    }
    save(paths, &known.into_values().collect::<Vec<_>>())
}

/// Forgets one assessment.
pub fn forget(paths: &Paths, id: &str) -> std::io::Result<()> {
    let mut known = load(&paths.index());
    if known.remove(id).is_none() {
        return Ok(());
    }
    save(paths, &known.into_values().collect::<Vec<_>>())
}

/// Reads the assessments of a folder that has no index.
pub fn look(folder: &Path) -> Vec<Listing> {
    scan(folder).into_iter().map(|(id, stamps)| read(folder, &id, &stamps)).collect()
}

fn scan(folder: &Path) -> BTreeMap<String, Vec<Stamp>> {
    let mut found: BTreeMap<String, Vec<Stamp>> = BTreeMap::new();
    let Ok(entries) = fs::read_dir(folder) else { return found };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let Some((id, _)) = journal::owner(&name) else { continue };
        // A file that cannot even be asked is listed as one that changed, and so as damaged.
        let stamp = entry.metadata().ok().map(|meta| {
            let modified = meta.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
            (meta.len(), modified.and_then(|time| u64::try_from(time.as_nanos()).ok()).unwrap_or_default())
        });
        let (len, modified) = stamp.unwrap_or_default();
        if let (Some(name), false) = (name.to_str(), len == 0 && stamp.is_some()) {
            found.entry(id.to_owned()).or_default().push((name.to_owned(), len, modified));
        }
    }
    found.values_mut().for_each(|stamps| stamps.sort());
    found
}

fn load(index: &Path) -> HashMap<String, Entry> {
    let bytes = files::read_limited(index, LIMIT).unwrap_or_default();
    bytes
        .split(|byte| *byte == b'\n')
        .filter_map(|line| serde_json::from_slice::<Entry>(line).ok())
        .map(|entry| (entry.listing.id.clone(), entry))
        .collect()
}

fn save(paths: &Paths, entries: &[Entry]) -> std::io::Result<()> {
    files::private_dir(&paths.cache)?;
    let mut bytes = Vec::new();
    for entry in entries {
        serde_json::to_writer(&mut bytes, entry)?;
        bytes.push(b'\n');
    }
    files::replace(&paths.index(), &bytes)
}

fn read(folder: &Path, id: &str, stamps: &[Stamp]) -> Listing {
    let mut journals = Vec::new();
    let mut problems = 0;
    for (name, ..) in stamps {
        match files::read_limited(&folder.join(name), FILE_LIMIT) {
            Ok(bytes) => journals.push(Journal::parse(bytes, name)),
            Err(_) => problems += 1,
        }
    }
    problems += journal::missing(&journals).len();
    let mut events = Vec::new();
    for journal in journals {
        problems += journal.problems.iter().filter(|problem| Problem::is_loss(problem)).count();
        problems += usize::from(journal.beginning == Beginning::Newer);
        events.extend(journal.events);
    }
    assessment::order(&mut events);
    events.dedup();
    let Assessment { title, changed, begun, client, archived, next_review, earlier, .. } = Assessment::fold(&events);
    let repeats = earlier.filter(|earlier| earlier.since == Since::Later).map(|earlier| earlier.id).unwrap_or_default();
    let (id, rest) = (id.to_owned(), Listing::default());
    Listing { id, title, changed, begun, repeats, client, archived, next_review, problems, ..rest }
}
