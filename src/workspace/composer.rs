//! The reply box: what was typed before, whom it is for, what stands beside it, and what may be sent.

use super::address::Asked;
use super::addressing::{self, FIELDS, Wrong};
use super::arrived::arrivals;
use super::conversation::Stream;
use super::moments::moments;
use super::pasted;
use super::surroundings;
use super::typing;
use crate::calendars;
use crate::ids::{MessageId, TicketId};
use crate::languages::Words;
use crate::pages::{Choice, Typed};
use crate::people::Viewer;
use crate::store::{Desk, Result};
use crate::tickets::pages::arrived::{Arrival, planned_since, seen_of};
use crate::tickets::pages::kept_files::{self, KeptFile};
use crate::tickets::{
    self, ARRIVED, Addressed, OTHER_VERSION, Recipient, SENT_ALREADY, Seen, Status, Ticket, Writing,
    WritingKind,
};
use crate::web::Page;
use database::Tx;
use jiff::Timestamp;

/// The buttons of the editor: its word, its icon, the key of its name.
pub const ACTS: [(&str, &str, &str); 6] = [
    ("bold", "bold", "composer-format-bold"),
    ("italic", "italic", "composer-format-italic"),
    ("bullets", "list", "composer-format-bullets"),
    ("numbers", "list-ordered", "composer-format-numbers"),
    ("quote", "quote", "composer-format-quote"),
    ("code", "code", "composer-format-code"),
];

/// The reply box of one viewer.
#[derive(Default)]
pub struct Composer {
    /// Another name for another content, so that a page that is drawn again keeps the box only while it is the same.
    pub name: String,
    pub body: String,
    /// The same from the editor; empty for plain words.
    pub html: String,
    /// `reply`, `forward` or `note`.
    pub kind: String,
    /// The status after sending, or empty to leave it.
    pub status: String,
    /// Recipients as one line each.
    pub to: String,
    pub cc: String,
    pub bcc: String,
    pub forward_to: String,
    /// Addresses that know the ticket already, separated by blanks: others are marked as new.
    pub known: String,
    /// Who got the customer's last letter beside us and is not in the ticket: "reply all" adds them.
    pub others: Vec<Recipient>,
    pub mailboxes: Vec<Choice>,
    pub quotes: bool,
    /// What can be forwarded: all, or one message.
    pub forwardable: Vec<Choice>,
    /// Files that are kept on the server.
    pub files: Vec<KeptFile>,
    /// Moments for sending later: the word, and the moment in words.
    pub moments: Vec<(&'static str, Timestamp, String)>,
    /// The typed exact moment.
    pub at: String,
    pub unless_answered: bool,
    /// The newest message, planned message and change that this page holds; without scripts that is what was seen.
    pub seen: i64,
    pub seen_planned: i64,
    pub seen_event: i64,
    /// The newest message that the viewer had seen before this page.
    pub seen_before: i64,
    /// Which draft the box shows; empty for none. And the name of the box.
    pub revision: String,
    pub box_name: String,
    /// The draft that was written last, and in which box.
    pub stored: Option<(String, String)>,
    /// Why the message was not taken.
    pub wrong: Option<Wrong>,
    /// What arrived while the viewer wrote.
    pub arrived: Vec<Arrival>,
    /// What another window has kept meanwhile: the words of it.
    pub other: Option<String>,
    /// The button that was pressed: the word of a moment.
    pub when: String,
    had_seen: Option<Seen>,
    mailbox: String,
    only: String,
    asks_recipients: bool,
}

impl Composer {
    /// The box with the draft that the viewer wrote last.
    pub fn fresh(
        tx: &mut Tx,
        viewer: &Viewer,
        ticket: &Ticket,
        stream: &Stream,
        asked: &Asked,
    ) -> Result<Composer> {
        let drafts = tickets::drafts(tx, viewer, ticket.id)?;
        // Light agents have the box for notes; in a request of their own they answer as its customer, by mail or on its page.
        let only_notes = tickets::may_write(viewer, ticket.requester_id, WritingKind::Forward).is_err();
        let closed = ticket.status.is_final();
        let may = |kind: WritingKind| match kind {
            WritingKind::Note => true,
            WritingKind::Forward => !only_notes,
            WritingKind::Reply => !only_notes && !closed,
        };
        let wished = asked.forward.is_some().then_some(WritingKind::Forward);
        let written = drafts
            .iter()
            .find(|draft| may(draft.kind) && !draft.writing.is_empty())
            .map(|draft| draft.kind);
        let usual = if may(WritingKind::Reply) {
            WritingKind::Reply
        } else {
            WritingKind::Note
        };
        let kind = wished.filter(|kind| may(*kind)).or(written).unwrap_or(usual);
        let draft = drafts.iter().find(|draft| draft.kind == kind);
        let writing = draft.map(|draft| draft.writing.clone()).unwrap_or_default();
        let mut composer = Composer::of(viewer.words(), ticket, kind, &writing);
        composer.revision = draft.map(|draft| draft.revision.clone()).unwrap_or_default();
        composer.with_seen(stream);
        if let Some(only) = asked.forward.filter(|_| kind == WritingKind::Forward) {
            composer.only = only.to_string();
            composer.name.push_str(&format!("-forward-{only}"));
            composer.forward_to_author(tx, viewer, only)?;
        }
        if asked.all.is_some() {
            composer.name.push_str("-all");
        }
        if let Some(version) = asked.version.as_deref().filter(|version| is_plain(version)) {
            composer.name.push_str(&format!("-version-{version}"));
        }
        Ok(composer)
    }

