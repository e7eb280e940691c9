//! A row as a line of JSON, and back. Integers keep their 64 bits; bytes are `{"hex": "…"}`.

use data_encoding::HEXLOWER;
use database::Value;
use serde_json::{Map, Number, Value as Json};

/// The line of a row, with its line end.
pub(super) fn line(row: &[Value]) -> String {
    let cells: Vec<Json> = row.iter().map(cell).collect();
    let mut line = Json::Array(cells).to_string();
    line.push('\n');
    line
}

fn cell(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Integer(number) => Json::from(*number),
        Value::Bool(yes) => Json::from(i64::from(*yes)),
        // What is no number of JSON (infinite) is kept by its bits.
        Value::Real(number) => Number::from_f64(*number)
            .map_or_else(|| tagged("bits", number.to_bits().to_string()), Json::Number),
        Value::Text(text) => Json::String(text.clone()),
        Value::Bytes(bytes) => tagged("hex", HEXLOWER.encode(bytes)),
    }
}

fn tagged(tag: &str, text: String) -> Json {
    Json::Object(Map::from_iter([(tag.to_owned(), Json::String(text))]))
}

/// The row of a line; None where it is none.
pub(super) fn row(line: &str) -> Option<Vec<Value>> {
    let cells: Vec<Json> = serde_json::from_str(line).ok()?;
    cells.into_iter().map(value).collect()
}

fn value(cell: Json) -> Option<Value> {
    Some(match cell {
        Json::Null => Value::Null,
        Json::Number(number) => match number.as_i64() {
            Some(integer) => Value::Integer(integer),
            None => Value::Real(number.as_f64()?),
        },
        Json::String(text) => Value::Text(text),
        Json::Object(tagged) => match tagged.iter().next()? {
            (tag, Json::String(text)) if tag == "hex" => Value::Bytes(HEXLOWER.decode(text.as_bytes()).ok()?),
            (tag, Json::String(text)) if tag == "bits" => Value::Real(f64::from_bits(text.parse().ok()?)),
            _ => return None,
        },
        Json::Bool(_) | Json::Array(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_comes_back_as_it_went() {
        let values = vec![
            Value::Null,
            Value::Integer(i64::MAX),
            Value::Integer(i64::MIN),
            Value::Real(0.1),
            Value::Real(3.0),
            Value::Real(f64::INFINITY),
            Value::Text("a \"quoted\"\nline \u{1F4E6}".to_owned()),
            Value::Bytes(vec![0, 255, 10]),
        ];
        let line = line(&values);
        assert_eq!(line.matches('\n').count(), 1);
        assert_eq!(row(&line), Some(values));
        assert_eq!(row("[true]"), None);
        assert_eq!(row("{}"), None);
    }
}
