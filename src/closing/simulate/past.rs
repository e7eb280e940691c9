//! What really happened to a ticket, without what the desk itself did: the people's part, which a replay takes as given.

use crate::events::Field;
use crate::ids::{PersonId, TicketId};
use crate::tickets::Facts;
use crate::tickets::Status;
use jiff::Timestamp;

/// The past of one ticket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    pub ticket: TicketId,
    pub requester: PersonId,
    pub opened_at: Timestamp,
    /// The facts as they were when it was opened.
    pub facts: Facts,
    /// Oldest first.
    pub happened: Vec<Happened>,
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    pub at: Timestamp,
    pub what: What,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The customer wrote, in person. `thanks`: only thanks, which is no answer to a solved ticket.
    Answered {
        thanks: bool,
    },
    /// The ticket was closed and the customer wrote again: the answer opened another ticket.
    FollowedUp,
    /// An agent replied, publicly.
    Replied,
    /// An agent said whom a ticket on hold waits for, and when we look again. It comes before the status changes.
    OnHold {
        look_at: Option<Timestamp>,
    },
    /// The status changed.
    Status {
        to: Status,
        by: By,
    },
    /// The customer or an agent moved the steps by some business days.
    MoreDays {
        by: By,
    },
    /// An agent took the last given days back.
    DaysTakenBack,
    /// An agent let the steps rest, or go on.
    Paused,
    Resumed,
    /// A field that conditions ask for changed; the new value as in the event.
    Changed {
        field: Field,
        to: Option<String>,
    },
}

/// Who did it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The closing policy that was in force then: a replay leaves it out.
    Policy,
    Agent,
    Customer,
    /// The desk for another reason, such as a rule.
    Desk,
}
