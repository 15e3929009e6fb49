//! Which assessments of a list are runs of one company.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use super::{Listing, fold};
use crate::{
    args,
    i18n::{Catalog, DateStyle},
};

/// Which assessments of a list are told apart by more than their names, and which are not counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Runs {
    /// Those that share their name: the day on which each was begun, and its number where another was begun that day.
    namesakes: HashMap<String, (Date, Option<usize>)>,
    earlier: HashSet<String>,
}

impl Runs {
    /// Looks through a list.
    pub fn new<'a>(listings: impl IntoIterator<Item = &'a Listing>) -> Self {
        let mut titles: HashMap<String, Vec<&Listing>> = HashMap::new();
        let mut earlier = HashSet::new();
        for listing in listings {
            titles.entry(fold(&listing.title)).or_default().push(listing);
            if listing.repeats != listing.id {
                earlier.insert(listing.repeats.clone());
            }
        }
        let mut namesakes = HashMap::new();
        for mut several in titles.into_values().filter(|several| several.len() > 1) {
            several.sort_by_key(|listing| (&listing.begun, &listing.id));
            let day = |listing: &Listing| listing.begun.get(..10).and_then(|day| day.parse::<Date>().ok());
            for listing in &several {
                let Some(date) = day(listing) else { continue };
                let mut that_day = several.iter().filter(|other| day(other) == Some(date));
                let at = that_day.clone().position(|other| other.id == listing.id).map(|at| at + 1);
                let number = at.filter(|_| that_day.nth(1).is_some());
                namesakes.insert(listing.id.clone(), (date, number));
            }
        }
        Self { namesakes, earlier }
    }

    /// Returns the day on which an assessment was begun, where another one has the same name, and its number among those
    /// begun on that day, where there are several.
    pub fn begun(&self, listing: &Listing) -> Option<(Date, Option<usize>)> {
        self.namesakes.get(&listing.id).copied()
    }

    /// Puts what tells an assessment apart beside its name.
    pub fn name(&self, words: &Catalog, name: String, listing: &Listing) -> String {
        let Some((day, number)) = self.begun(listing) else { return name };
        let args = args![name = name, date = words.date(day, DateStyle::Medium)];
        match number {
            Some(number) => words.text("portfolio-begun-again", &args.with("number", number)),
            None => words.text("portfolio-begun", &args),
        }
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
            listing("f", "Bay", "2026-11-03T09:30:00Z", "e"),
            listing("e", "Bay", "2026-11-03T08:00:00Z", ""),
        ];
        let runs = Runs::new(&all);
        let days: Vec<_> = all.iter().map(|listing| runs.begun(listing)).collect();
        let (old, new) = (date(2025, 11, 3), date(2026, 11, 3));
        let same_day = [Some((new, Some(2))), Some((new, Some(1)))];
        assert_eq!(days[..4], [Some((old, None)), Some((new, None)), None, None]);
        assert_eq!(days[4..], same_day, "in the order in which they were begun");
        let earlier: Vec<_> = all.iter().map(|listing| runs.is_earlier(listing)).collect();
        assert_eq!(earlier, [true, false, false, false, false, true]);
        assert!(!Runs::new(&all[..1]).is_earlier(&all[0]), "alone it counts");
    }
}
