//! How lines sound: labels, numbers, ticks, sentences; and how they are printed.

use std::io;

use super::{
    Linear,
    change::{Asked, Snapshot, Told},
    words::{self, Word},
};
use crate::{
    args,
    i18n::Args,
    text::wrap,
    tui::{
        Kept, Model, Scene, Screen,
        keymap::{self, Context},
        transcript::{Line, Mark, spoken},
    },
};

/// A page of so many lines is said whole each time; of a longer one only what is new.
const SHORT: usize = 12;

/// So many lines are said of a list that typing narrows, before anything is typed.
const FEW: usize = 9;

/// Returns a message of the program without arguments.
fn say(scene: &Scene, id: &str) -> String {
    spoken(&scene.words.text(id, &Args::new()))
}

/// Says whether a sign closes what stands inside it: the sentence around it goes on or ends after it.
fn is_closing(c: char) -> bool {
    matches!(c, ')' | '）' | ']' | '"' | '”' | '’' | '»' | '」' | '』' | '》')
}

/// Returns text with an end to its sentence.
pub fn sentence(scene: &Scene, text: &str) -> String {
    let text = spoken(text);
    match text.chars().next_back() {
        Some(c) if c.is_alphanumeric() || is_closing(c) || c == '%' => {
            spoken(&scene.words.text("linear-sentence", &args![text = text]))
        }
        _ => text,
    }
}

/// Returns several sentences in a row.
pub fn sentences(scene: &Scene, parts: &[String]) -> String {
    let parts: Vec<String> = parts.iter().filter(|part| !part.is_empty()).map(|part| sentence(scene, part)).collect();
    parts.join(&scene.words.text("report-space", &Args::new()))
}

/// Returns a line in words, without its number.
pub fn line(scene: &Scene, line: &Line) -> String {
    let mut text = line.text.clone();
    if !line.label.is_empty() {
        text = spoken(&scene.words.text("linear-label", &args![label = &line.label, text = text]));
    }
    for note in &line.notes {
        if line.in_columns && !text.is_empty() {
            text = format!("{text}{}{note}", scene.words.text("linear-dot", &Args::new()));
            continue;
        }
        let ends = text.chars().next_back().is_some_and(|c| !c.is_alphanumeric() && !is_closing(c));
        let id = match (text.is_empty(), ends, line.label.is_empty()) {
            (true, ..) => {
                text.clone_from(note);
                continue;
            }
            (_, true, _) => "linear-after",
            (_, false, true) => "linear-label",
            (_, false, false) => "linear-besides",
        };
        text = spoken(&scene.words.text(id, &args![label = &text, text = note]));
    }
    let id = match line.mark {
        Mark::Ticked => "linear-ticked",
        Mark::Chosen => "linear-chosen",
        Mark::Answered => "linear-answered",
        Mark::Flagged => "linear-flagged",
        Mark::None | Mark::Unticked | Mark::Open => return text,
    };
    spoken(&scene.words.text(id, &args![text = text]))
}

/// Returns a line with what stands under it.
fn under_a_line(scene: &Scene, text: &str, under: &str) -> String {
    if under.is_empty() {
        return text.to_owned();
    }
    let is_first = !text.contains([':', '：', '.', '。']);
    if is_first {
        return spoken(&scene.words.text("linear-label", &args![label = text, text = under]));
    }
    sentences(scene, &[text.to_owned(), under.to_owned()])
}

/// Replaces the names of function keys by the words that do the same.
fn without_keys(model: &Model, text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('F') {
        let (before, after) = rest.split_at(at);
        kept.push_str(before);
        let digits: String = after.chars().skip(1).take_while(char::is_ascii_digit).collect();
        let follows = after.get(1 + digits.len()..).unwrap_or_default();
        let joined = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        let is_key = !digits.is_empty() && !joined(before.chars().next_back()) && !joined(follows.chars().next());
        let word = is_key.then(|| key_word(model, &digits)).flatten();
        match word {
            Some(word) => {
                kept.push_str(&model.scene.words.text("linear-quoted", &args![word = word]));
                rest = follows;
            }
            None => {
                kept.push('F');
                rest = after.get(1..).unwrap_or_default();
            }
        }
    }
    kept.push_str(rest);
    kept
}

