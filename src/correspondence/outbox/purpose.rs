//! What letters are for.

use database::text_enum;

text_enum! {
    /// What a letter is for.
    pub enum Purpose {
        Reply => "reply",
        Acknowledgement => "acknowledgement",
        Reminder => "reminder",
        Warning => "warning",
        Notice => "notice",
        Survey => "survey",
        Alert => "alert",
        /// We still wait for someone else (TY2).
        Progress => "progress",
        /// How it goes after the end (LC16).
        CheckBack => "check_back",
    }
}
