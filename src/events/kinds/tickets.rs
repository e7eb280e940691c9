//! What happens to a ticket and is said in it. Recorded by `tickets`.

use crate::ids::{MessageId, PersonId, PlannedId, TicketId};
use database::text_enum;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

text_enum! {
    /// A fact of a ticket (`tickets::facts` says what each is like), in the order in which an act records their changes.
    pub enum Field {
        Subject => "subject",
        Status => "status",
        Priority => "priority",
        Type => "type",
        Category => "category",
        Impact => "impact",
        Requester => "requester",
        Assignee => "assignee",
        Team => "team",
        Brand => "brand",
        Channel => "channel",
        Mailbox => "mailbox",
        Language => "language",
        Tags => "tags",
        /// Tags of the requester: no event of the ticket tells of them.
        CustomerTags => "customer_tags",
        DueAt => "due_at",
        ExternalId => "external_id",
    }
}

/// One change of a ticket.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TicketEvent {
    /// A request came in.
    Opened {
        channel: String,
    },
    /// A closed ticket was answered: the answer opened this ticket.
    FollowsUp {
        ticket: TicketId,
    },
    /// Something was said.
    Said {
        message: MessageId,
        /// `reply`, `note` or `log`.
        message_kind: String,
        by_agent: bool,
        /// Set when a robot wrote it: such a message is no answer.
        robot: Option<String>,
    },
    /// A field got another value. Values as text: names of statuses, ids, tags joined by spaces.
    Changed {
        field: Field,
        from: Option<String>,
        to: Option<String>,
    },
    /// The status of a solved ticket changed back because the customer answered or said "not solved".
    Reopened {
        by_message: Option<MessageId>,
    },
    /// Someone in copy or following was added.
    Joined {
        person: PersonId,
    },
    /// Someone is no longer in copy.
    Left {
        person: PersonId,
    },
    /// The ticket was put into the trash, or taken out again.
    Deleted,
    Restored,
    /// An agent sent something that is not said before `until`: time for second thoughts, or a time they chose.
    MessagePlanned {
        planned: PlannedId,
        later: bool,
        until: Timestamp,
    },
    /// A planned message was taken back before it was said: `undone`, `dropped`, `answered` (by the customer), `over`.
    PlanTakenBack {
        planned: PlannedId,
        later: bool,
        reason: String,
    },
}

impl TicketEvent {
    /// The name it is stored under.
    pub fn kind(&self) -> &'static str {
        match self {
            TicketEvent::Opened { .. } => "opened",
            TicketEvent::FollowsUp { .. } => "follows_up",
            TicketEvent::Said { .. } => "said",
            TicketEvent::Changed { .. } => "changed",
            TicketEvent::Reopened { .. } => "reopened",
            TicketEvent::Joined { .. } => "joined",
            TicketEvent::Left { .. } => "left",
            TicketEvent::Deleted => "deleted",
            TicketEvent::Restored => "restored",
            TicketEvent::MessagePlanned { .. } => "message_planned",
            TicketEvent::PlanTakenBack { .. } => "plan_taken_back",
        }
    }
}
