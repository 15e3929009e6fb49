//! Errors, problems and reasons as words to look up: `store.ftl`.

use super::{Deed, FILE_LIMIT, Imported, LINE_LIMIT, Problem, ReadOnly, StoreError};
use crate::assessment::{Assessment, Body, Conflict, Event, Placeholder, Upgrade, redact};
use crate::diagnostic::{Diagnostic, Phrase};
use crate::i18n::{Args, Catalog, DateStyle};
use crate::questionnaire::Status;
use crate::text::clean_line;
use crate::world::files;

impl StoreError {
    /// Returns the error with its next step.
    pub fn diagnostic(&self) -> Diagnostic {
        match self {
            Self::Io { deed, path, source } => {
                let (code, id) = match deed {
                    Deed::Read => ("cannot-read", "store-cannot-read"),
                    Deed::Write => ("cannot-write", "store-cannot-write"),
                    Deed::Lock => ("cannot-lock", "store-cannot-lock"),
                };
                Diagnostic::error(code, id).arg("path", path.display()).hint(files::reason(source))
            }
            Self::Rescued { path, source } => Diagnostic::error("rescued", "store-rescued")
                .arg("path", path.display())
                .hint(files::reason(source))
                .hint(Phrase::new("store-rescued-next")),
            Self::ReadOnly(reason) => reason.diagnostic(),
            Self::TooLong { bytes } => Diagnostic::error("too-long", "store-too-long")
                .arg("size", bytes / 1024)
                .arg("limit", LINE_LIMIT / 1024)
                .hint(Phrase::new("store-too-long-next")),
            Self::Full => Diagnostic::error("full", "store-full").arg("limit", FILE_LIMIT / 1024 / 1024),
            Self::NotFound { name } => Diagnostic::error("not-found", "store-not-found")
                .arg("name", name)
                .hint(Phrase::new("store-not-found-next")),
            Self::Ambiguous { name, matches } => {
                let mut error = Diagnostic::error("ambiguous", "store-ambiguous").arg("name", name);
                for listing in matches {
                    let phrase = Phrase::new("store-ambiguous-match").arg("id", &listing.id);
                    error = error.hint(phrase.arg("title", &listing.title));
                }
                error
            }
            Self::NotAJournal { path } => Diagnostic::error("not-a-journal", "store-not-a-journal")
                .arg("path", path.display())
                .hint(Phrase::new("store-not-a-journal-next")),
        }
    }
}

impl ReadOnly {
    /// Returns the words for a banner: `store-read-only-<id>`, with `$holder` where there is one.
    pub fn phrase(&self) -> Phrase {
        let phrase = Phrase::new(format!("store-read-only-{}", self.id()));
        match self {
            // Some systems do not let the lock be read.
            Self::Locked { holder } if holder.is_empty() => phrase.arg("holder", "–"),
            Self::Locked { holder } => phrase.arg("holder", holder),
            _ => phrase,
        }
    }

    fn diagnostic(&self) -> Diagnostic {
        Diagnostic { message: self.phrase(), ..Diagnostic::error("read-only", "") }
    }
}

impl Problem {
    /// Returns the problem: an error where something is lost or in danger, else a warning.
    pub fn diagnostic(&self) -> Diagnostic {
        let (code, id) = match self {
            Self::TornTail { .. } => ("torn-tail", "store-problem-torn-tail"),
            Self::BadLine { .. } => ("bad-line", "store-problem-bad-line"),
            Self::NewerEvent { .. } => ("newer-event", "store-problem-newer-event"),
            Self::Missing { .. } => ("missing", "store-problem-missing"),
            Self::Header { .. } => ("header", "store-problem-header"),
            Self::Unreadable { .. } => ("unreadable", "store-problem-unreadable"),
            Self::Recovered { .. } => ("recovered", "store-problem-recovered"),
            Self::NoBackup { .. } => ("no-backup", "store-problem-no-backup"),
        };
        let made = if self.is_loss() { Diagnostic::error(code, id) } else { Diagnostic::warning(code, id) };
        match self {
            Self::TornTail { file, kept } => {
                let made = made.arg("file", file);
                match kept {
                    Some(kept) => made.hint(Phrase::new("store-problem-kept").arg("path", kept.display())),
                    None => made,
                }
            }
            Self::BadLine { file, line } | Self::NewerEvent { file, line } => made.arg("file", file).arg("line", line),
            Self::Missing { file, events } => made.arg("file", file).arg("count", events),
            Self::Header { file } => made.arg("file", file).hint(Phrase::new("store-problem-backups")),
            Self::Unreadable { file, reason } => made.arg("file", file).hint(reason.clone()),
            Self::Recovered { events } => made.arg("count", events),
            Self::NoBackup { reason } => made.hint(reason.clone()),
        }
    }
}

/// Returns a journal without names, with placeholders in the language of `words`.
pub fn redacted(journal: &[u8], words: &Catalog) -> Vec<u8> {
    super::without_names(journal, &|kind, number| placeholder(words, kind, number))
}

/// Returns what `events` fold to without names, with placeholders in the language of `words`. The events stand in their one
/// order.
pub fn without_names_of(events: &[Event], upgrade: &Upgrade, words: &Catalog) -> Assessment {
    Assessment::fold_as(&redacted_events(events, words), upgrade)
}

/// Returns the same events without names, with placeholders in the language of `words`. The events stand in their one order.
pub fn redacted_events(events: &[Event], words: &Catalog) -> Vec<Event> {
    redact(events, &|kind, number| placeholder(words, kind, number))
}

