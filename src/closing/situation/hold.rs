//! Whom a ticket on hold waits for, and until when.

use crate::ids::TicketId;
use crate::store::Result;
use database::{Tx, params, record};
use jiff::Timestamp;

record! {
    /// Whom a ticket waits for, and until when.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Hold {
        /// As customers may read it: "your bank". May be empty.
        pub awaited: String,
        /// When the ticket is open again by itself.
        pub look_at: Option<Timestamp>,
    }
}

/// What is known of a ticket on hold; None where nobody said anything.
pub fn hold(tx: &mut Tx, ticket: TicketId) -> Result<Option<Hold>> {
    let sql = "SELECT awaited, look_at FROM hold WHERE ticket_id = $1";
    Ok(tx.find(sql, params![ticket])?)
}
