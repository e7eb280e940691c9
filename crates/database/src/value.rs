//! What is bound to `$1…$n`: one small set of types that both engines know.

use jiff::Timestamp;
use std::borrow::Cow;

/// A bound value. Made by `into()`, mostly inside [`crate::params!`].
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// SQL NULL, of any type.
    Null,
    /// A 64-bit integer: ids, amounts, times in microseconds.
    Integer(i64),
    /// A double.
    Real(f64),
    /// A boolean (0 or 1 in SQLite).
    Bool(bool),
    /// Text. NUL characters are dropped when it is bound: PostgreSQL refuses them, and mails contain them.
    Text(String),
    /// Raw bytes.
    Bytes(Vec<u8>),
}

/// The values of a statement, in the order of their `$n`: `params![id, "open", now]`.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => { [$($crate::Value::from($value)),*] };
}

macro_rules! from {
    ($($type:ty => |$value:ident| $made:expr;)*) => { $(
        impl From<$type> for Value {
            fn from($value: $type) -> Value {
                $made
            }
        }
    )* };
}

from! {
    i64 => |value| Value::Integer(value);
    i32 => |value| Value::Integer(value.into());
    u32 => |value| Value::Integer(value.into());
    u16 => |value| Value::Integer(value.into());
    // A count beyond i64 does not exist in memory; saturate rather than wrap.
    usize => |value| Value::Integer(i64::try_from(value).unwrap_or(i64::MAX));
    f64 => |value| Value::Real(value);
    bool => |value| Value::Bool(value);
    &str => |value| Value::Text(value.to_owned());
    String => |value| Value::Text(value);
    &String => |value| Value::Text(value.clone());
    Cow<'_, str> => |value| Value::Text(value.into_owned());
    Vec<u8> => |value| Value::Bytes(value);
    &[u8] => |value| Value::Bytes(value.to_vec());
    &Vec<u8> => |value| Value::Bytes(value.clone());
    // Times are UTC microseconds since 1970.
    Timestamp => |value| Value::Integer(value.as_microsecond());
    &Value => |value| value.clone();
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Value {
        value.map_or(Value::Null, Into::into)
    }
}

impl<T: Clone + Into<Value>> From<&Option<T>> for Value {
    fn from(value: &Option<T>) -> Value {
        value.clone().into()
    }
}

impl Value {
    /// How SQL calls it, for messages.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Value::Null => "NULL",
            Value::Integer(_) => "an integer",
            Value::Real(_) => "a real",
            Value::Bool(_) => "a boolean",
            Value::Text(_) => "a text",
            Value::Bytes(_) => "bytes",
        }
    }
}

/// Text without NUL characters; a copy is made only when there is one.
pub(crate) fn without_nul(text: &str) -> Cow<'_, str> {
    if text.contains('\0') {
        Cow::Owned(text.replace('\0', ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// The padded sizes of `IN` lists: few distinct texts keep the statement caches small.
fn padded_size(count: usize) -> usize {
    let mut size = 1;
    while size < count {
        size *= 4;
    }
    size
}

/// Placeholders for an `IN` list of `count` values beginning at `$first`, padded to 1, 4, 16, 64, 256, …: returns
/// the text (`$3,$4,$5,$6`) and how many there are. Bind them with [`pad`].
pub fn places(first: usize, count: usize) -> (String, usize) {
    let padded = padded_size(count);
    let names: Vec<String> = (first..first + padded).map(|place| format!("${place}")).collect();
    (names.join(","), padded)
}

/// The values for [`places`]: as given, the last one repeated up to the padded size.
///
/// An empty list becomes one NULL, which `IN` matches with nothing (and so does `NOT IN`: ask `count > 0` first there).
pub fn pad<V: Into<Value>>(values: impl IntoIterator<Item = V>) -> Vec<Value> {
    let mut padded: Vec<Value> = values.into_iter().map(Into::into).collect();
    let last = padded.last().cloned().unwrap_or(Value::Null);
    padded.resize(padded_size(padded.len()), last);
    padded
}
