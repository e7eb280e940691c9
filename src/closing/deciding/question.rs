//! Whether the customer has a question of ours to answer. No clock without a question: the days run from a public message
//! that reached the customer after their last word (docs/requirements.md, "Settled").

use crate::correspondence::outbox::State;
use jiff::Timestamp;

/// What the customer was asked, as far as the desk knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// The last public word is the desk's, and nothing says that it did not arrive. `left`: when its letter left, if that was
    /// later than at once: the days begin then.
    Asked { left: Option<Timestamp> },
    /// Its letter has not left yet: the days have not begun.
    OnItsWay,
    /// Nothing was asked since the customer's last word. `planned`: when an agent's reply is to leave.
    Unasked { planned: Option<Timestamp> },
    /// What was written to the customer in this waiting did not arrive; known since then.
    Unreached { at: Timestamp },
}

impl Question {
    /// Asked just now, as far as is known.
    pub const ASKED: Question = Question::Asked { left: None };

    /// Whether the customer is to answer something, now or as soon as the letter has left.
    pub fn is_put(self) -> bool {
        matches!(self, Question::Asked { .. } | Question::OnItsWay)
    }

    /// From `last_from` of a ticket and what became of the letter of the last reply ([`LAST_LETTER`]): what is enough for
    /// counting many.
    pub fn by_last_word(last_from: &str, letter: Option<State>) -> Question {
        match (last_from, letter) {
            (_, Some(State::Failed | State::Withheld | State::Cancelled)) => {
                Question::Unasked { planned: None }
            }
            ("agent", _) => Question::ASKED,
            _ => Question::Unasked { planned: None },
        }
    }
}
