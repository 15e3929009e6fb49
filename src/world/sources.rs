//! Words and packs: built in, beside the program, in the data folder, in folders that the user names.

mod packs;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;

use super::{Paths, files};
use crate::i18n::{Catalog, Layer, Locale};

use packs::Folder;
pub use packs::Packs;

/// The longest file of words, in bytes.
const WORDS_LIMIT: u64 = 512 * 1024;

/// The longest pack, in bytes.
const PACK_LIMIT: u64 = crate::questionnaire::MAX_BYTES as u64;

/// How deep folders of packs may nest.
const DEPTH: usize = 4;

#[derive(RustEmbed)]
#[folder = "locales"]
struct BuiltInWords;

#[derive(RustEmbed)]
#[folder = "questionnaires"]
struct BuiltInPacks;

/// A path inside its folder, with `/`, and the text of the file.
pub type File = (String, Cow<'static, str>);

/// Where words and packs come from in this run. Nothing is read before it is asked for.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// Folders of languages, weakest first; a missing one counts as empty.
    words: Vec<PathBuf>,
    packs: Vec<Folder>,
}

impl Sources {
    /// Takes the folders that belong to `paths`, and over them those given by `--locale-dir` and `--questionnaire-dir`.
    pub fn new(paths: Option<&Paths>, locale_dir: Option<&Path>, questionnaire_dir: Option<&Path>) -> Self {
        let found = |find: fn(&Paths) -> Vec<PathBuf>| paths.map(find).unwrap_or_default().into_iter();
        let folder = |path: PathBuf, given| Folder { path, given };
        Self {
            words: found(Paths::locales).chain(locale_dir.map(Path::to_owned)).collect(),
            packs: found(Paths::questionnaires)
                .map(|path| folder(path, false))
                .chain(questionnaire_dir.map(|path| folder(path.to_owned(), true)))
                .collect(),
        }
    }

    /// Returns the languages at hand: the shipped ones that are built in, in their order, then others by name.
    pub fn languages(&self) -> Vec<Locale> {
        let built_in: Vec<Cow<'static, str>> = BuiltInWords::iter().collect();
        let has = |locale: &Locale| built_in.iter().any(|path| path.split('/').next() == Some(locale.tag()));
        let mut found: Vec<Locale> = Locale::shipped().filter(has).collect();
        let entries = self.words.iter().filter_map(|folder| folder.read_dir().ok()).flatten().flatten();
        let mut more: Vec<Locale> = entries
            .filter(|entry| entry.path().is_dir())
            .filter_map(|entry| Locale::new(entry.file_name().to_str()?))
            .filter(|locale| !found.contains(locale))
            .collect();
        more.sort();
        more.dedup();
        found.extend(more);
        found
    }

    /// Makes the catalogue of a language. A file that cannot be read is left out: English stands behind every message.
    pub fn catalog(&self, locale: &Locale) -> Catalog {
        let english = if locale.is_english() { Vec::new() } else { self.layers(&Locale::ENGLISH) };
        Catalog::new(locale.clone(), self.layers(locale), english)
    }

    /// Makes the catalogue of one language alone, without English behind it: what it lacks shows.
    pub fn catalog_alone(&self, locale: &Locale) -> Catalog {
        Catalog::new(locale.clone(), self.layers(locale), Vec::new())
    }

    fn layers(&self, locale: &Locale) -> Vec<Layer> {
        let prefix = format!("{}/", locale.tag());
        let built_in = embedded::<BuiltInWords>(|path| path.starts_with(&prefix) && path.ends_with(".ftl"));
        let outside = self.words.iter().filter_map(|folder| {
            let files = folder_files(&folder.join(locale.tag()), "ftl", 1, WORDS_LIMIT).ok()?;
            let name = folder.join(locale.tag()).display().to_string();
            (!files.is_empty()).then(|| Layer::new(name, files))
        });
        std::iter::once(Layer::new("", built_in)).chain(outside).collect()
    }

