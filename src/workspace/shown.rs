//! The facts of a ticket as pages show them: words, icons, choices.

use crate::languages::Words;
use crate::pages::Choice;
use crate::tickets::{Channel, Impact, Priority, Status, Type};

/// The status in a word.
pub fn status_word(words: &Words, status: Status) -> String {
    words.say(&format!("workspace-status-{}", status.as_str().replace('_', "-")))
}

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

/// The priority in a word.
pub fn priority_word(words: &Words, priority: Priority) -> String {
    words.say(&format!("workspace-priority-{priority}"))
}

/// The type in a word.
pub fn type_word(words: &Words, kind: Type) -> String {
    words.say(&format!("workspace-type-{kind}"))
}

/// The impact in a word.
pub fn impact_word(words: &Words, impact: Impact) -> String {
    words.say(&format!("workspace-impact-{impact}"))
}

/// The way something came, in words.
pub fn channel_word(words: &Words, channel: Channel) -> String {
    words.say(&format!("workspace-channel-{channel}"))
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

/// The choices of a select over all priorities.
pub fn priorities(words: &Words, chosen: Priority) -> Vec<Choice> {
    let choice =
        |priority: &Priority| Choice::new(priority, priority_word(words, *priority), *priority == chosen);
    Priority::ALL.iter().map(choice).collect()
}

/// The choices of a select over all types, with none first.
pub fn types(words: &Words, chosen: Option<Type>) -> Vec<Choice> {
    let none = Choice::new("", words.say("workspace-none"), chosen.is_none());
    let choice = |kind: &Type| Choice::new(kind, type_word(words, *kind), Some(*kind) == chosen);
    std::iter::once(none)
        .chain(Type::ALL.iter().map(choice))
        .collect()
}

/// The choices of a select over all impacts, with none first.
pub fn impacts(words: &Words, chosen: Option<Impact>) -> Vec<Choice> {
    let none = Choice::new("", words.say("workspace-none"), chosen.is_none());
    let choice = |impact: &Impact| Choice::new(impact, impact_word(words, *impact), Some(*impact) == chosen);
    std::iter::once(none)
        .chain(Impact::ALL.iter().map(choice))
        .collect()
}
