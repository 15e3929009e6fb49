//! The time, from the machine or fixed.

use jiff::{Timestamp, Zoned, civil::Date, civil::DateTime, tz::TimeZone};

/// Tells the time. One is made at the start and handed down; nothing else asks the machine.
pub trait Clock: Send + Sync {
    /// Returns the moment, for stamps in journals.
    fn now(&self) -> Timestamp;

    /// Returns date and time on the wall, for "saved 17:03".
    fn local(&self) -> DateTime;

    /// Returns the date on which everything is judged and printed: `--date`, else today.
    fn today(&self) -> Date;
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock {
    /// The date given by `--date`, instead of today.
    pub date: Option<Date>,
}

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn local(&self) -> DateTime {
        Zoned::now().datetime()
    }

    fn today(&self) -> Date {
        self.date.unwrap_or_else(|| Zoned::now().date())
    }
}

/// A clock that stands still, in UTC: tests and samples.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub Timestamp);

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        self.0
    }

    fn local(&self) -> DateTime {
        self.0.to_zoned(TimeZone::UTC).datetime()
    }

    fn today(&self) -> Date {
        self.local().date()
    }
}
