//! `portolan check [FILE|DIR]`: every fault of the packs, with place and hints.

mod place;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use clap::ArgMatches;
use jiff::civil::Date;

use super::{Context, Failure, Status, locale::message_of};
use crate::{
    diagnostic::{Diagnostic, Phrase, Place, Words, did_you_mean},
    i18n::Locale,
    questionnaire::{self, Questionnaire},
    store::{self, SAMPLE_TEXT},
    world::{Packs, Sources},
};

/// Missing words that are listed one by one in each language; the rest is counted.
const LISTED: usize = 10;

/// Prints what is wrong with the packs.
///
/// # Errors
///
/// There are errors (status 1), or a file cannot be read (status 3).
pub fn run(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let target = matches.get_one::<PathBuf>("path").map(PathBuf::as_path);
    let checked = check(&context.sources, target, context.clock.today(), &*context.words);
    context.print(&checked.output)?;
    if checked.status == Status::Done { Ok(()) } else { Err(Failure::quiet(checked.status)) }
}

/// What `check` prints, and the exit status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// The faults with snippets, then a summary.
    pub output: String,
    /// [`Status::Findings`] where there are errors, [`Status::Input`] where a file cannot be read; warnings do not count.
    pub status: Status,
}

/// Checks all packs, with `target` laid over them: a file takes the place of the pack of its name, a folder that of all
/// packs in it. Dates after `today` are errors. Words are checked once the structure is sound.
pub fn check(sources: &Sources, target: Option<&Path>, today: Date, words: &dyn Words) -> Checked {
    let mut packs = match Packs::of(sources) {
        Ok(packs) => packs,
        Err(faults) => return report(&faults, Status::Input, words),
    };
    if let Some(fault) = target.and_then(|target| packs.lay(target).err()) {
        return report(&[*fault], Status::Input, words);
    }
    let mut faults = questionnaire::check(packs.sources(), Some(today));
    if let (false, Ok(questionnaire)) = (faults.iter().any(Diagnostic::is_error), packs.questionnaire()) {
        for language in sources.languages() {
            faults.extend(missing_words(&questionnaire, sources, &language, &packs));
        }
        faults.extend(spare_words(sources));
        faults.extend(unused_words(&questionnaire, sources));
    }
    packs.name(&mut faults);
    if faults.is_empty() {
        let count = packs.sources().len().to_string();
        let text = words.say("check-clean", &[("count".to_owned(), count)]);
        return Checked { output: format!("{text}\n"), status: Status::Done };
    }
    let status = if faults.iter().any(Diagnostic::is_error) { Status::Findings } else { Status::Done };
    report(&faults, status, words)
}

/// Lists English texts of examples that no example refers to; those of others have no English beside them.
fn spare_words(sources: &Sources) -> Vec<Diagnostic> {
    let needed = store::sample_texts();
    let ids = sources.catalog_alone(&Locale::ENGLISH).ids();
    let spare = ids.iter().filter(|id| id.starts_with(SAMPLE_TEXT) && !needed.contains(*id));
    spare.map(|id| Diagnostic::warning("unused-text", "check-unused-text").arg("name", id)).collect()
}

/// Lists what a language lacks, of the packs and of the examples. English is shown for what others lack, so only its own
/// gaps are errors.
fn missing_words(
    questionnaire: &Questionnaire,
    sources: &Sources,
    language: &Locale,
    packs: &Packs,
) -> Vec<Diagnostic> {
    let catalog = sources.catalog_alone(language);
    let mut missing = questionnaire::missing_texts(questionnaire, &|id| catalog.has(id));
    missing.extend(store::sample_texts().into_iter().filter(|id| !catalog.has(id)));
    let (make, hint): (fn(&'static str, &'static str) -> Diagnostic, _) = if language.is_english() {
        (|code, id| Diagnostic::error(code, id), "check-hint-missing-english")
    } else {
        (|code, id| Diagnostic::warning(code, id), "check-hint-missing-text")
    };
    let say = |id| make("missing-text", id).arg("language", language.name());
    let listed = missing.iter().take(LISTED).map(|id| {
        let fault = say("check-missing-text").arg("name", id);
        match place::place_of(id, packs.sources()) {
            Some(place) => fault.at(place),
            None => fault,
        }
    });
    let mut faults: Vec<Diagnostic> = listed.collect();
    if missing.len() > LISTED {
        faults.push(say("check-missing-texts").arg("count", missing.len() - LISTED));
    }
    if let Some(last) = faults.pop() {
        faults.push(last.hint(Phrase::new(hint).arg("file", format!("locales/{}", language.tag()))));
    }
    faults
}

