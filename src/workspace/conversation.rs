//! The conversation of a ticket: what was said and what changed, in one stream.

use super::look_alike::look_alike;
use super::sender_mark::{SenderMark, sender_mark};
use super::sentences::{self, Line};
use super::shown;
use crate::channels::email;
use crate::events::{Event, Recorded};
use crate::ids::{MailId, MessageId, PersonId};
use crate::languages::{Words, Zone};
use crate::outbox::{self, State};
use crate::people::{self, Viewer};
use crate::store::Result;
use crate::tickets::{self, Attachment, Channel, Message, MessageKind, Ticket};
use database::Tx;
use jiff::Timestamp;
use std::collections::{HashMap, HashSet};

/// One thing in the stream.
pub enum Entry {
    Said(Box<Said>),
    Changed(Line),
    /// What follows is new for the viewer.
    Since,
}

/// A message as it is shown.
pub struct Said {
    pub message: Message,
    pub author: String,
    pub initials: String,
    pub when: String,
    pub how: String,
    pub how_icon: &'static str,
    /// Safe HTML made of the text; empty where the letter is shown in its frame.
    pub html: String,
    /// Whether the letter's own HTML is worth a frame.
    pub framed: bool,
    /// Quoted history and signature, as safe HTML.
    pub folded: String,
    pub files: Vec<FileShown>,
    /// The robot's kind, in words.
    pub robot: Option<String>,
    /// Whether the letter is from whom it says.
    pub sender: Option<SenderMark>,
    /// Other mailboxes of ours that it came to.
    pub came_to: Option<String>,
    /// Why the sender may be taken for somebody else.
    pub look_alike: Option<String>,
    /// Its letters, one a recipient.
    pub letters: Vec<Delivery>,
    /// Of a note: it went to somebody outside.
    pub forwarded: bool,
    /// Of a note: somebody outside wrote it.
    pub aside: bool,
}

/// A file as it is shown.
pub struct FileShown {
    pub file: Attachment,
    pub size: String,
    pub icon: &'static str,
}

/// How a letter fares.
pub struct Delivery {
    pub letter: outbox::Letter,
    /// To whom.
    pub name: String,
    pub sentence: String,
    /// Given up, or waiting after a failure: shown large, with a button.
    pub trouble: bool,
    pub given_up: bool,
}

/// What the stream is made of, gathered once.
pub struct Stream {
    pub entries: Vec<Entry>,
    /// Letters of the desk itself that could not be delivered.
    pub troubles: Vec<Delivery>,
    /// The newest message: what the viewer has seen when this page is read.
    pub newest: Option<MessageId>,
    /// The newest change of status or owner by somebody else; 0 for none.
    pub newest_change: i64,
    /// How far the viewer had read before; 0 if they never looked.
    pub seen_before: i64,
}

/// Reads the stream of a ticket.
pub fn stream(
    tx: &mut Tx,
    viewer: &Viewer,
    ticket: &Ticket,
    events: &[Recorded],
    now: Timestamp,
) -> Result<Stream> {
    let words = viewer.words();
    let messages = tickets::messages(tx, viewer, ticket.id)?;
    let newest = messages.last().map(|message| message.id);
    let seen = tickets::last_seen(tx, viewer, ticket.id)?;
    let mut files: HashMap<MessageId, Vec<Attachment>> = HashMap::new();
    for file in tickets::attachments(tx, viewer, ticket.id)? {
        files.entry(file.message_id).or_default().push(file);
    }
    let (mut letters, troubles) = deliveries(tx, &words, viewer, ticket, now)?;
    let senders = email::authenticity_of(tx, ticket.id)?;
    let came_to = email::came_to(tx, ticket.id)?;
    let staff = people::assignable(tx)?;
    let names = names(tx, events, ticket)?;
    let lines = sentences::lines(tx, &words, viewer, events, &names, now)?;
    let newest_change = lines.iter().filter_map(|line| line.weighs).max().unwrap_or(0);
    let said: Vec<Said> = messages
        .into_iter()
        .map(|message| {
            let files = files.remove(&message.id).unwrap_or_default();
            let letters = letters.remove(&message.id).unwrap_or_default();
            let found = message.mail_id.and_then(|mail| senders.get(&mail));
            Said {
                sender: found.and_then(|found| sender_mark(&words, found)),
                came_to: also_to(&words, &came_to, &message),
                look_alike: look_alike(&words, &message, &staff),
                ..show(&words, message, files, letters, now, &viewer.zone)
            }
        })
        .collect();
    Ok(Stream {
        entries: woven(said, lines, events, seen, viewer.id),
        troubles,
        newest,
        newest_change,
        seen_before: seen.map_or(0, MessageId::get),
    })
}

