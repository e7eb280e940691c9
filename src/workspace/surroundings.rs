//! What stands around the words in the reply box: who takes part, who else the customer wrote to, the mailboxes to send
//! from, and what can be forwarded.

use super::forwarding;
use crate::channels::email;
use crate::ids::PersonId;
use crate::mailboxes;
use crate::pages::Choice;
use crate::people::{self, Viewer};
use crate::store::{Desk, Result};
use crate::tickets::{self, Recipient, Ticket};
use crate::web::Page;
use database::Tx;

/// Messages to choose from that the box offers to forward.
const FORWARDABLE: i64 = 100;

/// Who takes part: the requester first, then those in copy; only those who have an address.
pub(super) fn parties(tx: &mut Tx, ticket: &Ticket) -> Result<Vec<Recipient>> {
    let mut persons: Vec<PersonId> = vec![ticket.requester_id];
    persons.extend(tickets::participants(tx, ticket.id)?);
    let mut parties = vec![];
    for person in persons {
        let person = people::find(tx, person)?;
        if let Some(address) = person.address {
            parties.push(Recipient {
                name: person.name,
                address,
            });
        }
    }
    Ok(parties)
}

/// Whom the customer's last letter went to beside the desk, as far as they do not take part.
pub(super) fn others(
    tx: &mut Tx,
    desk: &Desk,
    viewer: &Viewer,
    ticket: &Ticket,
    part: &[Recipient],
) -> Result<Vec<Recipient>> {
    let Some(mail) = tickets::last_letter(tx, viewer, ticket.id)? else {
        return Ok(vec![]);
    };
    let read = email::header_of(desk, tx, mail)?;
    let mut others: Vec<Recipient> = vec![];
    for named in read.to.iter().chain(&read.cc).take(50) {
        let address = named.address.to_lowercase();
        let known = part.iter().chain(&others).any(|party| party.address == address);
        if known || mailboxes::by_address(tx, &address)?.is_some() {
            continue;
        }
        others.push(Recipient {
            name: named.name.clone(),
            address,
        });
    }
    Ok(others)
}

/// The mailboxes of the ticket's brand; whichever it came by is one of them.
pub(super) fn mailboxes(tx: &mut Tx, ticket: &Ticket, chosen: &str) -> Result<Vec<Choice>> {
    let mut all = mailboxes::all(tx)?;
    all.retain(|mailbox| mailbox.brand_id == ticket.brand_id || Some(mailbox.id) == ticket.mailbox_id);
    let own = ticket.mailbox_id.or(all.first().map(|mailbox| mailbox.id));
    let choice = |mailbox: &mailboxes::Mailbox| {
        let is_chosen = if chosen.is_empty() {
            own == Some(mailbox.id)
        } else {
            mailbox.id.to_string() == chosen
        };
        let label = if mailbox.name.is_empty() {
            mailbox.address.clone()
        } else {
            format!("{} <{}>", mailbox.name, mailbox.address)
        };
        Choice::new(mailbox.id, label, is_chosen)
    };
    Ok(all.iter().map(choice).collect())
}

/// All of the conversation, then the newest messages, the newest first; also an older one that is asked for.
pub(super) fn forwardable(
    tx: &mut Tx,
    viewer: &Viewer,
    page: &Page,
    ticket: &Ticket,
    only: &str,
) -> Result<Vec<Choice>> {
    let words = &page.words;
    let mut choices = vec![Choice::new(
        "",
        words.say("composer-forward-all"),
        only.is_empty(),
    )];
    let mut named = tickets::newest_that_may_go(tx, viewer, ticket.id, FORWARDABLE)?;
    if let Ok(only) = only.parse()
        && named.iter().all(|message| message.id != only)
        && let Ok(older) = tickets::message(tx, viewer, only)
        && older.ticket_id == ticket.id
        && forwarding::may_go(&older)
    {
        named.push(tickets::Named {
            id: older.id,
            author_name: older.author_name,
            created_at: older.created_at,
        });
    }
    for message in named {
        let when = words.moment(message.created_at, page.now, &page.zone);
        let arguments = [("who", message.author_name.into()), ("when", when.into())];
        let label = words.say_with("composer-forward-one", &arguments);
        choices.push(Choice::new(message.id, label, message.id.to_string() == only));
    }
    Ok(choices)
}
