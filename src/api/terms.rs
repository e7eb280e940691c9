//! The words and `field:value` terms of a search, as a client wrote them: what is read is told apart from what is not, so
//! that a condition nobody understands is an error and not an empty answer. Pure.

use super::refusals::Refusal;
use crate::events::Field;
use crate::search::{is_field, is_time};
use crate::tickets::facts::{self, Fact, Kind};

/// What results can be ordered by.
const ORDERS: [&str; 9] = [
    "id",
    "created_at",
    "created",
    "updated_at",
    "updated",
    "status",
    "priority",
    "ticket_type",
    "relevance",
];

/// One term of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    pub not: bool,
    /// The field in lower case; None for a word.
    pub field: Option<String>,
    pub sign: String,
    pub value: String,
}

/// Schemes and the like: what follows their colon is part of what was pasted.
const PASTED: [&str; 10] = [
    "http",
    "https",
    "ftp",
    "file",
    "mailto",
    "tel",
    "sip",
    "urn",
    "re",
    "localhost",
];

/// More terms than these are not looked at.
const MOST: usize = 200;

/// The terms of a query, in order. Inside quotation marks nothing is a sign.
pub fn terms(text: &str) -> Vec<Term> {
    let (mut found, mut part, mut open, mut quoted) = (vec![], String::new(), false, None);
    for c in text.chars().chain([' ']) {
        match c {
            '"' => {
                open = !open;
                quoted = quoted.or(Some(part.len()));
            }
            c if c.is_whitespace() && !open => {
                found.extend(term(&part, quoted));
                (part, quoted) = (String::new(), None);
            }
            c => part.push(c),
        }
    }
    // A mark that nobody closed quotes the rest.
    found.extend(term(&part, quoted));
    found.truncate(MOST);
    found
}

fn term(part: &str, quoted: Option<usize>) -> Option<Term> {
    let (not, part, quoted) = match part.strip_prefix('-') {
        Some(rest) if !rest.is_empty() && quoted != Some(0) => (true, rest, quoted.map(|at| at - 1)),
        _ => (false, part, quoted),
    };
    if part.trim().is_empty() {
        return None;
    }
    let word = Term {
        not,
        field: None,
        sign: String::new(),
        value: part.to_owned(),
    };
    let signs = &part[..quoted.unwrap_or(part.len())];
    let Some(at) = signs.find([':', '<', '>']) else {
        return Some(word);
    };
    let (name, rest) = part.split_at(at);
    let value = rest.trim_start_matches([':', '<', '>', '=']);
    let sign = &rest[..rest.len() - value.len()];
    let name = name.to_lowercase();
    let named = name.len() >= 2
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && !PASTED.contains(&name.as_str());
    if !named || value.is_empty() || value.starts_with(['/', '\\']) || sign.len() > 2 {
        return Some(word);
    }
    Some(Term {
        not,
        field: Some(name),
        sign: sign.to_owned(),
        value: value.to_owned(),
    })
}

/// That no field has this name.
pub fn unknown(term: &Term) -> Refusal {
    let field = term.field.as_deref().unwrap_or_default();
    Refusal::Term(format!("Invalid search: there is no field {field}"))
}

/// That a value is none of its field's.
pub fn unreadable(term: &Term) -> Refusal {
    let field = term.field.as_deref().unwrap_or_default();
    let asked = format!("{field}{}{}", term.sign, term.value);
    Refusal::Term(format!("Invalid search: {asked} cannot be read"))
}

/// Whether every term of a search for tickets is understood.
pub fn check_of_tickets(text: &str) -> Result<(), Refusal> {
    for term in terms(text) {
        let Some(field) = term.field.as_deref() else {
            continue;
        };
        if !is_field(field) && !matches!(field, "order_by" | "sort") {
            return Err(unknown(&term));
        }
        if !is_readable(field, &term.value.to_lowercase()) {
            return Err(unreadable(&term));
        }
    }
    Ok(())
}

/// Whether results can be ordered so; nothing asked is well.
pub fn check_order(by: Option<&str>) -> Result<(), Refusal> {
    match by {
        Some(by) if !ORDERS.contains(&by) => Err(Refusal::Term(format!(
            "Invalid search: nothing is ordered by {by}"
        ))),
        _ => Ok(()),
    }
}

fn is_readable(name: &str, value: &str) -> bool {
    match name {
        "id" | "ticket_id" => value.parse::<i64>().is_ok(),
        "order_by" => check_order(Some(value)).is_ok(),
        "created" | "created_at" | "updated" | "updated_at" | "solved" | "solved_at" => {
            value == "none" || is_time(value)
        }
        name => facts::searched_as(name).is_none_or(|fact| is_readable_as(fact, value)),
    }
}

/// Facts that the API sets have the values that it knows; other programs have more channels and languages than we.
fn is_readable_as(fact: &Fact, value: &str) -> bool {
    let none = value == "none" && !fact.needed;
    match (fact.kind, fact.field) {
        (Kind::Time, _) => none || is_time(value),
        (Kind::Code(_), Field::Status) if value == "hold" => true,
        // `type:user` and so on name the kind of thing that is sought.
        (Kind::Code(_), Field::Type) if matches!(value, "ticket" | "user" | "group" | "organization") => true,
        (Kind::Code(codes), _) if fact.set.api => none || codes.contains(&value),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        let show = |term: Term| {
            let not = if term.not { "-" } else { "" };
            match term.field {
                Some(field) => format!("{not}{field} {} [{}]", term.sign, term.value),
                None => format!("{not}[{}]", term.value),
            }
        };
        terms(text).into_iter().map(show).collect()
    }

    #[test]
    fn words_fields_and_quotes() {
        assert_eq!(
            shown(r#"type:user -role:admin name:"Ann Lee" created>=2026-01-01 created<4hours "a:b c" lampe"#),
            [
                "type : [user]",
                "-role : [admin]",
                "name : [Ann Lee]",
                "created >= [2026-01-01]",
                "created < [4hours]",
                "[a:b c]",
                "[lampe]"
            ]
        );
    }

    #[test]
    fn what_people_paste_is_a_word() {
        for pasted in [
            "02:00:5e:10:4a:7f",
            "https://shop.example.net/item/7?x=1",
            r"C:\Projekt\x\file_v2.txt",
            "10:30",
            "mailto:ann@x.example",
            "a:",
            "status:",
            ":",
            "-",
            "x:y",
            "--",
            "tel:+33",
            "->",
            "\"open:quote",
        ] {
            assert!(terms(pasted).iter().all(|term| term.field.is_none()), "{pasted}");
        }
        assert!(terms("").is_empty());
    }
}
