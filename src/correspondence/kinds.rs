//! The kinds of letters whose words a desk can write itself, and what may stand in each: variables inside sentences, and
//! parts that stand alone in a paragraph. What is not listed is refused (threat D4).

use super::outbox::Purpose;
use super::{Block, Content};
use database::text_enum;

text_enum! {
    /// A kind of letter.
    pub enum LetterKind {
        Reply => "reply",
        Acknowledgement => "acknowledgement",
        Reminder => "reminder",
        Warning => "warning",
        Notice => "notice",
        Combined => "combined",
        Survey => "survey",
        Progress => "progress",
        CheckBack => "check_back",
        Alert => "alert",
    }
}

impl LetterKind {
    /// The kind of a letter that is about to leave.
    pub(super) fn of(purpose: Purpose, content: &Content) -> LetterKind {
        let rates = content
            .blocks
            .iter()
            .any(|block| matches!(block, Block::Scale(_)));
        match purpose {
            Purpose::Reply => LetterKind::Reply,
            Purpose::Acknowledgement => LetterKind::Acknowledgement,
            Purpose::Reminder => LetterKind::Reminder,
            Purpose::Warning => LetterKind::Warning,
            Purpose::Notice if rates => LetterKind::Combined,
            Purpose::Notice => LetterKind::Notice,
            Purpose::Survey => LetterKind::Survey,
            Purpose::Progress => LetterKind::Progress,
            Purpose::CheckBack => LetterKind::CheckBack,
            Purpose::Alert => LetterKind::Alert,
        }
    }

    /// The variables that may stand in its sentences. An acknowledgement goes to an address that nobody has verified:
    /// words that its requester chose stay out of it (threat M4).
    pub fn variables(self) -> Vec<&'static str> {
        const KNOWN: [&str; 5] = [
            "greeting",
            "customer.name",
            "ticket.subject",
            "ticket.number",
            "desk.name",
        ];
        let own: &[&'static str] = match self {
            LetterKind::Acknowledgement => return vec!["ticket.number", "desk.name", "answer.promise"],
            LetterKind::Alert => return vec!["ticket.subject", "ticket.number", "desk.name"],
            LetterKind::Reply => &["agent.name", "reply.subject"],
            LetterKind::Warning => &["date"],
            LetterKind::Notice => &["what.happened"],
            LetterKind::Combined => &["what.happened", "survey.question"],
            LetterKind::Survey => &["survey.question"],
            LetterKind::Reminder | LetterKind::Progress | LetterKind::CheckBack => &[],
        };
        KNOWN.iter().chain(own).copied().collect()
    }

    /// The parts that may stand alone in a paragraph.
    pub fn parts(self) -> &'static [&'static str] {
        match self {
            LetterKind::Reply => &["reply", "quote"],
            LetterKind::Acknowledgement => &[],
            LetterKind::Reminder | LetterKind::Warning => &["text", "quote", "buttons"],
            LetterKind::Notice => &["text", "buttons"],
            LetterKind::Combined => &["text", "rating", "buttons", "smallprint"],
            LetterKind::Survey => &["text", "rating", "smallprint"],
            LetterKind::Progress | LetterKind::CheckBack | LetterKind::Alert => {
                &["text", "quote", "buttons", "smallprint"]
            }
        }
    }

    /// What it must not leave out: the promise, the way back, the rating, the words of the agent.
    pub fn required(self) -> &'static [&'static str] {
        match self {
            LetterKind::Reply => &["reply"],
            LetterKind::Warning => &["date"],
            LetterKind::Notice => &["buttons"],
            LetterKind::Combined => &["rating", "buttons"],
            LetterKind::Survey => &["rating", "smallprint"],
            LetterKind::Progress | LetterKind::CheckBack | LetterKind::Alert => &["text"],
            LetterKind::Acknowledgement | LetterKind::Reminder => &[],
        }
    }
}
