//! The survey's letter: one question, the points of the scale as links, worst first (CS3).

use super::{Content, Point, Response, Style, Wording, opt_out_link, survey_link};
use crate::calendars;
use crate::correspondence::{self, Block, Choice, Scale, Shape};
use crate::ids::ResponseId;
use crate::languages::{Language, Words, Zone};
use crate::people::Person;
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

impl Asked {
    /// A question that was opened.
    pub fn of(response: &Response) -> Asked {
        Asked {
            id: response.id,
            until: response.until,
        }
    }
}

/// The zone in which a customer is told until when: their own, if it is known, else the desk's. Letter and page agree.
pub fn own_zone(tx: &mut Tx, person: &Person) -> Result<Zone> {
    match person.zone() {
        Some(zone) => Ok(zone),
        None => calendars::zone(tx),
    }
}

/// The letter in the customer's language: about a solved or an answered request, or about none.
pub(super) fn write(
    tx: &mut Tx,
    desk: &Desk,
    ticket: Option<&Ticket>,
    to: &Person,
    response: &Asked,
    content: &Content,
) -> Result<correspondence::Content> {
    let asked_in = ticket.map_or(Language::English, |ticket| ticket.language);
    let words = to.language.unwrap_or(asked_in).words();
    let zone = own_zone(tx, to)?;
    let why = match ticket {
        Some(ticket) if ticket.status.is_active() => {
            words.say_one("satisfaction-letter-answered", "subject", ticket.subject.as_str())
        }
        Some(ticket) => words.say_one("satisfaction-letter-solved", "subject", ticket.subject.as_str()),
        None => words.say("satisfaction-letter-relationship"),
    };
    let letter = Around {
        words,
        greeting: greeting(words, &to.name),
        why,
        until: words.until(response.until, desk.clock.now(), &zone),
        opt_out: opt_out_link(desk, response.id),
    };
    letter.compose(content, |score| survey_link(desk, response.id, Some(score)))
}

/// A customer that nobody is, and their request.
#[derive(Debug, Clone)]
pub struct Sample {
    pub name: String,
    /// What the request is called; None: the survey is about none.
    pub subject: Option<String>,
    /// Until when it can be answered, in words.
    pub until: String,
}

/// The letter as someone would get it; none of its links opens anything.
pub fn sample_letter(content: &Content, words: Words, sample: &Sample) -> Result<correspondence::Content> {
    const NOWHERE: &str = "https://example.org";
    let why = match &sample.subject {
        Some(subject) => words.say_one("satisfaction-letter-solved", "subject", subject.as_str()),
        None => words.say("satisfaction-letter-relationship"),
    };
    let letter = Around {
        words,
        greeting: greeting(words, &sample.name),
        why,
        until: sample.until.clone(),
        opt_out: NOWHERE.to_owned(),
    };
    letter.compose(content, |_| NOWHERE.to_owned())
}

/// What a letter says beside the survey itself.
struct Around {
    words: Words,
    greeting: String,
    /// Why we ask: about which request, or about none.
    why: String,
    /// The last day, in words.
    until: String,
    opt_out: String,
}

impl Around {
    fn compose(self, content: &Content, link: impl Fn(i64) -> String) -> Result<correspondence::Content> {
        let words = self.words;
        let wording = content.wording(words.language())?;
        let text = [self.greeting.as_str(), &self.why, &wording.question].join("\n\n");
        Ok(correspondence::Content {
            subject: wording.question.clone(),
            blocks: vec![
                Block::Text(text),
                Block::Scale(scale(content, wording, link)),
                Block::Small(words.say_one("satisfaction-letter-until", "day", self.until)),
                Block::Link(Choice {
                    label: words.say("satisfaction-letter-opt-out"),
                    url: self.opt_out,
                }),
            ],
        })
    }
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
    let zone = own_zone(tx, to)?;
    let subject = ticket.subject.as_str();
    let mut text = format!(
        "{}\n\n{}",
        greeting(words, &to.name),
        words.say_one(closing(unanswered), "subject", subject)
    );
    let mut blocks = vec![];
    if let Some((response, content)) = question {
        let wording = content.wording(language)?;
        text = format!("{text}\n\n{}", wording.question);
        let until = words.until(response.until, desk.clock.now(), &zone);
        let until = words.say_one("satisfaction-letter-until", "day", until);
        let link = |score| survey_link(desk, response.id, Some(score));
        blocks.push(Block::Scale(scale(content, wording, link)));
        blocks.push(Block::Small(until));
    }
    blocks.insert(0, Block::Text(text));
    blocks.push(Block::Text(words.say("satisfaction-combined-way-back")));
    blocks.push(Block::Button(Choice {
        label: words.say("satisfaction-combined-help"),
        url: format!("{}?do=help", correspondence::ticket_link(desk, ticket.id, to.id)),
    }));
    if let Some((response, _)) = question {
        blocks.push(Block::Link(Choice {
            label: words.say("satisfaction-letter-opt-out"),
            url: opt_out_link(desk, response.id),
        }));
    }
    Ok(correspondence::Content {
        subject: words.say_one("satisfaction-combined-subject", "subject", subject),
        blocks,
    })
}

/// What a notice says first: that it is solved, or that no answer came.
fn closing(unanswered: bool) -> &'static str {
    match unanswered {
        true => "satisfaction-combined-unanswered",
        false => "satisfaction-combined-solved",
    }
}

fn greeting(words: Words, name: &str) -> String {
    match name {
        "" => words.say("satisfaction-letter-greeting"),
        name => words.say_one("satisfaction-letter-greeting-name", "name", name),
    }
}

/// The points as links, worst first.
fn scale(content: &Content, wording: &Wording, link: impl Fn(i64) -> String) -> Scale {
    let count = content.points.len();
    let point = |(index, point): (usize, &Point)| {
        let sign = content.style.sign(index, count, point.score);
        let parts = [sign.as_str(), wording.label(index)];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        Choice {
            label: parts.join("\n"),
            url: link(point.score),
        }
    };
    let points: Vec<Choice> = content.points.iter().enumerate().map(point).collect();
    let shape = match content.style {
        Style::Faces | Style::Thumbs => Shape::Row,
        Style::Stars | Style::Numbers => Shape::Figures,
        Style::Words => Shape::List,
    };
    let ends = match shape {
        Shape::Figures => ends(content, wording),
        Shape::Row | Shape::List => String::new(),
    };
    Scale { shape, points, ends }
}

/// "0 = not likely · 10 = very likely".
fn ends(content: &Content, wording: &Wording) -> String {
    let mut points = content.points.iter().zip(&wording.labels);
    let (first, last) = (points.next(), points.next_back());
    let said = first
        .into_iter()
        .chain(last)
        .filter(|(_, label)| !label.is_empty());
    let said: Vec<String> = said
        .map(|(point, label)| format!("{} = {label}", point.score))
        .collect();
    said.join(" · ")
}
