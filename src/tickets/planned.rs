//! Messages that were sent and are not said yet: they wait ten seconds for second thoughts, or until their time comes.
//! Nothing has happened in the ticket until then, so taking one back undoes nothing: no status, no step of a policy, no
//! letter.

use super::drafts::{hold_draft, keep, kept_of};
use super::writing::{Writing, WritingKind};
use super::{Channel, Status, say, set_status, take_by_answering, ticket};
use crate::events::{self, TicketEvent};
use crate::ids::{MessageId, PersonId, PlannedId, TicketId};
use crate::people::Viewer;
use crate::store::{Act, Error, Result};
use database::{Tx, params, record};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// What is to be said and done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// The word of a [`WritingKind`].
    pub kind: String,
    pub writing: Writing,
    /// The word of the status that is set with it.
    pub status: Option<String>,
    /// What the desk adds at the end: the way back.
    #[serde(default)]
    pub ending: String,
}

record! {
    /// A planned message as it is stored.
    #[derive(Debug, Clone)]
    pub struct Planned {
        pub id: PlannedId,
        pub ticket_id: TicketId,
        pub author_id: PersonId,
        pub due_at: Timestamp,
        /// Its author chose the time.
        pub later: bool,
        /// An answer of the customer takes it back.
        pub unless_answered: bool,
        content: String,
        pub created_at: Timestamp,
    }
}

const COLUMNS: &str = "id, ticket_id, author_id, due_at, later, unless_answered, content, created_at";

/// Why a planned message was taken back: words of the log.
pub const UNDONE: &str = "undone";
pub const DROPPED: &str = "dropped";
pub const ANSWERED: &str = "answered";
pub const OVER: &str = "over";

impl Planned {
    /// What is to be said and done.
    pub fn plan(&self) -> Result<Plan> {
        Ok(serde_json::from_str(&self.content)?)
    }
}

impl Plan {
    /// What is being written.
    pub fn kind(&self) -> WritingKind {
        self.kind.parse().unwrap_or(WritingKind::Note)
    }

    fn status(&self) -> Option<Status> {
        self.status.as_deref().and_then(|status| status.parse().ok())
    }

    /// The message with the desk's ending.
    fn with_ending(&self) -> Writing {
        let mut writing = self.writing.clone();
        if !self.ending.is_empty() {
            writing.text = format!("{}\n\n{}", writing.text, self.ending);
            if let Some(html) = &mut writing.html {
                html.push_str(&letters::text_to_html(&self.ending));
            }
        }
        writing
    }
}

/// When a planned message is said.
#[derive(Debug, Clone, Copy)]
pub struct When {
    pub due_at: Timestamp,
    pub later: bool,
    pub unless_answered: bool,
}

/// Plans it. Its files are named already.
pub fn plan(act: &mut Act, id: TicketId, author: PersonId, plan: &Plan, when: When) -> Result<PlannedId> {
    let now = act.now;
    let (planned,): (PlannedId,) = act.one(
        "INSERT INTO planned (ticket_id, author_id, due_at, later, unless_answered, content, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
        params![
            id,
            author,
            when.due_at,
            when.later,
            when.unless_answered,
            serde_json::to_string(plan)?,
            now
        ],
    )?;
    let event = TicketEvent::MessagePlanned {
        planned,
        later: when.later,
        until: when.due_at,
    };
    events::record(act, id, event)?;
    Ok(planned)
}

/// What is planned in a ticket, the first due first; for those who work here.
pub fn planned(tx: &mut Tx, viewer: &Viewer, id: TicketId) -> Result<Vec<Planned>> {
    super::find_for(tx, viewer, id)?;
    if !viewer.works_here() {
        return Ok(vec![]);
    }
    let sql = format!("SELECT {COLUMNS} FROM planned WHERE ticket_id = $1 ORDER BY id");
    Ok(tx.all(&sql, params![id])?)
}

/// When the last reply that is planned in a ticket is to be said, for the desk's own work.
pub fn reply_planned_for(tx: &mut Tx, id: TicketId) -> Result<Option<Timestamp>> {
    let sql = format!("SELECT {COLUMNS} FROM planned WHERE ticket_id = $1 ORDER BY due_at DESC");
    for found in tx.all::<Planned>(&sql, params![id])? {
        if found.plan()?.kind() == WritingKind::Reply {
            return Ok(Some(found.due_at));
        }
    }
    Ok(None)
}

