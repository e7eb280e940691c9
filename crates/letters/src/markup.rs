//! What HTML itself says about quotes and signatures: marks set in the tree before it is laid out, read by the trimmer.

use crate::html_text::Plain;
use crate::stop;
use html2text::config::Config;
use html2text::{Element, Handle, RcDom};

/// Private-use characters, alone on their line.
const QUOTE_OPENS: char = '\u{E0F1}';
const QUOTE_CLOSES: char = '\u{E0F2}';
/// From here on it is history.
pub const HISTORY: char = '\u{E0F3}';
/// A signature begins.
pub const SIGNATURE_OPENS: char = '\u{E0F4}';
/// A signature ends.
pub const SIGNATURE_CLOSES: char = '\u{E0F5}';
/// A rule stood here: what is above and below are different lines.
const RULE: char = '\u{E0F6}';
/// A block that is indented, and a quote if an attribution stands above it.
const BARE_OPENS: char = '\u{E0F7}';
/// All of them: never accepted from outside.
pub const MARKS: [char; 7] = [
    QUOTE_OPENS,
    QUOTE_CLOSES,
    HISTORY,
    SIGNATURE_OPENS,
    SIGNATURE_CLOSES,
    RULE,
    BARE_OPENS,
];

/// Whether the line is one of our marks.
pub fn is_mark(line: &str) -> bool {
    line.trim_start_matches(['>', ' ']).starts_with(MARKS)
}

/// What an element is by its attributes.
enum Role {
    Plain,
    Gone,
    Rule,
    Quote,
    BareQuote,
    History,
    Signature,
}

/// Puts a marked paragraph around each quote and signature, and takes out what must not be laid out. The small trees it
/// answers own those paragraphs: dropping them empties the marks, so keep them until the layout is done.
pub fn mark(dom: &RcDom, config: &Config<Plain>) -> Vec<RcDom> {
    let small = MARKS
        .iter()
        .filter_map(|mark| config.parse_html(format!("<p>{mark}</p>").as_bytes()).ok());
    let small: Vec<RcDom> = small.collect();
    let marks: Vec<Handle> = small
        .iter()
        .filter_map(|tree| find(&tree.document, "p"))
        .collect();
    if let [opens, closes, history, signs, signed, rule, bare] = marks.as_slice() {
        let set = Marks {
            opens,
            closes,
            history,
            signs,
            signed,
            rule,
            bare,
        };
        set.walk(&dom.document, false);
    }
    small
}

struct Marks<'a> {
    opens: &'a Handle,
    closes: &'a Handle,
    history: &'a Handle,
    signs: &'a Handle,
    signed: &'a Handle,
    rule: &'a Handle,
    bare: &'a Handle,
}

impl Marks<'_> {
    fn walk(&self, node: &Handle, in_quote: bool) {
        let children = std::mem::take(&mut *node.children.borrow_mut());
        let mut kept = Vec::with_capacity(children.len());
        stop::look();
        for child in children {
            let role = role(&child, in_quote);
            match role {
                Role::Gone => continue,
                Role::Rule => {
                    kept.push(self.rule.clone());
                    continue;
                }
                Role::Quote => kept.push(self.opens.clone()),
                Role::BareQuote => kept.push(self.bare.clone()),
                Role::History => kept.push(self.history.clone()),
                Role::Signature => kept.push(self.signs.clone()),
                Role::Plain => {}
            }
            self.walk(&child, in_quote || is_quote_holder(&child));
            kept.push(child);
            match role {
                Role::Quote | Role::BareQuote => kept.push(self.closes.clone()),
                Role::Signature => kept.push(self.signed.clone()),
                _ => {}
            }
        }
        *node.children.borrow_mut() = kept;
    }
}

/// The attributes by which mail programs say what an element is.
#[derive(Default)]
struct Says {
    element: String,
    class: String,
    id: String,
    kind: String,
    style: String,
    name: String,
    smart: String,
}

fn says(node: &Handle) -> Says {
    let Element { name, attrs, .. } = &node.data else {
        return Says::default();
    };
    // Spans can be absurdly large and drive the layout into the ground.
    attrs
        .borrow_mut()
        .retain(|attr| !matches!(&*attr.name.local, "colspan" | "rowspan" | "start"));
    let attrs = attrs.borrow();
    let get = |wanted: &str| {
        let found = attrs.iter().find(|attr| &*attr.name.local == wanted);
        found
            .map(|attr| attr.value.chars().take(2000).collect::<String>().to_lowercase())
            .unwrap_or_default()
    };
    Says {
        element: name.local.to_string(),
        class: get("class"),
        id: get("id"),
        kind: get("type"),
        style: get("style"),
        name: get("name"),
        smart: get("data-smartmail"),
    }
}

/// Elements that no reader sees.
const UNSEEN: [&str; 7] = [
    "script", "style", "head", "title", "template", "noscript", "object",
];

