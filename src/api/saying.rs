//! Something to say, as a caller gave it: the same for tickets and for requests.

use super::given::Given;
use super::uploads;
use crate::files;
use crate::ids::{PersonId, TicketId};
use crate::people::{Person, Viewer};
use crate::store::{Act, Result};
use crate::tickets::{
    self, Author, Channel, MessageKind, NewAttachment, NewMessage, Reply, Ticket, Voice, Writing,
    WritingKind, Written,
};

/// Something to say.
pub struct Comment {
    pub text: String,
    /// Safe to show.
    pub html: Option<String>,
    pub public: bool,
    pub attachments: Vec<NewAttachment>,
}

impl Comment {
    /// A public comment.
    pub fn plain(text: String) -> Comment {
        Comment {
            text,
            html: None,
            public: true,
            attachments: vec![],
        }
    }

    /// A reply or a note.
    pub fn kind(&self) -> MessageKind {
        if self.public {
            MessageKind::Reply
        } else {
            MessageKind::Note
        }
    }

    /// The message, if `by` may say it in the author's name in a request of `requester`: the first one of a ticket.
    pub fn message(self, by: &Viewer, author: Author, requester: PersonId) -> Result<NewMessage> {
        let voice = tickets::may_say(by, author, requester, self.kind())?;
        let for_the_desk = voice == Voice::Desk;
        let mut message = NewMessage::text(self.kind(), author.id, for_the_desk, Channel::Api, &self.text);
        message.html = self.html;
        message.attachments = self.attachments;
        Ok(message)
    }

    /// Says it in a ticket in the author's name.
    pub fn reply(self, act: &mut Act, by: &Viewer, ticket: TicketId, author: Author) -> Result<()> {
        let mut writing = Writing::plain(&self.text);
        writing.html = self.html;
        for file in &self.attachments {
            files::name(act, &file.file)?;
            writing.files.push(Written::from(file));
        }
        let reply = Reply {
            kind: match self.public {
                true => WritingKind::Reply,
                false => WritingKind::Note,
            },
            writing,
            channel: Channel::Api,
            author,
            status: None,
            ending: String::new(),
            when: None,
            typed: None,
        };
        tickets::reply(act, by, ticket, reply).map(drop)
    }
}

/// The comment in a request, if it says anything. Its files wait for the caller.
pub fn read(act: &mut Act, caller: &Viewer, given: &Given) -> Result<Option<Comment>> {
    let Some(given) = given.object("comment")? else {
        return Ok(None);
    };
    let html = given.words("html_body")?;
    let text = match &html {
        Some(html) => letters::html_to_text(html),
        None => given.words("body")?.unwrap_or_default(),
    };
    let tokens = given.texts("uploads")?.unwrap_or_default();
    let attachments = uploads::take(act, caller.id, &tokens)?;
    if text.trim().is_empty() && attachments.is_empty() {
        return Ok(None);
    }
    Ok(Some(Comment {
        text,
        html: html.as_deref().map(letters::clean),
        public: given.flag("public")?.unwrap_or(true),
        attachments,
    }))
}

/// The id of whoever is to have said it, as the comment names them.
pub fn author_id(given: &Given) -> Result<Option<i64>> {
    match given.object("comment")? {
        Some(comment) => Ok(comment.id("author_id")?.flatten()),
        None => Ok(None),
    }
}

/// Somebody as the author of what is said in a ticket.
pub fn author_in(act: &mut Act, person: &Person, ticket: &Ticket) -> Result<Author> {
    let takes_part = tickets::takes_part(act, ticket, person.id)?;
    Ok(Author::of(person, takes_part))
}
