//! The bytes of a letter, with its files. The same for all tries: Message-ID, date and words were fixed when it was
//! queued.

use crate::correspondence;
use crate::correspondence::outbox::{Contents, Copy, Enclosed, Purpose};
use crate::languages::Sentence;
use crate::leaving::Parcel;
use crate::store::{Desk, Error, Result};
use database::Tx;
use letters::{Attachment, Draft, Mailbox};

/// A letter ready to leave: who gets it, and what they get.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ready {
    /// The envelope's sender, signed for this letter: what comes back finds it (RFC 5321, 4.5.5). None for a response, which
    /// nothing may answer (RFC 3834, 3.3, M5).
    pub from: Option<String>,
    /// The mailbox itself, for a relay that takes no other sender.
    pub mailbox: String,
    /// Who gets it: each recipient has a letter of their own. The domain is in A-labels.
    pub to: String,
    /// The recipient's address is beyond ASCII: only a relay that knows SMTPUTF8 takes it (RFC 6531).
    pub beyond_ascii: bool,
    pub bytes: Vec<u8>,
}

/// Composes the letter, or says why it never can be.
pub(super) fn compose(
    desk: &Desk,
    tx: &mut Tx,
    letter: &Parcel,
) -> Result<std::result::Result<Ready, Sentence>> {
    let contents = match Contents::of(letter) {
        Ok(contents) => contents,
        Err(error) => return Ok(Err(broken(&error.to_string()))),
    };
    let mut draft = draft(letter, &contents);
    for file in &contents.enclosed {
        let bytes = match desk.files.read(tx, &file.file_hash) {
            Err(Error::NotFound) => {
                let missing = Sentence::new("delivery-why-file-missing");
                return Ok(Err(missing.with("file", file.name.as_str())));
            }
            other => other?,
        };
        enclose(&mut draft, file, bytes);
    }
    let composed = letters::compose(&draft).map_err(|error| error.to_string());
    let composed = match &desk.seal {
        Some(seal) => composed.and_then(|bytes| seal.sign(&draft.from.address, bytes)),
        None => composed,
    };
    let composed = composed.map_err(|error| broken(&error));
    Ok(composed.map(|bytes| Ready {
        from: (letter.purpose != Purpose::Acknowledgement.as_str())
            .then(|| correspondence::return_path(&desk.keys, &draft.from.address, letter.id)),
        mailbox: draft.from.address,
        to: letters::on_wire(&letter.to),
        beyond_ascii: draft.beyond_ascii,
        bytes,
    }))
}

/// What is kept of the letter cannot become one.
fn broken(error: &str) -> Sentence {
    Sentence::new("delivery-why-broken").with("error", error)
}

fn draft(letter: &Parcel, contents: &Contents) -> Draft {
    let named = |name: &str, address: &str| Mailbox {
        name: one_line(name),
        address: letters::on_wire(address),
    };
    let beyond_ascii = !letters::on_wire(&letter.to).is_ascii();
    // A copy that is beyond ASCII would make this letter one that few relays take: it stays unnamed.
    let all = |copies: &[Copy]| {
        let copies = copies.iter().map(|copy| named(&copy.name, &copy.address));
        copies
            .filter(|copy| beyond_ascii || copy.address.is_ascii())
            .collect::<Vec<Mailbox>>()
    };
    let to = match all(&contents.to) {
        alone if alone.is_empty() => vec![named(&contents.to_name, &letter.to)],
        heads => heads,
    };
    let fitting = |ids: &[String]| ids.iter().filter(|id| fits(id)).cloned().collect();
    Draft {
        from: named(&contents.from.name, &contents.from.address),
        to,
        cc: all(&contents.cc),
        reply_to: vec![named(&contents.from.name, &contents.reply_to)],
        subject: one_line(&letter.title),
        message_id: letter.external_id.clone(),
        in_reply_to: fitting(contents.in_reply_to.as_slice()),
        references: fitting(&contents.references),
        date: letter.created_at,
        text: contents.text.clone(),
        html: Some(contents.html.clone()),
        headers: contents.headers.clone(),
        beyond_ascii,
        ..Draft::default()
    }
}

/// A picture that the text does not show is a file like any other.
fn enclose(draft: &mut Draft, file: &Enclosed, bytes: Vec<u8>) {
    let html = draft.html.as_deref().unwrap_or_default();
    let shown = |id: &&String| html.contains(&format!("cid:{id}"));
    let content_id = file.content_id.as_ref().filter(shown).cloned();
    let files = match content_id {
        Some(_) => &mut draft.inline,
        None => &mut draft.attachments,
    };
    files.push(Attachment {
        file_name: one_line(&file.name),
        content_type: file.content_type.clone(),
        content_id,
        bytes,
    });
}

/// Words for a header. Line breaks and other control characters, with which a header could be slipped in, become
/// blanks (threat M6).
fn one_line(text: &str) -> String {
    let blank = |c: char| c.is_control() || c.is_whitespace();
    let words: Vec<&str> = text.split(blank).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Whether a Message-ID, as some mail program made it, can stand in a header of ours. Threading survives without it.
fn fits(id: &str) -> bool {
    let odd = |c: char| !c.is_ascii_graphic() || "<>".contains(c);
    !id.is_empty() && id.len() <= 900 && !id.contains(odd)
}
