//! `portolan locale list` and `portolan locale check [FOLDER]`.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::{Context, Failure, Status};
use crate::args;
use crate::diagnostic::{Diagnostic, Phrase};
use crate::i18n::Catalog;
use crate::i18n::check::{Coverage, Glossary, Report, check, languages};
use crate::i18n::locale::Locale;
use crate::text::{pad_end, pad_start, width};
use crate::world::Sources;

const GLOSSARY: &str = "glossary.yaml";

/// Prints the languages at hand, or what is wrong with translations.
///
/// # Errors
///
/// There are errors in translations (status 1), or the folder cannot be read.
pub fn run(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let Some(("check", matches)) = matches.subcommand() else { return context.print(&list(&context.sources)) };
    let checked = match matches.get_one::<PathBuf>("dir") {
        Some(folder) => check_folder(folder, &context.words).map_err(|error| Failure::cannot_read(folder, &error))?,
        None => check_layers(&context.sources, &context.words)?,
    };
    context.print(&checked.output)?;
    if checked.errors { Err(Failure::quiet(Status::Findings)) } else { Ok(()) }
}

/// Returns the lines of `locale list`: tag and own name of each language.
pub fn list(sources: &Sources) -> String {
    let at_hand = sources.languages();
    let widest = at_hand.iter().map(|locale| width(locale.tag())).max().unwrap_or_default();
    let line = |locale: &Locale| format!("{}  {}\n", pad_end(locale.tag(), widest), sources.catalog(locale).name());
    at_hand.iter().map(line).collect()
}

/// What `locale check` prints, and whether the exit status is 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// Findings with snippets, then a table and a sum.
    pub output: String,
    /// Whether there was any error; warnings do not count.
    pub errors: bool,
}

/// Checks what is built in with the folders that lie over it: a message of a folder takes the place of the one with its id.
///
/// # Errors
///
/// A folder or a file in it cannot be read.
pub fn check_layers(sources: &Sources, words: &Catalog) -> Result<Checked, Failure> {
    let mut files = owned(Sources::built_in_words());
    // The files of a layer lie in a folder with its number: `pt/0/shop.ftl`.
    let folders: Vec<&Path> = sources.folders_of_words().collect();
    for (layer, folder) in folders.iter().enumerate() {
        let own = Sources::words_in(folder).map_err(|error| Failure::cannot_read(folder, &error))?;
        for (path, text) in owned(own) {
            let Some((language, file)) = path.split_once('/') else {
                // The glossary takes the place of the one before it.
                files.retain(|(known, _)| *known != path);
                files.push((path, text));
                continue;
            };
            let ids: BTreeSet<&str> = text.lines().filter_map(message_of).collect();
            let inside = format!("{language}/");
            for (_, below) in files.iter_mut().filter(|(known, _)| known.starts_with(&inside)) {
                *below = without(below, &ids);
            }
            files.push((format!("{language}/{layer}/{file}"), text));
        }
    }
    let glossary = files.iter().find(|(path, _)| path == GLOSSARY).map(|(_, text)| text.clone()).unwrap_or_default();
    let (glossary, fault) = match Glossary::parse(GLOSSARY, &glossary) {
        Ok(glossary) => (glossary, None),
        Err(fault) => (Glossary::default(), Some(*fault)),
    };
    let (english, others) = languages(files);
    let mut report = check(&english, &others, &glossary);
    report.diagnostics.extend(fault);
    for place in report.diagnostics.iter_mut().filter_map(|found| found.place.as_mut()) {
        let mut parts = place.file.splitn(3, '/');
        if let (Some(language), Some(layer), Some(file)) = (parts.next(), parts.next(), parts.next())
            && let Some(folder) = layer.parse().ok().and_then(|layer: usize| folders.get(layer))
        {
            place.file = folder.join(language).join(file).display().to_string();
        }
    }
    Ok(finish(None, report, words))
}

/// Returns the id of the message that begins on a line.
pub(super) fn message_of(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end_matches(' ');
    let plain = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_');
    (!id.is_empty() && id.chars().all(plain)).then_some(id)
}

/// Empties the lines of these messages; the others stay on their lines.
fn without(text: &str, ids: &BTreeSet<&str>) -> String {
    let mut gone = false;
    let mut kept = String::with_capacity(text.len());
    for line in text.lines() {
        if let Some(id) = message_of(line) {
            gone = ids.contains(id);
        } else if line.starts_with('#') {
            gone = false;
        }
        if !gone {
            kept.push_str(line);
        }
        kept.push('\n');
    }
    kept
}

