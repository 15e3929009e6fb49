//! Branch and bound over items that can be fixed.

use super::{Item, NODE_LIMIT};
use crate::questionnaire::GateKind;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Free,
    In,
    Out,
}

/// Where the search stands.
struct Node {
    states: Vec<State>,
    /// What each sheet still needs, in its units; met where not positive.
    missing: Vec<i128>,
    /// Half-days so far.
    effort: u64,
}

/// The search for the cheapest set of items.
pub(super) struct Search<'a> {
    items: &'a [Item],
    /// The cheapest set so far.
    pub(super) best: Option<(u32, Vec<bool>)>,
    /// The least that anything left out by the limit might cost.
    pub(super) open: u32,
    nodes: usize,
    /// For each sheet, items by gain per half-day there.
    by_sheet: Vec<Vec<usize>>,
    /// The order in which items are tried.
    order: Vec<usize>,
}

impl<'a> Search<'a> {
    pub(super) fn new(items: &'a [Item]) -> Self {
        Self { items, best: None, open: u32::MAX, nodes: 0, by_sheet: Vec::new(), order: Vec::new() }
    }

    /// Searches one way: gates of these kinds are closed, so much is missing. What it finds is cheaper than what is
    /// known.
    pub(super) fn run(&mut self, kinds: &[&[GateKind]], missing: Vec<i128>) {
        let mut node = Node { states: vec![State::Free; self.items.len()], missing, effort: 0 };
        for (at, item) in self.items.iter().enumerate() {
            let required = item.gates.iter().zip(kinds).any(|(gate, kinds)| gate.is_some_and(|it| kinds.contains(&it)));
            let free = item.closure.iter().filter_map(|at| self.items.get(*at)).all(|item| item.effort == 0);
            if required || free {
                self.include(&mut node, at);
            }
        }
        self.order = self.ranked(|item| {
            let needed = item.gains.iter().zip(&node.missing).filter(|(_, missing)| **missing > 0);
            needed.map(|(gain, _)| *gain).sum()
        });
        self.by_sheet = (0..node.missing.len())
            .map(|sheet| self.ranked(|item| item.gains.get(sheet).copied().unwrap_or(0)))
            .collect();
        self.branch(&mut node);
    }

    /// Lists the items that gain anything, most gain per half-day first.
    fn ranked(&self, gain: impl Fn(&Item) -> i128) -> Vec<usize> {
        let gains = self.items.iter().map(|item| (gain(item), i128::from(item.effort)));
        let mut ranked: Vec<_> = gains.enumerate().filter(|(_, (gain, _))| *gain > 0).collect();
        ranked
            .sort_by(|(_, (gain_a, effort_a)), (_, (gain_b, effort_b))| (gain_b * effort_a).cmp(&(gain_a * effort_b)));
        ranked.into_iter().map(|(at, _)| at).collect()
    }

    /// Takes an item with all it depends on; returns what was taken, none where part of it is ruled out.
    fn include(&self, node: &mut Node, at: usize) -> Option<Vec<usize>> {
        let closure = &self.items.get(at)?.closure;
        let is = |at: &usize, state| node.states.get(*at) == Some(&state);
        if closure.iter().any(|at| is(at, State::Out)) {
            return None;
        }
        let taken: Vec<usize> = closure.iter().copied().filter(|at| is(at, State::Free)).collect();
        for at in &taken {
            self.set(node, *at, State::In, 1);
        }
        Some(taken)
    }

    fn set(&self, node: &mut Node, at: usize, state: State, sign: i128) {
        let (Some(item), Some(slot)) = (self.items.get(at), node.states.get_mut(at)) else { return };
        *slot = state;
        let effort = u64::from(item.effort);
        node.effort = if sign > 0 { node.effort + effort } else { node.effort.saturating_sub(effort) };
        for (missing, gain) in node.missing.iter_mut().zip(&item.gains) {
            *missing -= sign * gain;
        }
    }

    /// Returns the least that any completion of the node costs: for the hardest sheet, as if free items could be fixed
    /// in part and depended on nothing. None where even all of them do not suffice.
    fn bound(&self, node: &Node) -> Option<u32> {
        let mut most = 0;
        for (sheet, (missing, ranked)) in node.missing.iter().zip(&self.by_sheet).enumerate() {
            let (mut missing, mut effort) = (*missing, 0);
            let mut free = ranked.iter().filter(|at| node.states.get(**at) == Some(&State::Free));
            while missing > 0 {
                let item = free.next().and_then(|at| self.items.get(*at))?;
                let gain = item.gains.get(sheet).copied().unwrap_or(0);
                let whole = i128::from(item.effort);
                effort += if gain <= missing { whole } else { (whole * missing + gain - 1) / gain };
                missing -= gain;
            }
            most = most.max(effort);
        }
        u32::try_from(i128::from(node.effort) + most).ok()
    }

    fn branch(&mut self, node: &mut Node) {
        let Some(bound) = self.bound(node) else { return };
        if self.best.as_ref().is_some_and(|(best, _)| bound >= *best) {
            return;
        }
        if node.missing.iter().all(|missing| *missing <= 0) {
            self.best = Some((bound, node.states.iter().map(|state| *state == State::In).collect()));
            return;
        }
        self.nodes += 1;
        // Past the limit only the first way down is followed until there is a path at all.
        if self.nodes > NODE_LIMIT && self.best.is_some() {
            self.open = self.open.min(bound);
            return;
        }
        let Some(next) = self.order.iter().copied().find(|at| self.helps(node, *at)) else { return };
        if let Some(taken) = self.include(node, next) {
            self.branch(node);
            for at in taken {
                self.set(node, at, State::Free, -1);
            }
        }
        if let Some(slot) = node.states.get_mut(next) {
            *slot = State::Out;
        }
        self.branch(node);
        if let Some(slot) = node.states.get_mut(next) {
            *slot = State::Free;
        }
    }

    /// Says whether the item is free and gains where something is missing.
    fn helps(&self, node: &Node, at: usize) -> bool {
        node.states.get(at) == Some(&State::Free)
            && self.items.get(at).is_some_and(|item| {
                item.gains.iter().zip(&node.missing).any(|(gain, missing)| *gain > 0 && *missing > 0)
            })
    }
}
