//! From an order to a document: words, answers with or without names, pages, a second language.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use super::{
    super::{Context, Failure, Status},
    unfit, unwritten,
};
use crate::assessment::{Assessment, Upgrade};
use crate::diagnostic::{Diagnostic, Severity};
use crate::export::{self, Written};
use crate::i18n::{Catalog, Locale};
use crate::questionnaire::Questionnaire;
use crate::report::{Document, Input, Picture, build, twin};
use crate::store;
use crate::tui::{Answers, Logo, Order, Press, Printed};
use crate::world::{Paths, Sources, files};

/// How many names are tried before a report gives up on a folder.
const NAMES: u32 = 99;

/// The largest picture that is read, in bytes; a decoder refuses smaller ones.
const LOGO_LIMIT: u64 = 16 * 1024 * 1024;

/// Makes documents of orders.
pub struct Maker {
    /// The packs.
    packs: Arc<Questionnaire>,
    /// Where words come from.
    sources: Sources,
    /// Words that are loaded already.
    words: Arc<Catalog>,
    /// The date on which everything is judged and printed.
    today: Date,
    /// Where the picture for the cover is found where none is named.
    logo: Option<PathBuf>,
}

impl Maker {
    /// Makes reports with the words and on the day of the command line.
    pub fn new(context: &Context, packs: Arc<Questionnaire>) -> Self {
        Self {
            packs,
            sources: context.sources.clone(),
            words: Arc::clone(&context.words),
            today: context.clock.today(),
            logo: context.paths.as_ref().ok().map(Paths::logo),
        }
    }

    /// Puts the pages together.
    pub fn document(&self, order: &Order, answers: &Answers) -> Result<Document, Failure> {
        let words = self.catalog(&order.language);
        let logo = self.picture(order)?;
        let upgrade = Upgrade::new(&self.packs.changes);
        let example = answers.sample.as_deref().and_then(|id| store::sample(id, &words));
        let example = example.map(|session| session.upgraded(upgrade.clone()));
        let (assessment, events) = match &example {
            Some(example) => (example.assessment(), example.events()),
            None => (&answers.assessment, &*answers.events),
        };
        let without_names = order.redact.then(|| store::without_names_of(events, &upgrade, &words));
        let assessment = without_names.as_ref().unwrap_or(assessment);
        let first = self.build(order, assessment, &words, logo.clone());
        let Some(second) = &order.second else { return Ok(first) };
        Ok(twin(first, self.build(order, assessment, &self.catalog(second), logo)))
    }

    fn build(&self, order: &Order, assessment: &Assessment, words: &Catalog, logo: Option<Picture>) -> Document {
        let input = Input::new(&self.packs, assessment, words, self.today, env!("CARGO_PKG_VERSION"));
        build(order.kind, &Input { paper: order.paper.clone(), logo, ..input })
    }

    /// Reads the picture for the cover. One that is found by itself and cannot be used is left out, and so is any such
    /// picture where names are.
    fn picture(&self, order: &Order) -> Result<Option<Picture>, Failure> {
        if let Some(path) = &order.logo {
            return picture(path).map(Some);
        }
        let found = self.logo.as_ref().filter(|path| !order.redact && path.is_file());
        Ok(found.and_then(|path| picture(path).ok()))
    }

    /// Returns why the picture that is found by itself is left out.
    pub fn logo_fault(&self, order: &Order) -> Vec<Diagnostic> {
        let found = self.logo.as_ref().filter(|path| !order.redact && order.logo.is_none() && path.is_file());
        let faults = found.and_then(|path| picture(path).err()).map(|failure| failure.diagnostics);
        let warning = |fault| Diagnostic { severity: Severity::Warning, ..fault };
        faults.unwrap_or_default().into_iter().map(warning).collect()
    }

    fn catalog(&self, language: &Locale) -> Arc<Catalog> {
        if self.words.locale() == language {
            return Arc::clone(&self.words);
        }
        Arc::new(self.sources.catalog(language))
    }

    /// Makes the bytes: the same answers, packs, words and date give the same.
    pub fn bytes(
        &self,
        order: &Order,
        answers: &Answers,
        told: &mut dyn FnMut(usize, usize),
    ) -> Result<Written, Failure> {
        let document = self.document(order, answers)?;
        export::write_telling(&document, order.format, told).map_err(|error| unfit(&error))
    }
}

impl Press for Maker {
    fn pages(&self, order: &Order, answers: &Answers, screen: &Catalog) -> Result<Document, String> {
        self.document(order, answers).map_err(|failure| failure.line(screen))
    }

    fn write(
        &self,
        order: &Order,
        answers: &Answers,
        screen: &Catalog,
        told: &mut dyn FnMut(usize, usize),
    ) -> Result<Printed, String> {
        let Written { bytes, uncovered, .. } =
            self.bytes(order, answers, told).map_err(|failure| failure.line(screen))?;
        for number in 1..=NAMES {
            let path = numbered(&order.path, number);
            match files::create_new(&path, &bytes) {
                Ok(()) => return Ok(Printed { path, uncovered }),
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists && number < NAMES => {}
                Err(error) => return Err(unwritten(&path, &error).line(screen)),
            }
        }
        Ok(Printed { path: order.path.clone(), uncovered })
    }

    fn logo(&self, screen: &Catalog) -> Logo {
        let path = self.logo.clone().unwrap_or_default();
        if !path.is_file() {
            return Logo::None(path);
        }
        match picture(&path) {
            Ok(_) => Logo::Found(path),
            Err(fault) => Logo::Fault(path, fault.line(screen)),
        }
    }
}

/// Reads a picture.
fn picture(path: &Path) -> Result<Picture, Failure> {
    let fault = |reason| {
        let fault = Diagnostic::error("logo", "cli-report-logo").arg("path", path.display());
        Failure::new(Status::Input, fault.hint(reason))
    };
    let bytes = files::read_limited(path, LOGO_LIMIT).map_err(|error| fault(files::reason(&error)))?;
    export::picture::decode(&bytes).map_err(|error| fault(error.phrase()))
}

/// Returns `report.pdf` for 1, `report-2.pdf` for 2 and so on.
fn numbered(path: &Path, number: u32) -> PathBuf {
    if number < 2 {
        return path.to_owned();
    }
    let part = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    path.with_file_name(format!("{}-{number}.{}", part(path.file_stem()), part(path.extension())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_taken_gets_a_number_before_its_ending() {
        let names = [1, 2, 10].map(|number| numbered(Path::new("/home/ana/x-2026-11-21-en.html"), number));
        let expected =
            ["/home/ana/x-2026-11-21-en.html", "/home/ana/x-2026-11-21-en-2.html", "/home/ana/x-2026-11-21-en-10.html"];
        assert_eq!(names, expected.map(PathBuf::from));
    }
}
