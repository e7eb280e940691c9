//! Small things as pages show them: ages, initials, sizes, words and icons of states.

use crate::languages::{Words, Zone};
use crate::tickets::{Channel, Impact, Priority, Status, Type};
use jiff::Timestamp;

/// One choice of a select.
pub struct Choice {
    pub value: String,
    pub label: String,
    pub chosen: bool,
}

impl Choice {
    /// A choice.
    pub fn new(value: impl ToString, label: impl Into<String>, chosen: bool) -> Choice {
        Choice {
            value: value.to_string(),
            label: label.into(),
            chosen,
        }
    }
}

/// How old something is, short enough for a list: minutes, hours, then the day.
pub fn age(words: &Words, at: Timestamp, now: Timestamp, zone: &Zone) -> String {
    let seconds = now.duration_since(at).as_secs();
    match seconds {
        ..60 => words.say("workspace-age-now"),
        60..3_600 => words.say_one("workspace-age-minutes", "number", seconds / 60),
        3_600..86_400 => words.say_one("workspace-age-hours", "number", seconds / 3_600),
        _ => words.when(at, now, zone),
    }
}

/// The day and the time of something that was said.
pub fn moment(words: &Words, at: Timestamp, now: Timestamp, zone: &Zone) -> String {
    let today = at.to_zoned(zone.clone()).date() == now.to_zoned(zone.clone()).date();
    if today {
        return words.time(at, zone);
    }
    format!("{}, {}", words.when(at, now, zone), words.time(at, zone))
}

/// Two letters for a face.
pub fn initials(name: &str) -> String {
    let mut words = name
        .split(|c: char| c.is_whitespace() || c == '@')
        .filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let first = words.next();
    let last = words.next_back();
    first
        .into_iter()
        .chain(last)
        .flat_map(char::to_uppercase)
        .collect()
}

/// A size in bytes, in words.
pub fn size(words: &Words, bytes: i64) -> String {
    if bytes < 1_000_000 {
        words.say_one("workspace-size-kilobytes", "number", (bytes / 1000).max(1))
    } else {
        let tenths = bytes / 100_000;
        words.say_one("workspace-size-megabytes", "number", tenths as f64 / 10.0)
    }
}

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

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_are_the_first_and_the_last() {
        assert_eq!(initials("Ines Keller"), "IK");
        assert_eq!(initials("Anne de la Tour"), "AT");
        assert_eq!(initials("élodie"), "É");
        assert_eq!(initials(""), "");
    }
}
