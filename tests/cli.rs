//! The command line as scripts see it: results, messages, exit statuses.

#![allow(clippy::unwrap_used, reason = "a fault in a test is a fault of the test")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use portolan::assessment::Body;
use portolan::store::Store;
use portolan::world::{Paths, SystemClock};

const LANGUAGES: [&str; 4] = ["en", "zh-Hant", "zh-Hans", "pt"];

/// A home of its own, without anything of this machine.
struct Home {
    dir: tempfile::TempDir,
}

impl Home {
    fn new() -> Self {
        Self { dir: tempfile::tempdir().unwrap() }
    }

    fn data(&self) -> PathBuf {
        self.dir.path().join("data")
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_portolan"));
        command.env_clear().env("HOME", self.dir.path()).env("PORTOLAN_DATA_DIR", self.data());
        command.args(args).current_dir(self.dir.path()).stdin(Stdio::null());
        command
    }

    fn run(&self, args: &[&str]) -> Run {
        Run::of(&self.command(args).output().unwrap())
    }

    fn store(&self) -> Store {
        // As `--data-dir` lays it out: settings and cache beside the data.
        let paths = Paths {
            config: self.data(),
            cache: self.data().join("cache"),
            state: self.dir.path().join("state"),
            data: self.data(),
        };
        Store::open(paths, Arc::new(SystemClock::default())).unwrap()
    }

    /// Saves assessments of these names and returns their ids.
    fn save(&self, titles: &[&str]) -> Vec<String> {
        let store = self.store();
        let save = |title: &&str| {
            let mut session = store.create(title).unwrap();
            let values = ["hong-kong".into()].into();
            session.record(Body::Fact { fact: "place".into(), values, text: None }).unwrap();
            session.flush().unwrap();
            session.id().to_owned()
        };
        titles.iter().map(save).collect()
    }

    fn journal(&self, id: &str) -> PathBuf {
        let entries = fs::read_dir(self.data().join("assessments")).unwrap().map(|entry| entry.unwrap().path());
        let is_journal = |path: &Path| {
            let name = path.file_name().unwrap().to_string_lossy();
            name.starts_with(id) && name.ends_with(".jsonl")
        };
        entries.into_iter().find(|path| is_journal(path)).unwrap()
    }
}

/// What a command came to.
#[derive(Debug)]
struct Run {
    status: i32,
    out: String,
    err: String,
}

impl Run {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Self { status: output.status.code().unwrap(), out: text(&output.stdout), err: text(&output.stderr) }
    }

    /// Asserts status and a part of the message, and that nothing went to stdout.
    #[track_caller]
    fn fails(&self, status: i32, part: &str) {
        assert_eq!((self.status, self.out.as_str()), (status, ""), "{self:?}");
        assert!(self.err.contains(part), "{self:?}");
        assert!(self.err.starts_with("error["), "{self:?}");
    }
}

#[test]
fn law_that_is_more_than_a_year_old_announces_itself() {
    let home = Home::new();
    let told = |day: &str| (home.run(&["doctor", "--date", day]), home.run(&["check", "--date", day]));
    let (doctor, check) = told("2026-11-21");
    assert!(!doctor.out.contains("more than a year ago") && !check.out.contains("old-law"), "{doctor:?} {check:?}");
    let (doctor, check) = told("2028-01-01");
    assert!(
        doctor.out.contains("With law of more than a year ago") && doctor.out.contains("Law register"),
        "{doctor:?}"
    );
    assert!(check.out.contains("warning[old-law]"), "{check:?}");
    assert_eq!((doctor.status, check.status), (0, 0), "it is no damage");
}

