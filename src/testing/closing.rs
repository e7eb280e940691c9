//! Verbs for stories about how a case ends.

use super::TestDesk;
use crate::app;
use crate::closing::{self, Timeline};
use crate::correspondence::outbox::{self, Letter, Purpose};
use crate::events::{self, LetterEvent};
use crate::ids::{OutboxId, TicketId};
use crate::languages::Language;
use crate::outages;
use crate::people::Person;
use crate::tickets::{self, Change, Channel, MessageKind, NewMessage, Opening, Status};
use jiff::{SignedDuration, Timestamp};

impl TestDesk {
    /// Moves the clock to an instant, such as `2026-11-05T09:00:00Z`, without anything happening on the way: the desk
    /// was down.
    pub fn jumps_to(&self, instant: &str) {
        let at: Timestamp = instant.parse().expect("an instant");
        self.desk.clock.advance(self.now().duration_until(at));
    }

    /// The desk begins, as the process with this number.
    pub fn begins(&self, node: i64) {
        self.act(move |act| outages::note(act, node, None, app::AFTER_OUTAGE));
    }

    /// The process with this number notes that it lives; it could not for so long.
    pub fn beats(&self, node: i64, away: SignedDuration) {
        self.act(move |act| outages::note(act, node, Some(away), app::AFTER_OUTAGE));
    }

    /// The desk looks at the clock; says how many steps were done. What agents wrote has left when it was written.
    pub fn sweeps(&self) -> usize {
        self.replies_left();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        runtime
            .block_on(closing::sweep_once(&self.desk))
            .expect("a sweep")
    }

    /// Lets time pass until an instant while the desk runs, looking at the clock every hour.
    pub fn runs_to(&self, instant: &str) {
        let end: Timestamp = instant.parse().expect("an instant");
        while self.now() < end {
            let left = self.now().duration_until(end);
            self.desk.clock.advance(left.min(SignedDuration::from_hours(1)));
            self.sweeps();
            self.warnings_leave();
        }
    }

    /// The relay took the replies of agents at once; not those that a story had it refuse.
    fn replies_left(&self) {
        self.act(|act| {
            let now = act.now;
            let sql = "UPDATE outbox SET state = 'sent', sent_at = due_at WHERE state IN ('waiting', 'sending') AND NOT held
                 AND automatic = FALSE AND due_at <= $1 AND state = 'waiting' AND purpose = 'reply' AND attempts = 0";
            act.run(sql, database::params![now])?;
            Ok(())
        });
    }

    /// The relay takes the warnings that were just written; not those that a story had it refuse.
    fn warnings_leave(&self) {
        self.act(|act| {
            let now = act.now;
            let sql = "UPDATE outbox SET state = 'sent', sent_at = $1
                 WHERE state IN ('waiting', 'sending') AND NOT held AND automatic = TRUE AND due_at <= $1
                     AND state = 'waiting' AND purpose = 'warning' AND attempts = 0 RETURNING id, ticket_id";
            for (letter, ticket) in act.all::<(OutboxId, TicketId)>(sql, database::params![now])? {
                events::record(act, ticket, LetterEvent::Sent { letter })?;
            }
            Ok(())
        });
    }

    /// A customer asks something by e-mail.
    pub fn asks_as(&self, customer: &Person, subject: &str) -> TicketId {
        let opening = Opening::new(customer.id, subject, Channel::Email, Language::French);
        let first = NewMessage::text(MessageKind::Reply, customer.id, false, Channel::Email, "Bonjour");
        self.act_as(customer, move |act| tickets::open(act, opening, first))
            .0
    }

    /// Ines replies and waits for the customer, in one act.
    pub fn replies_and_waits(&self, ticket: TicketId, text: &str) {
        let message = NewMessage::text(MessageKind::Reply, self.ines.id, true, Channel::Workspace, text);
        self.act_as(&self.ines, move |act| {
            tickets::say(act, ticket, message)?;
            let change = Change {
                status: Some(Status::Pending),
                ..Change::default()
            };
            tickets::change(act, ticket, change)
        });
    }

    /// The letters about a ticket that are for this, oldest first.
    pub fn letters(&self, ticket: TicketId, purpose: Purpose) -> Vec<Letter> {
        let mut letters = self.read(move |tx| outbox::of_ticket(tx, ticket));
        letters.retain(|letter| letter.purpose == purpose);
        letters
    }

    /// What the policy has done and will do.
    pub fn timeline(&self, ticket: TicketId) -> Option<Timeline> {
        let (ticket, now) = (self.ticket(ticket), self.now());
        self.read(move |tx| closing::timeline(tx, &ticket, now))
    }
}
