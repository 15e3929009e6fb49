//! The model of a one-line text field, for every script.
//!
//! The caret moves by grapheme cluster. Backspace undoes the last key stroke: in Thai, Arabic or Vietnamese it takes the
//! last mark only, of an emoji the whole picture. What is stored is always cleaned and composed.

use std::collections::HashSet;

use unicode_segmentation::UnicodeSegmentation;

use super::bidi::{Bidi, Direction, visual_with_caret};
use super::safe::{TooLong, clean_line};
use super::width::{grapheme_width, width};
use super::wrap::{breaks, is_complex};

/// A line of text being edited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    text: String,
    /// Byte offset, always between two clusters.
    caret: usize,
    limit: usize,
    /// Whether the whole text is selected: what is typed first takes its place.
    selected: bool,
}

impl Field {
    /// Makes an empty field that takes at most `limit` graphemes.
    pub const fn new(limit: usize) -> Self {
        Self { text: String::new(), caret: 0, limit, selected: false }
    }

    /// Makes a field that holds `text`, cleaned, with the caret at its end.
    ///
    /// A stored text over the limit is kept whole; it can be shortened but not lengthened.
    pub fn with_text(text: &str, limit: usize) -> Self {
        let text = clean_line(text);
        Self { caret: text.len(), text, limit, selected: false }
    }

    /// Selects the whole text, if there is any: what is typed first takes its place, erasing empties the field, and a
    /// movement keeps it to be edited.
    #[must_use]
    pub fn selected(self) -> Self {
        Self { selected: !self.text.is_empty(), ..self }
    }

    /// Whether the whole text is selected.
    pub const fn is_selected(&self) -> bool {
        self.selected
    }

    /// Returns the text, cleaned and composed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the byte offset of the caret in [`text`](Self::text), always between two clusters.
    pub const fn caret(&self) -> usize {
        self.caret
    }

    /// Whether nothing is written.
    pub const fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Returns the number of graphemes written.
    pub fn graphemes(&self) -> usize {
        self.text.graphemes(true).count()
    }

    /// Empties the field and returns what was written.
    pub fn take(&mut self) -> String {
        self.caret = 0;
        self.selected = false;
        std::mem::take(&mut self.text)
    }

    /// Writes a typed or pasted text at the caret; line ends become spaces, harmful characters are dropped.
    ///
    /// # Errors
    ///
    /// [`TooLong`] if the field would hold more graphemes than it takes; nothing is written then.
    pub fn insert(&mut self, typed: &str) -> Result<(), TooLong> {
        let (before, after) = if self.selected { ("", "") } else { self.halves() };
        let mut edited = Self::new(self.limit);
        edited.set(&format!("{before}{typed}"), after);
        let graphemes = edited.graphemes();
        if graphemes > self.limit && graphemes > self.graphemes() {
            return Err(TooLong { graphemes, limit: self.limit });
        }
        *self = edited;
        Ok(())
    }

    /// Takes back the last key stroke before the caret: the last code point, or a whole emoji, flag or variation.
    pub fn backspace(&mut self) {
        if self.empties() {
            return;
        }
        let (before, after) = self.halves();
        let Some(cluster) = before.graphemes(true).next_back() else { return };
        let mut kept = before.to_owned();
        if goes_as_a_whole(cluster) {
            kept.truncate(before.len() - cluster.len());
        } else {
            kept.pop();
            // A joiner with nothing to join would glue the next letter invisibly.
            kept.truncate(kept.trim_end_matches('\u{200D}').len());
        }
        let after = after.to_owned();
        self.set(&kept, &after);
    }

    /// Removes the cluster behind the caret.
    pub fn delete(&mut self) {
        if self.empties() {
            return;
        }
        let end = self.after_caret();
        self.remove(self.caret, end);
    }

    /// Removes the word before the caret.
    pub fn delete_word(&mut self) {
        if self.empties() {
            return;
        }
        let start = self.word_before();
        self.remove(start, self.caret);
    }

    /// Moves the caret one cluster towards the start of the text, which is to the right in a right-to-left text.
    pub fn left(&mut self) {
        self.selected = false;
        let (before, _) = self.halves();
        self.caret = before.grapheme_indices(true).next_back().map_or(0, |(start, _)| start);
    }

    /// Moves the caret one cluster towards the end of the text.
    pub fn right(&mut self) {
        self.selected = false;
        self.caret = self.after_caret();
    }

    /// Moves the caret to the start of its word, or of the word before.
    pub fn word_left(&mut self) {
        self.selected = false;
        self.caret = self.word_before();
    }

    /// Moves the caret to the start of the next word, or to the end of the text.
    pub fn word_right(&mut self) {
        self.selected = false;
        let next = word_starts(&self.text).into_iter().find(|&start| start > self.caret);
        self.caret = next.unwrap_or(self.text.len());
    }

