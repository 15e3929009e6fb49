//! Values with their places: ids, dates, lists and mappings as an author writes them.

use std::{borrow::Cow, fmt};

use jiff::civil::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};
use serde_yaml::Spanned;

/// A value with its place in the file.
#[derive(Debug, Clone)]
pub(in super::super) struct At<T> {
    /// The value.
    pub value: T,
    /// Line from 1.
    pub line: usize,
    /// Column in characters from 1.
    pub column: usize,
    /// Length in characters; 0 where it is not known.
    pub chars: usize,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for At<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = Spanned::<T>::deserialize(deserializer)?;
        let place = spanned.referenced;
        let number = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
        Ok(Self {
            value: spanned.value,
            line: number(place.line()),
            column: number(place.column()),
            chars: number(place.span().len()),
        })
    }
}

impl<T: JsonSchema> JsonSchema for At<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }
    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// An id as written; `check` says whether it is one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(transparent)]
pub(in super::super) struct RawId(pub String);

impl JsonSchema for RawId {
    fn schema_name() -> Cow<'static, str> {
        "Id".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "pattern": "^[a-z0-9-]{1,64}$", "description": "Lower-case letters, digits and hyphens."})
    }
}

/// An id with its place.
pub(in super::super) type Id = At<RawId>;

impl Id {
    /// Returns the id as text.
    pub(in super::super) fn text(&self) -> &str {
        &self.value.0
    }
}

/// A calendar date, `2026-11-21`; `check` says whether it is one.
#[derive(Debug, Clone)]
pub(in super::super) struct RawDate {
    /// As written.
    pub text: String,
    /// As understood.
    pub date: Option<Date>,
}

impl RawDate {
    /// Returns the date; only `check` lets a text without one go on, and never to here.
    pub(in super::super) fn checked(&self) -> Date {
        self.date.unwrap_or_default()
    }
}

impl<'de> Deserialize<'de> for RawDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        // The parser also knows times and zones; a pack has days.
        let date = text.parse().ok().filter(|_| text.len() == 10);
        Ok(Self { text, date })
    }
}

impl JsonSchema for RawDate {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "format": "date"})
    }
}

/// A mapping in the order of the file, keys with their places.
#[derive(Debug, Clone)]
pub(in super::super) struct Pairs<K, V>(pub Vec<(At<K>, V)>);

impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de> for Pairs<K, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor<K, V>(std::marker::PhantomData<(K, V)>);
        impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Visitor<'de> for PairsVisitor<K, V> {
            type Value = Pairs<K, V>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(PairsVisitor(std::marker::PhantomData))
    }
}

/// One id or a list of ids, each with its place.
#[derive(Debug, Clone)]
pub(in super::super) struct Ids(pub Vec<Id>);

impl<'de> Deserialize<'de> for Ids {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// What stands under the key: a list, or a single word whose place the caller knows.
        enum Written {
            One(String),
            List(Vec<Id>),
        }
        impl<'de> Deserialize<'de> for Written {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct WrittenVisitor;
                impl<'de> Visitor<'de> for WrittenVisitor {
                    type Value = Written;
                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("an id or a sequence")
                    }
                    fn visit_str<E>(self, text: &str) -> Result<Written, E> {
                        Ok(Written::One(text.to_owned()))
                    }
                    // A bare `true` or `3` is a word like any other: whether it is known, `check` says.
                    fn visit_bool<E>(self, value: bool) -> Result<Written, E> {
                        Ok(Written::One(value.to_string()))
                    }
                    fn visit_i64<E>(self, value: i64) -> Result<Written, E> {
                        Ok(Written::One(value.to_string()))
                    }
                    fn visit_u64<E>(self, value: u64) -> Result<Written, E> {
                        Ok(Written::One(value.to_string()))
                    }
                    fn visit_f64<E>(self, value: f64) -> Result<Written, E> {
                        Ok(Written::One(value.to_string()))
                    }
                    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Written, A::Error> {
                        let mut ids = Vec::new();
                        while let Some(id) = seq.next_element()? {
                            ids.push(id);
                        }
                        Ok(Written::List(ids))
                    }
                }
                deserializer.deserialize_any(WrittenVisitor)
            }
        }
        let At { value, line, column, chars } = At::<Written>::deserialize(deserializer)?;
        Ok(match value {
            Written::One(text) => Self(vec![At { value: RawId(text), line, column, chars }]),
            Written::List(ids) => Self(ids),
        })
    }
}
