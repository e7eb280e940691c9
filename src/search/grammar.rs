//! What people and programs type: `lamp -blue "broken glass" status<solved requester:ann@x tags:vip created>2026-01-01`.
//! Pure: words in, wishes out. Every text is taken; what is no condition is a word.

use crate::tickets::facts;

/// One part of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wish {
    pub not: bool,
    pub what: What,
}

/// What a part asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    /// A word, or several in this order.
    Text(String),
    /// A word that begins so.
    Beginning(String),
    /// A long number typed in groups: `01 23 45 67 89`.
    Number(Vec<String>),
    /// A field's value.
    Field { name: String, sign: Sign, value: String },
}

/// How a field is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Is,
    Above,
    AtLeast,
    Below,
    AtMost,
}

/// The names that are fields beside those of facts.
const BESIDE_FACTS: [&str; 10] = [
    "id",
    "ticket_id",
    "description",
    "comment",
    "created",
    "created_at",
    "updated",
    "updated_at",
    "solved",
    "solved_at",
];

/// Whether a name is a field. A colon behind any other word is a sign like others: `02:00:5e`, `C:\Projekt`.
pub fn is_field(name: &str) -> bool {
    BESIDE_FACTS.contains(&name) || facts::searched_as(name).is_some()
}

/// The parts of a query, in order.
pub(super) fn parse(text: &str) -> Vec<Wish> {
    let mut rest = text.trim_start();
    let mut wishes = Vec::new();
    while !rest.is_empty() {
        let (not, after) = match rest.strip_prefix('-') {
            Some(after) if after.starts_with(|c: char| !c.is_whitespace()) => (true, after),
            _ => (false, rest),
        };
        let (part, quoted, left) = part(after);
        if let Some(what) = what(&part, quoted) {
            wishes.push(Wish { not, what });
        }
        rest = left.trim_start();
    }
    with_numbers(wishes)
}

/// The same, with neighbouring groups of digits as the one number they may be.
fn with_numbers(wishes: Vec<Wish>) -> Vec<Wish> {
    let is_group = |wish: &Wish| match &wish.what {
        What::Text(text) => {
            !wish.not
                && text.contains(|c: char| c.is_ascii_digit())
                && text.chars().all(|c| c.is_ascii_digit() || "+()./-".contains(c))
        }
        _ => false,
    };
    let mut joined = Vec::new();
    for run in wishes.chunk_by(|one, other| is_group(one) && is_group(other)) {
        let groups: Vec<String> = run
            .iter()
            .filter_map(|wish| match &wish.what {
                What::Text(text) if run.len() > 1 => Some(text.clone()),
                _ => None,
            })
            .collect();
        if groups.is_empty() {
            joined.extend_from_slice(run);
        } else {
            let what = What::Number(groups);
            joined.push(Wish { not: false, what });
        }
    }
    joined
}

/// The next part without its quotation marks, where its quoted text begins, and what is left.
fn part(text: &str) -> (String, Option<usize>, &str) {
    let (mut part, mut open, mut quoted) = (String::new(), false, None);
    for (at, c) in text.char_indices() {
        match c {
            '"' => {
                open = !open;
                quoted = quoted.or(Some(part.len()));
            }
            c if c.is_whitespace() && !open => return (part, quoted, &text[at..]),
            c => part.push(c),
        }
    }
    (part, quoted, "")
}

fn what(part: &str, quoted: Option<usize>) -> Option<What> {
    // Inside quotation marks nothing is a sign.
    let signs = &part[..quoted.unwrap_or(part.len())];
    if let Some(at) = signs.find([':', '<', '>']) {
        let (name, sign_and_value) = part.split_at(at);
        let name = name.to_lowercase();
        let (sign, value) = sign(sign_and_value);
        if is_field(&name) && !value.is_empty() {
            return Some(What::Field {
                name,
                sign,
                value: value.to_owned(),
            });
        }
    }
    match part.strip_suffix('*') {
        Some(start) if quoted.is_none() && !start.is_empty() => Some(What::Beginning(start.to_owned())),
        _ if part.is_empty() => None,
        _ => Some(What::Text(part.to_owned())),
    }
}

fn sign(text: &str) -> (Sign, &str) {
    for (mark, sign) in [
        (">=", Sign::AtLeast),
        ("<=", Sign::AtMost),
        (":>", Sign::Above),
        (":<", Sign::Below),
        (">", Sign::Above),
        ("<", Sign::Below),
        (":", Sign::Is),
    ] {
        if let Some(value) = text.strip_prefix(mark) {
            return (sign, value);
        }
    }
    (Sign::Is, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        let show = |wish: Wish| {
            let what = match wish.what {
                What::Text(text) => format!("[{text}]"),
                What::Beginning(text) => format!("[{text}…]"),
                What::Number(groups) => format!("number {groups:?}"),
                What::Field { name, sign, value } => format!("{name} {sign:?} [{value}]"),
            };
            if wish.not { format!("not {what}") } else { what }
        };
        parse(text).into_iter().map(show).collect()
    }

    #[test]
    fn words_fields_signs_and_quotes() {
        assert_eq!(
            shown(
                r#"lampe "verre cassé" -bleu status<solved created>=2026-01-01 tags:vip requester:"Ann Lee" kaff*"#
            ),
            [
                "[lampe]",
                "[verre cassé]",
                "not [bleu]",
                "status Below [solved]",
                "created AtLeast [2026-01-01]",
                "tags Is [vip]",
                "requester Is [Ann Lee]",
                "[kaff…]",
            ]
        );
    }

    #[test]
    fn what_is_no_condition_is_a_word() {
        assert_eq!(
            shown(r#"http://lumen.example "status:open" a-b - : "unclosed quote"#),
            [
                "[http://lumen.example]",
                "[status:open]",
                "[a-b]",
                "[-]",
                "[:]",
                "[unclosed quote]"
            ]
        );
        assert_eq!(
            shown(r"foo:bar 02:00:5e C:\Projekt status: a: 01 23 45"),
            [
                "[foo:bar]",
                "[02:00:5e]",
                r"[C:\Projekt]",
                "[status:]",
                "[a:]",
                r#"number ["01", "23", "45"]"#
            ]
        );
    }
}
