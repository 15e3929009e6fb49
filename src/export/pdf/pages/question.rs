//! Questions to be answered by hand: short ones in two columns, those with room for words over the whole width.

use super::super::{Align, Lines, Mark, Path, Stroke, Tag};
use super::{
    BOTTOM, Composer, TOP, WIDTH,
    scale::{Face, GREY, INK, RULE},
};
use crate::report::Question;

/// Width of a question in a column; the space between two is what is left.
const HALF: f32 = 240.0;
/// Space between two lines to write on.
const LINE_END: f32 = 12.0;
/// Where the words start; the number stands before them.
const INDENT: f32 = 20.0;
/// An open square, and the space to its words.
const SQUARE: f32 = 8.0;
const SQUARE_END: f32 = 4.5;
/// The least space between two options on a line.
const OPTION_END: f32 = 10.0;
/// Height of a line to write on.
const WRITTEN: f32 = 20.0;
/// Space below a question.
const BELOW: f32 = 10.0;
/// Space between the parts of a question.
const PART: f32 = 2.0;

/// A question that is set.
struct SetQuestion {
    width: f32,
    /// Where the words start.
    indent: f32,
    number: Lines,
    text: Lines,
    small: Vec<Lines>,
    /// Each with its place within the question: from the start of the words, from the top of the options.
    options: Vec<(f32, f32, Lines)>,
    options_height: f32,
    lines: Vec<Lines>,
}

impl SetQuestion {
    fn height(&self) -> f32 {
        let small: f32 = self.small.iter().map(Lines::height).sum();
        let options = if self.options.is_empty() { 0.0 } else { PART + self.options_height };
        let lines = if self.lines.is_empty() { 0.0 } else { self.caption_height() + self.written() };
        self.text.height() + small + options + lines + BELOW
    }

    /// Height of captions that stand above their lines, where one would leave too little of its line.
    fn caption_height(&self) -> f32 {
        let long = self.lines.iter().any(|caption| caption.width() > self.line_width() / 2.0);
        if long { self.lines.iter().map(Lines::height).fold(0.0, f32::max) } else { 0.0 }
    }

    /// Height of a line to write on: two languages before it need more.
    fn written(&self) -> f32 {
        let beside =
            if self.caption_height() > 0.0 { 0.0 } else { self.lines.iter().map(Lines::height).fold(0.0, f32::max) };
        WRITTEN.max(beside + PART)
    }

    /// Width of a line to write on, its caption included.
    fn line_width(&self) -> f32 {
        line_width(self.width - self.indent, self.lines.len())
    }
}

fn line_width(width: f32, lines: usize) -> f32 {
    (width + LINE_END) / lines.max(1) as f32 - LINE_END
}

/// Says whether a question has the whole width: one that is answered in words, too.
const fn is_wide(question: &Question) -> bool {
    question.lines.len() > 1
}