    /// Returns every built-in file of words as path and text, for `locale check`.
    pub fn built_in_words() -> Vec<File> {
        embedded::<BuiltInWords>(|_| true)
    }

    /// Returns the folders of languages that lie over what is built in, weakest first; those that are not there left out.
    pub fn folders_of_words(&self) -> impl Iterator<Item = &Path> {
        self.words.iter().map(PathBuf::as_path).filter(|folder| folder.is_dir())
    }

    /// Returns the files of words in a folder of languages, for `locale check`.
    ///
    /// # Errors
    ///
    /// The folder or a file in it cannot be read.
    pub fn words_in(folder: &Path) -> io::Result<Vec<File>> {
        let mut found = folder_files(folder, "ftl", 2, WORDS_LIMIT)?;
        found.extend(folder_files(folder, "yaml", 1, WORDS_LIMIT)?);
        Ok(found)
    }

    /// Returns the packs in a folder.
    ///
    /// # Errors
    ///
    /// The folder or a file in it cannot be read.
    pub fn packs_in(folder: &Path) -> io::Result<Vec<File>> {
        folder_files(folder, "yaml", DEPTH, PACK_LIMIT)
    }
}

fn embedded<E: RustEmbed>(wanted: impl Fn(&str) -> bool) -> Vec<File> {
    let text = |bytes: Cow<'static, [u8]>| match bytes {
        Cow::Borrowed(bytes) => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
        Cow::Owned(bytes) => String::from_utf8(bytes).ok().map(Cow::Owned),
    };
    let mut files: Vec<File> = E::iter()
        .filter(|path| wanted(path))
        .filter_map(|path| Some((path.to_string(), text(E::get(&path)?.data)?)))
        .collect();
    files.sort();
    files
}

/// Reads all files with this ending, sorted by path. Text that is no UTF-8 is read with replacement signs, so that the
/// checks can name its place.
fn folder_files(folder: &Path, ending: &str, depth: usize, limit: u64) -> io::Result<Vec<File>> {
    let mut found = BTreeMap::new();
    collect(folder, "", ending, depth, limit, &mut found)?;
    Ok(found.into_iter().collect())
}

fn collect(
    folder: &Path,
    prefix: &str,
    ending: &str,
    depth: usize,
    limit: u64,
    found: &mut BTreeMap<String, Cow<'static, str>>,
) -> io::Result<()> {
    for entry in folder.read_dir()? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        // Editors and version control leave hidden files.
        if name.starts_with('.') {
            continue;
        }
        let path = entry.path();
        if path.is_dir() {
            if depth > 1 {
                collect(&path, &format!("{prefix}{name}/"), ending, depth - 1, limit, found)?;
            }
        } else if path.extension().is_some_and(|known| known == ending) {
            let bytes = files::read_limited(&path, limit)?;
            found.insert(format!("{prefix}{name}"), Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Args;

    #[test]
    fn a_folder_of_the_user_wins_over_what_is_built_in_and_may_add_a_language() {
        let dir = tempfile::tempdir().unwrap();
        for (folder, text) in [("pt", "locale-name = Português de Macau"), ("fil", "locale-name = Filipino")] {
            std::fs::create_dir(dir.path().join(folder)).unwrap();
            std::fs::write(dir.path().join(folder).join("own.ftl"), text).unwrap();
        }
        let sources = Sources::new(None, Some(dir.path()), None);
        let tags: Vec<String> = sources.languages().iter().map(ToString::to_string).collect();
        assert_eq!(tags.first().map(String::as_str), Some("en"));
        assert_eq!(tags.last().map(String::as_str), Some("fil"));
        assert_eq!(sources.catalog(&Locale::new("pt").unwrap()).name(), "Português de Macau");
        let filipino = sources.catalog(&Locale::new("fil").unwrap());
        assert_eq!(filipino.name(), "Filipino");
        assert_eq!(filipino.text("list-two", &Args::new().with("first", "a").with("second", "b")), "a and b");
    }
}
