//! The choices of what becomes of tickets on the way, each with the letters it sends and when.

use crate::closing::editing::Fate;
use crate::closing::editing::forecast::Forecast;
use crate::store::Problem;
use crate::web::Page;

/// One choice.
pub struct FateShown {
    pub fate: Fate,
    pub label: String,
    /// How many letters.
    pub letters: String,
    /// On which days.
    pub days: String,
    pub chosen: bool,
}

/// The words of the choices when a policy is changed.
const CHANGING: [(Fate, &str); 3] = [
    (Fate::Keep, "policies-fate-keep"),
    (Fate::Move, "policies-fate-move"),
    (Fate::StartToday, "policies-fate-start-today"),
];
/// And when it is switched on.
pub const SWITCHING: [(Fate, &str); 3] = [
    (Fate::StartToday, "policies-on-start-today"),
    (Fate::Move, "policies-on-move"),
    (Fate::Keep, "policies-on-keep"),
];

/// The choices when a policy is changed; by default tickets keep their version.
pub fn changing(forecast: &Forecast, chosen: Option<Fate>, page: &Page) -> Vec<FateShown> {
    shown(forecast, chosen.unwrap_or(Fate::Keep), &CHANGING, page)
}

/// The choices as they are shown.
pub fn shown(forecast: &Forecast, chosen: Fate, choices: &[(Fate, &str); 3], page: &Page) -> Vec<FateShown> {
    let shown = |(fate, key): &(Fate, &str)| {
        let letters = forecast.of(*fate);
        let at_once = letters.iter().filter(|at| **at <= page.now).count();
        let arguments = [
            ("number", number(letters.len()).into()),
            ("now", number(at_once).into()),
        ];
        FateShown {
            fate: *fate,
            label: page.words.say(key),
            letters: page.words.say_with("policies-fate-letters", &arguments),
            days: days(letters, page),
            chosen: *fate == chosen,
        }
    };
    choices.iter().map(shown).collect()
}

/// "Thu 26 Nov 12, Fri 27 Nov 3": how many on which day, in order.
fn days(letters: &[jiff::Timestamp], page: &Page) -> String {
    let mut days: Vec<(String, i64)> = vec![];
    for at in letters {
        let day = page.day(at);
        match days.last_mut().filter(|(last, _)| *last == day) {
            Some((_, count)) => *count += 1,
            None => days.push((day, 1)),
        }
    }
    let said = days.into_iter().map(|(day, count)| {
        let said = [("day", day.into()), ("number", count.into())];
        page.words.say_with("policies-fate-day", &said)
    });
    said.collect::<Vec<_>>().join(", ")
}

/// A count for words.
pub fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// So many letters an hour at most, if any number was typed.
pub fn an_hour(typed: &str) -> Result<Option<u32>, Problem> {
    match typed {
        "" => Ok(None),
        text => match text.parse() {
            Ok(number @ 1..=1_000_000) => Ok(Some(number)),
            _ => Err(Problem {
                field: "ramp",
                key: "endings-number-wrong",
            }),
        },
    }
}
