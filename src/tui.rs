//! The wizard in a terminal.
//!
//! `Event → Message → update → Effect → Message → …`, drawn once for what has gathered. [`run`] owns the terminal, the open
//! session and the channel; everything that is shown is a pure function of the [`Model`], which changes only in [`update`].
//! Threads block: one reads keys, one waits for signals, a job writes a report; each sends into one channel. The main
//! thread waits on it, with a time-out only while something is due, so that idle costs nothing.

mod canvas;
mod event;
pub(crate) mod keymap;
mod message;
mod model;
mod overlay;
mod perform;
mod press;
mod scene;
mod screen;
mod signals;
mod terminal;
mod theme;
pub(crate) mod transcript;
mod update;
mod view;
mod widget;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use ratatui::crossterm::event as input;

pub use canvas::Look;
pub use keymap::{BINDINGS, Binding, Context};
pub use message::{Action, Effect, Message, Opened};
pub use model::{Model, Parts};
pub(crate) use perform::{Hands, is_of_job};
pub use press::{Answers, Logo, Order, Press, Printed};
pub(crate) use scene::{Heading, Kept};
pub use scene::{Scene, Size};
pub(crate) use screen::{Screen, question::QuestionPage};
pub use theme::Theme;
pub use update::update;
pub use view::{SMALLEST, manual, paint, view};
pub(crate) use view::{read, works};

use crate::{
    assessment::Upgrade,
    i18n::{Catalog, Locale},
    questionnaire::Questionnaire,
    store::{Session, Store, StoreError},
    text::Bidi,
    world::{Clock, Settings},
};
use terminal::Guard;

/// How long nobody types before half a sentence is kept.
const PAUSE: Duration = Duration::from_millis(400);
/// How long a notice stays.
const NOTICE: Duration = Duration::from_secs(5);
/// The largest burst of messages that is applied before the screen is drawn again.
const BURST: usize = 1000;

/// What arrives from the threads.
#[derive(Debug)]
pub enum Event {
    /// From keyboard or window.
    Input(input::Event),
    /// From a job or the journal's writer.
    Message(Message),
    /// A line, where lines are read instead of keys.
    Line(String),
    /// A signal asks the program to end.
    Signal(i32),
    /// Ctrl+C, where it is no key.
    Interrupted,
    /// The keyboard is gone.
    Closed,
}

/// Where the wizard starts.
pub enum Start {
    /// At home, or in the first minute where nothing is saved.
    Home,
    /// With a new assessment.
    New,
    /// With an open assessment, a saved one or a finished example.
    Session(Box<Session>),
}

/// What the wizard needs of the world.
pub struct World {
    /// The saved assessments.
    pub store: Store,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The packs.
    pub packs: Arc<Questionnaire>,
    /// The words of the language to start with.
    pub words: Arc<Catalog>,
    /// The languages that can be chosen.
    pub languages: Vec<Locale>,
    /// Loads the words of a language.
    pub load: Box<dyn Fn(&Locale) -> Catalog>,
    /// Makes reports; none where this build makes none.
    pub press: Option<Arc<dyn Press>>,
    /// What the user chose last time.
    pub settings: Settings,
    /// Styles.
    pub theme: Theme,
    /// Who orders right-to-left text.
    pub bidi: Bidi,
    /// Whether lines and marks are ASCII only.
    pub ascii: bool,
    /// The folder in which a report is put.
    pub folder: PathBuf,
}

/// How the wizard ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// The user left; everything is on the disk.
    Left,
    /// A signal ended it; everything is on the disk. The number of the signal.
    Signal(i32),
    /// The terminal went away.
    Closed,
}

/// What the wizard left behind, for a line on the terminal.
#[derive(Debug)]
pub struct Ended {
    /// How.
    pub exit: Exit,
    /// The id of the assessment that was open, to go on with; none where none was kept.
    pub id: Option<String>,
    /// Why the last answers are not on the disk; none where they are.
    pub unsaved: Option<StoreError>,
}

/// Runs the wizard until the user leaves.
///
/// # Errors
///
/// Keyboard or screen is no terminal, or the terminal refuses. The terminal is restored and everything given is recorded.
pub fn run(start: Start, world: World) -> io::Result<Ended> {
    let direction = world.words.direction();
    let explicit = direction == crate::text::Direction::Rtl && world.bidi.is_visual();
    let mut terminal = Guard::enter(explicit)?;
    let (width, height) = terminal.size();
    let Begun { mut model, mut hands, sender, receiver } = begin(start, world, Size { width, height });
    read_keys(sender);
    let exit = work(&mut terminal, &mut model, &mut hands, &receiver)?;
    drop(terminal);
    let (id, unsaved) = hands.close();
    Ok(Ended { exit, id, unsaved })
}

/// A wizard that has begun, with its channel.
pub(crate) struct Begun {
    /// What is shown.
    pub model: Model,
    /// What touches the world.
    pub hands: Hands,
    /// Into the channel.
    pub sender: Sender<Event>,
    /// Out of the channel.
    pub receiver: Receiver<Event>,
}

