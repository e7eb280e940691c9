//! Dates as mail programs write them for people, in the header blocks of forwarded letters: "Montag, 2. März 2026 14:02",
//! "Mon, Mar 2, 2026 at 2:02 PM", "lundi 2 mars 2026 à 14:02".

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};
use regex::{Captures, Regex};
use std::sync::LazyLock;

/// Characters that are looked at.
const LONGEST: usize = 120;

static ISO: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\b(?P<y>\d{4})\s?[-/.年년]\s?(?P<m>\d{1,2})\s?[-/.月월]\s?(?P<d>\d{1,2})[日일]?").ok()
});

static NUMBERS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\b(?P<a>\d{1,2})[./-](?P<b>\d{1,2})[./-](?P<y>\d{4}|\d{2})\b").ok());

/// "2. März 2026", "2 de marzo de 2026", "2-mars-2026".
static DAY_FIRST: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?P<d>\d{1,2})(?:\.|er|st|nd|rd|th|º)?[\s-]*(?:de\s+|of\s+)?(?P<m>\p{L}{3,12})\.?,?[\s-]*(?:de\s+|del\s+)?(?P<y>\d{4})\b").ok()
});

/// "March 2, 2026", "Mar 2 2026".
static MONTH_FIRST: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?P<m>\p{L}{3,12})\.?[\s-]+(?P<d>\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(?P<y>\d{4})\b").ok()
});

static TIME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)(?P<h>\d{1,2})\s?[:.h]\s?(?P<m>\d{2})(?:[:.](?P<s>\d{2}))?(?:\s*(?P<half>[ap])\.?\s?m\b)?",
    )
    .ok()
});

static ZONE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?P<sign>[+\-−–])\s?(?P<h>\d{1,2})(?::?(?P<m>\d{2}))?\b").ok());

/// Names of zones and their hours east of Greenwich.
const ZONES: [(&str, i32); 18] = [
    ("cest", 2),
    ("mesz", 2),
    ("haec", 2),
    ("cet", 1),
    ("mez", 1),
    ("hnec", 1),
    ("bst", 1),
    ("edt", -4),
    ("est", -5),
    ("cdt", -5),
    ("cst", -6),
    ("mdt", -6),
    ("mst", -7),
    ("pdt", -7),
    ("pst", -8),
    ("gmt", 0),
    ("utc", 0),
    ("z", 0),
];

/// How months begin in the languages whose programs we know, January first.
const MONTHS: [&[&str]; 12] = [
    &["jan", "jän", "ene", "gen", "led", "sty", "янв", "oca"],
    &["feb", "fév", "fev", "fèv", "lut", "úno", "фев", "şub"],
    &["mar", "mär", "mae", "mrz", "maa", "mrt", "bře", "мар"],
    &["apr", "avr", "abr", "dub", "kwi", "апр", "nis"],
    &["may", "mai", "mei", "mag", "maj", "kvě", "мая", "май"],
    &["jun", "juin", "giu", "čer", "cze", "июн", "haz"],
    &["jul", "juil", "lug", "čec", "lip", "июл", "tem"],
    &["aug", "aoû", "aou", "ago", "srp", "sie", "авг", "ağu"],
    &["sep", "set", "zář", "wrz", "сен", "eyl"],
    &["oct", "okt", "ott", "out", "říj", "paź", "окт", "eki"],
    &["nov", "lis", "ноя", "kas"],
    &["dec", "déc", "dez", "dic", "pro", "gru", "дек", "ara"],
];

/// The moment a person's date means. `offset` is taken, in seconds east of Greenwich, where the date names no zone.
pub fn read(text: &str, offset: i32) -> Option<Timestamp> {
    let text: String = text.chars().take(LONGEST).collect();
    let text = text.replace(['\u{A0}', '\u{202F}'], " ");
    let (day, rest) = day(&text)?;
    let (time, rest) = match TIME.as_ref()?.captures(&rest) {
        Some(found) => (clock(&found)?, without(&rest, &found)),
        None => return None,
    };
    let moment = DateTime::new(day.0, day.1, day.2, time.0, time.1, time.2, 0).ok()?;
    let offset = Offset::from_seconds(zone(&rest).unwrap_or(offset)).ok()?;
    Some(moment.to_zoned(TimeZone::fixed(offset)).ok()?.timestamp())
}

