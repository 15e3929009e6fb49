//! `portolan report`: an assessment as pages, tables, data or dates.

mod maker;

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;

use super::{Context, Failure, Status};
use crate::assessment::Assessment;
use crate::diagnostic::{Diagnostic, Phrase, did_you_mean};
use crate::export::{ExportError, Format};
use crate::flow::Flow;
use crate::questionnaire::{PaperId, Questionnaire};
use crate::report::{Kind, papers};
use crate::tui::{Answers, Order};
use crate::world::{Env, files};
pub use maker::Maker;

/// Writes a report and prints where it is.
///
/// # Errors
///
/// The assessment, the packs or the picture cannot be read; the file exists already; it cannot be written; or the report
/// would not be what it should be (status 1).
pub fn run(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let text = |id: &str| matches.get_one::<String>(id).map(String::as_str);
    let given = matches.get_one::<PathBuf>("output").cloned();
    let format = format(text("format"), given.as_deref())?;
    let is_stream = given.as_deref() == Some(Path::new("-"));
    if is_stream && format == Format::Pdf && io::stdout().is_terminal() {
        let diagnostic = Diagnostic::error("terminal", "cli-report-terminal").arg("format", format.id());
        return Err(Failure::new(Status::Usage, diagnostic.hint(Phrase::new("cli-report-terminal-next"))));
    }
    let language = context.words.locale().clone();
    let second = text("with").map(|wish| context.language(wish)).transpose()?;
    if second.as_ref() == Some(&language) {
        let twice = Diagnostic::error("language", "cli-report-same-language").arg("language", language.name());
        return Err(Failure::new(Status::Usage, twice.hint(Phrase::new("cli-report-same-language-next"))));
    }
    let packs = Arc::new(context.questionnaire()?);
    let session = context.look(text("name").unwrap_or_default(), &packs)?;
    let kind = kind(text("kind").unwrap_or_default());
    let paper = text("paper").map(|paper| chosen(paper, kind, session.assessment(), &packs)).transpose()?;
    let answers = Answers {
        assessment: session.assessment().clone(),
        events: session.events().to_vec(),
        sample: session.sample().map(str::to_owned),
    };
    let redact = matches.get_flag("redact");
    let logo = matches.get_one::<PathBuf>("logo").cloned();
    let mut order = Order { kind, paper, format, language, second, redact, logo, path: PathBuf::new() };
    let name = order.file_name(&answers.assessment.title, context.clock.today());
    let maker = Maker::new(context, packs);
    let written = maker.bytes(&order, &answers, &mut |_, _| {})?;
    context.tell(&maker.logo_fault(&order));
    if !written.uncovered.is_empty() {
        context.tell(&[uncovered(&written.uncovered)]);
    }
    if is_stream {
        return context.pass(&written.bytes);
    }
    order.path = place(given, &name);
    files::put(&order.path, &written.bytes, matches.get_flag("force")).map_err(|error| refused(&order.path, &error))?;
    context.print(&format!("{}\n", crate::text::clean_line(&order.path.display().to_string())))
}

/// Finds a kind by its name; the short form by default.
fn kind(name: &str) -> Kind {
    Kind::ALL.into_iter().find(|kind| kind.id() == name).unwrap_or(Kind::Short)
}

/// Finds a format by its name, else by the ending of the file; PDF where neither says. A file is what its ending says.
fn format(name: Option<&str>, output: Option<&Path>) -> Result<Format, Failure> {
    let file = output.filter(|output| !output.is_dir() && *output != Path::new("-"));
    let ending = file.and_then(Path::extension).map(|ending| ending.to_string_lossy().to_lowercase());
    let named = Format::ALL.into_iter().find(|format| Some(format.id()) == name);
    let meant = Format::ALL.into_iter().find(|format| ending.as_deref() == Some(format.extension()));
    let shown = || file.map(|file| crate::text::clean_line(&file.to_string_lossy())).unwrap_or_default();
    match (named, meant) {
        (Some(named), Some(meant)) if named != meant => {
            let conflict = Diagnostic::error("usage", "cli-error-conflict");
            let conflict = conflict.arg("first", format!("--format {}", named.id()));
            Err(Failure::new(Status::Usage, conflict.arg("second", format!("--output {}", shown()))))
        }
        (None, None) if ending.as_deref().is_some_and(is_ending) => {
            let fault = Diagnostic::error("usage", "cli-error-value").arg("given", shown()).arg("option", "--output");
            let endings = Format::ALL.map(|format| format!(".{}", format.extension())).join(", ");
            Err(Failure::new(Status::Usage, fault.hint(Phrase::new("cli-error-possible").arg("values", endings))))
        }
        (named, meant) => Ok(named.or(meant).unwrap_or(Format::Pdf)),
    }
}

