//! Threading: a token signed for ticket and participant, in the reply address and in our Message-IDs, and the
//! Message-IDs of all letters of a ticket (threat M1). What a token proves: its bearer has a letter of ours.

use crate::ids::{PersonId, TicketId};
use crate::mailboxes::Mailbox;
use crate::store::{Act, Error, Keys, Purpose, Result};
use data_encoding::HEXLOWER;
use database::{Tx, params, places};
use jiff::Timestamp;

/// Whom a letter of ours was written to, about which ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    pub ticket: TicketId,
    pub person: PersonId,
    /// The letter was a forward or a blind copy: its answers are for those who work here alone.
    pub aside: bool,
}

impl Token {
    fn text(self) -> String {
        let aside = if self.aside { ":aside" } else { "" };
        format!("{}:{}{aside}", self.ticket, self.person)
    }
}

/// Longer local parts are refused by some mail systems (RFC 5321, 4.5.3.1.1).
pub(super) const LONGEST_LOCAL_PART: usize = 64;

/// The address that answers to this letter go to: `support+12-34-signature@…`; the plain one if that would be too long.
pub fn reply_address(keys: &Keys, mailbox: &Mailbox, token: Token) -> String {
    let signature = keys.sign(Purpose::Thread, &token.text());
    let local = format!(
        "{}+{}-{}-{signature}",
        mailbox.local_part(),
        token.ticket,
        token.person
    );
    if local.len() > LONGEST_LOCAL_PART {
        mailbox.address.clone()
    } else {
        format!("{local}@{}", mailbox.domain())
    }
}

/// A Message-ID for a letter of ours, without angle brackets.
pub(super) fn new_message_id(keys: &Keys, mailbox: &Mailbox, token: Token) -> Result<String> {
    let mut unique = [0; 10];
    getrandom::fill(&mut unique).map_err(|error| Error::File(std::io::Error::other(error)))?;
    let signature = keys.sign(Purpose::Thread, &token.text());
    let unique = HEXLOWER.encode(&unique);
    Ok(format!(
        "{}-{}-{signature}.{unique}@{}",
        token.ticket,
        token.person,
        letters::domain_on_wire(mailbox.domain())
    ))
}

/// The token in an address (`…+12-34-signature@…`) or a Message-ID (`12-34-signature.…@…`); None unless it is ours.
pub fn read_token(keys: &Keys, text: &str) -> Option<Token> {
    let local = text.split('@').next()?;
    let detail = local.rsplit('+').next()?;
    let mut parts = detail.splitn(3, '-');
    let (ticket, person) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let signature = parts.next()?.split('.').next()?;
    let tokens = [false, true].map(|aside| Token {
        ticket,
        person,
        aside,
    });
    let ours = |token: &Token| keys.verify(Purpose::Thread, &token.text(), signature);
    tokens.into_iter().find(ours)
}

/// Remembers that a letter with this Message-ID belongs to the ticket.
pub fn remember(act: &mut Act, rfc_message_id: &str, ticket: TicketId) -> Result<()> {
    let now = act.now;
    act.put(
        "INSERT INTO thread (rfc_message_id, ticket_id, created_at) VALUES ($1, $2, $3)
         ON CONFLICT (rfc_message_id, ticket_id) DO NOTHING",
        params![rfc_message_id, ticket, now],
    )?;
    Ok(())
}

/// Letters that belong to one ticket belong to another from now on.
pub fn move_thread(act: &mut Act, from: TicketId, to: TicketId) -> Result<()> {
    act.run(
        "INSERT INTO thread (rfc_message_id, ticket_id, created_at)
         SELECT rfc_message_id, $1, created_at FROM thread WHERE ticket_id = $2
         ON CONFLICT (rfc_message_id, ticket_id) DO NOTHING",
        params![to, from],
    )?;
    act.run("DELETE FROM thread WHERE ticket_id = $1", params![from])?;
    Ok(())
}

/// The newest ticket that one of these Message-IDs belongs to. Proves nothing about who writes: ask that too.
pub fn ticket_of_reference(tx: &mut Tx, rfc_message_ids: &[String]) -> Result<Option<TicketId>> {
    let ids: Vec<&String> = rfc_message_ids.iter().rev().take(50).collect();
    let Some(first) = ids.first() else { return Ok(None) };
    let (list, padded) = places(1, ids.len());
    let mut values: Vec<database::Value> = ids.iter().map(|id| id.as_str().into()).collect();
    values.resize(padded, first.as_str().into());
    let sql = format!(
        "SELECT ticket_id FROM thread WHERE rfc_message_id IN ({list}) ORDER BY ticket_id DESC LIMIT 1"
    );
    Ok(tx.find::<(TicketId,)>(&sql, values)?.map(|(ticket,)| ticket))
}

/// So many Message-IDs are looked at, and so many of them stand in a References header.
const LOOKED_AT: usize = 60;
const REFERENCES: usize = 10;

/// The Message-IDs of a ticket's first and latest letters that `token`'s person may know, oldest first, for the References header.
/// Ours to other people carry those people's tokens and stay out; whoever was asked aside knows only what went to them.
pub(super) fn references(tx: &mut Tx, keys: &Keys, token: Token) -> Result<Vec<String>> {
    let sql = format!(
        "SELECT rfc_message_id FROM thread WHERE ticket_id = $1 ORDER BY created_at DESC, rfc_message_id LIMIT {LOOKED_AT}"
    );
    let known = |id: &String| match read_token(keys, id) {
        Some(ours) => ours == token,
        None => !token.aside,
    };
    let mut ids: Vec<String> = tx
        .all::<(String,)>(&sql, params![token.ticket])?
        .into_iter()
        .map(|(id,)| id)
        .filter(known)
        .take(REFERENCES)
        .collect();
    ids.reverse();
    // The first letter of the thread stays: programs sort by it (RFC 5322, 3.6.4).
    let sql = format!(
        "SELECT created_at, rfc_message_id FROM thread WHERE ticket_id = $1 ORDER BY created_at, rfc_message_id LIMIT {LOOKED_AT}"
    );
    let first = tx.all::<(Timestamp, String)>(&sql, params![token.ticket])?;
    let first = first.into_iter().filter(|(_, id)| known(id));
    // Of a letter and its acknowledgement, which are of one moment, the letter is the first.
    let first = first.min_by_key(|(at, id)| (*at, read_token(keys, id).is_some()));
    if let Some((_, root)) = first
        && !ids.contains(&root)
    {
        if ids.len() == REFERENCES {
            ids.remove(0);
        }
        ids.insert(0, root);
    }
    Ok(ids)
}
