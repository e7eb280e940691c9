//! Taking a ticket by answering it: who writes to the customer of a ticket that nobody owns is its owner from then on.

use super::{Change, change, ticket};
use crate::events::Field;
use crate::ids::{PersonId, TicketId};
use crate::settings;
use crate::store::{Act, Result};

/// Makes the author of a public reply the owner, unless somebody is or the desk does not want that.
pub fn take_by_answering(act: &mut Act, id: TicketId, author: PersonId) -> Result<()> {
    let unowned = ticket::find(act, id)?.is_some_and(|ticket| ticket.assignee_id.is_none());
    if !unowned || !settings::sending(act)?.takes {
        return Ok(());
    }
    change(act, id, Change::default().with(Field::Assignee, author))
}
