//! One copy a day, made before the first change of that day.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use jiff::civil::Date;

use crate::world::files;

/// How many daily copies are kept.
const DAILY: usize = 10;

/// For how many months before those the newest copy of the month is kept.
const MONTHLY: usize = 12;

/// Copies `image` to `<folder>/<date>.<device>.jsonl` unless that day has one, then removes copies that are too old.
pub fn daily(folder: &Path, device: &str, today: Date, image: &[u8]) -> io::Result<()> {
    let path = folder.join(format!("{today}.{device}.jsonl"));
    if image.is_empty() || path.try_exists()? {
        return Ok(());
    }
    files::private_dir(folder)?;
    files::create_new(&path, image)?;
    let own = format!(".{device}.jsonl");
    let mut dates: Vec<String> = std::fs::read_dir(folder)?
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.strip_suffix(&own).map(str::to_owned))
        .filter(|date| date.parse::<Date>().is_ok())
        .collect();
    dates.sort();
    for date in too_old(&dates) {
        std::fs::remove_file(folder.join(format!("{date}{own}")))?;
    }
    Ok(())
}

/// Returns the dates, of those sorted, whose copies go.
fn too_old(dates: &[String]) -> Vec<&String> {
    let mut months = BTreeSet::new();
    let before = dates.iter().rev().skip(DAILY);
    before
        .filter(|date| {
            let month = date.get(..7).unwrap_or_default();
            let newest_of_month = !months.contains(month);
            let kept = newest_of_month && months.len() < MONTHLY;
            if kept {
                months.insert(month.to_owned());
            }
            !kept
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_days_and_the_newest_of_twelve_months_stay() {
        let first: Date = "2025-01-01".parse().unwrap();
        let dates: Vec<String> =
            (0..690).map(|day| first.checked_add(jiff::Span::new().days(day)).unwrap().to_string()).collect();
        let gone: BTreeSet<_> = too_old(&dates).into_iter().collect();
        let kept: Vec<_> = dates.iter().filter(|date| !gone.contains(date)).map(String::as_str).collect();
        assert_eq!(kept.len(), DAILY + MONTHLY);
        assert_eq!(kept[..2], ["2025-12-31", "2026-01-31"]);
        assert_eq!(kept[12..], dates[680..].iter().map(String::as_str).collect::<Vec<_>>()[..]);
    }

    #[test]
    fn the_copy_of_a_day_is_made_once_and_never_changed() {
        let dir = tempfile::tempdir().unwrap();
        let day: Date = "2026-11-21".parse().unwrap();
        daily(dir.path(), "k7f2", day, b"morning").unwrap();
        daily(dir.path(), "k7f2", day, b"evening").unwrap();
        daily(dir.path(), "x1y2", day, b"").unwrap();
        assert_eq!(std::fs::read(dir.path().join("2026-11-21.k7f2.jsonl")).unwrap(), b"morning");
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
    }
}
