//! The order of system calls, which decides what a power cut can take: nothing is reported as saved while a byte of it, or
//! the name of its file, may still be in memory only.

use std::collections::{BTreeSet, HashMap};

use crate::strace;
use crate::writer::{acknowledged, command};

#[test]
fn nothing_is_reported_as_saved_before_it_is_on_the_disk() {
    let dir = tempfile::tempdir().unwrap();
    let log = dir.path().join("strace.log");
    let options = [
        "-y",
        "-s",
        "16",
        "-e",
        "trace=openat,write,writev,fsync,fdatasync,rename,renameat,renameat2,link,linkat,unlink",
    ];
    let Some(strace) = strace(&log, &options) else { return };
    let output = command(Some(strace), dir.path(), 5).output().unwrap();
    assert!(acknowledged(&output.stdout) > 0);
    let (reports, faults) = judge(&std::fs::read_to_string(&log).unwrap());
    assert_eq!((reports, faults), (5, Vec::<String>::new()));
}

/// Returns how many times something was reported as saved, and every report that came too early.
fn judge(log: &str) -> (usize, Vec<String>) {
    let mut unfinished: HashMap<&str, String> = HashMap::new();
    // Journals with bytes, and folders with names, that are not on the disk yet.
    let (mut files, mut folders) = (BTreeSet::new(), BTreeSet::new());
    let (mut reports, mut faults) = (0, Vec::new());
    for line in log.lines() {
        let Some((pid, rest)) = line.split_once(' ') else { continue };
        let rest = rest.trim_start();
        let call = if let Some(start) = rest.strip_suffix(" <unfinished ...>") {
            unfinished.insert(pid, start.to_owned());
            // A report is made when it begins, everything else when it is done.
            if !start.starts_with("writev(") {
                continue;
            }
            start.to_owned()
        } else if let Some((_, end)) = rest.split_once(" resumed>").filter(|_| rest.starts_with("<... ")) {
            let start = unfinished.remove(pid).unwrap_or_default();
            if start.starts_with("writev(") {
                continue;
            }
            start + end
        } else {
            rest.to_owned()
        };
        let failed = call.contains(") = -1");
        let path = |text: &str| Some(text.split_once('<')?.1.split_once('>')?.0.to_owned());
        let name = call.split('(').next().unwrap_or_default();
        match name {
            "writev" if call.contains("saved ") => {
                reports += 1;
                if !files.is_empty() || !folders.is_empty() {
                    faults.push(format!("{call}: {files:?} {folders:?}"));
                }
            }
            "write" => files.extend(path(&call).filter(|path| path.ends_with(".jsonl"))),
            "fsync" | "fdatasync" if !failed => {
                let path = path(&call).unwrap_or_default();
                files.remove(&path);
                folders.remove(&path);
            }
            "openat" if call.contains("O_CREAT") && call.contains(".jsonl") && !failed => {
                let created = call.rsplit_once(" = ").and_then(|(_, result)| path(result)).unwrap_or_default();
                folders.extend(created.rsplit_once('/').map(|(folder, _)| folder.to_owned()));
            }
            _ => {}
        }
    }
    (reports, faults)
}

#[test]
fn the_judge_sees_a_report_that_comes_too_early() {
    let open = "7 openat(AT_FDCWD</x>, \"/x/a.jsonl\", O_WRONLY|O_CREAT|O_EXCL, 0600) = 3</x/a.jsonl>\n";
    let (write, report) =
        ("8 write(3</x/a.jsonl>, \"{\", 1) = 1\n", "7 writev(1<pipe:[1]>, [\"saved 1\\n\"], 1) = 8\n");
    let sync = "8 fdatasync(3</x/a.jsonl> <unfinished ...>\n8 <... fdatasync resumed>) = 0\n";
    let folder = "8 fsync(4</x>) = 0\n";
    let faults = |calls: &[&str]| judge(&calls.concat()).1.len();
    assert_eq!(faults(&[open, write, sync, folder, report]), 0);
    assert_eq!(faults(&[open, write, folder, report]), 1);
    assert_eq!(faults(&[open, write, sync, report]), 1);
    assert_eq!(faults(&[write, report, sync]), 1);
    assert_eq!(faults(&[write, "8 fdatasync(3</x/a.jsonl>) = -1 EIO\n", report]), 1);
}
