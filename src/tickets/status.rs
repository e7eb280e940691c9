//! The words for where a ticket stands, how urgent it is, what it is, what it touches, and how it came.

use database::text_enum;

text_enum! {
    /// Where a ticket stands. "Overdue" is never stored: it is computed from due dates.
    pub enum Status {
        New => "new",
        Open => "open",
        /// We wait for the customer.
        Pending => "pending",
        /// We wait for someone else.
        OnHold => "on_hold",
        Solved => "solved",
        Closed => "closed",
        Cancelled => "cancelled",
    }
}

impl Status {
    /// Whether there is still something to do or to wait for.
    pub fn is_active(self) -> bool {
        matches!(
            self,
            Status::New | Status::Open | Status::Pending | Status::OnHold
        )
    }

    /// Whether the ticket is over for good: an answer opens a follow-up ticket.
    pub fn is_final(self) -> bool {
        matches!(self, Status::Closed | Status::Cancelled)
    }
}

text_enum! {
    /// How urgent a ticket is (TA4).
    pub enum Priority {
        Low => "low",
        Normal => "normal",
        High => "high",
        Urgent => "urgent",
    }
}

text_enum! {
    /// What kind of request a ticket is.
    pub enum Type {
        Question => "question",
        Incident => "incident",
        Problem => "problem",
        Task => "task",
    }
}

text_enum! {
    /// How much of the customer's business a ticket touches (LC8; ITIL's "impact").
    pub enum Impact {
        Low => "low",
        Medium => "medium",
        High => "high",
    }
}

text_enum! {
    /// The way a ticket or a message came in.
    pub enum Channel {
        Email => "email",
        Form => "form",
        Portal => "portal",
        Phone => "phone",
        Chat => "chat",
        Api => "api",
        Workspace => "workspace",
    }
}

text_enum! {
    /// What kind of thing was said.
    pub enum MessageKind {
        /// Public: the customer reads it.
        Reply => "reply",
        /// Internal: only those who work here read it.
        Note => "note",
        /// A logged call or chat line.
        Log => "log",
    }
}
