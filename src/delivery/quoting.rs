//! What a reply quotes: the words it answers, and who wrote them when, in the reader's language.

use crate::calendars;
use crate::correspondence::Block;
use crate::languages::{Words, Zone};
use crate::people::Person;
use crate::store::{Act, Result};
use crate::tickets::Message;

/// More lines than these are not quoted: the customer has them.
const QUOTED_LINES: usize = 30;
/// Nor more characters: a line may be a whole log.
const QUOTED: usize = 4_000;

/// The subject of an answer; one "Re:" is enough.
pub(super) fn as_answer(subject: &str) -> String {
    let already = subject
        .get(..3)
        .is_some_and(|start| start.eq_ignore_ascii_case("re:"));
    if already {
        subject.to_owned()
    } else {
        format!("Re: {subject}")
    }
}

/// The quoted message for this reader.
pub(super) fn quote(act: &mut Act, words: Words, to: &Person, earlier: &Message) -> Result<[Block; 2]> {
    let zone = zone_of(act, to)?;
    Ok([
        Block::Small(who_wrote(words, &zone, to, earlier)),
        Block::Quote(first_lines(&earlier.text)),
    ])
}

fn who_wrote(words: Words, zone: &Zone, to: &Person, earlier: &Message) -> String {
    let date = words.exactly(earlier.created_at, zone);
    if earlier.author_id == to.id {
        words.say_one("delivery-you-wrote", "date", date)
    } else {
        let name = earlier.author_name.clone();
        let arguments = [("name", name.into()), ("date", date.into())];
        words.say_with("delivery-someone-wrote", &arguments)
    }
}

fn first_lines(text: &str) -> String {
    let text = text.trim();
    let short = text.char_indices().nth(QUOTED).map(|(end, _)| &text[..end]);
    let mut lines: Vec<&str> = short.unwrap_or(text).lines().take(QUOTED_LINES + 1).collect();
    if lines.len() > QUOTED_LINES || short.is_some() {
        lines.truncate(QUOTED_LINES);
        lines.push("…");
    }
    lines.join("\n")
}

/// The reader's own time zone, or the desk's.
fn zone_of(act: &mut Act, person: &Person) -> Result<Zone> {
    let own = person.time_zone.as_ref().and_then(|name| Zone::get(name).ok());
    match own {
        Some(zone) => Ok(zone),
        None => calendars::zone(act),
    }
}
