//! A tool about data leaving must send none: no socket is opened, whatever is done.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used)]

use std::process::Command;

/// Says why the test cannot run, or fails where it must.
fn skip(why: &str, is_right: bool) {
    assert!(is_right || std::env::var_os("CI").is_none(), "in CI this must run: {why}");
    println!("SKIPPED: {why}");
}

#[test]
fn a_report_and_a_score_open_no_socket() {
    let home = tempfile::tempdir().expect("a temporary directory");
    let trace = home.path().join("trace");
    for args in [&["report", "sample:retail", "-o", "report.pdf"][..], &["score", "sample:clinic", "--json"], &["list"]]
    {
        let run = Command::new("strace")
            .args(["-f", "-qq", "-e", "trace=socket,connect,bind,sendto,sendmsg", "-o"])
            .arg(&trace)
            .arg(env!("CARGO_BIN_EXE_portolan"))
            .args(args)
            .arg("--data-dir")
            .arg(home.path().join("data"))
            .env("HOME", home.path())
            .current_dir(home.path())
            .output();
        let Ok(run) = run else { return skip("strace is not installed", false) };
        let said = String::from_utf8_lossy(&run.stderr);
        if said.contains("ptrace") || said.contains("PTRACE") {
            return skip("this machine does not allow tracing", true);
        }
        assert!(run.status.success(), "{args:?}: {said}");
        let calls = std::fs::read_to_string(&trace).expect("a trace");
        let calls: Vec<_> = calls.lines().filter(|line| line.contains('(')).collect();
        assert!(calls.is_empty(), "{args:?} reached for the network:\n{}", calls.join("\n"));
        let _ = std::fs::remove_file(home.path().join("report.pdf"));
    }
}
