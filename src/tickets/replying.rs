//! An agent says something in a ticket: one verb for every door (the reply box and the API; later macros, bots and rules),
//! with the same checks.

use super::planned::Spoken;
use super::{
    Author, Channel, MessageKind, OTHER_VERSION, Plan, Seen, Status, Ticket, Voice, When, Writing,
    WritingBox, WritingKind,
};
use crate::ids::{MessageId, TicketId};
use crate::people::Viewer;
use crate::store::{Act, Error, Result};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

/// Why a message is stopped: something arrived that its writer has not seen.
pub const ARRIVED: &str = "workspace-arrived";
/// Why a message is stopped: its writer sent just this a short while ago.
pub const SENT_ALREADY: &str = "workspace-sent-already";
/// So long the same words are not sent twice without asking.
const LATELY: SignedDuration = SignedDuration::from_hours(12);

/// Something to say.
#[derive(Debug, Clone)]
pub struct Reply {
    pub kind: WritingKind,
    /// The words, the recipients and the files, which are named already.
    pub writing: Writing,
    pub channel: Channel,
    /// In whose name it is said.
    pub author: Author,
    /// The status that is set with it.
    pub status: Option<Status>,
    /// What the desk adds at the end: how to come back.
    pub ending: String,
    /// None: now.
    pub when: Option<When>,
    /// What its writer had before them; None for a program, which says by itself what it builds on.
    pub typed: Option<InView>,
}

/// What the writer of a reply had before them.
#[derive(Debug, Clone)]
pub struct InView {
    pub seen: Seen,
    /// The reply box that it comes from.
    pub from: WritingBox,
    /// Its writer knows that they sent the same before.
    pub again: bool,
}

/// What became of a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Replied {
    Said(MessageId),
    Planned { later: bool },
}

/// Says it now or plans it.
///
/// # Errors
/// Denied to whoever may not say it. Invalid: `body` where it says nothing or the ticket is closed. A conflict where
/// something arrived meanwhile ([`ARRIVED`]), the same was sent already ([`SENT_ALREADY`]) or another window holds other
/// words ([`OTHER_VERSION`]).
pub fn reply(act: &mut Act, by: &Viewer, id: TicketId, mut reply: Reply) -> Result<Replied> {
    super::find_for(act, by, id)?;
    // Taken before anything is asked, so that whoever writes at the same moment is seen by one of the two.
    let before = super::lock(act, id)?;
    let voice = allowed(by, &before, &reply)?;
    if let Some(mut typed) = reply.typed.take() {
        stop(act, by, id, &reply, &mut typed)?;
        super::forget_draft(act, by, id, reply.kind, &typed.from)?;
        reply.typed = Some(typed);
    }
    let author = reply.author.id;
    let plan = Plan {
        kind: reply.kind.as_str().to_owned(),
        writing: reply.writing,
        status: reply.status.map(|status| status.to_string()),
        ending: reply.ending,
    };
    if let Some(when) = reply.when {
        super::plan(act, id, author, &plan, when)?;
        return Ok(Replied::Planned { later: when.later });
    }
    let spoken = Spoken {
        author,
        for_the_desk: voice == Voice::Desk,
        channel: reply.channel,
    };
    let message = super::planned::carry_out(act, id, &plan, &spoken)?;
    if reply.typed.is_some() {
        super::mark_seen(act, by, id, message)?;
    }
    Ok(Replied::Said(message))
}

/// For whom it speaks, if it may be said in this ticket at all.
fn allowed(by: &Viewer, ticket: &Ticket, reply: &Reply) -> Result<Voice> {
    let voice = match reply.kind {
        WritingKind::Forward => super::may_write(by, ticket.requester_id, reply.kind)?,
        WritingKind::Reply => super::may_say(by, reply.author, ticket.requester_id, MessageKind::Reply)?,
        WritingKind::Note => super::may_say(by, reply.author, ticket.requester_id, MessageKind::Note)?,
    };
    if let Some(status) = reply.status.filter(|status| *status != ticket.status) {
        super::may_set_status(by, ticket.requester_id, status)?;
    }
    if ticket.status.is_final() && reply.kind == WritingKind::Reply {
        return Err(Error::invalid("body", "workspace-reply-closed"));
    }
    // A forward may say nothing of its own.
    if reply.writing.is_empty() && reply.kind != WritingKind::Forward {
        return Err(Error::invalid("body", "error-empty"));
    }
    Ok(voice)
}

/// Stops what its writer would not send if they saw what is there now.
fn stop(act: &mut Act, by: &Viewer, id: TicketId, reply: &Reply, typed: &mut InView) -> Result<()> {
    if super::something_arrived(act, by, id, typed.seen)? {
        return Err(Error::Conflict(ARRIVED));
    }
    let text = reply.writing.text.trim();
    if reply.kind == WritingKind::Reply && !typed.again && sent_already(act, by, id, text)? {
        return Err(Error::Conflict(SENT_ALREADY));
    }
    super::hold_draft(act, by.id, id)?;
    if let Some(other) = super::other_version(act, by, id, reply.kind, &typed.from)? {
        if other.writing.text.trim() != text {
            return Err(Error::Conflict(OTHER_VERSION));
        }
        typed.from.revisions.push(other.revision);
    }
    Ok(())
}

/// Whether the writer's last reply of these hours, or one that is about to leave, says just this: it was sent in another
/// window.
fn sent_already(act: &mut Act, by: &Viewer, id: TicketId, text: &str) -> Result<bool> {
    if text.is_empty() {
        return Ok(false);
    }
    for planned in super::planned(act, by, id)? {
        if planned.author_id == by.id && planned.plan()?.writing.text.trim() == text {
            return Ok(true);
        }
    }
    let since = act.now - LATELY;
    let last = super::last_reply_of(act, by.id, id, since)?;
    // What the policy adds when it is solved stands behind it.
    Ok(last.is_some_and(|last| last.trim_start().starts_with(text)))
}
