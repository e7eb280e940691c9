//! The reply box: what was typed before, what stands beside it, and what may be sent.

use super::conversation::{Entry, Stream};
use crate::ids::MessageId;
use crate::people::Viewer;
use crate::store::Result;
use crate::tickets::{self, MessageKind, Status, Ticket};
use database::Tx;

/// The reply box of one viewer.
#[derive(Default)]
pub struct Composer {
    pub body: String,
    /// `reply` or `note`.
    pub kind: String,
    /// The status after sending, or empty to leave it.
    pub status: String,
    /// The newest message the viewer has seen.
    pub seen: i64,
    /// Why the message was not taken: the key of a sentence beside the box.
    pub problem: Option<&'static str>,
    /// Something arrived while the viewer wrote; whose, and where.
    pub arrived: Vec<(MessageId, String)>,
    seen_before: i64,
}

impl Composer {
    /// The box with the viewer's draft.
    pub fn fresh(
        tx: &mut Tx,
        viewer: &Viewer,
        ticket: &Ticket,
        newest: Option<MessageId>,
    ) -> Result<Composer> {
        let reply = tickets::draft(tx, viewer, ticket.id, MessageKind::Reply)?;
        let note = tickets::draft(tx, viewer, ticket.id, MessageKind::Note)?;
        let only_notes = viewer.must_be_agent().is_err() || ticket.status.is_final();
        let noting = only_notes || (reply.is_empty() && !note.is_empty());
        Ok(Composer {
            kind: if noting { "note" } else { "reply" }.to_owned(),
            body: if noting { note } else { reply },
            status: Status::Pending.to_string(),
            seen: newest.map_or(0, MessageId::get),
            ..Composer::default()
        })
    }

    /// The box as it was sent, when the message is not taken.
    pub fn kept(body: &str, kind: &str, status: &str, seen: i64, problem: &'static str) -> Composer {
        Composer {
            body: body.to_owned(),
            kind: kind.to_owned(),
            status: status.to_owned(),
            seen_before: seen,
            problem: Some(problem),
            ..Composer::default()
        }
    }

    /// Says what arrived since the viewer looked; sending again is then sending anyway.
    pub fn refused_at(mut self, stream: &Stream, viewer: &Viewer) -> Composer {
        self.seen = stream.newest.map_or(0, MessageId::get);
        for entry in &stream.entries {
            if let Entry::Said(said) = entry
                && said.message.id.get() > self.seen_before
                && said.message.author_id != viewer.id
            {
                self.arrived.push((said.message.id, said.author.clone()));
            }
        }
        self
    }

    /// Whether the box stands on this kind.
    pub fn is(&self, kind: &str) -> bool {
        self.kind == kind
    }
}
