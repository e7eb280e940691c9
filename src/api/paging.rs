//! Pages: by cursor (`page[size]`, `page[after]`, `page[before]`) or by number (`page`, `per_page`).

use super::asked::Asked;
use super::caller::Caller;
use super::refusals::Refusal;
use crate::store::{Keys, Purpose};
use data_encoding::BASE64URL_NOPAD;
use serde_json::{Value, json};
use std::sync::Arc;

/// The most on one page.
pub const MOST: i64 = 100;

/// Pages by number end here.
const DEEPEST: i64 = 10_000;

/// Which page is asked for.
pub struct Page {
    place: Place,
    seal: Seal,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    /// Behind (or, looking back, before) the entry with this key; from the beginning without one.
    Cursor {
        size: i64,
        key: Option<String>,
        back: bool,
    },
    /// By number, from 1.
    Number { page: i64, size: i64 },
}

/// What makes a cursor ours: it was given to this caller for this list in this order.
struct Seal {
    keys: Arc<Keys>,
    list: String,
}

impl Page {
    /// The page that `asked` names.
    ///
    /// # Errors
    /// A number out of bounds, or a cursor that was not given to this caller for this list, is bad (400).
    pub fn read(asked: &Asked, caller: &Caller) -> Result<Page, Refusal> {
        let seal = Seal {
            keys: asked.keys.clone(),
            list: format!("{} {}", caller.0.id, asked.list()),
        };
        let place = Place::read(asked, &seal)?;
        Ok(Page { place, seal })
    }

    /// Entries on the page at most.
    pub fn size(&self) -> i64 {
        match self.place {
            Place::Cursor { size, .. } | Place::Number { size, .. } => size,
        }
    }

    /// How many to fetch: one more than is shown tells a cursor whether there is more.
    pub fn fetched(&self) -> i64 {
        match self.place {
            Place::Cursor { size, .. } => size + 1,
            Place::Number { size, .. } => size,
        }
    }

    /// How many lie before the page.
    pub fn skipped(&self) -> i64 {
        match self.place {
            Place::Cursor { .. } => 0,
            Place::Number { page, size } => (page - 1) * size,
        }
    }

    /// Whether the page looks back: then what was fetched lies in reverse.
    pub fn back(&self) -> bool {
        matches!(self.place, Place::Cursor { back: true, .. })
    }

    /// The entry to begin behind.
    pub fn key(&self) -> Option<&str> {
        match &self.place {
            Place::Cursor { key, .. } => key.as_deref(),
            Place::Number { .. } => None,
        }
    }

    /// Whether pages are numbered, and so the whole is counted.
    pub fn is_counted(&self) -> bool {
        matches!(self.place, Place::Number { .. })
    }

    /// Puts what was fetched into order and takes the surplus entry off; says whether there was one.
    pub fn trim<T>(&self, fetched: &mut Vec<T>) -> bool {
        let size = usize::try_from(self.size()).unwrap_or(0);
        let more = fetched.len() > size;
        fetched.truncate(size);
        if self.back() {
            fetched.reverse();
        }
        more
    }

    /// The answer: entries under `name`, the keys of the first and last, and whether there is more; `count` for
    /// numbered pages.
    pub fn answer(&self, asked: &Asked, name: &str, shown: Shown) -> Value {
        let Shown {
            entries,
            ends,
            more,
            count,
        } = shown;
        let mut answer = match &self.place {
            Place::Number { page, size } => {
                let to = |page: i64| Value::String(asked.link(&[("page", Some(&page.to_string()))]));
                let next = (page * size < count && page * size < DEEPEST).then(|| to(page + 1));
                let previous = (*page > 1).then(|| to(page - 1));
                json!({"count": count, "next_page": next, "previous_page": previous})
            }
            Place::Cursor { key, back, .. } => {
                let cursors = ends.map(|(first, last)| (self.seal.close(&first), self.seal.close(&last)));
                let (before, after) = cursors.map_or((None, None), |(first, last)| (Some(first), Some(last)));
                let next = if *back { after.is_some() } else { more };
                let prev = if *back { more } else { key.is_some() };
                let to = |name: &str, cursor: &Option<String>| {
                    let other = if name == "page[after]" {
                        "page[before]"
                    } else {
                        "page[after]"
                    };
                    cursor
                        .as_deref()
                        .map(|cursor| asked.link(&[(name, Some(cursor)), (other, None)]))
                };
                json!({
                    "meta": {"has_more": more, "after_cursor": after, "before_cursor": before},
                    "links": {
                        "next": if next { to("page[after]", &after) } else { None },
                        "prev": if prev { to("page[before]", &before) } else { None },
                    },
                })
            }
        };
        answer[name] = Value::Array(entries);
        answer
    }