#[test]
fn wrong_usage_is_status_2_with_what_may_have_been_meant() {
    let home = Home::new();
    home.run(&["lst"]).fails(2, "Did you mean list?");
    home.run(&["list", "--jsn"]).fails(2, "Did you mean --json?");
    home.run(&["report"]).fails(2, "<NAME|FILE>");
    home.run(&["report", "x", "--kind", "long"]).fails(2, "short, board");
    home.run(&["list", "--date", "2026-02-30"]).fails(2, "2026-02-30");
    home.run(&["locale"]).fails(2, "list, check");
    home.run(&["list", "--lang", "xx"]).fails(2, "en, zh-Hant, zh-Hans, pt");
    home.run(&["score", "sample:none"]).fails(2, "retail, builder, clinic");
    home.run(&["sample", "clinc"]).fails(2, "Did you mean clinic?");
    home.run(&["score", "none"]).fails(2, "portolan list");
}

#[test]
fn without_a_terminal_the_wizard_asks_line_by_line_and_prints_no_escape() {
    let home = Home::new();
    for (args, expected) in [
        (&[][..], "1. Begin"),
        (&["new"], "1. Hong Kong"),
        (&["sample"], "Explain the numbers"),
        (&["open", "sample:retail"], "Explain the numbers"),
    ] {
        let run = home.run(args);
        assert_eq!(run.status, 0, "{run:?}");
        assert!(run.out.contains(expected), "{run:?}");
        assert!(!run.out.contains('\u{1b}') && !run.err.contains('\u{1b}'), "{run:?}");
    }
}

#[test]
fn a_bad_file_is_status_3_and_one_that_cannot_be_read_4() {
    let home = Home::new();
    fs::write(home.dir.path().join("bad.jsonl"), "not ours\n").unwrap();
    home.run(&["score", "bad.jsonl"]).fails(3, "bad.jsonl");
    home.run(&["score", "./bad.jsonl"]).fails(3, "portolan/assessment");
    home.run(&["score", "missing.jsonl"]).fails(4, "not there");
    home.run(&["score", "./data/"]).fails(4, "cannot be read");
    home.run(&["list", "--locale-dir", "missing"]).fails(4, "missing");
    home.run(&["list", "--questionnaire-dir", "missing"]).fails(4, "missing");
}

#[test]
fn faulty_packs_are_status_3_with_the_place() {
    let home = Home::new();
    let packs = home.dir.path().join("packs");
    fs::create_dir(&packs).unwrap();
    fs::write(packs.join("profile.yaml"), "kind: profile\nversion: [\n").unwrap();
    let run = home.run(&["score", "sample:retail", "--questionnaire-dir", "packs"]);
    run.fails(3, "profile.yaml:");
}

#[test]
fn a_name_is_an_id_a_title_or_the_beginning_of_one() {
    let home = Home::new();
    let ids = home.save(&["Harbour Lane", "Harbour Mill", "港灣家品"]);
    assert_eq!(home.run(&["score", &ids[0].to_lowercase()]).status, 0);
    assert_eq!(home.run(&["score", "harbour lane"]).status, 0);
    assert_eq!(home.run(&["score", "港灣"]).status, 0);
    let run = home.run(&["score", "harb"]);
    run.fails(2, &ids[0]);
    assert!(run.err.contains(&ids[1]) && run.err.contains("Harbour Mill") && !run.err.contains(&ids[2]), "{run:?}");
    let file = home.journal(&ids[0]);
    assert_eq!(home.run(&["score", file.to_str().unwrap()]).status, 0);
}

#[test]
fn the_list_is_lines_or_json() {
    let home = Home::new();
    assert_eq!(home.run(&["list"]).out, "No saved assessments yet.\n");
    let ids = home.save(&["Harbour Lane", ""]);
    let run = home.run(&["list"]);
    assert_eq!((run.status, run.err.as_str(), run.out.lines().count()), (0, "", 2));
    assert!(run.out.contains(&ids[0]) && run.out.contains("Harbour Lane") && run.out.contains("(no name yet)"));
    let json: serde_json::Value = serde_json::from_str(&home.run(&["list", "--json"]).out).unwrap();
    assert_eq!((&json["schema_version"], json["assessments"].as_array().unwrap().len()), (&1.into(), 2));
    assert_eq!(json["assessments"][1]["title"], "Harbour Lane");
}

