//! Pack files of all layers, and the names under which people know them.

use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
};

use super::{BuiltInPacks, File, PACK_LIMIT, Sources, embedded, files};
use crate::{
    diagnostic::{Diagnostic, Place},
    questionnaire::{self, Questionnaire, Source},
};

/// All pack files, strongest layer on top. A file with the same path inside its folder replaces the one of a weaker layer
/// as a whole; a new one is added.
#[derive(Debug, Clone, Default)]
pub struct Packs {
    sources: Vec<Source>,
    shown: BTreeMap<String, String>,
}

impl Packs {
    /// Returns the packs inside the program.
    pub fn built_in() -> Self {
        let mut packs = Self::default();
        packs.lay_over(embedded::<BuiltInPacks>(|path| path.ends_with(".yaml")), |path| {
            format!("questionnaires/{path}")
        });
        packs
    }

    /// Returns the packs inside the program with those of the folders over them.
    ///
    /// # Errors
    ///
    /// Returns what could not be read: a verdict on half of the packs would be wrong.
    pub fn of(sources: &Sources) -> Result<Self, Vec<Diagnostic>> {
        let mut packs = Self::built_in();
        let mut faults = Vec::new();
        for folder in &sources.packs {
            let found = Sources::packs_in(&folder.path);
            if found.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::NotFound && !folder.given) {
                continue;
            }
            match found {
                Ok(files) => packs.lay_over(files, |path| folder.path.join(path).display().to_string()),
                Err(error) => faults.push(unreadable(&folder.path, &error)),
            }
        }
        if faults.is_empty() { Ok(packs) } else { Err(faults) }
    }

    /// Lays one more file or folder over the packs. A file takes the place of the pack with the same name; it counts as
    /// part of a subfolder (`controls/staff.yaml`) when its own folder has that name.
    ///
    /// # Errors
    ///
    /// Returns what could not be read, also a folder without packs.
    pub fn lay(&mut self, path: &Path) -> Result<(), Box<Diagnostic>> {
        if path.is_dir() {
            let found = Sources::packs_in(path).map_err(|error| Box::new(unreadable(path, &error)))?;
            if found.is_empty() {
                let fault = Diagnostic::error("no-packs", "check-no-packs");
                return Err(Box::new(fault.at(Place::file(path.display().to_string()))));
            }
            self.lay_over(found, |inner| path.join(inner).display().to_string());
            return Ok(());
        }
        let bytes = files::read_limited(path, PACK_LIMIT).map_err(|error| Box::new(unreadable(path, &error)))?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        self.lay_over(vec![(self.inner(path), text.into())], |_| path.display().to_string());
        Ok(())
    }

    /// Returns the texts, in the order of their paths.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// Builds the questionnaire.
    ///
    /// # Errors
    ///
    /// Returns every fault that makes the packs unusable.
    pub fn questionnaire(&self) -> Result<Questionnaire, Vec<Diagnostic>> {
        questionnaire::parse(&self.sources).map_err(|mut faults| {
            self.name(&mut faults);
            faults
        })
    }

    /// Puts the names of files, as people know them, into faults that name paths inside a layer.
    pub fn name(&self, faults: &mut [Diagnostic]) {
        for place in faults.iter_mut().filter_map(|fault| fault.place.as_mut()) {
            if let Some(shown) = self.shown.get(&place.file) {
                place.file.clone_from(shown);
            }
        }
    }

    /// Guesses the path of a single file inside the folder of packs.
    fn inner(&self, path: &Path) -> String {
        let name = |path: &Path| Some(path.file_name()?.to_str()?.to_owned());
        let file = name(path).unwrap_or_else(|| "pack.yaml".to_owned());
        let folder = path.parent().and_then(name).map(|folder| format!("{folder}/{file}"));
        folder.filter(|path| path.starts_with("controls/") || self.shown.contains_key(path)).unwrap_or(file)
    }

    fn lay_over(&mut self, files: Vec<File>, shown: impl Fn(&str) -> String) {
        self.shown.extend(files.iter().map(|(path, _)| (path.clone(), shown(path))));
        let sources = files.into_iter().map(|(path, text)| Source { path, text: text.into_owned() }).collect();
        self.sources = questionnaire::overlay([std::mem::take(&mut self.sources), sources]);
    }
}

impl Sources {
    /// Builds the questionnaire from the packs inside the program and in the folders.
    ///
    /// # Errors
    ///
    /// Returns every fault that makes it unusable, files named as people know them.
    pub fn questionnaire(&self) -> Result<Questionnaire, Vec<Diagnostic>> {
        Packs::of(self)?.questionnaire()
    }
}

