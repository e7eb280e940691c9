//! What is wrong with a mail server, in plain words: what failed, what the server said, what to do.

use crate::languages::Words;
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
    /// There is no such folder.
    Folder,
    /// The conversation broke off later.
    Talk,
    /// The desk itself cannot open the secret or keep the letter.
    Desk,
}

/// A failure with a mail server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Host and port, or the folder.
    pub server: String,
    pub step: Step,
    /// The server's or the system's own words.
    pub said: String,
}

impl Fault {
    /// Of this server at this step; `said` becomes one line.
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
        }
    }

    fn name(&self) -> &'static str {
        match self.step {
            Step::Reach => "reach",
            Step::Encrypt => "encrypt",
            Step::Token => "token",
            Step::SignIn => "sign-in",
            Step::Folder => "folder",
            Step::Talk => "talk",
            Step::Desk => "desk",
        }
    }

    /// What failed, with the server's words.
    pub fn what(&self, words: &Words) -> String {
        let arguments = [
            ("server", self.server.as_str().into()),
            ("said", self.said.as_str().into()),
        ];
        words.say_with(&format!("mailboxes-fault-{}", self.name()), &arguments)
    }

    /// What to do about it.
    pub fn advice(&self, words: &Words) -> String {
        words.say(&format!("mailboxes-advice-{}", self.name()))
    }
}
