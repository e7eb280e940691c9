//! Values go in and come back the same on both engines.

use super::{add, both};
use crate::{Error, Value, id, pad, params, places, record, text_enum};
use jiff::Timestamp;

id! {
    /// A thing on the shelf.
    struct ThingId;
}

text_enum! {
    /// What a note says.
    enum Word { Yes => "yes", No => "no" }
}

record! {
    /// A note as it is read.
    #[derive(Debug, Clone, PartialEq)]
    struct Note {
        thing: ThingId,
        at: Timestamp,
        weight: Option<f64>,
        hidden: bool,
        body: Option<Word>,
        raw: Option<Vec<u8>>,
    }
}

const INSERT: &str =
    "INSERT INTO note (thing_id, at, weight, hidden, body, raw) VALUES ($1, $2, $3, $4, $5, $6)";
const NOTES: &str = "SELECT thing_id, at, weight, hidden, body, raw FROM note ORDER BY id";

#[test]
fn a_record_comes_back_as_it_went_in() {
    both("record", |db| {
        let notes: Result<(ThingId, Vec<Note>), Error> = db.write_now(|tx| {
            let thing = ThingId::from(add(tx, "lamp")?);
            let at = Timestamp::from_microsecond(1_700_000_000_123_456).expect("a time");
            tx.put(INSERT, params![thing, at, 1.5, true, Word::Yes, vec![0_u8, 255]])?;
            tx.put(
                INSERT,
                params![thing, at, None::<f64>, false, None::<Word>, Value::Null],
            )?;
            Ok((thing, tx.all(NOTES, &[])?))
        });
        let (thing, notes) = notes.expect("written and read");
        let at = Timestamp::from_microsecond(1_700_000_000_123_456).expect("a time");
        let full = Note {
            thing,
            at,
            weight: Some(1.5),
            hidden: true,
            body: Some(Word::Yes),
            raw: Some(vec![0, 255]),
        };
        let bare = Note {
            thing,
            at,
            weight: None,
            hidden: false,
            body: None,
            raw: None,
        };
        assert_eq!(notes, [full, bare]);
    });
}

#[test]
fn nul_characters_are_left_out() {
    both("nul", |db| {
        db.write_now(|tx| add(tx, "a\0b")).expect("kept without the NUL");
        assert_eq!(super::names(&db), ["ab"]);
    });
}

#[test]
fn truths_are_truths_on_both_engines() {
    both("truths", |db| {
        let truth: Result<(bool, bool, i64), Error> = db.read_now(|tx| {
            tx.one(
                "SELECT EXISTS (SELECT 1 FROM thing), CAST($1 AS BOOLEAN), CAST(7 AS BIGINT)",
                params![true],
            )
        });
        assert_eq!(truth, Ok((false, true, 7)));
    });
}

#[test]
fn refusals_are_told_apart() {
    both("refusals", |db| {
        let orphan = db.write_now(|tx| {
            tx.run(
                INSERT,
                params![99, 0, None::<f64>, false, None::<Word>, Value::Null],
            )
        });
        assert_eq!(orphan, Err(Error::ForeignKey));
        let unbelievable = db.write_now(|tx| {
            let thing = add(tx, "feather")?;
            tx.run(INSERT, params![thing, 0, -1.0, false, None::<Word>, Value::Null])
        });
        assert!(matches!(unbelievable, Err(Error::Refused(_))), "{unbelievable:?}");
        let nothing: Result<(i64,), Error> =
            db.read_now(|tx| tx.one("SELECT id FROM thing WHERE id = $1", [9.into()]));
        assert_eq!(nothing, Err(Error::NoRow));
        let misspelt = db.read_now(|tx| tx.all::<(i64,)>("SELECT \"nope\" FROM thing", &[]));
        assert!(matches!(misspelt, Err(Error::Wrong { .. })), "{misspelt:?}");
        let short = db.read_now(|tx| tx.all::<(i64,)>("SELECT id FROM thing WHERE id = $1", &[]));
        assert!(matches!(short, Err(Error::Wrong { .. })), "{short:?}");
        let shuffled =
            db.read_now(|tx| tx.all::<(i64,)>("SELECT id FROM thing WHERE id = $2", params![1, 2]));
        assert!(matches!(shuffled, Err(Error::Wrong { .. })), "{shuffled:?}");
    });
}

#[test]
fn lists_are_padded_without_changing_what_they_match() {
    assert_eq!(places(3, 2), ("$3,$4,$5,$6".to_owned(), 4));
    assert_eq!(
        (places(1, 0).1, places(1, 1).1, places(1, 17).1, places(1, 256).1),
        (1, 1, 64, 256)
    );
    assert_eq!(pad([1, 2]), params![1, 2, 2, 2]);
    assert_eq!(pad(Vec::<i64>::new()), [Value::Null]);
    both("lists", |db| {
        db.write_now(|tx| {
            ["a", "b", "c"]
                .iter()
                .try_for_each(|name| add(tx, name).map(drop))
        })
        .expect("added");
        for (wanted, found) in [(vec!["a", "c"], 2), (vec![], 0)] {
            let (list, _) = places(1, wanted.len());
            let sql = format!("SELECT name FROM thing WHERE name IN ({list})");
            let names = db.read_now(move |tx| tx.all::<(String,)>(&sql, pad(wanted)));
            assert_eq!(names.expect("read").len(), found);
        }
    });
}

#[test]
fn words_and_ids_read_as_they_are_written() {
    assert_eq!("yes".parse(), Ok(Word::Yes));
    assert!("maybe".parse::<Word>().is_err());
    assert_eq!(Word::ALL, [Word::Yes, Word::No]);
    assert_eq!(Word::CODES, ["yes", "no"]);
    assert_eq!(
        serde_json::to_string(&(Word::No, ThingId::from(7))).expect("json"),
        r#"["no",7]"#
    );
    assert_eq!(
        serde_json::from_str::<(Word, ThingId)>(r#"["no",7]"#).expect("json"),
        (Word::No, ThingId::from(7))
    );
    assert_eq!("7".parse().map(ThingId::get), Ok(7));
}
