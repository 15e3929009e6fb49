//! Old answers under new packs: events about controls that were renamed or split are read as events about what they
//! became. The journal stays as it is, so undo and redo reach what was really recorded.

use std::collections::{BTreeMap, BTreeSet};

use super::{Assessment, Body, Earlier};
use crate::questionnaire::{Change, ControlId};

/// What became of the controls of older packs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Upgrade {
    became: BTreeMap<ControlId, Vec<ControlId>>,
}

impl Upgrade {
    /// Reads the table of the packs: what became of a control may have changed again. What was dropped became nothing: its
    /// answers stay under its own name.
    pub fn new(changes: &[Change]) -> Self {
        let kept = changes.iter().filter(|change| !change.became.is_empty());
        let kept: BTreeMap<&ControlId, &[ControlId]> =
            kept.map(|change| (&change.control, change.became.as_slice())).collect();
        let today = |control: &ControlId| {
            let mut today: Vec<ControlId> = Vec::new();
            let mut todo = vec![control];
            let mut seen = BTreeSet::new();
            while let Some(next) = todo.pop() {
                match kept.get(next) {
                    Some(became) if seen.insert(next) => todo.extend(became.iter().rev()),
                    _ if !today.contains(next) => today.push(next.clone()),
                    _ => {}
                }
            }
            today
        };
        Self { became: kept.keys().map(|control| ((*control).clone(), today(control))).collect() }
    }

    /// Returns today's control for one of older packs: the first where it was split, itself where nothing changed.
    pub fn today<'a>(&'a self, control: &'a ControlId) -> &'a ControlId {
        self.became.get(control).and_then(|became| became.first()).unwrap_or(control)
    }

    /// Applies an event's body as these packs understand it.
    pub(super) fn apply(&self, state: &mut Assessment, body: &Body) {
        if self.became.is_empty() {
            return state.apply(body);
        }
        let today = |control: &ControlId| self.became.get(control).cloned().unwrap_or_else(|| vec![control.clone()]);
        match body {
            Body::RestUnknown { controls } => {
                return state.apply(&Body::RestUnknown { controls: controls.iter().flat_map(today).collect() });
            }
            Body::PlanOrder { controls } => {
                return state.apply(&Body::PlanOrder { controls: controls.iter().flat_map(today).collect() });
            }
            Body::Plan { only, moves } => {
                let only = only.as_ref().map(|only| only.iter().flat_map(today).collect());
                return state.apply(&Body::Plan { only, moves: moves.clone() });
            }
            Body::Earlier { earlier } => {
                let answers = earlier.answers.iter();
                let answers = answers.flat_map(|(control, status)| today(control).into_iter().map(|id| (id, *status)));
                let earlier = Earlier { answers: answers.collect(), ..earlier.clone() };
                return state.apply(&Body::Earlier { earlier });
            }
            _ => {}
        }
        if let Body::Draft { field, text } = body {
            // Half a sentence about an answer, `note:<control>`.
            let today = field.split_once(':').map(|(kind, control)| (kind, ControlId::new(control)));
            let field =
                today.map_or_else(|| field.clone(), |(kind, control)| format!("{kind}:{}", self.today(&control)));
            return state.apply(&Body::Draft { field, text: text.clone() });
        }
        let Some(became) = body.control().and_then(|control| self.became.get(control)) else {
            return state.apply(body);
        };
        let is_split = became.len() > 1;
        for control in became {
            match body {
                // One answer to two questions is looked at again, whatever was flagged before.
                Body::Flag { on: false, .. } if is_split => {}
                body => state.apply(&body.about(control)),
            }
            if is_split && matches!(body, Body::Answer { .. }) {
                state.apply(&Body::Flag { control: control.clone(), on: true });
            }
        }
    }
}
