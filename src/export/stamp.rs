//! What a written file that is no PDF says about the answers it was made from.
//!
//! JSON carries the whole digest, a web page, Markdown and a table its first digits, a calendar nothing. None carries a
//! checksum of itself, so that nobody can say whether its words are those that were written.

use super::pdf;
use crate::text::strip_isolates;

/// The digits of a data code.
const DIGITS: usize = 8;

/// What a file carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stamp {
    /// A PDF with a checksum of itself.
    Sealed(pdf::Seal),
    /// The digest of the answers, or its first digits, in lower-case hex.
    Code(String),
    /// A calendar, which carries neither.
    Calendar,
}

/// Reads what a file carries; none where it is no report of this program.
#[must_use]
pub fn stamp_of(bytes: &[u8]) -> Option<Stamp> {
    if let Some(seal) = pdf::seal_of(bytes) {
        return Some(Stamp::Sealed(seal));
    }
    let text = std::str::from_utf8(bytes).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.starts_with("BEGIN:VCALENDAR") {
        return text.contains("@portolan").then_some(Stamp::Calendar);
    }
    let code = json(text).or_else(|| html(text)).or_else(|| csv(text)).or_else(|| markdown(text))?;
    Some(Stamp::Code(code))
}

fn json(text: &str) -> Option<String> {
    let value: serde_json::Value = serde_json::from_str(text).ok()?;
    value.get("data_code")?;
    let digest = value.get("digest")?.as_str()?.to_ascii_lowercase();
    is_hex(&digest).then_some(digest)
}

/// The footer of printed sheets has the code in its middle.
fn html(text: &str) -> Option<String> {
    let is_ours = text.starts_with("<!DOCTYPE html>") && text.contains("<meta name=\"generator\" content=\"Portolan");
    let (_, rest) = text.split_once("@bottom-center{content:\"").filter(|_| is_ours)?;
    code(rest.split('"').next()?)
}

fn csv(text: &str) -> Option<String> {
    let mut lines = text.lines();
    lines.next()?.starts_with("page,section,kind,").then_some(())?;
    code(lines.find_map(|line| line.strip_prefix(",,data-code,"))?)
}

/// The last line names the program and ends with the code.
fn markdown(text: &str) -> Option<String> {
    let mut lines = text.lines().rev().filter(|line| !line.trim().is_empty());
    let last = lines.next().filter(|line| line.contains("Portolan"))?;
    let is_ours = text.starts_with("# ") && lines.next() == Some("---");
    code(last).filter(|_| is_ours)
}

/// Returns the last two groups of four digits in words.
fn code(words: &str) -> Option<String> {
    let words = strip_isolates(words);
    let groups: Vec<&str> =
        words.split(|c: char| !c.is_ascii_alphanumeric()).filter(|group| !group.is_empty()).collect();
    let is_group = |group: &&str| group.len() == DIGITS / 2 && is_hex(group);
    let pair = groups.windows(2).rev().find(|pair| pair.iter().all(&is_group))?;
    Some(pair.concat().to_ascii_lowercase())
}

fn is_hex(text: &str) -> bool {
    text.len() >= DIGITS / 2 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}
