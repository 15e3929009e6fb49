//! Words as markup: escaped, each with its language and direction.

use crate::{
    i18n::Locale,
    report::{Inline, Run, Tone, halves},
    scoring::Colour,
    text::{Direction, clean_line},
};

/// Returns `ltr` or `rtl`.
pub fn direction(locale: &Locale) -> &'static str {
    if locale.direction() == Direction::Rtl { "rtl" } else { "ltr" }
}

/// Returns the attributes of an element in a language.
pub fn language(locale: &Locale) -> String {
    format!("lang=\"{}\" dir=\"{}\"", escape(locale.language_tag()), direction(locale))
}

/// Returns words of the program: places that it isolates keep their own direction.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut open = 0;
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(' '),
            '\u{2066}'..='\u{2068}' => {
                open += 1;
                out.push_str(match c {
                    '\u{2066}' => "<bdi dir=\"ltr\">",
                    '\u{2067}' => "<bdi dir=\"rtl\">",
                    _ => "<bdi>",
                });
            }
            '\u{2069}' if open > 0 => {
                open -= 1;
                out.push_str("</bdi>");
            }
            c if is_unfit(c) => {}
            c => out.push(c),
        }
    }
    out.push_str(&"</bdi>".repeat(open));
    out
}

/// Returns words for an attribute or a title, which know no markup.
pub fn plain(text: &str) -> String {
    escape(&clean_line(text))
}

/// What no text of a page holds: controls, overrides, characters that are none.
const fn is_unfit(c: char) -> bool {
    matches!(
        c,
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2069}' | '\u{feff}'
            | '\u{fdd0}'..='\u{fdef}'
    ) || (c as u32) & 0xfffe == 0xfffe
}

/// The languages of a document, for the words in it.
#[derive(Debug, Clone, Copy)]
pub struct Tongue<'d> {
    /// The second language, if there is one.
    pub with: Option<&'d Locale>,
}

impl Tongue<'_> {
    /// Returns a text of the program, both languages below each other where it has two.
    pub fn both(self, text: &str) -> String {
        let (first, second) = halves(text);
        escape(first) + &second.map(|second| self.second(&escape(second))).unwrap_or_default()
    }

    /// Returns runs.
    pub fn inline(self, inline: &Inline) -> String {
        let (first, second) = inline.halves();
        let all = |inline: &Inline| inline.0.iter().map(run).collect::<String>();
        let (before, after) = (all(&first), all(&second));
        if after.is_empty() { before } else { before + &self.second(&after) }
    }

    fn second(self, words: &str) -> String {
        match self.with {
            Some(locale) => format!("<span class=\"second\" {}>{words}</span>", language(locale)),
            None => format!("<span class=\"second\">{words}</span>"),
        }
    }
}

fn run(run: &Run) -> String {
    if run.text.is_empty() {
        return String::new();
    }
    let text = match (run.free, run.page) {
        (true, _) => format!("<bdi>{}</bdi>", escape(&clean_line(&run.text))),
        (false, Some(page)) => format!("<a href=\"#p{}\">{}</a>", page + 1, escape(&run.text)),
        (false, None) => escape(&run.text),
    };
    let text = if run.bold { format!("<b>{text}</b>") } else { text };
    match run.tone {
        Tone::Plain => text,
        Tone::Quiet => format!("<span class=\"q\">{text}</span>"),
        Tone::State(colour) => format!("<span class=\"{}\">{text}</span>", state(colour)),
    }
}

/// Returns the class of a colour.
pub const fn state(colour: Colour) -> &'static str {
    match colour {
        Colour::Red => "red",
        Colour::Amber => "amber",
        Colour::Green => "green",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn isolates_become_markup_and_close_in_any_case() {
        assert_eq!(escape("a \u{2068}b <c>\u{2069}."), "a <bdi>b &lt;c&gt;</bdi>.");
        assert_eq!(escape("\u{2069}\u{2066}x\u{202e}y"), "<bdi dir=\"ltr\">xy</bdi>");
        assert_eq!(plain("\u{2068}\"x\"\u{2069}"), "&quot;x&quot;");
    }
}
