//! A comparison in words, the same on the screen and on the command line.

use super::{Comparison, Left, Moved, Pair, Standing, Turn};
use crate::{
    args,
    assessment::Run,
    i18n::{Args, Catalog, DateStyle},
    questionnaire::{ControlId, Status},
    scoring::{Colour, Residual, Twice},
};

/// Says a comparison in a language.
#[derive(Debug, Clone, Copy)]
pub struct Speech<'a> {
    words: &'a Catalog,
    /// Whether marks stay that keep pieces of another direction apart.
    is_marked: bool,
    /// Whether it is read line by line: then a message that draws an arrow has a twin whose id begins with `linear-`.
    is_linear: bool,
}

impl<'a> Speech<'a> {
    /// For the wizard, which orders pieces of another direction itself.
    pub fn screen(words: &'a Catalog) -> Self {
        Self { words, is_marked: true, is_linear: false }
    }

    /// For plain text.
    pub fn plain(words: &'a Catalog) -> Self {
        Self { words, is_marked: false, is_linear: false }
    }

    /// Says it for the ear where pages are read line by line.
    #[must_use]
    pub fn read(self, is_linear: bool) -> Self {
        Self { is_linear, ..self }
    }

    /// Returns a message with arguments.
    pub fn tell(self, id: &str, args: &Args<'_>) -> String {
        let twin = Some(format!("linear-{id}")).filter(|twin| self.is_linear && self.words.has(twin));
        let id = twin.as_deref().unwrap_or(id);
        if self.is_marked { self.words.rich(id, args).string } else { self.words.text(id, args) }
    }

    fn say(self, id: &str) -> String {
        self.tell(id, &Args::new())
    }

    /// Returns a word as it stands inside a sentence.
    fn part(self, id: &str, part: &str) -> String {
        let text = if self.is_marked {
            self.words.rich_attr(id, part, &Args::new()).map(|text| text.string)
        } else {
            self.words.attr(id, part, &Args::new())
        };
        text.unwrap_or_else(|| self.say(id))
    }

    fn twice<T: PartialEq + Copy>(self, value: Twice<T>, word: impl Fn(T) -> String) -> String {
        match value.agreed() {
            Some(value) => word(value),
            None => self.tell("between", &args![worst = word(value.worst), best = word(value.best)]),
        }
    }

    /// Returns a colour inside a sentence.
    pub fn colour(self, colour: Option<Twice<Colour>>) -> String {
        let word = |colour: Colour| self.part(&format!("colour-{}", colour.id()), "inside");
        colour.map_or_else(|| self.say("not-known"), |colour| self.twice(colour, word))
    }

    fn risk(self, risk: Option<Twice<Residual>>) -> String {
        let word = |risk: Residual| self.part(&format!("residual-{}", risk.id()), "inside");
        risk.map_or_else(|| self.say("not-known"), |risk| self.twice(risk, word))
    }

    fn status(self, status: Option<Status>) -> String {
        let id = status.map_or_else(|| "status-unanswered".to_owned(), |status| format!("status-{}", status.id()));
        self.part(&id, "short")
    }

    /// Returns the short name of a control.
    pub fn control(self, control: &ControlId) -> String {
        self.part(&format!("control-{control}"), "title")
    }

    /// Returns what happened in a sentence: "3 better, 1 worse, 2 newly unknown".
    pub fn summary(self, comparison: &Comparison) -> String {
        let counts = Turn::ALL.into_iter().map(|turn| (turn, comparison.with(turn).count()));
        let counts = counts.filter(|(_, count)| *count > 0);
        let mut parts: Vec<String> = counts
            .map(|(turn, count)| self.tell(&format!("compare-count-{}", turn.id()), &args![count = count]))
            .collect();
        if parts.is_empty() {
            return self.say("compare-nothing");
        }
        if comparison.same > 0 {
            parts.push(self.tell("compare-count-same", &args![count = comparison.same]));
        }
        self.words.list(&parts)
    }

    /// Returns the heading of what took a turn.
    pub fn heading(self, turn: Turn) -> String {
        self.say(&format!("compare-{}", turn.id()))
    }

    /// Returns a control with what it was and what it is.
    pub fn moved(self, moved: &Moved) -> String {
        let name = self.control(&moved.control);
        let (before, after) = (self.status(moved.before), self.status(moved.after));
        match moved.turn {
            Turn::NewlyAsked => self.tell("compare-line-new", &args![name = name, after = after]),
            Turn::NoLongerAsked | Turn::NotYet => self.tell("compare-line-old", &args![name = name, before = before]),
            _ => self.tell("compare-line", &args![name = name, before = before, after = after]),
        }
    }

    fn standing(self, standing: &Standing) -> String {
        self.stands(standing.range, standing.colour)
    }

    fn stands(self, (low, high): (u8, u8), colour: Option<Twice<Colour>>) -> String {
        let args = args![low = low, high = high, spread = high.saturating_sub(low), colour = self.colour(colour)];
        self.tell("compare-standing", &args)
    }

    /// Returns a checklist with its ranges and colours.
    pub fn pair(self, pair: &Pair) -> String {
        let name = self.say(&format!("checklist-{}", pair.checklist));
        match (&pair.before, &pair.after) {
            (Some(before), Some(after)) => {
                let args = args![name = name, before = self.standing(before), after = self.standing(after)];
                self.tell("compare-list", &args)
            }
            (None, Some(after)) => self.tell("compare-list-new", &args![name = name, after = self.standing(after)]),
            (Some(before), None) => self.tell("compare-list-old", &args![name = name, before = self.standing(before)]),
            (None, None) => name,
        }
    }

    /// Returns a department with its risk left, before and now.
    pub fn left(self, left: &Left) -> String {
        let name = match left.name.as_str() {
            "" if left.department.is_whole() => self.say("department-whole"),
            "" => self.say("screen-department-unnamed"),
            name => name.to_owned(),
        };
        let args = args![name = name, before = self.risk(left.before), after = self.risk(left.after)];
        let id = match left.there {
            (false, _) => "compare-department-new",
            (_, false) => "compare-department-old",
            _ => "compare-department",
        };
        self.tell(id, &args)
    }

    /// Returns how many must-haves were and are open.
    pub fn musts(self, (before, after): (usize, usize)) -> String {
        self.tell("compare-musts", &args![before = before, count = after])
    }

    /// Returns one run of the trend.
    pub fn run(self, run: &Run) -> String {
        let date = self.words.date(run.date, DateStyle::Medium);
        let colour = |id: &str| Colour::ALL.into_iter().find(|colour| colour.id() == id);
        let twice =
            run.colour.as_ref().and_then(|(worst, best)| Some(Twice { worst: colour(worst)?, best: colour(best)? }));
        let Some(range) = run.range else { return self.tell("trend-run-none", &args![date = date]) };
        let args = args![date = date, standing = self.stands(range, twice), musts = run.must_haves];
        self.tell("trend-run", &args)
    }
}