/// Lists the words in folders of the user that look like words of a pack and that no pack needs: an id is misspelt, or what
/// it belonged to is gone.
fn unused_words(questionnaire: &Questionnaire, sources: &Sources) -> Vec<Diagnostic> {
    let needed = questionnaire::needed_texts(questionnaire);
    let needed: BTreeSet<&str> = needed.iter().filter_map(|id| id.split('.').next()).collect();
    let built_in = Sources::default().catalog_alone(&Locale::ENGLISH);
    let mut faults = Vec::new();
    for folder in sources.folders_of_words() {
        for (path, text) in Sources::words_in(folder).unwrap_or_default() {
            let lines = text.lines().zip(1..).filter(|_| path.ends_with(".ftl"));
            for (id, line) in lines.filter_map(|(line, at)| Some((message_of(line)?, at))) {
                let of_a_pack = id.split_once('-').is_some_and(|(first, _)| place::kinds_of(first).is_some());
                if !of_a_pack || needed.contains(id) || built_in.has(id) {
                    continue;
                }
                let hint = match did_you_mean(id, needed.iter().copied()) {
                    Some(meant) => Phrase::new("check-hint-did-you-mean").arg("name", meant),
                    None => Phrase::new("check-hint-unused"),
                };
                let at = Place::in_text(folder.join(&path).display().to_string(), &text, line, 1, id.len());
                let fault = Diagnostic::warning("unused-words", "check-unused-words").arg("name", id);
                faults.push(fault.at(at).hint(hint));
            }
        }
    }
    faults
}

fn report(faults: &[Diagnostic], status: Status, words: &dyn Words) -> Checked {
    let mut output: String = faults.iter().map(|fault| format!("{}\n", fault.render(words))).collect();
    let errors = faults.iter().filter(|fault| fault.is_error()).count();
    let args = [("errors", errors), ("warnings", faults.len() - errors)];
    let args = args.map(|(name, count)| (name.to_owned(), count.to_string()));
    output.push_str(&words.say("check-summary", &args));
    output.push('\n');
    Checked { output, status }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const TODAY: Date = jiff::civil::date(2026, 11, 21);

    fn checked(target: Option<&Path>) -> Checked {
        let sources = Sources::default();
        check(&sources, target, TODAY, &sources.catalog(&Locale::ENGLISH))
    }

    #[test]
    fn the_packs_of_the_program_have_no_errors_and_all_their_english_words() {
        let checked = checked(None);
        assert_eq!(checked.status, Status::Done, "{}", checked.output);
    }

    #[test]
    fn a_file_with_a_typing_mistake_is_told_with_place_and_hint() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("mine.yaml");
        fs::write(&file, "kind: controls\ncontrols:\n  - id: mine\n    abuot: [company]\n").unwrap();
        let checked = checked(Some(&file));
        assert_eq!(checked.status, Status::Findings);
        assert!(checked.output.contains("mine.yaml:4:5"), "{}", checked.output);
        assert!(checked.output.contains("= help: Did you mean \"about\"?"), "{}", checked.output);
        assert!(checked.output.contains("Errors: 1. Warnings: 0."), "{}", checked.output);
    }

    #[test]
    fn a_control_without_words_is_an_error_in_english_and_a_warning_elsewhere() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("mine.yaml");
        let text = "kind: controls\ncontrols:\n  - {id: mine, about: [company], effort: 1, law: [our-advice]}\n";
        fs::write(&file, text).unwrap();
        let checked = checked(Some(&file));
        assert_eq!(checked.status, Status::Findings);
        assert!(checked.output.contains("English has no text for \"control-mine.title\""), "{}", checked.output);
        assert!(checked.output.contains("mine.yaml:3:10"), "{}", checked.output);
        assert!(checked.output.contains("warning[unused-control]"), "{}", checked.output);
    }

    #[test]
    fn words_that_no_pack_needs_are_told_with_their_place() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("en")).unwrap();
        fs::write(folder.path().join("en/own.ftl"), "my-own = x\nfact-acounts = Which?\nfact-place = Where?\n")
            .unwrap();
        let sources = Sources::new(None, Some(folder.path()), None);
        let checked = check(&sources, None, TODAY, &sources.catalog(&Locale::ENGLISH));
        assert_eq!(checked.status, Status::Done);
        for part in ["warning[unused-words]", "own.ftl:2:1", "Did you mean \"fact-accounts\"?", "Warnings: 1."] {
            assert!(checked.output.contains(part), "{part}\n{}", checked.output);
        }
    }

    #[test]
    fn texts_of_examples_are_told_that_a_language_lacks_or_that_no_example_refers_to() {
        let folder = tempfile::tempdir().unwrap();
        for (language, id) in [("en", "sample-retail-nobody"), ("th", "sample-retail-title")] {
            fs::create_dir(folder.path().join(language)).unwrap();
            fs::write(folder.path().join(language).join("own.ftl"), format!("{id} = x\n")).unwrap();
        }
        let sources = Sources::new(None, Some(folder.path()), None);
        let spare: Vec<String> = spare_words(&sources).iter().map(|fault| format!("{:?}", fault.message)).collect();
        assert!(spare.len() == 1 && spare[0].contains("sample-retail-nobody"), "{spare:?}");
        let packs = Packs::of(&sources).unwrap();
        let read = packs.questionnaire().unwrap();
        let count = |tag| missing_words(&read, &sources, &Locale::new(tag).unwrap(), &packs).len();
        assert_eq!((count("en"), count("th")), (0, LISTED + 1));
    }

    #[test]
    fn a_file_that_is_not_there_is_told() {
        let checked = checked(Some(Path::new("no/such/file.yaml")));
        assert_eq!(checked.status, Status::Input);
        assert!(checked.output.contains("no/such/file.yaml"), "{}", checked.output);
    }
}
