//! What a user may call an assessment.

use std::path::PathBuf;

use unicode_normalization::UnicodeNormalization;

use super::{Listing, StoreError};

/// What the command line names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// An assessment in the store, by a name still to be resolved.
    Saved(String),
    /// A journal anywhere.
    File(PathBuf),
    /// A finished example, by its id.
    Sample(String),
}

/// Sorts a name: `sample:ID`, a file where it has a path separator or ends in `.jsonl`, else a saved assessment.
pub fn target(name: &str) -> Target {
    if let Some(id) = name.strip_prefix("sample:") {
        Target::Sample(id.to_owned())
    } else if name.contains(std::path::is_separator) || name.ends_with(".jsonl") {
        Target::File(PathBuf::from(name))
    } else {
        Target::Saved(name.to_owned())
    }
}

/// Finds the one listing that is meant: exact id, then title, then beginning of a title or an id. Case does not count.
pub fn resolve(name: &str, all: &[Listing]) -> Result<String, StoreError> {
    let wanted = fold(name);
    let not_found = || StoreError::NotFound { name: name.to_owned() };
    if wanted.is_empty() {
        return Err(not_found());
    }
    let by_id = |listing: &&Listing| fold(&listing.id) == wanted;
    let by_title = |listing: &&Listing| fold(&listing.title) == wanted;
    let by_prefix =
        |listing: &&Listing| fold(&listing.title).starts_with(&wanted) || fold(&listing.id).starts_with(&wanted);
    let steps: [&dyn Fn(&&Listing) -> bool; 3] = [&by_id, &by_title, &by_prefix];
    for step in steps {
        let found: Vec<&Listing> = all.iter().filter(step).collect();
        match found[..] {
            [] => {}
            [one] => return Ok(one.id.clone()),
            _ => {
                let matches = found.into_iter().cloned().collect();
                return Err(StoreError::Ambiguous { name: name.to_owned(), matches });
            }
        }
    }
    Err(not_found())
}

/// Says whether what was typed is the whole name of an assessment: its title, or its id. Case does not count.
pub fn is_name_of(typed: &str, listing: &Listing) -> bool {
    let typed = fold(&crate::text::clean_line(typed));
    !typed.is_empty() && (typed == fold(&crate::text::clean_line(&listing.title)) || typed == fold(&listing.id))
}

/// Returns a text as it is compared: composed, in lower case, without blanks around it.
pub fn fold(text: &str) -> String {
    text.trim().nfc().collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listing(id: &str, title: &str) -> Listing {
        Listing { id: id.into(), title: title.into(), ..Listing::default() }
    }

    #[test]
    fn id_wins_over_title_and_title_over_its_beginning() {
        let all =
            [listing("01A", "Harbour"), listing("01B", "Harbour Lane"), listing("01C", "Cais"), listing("02", "01a")];
        let found = |name| resolve(name, &all).ok();
        assert_eq!(found("01a").as_deref(), Some("01A"));
        assert_eq!(found("HARBOUR").as_deref(), Some("01A"));
        assert_eq!(found("harbour l").as_deref(), Some("01B"));
        assert_eq!(found("02").as_deref(), Some("02"));
        assert!(matches!(resolve("ha", &all), Err(StoreError::Ambiguous { matches, .. }) if matches.len() == 2));
        assert!(matches!(resolve("", &all), Err(StoreError::NotFound { .. })));
        assert!(matches!(resolve("x", &all), Err(StoreError::NotFound { .. })));
    }

    #[test]
    fn only_the_whole_name_is_its_name() {
        let one = listing("01A", "Harbour Lane");
        for (typed, is) in [("harbour lane\n", true), (" 01a ", true), ("Harbour", false), ("", false)] {
            assert_eq!(is_name_of(typed, &one), is, "{typed}");
        }
        assert!(!is_name_of(" \n", &listing("01A", "")), "nothing is no name");
    }

    #[test]
    fn separators_and_the_ending_make_a_file() {
        assert_eq!(target("sample:retail"), Target::Sample("retail".into()));
        assert_eq!(target("./x"), Target::File("./x".into()));
        assert_eq!(target("x.jsonl"), Target::File("x.jsonl".into()));
        assert_eq!(target("Harbour Lane"), Target::Saved("Harbour Lane".into()));
    }
}
