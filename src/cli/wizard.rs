//! `portolan` without a command: the wizard in the terminal.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Context, Failure, Status};
use crate::diagnostic::{Diagnostic, Phrase};
use crate::text::Bidi;
use crate::tui::{self, Exit, Start, Theme, World};
use crate::world::Env;

/// Runs the wizard from `start`, until the user leaves.
///
/// # Errors
///
/// There is no terminal, the packs or the saved assessments cannot be read, or the last answers could not be written. A
/// signal ends it with its number and without a word.
pub fn run(context: &Context, start: Start) -> Result<(), Failure> {
    if !Env::is_interactive() {
        let hint = Phrase::new("wizard-no-terminal-next");
        return Err(Failure::new(Status::Usage, Diagnostic::error("no-terminal", "wizard-no-terminal").hint(hint)));
    }
    let sources = context.sources.clone();
    let theme = if context.env.no_color() { Some(Theme::MONO) } else { None };
    let world = World {
        store: context.store()?,
        clock: Arc::clone(&context.clock),
        packs: Arc::new(context.questionnaire()?),
        words: Arc::clone(&context.words),
        languages: sources.languages(),
        load: Box::new(move |locale| sources.catalog(locale)),
        export: None,
        theme: theme.or_else(|| context.settings.theme.as_deref().and_then(Theme::named)).unwrap_or(Theme::DARK),
        bidi: bidi(context.settings.bidi.as_deref()),
        ascii: false,
        folder: std::env::current_dir().unwrap_or_else(|_| PathBuf::from(".")),
        settings: context.settings.clone(),
    };
    let ended = tui::run(start, world).map_err(|error| Failure::cannot_write(Path::new("stdout"), &error))?;
    if let Some(error) = ended.unsaved {
        return Err(error.into());
    }
    match (ended.exit, ended.id) {
        (Exit::Signal(signal), _) => Err(Failure::quiet(Status::Signal(u8::try_from(signal).unwrap_or(0)))),
        (Exit::Closed, _) => Ok(()),
        (Exit::Left, Some(id)) => {
            let text = context.words.text("wizard-saved", &crate::args![id = id]);
            context.print(&format!("{text}\n"))
        }
        (Exit::Left, None) => Ok(()),
    }
}

/// Reads who orders right-to-left text, by the names of `--bidi`.
fn bidi(name: Option<&str>) -> Bidi {
    match name {
        Some("terminal") => Bidi::Terminal,
        Some("words") => Bidi::Words,
        Some("off") => Bidi::Off,
        _ => Bidi::App,
    }
}
