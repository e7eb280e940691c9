//! Rows of a list: who asks, what about, since when, where it stands, whose it is.

use super::looking::{self, LookerShown};
use super::shown;
use crate::events::Field;
use crate::ids::TicketId;
use crate::languages::Words;
use crate::pages::initials;
use crate::people::{self, Viewer};
use crate::store::Result;
use crate::tickets::pages::facts::code_word;
use crate::tickets::{self, Item, Priority, Status};
use database::Tx;
use jiff::Timestamp;

/// A row.
pub struct Row {
    pub id: TicketId,
    pub who: String,
    pub subject: String,
    pub age: String,
    pub at: Timestamp,
    pub status: Status,
    pub status_word: String,
    pub status_icon: &'static str,
    /// Only where it is out of the ordinary.
    pub priority: Option<(&'static str, String)>,
    /// Name and initials.
    pub owner: Option<(String, String)>,
    /// Colleagues who have it open.
    pub lookers: Vec<LookerShown>,
    /// Something new by someone else.
    pub unread: bool,
    /// Open beside the list.
    pub open: bool,
}

/// The rows of these tickets.
pub fn rows(
    tx: &mut Tx,
    viewer: &Viewer,
    items: Vec<Item>,
    now: Timestamp,
    open: Option<TicketId>,
) -> Result<Vec<Row>> {
    let ids: Vec<TicketId> = items.iter().map(|item| item.id).collect();
    let unread = tickets::unread(tx, viewer, &ids)?;
    let lookers = tickets::lookers(tx, viewer, &ids, now)?;
    let words = viewer.words();
    let mut rows = vec![];
    for item in items {
        let who = if item.requester_name.is_empty() {
            people::find(tx, item.requester_id)?.shown().to_owned()
        } else {
            item.requester_name.clone()
        };
        let at_it = looking::at_ticket(&words, &lookers, item.id);
        rows.push(Row {
            lookers: at_it,
            unread: unread.contains(&item.id),
            open: open == Some(item.id),
            ..row(&words, viewer, item, who, now)
        });
    }
    Ok(rows)
}

fn row(words: &Words, viewer: &Viewer, item: Item, who: String, now: Timestamp) -> Row {
    Row {
        id: item.id,
        who,
        subject: item.subject,
        age: words.age(item.updated_at, now, &viewer.zone),
        at: item.updated_at,
        status: item.status,
        status_word: code_word(words, Field::Status, item.status),
        status_icon: shown::status_icon(item.status),
        priority: match item.priority {
            Priority::High => Some(("warn", code_word(words, Field::Priority, Priority::High))),
            Priority::Urgent => Some(("bad", code_word(words, Field::Priority, Priority::Urgent))),
            Priority::Low | Priority::Normal => None,
        },
        owner: item.assignee_name.map(|name| {
            let initials = initials(&name);
            (name, initials)
        }),
        lookers: vec![],
        unread: false,
        open: false,
    }
}
