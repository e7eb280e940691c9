//! Opening a ticket.

use super::{Channel, Impact, NewMessage, Priority, Status, Ticket, Type, saying, ticket};
use crate::events::{self, TicketEvent};
use crate::ids::{BrandId, CategoryId, MailboxId, MessageId, PersonId, TeamId, TicketId};
use crate::languages::Language;
use crate::settings;
use crate::store::{Act, Error, Result};
use database::params;
use jiff::Timestamp;
use letters::one_line;

/// What is known of a new request.
#[derive(Debug, Clone)]
pub struct Opening {
    pub subject: String,
    pub channel: Channel,
    pub language: Language,
    pub requester_id: PersonId,
    pub status: Status,
    pub priority: Priority,
    pub kind: Option<Type>,
    pub category_id: Option<CategoryId>,
    pub impact: Option<Impact>,
    pub assignee_id: Option<PersonId>,
    pub team_id: Option<TeamId>,
    pub mailbox_id: Option<MailboxId>,
    /// None for the mailbox's.
    pub brand_id: Option<BrandId>,
    pub external_id: Option<String>,
    pub follows_id: Option<TicketId>,
    pub due_at: Option<Timestamp>,
    pub tags: Vec<String>,
}

impl Opening {
    /// A new request of the usual kind.
    pub fn new(requester: PersonId, subject: &str, channel: Channel, language: Language) -> Opening {
        Opening {
            subject: subject.to_owned(),
            channel,
            language,
            requester_id: requester,
            status: Status::New,
            priority: Priority::Normal,
            kind: None,
            category_id: None,
            impact: None,
            assignee_id: None,
            team_id: None,
            mailbox_id: None,
            brand_id: None,
            external_id: None,
            follows_id: None,
            due_at: None,
            tags: vec![],
        }
    }
}

/// Opens a ticket with its first message.
pub fn open(act: &mut Act, opening: Opening, first: NewMessage) -> Result<(TicketId, MessageId)> {
    if opening.status.is_final() {
        return Err(Error::invalid("status", "error-status-at-opening"));
    }
    // A follow-up keeps the category of the closed ticket, whatever became of it.
    if let (Some(category), None) = (opening.category_id, opening.follows_id) {
        settings::must_be_in_use(act, category)?;
    }
    let id = insert(act, &opening)?;
    super::set_tags_quietly(act, id, &opening.tags)?;
    events::record(
        act,
        id,
        TicketEvent::Opened {
            channel: opening.channel.as_str().to_owned(),
        },
    )?;
    if let Some(closed) = opening.follows_id {
        events::record(act, id, TicketEvent::FollowsUp { ticket: closed })?;
    }
    // Nobody else sees the ticket before the commit: it is read as the reactions left it, and needs no lock.
    let fresh = ticket::find(act, id)?.ok_or(Error::NotFound)?;
    let message = saying::say_in(act, &fresh, first)?;
    if begins_something(opening.status) {
        super::set_status(act, id, opening.status)?;
    }
    Ok((id, message))
}

/// Whether a status is set by a change of its own after the first message, so that what follows it (steps of a policy, notice,
/// survey) follows here too.
fn begins_something(status: Status) -> bool {
    matches!(status, Status::Pending | Status::OnHold | Status::Solved)
}

fn insert(act: &mut Act, opening: &Opening) -> Result<TicketId> {
    let now = act.now;
    let status = if begins_something(opening.status) {
        Status::Open
    } else {
        opening.status
    };
    let (id,): (TicketId,) = act.one(
        "INSERT INTO ticket (subject, status, active, priority, type, channel, language, requester_id, assignee_id,
             team_id, mailbox_id, brand_id, external_id, follows_id, due_at, category_id, impact,
             created_at, updated_at, status_at)
         VALUES ($1, $2, TRUE, $3, $4, $5, $6, $7, $8, $9, $10,
             COALESCE($11, (SELECT brand_id FROM mailbox WHERE id = $10), 1), $12, $13, $14, $15, $16, $17, $17, $17)
         RETURNING id",
        params![
            subject(&opening.subject),
            status,
            opening.priority,
            opening.kind,
            opening.channel,
            opening.language,
            opening.requester_id,
            opening.assignee_id,
            opening.team_id,
            opening.mailbox_id,
            opening.brand_id,
            opening.external_id.clone(),
            opening.follows_id,
            opening.due_at,
            opening.category_id,
            opening.impact,
            now
        ],
    )?;
    act.holds(id);
    act.stamps(id);
    Ok(id)
}

/// One line of what people see, at most 250 characters.
pub(super) fn subject(text: &str) -> String {
    one_line(text).chars().take(250).collect()
}

/// Opens the ticket that follows up a closed one: same requester, team and mailbox, nobody's yet.
pub(super) fn follow_up(act: &mut Act, closed: &Ticket, answer: NewMessage) -> Result<(TicketId, MessageId)> {
    let mut opening = Opening::new(
        closed.requester_id,
        &closed.subject,
        answer.channel,
        closed.language,
    );
    opening.team_id = closed.team_id;
    opening.mailbox_id = closed.mailbox_id;
    opening.brand_id = Some(closed.brand_id);
    opening.priority = closed.priority;
    opening.kind = closed.kind;
    opening.category_id = closed.category_id;
    opening.impact = closed.impact;
    opening.follows_id = Some(closed.id);
    open(act, opening, answer)
}