/// Makes the model where the wizard starts, opens what is to be opened and listens for signals.
pub(crate) fn begin(start: Start, world: World, size: Size) -> Begun {
    let World { store, clock, packs, words, languages, load, press, settings, theme, bidi, ascii, folder } = world;
    let direction = words.direction();
    let (sender, receiver) = channel();
    let mut hands = Hands::new(store, clock, load, press, sender.clone(), Upgrade::new(&packs.changes));
    let listings = match start {
        Start::Home => hands.list(&packs),
        Start::New | Start::Session(_) => Vec::new(),
    };
    let look = Look { theme, direction, bidi, ascii };
    let parts = Parts { packs, words, languages, today: hands.today(), look, settings, folder, size };
    let mut model = Model::new(parts, listings);
    match start {
        Start::Home => {}
        Start::New => model.begin(),
        Start::Session(session) => {
            let opened = hands.take(*session);
            update(&mut model, Message::Opened(Box::new(opened)));
        }
    }
    signals::listen(&sender);
    Begun { model, hands, sender, receiver }
}

/// Blocks in a thread of its own, so that the main thread can wait for everything at once.
fn read_keys(events: Sender<Event>) {
    let _ = std::thread::Builder::new().name("keys".to_owned()).spawn(move || {
        loop {
            let event = match input::read() {
                Ok(event) => Event::Input(event),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(_) => Event::Closed,
            };
            let is_end = matches!(event, Event::Closed);
            if events.send(event).is_err() || is_end {
                return;
            }
        }
    });
}

/// Draws, waits, steps, performs.
fn work(terminal: &mut Guard, model: &mut Model, hands: &mut Hands, events: &Receiver<Event>) -> io::Result<Exit> {
    let mut pause = None;
    let mut notice = None;
    let started = Instant::now();
    // What the first screen wants to know, such as what stands in the list.
    if let Some(effect) = update(model, Message::NoticeOver) {
        hands.perform(model, Some(&mut *terminal), effect)?;
    }
    loop {
        terminal.set_explicit(model.is_explicit())?;
        terminal.draw(|frame| view(model, frame))?;
        let time = model.screen.page().due(&model.scene).map(|due| started + due);
        let Some(first) = wait(events, [pause, notice, time]) else { return Ok(Exit::Closed) };
        let now = Instant::now();
        let is_past = |due: Option<Instant>| due.is_some_and(|due| due <= now);
        let time = || Message::Time(now.saturating_duration_since(started));
        let first = first.unwrap_or_else(|| {
            Event::Message(match (is_past(pause), is_past(notice)) {
                (true, _) => Message::Pause,
                (false, true) => Message::NoticeOver,
                (false, false) => time(),
            })
        });
        let shown = model.notice.clone();
        // A paste or a held key is many events: they are applied before anything is drawn.
        for event in [Event::Message(time()), first].into_iter().chain(events.try_iter().take(BURST)) {
            let message = match event {
                Event::Signal(signal) => {
                    hands.leave(model);
                    return Ok(Exit::Signal(signal));
                }
                Event::Interrupted => {
                    hands.leave(model);
                    return Ok(Exit::Left);
                }
                Event::Closed => {
                    hands.leave(model);
                    return Ok(Exit::Closed);
                }
                Event::Line(_) => None,
                Event::Message(message) => Some(message),
                Event::Input(event) => event::translate(event, model.context(), model.scene.look.is_mirrored()),
            };
            let Some(message) = message else { continue };
            let is_typed = matches!(message, Message::Type(_) | Message::Paste(_) | Message::Do(_));
            let is_background = matches!(message, Message::Peeked(_));
            if let Some(effect) = update(model, message) {
                hands.perform(model, Some(&mut *terminal), effect)?;
            }
            if is_typed {
                pause = model.is_typing.then(|| Instant::now() + PAUSE);
            } else if !model.is_typing {
                pause = None;
            }
            if !model.is_running {
                return Ok(Exit::Left);
            }
            // What comes of looking into many assessments is shown as it comes.
            if is_background {
                break;
            }
        }
        if model.notice != shown {
            notice = model.notice.as_ref().filter(|notice| !notice.is_fault).map(|_| Instant::now() + NOTICE);
        } else if model.notice.is_none() {
            notice = None;
        }
    }
}

/// Waits for an event: for ever, or until something is due. `Some(None)` is a time-out, `None` the end of all senders.
fn wait(events: &Receiver<Event>, due: [Option<Instant>; 3]) -> Option<Option<Event>> {
    match due.into_iter().flatten().min() {
        None => events.recv().ok().map(Some),
        Some(due) => match events.recv_timeout(due.saturating_duration_since(Instant::now())) {
            Ok(event) => Some(Some(event)),
            Err(RecvTimeoutError::Timeout) => Some(None),
            Err(RecvTimeoutError::Disconnected) => None,
        },
    }
}

#[cfg(test)]
mod tests;
