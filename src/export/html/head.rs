//! The head of the file: what a browser may load (nothing but the style inside), the style, its print form.

use std::fmt::Write as _;

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
    let hash = base64(&Sha256::digest(&style));
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

/// Returns bytes as RFC 4648 says.
pub(super) fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let three = chunk.iter().fold(0_u32, |sum, byte| (sum << 8) | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let digit = (three >> (18 - 6 * place)) & 63;
            let letter = DIGITS.get(digit as usize).copied().unwrap_or(b'=');
            out.push(if place > chunk.len() { '=' } else { char::from(letter) });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_of_a_style_is_written_as_browsers_want_it() {
        for (bytes, expected) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            assert_eq!(base64(bytes.as_bytes()), expected);
        }
        assert_eq!(string("a\"</style>"), "\"a\\000022\\00003c\\00002fstyle\\00003e\"");
    }
}
