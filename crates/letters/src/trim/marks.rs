//! Quotes that are marked by something else than `>`: by `|`, or by the initials of who wrote and `>` (`AB> `).

use super::lines::{Kind, Line};

/// What shells and databases print before what is typed; nobody's initials.
const PROMPTS: [&str; 8] = ["PS", "SQL", "C", "D", "IRB", "R", "MYSQL", "DB"];

/// Makes quotes of such lines: two of one mark at least, and above those of `|`, which also draws tables, a line that
/// introduces them.
pub fn read(lines: &mut [Line]) {
    let mut at = 0;
    while at < lines.len() {
        let Some(mark) = mark_of(&lines[at]) else {
            at += 1;
            continue;
        };
        let goes_on = |line: &Line| mark_of(line) == Some(mark);
        let length = lines[at..].iter().take_while(|line| goes_on(line)).count();
        if length >= 2 && (mark != "|" || is_introduced(&lines[..at])) {
            lines[at..at + length]
                .iter_mut()
                .for_each(|line| line.kind = Kind::Quote);
        }
        at += length;
    }
}

fn mark_of<'t>(line: &Line<'t>) -> Option<&'t str> {
    if line.kind != Kind::Own {
        return None;
    }
    let raw = line.raw.trim();
    if raw.starts_with('|') {
        return (raw.len() == 1 || !raw.ends_with('|')).then_some("|");
    }
    let (initials, rest) = raw.split_once('>')?;
    let sound = (1..=4).contains(&initials.len()) && initials.bytes().all(|b| b.is_ascii_uppercase());
    let apart = rest.is_empty() || rest.starts_with([' ', '>']);
    (sound && apart && !PROMPTS.contains(&initials)).then_some(initials)
}

fn is_introduced(above: &[Line]) -> bool {
    let last = above.iter().rev().find(|line| line.kind != Kind::Blank);
    last.is_some_and(|line| {
        let digits = line.bare.chars().filter(char::is_ascii_digit).count();
        line.kind == Kind::Own && line.bare.ends_with(':') && (digits >= 4 || line.bare.contains('@'))
    })
}
