//! Pages: by cursor (`page[size]`, `page[after]`, `page[before]`) or by number (`page`, `per_page`).

use super::asked::Asked;
use super::caller::Caller;
use super::refusals::Refusal;
use crate::shapes::{Cursors, Links, Listing, Meta, Numbers, Turning};
use crate::store::{Keys, Purpose};
use data_encoding::BASE64URL_NOPAD;
use database::Value;
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

    /// The end of a statement whose rows lie in the order of the column `id`: ` AND id > $3 ORDER BY id ASC LIMIT $4 OFFSET $5`. Its
    /// values come behind those of the condition before it.
    pub fn tail(&self, id: &str, newest_first: bool, values: &mut Vec<Value>) -> String {
        let descending = self.back() != newest_first;
        let (direction, beyond) = if descending { ("DESC", "<") } else { ("ASC", ">") };
        let mut tail = String::new();
        if let Some(key) = self.key().and_then(|key| key.parse::<i64>().ok()) {
            values.push(key.into());
            tail = format!(" AND {id} {beyond} ${}", values.len());
        }
        values.extend([self.fetched().into(), self.skipped().into()]);
        let (limit, skip) = (values.len() - 1, values.len());
        format!("{tail} ORDER BY {id} {direction} LIMIT ${limit} OFFSET ${skip}")
    }

    /// How many there are, counted where the page says so.
    pub fn counted<E>(&self, count: impl FnOnce() -> Result<i64, E>) -> Result<i64, E> {
        match self.place {
            Place::Number { .. } => count(),
            Place::Cursor { .. } => Ok(0),
        }
    }

    /// The page of what was fetched, [`Page::fetched`] rows at most, each with its key; `show` gives what is shown of rows.
    pub fn of_fetched<R, T, E>(
        &self,
        asked: &Asked,
        mut rows: Vec<R>,
        key: impl Fn(&R) -> String,
        count: i64,
        show: impl FnOnce(&[R]) -> Result<Vec<T>, E>,
    ) -> Result<Listing<T>, E> {
        let size = usize::try_from(self.size()).unwrap_or(0);
        let more = rows.len() > size;
        rows.truncate(size);
        if self.back() {
            rows.reverse();
        }
        let ends = rows.first().zip(rows.last());
        let ends = ends.map(|(first, last)| (key(first), key(last)));
        let entries = show(&rows)?;
        let shown = Shown {
            entries,
            ends,
            more,
            count,
        };
        Ok(self.answer(asked, shown))
    }

    /// The page with these entries.
    pub fn answer<T>(&self, asked: &Asked, shown: Shown<T>) -> Listing<T> {
        let turning = match &self.place {
            Place::Number { page, size } => {
                let to = |page: i64| asked.link(&[("page", Some(&page.to_string()))]);
                let is_there = page * size < shown.count && page * size < DEEPEST;
                Turning::Numbers(Numbers {
                    count: shown.count,
                    next_page: is_there.then(|| to(page + 1)),
                    previous_page: (*page > 1).then(|| to(page - 1)),
                })
            }
            Place::Cursor { key, back, .. } => {
                let turn = (key.is_some(), *back);
                Turning::Cursors(self.cursors(asked, turn, shown.ends, shown.more))
            }
        };
        Listing {
            entries: shown.entries,
            turning,
        }
    }

    fn cursors(
        &self,
        asked: &Asked,
        (is_behind, back): (bool, bool),
        ends: Option<(String, String)>,
        more: bool,
    ) -> Cursors {
        let (before, after) = ends
            .map(|(first, last)| (self.seal.close(&first), self.seal.close(&last)))
            .unzip();
        let next = if back { after.is_some() } else { more };
        let prev = if back { more } else { is_behind };
        let to = |name, other, cursor: &Option<String>| {
            let cursor = cursor.as_deref()?;
            Some(asked.link(&[(name, Some(cursor)), (other, None)]))
        };
        let links = Links {
            next: to("page[after]", "page[before]", &after).filter(|_| next),
            prev: to("page[before]", "page[after]", &before).filter(|_| prev),
        };
        let meta = Meta {
            has_more: more,
            after_cursor: after,
            before_cursor: before,
        };
        Cursors { meta, links }
    }

    /// The page of a list that lies whole in memory; keys are places in it.
    pub fn of_whole<T>(&self, asked: &Asked, whole: Vec<T>) -> Listing<T> {
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
        let shown = Shown {
            entries,
            ends,
            more,
            count,
        };
        self.answer(asked, shown)
    }
}

/// What is on a page.
pub struct Shown<T> {
    pub entries: Vec<T>,
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