impl Composer<'_> {
    /// Returns the height of all questions on one sheet.
    pub(super) fn questions_height(&mut self, questions: &[Question]) -> f32 {
        let set = self.set_questions(questions);
        columns(&set).1
    }

    /// Returns the height that must be free for them to begin here: that of the first, or of the first two.
    pub(super) fn questions_least(&mut self, questions: &[Question]) -> f32 {
        let set = self.set_questions(questions.get(..questions.len().min(2)).unwrap_or_default());
        match questions.iter().any(is_wide) {
            true => set.first().map_or(0.0, SetQuestion::height),
            false => columns(&set).1,
        }
    }

    /// Places questions from [`Composer::y`] on, each whole on its sheet: short ones in two columns.
    pub(super) fn questions(&mut self, questions: &[Question]) {
        let set = self.set_questions(questions);
        let mut rest = set.as_slice();
        while !rest.is_empty() {
            let room = BOTTOM - self.y + BELOW;
            let fits = |count: &usize| rest.get(..*count).is_some_and(|some| columns(some).1 <= room);
            let count = match (1..=rest.len()).rev().find(fits) {
                Some(count) => count,
                None if self.y > TOP => {
                    self.sheet(false);
                    continue;
                }
                None => 1,
            };
            let (now, later) = rest.split_at(count);
            self.place_columns(now);
            rest = later;
            if !rest.is_empty() {
                self.sheet(false);
            }
        }
    }

    fn place_columns(&mut self, set: &[SetQuestion]) {
        let top = self.y;
        let (first, height) = columns(set);
        let (left, right) = set.split_at(first);
        for (x, column) in [(0.0, left), (WIDTH - HALF, right)] {
            self.y = top;
            column.iter().enumerate().for_each(|(at, question)| self.place_below(question, x, at > 0));
        }
        self.y = top + height - BELOW;
    }

    /// Places a question below another one, with a rule between them.
    fn place_below(&mut self, question: &SetQuestion, x: f32, ruled: bool) {
        if ruled {
            self.canvas.rule(x, x + question.width, self.y - BELOW / 2.0, 0.5, RULE);
        }
        self.place_question(question, x);
        self.y += question.height();
    }

    fn set_questions(&mut self, questions: &[Question]) -> Vec<SetQuestion> {
        questions.iter().map(|question| self.set_question(question)).collect()
    }

    fn set_question(&mut self, question: &Question) -> SetQuestion {
        let (cell, small) = (self.style(Face::Cell), self.style(Face::Small));
        let whole = if is_wide(question) { WIDTH } else { HALF };
        let indent = if question.number.is_empty() { 0.0 } else { INDENT };
        let width = whole - indent;
        let number = self.engine.label(&question.number, cell.bold());
        let text = self.lay(&question.text, cell.bold(), width);
        let small_lines = question.small.iter().map(|line| self.lay(line, small, width)).collect();
        let (options, options_height) = self.set_options(&question.options, width);
        let line = line_width(width, question.lines.len());
        let caption = |composer: &mut Self, words: &String| composer.words(words, small, line, Align::Start);
        let lines = question.lines.iter().map(|words| caption(self, words)).collect();
        SetQuestion { width: whole, indent, number, text, small: small_lines, options, options_height, lines }
    }

    /// Sets options one after the other, as many on a line as there is room for.
    fn set_options(&mut self, options: &[String], width: f32) -> (Vec<(f32, f32, Lines)>, f32) {
        let style = self.style(Face::Small).colour(INK);
        let start = SQUARE + SQUARE_END;
        let (mut x, mut y, mut below) = (0.0_f32, 0.0_f32, 0.0_f32);
        let mut set = Vec::new();
        for option in options {
            let words = self.words(option, style, f32::INFINITY, Align::Start);
            let long = start + words.width() > width;
            let words = if long { self.words(option, style, width - start, Align::Start) } else { words };
            if x > 0.0 && x + start + words.width() > width {
                (x, y) = (0.0, below);
            }
            below = below.max(y + words.height() + PART);
            let end = x + start + words.width() + OPTION_END;
            set.push((x, y, words));
            x = end;
        }
        (set, below)
    }

    fn place_question(&mut self, set: &SetQuestion, x: f32) {
        let words = x + set.indent;
        let mut y = self.y;
        if !set.text.is_empty() {
            let tag = self.canvas.tag(self.section, Tag::Paragraph);
            self.canvas.lines(x, y, &set.number, tag);
            self.canvas.lines(words, y, &set.text, tag);
            y += set.text.height();
        }
        for line in set.small.iter().filter(|line| !line.is_empty()) {
            let tag = self.canvas.tag(self.section, Tag::Note);
            self.canvas.lines(words, y, line, tag);
            y += line.height();
        }
        if !set.options.is_empty() {
            y += PART;
            let list = self.canvas.tag(self.section, Tag::List { numbered: false });
            for (left, top, option) in &set.options {
                let item = self.canvas.tag(list, Tag::Item);
                let body = self.canvas.tag(item, Tag::Body);
                let middle = y + top + option.baseline(0) - 2.9;
                let square =
                    Path::rect(words + left + 0.375, middle - SQUARE / 2.0 + 0.375, SQUARE - 0.75, SQUARE - 0.75);
                self.canvas.stroke(&square, Stroke::new(0.75, INK), Mark::Artifact);
                self.canvas.lines(words + left + SQUARE + SQUARE_END, y + top, option, body);
            }
            y += set.options_height;
        }
        let above = set.caption_height();
        let end = y + above + set.written() - 3.0;
        let mut from = words;
        for caption in &set.lines {
            let stop = from + set.line_width();
            let mut start = from;
            if !caption.is_empty() {
                let tag = self.canvas.tag(self.section, Tag::Paragraph);
                let top = if above > 0.0 { y + PART } else { end - caption.height() + 1.0 };
                self.canvas.lines(from, top, caption, tag);
                start += if above > 0.0 { 0.0 } else { caption.width() + 6.0 };
            }
            self.canvas.stroke(&Path::line(start, end, stop, end), Stroke::new(0.5, GREY), Mark::Artifact);
            from = stop + LINE_END;
        }
    }
}

/// Returns how many questions stand in the first of two columns so that both are as even as may be, and the height with
/// the space below; all of them stand in one column where any has the whole width.
fn columns(set: &[SetQuestion]) -> (usize, f32) {
    let whole: f32 = set.iter().map(SetQuestion::height).sum();
    if set.iter().any(|question| question.width > HALF) {
        return (set.len(), whole);
    }
    let (mut best, mut left) = ((set.len(), whole), 0.0_f32);
    for (at, question) in set.iter().enumerate() {
        left += question.height();
        let height = left.max(whole - left);
        if height < best.1 {
            best = (at + 1, height);
        }
    }
    best
}
