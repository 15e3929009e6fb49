//! `portolan report`: an assessment as a PDF.

use std::io;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use jiff::civil::Date;

use super::{Context, Failure, Status};
use crate::assessment::Assessment;
use crate::diagnostic::{Diagnostic, Phrase, did_you_mean};
use crate::export::{self, ExportError, Format, Written};
use crate::flow::Flow;
use crate::i18n::Catalog;
use crate::questionnaire::{PaperId, Questionnaire};
use crate::report::{Input, Kind, build, papers};
use crate::world::{Env, files};

/// How many names are tried before a report gives up on a folder.
const NAMES: u32 = 99;

/// Writes a report and prints where it is.
///
/// # Errors
///
/// The assessment or the packs cannot be read; the file exists already; it cannot be written; or the report would not be
/// what it should be (status 1).
pub fn run(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let text = |id: &str| matches.get_one::<String>(id).map(String::as_str).unwrap_or_default();
    let packs = context.questionnaire()?;
    let session = context.look(text("name"), &packs)?;
    let today = context.clock.today();
    let (kind, paper) = (kind(text("kind")), matches.get_one::<String>("paper"));
    let paper = paper.map(|paper| chosen(paper, kind, session.assessment(), &packs)).transpose()?;
    let name = paper.as_ref().map_or(kind.id(), PaperId::as_str).to_owned();
    let written = make((kind, paper), session.assessment(), &packs, &context.words, today)?;
    let given = matches.get_one::<PathBuf>("output").cloned();
    let path = given.unwrap_or_else(|| {
        PathBuf::from(files::report_name(&session.assessment().title, &name, today, context.words.locale().tag()))
    });
    let done = if matches.get_flag("force") {
        files::replace(&path, &written.bytes)
    } else {
        files::create_new(&path, &written.bytes)
    };
    done.map_err(|error| refused(&path, &error))?;
    if !written.uncovered.is_empty() {
        context.tell(&[uncovered(&written.uncovered)]);
    }
    context.print(&format!("{}\n", crate::text::clean_line(&path.display().to_string())))
}

/// Finds a kind by its name; the short form by default.
fn kind(name: &str) -> Kind {
    Kind::ALL.into_iter().find(|kind| kind.id() == name).unwrap_or(Kind::Short)
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

/// Makes a report: the same answers, packs, words and date give the same bytes.
fn make(
    (kind, paper): (Kind, Option<PaperId>),
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    catalog: &Catalog,
    today: Date,
) -> Result<Written, Failure> {
    let input = Input::new(questionnaire, assessment, catalog, today, env!("CARGO_PKG_VERSION"));
    let input = Input { paper, ..input };
    export::write(&build(kind, &input), Format::Pdf).map_err(|error| not_written(&error))
}

/// Says why a document was not written.
fn not_written(error: &ExportError) -> Failure {
    let (found, next) = match error {
        ExportError::Pdf(error) => {
            let found = Diagnostic::error("pre-flight", "cli-report-preflight").arg("detail", error);
            (found, "cli-report-preflight-next")
        }
        ExportError::NoDate => (Diagnostic::error("no-date", "cli-report-no-date"), "cli-report-no-date-next"),
    };
    Failure::new(Status::Findings, found.hint(Phrase::new(next)))
}

/// Makes a report for the wizard and puts it where it wants it, under the next free name if that one is taken.
///
/// # Errors
///
/// Returns the words of the fault.
pub fn for_wizard(
    order: &crate::tui::Order,
    assessment: &Assessment,
    packs: &Questionnaire,
    catalog: &Catalog,
    today: Date,
) -> Result<PathBuf, String> {
    let say = |failure: Failure| {
        failure.diagnostics.iter().map(|diagnostic| diagnostic.line(catalog)).collect::<Vec<_>>().join(" ")
    };
    let written = make((order.kind, order.paper.clone()), assessment, packs, catalog, today).map_err(say)?;
    for number in 1..=NAMES {
        let path = numbered(&order.path, number);
        match files::create_new(&path, &written.bytes) {
            Ok(()) => return Ok(path),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < NAMES => {}
            Err(error) => return Err(say(refused(&path, &error))),
        }
    }
    Ok(order.path.clone())
}

/// Returns `report.pdf` for 1, `report-2.pdf` for 2 and so on.
fn numbered(path: &Path, number: u32) -> PathBuf {
    if number < 2 {
        return Env::here().join(path);
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem}-{number}.pdf"))
}

/// Says why a file could not be written, and how to replace one that is there.
pub fn refused(path: &Path, error: &io::Error) -> Failure {
    let mut failure = Failure::cannot_write(path, error);
    if error.kind() == io::ErrorKind::AlreadyExists {
        failure.diagnostics.iter_mut().for_each(|found| found.hints.push(Phrase::new("cli-report-force")));
    }
    failure
}

fn uncovered(characters: &[String]) -> Diagnostic {
    Diagnostic::warning("no-glyph", "cli-report-uncovered").arg("characters", characters.join(" "))
}