/// Says whether what stands behind the last dot looks like the ending of a kind of file, not like words of a name.
fn is_ending(ending: &str) -> bool {
    (2..=5).contains(&ending.len()) && ending.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Returns where a report goes: the file that was named, its own name in the folder that was named, or here.
fn place(given: Option<PathBuf>, name: &str) -> PathBuf {
    let Some(given) = given else { return PathBuf::from(name) };
    let is_folder = given.is_dir() || given.to_string_lossy().ends_with(std::path::is_separator);
    if is_folder { given.join(name) } else { given }
}

/// Finds a draft paper by its name.
fn chosen(name: &str, kind: Kind, assessment: &Assessment, packs: &Questionnaire) -> Result<PaperId, Failure> {
    if kind != Kind::Papers {
        let conflict = Diagnostic::error("usage", "cli-error-conflict").arg("first", "--paper");
        return Err(Failure::new(Status::Usage, conflict.arg("second", format!("--kind {}", kind.id()))));
    }
    let flow = Flow::new(packs, assessment);
    let known: Vec<&PaperId> = papers(&flow).map(|paper| &paper.id).collect();
    if let Some(paper) = known.iter().find(|paper| paper.as_str() == name) {
        return Ok((*paper).clone());
    }
    let known: Vec<&str> = known.into_iter().map(PaperId::as_str).collect();
    let mut fault = Diagnostic::error("paper", "cli-report-no-paper").arg("given", name);
    if let Some(near) = did_you_mean(name, known.iter().copied()) {
        fault = fault.hint(Phrase::new("cli-error-suggestion").arg("suggestion", near));
    }
    let fault = fault.hint(Phrase::new("cli-error-possible").arg("values", known.join(", ")));
    Err(Failure::new(Status::Usage, fault))
}

/// Says why a file could not be written, and how to replace one that is there.
pub fn refused(path: &Path, error: &io::Error) -> Failure {
    let mut failure = unwritten(path, error);
    if error.kind() == io::ErrorKind::AlreadyExists {
        failure.diagnostics.iter_mut().for_each(|found| found.hints.push(Phrase::new("cli-report-force")));
    }
    failure
}

/// Says why a file could not be written. A bare name is told with its folder.
fn unwritten(path: &Path, error: &io::Error) -> Failure {
    let whole = Env::here().join(path);
    let mut failure = Failure::cannot_write(if path.parent() == Some(Path::new("")) { &whole } else { path }, error);
    if error.kind() == io::ErrorKind::PermissionDenied {
        failure.diagnostics.iter_mut().for_each(|found| found.hints = vec![Phrase::new("cli-report-denied")]);
    }
    failure
}

/// Says why a document was not written.
fn unfit(error: &ExportError) -> Failure {
    let (found, next) = match error {
        ExportError::Pdf(error) => {
            let found = Diagnostic::error("pre-flight", "cli-report-preflight").arg("detail", error);
            (found, "cli-report-preflight-next")
        }
        ExportError::NoDate => (Diagnostic::error("no-date", "cli-report-no-date"), "cli-report-no-date-next"),
    };
    Failure::new(Status::Findings, found.hint(Phrase::new(next)))
}

fn uncovered(characters: &[String]) -> Diagnostic {
    Diagnostic::warning("no-glyph", "cli-report-uncovered").arg("characters", characters.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_is_the_one_named_else_the_one_that_the_file_ends_in() {
        let of = |name, output: Option<&str>| format(name, output.map(Path::new)).map(Format::id).ok();
        assert_eq!(of(None, None), Some("pdf"));
        assert_eq!(of(None, Some("Board.HTML")), Some("html"));
        assert_eq!(of(Some("json"), Some("x.txt")), Some("json"));
        assert_eq!(of(None, Some("-")), Some("pdf"));
        assert_eq!(of(None, Some("Lane Ltd. for the board")), Some("pdf"), "no ending but words");
    }

    #[test]
    fn a_file_never_holds_something_else_than_its_ending_says() {
        for (name, output) in [(Some("pdf"), "x.html"), (None, "x.docx"), (None, "board.txt")] {
            assert!(format(name, Some(Path::new(output))).is_err(), "{name:?} {output}");
        }
    }
}
