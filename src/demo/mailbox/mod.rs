//! The mailbox page: every letter the desk has sent, as its customer gets it, and a desk to write back from.

mod frame;
mod letter;
mod list;
mod page;
pub mod said;
mod writing;

pub use frame::frame;
pub use page::page;
pub use writing::write;
