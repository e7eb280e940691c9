//! What becomes of letters. Recorded by `correspondence`, and by the rooms that withhold a letter.

use crate::ids::{OutboxId, PersonId};
use crate::languages::Sentence;
use serde::{Deserialize, Serialize};

/// The fate of a letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum LetterEvent {
    /// A letter to someone was put into the outbox.
    #[serde(rename = "letter_queued")]
    Queued {
        letter: OutboxId,
        purpose: String,
        to: PersonId,
    },
    /// The relay took the letter.
    #[serde(rename = "letter_sent")]
    Sent { letter: OutboxId },
    /// The letter could not be delivered; `last` when it is not tried again.
    #[serde(rename = "letter_failed")]
    Failed {
        letter: OutboxId,
        error: Sentence,
        last: bool,
    },
    /// A letter that would have been sent was not, and why.
    #[serde(rename = "letter_withheld")]
    Withheld {
        purpose: String,
        to: PersonId,
        reason: Sentence,
    },
    /// A letter could not leave while what it says was true, and was taken back.
    #[serde(rename = "letter_outdated")]
    Outdated {
        letter: OutboxId,
        purpose: String,
        to: PersonId,
    },
}

impl LetterEvent {
    /// The name it is stored under.
    pub fn kind(&self) -> &'static str {
        match self {
            LetterEvent::Queued { .. } => "letter_queued",
            LetterEvent::Sent { .. } => "letter_sent",
            LetterEvent::Failed { .. } => "letter_failed",
            LetterEvent::Withheld { .. } => "letter_withheld",
            LetterEvent::Outdated { .. } => "letter_outdated",
        }
    }
}
