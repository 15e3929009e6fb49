//! The head of the file: what a browser may load (the style inside, and the logo there may be), the style, its print form.

use std::fmt::Write as _;

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use sha2::{Digest, Sha256};

use super::text::plain;
use crate::report::{Document, halves};

/// The style of every page.
const STYLE: &str = include_str!("style.css");

/// Returns the head. `widths` are the widths of columns that the body uses, in tenths of a percent.
pub fn head(document: &Document, widths: impl Iterator<Item = u32>) -> String {
    let mut style = STYLE.trim().to_owned();
    for width in widths {
        // Writing to a string cannot fail.
        let _ = write!(style, "\n.w{width}{{width:{}.{}%}}", width / 10, width % 10);
    }
    style.push_str(&furniture(document));
    let hash = BASE64.encode(Sha256::digest(&style));
    // Nothing is fetched: the one picture there may be stands inside the file.
    let images = if document.logo.is_some() { "img-src data:; " } else { "" };
    format!(
        "<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'; {images}\
         base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <meta name=\"generator\" content=\"{}\">\n<title>{}</title>\n<style>{style}</style>\n</head>\n",
        plain(&document.producer),
        plain(&document.title.replace('\n', " \u{b7} ")),
    )
}

/// Returns the footer of printed sheets.
fn furniture(document: &Document) -> String {
    let (label, _) = halves(&document.page_label);
    let mut page = String::new();
    for (at, part) in label.split(['{', '}']).enumerate() {
        let _ = match part {
            "n" if at % 2 == 1 => write!(page, "counter(page) "),
            "m" if at % 2 == 1 => write!(page, "counter(pages) "),
            words => write!(page, "{} ", string(words)),
        };
    }
    let mut out = String::from("\n@page{");
    let (footer, code) = (string(halves(&document.footer).0), string(halves(&document.data_code).0));
    let (start, end) = match super::text::direction(&document.locale) {
        "rtl" => ("right", "left"),
        _ => ("left", "right"),
    };
    for (place, content) in [(start, footer), ("center", code), (end, page)] {
        let _ = write!(out, "@bottom-{place}{{content:{content};font-size:7.5pt;color:#4b5763;white-space:nowrap}}");
    }
    out + "}\n@page:first{@bottom-center{content:\"\"}}"
}

/// Returns a string of CSS that can end nothing: every character that means something stands as its number.
fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in crate::text::clean_line(text).chars() {
        if c.is_alphanumeric() || c == ' ' {
            out.push(c);
        } else {
            let _ = write!(out, "\\{:06x}", c as u32);
        }
    }
    out + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_text_cannot_leave_its_string_in_the_style() {
        assert_eq!(string("a\"</style>"), "\"a\\000022\\00003c\\00002fstyle\\00003e\"");
    }
}