#[test]
fn a_damaged_journal_is_listed_told_and_left_as_it_is() {
    let home = Home::new();
    let ids = home.save(&["Harbour Lane"]);
    let journal = home.journal(&ids[0]);
    let mut bytes = fs::read(&journal).unwrap();
    let at = bytes.len() - 30;
    bytes[at] ^= 1;
    fs::write(&journal, &bytes).unwrap();
    assert!(home.run(&["list"]).out.contains("1 problem"));
    let run = home.run(&["doctor"]);
    assert_eq!(run.status, 1);
    assert!(run.err.contains("line 3"), "{run:?}");
    let run = home.run(&["score", "harbour"]);
    assert!(run.status == 0 && run.err.contains("error[bad-line]"), "{run:?}");
    assert_eq!(fs::read(&journal).unwrap(), bytes);
}

#[test]
fn a_title_from_elsewhere_cannot_steer_the_terminal() {
    let home = Home::new();
    home.save(&["Harbour\u{1b}]52;c;ZXZpbA==\u{7}\u{202e}enaL"]);
    for args in [&["list"][..], &["list", "--json"], &["score", "harbour"]] {
        let run = home.run(args);
        let text = run.out + &run.err;
        assert!(!text.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{args:?}: {text:?}");
    }
}

#[test]
fn a_report_is_named_by_organisation_and_date_and_never_replaces_a_file() {
    let home = Home::new();
    let args = ["report", "sample:retail", "--date", "2026-11-21"];
    let name = "harbour-lane-homewares-ltd-short-2026-11-21-en.pdf";
    let run = home.run(&args);
    assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, format!("{name}\n").as_str(), ""));
    let path = home.dir.path().join(name);
    let bytes = fs::read(&path).unwrap();
    assert!(bytes.starts_with(b"%PDF-1.7"));
    fs::write(&path, "mine").unwrap();
    home.run(&args).fails(4, "-f");
    assert_eq!(fs::read(&path).unwrap(), b"mine");
    assert_eq!(home.run(&[&args[..], &["-f"]].concat()).status, 0);
    assert_eq!(fs::read(&path).unwrap(), bytes, "same input and date, same bytes");
    home.run(&["report", "sample:retail", "-o", "none/x.pdf"]).fails(4, "folder");
    let left = fs::read_dir(home.dir.path()).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(left.into_iter().all(|name| !name.to_string_lossy().starts_with(".tmp")), "no half file is left");
}

#[test]
fn reports_come_in_every_kind_and_every_language() {
    let home = Home::new();
    for language in LANGUAGES {
        for kind in ["short", "board", "annex", "handout", "papers", "blank", "owners"] {
            let file = format!("{language}-{kind}.pdf");
            let run = home.run(&["report", "sample:clinic", "--lang", language, "--kind", kind, "-o", &file]);
            assert_eq!((run.status, run.out.trim()), (0, file.as_str()), "{run:?}");
        }
    }
}

#[test]
fn a_format_is_named_or_read_from_the_file_and_may_go_down_a_pipe() {
    let home = Home::new();
    let run = |more: &[&str]| home.run(&[&["report", "sample:clinic", "--date", "2026-11-21"], more].concat());
    for (format, start) in
        [("html", "<!DOCTYPE html>"), ("json", "{"), ("csv", ""), ("md", "#"), ("ics", "BEGIN:VCALENDAR")]
    {
        let named = run(&["--format", format]);
        assert!(named.out.trim().ends_with(&format!("-short-2026-11-21-en.{format}")), "{named:?}");
        let text = fs::read_to_string(home.dir.path().join(named.out.trim())).unwrap();
        assert!(text.trim_start_matches('\u{feff}').starts_with(start) && text.len() > 100, "{format}: {text}");
        let file = format!("x.{format}");
        assert_eq!(run(&["-o", &file]).status, 0);
        assert_eq!(fs::read_to_string(home.dir.path().join(&file)).unwrap(), text, "{format} by its ending");
        assert_eq!(run(&["--format", format, "-o", "-"]).out, text, "{format} down a pipe");
    }
    let output = home.command(&["report", "sample:clinic", "-o", "-"]).output().unwrap();
    assert!(output.stdout.starts_with(b"%PDF-1.7"));
    // A folder takes the report under its own name.
    fs::create_dir(home.dir.path().join("out")).unwrap();
    assert!(run(&["-o", "out"]).out.starts_with("out/cl"), "{:?}", run(&["-o", "out", "-f"]));
    run(&["--format", "htm"]).fails(2, "pdf, html");
    run(&["--with", "en"]).fails(2, "beside itself");
    run(&["--with", "xx"]).fails(2, "zh-Hant");
}

