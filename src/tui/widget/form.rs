//! Several text fields, one below the other.

use jiff::civil::Date;

use super::rows::Rows;
use crate::scoring::{Points, parse_decimal};
use crate::text::Field;
use crate::tui::keymap::digit;
use crate::tui::message::{Action, Message};
use crate::tui::theme::Theme;

/// The longest line that is taken, in graphemes.
pub const LINE: usize = 500;

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Any text.
    Text,
    /// Names with commas between, or nothing.
    Names,
    /// Text that may not stay empty.
    Needed,
    /// A date, or nothing.
    Date,
    /// A date that may not stay empty.
    DateNeeded,
    /// A whole number from 1 to 100.
    Points,
    /// Working days of a week: above 0, at most 7, in decimals.
    Days,
    /// An amount in decimals, or nothing.
    Amount,
    /// Three letters of a currency, or nothing.
    Currency,
    /// Minutes of a workshop: 10 to 480, in digits of any script.
    Minutes,
}

/// One field with its label.
#[derive(Debug, Clone)]
struct Line {
    label: &'static str,
    field: Field,
    kind: Kind,
    /// The name of its draft.
    draft: Option<String>,
}

/// What a message did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It means nothing to a form.
    Nothing,
    /// Text or caret changed.
    Edited,
    /// Another field has the focus.
    Moved,
    /// Everything is filled in and was confirmed.
    Done,
    /// The user wants out; nothing is lost, what was typed stays a draft.
    Left,
}

/// Fields and their focus.
#[derive(Debug, Clone, Default)]
pub struct Form {
    lines: Vec<Line>,
    focus: usize,
    fault: Option<&'static str>,
}

