//! Tickets: requests, what is said in them, who owns them, where they stand.
//!
//! Owns: `ticket`, `ticket_tag`, `participant`, `message`, `attachment`, `draft`, `seen`.
//! Records: opened, follows_up, said, changed, reopened, joined, deleted, restored.

mod answering;
mod changing;
mod conversation;
mod deleting;
mod drafts;
mod listing;
mod opening;
mod participants;
mod saying;
mod status;
mod tagging;
mod ticket;

pub use answering::{Answered, answer};
pub use changing::{Change, change, set_status};
pub use conversation::{
    Attachment, Message, answered_by, attachment, attachments, files_of, last_reply, latest_message, message,
    messages, said,
};
pub use deleting::{delete, restore};
pub use drafts::{draft, save_draft};
pub use listing::{COUNTED, Item, PAGE, View, count, list, of_requester};
pub use opening::{Opening, open};
pub use participants::{join, participants, takes_part};
pub use saying::{NewAttachment, NewMessage, say};
pub use status::{Channel, MessageKind, Priority, Status, Type};
use tagging::set_tags_quietly;
pub use tagging::{set_tags, tags};
pub use ticket::{Ticket, find, find_for, find_many, lock};

#[cfg(test)]
mod tests;
