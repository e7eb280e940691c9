//! What became of a message.

use crate::ids::{MailId, MessageId, TicketId};
use database::text_enum;

text_enum! {
    /// What became of a message.
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

/// What became of a message that was kept, told to whatever brought it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    pub outcome: Outcome,
    pub mail_id: MailId,
    pub ticket_id: Option<TicketId>,
    /// The message it became.
    pub comment_id: Option<MessageId>,
}

/// What the desk made of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    pub outcome: Outcome,
    /// The ticket and the message in it; None for a message that was set aside.
    pub made: Option<(TicketId, MessageId)>,
}

impl Taken {
    /// A message of which no ticket was made.
    pub fn nothing(outcome: Outcome) -> Taken {
        Taken { outcome, made: None }
    }

    /// The receipt of the kept message that this was made of.
    pub fn receipt(self, mail_id: MailId) -> Receipt {
        let (ticket_id, comment_id) = self.made.unzip();
        Receipt {
            outcome: self.outcome,
            mail_id,
            ticket_id,
            comment_id,
        }
    }
}
