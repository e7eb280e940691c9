//! A letter that joins a ticket under a subject of its own says something by it: agents read it above the words, and bare
//! thanks below it are no bare thanks.

use super::reading::Read;
use crate::correspondence::outbox;
use crate::store::{Act, Result};
use crate::tickets::Ticket;

/// The subject where it has other words than the ticket and the letters about it.
pub(super) fn own_subject(act: &mut Act, read: &Read, ticket: &Ticket) -> Result<Option<String>> {
    let number = format!("[#{}]", ticket.id);
    let plain = |subject: &str| letters::normalise_subject(subject, &[&number]).to_lowercase();
    let own = plain(&read.subject);
    let same = |known: &str| known.contains(&own) || (!known.is_empty() && own.contains(known));
    if own.is_empty() || same(&plain(&ticket.subject)) {
        return Ok(None);
    }
    let ours = outbox::of_ticket(act, ticket.id)?;
    if ours.iter().any(|letter| same(&plain(&letter.subject))) {
        return Ok(None);
    }
    Ok(Some(letters::normalise_subject(&read.subject, &[&number])))
}
