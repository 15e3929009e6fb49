//! Shows a folder in the system's own way.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use super::Env;

/// Lets the system show a folder, and waits until it says whether it could. Runs outside the main thread, since some
/// systems answer only when the folder is closed.
///
/// # Errors
///
/// There is no desktop, nothing to show folders with, or it says that it could not.
pub fn show(folder: &Path, env: &Env) -> io::Result<()> {
    let has_desktop = cfg!(any(windows, target_os = "macos"))
        || ["DISPLAY", "WAYLAND_DISPLAY"].into_iter().any(|name| env.text(name).is_some());
    if !has_desktop {
        return Err(io::ErrorKind::Unsupported.into());
    }
    // Nothing of it may reach this terminal.
    let mut command = Command::new(PROGRAM);
    command.arg(folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let status = command.status()?;
    // Explorer says 1 for well, too.
    if status.success() || cfg!(windows) { Ok(()) } else { Err(io::Error::other(status.to_string())) }
}

#[cfg(windows)]
const PROGRAM: &str = "explorer";
#[cfg(target_os = "macos")]
const PROGRAM: &str = "open";
#[cfg(not(any(windows, target_os = "macos")))]
const PROGRAM: &str = "xdg-open";
