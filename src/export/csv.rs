//! Rows for spreadsheets. Text that somebody typed can never become a formula.

mod document;

pub use document::write;

/// Returns one line, with its line end: fields quoted where needed.
pub fn line<S: AsRef<str>>(fields: impl IntoIterator<Item = S>) -> String {
    let fields: Vec<String> = fields.into_iter().map(|text| field(text.as_ref())).collect();
    fields.join(",") + "\r\n"
}

/// Returns a text as one field. What a spreadsheet would take for a formula gets a mark in front.
fn field(text: &str) -> String {
    let text = crate::text::clean_line(text);
    let begins = text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    let text = if begins { format!("'{text}") } else { text };
    if text.contains(['"', ',', ';', '\'']) || text != text.trim() {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_becomes_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\u{ff1d}1"] {
            assert!(line([text]).trim_start_matches('"').starts_with('\''), "{text}");
        }
        assert_eq!(line(["51", "2026-11-21", "Harbour Lane"]), "51,2026-11-21,Harbour Lane\r\n");
    }

    #[test]
    fn commas_quotes_and_line_ends_stay_inside_their_field() {
        assert_eq!(line(["a, \"b\"", "c\nd"]), "\"a, \"\"b\"\"\",c d\r\n");
    }
}
