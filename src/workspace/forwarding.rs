//! What goes along with a forward: the conversation as text, or one message of it, and its files. Internal notes of
//! colleagues never do.

use crate::ids::{MessageId, TicketId};
use crate::languages::Words;
use crate::people::Viewer;
use crate::store::{Error, Result};
use crate::tickets::{self, Message, MessageKind, Written};
use database::Tx;

/// The whole conversation or one message, as text, with its files.
pub fn forwarded(
    tx: &mut Tx,
    viewer: &Viewer,
    id: TicketId,
    only: Option<MessageId>,
    words: Words,
) -> Result<(String, Vec<Written>)> {
    let mut messages = tickets::messages(tx, viewer, id)?;
    messages.retain(|message| match only {
        Some(only) => message.id == only && may_go(message),
        None => message.kind == MessageKind::Reply && message.robot.is_none(),
    });
    if messages.is_empty() {
        return Err(Error::invalid("only", "composer-nothing-to-forward"));
    }
    let texts: Vec<String> = messages
        .iter()
        .map(|message| as_text(message, words, viewer))
        .collect();
    let mut files = tickets::attachments(tx, viewer, id)?;
    files.retain(|file| messages.iter().any(|message| message.id == file.message_id));
    let files = files.into_iter().map(|file| Written {
        hash: file.file_hash,
        size: file.size,
        name: file.name,
        content_type: file.content_type,
        content_id: None,
        inline: false,
        off: false,
    });
    Ok((texts.join("\n\n"), files.collect()))
}

/// Whether a message may leave the desk: what the customer sees, and what somebody outside wrote.
pub fn may_go(message: &Message) -> bool {
    message.kind == MessageKind::Reply || message.kind == MessageKind::Note && !message.by_agent
}

fn as_text(message: &Message, words: Words, viewer: &Viewer) -> String {
    let address = message.author_address.as_deref().filter(|_| !message.by_agent);
    let who = match address {
        Some(address) if !message.author_name.is_empty() => format!("{} <{address}>", message.author_name),
        Some(address) => address.to_owned(),
        None => message.author_name.clone(),
    };
    let date = words.exactly(message.created_at, &viewer.zone);
    let arguments = [("who", who.into()), ("date", date.into())];
    let head = words.say_with("delivery-forwarded-head", &arguments);
    format!("{head}\n\n{}", message.text.trim())
}
