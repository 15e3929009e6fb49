//! The order in which a terminal prints a line that holds Arabic or Hebrew.

use unicode_bidi::{BidiInfo, Level};
use unicode_bidi_mirroring::get_mirrored;
use unicode_segmentation::UnicodeSegmentation;

use super::arabic::shape;
use super::safe::is_bidi_control;
use super::width::{grapheme_width, width};

/// Which way a text or a layout runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    fn level(self) -> Level {
        match self {
            Self::Ltr => Level::ltr(),
            Self::Rtl => Level::rtl(),
        }
    }
}

/// Who joins and orders right-to-left letters. No way is right on every terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Bidi {
    /// The program: joined letters in visual order, for terminals that print cells as they come.
    #[default]
    App,
    /// The terminal: letters in logical order.
    Terminal,
    /// The program orders words, the terminal turns the letters of each word (kitty).
    Words,
    /// Nobody: logical order, for screen readers and copying.
    Off,
}

impl Bidi {
    /// Whether the program lays out right-to-left text itself, so that the layout mirrors too.
    pub const fn is_visual(self) -> bool {
        matches!(self, Self::App | Self::Words)
    }
}

/// Returns the direction of the first strong character of `text` outside isolates, if there is one.
pub fn strong_direction(text: &str) -> Option<Direction> {
    match unicode_bidi::get_base_direction_full(text) {
        unicode_bidi::Direction::Ltr => Some(Direction::Ltr),
        unicode_bidi::Direction::Rtl => Some(Direction::Rtl),
        unicode_bidi::Direction::Mixed => None,
    }
}

/// Returns the direction of `text` by its first strong character; left to right if it has none.
pub fn direction_of(text: &str) -> Direction {
    strong_direction(text).unwrap_or_default()
}

/// Returns one finished line as `mode` prints it, in a paragraph of direction `base`.
///
/// Where the program orders, letters are joined, clusters stand in visual order with their marks behind their base, and
/// brackets are mirrored. Bidi controls are dropped in every mode. The result is never wider than `line`.
pub fn visual(line: &str, base: Direction, mode: Bidi) -> String {
    if !mode.is_visual() || (base == Direction::Ltr && !has_rtl(line)) {
        return without_controls(line);
    }
    let shaped = shape(line);
    let ordered: String = arrange(&shaped, base).into_iter().map(|cluster| cluster.text).collect();
    if mode == Bidi::Words { turn_words(&ordered) } else { ordered }
}

/// Returns a line as [`visual`] does, with one blank cell at its logical end, and the column of the caret that stands
/// before byte `caret` of `line`.
///
/// At the end of the line the caret stands on the blank, which is the leftmost cell of a right-to-left line.
pub fn visual_with_caret(line: &str, base: Direction, mode: Bidi, caret: usize) -> (String, usize) {
    let before = line.get(..caret).unwrap_or(line);
    let whole = format!("{line} ");
    if !mode.is_visual() || (base == Direction::Ltr && !has_rtl(line)) {
        return (without_controls(&whole), width(&without_controls(before)));
    }
    let shaped = shape(&whole);
    let clusters = arrange(&shaped, base);
    let target = shape(before).graphemes(true).count();
    let column = clusters.iter().take_while(|cluster| cluster.logical != target).map(|c| grapheme_width(&c.text)).sum();
    let ordered: String = clusters.into_iter().map(|cluster| cluster.text).collect();
    (if mode == Bidi::Words { turn_words(&ordered) } else { ordered }, column)
}

/// A grapheme cluster in its place on the screen.
struct Placed {
    /// Its number in logical order.
    logical: usize,
    text: String,
}

/// Puts the clusters of one line into visual order.
///
/// Whole clusters take the level of their first character: reversing characters would tear marks from their base.
fn arrange(line: &str, base: Direction) -> Vec<Placed> {
    let info = BidiInfo::new(line, Some(base.level()));
    let mut levels = Vec::with_capacity(line.len());
    for paragraph in &info.paragraphs {
        let of_line = info.reordered_levels(paragraph, paragraph.range.clone());
        levels.extend(of_line.get(paragraph.range.clone()).unwrap_or_default());
    }
    let clusters: Vec<(&str, Level)> = line
        .grapheme_indices(true)
        .map(|(start, text)| (text, levels.get(start).copied().unwrap_or_else(|| base.level())))
        .collect();
    let cluster_levels: Vec<Level> = clusters.iter().map(|cluster| cluster.1).collect();
    BidiInfo::reorder_visual(&cluster_levels)
        .into_iter()
        .filter_map(|logical| {
            let (text, level) = clusters.get(logical)?;
            let mut chars = text.chars().filter(|&c| !is_bidi_control(c));
            let first = chars.next()?;
            let first = if level.is_rtl() { get_mirrored(first).unwrap_or(first) } else { first };
            Some(Placed { logical, text: std::iter::once(first).chain(chars).collect() })
        })
        .collect()
}

/// Puts the letters of each right-to-left word back into logical order, for a terminal that turns them itself.
fn turn_words(ordered: &str) -> String {
    let mut turned = String::with_capacity(ordered.len());
    let mut word: Vec<&str> = Vec::new();
    for cluster in ordered.graphemes(true) {
        if cluster.starts_with(is_rtl_letter) {
            word.push(cluster);
        } else {
            turned.extend(word.drain(..).rev());
            turned.push_str(cluster);
        }
    }
    turned.extend(word.drain(..).rev());
    turned
}

/// Letters that are written right to left, without the digits, which are not.
fn is_rtl_letter(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{065F}' | '\u{066A}'..='\u{06EF}' | '\u{06FA}'..='\u{08FF}')
        || matches!(c, '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Whether anything in `text` can run right to left; over-careful, so that the rest needs no bidi at all.
fn has_rtl(text: &str) -> bool {
    text.contains(|c| {
        matches!(c, '\u{0590}'..='\u{08FF}' | '\u{200F}' | '\u{202B}' | '\u{202E}' | '\u{2067}')
            || matches!(c, '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}')
            || matches!(c, '\u{1E800}'..='\u{1EFFF}')
    })
}

fn without_controls(text: &str) -> String {
    text.chars().filter(|&c| !is_bidi_control(c)).collect()
}

#[cfg(test)]
mod tests;