/// Year, month and day, and what is left of the text.
fn day(text: &str) -> Option<((i16, i8, i8), String)> {
    let number = |found: &Captures, name: &str| found.name(name)?.as_str().parse::<i16>().ok();
    if let Some(found) = ISO.as_ref()?.captures(text) {
        let day = (
            number(&found, "y")?,
            number(&found, "m")? as i8,
            number(&found, "d")? as i8,
        );
        return Some((day, without(text, &found)));
    }
    for shape in [&DAY_FIRST, &MONTH_FIRST] {
        for found in shape.as_ref()?.captures_iter(text) {
            if let Some(month) = found.name("m").and_then(|name| month(name.as_str())) {
                let day = (number(&found, "y")?, month, number(&found, "d")? as i8);
                return Some((day, without(text, &found)));
            }
        }
    }
    let found = NUMBERS.as_ref()?.captures(text)?;
    let (a, b) = (number(&found, "a")?, number(&found, "b")?);
    let rest = without(text, &found);
    // Only America writes the month first, and its clocks have two halves.
    let lower = rest.to_lowercase();
    let american = text.contains('/') && (lower.contains("am") || lower.contains("pm"));
    let (day, month) = if b > 12 || (american && a <= 12) {
        (b, a)
    } else {
        (a, b)
    };
    let year = match number(&found, "y")? {
        short if short < 100 => short + 2000,
        year => year,
    };
    Some(((year, month as i8, day as i8), rest))
}

fn month(name: &str) -> Option<i8> {
    let name = name.to_lowercase();
    let found = MONTHS
        .iter()
        .position(|starts| starts.iter().any(|start| name.starts_with(start)))?;
    Some(found as i8 + 1)
}

fn clock(found: &Captures) -> Option<(i8, i8, i8)> {
    let number = |name: &str| {
        found
            .name(name)
            .map_or(Ok(0), |digits| digits.as_str().parse::<i8>())
    };
    let hour = match (number("h").ok()?, found.name("half").map(|half| half.as_str())) {
        (12, Some("a" | "A")) => 0,
        (hour, Some("p" | "P")) if hour < 12 => hour + 12,
        (hour, _) => hour,
    };
    Some((hour, number("m").ok()?, number("s").ok()?))
}

fn zone(rest: &str) -> Option<i32> {
    if let Some(found) = ZONE.as_ref()?.captures(rest) {
        let number = |name: &str| {
            found
                .name(name)
                .map_or(Some(0), |digits| digits.as_str().parse::<i32>().ok())
        };
        let seconds = number("h")? * 3600 + number("m")? * 60;
        return Some(if &found["sign"] == "+" { seconds } else { -seconds });
    }
    let lower = rest.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphabetic());
    words.find_map(|word| {
        ZONES
            .iter()
            .find(|(name, _)| *name == word)
            .map(|(_, hours)| hours * 3600)
    })
}

fn without(text: &str, found: &Captures) -> String {
    found.get(0).map_or_else(String::new, |whole| {
        format!("{} {}", &text[..whole.start()], &text[whole.end()..])
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn dates_of_many_programs_mean_the_same_moment() {
        for text in [
            "Montag, 2. März 2026 14:02",
            "Montag, 2. März 2026 um 14:02:31 MEZ",
            "Mon, Mar 2, 2026 at 2:02 PM",
            "Monday, March 2, 2026 2:02:00 PM",
            "2 March 2026 at 13:02:00 GMT",
            "lundi 2 mars 2026 14:02",
            "lun. 2 mars 2026 à 14:02",
            "2 mars 2026 à 14:02:11 UTC+1",
            "Mon, 2 Mar 2026 14:02:05 +0100",
            "02.03.2026 14:02",
            "02/03/2026 14h02",
            "3/2/2026 2:02 PM",
            "2026-03-02 14:02",
            "lunes, 2 de marzo de 2026 14:02",
            "lunedì 2 marzo 2026 14:02",
            "maandag 2 maart 2026 14:02",
            "2026年3月2日 14:02",
        ] {
            let read = super::read(text, 3600).map(|moment| moment.to_string());
            let read = read.unwrap_or_default();
            assert!(read.starts_with("2026-03-02T13:02"), "{text}: {read}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "yesterday",
            "2 Foo 2026 14:02",
            "31.02.2026 14:02",
            "99:99 2026-03-02",
            "March 2026",
        ] {
            assert_eq!(super::read(text, 0), None, "{text}");
        }
    }
}
