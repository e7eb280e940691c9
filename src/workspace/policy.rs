//! What the closing policy will do on a ticket, for the right rail.

use crate::ids::TicketId;
use crate::languages::Words;
use crate::store::Result;
use crate::tickets::Ticket;
use database::Tx;
use jiff::Timestamp;

/// One step as the timeline shows it.
pub struct StepShown {
    /// `done`, `next`, `held`, `skipped` or nothing for what comes later.
    pub class: &'static str,
    pub icon: &'static str,
    pub what: String,
    pub at: Timestamp,
    pub when: String,
}

/// The steps of this ticket, done and coming, oldest first; empty where no policy holds.
pub fn timeline(_: &mut Tx, _: &Ticket, _: Timestamp) -> Result<Vec<StepShown>> {
    Ok(vec![])
}

/// When the customer would be reminded if the ticket began to wait now.
pub fn reminder_if_pending(_: &mut Tx, _: TicketId, _: Timestamp) -> Result<Option<Timestamp>> {
    Ok(None)
}

/// The closing policies of the desk, each as a sentence, for the settings.
pub fn sentences(_: &mut Tx, _: &Words) -> Result<Vec<String>> {
    Ok(vec![])
}
