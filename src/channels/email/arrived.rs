//! A letter as it arrives, and what became of it.

use crate::ids::{MailId, MessageId, TicketId};
use database::text_enum;

text_enum! {
    /// What brought a letter.
    pub enum Source {
        Smtp => "smtp",
        Api => "api",
        Imap => "imap",
        Demo => "demo",
        /// Old letters brought in from elsewhere: never acknowledged.
        Import => "import",
    }
}

/// A letter at the door.
#[derive(Debug, Clone)]
pub struct Arrived {
    pub source: Source,
    /// The envelope sender; `Some("")` is the null sender of RFC 5321, None when it is not known.
    pub mail_from: Option<String>,
    /// The envelope recipients; when there are none, the To and Cc fields stand in.
    pub recipients: Vec<String>,
    /// The letter byte for byte.
    pub raw: Vec<u8>,
}

text_enum! {
    /// What became of a letter.
    pub enum Outcome {
        /// Kept, to be worked on. Never the end.
        Waiting => "waiting",
        /// It opened a ticket.
        Created => "created",
        /// It joined a ticket.
        Appended => "appended",
        /// It had come before; the ids are those of the first one.
        Duplicate => "duplicate",
        /// Kept, but nobody's business: a robot that answers nothing of ours.
        Ignored => "ignored",
        /// Kept raw; it could not be worked on, and the reason says why.
        Quarantined => "quarantined",
    }
}

/// What became of a letter, told to whatever brought it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    pub outcome: Outcome,
    pub mail_id: MailId,
    pub ticket_id: Option<TicketId>,
    /// The message it became.
    pub comment_id: Option<MessageId>,
}
