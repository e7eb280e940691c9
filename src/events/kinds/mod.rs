//! The kinds of events, a file per family, each recorded by one room. Stored as JSON with the kind's name: add kinds and
//! optional fields, never change their meaning.

mod closing;
mod letters;
mod settings;
mod surveys;
mod tickets;

pub use closing::ClosingEvent;
pub use letters::LetterEvent;
pub use settings::{FieldChange, SettingEvent};
pub use surveys::SurveyEvent;
pub use tickets::{Field, TicketEvent};

use serde::{Deserialize, Serialize};

/// One recorded change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Event {
    Ticket(TicketEvent),
    Closing(ClosingEvent),
    Letter(LetterEvent),
    Survey(SurveyEvent),
    Setting(SettingEvent),
}

impl Event {
    /// The name it is stored under.
    pub fn kind(&self) -> &'static str {
        match self {
            Event::Ticket(event) => event.kind(),
            Event::Closing(event) => event.kind(),
            Event::Letter(event) => event.kind(),
            Event::Survey(event) => event.kind(),
            Event::Setting(event) => event.kind(),
        }
    }
}

macro_rules! families {
    ($($family:ident($event:ident)),* $(,)?) => {
        $(impl From<$event> for Event {
            fn from(event: $event) -> Event {
                Event::$family(event)
            }
        })*
    };
}

families! {
    Ticket(TicketEvent),
    Closing(ClosingEvent),
    Letter(LetterEvent),
    Survey(SurveyEvent),
    Setting(SettingEvent),
}
