//! The identity of a file: a digest of its own bytes, so that an accidental change shows.
//!
//! It is no signature: whoever changes a file on purpose can write a new seal.

use sha2::{Digest, Sha256};

/// Bytes of the digest that are kept.
pub(super) const LENGTH: usize = 16;
pub(super) const IDENTIFIER_START: &str = "<dc:identifier>";
pub(super) const IDENTIFIER_END: &str = "</dc:identifier>";

/// What a file of ours says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal {
    /// The code of the data it was made from, if it carries one.
    pub identifier: Option<String>,
    /// Whether the bytes are those that were written.
    pub intact: bool,
}

/// Reads the seal of a file; `None` if it has no identity of the kind this program writes.
#[must_use]
pub fn seal_of(bytes: &[u8]) -> Option<Seal> {
    let [first, second] = places(bytes)?;
    let stated = bytes.get(first..first + 2 * LENGTH)?.to_vec();
    let same = bytes.get(second..second + 2 * LENGTH)? == stated;
    let mut blank = bytes.to_vec();
    for at in [first, second] {
        blank.get_mut(at..at + 2 * LENGTH)?.fill(b'0');
    }
    let intact = same && digest(&blank).as_bytes().eq_ignore_ascii_case(&stated);
    Some(Seal { identifier: identifier(bytes), intact })
}

/// Replaces the zeros of a fresh file by the digest of the file with zeros.
pub(super) fn seal(bytes: &mut [u8]) {
    let Some(places) = places(bytes) else { return };
    let digest = digest(bytes);
    for at in places {
        if let Some(place) = bytes.get_mut(at..at + 2 * LENGTH) {
            place.copy_from_slice(digest.as_bytes());
        }
    }
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(LENGTH).map(|byte| format!("{byte:02X}")).collect()
}

/// Where the two hexadecimal strings of the last `/ID` begin.
fn places(bytes: &[u8]) -> Option<[usize; 2]> {
    let start = bytes.windows(3).rposition(|window| window == b"/ID")?;
    let mut at = start + 3;
    let mut found = [0; 2];
    for (number, place) in found.iter_mut().enumerate() {
        let open = if number == 0 { b"[<".as_slice() } else { b"<".as_slice() };
        for wanted in open {
            while bytes.get(at)?.is_ascii_whitespace() {
                at += 1;
            }
            if bytes.get(at)? != wanted {
                return None;
            }
            at += 1;
        }
        *place = at;
        let hex = bytes.get(at..at + 2 * LENGTH)?;
        if !hex.iter().all(u8::is_ascii_hexdigit) || bytes.get(at + 2 * LENGTH)? != &b'>' {
            return None;
        }
        at += 2 * LENGTH + 1;
    }
    Some(found)
}

fn identifier(bytes: &[u8]) -> Option<String> {
    let find = |from: usize, what: &str| {
        let part = bytes.get(from..)?;
        part.windows(what.len()).position(|window| window == what.as_bytes()).map(|at| from + at)
    };
    let start = find(0, IDENTIFIER_START)? + IDENTIFIER_START.len();
    let end = find(start, IDENTIFIER_END)?;
    String::from_utf8(bytes.get(start..end)?.to_vec()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed() -> Vec<u8> {
        let zeros = "0".repeat(2 * LENGTH);
        let mut bytes =
            format!("text <dc:identifier>7F3A91C2</dc:identifier> /ID [<{zeros}><{zeros}>] end").into_bytes();
        seal(&mut bytes);
        bytes
    }

    #[test]
    fn a_sealed_file_is_intact_and_says_where_it_comes_from() {
        let seal = seal_of(&sealed()).expect("a seal");
        assert_eq!(seal, Seal { identifier: Some("7F3A91C2".into()), intact: true });
    }

    #[test]
    fn one_changed_byte_shows() {
        let mut bytes = sealed();
        bytes[0] = b'T';
        assert!(!seal_of(&bytes).expect("a seal").intact);
    }

    #[test]
    fn other_bytes_have_no_seal() {
        assert_eq!(seal_of(b""), None);
        assert_eq!(seal_of(b"/ID [<00"), None);
        assert_eq!(seal_of(b"%PDF /ID (text)"), None);
    }
}
