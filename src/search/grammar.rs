//! What people and programs type: `lamp -blue "broken glass" status<solved requester:ann@x tags:vip created>2026-01-01`.
//! Pure: words in, wishes out. Every text is taken; what is no condition is a word.

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
    wishes
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
        let whole = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        let (sign, value) = sign(sign_and_value);
        if whole && !value.is_empty() && !value.starts_with("//") {
            return Some(What::Field {
                name: name.to_lowercase(),
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
    }
}