/// Checks a folder of languages (`FOLDER/th/*.ftl`) or the folder of one language (`th/*.ftl`) by itself.
///
/// Where the folder has no English of its own, translations are compared with the built-in one; the same holds for
/// `glossary.yaml`. Findings are said in the language of `words`.
///
/// # Errors
///
/// The folder or a file in it cannot be read.
pub fn check_folder(folder: &Path, words: &Catalog) -> io::Result<Checked> {
    let built_in: Vec<(String, String)> = owned(Sources::built_in_words());
    // A file that lies in the folder itself belongs to the language that the folder is named after.
    let name = folder.canonicalize()?.file_name().and_then(OsStr::to_str).and_then(Locale::new);
    let inside = |path: String| match &name {
        Some(locale) if path.ends_with(".ftl") && !path.contains('/') => format!("{locale}/{path}"),
        _ => path,
    };
    let files = owned(Sources::words_in(folder)?).into_iter().map(|(path, text)| (inside(path), text));
    let files: Vec<(String, String)> = files.collect();
    let mut found = Vec::new();
    let text_of_glossary =
        |files: &[(String, String)]| files.iter().find(|(path, _)| path == GLOSSARY).map(|(_, text)| text.clone());
    let glossary = text_of_glossary(&files).or_else(|| text_of_glossary(&built_in)).unwrap_or_default();
    let glossary = Glossary::parse(GLOSSARY, &glossary).unwrap_or_else(|fault| {
        found.push(*fault);
        Glossary::default()
    });
    let (english, others) = languages(files);
    let own_english = !english.files.is_empty();
    if !own_english && others.is_empty() {
        let nothing = Diagnostic::error("no-folder", "locale-check-no-folder").arg("name", folder.display());
        found.push(nothing.hint(Phrase::new("locale-check-no-folder.hint")));
        return Ok(finish(Some(folder), Report { diagnostics: found, coverage: Vec::new() }, words));
    }
    let english = if own_english { english } else { languages(built_in).0 };
    let mut report = check(&english, &others, &glossary);
    if !own_english {
        // The built-in English is not what was asked about.
        report.coverage.remove(0);
        report.diagnostics.retain(|found| !found.place.as_ref().is_some_and(|place| place.file.starts_with("en/")));
    }
    report.diagnostics.extend(found);
    Ok(finish(Some(folder), report, words))
}

