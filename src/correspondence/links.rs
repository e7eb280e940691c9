//! Signed links: to the customer's page of a ticket, in every letter, no account needed (LC14); and to a file that was
//! too large for its letter.

use crate::ids::{AttachmentId, PersonId, TicketId};
use crate::store::{Desk, Keys, Purpose};
use jiff::Timestamp;

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

/// A file that a link leads to, and until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileLink {
    pub attachment: AttachmentId,
    pub until: Timestamp,
}

/// The absolute link to a file, good until `until`.
pub fn file_link(desk: &Desk, attachment: AttachmentId, until: Timestamp) -> String {
    let end = until.as_second();
    let signature = desk
        .keys
        .sign(Purpose::File, &format!("until:{attachment}:{end}"));
    desk.link(&format!("shared/{attachment}-{end}-{signature}"))
}

/// Reads the last part of such a link; None unless it is ours. Whether it still holds is the reader's affair.
pub fn read_file_link(keys: &Keys, text: &str) -> Option<FileLink> {
    let mut parts = text.splitn(3, '-');
    let (attachment, end, signature) = (parts.next()?.parse().ok()?, parts.next()?, parts.next()?);
    let link = FileLink {
        attachment,
        until: Timestamp::from_second(end.parse().ok()?).ok()?,
    };
    let signed = format!("until:{attachment}:{end}");
    keys.verify(Purpose::File, &signed, signature).then_some(link)
}
