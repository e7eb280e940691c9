//! A reply that met the end of its writer's session becomes a draft once they have signed in again.

use super::drafting;
use crate::calendars;
use crate::ids::{PersonId, TicketId};
use crate::languages::Language;
use crate::pages::Typed;
use crate::people::{self, Viewer};
use crate::store::{Act, Result};
use crate::web::KeptWords;

/// Keeps the words of a reply as its writer's draft. A form that is no reply is only shown.
pub fn keep_words(act: &mut Act, person: PersonId, kept: &KeptWords) -> Result<()> {
    let ticket = kept.action.strip_prefix("/tickets/");
    let ticket = ticket.and_then(|rest| rest.split_once("/messages"));
    let Some(id) = ticket.and_then(|(id, _)| id.parse::<TicketId>().ok()) else {
        return Ok(());
    };
    let zone = calendars::zone(act)?;
    let viewer = Viewer::of(people::find(act, person)?, Language::English, &zone);
    drafting::save(act, &viewer, id, &Typed::of_fields(&kept.fields), &[]).map(drop)
}
