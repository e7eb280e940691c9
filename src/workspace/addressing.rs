//! To whom a message is, as it was typed: read, checked, and shown again.

use crate::mailboxes;
use crate::pages::Typed;
use crate::store::Result;
use crate::tickets::{Addressed, Recipient, WritingKind};
use database::Tx;

/// More people than this never get one message (threat M13).
const MOST: usize = 50;

/// What is wrong with a field, and which of its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    pub field: &'static str,
    pub key: &'static str,
    pub what: String,
}

impl Wrong {
    /// A field and the key of its sentence.
    pub fn new(field: &'static str, key: &'static str, what: &str) -> Wrong {
        Wrong {
            field,
            key,
            what: what.to_owned(),
        }
    }
}

/// The fields that name recipients.
pub const FIELDS: [&str; 4] = ["to", "cc", "bcc", "forward_to"];

/// Whom the message is for. None where the form did not ask: then it goes to the requester and those in copy.
pub fn read(
    tx: &mut Tx,
    typed: &Typed,
    kind: WritingKind,
) -> Result<std::result::Result<Option<Addressed>, Wrong>> {
    let fields: &[&'static str] = match kind {
        WritingKind::Note => return Ok(Ok(None)),
        WritingKind::Reply => &["to", "cc", "bcc"],
        WritingKind::Forward => &["forward_to"],
    };
    if typed.find(fields[0]).is_none() && kind == WritingKind::Reply {
        return Ok(Ok(None));
    }
    let mut lists: [Vec<Recipient>; 3] = Default::default();
    for (list, field) in lists.iter_mut().zip(fields) {
        match list_of(tx, typed, field)? {
            Ok(read) => *list = read,
            Err(wrong) => return Ok(Err(wrong)),
        }
    }
    let [to, cc, bcc] = lists;
    if to.is_empty() {
        return Ok(Err(Wrong::new(fields[0], "composer-no-recipient", "")));
    }
    if to.len() + cc.len() + bcc.len() > MOST {
        return Ok(Err(Wrong::new("cc", "composer-too-many", &MOST.to_string())));
    }
    let mailbox = typed.get("mailbox").parse().ok();
    if let Some(mailbox) = mailbox
        && mailboxes::find(tx, mailbox)?.is_none()
    {
        return Ok(Err(Wrong::new("mailbox", "error-invalid-sentence", "")));
    }
    Ok(Ok(Some(Addressed {
        to,
        cc,
        bcc,
        mailbox,
        // A form that does not ask quotes, as letters do.
        unquoted: typed.find("asks-quote").is_some() && typed.find("quote").is_none(),
    })))
}

fn list_of(
    tx: &mut Tx,
    typed: &Typed,
    field: &'static str,
) -> Result<std::result::Result<Vec<Recipient>, Wrong>> {
    let mut list: Vec<Recipient> = vec![];
    for entry in letters::parse_recipients(typed.get(field)) {
        let mailbox = match entry {
            Ok(mailbox) => mailbox,
            Err(what) => return Ok(Err(Wrong::new(field, "composer-bad-address", &what))),
        };
        if mailboxes::by_address(tx, &mailbox.address)?.is_some() {
            return Ok(Err(Wrong::new(field, "composer-own-address", &mailbox.address)));
        }
        let recipient = Recipient {
            name: mailbox.name,
            address: mailbox.address,
        };
        if !list.iter().any(|known| known.address == recipient.address) {
            list.push(recipient);
        }
    }
    Ok(Ok(list))
}

/// Recipients as one line that can be read back.
pub fn written(recipients: &[Recipient]) -> String {
    let one = |recipient: &Recipient| match recipient.name.as_str() {
        "" => recipient.address.clone(),
        name => {
            let plain = name.chars().all(|c| c.is_alphanumeric() || " -.'’".contains(c));
            let name = if plain {
                name.to_owned()
            } else {
                format!("\"{}\"", name.replace(['"', '\\'], ""))
            };
            format!("{name} <{}>", recipient.address)
        }
    };
    let all: Vec<String> = recipients.iter().map(one).collect();
    all.join(", ")
}
