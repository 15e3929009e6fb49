//! Exposure, reach, risk left, decision and rounding, as tables.

use portolan::{
    assessment::{Decision, exposure, reach},
    scoring::{Colour, Residual, band, decimal, decision, fraction, parse_decimal, residual, shown_points},
};

use crate::pack::points;

#[test]
fn exposure_follows_the_table() {
    let table = [(4, [2, 3, 4, 4]), (3, [1, 2, 3, 3]), (2, [1, 1, 2, 2]), (1, [1, 1, 1, 1])];
    for (sensitivity, row) in table {
        for (at, expected) in (1..).zip(row) {
            assert_eq!(exposure(sensitivity, at), expected, "sensitivity {sensitivity}, reach {at}");
        }
    }
}

#[test]
fn reach_is_mobility_raised_by_one_where_roles_exceed_it() {
    for roles in 1..=4 {
        for mobility in 1..=4 {
            let expected = if roles > mobility { mobility + 1 } else { mobility };
            assert_eq!(reach(roles, mobility), expected);
        }
    }
    assert_eq!(reach(4, 1), 2, "never by more than one");
    assert_eq!(reach(4, 4), 4);
}

#[test]
fn exposure_never_falls_when_a_tier_rises() {
    let at = |s, r, m| exposure(s, reach(r, m));
    for s in 1..=4 {
        for r in 1..=4 {
            for m in 1..=4 {
                assert!(s == 4 || at(s + 1, r, m) >= at(s, r, m));
                assert!(r == 4 || at(s, r + 1, m) >= at(s, r, m));
                assert!(m == 4 || at(s, r, m + 1) >= at(s, r, m));
            }
        }
    }
}

#[test]
fn risk_left_follows_the_table() {
    use Residual::{High, Low, Moderate, VeryHigh};
    let table = [
        (1, [Low, Low, Low]),
        (2, [Low, Low, Moderate]),
        (3, [Moderate, Moderate, High]),
        (4, [Moderate, High, VeryHigh]),
    ];
    for (exposure, row) in table {
        for (band, expected) in [Colour::Green, Colour::Amber, Colour::Red].into_iter().zip(row) {
            assert_eq!(residual(exposure, band), expected, "exposure {exposure}, {band:?}");
        }
    }
}

#[test]
fn very_high_risk_is_replaced_only_where_data_goes_far() {
    for mobility in 1..=4 {
        assert_eq!(decision(Residual::Low, mobility), Decision::Keep);
        assert_eq!(decision(Residual::Moderate, mobility), Decision::Keep);
        assert_eq!(decision(Residual::High, mobility), Decision::Hybrid);
        let far = if mobility >= 3 { Decision::Replace } else { Decision::Isolate };
        assert_eq!(decision(Residual::VeryHigh, mobility), far);
    }
}

#[test]
fn bands_begin_exactly_at_50_and_75() {
    for (text, expected) in [
        ("0", Colour::Red),
        ("49.9999999", Colour::Red),
        ("50", Colour::Amber),
        ("74.9999999", Colour::Amber),
        ("75", Colour::Green),
        ("100", Colour::Green),
    ] {
        assert_eq!(band(&points(text)), expected, "{text}");
    }
}

#[test]
fn rounding_is_half_up_but_never_across_50_or_75() {
    for (text, expected) in [
        ("0", 0),
        ("0.5", 1),
        ("0.4999", 0),
        ("49.5", 49),
        ("49.4", 49),
        ("49.9999", 49),
        ("50", 50),
        ("50.5", 51),
        ("74.5", 74),
        ("74.49", 74),
        ("74.999", 74),
        ("75", 75),
        ("75.5", 76),
        ("99.5", 100),
        ("100", 100),
    ] {
        assert_eq!(shown_points(&points(text)), expected, "{text}");
    }
}

#[test]
fn numbers_are_written_exactly_or_half_up() {
    assert_eq!(decimal(&points("12.50"), 2), "12.5");
    assert_eq!(decimal(&points("2.005"), 2), "2.01");
    assert_eq!(decimal(&points("2.004"), 2), "2");
    assert_eq!(decimal(&-points("2.5"), 0), "-3");
    assert_eq!(decimal(&-points("0.04"), 1), "0");
    assert_eq!(fraction(&points("50.8125")), "813/16");
    assert_eq!(fraction(&points("75.0")), "75");
}

#[test]
fn decimal_text_is_read_exactly_or_not_at_all() {
    assert_eq!(parse_decimal(" 2400.50 ").map(|value| fraction(&value)), Some("4801/2".to_owned()));
    assert_eq!(parse_decimal(".5").map(|value| fraction(&value)), Some("1/2".to_owned()));
    let long = "1".repeat(31);
    for text in ["", ".", "-1", "1e9", "1,000", "1.2.3", "２", long.as_str()] {
        assert_eq!(parse_decimal(text), None, "{text}");
    }
}
