//! Rows as a spreadsheet reads them.

use portolan::{export::Format, report::Kind};

use crate::{
    HOSTILE, bare,
    every::{every, missing},
    report, saved, text,
};

/// Reads rows as RFC 4180 says.
fn read(file: &str) -> Vec<Vec<String>> {
    let file = file.strip_prefix('\u{feff}').expect("a byte order mark, for Excel");
    let (mut rows, mut row, mut field) = (Vec::new(), Vec::new(), String::new());
    let (mut quoted, mut rest) = (false, file.chars().peekable());
    while let Some(c) = rest.next() {
        match c {
            '"' if quoted && rest.peek() == Some(&'"') => field.extend(rest.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut field)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            c => field.push(c),
        }
    }
    assert!(row.is_empty() && field.is_empty() && !quoted, "the file ends inside of a row");
    rows
}

fn is_formula(field: &str) -> bool {
    field.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

#[test]
fn examples_become_rows_of_the_same_width_with_every_word() {
    for (sample, kind, language) in
        [("e-commerce", Kind::Board, "en"), ("clinic", Kind::Papers, "en"), ("retail", Kind::Short, "zh-Hant")]
    {
        let document = report(sample, kind, language);
        let file = text(&document, Format::Csv);
        saved(&format!("{sample}-{}-{language}.csv", kind.id()), file.as_bytes());
        let rows = read(&file);
        assert_eq!(rows[0][..4], ["page", "section", "kind", "cell-1"]);
        assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{sample}: rows of different width");
        let words = bare(&file.replace("\"\"", "\""));
        for said in document.texts() {
            // Quotes and commas around fields may stand between number and word of a figure.
            assert!(words.contains(&bare(&said)), "{said:?} is not in the file");
        }
        let pages: Vec<&str> = document.pages.iter().map(|page| page.id.as_str()).collect();
        assert!(rows[1..].iter().all(|row| row[0].is_empty() || pages.contains(&row[0].as_str())));
    }
}

#[test]
fn nothing_typed_is_a_formula_or_a_row() {
    let count = read(&text(&every("plain", "en").0, Format::Csv)).len();
    for hostile in HOSTILE.into_iter().chain(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"]) {
        let (document, _) = every(hostile, "en");
        let file = text(&document, Format::Csv);
        let rows = read(&file);
        assert_eq!(rows.len(), count, "{hostile:?}");
        assert!(rows.iter().flatten().all(|field| !is_formula(field)), "{hostile:?}");
        let words: String = rows.into_iter().flatten().map(|field| field + " ").collect();
        assert_eq!(missing(&document, &words), Vec::<String>::new(), "{hostile:?}");
    }
}
