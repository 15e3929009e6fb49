//! `portolan`, `portolan new`, `portolan open`, `portolan sample`: the wizard.

use std::ffi::OsString;
use std::io;
use std::sync::Arc;

use clap::ArgMatches;

use super::{Context, Failure, Status, report};
use crate::diagnostic::{Diagnostic, Phrase};
use crate::i18n::Args;
use crate::linear::{self, Lines};
use crate::store::{self, Store, Target};
use crate::text::Bidi;
use crate::tui::{self, Ended, Exit, Start, Theme, World};
use crate::world::Env;

/// The names of themes.
pub const THEMES: [&str; 4] = ["dark", "light", "contrast", "mono"];

/// The ways of showing right-to-left text, by name.
pub const BIDI: [&str; 5] = ["auto", "app", "terminal", "words", "off"];

/// Runs the wizard where the arguments say.
///
/// # Errors
///
/// The terminal refuses (status 2); what was named cannot be opened; or the last answers are not on the disk.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let store = context.store()?;
    let start = start(context, &store, matches)?;
    let world = world(context, matches, store)?;
    let is_linear = matches.get_flag("linear") || !context.env.is_interactive();
    let ended = if is_linear { by_lines(context, start, world) } else { tui::run(start, world) };
    let Ended { exit, id, unsaved } = ended.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::Unsupported => no_terminal(),
        _ => Failure::cannot_read("terminal".as_ref(), &error),
    })?;
    if let Some(error) = unsaved {
        return Err(error.into());
    }
    match exit {
        Exit::Left => match id {
            Some(id) => {
                // What finds the folder now has to find it then.
                let folder = matches.get_one::<OsString>("data-dir").map(|folder| folder.to_string_lossy());
                let id = folder.map_or_else(|| id.clone(), |folder| format!("{id} --data-dir \"{folder}\""));
                context.print(&format!("{}\n", context.words.text("wizard-saved", &Args::new().with("id", id))))
            }
            None => Ok(()),
        },
        Exit::Signal(number) => Err(Failure::quiet(Status::Signal(u8::try_from(number).unwrap_or_default()))),
        // As if the terminal had said so by its signal.
        Exit::Closed => Err(Failure::quiet(Status::Signal(1))),
    }
}

/// Runs the wizard line by line on stdin and stdout.
fn by_lines(context: &Context, start: Start, world: World) -> io::Result<Ended> {
    let (keyboard, columns) = (context.env.is_keyboard(), context.env.columns());
    let lines = Lines { echo: !keyboard, columns };
    linear::run(start, world, io::BufReader::new(io::stdin()), &mut io::stdout(), lines)
}

fn start(context: &Context, store: &Store, matches: &ArgMatches) -> Result<Start, Failure> {
    Ok(match matches.subcommand() {
        Some(("new", _)) => Start::New,
        Some(("sample", matches)) => {
            let first = store::samples().into_iter().next().unwrap_or_default();
            Start::Session(Box::new(context.sample(matches.get_one::<String>("id").unwrap_or(&first))?))
        }
        Some(("open", matches)) => {
            let name = matches.get_one::<String>("name").map(String::as_str).unwrap_or_default();
            Start::Session(Box::new(match store::target(name) {
                Target::Sample(id) => context.sample(&id)?,
                Target::File(path) => store::open_file(&path)?,
                Target::Saved(name) => store.open_session(&store.resolve(&name)?)?,
            }))
        }
        _ => Start::Home,
    })
}

fn world(context: &Context, matches: &ArgMatches, store: Store) -> Result<World, Failure> {
    let packs = Arc::new(context.questionnaire()?);
    let wish = |id: &str| matches.get_one::<String>(id).map(String::as_str);
    let settings = context.settings.clone();
    let plain = if context.env.is_light() { Theme::LIGHT } else { Theme::DARK };
    let theme = wish("theme").or(settings.theme.as_deref()).and_then(Theme::named);
    let theme = match theme {
        // A theme that was asked for on this command line wins over the environment.
        Some(theme) if wish("theme").is_some() => theme,
        _ if matches.get_flag("no-color") || context.env.no_color() => Theme::MONO,
        theme => theme.unwrap_or(plain),
    };
    let sources = context.sources.clone();
    let press = report::Maker::new(context, Arc::clone(&packs));
    Ok(World {
        store,
        clock: Arc::clone(&context.clock),
        packs,
        words: Arc::clone(&context.words),
        languages: context.sources.languages(),
        load: Box::new(move |language| sources.catalog(language)),
        press: Some(Arc::new(press)),
        theme,
        bidi: bidi(context, wish("bidi").or(settings.bidi.as_deref())),
        ascii: matches.get_flag("ascii"),
        folder: Env::here(),
        settings,
    })
}

/// Chooses who orders right-to-left text. By itself only kitty is known to turn the letters of each word.
fn bidi(context: &Context, wish: Option<&str>) -> Bidi {
    match wish {
        Some("app") => Bidi::App,
        Some("terminal") => Bidi::Terminal,
        Some("words") => Bidi::Words,
        Some("off") => Bidi::Off,
        _ if context.env.text("KITTY_WINDOW_ID").is_some() => Bidi::Words,
        _ => Bidi::default(),
    }
}

fn no_terminal() -> Failure {
    let diagnostic = Diagnostic::error("no-terminal", "wizard-no-terminal");
    Failure::new(Status::Usage, diagnostic.hint(Phrase::new("wizard-no-terminal-next")))
}
