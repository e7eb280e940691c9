//! The conversation of a ticket: what was said and what changed, in one stream.

use super::deliveries::{self, Delivery};
use super::look_alike::look_alike;
use super::sender_mark::{SenderMark, sender_mark};
use super::sentences::{self, Line};
use super::shown;
use crate::channels::email;
use crate::events::{self, Event, Field, Recorded, TicketEvent};
use crate::ids::{MailId, MessageId, PersonId};
use crate::intake;
use crate::languages::{Words, Zone};
use crate::pages::initials;
use crate::people::{self, Viewer};
use crate::store::Result;
use crate::tickets::pages::facts::code_word;
use crate::tickets::{self, Attachment, Channel, Excerpt, Message, MessageKind, Part, Ticket};
use database::Tx;
use jiff::Timestamp;
use std::collections::{BTreeSet, HashMap, HashSet};

/// Changes that a page tells of at most, the newest.
const CHANGES: i64 = 500;

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
    /// The text goes on: there is a page with all of it.
    pub cut: bool,
    pub history_cut: bool,
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

/// What the stream is made of, gathered once.
pub struct Stream {
    /// The first message of all, where the part that is shown begins later.
    pub first: Option<Box<Said>>,
    pub entries: Vec<Entry>,
    /// How many messages stand before and behind what is shown, and where a page begins that shows them.
    pub earlier: usize,
    pub earlier_from: Option<MessageId>,
    pub later: usize,
    pub later_from: Option<MessageId>,
    /// Letters of the desk itself that could not be delivered.
    pub troubles: Vec<Delivery>,
    /// The newest message that is shown: what the viewer has seen when this page is read.
    pub newest: Option<MessageId>,
    /// The newest event: the status and the owner that the page shows are those after it.
    pub newest_change: i64,
    /// How far the viewer had read before; 0 if they never looked.
    pub seen_before: i64,
}

/// Reads the part of a ticket's stream that begins at the message `from`, or else its newest part.
pub fn stream(
    tx: &mut Tx,
    viewer: &Viewer,
    ticket: &Ticket,
    from: Option<MessageId>,
    now: Timestamp,
) -> Result<Stream> {
    let words = viewer.words();
    let part = tickets::part(tx, viewer, ticket.id, from)?;
    let since = match (&part.first, part.messages.first()) {
        (Some(_), Some(begins)) => begins.message.created_at,
        _ => Timestamp::MIN,
    };
    let events = events::of_ticket_since(tx, ticket.id, since, CHANGES)?;
    let seen = tickets::last_seen(tx, viewer, ticket.id)?;
    let (newest, earlier, later) = (part.newest(), part.earlier, part.later);
    let (earlier_from, later_from) = (part.earlier_from, part.later_from);
    let names = names(tx, &events, ticket)?;
    let lines = sentences::lines(tx, &words, viewer, &events, &names, now)?;
    let (first, said) = show_part(tx, viewer, ticket, part, now)?;
    Ok(Stream {
        first: first.map(Box::new),
        entries: woven(said, lines, &events, seen, viewer.id),
        earlier,
        earlier_from,
        later,
        later_from,
        troubles: deliveries::troubles(tx, &words, viewer, ticket, now)?,
        newest,
        newest_change: events::newest(tx, ticket.id)?,
        seen_before: seen.map_or(0, MessageId::get),
    })
}

/// The messages of a part with all that stands around them; the first of all apart.
fn show_part(
    tx: &mut Tx,
    viewer: &Viewer,
    ticket: &Ticket,
    part: Part,
    now: Timestamp,
) -> Result<(Option<Said>, Vec<Said>)> {
    let words = viewer.words();
    let mut files: HashMap<MessageId, Vec<Attachment>> = HashMap::new();
    for file in tickets::files_of_part(tx, &part)? {
        files.entry(file.message_id).or_default().push(file);
    }
    let mut letters = deliveries::of_part(tx, &words, viewer, &part, now)?;
    let shown = || part.first.iter().chain(&part.messages);
    let mails: Vec<MailId> = shown().filter_map(|shown| shown.message.mail_id).collect();
    let senders = email::authenticity_of(tx, &mails)?;
    let came_to = intake::came_to(tx, ticket.id)?;
    let staff = people::assignable(tx)?;
    let mut said = |excerpt: Excerpt| {
        let id = excerpt.message.id;
        let found = excerpt.message.mail_id.and_then(|mail| senders.get(&mail));
        let (files, letters) = (files.remove(&id), letters.remove(&id));
        Said {
            sender: found.and_then(|found| sender_mark(&words, found)),
            came_to: also_to(&words, &came_to, &excerpt.message),
            look_alike: look_alike(&words, &excerpt.message, &staff),
            ..show(
                &words,
                excerpt,
                files.unwrap_or_default(),
                letters.unwrap_or_default(),
                now,
                &viewer.zone,
            )
        }
    };
    let first = part.first.map(&mut said);
    Ok((first, part.messages.into_iter().map(said).collect()))
}

/// The names of everybody who did something here.
fn names(tx: &mut Tx, events: &[Recorded], ticket: &Ticket) -> Result<HashMap<PersonId, String>> {
    let who = events.iter().filter_map(|event| event.actor_id);
    let moved = events.iter().filter_map(|event| match event.event() {
        Some(Event::Ticket(TicketEvent::Joined { person }) | Event::Ticket(TicketEvent::Left { person })) => {
            Some(person)
        }
        _ => None,
    });
    let persons: BTreeSet<PersonId> = who.chain(moved).chain([ticket.requester_id]).collect();
    let persons: Vec<PersonId> = persons.into_iter().collect();
    let found = people::find_many(tx, &persons)?;
    Ok(found
        .into_iter()
        .map(|person| (person.id, person.shown().to_owned()))
        .collect())
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
        if let Some(Event::Ticket(TicketEvent::Said { message, .. })) = event.event() {
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
    excerpt: Excerpt,
    files: Vec<Attachment>,
    letters: Vec<Delivery>,
    now: Timestamp,
    zone: &Zone,
) -> Said {
    let Excerpt {
        message,
        cut,
        history_cut,
    } = excerpt;
    let written = message.channel == Channel::Workspace && message.html.is_some();
    let framed = !written && message.html.as_deref().is_some_and(is_rich);
    let html = match &message.html {
        Some(html) if written => written_html(html, &files),
        _ if framed => String::new(),
        _ => letters::text_to_html(&message.text),
    };
    let author = author(&message);
    Said {
        initials: initials(&author),
        when: words.moment(message.created_at, now, zone),
        how: code_word(words, Field::Channel, message.channel),
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
        // In its frame a letter is whole.
        cut: cut && !framed,
        history_cut: history_cut && !framed,
        framed,
        letters,
        author,
        message,
    }
}

/// How the author of a message is called.
pub fn author(message: &Message) -> String {
    match message.author_name.is_empty() {
        true => message.author_address.clone().unwrap_or_default(),
        false => message.author_name.clone(),
    }
}

fn files_shown(words: &Words, files: Vec<Attachment>, without_inline: bool) -> Vec<FileShown> {
    let listed = files.into_iter().filter(|file| !(without_inline && file.inline));
    let shown = listed.map(|file| FileShown {
        size: words.size(file.size),
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
pub fn written_html(html: &str, files: &[Attachment]) -> String {
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
