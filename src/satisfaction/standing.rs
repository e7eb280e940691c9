//! Whether a survey can still be answered, and why not (CS1, CS2).

use super::{Response, State};
use crate::tickets::Status;
use jiff::Timestamp;

/// Where a survey stands for its customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It can be answered, and an answer can be changed.
    Open,
    /// The request was reopened before it was answered.
    Withdrawn,
    /// The request is closed: nothing is recorded any more.
    Closed,
    /// The window has ended.
    Over,
}

/// Where `response` stands now; `status` is that of its ticket, if it is about one.
pub fn standing(response: &Response, status: Option<Status>, now: Timestamp) -> Standing {
    if response.state == State::Withdrawn {
        Standing::Withdrawn
    } else if status.is_some_and(Status::is_final) {
        Standing::Closed
    } else if response.until <= now {
        Standing::Over
    } else {
        Standing::Open
    }
}

impl Standing {
    /// The key of the sentence that says why nothing can be recorded.
    pub fn sentence(self) -> &'static str {
        match self {
            Standing::Open => "satisfaction-open",
            Standing::Withdrawn => "satisfaction-ended-withdrawn",
            Standing::Closed => "satisfaction-ended-closed",
            Standing::Over => "satisfaction-ended-over",
        }
    }
}
