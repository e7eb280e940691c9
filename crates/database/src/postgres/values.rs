//! How values and columns pass to and from PostgreSQL.

use crate::Value;
use crate::row::Cell;
use crate::value::without_nul;
use tokio_postgres::types::private::BytesMut;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};

type Failed = Box<dyn std::error::Error + Sync + Send>;

impl ToSql for Value {
    fn to_sql(&self, wanted: &Type, out: &mut BytesMut) -> Result<IsNull, Failed> {
        match self {
            Value::Null => Ok(IsNull::Yes),
            Value::Integer(value) if *wanted == Type::INT4 => i32::try_from(*value)?.to_sql(wanted, out),
            Value::Integer(value) if *wanted == Type::INT2 => i16::try_from(*value)?.to_sql(wanted, out),
            Value::Integer(value) if <i64 as ToSql>::accepts(wanted) => value.to_sql(wanted, out),
            Value::Integer(value) if *wanted == Type::FLOAT8 => (*value as f64).to_sql(wanted, out),
            Value::Real(value) if <f64 as ToSql>::accepts(wanted) => value.to_sql(wanted, out),
            Value::Bool(value) if <bool as ToSql>::accepts(wanted) => value.to_sql(wanted, out),
            Value::Text(value) if <&str as ToSql>::accepts(wanted) => without_nul(value).to_sql(wanted, out),
            Value::Bytes(value) if <Vec<u8> as ToSql>::accepts(wanted) => value.to_sql(wanted, out),
            other => Err(format!(
                "{} is bound where {wanted} is expected: CAST($n AS …)",
                other.kind()
            )
            .into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

/// Only whether a column holds something, of whatever type.
struct Presence(bool);

impl<'a> FromSql<'a> for Presence {
    fn from_sql(_: &Type, _: &'a [u8]) -> Result<Presence, Failed> {
        Ok(Presence(true))
    }

    fn from_sql_null(_: &Type) -> Result<Presence, Failed> {
        Ok(Presence(false))
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

pub(crate) fn is_null(row: &tokio_postgres::Row, index: usize) -> Result<bool, String> {
    row.try_get::<_, Presence>(index)
        .map(|presence| !presence.0)
        .map_err(|error| error.to_string())
}

pub(crate) fn cell(row: &tokio_postgres::Row, index: usize) -> Result<Cell, String> {
    let column = row.columns().get(index).ok_or("there is no such column")?;
    let found = match *column.type_() {
        Type::INT8 => row
            .try_get::<_, Option<i64>>(index)
            .map(|value| value.map(Cell::Integer)),
        Type::INT4 => row
            .try_get::<_, Option<i32>>(index)
            .map(|value| value.map(|it| Cell::Integer(it.into()))),
        Type::INT2 => row
            .try_get::<_, Option<i16>>(index)
            .map(|value| value.map(|it| Cell::Integer(it.into()))),
        Type::FLOAT8 => row
            .try_get::<_, Option<f64>>(index)
            .map(|value| value.map(Cell::Real)),
        Type::FLOAT4 => row
            .try_get::<_, Option<f32>>(index)
            .map(|value| value.map(|it| Cell::Real(it.into()))),
        Type::BOOL => row
            .try_get::<_, Option<bool>>(index)
            .map(|value| value.map(Cell::Bool)),
        Type::BYTEA => row
            .try_get::<_, Option<Vec<u8>>>(index)
            .map(|value| value.map(Cell::Bytes)),
        Type::TEXT | Type::VARCHAR | Type::BPCHAR | Type::NAME | Type::UNKNOWN => row
            .try_get::<_, Option<String>>(index)
            .map(|value| value.map(Cell::Text)),
        ref other => return Err(format!("type {other} cannot be read: CAST it in the statement")),
    };
    found
        .map(|cell| cell.unwrap_or(Cell::Null))
        .map_err(|error| error.to_string())
}
