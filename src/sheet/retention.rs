//! How long records are kept against how long they must be, may be and need to be kept.

use super::{Answers, Length, TableRow};
use crate::questionnaire::{Period, Sheet, SheetEntry, Truth};

/// Who says how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Whose {
    /// A law or guidance, by the pack.
    Law,
    /// The organisation's own need.
    Own,
}

/// How the time a record is kept fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fit {
    /// Not enough is known.
    NotKnown,
    /// Kept for less than somebody asks for.
    TooShort(Whose),
    /// Kept as long as the law and the organisation ask for, and no longer.
    Fits,
    /// Within the number of a law; how long the organisation needs it is not said.
    FitsLaw,
    /// Kept for longer than a law allows, or than anybody needs.
    TooLong(Whose),
    /// Kept for less than somebody asks for, and it lasts elsewhere.
    Covered,
    /// The organisation's need itself is longer than a law allows.
    NeedTooLong,
}

impl Fit {
    /// Returns the id used in JSON, and in Fluent.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotKnown => "not-known",
            Self::TooShort(Whose::Law) => "too-short-law",
            Self::TooShort(Whose::Own) => "too-short-own",
            Self::Fits => "fits",
            Self::FitsLaw => "fits-law",
            Self::TooLong(Whose::Law) => "too-long-law",
            Self::TooLong(Whose::Own) => "too-long-own",
            Self::Covered => "covered",
            Self::NeedTooLong => "need-too-long",
        }
    }

    /// Says whether something has to change: the setting, the contract or the need.
    pub fn is_gap(self) -> bool {
        matches!(self, Self::TooShort(_) | Self::TooLong(_) | Self::NeedTooLong)
    }
}

/// One kind of record: what was told, what is needed, and how they fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention<'a> {
    /// The kind of record with the law's bounds.
    pub entry: &'a SheetEntry,
    /// How long it is kept; none where that has no answer.
    pub told: Option<Length>,
    /// How long the organisation needs it; none where that has no answer.
    pub needed: Option<Length>,
    /// How they fit.
    pub fit: Fit,
}

impl Retention<'_> {
    /// Returns the longest that anybody asks for: the organisation's need, or the law's least where that is longer. None
    /// where nobody asks for a length that is known.
    pub fn limit(&self) -> Option<Length> {
        let needed = self.needed.filter(|needed| *needed != Length::NotSure);
        let least = self.entry.least.map(Length::Of);
        match (Known::of(needed), Known::of(least)) {
            (Some(own), Some(law)) if law.exceeds(own) => least,
            _ => needed.or(least),
        }
    }
}

/// Compares what a row of records says. None where the sheet does not ask how long, or this record is not kept there.
pub fn retention<'a>(row: &TableRow<'a>) -> Option<Retention<'a>> {
    let entry = row.entry?;
    let told = row.sheet.field(Sheet::TOLD)?;
    row.sheet.field(Sheet::NEEDED)?;
    if row.asks(told) == Truth::False {
        return None;
    }
    let is_open = told.when.as_ref().is_some_and(|when| row.answers(when) == Answers::Open);
    let told = row.length(Sheet::TOLD).filter(|_| !is_open);
    let needed = row.length(Sheet::NEEDED);
    let fit = match fit(told, needed, entry.least, entry.most) {
        Fit::TooShort(_) if row.is_covered() => Fit::Covered,
        fit => fit,
    };
    Some(Retention { entry, told, needed, fit })
}

/// A length that is known: a period, or for ever.
#[derive(Debug, Clone, Copy)]
enum Known {
    Of(Period),
    ForEver,
}

impl Known {
    fn of(length: Option<Length>) -> Option<Self> {
        match length? {
            Length::NotSure => None,
            Length::Of(period) => Some(Self::Of(period)),
            Length::ForEver => Some(Self::ForEver),
        }
    }

    /// Says whether it is longer than the other, counted from one fixed day.
    fn exceeds(self, other: Self) -> bool {
        match (self, other) {
            (_, Self::ForEver) => false,
            (Self::ForEver, _) => true,
            (Self::Of(own), Self::Of(other)) => own.compare(other, Period::START).is_gt(),
        }
    }
}