/// Reads a date as people here type it: year, month, day with any of `-/.` between.
pub fn parse_date(text: &str) -> Option<Date> {
    let mut parts = text.trim().split(['-', '/', '.']).map(|part| part.trim().parse::<i16>());
    let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
    if parts.next().is_some() || year < 1000 {
        return None;
    }
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

impl Form {
    /// Adds a field that starts with `text`. `draft` names the draft that keeps half a sentence. What is typed first takes
    /// the place of a value; a sentence with a draft, and a list of names, goes on at its end.
    #[must_use]
    pub fn with(mut self, label: &'static str, text: &str, kind: Kind, draft: Option<String>) -> Self {
        let field = Field::with_text(text, LINE);
        let goes_on = draft.is_some() || kind == Kind::Names;
        let field = if goes_on { field } else { field.selected() };
        self.lines.push(Line { label, field, kind, draft });
        self
    }

    /// Makes the field that was added last a value: what is typed first takes its place, although it keeps a draft.
    #[must_use]
    pub fn replaceable(mut self) -> Self {
        if let Some(line) = self.lines.last_mut() {
            line.field = line.field.clone().selected();
        }
        self
    }

    /// Returns the number of fields.
    #[allow(clippy::len_without_is_empty, reason = "a form always has fields")]
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Returns which field has the focus.
    pub fn focus(&self) -> usize {
        self.focus.min(self.lines.len().saturating_sub(1))
    }

    /// Returns the text of a field, without blanks around it.
    pub fn text(&self, at: usize) -> &str {
        self.lines.get(at).map_or("", |line| line.field.text().trim())
    }

    /// Returns the whole number of a field, typed in digits of any script; none where it is none.
    pub fn number(&self, at: usize) -> Option<u32> {
        let digits = self.text(at).chars().map(|c| digit(c).map(|digit| char::from(b'0' + digit)));
        digits.collect::<Option<String>>()?.parse().ok()
    }

    /// Returns the date of a field; none where it is empty or none.
    pub fn date(&self, at: usize) -> Option<Date> {
        parse_date(self.text(at))
    }

    /// Returns the name and the text of the draft of the field in focus.
    pub fn draft(&self) -> Option<(String, String)> {
        let line = self.lines.get(self.focus())?;
        line.draft.clone().map(|name| (name, line.field.text().to_owned()))
    }

    /// Returns the message that says what is wrong with a field.
    pub fn fault_of(&self, at: usize) -> Option<&'static str> {
        let text = self.text(at);
        match self.lines.get(at)?.kind {
            Kind::Text | Kind::Names => None,
            Kind::Needed => text.is_empty().then_some("screen-form-needed"),
            Kind::Date => (!text.is_empty() && parse_date(text).is_none()).then_some("screen-form-date"),
            Kind::DateNeeded => parse_date(text).is_none().then_some("screen-form-date"),
            Kind::Points => {
                let number = text.parse::<u8>().ok().filter(|points| (1..=100).contains(points));
                number.is_none().then_some("screen-form-points")
            }
            Kind::Days => {
                let (none, week) = (Points::from_integer(0.into()), Points::from_integer(7.into()));
                let days = parse_decimal(text).filter(|days| *days > none && *days <= week);
                days.is_none().then_some("screen-form-days")
            }
            Kind::Amount => (!text.is_empty() && parse_decimal(text).is_none()).then_some("screen-form-amount"),
            Kind::Minutes => {
                let minutes = self.number(at).filter(|minutes| (10..=480).contains(minutes));
                minutes.is_none().then_some("workshop-form-minutes")
            }
            Kind::Currency => {
                let is_code = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
                (!text.is_empty() && !is_code).then_some("screen-form-currency")
            }
        }
    }

    /// Returns the first field with a fault, and what is wrong with it.
    pub fn first_fault(&self) -> Option<(usize, &'static str)> {
        (0..self.lines.len()).find_map(|at| self.fault_of(at).map(|fault| (at, fault)))
    }

    /// Shows a fault from outside, such as a date too far away.
    pub fn refuse(&mut self, at: usize, fault: &'static str) {
        self.focus = at;
        self.fault = Some(fault);
    }

    /// Takes a message.
    pub fn update(&mut self, message: &Message) -> Outcome {
        let focus = self.focus();
        let count = self.lines.len();
        let Some(line) = self.lines.get_mut(focus) else { return Outcome::Nothing };
        let field = &mut line.field;
        match message {
            Message::Type(c) => {
                let mut bytes = [0; 4];
                self.fault = field.insert(c.encode_utf8(&mut bytes)).err().map(|_| "screen-form-long");
                Outcome::Edited
            }
            Message::Paste(text) => {
                self.fault = field.insert(text).err().map(|_| "screen-form-long");
                Outcome::Edited
            }
            Message::Do(action) => {
                match action {
                    Action::Left => field.left(),
                    Action::Right => field.right(),
                    Action::WordLeft => field.word_left(),
                    Action::WordRight => field.word_right(),
                    Action::First => field.home(),
                    Action::Last => field.end(),
                    Action::Erase => field.backspace(),
                    Action::EraseWord => field.delete_word(),
                    Action::Delete => field.delete(),
                    Action::Next => return self.move_to((focus + 1).min(count - 1)),
                    Action::Previous => return self.move_to(focus.saturating_sub(1)),
                    Action::Choose => return self.confirm(focus),
                    Action::Back => return Outcome::Left,
                    _ => return Outcome::Nothing,
                }
                Outcome::Edited
            }
            _ => Outcome::Nothing,
        }
    }

    fn move_to(&mut self, at: usize) -> Outcome {
        // Moving is always allowed; only finishing is not.
        self.fault = None;
        self.focus = at;
        Outcome::Moved
    }

    fn confirm(&mut self, focus: usize) -> Outcome {
        if let Some(fault) = self.fault_of(focus) {
            self.fault = Some(fault);
            return Outcome::Edited;
        }
        if focus + 1 < self.lines.len() {
            return self.move_to(focus + 1);
        }
        if let Some((at, fault)) = self.first_fault() {
            self.refuse(at, fault);
            return Outcome::Moved;
        }
        Outcome::Done
    }

    /// Adds the fields to `rows`; `words` gives the text of a label or a fault.
    pub fn rows(&self, rows: &mut Rows<'_>, indent: usize, theme: &Theme, words: &dyn Fn(&str) -> String) {
        for (at, line) in self.lines.iter().enumerate() {
            let focused = at == self.focus();
            rows.focus(focused, |rows| {
                let style = if focused { theme.selected } else { theme.label };
                rows.hanging(indent, if focused { "› " } else { "  " }, style, &words(line.label), style);
                rows.input(indent + 2, &line.field, focused, theme.field);
                if let Some(fault) = self.fault.filter(|_| focused) {
                    rows.text(indent + 2, &words(fault), theme.warning);
                }
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn type_in(form: &mut Form, text: &str) {
        for c in text.chars() {
            form.update(&Message::Type(c));
        }
    }

    #[test]
    fn dates_are_read_year_first() {
        let date = jiff::civil::date(2027, 3, 1);
        for text in ["2027-03-01", "2027/3/1", " 2027.3.1 "] {
            assert_eq!(parse_date(text), Some(date), "{text}");
        }
        for text in ["", "1.3.27", "2027-13-01", "2027-02-30", "2027-3", "soon"] {
            assert_eq!(parse_date(text), None, "{text}");
        }
    }

    #[test]
    fn a_form_is_done_when_everything_needed_is_there() {
        let mut form = Form::default().with("a", "", Kind::Needed, None).with("b", "", Kind::DateNeeded, None);
        assert_eq!(form.update(&Message::Do(Action::Choose)), Outcome::Edited);
        type_in(&mut form, "Ana");
        assert_eq!(form.update(&Message::Do(Action::Choose)), Outcome::Moved);
        type_in(&mut form, "2027-01-0");
        assert_eq!(form.update(&Message::Do(Action::Choose)), Outcome::Edited);
        type_in(&mut form, "1");
        assert_eq!(form.update(&Message::Do(Action::Choose)), Outcome::Done);
        assert_eq!(form.text(0), "Ana");
    }

    #[test]
    fn going_back_is_allowed_with_faults() {
        let mut form = Form::default().with("a", "", Kind::Points, None);
        assert_eq!(form.update(&Message::Do(Action::Back)), Outcome::Left);
        for (text, fault) in [("0", true), ("75", false), ("101", true), ("x", true)] {
            let form = Form::default().with("a", text, Kind::Points, None);
            assert_eq!(form.fault_of(0).is_some(), fault, "{text}");
        }
    }
}
