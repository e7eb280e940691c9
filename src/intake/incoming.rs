//! A message on its way in, as every channel provides it.

use super::{Place, Sender, Terms, Verdict, Voice};
use crate::ids::MailId;
use crate::languages::Language;
use crate::mailboxes::Mailbox;
use crate::tickets::{Channel, MessageKind, NewAttachment, NewMessage};

/// A message on its way into a ticket.
#[derive(Debug, Clone)]
pub struct Incoming<'a> {
    pub channel: Channel,
    /// Who wrote: see [`super::sender`].
    pub sender: Sender,
    pub verdict: Verdict,
    /// Where it belongs, as far as the channel can tell.
    pub place: Place,
    /// The language it is written in; None: the sender's, else the desk's.
    pub language: Option<Language>,
    /// The subject of a new ticket; empty: the first words of the text.
    pub subject: String,
    /// What the sender wrote.
    pub text: String,
    /// Quoted history and signature.
    pub folded: String,
    /// Safe to show.
    pub html: Option<String>,
    /// Kept already.
    pub files: Vec<NewAttachment>,
    /// The kind of robot that wrote it, as it is stored with the message; None for people.
    pub robot: Option<&'static str>,
    /// The mark of a colleague's message that must not reach customers, such as an out-of-office note without any sign.
    pub unfit: Option<&'static str>,
    /// For people who work here only: a report, or a code that opens a door.
    pub internal: bool,
    /// The mailbox that a new ticket is answered from.
    pub mailbox: Option<&'a Mailbox>,
    /// The tags of a new ticket.
    pub tags: Vec<String>,
    /// A new ticket of its own, even if its sender said the same minutes ago.
    pub stands_alone: bool,
    /// The Message-ID of a letter: its answers and its acknowledgement refer to it.
    pub message_id: Option<String>,
    /// None where the sender sees at once what became of the message, as on a page.
    pub unattended: Option<Unattended<'a>>,
}

/// What a channel adds when the sender has gone by the time the message is worked on: it was kept raw, it can be
/// acknowledged, and it may come from a robot, so a flood of such messages changes nothing.
#[derive(Debug, Clone, Copy)]
pub struct Unattended<'a> {
    /// The row under which it is kept, see [`super::receive`].
    pub arrival: MailId,
    pub terms: &'a Terms,
    /// It was written long ago and is brought in now: it is never muted, and never acknowledged.
    pub old: bool,
    /// Why the channel wants no acknowledgement of this one.
    pub silent: Option<&'static str>,
}

impl<'a> Incoming<'a> {
    /// A person's plain message to which nothing else applies; the fields that a channel knows are set on it.
    pub fn text(channel: Channel, sender: Sender, place: Place, text: &str) -> Incoming<'a> {
        Incoming {
            channel,
            sender,
            verdict: Verdict::Verified,
            place,
            language: None,
            subject: String::new(),
            text: text.to_owned(),
            folded: String::new(),
            html: None,
            files: vec![],
            robot: None,
            unfit: None,
            internal: false,
            mailbox: None,
            tags: vec![],
            stands_alone: false,
            message_id: None,
            unattended: None,
        }
    }

    /// The message as its sender's, before the ticket it joins is looked at.
    pub(super) fn message(&self) -> NewMessage {
        NewMessage {
            kind: if self.internal {
                MessageKind::Note
            } else {
                MessageKind::Reply
            },
            author_id: self.sender.person.id,
            by_agent: false,
            channel: self.channel,
            text: self.text.clone(),
            folded: self.folded.clone(),
            html: self.html.clone(),
            robot: self.robot.map(str::to_owned),
            mail_id: self.unattended.map(|unattended| unattended.arrival),
            attachments: self.files.clone(),
            addressed: None,
        }
    }

    /// The message for a ticket in which its sender has this voice. A person who works here writes an internal note, unless
    /// it is proven that they answer what the desk wrote to them; an unproven one is marked, and reopens nothing.
    pub(super) fn message_with(&self, voice: Voice) -> NewMessage {
        let mut message = self.message();
        let spoken = matches!(voice, Voice::Desk | Voice::Unproven) && message.robot.is_none();
        let unfit = self.unfit.filter(|_| spoken);
        if voice == Voice::Desk && message.robot.is_none() && unfit.is_none() {
            message.by_agent = true;
            // What the desk says is text; the rest of the letter, its history and its logos, is nobody's business.
            message.html = None;
            message.attachments.retain(is_for_customers);
            return message;
        }
        if voice != Voice::Customer {
            message.kind = MessageKind::Note;
        }
        if message.kind == MessageKind::Note {
            message.by_agent = voice == Voice::Colleague;
        }
        if message.robot.is_none() {
            let unproven = (voice == Voice::Unproven).then_some("unverified");
            message.robot = unfit.or(unproven).map(str::to_owned);
        }
        message
    }
}

/// Whether a file was sent to be read. Pictures inside a letter are mostly its signature; a large one is a screenshot.
pub fn is_for_customers(file: &NewAttachment) -> bool {
    const SCREENSHOT: i64 = 48 * 1024;
    !file.inline || file.file.size >= SCREENSHOT
}
