//! The signed link to the customer's page of a ticket: in every letter, no account needed (LC14).

use crate::ids::{PersonId, TicketId};
use crate::store::{Desk, Keys, Purpose};

/// Whose page of which ticket a link opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TicketLink {
    pub ticket: TicketId,
    pub person: PersonId,
}

/// The absolute link to `person`'s page of `ticket`.
pub fn ticket_link(desk: &Desk, ticket: TicketId, person: PersonId) -> String {
    let signature = desk.keys.sign(Purpose::Ticket, &format!("{ticket}:{person}"));
    desk.link(&format!("requests/{ticket}-{person}-{signature}"))
}

/// Reads the last part of such a link; None unless it is ours.
pub fn read_ticket_link(keys: &Keys, text: &str) -> Option<TicketLink> {
    let mut parts = text.splitn(3, '-');
    let (ticket, person, signature) = (
        parts.next()?.parse().ok()?,
        parts.next()?.parse().ok()?,
        parts.next()?,
    );
    keys.verify(Purpose::Ticket, &format!("{ticket}:{person}"), signature)
        .then_some(TicketLink { ticket, person })
}
