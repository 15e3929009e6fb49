//! What every command has at hand: words, packs, clock, folders, saved assessments.

use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use super::{Failure, Status};
use crate::assessment::Upgrade;
use crate::diagnostic::{Diagnostic, Phrase};
use crate::i18n::{Catalog, Locale, negotiate};
use crate::questionnaire::Questionnaire;
use crate::store::{self, Session, Store, Target};
use crate::world::{Clock, Env, NoHome, Paths, Settings, Sources, SystemClock};

/// The world as the arguments and the environment describe it.
pub struct Context {
    /// The environment.
    pub env: Env,
    /// The folders; none where the system names no home.
    pub paths: Result<Paths, NoHome>,
    /// What the user chose last time.
    pub settings: Settings,
    /// Where words and packs come from.
    pub sources: Sources,
    /// The words in the user's language.
    pub words: Arc<Catalog>,
    /// The time.
    pub clock: Arc<dyn Clock>,
}

impl Context {
    /// Reads the global options before anything else is understood, for even a wrong command line is answered in the
    /// user's language. What is wrong with these options stands beside the context.
    pub fn new(args: &[OsString]) -> (Self, Result<(), Failure>) {
        let env = Env::of_process();
        let path = |name| option(args, name).map(PathBuf::from);
        let (locale_dir, questionnaire_dir) = (path("--locale-dir"), path("--questionnaire-dir"));
        let paths = Paths::find(path("--data-dir").as_deref(), &env);
        let settings = paths.as_ref().map(Settings::load).unwrap_or_default();
        let sources = Sources::new(paths.as_ref().ok(), locale_dir.as_deref(), questionnaire_dir.as_deref());
        let languages = sources.languages();
        let flag = option(args, "--lang").map(|lang| lang.to_string_lossy().into_owned());
        let wishes = env.wishes(flag.as_deref(), settings.language.as_deref());
        let locale = negotiate(wishes.iter().map(String::as_str), &languages).unwrap_or_default();
        let date = option(args, "--date").and_then(|date| date.to_str()?.parse::<Date>().ok());
        let context = Self {
            words: Arc::new(sources.catalog(&locale)),
            clock: Arc::new(SystemClock { date }),
            env,
            paths,
            settings,
            sources,
        };
        let folders = [locale_dir, questionnaire_dir];
        let started = context.check_language(flag.as_deref()).and_then(|()| {
            folders.iter().flatten().try_for_each(|folder| match folder.read_dir() {
                Ok(_) => Ok(()),
                Err(error) => Err(Failure::cannot_read(folder, &error)),
            })
        });
        (context, started)
    }

    fn check_language(&self, flag: Option<&str>) -> Result<(), Failure> {
        let languages = self.sources.languages();
        match flag {
            Some(wish) if negotiate([wish], &languages).is_none() => Err(self.unknown_language(wish)),
            _ => Ok(()),
        }
    }

    /// Finds a language by what the user calls it.
    ///
    /// # Errors
    ///
    /// It is not at hand.
    pub fn language(&self, wish: &str) -> Result<Locale, Failure> {
        negotiate([wish], &self.sources.languages()).ok_or_else(|| self.unknown_language(wish))
    }

    fn unknown_language(&self, wish: &str) -> Failure {
        let tags: Vec<String> = self.sources.languages().iter().map(ToString::to_string).collect();
        let known = Phrase::new("cli-error-language-known").arg("languages", tags.join(", "));
        Failure::new(Status::Usage, Diagnostic::error("language", "cli-error-language").arg("given", wish).hint(known))
    }

    /// Returns the folders.
    ///
    /// # Errors
    ///
    /// The system names no home, and no folder was given.
    pub fn paths(&self) -> Result<&Paths, Failure> {
        self.paths.as_ref().map_err(|NoHome| {
            let diagnostic = Diagnostic::error("no-home", "cli-error-no-home");
            Failure::new(Status::System, diagnostic.hint(Phrase::new("cli-error-no-home-next")))
        })
    }

