//! Which assessments of a list are runs of one company.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use super::{Listing, fold};

/// Which assessments of a list are told apart by more than their names, and which are not counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Runs {
    namesakes: HashSet<String>,
    earlier: HashSet<String>,
}

impl Runs {
    /// Looks through a list.
    pub fn new<'a>(listings: impl IntoIterator<Item = &'a Listing>) -> Self {
        let mut titles: HashMap<String, Vec<&str>> = HashMap::new();
        let mut earlier = HashSet::new();
        for listing in listings {
            titles.entry(fold(&listing.title)).or_default().push(&listing.id);
            if listing.repeats != listing.id {
                earlier.insert(listing.repeats.clone());
            }
        }
        let several = titles.into_values().filter(|ids| ids.len() > 1);
        Self { namesakes: several.flatten().map(str::to_owned).collect(), earlier }
    }

    /// Returns the day on which an assessment was begun, where another one has the same name.
    pub fn begun(&self, listing: &Listing) -> Option<Date> {
        let day = listing.begun.get(..10).filter(|_| self.namesakes.contains(&listing.id))?;
        day.parse().ok()
    }

    /// Says whether a later run of it is in the list: then the later one counts, and it does not.
    pub fn is_earlier(&self, listing: &Listing) -> bool {
        self.earlier.contains(&listing.id)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn listing(id: &str, title: &str, begun: &str, repeats: &str) -> Listing {
        let [id, title, begun, repeats] = [id, title, begun, repeats].map(str::to_owned);
        Listing { id, title, begun, repeats, ..Listing::default() }
    }

    #[test]
    fn namesakes_are_told_apart_by_their_day_and_only_the_last_run_counts() {
        let all = [
            listing("a", "Lane", "2025-11-03T08:00:00Z", ""),
            listing("b", "lane", "2026-11-03T08:00:00Z", "a"),
            listing("c", "Sea", "2026-11-03T08:00:00Z", "gone"),
            listing("d", "Loop", "", "d"),
        ];
        let runs = Runs::new(&all);
        let days: Vec<_> = all.iter().map(|listing| runs.begun(listing)).collect();
        assert_eq!(days, [Some(date(2025, 11, 3)), Some(date(2026, 11, 3)), None, None]);
        let earlier: Vec<_> = all.iter().map(|listing| runs.is_earlier(listing)).collect();
        assert_eq!(earlier, [true, false, false, false]);
        assert!(!Runs::new(&all[..1]).is_earlier(&all[0]), "alone it counts");
    }
}
