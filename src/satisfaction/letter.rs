//! The survey's letter: one question, the points of the scale as links, worst first (CS3).

use super::{Content, Wording, opt_out_link, survey_link};
use crate::correspondence::{self, Block, Choice};
use crate::ids::ResponseId;
use crate::languages::Words;
use crate::people::Person;
use crate::settings;
use crate::store::{Desk, Result};
use crate::tickets::Ticket;
use database::Tx;
use jiff::Timestamp;

/// What a letter needs to know of the question that was opened for it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked {
    pub id: ResponseId,
    /// Until when it can be answered.
    pub until: Timestamp,
}

/// The letter in the customer's language.
pub(super) fn write(
    tx: &mut Tx,
    desk: &Desk,
    ticket: &Ticket,
    to: &Person,
    response: &Asked,
    content: &Content,
) -> Result<correspondence::Content> {
    let language = to.language.unwrap_or(ticket.language);
    let (words, wording) = (language.words(), content.wording(language)?);
    let zone = settings::zone(tx)?;
    let greeting = greeting(words, to);
    let solved = words.say_one("satisfaction-letter-solved", "subject", ticket.subject.as_str());
    let until = words.day_in_full(response.until, &zone);
    Ok(correspondence::Content {
        subject: wording.question.clone(),
        blocks: vec![
            Block::Text(format!("{greeting}\n\n{solved}\n\n{}", wording.question)),
            Block::Scale(scale(desk, response, content, wording)),
            Block::Small(words.say_one("satisfaction-letter-until", "day", until)),
            Block::Link(Choice {
                label: words.say("satisfaction-letter-opt-out"),
                url: opt_out_link(desk, response.id),
            }),
        ],
    })
}

/// The notice "case solved" with thanks, the rating and the way back (LC10); without a question it is the notice alone.
pub(super) fn combined(
    tx: &mut Tx,
    desk: &Desk,
    ticket: &Ticket,
    to: &Person,
    question: Option<&(Asked, Content)>,
    unanswered: bool,
) -> Result<correspondence::Content> {
    let language = to.language.unwrap_or(ticket.language);
    let words = language.words();
    let zone = settings::zone(tx)?;
    let closing = match unanswered {
        true => "satisfaction-combined-unanswered",
        false => "satisfaction-combined-solved",
    };
    let subject = ticket.subject.as_str();
    let mut text = format!(
        "{}\n\n{}",
        greeting(words, to),
        words.say_one(closing, "subject", subject)
    );
    let mut blocks = vec![];
    if let Some((response, content)) = question {
        let wording = content.wording(language)?;
        text = format!("{text}\n\n{}", wording.question);
        let until = words.day_in_full(response.until, &zone);
        blocks.push(Block::Scale(scale(desk, response, content, wording)));
        blocks.push(Block::Small(words.say_one(
            "satisfaction-letter-until",
            "day",
            until,
        )));
    }
    blocks.insert(0, Block::Text(text));
    blocks.push(Block::Text(words.say("satisfaction-combined-way-back")));
    blocks.push(Block::Button(Choice {
        label: words.say("satisfaction-combined-help"),
        url: format!("{}?do=help", correspondence::ticket_link(desk, ticket.id, to.id)),
    }));
    Ok(correspondence::Content {
        subject: words.say_one("satisfaction-combined-subject", "subject", subject),
        blocks,
    })
}

fn greeting(words: Words, to: &Person) -> String {
    if to.name.is_empty() {
        words.say("satisfaction-letter-greeting")
    } else {
        words.say_one("satisfaction-letter-greeting-name", "name", to.name.as_str())
    }
}

fn scale(desk: &Desk, response: &Asked, content: &Content, wording: &Wording) -> Vec<Choice> {
    let points = content.points.iter().enumerate();
    points
        .map(|(index, point)| Choice {
            label: format!("{}\n{}", point.face, wording.label(index)),
            url: survey_link(desk, response.id, Some(point.score)),
        })
        .collect()
}