#[test]
fn a_report_without_names_has_none_in_any_format() {
    let home = Home::new();
    let name = "Harbour Lane";
    for kind in ["short", "board", "annex"] {
        let plain = home.run(&["report", "sample:retail", "--kind", kind, "--format", "json", "-o", "-"]);
        let out = home.run(&["report", "sample:retail", "--kind", kind, "--format", "json", "--redact", "-o", "-"]);
        assert!(plain.out.contains(name) && !out.out.contains(name), "{kind}");
        assert!(out.out.contains("Organisation 1"), "{kind}");
    }
    let run = home.run(&["report", "sample:retail", "--redact", "--date", "2026-11-21"]);
    assert_eq!(run.out, "portolan-short-redacted-2026-11-21-en.pdf\n");
}

#[cfg(unix)]
#[test]
fn a_report_that_cannot_be_written_says_why_and_leaves_nothing() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let report = |more: &[&str]| home.run(&[&["report", "sample:retail"], more].concat());
    report(&["-o", "none/x.pdf"]).fails(4, "folder is not there");
    report(&["-o", "none/"]).fails(4, "folder is not there");
    fs::write(home.dir.path().join("file"), "mine").unwrap();
    report(&["-o", "file/x.pdf"]).fails(4, "file/x.pdf");
    let locked = home.dir.path().join("locked");
    fs::create_dir(&locked).unwrap();
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o500)).unwrap();
    if fs::write(locked.join("probe"), "").is_ok() {
        println!("SKIPPED: this user may write everywhere");
    } else {
        report(&["-o", "locked/x.pdf"]).fails(4, "You may not write there");
    }
    if cfg!(target_os = "linux") {
        report(&["-o", "/dev/full"]).fails(4, "disk is full");
    }
    // A disk of 16 KB, where the system lets an ordinary user make one.
    let script = "mkdir small && mount -t tmpfs -o size=16k none small && \"$0\" report sample:retail -o small/x.pdf; \
                  echo \"status $? left $(ls -A small | wc -l)\"";
    let program = env!("CARGO_BIN_EXE_portolan");
    let mut command = Command::new("unshare");
    command.args(["-rm", "sh", "-c", script, program]).current_dir(home.dir.path());
    command.env("PORTOLAN_DATA_DIR", home.data()).env("LANG", "en_GB.UTF-8");
    match command.output() {
        Ok(output) if !String::from_utf8_lossy(&output.stderr).contains("mount:") && output.status.success() => {
            let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
            assert!(out.contains("status 4 left 0") && err.contains("disk is full"), "{out}{err}");
        }
        _ => println!("SKIPPED: no small disk can be made here"),
    }
    let left = fs::read_dir(home.dir.path()).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(left.into_iter().all(|name| !name.to_string_lossy().starts_with(".tmp")), "no half file is left");
}

