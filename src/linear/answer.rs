//! What a typed line means: a number, several, a word, text for a field.

use std::io;

use super::{
    Linear,
    change::{Asked, Snapshot},
    words::{self, Does, Word, find, folded},
};
use crate::tui::{
    Action, Context, Message, Model, QuestionPage, Screen,
    keymap::{self, digit},
    transcript::Mark,
};

/// What came of a line.
#[derive(Debug)]
pub enum Answer {
    /// Something was said already; the page is as it was.
    Said,
    /// The page is to be said again.
    Again,
    /// The model moved.
    Done {
        /// The line that was chosen.
        chosen: Option<String>,
        /// What a risky answer means.
        risk: Option<String>,
    },
}

impl Answer {
    fn moved() -> Self {
        Self::Done { chosen: None, risk: None }
    }
}

/// Reads a number in digits of any script.
fn number(text: &str) -> Option<usize> {
    let mut value = 0usize;
    for c in text.chars() {
        value = value.checked_mul(10)?.checked_add(usize::from(digit(c)?))?;
    }
    (!text.is_empty()).then_some(value)
}

/// Reads one or several numbers, with blanks or commas between.
fn numbers(text: &str) -> Option<Vec<usize>> {
    let parts = text.split([' ', ',', ';', '，', '、', '；', '\u{3000}']).filter(|part| !part.is_empty());
    let all: Option<Vec<usize>> = parts.map(number).collect();
    all.filter(|all| !all.is_empty())
}

/// Returns text in quotes without them: there a word is only text.
fn quoted(text: &str) -> Option<&str> {
    [('"', '"'), ('“', '”'), ('「', '」'), ('«', '»')]
        .iter()
        .find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close))
}