fn placeholder(words: &Catalog, kind: Placeholder, number: usize) -> String {
    words.text(&format!("redacted-{}", kind.id()), &Args::new().with("number", number))
}

impl Imported {
    /// Returns the message that says what came: `cli-import-...`, with `$id` and `$count`.
    pub fn message(&self) -> &'static str {
        match (self.is_new, self.events) {
            (true, _) => "cli-import-new",
            (false, 0) => "cli-import-nothing",
            (false, _) => "cli-import-merged",
        }
    }
}

/// Names what two devices changed to different ends, and what each says.
pub fn conflict(found: &Conflict, words: &Catalog) -> Diagnostic {
    let (kept, lost) = (value(&found.kept.body, words), value(&found.lost.body, words));
    let id = if kept == lost { "conflict-plain" } else { "conflict" };
    let next = if found.control.is_some() { "conflict-next" } else { "conflict-next-unflagged" };
    let told = Diagnostic::warning("conflict", id).arg("what", what(found, words)).arg("kept", kept).arg("lost", lost);
    told.hint(Phrase::new(next))
}

fn what(found: &Conflict, words: &Catalog) -> String {
    let say = |id: &str| words.text(id, &Args::new());
    // An undo says nothing of what it is about; the other side does.
    let bodies = [&found.kept.body, &found.lost.body];
    let body = bodies.into_iter().find(|body| !matches!(body, Body::Undo { .. } | Body::Redo { .. }));
    let Some(body) = body else { return say("conflict-profile") };
    let part = match body {
        Body::Note { .. } => Some("note"),
        Body::Owner { .. } => Some("owner"),
        Body::Due { .. } => Some("due"),
        Body::Evidence { .. } => Some("evidence"),
        Body::LeaveOut { .. } => Some("plan"),
        Body::Reply { .. } => Some("reply"),
        Body::Vote { .. } => Some("vote"),
        _ => None,
    };
    if let Some(control) = &found.control {
        let id = format!("control-{control}");
        let name = words.attr(&id, "title", &Args::new()).unwrap_or_else(|| say(&id));
        return match part {
            Some(part) => {
                let part = say(&format!("conflict-part-{part}"));
                words.text("conflict-part", &Args::new().with("what", name).with("part", part))
            }
            None => name,
        };
    }
    say(&match body {
        Body::Title { .. } | Body::Create { .. } => "conflict-title".to_owned(),
        Body::Client { .. } => "conflict-client".to_owned(),
        Body::Fact { fact, .. } => format!("fact-{fact}"),
        Body::Row { sheet, .. } | Body::DropRow { sheet, .. } | Body::Cell { sheet, .. } => format!("sheet-{sheet}"),
        Body::Ticks { .. } | Body::Inherit { .. } => "conflict-ticks".to_owned(),
        Body::Department { .. } | Body::DropDepartment { .. } => "conflict-department".to_owned(),
        Body::Checklist { .. } => "conflict-checklists".to_owned(),
        Body::Target { .. } => "conflict-target".to_owned(),
        Body::Pace { .. } => "conflict-pace".to_owned(),
        Body::Override { .. } => "conflict-override".to_owned(),
        Body::Participants { .. } => "conflict-participants".to_owned(),
        Body::Plan { .. } | Body::PlanOrder { .. } => "conflict-plan".to_owned(),
        Body::Park { .. } => "conflict-park".to_owned(),
        Body::Earlier { .. } => "conflict-earlier".to_owned(),
        Body::Archive { .. } => "conflict-archive".to_owned(),
        Body::Cover(_) => "conflict-cover".to_owned(),
        Body::NextReview { .. } => "conflict-next-review".to_owned(),
        _ => "conflict-profile".to_owned(),
    })
}

/// What one device says, in short words or as typed.
fn value(body: &Body, words: &Catalog) -> String {
    let say = |id: &str| words.text(id, &Args::new());
    let typed = |text: &str| match clean_line(text) {
        text if text.is_empty() => say("conflict-value-none"),
        text => text,
    };
    let status = |status: Status| say(&format!("status-{}", status.id()));
    let day = |date: &Option<jiff::civil::Date>| {
        date.map_or_else(|| say("conflict-value-none"), |date| words.date(date, DateStyle::Medium))
    };
    match body {
        Body::Answer { status: given, .. } => status(*given),
        Body::RestUnknown { .. } => status(Status::DontKnow),
        Body::Clear { .. } | Body::Override { set: None, .. } | Body::Reply { reply: None, .. } => {
            say("conflict-value-none")
        }
        Body::Title { title: text }
        | Body::Create { title: text, .. }
        | Body::Client { name: text }
        | Body::Department { name: text, .. }
        | Body::Note { text, .. }
        | Body::Owner { text, .. }
        | Body::Park { text, .. }
        | Body::Fact { text: Some(text), .. } => typed(text),
        Body::Cell { values, text, .. } if values.is_empty() => typed(text),
        Body::Reply { reply: Some(reply), .. } => typed(&reply.text),
        Body::Due { date, .. } | Body::NextReview { date } => day(date),
        Body::Undo { .. } | Body::Redo { .. } => say("conflict-value-taken-back"),
        Body::DropRow { .. } | Body::DropDepartment { .. } => say("conflict-value-removed"),
        Body::Participants { names } => typed(&words.list(names)),
        _ => say("conflict-value-other"),
    }
}