    fn with_seen(&mut self, stream: &Stream) {
        self.seen = stream.newest.map_or(0, MessageId::get);
        self.seen_event = stream.newest_change;
        self.seen_before = stream.seen_before;
    }

    fn of(words: Words, ticket: &Ticket, kind: WritingKind, draft: &Writing) -> Composer {
        let mut composer = match &draft.addressed {
            _ if !draft.fields.is_empty() => Composer::filled(&Typed::of_fields(&draft.fields)),
            addressed => {
                let mut composer = Composer {
                    status: Status::Pending.to_string(),
                    quotes: true,
                    only: draft.only.map(|only| only.to_string()).unwrap_or_default(),
                    ..Composer::default()
                };
                if let Some(addressed) = addressed {
                    composer.addressed(kind, addressed);
                }
                composer
            }
        };
        composer.kind = kind.as_str().to_owned();
        composer.body.clone_from(&draft.text);
        composer.html = shown_html(ticket.id, draft);
        composer.name = draft.back_from.map(|id| format!("-{id}")).unwrap_or_default();
        composer.files = kept_files::of(&words, draft, |file| !file.off);
        composer
    }

    fn addressed(&mut self, kind: WritingKind, addressed: &Addressed) {
        let to = addressing::written(&addressed.to);
        if kind == WritingKind::Forward {
            self.forward_to = to;
            return;
        }
        self.to = to;
        self.cc = addressing::written(&addressed.cc);
        self.bcc = addressing::written(&addressed.bcc);
        self.quotes = !addressed.unquoted;
        self.mailbox = addressed.mailbox.map(|id| id.to_string()).unwrap_or_default();
        self.asks_recipients = true;
    }

    /// An answer to what somebody outside wrote goes back to them.
    fn forward_to_author(&mut self, tx: &mut Tx, viewer: &Viewer, only: MessageId) -> Result<()> {
        let message = tickets::message(tx, viewer, only)?;
        if !message.by_agent && message.kind == tickets::MessageKind::Note {
            self.forward_to = addressing::written(&[Recipient {
                name: message.author_name,
                address: message.author_address.unwrap_or_default(),
            }]);
        }
        Ok(())
    }

    /// The box as it was sent, when the message is not taken; its files are kept by now.
    pub fn kept(ticket: TicketId, typed: &Typed, wrong: Wrong, files: Vec<KeptFile>) -> Composer {
        let words = typing::words(typed);
        let kind = typing::kind(typed).unwrap_or(WritingKind::Reply);
        Composer {
            html: shown_html(ticket, &words),
            body: words.text,
            kind: kind.as_str().to_owned(),
            when: typed.get("when").to_owned(),
            had_seen: Some(seen_of(typed)),
            wrong: Some(wrong),
            files,
            ..Composer::filled(typed)
        }
    }

    /// What stands beside the words, as it was typed.
    fn filled(typed: &Typed) -> Composer {
        let field = |name: &str| typed.get(name).to_owned();
        Composer {
            status: typed.find("status").unwrap_or("pending").to_owned(),
            to: field("to"),
            cc: field("cc"),
            bcc: field("bcc"),
            forward_to: field("forward_to"),
            mailbox: field("mailbox"),
            only: field("only"),
            at: field("at"),
            unless_answered: typed.find("unless-answered").is_some(),
            quotes: typed.find("asks-quote").is_none() || typed.find("quote").is_some(),
            asks_recipients: typed.find("to").is_some(),
            ..Composer::default()
        }
    }

    /// Says what arrived since the viewer looked, or what another window has kept; sending again is then sending anyway.
    pub fn refused_at(
        mut self,
        tx: &mut Tx,
        viewer: &Viewer,
        ticket: &Ticket,
        stream: &Stream,
    ) -> Result<Composer> {
        self.with_seen(stream);
        let stopped_by = |key: &str| self.wrong.as_ref().is_some_and(|wrong| wrong.key == key);
        if let Some(seen) = self.had_seen.filter(|_| stopped_by(ARRIVED)) {
            self.arrived = arrivals(stream, viewer.id, seen);
            self.arrived.extend(planned_since(tx, viewer, ticket.id, seen)?);
        }
        let drafts = tickets::drafts(tx, viewer, ticket.id)?;
        let kept = drafts.into_iter().find(|draft| draft.kind.as_str() == self.kind);
        if let Some(kept) = kept {
            self.revision = kept.revision;
            self.other = Some(kept.writing.text).filter(|_| stopped_by(OTHER_VERSION));
        }
        Ok(self)
    }