fn owned(files: Vec<(String, Cow<'static, str>)>) -> Vec<(String, String)> {
    files.into_iter().map(|(path, text)| (path, text.into_owned())).collect()
}

fn finish(folder: Option<&Path>, mut report: Report, words: &Catalog) -> Checked {
    for place in report.diagnostics.iter_mut().filter_map(|found| found.place.as_mut()) {
        let Some(folder) = folder else { break };
        // In the folder of one language the paths were lengthened by its name.
        let path = folder.join(&place.file);
        let inside = place.file.split_once('/').map(|(_, rest)| folder.join(rest)).filter(|_| !path.exists());
        place.file = inside.filter(|inside| inside.exists()).unwrap_or(path).display().to_string();
    }
    crate::diagnostic::sort(&mut report.diagnostics);
    let errors = report.diagnostics.iter().filter(|found| found.is_error()).count();
    let warnings = report.diagnostics.len() - errors;
    let mut output: String = report.diagnostics.iter().map(|found| found.render(words) + "\n").collect();
    output += &table(&report.coverage, words);
    output += &format!("\n{}\n", words.text("locale-check-summary", &args![errors = errors, warnings = warnings]));
    Checked { output, errors: errors > 0 }
}

/// Draws the table of coverage; numbers stand at the right of their columns.
fn table(coverage: &[Coverage], words: &Catalog) -> String {
    const HEADINGS: [&str; 6] = ["", ".translated", ".missing", ".same", ".errors", ".warnings"];
    let mut rows = vec![HEADINGS.map(|part| words.text(&format!("locale-check-table{part}"), &args![]))];
    rows.extend(coverage.iter().map(|language| {
        let share = (language.translated * 100).checked_div(language.total).unwrap_or(100);
        [
            language.locale.to_string(),
            format!("{}/{} {share:>3}%", language.translated, language.total),
            language.missing.len().to_string(),
            language.same.to_string(),
            language.errors.to_string(),
            language.warnings.to_string(),
        ]
    }));
    let columns: Vec<usize> = (0..HEADINGS.len())
        .map(|column| rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or_default())
        .collect();
    let line = |row: &[String; 6]| {
        let cells = row.iter().zip(&columns).enumerate().map(|(column, (cell, columns))| {
            if column == 0 { pad_end(cell, *columns) } else { pad_start(cell, *columns) }
        });
        cells.collect::<Vec<_>>().join("  ") + "\n"
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn words() -> Catalog {
        Sources::default().catalog(&Locale::ENGLISH)
    }

    fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, bytes) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        folder
    }

    fn run(folder: &Path) -> Checked {
        check_folder(folder, &words()).unwrap()
    }

    #[test]
    fn the_list_shows_names_in_their_own_script() {
        let listed = list(&Sources::default());
        assert!(listed.contains("zh-Hant  繁體中文\n") && listed.contains("en       English\n"), "{listed}");
    }

    #[test]
    fn what_is_built_in_has_no_errors() {
        let checked = check_layers(&Sources::default(), &words()).map_err(|_| ()).unwrap();
        assert!(!checked.errors, "{}", checked.output);
        assert!(checked.output.contains("zh-Hans") && checked.output.contains("no errors"), "{}", checked.output);
    }

    #[test]
    fn a_folder_over_what_is_built_in_is_checked_with_it() {
        let own = "fact-accounts = This is illegal.\nfact-new = New\n";
        let folder = folder(&[("en/own.ftl", own.as_bytes()), ("pt/own.ftl", b"fact-acounts = Que contas?\n")]);
        let sources = Sources::new(None, Some(folder.path()), None);
        let checked = check_layers(&sources, &words()).map_err(|_| ()).unwrap();
        let place = format!("{}:1:25", folder.path().join("en/own.ftl").display());
        for part in ["error[forbidden-term]", &place, "fact-acounts", "fact-new"] {
            assert!(checked.output.contains(part), "{part}\n{}", checked.output);
        }
        assert!(!checked.output.contains("duplicate"), "{}", checked.output);
    }

    #[test]
    fn a_mistake_is_printed_with_place_marks_and_table() {
        let thai = "list-two = { $first } และ { $secnd }\n";
        let folder = folder(&[("th/app.ftl", thai.as_bytes())]);
        let checked = run(folder.path());
        assert!(checked.errors);
        let place = format!("{}:1:29", folder.path().join("th/app.ftl").display());
        for part in ["error[unknown-variable]", &place, "^^^^^^", "Did you mean $second?", "error[missing]"] {
            assert!(checked.output.contains(part), "{part}\n{}", checked.output);
        }
        assert!(!checked.output.contains("\nen "), "{}", checked.output);
    }

    #[test]
    fn the_folder_of_one_language_will_do() {
        let folder = folder(&[("pt/app.ftl", b"list-two = { $first } e { $x }\n")]);
        let checked = run(&folder.path().join("pt"));
        let place = format!("{}:1:27", folder.path().join("pt/app.ftl").display());
        assert!(checked.errors && checked.output.contains(&place), "{}", checked.output);
    }

    #[test]
    fn bytes_that_are_no_utf8_are_found_with_their_place() {
        let folder = folder(&[("pt/a.ftl", b"list-two = { $first } \xe9 { $second }\n")]);
        let checked = run(folder.path());
        assert!(
            checked.output.contains("error[encoding]") && checked.output.contains("a.ftl:1:23"),
            "{}",
            checked.output
        );
    }

    #[test]
    fn the_glossary_of_the_folder_counts() {
        let glossary = "forbidden:\n  pt: [{phrase: banana, say: fruta}]\n";
        let files: [(&str, &[u8]); 2] =
            [("glossary.yaml", glossary.as_bytes()), ("pt/a.ftl", b"list-two = { $first } banana { $second }\n")];
        let folder = folder(&files);
        let checked = run(folder.path());
        assert!(checked.output.contains("error[forbidden-term]") && checked.output.contains("Say: fruta"));
    }

    #[test]
    fn a_folder_without_languages_is_an_error_with_a_hint() {
        let folder = folder(&[("notes/readme.txt", b"x")]);
        let checked = run(folder.path());
        assert!(checked.errors && checked.output.contains("error[no-folder]"), "{}", checked.output);
        assert!(check_folder(&folder.path().join("nowhere"), &words()).is_err());
    }
}