    /// The page of a list that lies whole in memory; keys are places in it.
    pub fn of_whole(&self, asked: &Asked, name: &str, whole: Vec<Value>) -> Value {
        let count = whole.len();
        let place = self.key().and_then(|key| key.parse::<usize>().ok());
        let size = usize::try_from(self.size()).unwrap_or(0);
        let (from, to) = match (place, self.back()) {
            (Some(place), true) => (place.saturating_sub(size), place),
            (Some(place), false) => (
                place.saturating_add(1),
                place.saturating_add(1).saturating_add(size),
            ),
            (None, _) => {
                let skipped = usize::try_from(self.skipped()).unwrap_or(0);
                (skipped, skipped + size)
            }
        };
        let (from, to) = (from.min(count), to.min(count));
        let more = if self.back() { from > 0 } else { to < count };
        let ends = (from < to).then(|| (from.to_string(), (to - 1).to_string()));
        let entries = whole.into_iter().skip(from).take(to - from).collect();
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.answer(
            asked,
            name,
            Shown {
                entries,
                ends,
                more,
                count,
            },
        )
    }
}

/// What is on a page.
pub struct Shown {
    pub entries: Vec<Value>,
    /// The keys of the first and the last entry.
    pub ends: Option<(String, String)>,
    pub more: bool,
    /// How many there are in all; counts on numbered pages only.
    pub count: i64,
}

impl Place {
    fn read(asked: &Asked, seal: &Seal) -> Result<Place, Refusal> {
        let bad = |what: &str| Refusal::Bad(format!("{what} is not valid"));
        let number = |name: &str| match asked.get(name).map(str::parse::<i64>) {
            None => Ok(None),
            Some(Ok(number)) if number >= 1 => Ok(Some(number)),
            Some(_) => Err(bad(name)),
        };
        let key = |name: &str| match asked.get(name) {
            None => Ok(None),
            Some(cursor) => seal.open(cursor).map(Some).ok_or_else(|| bad(name)),
        };
        let size = number("page[size]")?;
        let (after, before) = (key("page[after]")?, key("page[before]")?);
        if size.is_some() || after.is_some() || before.is_some() {
            let back = after.is_none() && before.is_some();
            return Ok(Place::Cursor {
                size: size.unwrap_or(MOST).min(MOST),
                key: after.or(before),
                back,
            });
        }
        let (page, size) = (
            number("page")?.unwrap_or(1),
            number("per_page")?.unwrap_or(MOST).min(MOST),
        );
        if page.saturating_sub(1).saturating_mul(size) >= DEEPEST && page > 1 {
            return Err(Refusal::Bad(
                "Pages by number end at 10,000; use page[size] and page[after]".to_owned(),
            ));
        }
        Ok(Place::Number { page, size })
    }
}

impl Seal {
    /// The cursor for a key: nobody makes one up.
    fn close(&self, key: &str) -> String {
        let signature = self.keys.sign(Purpose::Cursor, &self.text(key));
        format!("{}.{signature}", BASE64URL_NOPAD.encode(key.as_bytes()))
    }

    fn open(&self, cursor: &str) -> Option<String> {
        let (key, signature) = cursor.split_once('.')?;
        let key = String::from_utf8(BASE64URL_NOPAD.decode(key.as_bytes()).ok()?).ok()?;
        let ours = self.keys.verify(Purpose::Cursor, &self.text(&key), signature);
        ours.then_some(key)
    }

    fn text(&self, key: &str) -> String {
        format!("{}\n{key}", self.list)
    }
}
