//! What is wrong with a mail server, in plain words: what failed, what the server said, what to do.

use super::NoToken;
use crate::languages::Words;
use crate::outside;
use serde::{Deserialize, Serialize};

/// The longest piece of a server's answer that is kept, in characters.
const LONGEST: usize = 300;

/// At which step it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The server cannot be reached.
    Reach,
    /// No encryption comes about, or its certificate is not trusted.
    Encrypt,
    /// The token server gives no token.
    Token,
    /// The server refuses the sign-in.
    SignIn,
    /// The folder cannot be opened.
    Folder,
    /// It refuses our letters, whoever they are for.
    Take,
    /// The conversation broke off later.
    Talk,
    /// The desk itself cannot open the secret or keep the letter.
    Desk,
}

/// Why, where it was not the server that said so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// No answer came in time.
    Silent,
    /// Nothing listens there.
    Refused,
    /// No way leads there.
    Unreachable,
    /// There is no server of that name.
    Unknown,
    /// It closed the connection.
    Closed,
    /// It speaks no TLS here.
    NoTls,
    /// Nobody we know vouches for its certificate.
    Untrusted,
    /// Its certificate is for another name.
    WrongName,
    /// Its certificate holds no longer, or not yet.
    Expired,
    /// The folder gives its letters no lasting numbers.
    NoNumbers,
    /// There is no folder of this name.
    NoFolder,
    /// It lies within a private network.
    Inside,
    /// The address is no web address, or holds a password.
    NoAddress,
    /// Another node reads the folder.
    OtherNode,
    /// What it says is no answer of a mail server.
    OtherProtocol,
}

/// What system and libraries say, in small letters, and what that means. The first that fits counts.
const MEANINGS: [(&str, Why); 17] = [
    ("timed out", Why::Silent),
    ("connection refused", Why::Refused),
    ("unreachable", Why::Unreachable),
    ("no route", Why::Unreachable),
    ("lookup address", Why::Unknown),
    ("not known", Why::Unknown),
    ("unknownissuer", Why::Untrusted),
    ("causedasendentity", Why::Untrusted),
    ("notvalidforname", Why::WrongName),
    ("not valid for name", Why::WrongName),
    ("expired", Why::Expired),
    ("not valid yet", Why::Expired),
    ("invalidcontenttype", Why::NoTls),
    ("corrupt message", Why::NoTls),
    ("eof", Why::Closed),
    ("connection lost", Why::Closed),
    ("reset by peer", Why::Closed),
];

/// A failure with a mail server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Host and port, or the folder.
    pub server: String,
    pub step: Step,
    /// The server's own sentence, or the system's.
    pub said: String,
    /// Set where `said` is nothing for people.
    #[serde(default)]
    pub why: Option<Why>,
    /// Where the folder is missing: those that are there.
    #[serde(default)]
    pub folders: Vec<String>,
}

impl Fault {
    /// For a reason that the desk itself sees.
    pub fn because(server: impl Into<String>, step: Step, why: Why) -> Fault {
        Fault {
            why: Some(why),
            ..Fault::new(server, step, "")
        }
    }

    /// The token server gave no token: it said why, or it is not asked.
    pub fn without_token(server: impl Into<String>, why: &NoToken) -> Fault {
        match why {
            NoToken::Outside(refused) => Fault::because(server, Step::Token, Why::of(refused)),
            NoToken::Said(said) => Fault::new(server, Step::Token, said),
        }
    }

    /// The mailbox has no folder of this name, but these.
    pub fn without_folder(server: impl Into<String>, name: &str, folders: Vec<String>) -> Fault {
        Fault {
            why: Some(Why::NoFolder),
            folders,
            ..Fault::new(server, Step::Folder, name)
        }
    }

    /// Something broke: `said` are words of the system or of a library, whose meaning is known for the usual ones.
    pub fn broke(server: impl Into<String>, step: Step, said: impl ToString) -> Fault {
        let fault = Fault::new(server, step, said);
        let words = fault.said.to_lowercase();
        let meaning = MEANINGS.iter().find(|(part, _)| words.contains(part));
        Fault {
            why: meaning.map(|(_, why)| *why),
            ..fault
        }
    }

    /// The server's own sentence at this step; `said` becomes one line.
    pub fn new(server: impl Into<String>, step: Step, said: impl ToString) -> Fault {
        let said = said.to_string();
        let words: Vec<&str> = said
            .split(|c: char| c.is_whitespace() || c.is_control())
            .collect();
        let line: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        Fault {
            server: server.into(),
            step,
            said: line.join(" ").chars().take(LONGEST).collect(),
            why: None,
            folders: vec![],
        }
    }

    fn name(&self) -> &'static str {
        match self.step {
            Step::Reach => "reach",
            Step::Encrypt => "encrypt",
            Step::Token => "token",
            Step::SignIn => "sign-in",
            Step::Folder => "folder",
            Step::Take => "take",
            Step::Talk => "talk",
            Step::Desk => "desk",
        }
    }

    /// What failed and why: the server's own sentence, or ours where it said none.
    pub fn what(&self, words: &Words) -> String {
        let why = match (self.why, self.said.is_empty()) {
            (Some(Why::NoFolder), _) => {
                words.say_one("mailboxes-why-no-folder", "folder", self.said.as_str())
            }
            (Some(why), _) => words.say(why.key()),
            (None, true) => words.say("mailboxes-why-unsaid"),
            (None, false) => words.say_one("mailboxes-why-said", "said", self.said.as_str()),
        };
        let arguments = [("server", self.server.as_str().into()), ("why", why.into())];
        words.say_with(&format!("mailboxes-fault-{}", self.name()), &arguments)
    }

    /// What to do about it.
    pub fn advice(&self, words: &Words) -> String {
        if !self.folders.is_empty() {
            return words.say_one("mailboxes-advice-folders", "folders", self.folders.join(", "));
        }
        let key = match self.why {
            Some(Why::Untrusted) => "mailboxes-advice-untrusted",
            Some(Why::Inside) => "mailboxes-advice-inside",
            Some(Why::Unknown) => "mailboxes-advice-unknown",
            _ => return words.say(&format!("mailboxes-advice-{}", self.name())),
        };
        words.say(key)
    }
}

impl Why {
    /// The same of an address that the desk does not ask.
    pub fn of(refused: &outside::Refused) -> Why {
        match refused {
            outside::Refused::NoAddress => Why::NoAddress,
            outside::Refused::Unknown => Why::Unknown,
            outside::Refused::Inside => Why::Inside,
        }
    }

    /// The key of its sentence.
    pub fn key(self) -> &'static str {
        match self {
            Why::Silent => "mailboxes-why-silent",
            Why::Refused => "mailboxes-why-refused",
            Why::Unreachable => "mailboxes-why-unreachable",
            Why::Unknown => "mailboxes-why-unknown",
            Why::Closed => "mailboxes-why-closed",
            Why::NoTls => "mailboxes-why-no-tls",
            Why::Untrusted => "mailboxes-why-untrusted",
            Why::Inside => "mailboxes-why-inside",
            Why::NoAddress => "mailboxes-why-no-address",
            Why::WrongName => "mailboxes-why-wrong-name",
            Why::Expired => "mailboxes-why-expired",
            Why::NoNumbers => "mailboxes-why-no-numbers",
            Why::NoFolder => "mailboxes-why-no-folder",
            Why::OtherNode => "mailboxes-why-other-node",
            Why::OtherProtocol => "mailboxes-why-other-protocol",
        }
    }
}
