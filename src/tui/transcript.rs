//! What a page says, line by line and without a layout: what linear mode prints.
//!
//! Pages draw as always, into a [`Canvas`](super::canvas::Canvas) that records. [`Rows`](super::widget::rows::Rows) hand
//! over whole lines, each with what can be chosen, ticked or typed there; what is only for the eye is left out.

use super::canvas::is_harmful;

/// What stands before a line that can be chosen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mark {
    /// Nothing.
    #[default]
    None,
    /// Any of several, ticked.
    Ticked,
    /// Any of several, not ticked.
    Unticked,
    /// One of several, chosen.
    Chosen,
    /// One of several, not chosen.
    Open,
    /// Answered.
    Answered,
    /// To be looked at again.
    Flagged,
}

impl Mark {
    /// Reads a mark as pages put it before a line; none where `text` is no mark but words.
    pub fn read(text: &str) -> Option<Self> {
        let signs = [("[x]", Self::Ticked), ("[ ]", Self::Unticked), ("(x)", Self::Chosen), ("( )", Self::Open)];
        for (sign, mark) in signs {
            if let Some((before, after)) = text.split_once(sign) {
                return (is_wordless(before) && is_wordless(after)).then_some(mark);
            }
        }
        match text.trim_matches([' ', '›']) {
            "x" => Some(Self::Answered),
            "!" => Some(Self::Flagged),
            rest if is_wordless(rest) => Some(Self::None),
            _ => None,
        }
    }
}

/// Says whether a text has no letter: a drawing, a number before a line, a dot.
fn is_wordless(text: &str) -> bool {
    !text.chars().any(char::is_alphabetic)
}

/// Says whether a sign is only for the eye: arrows, lines, blocks.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{21ff}' | '\u{2500}'..='\u{25ff}' | '\u{2800}'..='\u{28ff}' | '›')
}

/// Says whether a text is only for the eye: signs, bars, dots, blanks.
pub(super) fn is_drawing(text: &str) -> bool {
    text.chars().all(|c| is_sign(c) || matches!(c, '|' | '·' | ' '))
}

/// A text field as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// What stands in it.
    pub text: String,
    /// Whether what is typed goes there.
    pub in_focus: bool,
}

/// One line, never wrapped.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// What the line is about, where a label stands before it.
    pub label: String,
    /// What it says.
    pub text: String,
    /// What stands beside it.
    pub notes: Vec<String>,
    /// Whether it is ticked, chosen, answered.
    pub mark: Mark,
    /// The field in this line.
    pub typed: Option<Typed>,
    /// Whether the notes are columns beside the text, not about it.
    pub in_columns: bool,
    /// Which of the lines that can be chosen it belongs to, from 0.
    pub item: Option<usize>,
}

impl Line {
    /// Makes a line of text.
    pub fn text(text: &str) -> Self {
        Self { text: spoken(text), ..Self::default() }
    }

    /// Says whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.label.is_empty() && self.text.is_empty() && self.notes.is_empty() && self.typed.is_none()
    }
}

/// Returns text without what no line of text holds: controls, marks of direction, drawing.
pub fn spoken(text: &str) -> String {
    // An arrow stands between what was and what comes of it.
    let text = text.replace(" → ", ", ");
    let kept: String = text.chars().filter(|c| *c == '\n' || !is_harmful(*c) && !is_sign(*c)).collect();
    kept.split_whitespace().filter(|word| *word != "|").collect::<Vec<_>>().join(" ")
}

/// What one draws in one go: lines, and which of them can be chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Block {
    /// The lines; those of `focus` and all others that can be chosen are numbered within the block.
    pub lines: Vec<Line>,
    /// How many lines can be chosen.
    pub items: usize,
    /// Which of them is in focus.
    pub focus: Option<usize>,
}

/// What a page says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Transcript {
    /// Blocks with the row and the column at which they are drawn.
    blocks: Vec<((u16, u16), Block)>,
}

impl Transcript {
    /// Adds what stands at a row and a column.
    pub fn add(&mut self, (x, y): (u16, u16), block: Block) {
        self.blocks.push(((y, x), block));
    }

    /// Returns everything in the order of reading, numbered throughout.
    pub fn read(mut self) -> Block {
        self.blocks.sort_by_key(|(at, _)| *at);
        let mut whole = Block::default();
        for (_, block) in self.blocks {
            let first = whole.items;
            let number = |line: Line| Line { item: line.item.map(|item| first + item), ..line };
            whole.lines.extend(block.lines.into_iter().map(number).filter(|line| !line.is_empty()));
            // A list of its own beside the one in front has no focus of its own.
            whole.focus = whole.focus.or(block.focus.map(|at| first + at));
            whole.items += block.items;
        }
        whole
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_and_words_are_none() {
        let marks = [
            ("› [x] 4  ", Mark::Ticked),
            ("  [ ] ", Mark::Unticked),
            ("› (x) ", Mark::Chosen),
            ("  ( ) ", Mark::Open),
            ("› x ", Mark::Answered),
            ("  ! ", Mark::Flagged),
            (" › 3  ", Mark::None),
            ("· ", Mark::None),
        ];
        for (text, mark) in marks {
            assert_eq!(Mark::read(text), Some(mark), "{text}");
        }
        assert_eq!(Mark::read("Why"), None);
        assert_eq!(Mark::read("為何"), None);
    }

    #[test]
    fn nothing_drawn_and_nothing_harmful_is_read() {
        assert_eq!(spoken("› \u{2068}Harbour\u{2069} ━━▒▒──\u{1b}[2J | x"), "Harbour [2J x");
        assert_eq!(spoken("PDPO · in force\nnow"), "PDPO · in force now");
    }

    #[test]
    fn blocks_are_read_from_the_top_and_numbered_throughout() {
        let block =
            |text: &str, focus| Block { lines: vec![Line { item: Some(0), ..Line::text(text) }], items: 1, focus };
        let mut transcript = Transcript::default();
        transcript.add((0, 9), block("foot", None));
        transcript.add((0, 0), block("head", None));
        transcript.add((0, 4), block("list", Some(0)));
        let read = transcript.read();
        let lines: Vec<_> = read.lines.iter().map(|line| (line.text.as_str(), line.item)).collect();
        assert_eq!(lines, [("head", Some(0)), ("list", Some(1)), ("foot", Some(2))]);
        assert_eq!((read.items, read.focus), (3, Some(1)));
    }
}
