//! The survey's letter: one question, the points of the scale as links, worst first (CS3).

use super::{Content, Response, opt_out_link, survey_link};
use crate::correspondence::{self, Block, Choice};
use crate::people::Person;
use crate::settings;
use crate::store::{Act, Result};
use crate::tickets::Ticket;

/// The letter in the customer's language.
pub(super) fn write(
    act: &mut Act,
    ticket: &Ticket,
    to: &Person,
    response: &Response,
    content: &Content,
) -> Result<correspondence::Content> {
    let language = to.language.unwrap_or(ticket.language);
    let (words, wording) = (language.words(), content.wording(language)?);
    let zone = settings::zone(act)?;
    let greeting = if to.name.is_empty() {
        words.say("satisfaction-letter-greeting")
    } else {
        words.say_one("satisfaction-letter-greeting-name", "name", to.name.as_str())
    };
    let solved = words.say_one("satisfaction-letter-solved", "subject", ticket.subject.as_str());
    let points = content.points.iter().enumerate().map(|(index, point)| Choice {
        label: format!("{}\n{}", point.face, wording.label(index)),
        url: survey_link(act.desk, response.id, Some(point.score)),
    });
    let until = words.day_in_full(response.until, &zone);
    Ok(correspondence::Content {
        subject: wording.question.clone(),
        blocks: vec![
            Block::Text(format!("{greeting}\n\n{solved}\n\n{}", wording.question)),
            Block::Scale(points.collect()),
            Block::Small(words.say_one("satisfaction-letter-until", "day", until)),
            Block::Link(Choice {
                label: words.say("satisfaction-letter-opt-out"),
                url: opt_out_link(act.desk, response.id),
            }),
        ],
    })
}
