//! One line of a journal: a JSON object whose last field is a checksum of everything before it.

const MARK: &str = ",\"crc\":\"";
const TAIL: usize = MARK.len() + 8 + 2;

/// Adds the checksum to a JSON object; anything else comes back as it is.
pub fn seal(object: &str) -> String {
    let Some(open) = object.trim_end().strip_suffix('}') else { return object.to_owned() };
    format!("{open}{MARK}{:08x}\"}}", crc32fast::hash(open.as_bytes()))
}

/// Says whether the checksum of a line (without its line end) is right. The line is valid JSON with it.
pub fn unseal(line: &[u8]) -> bool {
    let Some((body, tail)) = line.len().checked_sub(TAIL).and_then(|at| line.split_at_checked(at)) else {
        return false;
    };
    // Compared as a whole, so that no byte of the line is outside the check.
    format!("{MARK}{:08x}\"}}", crc32fast::hash(body)).as_bytes() == tail && body.starts_with(b"{")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_line_is_json_and_every_changed_bit_shows() {
        let line = seal(r#"{"d":"k7f2","n":1}"#);
        assert!(unseal(line.as_bytes()));
        assert_eq!(serde_json::from_str::<serde_json::Value>(&line).unwrap()["n"], 1);
        for bit in 0..line.len() * 8 {
            let mut bytes = line.clone().into_bytes();
            bytes[bit / 8] ^= 1 << (bit % 8);
            assert!(!unseal(&bytes), "bit {bit}");
        }
    }

    #[test]
    fn short_and_foreign_lines_are_not_sealed() {
        for line in ["", "}", "{}", r#","crc":"00000000"}"#, "[1]"] {
            assert!(!unseal(line.as_bytes()), "{line}");
        }
        assert_eq!(seal("[1]"), "[1]");
    }
}
