//! Formats other than paper, as other programs read them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod csv;
mod every;
mod html;
mod ics;
mod json;
mod markdown;

use std::{path::PathBuf, sync::OnceLock};

use jiff::civil::Date;
use portolan::{
    export::{Format, write},
    i18n::{Catalog, Locale},
    questionnaire::Questionnaire,
    report::{Document, Input, Kind, build},
    store::sample,
    world::Sources,
};

/// Text that does harm wherever it is not taken as text.
pub const HOSTILE: [&str; 12] = [
    "</script><script>alert(1)</script><img src=x onerror=alert(1)>",
    "[click](https://evil.example) ![x](http://evil.example/x.png) <https://evil.example>",
    "https://evil.example www.evil.example",
    "| a | b | `code` ``` *em* **strong** ~~no~~ _x_ $x$ # no",
    "=HYPERLINK(\"http://evil.example\",\"x\")",
    "\u{202e}gnp.exe\u{202c} \u{2066}hidden\u{2069} \u{200f}",
    "\u{0}\u{7}\u{1b}[31mred\u{1b}[0m\u{85}\r\nBEGIN:VEVENT\r\nEND:VCALENDAR",
    "- list\n1. item\n> quote\n---\n===\n    code",
    "👨‍👩‍👧 🇭🇰 e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "&lt;b&gt; &amp; &#60; &copy; \\ \\\\ \"quoted\" 'single' ]]> --> <!--",
    "البيانات 聊天 ข้อมูล; a,b;c:d\\n",
    "{{7*7}} ${7*7} <%= 7 %> \u{feff}\u{fffd}\u{fdd0}",
];

/// The day of every document.
pub fn today() -> Date {
    jiff::civil::date(2026, 11, 21)
}

/// The shipped packs.
pub fn packs() -> &'static Questionnaire {
    static PACKS: OnceLock<Questionnaire> = OnceLock::new();
    PACKS.get_or_init(|| Sources::default().questionnaire().unwrap())
}

/// The catalogue of a shipped language.
pub fn catalog(language: &str) -> Catalog {
    Sources::default().catalog(&Locale::new(language).unwrap())
}

/// Builds a report of a finished example.
pub fn report(name: &str, kind: Kind, language: &str) -> Document {
    let catalog = catalog(language);
    let session = sample(name, &catalog).unwrap();
    build(kind, &Input::new(packs(), session.assessment(), &catalog, today(), "0.1.0"))
}

/// Writes a format of text.
pub fn text(document: &Document, format: Format) -> String {
    String::from_utf8(write(document, format).unwrap().bytes).unwrap()
}

/// Keeps a file where a person can look at it.
pub fn saved(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("formats");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// Letters and marks only, composed, so that formats may differ in spaces, direction marks and the dots between.
pub fn bare(text: &str) -> String {
    portolan::text::clean_line(text).chars().filter(|c| !c.is_whitespace() && *c != '·').collect()
}