impl Linear<'_> {
    /// Does what a line asks for.
    pub(super) fn answer(&mut self, typed: &str) -> io::Result<Answer> {
        let typed = typed.trim();
        let page = Snapshot::new(&self.model);
        let asked = page.asked();
        let words = words::words(&self.model, asked.is_some());
        if let Some(asked) = asked {
            return self.answer_field(typed, &page, &asked, &words);
        }
        if typed.is_empty() {
            return self.go_on(&page);
        }
        if self.takes_number()
            && let Some(answer) = self.answer_length(typed, &page)?
        {
            return Ok(answer);
        }
        if let Some(numbers) = numbers(typed) {
            return self.answer_numbers(&page, &numbers);
        }
        if let Some(word) = find(&words, typed, false) {
            return self.do_word(&word.does.clone(), &words);
        }
        if let Some(item) = named(&page, typed, false) {
            return self.choose(&page, item);
        }
        // A word with the number of the line that it is about; which words work may depend on the line.
        if let Some((word, at)) = typed.rsplit_once(char::is_whitespace)
            && let Some(at) = number(at)
            && let Some((_, item, _)) = page.choices().find(|(shown, ..)| *shown == at)
            && self.focus(item)?
            && let Some(Does::Act(action)) =
                find(&words::words(&self.model, false), word, true).map(|word| word.does.clone())
        {
            self.send(Message::Do(action))?;
            return Ok(Answer::moved());
        }
        match (find(&words, typed, true).map(|word| word.does.clone()), named(&page, typed, true)) {
            (Some(does), None) => self.do_word(&does, &words),
            (None, Some(item)) => self.choose(&page, item),
            (Some(_), Some(_)) => self.said("linear-two-ways"),
            (None, None) => self.said("linear-unknown"),
        }
    }

    fn said(&mut self, id: &str) -> io::Result<Answer> {
        self.tell(id)?;
        Ok(Answer::Said)
    }

    fn do_word(&mut self, does: &Does, words: &[Word]) -> io::Result<Answer> {
        match does {
            Does::Act(action) => {
                self.send(Message::Do(*action))?;
                Ok(Answer::moved())
            }
            Does::Explain(_, text) => {
                text.lines().try_for_each(|line| self.print(line))?;
                Ok(Answer::Said)
            }
            Does::Clear => {
                self.clear()?;
                Ok(Answer::moved())
            }
            Does::Help => {
                self.tell_words(words)?;
                Ok(Answer::Said)
            }
            Does::Again => Ok(Answer::Again),
        }
    }

    /// An empty line goes on where that chooses nothing that was not chosen; elsewhere the page is said again.
    fn go_on(&mut self, page: &Snapshot) -> io::Result<Answer> {
        let goes_on = goes_on(&self.model);
        let is_answered = matches!(self.model.screen, Screen::Question(_)) && self.model.overlay.is_none();
        let one = |line: &crate::tui::transcript::Line| matches!(line.mark, Mark::Chosen | Mark::Open);
        let is_one = page.choices().any(|(_, _, line)| one(line));
        let chosen = page.choices().find(|(_, _, line)| line.mark == Mark::Chosen).map(|(_, item, _)| item);
        match chosen {
            Some(item) if is_one && !self.focus(item)? => return Ok(Answer::Again),
            None if is_one => return self.said("linear-choose-first"),
            _ => {}
        }
        if goes_on && (is_one || page.ticks() || page.block.focus.is_some() || page.block.items == 0)
            || is_answered && page.block.focus.is_some()
        {
            self.send(Message::Do(Action::Choose))?;
            return Ok(Answer::moved());
        }
        Ok(Answer::Again)
    }

    fn answer_numbers(&mut self, page: &Snapshot, numbers: &[usize]) -> io::Result<Answer> {
        let items: Option<Vec<usize>> = numbers
            .iter()
            .map(|number| page.choices().find(|(shown, ..)| shown == number).map(|(_, item, _)| item))
            .collect();
        match items.as_deref() {
            None => self.said("linear-no-line"),
            Some([item]) => self.choose(page, *item),
            Some(items) if page.ticks() => {
                for item in items {
                    if self.focus(*item)? {
                        self.send(Message::Do(Action::Toggle))?;
                    }
                }
                Ok(Answer::moved())
            }
            Some(_) => self.said("linear-one-only"),
        }
    }

    /// Chooses or ticks a line.
    fn choose(&mut self, page: &Snapshot, item: usize) -> io::Result<Answer> {
        let chosen = page.choices().find(|(_, known, _)| *known == item).map(|(_, _, line)| line.clone());
        if !self.focus(item)? {
            return self.said("linear-no-line");
        }
        // Where lines are ticked, one without a mark says its state in words.
        let context = self.model.context();
        let is_tick = chosen.as_ref().is_some_and(|line| match line.mark {
            Mark::Ticked | Mark::Unticked => true,
            Mark::None => context == Context::Ticks,
            _ => false,
        });
        let toggles = keymap::bindings(context).any(|binding| binding.action == Action::Toggle);
        let asked = match (&self.model.screen, &self.model.overlay) {
            (Screen::Question(page), None) => Some(page.asked().clone()),
            _ => None,
        };
        self.send(Message::Do(if is_tick && toggles { Action::Toggle } else { Action::Choose }))?;
        let risk = asked.and_then(|control| QuestionPage::risk(&self.model.scene, &control));
        Ok(Answer::Done { chosen: chosen.map(|line| line.text), risk })
    }

    /// Moves to a line, as keys would. Says whether it could.
    fn focus(&mut self, item: usize) -> io::Result<bool> {
        let has = |action| keymap::bindings(self.model.context()).any(|binding| binding.action == action);
        let (up, down) = if has(Action::Up) { (Action::Up, Action::Down) } else { (Action::Previous, Action::Next) };
        let mut before = None;
        for _ in 0..super::WINDOW.height {
            let now = Snapshot::new(&self.model).block.focus;
            if now == Some(item) {
                return Ok(true);
            }
            if before.is_some() && before == Some(now) {
                return Ok(false);
            }
            before = Some(now);
            self.send(Message::Do(if now.is_some_and(|now| now > item) { up } else { down }))?;
        }
        Ok(false)
    }

    /// Answers a field: text, nothing to keep what stands there, or a word.
    fn answer_field(&mut self, typed: &str, page: &Snapshot, asked: &Asked, words: &[Word]) -> io::Result<Answer> {
        if typed.is_empty() {
            if asked.is_filter && asked.text.is_empty() {
                return Ok(Answer::Again);
            }
            self.send(Message::Do(Action::Choose))?;
            return Ok(Answer::moved());
        }
        let text = match quoted(typed) {
            Some(text) => text,
            None => {
                if let Some(word) = find(words, typed, false) {
                    return self.do_word(&word.does.clone(), words);
                }
                if let Some(numbers) = numbers(typed).filter(|_| asked.is_filter) {
                    return self.answer_found(page, &numbers);
                }
                typed
            }
        };
        self.clear()?;
        self.send(Message::Paste(text.to_owned()))?;
        if !asked.is_filter && self.model.notice.is_none() {
            self.send(Message::Do(Action::Choose))?;
        }
        Ok(Answer::moved())
    }

    /// Chooses of a list that was narrowed: at once, or once typing is over.
    fn answer_found(&mut self, page: &Snapshot, numbers: &[usize]) -> io::Result<Answer> {
        let [at] = numbers else { return self.said("linear-one-only") };
        let Some((_, item, line)) = page.choices().find(|(shown, ..)| shown == at) else {
            return self.said("linear-no-line");
        };
        // A field of its own above the list: one moves in the list while typing. Else typing is over first.
        let is_above =
            page.asked().and_then(|asked| page.block.lines.get(asked.at)).is_some_and(|line| line.item.is_none());
        if is_above {
            return self.choose(page, item);
        }
        self.send(Message::Do(Action::Choose))?;
        let over = Snapshot::new(&self.model);
        match over.choices().find(|(_, _, other)| other.text == line.text).map(|(_, item, _)| item) {
            Some(item) if over.asked().is_none() => self.choose(&over, item),
            _ => self.said("linear-no-line"),
        }
    }

    /// Empties the field in focus.
    fn clear(&mut self) -> io::Result<()> {
        let Some(asked) = Snapshot::new(&self.model).asked() else { return Ok(()) };
        if asked.text.is_empty() {
            return Ok(());
        }
        self.send(Message::Do(Action::Last))?;
        for _ in asked.text.chars() {
            self.send(Message::Do(Action::Erase))?;
        }
        Ok(())
    }

    /// Says whether digits are typed into a number here, with a line for its unit.
    pub(super) fn takes_number(&self) -> bool {
        self.model.context() == Context::Cell && self.model.page().offers(&self.model.scene, Action::Erase)
    }

    /// Answers a number with its unit: `6 months`, `30`, `for ever`; none where it is no such thing.
    fn answer_length(&mut self, typed: &str, page: &Snapshot) -> io::Result<Option<Answer>> {
        let digits: Vec<u8> = typed.chars().map_while(digit).collect();
        let unit = typed.trim_start_matches(|c| digit(c).is_some()).trim();
        if digits.is_empty() {
            return Ok(None);
        }
        if !unit.is_empty() {
            let line =
                number(unit).and_then(|at| page.choices().find(|(shown, ..)| *shown == at).map(|(_, item, _)| item));
            let Some(item) = line.or_else(|| named(page, unit, true)) else {
                return self.said("linear-no-unit").map(Some);
            };
            if !self.focus(item)? {
                return self.said("linear-no-unit").map(Some);
            }
        }
        for _ in 0..8 {
            self.send(Message::Do(Action::Erase))?;
        }
        for digit in digits {
            self.send(Message::Digit(digit))?;
        }
        self.send(Message::Do(Action::Choose))?;
        Ok(Some(Answer::Done { chosen: Some(typed.to_owned()), risk: None }))
    }
}

