//! Reports about letters of ours: that one did not arrive, is late, or was called spam. A report proves only that its writer
//! has that letter; so it speaks for the one person whom the letter was written to, and for nobody else. What is told again
//! is no news.

use super::claims::Claim;
use super::take::{Taking, incoming, set_aside};
use crate::correspondence;
use crate::correspondence::outbox;
use crate::intake::{self, Joining, Outcome, Place, Receipt, Sender, Voice};
use crate::languages::Sentence;
use crate::leaving;
use crate::people;
use crate::store::{Act, Result};
use crate::tickets;
use letters::{DeliveryReport, Fate, Letter};

/// Message-IDs and addresses that are looked at; a hostile letter may carry thousands.
const MOST: usize = 40;
/// Bytes of a report in which a letter is looked for.
const LOOKED_AT: usize = 256 * 1024;

/// Characters of what a mail server says that are kept.
const LONGEST_SAID: usize = 400;

const NO_TICKET: Sentence = Sentence::new("channels-why-report-alone");
const KNOWN: Sentence = Sentence::new("channels-why-report-known");

/// Works on a report about this letter of ours.
pub(super) fn take(
    act: &mut Act,
    taking: &Taking,
    sender: Sender,
    letter: &outbox::Letter,
) -> Result<Receipt> {
    // Taken first, so that the same report that comes twice at once is news once.
    let ticket = match letter.ticket_id {
        Some(id) => tickets::hold(act, id)?,
        None => None,
    };
    let news = match &taking.read.letter.marks.report {
        Some(report) => delivery(act, letter, report, &taking.read.letter)?,
        None => people::note_complaint(act, letter.person_id)?,
    };
    let Some(ticket) = ticket.filter(|_| news) else {
        let reason = if news { NO_TICKET } else { KNOWN };
        return set_aside(act, taking, Outcome::Ignored, reason);
    };
    let joining = Joining {
        ticket,
        because: Sentence::new("channels-because-report"),
        voice: Voice::Customer,
    };
    let place = Place::Joins(Box::new(joining.clone()));
    let report = incoming(act, taking, sender, place)?;
    Ok(intake::join(act, &report, &joining)?.receipt(taking.mail))
}

/// Notes what a delivery report says. Whether it is news.
fn delivery(act: &mut Act, letter: &outbox::Letter, report: &DeliveryReport, read: &Letter) -> Result<bool> {
    match report.fate {
        Fate::Arrived => Ok(false),
        Fate::Late => leaving::is_late(act, letter.id),
        Fate::Failed => {
            if report.blames_address() {
                take_out_of_use(act, letter, read)?;
            }
            outbox::returned(act, letter, &why(report))
        }
    }
}

/// Takes the addresses that the report names out of use, as far as they are that person's; the letter's own where it names
/// none. A letter that somebody passed on and that was lost there leaves the address as it is.
fn take_out_of_use(act: &mut Act, letter: &outbox::Letter, read: &Letter) -> Result<()> {
    let named = &read.marks.failed_recipients;
    let own = [letter.to_address.clone()];
    let lost = if named.is_empty() { own.as_slice() } else { named };
    let sound = |address: &&String| address.len() <= 500 && !address.contains(char::is_control);
    for address in lost.iter().filter(sound) {
        people::mark_undeliverable_of(act, letter.person_id, address)?;
    }
    Ok(())
}

/// For agents, in words of the log.
fn why(report: &DeliveryReport) -> Sentence {
    let cut = |text: &str| text.chars().take(LONGEST_SAID).collect::<String>();
    let said = match report.said.as_str() {
        "" => cut(&report.status),
        said => cut(said),
    };
    match report.by.as_str() {
        "" => Sentence::new("channels-why-sent-back").with("said", said),
        by => Sentence::new("channels-why-sent-back-by")
            .with("server", cut(by))
            .with("said", said),
    }
}

/// The letter of ours that a report is about: by the signed address it was sent to, by the letter it encloses, by what it
/// answers or quotes, last of all by the latest letter to whom the reply address was given.
pub(super) fn letter_of(act: &mut Act, taking: &Taking, claims: &[Claim]) -> Result<Option<outbox::Letter>> {
    let read = &taking.read.letter;
    if let Some(letter) = returned_to(act, taking)? {
        return Ok(Some(letter));
    }
    for ids in [enclosed(read), answered(read), quoted(read)] {
        // Of several the newest: a letter names those before it.
        if let Some(letter) = outbox::by_message_ids(act, &ids)?.into_iter().next() {
            return Ok(Some(letter));
        }
    }
    match claims.first().map(Claim::token) {
        Some(token) => outbox::latest_left(act, token.ticket, token.person),
        None => Ok(None),
    }
}

/// The letter whose return path it was sent to.
pub(super) fn returned_to(act: &mut Act, taking: &Taking) -> Result<Option<outbox::Letter>> {
    let read = &taking.read.letter;
    let headers = read.to.iter().chain(&read.cc).map(|to| to.address.as_str());
    let told = read.attachments.iter();
    let told = told.filter(|part| part.content_type == "message/feedback-report");
    let told: Vec<String> = told.flat_map(|part| words(&part.bytes)).collect();
    let addresses = taking.recipients.iter().map(String::as_str).chain(headers);
    let addresses = addresses.chain(told.iter().map(String::as_str)).take(200);
    let keys = &act.desk.keys;
    let mut addresses = addresses;
    let found = addresses.find_map(|address| correspondence::read_return_path(keys, address));
    match found {
        Some(letter) => outbox::find(act, letter),
        None => Ok(None),
    }
}

/// The Message-ID of the letter that a report encloses.
fn enclosed(read: &Letter) -> Vec<String> {
    let part = read.attachments.iter().find(|part| {
        matches!(
            part.content_type.as_str(),
            "message/rfc822" | "text/rfc822-headers" | "message/global" | "message/global-headers"
        )
    });
    let head = part.map(|part| &part.bytes[..part.bytes.len().min(64 * 1024)]);
    let id = head.and_then(|head| letters::read(head).message_id);
    id.into_iter().collect()
}

fn answered(read: &Letter) -> Vec<String> {
    let ids = read.in_reply_to.iter().chain(read.references.iter().rev());
    ids.take(MOST).cloned().collect()
}

/// What stands in the text and looks like a Message-ID: old programs copy the letter there, sometimes its header alone.
fn quoted(read: &Letter) -> Vec<String> {
    let mut ids = words(read.text.as_bytes());
    ids.retain(|word| word.len() <= 500);
    ids.truncate(MOST);
    ids
}

/// The words with an `@`, without the signs around them.
fn words(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(LOOKED_AT)]);
    let around = |c: char| c.is_whitespace() || c.is_control() || "<>()[];,\"'".contains(c);
    let words = text.split(around).filter(|word| word.contains('@'));
    let mut words: Vec<String> = words.map(str::to_owned).take(200).collect();
    words.dedup();
    words
}
