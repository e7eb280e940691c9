//! What a letter says: blocks in reading order, rendered as HTML and as a plain-text twin that reads well alone.

use crate::brands::Brand;
use crate::languages::Words;
use crate::store::{Error, Result};
use askama::Template;

/// The Content-ID of the brand's logo in every letter.
pub(super) const LOGO: &str = "logo@guichet";

/// The words of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    pub subject: String,
    pub blocks: Vec<Block>,
}

/// A part of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Paragraphs, separated by blank lines; single line breaks are kept.
    Text(String),
    /// What an agent wrote, with its emphasis, lists and pictures: safe HTML, and its twin.
    Rich {
        text: String,
        html: String,
    },
    /// The one thing to do.
    Button(Choice),
    /// Several things one could do, the likeliest first.
    Choices(Vec<Choice>),
    Scale(Scale),
    /// What is quoted from earlier: the request, the last answer.
    Quote(String),
    /// Small print.
    Small(String),
    /// A quiet link for what few want, such as no more surveys.
    Link(Choice),
}

/// A scale to answer on with one click.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    pub shape: Shape,
    /// Worst first. Of a label with two lines the first is a sign, shown large.
    pub points: Vec<Choice>,
    /// What the ends of a scale of figures mean; empty for nothing to say.
    pub ends: String,
}

/// How the points of a scale stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Side by side; on a phone one below the other.
    Row,
    /// Small cells side by side, in two halves that a narrow screen puts one below the other.
    Figures,
    /// One below the other.
    List,
}

/// As many small cells as fit the narrowest phone.
const FIT: usize = 6;

impl Scale {
    /// The points of a scale of figures in one or two halves.
    fn halves(&self) -> Vec<&[Choice]> {
        match self.points.len() {
            0..=FIT => vec![self.points.as_slice()],
            count => {
                let (first, second) = self.points.split_at(count.div_ceil(2));
                vec![first, second]
            }
        }
    }
}

/// Something to click.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub label: String,
    pub url: String,
}

#[derive(Template)]
#[template(path = "correspondence/letter.html")]
struct Html<'a> {
    language: &'a str,
    brand: &'a Brand,
    subject: &'a str,
    blocks: &'a [Block],
    footer: &'a str,
    link: Option<&'a Choice>,
}

#[derive(Template)]
#[template(path = "correspondence/letter.txt")]
struct Text<'a> {
    blocks: &'a [Block],
    footer: &'a str,
    link: Option<&'a Choice>,
    /// What stands before an address: French has a space there.
    colon: &'a str,
}

/// The frame around every letter.
pub(super) struct Frame<'a> {
    pub words: Words,
    pub brand: &'a Brand,
    /// The small line at the end: which request this is about.
    pub footer: String,
    /// The customer's page of the ticket, where the recipient may see it.
    pub link: Option<Choice>,
}

impl Content {
    /// With the closing line of a letter that the desk itself writes, above its small print.
    pub fn closed(mut self, words: Words, brand: &Brand) -> Content {
        let small = |block: &Block| matches!(block, Block::Small(_) | Block::Link(_));
        let last = self.blocks.iter().rposition(|block| !small(block));
        let closing = Block::Text(words.say_one("letter-closing", "brand", brand.name.as_str()));
        self.blocks.insert(last.map_or(0, |place| place + 1), closing);
        self
    }

    /// The letter as (text, html).
    pub(super) fn render(&self, frame: &Frame) -> Result<(String, String)> {
        let html = Html {
            language: frame.words.language().as_str(),
            brand: frame.brand,
            subject: &self.subject,
            blocks: &self.blocks,
            footer: &frame.footer,
            link: frame.link.as_ref(),
        };
        let text = Text {
            blocks: &self.blocks,
            footer: &frame.footer,
            link: frame.link.as_ref(),
            colon: frame.words.colon(),
        };
        let broken = |error: askama::Error| Error::Broken(format!("a letter cannot be rendered: {error}"));
        Ok((text.render().map_err(broken)?, html.render().map_err(broken)?))
    }
}

/// The paragraphs of a text, each with its lines.
fn paragraphs(text: &str) -> Vec<Vec<&str>> {
    let mut paragraphs = vec![vec![]];
    for line in text.trim().lines() {
        if line.trim().is_empty() {
            paragraphs.push(vec![]);
        } else if let Some(last) = paragraphs.last_mut() {
            last.push(line);
        }
    }
    paragraphs.retain(|lines| !lines.is_empty());
    paragraphs
}

/// A label without its line breaks.
fn on_one_line(label: &str) -> String {
    label.split('\n').collect::<Vec<_>>().join(" ")
}

/// What stands large in a label: its first line.
fn sign(label: &str) -> &str {
    label.lines().next().unwrap_or_default()
}

/// A quoted text for the plain-text twin.
fn quoted(text: &str) -> String {
    text.trim().lines().map(|line| format!("> {line}\n")).collect()
}