fn key_word(model: &Model, number: &str) -> Option<String> {
    let named = |key: &keymap::Key| key.name() == ("key-name-f", number.to_owned());
    let binding = keymap::bindings(Context::Menu).find(|binding| binding.keys.iter().any(named))?;
    Some(words::own(model, binding.action).unwrap_or_else(|| words::english(binding.action)))
}

impl Linear<'_> {
    /// Prints one line, broken only where a terminal shows it.
    pub(super) fn print(&mut self, text: &str) -> io::Result<()> {
        let dot = self.model.scene.words.text("linear-dot", &Args::new());
        let text = without_keys(&self.model, &spoken(text)).replace(" · ", &dot);
        if text.is_empty() {
            return Ok(());
        }
        match self.lines.columns {
            Some(columns) => {
                let lines = wrap(&text, columns, self.model.scene.lang());
                lines.iter().try_for_each(|line| writeln!(self.to, "{line}"))
            }
            None => writeln!(self.to, "{text}"),
        }
    }

    fn blank(&mut self) -> io::Result<()> {
        writeln!(self.to)
    }

    /// Says how this works, once.
    pub(super) fn greet(&mut self) -> io::Result<()> {
        let text = say(&self.model.scene, "linear-greeting");
        self.print(&text)
    }

    /// Says a page from its heading to what can be answered.
    pub(super) fn tell_page(&mut self, page: &Snapshot) -> io::Result<()> {
        let scene = &self.model.scene;
        let heading = &page.heading;
        let title = if heading.short.is_empty() { &heading.start } else { &heading.short };
        let mut parts = vec![title.clone()];
        if let Some((done, total)) = heading.progress.filter(|(_, total)| *total > 0 && !self.counts_itself()) {
            parts.push(scene.tell("linear-progress", &args![done = done, total = total]));
        }
        if heading.end != self.told.end {
            parts.push(heading.end.clone());
            self.told.end.clone_from(&heading.end);
        }
        let text = sentences(scene, &parts);
        self.blank()?;
        self.print(&text)?;
        if page.asked().is_some_and(|asked| asked.is_filter) {
            self.tell_found(page)?;
            return self.tell_rest(page);
        }
        let heard = self.told.page(page).filter(|_| page.block.lines.len() > SHORT);
        let which = match heard {
            Some(heard) => page.added(heard),
            None => (0..page.block.lines.len()).collect(),
        };
        let is_heard = heard.is_some();
        self.tell_lines(page, &which)?;
        if is_heard {
            self.tell("linear-as-before")?;
        }
        self.tell_rest(page)
    }

    /// Says these lines of a page. What stands under a line that can be chosen is said with it; fields that are not in focus
    /// come in their turn.
    fn tell_lines(&mut self, page: &Snapshot, which: &[usize]) -> io::Result<()> {
        let numbers: Vec<(usize, usize)> = page.choices().map(|(number, item, _)| (number, item)).collect();
        let number_of = |item: Option<usize>| numbers.iter().find(|(_, known)| Some(*known) == item).map(|(at, _)| *at);
        let asked = page.asked().map(|asked| asked.label);
        let mut lines = page.block.lines.iter().enumerate().peekable();
        while let Some((at, shown)) = lines.next() {
            let Some(number) = number_of(shown.item) else {
                let is_label = shown.item.is_some() && asked.as_ref() == Some(&shown.text);
                let is_said = shown.item.is_none() || self.is_asked(page, at);
                if which.contains(&at) && shown.typed.is_none() && is_said && !is_label {
                    let text = line(&self.model.scene, shown);
                    self.print(&text)?;
                }
                continue;
            };
            let mut text = line(&self.model.scene, shown);
            while let Some((_, under)) = lines.next_if(|(_, under)| under.item == shown.item) {
                let under = line(&self.model.scene, under);
                text = under_a_line(&self.model.scene, &text, &under);
            }
            if which.contains(&at) {
                let text = self.model.scene.words.text("linear-item", &args![number = number, text = text]);
                self.print(&text)?;
            }
        }
        Ok(())
    }

    /// Says a list that typing narrows: all of it once something was typed, before that only how it begins.
    fn tell_found(&mut self, page: &Snapshot) -> io::Result<()> {
        let asked = page.asked();
        let is_narrowed = asked.as_ref().is_some_and(|asked| !asked.text.is_empty());
        let from = asked.filter(|_| is_narrowed).map_or(0, |asked| asked.at);
        let choices: Vec<usize> = page.choices().map(|(_, item, _)| item).collect();
        let most = if is_narrowed { choices.len() } else { FEW };
        let is_said = |item: &usize| choices.iter().position(|known| known == item).is_some_and(|at| at < most);
        let lines = page.block.lines.iter().enumerate().skip(from);
        let which: Vec<usize> =
            lines.filter(|(_, line)| line.item.as_ref().is_none_or(is_said)).map(|(at, _)| at).collect();
        self.tell_lines(page, &which)?;
        if choices.len() > most {
            let text = self.model.scene.words.text("linear-more", &args![count = choices.len() - most]);
            self.print(&text)?;
        }
        Ok(())
    }

    /// Says whether a line belongs to the field in focus, such as what is wrong with it.
    fn is_asked(&self, page: &Snapshot, at: usize) -> bool {
        let item = page.block.lines.get(at).and_then(|line| line.item);
        page.asked().and_then(|asked| page.block.lines.get(asked.at)).is_some_and(|line| line.item == item)
    }

    /// Says what is asked, how to answer where that is new, and which words work where they are others.
    fn tell_rest(&mut self, page: &Snapshot) -> io::Result<()> {
        let asked = page.asked();
        if let Some(asked) = &asked {
            self.tell_field(asked)?;
        }
        let hint = self.hint(page, asked.as_ref());
        let goes_on = super::answer::goes_on(&self.model);
        if self.told.hints.insert(hint) {
            self.tell(hint)?;
            if hint == "linear-hint-ticks" && goes_on {
                self.tell("linear-hint-go-on")?;
            }
        } else if hint == "linear-hint-ticks" && hint != self.told.hint && goes_on {
            self.tell("linear-hint-ticks-short")?;
        }
        self.told.hint = hint;
        self.tell_new_words(&words::words(&self.model, asked.is_some()))
    }

    /// Lists the words of this page, and those that work on most pages, each once.
    fn tell_new_words(&mut self, words: &[Word]) -> io::Result<()> {
        let (common, special): (Vec<&Word>, Vec<&Word>) = words.iter().partition(|word| word.is_common);
        let special: Vec<String> = special.iter().map(|word| word.shown().to_owned()).collect();
        let mut list = Vec::new();
        if !special.is_empty() && self.told.words.insert(special.clone()) {
            list.extend(special);
        }
        for word in common {
            if self.told.common.insert(word.shown().to_owned()) {
                list.push(word.shown().to_owned());
            }
        }
        if list.is_empty() {
            return Ok(());
        }
        let list = self.model.scene.words.list(&list);
        let text = self.model.scene.words.text("linear-words", &args![list = list]);
        self.print(&text)
    }

    /// Says whether the page says itself how far one is.
    fn counts_itself(&self) -> bool {
        matches!(self.model.screen, Screen::Profile(_) | Screen::Tier(_))
    }

    fn tell_field(&mut self, asked: &Asked) -> io::Result<()> {
        let scene = &self.model.scene;
        let text = match (asked.label.is_empty(), asked.text.is_empty()) {
            (true, true) => return Ok(()),
            (false, true) => asked.label.clone(),
            (true, false) => scene.words.text("linear-holds", &args![text = &asked.text]),
            (false, false) => {
                let holds = scene.words.text("linear-holds", &args![text = &asked.text]);
                sentences(scene, &[asked.label.clone(), holds])
            }
        };
        self.print(&text)
    }

    /// Returns the message that says how to answer here.
    fn hint(&self, page: &Snapshot, asked: Option<&Asked>) -> &'static str {
        match asked {
            Some(asked) if asked.is_filter => "linear-hint-filter",
            Some(_) => "linear-hint-field",
            None if self.takes_number() => "linear-hint-length",
            None if page.ticks() => "linear-hint-ticks",
            None if page.choices().next().is_some() => "linear-hint-choose",
            None => "linear-hint-read",
        }
    }

    /// Says what became of a line that was typed, and what is new.
    pub(super) fn tell_change(
        &mut self,
        before: &Snapshot,
        after: &Snapshot,
        answer: super::answer::Answer,
    ) -> io::Result<()> {
        use super::answer::Answer;
        match answer {
            Answer::Said => return Ok(()),
            Answer::Again => {
                self.told = Told::default();
                return self.tell_page(after);
            }
            Answer::Done { .. } => {}
        }
        let Answer::Done { chosen, risk } = answer else { return Ok(()) };
        let scene = &self.model.scene;
        let mut parts: Vec<String> = Vec::new();
        let moved = after.moved(before);
        let notice = after.notice.clone();
        if scene.file.kept == Kept::Failed {
            parts.push(scene.say("screen-not-saved"));
        } else if self.saved && notice.is_none() {
            parts.push(say(scene, "linear-saved"));
        }
        if moved.is_empty() && self.saved {
            parts.extend(chosen);
        }
        for (mark, text) in moved {
            let id = if mark == Mark::Ticked { "linear-now-ticked" } else { "linear-now-unticked" };
            parts.push(scene.words.text(id, &args![text = text]));
        }
        parts.extend(risk.filter(|_| self.saved));
        parts.extend(notice);
        let status = after.heading.status.clone();
        // A room hears its time although nothing was saved, and with every question.
        let is_time = matches!(self.model.screen, Screen::Room(_));
        let is_news = status != self.told.status || is_time && after.is_elsewhere(before);
        if (self.saved || is_time) && is_news {
            parts.push(status.clone());
        }
        self.told.status = status;
        let text = sentences(scene, &parts);
        self.print(&text)?;
        if after.is_elsewhere(before) {
            return self.tell_page(after);
        }
        if after.asked().is_some_and(|asked| asked.is_filter) {
            return self.tell_found(after);
        }
        let heard = self.told.page(after).filter(|_| after.block.lines.len() > SHORT && !after.is_like(before));
        let is_heard = heard.is_some();
        let mut added = after.added(heard.unwrap_or(before));
        // What the field says already is not said twice.
        let asked = after.asked();
        let is_same = asked == before.asked() && added.is_empty();
        if is_same && text.is_empty() {
            return self.tell("linear-nothing");
        }
        if asked.is_some() && is_same {
            return Ok(());
        }
        added.retain(|at| after.block.lines.get(*at).is_some_and(|line| line.typed.is_none()));
        self.tell_lines(after, &added)?;
        if is_heard {
            self.tell("linear-as-before")?;
        }
        if asked != before.asked() || !added.is_empty() {
            self.tell_rest(after)?;
        }
        Ok(())
    }

    /// Lists the words that work with what they do.
    pub(super) fn tell_words(&mut self, words: &[Word]) -> io::Result<()> {
        let scene = &self.model.scene;
        let mut lines = vec![say(scene, "linear-help")];
        let (parts, acts): (Vec<&Word>, Vec<&Word>) = words.iter().partition(|word| word.help.is_empty());
        if !parts.is_empty() {
            let list: Vec<&str> = parts.iter().map(|word| word.shown()).collect();
            lines.push(scene.words.text("linear-help-parts", &args![list = scene.words.list(&list)]));
        }
        for word in acts {
            let text = if word.help == word.shown() {
                word.help.clone()
            } else {
                scene.words.text("linear-label", &args![label = word.shown(), text = &word.help])
            };
            lines.push(text);
        }
        lines.iter().try_for_each(|line| self.print(line))
    }

    /// Says one thing.
    pub(super) fn tell(&mut self, id: &str) -> io::Result<()> {
        let text = say(&self.model.scene, id);
        self.print(&text)
    }

    /// Says that everything is kept.
    pub(super) fn tell_end(&mut self) -> io::Result<()> {
        match self.model.scene.file.kept {
            Kept::Nothing => Ok(()),
            Kept::Failed => self.tell("screen-not-saved"),
            Kept::At(_) | Kept::Pending => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_closing;

    #[test]
    fn a_sentence_may_end_in_what_closes_in_it() {
        // 「否」, «não», "no": each still wants its full stop.
        assert!(['」', '』', '»', '"', '”', ')', '）'].into_iter().all(is_closing));
        assert!(!['.', '。', '?', '「', '«', ':'].into_iter().any(is_closing));
    }
}
