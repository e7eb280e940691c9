//! Tickets: requests, what is said in them, who owns them, where they stand.
//!
//! Owns: `ticket`, `ticket_tag`, `participant`, `message`, `recipient`, `attachment`, `writing`, `draft`, `planned`, `seen`, `looking`.
//! Records: opened, follows_up, said, changed, reopened, joined, left, message_planned, plan_taken_back, deleted, restored.

mod answering;
mod arrived;
mod changing;
mod cleaning;
mod conditions;
mod conversation;
mod deleting;
mod drafts;
pub mod facts;
mod heard;
mod in_log;
mod listing;
mod looking;
mod opening;
pub mod pages;
mod paging;
mod part;
mod participants;
mod planned;
mod readable;
mod recipients;
mod replying;
mod rights;
mod saying;
mod seen;
mod status;
mod tagging;
mod taking;
mod ticket;
mod writing;

pub use answering::{Answered, answer};
pub use arrived::{Seen, something_arrived, weighing};
pub use changing::{Change, change, set_status};
pub use cleaning::clean_old_html;
pub use conditions::Conditions;
pub use conversation::{
    Attachment, Message, answered_by, attachment, attachments, count_messages, files_of, find_attachment,
    last_letter, last_reply, last_reply_of, latest_message, message, messages, said, said_since, whole_text,
};
pub use deleting::{TrashSlice, Trashed, delete, find_trashed, restore, trash, trash_count};
pub use drafts::{
    Draft, OTHER_VERSION, WritingBox, add_to_draft, draft, draft_in_box, drafts, forget_draft, hold_draft,
    new_name, other_version, save_draft, save_in_box,
};
pub use facts::{Fact, Facts, Tagged, Values};
pub use in_log::in_log;
pub use listing::{COUNTED, Item, PAGE, View, by_ids, count, list, of_requester};
pub use looking::{Looker, look, look_away, lookers, tell_who_looks};
pub use opening::{Opening, open};
pub use paging::{From, Slice, Which, count_all, find_in_order, page};
pub use part::{Excerpt, Named, Part, files_of_part, newest_that_may_go, part};
pub use participants::{join, leave, participants, takes_part};
pub use planned::{
    Plan, Planned, Soon, When, drop_planned, due_planned, find_planned, hasten, next_planned, plan, planned,
    planned_soon, reply_planned_for, say_planned, take_back,
};
pub use readable::{First, first_read, firsts, had_read};
pub use recipients::{RecipientRole, recipients};
pub use replying::{ARRIVED, InView, Replied, Reply, SENT_ALREADY, reply};
pub use rights::{Author, Voice, may_end, may_say, may_set_status, may_write, own_words};
pub use saying::{LONGEST_TEXT, NewAttachment, NewMessage, WHOLE_TEXT, end_with, reopen, say};
pub use seen::{last_seen, mark_seen, unread};
pub use status::*;
use tagging::set_tags_quietly;
pub use tagging::{set_tags, tags};
pub use taking::take_by_answering;
pub use ticket::{Ticket, find, find_for, find_many, hold, hold_for, lock};
pub use writing::{Addressed, Recipient, Writing, WritingKind, Written};

#[cfg(test)]
mod tests;
