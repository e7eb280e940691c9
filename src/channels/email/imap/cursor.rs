//! How far a folder has been read, which node reads it, and how that goes.

use crate::ids::MailboxId;
use crate::mailboxes::{Fault, Imap, Step, Why};
use crate::store::{Act, Result};
use database::{Engine, Tx, params, record};
use jiff::{SignedDuration, Timestamp};

/// How long a node has a folder to itself without renewing.
const LEASE: SignedDuration = SignedDuration::from_secs(15);

/// A conversation that breaks off and begins anew sooner is no trouble.
const PASSING: SignedDuration = SignedDuration::from_secs(60);

record! {
    /// Where the reading of a folder stands.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
    pub(super) struct Cursor {
        pub uid_validity: Option<i64>,
        /// The last letter taken.
        pub uid: i64,
        /// Below this only letters that came in at or after `not_before` are taken.
        pub old_until: i64,
        /// In microseconds.
        pub not_before: i64,
    }
}

impl Cursor {
    /// Where reading goes on in a folder that says so of itself. A folder that was made anew is read from its beginning:
    /// what is here already is known again, and what was there before the first contact stays left alone.
    pub fn at(self, imap: &Imap, uid_validity: i64, uid_next: Option<i64>) -> Cursor {
        if self.uid_validity == Some(uid_validity) {
            return self;
        }
        let days = SignedDuration::from_hours(24 * imap.first_days.max(0));
        // INBOX dates know whole seconds only.
        let since = imap.since - imap.since.rem_euclid(1_000_000);
        let not_before = since.saturating_sub(i64::try_from(days.as_micros()).unwrap_or(i64::MAX));
        Cursor {
            uid_validity: Some(uid_validity),
            uid: 0,
            old_until: uid_next.unwrap_or(i64::MAX),
            not_before,
        }
    }

    /// Whether a letter is to be taken; `came_at` is when it came into the folder, in microseconds.
    pub fn wants(&self, uid: i64, came_at: Option<i64>) -> bool {
        uid > self.uid && (uid >= self.old_until || came_at.is_none_or(|at| at >= self.not_before))
    }
}

/// Takes the folder for this node, or keeps it; None while another node has it.
pub(super) fn hold(act: &mut Act, mailbox: MailboxId, place: &str, node: i64) -> Result<Option<Cursor>> {
    let now = act.now;
    act.run(
        "INSERT INTO imap_state (mailbox_id, place) VALUES ($1, $2) ON CONFLICT (mailbox_id) DO NOTHING",
        params![mailbox, place],
    )?;
    // On SQLite there is one process: a lease of another is one of a process that died. A lease that ends far ahead was
    // given by a clock that was wrong.
    let alone = act.engine() == Engine::Sqlite;
    let held = act.run(
        "UPDATE imap_state SET holder = $1, lease_until = $2
         WHERE mailbox_id = $3 AND (holder = $4 OR lease_until <= $5 OR lease_until > $6 OR $7)",
        params![node, now + LEASE, mailbox, node, now, now + LEASE * 4, alone],
    )?;
    if held == 0 {
        return Ok(None);
    }
    act.run(
        "UPDATE imap_state SET place = $1, uid_validity = NULL, uid = 0 WHERE mailbox_id = $2 AND place <> $3",
        params![place, mailbox, place],
    )?;
    let sql = "SELECT uid_validity, uid, old_until, not_before FROM imap_state WHERE mailbox_id = $1";
    Ok(Some(act.one(sql, params![mailbox])?))
}

/// Gives the folder back.
pub(super) fn let_go(act: &mut Act, mailbox: MailboxId, node: i64) -> Result<()> {
    let sql = "UPDATE imap_state SET lease_until = 0 WHERE mailbox_id = $1 AND holder = $2";
    act.run(sql, params![mailbox, node])?;
    Ok(())
}

/// Notes how far this node has come; `took` when a letter was taken. False when the folder is no longer this node's.
pub(super) fn advance(act: &mut Act, mailbox: MailboxId, node: i64, at: Cursor, took: bool) -> Result<bool> {
    let now = act.now;
    let noted = act.run(
        "UPDATE imap_state SET uid_validity = $1, uid = $2, old_until = $3, not_before = $4, reached_at = $5,
             last_letter_at = CASE WHEN $6 THEN $7 ELSE last_letter_at END, failing_since = NULL, fault = NULL
         WHERE mailbox_id = $8 AND holder = $9",
        params![
            at.uid_validity,
            at.uid,
            at.old_until,
            at.not_before,
            now,
            took,
            now,
            mailbox,
            node
        ],
    )?;
    Ok(noted > 0)
}

