//! Which pages of a document begin on the sheet on which the page before them ends.
//!
//! A page has a sheet of its own by design. Where one runs over and leaves more than half of its last sheet empty, the
//! next may follow on it, if that saves a sheet, or one that is half empty, here or further on; what is signed only if it
//! stays whole. Where none can follow, the table with which a page ends may begin on its last sheet with its heading.

use std::collections::HashMap;

use super::{super::Canvas, BOTTOM, Composer, TOP};
use crate::report::{Block, Frame, Kind, Page};

/// White between a page and the one that follows on the same sheet.
pub(super) const BETWEEN: f32 = 42.0;

/// A sheet that ends above this may be shared.
const HALF: f32 = f32::midpoint(TOP, BOTTOM);

/// Where the part of a page that is not whole on its sheet ends at least.
const FILLED: f32 = TOP + 0.6 * (BOTTOM - TOP);

/// Where a page begins, and its last table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) struct Begin {
    /// The page begins on the sheet on which the page before it ends.
    pub follows: bool,
    /// Its last table begins a sheet.
    pub apart: bool,
}

/// A sheet that ends above this is one to avoid.
const EMPTY: f32 = TOP + 0.4 * (BOTTOM - TOP);

/// How a page turns out that begins somewhere.
#[derive(Debug, Clone, Copy)]
struct Trial {
    /// Sheets it begins, besides the one it begins on.
    further: usize,
    /// Where the sheet on which it begins ends.
    first: f32,
    /// Where its last sheet ends.
    last: f32,
}

/// Sheets from here on, those of them that are half empty, then pages that share one or whose table stands apart: the
/// fewest are best.
type Cost = (usize, usize, usize);

/// What was found out about pages that begin at a height, by page and hundredths of a point.
#[derive(Default)]
struct Known {
    trials: HashMap<(usize, u32, bool), Trial>,
    best: HashMap<(usize, u32), (Cost, Begin)>,
}

impl Composer<'_> {
    /// Returns for each page where it begins.
    pub(super) fn share(&mut self) -> Vec<Begin> {
        let mut begins = vec![Begin::default(); self.document.pages.len()];
        if !matches!(self.document.kind, Kind::Board | Kind::Short | Kind::Annex) {
            return begins;
        }
        let mut known = Known::default();
        let mut end = BOTTOM;
        for (at, begin) in begins.iter_mut().enumerate() {
            *begin = self.best(at, end, &mut known).1;
            end = self.turns_out(at, end, *begin, &mut known).last;
        }
        begins
    }

    /// Returns what the pages from `at` on cost at best where the page before ends at `end`, and where the first of them
    /// begins.
    fn best(&mut self, at: usize, end: f32, known: &mut Known) -> (Cost, Begin) {
        if at >= self.document.pages.len() {
            return ((0, 0, 0), Begin::default());
        }
        // Below the half it is all one where the page before ends.
        let key = (at, hundredths(end.min(HALF + 1.0)));
        if let Some(best) = known.best.get(&key) {
            return *best;
        }
        let mut best: Option<(Cost, Begin)> = None;
        for (follows, apart) in [(false, false), (true, false), (false, true), (true, true)] {
            let begin = Begin { follows, apart };
            if follows && (end > HALF || !self.may_follow(at)) {
                continue;
            }
            // A table stands apart only where that fills a sheet which is half empty.
            let plain = self.turns_out(at, end, Begin { apart: false, ..begin }, known);
            if apart && (plain.last > HALF || plain.further == 0 || !self.ends_with_table(at)) {
                continue;
            }
            let trial = self.turns_out(at, end, begin, known);
            let is_whole = trial.further == 0;
            let least = if apart { HALF } else { FILLED };
            if (follows || apart) && !is_whole && (trial.first < least || self.is_signed(at)) {
                continue;
            }
            if apart && (trial.further > plain.further || trial.last <= EMPTY) {
                continue;
            }
            let ((sheets, empty, changes), _) = self.best(at + 1, trial.last, known);
            let (own, left) = if follows { (0, 0) } else { (1, usize::from(end <= EMPTY)) };
            let changes = changes + usize::from(follows) + usize::from(apart);
            let cost = (own + trial.further + sheets, left + empty, changes);
            if best.is_none_or(|(least, _)| cost < least) {
                best = Some((cost, begin));
            }
        }
        let best = best.unwrap_or_default();
        known.best.insert(key, best);
        best
    }

    fn ends_with_table(&self, at: usize) -> bool {
        let blocks = self.document.pages.get(at).map_or(&[][..], |page| &page.blocks);
        matches!(blocks, [_, .., Block::Section { .. }, Block::Table(_)])
    }

    /// Says whether page and page before stand in one column of blocks.
    fn may_follow(&self, at: usize) -> bool {
        let flows = |page: Option<&Page>| page.is_some_and(|page| page.frame == Frame::Flow && !page.is_second());
        at > 0 && flows(self.document.pages.get(at - 1)) && flows(self.document.pages.get(at))
    }

    fn is_signed(&self, at: usize) -> bool {
        let blocks = self.document.pages.get(at).map_or(&[][..], |page| &page.blocks);
        blocks.iter().any(|block| matches!(block, Block::Signature { .. }))
    }

    /// Lays a page out away from the document, below one that ends at `end`.
    fn turns_out(&mut self, at: usize, end: f32, begin: Begin, known: &mut Known) -> Trial {
        let whole = Trial { further: 0, first: BOTTOM, last: BOTTOM };
        let document = self.document;
        let Some(page) = document.pages.get(at).filter(|page| page.frame == Frame::Flow) else { return whole };
        let y = if begin.follows { end + BETWEEN } else { TOP };
        if let Some(trial) = known.trials.get(&(at, hundredths(y), begin.apart)) {
            return *trial;
        }
        let scratch = Canvas::new(&self.engine);
        let canvas = std::mem::replace(&mut self.canvas, scratch);
        let (sheets, section) = (std::mem::take(&mut self.sheets), std::mem::replace(&mut self.section, Canvas::ROOT));
        self.sheet(false);
        self.y = y;
        self.ended.clear();
        self.flow(page, begin.apart);
        let last = self.y;
        let trial = Trial { further: self.ended.len(), first: self.ended.first().copied().unwrap_or(last), last };
        (self.canvas, self.sheets, self.section) = (canvas, sheets, section);
        known.trials.insert((at, hundredths(y), begin.apart), trial);
        trial
    }
}

fn hundredths(y: f32) -> u32 {
    (y * 100.0).round().max(0.0) as u32
}
