//! Undo and redo over a journal: both are events, nothing is removed.

use std::collections::{HashMap, HashSet};

use super::{Body, Event, EventKey};

/// Which events have effect. Built by reading a journal once, in order.
#[derive(Debug, Clone, Default)]
pub struct History {
    undone: HashSet<EventKey>,
}

impl History {
    /// Reads `events`, which stand in the order of [`super::order`].
    pub fn read<'a>(events: impl IntoIterator<Item = &'a Event>) -> Self {
        let mut undone = HashSet::new();
        let mut undos: HashMap<EventKey, EventKey> = HashMap::new();
        for event in events {
            match &event.body {
                Body::Undo { target } => {
                    undos.insert(event.key(), target.clone());
                    undone.insert(target.clone());
                }
                Body::Redo { target } => {
                    if let Some(original) = undos.get(target) {
                        undone.remove(original);
                        undone.insert(target.clone());
                    }
                }
                _ => {}
            }
        }
        Self { undone }
    }

    /// Says whether the event has effect: it was not taken back.
    pub fn is_effective(&self, event: &Event) -> bool {
        !self.undone.contains(&event.key())
    }

    /// Returns the event that undo would take back: the last effective one of `device`.
    pub fn next_undo<'a>(&self, events: &'a [Event], device: &str) -> Option<&'a Event> {
        events
            .iter()
            .filter(|event| event.device == device && event.body.is_undoable() && self.is_effective(event))
            .max_by_key(|event| event.counter)
    }

    /// Returns the undo that redo would take back: the last undo of `device` that stands, with no newer action after it.
    pub fn next_redo<'a>(&self, events: &'a [Event], device: &str) -> Option<&'a Event> {
        let own = || events.iter().filter(|event| event.device == device);
        let last_action = own().filter(|event| event.body.is_undoable()).map(|event| event.counter).max().unwrap_or(0);
        own()
            .filter(|event| matches!(event.body, Body::Undo { .. }))
            .filter(|event| event.counter > last_action && self.is_effective(event))
            .max_by_key(|event| event.counter)
    }
}