/// Notes whether answers may wait in the folder. While they may, no ticket ends for want of one.
pub(super) fn set_behind(act: &mut Act, mailbox: MailboxId, behind: bool) -> Result<()> {
    act.run(
        "UPDATE imap_state SET behind = $1 WHERE mailbox_id = $2",
        params![behind, mailbox],
    )?;
    Ok(())
}

/// Notes that the folder cannot be read.
pub(super) fn fail(act: &mut Act, mailbox: MailboxId, fault: &Fault) -> Result<()> {
    let now = act.now;
    act.run(
        "UPDATE imap_state SET failing_since = COALESCE(failing_since, $1), fault = $2, behind = TRUE WHERE mailbox_id = $3",
        params![now, serde_json::to_string(fault)?, mailbox],
    )?;
    Ok(())
}

/// A wizard has just seen the folder: reading begins with the next letter that comes, to the letter.
pub(super) fn begin_at(
    act: &mut Act,
    mailbox: MailboxId,
    imap: &Imap,
    uid_validity: i64,
    uid_next: i64,
) -> Result<()> {
    let fresh = Cursor::default().at(imap, uid_validity, Some(uid_next));
    act.run(
        "INSERT INTO imap_state (mailbox_id, place, uid_validity, uid, old_until, not_before)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (mailbox_id) DO UPDATE SET place = excluded.place, uid_validity = excluded.uid_validity,
             uid = excluded.uid, old_until = excluded.old_until, not_before = excluded.not_before",
        params![
            mailbox,
            imap.place(),
            uid_validity,
            uid_next - 1,
            fresh.old_until,
            fresh.not_before
        ],
    )?;
    Ok(())
}

record! {
    /// How the reading of a folder goes.
    #[derive(Debug, Clone)]
    pub struct Standing {
        pub reached_at: Option<Timestamp>,
        pub failing_since: Option<Timestamp>,
        /// As JSON; see [`Standing::fault`].
        pub failure: Option<String>,
        pub last_letter_at: Option<Timestamp>,
    }
}

impl Standing {
    /// What fails now.
    pub fn fault(&self) -> Option<Fault> {
        serde_json::from_str(self.failure.as_deref()?).ok()
    }
}

/// How the reading of a mailbox's folder goes; None before the first look.
pub fn standing(tx: &mut Tx, mailbox: MailboxId) -> Result<Option<Standing>> {
    let sql = "SELECT reached_at, failing_since, fault, last_letter_at FROM imap_state WHERE mailbox_id = $1";
    Ok(tx.find(sql, params![mailbox])?)
}

/// A mailbox whose folder cannot be read.
#[derive(Debug, Clone)]
pub struct MailboxTrouble {
    pub mailbox: MailboxId,
    pub address: String,
    pub since: Timestamp,
    pub fault: Fault,
}

/// The mailboxes that cannot be read, for longer than servers take to begin a conversation anew.
pub fn mailbox_troubles(tx: &mut Tx, now: Timestamp) -> Result<Vec<MailboxTrouble>> {
    let sql = "SELECT m.id, m.address, s.failing_since, s.fault FROM imap_state s JOIN mailbox m ON m.id = s.mailbox_id
         WHERE m.live AND m.imap IS NOT NULL AND s.failing_since IS NOT NULL AND s.fault IS NOT NULL ORDER BY m.id";
    let failing: Vec<(MailboxId, String, Timestamp, String)> = tx.all(sql, [])?;
    let mut troubles = vec![];
    for (mailbox, address, since, fault) in failing {
        let fault: Fault = serde_json::from_str(&fault)?;
        let lasts = fault.step != Step::Talk || now.duration_since(since) > PASSING;
        if lasts && fault.why != Some(Why::OtherNode) {
            troubles.push(MailboxTrouble {
                mailbox,
                address,
                since,
                fault,
            });
        }
    }
    Ok(troubles)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_made_anew_is_read_again_but_not_what_was_there_before_the_first_contact() {
        let imap = Imap {
            since: 5_500_000,
            ..Imap::default()
        };
        let first = Cursor::default().at(&imap, 1, Some(10));
        assert!(!first.wants(9, Some(4_999_999)));
        assert!(first.wants(9, Some(5_000_000)) && first.wants(10, Some(0)));
        let read = Cursor { uid: 12, ..first };
        assert_eq!(read.at(&imap, 1, Some(13)), read);
        let again = read.at(&imap, 2, Some(4));
        assert!(!again.wants(1, Some(0)) && again.wants(2, Some(6_000_000)) && again.wants(4, None));
        let days = Imap {
            first_days: 1,
            since: 90_000_000_000,
            ..Imap::default()
        };
        assert!(
            Cursor::default()
                .at(&days, 1, Some(10))
                .wants(3, Some(4_000_000_000))
        );
    }
}