    /// Moves the caret to the start of the text.
    pub const fn home(&mut self) {
        self.selected = false;
        self.caret = 0;
    }

    /// Moves the caret to the end of the text.
    pub const fn end(&mut self) {
        self.selected = false;
        self.caret = self.text.len();
    }

    /// Returns the part of the text to show in `cells` cells, in logical order, and the column of the caret in it.
    ///
    /// The caret is always in sight, with text on both sides where there is any; at the end of the text it stands on the
    /// cell behind it.
    pub fn view(&self, cells: usize) -> (String, usize) {
        let (shown, before) = self.window(cells);
        (shown.to_owned(), width(before))
    }

    /// Returns the part of the text to show in `cells` cells as the terminal prints it, and the column of the caret in it.
    ///
    /// The text has one blank cell at its logical end, for the caret. Right-align it when `base` is right to left.
    pub fn view_visual(&self, cells: usize, base: Direction, mode: Bidi) -> (String, usize) {
        let (shown, before) = self.window(cells);
        visual_with_caret(shown, base, mode, before.len())
    }

    /// Chooses what is shown: the text in sight, and the part of it before the caret. One cell stays free for the caret.
    fn window(&self, cells: usize) -> (&str, &str) {
        let room = cells.saturating_sub(1);
        if width(&self.text) <= room {
            return (&self.text, self.halves().0);
        }
        let (before, after) = self.halves();
        let ahead = width(after).min(room / 2).max(after.graphemes(true).next().map_or(0, grapheme_width)).min(room);
        let mut left = room - ahead;
        let start = before
            .grapheme_indices(true)
            .rev()
            .take_while(|(_, cluster)| fits(&mut left, cluster))
            .last()
            .map_or(before.len(), |(start, _)| start);
        let mut left = left + ahead;
        let end = after
            .grapheme_indices(true)
            .take_while(|(_, cluster)| fits(&mut left, cluster))
            .last()
            .map_or(0, |(at, cluster)| at + cluster.len());
        let shown = self.text.get(start..before.len() + end).unwrap_or_default();
        (shown, before.get(start..).unwrap_or_default())
    }

    fn halves(&self) -> (&str, &str) {
        self.text.split_at_checked(self.caret).unwrap_or((&self.text, ""))
    }

    fn after_caret(&self) -> usize {
        let (before, after) = self.halves();
        before.len() + after.graphemes(true).next().map_or(0, str::len)
    }

    fn word_before(&self) -> usize {
        word_starts(&self.text).into_iter().rfind(|&start| start < self.caret).unwrap_or(0)
    }

    /// Empties the field where its text is selected. Says whether it was.
    fn empties(&mut self) -> bool {
        let was = self.selected;
        if was {
            self.take();
        }
        was
    }

    fn remove(&mut self, start: usize, end: usize) {
        let before = self.text.get(..start).unwrap_or_default().to_owned();
        let after = self.text.get(end..).unwrap_or_default().to_owned();
        self.set(&before, &after);
    }

    /// Stores both halves cleaned, the caret between them or behind the cluster in which they met.
    fn set(&mut self, before: &str, after: &str) {
        self.selected = false;
        self.text = clean_line(&format!("{before}{after}"));
        let wanted = clean_line(before).len();
        let ends = self.text.grapheme_indices(true).map(|(start, cluster)| start + cluster.len());
        self.caret = std::iter::once(0).chain(ends).find(|&end| end >= wanted).unwrap_or(self.text.len());
    }
}

/// Takes the cells of `cluster` from `left` if there are that many.
fn fits(left: &mut usize, cluster: &str) -> bool {
    let fitting = left.checked_sub(grapheme_width(cluster));
    *left = fitting.unwrap_or(*left);
    fitting.is_some()
}

/// Whether a cluster is one picture, of which no part means anything to whoever typed it.
fn goes_as_a_whole(cluster: &str) -> bool {
    let part_of_picture = |c| {
        matches!(c, '\u{1F1E6}'..='\u{1F1FF}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{20E3}')
            || matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
    };
    let joined_picture = cluster.contains('\u{200D}')
        && cluster.contains(|c| matches!(c, '\u{2190}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}'));
    cluster.contains(part_of_picture) || joined_picture || cluster == "\r\n"
}

/// Byte offsets at which words start; Thai and its neighbours are parted by the language model of the line breaker.
fn word_starts(text: &str) -> Vec<usize> {
    let mut starts: Vec<usize> = if text.contains(is_complex) {
        std::iter::once(0).chain(breaks(text, false)).collect()
    } else {
        text.split_word_bound_indices().map(|(start, _)| start).collect()
    };
    let clusters: HashSet<usize> = text.grapheme_indices(true).map(|(start, _)| start).collect();
    starts.retain(|start| {
        let rest = text.get(*start..).unwrap_or_default();
        clusters.contains(start) && rest.starts_with(char::is_alphanumeric)
    });
    starts
}

#[cfg(test)]
mod tests;
