//! Keeps the house in order: who may import whom, and what never stands where.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Modules in the order of `src/lib.rs`: one imports only from those above it.
fn order() -> Vec<String> {
    let map = fs::read_to_string(root().join("src/lib.rs")).expect("src/lib.rs can be read");
    map.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).map(str::to_owned).collect()
}

/// The modules without files, clock, environment and terminal.
const CORE: &[&str] = &[
    "diagnostic",
    "text",
    "i18n",
    "questionnaire",
    "assessment",
    "flow",
    "scoring",
    "channel",
    "sheet",
    "chart",
    "plan",
    "follow",
    "portfolio",
    "compare",
    "report",
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every source file with its path from `src` and its text without tests and comments.
fn sources() -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push(path);
            }
        }
    }
    let mut paths = Vec::new();
    walk(&root().join("src"), &mut paths);
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a source can be read");
            let name = path.strip_prefix(root().join("src")).expect("below src").to_string_lossy().replace('\\', "/");
            (name, code_of(&text))
        })
        .collect()
}

/// Drops everything from the tests on, and comments.
fn code_of(text: &str) -> String {
    let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or(text);
    code.lines().filter(|line| !line.trim_start().starts_with("//")).map(|line| format!("{line}\n")).collect()
}

/// The first part of a path: its top module.
fn module(name: &str) -> &str {
    name.split('/').next().unwrap_or(name).trim_end_matches(".rs")
}

/// Says whether a file only holds tests.
fn is_test(name: &str) -> bool {
    name.ends_with("tests.rs") || name.contains("/tests/")
}

/// Modules of ours that `code` names behind `crate::`, alone or in braces.
fn imports(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let (mut depth, mut name) = (0, String::new());
            for c in group.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => found.push(std::mem::take(&mut name)),
                    _ if depth == 0 => name.push(c),
                    _ => {}
                }
            }
            found.push(name);
        } else {
            found.push(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    found
        .into_iter()
        .map(|path| path.trim().split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or("").to_owned())
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn modules_import_only_from_those_above_them() {
    let order = order();
    let place = |name: &str| order.iter().position(|known| known == name);
    let mut wrong = Vec::new();
    for (name, code) in sources().iter().filter(|(name, _)| !is_test(name)) {
        let Some(own) = place(module(name)) else { continue };
        for import in imports(code) {
            if place(&import).is_some_and(|other| other > own) {
                wrong.push(format!("{name} imports {import}, which stands below it"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_core_knows_no_files_clock_environment_or_terminal() {
    let forbidden = [
        "std::fs",
        "std::env",
        "std::net",
        "std::process",
        "SystemTime",
        "Instant::now",
        "Zoned::now",
        "Timestamp::now",
        "ratatui",
        "crossterm",
    ];
    let mut wrong = Vec::new();
    for (name, code) in sources() {
        if CORE.contains(&module(&name)) && !is_test(&name) {
            for word in forbidden.iter().filter(|word| code.contains(**word)) {
                wrong.push(format!("{name} names {word}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_opens_a_network_connection() {
    for (name, code) in sources() {
        assert!(!code.contains("std::net") && !code.contains("TcpStream"), "{name} reaches for the network");
    }
}

#[test]
fn colours_stand_in_the_theme_and_keys_in_the_keymap() {
    let mut wrong = Vec::new();
    for (name, code) in sources().iter().filter(|(name, _)| name.starts_with("tui") && !is_test(name)) {
        if code.contains("Color::") && !name.ends_with("/theme.rs") {
            wrong.push(format!("{name} names a colour"));
        }
        if code.contains("KeyCode::") && !name.ends_with("/keymap.rs") && !name.ends_with("/event.rs") {
            wrong.push(format!("{name} names a key"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_file_outgrows_its_house() {
    let long: Vec<_> = sources()
        .into_iter()
        .map(|(name, code)| (code.lines().count(), name))
        .filter(|(lines, name)| *lines > 500 && !is_test(name))
        .collect();
    assert!(long.is_empty(), "over 500 lines without tests: {long:?}");
}

#[test]
fn one_crossterm_is_in_the_lock_file() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).expect("Cargo.lock can be read");
    assert_eq!(
        lock.matches("name = \"crossterm\"").count(),
        1,
        "use-dev-tty must reach the crossterm that ratatui uses"
    );
}

#[test]
fn imports_are_read_alone_and_in_braces() {
    let code = "use crate::text;\nuse crate::{\n    a::{self, b},\n    c,\n};\nlet x = crate::flow::Flow::new();";
    assert_eq!(imports(code), ["text", "a", "c", "flow"]);
}
