//! Reads a letter off the writer's thread: keeps its bytes and its files, makes its HTML safe once and for all, and stops
//! at ten seconds (threats M9, M11).

use crate::clock;
use crate::files::{self, Files, Kept};
use crate::languages::{self, Language, Sentence};
use crate::store::Result;
use crate::tickets::{LONGEST_TEXT, NewAttachment, WHOLE_TEXT};
use letters::{Forwarded, Letter, Part, Stop, Trimmed};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

/// The longest a letter may take to read. Without optimisation the same work takes many times as long.
const SLOW: Duration = Duration::from_secs(if cfg!(debug_assertions) { 60 } else { 10 });
/// Bytes of HTML that go into the ticket; of more the text is shown.
const LONGEST_HTML: usize = 1 << 20;
/// Bytes; an index of PostgreSQL takes no longer keys, and no honest Message-ID is near this.
const LONGEST_ID: usize = 500;
/// Characters.
const LONGEST_NAME: usize = 200;
/// Bytes up to which a letter is read at once: that takes some ten microseconds, less than handing it to another thread, and
/// with the worst that could be thought of ten milliseconds.
const QUICK: usize = 8 * 1024;
/// Letters of the alphabet below which the language of a text is a guess.
const TELLING: usize = 20;

/// The raw letter, safely kept.
#[derive(Debug, Clone)]
pub(super) struct Raw {
    pub file: Kept,
    pub fingerprint: String,
}

/// A letter, read and ready for the act.
#[derive(Debug, Clone)]
pub(super) struct Read {
    pub letter: Letter,
    pub text: Trimmed,
    /// The language it is written in, when it is long enough to tell.
    pub language: Option<Language>,
    /// The sender's one address; None when it is not certain.
    pub from_address: Option<String>,
    pub from_name: String,
    /// One line; empty when there is none.
    pub subject: String,
    pub rfc_message_id: Option<String>,
    /// Safe to show.
    pub html: Option<String>,
    /// The text was too long: all of it is in this file.
    pub whole: Option<&'static str>,
    pub attachments: Vec<NewAttachment>,
    /// The letter that it forwards.
    pub forwarded: Option<Forwarded>,
    /// It confirms a sign-up or carries a one-time code.
    pub sign_up: bool,
}

/// Makes the raw letter durable: a large one is on disk then; a small one lies in its row, and is as soon as the act is.
pub(super) async fn keep(files: Files, raw: Arc<Vec<u8>>) -> Result<Raw> {
    // Hashing what lies in a row takes less than handing it to another thread.
    if raw.len() <= files::INLINE {
        return keep_now(&files, &raw);
    }
    let kept = tokio::task::spawn_blocking(move || keep_now(&files, &raw));
    kept.await.map_err(std::io::Error::other)?
}

fn keep_now(files: &Files, raw: &[u8]) -> Result<Raw> {
    let file = files.keep(raw)?;
    let fingerprint =
        catch_unwind(AssertUnwindSafe(|| letters::fingerprint(raw))).unwrap_or_else(|_| file.hash.clone());
    Ok(Raw { file, fingerprint })
}

/// Its reader stopped.
pub(super) const UNREADABLE: Sentence = Sentence::new("channels-why-unreadable");
/// Reading it took longer than [`SLOW`].
pub(super) const TOO_SLOW: Sentence = Sentence::new("channels-why-too-slow");

/// Reads the letter and keeps its files. The inner error says why it cannot be read: it then lies in quarantine.
pub(super) async fn read(
    files: Files,
    raw: Arc<Vec<u8>>,
    mail_from: Option<String>,
) -> Result<std::result::Result<Read, Sentence>> {
    if raw.len() <= QUICK {
        return read_now(&files, &raw, mail_from.as_deref());
    }
    match in_time(move || read_now(&files, &raw, mail_from.as_deref())).await {
        Ok(read) => read,
        Err(reason) => Ok(Err(reason)),
    }
}

/// Does work of reading on a thread of its own, and ends it when it takes too long.
async fn in_time<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> std::result::Result<T, Sentence> {
    let stop = Stop::default();
    let ending = stop.clone();
    let task = tokio::task::spawn_blocking(move || letters::stoppable(&ending, work));
    let done = clock::within(SLOW, task).await;
    stop.stop();
    match done {
        Some(Ok(Some(done))) => Ok(done),
        Some(_) => Err(UNREADABLE),
        None => Err(TOO_SLOW),
    }
}

/// A letter read once more, to look at.
#[derive(Debug, Clone, Default)]
pub struct Looked {
    pub letter: Letter,
    /// What its writer wrote.
    pub visible: String,
    /// Safe to show, without pictures.
    pub html: Option<String>,
}

