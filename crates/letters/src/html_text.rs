//! The text of HTML, laid out for reading: one line per paragraph, no link footnotes, no table drawings.

use crate::depth::is_too_much;
use crate::{flatten, markup, stop};
use html2text::config::{self, Config};
use html2text::render::{TaggedLine, TextDecorator};

/// HTML larger than this is not laid out: building its tree could take quadratic time.
const SIZE: usize = 3 << 20;
/// Wide enough that no real paragraph is wrapped.
const WIDTH: usize = 20_000;

/// The text in two forms.
#[derive(Debug, Default)]
pub struct LaidOut {
    /// For reading.
    pub text: String,
    /// The same lines with [`markup`] lines between them.
    pub marked: String,
    /// The tags were only removed.
    pub crude: bool,
}

/// The text of an HTML document or fragment. Quoted blocks start with `> `.
pub fn html_to_text(html: &str) -> String {
    lay_out(html).text
}

/// Lays out HTML and notes where its markup says that quotes and signatures are.
pub fn lay_out(html: &str) -> LaidOut {
    let html = flatten::flatten(html);
    let config = config::with_decorator(Plain)
        .raw_mode(true)
        .allow_width_overflow()
        .no_link_wrapping();
    let rendered = if html.len() > SIZE || is_too_much(&html) {
        None
    } else {
        render(&html, &config)
    };
    match rendered {
        Some(rendered) => {
            let marked = clean(&markup::prefix_quotes(&rendered));
            let text = marked
                .lines()
                .filter(|line| !markup::is_mark(line))
                .collect::<Vec<_>>()
                .join("\n");
            LaidOut {
                text: clean(&text),
                marked,
                crude: false,
            }
        }
        None => {
            let text = clean(&strip_tags(&html));
            LaidOut {
                marked: text.clone(),
                text,
                crude: true,
            }
        }
    }
}

fn render(html: &str, config: &Config<Plain>) -> Option<String> {
    let dom = config.parse_html(stop::Steady(html.as_bytes())).ok()?;
    let _kept_until_laid_out = markup::mark(&dom, config);
    config
        .render_to_string(config.dom_to_render_tree(&dom).ok()?, WIDTH)
        .ok()
}

/// One line per tag boundary, tags removed, the commonest entities decoded. Linear whatever comes.
fn strip_tags(html: &str) -> String {
    let mut text = String::new();
    for piece in html.split('<') {
        match piece.split_once('>') {
            Some((tag, rest)) => {
                let tag = tag.trim_start_matches('/').to_ascii_lowercase();
                if ["p", "br", "div", "tr", "li", "h1", "h2", "h3", "table"]
                    .iter()
                    .any(|t| tag.split_whitespace().next() == Some(t))
                {
                    text.push('\n');
                }
                text.push_str(rest);
            }
            None => text.push_str(piece),
        }
    }
    let entities = [
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    entities
        .iter()
        .fold(text, |text, (name, char)| text.replace(name, char))
}

/// No trailing blanks, no invisible filling, at most one blank line in a row.
fn clean(text: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    for line in text.lines() {
        let line: String = line
            .chars()
            .filter(|c| {
                !matches!(
                    c,
                    '\u{200B}' | '\u{200C}' | '\u{FEFF}' | '\u{AD}' | '\u{34F}' | '\0'
                )
            })
            .map(|c| if c == '\u{A0}' { ' ' } else { c })
            .collect();
        let line = if line.starts_with("-- ") && line.trim_end() == "--" {
            "-- ".to_string()
        } else {
            line.trim_end().to_string()
        };
        if !(line.is_empty() && out.last().is_none_or(String::is_empty)) {
            out.push(line);
        }
    }
    out.join("\n").trim_end().to_string()
}

/// Plain text: nothing is decorated but list items.
#[derive(Clone, Debug)]
pub struct Plain;

impl TextDecorator for Plain {
    type Annotation = ();

    fn decorate_link_start(&mut self, _url: &str) -> (String, ()) {
        (String::new(), ())
    }
    fn decorate_link_end(&mut self) -> String {
        String::new()
    }
    fn decorate_em_start(&self) -> (String, ()) {
        (String::new(), ())
    }
    fn decorate_em_end(&self) -> String {
        String::new()
    }
    fn decorate_strong_start(&self) -> (String, ()) {
        (String::new(), ())
    }
    fn decorate_strong_end(&self) -> String {
        String::new()
    }
    fn decorate_strikeout_start(&self) -> (String, ()) {
        (String::new(), ())
    }
    fn decorate_strikeout_end(&self) -> String {
        String::new()
    }
    fn decorate_code_start(&self) -> (String, ()) {
        (String::new(), ())
    }
    fn decorate_code_end(&self) -> String {
        String::new()
    }
    fn decorate_preformat_first(&self) {}
    fn decorate_preformat_cont(&self) {}
    fn decorate_image(&mut self, _src: &str, _title: &str) -> (String, ()) {
        (String::new(), ())
    }
    fn header_prefix(&self, _level: usize) -> String {
        String::new()
    }
    fn quote_prefix(&self) -> String {
        String::new()
    }
    fn unordered_item_prefix(&self) -> String {
        "- ".to_string()
    }
    fn ordered_item_prefix(&self, i: i64) -> String {
        format!("{i}. ")
    }
    fn make_subblock_decorator(&self) -> Self {
        Plain
    }
    fn decorate_superscript_start(&self) -> (String, ()) {
        (String::new(), ())
    }
    fn decorate_superscript_end(&self) -> String {
        String::new()
    }
    fn finalise(&mut self, _links: Vec<String>) -> Vec<TaggedLine<()>> {
        Vec::new()
    }
}
