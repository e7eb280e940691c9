//! Whom a message of an agent goes to, where the agent said so. Who is put in copy takes part from then on; a blind copy
//! and a forward make nobody take part.

use super::{Addressed, MessageKind, NewMessage, Recipient, Ticket, join};
use crate::ids::{MessageId, PersonId};
use crate::people;
use crate::store::{Act, Result};
use database::{Tx, params, text_enum};

text_enum! {
    /// Where a recipient stands.
    pub enum RecipientRole {
        To => "to",
        Cc => "cc",
        /// Nobody else sees that they got it.
        Bcc => "bcc",
    }
}

/// The recipients as persons; those who are to take part have joined.
pub(super) fn invited(
    act: &mut Act,
    ticket: &Ticket,
    new: &NewMessage,
    addressed: &Addressed,
) -> Result<Vec<(PersonId, RecipientRole)>> {
    let mut found: Vec<(PersonId, RecipientRole)> = vec![];
    let groups = [
        (&addressed.to, RecipientRole::To),
        (&addressed.cc, RecipientRole::Cc),
        (&addressed.bcc, RecipientRole::Bcc),
    ];
    for (recipients, role) in groups {
        for Recipient { name, address } in recipients {
            let person = people::find_or_add_customer(act, name, address, None)?.id;
            if found.iter().any(|(known, _)| *known == person) {
                continue;
            }
            found.push((person, role));
            let invited = new.kind == MessageKind::Reply && role != RecipientRole::Bcc;
            if invited && person != ticket.requester_id {
                join(act, ticket.id, person)?;
            }
        }
    }
    Ok(found)
}

/// Notes whom the message goes to.
pub(super) fn note(
    act: &mut Act,
    message: MessageId,
    recipients: &[(PersonId, RecipientRole)],
) -> Result<()> {
    for (person, role) in recipients {
        act.put(
            "INSERT INTO recipient (message_id, person_id, role) VALUES ($1, $2, $3)",
            params![message, *person, *role],
        )?;
    }
    Ok(())
}

/// Whom a message was addressed to by name; empty for a reply to the requester and those in copy.
pub fn recipients(tx: &mut Tx, message: MessageId) -> Result<Vec<(PersonId, RecipientRole)>> {
    let sql = "SELECT person_id, role FROM recipient WHERE message_id = $1 ORDER BY person_id";
    Ok(tx.all(sql, params![message])?)
}
