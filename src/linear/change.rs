//! What a page says now, and what of it is new.

use std::collections::{BTreeMap, BTreeSet};

use crate::tui::{
    Heading, Model, read,
    transcript::{Block, Line, Mark},
};

/// What was said already, so that it need not be said again.
#[derive(Debug, Default)]
pub struct Told {
    /// The words that pages have of their own.
    pub words: BTreeSet<Vec<String>>,
    /// Words that work on most pages.
    pub common: BTreeSet<String>,
    /// How to answer.
    pub hint: &'static str,
    /// Pages as they were said last, by place; a place may have several, such as a list and a form.
    pages: BTreeMap<String, Vec<Snapshot>>,
    /// Ways to answer that were explained.
    pub hints: BTreeSet<&'static str>,
    /// What stood at the end of the heading.
    pub end: String,
    /// What stood above the keys.
    pub status: String,
}

impl Told {
    /// Returns a page as it was said last.
    pub fn page(&self, page: &Snapshot) -> Option<&Snapshot> {
        self.pages.get(&page.place)?.iter().find(|heard| page.is_like(heard))
    }

    /// Keeps a page as it was said.
    pub fn keep(&mut self, page: Snapshot) {
        let heard = self.pages.entry(page.place.clone()).or_default();
        heard.retain(|heard| !page.is_like(heard));
        heard.push(page);
        if heard.len() > FACES {
            heard.remove(0);
        }
    }
}

/// How many faces of a place are remembered.
const FACES: usize = 4;

/// A page as it is read.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// Which page it is.
    place: String,
    /// What stands around it.
    pub heading: Heading,
    /// What it says.
    pub block: Block,
    /// The line above its keys.
    pub notice: Option<String>,
}

/// A field in focus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// What is asked; empty where nothing stands before the field.
    pub label: String,
    /// What stands in it.
    pub text: String,
    /// The line in which it stands.
    pub at: usize,
    /// Whether it only narrows the lines below it.
    pub is_filter: bool,
}

impl Snapshot {
    /// Reads the page.
    pub fn new(model: &Model) -> Self {
        let (heading, block) = read(model);
        let control = model.page().control().map(ToString::to_string).unwrap_or_default();
        let in_front = if model.overlay.is_some() { "+" } else { "" };
        // A company that gets its name is no other page.
        let start = heading.start.replace(&model.scene.heading_title(), "");
        let place = format!("{}{in_front}|{start}|{control}", model.screen.name());
        Self { place, heading, block, notice: model.notice.as_ref().map(|notice| notice.text.clone()) }
    }

    /// Says whether it is another page.
    pub fn is_elsewhere(&self, before: &Self) -> bool {
        self.place != before.place || self.first() != before.first() && !self.has_choices_of(before)
    }

    /// Says whether most of it was there before.
    pub fn is_like(&self, before: &Self) -> bool {
        let has_none = |page: &Self| page.choices().next().is_none();
        let alike = if has_none(self) { has_none(before) } else { self.has_choices_of(before) };
        self.first() == before.first() && alike
    }

    fn first(&self) -> Option<&str> {
        self.block.lines.first().map(|line| line.text.as_str())
    }

    /// Says whether most of what can be chosen could be chosen before.
    fn has_choices_of(&self, before: &Self) -> bool {
        let is_old = |line: &Line| before.choices().any(|(_, _, old)| key(old) == key(line));
        2 * self.choices().filter(|(_, _, line)| is_old(line)).count() > self.choices().count()
    }

    /// Returns the field in focus.
    pub fn asked(&self) -> Option<Asked> {
        let lines = &self.block.lines;
        let (at, line) = lines.iter().enumerate().find(|(_, line)| is_in_focus(line))?;
        let typed = line.typed.as_ref()?;
        let of_item = |other: &&Line| line.item.is_some() && other.item == line.item && other.typed.is_none();
        let label = lines.iter().take(at).rev().find(of_item).map(whole);
        let label = label.unwrap_or_else(|| line.label.clone());
        // A form has several fields, or nothing else to choose.
        let fields = lines.iter().filter(|line| line.typed.is_some()).count();
        let is_filter = line.item.is_none() || fields == 1 && self.choices().next().is_some();
        Some(Asked { label, text: typed.text.clone(), at, is_filter })
    }

    /// Iterates over the lines that can be chosen: the number that is shown, the number on the page, the first line of each.
    pub fn choices(&self) -> impl Iterator<Item = (usize, usize, &Line)> {
        let is_typed =
            |item: usize| self.block.lines.iter().any(|line| line.item == Some(item) && line.typed.is_some());
        let mut last = None;
        let firsts = self.block.lines.iter().filter_map(move |line| {
            let item = line.item.filter(|item| last.replace(*item) != Some(*item))?;
            (!is_typed(item)).then_some((item, line))
        });
        firsts.enumerate().map(|(at, (item, line))| (at + 1, item, line))
    }

    /// Says whether the lines that can be chosen are ticked, any number of them.
    pub fn ticks(&self) -> bool {
        self.choices().any(|(_, _, line)| matches!(line.mark, Mark::Ticked | Mark::Unticked))
    }

    /// Returns the lines that were not there before, with what can be chosen under a heading that was.
    pub fn added(&self, before: &Self) -> Vec<usize> {
        let mut known: BTreeMap<(Key<'_>, &[String]), usize> = BTreeMap::new();
        for line in &before.block.lines {
            *known.entry((key(line), line.notes.as_slice())).or_default() += 1;
        }
        let mut added: Vec<usize> = Vec::new();
        for (at, line) in self.block.lines.iter().enumerate() {
            match known.get_mut(&(key(line), line.notes.as_slice())) {
                Some(count) if *count > 0 => *count -= 1,
                _ if line.typed.is_some() => {}
                _ => {
                    let of_field =
                        self.block.lines.iter().any(|other| other.item == line.item && other.typed.is_some());
                    let above = at.checked_sub(1).filter(|above| !added.contains(above));
                    let heads = |above: &usize| self.block.lines.get(*above).is_some_and(|line| line.item.is_none());
                    if line.item.is_some() && !of_field {
                        added.extend(above.filter(heads));
                    }
                    added.push(at);
                }
            }
        }
        added
    }

    /// Returns the lines that were ticked or are ticked no longer.
    pub fn moved(&self, before: &Self) -> Vec<(Mark, String)> {
        fn mark(line: &Line) -> Option<(Key<'_>, Mark)> {
            matches!(line.mark, Mark::Ticked | Mark::Unticked).then(|| (key(line), line.mark))
        }
        let known: BTreeMap<Key<'_>, Mark> = before.block.lines.iter().filter_map(mark).collect();
        let moved =
            self.block.lines.iter().filter(|line| {
                mark(line).and_then(|(key, mark)| known.get(&key).map(|old| *old != mark)).unwrap_or(false)
            });
        moved.map(|line| (line.mark, line.text.clone())).collect()
    }
}

/// What makes a line the same line: what it says, not whether it is ticked or where it stands.
type Key<'l> = (&'l str, &'l str);

fn key(line: &Line) -> Key<'_> {
    (&line.label, &line.text)
}

fn is_in_focus(line: &Line) -> bool {
    line.typed.as_ref().is_some_and(|typed| typed.in_focus)
}

/// Returns label and text of a line that stands before a field.
fn whole(line: &Line) -> String {
    if line.label.is_empty() { line.text.clone() } else { line.label.clone() }
}
