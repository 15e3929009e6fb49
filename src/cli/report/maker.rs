//! From an order to a document: words, answers with or without names, pages, a second language.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use super::{
    super::{Context, Failure},
    unfit, unwritten,
};
use crate::assessment::{Assessment, Upgrade};
use crate::export::{self, Written};
use crate::i18n::{Catalog, Locale};
use crate::questionnaire::Questionnaire;
use crate::report::{Document, Input, build, twin};
use crate::store;
use crate::tui::{Answers, Logo, Order, Press, Printed};
use crate::world::{Paths, Sources, files};

/// How many names are tried before a report gives up on a folder.
const NAMES: u32 = 99;

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
        let without_names;
        let assessment = if order.redact {
            without_names = store::without_names_of(&answers.events, &Upgrade::new(&self.packs.changes), &words);
            &without_names
        } else {
            &answers.assessment
        };
        let first = self.build(order, assessment, &words);
        let Some(second) = &order.second else { return Ok(first) };
        Ok(twin(first, self.build(order, assessment, &self.catalog(second))))
    }

    fn build(&self, order: &Order, assessment: &Assessment, words: &Catalog) -> Document {
        let input = Input::new(&self.packs, assessment, words, self.today, env!("CARGO_PKG_VERSION"));
        build(order.kind, &Input { paper: order.paper.clone(), ..input })
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

    fn logo(&self, _screen: &Catalog) -> Logo {
        let path = self.logo.clone().unwrap_or_default();
        if path.is_file() { Logo::Found(path) } else { Logo::None(path) }
    }
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
