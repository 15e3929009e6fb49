//! Text that stays text: whatever was typed is no heading, list, link, code or HTML.

use crate::{export::figures::BETWEEN, text::clean_line};

/// Returns text on one line, in which nothing is markup. In a table, the line between cells is text too.
pub fn escape(text: &str, in_table: bool) -> String {
    // The halves of a text in two languages.
    let text = clean_line(&text.replace('\n', BETWEEN));
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let next = rest.peek().copied();
        let special = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~' | '#' | '$' => true,
            '|' => in_table,
            // Only what could be an entity.
            '&' => next.is_some_and(|next| next == '#' || next.is_ascii_alphanumeric()),
            // Some readers turn bare addresses into links.
            ':' => next == Some('/') || ends(&out, "mailto") || ends(&out, "xmpp"),
            '.' => ends(&out, "www"),
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

fn ends(text: &str, word: &str) -> bool {
    let at = text.len().checked_sub(word.len());
    at.and_then(|at| text.get(at..)).is_some_and(|end| end.eq_ignore_ascii_case(word))
}

/// Returns an escaped line in which the beginning makes no list, quote, heading or rule either.
pub fn opening(line: &str) -> String {
    let line = line.trim();
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    if digits > 0 && line.chars().nth(digits).is_some_and(|c| matches!(c, '.' | ')')) {
        let (number, rest) = line.split_at_checked(digits).unwrap_or((line, ""));
        return format!("{number}\\{rest}");
    }
    if line.starts_with(['-', '+', '=', '>', ':']) { format!("\\{line}") } else { line.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_be_markup_is_marked_and_the_rest_reads_as_it_is() {
        for (text, expected) in [
            ("Keep payroll out (see 4.2).", "Keep payroll out (see 4.2)."),
            ("a|b `c` *d* <b> [x](y)", r"a|b \`c\` \*d\* \<b> \[x\](y)"),
            ("R&D, A & B, &lt;", r"R\&D, A & B, \&lt;"),
            ("https://a.b www.c.d", r"https\://a.b www\.c.d"),
            ("safe \u{202e}gpj.exe", "safe gpj.exe"),
        ] {
            assert_eq!(escape(text, false), expected);
        }
        assert_eq!(escape("a|b", true), r"a\|b");
    }

    #[test]
    fn the_beginning_of_a_line_is_no_markup() {
        for (text, expected) in
            [("1. one", r"1\. one"), ("- x", r"\- x"), ("2026 was", "2026 was"), ("> q", r"\> q"), ("===", r"\===")]
        {
            assert_eq!(opening(text), expected);
        }
    }
}