    /// Adds what stands around the words: recipients, mailboxes, moments, and what the policy would do after sending.
    pub fn surrounded(
        mut self,
        tx: &mut Tx,
        desk: &Desk,
        viewer: &Viewer,
        page: &Page,
        ticket: &Ticket,
        all: bool,
    ) -> Result<Composer> {
        let part = surroundings::parties(tx, ticket)?;
        self.known = part
            .iter()
            .map(|party| party.address.as_str())
            .collect::<Vec<_>>()
            .join(" ");
        if part.len() > 1 {
            // Another set of recipients is another box.
            self.name.push_str(&format!("-with-{}", part.len()));
        }
        self.others = surroundings::others(tx, desk, viewer, ticket, &part)?;
        if !self.asks_recipients {
            let (to, cc) = part.split_at(part.len().min(1));
            self.to = addressing::written(to);
            let mut cc = cc.to_vec();
            if all {
                cc.append(&mut self.others);
            }
            self.cc = addressing::written(&cc);
        }
        self.mailboxes = surroundings::mailboxes(tx, ticket, &self.mailbox)?;
        self.forwardable = surroundings::forwardable(tx, viewer, page, ticket, &self.only)?;
        let offered = moments(page.now, &calendars::zone(tx)?);
        self.moments = [
            ("hour", offered.hour),
            ("tomorrow", offered.tomorrow),
            ("monday", offered.monday),
        ]
        .into_iter()
        .map(|(word, at)| (word, at, page.words.moment(at, page.now, &page.zone)))
        .collect();
        self.box_name = tickets::new_name()?;
        let last = tickets::drafts(tx, viewer, ticket.id)?.into_iter().next();
        self.stored = last.map(|draft| (draft.revision, draft.written_in));
        let newest_planned = tickets::planned(tx, viewer, ticket.id)?.pop();
        self.seen_planned = newest_planned.map_or(0, |planned| planned.id.get());
        Ok(self)
    }

    /// Whether the box stands on this kind.
    pub fn is(&self, kind: &str) -> bool {
        self.kind == kind
    }

    /// Whether this field is the wrong one.
    pub fn is_wrong(&self, field: &str) -> bool {
        self.wrong.as_ref().is_some_and(|wrong| wrong.field == field)
    }

    /// The sentence for what is wrong with the whole; none where a field says it.
    pub fn problem(&self, words: &Words) -> Option<String> {
        self.wrong.as_ref().map(|wrong| sentence(words, wrong))
    }

    /// The sentence for what is wrong with a field.
    pub fn field_problem(&self, words: &Words, field: &str) -> Option<String> {
        let wrong = self.wrong.as_ref().filter(|wrong| wrong.field == field)?;
        let known = FIELDS.contains(&wrong.field) || wrong.field == "at";
        known.then(|| sentence(words, wrong))
    }

    /// Whether a message that was stopped has files, which need not be chosen again.
    pub fn holds_files(&self) -> bool {
        self.wrong.is_some() && self.files.iter().any(|file| file.ticked)
    }

    /// Whether sending once more is sending anyway.
    pub fn can_go_anyway(&self) -> bool {
        let keys = [ARRIVED, SENT_ALREADY, OTHER_VERSION, "composer-file-missing"];
        self.wrong.as_ref().is_some_and(|wrong| keys.contains(&wrong.key))
    }

    /// Whether the message was stopped because the same was sent before.
    pub fn was_sent_already(&self) -> bool {
        self.wrong.as_ref().is_some_and(|wrong| wrong.key == SENT_ALREADY)
    }

    /// Whether the message was stopped because it promises a file.
    pub fn misses_a_file(&self) -> bool {
        self.wrong
            .as_ref()
            .is_some_and(|wrong| wrong.key == "composer-file-missing")
    }
}

/// The editor's HTML with its pictures where they can be seen.
fn shown_html(ticket: TicketId, draft: &Writing) -> String {
    let html = draft.html.as_deref().unwrap_or_default();
    letters::show_written(html, &|id| Some(pasted::address(ticket.get(), id)))
}

/// Whether a word can be part of an element's id.
fn is_plain(word: &str) -> bool {
    word.len() <= 32 && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// The words of a moment to send later.
pub fn moment_key(word: &str) -> &'static str {
    match word {
        "hour" => "composer-later-hour",
        "tomorrow" => "composer-later-tomorrow",
        _ => "composer-later-monday",
    }
}

fn sentence(words: &Words, wrong: &Wrong) -> String {
    words.say_one(wrong.key, "what", wrong.what.as_str())
}
