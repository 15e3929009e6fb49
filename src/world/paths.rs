//! Where files lie.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use thiserror::Error;

use super::{Env, device};

/// The system names no home directory, so nothing can be kept without `--data-dir`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("no home directory")]
pub struct NoHome;

/// The folders of the program. None is made before something is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    /// Assessments, backups, quarantine.
    pub data: PathBuf,
    /// Settings.
    pub config: PathBuf,
    /// What can be built anew.
    pub cache: PathBuf,
    /// What belongs to this machine, not to the data.
    pub state: PathBuf,
}

impl Paths {
    /// Finds the folders: `flag` (from `--data-dir`), `PORTOLAN_DATA_DIR`, a folder `portolan-data` beside the program,
    /// else where the system keeps such things. A chosen data folder takes settings and cache with it, so that a USB
    /// stick leaves no client's name behind; only the device's name stays on the machine.
    pub fn find(flag: Option<&Path>, env: &Env) -> Result<Self, NoHome> {
        let chosen = flag.map(Path::to_owned).or_else(|| env.path("PORTOLAN_DATA_DIR")).or_else(beside_program);
        let system = ProjectDirs::from("", "", "portolan");
        let state = |dirs: &ProjectDirs| dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir()).to_owned();
        match (chosen, system) {
            (Some(data), system) => Ok(Self {
                config: data.clone(),
                cache: data.join("cache"),
                // Without a home the stick keeps it: better than a new journal in every run.
                state: system.as_ref().map_or_else(|| data.join("state"), state),
                data,
            }),
            (None, Some(dirs)) => Ok(Self {
                // Not the roaming profile: client data does not travel through a company's file server.
                data: dirs.data_local_dir().to_owned(),
                config: dirs.config_local_dir().to_owned(),
                cache: dirs.cache_dir().to_owned(),
                state: state(&dirs),
            }),
            (None, None) => Err(NoHome),
        }
    }

    /// Puts everything below one folder, for tests.
    pub fn within(root: &Path) -> Self {
        Self {
            data: root.join("data"),
            config: root.join("config"),
            cache: root.join("cache"),
            state: root.join("state"),
        }
    }

    /// Returns the folder of journals and locks.
    pub fn assessments(&self) -> PathBuf {
        self.data.join("assessments")
    }

    /// Returns the folder of daily copies.
    pub fn backups(&self) -> PathBuf {
        self.data.join("backups")
    }

    /// Returns the folder of assessments thrown away, which can be had back: one folder each.
    pub fn trash(&self) -> PathBuf {
        self.data.join("trash")
    }

    /// Returns the folder of damaged originals, never emptied by the program.
    pub fn quarantine(&self) -> PathBuf {
        self.data.join("quarantine")
    }

    /// Returns the folder where events wait that found no place in the data folder.
    pub fn rescue(&self) -> PathBuf {
        self.state.join("rescue")
    }

    /// Returns the file of the home screen's index.
    pub fn index(&self) -> PathBuf {
        self.cache.join("index.jsonl")
    }

    /// Returns the settings file.
    pub fn settings(&self) -> PathBuf {
        self.config.join("settings.json")
    }

    /// Returns the picture that stands on the cover of reports.
    pub fn logo(&self) -> PathBuf {
        self.data.join("logo.png")
    }

    /// Returns the folders that may hold languages besides the built-in ones, weakest first.
    pub fn locales(&self) -> Vec<PathBuf> {
        program_dir().map(|dir| dir.join("locales")).into_iter().chain([self.data.join("locales")]).collect()
    }

    /// Returns the folders that may hold packs besides the built-in ones, weakest first.
    pub fn questionnaires(&self) -> Vec<PathBuf> {
        let beside = program_dir().map(|dir| dir.join("questionnaires"));
        beside.into_iter().chain([self.data.join("questionnaires")]).collect()
    }

    /// Returns the name of this machine towards this data folder.
    pub fn device(&self) -> String {
        device::id(&self.state, &self.data)
    }
}

fn program_dir() -> Option<PathBuf> {
    Some(std::env::current_exe().ok()?.parent()?.to_owned())
}

fn beside_program() -> Option<PathBuf> {
    program_dir().map(|dir| dir.join("portolan-data")).filter(|dir| dir.is_dir())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_flag_wins_over_the_variable_and_takes_settings_and_cache_along() {
        let env = Env::of_pairs([("PORTOLAN_DATA_DIR", "stick/two")]);
        let flagged = Paths::find(Some(Path::new("stick/one")), &env).unwrap();
        assert_eq!(flagged.data, Path::new("stick/one"));
        assert!(flagged.settings().starts_with("stick/one") && flagged.index().starts_with("stick/one"));
        assert_eq!(Paths::find(None, &env).unwrap().data, Path::new("stick/two"));
    }
}
