//! What the letters of a policy say: plain, short and kind, in the customer's language. Pure, so that the editor shows
//! the very words that customers get.

use crate::closing::policy::{Action, OnSolve, Rules, StepKind, Tell};
use crate::correspondence::{Block, Choice, Content};
use crate::languages::{Argument, Words};

/// As much of the last reply as a letter repeats, in characters.
const QUOTED: usize = 700;

/// Whom a letter is for, in which words, and their page of the ticket.
pub struct Reader {
    pub words: Words,
    pub name: String,
    pub page: String,
}

impl Reader {
    fn say(&self, key: &str, arguments: &[(&'static str, &str)]) -> String {
        let arguments: Vec<(&'static str, Argument)> = arguments
            .iter()
            .map(|(name, value)| (*name, Argument::from(*value)))
            .collect();
        self.words.say_with(key, &arguments)
    }

    /// "Hello Camille,"
    pub fn greeting(&self) -> String {
        match self.name.trim() {
            "" => self.words.say("closing-greeting-nameless"),
            name => self.say("closing-greeting", &[("name", name)]),
        }
    }

    /// Greeting and first paragraphs.
    fn text(&self, text: &str) -> Block {
        Block::Text(format!("{}\n\n{text}", self.greeting()))
    }

    fn choice(&self, key: &str, wish: &str) -> Choice {
        Choice {
            label: self.words.say(key),
            url: format!("{}?do={wish}", self.page),
        }
    }

    fn choices(&self) -> Block {
        Block::Choices(vec![
            self.choice("closing-choice-solved", "solved"),
            self.choice("closing-choice-help", "help"),
            self.choice("closing-choice-more-days", "more-days"),
        ])
    }
}

/// "We are waiting for your reply" (LC1). `asked` is what we wrote, so that nobody has to look for it.
pub(super) fn reminder(reader: &Reader, subject: &str, asked: Option<&str>, confirm: bool) -> Content {
    let mut blocks = vec![reader.text(&reader.say("closing-remind-text", &[("subject", subject)]))];
    blocks.extend(asked.map(quote));
    blocks.push(Block::Text(reader.words.say("closing-remind-answer")));
    if confirm {
        blocks.push(reader.choices());
    }
    Content {
        subject: reader.say("closing-remind-subject", &[("subject", subject)]),
        blocks,
    }
}

/// The announcement of solving, with its day in full (LC2).
pub(super) fn warning(
    reader: &Reader,
    subject: &str,
    day: &str,
    asked: Option<&str>,
    confirm: bool,
) -> Content {
    let arguments = [("date", day), ("subject", subject)];
    let mut blocks = vec![reader.text(&reader.say("closing-warn-text", &arguments))];
    blocks.extend(asked.map(quote));
    blocks.push(Block::Text(reader.words.say("closing-warn-answer")));
    if confirm {
        blocks.push(reader.choices());
    }
    Content {
        subject: reader.say("closing-warn-subject", &arguments),
        blocks,
    }
}

/// "Case solved" with the way back (LC4). `unanswered`: the policy solved it for want of an answer.
pub(super) fn notice(reader: &Reader, subject: &str, unanswered: bool) -> Content {
    let key = if unanswered {
        "closing-notice-unanswered"
    } else {
        "closing-notice-text"
    };
    Content {
        subject: reader.say("closing-notice-subject", &[("subject", subject)]),
        blocks: vec![
            reader.text(&reader.say(key, &[("subject", subject)])),
            Block::Text(reader.words.say("closing-notice-way-back")),
            Block::Button(reader.choice("closing-choice-help", "help")),
        ],
    }
}

/// We still wait for someone else (TY2). `awaited`: for whom, in the agent's words; `day`: when we look again.
pub(super) fn progress(reader: &Reader, subject: &str, awaited: &str, day: Option<&str>) -> Content {
    let awaited = awaited.trim();
    let waits = match awaited {
        "" => reader.words.say("closing-progress-waits"),
        awaited => reader.say("closing-progress-waits-for", &[("who", awaited)]),
    };
    let next = match day {
        Some(day) => reader.say("closing-progress-look", &[("date", day)]),
        None => reader.words.say("closing-progress-soon"),
    };
    let text = reader.say("closing-progress-text", &[("subject", subject)]);
    Content {
        subject: reader.say("closing-progress-subject", &[("subject", subject)]),
        blocks: vec![
            reader.text(&format!("{text} {waits} {next}")),
            Block::Text(reader.words.say("closing-progress-answer")),
        ],
    }
}

/// How it goes some time after the end (LC16).
pub(super) fn check_back(reader: &Reader, subject: &str) -> Content {
    Content {
        subject: reader.say("closing-check-subject", &[("subject", subject)]),
        blocks: vec![
            reader.text(&reader.say("closing-check-text", &[("subject", subject)])),
            Block::Text(reader.words.say("closing-check-answer")),
            Block::Button(reader.choice("closing-choice-help", "help")),
        ],
    }
}

/// For the owner of a ticket that is on hold for long.
pub(super) fn nudge(words: Words, url: String, subject: &str, awaited: &str) -> Content {
    let text = match awaited.trim() {
        "" => words.say_one("closing-nudge-text", "subject", subject),
        who => words.say_with(
            "closing-nudge-text-for",
            &[("subject", subject.into()), ("who", who.into())],
        ),
    };
    Content {
        subject: words.say_one("closing-nudge-subject", "subject", subject),
        blocks: vec![
            Block::Text(text),
            Block::Button(Choice {
                label: words.say("letter-link-alert"),
                url,
            }),
        ],
    }
}

/// For the owner of a ticket that waited for nothing: why it is theirs again.
pub(super) fn back_to_owner(
    words: Words,
    url: String,
    subject: &str,
    customer: &str,
    step: StepKind,
) -> Content {
    let named = [("subject", subject.into()), ("customer", customer.into())];
    let (title, text) = match step {
        StepKind::Unasked => ("closing-unasked-subject", "closing-unasked-text"),
        _ => ("closing-unreached-subject", "closing-unreached-text"),
    };
    Content {
        subject: words.say_with(title, &named),
        blocks: vec![
            Block::Text(words.say_with(text, &named)),
            Block::Button(Choice {
                label: words.say("letter-link-alert"),
                url,
            }),
        ],
    }
}

/// The letters that a policy sends, each once, as `reader` would get them. `day` is the day that a warning announces.
pub fn samples(
    rules: &Rules,
    reader: &Reader,
    subject: &str,
    asked: &str,
    day: &str,
) -> Vec<(StepKind, Content)> {
    let does = |kind| rules.pending.iter().any(|rule| rule.action.kind() == kind);
    let mut samples = vec![];
    if does(Action::Remind.kind()) {
        let letter = reminder(reader, subject, Some(asked), rules.confirm);
        samples.push((StepKind::Remind, letter));
    }
    if does(StepKind::Warn) {
        let letter = warning(reader, subject, day, Some(asked), rules.confirm);
        samples.push((StepKind::Warn, letter));
    }
    match rules.on_solve {
        OnSolve::Notice | OnSolve::NoticeWithSurvey => {
            samples.push((StepKind::Solve, notice(reader, subject, false)));
        }
        OnSolve::InReply => {
            let text = Block::Text(format!(
                "{asked}\n\n{}",
                reader.words.say("closing-reply-way-back")
            ));
            let letter = Content {
                subject: format!("Re: {subject}"),
                blocks: vec![text],
            };
            samples.push((StepKind::Solve, letter));
        }
        OnSolve::Nothing | OnSolve::SurveyOnly => {}
    }
    if rules
        .on_hold
        .is_some_and(|progress| progress.tell == Tell::Customer)
    {
        let letter = progress(
            reader,
            subject,
            &reader.words.say("policies-sample-awaited"),
            Some(day),
        );
        samples.push((StepKind::Progress, letter));
    }
    samples
}

fn quote(text: &str) -> Block {
    let mut quoted: String = text.trim().chars().take(QUOTED).collect();
    if quoted.len() < text.trim().len() {
        quoted.push('…');
    }
    Block::Quote(quoted)
}