/// One planned message, for those who work here.
pub fn find_planned(tx: &mut Tx, viewer: &Viewer, planned: PlannedId) -> Result<Planned> {
    let sql = format!("SELECT {COLUMNS} FROM planned WHERE id = $1");
    let found: Planned = tx.find(&sql, params![planned])?.ok_or(Error::NotFound)?;
    super::find_for(tx, viewer, found.ticket_id)?;
    if viewer.works_here() {
        Ok(found)
    } else {
        Err(Error::NotFound)
    }
}

/// When the next planned message is due.
pub fn next_planned(tx: &mut Tx) -> Result<Option<Timestamp>> {
    let sql = "SELECT due_at FROM planned ORDER BY due_at, id LIMIT 1";
    Ok(tx.find::<(Timestamp,)>(sql, [])?.map(|(due,)| due))
}

/// The planned messages whose time has come, with their authors.
pub fn due_planned(tx: &mut Tx, now: Timestamp) -> Result<Vec<(PlannedId, PersonId)>> {
    let sql = "SELECT id, author_id FROM planned WHERE due_at <= $1 ORDER BY due_at, id LIMIT 100";
    Ok(tx.all(sql, params![now])?)
}

/// What is planned no further ahead than this is a span from the moment of its planning, not an hour of the day.
const SPAN: SignedDuration = SignedDuration::from_hours(1);

record! {
    /// A message that is planned within the hour.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Soon {
        pub id: PlannedId,
        pub author_id: PersonId,
        pub created_at: Timestamp,
        pub due_at: Timestamp,
    }
}

/// The messages that were planned for a span of an hour at most, the first planned first.
pub fn planned_soon(tx: &mut Tx) -> Result<Vec<Soon>> {
    let sql = "SELECT id, author_id, created_at, due_at FROM planned WHERE due_at - created_at <= $1 ORDER BY id LIMIT 1000";
    let span = i64::try_from(SPAN.as_micros()).unwrap_or(i64::MAX);
    Ok(tx.all(sql, params![span])?)
}

/// Says a planned message that is due at `until` at the latest. None if somebody else did, or if the ticket is over by now:
/// then it becomes its author's draft again.
pub fn say_planned(act: &mut Act, planned: PlannedId, until: Timestamp) -> Result<Option<MessageId>> {
    if !hold_ticket(act, planned)? {
        return Ok(None);
    }
    let sql = format!("DELETE FROM planned WHERE id = $1 AND due_at <= $2 RETURNING {COLUMNS}");
    let Some(found) = act.find::<Planned>(&sql, params![planned, until])? else {
        return Ok(None);
    };
    let mut plan = found.plan()?;
    let over = match ticket::find(act, found.ticket_id)? {
        Some(ticket) => ticket.status.is_final() && plan.kind() == WritingKind::Reply,
        None => true,
    };
    if over {
        put_back(act, &found, &plan, found.author_id, OVER)?;
        return Ok(None);
    }
    // What the customer wrote in the seconds before it leaves nobody knew: the words go, and the ticket stays with us.
    if !found.later && spoke_since(act, found.ticket_id, found.created_at)? {
        plan.status = None;
    }
    let requester = ticket::lock(act, found.ticket_id)?.requester_id;
    let spoken = Spoken {
        author: found.author_id,
        // Whoever asked is the customer of their own request, also in the reply box.
        for_the_desk: plan.kind() != WritingKind::Reply || found.author_id != requester,
        channel: Channel::Workspace,
    };
    carry_out(act, found.ticket_id, &plan, &spoken).map(Some)
}

/// Whether somebody who does not work here said something in public since then.
fn spoke_since(tx: &mut Tx, id: TicketId, since: Timestamp) -> Result<bool> {
    let sql = "SELECT created_at FROM message
        WHERE ticket_id = $1 AND kind = 'reply' AND NOT by_agent AND robot IS NULL ORDER BY id DESC LIMIT 1";
    let last: Option<(Timestamp,)> = tx.find(sql, params![id])?;
    Ok(last.is_some_and(|(at,)| at > since))
}