#[test]
fn verify_says_whose_report_it_is_and_whether_it_was_changed() {
    let home = Home::new();
    let id = home.save(&["Harbour Lane"]).remove(0);
    let report = |file: &str, more: &[&str]| {
        assert_eq!(home.run(&[&["report", &id, "-o", file], more].concat()).status, 0);
    };
    let verify = |file: &str, name: &str| {
        let run = home.run(&["verify", file, name]);
        assert!(run.out.contains("no signature") || run.out.contains("no report"), "{run:?}");
        (run.status, run.out)
    };
    report("now.pdf", &[]);
    report("out.pdf", &["--redact", "--lang", "pt"]);
    let (status, out) = verify("now.pdf", &id);
    assert!(status == 0 && out.contains("Unchanged") && out.contains("as they are now (Harbour Lane)"), "{out}");
    let (status, out) = verify("out.pdf", &id);
    assert!(status == 0 && out.contains("with names left out"), "{out}");
    // An example belongs to its report in whatever language that is.
    for more in [&["--lang", "pt"][..], &["--lang", "zh-Hant", "--with", "en"], &["--lang", "zh-Hans", "--redact"]] {
        let args = [&["report", "sample:retail", "-f", "-o", "example.pdf"], more].concat();
        assert_eq!(home.run(&args).status, 0);
        let (status, out) = verify("example.pdf", "sample:retail");
        assert!(status == 0 && out.contains("Unchanged") && out.contains("as they are now"), "{out}");
        assert_eq!(verify("example.pdf", "sample:clinic").0, 1);
    }
    // Other formats say whose they are, but not that nobody changed a word.
    for file in ["now.html", "now.md", "now.csv", "now.json"] {
        report(file, &["--lang", "zh-Hant"]);
        let (status, out) = verify(file, &id);
        assert!(status == 0 && out.contains("as they are now (Harbour Lane)"), "{file}: {out}");
        assert!(out.contains("no checksum") && !out.contains("Unchanged"), "{file}: {out}");
        assert!(verify(file, "sample:clinic").1.contains("does not belong to these answers"), "{file}");
    }
    assert_eq!(home.run(&["report", "sample:retail", "--kind", "board", "-o", "now.ics"]).status, 0);
    let run = home.run(&["verify", "now.ics", &id]);
    assert!(run.status == 1 && run.out.contains("is a calendar") && run.out.contains("can be verified"), "{run:?}");
    let (status, out) = verify("now.pdf", "sample:clinic");
    assert!(status == 1 && out.contains("does not belong to these answers"), "{out}");
    // One byte more in a line that no reader looks at.
    let path = home.dir.path().join("now.pdf");
    let mut bytes = fs::read(&path).unwrap();
    bytes[10] ^= 1;
    fs::write(home.dir.path().join("changed.pdf"), &bytes).unwrap();
    let (status, out) = verify("changed.pdf", &id);
    assert!(status == 1 && out.contains("Changed:") && out.contains("as they are now"), "{out}");
    // What is answered later makes it a report of earlier answers, with names or without.
    let mut session = home.store().open_session(&id).unwrap();
    session.record(Body::Title { title: "Harbour Lane Ltd.".into() }).unwrap();
    session.flush().unwrap();
    drop(session);
    let (status, out) = verify("now.pdf", &id);
    assert!(status == 1 && out.contains("1 change came after"), "{out}");
    fs::write(home.dir.path().join("x.pdf"), "%PDF-1.7 by somebody else").unwrap();
    assert_eq!(verify("x.pdf", &id).0, 1);
    home.run(&["verify", "none.pdf", &id]).fails(4, "not there");
}

#[test]
fn one_draft_paper_can_be_chosen_where_it_concerns_the_company() {
    let home = Home::new();
    let run = home.run(&["report", "sample:clinic", "--paper", "dspdp-worksheet", "--date", "2026-11-21"]);
    assert_eq!((run.status, run.err.as_str()), (0, ""), "{run:?}");
    assert!(run.out.trim().ends_with("-dspdp-worksheet-2026-11-21-en.pdf"), "{}", run.out);
    // The shop is in Hong Kong.
    home.run(&["report", "sample:retail", "--paper", "dspdp-worksheet"]).fails(2, "vendor-letter, staff-notice");
    home.run(&["report", "sample:retail", "--paper", "vendor-leter"]).fails(2, "Did you mean vendor-letter?");
    home.run(&["report", "sample:retail", "--paper", "vendor-letter", "--kind", "board"]).fails(2, "--kind board");
    let left = fs::read_dir(home.dir.path()).unwrap().filter_map(Result::ok);
    assert_eq!(left.filter(|file| file.path().extension().is_some_and(|end| end == "pdf")).count(), 1);
}

