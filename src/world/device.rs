//! The name of this machine towards one data directory.

use std::path::Path;

use sha2::{Digest, Sha256};

use super::files;

/// Returns the device's name: eight letters and digits, random per machine *and* data directory, so that two machines
/// never write the same journal. It is kept in the machine's state directory; where that cannot be written it is fresh
/// in each run, which costs one more journal and nothing else.
pub fn id(state: &Path, data: &Path) -> String {
    let data = data.canonicalize().unwrap_or_else(|_| data.to_owned());
    let digest = Sha256::digest(data.as_os_str().as_encoded_bytes());
    let name: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let file = state.join("devices").join(name);
    if let Some(known) = read(&file) {
        return known;
    }
    let fresh = random();
    match files::private_dir(&state.join("devices")).and_then(|()| files::create_new(&file, fresh.as_bytes())) {
        Ok(()) => fresh,
        // Another process was faster.
        Err(_) => read(&file).unwrap_or(fresh),
    }
}

fn read(file: &Path) -> Option<String> {
    let text = String::from_utf8(files::read_limited(file, 64).ok()?).ok()?;
    let known = text.trim();
    (known.len() == 8 && known.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
        .then(|| known.to_owned())
}

fn random() -> String {
    let ulid = ulid::Ulid::generate().to_string().to_ascii_lowercase();
    ulid.get(ulid.len() - 8..).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_stays_for_a_directory_and_differs_for_another() {
        let dir = tempfile::tempdir().unwrap();
        let (a, b) = (dir.path().join("a"), dir.path().join("b"));
        let first = id(dir.path(), &a);
        assert_eq!(first.len(), 8);
        assert_eq!(id(dir.path(), &a), first);
        assert_ne!(id(dir.path(), &b), first);
    }

    #[test]
    fn a_damaged_name_is_not_used() {
        let dir = tempfile::tempdir().unwrap();
        id(dir.path(), dir.path());
        let file = std::fs::read_dir(dir.path().join("devices")).unwrap().next().unwrap().unwrap().path();
        std::fs::write(file, "../../x").unwrap();
        assert!(!id(dir.path(), dir.path()).contains('.'));
    }
}
