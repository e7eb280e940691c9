//! A channel for stories: short messages as JSON, from handles of a network. It is all that a channel needs to bring messages
//! in; see "Adding a channel" in docs/ARCHITECTURE.md.

use super::TestDesk;
use super::mail::wait;
use crate::ids::MailId;
use crate::intake::{
    self, Arrival, Incoming, NewArrival, Outcome, Place, Provider, Readied, Receipt, Terms, Unattended, Work,
};
use crate::languages::{Sentence, recognise};
use crate::people::Identity;
use crate::store::{Act, Actor, Desk, Result};
use crate::tickets::Channel;
use serde::Deserialize;
use std::sync::Arc;

/// How kept messages are worked on again.
pub const PROVIDER: Provider = Provider {
    channel: Channel::Chat,
    read: |desk, arrival, raw| Box::pin(again(desk, arrival, raw)),
};

/// A message as the network sends it.
#[derive(Debug, Clone, Deserialize)]
struct Message {
    id: String,
    from: String,
    #[serde(default)]
    name: String,
    text: String,
}

fn parse(raw: &[u8]) -> std::result::Result<Message, Sentence> {
    serde_json::from_slice(raw).map_err(|_| Sentence::new("channels-why-unreadable"))
}

/// Takes a message: kept for good when this returns.
pub async fn receive(desk: &Desk, raw: &[u8]) -> Result<Receipt> {
    let file = desk.files.keep(raw)?;
    let message = match parse(raw) {
        Ok(message) => message,
        Err(reason) => {
            let new = NewArrival::new(Channel::Chat, &file.hash.clone(), file);
            let aside = move |act: &mut Act| intake::put_aside(act, &new, Outcome::Quarantined, &reason);
            return desk.act(Actor::Desk, aside).await;
        }
    };
    let mut new = NewArrival::new(Channel::Chat, &message.id, file);
    new.from_name = Some(format!("{} @{}", message.name, message.from));
    let terms = terms(desk).await?;
    let again = new.clone();
    intake::receive(desk, again, move |act| {
        intake::once(act, &new, |act, arrival| take(act, arrival, &message, &terms))
    })
    .await
}

async fn terms(desk: &Desk) -> Result<Arc<Terms>> {
    let now = desk.clock.now();
    desk.read(move |tx| intake::terms(tx, now)).await.map(Arc::new)
}

/// The message as every channel provides one.
fn take(act: &mut Act, arrival: MailId, message: &Message, terms: &Terms) -> Result<Receipt> {
    let language = recognise(&message.text);
    let identity = Identity::handle("test", &message.from);
    let sender = intake::sender(act, identity, &message.name, language)?;
    let mut incoming = Incoming::text(Channel::Chat, sender, Place::Conversation, &message.text);
    incoming.language = language;
    incoming.unattended = Some(Unattended {
        arrival,
        terms,
        old: false,
        silent: Some("channels-unanswered-not-wanted"),
    });
    Ok(intake::take(act, &incoming)?.receipt(arrival))
}

async fn again(desk: Desk, arrival: Arrival, raw: Vec<u8>) -> Result<Readied> {
    let terms = terms(&desk).await?;
    Ok(parse(&raw).map(|message| -> Work { Arc::new(move |act| take(act, arrival.id, &message, &terms)) }))
}

impl TestDesk {
    /// A short message arrives by the channel of stories.
    pub fn hears(&self, id: &str, from: &str, text: &str) -> Receipt {
        let name = from.to_uppercase();
        let raw = serde_json::json!({"id": id, "from": from, "name": name, "text": text}).to_string();
        wait(receive(&self.desk, raw.as_bytes())).expect("the message is kept")
    }
}
