//! What a report is made of, and who makes it.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::{
    assessment::{Assessment, Event},
    export::Format,
    i18n::{Catalog, Locale},
    questionnaire::PaperId,
    report::{Document, Kind},
    world::files,
};

/// What a report is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// The kind.
    pub kind: Kind,
    /// Of the draft papers only this one; all of them without.
    pub paper: Option<PaperId>,
    /// What kind of file.
    pub format: Format,
    /// Its language.
    pub language: Locale,
    /// A second language beside the first.
    pub second: Option<Locale>,
    /// Whether names are left out, and the picture that is found by itself.
    pub redact: bool,
    /// The picture for the cover; the one in the data folder where none is named.
    pub logo: Option<PathBuf>,
    /// Where it goes.
    pub path: PathBuf,
}

impl Order {
    /// Returns the name of its file where none is given: organisation, kind or paper, date, languages. Without names it
    /// has none either.
    pub fn file_name(&self, organisation: &str, date: Date) -> String {
        let what = self.paper.as_ref().filter(|_| self.kind == Kind::Papers).map_or(self.kind.id(), PaperId::as_str);
        let language = match &self.second {
            Some(second) => format!("{}+{}", self.language.tag(), second.tag()),
            None => self.language.tag().to_owned(),
        };
        let ending = self.format.extension();
        if self.redact {
            return files::report_name("", &format!("{what}-redacted"), date, &language, ending);
        }
        files::report_name(organisation, what, date, &language, ending)
    }
}

/// The answers that a report shows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answers {
    /// Their state.
    pub assessment: Assessment,
    /// The events behind it, from which names can be left out.
    pub events: Vec<Event>,
    /// The example that they are of: a report tells it in its own language.
    pub sample: Option<String>,
}

/// A report that was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Printed {
    /// Where it is.
    pub path: PathBuf,
    /// Characters that no font has, each shown as a box.
    pub uncovered: Vec<String>,
}

/// The picture that is put on a cover where no other is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Logo {
    /// There is none; here it would be found.
    None(PathBuf),
    /// It is here.
    Found(PathBuf),
    /// It is here and cannot be used; the words of the fault.
    Fault(PathBuf, String),
}

/// Makes reports, outside the main thread. Faults come back in the words of `screen`.
pub trait Press: Send + Sync {
    /// Puts the pages together.
    ///
    /// # Errors
    ///
    /// Returns the words of the fault.
    fn pages(&self, order: &Order, answers: &Answers, screen: &Catalog) -> Result<Document, String>;

    /// Writes a report where its order says, under the next free name if that one is taken. `told` hears which page of how
    /// many is being placed.
    ///
    /// # Errors
    ///
    /// Returns the words of the fault; no broken file is left.
    fn write(
        &self,
        order: &Order,
        answers: &Answers,
        screen: &Catalog,
        told: &mut dyn FnMut(usize, usize),
    ) -> Result<Printed, String>;

    /// Looks for the picture.
    fn logo(&self, screen: &Catalog) -> Logo;
}
