//! A letter that is too large to be fetched: its head is kept, with a text that says so, and becomes a ticket that nobody
//! misses. The letter itself stays in its folder.

use crate::channels::email::smtp::LARGEST;
use crate::languages::{Language, Words, recognise};
use crate::people;
use crate::settings;
use crate::store::Result;
use database::Tx;

/// Words of a subject that tell its language.
const TELLING: usize = 3;

/// The language for a letter of which only the head is known: the sender's, that of its subject, or the desk's.
pub(super) fn language(tx: &mut Tx, head: &[u8]) -> Result<Language> {
    let read = letters::read(head);
    if let Some(from) = read.from.mailbox()
        && let Some(person) = people::by_address(tx, &from.address)?
        && let Some(language) = person.language
    {
        return Ok(language);
    }
    let telling = read.subject.split_whitespace().count() >= TELLING;
    match telling.then(|| recognise(&read.subject)).flatten() {
        Some(language) => Ok(language),
        None => Ok(settings::get(tx, "language")?.unwrap_or(Language::French)),
    }
}

/// The head without what described the body, and a text in these words. `size` is in bytes.
pub(super) fn stub(head: &[u8], size: usize, words: Words) -> Vec<u8> {
    let text = String::from_utf8_lossy(head);
    let (mut stub, mut skipping) = (String::new(), false);
    for line in text.lines().filter(|line| !line.is_empty()) {
        if !line.starts_with([' ', '\t']) {
            let name = line.split(':').next().unwrap_or_default().to_ascii_lowercase();
            skipping = name.starts_with("content-") || name == "mime-version";
        }
        if !skipping {
            stub.push_str(line);
            stub.push_str("\r\n");
        }
    }
    let megabytes = |bytes: usize| i64::try_from(bytes / 1024 / 1024).unwrap_or(i64::MAX);
    let sizes = [
        ("size", megabytes(size).into()),
        ("most", megabytes(LARGEST).into()),
    ];
    stub.push_str("MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n");
    stub.push_str(&words.say_with("mailboxes-too-large", &sizes));
    stub.push_str("\r\n");
    stub.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::story;

    const HEAD: &str = "From: Camille <camille@posteo.example>\r\nSubject: Fotos\r\n =?utf-8?q?f=C3=BCr_Sie?=\r\n\
        Message-ID: <big@posteo.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary=x\r\n\
        Content-Transfer-Encoding: 7bit\r\n\r\n";

    #[test]
    fn the_head_stays_and_the_text_says_in_three_languages_that_the_letter_is_too_large() {
        for language in Language::ALL {
            let language = *language;
            let stub = stub(HEAD.as_bytes(), 61 * 1024 * 1024, language.words());
            let read = letters::read(&stub);
            assert_eq!(read.subject, "Fotos für Sie");
            assert_eq!(read.message_id.as_deref(), Some("big@posteo.example"));
            assert!(
                read.text.contains("61") && read.text.contains("50"),
                "{}",
                read.text
            );
            assert_eq!(recognise(&read.text), Some(language), "{}", read.text);
            assert_eq!(read.attachments.len(), 0);
        }
    }

    #[test]
    fn it_speaks_the_senders_language_else_the_subjects_else_the_desks() {
        story("too large", |desk| {
            let heard = |from: &str, subject: &str| {
                let head = HEAD.replace("camille@posteo.example", from);
                let head = head.replace("Fotos\r\n =?utf-8?q?f=C3=BCr_Sie?=", subject);
                desk.read(move |tx| language(tx, head.as_bytes()))
            };
            let german = "Die Fotos vom Schaden an unserer Lampe";
            assert_eq!(heard("camille@posteo.example", german), Language::French);
            assert_eq!(heard("nina@posteo.example", german), Language::German);
            assert_eq!(heard("nina@posteo.example", "IMG_2031"), Language::French);
            desk.act(|act| settings::set(act, "language", &Language::English));
            assert_eq!(heard("nina@posteo.example", "IMG_2031"), Language::English);
        });
    }
}
