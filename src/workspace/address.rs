//! What the address of a ticket's page says.

use crate::ids::{MessageId, TicketId};
use crate::store::{Error, Result};
use crate::tickets::View;
use crate::tickets::pages::views;
use serde::Deserialize;

/// What the address of the page says.
#[derive(Deserialize, Default, Clone)]
pub struct Asked {
    /// The list beside the ticket.
    #[serde(default)]
    pub view: String,
    /// The message at which the part of the conversation begins that is shown; without it the newest part is.
    pub from: Option<MessageId>,
    /// The message to forward, or to answer aside.
    pub forward: Option<MessageId>,
    /// Reply to all that the customer's letter went to.
    pub all: Option<String>,
    /// Take the version of the draft that is kept, instead of what this window shows.
    pub version: Option<String>,
}

impl Asked {
    /// The list beside the ticket, if the address names one.
    pub(super) fn view(&self) -> View {
        views::parse(&self.view).unwrap_or(View::Active)
    }
}

/// A ticket's number in an address; what is none is not found.
pub fn ticket_id(text: &str) -> Result<TicketId> {
    text.parse().map_err(|_| Error::NotFound)
}
