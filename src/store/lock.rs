//! Who may write: a lock on a file that is never replaced. The system frees it when the program ends, however it ends.

use std::fs::{File, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::Path;

use super::ReadOnly;
use crate::world::files;

/// How much of a lock file is read to name its holder.
const HOLDER_LIMIT: u64 = 200;

/// The right to write, as long as it lives.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

/// Takes the lock and writes `holder` into it for others to read.
///
/// File systems that know no locks let everybody in: each device writes its own journal anyway.
pub fn take(path: &Path, holder: &str) -> Result<Lock, ReadOnly> {
    let mut file = files::private()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
        .map_err(|_denied| ReadOnly::Denied)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(ReadOnly::Locked { holder: read_holder(&mut file) }),
        Err(TryLockError::Error(error)) if is_unsupported(&error) => {}
        Err(TryLockError::Error(_)) => return Err(ReadOnly::Denied),
    }
    // For people only; a lock without a name is a lock.
    let _ = file.set_len(0).and_then(|()| file.rewind()).and_then(|()| file.write_all(holder.as_bytes()));
    Ok(Lock { _file: file })
}

fn read_holder(file: &mut File) -> String {
    let mut holder = String::new();
    // Some systems do not let a locked file be read.
    let _ = file.take(HOLDER_LIMIT).read_to_string(&mut holder);
    crate::text::clean_line(holder.trim())
}

fn is_unsupported(error: &io::Error) -> bool {
    /// "No locks available", as network file systems say on Linux.
    const ENOLCK: i32 = 37;
    error.kind() == io::ErrorKind::Unsupported || (cfg!(target_os = "linux") && error.raw_os_error() == Some(ENOLCK))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_is_told_who_was_first_and_gets_in_when_it_left() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.lock");
        let first = take(&path, "4711 desk").unwrap();
        assert_eq!(take(&path, "4712 desk").unwrap_err(), ReadOnly::Locked { holder: "4711 desk".into() });
        drop(first);
        assert!(take(&path, "4712 desk").is_ok());
    }
}