fn fit(told: Option<Length>, needed: Option<Length>, least: Option<Period>, most: Option<Period>) -> Fit {
    let (told, needed) = (Known::of(told), Known::of(needed));
    let (least, most) = (least.map(Known::Of), most.map(Known::Of));
    if needed.zip(most).is_some_and(|(needed, most)| needed.exceeds(most)) {
        return Fit::NeedTooLong;
    }
    let Some(told) = told else { return Fit::NotKnown };
    if least.is_some_and(|least| least.exceeds(told)) {
        return Fit::TooShort(Whose::Law);
    }
    if needed.is_some_and(|needed| needed.exceeds(told)) {
        return Fit::TooShort(Whose::Own);
    }
    if most.is_some_and(|most| told.exceeds(most)) {
        return Fit::TooLong(Whose::Law);
    }
    match needed {
        // Whoever must keep it for longer than they need it keeps it that long, and no longer.
        Some(needed) if told.exceeds(needed) && least.is_none_or(|least| told.exceeds(least)) => {
            Fit::TooLong(Whose::Own)
        }
        Some(_) => Fit::Fits,
        None if least.is_some() || most.is_some() => Fit::FitsLaw,
        None => Fit::NotKnown,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::questionnaire::Unit;

    fn length(text: &str) -> Option<Length> {
        match text {
            "" => None,
            "?" => Some(Length::NotSure),
            "ever" => Some(Length::ForEver),
            text => Some(Length::Of(text.parse().expect("a period"))),
        }
    }

    fn period(text: &str) -> Option<Period> {
        text.parse().ok()
    }

    #[test]
    fn every_case_of_told_needed_least_and_most() {
        for (told, needed, least, most, expected) in [
            ("", "", "", "", Fit::NotKnown),
            ("?", "P1Y", "P7Y", "", Fit::NotKnown),
            ("P1Y", "", "", "", Fit::NotKnown),
            ("ever", "", "", "", Fit::NotKnown),
            ("P6Y", "", "P7Y", "", Fit::TooShort(Whose::Law)),
            ("P6Y", "P5Y", "P7Y", "", Fit::TooShort(Whose::Law)),
            ("P2555D", "", "P7Y", "", Fit::TooShort(Whose::Law)),
            ("P84M", "", "P7Y", "", Fit::FitsLaw),
            ("ever", "", "P7Y", "", Fit::FitsLaw),
            ("P84M", "P7Y", "P7Y", "", Fit::Fits),
            ("P7Y", "P1Y", "P7Y", "", Fit::Fits),
            ("P8Y", "P1Y", "P7Y", "", Fit::TooLong(Whose::Own)),
            ("P8Y", "P10Y", "P7Y", "", Fit::TooShort(Whose::Own)),
            ("P1Y", "P18M", "", "", Fit::TooShort(Whose::Own)),
            ("P18M", "P1Y", "", "", Fit::TooLong(Whose::Own)),
            ("ever", "P1Y", "", "", Fit::TooLong(Whose::Own)),
            ("ever", "ever", "", "", Fit::Fits),
            ("P99Y", "ever", "", "", Fit::TooShort(Whose::Own)),
            ("P2Y", "?", "", "P2Y", Fit::FitsLaw),
            ("P25M", "", "", "P2Y", Fit::TooLong(Whose::Law)),
            ("ever", "P2Y", "", "P2Y", Fit::TooLong(Whose::Law)),
            ("P1Y", "P3Y", "", "P2Y", Fit::NeedTooLong),
            ("", "ever", "", "P2Y", Fit::NeedTooLong),
            ("P0D", "P0D", "", "", Fit::Fits),
        ] {
            let found = fit(length(told), length(needed), period(least), period(most));
            assert_eq!(found, expected, "{told} {needed} {least} {most}");
        }
    }

    fn any_period() -> impl Strategy<Value = Period> {
        (0..400u32, proptest::sample::select(&Unit::ALL[..]))
            .prop_map(|(count, unit)| Period::new(count, unit).expect("in range"))
    }

    fn any_length() -> impl Strategy<Value = Option<Length>> {
        prop_oneof![
            Just(None),
            Just(Some(Length::NotSure)),
            Just(Some(Length::ForEver)),
            any_period().prop_map(|period| Some(Length::Of(period))),
        ]
    }

    proptest! {
        #[test]
        fn keeping_longer_never_makes_it_too_short_and_keeping_less_never_too_long(
            a in any_period(),
            b in any_period(),
            needed in any_length(),
            least in proptest::option::of(any_period()),
            most in proptest::option::of(any_period()),
        ) {
            let (short, long) = if a.compare(b, Period::START).is_le() { (a, b) } else { (b, a) };
            let of = |period| fit(Some(Length::Of(period)), needed, least, most);
            let too_short = |fit| matches!(fit, Fit::TooShort(_));
            let too_long = |fit| matches!(fit, Fit::TooLong(_));
            prop_assert!(!too_short(of(long)) || too_short(of(short)));
            prop_assert!(!too_long(of(short)) || too_long(of(long)));
            prop_assert_eq!(fit(Some(Length::NotSure), needed, least, most), fit(None, needed, least, most));
        }

        #[test]
        fn what_is_told_as_needed_and_allowed_fits(needed in any_period(), least in proptest::option::of(any_period())) {
            let told = match least {
                Some(least) if least.compare(needed, Period::START).is_gt() => least,
                _ => needed,
            };
            prop_assert_eq!(fit(Some(Length::Of(told)), Some(Length::Of(needed)), least, None), Fit::Fits);
        }
    }
}
