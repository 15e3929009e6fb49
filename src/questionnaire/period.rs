//! Periods: one number and one unit, as laws, packs and people give them.

use std::{cmp::Ordering, fmt, str::FromStr};

use jiff::{
    Span, ToSpan,
    civil::{Date, DateTime},
};

use super::Recurs;

/// The unit of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// 60 minutes.
    Hours,
    /// Calendar days.
    Days,
    /// Seven days.
    Weeks,
    /// Calendar months.
    Months,
    /// Calendar years.
    Years,
}

impl Unit {
    /// Every unit, the shortest first.
    pub const ALL: [Self; 5] = [Self::Hours, Self::Days, Self::Weeks, Self::Months, Self::Years];

    /// Returns the id used as `period-<id>` in Fluent.
    pub fn id(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Years => "years",
        }
    }
}

/// A length of time in whole units, written as `P7Y`, `P6M`, `P2W`, `P40D` or `PT72H`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    count: u32,
    unit: Unit,
}

impl Period {
    /// The day from which periods are compared where there is no other: a January, so that a month is a long one.
    pub const START: Date = jiff::civil::date(2025, 1, 1);
    /// The greatest number of units.
    pub const MOST: u32 = 9_999;

    /// Makes a period of 0 to [`Self::MOST`] units; none beyond.
    pub fn new(count: u32, unit: Unit) -> Option<Self> {
        (count <= Self::MOST).then_some(Self { count, unit })
    }

    /// Returns the number of units.
    pub fn count(self) -> u32 {
        self.count
    }

    /// Returns the unit.
    pub fn unit(self) -> Unit {
        self.unit
    }

    /// Returns the moment at which the period ends that begins with the day `start`; the last one there is, if it ends
    /// after that.
    fn end(self, start: Date) -> DateTime {
        let count = i64::from(self.count);
        let span = match self.unit {
            Unit::Hours => Span::new().try_hours(count),
            Unit::Days => Span::new().try_days(count),
            Unit::Weeks => Span::new().try_weeks(count),
            Unit::Months => Span::new().try_months(count),
            Unit::Years => Span::new().try_years(count),
        };
        // The greatest number is far inside what spans hold.
        start.to_datetime(jiff::civil::Time::midnight()).saturating_add(span.unwrap_or(0.days()))
    }

    /// Compares two periods that begin on the same day. Months and years are as long as the calendar makes them from
    /// there: from 1 February a month is shorter than 30 days, from 1 January longer.
    pub fn compare(self, other: Self, start: Date) -> Ordering {
        self.end(start).cmp(&other.end(start))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.count;
        match self.unit {
            Unit::Hours => write!(f, "PT{count}H"),
            Unit::Days => write!(f, "P{count}D"),
            Unit::Weeks => write!(f, "P{count}W"),
            Unit::Months => write!(f, "P{count}M"),
            Unit::Years => write!(f, "P{count}Y"),
        }
    }
}

impl Recurs {
    /// Returns the period between two times.
    pub fn period(self) -> Period {
        let (count, unit) = match self {
            Self::Quarterly => (3, Unit::Months),
            Self::HalfYearly => (6, Unit::Months),
            Self::Yearly => (1, Unit::Years),
        };
        Period { count, unit }
    }

    /// Returns the day on which it is due again after `last`.
    pub fn after(self, last: Date) -> Date {
        self.period().end(last).date()
    }
}

/// Text that is no period of one number and one unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no period such as P7Y, P6M, P2W, P40D or PT72H")]
pub struct NoPeriod;

impl FromStr for Period {
    type Err = NoPeriod;

    fn from_str(text: &str) -> Result<Self, NoPeriod> {
        let rest = text.strip_prefix('P').ok_or(NoPeriod)?;
        let (number, unit) = match rest.strip_prefix('T') {
            Some(rest) => (rest.strip_suffix('H').ok_or(NoPeriod)?, Unit::Hours),
            None => {
                let units = [('D', Unit::Days), ('W', Unit::Weeks), ('M', Unit::Months), ('Y', Unit::Years)];
                units.into_iter().find_map(|(letter, unit)| Some((rest.strip_suffix(letter)?, unit))).ok_or(NoPeriod)?
            }
        };
        let is_number = (1..=4).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
        let count = number.parse().ok().filter(|_| is_number).ok_or(NoPeriod)?;
        Self::new(count, unit).ok_or(NoPeriod)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn period(text: &str) -> Period {
        text.parse().unwrap_or_else(|_| panic!("{text}"))
    }

    #[test]
    fn one_number_and_one_unit_are_read_and_written() {
        for text in ["P7Y", "P6M", "P2W", "P40D", "PT72H", "P0D", "P9999D"] {
            assert_eq!(period(text).to_string(), text);
        }
        for text in ["", "P", "7Y", "P7", "PT7D", "P7H", "P1Y6M", "P-1D", "P+1D", "P1.5Y", "P10000D", "p7y", "P７Y"] {
            assert_eq!(text.parse::<Period>(), Err(NoPeriod), "{text}");
        }
    }

    #[test]
    fn units_are_compared_on_the_calendar() {
        let compare = |a: &str, b: &str| period(a).compare(period(b), Period::START);
        assert_eq!(compare("P7Y", "P84M"), Ordering::Equal);
        assert_eq!(compare("PT72H", "P3D"), Ordering::Equal);
        assert_eq!(compare("P2W", "P14D"), Ordering::Equal);
        // One leap day lies in the seven years from 2025.
        assert_eq!(compare("P2555D", "P7Y"), Ordering::Less);
        assert_eq!(compare("P2556D", "P7Y"), Ordering::Equal);
        assert_eq!(compare("P30D", "P1M"), Ordering::Less);
        assert_eq!(period("P30D").compare(period("P1M"), date(2025, 2, 1)), Ordering::Greater);
        assert_eq!(compare("P9999Y", "P9999D"), Ordering::Greater);
    }

    #[test]
    fn what_recurs_is_due_on_the_same_day_of_a_later_month_or_its_last() {
        assert_eq!(Recurs::Quarterly.after(date(2026, 11, 30)), date(2027, 2, 28));
        assert_eq!(Recurs::HalfYearly.after(date(2026, 8, 31)), date(2027, 2, 28));
        assert_eq!(Recurs::Yearly.after(date(2028, 2, 29)), date(2029, 2, 28));
        assert_eq!(Recurs::Yearly.after(Date::MAX), Date::MAX);
    }

    fn any_period() -> impl Strategy<Value = Period> {
        (0..=Period::MOST, proptest::sample::select(&Unit::ALL[..]))
            .prop_map(|(count, unit)| Period::new(count, unit).expect("in range"))
    }

    proptest! {
        #[test]
        fn every_period_survives_writing(period in any_period()) {
            prop_assert_eq!(period.to_string().parse(), Ok(period));
        }

        #[test]
        fn the_order_from_one_day_is_total(a in any_period(), b in any_period(), c in any_period(), day in 0i64..20_000) {
            let start = date(1990, 1, 1).checked_add(day.days()).expect("a date");
            prop_assert_eq!(a.compare(b, start), b.compare(a, start).reverse());
            if a.compare(b, start).is_le() && b.compare(c, start).is_le() {
                prop_assert!(a.compare(c, start).is_le());
            }
            let longer = Period::new((a.count + 1).min(Period::MOST), a.unit).expect("in range");
            prop_assert!(a.compare(longer, start).is_le());
        }
    }
}
