//! Linear mode: the wizard as numbered lines, for screen readers, dumb terminals and scripts.
//!
//! The same model, the same messages, the same hands as on the screen: pages are read instead of drawn. A line that is
//! typed becomes the messages that keys would have sent; what changed is said once, and nothing is ever painted again.

mod answer;
mod change;
mod speech;
mod words;

use std::collections::VecDeque;
use std::io::{self, BufRead, Write};
use std::sync::mpsc::{Receiver, Sender};
use std::time::{Duration, Instant};

use change::Snapshot;

use crate::tui::{self, Begun, Ended, Event, Exit, Hands, Message, Model, Size, Start, World, update};

/// The window for which pages are laid out: too narrow for pictures, and without an end.
const WINDOW: Size = Size { width: 76, height: 4000 };
/// How long a report or the disk may take before the next line is read all the same.
const PATIENCE: Duration = Duration::from_secs(60);

/// How lines come and go.
#[derive(Debug, Clone, Copy, Default)]
pub struct Lines {
    /// Whether lines that were read are printed behind the prompt, because no terminal shows them.
    pub echo: bool,
    /// Columns at which lines are broken; they stay whole without.
    pub columns: Option<usize>,
}

/// Runs the wizard line by line until the user leaves or the lines end.
///
/// # Errors
///
/// `to` cannot be written. Everything given is recorded.
pub fn run(
    start: Start,
    world: World,
    from: impl BufRead + Send + 'static,
    to: &mut dyn Write,
    lines: Lines,
) -> io::Result<Ended> {
    let Begun { mut model, hands, sender, receiver } = tui::begin(start, world, WINDOW);
    model.scene.is_linear = true;
    read_lines(from, sender);
    let mut linear = Linear {
        model,
        hands,
        events: receiver,
        waiting: VecDeque::new(),
        answered: 0,
        saved: false,
        end: None,
        to,
        lines,
        told: change::Told::default(),
    };
    let exit = linear.work()?;
    let (id, unsaved) = linear.hands.close();
    Ok(Ended { exit, id, unsaved })
}

/// Blocks in a thread of its own, so that signals and jobs are heard too.
fn read_lines(mut from: impl BufRead + Send + 'static, events: Sender<Event>) {
    let _ = std::thread::Builder::new().name("lines".to_owned()).spawn(move || {
        loop {
            let mut bytes = Vec::new();
            let event = match from.read_until(b'\n', &mut bytes) {
                Ok(0) => Event::Closed,
                Ok(_) => Event::Line(String::from_utf8_lossy(&bytes).trim_end_matches(['\r', '\n']).to_owned()),
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

/// The wizard between lines.
struct Linear<'t> {
    model: Model,
    hands: Hands,
    events: Receiver<Event>,
    /// Lines that came while something else was awaited.
    waiting: VecDeque<String>,
    /// How many jobs were answered.
    answered: usize,
    /// Whether something reached the disk since the last line.
    saved: bool,
    /// How it ends, once that is known.
    end: Option<Exit>,
    to: &'t mut dyn Write,
    lines: Lines,
    told: change::Told,
}

impl Linear<'_> {
    fn work(&mut self) -> io::Result<Exit> {
        // What the first page wants to know, such as what stands in the list.
        self.send(Message::NoticeOver)?;
        self.settle()?;
        self.greet()?;
        let started = Instant::now();
        let mut before = Snapshot::new(&self.model);
        self.tell_page(&before)?;
        self.told.keep(before.clone());
        loop {
            write!(self.to, "> ")?;
            self.to.flush()?;
            let Some(line) = self.next_line()? else { break };
            if self.lines.echo {
                writeln!(self.to, "{}", crate::text::clean_line(&line))?;
            }
            self.saved = false;
            self.send(Message::Time(started.elapsed()))?;
            let answer = self.answer(&line)?;
            self.settle()?;
            if !self.model.is_running {
                self.tell_end()?;
                return Ok(Exit::Left);
            }
            let after = Snapshot::new(&self.model);
            self.tell_change(&before, &after, answer)?;
            self.told.keep(after.clone());
            before = after;
        }
        writeln!(self.to)?;
        Ok(self.end.unwrap_or(Exit::Left))
    }

    /// Waits for the next line; none at the end.
    fn next_line(&mut self) -> io::Result<Option<String>> {
        loop {
            if let Some(line) = self.waiting.pop_front() {
                return Ok(Some(line));
            }
            if self.end.is_some() {
                self.hands.leave(&mut self.model);
                return Ok(None);
            }
            match self.events.recv() {
                Ok(event) => self.take(event)?,
                Err(_) => self.end = Some(Exit::Left),
            }
        }
    }

    /// Waits until everything is on the disk and every report is written.
    fn settle(&mut self) -> io::Result<()> {
        let until = Instant::now() + PATIENCE;
        while self.end.is_none_or(|end| end == Exit::Left)
            && (self.model.is_saving() || self.answered < self.hands.jobs())
        {
            let Ok(event) = self.events.recv_timeout(until.saturating_duration_since(Instant::now())) else { break };
            self.take(event)?;
        }
        Ok(())
    }

    fn take(&mut self, event: Event) -> io::Result<()> {
        match event {
            Event::Line(line) => self.waiting.push_back(line),
            Event::Message(message) => {
                self.answered += usize::from(tui::is_of_job(&message));
                self.saved |= matches!(message, Message::Saved(_));
                self.send(message)?;
            }
            Event::Signal(signal) => {
                self.waiting.clear();
                self.end = Some(Exit::Signal(signal));
            }
            Event::Interrupted => {
                self.waiting.clear();
                self.end = Some(Exit::Left);
            }
            // The lines before the end are still heard.
            Event::Closed => self.end = Some(Exit::Left),
            Event::Input(_) => {}
        }
        Ok(())
    }

    /// Moves the model one step and does what it asks for.
    fn send(&mut self, message: Message) -> io::Result<()> {
        match update(&mut self.model, message) {
            Some(effect) => self.hands.perform(&mut self.model, None, effect),
            None => Ok(()),
        }
    }
}
