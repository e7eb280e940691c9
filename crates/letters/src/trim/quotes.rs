//! Which quoted lines to fold: history below or above the words, but not the quotes that are answered one by one.

use super::attribution;
use super::lines::{Kind, Line};

/// A run of quoted lines with the attribution above it.
struct Run {
    start: usize,
    end: usize,
    attributed: bool,
}

/// Folds quotes that nobody answers line by line.
pub fn fold(lines: &mut [Line]) {
    join_broken(lines);
    let runs = runs(lines);
    let Some(last_own) = lines.iter().rposition(Line::is_own) else {
        // Nothing but quotes: hidden only when a mail program introduced them.
        if runs.first().is_some_and(|run| run.attributed) {
            runs.iter().for_each(|run| hide(lines, run));
        }
        return;
    };
    let first_own = lines.iter().position(Line::is_own).unwrap_or(last_own);
    let (answered, trailing): (Vec<Run>, Vec<Run>) = runs.into_iter().partition(|run| run.start < last_own);
    trailing.iter().for_each(|run| hide(lines, run));
    // One quote with the answer below it is history; several with words between them are a conversation.
    if let [only] = answered.as_slice()
        && (only.attributed || only.start < first_own)
    {
        hide(lines, only);
    }
}

/// The rest of a quoted line that a program broke stands without `>` right between two quoted lines.
fn join_broken(lines: &mut [Line]) {
    for at in 1..lines.len().saturating_sub(1) {
        let around = (lines[at - 1].kind, lines[at + 1].kind);
        if lines[at].kind == Kind::Own
            && around == (Kind::Quote, Kind::Quote)
            && (is_broken_off(lines[at - 1].bare, lines[at].bare)
                || is_rest_of_link(lines[at - 1].bare, lines[at].bare))
        {
            lines[at].kind = Kind::Quote;
        }
    }
}

/// Whether the first word of the rest found no more room on the line above, which ends within a sentence.
fn is_broken_off(above: &str, rest: &str) -> bool {
    let word = rest
        .split_whitespace()
        .next()
        .map_or(0, |word| word.chars().count());
    let (width, length) = (above.chars().count(), rest.chars().count());
    let goes_on = length <= 40 || (length <= 80 && rest.starts_with(char::is_lowercase));
    goes_on && width <= 85 && width + word > 68 && !above.ends_with(['.', '?', '!', ':'])
}

/// Whether the line is nothing but a link, or ends one that is open above.
fn is_rest_of_link(above: &str, rest: &str) -> bool {
    let open = |(opens, closes): (char, char)| {
        let inside = above.rsplit_once(opens).map(|(_, inside)| inside);
        inside.is_some_and(|inside| inside.starts_with("http") && !inside.contains(closes))
            && rest.contains(closes)
            && !rest.contains(' ')
    };
    let alone = rest.trim_matches(['(', ')', '<', '>', ' ']);
    (alone.starts_with("http") && !alone.contains(' ')) || [('(', ')'), ('<', '>')].into_iter().any(open)
}

fn hide(lines: &mut [Line], run: &Run) {
    lines[run.start..run.end]
        .iter_mut()
        .for_each(|line| line.shown = false);
}

fn runs(lines: &[Line]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut open = false;
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.shown) {
        match line.kind {
            Kind::Quote | Kind::Attribution => {
                let attribution = line.kind == Kind::Attribution;
                match runs.last_mut() {
                    Some(run) if open => {
                        run.end = at + 1;
                        run.attributed |= attribution;
                    }
                    _ => {
                        // Phones quote the attribution too; of a conversation nobody asks.
                        let quoted = runs.is_empty() && attribution::quoted_at(lines, at);
                        runs.push(Run {
                            start: at,
                            end: at + 1,
                            attributed: attribution || quoted,
                        });
                    }
                }
                open = true;
            }
            Kind::Own => open = false,
            Kind::Blank | Kind::Mark(_) => {}
        }
    }
    runs
}
