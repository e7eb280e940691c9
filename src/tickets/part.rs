//! A part of a conversation, as a page shows it: the newest messages first of all, earlier ones when they are asked for, and of
//! each no more text than anybody reads there. A page costs the same, however long the conversation has grown.

use super::conversation::{Attachment, FILE, FROM, Message};
use super::find_for;
use super::readable::readable;
use crate::ids::{MessageId, TicketId};
use crate::people::Viewer;
use crate::store::Result;
use database::{Tx, Value, pad, places, record};
use jiff::Timestamp;

/// Messages that a page shows at least, when there are so many.
const NEWEST: usize = 30;
/// A page begins at every fifteenth message only, so that it keeps its beginning while a few more arrive.
const STEP: usize = 15;
/// Earlier messages that are added at a time.
const EARLIER: usize = 30;
/// Messages that a page shows at most.
const MOST: usize = 150;

/// Characters of a text that a page shows; of a longer one it shows the beginning.
const LONG: usize = 20_000;
/// Characters of quoted history.
const LONG_HISTORY: usize = 4_000;
/// Characters of all texts of a page together; beyond them the earlier ones are shown by their first words.
const WHOLE_PAGE: usize = 200_000;
/// These first words, in characters.
const FIRST_WORDS: usize = 1_000;
/// Bytes of a letter's HTML that are looked at here; the letter itself is shown in a frame of its own.
const HTML: usize = 50_000;

/// What a page shows of a conversation.
pub struct Part {
    /// The first message of all, where the part begins later.
    pub first: Option<Excerpt>,
    /// Oldest first.
    pub messages: Vec<Excerpt>,
    /// How many stand between the first and the part, and where the page begins that shows some of them too.
    pub earlier: usize,
    pub earlier_from: Option<MessageId>,
    /// How many are newer than the part, and where the page begins that shows them.
    pub later: usize,
    pub later_from: Option<MessageId>,
}

/// A message as far as a page shows it.
pub struct Excerpt {
    pub message: Message,
    /// Its text goes on.
    pub cut: bool,
    /// Its quoted history goes on.
    pub history_cut: bool,
}

impl Part {
    /// The newest message that it shows.
    pub fn newest(&self) -> Option<MessageId> {
        self.messages.last().map(|shown| shown.message.id)
    }

    /// All messages that it shows.
    pub fn ids(&self) -> Vec<MessageId> {
        let shown = self.first.iter().chain(&self.messages);
        shown.map(|shown| shown.message.id).collect()
    }
}

/// The part that begins at the message `from`, or else the newest, as far as the viewer may read it.
pub fn part(tx: &mut Tx, viewer: &Viewer, id: TicketId, from: Option<MessageId>) -> Result<Part> {
    find_for(tx, viewer, id)?;
    let mut values: Vec<Value> = vec![id.into()];
    let theirs = readable(viewer, &mut values);
    let sql = format!("SELECT m.id FROM message m WHERE m.ticket_id = $1 AND {theirs} ORDER BY m.id");
    let all: Vec<(MessageId,)> = tx.all(&sql, values)?;
    let all: Vec<MessageId> = all.into_iter().map(|(id,)| id).collect();
    let (start, end) = span(&all, from);
    let first = match start {
        0 => None,
        _ => excerpts(tx, viewer, id, (all[0], all[0]))?.pop(),
    };
    let messages = match all.get(start..end) {
        Some([only]) => excerpts(tx, viewer, id, (*only, *only))?,
        Some([begin, .., last]) => excerpts(tx, viewer, id, (*begin, *last))?,
        _ => vec![],
    };
    Ok(Part {
        earlier: start.saturating_sub(1),
        earlier_from: (start > 1).then(|| all[start.saturating_sub(EARLIER)]),
        later: all.len() - end,
        later_from: all.get(end).copied(),
        first: first.map(|mut first| {
            first.shorten(2 * FIRST_WORDS, 0);
            first
        }),
        messages: within_a_page(messages),
    })
}

/// Which of `all` a page shows.
fn span(all: &[MessageId], from: Option<MessageId>) -> (usize, usize) {
    let newest = all.len().saturating_sub(NEWEST) / STEP * STEP;
    let start = match from {
        Some(from) => all.partition_point(|id| *id < from).min(newest),
        None => newest,
    };
    // One that would stand alone behind "earlier messages" is shown with the others.
    let start = if start == 1 { 0 } else { start };
    (start, all.len().min(start + MOST))
}

