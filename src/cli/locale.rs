//! `portolan locale list` and `portolan locale check [FOLDER]`.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::args;
use crate::diagnostic::{Diagnostic, Phrase, Place};
use crate::i18n::check::{Coverage, Glossary, Language, Report, check};
use crate::i18n::{Catalog, Locale};
use crate::text::{pad_end, pad_start, width};

/// Returns the lines of `locale list`: tag and own name of each language.
pub fn list(at_hand: &[Locale]) -> String {
    let widest = at_hand.iter().map(|locale| width(locale.tag())).max().unwrap_or_default();
    at_hand.iter().map(|locale| format!("{}  {}\n", pad_end(locale.tag(), widest), locale.name())).collect()
}

/// What `locale check` prints, and whether the exit status is 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// Findings with snippets, then a table and a sum.
    pub output: String,
    /// Whether there was any error; warnings do not count.
    pub errors: bool,
}

/// Checks a folder of languages (`FOLDER/th/*.ftl`) or the folder of one language (`th/*.ftl`).
///
/// Where the folder has no English of its own, translations are compared with `english`; where it has no
/// `glossary.yaml`, `glossary` is used.
///
/// # Errors
///
/// If the folder cannot be read. A file that is no UTF-8 is a finding.
pub fn check_folder(folder: &Path, english: &Language, glossary: &str, words: &Catalog) -> io::Result<Checked> {
    let mut found = Vec::new();
    let mut languages = Vec::new();
    let own = folder.canonicalize()?.file_name().and_then(OsStr::to_str).and_then(Locale::new);
    if let Some(locale) = own.filter(|_| fluent_files(folder).is_ok_and(|files| !files.is_empty())) {
        languages.push(read(folder, "", locale, &mut found)?);
    } else {
        for path in sorted(folder)?.into_iter().filter(|path| path.is_dir()) {
            let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
            if let Some(locale) = Locale::new(name) {
                languages.push(read(&path, &format!("{name}/"), locale, &mut found)?);
            }
        }
    }
    languages.retain(|language| !language.files.is_empty());
    if languages.is_empty() && found.is_empty() {
        let nothing = Diagnostic::error("no-folder", "locale-check-no-folder").arg("name", folder.display());
        found.push(nothing.hint(Phrase::new("locale-check-no-folder.hint")));
        return Ok(finish(folder, Report { diagnostics: found, coverage: Vec::new() }, words));
    }
    let glossary_text = fs::read_to_string(folder.join("glossary.yaml")).unwrap_or_else(|_| glossary.to_owned());
    let glossary = Glossary::parse("glossary.yaml", &glossary_text).unwrap_or_else(|fault| {
        found.push(*fault);
        Glossary::default()
    });
    let at = languages.iter().position(|language| language.locale.is_english());
    let own_english = at.map(|at| languages.remove(at));
    let mut report = check(own_english.as_ref().unwrap_or(english), &languages, &glossary);
    if own_english.is_none() {
        // The built-in English is not what was asked about.
        report.coverage.remove(0);
        report.diagnostics.retain(|found| !found.place.as_ref().is_some_and(|place| place.file.starts_with("en/")));
    }
    report.diagnostics.extend(found);
    Ok(finish(folder, report, words))
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort_unstable();
    Ok(paths)
}

fn fluent_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = sorted(folder)?;
    paths.retain(|path| path.is_file() && path.extension().is_some_and(|extension| extension == "ftl"));
    Ok(paths)
}

fn read(folder: &Path, prefix: &str, locale: Locale, found: &mut Vec<Diagnostic>) -> io::Result<Language> {
    let mut files = Vec::new();
    for path in fluent_files(folder)? {
        let name = format!("{prefix}{}", path.file_name().unwrap_or_default().to_string_lossy());
        match String::from_utf8(fs::read(&path)?) {
            Ok(text) => files.push((name, text)),
            Err(_) => {
                let fault = Diagnostic::error("encoding", "locale-check-encoding").arg("id", &name);
                found.push(fault.at(Place::file(name)).hint(Phrase::new("locale-check-encoding.hint")));
            }
        }
    }
    Ok(Language { locale, files })
}

fn finish(folder: &Path, mut report: Report, words: &Catalog) -> Checked {
    for place in report.diagnostics.iter_mut().filter_map(|found| found.place.as_mut()) {
        place.file = folder.join(&place.file).display().to_string();
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
    use super::*;
    use crate::i18n::Layer;

    fn words() -> Catalog {
        let files = [
            ("a", include_str!("../../locales/en/locale-check.ftl")),
            ("b", include_str!("../../locales/en/diagnostic.ftl")),
        ];
        Catalog::new(Locale::ENGLISH, vec![Layer::new("", files)], vec![])
    }

    fn english() -> Language {
        Language { locale: Locale::ENGLISH, files: vec![("en/app.ftl".into(), "hello = Hello { $name }\n".into())] }
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
        check_folder(folder, &english(), "", &words()).unwrap()
    }

    #[test]
    fn the_list_shows_names_in_their_own_script() {
        let listed = list(&Locale::shipped().collect::<Vec<_>>());
        assert!(listed.contains("zh-Hant  繁體中文\n") && listed.contains("ar       العربية\n"), "{listed}");
    }

    #[test]
    fn a_mistake_is_printed_with_place_marks_and_table() {
        let folder = folder(&[("th/app.ftl", "hello = สวัสดี { $nmae }\n".as_bytes())]);
        let checked = run(folder.path());
        assert!(checked.errors);
        for part in [
            "error[unknown-variable]",
            "app.ftl:1:18",
            "^^^^^",
            "Did you mean $name?",
            "1/1 100%",
            "1 error, no warnings",
        ] {
            assert!(checked.output.contains(part), "{part}\n{}", checked.output);
        }
        assert!(!checked.output.contains("\nen "), "{}", checked.output);
    }

    #[test]
    fn the_folder_of_one_language_will_do() {
        let folder = folder(&[("pt/app.ftl", b"hello = Ol\xc3\xa1 { $name }\n")]);
        let checked = run(&folder.path().join("pt"));
        assert!(!checked.errors && checked.output.contains("pt"), "{}", checked.output);
    }

    #[test]
    fn a_file_that_is_no_utf8_is_a_finding_and_the_rest_is_checked() {
        let folder = folder(&[("pt/a.ftl", b"hello = Ol\xe1 { $name }\n"), ("pt/b.ftl", b"hello = { $x }\n")]);
        let checked = run(folder.path());
        assert!(checked.output.contains("error[encoding]") && checked.output.contains("error[unknown-variable]"));
    }

    #[test]
    fn a_folder_without_languages_is_an_error_with_a_hint() {
        let folder = folder(&[("notes/readme.txt", b"x")]);
        let checked = run(folder.path());
        assert!(checked.errors && checked.output.contains("error[no-folder]"), "{}", checked.output);
        assert!(check_folder(&folder.path().join("nowhere"), &english(), "", &words()).is_err());
    }
}