/// Who says what was planned, and by which door.
pub(super) struct Spoken {
    pub author: PersonId,
    pub for_the_desk: bool,
    pub channel: Channel,
}

/// Says at once what could have been planned, and sets the status that goes with it.
pub(super) fn carry_out(act: &mut Act, id: TicketId, plan: &Plan, spoken: &Spoken) -> Result<MessageId> {
    let mut message = plan.with_ending().message(plan.kind(), spoken.author);
    message.by_agent = spoken.for_the_desk;
    message.channel = spoken.channel;
    let message = say(act, id, message)?;
    if plan.kind() == WritingKind::Reply && spoken.for_the_desk {
        take_by_answering(act, id, spoken.author)?;
    }
    if let Some(status) = plan.status() {
        set_status(act, id, status)?;
    }
    Ok(message)
}

/// Takes the ticket of a planned message before the message, as everybody does. False if it was said or taken back.
fn hold_ticket(act: &mut Act, planned: PlannedId) -> Result<bool> {
    let sql = "SELECT ticket_id FROM planned WHERE id = $1";
    match act.find::<(TicketId,)>(sql, params![planned])? {
        Some((ticket,)) => act.hold(ticket).map(|()| true),
        None => Ok(false),
    }
}

/// Lets a planned message go now.
pub fn hasten(act: &mut Act, planned: PlannedId) -> Result<()> {
    hold_ticket(act, planned)?;
    let now = act.now;
    act.run(
        "UPDATE planned SET due_at = $1, later = FALSE WHERE id = $2 AND due_at > $1",
        params![now, planned],
    )?;
    Ok(())
}

/// Takes a planned message back: its words are the draft of whoever takes it. Not found once it has been said.
pub fn take_back(act: &mut Act, viewer: &Viewer, planned: PlannedId) -> Result<()> {
    let found = remove(act, planned)?;
    let plan = found.plan()?;
    put_back(act, &found, &plan, viewer.id, UNDONE)
}

/// Drops a planned message with its words.
pub fn drop_planned(act: &mut Act, planned: PlannedId) -> Result<()> {
    let found = remove(act, planned)?;
    record_back(act, &found, DROPPED)
}

/// The customer answered: what was planned for the case that they do not becomes a draft again.
pub(super) fn overtake(act: &mut Act, id: TicketId) -> Result<()> {
    let sql = format!("DELETE FROM planned WHERE ticket_id = $1 AND unless_answered RETURNING {COLUMNS}");
    for found in act.all::<Planned>(&sql, params![id])? {
        let plan = found.plan()?;
        put_back(act, &found, &plan, found.author_id, ANSWERED)?;
    }
    Ok(())
}

fn remove(act: &mut Act, planned: PlannedId) -> Result<Planned> {
    hold_ticket(act, planned)?;
    let sql = format!("DELETE FROM planned WHERE id = $1 RETURNING {COLUMNS}");
    act.find(&sql, params![planned])?.ok_or(Error::NotFound)
}

/// Before what has been typed since, so that nothing is lost.
fn put_back(act: &mut Act, found: &Planned, plan: &Plan, person: PersonId, reason: &str) -> Result<()> {
    hold_draft(act, person, found.ticket_id)?;
    let since = kept_of(act, person, found.ticket_id, plan.kind())?;
    let mut writing = plan.writing.clone();
    writing.back_from = Some(found.id.get());
    if !since.text.trim().is_empty() {
        if writing.html.is_some() || since.html.is_some() {
            let html = |writing: &Writing| match &writing.html {
                Some(html) => html.clone(),
                None => letters::text_to_html(&writing.text),
            };
            writing.html = Some(format!("{}{}", html(&writing), html(&since)));
        }
        writing.text = format!("{}\n\n{}", writing.text, since.text);
    }
    writing.files.extend(since.files);
    keep(act, person, found.ticket_id, plan.kind(), &writing)?;
    record_back(act, found, reason)
}

fn record_back(act: &mut Act, found: &Planned, reason: &str) -> Result<()> {
    let event = TicketEvent::PlanTakenBack {
        planned: found.id,
        later: found.later,
        reason: reason.to_owned(),
    };
    events::record(act, found.ticket_id, event)
}
