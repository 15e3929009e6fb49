//! Numbers, percentages and dates as each language writes them, from Unicode's data.
//!
//! Formatters are kept for the life of the thread: making one costs a thousand times more than using it.

use std::cell::RefCell;

use fixed_decimal::{Decimal, SignDisplay, SignedRoundingMode, UnsignedRoundingMode};
use icu_datetime::options::YearStyle;
use icu_datetime::{DateTimeFormatter, fieldsets};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use jiff::civil::Date;

use super::args::Number;
use super::locale::Locale;

/// How long a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum DateStyle {
    /// 21 November 2026; Thai counts Buddhist years.
    #[default]
    Long,
    /// 21 Nov 2026.
    Medium,
    /// 21/11/2026.
    Short,
    /// 2026-11-21, the same in every language.
    Iso,
}

impl DateStyle {
    /// Reads the value of `dateStyle` in `DATETIME($date, dateStyle: "short")`.
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "long" | "full" => Self::Long,
            "medium" => Self::Medium,
            "short" => Self::Short,
            "iso" => Self::Iso,
            _ => return None,
        })
    }
}

/// Writes a number with the language's separators, at most three decimals, halves rounded away from zero.
pub fn number(locale: &Locale, value: impl Into<Number>) -> String {
    decimal(locale.format_tag(), value.into(), &NumberStyle::default())
}

/// Writes a number with exactly `digits` decimals.
pub fn fixed(locale: &Locale, value: impl Into<Number>, digits: u8) -> String {
    let style = NumberStyle { min_fraction: digits, max_fraction: Some(digits), ..NumberStyle::default() };
    decimal(locale.format_tag(), value.into(), &style)
}

/// Writes a share as a percentage without decimals: 0.835 is "84%".
pub fn percent(locale: &Locale, share: impl Into<Number>) -> String {
    decimal(locale.format_tag(), share.into(), &NumberStyle { percent: true, ..NumberStyle::default() })
}

/// Writes a date.
pub fn date(locale: &Locale, date: Date, style: DateStyle) -> String {
    day(locale.format_tag(), date, style)
}

/// The options of `NUMBER()` that are honoured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NumberStyle {
    pub percent: bool,
    pub grouping: bool,
    pub min_integer: u8,
    pub min_fraction: u8,
    pub max_fraction: Option<u8>,
}

impl Default for NumberStyle {
    fn default() -> Self {
        Self { percent: false, grouping: true, min_integer: 1, min_fraction: 0, max_fraction: None }
    }
}

#[derive(Default)]
struct Cache {
    decimals: Vec<(String, bool, DecimalFormatter)>,
    dates: Vec<(String, DateStyle, DateTimeFormatter<fieldsets::YMD>)>,
}

thread_local! {
    static CACHE: RefCell<Cache> = RefCell::default();
}

fn icu(tag: &str) -> icu_locale_core::Locale {
    tag.parse().unwrap_or(icu_locale_core::Locale::UNKNOWN)
}

pub(super) fn decimal(tag: &str, value: Number, style: &NumberStyle) -> String {
    let plain = value.0.to_string();
    // Not a number and infinity have no digits.
    let Ok(mut digits) = plain.parse::<Decimal>() else { return plain };
    if style.percent {
        digits.absolute.multiply_pow10(2);
    }
    let max = style.max_fraction.unwrap_or(if style.percent { 0 } else { 3 }).max(style.min_fraction);
    digits.round_with_mode(-i16::from(max), SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand));
    digits.absolute.trim_end();
    digits.absolute.pad_end(-i16::from(style.min_fraction));
    digits.absolute.pad_start(i16::from(style.min_integer));
    digits.apply_sign_display(SignDisplay::Negative);
    let written = CACHE.with_borrow_mut(|cache| {
        let known = cache.decimals.iter().position(|(known, grouping, _)| known == tag && *grouping == style.grouping);
        if known.is_none() {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy =
                Some(if style.grouping { GroupingStrategy::Auto } else { GroupingStrategy::Never });
            let made = DecimalFormatter::try_new((&icu(tag)).into(), options).ok()?;
            cache.decimals.push((tag.to_owned(), style.grouping, made));
        }
        let (_, _, formatter) = cache.decimals.get(known.unwrap_or(cache.decimals.len() - 1))?;
        Some(formatter.format(&digits).to_string())
    });
    let written = written.unwrap_or(plain);
    match (style.percent, tag.split('-').next()) {
        (false, _) => written,
        // CLDR's Arabic pattern: the marks keep the sign on its side of the number.
        (true, Some("ar")) => format!("{written}\u{200e}%\u{200e}"),
        (true, _) => format!("{written}%"),
    }
}

