//! Mail as text: read a letter from its bytes, say who wrote it and whether a robot did, find the words a person wrote,
//! make HTML safe to look at, and compose letters to send. Bytes in, values out: no I/O, no clock, no words of the desk.

mod addresses;
mod bodies;
mod charset;
mod compose;
mod fields;
mod fingerprint;
mod flowed;
mod forwarded;
mod html_text;
mod letter;
mod look_alike;
mod markup;
mod names;
mod params;
mod read;
mod results;
mod robots;
mod sanitise;
mod sender;
mod sign_up;
mod sniff;
mod styles;
mod subject;
mod text_to_html;
mod thanks;
mod tnef;
mod transfer;
pub mod trim;
mod words;

pub use compose::{Attachment, ComposeError, Draft, compose};
pub use fingerprint::fingerprint;
pub use forwarded::{Forwarded, forwarded};
pub use html_text::html_to_text;
pub use letter::{Letter, Mailbox, Marks, Note, Part, Robot, Sender};
pub use look_alike::{LookAlike, look_alike};
pub use names::safe_file_name;
pub use read::{read, read_with_envelope};
pub use results::{Finding, Results, results};
pub use sanitise::{Images, Sanitised, sanitise};
pub use sign_up::{is_sign_up, mask_codes};
pub use sniff::sniff;
pub use subject::normalise_subject;
pub use text_to_html::text_to_html;
pub use thanks::is_thanks;
pub use trim::{Trimmed, visible};
