//! How old the law in the packs may be before they say so themselves.

use jiff::{ToSpan, civil::Date};

use super::Questionnaire;

/// After how many months law that nobody has looked at again is called old.
const MONTHS_FRESH: i32 = 12;

/// Says whether law as of that date is more than twelve months old today.
pub fn is_old(as_of: Date, today: Date) -> bool {
    as_of.checked_add(MONTHS_FRESH.months()).is_ok_and(|end| end < today)
}

impl Questionnaire {
    /// Returns what has old law: the message that names each pack, and the date of its law. Oldest first.
    pub fn old(&self, today: Date) -> Vec<(String, Date)> {
        let register = self.law.as_of.map(|as_of| ("law-register".to_owned(), as_of));
        let checklists = self.checklists.iter().map(|list| (format!("checklist-{}", list.id), list.law_as_of));
        let sheets = self.sheets.iter().map(|sheet| (format!("sheet-{}", sheet.id), sheet.law_as_of));
        let papers =
            self.papers.iter().map(|paper| paper.law_as_of).min().map(|as_of| ("law-papers".to_owned(), as_of));
        let all = register.into_iter().chain(checklists).chain(sheets).chain(papers);
        let mut old: Vec<_> = all.filter(|(_, as_of)| is_old(*as_of, today)).collect();
        old.sort_by_key(|(_, as_of)| *as_of);
        old
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn law_is_old_the_day_after_a_year() {
        assert!(!is_old(date(2026, 11, 21), date(2026, 11, 21)));
        assert!(!is_old(date(2026, 11, 21), date(2027, 11, 21)));
        assert!(is_old(date(2026, 11, 21), date(2027, 11, 22)));
        assert!(is_old(date(2024, 2, 29), date(2025, 3, 1)));
        assert!(!is_old(Date::MAX, Date::MAX));
    }
}
