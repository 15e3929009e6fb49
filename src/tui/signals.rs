//! Signals that end the program, as messages: the terminal is restored and everything saved first.

use std::sync::mpsc::Sender;

use super::Event;

/// Sends [`Event::Signal`] for each signal that asks the program to end, and [`Event::Interrupted`] for Ctrl+C, which is
/// no key where keys are not read one by one. Does nothing where there are no signals.
#[cfg(unix)]
pub fn listen(events: &Sender<Event>) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT]) else { return };
    let events = events.clone();
    let _ = std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for signal in signals.forever() {
            let event = if signal == SIGINT { Event::Interrupted } else { Event::Signal(signal) };
            if events.send(event).is_err() {
                return;
            }
        }
    });
}

/// Sends nothing: there are no signals.
#[cfg(not(unix))]
pub fn listen(_events: &Sender<Event>) {}

/// Stops the program until the shell brings it back.
#[cfg(unix)]
pub fn suspend() {
    let _ = signal_hook::low_level::raise(signal_hook::consts::SIGTSTP);
}

/// Does nothing: there is no shell to go back to.
#[cfg(not(unix))]
pub fn suspend() {}
