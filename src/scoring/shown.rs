//! Numbers for people: whole points, decimals, fractions as text.

use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive, Zero};

use super::{Points, Range, points::whole};

/// Returns Low and High as whole numbers: half up, but down where rounding would cross 50 or 75.
pub fn shown(range: &Range) -> (u8, u8) {
    (shown_points(&range.low), shown_points(&range.high))
}

/// Returns points, 0 to 100, as a whole number: half up, but down where rounding would cross 50 or 75.
pub fn shown_points(points: &Points) -> u8 {
    let crosses = |threshold: u32| *points < whole(threshold) && round(points) >= BigInt::from(threshold);
    let rounded = if crosses(50) || crosses(75) { points.floor().to_integer() } else { round(points) };
    rounded.to_u8().unwrap_or(if points.is_negative() { 0 } else { 100 })
}

fn round(value: &Points) -> BigInt {
    (value + Points::new(BigInt::from(1), BigInt::from(2))).floor().to_integer()
}

/// Rounds half up to tenths, so that every language writes the same digits.
pub fn tenths(points: &Points) -> Points {
    let ten = Points::from_integer(BigInt::from(10));
    Points::from_integer(round(&(points * &ten))) / ten
}

/// Writes a value as a plain decimal with at most `places` digits after the point, half up, without trailing zeros:
/// `12.5`, `-3`.
pub fn decimal(value: &Points, places: u32) -> String {
    let scale = BigInt::from(10).pow(places);
    let scaled = round(&(value.abs() * Points::from_integer(scale.clone())));
    let (units, rest) = (&scaled / &scale, &scaled % &scale);
    let sign = if value.is_negative() && !scaled.is_zero() { "-" } else { "" };
    if rest.is_zero() {
        return format!("{sign}{units}");
    }
    let digits = format!("{:0>width$}", rest.to_string(), width = places as usize);
    format!("{sign}{units}.{}", digits.trim_end_matches('0'))
}

/// Writes a value exactly, as `813/16`, or `51` where it is whole.
pub fn fraction(value: &Points) -> String {
    if value.is_integer() { value.numer().to_string() } else { format!("{}/{}", value.numer(), value.denom()) }
}

/// Reads decimal text such as `2` or `2400.50` exactly: digits, at most one point, at most 30 characters. None for
/// anything else.
pub fn parse_decimal(text: &str) -> Option<Points> {
    let text = text.trim();
    let (units, rest) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if text.len() > 30 || !digits(units) || !digits(rest) || (units.is_empty() && rest.is_empty()) {
        return None;
    }
    let number = format!("{units}{rest}").parse::<BigInt>().ok()?;
    Some(Points::new(number, BigInt::from(10).pow(u32::try_from(rest.len()).ok()?)))
}