#[test]
fn help_and_completions_name_every_example() {
    let home = Home::new();
    let scripts = home.run(&["completions", "bash"]).out;
    for language in LANGUAGES {
        let help = home.run(&["sample", "--help", "--lang", language]).out;
        for id in portolan::store::samples() {
            assert!(help.contains(&id) && scripts.contains(&id), "{language}: {id}");
        }
    }
}

#[test]
fn help_is_whole_in_every_language() {
    let home = Home::new();
    let commands = [
        "new",
        "open",
        "sample",
        "report",
        "score",
        "verify",
        "list",
        "import",
        "export",
        "forget",
        "portfolio",
        "check",
        "locale",
        "schema",
        "doctor",
        "completions",
        "man",
    ];
    for language in LANGUAGES {
        let help = home.run(&["--help", "--lang", language]);
        assert_eq!((help.status, help.err.as_str()), (0, ""));
        for command in commands {
            assert!(help.out.contains(&format!("\n  {command} ")), "{language}: {command} is missing");
            let run = home.run(&[command, "--help", "--lang", language]);
            assert_eq!((run.status, run.err.as_str()), (0, ""), "{language} {command}");
            assert!(!run.out.contains("cli-"), "{language} {command}: {}", run.out);
            if language != "en" {
                for word in ["Usage", "Options", "OPTIONS", "Arguments", "Print help", "possible values", "default:"] {
                    assert!(!run.out.contains(word), "{language} {command} says {word:?}: {}", run.out);
                }
            }
        }
    }
}