    /// Opens the saved assessments.
    ///
    /// # Errors
    ///
    /// Their folder cannot be read.
    pub fn store(&self) -> Result<Store, Failure> {
        Ok(Store::open(self.paths()?.clone(), Arc::clone(&self.clock))?)
    }

    /// Reads all packs.
    ///
    /// # Errors
    ///
    /// A pack cannot be read, or the packs have faults: all of them are told.
    pub fn questionnaire(&self) -> Result<Questionnaire, Failure> {
        self.sources.questionnaire().map_err(|diagnostics| Failure { status: Status::Input, diagnostics })
    }

    /// Reads what the user named, for looking at: a saved assessment, a file or an example, its answers as the packs
    /// understand them. Says on stderr what is damaged.
    ///
    /// # Errors
    ///
    /// Nothing or more than one thing has that name, or it cannot be read.
    pub fn look(&self, name: &str, packs: &Questionnaire) -> Result<Session, Failure> {
        let session = match store::target(name) {
            Target::Sample(id) => self.sample(&id)?,
            Target::File(path) => store::open_file(&path)?,
            Target::Saved(name) => {
                let store = self.store()?;
                let id = store.resolve(&name)?;
                store.glance(&id)?
            }
        };
        let problems: Vec<Diagnostic> = session.problems().iter().map(store::Problem::diagnostic).collect();
        self.tell(&problems);
        Ok(session.upgraded(Upgrade::new(&packs.changes)))
    }

    /// Opens a finished example in the user's language.
    ///
    /// # Errors
    ///
    /// There is no such example.
    pub fn sample(&self, id: &str) -> Result<Session, Failure> {
        store::sample(id, &self.words).ok_or_else(|| {
            let known = Phrase::new("cli-error-sample-known").arg("samples", store::samples().join(", "));
            Failure::new(Status::Usage, Diagnostic::error("sample", "cli-error-sample").arg("given", id).hint(known))
        })
    }

    /// Says on stderr what is wrong. Where even that cannot be written, the exit status has to do.
    pub fn tell(&self, diagnostics: &[Diagnostic]) {
        let mut stderr = io::stderr().lock();
        for diagnostic in diagnostics {
            let _ = stderr.write_all(diagnostic.render(&*self.words).as_bytes());
        }
    }

    /// Writes a result to stdout.
    ///
    /// # Errors
    ///
    /// It cannot be written. A reader that went away, as `head` does, ends the program without a word.
    pub fn print(&self, text: &str) -> Result<(), Failure> {
        self.pass(text.as_bytes())
    }

    /// Writes the bytes of a file to stdout, as [`print`](Self::print) does with words.
    ///
    /// # Errors
    ///
    /// See there.
    pub fn pass(&self, bytes: &[u8]) -> Result<(), Failure> {
        let mut stdout = io::stdout().lock();
        stdout.write_all(bytes).and_then(|()| stdout.flush()).map_err(|error| match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::quiet(Status::Done),
            _ => Failure::cannot_write(Path::new("stdout"), &error),
        })
    }
}

/// Finds the last value of an option in raw arguments: `--name value` or `--name=value`.
fn option<'a>(args: &'a [OsString], name: &str) -> Option<&'a OsStr> {
    let mut found = None;
    let mut rest = args.iter().skip(1).take_while(|arg| *arg != "--");
    while let Some(arg) = rest.next() {
        if arg == name {
            found = rest.next().map(OsString::as_os_str);
        } else if let Some(value) = arg.to_str().and_then(|arg| arg.strip_prefix(name)?.strip_prefix('=')) {
            found = Some(OsStr::new(value));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_found_before_anything_is_understood() {
        let args: Vec<OsString> =
            ["portolan", "--lang=pt", "list", "--date", "2026-11-21", "--lang", "th", "--", "--lang", "ar"]
                .map(OsString::from)
                .into();
        assert_eq!(option(&args, "--lang"), Some(OsStr::new("th")));
        assert_eq!(option(&args, "--date"), Some(OsStr::new("2026-11-21")));
        assert_eq!(option(&args, "--data-dir"), None);
        assert_eq!(option(&args, "--dat"), None);
    }
}
