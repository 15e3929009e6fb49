//! Words of a document: messages with isolates kept, typed text cleaned, places that are marked inside a message.

use jiff::civil::Date;
use num_bigint::BigInt;
use unicode_segmentation::UnicodeSegmentation;

use super::{Inline, Run, Tone};
use crate::{
    i18n::{Args, Catalog, DateStyle, format},
    scoring::Points,
    text::clean_line,
};

/// The first of the noncharacters that stand for a marked place until a message is formatted.
const MARK: u32 = 0xFDD0;
/// How many there are.
const MARKS: usize = 32;

/// The catalogue of the report's language, as documents want it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words<'a>(pub(super) &'a Catalog);

impl Words<'_> {
    /// Returns a message without arguments.
    pub(super) fn text(self, id: &str) -> String {
        self.say(id, &Args::new())
    }

    /// Returns a message.
    pub(super) fn say(self, id: &str, args: &Args<'_>) -> String {
        self.0.rich(id, args).string
    }

    /// Returns an attribute of a message without arguments; empty where no language has it.
    pub(super) fn attr(self, id: &str, attribute: &str) -> String {
        self.0.rich_attr(id, attribute, &Args::new()).map(|text| text.string).unwrap_or_default()
    }

    /// Returns a message as plain text.
    pub(super) fn plain(self, id: &str, args: &Args<'_>) -> Inline {
        Inline::plain(self.say(id, args))
    }

    /// Returns a message whose arguments named in `marks` become runs of their own.
    pub(super) fn marked(self, id: &str, args: Args<'_>, marks: &[(&str, Run)]) -> Inline {
        let mut args = args;
        for (at, (name, _)) in marks.iter().take(MARKS).enumerate() {
            args.set((*name).to_owned(), mark(at));
        }
        let text = self.say(id, &args);
        let mut runs = Vec::new();
        let mut plain = String::new();
        for c in text.chars() {
            let at = (c as u32).checked_sub(MARK).and_then(|at| marks.get(at as usize));
            let Some((_, run)) = at else {
                plain.push(c);
                continue;
            };
            if !plain.is_empty() {
                runs.push(Run::new(std::mem::take(&mut plain)));
            }
            runs.push(run.clone());
        }
        if !plain.is_empty() {
            runs.push(Run::new(plain));
        }
        Inline(runs)
    }

    /// Joins items with commas: items often hold an "and" of their own.
    pub(super) fn list(self, items: &[String]) -> String {
        self.join("list-more", items)
    }

    /// Joins items that may hold commas, such as names with a role.
    pub(super) fn names(self, items: &[String]) -> String {
        self.join("report-join", items)
    }

    /// Joins at most `most` of such items and says how many more there are.
    pub(super) fn names_most(self, items: &[String], most: usize) -> String {
        self.most(items, most, |words, shown| words.names(shown))
    }

    fn join(self, id: &str, items: &[String]) -> String {
        let Some((first, rest)) = items.split_first() else { return String::new() };
        rest.iter().fold(first.clone(), |head, next| self.pair(id, &head, next))
    }

    fn pair(self, id: &str, first: &str, second: &str) -> String {
        self.say(id, &Args::new().with("first", first).with("second", second))
    }

    /// Joins at most `most` items with commas and says how many more there are.
    pub(super) fn list_most(self, items: &[String], most: usize) -> String {
        self.most(items, most, |words, shown| words.list(shown))
    }

    fn most(self, items: &[String], most: usize, join: impl Fn(Self, &[String]) -> String) -> String {
        match items.get(..most) {
            Some(shown) if shown.len() < items.len() => {
                let more = self.say("report-more", &Args::new().with("count", items.len() - shown.len()));
                if shown.is_empty() { more } else { self.pair("list-last", &join(self, shown), &more) }
            }
            _ => join(self, items),
        }
    }

    /// Joins sentences as the language does.
    pub(super) fn sentences(self, sentences: &[String]) -> String {
        let said: Vec<&str> = sentences.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        said.join(&self.text("report-space"))
    }

    /// Writes points with at most one decimal.
    pub(super) fn points(self, points: &Points) -> String {
        self.0.number(tenths(points))
    }

    /// Writes points to be gained, with their sign, which stays before them in every script; an en dash for none.
    pub(super) fn gain(self, points: &Points) -> String {
        let rounded = tenths(points);
        if rounded <= Points::from_integer(BigInt::from(0)) {
            return NONE.to_owned();
        }
        format!("\u{2066}+{}\u{2069}", self.0.number(&rounded))
    }

    /// Writes how many points more or fewer, with their sign; an en dash for none.
    pub(super) fn change(self, points: &Points) -> String {
        let rounded = tenths(points);
        if rounded < Points::from_integer(BigInt::from(0)) {
            return format!("\u{2212}{}", self.0.number(&-rounded));
        }
        self.gain(points)
    }

    /// Writes half-days as days.
    pub(super) fn days(self, half_days: u32) -> String {
        self.0.number(days(half_days))
    }

    /// Writes a date as in narrow columns.
    pub(super) fn date(self, date: Date) -> String {
        format::date(self.0.locale(), date, DateStyle::Medium)
    }
}

/// Nothing: an en dash, never an empty cell.
pub(super) const NONE: &str = "\u{2013}";

/// Returns half-days as days.
pub(super) fn days(half_days: u32) -> Points {
    Points::new(BigInt::from(half_days), BigInt::from(2))
}

pub(super) use crate::scoring::tenths;

fn mark(at: usize) -> String {
    u32::try_from(at).ok().and_then(|at| char::from_u32(MARK + at)).map(String::from).unwrap_or_default()
}

/// Returns what somebody typed on one line, cleaned and trimmed.
pub(super) fn typed(text: &str) -> String {
    let kept: String = clean_line(text).chars().filter(|c| !(0xFDD0..=0xFDEF).contains(&(*c as u32))).collect();
    kept.trim().to_owned()
}

/// Returns what somebody typed, cut to `most` characters as people count them, with an ellipsis.
pub(super) fn typed_most(text: &str, most: usize) -> String {
    let text = typed(text);
    let Some((cut, _)) = text.grapheme_indices(true).nth(most) else { return text };
    let kept = text.get(..cut).unwrap_or_default().trim_end();
    format!("{kept}\u{2026}")
}

/// A grey run.
pub(super) fn quiet(text: impl Into<String>) -> Run {
    Run { tone: Tone::Quiet, ..Run::new(text) }
}

/// A bold run.
pub(super) fn bold(text: impl Into<String>) -> Run {
    Run { bold: true, ..Run::new(text) }
}
