//! Opening a ticket.

use super::facts::{FACTS, Values};
use super::{Channel, NewMessage, Priority, Status, Ticket, saying, ticket};
use crate::categories;
use crate::events::{self, Field, TicketEvent};
use crate::ids::{BrandId, MailboxId, MessageId, PersonId, TicketId};
use crate::languages::Language;
use crate::store::{Act, Error, Result};
use database::params;
use letters::one_line;

/// What is known of a new request.
#[derive(Debug, Clone)]
pub struct Opening {
    pub subject: String,
    pub channel: Channel,
    pub language: Language,
    pub requester_id: PersonId,
    pub status: Status,
    pub mailbox_id: Option<MailboxId>,
    /// None for the mailbox's.
    pub brand_id: Option<BrandId>,
    pub follows_id: Option<TicketId>,
    pub tags: Vec<String>,
    /// The facts that are none of the above; values of those above say nothing here.
    pub facts: Values,
}

impl Opening {
    /// A new request of the usual kind.
    pub fn new(requester: PersonId, subject: &str, channel: Channel, language: Language) -> Opening {
        let mut facts = Values::default();
        facts.set(Field::Priority, Some(Priority::Normal));
        Opening {
            subject: subject.to_owned(),
            channel,
            language,
            requester_id: requester,
            status: Status::New,
            mailbox_id: None,
            brand_id: None,
            follows_id: None,
            tags: vec![],
            facts,
        }
    }
}

/// Opens a ticket with its first message.
pub fn open(act: &mut Act, opening: Opening, first: NewMessage) -> Result<(TicketId, MessageId)> {
    if opening.status.is_final() {
        return Err(Error::invalid("status", "error-status-at-opening"));
    }
    // A follow-up keeps the category of the closed ticket, whatever became of it.
    if let (Some(category), None) = (opening.facts.find(Field::Category), opening.follows_id) {
        categories::must_be_in_use(act, category)?;
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

/// The facts that an opening names itself.
const OWN: [Field; 7] = [
    Field::Subject,
    Field::Status,
    Field::Requester,
    Field::Brand,
    Field::Channel,
    Field::Mailbox,
    Field::Language,
];

fn insert(act: &mut Act, opening: &Opening) -> Result<TicketId> {
    let now = act.now;
    let status = if begins_something(opening.status) {
        Status::Open
    } else {
        opening.status
    };
    let mut values = params![
        subject(&opening.subject),
        status,
        opening.channel,
        opening.language,
        opening.requester_id,
        opening.mailbox_id,
        opening.brand_id,
        opening.follows_id,
        now
    ]
    .to_vec();
    let (mut columns, mut places) = (String::new(), String::new());
    for (column, fact) in FACTS.iter().filter_map(|fact| Some((fact.column?, fact))) {
        let value = opening
            .facts
            .get(fact.field)
            .filter(|_| !OWN.contains(&fact.field));
        if let Some(value) = value {
            values.push(fact.stored(Some(&fact.checked(value)?)));
            columns.push_str(&format!(", {column}"));
            places.push_str(&format!(", ${}", values.len()));
        }
    }
    let sql = format!(
        "INSERT INTO ticket (subject, status, active, channel, language, requester_id, mailbox_id, brand_id, follows_id,
             created_at, updated_at, status_at{columns})
         VALUES ($1, $2, TRUE, $3, $4, $5, $6, COALESCE($7, (SELECT brand_id FROM mailbox WHERE id = $6), 1), $8,
             $9, $9, $9{places}) RETURNING id"
    );
    let (id,): (TicketId,) = act.one(&sql, values)?;
    act.holds(id);
    act.stamps(id);
    Ok(id)
}

/// One line of what people see, at most 250 characters.
pub(super) fn subject(text: &str) -> String {
    one_line(text).chars().take(250).collect()
}

/// Opens the ticket that follows up a closed one: same requester and mailbox, the facts that are inherited, nobody's yet.
pub(super) fn follow_up(act: &mut Act, closed: &Ticket, answer: NewMessage) -> Result<(TicketId, MessageId)> {
    let mut opening = Opening::new(
        closed.requester_id,
        &closed.subject,
        answer.channel,
        closed.language,
    );
    for fact in FACTS.iter().filter(|fact| fact.inherited) {
        opening.facts.set(fact.field, (fact.read)(closed));
    }
    opening.mailbox_id = closed.mailbox_id;
    opening.brand_id = Some(closed.brand_id);
    opening.follows_id = Some(closed.id);
    open(act, opening, answer)
}