type ByMessage = HashMap<MessageId, Vec<Delivery>>;

/// The letters of the ticket's messages, and those of the desk itself that are in trouble.
fn deliveries(
    tx: &mut Tx,
    words: &Words,
    viewer: &Viewer,
    ticket: &Ticket,
    now: Timestamp,
) -> Result<(ByMessage, Vec<Delivery>)> {
    let mut letters = ByMessage::new();
    let mut troubles = vec![];
    for letter in outbox::of_ticket(tx, ticket.id)? {
        let message = letter.message_id;
        let name = people::find(tx, letter.person_id)?.name;
        let delivery = delivery(words, letter, name, now, &viewer.zone);
        match message {
            Some(message) => letters.entry(message).or_default().push(delivery),
            None if delivery.trouble => troubles.push(delivery),
            None => {}
        }
    }
    Ok((letters, troubles))
}

/// The names of everybody who did something here.
fn names(tx: &mut Tx, events: &[Recorded], ticket: &Ticket) -> Result<HashMap<PersonId, String>> {
    let mut names = HashMap::new();
    let who = events.iter().filter_map(|event| event.actor_id);
    let moved = events.iter().filter_map(|event| match event.event() {
        Some(Event::Joined { person } | Event::Left { person }) => Some(person),
        _ => None,
    });
    for person in who.chain(moved).chain([ticket.requester_id]) {
        if let std::collections::hash_map::Entry::Vacant(place) = names.entry(person) {
            place.insert(people::find(tx, person)?.shown().to_owned());
        }
    }
    Ok(names)
}

/// Messages and lines in the order of the events; a message that no event tells of stands at its time.
fn woven(
    said: Vec<Said>,
    lines: Vec<Line>,
    events: &[Recorded],
    seen: Option<MessageId>,
    viewer: PersonId,
) -> Vec<Entry> {
    let mut place: HashMap<MessageId, i64> = HashMap::new();
    for event in events {
        if let Some(Event::Said { message, .. }) = event.event() {
            place.insert(message, event.id);
        }
    }
    let told: HashSet<MessageId> = place.keys().copied().collect();
    let mut entries: Vec<(Timestamp, i64, Entry)> = vec![];
    for said in said {
        let id = place.get(&said.message.id).copied().unwrap_or_default();
        let known = told.contains(&said.message.id);
        entries.push((
            said.message.created_at,
            if known { id } else { 0 },
            Entry::Said(Box::new(said)),
        ));
    }
    for line in lines {
        entries.push((line.at, line.event, Entry::Changed(line)));
    }
    entries.sort_by_key(|(at, event, _)| (*at, *event));
    let mut stream: Vec<Entry> = entries.into_iter().map(|(_, _, entry)| entry).collect();
    let first_new = stream.iter().position(|entry| match entry {
        Entry::Said(said) => {
            seen.is_some_and(|seen| said.message.id > seen) && said.message.author_id != viewer
        }
        _ => false,
    });
    if let Some(place) = first_new {
        stream.insert(place, Entry::Since);
    }
    stream
}

fn show(
    words: &Words,
    message: Message,
    files: Vec<Attachment>,
    letters: Vec<Delivery>,
    now: Timestamp,
    zone: &Zone,
) -> Said {
    let written = message.channel == Channel::Workspace && message.html.is_some();
    let framed = !written && message.html.as_deref().is_some_and(is_rich);
    let html = match &message.html {
        Some(html) if written => written_html(html, &files),
        _ if framed => String::new(),
        _ => letters::text_to_html(&message.text),
    };
    let author = if message.author_name.is_empty() {
        message.author_address.clone().unwrap_or_default()
    } else {
        message.author_name.clone()
    };
    Said {
        initials: shown::initials(&author),
        when: shown::moment(words, message.created_at, now, zone),
        how: shown::channel_word(words, message.channel),
        how_icon: shown::channel_icon(message.channel),
        html,
        folded: if framed {
            String::new()
        } else {
            letters::text_to_html(&message.folded)
        },
        // A picture inside the letter is seen there.
        files: files_shown(words, files, framed || written),
        robot: message.robot.as_deref().map(|robot| robot_word(words, robot)),
        sender: None,
        came_to: None,
        look_alike: None,
        forwarded: message.kind == MessageKind::Note && !letters.is_empty(),
        aside: message.kind == MessageKind::Note && !message.by_agent && message.robot.is_none(),
        framed,
        letters,
        author,
        message,
    }
}