/// Ids and classes under which mail programs put earlier letters.
const HISTORY_IDS: [&str; 10] = [
    "zwchr",
    "stopspelling",
    "messagereplysection",
    "divrplyfwdmsg",
    "appendonsend",
    "mail-editor-reference-message-container",
    "olk_src_body_section",
    "yahoo_quoted",
    "isreplycontent",
    "ms-outlook-mobile-body-separator-line",
];
const HISTORY_CLASSES: [&str; 10] = [
    "outlookmessageheader",
    "ms-outlook-mobile-reference-message",
    "yahoo_quoted",
    "yahooquoted",
    "zmail_extra",
    "freshdesk_quote",
    "front-blockquote",
    "missive_quote",
    "hs_reply",
    "mailru-blockquote",
];

/// Ids and classes under which they put signatures.
const SIGNATURE_IDS: [&str; 6] = [
    "signature",
    "applemailsignature",
    "ms-outlook-mobile-signature",
    "composer_signature",
    "ymail_android_signature",
    "messagesignaturesection",
];
const SIGNATURE_CLASSES: [&str; 6] = [
    "tutanota_signature",
    "gmail_signature",
    "moz-signature",
    "protonmail_signature_block",
    "ms-outlook-mobile-signature",
    "yahoo_signature",
];

fn role(node: &Handle, in_quote: bool) -> Role {
    let says = says(node);
    let style: String = says.style.chars().filter(|c| !c.is_whitespace()).collect();
    let named = if says.id.is_empty() { &says.name } else { &says.id };
    let id = named.trim_start_matches("x_");
    let classed = |names: &[&str]| names.iter().any(|name| says.class.contains(name));
    let hidden = style.contains("display:none") || style.contains("mso-hide:all");
    let cited = says.kind == "cite" || classed(&["quote", "cite"]) || style.contains("border-left");
    let signs =
        SIGNATURE_IDS.contains(&id) || classed(&SIGNATURE_CLASSES) && !classed(&["gmail_signature_prefix"]);
    match says.element.as_str() {
        element if UNSEEN.contains(&element) || hidden => Role::Gone,
        "hr" if HISTORY_IDS.contains(&id) => Role::History,
        "hr" => Role::Rule,
        "blockquote" if cited || in_quote => Role::Quote,
        "blockquote" => Role::BareQuote,
        "div" if is_indented(&style) => Role::BareQuote,
        _ if HISTORY_IDS.contains(&id) || classed(&HISTORY_CLASSES) => Role::History,
        "div" if classed(&["protonmail_quote", "tutanota_quote"]) => Role::History,
        _ if says.smart == "gmail_signature" || signs => Role::Signature,
        _ => Role::Plain,
    }
}

/// A bar on the left and room beside it: how Outlook and others draw a quote, and designers much else.
fn is_indented(style: &str) -> bool {
    style.contains("border-left:")
        && style.contains("solid")
        && style.contains("padding")
        && !style.contains("border-left:none")
        && !style.contains("border-left:0")
}

/// Inside these every blockquote is history, whatever it says of itself.
fn is_quote_holder(node: &Handle) -> bool {
    let says = says(node);
    says.class.contains("gmail_quote")
        || says.class.contains("yahoo_quoted")
        || says.class.contains("protonmail_quote")
}

fn find(node: &Handle, element: &str) -> Option<Handle> {
    if let Element { name, .. } = &node.data
        && &*name.local == element
    {
        return Some(node.clone());
    }
    node.children
        .borrow()
        .iter()
        .find_map(|child| find(child, element))
}

/// Turns quote marks into `> ` at the start of the lines between them.
pub fn prefix_quotes(rendered: &str) -> String {
    let lines: Vec<&str> = rendered.lines().collect();
    let quote_mark = |at: usize| {
        lines
            .get(at)
            .is_some_and(|line| line.trim().starts_with([QUOTE_OPENS, QUOTE_CLOSES, BARE_OPENS]))
    };
    let mut open: Vec<bool> = Vec::new();
    let (mut depth, mut above) = (0usize, "");
    let mut out = String::with_capacity(rendered.len());
    for (at, line) in lines.iter().enumerate() {
        let content = line.trim();
        match content.chars().next() {
            Some(mark @ (QUOTE_OPENS | BARE_OPENS)) => {
                open.push(mark == QUOTE_OPENS || depth > 0 || introduces(above));
                depth += usize::from(open.last() == Some(&true));
            }
            Some(QUOTE_CLOSES) => depth -= usize::from(open.pop() == Some(true)),
            // Inside a quote everything is history already.
            Some(mark) if depth > 0 && MARKS.contains(&mark) => {}
            // The marks are paragraphs of their own; the blank lines they bring are not the letter's.
            None if depth > 0 && (quote_mark(at + 1) || at > 0 && quote_mark(at - 1)) => {}
            _ => {
                out.push_str(&"> ".repeat(depth.min(20)));
                out.push_str(if depth > 0 { content } else { line });
                out.push('\n');
                if !content.is_empty() {
                    above = content;
                }
            }
        }
    }
    out
}

/// Whether the line reads like "On 3 March 2026 Jane wrote:".
fn introduces(line: &str) -> bool {
    line.len() < 400 && line.ends_with(':') && line.chars().filter(char::is_ascii_digit).count() >= 4
}
