//! Other programs that read what was written.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Keeps a file where a person can look at it.
pub fn saved(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pdf");
    std::fs::create_dir_all(&folder).expect("a folder for test files");
    let path = folder.join(name);
    std::fs::write(&path, bytes).expect("a file to validate");
    path
}

/// Runs a program; `None`, with a word on it, where it is missing. On CI nothing may be missing.
pub fn run(program: &str, arguments: &[&str]) -> Option<(Option<i32>, String)> {
    let output = match Command::new(program).args(arguments).output() {
        Ok(output) => output,
        Err(error) => return skipped(&format!("{program}: {error}")),
    };
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    Some((output.status.code(), text))
}

fn skipped<T>(why: &str) -> Option<T> {
    assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "missing on CI: {why}");
    println!("SKIPPED: {why}");
    None
}

/// Checks files with qpdf, and with veraPDF against PDF/A-2a and PDF/UA-1.
pub fn validate(files: &[PathBuf]) {
    let files: Vec<&str> = files.iter().filter_map(|file| file.to_str()).collect();
    for file in &files {
        if let Some((status, text)) = run("qpdf", &["--check", file]) {
            assert_eq!(status, Some(0), "{text}");
        }
    }
    let tool = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tools/verapdf");
    let arguments: Vec<&str> = std::iter::once("2a,ua1").chain(files.iter().copied()).collect();
    let Some((status, text)) = run(tool.to_str().expect("a path"), &arguments) else { return };
    if status == Some(3) {
        return skipped::<()>(&text).unwrap_or(());
    }
    assert_eq!(status, Some(0), "{text}");
    assert_eq!(text.lines().filter(|line| line.starts_with("PASS")).count(), 2 * files.len(), "{text}");
}

/// Letters and marks only, composed, so that readers may differ in spaces and direction marks.
pub fn bare(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let unwanted = |c: &char| {
        !c.is_whitespace() && !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.nfc().filter(unwanted).collect()
}
