//! What the user chose last time.

use std::io;

use serde::{Deserialize, Serialize};

use super::{Paths, files};

/// A settings file is small; a longer one is not ours.
const LIMIT: u64 = 64 * 1024;

/// Choices that outlive a run. Fields of newer versions are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The language's folder name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The theme's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// How right-to-left text is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bidi: Option<String>,
    #[serde(flatten)]
    other: serde_json::Map<String, serde_json::Value>,
}

impl Settings {
    /// Reads the settings. A missing or damaged file means none: the program must start.
    pub fn load(paths: &Paths) -> Self {
        let bytes = files::read_limited(&paths.settings(), LIMIT).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    /// Writes the settings, whole or not at all.
    pub fn save(&self, paths: &Paths) -> io::Result<()> {
        files::private_dir(&paths.config)?;
        files::replace(&paths.settings(), &serde_json::to_vec_pretty(self)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_come_back_with_what_a_newer_version_added() {
        let dir = tempfile::tempdir().unwrap();
        let paths = Paths::within(dir.path());
        assert_eq!(Settings::load(&paths), Settings::default());
        files::private_dir(&paths.config).unwrap();
        std::fs::write(paths.settings(), r#"{"language":"pt","new":[1]}"#).unwrap();
        let settings = Settings { theme: Some("mono".into()), ..Settings::load(&paths) };
        settings.save(&paths).unwrap();
        assert_eq!(Settings::load(&paths), settings);
        assert!(std::fs::read_to_string(paths.settings()).unwrap().contains("new"));
    }

    #[test]
    fn damaged_settings_do_not_stop_the_program() {
        let dir = tempfile::tempdir().unwrap();
        let paths = Paths::within(dir.path());
        files::private_dir(&paths.config).unwrap();
        std::fs::write(paths.settings(), "{\"language\":").unwrap();
        assert_eq!(Settings::load(&paths), Settings::default());
    }
}