/// Reads a kept letter once more, under the same limits; one that breaks them looks empty.
pub async fn look(raw: Vec<u8>) -> Looked {
    let looked = in_time(move || {
        let letter = letters::read(&raw);
        let blocked = |html: &str| letters::sanitise(html, letters::Images::Blocked, &|_| None).html;
        Looked {
            visible: letter.visible_text().visible,
            html: letter.html.as_deref().map(blocked),
            letter,
        }
    });
    looked.await.unwrap_or_default()
}

fn read_now(
    files: &Files,
    raw: &[u8],
    mail_from: Option<&str>,
) -> Result<std::result::Result<Read, Sentence>> {
    let letter = catch_unwind(AssertUnwindSafe(|| understand(raw, mail_from)));
    let Ok(mut read) = letter else {
        return Ok(Err(UNREADABLE));
    };
    read.attachments = keep_parts(files, &read.letter.attachments)?;
    if let Some(name) = read.whole {
        read.attachments.push(NewAttachment {
            file: files.keep(read.letter.text.as_bytes())?,
            name: name.to_owned(),
            content_type: "text/plain".to_owned(),
            content_id: None,
            inline: false,
        });
    }
    if let Some(inner) = read.forwarded.as_ref().and_then(|found| found.letter.as_ref()) {
        read.attachments.extend(keep_parts(files, &inner.attachments)?);
    }
    Ok(Ok(read))
}

fn understand(raw: &[u8], mail_from: Option<&str>) -> Read {
    let letter = letters::read_with_envelope(raw, mail_from);
    let mut text = letter.visible_text();
    let too_long = |text: &String| text.chars().nth(LONGEST_TEXT).is_some();
    let whole = (too_long(&text.visible) || too_long(&text.folded)).then_some(WHOLE_TEXT);
    text.visible = plain(&text.visible, LONGEST_TEXT);
    text.folded = plain(&text.folded, LONGEST_TEXT);
    let certain = match &letter.from {
        letters::Sender::One(mailbox) if mailbox.address.len() <= 320 => Some(plain(&mailbox.address, 320)),
        _ => None,
    };
    let subject = plain(&letter.subject, 1000);
    Read {
        language: language(&text.visible, &subject),
        from_name: name_of(&letter),
        from_address: certain,
        rfc_message_id: letter
            .message_id
            .clone()
            .filter(|id| id.len() <= LONGEST_ID)
            .map(|id| plain(&id, LONGEST_ID)),
        html: letter.html.as_deref().and_then(safe),
        whole,
        attachments: vec![],
        forwarded: forwarded(&letter),
        sign_up: letters::is_sign_up(&letter),
        subject,
        text,
        letter,
    }
}

/// The HTML as it may be shown; none where it is too much, then the text is shown.
fn safe(html: &str) -> Option<String> {
    letters::clean_within(html, LONGEST_HTML).map(|html| plain(&html, LONGEST_HTML))
}

/// The letter that this one forwards, within the limits of what goes into a ticket.
fn forwarded(letter: &Letter) -> Option<Forwarded> {
    let mut found = letters::forwarded(letter)?;
    for text in [&mut found.text, &mut found.folded, &mut found.added] {
        *text = plain(text, LONGEST_TEXT);
    }
    found.subject = plain(&found.subject, 1000);
    found.from.name = plain(&found.from.name, LONGEST_NAME);
    found.from.address = plain(&found.from.address, 320);
    Some(found)
}

/// The name the sender typed; for an uncertain sender what the letter shows.
fn name_of(letter: &Letter) -> String {
    let name = match &letter.from {
        letters::Sender::One(mailbox) => &mailbox.name,
        letters::Sender::Unverified { shown, guess } => match guess {
            Some(guess) if shown.is_empty() => &guess.address,
            _ => shown,
        },
    };
    plain(name, LONGEST_NAME)
}

/// Without NUL, which PostgreSQL refuses, and not longer than so many characters.
fn plain(text: &str, most: usize) -> String {
    text.chars().filter(|c| *c != '\0').take(most).collect()
}

fn language(text: &str, subject: &str) -> Option<Language> {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).take(TELLING).count();
    if letters(text) >= TELLING {
        return languages::recognise(text);
    }
    let both = format!("{subject}\n{text}");
    (letters(&both) >= TELLING)
        .then(|| languages::recognise(&both))
        .flatten()
}

fn keep_parts(files: &Files, parts: &[Part]) -> Result<Vec<NewAttachment>> {
    let kept = parts.iter().map(|part| {
        Ok(NewAttachment {
            file: files.keep(&part.bytes)?,
            name: plain(&part.file_name, 250),
            content_type: letters::sniff(&part.bytes, &part.file_name).to_owned(),
            content_id: part.content_id.as_deref().map(|id| plain(id, LONGEST_ID)),
            inline: part.inline,
        })
    });
    kept.collect()
}