fn excerpts(
    tx: &mut Tx,
    viewer: &Viewer,
    id: TicketId,
    (first, last): (MessageId, MessageId),
) -> Result<Vec<Excerpt>> {
    let mut values: Vec<Value> = vec![id.into(), first.into(), last.into()];
    let theirs = readable(viewer, &mut values);
    // One character more than is shown tells whether there are more.
    let sql = format!(
        "SELECT m.id, m.ticket_id, m.kind, m.author_id, p.name, a.value, m.by_agent, m.channel,
             SUBSTR(m.text, 1, {}), SUBSTR(m.folded, 1, {}), SUBSTR(m.safe_html, 1, {}), m.robot, m.mail_id, m.created_at,
             m.mailbox_id, m.quotes
         FROM {FROM} WHERE m.ticket_id = $1 AND m.id BETWEEN $2 AND $3 AND {theirs} ORDER BY m.id",
        LONG + 1,
        LONG_HISTORY + 1,
        HTML + 1,
    );
    let messages: Vec<Message> = tx.all(&sql, values)?;
    Ok(messages.into_iter().map(Excerpt::of).collect())
}

/// The newest texts in full, as far as they are not long; once a page is full, the first words of the others.
fn within_a_page(mut messages: Vec<Excerpt>) -> Vec<Excerpt> {
    let mut left = WHOLE_PAGE;
    for shown in messages.iter_mut().rev() {
        shown.shorten(LONG.min(left.max(FIRST_WORDS)), LONG_HISTORY.min(left));
        left = left.saturating_sub(shown.message.text.len() + shown.message.folded.len());
    }
    messages
}

impl Excerpt {
    fn of(message: Message) -> Excerpt {
        Excerpt {
            message,
            cut: false,
            history_cut: false,
        }
    }

    /// Leaves no more than so many characters. An agent's HTML, which stands in the page itself, cannot be shortened: its
    /// text stands for it then.
    fn shorten(&mut self, text: usize, history: usize) {
        let message = &mut self.message;
        let html_goes_on = message.html.as_ref().is_some_and(|html| html.len() > HTML);
        self.cut = shorten(&mut message.text, text) || html_goes_on && message.by_agent;
        self.history_cut = shorten(&mut message.folded, history);
        if self.cut && message.by_agent {
            message.html = None;
        }
    }
}

/// Whether there was more; at most `most` characters are left.
fn shorten(text: &mut String, most: usize) -> bool {
    let Some((end, _)) = text.char_indices().nth(most) else {
        return false;
    };
    // Not within a line, unless it is a very long one.
    let end = match text[..end].rfind('\n') {
        Some(line) if line * 2 > end => line,
        _ => end,
    };
    text.truncate(end);
    true
}

record! {
    /// A message to choose from a list.
    pub struct Named {
        pub id: MessageId,
        pub author_name: String,
        pub created_at: Timestamp,
    }
}

/// The newest messages that may leave the desk, at most `most`, the newest first: what the customer sees, and what somebody
/// outside wrote.
pub fn newest_that_may_go(tx: &mut Tx, viewer: &Viewer, id: TicketId, most: i64) -> Result<Vec<Named>> {
    find_for(tx, viewer, id)?;
    let mut values: Vec<Value> = vec![id.into(), most.into()];
    let theirs = readable(viewer, &mut values);
    let sql = format!(
        "SELECT m.id, p.name, m.created_at FROM message m JOIN person p ON p.id = m.author_id
         WHERE m.ticket_id = $1 AND (m.kind = 'reply' OR m.kind = 'note' AND NOT m.by_agent) AND {theirs}
         ORDER BY m.id DESC LIMIT $2"
    );
    Ok(tx.all(&sql, values)?)
}

/// The files of the messages that a part shows, in the order of their messages.
pub fn files_of_part(tx: &mut Tx, part: &Part) -> Result<Vec<Attachment>> {
    let ids = part.ids();
    if ids.is_empty() {
        return Ok(vec![]);
    }
    let list = places(1, ids.len()).0;
    let sql = format!("SELECT {FILE} FROM attachment WHERE message_id IN ({list}) ORDER BY id");
    Ok(tx.all(&sql, pad(ids))?)
}
