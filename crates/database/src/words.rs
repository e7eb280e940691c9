//! Macros for the types that travel to and from columns: records, words (text enums) and ids.

/// A word read from a column or a form that the enum does not know.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{found}` is not a {kind}")]
pub struct UnknownWord {
    /// The name of the enum.
    pub kind: &'static str,
    /// What was found instead.
    pub found: String,
}

/// A struct read from a row by position: the first field is the first column of the SELECT.
///
/// ```
/// database::record! {
///     /// A line of the list.
///     #[derive(Debug, Clone)]
///     pub struct Item { pub id: i64, pub name: Option<String> }
/// }
/// ```
#[macro_export]
macro_rules! record {
    ($(#[$about:meta])* $vis:vis struct $name:ident {
        $($(#[$field_about:meta])* $field_vis:vis $field:ident: $type:ty),* $(,)?
    }) => {
        $(#[$about])*
        $vis struct $name { $($(#[$field_about])* $field_vis $field: $type),* }

        impl $crate::Record for $name {
            fn read(row: &$crate::Row) -> ::std::result::Result<Self, $crate::Error> {
                let mut next = 0usize..;
                // Fields are evaluated in the order they are written, which is the order of the columns.
                Ok($name { $($field: <$type as $crate::Column>::read(row, next.next().unwrap_or_default())?),* })
            }
        }
    };
}

/// An enum stored, shown to machines and parsed as a fixed text.
///
/// ```
/// database::text_enum! {
///     /// Where a ticket stands.
///     pub enum Status { New => "new", Open => "open" }
/// }
/// assert_eq!(Status::Open.as_str(), "open");
/// assert_eq!("new".parse(), Ok(Status::New));
/// ```
#[macro_export]
macro_rules! text_enum {
    ($(#[$about:meta])* $vis:vis enum $name:ident {
        $($(#[$variant_about:meta])* $variant:ident => $text:literal),* $(,)?
    }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        $vis enum $name { $($(#[$variant_about])* $variant),* }

        impl $name {
            /// All of them, in the order they are declared.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// Their texts, in the same order.
            pub const CODES: &'static [&'static str] = &[$($text),*];

            /// The text it is stored as.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text),* }
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::UnknownWord;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                match text {
                    $($text => Ok($name::$variant),)*
                    _ => Err($crate::UnknownWord { kind: stringify!($name), found: text.to_owned() }),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                out.pad(self.as_str())
            }
        }

        impl From<$name> for $crate::Value {
            fn from(word: $name) -> Self {
                $crate::Value::Text(word.as_str().to_owned())
            }
        }

        impl From<&$name> for $crate::Value {
            fn from(word: &$name) -> Self {
                $crate::Value::from(*word)
            }
        }

        impl $crate::Column for $name {
            fn read(row: &$crate::Row, index: usize) -> ::std::result::Result<Self, $crate::Error> {
                let text = <String as $crate::Column>::read(row, index)?;
                text.parse().map_err(|error: $crate::UnknownWord| row.wrong(index, error))
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, to: S) -> ::std::result::Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(from: D) -> ::std::result::Result<Self, D::Error> {
                let text = <::std::string::String as $crate::serde::Deserialize>::deserialize(from)?;
                text.parse().map_err($crate::serde::de::Error::custom)
            }
        }
    };
}

/// The number of a row of one table, as a type of its own: `database::id! { /// A ticket. pub struct TicketId; }`.
#[macro_export]
macro_rules! id {
    ($(#[$about:meta])* $vis:vis struct $name:ident;) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        $vis struct $name(i64);

        impl $name {
            /// The bare number.
            pub const fn get(self) -> i64 {
                self.0
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                $name(number)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, out)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::num::ParseIntError;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                text.parse().map($name)
            }
        }

        impl From<$name> for $crate::Value {
            fn from(id: $name) -> Self {
                $crate::Value::Integer(id.0)
            }
        }

        impl From<&$name> for $crate::Value {
            fn from(id: &$name) -> Self {
                $crate::Value::Integer(id.0)
            }
        }

        impl $crate::Column for $name {
            fn read(row: &$crate::Row, index: usize) -> ::std::result::Result<Self, $crate::Error> {
                <i64 as $crate::Column>::read(row, index).map($name)
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, to: S) -> ::std::result::Result<S::Ok, S::Error> {
                to.serialize_i64(self.0)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(from: D) -> ::std::result::Result<Self, D::Error> {
                <i64 as $crate::serde::Deserialize>::deserialize(from).map($name)
            }
        }
    };
}
