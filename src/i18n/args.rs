//! Arguments of a message.

use std::borrow::Cow;

use jiff::civil::Date;
use num_bigint::BigInt;
use num_rational::Ratio;
use num_traits::ToPrimitive;

/// The arguments of one message, in the order given. Made by [`args!`](crate::args!).
#[derive(Debug, Clone, Default)]
pub struct Args<'a>(Vec<(Cow<'a, str>, Value<'a>)>);

impl<'a> Args<'a> {
    /// Returns no arguments.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an argument; FTL calls it `$name`.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Value<'a>>) -> Self {
        self.set(name, value);
        self
    }

    /// Adds an argument in place.
    pub fn set(&mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Value<'a>>) {
        self.0.push((name.into(), value.into()));
    }

    /// Iterates over names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value<'a>)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value))
    }
}

/// The value of an argument.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// Text, inserted as it is and isolated from the direction around it.
    Text(Cow<'a, str>),
    /// A number: it can select a plural form and is written as the language writes it.
    Number(Number),
    /// A day of the calendar: written long unless the message asks otherwise.
    Date(Date),
}

/// A number as messages and [`format`](super::format) take it: integers, floats, fractions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number(pub(crate) f64);

macro_rules! numbers {
    ($($kind:ty)+) => {$(
        impl From<$kind> for Number {
            fn from(number: $kind) -> Self {
                Self(number as f64)
            }
        }
    )+};
}
numbers!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize f32 f64);

macro_rules! fractions {
    ($($kind:ty)+) => {$(
        // The nearest float prints back as the fraction's own shortest decimals, so halves still round up.
        impl From<&Ratio<$kind>> for Number {
            fn from(number: &Ratio<$kind>) -> Self {
                Self(number.to_f64().unwrap_or(f64::NAN))
            }
        }
        impl From<Ratio<$kind>> for Number {
            fn from(number: Ratio<$kind>) -> Self {
                Self::from(&number)
            }
        }
    )+};
}
fractions!(BigInt i64 i128);

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<Date> for Value<'_> {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<Number> for Value<'_> {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

macro_rules! number_values {
    ($($kind:ty)+) => {$(
        impl From<$kind> for Value<'_> {
            fn from(number: $kind) -> Self {
                Self::Number(number.into())
            }
        }
    )+};
}
number_values!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize f32 f64 Ratio<BigInt> &Ratio<BigInt> Ratio<i64> Ratio<i128>);

/// Makes the [`Args`](crate::i18n::Args) of a message: `args![name = "Ana", count = 3]`, or `args![]` for none.
///
/// ```
/// use portolan::{args, i18n::{Catalog, Layer, Locale}};
///
/// let layer = Layer::new("example", [("app.ftl", "hello = Hello { $name }, { $count } to go")]);
/// let catalog = Catalog::new(Locale::ENGLISH, vec![layer], vec![]);
/// assert_eq!(catalog.text("hello", &args![name = "Ana", count = 1200]), "Hello Ana, 1,200 to go");
/// ```
#[macro_export]
macro_rules! args {
    () => { $crate::i18n::Args::new() };
    ($($name:ident = $value:expr),+ $(,)?) => { $crate::i18n::Args::new()$(.with(stringify!($name), $value))+ };
    ($($name:literal = $value:expr),+ $(,)?) => { $crate::i18n::Args::new()$(.with($name, $value))+ };
}
