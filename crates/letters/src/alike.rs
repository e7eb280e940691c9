//! Whether two texts say the same. Robots count and tell the time, so small numbers and times are no words; an order, an
//! amount or a telephone number is one, and another one is said by somebody else or of something else.

use regex::Regex;
use std::sync::LazyLock;

/// Days and times of the day, as machines write them.
static TIMES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let day = r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}";
    let time = r"\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?";
    Regex::new(&format!(r"(?:{day})(?:[T ,]+{time})?Z?|{time}Z?")).ok()
});

/// A number with what may stand between its digits: `06 11 22 33 44`, `1.001`, `0171-2345`.
static NUMBERS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\d+(?:[ .\-/]\d+)*").ok());

/// Digits from which a number says something.
const TELLING: usize = 4;

/// Whether both have the same words.
pub fn says_the_same(one: &str, other: &str) -> bool {
    let one = words(one);
    !one.is_empty() && one == words(other)
}

fn words(text: &str) -> String {
    let (Some(times), Some(numbers)) = (TIMES.as_ref(), NUMBERS.as_ref()) else {
        return text.to_owned();
    };
    let text = times.replace_all(text, " ");
    let text = numbers.replace_all(&text, |found: &regex::Captures| {
        let digits: String = found[0].chars().filter(char::is_ascii_digit).collect();
        if digits.len() < TELLING {
            String::new()
        } else {
            digits
        }
    });
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::says_the_same;

    #[test]
    fn a_counting_robot_says_the_same_and_two_people_do_not() {
        for (one, other) in [
            ("The disk is full. Event 7.", "The disk is full.  Event 123."),
            (
                "Down since 2026-12-01T10:00:03Z",
                "Down since 2026-12-01T10:04:17Z",
            ),
            (
                "Backup failed at 10:00:01 on 1.12.2026",
                "Backup failed at 23:59:59 on 31.12.2026",
            ),
            (
                "Bonjour, où est ma commande 4711 ?",
                "Bonjour,\noù est ma commande 4711 ?",
            ),
        ] {
            assert!(says_the_same(one, other), "{one} / {other}");
        }
        for (one, other) in [
            (
                "Please call me back at 0611111111",
                "Please call me back at 0622222222",
            ),
            ("Rappelez-moi au 06 11 11 11 11", "Rappelez-moi au 06 22 22 22 22"),
            ("Bitte um Rückruf: 0171-2345", "Bitte um Rückruf: 0171-2346"),
            (
                "Please refund order 1001 to my card",
                "Please refund order 1002 to my card",
            ),
            ("I am Ann and my lamp is dead", "I am Bob and my lamp is dead"),
            ("", ""),
            ("12", "13"),
        ] {
            assert!(!says_the_same(one, other), "{one} / {other}");
        }
    }
}