#[test]
fn the_language_is_taken_from_the_flag_then_the_own_variable_then_the_system() {
    let home = Home::new();
    let said = |args: &[&str], env: &[(&str, &str)]| {
        let output = home.command(args).envs(env.iter().copied()).output().unwrap();
        Run::of(&output).out
    };
    assert_eq!(said(&["list"], &[("LANG", "zh_MO.UTF-8")]), "尚未有已儲存的評估。\n");
    let both = [("LANG", "zh_MO.UTF-8"), ("PORTOLAN_LANG", "pt")];
    assert_eq!(said(&["list"], &both), "Ainda não há avaliações guardadas.\n");
    assert_eq!(said(&["list", "--lang", "en"], &both), "No saved assessments yet.\n");
    assert_eq!(said(&["list"], &[("LANG", "C")]), "No saved assessments yet.\n");
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_ends_it_without_a_word() {
    let home = Home::new();
    let mut child =
        home.command(&["completions", "bash"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_stdout_is_status_4() {
    let home = Home::new();
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let output = home.command(&["doctor"]).stdout(full).stderr(Stdio::piped()).output().unwrap();
    let run = Run::of(&output);
    assert!(run.status == 4 && run.err.contains("disk is full"), "{run:?}");
}

#[test]
fn an_export_travels_and_joins_and_a_conflict_is_named() {
    let (desk, laptop) = (Home::new(), Home::new());
    let ids = desk.save(&["Harbour Lane"]);
    let run = desk.run(&["export", "harbour", "--date", "2026-11-21"]);
    assert_eq!((run.status, run.out.trim()), (0, "harbour-lane-export-2026-11-21.jsonl"), "{run:?}");
    desk.run(&["export", "harbour", "--date", "2026-11-21"]).fails(4, "-f");
    let copy = desk.dir.path().join(run.out.trim());
    let taken = laptop.run(&["import", copy.to_str().unwrap()]);
    assert!(taken.status == 0 && taken.out.contains(&ids[0]) && taken.out.contains("new assessment"), "{taken:?}");
    let again = laptop.run(&["import", copy.to_str().unwrap()]);
    assert!(again.status == 0 && again.out.starts_with("Nothing was new"), "{again:?}");
    let note = |home: &Home, text: &str| {
        let mut session = home.store().open_session(&ids[0]).unwrap();
        session.record(Body::Note { control: "admin-two-step".into(), text: text.to_owned() }).unwrap();
        session.flush().unwrap();
    };
    note(&desk, "Ana has it");
    note(&laptop, "Rui has it");
    desk.run(&["export", "harbour", "-o", "mine.jsonl"]);
    let mine = desk.dir.path().join("mine.jsonl");
    let joined = laptop.run(&["import", mine.to_str().unwrap()]);
    assert_eq!(joined.status, 1, "somebody has to look: {joined:?}");
    for part in ["(note)", "Ana has it", "Rui has it", "flagged"] {
        assert!(joined.err.contains(part), "{part}: {joined:?}");
    }
    assert!(joined.out.starts_with("One entry was new"), "{joined:?}");
    laptop.run(&["import", "missing.jsonl"]).fails(4, "not there");
    fs::write(laptop.dir.path().join("bad.jsonl"), "not ours\n").unwrap();
    laptop.run(&["import", "bad.jsonl"]).fails(3, "bad.jsonl");
}

#[test]
fn an_export_without_names_has_none_in_any_language() {
    let home = Home::new();
    for (language, placeholder) in [("en", "Organisation 1"), ("pt", "1")] {
        let file = format!("{language}.jsonl");
        let run = home.run(&["export", "sample:clinic", "--redact", "--lang", language, "-o", &file]);
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{run:?}");
        let text = fs::read_to_string(home.dir.path().join(&file)).unwrap();
        assert!(text.contains(placeholder) && !text.contains("Porto"), "{text}");
        let (plain, bare) = (home.run(&["score", "sample:clinic", "--json"]), home.run(&["score", &file, "--json"]));
        let checklists = |run: &Run| serde_json::from_str::<serde_json::Value>(&run.out).unwrap()["checklists"].clone();
        assert_eq!(checklists(&plain), checklists(&bare), "the same answers, the same score");
    }
}

#[test]
fn the_portfolio_is_lines_a_table_or_json() {
    let home = Home::new();
    let none = home.run(&["portfolio"]);
    assert_eq!((none.status, none.out.as_str()), (0, "No saved assessments yet.\n"));
    let ids = home.save(&["=Harbour, Lane", "Cais"]);
    let mut session = home.store().open_session(&ids[1]).unwrap();
    session.record(Body::Client { name: "Sereno Group".into() }).unwrap();
    session.record(Body::NextReview { date: Some("2026-12-01".parse().unwrap()) }).unwrap();
    session.flush().unwrap();
    drop(session);
    let day = ["--date", "2026-12-02"];
    let run = |args: &[&str]| {
        let run = home.run(&[&["portfolio"], args, &day[..]].concat());
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{run:?}");
        run.out
    };
    let lines = run(&[]);
    assert!(lines.contains("2 assessments:") && lines.contains("overdue since") && lines.contains("Cais"), "{lines}");
    let json: serde_json::Value = serde_json::from_str(&run(&["--json"])).unwrap();
    assert_eq!((&json["schema_version"], &json["together"]["count"]), (&1.into(), &2.into()));
    assert_eq!(json["assessments"][0]["due"], "2026-12-01");
    assert_eq!(json["assessments"][0]["client"], "Sereno Group");
    assert_eq!(run(&["--json"]), run(&["--json"]), "what the index remembers says the same");
    let table = run(&["--csv"]);
    assert!(table.starts_with("id,title,client,") && table.contains("\"'=Harbour, Lane\""), "{table}");
    assert!(table.lines().all(|line| !line.contains(",=")), "{table}");
    for line in run(&["--ndjson"]).lines() {
        let one: serde_json::Value = serde_json::from_str(line).unwrap();
        assert!(ids.iter().any(|id| one["id"] == *id.as_str()));
    }
    for form in ["--json", "--csv", "--ndjson"] {
        let bare = run(&["--redact", form]);
        assert!(!["Harbour", "Cais", "Sereno"].iter().any(|name| bare.contains(name)), "{bare}");
    }
    assert_eq!(home.run(&["portfolio", "--json", "--csv"]).status, 2);
    let mut session = home.store().open_session(&ids[0]).unwrap();
    session.record(Body::Archive { on: true }).unwrap();
    session.flush().unwrap();
    drop(session);
    assert_eq!(run(&["--csv"]).lines().count(), 2);
    assert_eq!(run(&["--csv", "--archived"]).lines().count(), 3);
    assert_eq!(home.run(&["list"]).out.lines().count(), 1);
    assert_eq!(home.run(&["list", "--archived"]).out.lines().count(), 2);
    assert!(home.run(&["list", "--find", "SERENO"]).out.contains("Cais"));
    for what in ["assessment", "portfolio", "score", "questionnaire"] {
        let schema = home.run(&["schema", what]);
        assert!(schema.status == 0 && serde_json::from_str::<serde_json::Value>(&schema.out).is_ok(), "{what}");
    }
}

#[test]
fn forgetting_asks_for_the_name_and_leaves_nothing() {
    let home = Home::new();
    let ids = home.save(&["Harbour Lane", "Cais"]);
    let forget = |name: &str, typed: &str| {
        use std::io::Write;
        let mut command = home.command(&["forget", name]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        Run::of(&child.wait_with_output().unwrap())
    };
    for typed in ["", "yes\n", "Harbour\n", "Cais\n"] {
        let run = forget("harbour", typed);
        assert!(run.status == 2 && run.err.contains("Nothing was erased"), "{run:?}");
    }
    assert_eq!(home.run(&["list"]).out.lines().count(), 2);
    let run = forget("harbour", "harbour lane\n");
    assert!(run.status == 0 && run.out.contains("Not reached"), "{run:?}");
    let listed = home.run(&["list"]).out;
    assert!(!listed.contains(&ids[0]) && listed.contains(&ids[1]), "{listed}");
}

#[test]
fn scripts_and_manual_are_made_of_the_command_line() {
    let home = Home::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = home.run(&["completions", shell]);
        assert!(run.status == 0 && run.out.contains("questionnaire-dir"), "{shell}");
    }
    assert!(home.run(&["man"]).out.starts_with(".ie"), "{:?}", home.run(&["man"]));
    assert_eq!(home.run(&["--version"]).out, format!("portolan {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn looking_leaves_no_trace() {
    let home = Home::new();
    for args in [&["list"][..], &["doctor"], &["score", "sample:retail"], &["--help"]] {
        assert_eq!(home.run(args).status, 0, "{args:?}");
    }
    assert_eq!(fs::read_dir(home.dir.path()).unwrap().count(), 0);
}

#[test]
fn compare_says_what_changed_in_words_and_as_json_with_a_schema() {
    let home = Home::new();
    let run = home.run(&["compare", "sample:retail", "sample:builder", "--date", "2026-11-21"]);
    assert_eq!(run.status, 0, "{run:?}");
    assert!(run.out.contains("2 better, 5 worse"), "{}", run.out);
    assert!(run.out.contains("Training in the last twelve months: not in place → in place"), "{}", run.out);
    let run = home.run(&["compare", "sample:retail", "sample:retail", "--lang", "en"]);
    assert!(run.out.contains("Nothing is different."), "{}", run.out);
    let json = home.run(&["compare", "sample:retail", "sample:builder", "--json"]).out;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&json["schema_version"], &json["counts"]["better"]), (&1.into(), &2.into()));
    let moved = json["controls"].as_array().unwrap().len() as u64;
    let counts: u64 = json["counts"].as_object().unwrap().values().filter_map(serde_json::Value::as_u64).sum();
    assert_eq!(moved, counts);
    let schema: serde_json::Value = serde_json::from_str(&home.run(&["schema", "compare"]).out).unwrap();
    for key in json.as_object().unwrap().keys() {
        assert!(schema["properties"].get(key).is_some(), "{key}");
    }
    home.run(&["compare", "sample:retail", "nobody"]).fails(2, "nobody");
}
