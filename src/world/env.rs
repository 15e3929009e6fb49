//! The environment, read once.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::io::IsTerminal;
use std::path::PathBuf;

/// The environment variables as they were at the start.
#[derive(Debug, Clone, Default)]
pub struct Env {
    vars: BTreeMap<OsString, OsString>,
    system_locales: Vec<String>,
}

impl Env {
    /// Reads the environment of this process.
    pub fn of_process() -> Self {
        Self { vars: std::env::vars_os().collect(), system_locales: sys_locale::get_locales().collect() }
    }

    /// Makes an environment of exactly these variables, for tests.
    pub fn of_pairs<const N: usize>(pairs: [(&str, &str); N]) -> Self {
        Self {
            vars: pairs.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
            system_locales: Vec::new(),
        }
    }

    /// Returns a variable that is set, not empty and readable as text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.vars.get(OsStr::new(name)).and_then(|value| value.to_str()).filter(|value| !value.is_empty())
    }

    /// Returns a variable that names a file or a folder; none where it is unset or empty.
    pub fn path(&self, name: &str) -> Option<PathBuf> {
        self.vars.get(OsStr::new(name)).filter(|value| !value.is_empty()).map(PathBuf::from)
    }

    /// Returns the languages that are asked for, most wanted first: `flag` (from `--lang`), `PORTOLAN_LANG`, the `saved`
    /// setting, `LC_ALL`, `LC_MESSAGES`, `LANG`, then what the system says. Names are as found (`zh_MO.UTF-8`).
    pub fn wishes(&self, flag: Option<&str>, saved: Option<&str>) -> Vec<String> {
        let posix = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().map(|name| self.text(name));
        [flag, self.text("PORTOLAN_LANG"), saved]
            .into_iter()
            .chain(posix)
            .flatten()
            .map(str::to_owned)
            .chain(self.system_locales.iter().cloned())
            .collect()
    }

    /// Says whether colours are unwanted: `NO_COLOR` is set and not empty.
    pub fn no_color(&self) -> bool {
        self.text("NO_COLOR").is_some()
    }

    /// Says whether the terminal says that its background is light.
    pub fn is_light(&self) -> bool {
        self.text("COLORFGBG").is_some_and(|colours| matches!(colours.rsplit(';').next(), Some("7" | "15")))
    }

    /// Says whether keyboard and screen are both a terminal that can move its cursor.
    pub fn is_interactive(&self) -> bool {
        std::io::stdin().is_terminal() && std::io::stdout().is_terminal() && self.text("TERM") != Some("dumb")
    }

    /// Says whether lines are typed at a terminal, which shows them.
    pub fn is_keyboard(&self) -> bool {
        std::io::stdin().is_terminal()
    }

    /// Returns the columns of the terminal on stdout; none where it is no terminal or does not say.
    pub fn columns(&self) -> Option<usize> {
        if !std::io::stdout().is_terminal() {
            return None;
        }
        let size = ratatui::crossterm::terminal::size().ok().map(|(columns, _)| usize::from(columns));
        size.filter(|columns| *columns >= 20)
    }

    /// Returns the working directory, into which reports go.
    pub fn here() -> PathBuf {
        std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."))
    }

    /// Names this process for people who find its lock: number and machine.
    pub fn holder(&self) -> String {
        let named = self.text("HOSTNAME").or_else(|| self.text("COMPUTERNAME")).map(str::to_owned);
        let host = named.or_else(|| std::fs::read_to_string("/proc/sys/kernel/hostname").ok()).unwrap_or_default();
        format!("{} {}", std::process::id(), host.trim()).trim_end().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_flag_comes_first_then_the_own_variable_then_the_saved_language_then_the_system() {
        let env =
            Env::of_pairs([("LANG", "pt_PT.UTF-8"), ("PORTOLAN_LANG", "th"), ("LC_ALL", ""), ("LC_MESSAGES", "zh_MO")]);
        assert_eq!(env.wishes(Some("vi"), Some("id")), ["vi", "th", "id", "zh_MO", "pt_PT.UTF-8"]);
        assert_eq!(env.wishes(None, None), ["th", "zh_MO", "pt_PT.UTF-8"]);
    }

    #[test]
    fn an_empty_no_color_counts_as_unset() {
        assert!(!Env::of_pairs([("NO_COLOR", "")]).no_color());
        assert!(Env::of_pairs([("NO_COLOR", "1")]).no_color());
    }
}