/// One folder of packs.
#[derive(Debug, Clone)]
pub(super) struct Folder {
    pub path: PathBuf,
    /// Whether somebody named it: then it is a fault that it is not there.
    pub given: bool,
}

fn unreadable(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::error("unreadable", "check-unreadable")
        .at(Place::file(path.display().to_string()))
        .hint(files::reason(error))
}

#[cfg(test)]
mod tests {
    use std::fs::{File, create_dir_all, write};

    use super::*;

    fn over(path: &Path) -> Sources {
        Sources::new(None, None, Some(path))
    }

    fn text<'a>(packs: &'a Packs, path: &str) -> Option<&'a str> {
        packs.sources().iter().find(|source| source.path == path).map(|source| source.text.as_str())
    }

    #[test]
    fn the_packs_inside_the_program_are_there_without_samples() {
        let packs = Packs::built_in();
        let paths: Vec<&str> = packs.sources().iter().map(|source| source.path.as_str()).collect();
        assert!(paths.contains(&"law.yaml") && paths.iter().any(|path| path.starts_with("controls/")), "{paths:?}");
        assert!(paths.iter().all(|path| path.ends_with(".yaml")) && paths.is_sorted());
    }

    #[test]
    fn a_file_with_the_same_path_replaces_and_a_new_one_is_added() {
        let folder = tempfile::tempdir().unwrap();
        create_dir_all(folder.path().join("controls")).unwrap();
        write(folder.path().join("law.yaml"), "mine").unwrap();
        write(folder.path().join("controls/mine.yaml"), "new").unwrap();
        write(folder.path().join("notes.txt"), "no pack").unwrap();
        write(folder.path().join(".hidden.yaml"), "no pack").unwrap();
        let packs = Packs::of(&over(folder.path())).unwrap();
        assert_eq!((text(&packs, "law.yaml"), text(&packs, "controls/mine.yaml")), (Some("mine"), Some("new")));
        assert_eq!(packs.sources().len(), Packs::built_in().sources().len() + 1);
    }

    #[test]
    fn faults_name_files_as_people_know_them() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path().join("law.yaml"), "kind: lwa").unwrap();
        let faults = over(folder.path()).questionnaire().unwrap_err();
        let file = folder.path().join("law.yaml").display().to_string();
        assert!(faults.iter().any(|fault| fault.place.as_ref().is_some_and(|place| place.file == file)), "{faults:?}");
    }

    #[test]
    fn a_folder_that_somebody_named_must_be_there() {
        let folder = tempfile::tempdir().unwrap();
        let faults = Packs::of(&over(&folder.path().join("absent"))).unwrap_err();
        assert_eq!(faults.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["unreadable"]);
    }

    #[test]
    fn what_is_no_pack_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        create_dir_all(folder.path().join("folder.yaml")).unwrap();
        File::create(folder.path().join("huge.yaml")).unwrap().set_len(10 << 30).unwrap();
        let mut packs = Packs::built_in();
        let mut lay = |name: &str| packs.lay(&folder.path().join(name)).unwrap_err();
        assert_eq!(lay("folder.yaml").code, "no-packs");
        assert_eq!(lay("huge.yaml").hints.first().map(|hint| hint.id.as_str()), Some("io-too-large"));
        assert_eq!(lay("absent.yaml").hints.first().map(|hint| hint.id.as_str()), Some("io-not-found"));
    }

    #[cfg(unix)]
    #[test]
    fn a_device_is_not_read() {
        assert_eq!(Packs::built_in().lay(Path::new("/dev/zero")).unwrap_err().code, "unreadable");
    }

    #[test]
    fn a_single_file_takes_the_place_of_the_pack_with_its_name() {
        let folder = tempfile::tempdir().unwrap();
        create_dir_all(folder.path().join("controls")).unwrap();
        write(folder.path().join("macau.yaml"), "a").unwrap();
        write(folder.path().join("controls/data.yaml"), "b").unwrap();
        let mut packs = Packs::built_in();
        let before = packs.sources().len();
        packs.lay(&folder.path().join("macau.yaml")).unwrap();
        packs.lay(&folder.path().join("controls/data.yaml")).unwrap();
        assert_eq!((text(&packs, "macau.yaml"), text(&packs, "controls/data.yaml")), (Some("a"), Some("b")));
        assert_eq!(packs.sources().len(), before);
    }
}
