//! The days of a document as a calendar: RFC 5545, one all-day entry a day.
//!
//! Every entry has an id of its own that stays, so that a calendar which reads a newer file moves what it has instead of
//! adding it again. Entries take no time of the day and ring no bell: when somebody wants to be reminded is theirs to
//! say. The time stamp is the date of the document, so that the same answers give the same bytes.

use jiff::civil::Date;

use crate::{
    report::{Dated, Document},
    text::clean,
};

/// The most bytes of a line, without its end.
const LINE: usize = 75;

/// Returns the file's text.
pub fn write(document: &Document) -> String {
    let language = document.locale.language_tag();
    let mut out = String::new();
    for (name, value) in [
        ("BEGIN", "VCALENDAR".to_owned()),
        ("VERSION", "2.0".to_owned()),
        ("PRODID", text(&format!("-//{0}//{0}//EN", document.producer))),
        ("CALSCALE", "GREGORIAN".to_owned()),
        ("METHOD", "PUBLISH".to_owned()),
        ("NAME", text(&document.labels.calendar)),
        ("X-WR-CALNAME", text(&document.labels.calendar)),
    ] {
        line(&mut out, &format!("{name}:{value}"));
    }
    for dated in &document.dates {
        entry(&mut out, dated, document.date, language);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn entry(out: &mut String, dated: &Dated, made: Date, language: &str) {
    let day = dated.date.strftime("%Y%m%d");
    // The end of an entry is the day after it; the last day of all has none.
    let end = dated.date.tomorrow().ok().map(|end| format!("DTEND;VALUE=DATE:{}", end.strftime("%Y%m%d")));
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@portolan", dated.id),
        format!("DTSTAMP:{}T000000Z", made.strftime("%Y%m%d")),
        format!("DTSTART;VALUE=DATE:{day}"),
    ];
    lines.extend(end);
    lines.push(format!("SUMMARY;LANGUAGE={language}:{}", text(&dated.title)));
    if !dated.lines.is_empty() {
        lines.push(format!("DESCRIPTION;LANGUAGE={language}:{}", text(&dated.lines.join("\n"))));
    }
    lines.extend(["CLASS:PRIVATE", "TRANSP:TRANSPARENT", "END:VEVENT"].map(str::to_owned));
    lines.iter().for_each(|words| line(out, words));
}

/// Returns a value of text: line ends, commas, semicolons and backslashes escaped.
fn text(text: &str) -> String {
    let mut out = String::new();
    for c in clean(text).chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\\' | ',' | ';' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

/// Appends a line, folded between characters where it is too long.
fn line(out: &mut String, text: &str) {
    let mut length = 0;
    for c in text.chars() {
        if length + c.len_utf8() > LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
}