fn files_shown(words: &Words, files: Vec<Attachment>, without_inline: bool) -> Vec<FileShown> {
    let listed = files.into_iter().filter(|file| !(without_inline && file.inline));
    let shown = listed.map(|file| FileShown {
        size: shown::size(words, file.size),
        icon: if file.content_type.starts_with("image/") {
            "image"
        } else {
            "file-text"
        },
        file,
    });
    shown.collect()
}

/// What an agent wrote in the editor, cleaned once more, with its pictures.
fn written_html(html: &str, files: &[Attachment]) -> String {
    letters::show_written(html, &|id| {
        let file = files.iter().find(|file| file.content_id.as_deref() == Some(id))?;
        Some(format!("/files/{}?inline=1", file.id))
    })
}

/// Why a letter moved nothing, in words.
fn robot_word(words: &Words, robot: &str) -> String {
    match robot {
        "unverified" => words.say("workspace-robot-unverified"),
        "thanks" => words.say("workspace-robot-thanks"),
        "muted" => words.say("workspace-robot-muted"),
        "reaction" => words.say("workspace-robot-reaction"),
        _ => words.say("workspace-robot"),
    }
}

/// The other mailboxes to which a letter came.
fn also_to(words: &Words, came_to: &[(MailId, String)], message: &Message) -> Option<String> {
    let of_this = came_to.iter().filter(|(mail, _)| Some(*mail) == message.mail_id);
    let addresses: Vec<&str> = of_this.map(|(_, address)| address.as_str()).collect();
    (!addresses.is_empty()).then(|| words.say_one("workspace-came-to-too", "addresses", addresses.join(", ")))
}

/// Whether HTML says more than its text: pictures, tables, lists, emphasis.
fn is_rich(html: &str) -> bool {
    const RICH: [&str; 9] = [
        "<img", "<table", "<li", "<b>", "<strong", "<h1", "<h2", "<h3", "<font",
    ];
    let start: String = html
        .chars()
        .take(200_000)
        .collect::<String>()
        .to_ascii_lowercase();
    RICH.iter().any(|tag| start.contains(tag))
}

fn delivery(words: &Words, letter: outbox::Letter, name: String, now: Timestamp, zone: &Zone) -> Delivery {
    let error = letter.last_error.clone().unwrap_or_default();
    let failed_before = !error.is_empty();
    let sentence = match letter.state {
        State::Waiting if failed_before => words.say_with(
            "workspace-letter-trouble",
            &[
                ("error", error.into()),
                ("when", shown::moment(words, letter.due_at, now, zone).into()),
            ],
        ),
        State::Waiting if letter.held => words.say("workspace-letter-held"),
        State::Failed => words.say_one("workspace-letter-failed", "error", error),
        state => words.say(&format!("workspace-letter-{state}")),
    };
    Delivery {
        trouble: letter.state == State::Failed || (letter.state == State::Waiting && failed_before),
        given_up: letter.state == State::Failed,
        sentence,
        name: if name.is_empty() {
            letter.to_address.clone()
        } else {
            name
        },
        letter,
    }
}

impl Said {
    /// The class that tells who speaks.
    pub fn class(&self) -> &'static str {
        match (self.message.kind, self.message.by_agent) {
            (MessageKind::Note, _) => "msg-note",
            (_, true) => "msg-agent",
            (_, false) => "msg-customer",
        }
    }

    /// The letters in trouble: shown large.
    pub fn troubles(&self) -> impl Iterator<Item = &Delivery> {
        self.letters.iter().filter(|letter| letter.trouble)
    }

    /// Whether one may forward it: what the customer sees, and what somebody outside wrote.
    pub fn may_go(&self) -> bool {
        super::forwarding::may_go(&self.message)
    }

    /// Whether only colleagues read it.
    pub fn is_note(&self) -> bool {
        self.message.kind == MessageKind::Note
    }
}
