//! Files that are whole or not there, and for nobody else's eyes.
//!
//! Every write goes to a new file beside the target, reaches the disk, and only then takes the target's name.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use jiff::civil::Date;

use crate::diagnostic::Phrase;

/// How names of files that are still being written begin; a start-up sweep removes those that a crash left behind.
pub const TEMPORARY: &str = ".tmp-portolan-";

/// The longest part of a file's name that comes from the organisation's name, in bytes.
const NAME_BYTES: usize = 160;

/// Makes a folder and its parents, open to its owner only.
pub fn private_dir(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Returns options that create files readable by their owner only.
pub fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Brings the names in a folder to the disk. Systems whose folders cannot be opened need no such step.
pub fn sync_dir(path: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(path)?.sync_all() } else { Ok(()) }
}

/// Writes a new file; an existing one is an error of kind `AlreadyExists` and stays as it is.
pub fn create_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let temporary = temporary(path, bytes)?;
    temporary.persist_noclobber(path).map_err(|error| error.error)?;
    sync_dir(parent(path))
}

/// Writes a file, replacing what was there. On an error the old file is untouched.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let temporary = temporary(path, bytes)?;
    temporary.persist(path).map_err(|error| error.error)?;
    sync_dir(parent(path))
}

/// Writes what the user asked for where the user said: a file, whole or not at all, over another one only where `over` says
/// so; a device or a pipe takes the bytes as they are.
pub fn put(path: &Path, bytes: &[u8], over: bool) -> io::Result<()> {
    if fs::metadata(path).is_ok_and(|meta| !meta.is_file() && !meta.is_dir()) {
        let mut stream = OpenOptions::new().write(true).open(path)?;
        return stream.write_all(bytes).and_then(|()| stream.flush());
    }
    if over { replace(path, bytes) } else { create_new(path, bytes) }
}

/// Reads a file of at most `limit` bytes. Folders, pipes and devices are refused, and so is a longer file.
pub fn read_limited(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    // Before it is opened: opening a pipe that nobody writes to would wait for ever.
    let meta = fs::metadata(path)?;
    if !meta.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a regular file"));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(meta.len().min(limit)).unwrap_or_default());
    File::open(path)?.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "file too large"));
    }
    Ok(bytes)
}

/// Returns why the system said no and what to do about it, in words to look up: `io-...`.
pub fn reason(error: &io::Error) -> Phrase {
    use io::ErrorKind as Kind;
    let id = match error.kind() {
        Kind::NotFound => "io-not-found",
        Kind::PermissionDenied => "io-denied",
        Kind::StorageFull | Kind::QuotaExceeded => "io-full",
        Kind::ReadOnlyFilesystem => "io-read-only",
        Kind::FileTooLarge => "io-too-large",
        Kind::IsADirectory | Kind::NotADirectory | Kind::InvalidInput => "io-not-a-file",
        Kind::AlreadyExists => "io-exists",
        _ => return Phrase::new("io-other").arg("detail", error),
    };
    Phrase::new(id)
}

/// Makes the name of a report: organisation, kind, date, language or two with a plus between; letters and digits of any
/// script. `ending` stands behind the dot.
pub fn report_name(organisation: &str, kind: &str, date: Date, language: &str, ending: &str) -> String {
    format!("{}-{kind}-{date}-{language}.{ending}", safe_name(organisation))
}

/// Makes the name of an export: organisation, kind, date.
pub fn export_name(organisation: &str, kind: &str, date: Date) -> String {
    format!("{}-{kind}-{date}.jsonl", safe_name(organisation))
}

fn safe_name(organisation: &str) -> String {
    let letters = |c: char| if c.is_alphanumeric() { c } else { '-' };
    let words = organisation.to_lowercase().chars().map(letters).take(60).collect::<String>();
    // Names of files end at 255 bytes, and letters of some scripts take four.
    let most = words.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|end| *end <= NAME_BYTES).last();
    let words = words.get(..most.unwrap_or(0)).unwrap_or_default();
    let name = words.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-");
    if name.is_empty() { "portolan".to_owned() } else { name }
}

/// Returns the folder of a file; the working directory for a bare name.
pub fn parent(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn temporary(path: &Path, bytes: &[u8]) -> io::Result<tempfile::NamedTempFile> {
    // `tempfile` creates with mode 0600.
    let mut temporary = tempfile::Builder::new().prefix(TEMPORARY).tempfile_in(parent(path))?;
    temporary.write_all(bytes)?;
    temporary.as_file().sync_all()?;
    Ok(temporary)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_never_replaces_an_old_one() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("a");
        create_new(&file, b"one").unwrap();
        assert_eq!(create_new(&file, b"two").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&file).unwrap(), b"one");
        replace(&file, b"three").unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"three");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "no temporary file is left");
    }

    #[test]
    fn the_name_of_a_report_is_safe_everywhere() {
        let name = |title| report_name(title, "short", jiff::civil::date(2026, 11, 21), "pt", "pdf");
        assert_eq!(name("Clínica Porto Sereno, Lda."), "clínica-porto-sereno-lda-short-2026-11-21-pt.pdf");
        assert_eq!(name("../../港灣\0家品"), "港灣-家品-short-2026-11-21-pt.pdf");
        assert_eq!(name(" . "), "portolan-short-2026-11-21-pt.pdf");
        assert!(name(&"𠮷".repeat(300)).len() < 220, "four bytes a letter still make a name");
    }

    #[test]
    fn a_file_over_the_limit_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("a");
        fs::write(&file, "12345").unwrap();
        assert_eq!(read_limited(&file, 5).unwrap(), b"12345");
        assert!(read_limited(&file, 4).is_err());
        assert!(read_limited(dir.path(), 4).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn others_may_not_look_in() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("x/y");
        private_dir(&folder).unwrap();
        create_new(&folder.join("f"), b"").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&dir.path().join("x")), mode(&folder), mode(&folder.join("f"))), (0o700, 0o700, 0o600));
    }
}