/// Says whether Enter goes on here, or closes, whatever line is in front.
pub fn goes_on(model: &Model) -> bool {
    let choose = keymap::bindings(model.context()).find(|binding| binding.action == Action::Choose);
    choose.is_some_and(|binding| matches!(binding.label, "key-go-on" | "key-close"))
}

/// Finds a line by its words: whole, else by its start where `by_start` allows that and only one begins so.
fn named(page: &Snapshot, typed: &str, by_start: bool) -> Option<usize> {
    let typed = folded(typed);
    let mut whole = page.choices().filter(|(_, _, line)| folded(&line.text) == typed);
    if let (Some((_, item, _)), None) = (whole.next(), whole.next()) {
        return Some(item);
    }
    if !by_start || typed.is_empty() {
        return None;
    }
    let mut found = page.choices().filter(|(_, _, line)| folded(&line.text).starts_with(&typed));
    found.next().filter(|_| found.next().is_none()).map(|(_, item, _)| item)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_in_any_script_and_any_company() {
        assert_eq!(numbers("1 3,4"), Some(vec![1, 3, 4]));
        assert_eq!(numbers("１、３"), Some(vec![1, 3]));
        assert_eq!(numbers("٣"), Some(vec![3]));
        for text in ["", "one", "1 b", ","] {
            assert_eq!(numbers(text), None, "{text}");
        }
    }

    #[test]
    fn quotes_make_text_of_a_word() {
        assert_eq!(quoted("\"back\""), Some("back"));
        assert_eq!(quoted("「返回」"), Some("返回"));
        assert_eq!(quoted("back"), None);
    }
}