pub(super) fn day(tag: &str, date: Date, style: DateStyle) -> String {
    let fields = match style {
        DateStyle::Long => fieldsets::YMD::long(),
        DateStyle::Medium => fieldsets::YMD::medium(),
        DateStyle::Short => fieldsets::YMD::short().with_year_style(YearStyle::Full),
        DateStyle::Iso => return date.to_string(),
    };
    let written = CACHE.with_borrow_mut(|cache| {
        let known = cache.dates.iter().position(|(known, made_for, _)| known == tag && *made_for == style);
        if known.is_none() {
            let made = DateTimeFormatter::try_new((&icu(tag)).into(), fields).ok()?;
            cache.dates.push((tag.to_owned(), style, made));
        }
        let (_, _, formatter) = cache.dates.get(known.unwrap_or(cache.dates.len() - 1))?;
        let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
        let day = icu_calendar::Date::try_new_iso(date.year().into(), month, day).ok()?;
        Some(formatter.format(&day).to_string())
    });
    written.unwrap_or_else(|| date.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(write: impl Fn(&Locale) -> String) -> String {
        Locale::shipped().map(|l| format!("{l} {}", write(&l))).collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn numbers_use_each_languages_separators() {
        assert_eq!(
            all(|l| number(l, 1_234_567.891)),
            "en 1,234,567.891 | zh-Hant 1,234,567.891 | zh-Hans 1,234,567.891 | pt 1\u{a0}234\u{a0}567,891 | \
             id 1.234.567,891 | ms 1,234,567.891 | th 1,234,567.891 | vi 1.234.567,891 | ar 1,234,567.891"
        );
        assert_eq!(number(&Locale::new("pt").unwrap(), 1234), "1234");
    }

    #[test]
    fn halves_round_up_and_fractions_keep_their_decimals() {
        let en = Locale::ENGLISH;
        assert_eq!(fixed(&en, num_rational::Ratio::new(107_i64, 40), 2), "2.68");
        assert_eq!(fixed(&en, 2.5, 0), "3");
        assert_eq!(fixed(&en, 3, 1), "3.0");
        assert_eq!(number(&en, num_rational::Ratio::new(2_i64, 3)), "0.667");
        assert_eq!(number(&en, -1200), "-1,200");
        assert_eq!(number(&en, -0.0004), "0");
        assert_eq!(number(&en, f64::NAN), "NaN");
    }

    #[test]
    fn percentages_keep_their_sign_beside_the_number() {
        let share = |tag: &str| percent(&Locale::new(tag).unwrap(), 0.835);
        assert_eq!(share("en"), "84%");
        assert_eq!(share("pt"), "84%");
        assert_eq!(share("ar"), "84\u{200e}%\u{200e}");
    }

    #[test]
    fn long_dates_are_written_as_people_there_write_them() {
        let day = jiff::civil::date(2026, 11, 21);
        assert_eq!(
            all(|l| date(l, day, DateStyle::Long)),
            "en 21 November 2026 | zh-Hant 2026年11月21日 | zh-Hans 2026年11月21日 | pt 21 de novembro de 2026 | \
             id 21 November 2026 | ms 21 November 2026 | th 21 พฤศจิกายน 2569 | vi 21 tháng 11 2026 | \
             ar 21 نوفمبر 2026"
        );
        assert_eq!(date(&Locale::ENGLISH, day, DateStyle::Short), "21/11/2026");
        assert_eq!(date(&Locale::new("th").unwrap(), day, DateStyle::Iso), "2026-11-21");
    }
}
