//! The icons of states and channels.

use crate::tickets::{Channel, Status};

/// The icon that goes with the word.
pub fn status_icon(status: Status) -> &'static str {
    match status {
        Status::New => "circle-dot",
        Status::Open => "message-circle",
        Status::Pending => "hourglass",
        Status::OnHold => "circle-pause",
        Status::Solved => "circle-check",
        Status::Closed => "archive",
        Status::Cancelled => "ban",
    }
}

/// The icon of a channel.
pub fn channel_icon(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "mail",
        Channel::Phone => "phone",
        Channel::Chat => "messages-square",
        Channel::Form | Channel::Portal => "globe",
        Channel::Api | Channel::Workspace => "monitor",
    }
}
