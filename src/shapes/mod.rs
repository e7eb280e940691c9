//! What programs read and write: the public resources, typed, one per file. The API answers in these shapes; webhooks,
//! exports and imports use the same. A shape holds data, and says nothing of how it is asked for.
//!
//! Shapes are filled here where the rooms below know all that they show, else by the API.

mod account;
mod attachment;
mod audit;
mod brand;
mod category;
mod closing;
mod comment;
mod envelopes;
mod facts;
mod group;
mod listing;
mod locale;
mod mail;
mod mailbox;
mod rating;
mod refused;
mod request;
mod search;
mod survey;
mod table;
mod ticket;
mod trash;
mod user;
mod values;

pub use account::Account;
pub use attachment::{Attachment, Upload};
pub use audit::Audit;
pub use brand::Brand;
pub use category::Category;
pub use closing::{ClosingPolicy, ClosingSimulation, SimulatedSide};
pub use comment::{Comment, Said};
pub use envelopes::{Count, Done, Found, One, Tags};
pub use group::Group;
pub use listing::{Cursors, Empty, Links, Listing, Meta, Numbers, Turning};
pub use locale::Locale;
pub use mail::{Authentication, Mail, MailFile, MailReceipt, Mails, Sender, Signature};
pub use mailbox::{Failing, Held, HeldLetter, MailFault, Mailbox, MailboxTest, ServerTest};
pub use rating::{Reason, SatisfactionRating};
pub use refused::{Detail, Refused};
pub use request::Request;
pub use search::{Hit, Results};
pub use survey::{EarlierAnswer, Survey, SurveyPoint, SurveyReason, SurveyResponse, Words};
pub use table::{Field, RESOURCES, Row, schemas};
pub use ticket::{Ticket, TicketRating};
pub use trash::DeletedTicket;
pub use user::User;
pub use values::{Time, Via, or_null, read_status, status};

use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A kind of thing that programs read, and what they call it.
pub trait Resource: Serialize + DeserializeOwned + JsonSchema {
    /// What one is called, and the name that it stands under in a body.
    const ONE: &'static str;
    /// The name that several stand under.
    const MANY: &'static str;
    /// Fields that callers send and nobody reads back, with their meaning.
    const SENT: &'static [(&'static str, &'static str)] = &[];

    /// Which of the fields that are shown callers set.
    fn set() -> Vec<&'static str> {
        vec![]
    }
}

/// Where a thing is read: below the public address of the desk, in the list of its kind.
pub fn address(base: &str, list: &str, id: i64) -> String {
    format!("{base}/api/v2/{list}/{id}.json")
}
