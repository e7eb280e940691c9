//! Mailboxes and the letters they hold. No secret is among it.

use super::Resource;
use super::values::Time;
use crate::mailboxes::Step;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// An address that the desk reads and sends from, and how it does.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Mailbox {
    pub id: i64,
    /// Where it is read again.
    pub url: String,
    pub address: String,
    pub name: String,
    /// The team that its tickets get.
    pub group_id: Option<i64>,
    /// `quarantined` or `live`.
    pub state: String,
    /// Whether it holds what it would send.
    pub quarantined: bool,
    /// How many automatic letters it sends per hour at most; null: as many as there are.
    pub sends_per_hour: Option<i64>,
    /// Whether letters wait because of that.
    pub ceiling_reached: bool,
    /// How many letters it holds.
    pub held_letters: i64,
    /// Where its letters are fetched: `host`, `port`, `security`, `user`, `folder`, …; null: letters are brought.
    pub imap: Option<Value>,
    /// Where its letters leave: `host`, `port`, `security`, `user`, …; null: by the relay of the desk.
    pub relay: Option<Value>,
    /// Why its letters cannot be fetched now.
    pub failing: Option<Failing>,
    /// When its folder was last read to the end.
    pub last_read_at: Option<Time>,
    /// When a letter last came.
    pub last_letter_at: Option<Time>,
    pub created_at: Time,
}

impl Resource for Mailbox {
    const ONE: &'static str = "mailbox";
    const MANY: &'static str = "mailboxes";

    fn set() -> Vec<&'static str> {
        vec!["address", "name", "group_id", "sends_per_hour", "imap", "relay"]
    }

    const SENT: &'static [(&'static str, &'static str)] = &[(
        "test",
        "false: save without trying the servers. Secrets stand in `imap` and `relay`: `password`, or `client_secret` and `refresh_token`",
    )];
}

/// A failure with a mail server, for people and for programs.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct MailFault {
    /// Always false.
    pub ok: bool,
    /// What was being done.
    #[schemars(with = "String")]
    pub step: Step,
    /// Host and port, or the folder.
    pub server: String,
    /// The server's own sentence, or the system's.
    pub said: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub advice: String,
}

/// Why letters cannot be fetched.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct Failing {
    #[serde(flatten)]
    pub fault: MailFault,
    pub since: Time,
}

/// What trying the settings of a mailbox showed.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct MailboxTest {
    /// Whether nothing failed.
    pub ok: bool,
    /// Null where there is nothing to try.
    pub imap: Option<ServerTest>,
    /// Null where there is nothing to try.
    pub relay: Option<ServerTest>,
}

/// What trying a server showed.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ServerTest {
    Failed(MailFault),
    Good {
        /// Always true.
        ok: bool,
        /// How many letters lie in the folder.
        #[serde(skip_serializing_if = "Option::is_none")]
        letters: Option<u32>,
    },
}

impl Resource for MailboxTest {
    const ONE: &'static str = "test";
    const MANY: &'static str = "tests";
}

/// What a mailbox in quarantine would send.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[schemars(inline)]
pub struct Held {
    pub letters: Vec<HeldLetter>,
    /// How many are listed.
    pub count: usize,
}

/// A letter that is held.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub struct HeldLetter {
    pub id: i64,
    pub ticket_id: Option<i64>,
    /// What it is for.
    pub purpose: String,
    /// The address it is for.
    pub to: String,
    pub subject: String,
    /// Whether nobody wrote it.
    pub automatic: bool,
    /// Why it is held.
    pub held_because: String,
    pub created_at: Time,
}
