//! Pages: by cursor (`page[size]`, `page[after]`, `page[before]`) or by number (`page`, `per_page`).

use super::asked::Asked;
use super::refusals::Refusal;
use data_encoding::BASE64URL_NOPAD;
use serde_json::{Value, json};

/// The most on one page.
pub const MOST: i64 = 100;

/// Pages by number end here.
const DEEPEST: i64 = 10_000;

/// Which page is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    /// Behind (or, looking back, before) the entry with this key; from the beginning without one.
    Cursor {
        size: i64,
        key: Option<String>,
        back: bool,
    },
    /// By number, from 1.
    Number { page: i64, size: i64 },
}

impl Page {
    /// The page that `asked` names.
    pub fn read(asked: &Asked) -> Result<Page, Refusal> {
        let bad = |what: &str| Refusal::Bad(format!("{what} is not valid"));
        let number = |name: &str| match asked.get(name).map(str::parse::<i64>) {
            None => Ok(None),
            Some(Ok(number)) if number >= 1 => Ok(Some(number)),
            Some(_) => Err(bad(name)),
        };
        let key = |name: &str| match asked.get(name) {
            None => Ok(None),
            Some(cursor) => decode(cursor).map(Some).ok_or_else(|| bad(name)),
        };
        let size = number("page[size]")?;
        let (after, before) = (key("page[after]")?, key("page[before]")?);
        if size.is_some() || after.is_some() || before.is_some() {
            let back = after.is_none() && before.is_some();
            return Ok(Page::Cursor {
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
        Ok(Page::Number { page, size })
    }

    /// Entries on the page at most.
    pub fn size(&self) -> i64 {
        match self {
            Page::Cursor { size, .. } | Page::Number { size, .. } => *size,
        }
    }

    /// How many to fetch: one more than is shown tells a cursor whether there is more.
    pub fn fetched(&self) -> i64 {
        match self {
            Page::Cursor { size, .. } => size + 1,
            Page::Number { size, .. } => *size,
        }
    }

    /// How many lie before the page.
    pub fn skipped(&self) -> i64 {
        match self {
            Page::Cursor { .. } => 0,
            Page::Number { page, size } => (page - 1) * size,
        }
    }

    /// Whether the page looks back: then what was fetched lies in reverse.
    pub fn back(&self) -> bool {
        matches!(self, Page::Cursor { back: true, .. })
    }

    /// The entry to begin behind.
    pub fn key(&self) -> Option<&str> {
        match self {
            Page::Cursor { key, .. } => key.as_deref(),
            Page::Number { .. } => None,
        }
    }

    /// Whether pages are numbered, and so the whole is counted.
    pub fn is_counted(&self) -> bool {
        matches!(self, Page::Number { .. })
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
        let mut answer = match self {
            Page::Number { page, size } => {
                let to = |page: i64| Value::String(asked.link(&[("page", Some(&page.to_string()))]));
                let next = (page * size < count && page * size < DEEPEST).then(|| to(page + 1));
                let previous = (*page > 1).then(|| to(page - 1));
                json!({"count": count, "next_page": next, "previous_page": previous})
            }
            Page::Cursor { key, back, .. } => {
                let cursors = ends.map(|(first, last)| (encode(&first), encode(&last)));
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
            (Some(place), false) => (place + 1, place + 1 + size),
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

fn encode(key: &str) -> String {
    BASE64URL_NOPAD.encode(key.as_bytes())
}

fn decode(cursor: &str) -> Option<String> {
    let bytes = BASE64URL_NOPAD
        .decode(cursor.trim_end_matches('=').as_bytes())
        .ok()?;
    String::from_utf8(bytes).ok()
}
